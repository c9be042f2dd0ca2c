package recommend

import (
	"database/sql/driver"
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Verdict says whether something is called for. The zero Verdict is not valid.
type Verdict uint8

// The verdicts.
const (
	Needed    Verdict = iota + 1 // called for, whatever the open answers turn out to be
	NotNeeded                    // not called for, whatever the open answers turn out to be
	Undecided                    // it depends on an open answer
)

var verdicts = enum.Table[Verdict]{Name: "a verdict", Texts: []string{"needed", "not-needed", "undecided"}}

// AllVerdicts yields all values.
func AllVerdicts() iter.Seq[Verdict] { return bitset.Range(Needed, Undecided+1) }

// ParseVerdict returns the verdict with exactly this text form, such as
// "not-needed", or a Problem that quotes the text.
func ParseVerdict(text string) (Verdict, error) { return verdicts.Parse(text) }

// IsValid reports whether v is one of the constants.
func (v Verdict) IsValid() bool { return verdicts.Valid(v) }

// String returns the text form, such as "not-needed"; "" when not valid.
func (v Verdict) String() string { return verdicts.String(v) }

// AppendText implements [encoding.TextAppender].
func (v Verdict) AppendText(b []byte) ([]byte, error) { return verdicts.Append(b, v) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (v Verdict) MarshalText() ([]byte, error) { return verdicts.Append(nil, v) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseVerdict].
func (v *Verdict) UnmarshalText(text []byte) error { return verdicts.Unmarshal(v, text) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (v Verdict) Value() (driver.Value, error) { return verdicts.Value(v) }

// Scan implements sql.Scanner: NULL, or a text as [ParseVerdict]. It always
// overwrites: after an error v is zero.
func (v *Verdict) Scan(src any) error { return verdicts.Scan(v, src) }

// Subject is what a verdict is about: a kind of report, that it has to be a Type 2,
// or a trust services category in its scope. The zero Subject is not valid.
type Subject uint8

// The subjects.
const (
	SOC1                Subject = iota + 1 // a SOC 1 report
	SOC2                                   // a SOC 2 report
	SOC3                                   // a SOC 3 report
	SOC1Type2                              // that the SOC 1 is a Type 2
	SOC2Type2                              // that the SOC 2 is a Type 2
	Security                               // the category security in a SOC 2 or SOC 3
	Availability                           // the category availability in a SOC 2 or SOC 3
	ProcessingIntegrity                    // the category processing integrity in a SOC 2 or SOC 3
	Confidentiality                        // the category confidentiality in a SOC 2 or SOC 3
	Privacy                                // the category privacy in a SOC 2 or SOC 3
)

var subjects = enum.Table[Subject]{Name: "a subject of verdicts", Texts: []string{
	"soc1", "soc2", "soc3", "soc1-type2", "soc2-type2", "security", "availability", "processing-integrity", "confidentiality", "privacy",
}}

// Subjects yields all values.
func Subjects() iter.Seq[Subject] { return bitset.Range(SOC1, Privacy+1) }

// ParseSubject returns the subject with exactly this text form, such as
// "soc2-type2", or a Problem that quotes the text.
func ParseSubject(text string) (Subject, error) { return subjects.Parse(text) }

// Kind returns the kind of report that the subject is or belongs to, and false for a
// category, which a SOC 2 and a SOC 3 share.
func (s Subject) Kind() (soc.Kind, bool) {
	switch s {
	case SOC1, SOC1Type2:
		return soc.SOC1, true
	case SOC2, SOC2Type2:
		return soc.SOC2, true
	case SOC3:
		return soc.SOC3, true
	}
	return 0, false
}

// Category returns the trust services category that the subject is, and false for
// the others.
func (s Subject) Category() (tsc.Category, bool) {
	if s < Security || s > Privacy {
		return 0, false
	}
	return tsc.Category(s-Security) + tsc.Security, true
}

// reportSubject returns the subject that is the kind of report itself.
func reportSubject(k soc.Kind) Subject { return SOC1 + Subject(k-soc.SOC1) }

// categorySubject returns the subject that is the category.
func categorySubject(c tsc.Category) Subject { return Security + Subject(c-tsc.Security) }

// IsValid reports whether s is one of the constants.
func (s Subject) IsValid() bool { return subjects.Valid(s) }

// String returns the text form, such as "soc2-type2"; "" when not valid.
func (s Subject) String() string { return subjects.String(s) }

// AppendText implements [encoding.TextAppender].
func (s Subject) AppendText(b []byte) ([]byte, error) { return subjects.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Subject) MarshalText() ([]byte, error) { return subjects.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseSubject].
func (s *Subject) UnmarshalText(text []byte) error { return subjects.Unmarshal(s, text) }

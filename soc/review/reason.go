package review

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Reason says why a report or letter adds no day to a window. The zero value is
// not valid, and means that it adds days.
type Reason uint8

// The reasons. Where several fit, a report has the first of kind, type, period,
// organization, system, categories, disclaimed, after-reader-date, outside-window.
const (
	ReasonKind         Reason = iota + 1 // of another kind than asked for, or no kind was asked for
	ReasonType                           // not a Type 2: a Type 1 examines no day of operation
	ReasonPeriod                         // its days are not given
	ReasonSystem                         // it names other systems, or none
	ReasonNoReport                       // a letter that follows none of the reports that count
	ReasonSpoken                         // a letter without a day after its report's period and up to its own date and the reader's
	ReasonOutside                        // none of its days up to the reader's date lies in the window
	ReasonExamined                       // a letter whose days in the window are all examined
	ReasonAfterReader                    // its days begin, or its date lies, after the reader's date
	ReasonOrganization                   // it is about another organization
	ReasonCategories                     // it does not name every category asked for
	ReasonDisclaimed                     // the auditor disclaims a conclusion on design or operation, which is no examination
)

var reasons = enum.Table[Reason]{Name: "a reason to count no day", Texts: []string{
	"kind", "type", "period", "system", "no-report", "nothing-spoken-of", "outside-window", "examined",
	"after-reader-date", "organization", "categories", "disclaimed",
}}

var reasonSummaries = [...]string{
	"",
	"It is of another kind than the one asked for.",
	"It is not a Type 2, so it examines no day of operation.",
	"Its days are not given.",
	"It does not name the system asked for.",
	"It follows none of the reports that count.",
	"No day that it speaks of lies after its report's period and up to its own date and the reader's.",
	"None of its days up to the reader's date lies in the window.",
	"All its days in the window are examined.",
	"Its days begin, or its date lies, after the reader's date.",
	"It is about another organization.",
	"It does not name every category asked for.",
	"The auditor disclaims a conclusion on design or operation, and a disclaimer is no examination.",
}

// Reasons yields all values.
func Reasons() iter.Seq[Reason] { return bitset.Range(ReasonKind, ReasonDisclaimed+1) }

// ParseReason returns the value with exactly this text form, such as "type", or a
// Problem that quotes the text.
func ParseReason(text string) (Reason, error) { return reasons.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Reason) IsValid() bool { return reasons.Valid(r) }

// String returns the text form, such as "type"; "" when not valid.
func (r Reason) String() string { return reasons.String(r) }

// Summary says the reason in a sentence; "" when not valid.
func (r Reason) Summary() string {
	if !r.IsValid() {
		return ""
	}
	return reasonSummaries[r]
}

// AppendText implements [encoding.TextAppender].
func (r Reason) AppendText(b []byte) ([]byte, error) { return reasons.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Reason) MarshalText() ([]byte, error) { return reasons.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseReason].
func (r *Reason) UnmarshalText(text []byte) error { return reasons.Unmarshal(r, text) }

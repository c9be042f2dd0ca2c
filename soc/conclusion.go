package soc

import (
	"iter"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Conclusion is what the auditor concluded on one subject matter. The zero
// value is not valid, and means unknown in a report.
type Conclusion uint8

// The values of Conclusion.
const (
	Unmodified Conclusion = iota + 1 // also called unqualified; the report may still describe exceptions
	Qualified                        // a material matter that is not pervasive
	Adverse                          // a matter both material and pervasive
	Disclaimer                       // no opinion: evidence was lacking, with possible effects material and pervasive
)

var conclusions = enum.Table[Conclusion]{Name: "an auditor's conclusion", Texts: []string{
	"unmodified", "qualified", "adverse", "disclaimer",
}}

// Conclusions yields all values.
func Conclusions() iter.Seq[Conclusion] { return bitset.Range(Unmodified, Disclaimer+1) }

// ParseConclusion returns the value with exactly this text form, such as
// "qualified", or a Problem that quotes the text. "Unqualified", as many reports say
// for unmodified, is answered with that word.
func ParseConclusion(text string) (Conclusion, error) {
	if strings.EqualFold(text, "unqualified") {
		return 0, &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: attestkit.Quote(text) + " is not " + conclusions.Name + " here: write unmodified"}
	}
	return conclusions.Parse(text)
}

// IsValid reports whether c is one of the constants.
func (c Conclusion) IsValid() bool { return conclusions.Valid(c) }

// String returns the text form, such as "qualified"; "" when not valid.
func (c Conclusion) String() string { return conclusions.String(c) }

// AppendText implements [encoding.TextAppender].
func (c Conclusion) AppendText(b []byte) ([]byte, error) { return conclusions.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Conclusion) MarshalText() ([]byte, error) { return conclusions.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseConclusion].
func (c *Conclusion) UnmarshalText(text []byte) error {
	if c == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseConclusion(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

// SubjectMatter is one of the matters on which the auditor concludes. The zero
// value is not valid, and means unknown in a report.
type SubjectMatter uint8

// The values of SubjectMatter.
const (
	DescriptionMatter SubjectMatter = iota + 1 // whether the system description is presented as its criteria ask
	DesignMatter                               // whether controls were suitably designed
	OperationMatter                            // whether controls operated effectively; Type 2 only
)

var subjectMatters = enum.Table[SubjectMatter]{Name: "a subject matter of the opinion", Texts: []string{
	"description", "design", "operation",
}}

// SubjectMatters yields all values.
func SubjectMatters() iter.Seq[SubjectMatter] {
	return bitset.Range(DescriptionMatter, OperationMatter+1)
}

// ParseSubjectMatter returns the value with exactly this text form, such as
// "design", or a Problem that quotes the text.
func ParseSubjectMatter(text string) (SubjectMatter, error) { return subjectMatters.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s SubjectMatter) IsValid() bool { return subjectMatters.Valid(s) }

// String returns the text form, such as "design"; "" when not valid.
func (s SubjectMatter) String() string { return subjectMatters.String(s) }

// AppendText implements [encoding.TextAppender].
func (s SubjectMatter) AppendText(b []byte) ([]byte, error) { return subjectMatters.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s SubjectMatter) MarshalText() ([]byte, error) { return subjectMatters.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseSubjectMatter].
func (s *SubjectMatter) UnmarshalText(text []byte) error { return subjectMatters.Unmarshal(s, text) }

// Extent is how much of a report was transcribed, so that what is absent is not
// taken for what was not read. The zero value is not valid, and means unknown
// in a report.
type Extent uint8

// The values of Extent.
const (
	FrontPage   Extent = iota + 1 // title page and the facts on it
	OpinionOnly                   // front page, assertion and the auditor's report
	Full                          // everything, controls and results included
)

var extents = enum.Table[Extent]{Name: "an extent of transcription", Texts: []string{
	"front-page", "opinion", "full",
}}

// Extents yields all values.
func Extents() iter.Seq[Extent] { return bitset.Range(FrontPage, Full+1) }

// ParseExtent returns the value with exactly this text form, such as "opinion",
// or a Problem that quotes the text.
func ParseExtent(text string) (Extent, error) { return extents.Parse(text) }

// IsValid reports whether e is one of the constants.
func (e Extent) IsValid() bool { return extents.Valid(e) }

// String returns the text form, such as "opinion"; "" when not valid.
func (e Extent) String() string { return extents.String(e) }

// AppendText implements [encoding.TextAppender].
func (e Extent) AppendText(b []byte) ([]byte, error) { return extents.Append(b, e) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (e Extent) MarshalText() ([]byte, error) { return extents.Append(nil, e) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseExtent].
func (e *Extent) UnmarshalText(text []byte) error { return extents.Unmarshal(e, text) }

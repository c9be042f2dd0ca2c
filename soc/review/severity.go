package review

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Severity is how much a finding weighs. The gravest comes first: smaller is
// graver. The zero value is not valid.
type Severity uint8

// The severities.
const (
	Serious   Severity = iota + 1 // do not rely on the report for this purpose before it is resolved
	Attention                     // judge what it means for your own risks, and write down why
	Info                          // know it; often there is something to do on your own side
)

var severities = enum.Table[Severity]{Name: "the severity of a finding", Texts: []string{"serious", "attention", "info"}}

// Severities yields all values, the gravest first.
func Severities() iter.Seq[Severity] { return bitset.Range(Serious, Info+1) }

// ParseSeverity returns the value with exactly this text form, such as "serious",
// or a Problem that quotes the text.
func ParseSeverity(text string) (Severity, error) { return severities.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Severity) IsValid() bool { return severities.Valid(s) }

// String returns the text form, such as "serious"; "" when not valid.
func (s Severity) String() string { return severities.String(s) }

// AppendText implements [encoding.TextAppender].
func (s Severity) AppendText(b []byte) ([]byte, error) { return severities.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Severity) MarshalText() ([]byte, error) { return severities.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseSeverity].
func (s *Severity) UnmarshalText(text []byte) error { return severities.Unmarshal(s, text) }

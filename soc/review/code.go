package review

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Code names what a [Finding] found. The text forms are stable: programs may
// compare, count and translate them. Within a severity the codes stand in order
// of weight. The zero value is not valid.
type Code uint8

// Codes yields all codes in order of weight.
func Codes() iter.Seq[Code] { return bitset.Range(CodeAdverseOpinion, lastCode+1) }

// ParseCode returns the code with exactly this text form, such as "stale", or a
// Problem that quotes the text.
func ParseCode(text string) (Code, error) {
	for c := range Codes() {
		if codeRows[c].text == text {
			return c, nil
		}
	}
	return 0, enum.Unknown(aCode, text, codeTexts())
}

const aCode = "the code of a review finding"

func codeTexts() []string {
	texts := make([]string, 0, lastCode)
	for c := range Codes() {
		texts = append(texts, c.String())
	}
	return texts
}

// row returns the data of c; those of no code when it is not valid.
func (c Code) row() *codeRow {
	if !c.IsValid() {
		return &codeRows[0]
	}
	return &codeRows[c]
}

// IsValid reports whether c is one of the constants.
func (c Code) IsValid() bool { return c > 0 && c <= lastCode }

// String returns the text form, such as "stale"; "" when not valid.
func (c Code) String() string { return c.row().text }

// Severity returns how much findings with this code weigh.
func (c Code) Severity() Severity { return c.row().severity }

// Summary says in a sentence what findings with this code mean.
func (c Code) Summary() string { return c.row().summary }

// Action says what to do about findings with this code.
func (c Code) Action() string { return c.row().action }

// AppendText implements [encoding.TextAppender].
func (c Code) AppendText(b []byte) ([]byte, error) {
	if !c.IsValid() {
		return b, enum.Invalid(aCode, int(c))
	}
	return append(b, c.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCode].
func (c *Code) UnmarshalText(text []byte) error {
	if c == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseCode(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

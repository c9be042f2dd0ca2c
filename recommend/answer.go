package recommend

import (
	"database/sql/driver"
	"iter"

	"github.com/attestkit/attestkit/internal/enum"
)

// Answer is the answer to a question of a [Profile]. Its zero value is Unknown and
// valid: whoever leaves a question out has not answered it. No other enum of
// attestkit has a valid zero.
type Answer uint8

// The answers.
const (
	Unknown Answer = iota // not asked, or not known
	Yes                   // it is so
	No                    // it is not so
)

const anAnswer = "an answer"

// answerTexts lists the text forms by value.
var answerTexts = [...]string{"unknown", "yes", "no"}

// Answers yields the three answers, Unknown first.
func Answers() iter.Seq[Answer] {
	return func(yield func(Answer) bool) {
		for a := Unknown; a <= No && yield(a); a++ {
		}
	}
}

// ParseAnswer returns the answer with exactly this text form: "yes", "no" or
// "unknown". Anything else is a Problem that quotes the text.
func ParseAnswer(text string) (Answer, error) {
	for a, s := range answerTexts {
		if s == text {
			return Answer(a), nil
		}
	}
	return Unknown, enum.Unknown(anAnswer, text, answerTexts[:])
}

// IsValid reports whether a is one of the three, which Unknown is.
func (a Answer) IsValid() bool { return a <= No }

// IsKnown reports whether a is Yes or No.
func (a Answer) IsKnown() bool { return a == Yes || a == No }

// String returns "yes", "no" or "unknown"; "" when not valid.
func (a Answer) String() string {
	if !a.IsValid() {
		return ""
	}
	return answerTexts[a]
}

// AppendText implements [encoding.TextAppender].
func (a Answer) AppendText(b []byte) ([]byte, error) {
	if !a.IsValid() {
		return b, enum.Invalid(anAnswer, int(a))
	}
	return append(b, a.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler].
func (a Answer) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAnswer].
func (a *Answer) UnmarshalText(text []byte) error {
	if a == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseAnswer(string(text))
	if err == nil {
		*a = parsed
	}
	return err
}

// Value implements [driver.Valuer]: "yes" or "no", or NULL for Unknown.
func (a Answer) Value() (driver.Value, error) { return enum.TextValue(a) }

// Scan implements sql.Scanner: NULL is Unknown, text as [ParseAnswer]. It always
// overwrites: after an error a is Unknown.
func (a *Answer) Scan(src any) error { return enum.Scan(anAnswer, a, src, ParseAnswer) }

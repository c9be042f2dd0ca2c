package review

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// DayState is what a day of a window rests on. The zero value is not valid.
type DayState uint8

// The states. A day has the first that fits it: a report that modifies its
// conclusion before one that does not, and examination before a letter.
const (
	DayModified   DayState = iota + 1 // examined, with a modified conclusion on design or operation in at least one report
	DayExamined                       // examined
	DayLetterOnly                     // not examined; management's letter speaks of it
	DayNotElapsed                     // after the reader's date
	DayUncovered                      // none of these
)

var dayStates = enum.Table[DayState]{Name: "the state of a day", Texts: []string{
	"modified", "examined", "letter-only", "not-elapsed", "uncovered",
}}

// DayStates yields all values.
func DayStates() iter.Seq[DayState] { return bitset.Range(DayModified, DayUncovered+1) }

// ParseDayState returns the value with exactly this text form, such as "examined",
// or a Problem that quotes the text.
func ParseDayState(text string) (DayState, error) { return dayStates.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s DayState) IsValid() bool { return dayStates.Valid(s) }

// String returns the text form, such as "examined"; "" when not valid.
func (s DayState) String() string { return dayStates.String(s) }

// AppendText implements [encoding.TextAppender].
func (s DayState) AppendText(b []byte) ([]byte, error) { return dayStates.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s DayState) MarshalText() ([]byte, error) { return dayStates.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDayState].
func (s *DayState) UnmarshalText(text []byte) error { return dayStates.Unmarshal(s, text) }

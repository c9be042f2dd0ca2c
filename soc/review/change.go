package review

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Change says what became of an entry from one report to the next. The zero value
// is not valid.
type Change uint8

// The changes.
const (
	Same       Change = iota + 1 // the same text under the same id
	Renumbered                   // the same text under another id
	Reworded                     // a similar text, be the id the same or another
	Added                        // in the later report only
	Removed                      // in the earlier report only
)

var changes = enum.Table[Change]{Name: "a change from one report to the next", Texts: []string{
	"same", "renumbered", "reworded", "added", "removed",
}}

// Changes yields all values.
func Changes() iter.Seq[Change] { return bitset.Range(Same, Removed+1) }

// ParseChange returns the value with exactly this text form, such as "reworded", or
// a Problem that quotes the text.
func ParseChange(text string) (Change, error) { return changes.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c Change) IsValid() bool { return changes.Valid(c) }

// String returns the text form, such as "reworded"; "" when not valid.
func (c Change) String() string { return changes.String(c) }

// AppendText implements [encoding.TextAppender].
func (c Change) AppendText(b []byte) ([]byte, error) { return changes.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Change) MarshalText() ([]byte, error) { return changes.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseChange].
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(c, text) }

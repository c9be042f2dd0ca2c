package iso27001

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Control2013 is one of the 114 controls of Annex A in the 2013 edition, kept so
// that older documents can be carried over. The zero Control2013 is not valid;
// methods on it return zero values.
type Control2013 uint8

const aControl2013 = "a control of ISO/IEC 27001:2013"

// Controls2013 yields the 114 controls in the order of their ids.
func Controls2013() iter.Seq[Control2013] { return bitset.Range(1, lastControl2013+1) }

// Parse2013 returns the control of the 2013 edition with exactly this id, such as
// "A.9.2.3", or a Problem that quotes the text.
func Parse2013(id string) (Control2013, error) {
	if c := find2013(id); c != 0 {
		return c, nil
	}
	known := make([]string, 0, lastControl2013)
	for c := range Controls2013() {
		known = append(known, c.String())
	}
	return 0, enum.Unknown(aControl2013, id, known)
}

// find2013 returns the control with this id, or zero. The rows are in the order of
// their numbers.
func find2013(id string) Control2013 {
	key := key2013(id)
	low, high := Control2013(1), lastControl2013
	for low <= high {
		middle := (low + high) / 2
		switch row := &control2013Rows[middle]; {
		case row.key == key && row.id == id:
			return middle
		case row.key < key:
			low = middle + 1
		default:
			high = middle - 1
		}
	}
	return 0
}

// key2013 packs the three numbers of an id such as "A.18.2.3".
func key2013(id string) uint16 {
	var key, number uint16
	for i := range len(id) {
		if d := id[i] - '0'; d <= 9 {
			number = number*10 + uint16(d)
			continue
		}
		key, number = key<<4|number, 0
	}
	return key<<4 | number
}

// IsValid reports whether c is one of the 114.
func (c Control2013) IsValid() bool { return c > 0 && c <= lastControl2013 }

func (c Control2013) row() *control2013Row {
	if !c.IsValid() {
		return &control2013Rows[0]
	}
	return &control2013Rows[c]
}

// String returns the id, such as "A.9.2.3"; "" when not valid.
func (c Control2013) String() string { return c.row().id }

// Title returns the title of the 2013 edition.
func (c Control2013) Title() string { return c.row().title }

// From2013 returns the controls of 2022 that took over a control of 2013: one,
// and two for A.18.2.3 only, which went to both A.5.36 and A.8.8.
func From2013(c Control2013) Set { return SetOf(c.row().now, c.row().split) }

// In2013 yields the controls of 2013 that went into r: several where controls
// were merged, none for the 11 new controls and for clauses.
func (r Requirement) In2013() iter.Seq[Control2013] {
	return func(yield func(Control2013) bool) {
		for c := Control2013(1); c <= lastControl2013 && r.IsValid(); c++ {
			if row := &control2013Rows[c]; (row.now == r || row.split == r) && !yield(c) {
				return
			}
		}
	}
}

// AppendText implements [encoding.TextAppender].
func (c Control2013) AppendText(b []byte) ([]byte, error) {
	if !c.IsValid() {
		return b, enum.Invalid(aControl2013, int(c))
	}
	return append(b, c.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler].
func (c Control2013) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [Parse2013].
func (c *Control2013) UnmarshalText(text []byte) error {
	parsed, err := Parse2013(string(text))
	if err == nil {
		*c = parsed
	}
	return err
}

// Change says how a control of 2022 came from those of 2013. The zero value is
// not valid.
type Change uint8

// The changes. 58 controls have one predecessor, 24 have several, 11 none.
const (
	Renumbered Change = iota + 1 // one predecessor, under the same title
	Renamed                      // one predecessor, under another title
	Merged                       // several predecessors
	New                          // no predecessor
)

var changes = enum.Table[Change]{Name: "a change of the 2022 edition", Texts: []string{"renumbered", "renamed", "merged", "new"}}

// Changes yields all values.
func Changes() iter.Seq[Change] { return bitset.Range(Renumbered, New+1) }

// ParseChange returns the value with exactly this text form.
func ParseChange(text string) (Change, error) { return changes.Parse(text) }

// Change returns how a control came from the 2013 edition; zero for a clause.
func (r Requirement) Change() Change { return r.control().change }

// IsValid reports whether c is one of the constants.
func (c Change) IsValid() bool { return changes.Valid(c) }

// String returns the text form, such as "merged"; "" when not valid.
func (c Change) String() string { return changes.String(c) }

// AppendText implements [encoding.TextAppender].
func (c Change) AppendText(b []byte) ([]byte, error) { return changes.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler].
func (c Change) MarshalText() ([]byte, error) { return changes.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseChange].
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(c, text) }

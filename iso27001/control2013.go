package iso27001

import (
	"iter"
	"strings"

	"github.com/attestkit/attestkit"
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
	// Flat, and without a search, because it has to be faster than a map.
	if n := len(id); n == 7 || n == 8 && id[2] == '1' {
		if rest := id[n-5:]; len(rest) == 5 && id[:2] == "A." && rest[1] == '.' && rest[3] == '.' {
			section, ten := rest[0]-'0', byte(n-7)*10
			if c := control2013(section+ten, rest[2]-'0', rest[4]-'0'); c != 0 && section <= 9 {
				return c, nil
			}
		}
	}
	return 0, unknown2013(strings.Clone(id)) // a clone, so that UnmarshalText allocates nothing else
}

// unknown2013 words the problem of a text that is no id of 2013.
func unknown2013(text string) error {
	if c := loose2013(text); c != 0 {
		return problem(attestkit.Quote(text) + " is not " + aControl2013 + ": did you mean " + c.String() + "?")
	}
	if r := find(text); r.IsControl() {
		return problem(attestkit.Quote(text) + " is not " + aControl2013 + ": it is one of 2022" + r.origin())
	}
	known := make([]string, 0, lastControl2013)
	for c := range Controls2013() {
		known = append(known, c.String())
	}
	return enum.Unknown(aControl2013, text, known)
}

// origin says what a control was in 2013.
func (r Requirement) origin() string {
	origin := ""
	for c := range r.In2013() {
		origin += " " + c.String()
	}
	if origin == "" {
		return ", and new there"
	}
	return ", which took over" + origin
}

// control2013 returns the control with these three numbers, or zero.
func control2013(section, objective, number byte) Control2013 {
	if int(section) >= len(objectives2013) || objective > 7 {
		return 0
	}
	o := &objectives2013[section][objective]
	if number-1 >= o.controls {
		return 0
	}
	return o.first + Control2013(number-1)
}

// objectives2013 holds the control objectives of 2013 by their numbers, each with its
// first control and how many it has: 9: {2: {28, 6}} says that A.9.2.1 is control 28,
// and that A.9.2.6 is the last.
var objectives2013 = [...][8]struct {
	first    Control2013
	controls uint8
}{
	5:  {1: {1, 2}},
	6:  {1: {3, 5}, 2: {8, 2}},
	7:  {1: {10, 2}, 2: {12, 3}, 3: {15, 1}},
	8:  {1: {16, 4}, 2: {20, 3}, 3: {23, 3}},
	9:  {1: {26, 2}, 2: {28, 6}, 3: {34, 1}, 4: {35, 5}},
	10: {1: {40, 2}},
	11: {1: {42, 6}, 2: {48, 9}},
	12: {1: {57, 4}, 2: {61, 1}, 3: {62, 1}, 4: {63, 4}, 5: {67, 1}, 6: {68, 2}, 7: {70, 1}},
	13: {1: {71, 3}, 2: {74, 4}},
	14: {1: {78, 3}, 2: {81, 9}, 3: {90, 1}},
	15: {1: {91, 3}, 2: {94, 2}},
	16: {1: {96, 7}},
	17: {1: {103, 3}, 2: {106, 1}},
	18: {1: {107, 5}, 2: {112, 3}},
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

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Control2013) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [Parse2013].
func (c *Control2013) UnmarshalText(text []byte) error {
	if c == nil {
		return enum.Nowhere()
	}
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

var changes = enum.Table[Change]{Name: "a change of the 2022 edition", Texts: []string{"renumbered", "renamed", "merged", "new"},
	Names: []string{"Renumbered", "Renamed", "Merged", "New"}}

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

// Name returns the change's name for people, such as "Merged"; "" when not valid.
func (c Change) Name() string { return changes.NameOf(c) }

// AppendText implements [encoding.TextAppender].
func (c Change) AppendText(b []byte) ([]byte, error) { return changes.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Change) MarshalText() ([]byte, error) { return changes.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseChange].
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(c, text) }

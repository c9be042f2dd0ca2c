package iso27001

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Heading is a clause that only groups others, such as 6 or 6.1: it holds no
// requirement of its own and is never a target of a link. The zero Heading is not
// valid; methods on it return zero values.
type Heading uint8

const aHeading = "a heading of ISO/IEC 27001:2022"

// Headings yields the 11 headings in order.
func Headings() iter.Seq[Heading] { return bitset.Range(Heading4, lastHeading+1) }

// ParseHeading returns the heading with exactly this id, such as "6.1", or a
// Problem that quotes the text.
func ParseHeading(id string) (Heading, error) {
	if h := findHeading(id); h != 0 {
		return h, nil
	}
	return 0, enum.Unknown(aHeading, id, nil)
}

// findHeading returns the heading with this id, or zero.
func findHeading(id string) Heading {
	switch id {
	case "4":
		return Heading4
	case "5":
		return Heading5
	case "6":
		return Heading6
	case "6.1":
		return Heading6_1
	case "7":
		return Heading7
	case "7.5":
		return Heading7_5
	case "8":
		return Heading8
	case "9":
		return Heading9
	case "9.2":
		return Heading9_2
	case "9.3":
		return Heading9_3
	case "10":
		return Heading10
	}
	return 0
}

// IsValid reports whether h is one of the 11.
func (h Heading) IsValid() bool { return h > 0 && h <= lastHeading }

func (h Heading) row() *headingRow {
	if !h.IsValid() {
		return &headingRows[0]
	}
	return &headingRows[h]
}

// String returns the id, such as "6.1"; "" when not valid.
func (h Heading) String() string { return h.row().id }

// Title returns the title as ISO/IEC 27001:2022 prints it.
func (h Heading) Title() string { return h.row().title }

// Summary says in our words what stands under the heading.
func (h Heading) Summary() string { return h.row().summary }

// Parent returns the heading above: that of 6.1 is 6. Clauses 4 to 10 have none.
func (h Heading) Parent() Heading { return h.row().parent }

// Clauses returns the leaf clauses under the heading, at any depth.
func (h Heading) Clauses() Set {
	var s Set
	for c := range Clauses() {
		if under := c.Heading(); h.IsValid() && (under == h || under.Parent() == h) {
			s = s.With(c)
		}
	}
	return s
}

// AppendText implements [encoding.TextAppender].
func (h Heading) AppendText(b []byte) ([]byte, error) {
	if !h.IsValid() {
		return b, enum.Invalid(aHeading, int(h))
	}
	return append(b, h.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (h Heading) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseHeading].
func (h *Heading) UnmarshalText(text []byte) error {
	if h == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseHeading(string(text))
	if err == nil {
		*h = parsed
	}
	return err
}

// Theme is one of the four groups of controls of Annex A. The zero Theme is not
// valid.
type Theme uint8

// The themes, as sections 5 to 8 of Annex A.
const (
	Organizational Theme = iota + 1 // A.5, 37 controls
	People                          // A.6, 8 controls
	Physical                        // A.7, 14 controls
	Technological                   // A.8, 34 controls
)

var themes = enum.Table[Theme]{Name: "a theme of Annex A", Texts: []string{"organizational", "people", "physical", "technological"},
	Names: []string{"Organizational", "People", "Physical", "Technological"}}

// Themes yields the four themes.
func Themes() iter.Seq[Theme] { return bitset.Range(Organizational, Technological+1) }

// ParseTheme returns the theme with exactly this text form, such as "people".
func ParseTheme(text string) (Theme, error) { return themes.Parse(text) }

// IsValid reports whether t is one of the four.
func (t Theme) IsValid() bool { return themes.Valid(t) }

// String returns the text form, such as "people"; "" when not valid.
func (t Theme) String() string { return themes.String(t) }

// Name returns the theme's name for people, such as "People"; "" when not valid.
func (t Theme) Name() string { return themes.NameOf(t) }

// Summary says in our words what the theme holds.
func (t Theme) Summary() string {
	if !t.IsValid() {
		return ""
	}
	return themeSummaries[t]
}

// Section returns the number after "A." that the theme's controls share, 5 to 8;
// 0 when not valid.
func (t Theme) Section() int {
	if !t.IsValid() {
		return 0
	}
	return int(t) + 4
}

// Controls returns the controls of the theme.
func (t Theme) Controls() Set {
	if !t.IsValid() {
		return Set{}
	}
	s := sections[t-Organizational]
	return between(s.first, s.last)
}

// sections are the themes' first and last controls.
var sections = [...]struct{ first, last Requirement }{{A5_1, A5_37}, {A6_1, A6_8}, {A7_1, A7_14}, {A8_1, A8_34}}

// AppendText implements [encoding.TextAppender].
func (t Theme) AppendText(b []byte) ([]byte, error) { return themes.Append(b, t) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (t Theme) MarshalText() ([]byte, error) { return themes.Append(nil, t) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseTheme].
func (t *Theme) UnmarshalText(text []byte) error { return themes.Unmarshal(t, text) }

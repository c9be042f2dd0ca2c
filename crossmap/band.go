package crossmap

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Band is what a link's strength means for the evidence. The bands are a
// convention of this library, not of any standard. Strength is about evidence and
// [Relation] about extent: a small part of a criterion may well share all of its
// evidence with a requirement. The zero Band is not valid.
type Band uint8

// The bands, strongest first.
const (
	SameEvidence Band = iota + 1 // 9 and 10: one piece of evidence normally satisfies both auditors
	SameControl                  // 7 and 8: the same control, with one attribute more for the other side
	SameSubject                  // 4 to 6: the same subject, in different depth or with different evidence
	Supports                     // 1 to 3: one supports the other
)

var (
	bands = enum.Table[Band]{Name: "a band of strength", Texts: []string{"same-evidence", "same-control", "same-subject", "supports"},
		Names: []string{"Same evidence", "Same control", "Same subject", "Supports"}}
	bandLows      = [...]uint8{11, 9, 7, 4, 1} // that of the invalid band ends the first
	bandSummaries = [...]string{
		"",
		"One piece of evidence normally satisfies both auditors.",
		"The same control serves both; one auditor wants an attribute more.",
		"The subject is the same, the depth or the evidence is not.",
		"One supports the other, and each needs evidence of its own.",
	}
)

// Bands yields the four bands, strongest first.
func Bands() iter.Seq[Band] { return bitset.Range(SameEvidence, Supports+1) }

// BandOf returns the band of a strength from 1 to 10, and zero for other numbers.
func BandOf(strength int) Band {
	for b := SameEvidence; b <= Supports; b++ {
		if low, high := b.Strengths(); low <= strength && strength <= high {
			return b
		}
	}
	return 0
}

// ParseBand returns the band with exactly this text form, such as "same-control".
func ParseBand(text string) (Band, error) { return bands.Parse(text) }

// IsValid reports whether b is one of the four.
func (b Band) IsValid() bool { return bands.Valid(b) }

// Strengths returns the lowest and the highest strength of the band; zeros when
// not valid.
func (b Band) Strengths() (low, high int) {
	if !b.IsValid() {
		return 0, 0
	}
	return int(bandLows[b]), int(bandLows[b-1]) - 1
}

// Summary says in one sentence what the band means for the evidence.
func (b Band) Summary() string {
	if !b.IsValid() {
		return ""
	}
	return bandSummaries[b]
}

// String returns the text form, such as "same-control"; "" when not valid.
func (b Band) String() string { return bands.String(b) }

// Name returns the band's name for people, such as "Same control"; "" when not valid.
func (b Band) Name() string { return bands.NameOf(b) }

// AppendText implements [encoding.TextAppender].
func (b Band) AppendText(buf []byte) ([]byte, error) { return bands.Append(buf, b) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (b Band) MarshalText() ([]byte, error) { return bands.Append(nil, b) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseBand].
func (b *Band) UnmarshalText(text []byte) error { return bands.Unmarshal(b, text) }

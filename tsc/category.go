package tsc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Category is one of the five trust services categories that a SOC 2 or SOC 3
// report may cover, alone or together. The zero Category is not valid.
//
// The common criteria (CC1 to CC9) belong to all five: an examination of any
// category uses them. Security has no criteria beyond them. No category is
// mandatory; a report without security is allowed, and rare.
type Category uint8

// The categories, in the order in which TSP section 100 names them.
const (
	Security            Category = iota + 1 // protection against unauthorized access, use and damage
	Availability                            // usable as committed or agreed
	ProcessingIntegrity                     // processing complete, valid, accurate, timely and authorized
	Confidentiality                         // information designated confidential is protected
	Privacy                                 // personal information is handled as the entity's objectives say
)

var categories = enum.Table[Category]{Name: "a trust services category", Texts: []string{"security", "availability", "processing-integrity", "confidentiality", "privacy"},
	Names: []string{"Security", "Availability", "Processing integrity", "Confidentiality", "Privacy"}}

// Categories yields the five categories.
func Categories() iter.Seq[Category] { return bitset.Range(Security, Privacy+1) }

// ParseCategory returns the category with exactly this text form, such as
// "processing-integrity", or a Problem that quotes the text and suggests one.
func ParseCategory(text string) (Category, error) { return categories.Parse(text) }

// IsValid reports whether c is one of the five.
func (c Category) IsValid() bool { return categories.Valid(c) }

// String returns the text form, such as "processing-integrity"; "" when not valid.
func (c Category) String() string { return categories.String(c) }

// Name returns the category's name for people, such as "Processing integrity"; "" when
// not valid.
func (c Category) Name() string { return categories.NameOf(c) }

// Summary says what a report over the category tells its reader and what it does
// not; "" when not valid.
func (c Category) Summary() string {
	if !c.IsValid() {
		return ""
	}
	return categorySummaries[c]
}

// Criteria returns the criteria that only this category adds to the common ones:
// none for security.
func (c Category) Criteria() Set {
	var s Set
	for i := range seriesRows {
		if row := &seriesRows[i]; c.IsValid() && row.category == c {
			s = s.Union(between(row.first, row.last))
		}
	}
	return s
}

// AppendText implements [encoding.TextAppender].
func (c Category) AppendText(b []byte) ([]byte, error) { return categories.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Category) MarshalText() ([]byte, error) { return categories.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCategory].
func (c *Category) UnmarshalText(text []byte) error { return categories.Unmarshal(c, text) }

package tsc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/enum"
)

// Match is an entry that [Search] found: a criterion, or one of its points of
// focus, in which case Point is valid.
type Match struct {
	Criterion Criterion    `json:"criterion"`
	Point     PointOfFocus `json:"point,omitzero"`
}

// Search yields the criteria whose id or title contains the text, and the points
// of focus whose name or earlier name does, without regard to the case of ASCII
// letters: in catalog order, each criterion before its points. An empty text
// matches nothing.
func Search(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for c := range Criteria() {
			if (enum.Contains(c.String(), text) || enum.Contains(c.Title(), text)) && !yield(Match{Criterion: c}) {
				return
			}
			for p := range c.PointsOfFocus() {
				if (enum.Contains(p.Name(), text) || enum.Contains(p.PriorTitle(), text)) && !yield(Match{c, p}) {
					return
				}
			}
		}
	}
}

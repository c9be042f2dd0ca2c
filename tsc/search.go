package tsc

import "iter"

// Match is an entry that [Search] found: a criterion, or one of its points of
// focus, in which case Point is valid.
type Match struct {
	Criterion Criterion
	Point     PointOfFocus
}

// Search yields the criteria whose id or title contains the text, and the points
// of focus whose name or earlier name does, without regard to the case of ASCII
// letters: in catalog order, each criterion before its points. An empty text
// matches nothing.
func Search(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for c := range Criteria() {
			if (contains(c.String(), text) || contains(c.Title(), text)) && !yield(Match{Criterion: c}) {
				return
			}
			for p := range c.PointsOfFocus() {
				if (contains(p.Name(), text) || contains(p.PriorTitle(), text)) && !yield(Match{c, p}) {
					return
				}
			}
		}
	}
}

// contains reports whether text stands in s, without regard to ASCII case.
func contains(s, text string) bool {
	if text == "" {
		return false
	}
	for i := 0; i+len(text) <= len(s); i++ {
		if hasFold(s[i:i+len(text)], text) {
			return true
		}
	}
	return false
}

func hasFold(s, text string) bool {
	for i := range len(s) {
		if lower(s[i]) != lower(text[i]) {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b | 0x20
	}
	return b
}

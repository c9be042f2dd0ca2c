package readiness

import (
	"cmp"
	"slices"

	"github.com/attestkit/attestkit/soc"
)

// MinCUECSimilarity is the percent of words shared from which [Update] takes two texts
// for one CUEC, reworded. It is a convention, the same as that of package soc/review.
const MinCUECSimilarity = 60

// mostCompared is how many pairs of texts are compared for likeness at most. In lists
// with more pairs left over than that, only those under the same id are compared.
const mostCompared = 250_000

// wording is an id and a text ready for comparison.
type wording struct {
	id, text string // folded
	words    []string
}

func newWording(id, text string) wording {
	text = foldWords(text)
	return wording{id: cmp.Or(foldWords(id), id), text: text, words: countingWords(text)}
}

func wordingsOf(cuecs []soc.CUEC) []wording {
	out := make([]wording, len(cuecs))
	for i := range cuecs {
		out[i] = newWording(cuecs[i].ID, cuecs[i].Text)
	}
	return out
}

const unpaired = -1

// wordingPairs pairs two lists of wordings, each with at most one of the other. Text
// decides before ids do: equal texts under the same id first, then equal texts, then
// similar ones, the most similar first.
type wordingPairs struct {
	earlier, later []wording
	taken          []bool // the earlier ones that have a partner
	of             []int  // of each later one the earlier, or unpaired
}

// pairWordings returns, for each of the later wordings, the place of its partner among
// the earlier ones, or unpaired.
func pairWordings(earlier, later []wording) []int {
	p := &wordingPairs{earlier: earlier, later: later, taken: make([]bool, len(earlier)), of: slices.Repeat([]int{unpaired}, len(later))}
	p.equal(func(w *wording) (key [2]string, ok bool) { return [2]string{w.id, w.text}, true })
	p.equal(func(w *wording) (key [2]string, ok bool) { return [2]string{w.text}, w.text != "" })
	p.similar()
	return p.of
}

func (p *wordingPairs) pair(earlier, later int) {
	p.taken[earlier], p.of[later] = true, earlier
}

// equal pairs what is left and has the same key, in order.
func (p *wordingPairs) equal(key func(*wording) (k [2]string, ok bool)) {
	free := map[[2]string][]int{}
	for i := range p.earlier {
		if k, ok := key(&p.earlier[i]); ok && !p.taken[i] {
			free[k] = append(free[k], i)
		}
	}
	for j := range p.later {
		k, ok := key(&p.later[j])
		if left := free[k]; ok && len(left) > 0 && p.of[j] == unpaired {
			p.pair(left[0], j)
			free[k] = left[1:]
		}
	}
}

// likely is a pair that may be one CUEC reworded.
type likely struct {
	earlier, later, similarity int
	isSameID                   bool
}

// similar pairs similar texts that are left, the most similar first; among equals
// those under the same id, then in order.
func (p *wordingPairs) similar() {
	found := p.likely()
	slices.SortFunc(found, func(a, b likely) int {
		switch {
		case a.similarity != b.similarity:
			return b.similarity - a.similarity
		case a.isSameID != b.isSameID && a.isSameID:
			return -1
		case a.isSameID != b.isSameID:
			return 1
		}
		return cmp.Or(a.later-b.later, a.earlier-b.earlier)
	})
	for _, l := range found {
		if !p.taken[l.earlier] && p.of[l.later] == unpaired {
			p.pair(l.earlier, l.later)
		}
	}
}

func (p *wordingPairs) likely() (found []likely) {
	earlier, later := p.left()
	places := func(int) []int { return earlier }
	if len(earlier) > mostCompared/max(len(later), 1) {
		byID := map[string][]int{}
		for _, i := range earlier {
			byID[p.earlier[i].id] = append(byID[p.earlier[i].id], i)
		}
		places = func(j int) []int { same := byID[p.later[j].id]; return same[:min(len(same), 8)] }
	}
	for _, j := range later {
		for _, i := range places(j) {
			a, b := &p.earlier[i], &p.later[j]
			if n := alike(a.words, b.words); n >= MinCUECSimilarity {
				found = append(found, likely{i, j, n, a.id == b.id})
			}
		}
	}
	return found
}

// left returns the places of those without a partner.
func (p *wordingPairs) left() (earlier, later []int) {
	for i, taken := range p.taken {
		if !taken {
			earlier = append(earlier, i)
		}
	}
	for j, i := range p.of {
		if i == unpaired {
			later = append(later, j)
		}
	}
	return earlier, later
}

package review

import (
	"cmp"
	"slices"
)

// entry is what matching knows of a control, objective, CUEC or exception.
type entry struct{ id, text string }

// pairing is an entry of the earlier list and its counterpart in the later one; a
// place is -1 where there is none.
type pairing struct {
	earlier, later int
	change         Change
	similarity     int  // percent, of the two texts
	byID           bool // a text is missing, so the id alone decided
}

const none = -1

// compared is with how many others an entry is compared at most, beside the one of
// the same id: those that share its rarest words come first. It bounds the work on
// long lists and leaves out nothing on short ones.
const compared = 64

// prepared is an entry ready for comparison.
type prepared struct {
	id, text string // folded
	words    []int
}

// matcher pairs two lists. Text decides before numbers do: equal texts first, then
// similar ones, the most similar pair first, and only entries without a text by id.
type matcher struct {
	earlier, later []prepared
	partner        []int // of each earlier entry
	found          []pairing
}

// match pairs the entries of two lists, each with at most one of the other: those of
// the later list in its order, then what was removed in the order of the earlier
// one. byID lets the id decide where a text is missing.
func match(earlier, later []entry, byID bool) []pairing {
	v := vocabulary{}
	m := &matcher{earlier: v.prepare(earlier), later: v.prepare(later)}
	m.partner = slices.Repeat([]int{none}, len(earlier))
	m.found = make([]pairing, len(later))
	for i := range m.found {
		m.found[i] = pairing{earlier: none, later: i, change: Added}
	}
	m.same()
	m.renumbered()
	m.similar()
	if byID {
		m.byID()
	}
	for i, p := range m.partner {
		if p == none {
			m.found = append(m.found, pairing{earlier: i, later: none, change: Removed})
		}
	}
	return m.found
}

func (v vocabulary) prepare(list []entry) []prepared {
	out := make([]prepared, len(list))
	for i, e := range list {
		text := fold(e.text)
		out[i] = prepared{id: cmp.Or(fold(e.id), e.id), text: text, words: v.words(text)}
	}
	return out
}

func (m *matcher) pair(p pairing) {
	m.partner[p.earlier] = p.later
	m.found[p.later] = p
}

func (m *matcher) isFree(earlier, later int) bool {
	return m.partner[earlier] == none && m.found[later].earlier == none
}

// ids returns the places of the earlier entries that are still free, by id.
func (m *matcher) ids() map[string]int {
	places := make(map[string]int, len(m.earlier))
	for i := len(m.earlier) - 1; i >= 0; i-- {
		if m.partner[i] == none {
			places[m.earlier[i].id] = i
		}
	}
	return places
}

// same pairs equal texts under the same id.
func (m *matcher) same() {
	places := m.ids()
	for j := range m.later {
		l := &m.later[j]
		i, ok := places[l.id]
		if ok && l.text != "" && m.earlier[i].text == l.text && m.isFree(i, j) {
			m.pair(pairing{earlier: i, later: j, change: Same, similarity: 100})
		}
	}
}

// renumbered pairs equal texts that are left, in order.
func (m *matcher) renumbered() {
	byText := make(map[string][]int)
	for i := range m.earlier {
		if text := m.earlier[i].text; m.partner[i] == none && text != "" {
			byText[text] = append(byText[text], i)
		}
	}
	for j := range m.later {
		text := m.later[j].text
		if left := byText[text]; len(left) > 0 && m.found[j].earlier == none {
			m.pair(pairing{earlier: left[0], later: j, change: Renumbered, similarity: 100})
			byText[text] = left[1:]
		}
	}
}

// similar pairs similar texts that are left, the most similar first; among equals
// those with the same id, then in order.
func (m *matcher) similar() {
	var likely ranking
	s := m.suggestions()
	for j := range m.later {
		if m.found[j].earlier == none {
			s.rank(j, &likely)
		}
	}
	for similarity := 100; similarity >= MinSimilarity; similarity-- {
		for _, pairs := range likely[similarity] {
			m.pairFree(pairs, similarity)
		}
	}
}

// ranking holds pairs of places by similarity, those with the same id before the
// others. It sorts without comparing.
type ranking [101][2][][2]int

func (m *matcher) pairFree(pairs [][2]int, similarity int) {
	for _, p := range pairs {
		if m.isFree(p[0], p[1]) {
			m.pair(pairing{earlier: p[0], later: p[1], change: Reworded, similarity: similarity})
		}
	}
}

// suggestions find the earlier entries worth a comparison: those with the same id,
// and those that share words.
type suggestions struct {
	m      *matcher
	ids    map[string]int
	byWord map[int][]int
	asked  []int // by earlier entry, the last later entry that it was suggested to
	places []int // suggested to one entry
}

func (m *matcher) suggestions() *suggestions {
	s := &suggestions{m: m, ids: m.ids(), byWord: map[int][]int{}, asked: slices.Repeat([]int{none}, len(m.earlier))}
	for i := range m.earlier {
		if m.partner[i] != none {
			continue
		}
		for k, w := range m.earlier[i].words {
			if k == 0 || w != m.earlier[i].words[k-1] {
				s.byWord[w] = append(s.byWord[w], i)
			}
		}
	}
	return s
}

// rank compares the later entry j with those suggested to it.
func (s *suggestions) rank(j int, likely *ranking) {
	s.suggest(j)
	slices.Sort(s.places)
	for _, i := range s.places {
		earlier, later := &s.m.earlier[i], &s.m.later[j]
		other := 0
		if earlier.id != later.id {
			other = 1
		}
		if n := dice(earlier.words, later.words); n >= MinSimilarity {
			likely[n][other] = append(likely[n][other], [2]int{i, j})
		}
	}
}

func (s *suggestions) suggest(j int) {
	s.places = s.places[:0]
	if i, ok := s.ids[s.m.later[j].id]; ok {
		s.asked[i], s.places = j, append(s.places, i)
	}
	for _, w := range s.rarestFirst(s.m.later[j].words) {
		for _, i := range s.byWord[w] {
			if len(s.places) > compared {
				return
			}
			if s.asked[i] != j {
				s.asked[i], s.places = j, append(s.places, i)
			}
		}
	}
}

func (s *suggestions) rarestFirst(words []int) []int {
	words = slices.Compact(slices.Clone(words))
	slices.SortStableFunc(words, func(a, b int) int { return len(s.byWord[a]) - len(s.byWord[b]) })
	return words
}

// byID pairs what is left under the same id where a text is missing on either side.
func (m *matcher) byID() {
	places := m.ids()
	for j := range m.later {
		i, ok := places[m.later[j].id]
		if ok && m.isFree(i, j) && (m.earlier[i].text == "" || m.later[j].text == "") {
			m.pair(pairing{earlier: i, later: j, change: Same, byID: true})
		}
	}
}

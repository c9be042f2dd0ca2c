package crossmap

import (
	"slices"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// zero is a control whose id ends in zero, and what is left without it.
type zero struct{ short, long iso27001.Requirement }

var zeros = [...]zero{
	{iso27001.A5_1, iso27001.A5_10}, {iso27001.A5_2, iso27001.A5_20}, {iso27001.A5_3, iso27001.A5_30},
	{iso27001.A7_1, iso27001.A7_10},
	{iso27001.A8_1, iso27001.A8_10}, {iso27001.A8_2, iso27001.A8_20}, {iso27001.A8_3, iso27001.A8_30},
}

// lostZeros finds the ids of controls that may have lost a final zero. The longer
// id must be absent from the whole map, and more must speak for it:
//
//   - a map of many controls has not a single id that ends in zero; or
//   - the shorter one stands twice for the same id of the other side, in links that
//     differ; or
//   - the map goes on past the longer one in its section, and this library links
//     the criteria with the longer one and not with the shorter; or
//   - it has the ids on both sides of the longer one, and this library links some
//     of the criteria with the one and some with the other only.
func (l *linter) lostZeros() {
	for _, s := range [...]*side{&l.source, &l.target} {
		if s.reader.catalog != requirements {
			continue
		}
		many := s.lacksZeros()
		for _, z := range zeros {
			m := s.ids[z.short.String()]
			if m == nil || len(m.others) == 0 || s.has(z.long) {
				continue
			}
			if many || l.twice(s, m) || s.misses(z, m.others) {
				l.add(CodeLostZero, m.link, m.pointer, []string{m.written}, "%s may be %s without its final zero: the map never mentions %s", m.written, z.long, z.long)
			}
		}
	}
}

func (s *side) has(r iso27001.Requirement) bool { return s.ids[r.String()] != nil }

// lacksZeros reports whether a map of at least 30 controls has none whose id ends
// in zero.
func (s *side) lacksZeros() bool {
	controls := 0
	for id := range s.ids {
		if r, err := iso27001.ParseRequirement(id); err == nil && r.IsControl() {
			controls++
		}
	}
	return controls >= 30 && !slices.ContainsFunc(zeros[:], func(z zero) bool { return s.has(z.long) })
}

// twice reports whether a pair with this id stands twice, in links that differ: a
// row that was merely copied speaks for nothing.
func (l *linter) twice(s *side, m *mention) bool {
	for i := range l.m.Links {
		link := &l.m.Links[i]
		p := pair{l.source.reader.id(link.Source), l.target.reader.id(link.Target)}
		if p.target.text != m.id && s == &l.target || p.source.text != m.id && s == &l.source {
			continue
		}
		first := &l.m.Links[l.pairs[p]]
		if first.Rationale != link.Rationale || first.Strength != link.Strength || !slices.Equal(first.Points, link.Points) {
			return true
		}
	}
	return false
}

// misses reports whether the ids that are linked with the shorter one, and what
// stands around the longer one, make it likely that the longer one is meant.
func (s *side) misses(z zero, others []string) bool {
	forShort, forLong := suggests(others, z)
	if forShort {
		return forLong && s.has(z.long-1) && s.has(z.long+1)
	}
	return forLong && s.goesPast(z.long)
}

// goesPast reports whether the map has a control after r in its section.
func (s *side) goesPast(r iso27001.Requirement) bool {
	for later := range r.Theme().Controls().All() {
		if later > r && s.has(later) {
			return true
		}
	}
	return false
}

// suggests reports whether this library links any of the criteria with the shorter
// id, and any with the longer one only.
func suggests(others []string, z zero) (forShort, forLong bool) {
	for _, id := range others {
		c, err := tsc.ParseCriterion(id)
		switch {
		case err != nil:
		case Between(c, z.short) != 0:
			forShort = true
		case Between(c, z.long) != 0:
			forLong = true
		}
	}
	return forShort, forLong
}

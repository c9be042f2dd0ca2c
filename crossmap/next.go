package crossmap

import (
	"iter"
	"math/bits"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Step is a requirement worth putting in place next, after those before it.
type Step struct {
	requirement iso27001.Requirement
	adds        int
	before      iso27001.Set
	mask        mask
}

// Next yields the requirements not yet in place, the one that newly addresses the
// most points of focus of the scope first, and counts each after those before it.
// Of equals the first in catalog order comes first. Requirements that would add
// nothing are not yielded. The order is greedy, so a prefix of it is a good plan
// and not always the best one of its length.
func Next(have iso27001.Set, scope Scope) iter.Seq[Step] {
	return func(yield func(Step) bool) { greedy(have, maskOf(scope), yield) }
}

func greedy(have iso27001.Set, m mask, yield func(Step) bool) {
	missing := missingPoints(have, &m)
	for {
		best := Step{before: have, mask: m}
		for r := range iso27001.AllRequirements().Minus(have).All() {
			if n := gain(r, &missing); n > best.adds {
				best.requirement, best.adds = r, n
			}
		}
		if best.adds == 0 || !yield(best) {
			return
		}
		have = have.With(best.requirement)
		for _, l := range linksTo(best.requirement) {
			missing[linkRows[l].from] &^= linkRows[l].points
		}
	}
}

// byCriterion holds a word of points of focus for each criterion.
type byCriterion [len(pointMasks)]uint32

// missingPoints returns the points of focus in scope that are not addressed.
func missingPoints(have iso27001.Set, m *mask) (missing byCriterion) {
	for c := range m.criteria.All() {
		missing[c] = m.points(c) &^ addressed(c, have)
	}
	return missing
}

// gain counts the missing points that a requirement addresses.
func gain(r iso27001.Requirement, missing *byCriterion) int {
	n := 0
	for _, l := range linksTo(r) {
		n += bits.OnesCount32(linkRows[l].points & missing[linkRows[l].from])
	}
	return n
}

// Requirement returns the requirement to put in place.
func (s Step) Requirement() iso27001.Requirement { return s.requirement }

// Adds returns how many points of focus it newly addresses, at least 1.
func (s Step) Adds() int { return s.adds }

// Links yields the links that make the count: each addresses a point that what is
// in place before this step does not.
func (s Step) Links() iter.Seq[Link] {
	return func(yield func(Link) bool) { s.links(yield) }
}

func (s *Step) links(yield func(Link) bool) {
	for _, l := range linksTo(s.requirement) {
		if s.fresh(l) != 0 && !yield(l) {
			return
		}
	}
}

// fresh returns the points that a link of the step newly addresses.
func (s *Step) fresh(l Link) uint32 {
	row := l.row()
	return row.points & s.mask.points(row.from) &^ addressed(row.from, s.before)
}

// Points yields the points of focus that are newly addressed, in catalog order.
func (s Step) Points() iter.Seq[tsc.PointOfFocus] {
	return func(yield func(tsc.PointOfFocus) bool) { s.points(yield) }
}

func (s *Step) points(yield func(tsc.PointOfFocus) bool) {
	for _, l := range linksTo(s.requirement) {
		for p := range points(l.Criterion(), s.fresh(l)) {
			if !yield(p) {
				return
			}
		}
	}
}

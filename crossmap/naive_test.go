package crossmap_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// naive is the cross-map as most tools hold it: maps and slices of strings. It is
// the oracle of the coverage tests and the baseline of the benchmarks.
type naive struct {
	criteria []string
	category map[string]string       // of a criterion; "" for the common criteria
	points   map[string][]naivePoint // of a criterion
	links    map[string][]naiveLink  // of a criterion
}

type naivePoint struct{ id, category, role string }

type naiveLink struct {
	criterion, requirement, relation string
	points                           []string
}

func newNaive() *naive {
	n := &naive{category: map[string]string{}, points: map[string][]naivePoint{}, links: map[string][]naiveLink{}}
	for c := range tsc.Criteria() {
		id := c.String()
		n.criteria = append(n.criteria, id)
		if k, ok := c.Category(); ok {
			n.category[id] = k.String()
		}
		for p := range c.PointsOfFocus() {
			point := naivePoint{id: p.String()}
			if k, ok := p.Applicability().Category(); ok {
				point.category = k.String()
			}
			switch p.Applicability() {
			case tsc.AppliesPrivacyController:
				point.role = "controller"
			case tsc.AppliesPrivacyProcessor:
				point.role = "processor"
			}
			n.points[id] = append(n.points[id], point)
		}
		for l := range crossmap.LinksFrom(c) {
			link := naiveLink{id, l.Requirement().String(), l.Relation().String(), nil}
			for p := range l.Points() {
				link.points = append(link.points, p.String())
			}
			n.links[id] = append(n.links[id], link)
		}
	}
	return n
}

// naiveScope is a scope of strings; no categories means all.
type naiveScope struct {
	categories map[string]bool
	role       string
}

func (s naiveScope) has(category string) bool {
	return category == "" || len(s.categories) == 0 || s.categories[category]
}

// applicable returns the points of a criterion in scope, nil when it is outside.
func (n *naive) applicable(criterion string, s naiveScope) map[string]bool {
	if !s.has(n.category[criterion]) {
		return nil
	}
	points := map[string]bool{}
	for _, p := range n.points[criterion] {
		if s.has(p.category) && (p.role == "" || s.role == "" || p.role == s.role) {
			points[p.id] = true
		}
	}
	return points
}

// row returns what is addressed of a criterion, and what applies.
func (n *naive) row(criterion string, have map[string]bool, s naiveScope) (addressed, applicable map[string]bool) {
	applicable = n.applicable(criterion, s)
	addressed = map[string]bool{}
	for _, l := range n.links[criterion] {
		if !have[l.requirement] {
			continue
		}
		for _, p := range l.points {
			if applicable[p] {
				addressed[p] = true
			}
		}
	}
	return addressed, applicable
}

func (n *naive) totals(have map[string]bool, s naiveScope) crossmap.Totals {
	var t crossmap.Totals
	for _, c := range n.criteria {
		addressed, applicable := n.row(c, have, s)
		if applicable == nil {
			continue
		}
		t.Addressed += len(addressed)
		t.Applicable += len(applicable)
		switch {
		case len(applicable) == 0:
			t.NoPoints++
		case len(addressed) == len(applicable):
			t.Full++
		case len(addressed) > 0:
			t.Partial++
		default:
			t.None++
		}
	}
	return t
}

// reach returns the relations of met criteria to a requirement.
func (n *naive) reach(requirement string, met map[string]bool, s naiveScope) map[string]bool {
	relations := map[string]bool{}
	for _, c := range n.criteria {
		applicable := n.applicable(c, s)
		for _, l := range n.links[c] {
			for _, p := range l.points {
				if met[c] && l.requirement == requirement && applicable[p] {
					relations[l.relation] = true
				}
			}
		}
	}
	return relations
}

// scopes returns every choice of categories and role: 32 times 3.
func scopes() []crossmap.Scope {
	var list []crossmap.Scope
	for bits := range 32 {
		for role := range tsc.Processor + 1 {
			s := crossmap.Scope{Role: role}
			for k := range tsc.Categories() {
				if bits>>(k-1)&1 == 1 {
					s.Categories = append(s.Categories, k)
				}
			}
			list = append(list, s)
		}
	}
	return list
}

func naively(s crossmap.Scope) naiveScope {
	n := naiveScope{categories: map[string]bool{}, role: s.Role.String()}
	for _, k := range s.Categories {
		n.categories[k.String()] = true
	}
	return n
}

// idsOf returns the ids of a sequence as a set of strings.
func idsOf[T fmt.Stringer](seq func(yield func(T) bool)) map[string]bool {
	ids := map[string]bool{}
	for v := range seq {
		ids[v.String()] = true
	}
	return ids
}

// samples returns sets of requirements: none, all, clauses, controls, and some
// picked by a generator with a fixed seed.
func samples() []iso27001.Set {
	sets := []iso27001.Set{{}, iso27001.AllRequirements(), iso27001.AllClauses(), iso27001.AllControls()}
	random := rand.New(rand.NewPCG(1, 2))
	for size := 1; size < 123; size += 11 {
		var s iso27001.Set
		for s.Len() < size {
			s = s.With(iso27001.Requirement(1 + random.IntN(123)))
		}
		sets = append(sets, s)
	}
	return sets
}

// metSamples is samples for criteria.
func metSamples() []tsc.Set {
	sets := []tsc.Set{{}, tsc.AllCriteria(), tsc.CommonCriteria(), tsc.Privacy.Criteria()}
	random := rand.New(rand.NewPCG(3, 4))
	for size := 1; size < 61; size += 9 {
		var s tsc.Set
		for s.Len() < size {
			s = s.With(tsc.Criterion(1 + random.IntN(61)))
		}
		sets = append(sets, s)
	}
	return sets
}

package readiness

import (
	"iter"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// PromptsFor yields the prompts that a target asks, in catalog order.
//
// For a SOC 2 these are the prompts of the criteria in scope that touch a point of
// focus in scope, of the description criteria that apply to its type, and of
// management's assertion. For ISO/IEC 27001 these are the prompts of the clauses and
// of the controls that no criterion is linked with, and, for controls that no prompt
// so far serves, those prompts of criteria outside the scope that do. Prompts that
// would serve excluded controls alone are not asked.
func PromptsFor(t Target) iter.Seq[Prompt] {
	s := newSelection(&t)
	return func(yield func(Prompt) bool) {
		for p := range Prompts() {
			if (s.soc2[p] || s.iso[p]) && !yield(p) {
				return
			}
		}
	}
}

// New returns an empty assessment for a target: a response, not started, to each
// prompt that it asks. Owners are left open: [Prompt.Owner] names a typical role.
func New(t Target) Assessment {
	a := Assessment{CriteriaEdition: soc.Criteria2022, Target: t.clone()}
	for p := range PromptsFor(t) {
		a.Responses = append(a.Responses, Response{Prompt: p, Status: NotStarted})
	}
	return a
}

// selection is which prompts a target asks, and for which audit.
type selection struct {
	soc2, iso    [lastPrompt + 1]bool
	requirements iso27001.Set // those in the target
	criteria     tsc.Set      // those in scope with a prompt
}

func newSelection(t *Target) *selection {
	s := &selection{}
	if t.Type.IsValid() {
		s.selectSOC2(t)
	}
	if t.ISO27001 {
		s.requirements = iso27001.AllRequirements().Minus(iso27001.SetOf(t.Excluded...).Intersect(iso27001.AllControls()))
		s.selectISO()
	}
	return s
}

func (s *selection) selectSOC2(t *Target) {
	points := pointsIn(t.Scope)
	for p := range Prompts() {
		row := p.row()
		switch {
		case row.criterion != 0:
			s.soc2[p] = row.points&points[row.criterion] != 0
		case row.description != 0:
			s.soc2[p] = row.description.AppliesTo(t.Type)
		default:
			s.soc2[p] = row.assertion
		}
		if s.soc2[p] {
			s.criteria = s.criteria.With(row.criterion)
		}
	}
}

// pointsIn returns the points of focus in scope, by criterion: bit n is point n.
func pointsIn(scope tsc.Scope) (points [lastCriterion + 1]uint32) {
	for p := range tsc.PointsFor(scope) {
		points[p.Criterion()] |= 1 << p.Ordinal()
	}
	return points
}

const lastCriterion = tsc.P8_1

func (s *selection) selectISO() {
	served := iso27001.Set{}
	for p := range Prompts() {
		serves := p.Requirements().Intersect(s.requirements)
		if s.iso[p] = !serves.IsEmpty() && (s.soc2[p] || p.row().requirement != 0); s.iso[p] {
			served = served.Union(serves)
		}
	}
	open := s.requirements.Minus(served)
	for p := range Prompts() {
		if !p.Requirements().Intersect(open).IsEmpty() {
			s.iso[p] = true
		}
	}
}

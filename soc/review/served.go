package review

import (
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// tally counts the controls that serve a criterion or objective.
type tally struct {
	controls int // all of them
	clean    int // those without an exception
}

// served says which controls serve what, found in one walk over the report so
// that no finding needs a search.
type served struct {
	control    map[string]int // places of controls by id
	excepted   []bool         // which of them have an exception, in the list or in a test
	criteria   [256]tally     // by criterion
	objectives map[string]tally
	additional map[soc.CriterionRef]tally
}

func (x *reading) index() {
	r := x.r
	x.served.control = controlIndex(r)
	x.served.excepted = excepted(r, x.served.control)
	x.served.objectives = make(map[string]tally, len(r.ControlObjectives))
	x.served.additional = map[soc.CriterionRef]tally{}
	for i := range r.Controls {
		x.served.count(&r.Controls[i], !x.served.excepted[i])
	}
}

func controlIndex(r *soc.Report) map[string]int {
	index := make(map[string]int, len(r.Controls))
	for i := range r.Controls {
		index[r.Controls[i].ID] = i
	}
	return index
}

// excepted tells for each control whether an exception names it or a test of it
// found one.
func excepted(r *soc.Report, index map[string]int) []bool {
	is := make([]bool, len(r.Controls))
	for i := range r.Exceptions {
		for _, id := range r.Exceptions[i].Controls {
			if place, ok := index[id]; ok {
				is[place] = true
			}
		}
	}
	for i := range r.Controls {
		is[i] = is[i] || failedTest(&r.Controls[i]) >= 0
	}
	return is
}

// failedTest returns the place of the first test that found exceptions, or -1.
func failedTest(c *soc.Control) int {
	for i := range c.Tests {
		t := &c.Tests[i]
		if t.Result == soc.Exceptions || (t.Deviations != nil && *t.Deviations > 0) {
			return i
		}
	}
	return -1
}

func (t tally) plus(clean bool) tally {
	t.controls++
	if clean {
		t.clean++
	}
	return t
}

func (s *served) count(c *soc.Control, clean bool) {
	for _, criterion := range c.Criteria {
		s.criteria[criterion] = s.criteria[criterion].plus(clean)
	}
	for _, id := range c.ControlObjectives {
		s.objectives[id] = s.objectives[id].plus(clean)
	}
	for _, ref := range c.AdditionalCriteria {
		s.additional[ref] = s.additional[ref].plus(clean)
	}
}

// reach is what controls serve and what exceptions weaken.
type reach struct {
	criteria   tsc.Set
	objectives []string
	additional []soc.CriterionRef
	seen       map[string]bool
	seenRef    map[soc.CriterionRef]bool
}

func (a *reach) add(criteria []tsc.Criterion, objectives []string, additional []soc.CriterionRef) {
	a.criteria = a.criteria.Union(tsc.SetOf(criteria...))
	if a.seen == nil && len(objectives) > 0 {
		a.seen = make(map[string]bool, len(objectives))
	}
	a.objectives = appendNew(a.objectives, a.seen, objectives)
	if a.seenRef == nil && len(additional) > 0 {
		a.seenRef = make(map[soc.CriterionRef]bool, len(additional))
	}
	a.additional = appendNew(a.additional, a.seenRef, additional)
}

func (a *reach) addControl(c *soc.Control) {
	a.add(c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
}

// isEmpty reports whether nothing is known to be served.
func (a *reach) isEmpty() bool {
	return a.criteria.IsEmpty() && len(a.objectives)+len(a.additional) == 0
}

// depend is the verb for what is reached.
func (a *reach) depend() string {
	if a.criteria.Len()+len(a.objectives)+len(a.additional) == 1 {
		return "depends"
	}
	return "depend"
}

// String names all that is reached, the first few of each kind.
func (a *reach) String() string {
	text := names(ids(a.criteria), tsc.Criterion.String)
	join := func(more string) {
		if text != "" && more != "" {
			text += ", "
		}
		text += more
	}
	join(quoted(a.objectives))
	join(references(a.additional))
	return text
}

// without returns the part of a reach that no control free of exceptions serves.
func (s *served) without(a *reach) *reach {
	left := &reach{}
	for c := range a.criteria.All() {
		if s.criteria[c].clean == 0 {
			left.criteria = left.criteria.With(c)
		}
	}
	for _, id := range a.objectives {
		if s.objectives[id].clean == 0 {
			left.objectives = append(left.objectives, id)
		}
	}
	for _, ref := range a.additional {
		if s.additional[ref].clean == 0 {
			left.additional = append(left.additional, ref)
		}
	}
	return left
}

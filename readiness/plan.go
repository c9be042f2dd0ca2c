package readiness

import (
	"cmp"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Item is one thing to do next: what settles one [Why], wherever it stands in the way.
type Item struct {
	Why          Why                    `json:"why"`                    // the reason, with what would settle it
	Owner        string                 `json:"owner,omitempty"`        // the owner of the response or control; absent when none is named
	TypicalOwner string                 `json:"typicalOwner,omitempty"` // the role that typically answers for the prompt, where no owner is named
	Due          attestkit.Date         `json:"due,omitzero"`           // the earliest of the days by which it was promised or is needed
	Overdue      bool                   `json:"overdue,omitempty"`      // that day is past
	Waiting      bool                   `json:"waiting,omitempty"`      // nothing to do but to perform what lies ahead
	Untested     bool                   `json:"untested,omitempty"`     // nothing is lacking: it would make up for a control that does not carry the whole window
	Prompts      []Prompt               `json:"prompts,omitempty"`      // the prompts that it keeps from being ready
	Criteria     []tsc.Criterion        `json:"criteria,omitempty"`     // the criteria of the SOC 2 that it stands in the way of
	Requirements []iso27001.Requirement `json:"requirements,omitempty"` // the requirements of the certification that it stands in the way of
}

// Settles returns how many criteria and requirements of the two audits the item
// stands in the way of.
func (i *Item) Settles() int {
	i = orZero(i)
	return len(i.Criteria) + len(i.Requirements)
}

// Plan returns what to do next: what is overdue first, the longest overdue at the
// head; then what stands in the way of most criteria and requirements of both audits;
// then, of a Type 2, what would make up for controls that began late or hold nothing to
// test, where no other control of a response makes up for it or the late control names a
// criterion itself; and at the end what can only be awaited. Of equals, the one due earlier comes
// first, and then the one earlier in the checklist. A nil assessment is the empty one.
//
// A control whose event did not happen asks for nothing: the empty list shows it.
//
// Time and memory are in proportion as those of [Score] are, but for sorting the items.
func Plan(a *Assessment, asOf attestkit.Date) []Item {
	a = orZero(a)
	r := Score(a, asOf)
	p := &planner{a: a, index: newIndex(a), r: &r, sets: map[string]*touched{}, untested: map[string]*touched{}}
	for i := range r.Prompts {
		p.prompt(&r.Prompts[i])
	}
	p.direct()
	for i := range r.ControlWhys {
		p.control(&r.ControlWhys[i])
	}
	p.rows()
	for i := range r.Controls {
		p.makeUp(&r.Controls[i])
	}
	for i := range p.items {
		it := &p.items[i]
		it.Overdue = !it.Due.IsZero() && it.Due.Before(orLast(asOf))
	}
	slices.SortStableFunc(p.items, compareItems)
	return p.items
}

func compareItems(a, b Item) int {
	if c := cmp.Compare(rank(&a), rank(&b)); c != 0 {
		return c
	}
	if a.Overdue {
		return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(b.Settles(), a.Settles()))
	}
	return cmp.Or(cmp.Compare(b.Settles(), a.Settles()), cmp.Compare(noDate(a.Due), noDate(b.Due)), a.Due.Compare(b.Due))
}

// rank orders what is overdue, lacking, not tested, and awaited.
func rank(i *Item) int {
	switch {
	case i.Overdue:
		return 0
	case i.Waiting:
		return 3
	case i.Untested:
		return 2
	}
	return 1
}

// noDate sorts what has no day after what has.
func noDate(d attestkit.Date) int {
	if d.IsZero() {
		return 1
	}
	return 0
}

type planner struct {
	a     *Assessment
	index *index
	r     *Result
	items []Item

	sets     map[string]*touched // by control
	untested map[string]*touched // by control, what is not tested over the whole window
}

// touched is what a control stands in the way of, and by when that was promised.
type touched struct {
	prompts      []Prompt
	criteria     tsc.Set
	requirements iso27001.Set
	due          attestkit.Date
}

// of returns what a set holds of a control.
func of(sets map[string]*touched, control string) *touched {
	t := sets[control]
	if t == nil {
		t = &touched{}
		sets[control] = t
	}
	return t
}

// prompt adds what a prompt lacks by itself, and notes it with its controls.
func (p *planner) prompt(r *PromptResult) {
	var t touched
	t.add(r)
	for _, why := range r.Whys {
		it := Item{Why: why, Owner: r.Owner, Due: r.Due}
		if it.Owner == "" {
			it.TypicalOwner = r.Prompt.Owner()
		}
		t.fill(&it)
		p.items = append(p.items, it)
	}
	if r.Status == Implemented {
		untested := r.Operation == Untested || p.areLate(r.Controls)
		for _, id := range r.Controls {
			of(p.sets, id).add(r)
			if untested {
				of(p.untested, id).add(r)
			}
		}
	}
}

// areLate reports whether none of the controls existed on the window's first day.
func (p *planner) areLate(controls []string) bool {
	late := false
	for _, id := range controls {
		i, found := p.index.controls[id]
		if !found || len(p.r.Controls) == 0 {
			continue
		}
		if late = p.r.Controls[i].DaysBefore > 0; !late {
			return false
		}
	}
	return late
}

func (t *touched) add(r *PromptResult) {
	t.prompts = append(t.prompts, r.Prompt)
	if r.SOC2 {
		t.criteria = t.criteria.With(r.Prompt.Criterion())
	}
	t.requirements = t.requirements.Union(iso27001.SetOf(r.Requirements...))
	if !r.Due.IsZero() && (t.due.IsZero() || r.Due.Before(t.due)) {
		t.due = r.Due
	}
}

func (t *touched) fill(it *Item) {
	it.Prompts = t.prompts
	it.Criteria = slices.Collect(t.criteria.All())
	it.Requirements = slices.Collect(t.requirements.All())
}

// direct notes the criteria and requirements in the target that controls name
// themselves.
func (p *planner) direct() {
	for i := range p.r.Criteria {
		for _, id := range p.r.Criteria[i].Controls {
			t := of(p.sets, id)
			t.criteria = t.criteria.With(p.r.Criteria[i].Criterion)
		}
	}
	for i := range p.r.Requirements {
		for _, id := range p.r.Requirements[i].Controls {
			t := of(p.sets, id)
			t.requirements = t.requirements.With(p.r.Requirements[i].Requirement)
		}
	}
}

// control adds what a control lacks, unless nothing that the target asks rests on it.
func (p *planner) control(why *Why) {
	t := of(p.sets, why.Control)
	if len(t.prompts) == 0 && t.criteria.IsEmpty() && t.requirements.IsEmpty() {
		return
	}
	it := Item{Why: *why, Due: why.Due, Waiting: why.Code == CodeWindowOpen}
	if i, found := p.index.controls[why.Control]; found {
		it.Owner = p.a.Controls[i].Owner
	}
	if !it.Waiting && !t.due.IsZero() && (it.Due.IsZero() || t.due.Before(it.Due)) {
		it.Due = t.due
	}
	t.fill(&it)
	p.items = append(p.items, it)
}

// rows adds what criteria and requirements lack besides their prompts and controls.
func (p *planner) rows() {
	for i := range p.r.Criteria {
		row := &p.r.Criteria[i]
		for _, why := range row.Whys {
			p.items = append(p.items, Item{Why: why, Criteria: []tsc.Criterion{row.Criterion}})
		}
	}
	for i := range p.r.Requirements {
		row := &p.r.Requirements[i]
		for _, why := range row.Whys {
			p.items = append(p.items, Item{Why: why, Requirements: []iso27001.Requirement{row.Requirement}})
		}
	}
}

// makeUp adds what would make up for a control that does not carry the whole window,
// unless other controls carry all that rests on it.
func (p *planner) makeUp(s *Sufficiency) {
	t := of(p.untested, s.Control)
	var whys []Why
	if s.DaysBefore > 0 {
		whys = append(whys, lateWhy(s))
		p.named(s.Control, t)
	}
	if s.Untestable() {
		whys = append(whys, untestableWhy(s))
	} else if s.IsEarlierOnly() {
		whys = append(whys, earlierWhy(s))
	}
	if len(t.prompts) == 0 && t.criteria.IsEmpty() {
		return
	}
	for _, why := range whys {
		it := Item{Why: why, Due: why.Due, Untested: true}
		if i, found := p.index.controls[s.Control]; found {
			it.Owner = p.a.Controls[i].Owner
		}
		t.fill(&it)
		p.items = append(p.items, it)
	}
}

// named notes the criteria in scope that a control names itself.
func (p *planner) named(control string, t *touched) {
	i, found := p.index.controls[control]
	if !found {
		return
	}
	criteria := tsc.SetOf(p.a.Controls[i].Criteria...)
	for k := range p.r.Criteria {
		if c := p.r.Criteria[k].Criterion; criteria.Has(c) {
			t.criteria = t.criteria.With(c)
		}
	}
}

package render

import (
	"strings"

	"github.com/attestkit/attestkit/readiness"
)

// tasks takes the first items of a plan.
func (v *view) tasks(items []readiness.Item) {
	for i, it := range items {
		if i == maxTasks {
			v.MoreTasks = len(items) - i
			return
		}
		t := task{Item: it}
		switch {
		case it.Why.Prompt.IsValid():
			t.About = it.Why.Prompt.Question()
		case it.Why.Control != "":
			t.About = "Control " + it.Why.Control
		}
		v.Tasks = append(v.Tasks, t)
	}
}

// groups cuts the prompts where what they belong to changes.
func groups(a *readiness.Assessment, r *readiness.Result) []group {
	responses := make(map[readiness.Prompt]*readiness.Response, len(a.Responses))
	for i := range a.Responses {
		if p := a.Responses[i].Prompt; responses[p] == nil {
			responses[p] = &a.Responses[i]
		}
	}
	lacking := map[string]bool{}
	for i := range r.ControlWhys {
		lacking[r.ControlWhys[i].Control] = true
	}
	var list []group
	for i := range r.Prompts {
		p := prompt{PromptResult: r.Prompts[i]}
		if len(list) == 0 || list[len(list)-1].Anchor != anchor(p.Prompt) {
			list = append(list, newGroup(r, p.Prompt))
		}
		p.fill(responses[p.Prompt], lacking)
		g := &list[len(list)-1]
		g.Prompts = append(g.Prompts, p)
	}
	return list
}

func (p *prompt) fill(answer *readiness.Response, lacking map[string]bool) {
	p.States = states{state(p.Design), state(p.Operation)}
	if answer != nil {
		p.Response = *answer
	}
	for _, id := range p.Controls {
		if lacking[id] && p.Status == readiness.Implemented {
			p.Waits = append(p.Waits, id)
		}
	}
	if p.Operation == readiness.Untested {
		p.Untested = p.Controls
	}
	ids := make([]string, len(p.Requirements))
	for i, r := range p.Requirements {
		ids[i] = r.String()
	}
	p.ISO = strings.Join(ids, ", ")
}

// newGroup returns what a prompt belongs to, with its states.
func newGroup(r *readiness.Result, p readiness.Prompt) group {
	g := group{ID: belongsTo(p), Anchor: anchor(p)}
	switch {
	case p.Criterion() != 0:
		g.Title = p.Criterion().Title()
		for i := range r.Criteria {
			if row := &r.Criteria[i]; row.Criterion == p.Criterion() {
				g.Judged, g.states, g.Whys = true, statesOf(row.Row), row.Whys
			}
		}
	case p.Requirement() != 0:
		g.Title = p.Requirement().Title()
		for i := range r.Requirements {
			if row := &r.Requirements[i]; row.Requirement == p.Requirement() {
				g.Judged, g.states, g.Whys = true, states{Design: state(row.Design)}, row.Whys
			}
		}
	case p.IsAssertion():
		g.ID, g.Title, g.Judged, g.states = "Assertion", "Management's assertion", true, statesOf(r.Assertion)
	default:
		g.Title = p.DescriptionCriterion().Subject()
		for i := range r.Description {
			if row := &r.Description[i]; row.Criterion == p.DescriptionCriterion() {
				g.Judged, g.states = true, statesOf(row.Row)
			}
		}
	}
	return g
}

// controls joins the controls with what their evidence comes to.
func controls(a *readiness.Assessment, r *readiness.Result) []control {
	list := make([]control, len(a.Controls))
	place := make(map[string]int, len(list))
	for i := range list {
		list[i].Control = a.Controls[i]
		if len(r.Controls) == len(list) {
			list[i].Sufficiency = &r.Controls[i]
		}
		place[a.Controls[i].ID] = i
	}
	for _, why := range r.ControlWhys {
		if i, found := place[why.Control]; found {
			list[i].Whys = append(list[i].Whys, why)
		}
	}
	return list
}

// anchor names the group of a prompt within a page.
func anchor(p readiness.Prompt) string { return "at-" + belongsTo(p) }

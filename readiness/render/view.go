package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// maxTasks is how many items of the plan a page shows; the rest stand with their
// prompts and controls.
const maxTasks = 25

// view is what a page shows, in the order in which it shows it.
type view struct {
	Organization, System string
	AsOf                 attestkit.Date
	Goals                []string
	Type2, SOC2, ISO     bool
	Verdict              []string
	Outcome              state // of the whole: ready, not yet or untested
	Totals               []total
	Criteria             []band // by series, and what else a SOC 2 asks
	Requirements         []band // by clause and theme
	Tasks                []task
	MoreTasks            int
	Groups               []group
	Controls             []control
	Evidence             []readiness.Evidence
	Findings             []readiness.Finding
}

// state is a state as pages word it: never by color alone.
type state readiness.State

// Class names the state for style sheets.
func (s state) Class() string {
	if text := readiness.State(s).String(); text != "" {
		return text
	}
	return "unasked"
}

// Word names the state for people.
func (s state) Word() string {
	switch readiness.State(s) {
	case readiness.Ready:
		return "ready"
	case readiness.NotYet:
		return "not yet"
	case readiness.CarriedElsewhere:
		return "carried"
	case readiness.Inapplicable:
		return "n/a"
	case readiness.Untested:
		return "untested"
	}
	return "not asked"
}

// total is a count with its denominator.
type total struct {
	What string
	readiness.Totals
}

// share is a part of a bar.
type share struct {
	Class string
	X, N  int
}

// Bar returns the parts of a bar as wide as All.
func (t total) Bar() []share {
	parts := []share{{"ready", 0, t.Ready}, {"untested", 0, t.Untested}, {"carried", 0, t.Carried}, {"not-yet", 0, t.NotYet}, {"not-applicable", 0, t.NotApplicable}}
	x := 0
	for i := range parts {
		parts[i].X = x
		x += parts[i].N
	}
	return parts
}

// states are the two states of a row. Operation is zero where only design counts.
type states struct{ Design, Operation state }

func statesOf(r readiness.Row) states { return states{state(r.Design), state(r.Operation)} }

// Judged reports whether operation was judged.
func (s states) Judged() bool { return s.Operation != 0 }

// band is a row of a heat map.
type band struct {
	ID, Title string
	Tiles     []tile
}

// Sum words how many of the fields are ready, of those that apply.
func (b band) Sum() string {
	ready, operating, of, judged := 0, 0, 0, false
	for _, t := range b.Tiles {
		if t.Design == state(readiness.Inapplicable) {
			continue
		}
		of++
		ready += oneIf(t.Design == state(readiness.Ready))
		operating += oneIf(t.Operation == state(readiness.Ready))
		judged = judged || t.Judged()
	}
	if judged {
		return fmt.Sprintf("ready: design %d of %d, operation %d of %d", ready, of, operating, of)
	}
	return fmt.Sprintf("ready: %d of %d", ready, of)
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// tile is a field of a heat map.
type tile struct {
	ID, Title string
	Anchor    string // of the group in the checklist; "" when there is none
	Counts    string // how many of its prompts are ready
	states
}

// task is an item of the plan.
type task struct {
	readiness.Item
	About string // the prompt's question, or the control
}

// Serves lists what the item stands in the way of.
func (t task) Serves() string {
	var ids []string
	for _, c := range t.Criteria {
		ids = append(ids, c.String())
	}
	for _, r := range t.Requirements {
		ids = append(ids, r.String())
	}
	if len(ids) > 8 {
		return strings.Join(ids[:8], ", ") + fmt.Sprintf(" and %d more", len(ids)-8)
	}
	return strings.Join(ids, ", ")
}

// group is what belongs to one criterion, requirement or other heading of the
// checklist.
type group struct {
	ID, Title, Anchor string
	Judged            bool // it has states of its own
	states
	Whys    []readiness.Why
	Prompts []prompt
}

// prompt is one line of the checklist.
type prompt struct {
	readiness.PromptResult
	States   states
	Response readiness.Response // zero when there is none
	Waits    []string           // controls that it names and that lack something
	Untested []string           // controls that it names, none of which carries the whole window
	ISO      string             // the requirements that it counts for
}

// Audits names the audits that the prompt counts for.
func (p prompt) Audits() string {
	switch {
	case p.SOC2 && p.ISO27001:
		return "both audits"
	case p.ISO27001:
		return "ISO/IEC 27001"
	}
	return "SOC 2"
}

// Expects reports whether the page says what an auditor expects to see.
func (p prompt) Expects() bool {
	return p.Design == readiness.NotYet || p.Operation == readiness.NotYet
}

// Answered words the status of the response.
func (p prompt) Answered() string { return strings.ReplaceAll(p.Status.String(), "-", " ") }

func newView(a *readiness.Assessment, asOf attestkit.Date) *view {
	if a == nil {
		a = &readiness.Assessment{}
	}
	r := readiness.Score(a, asOf)
	v := &view{
		Organization: a.Organization, System: a.System, AsOf: asOf, Goals: goals(&a.Target),
		SOC2: a.Target.Type != 0, Type2: a.Target.Type == soc.Type2, ISO: a.Target.ISO27001,
		Verdict: r.Verdict(), Outcome: outcome(&r), Totals: totals(&r), Evidence: a.Evidence, Findings: r.Findings,
	}
	v.Criteria, v.Requirements = criteriaBands(&r), requirementBands(&r)
	v.Groups = groups(a, &r)
	v.Controls = controls(a, &r)
	v.tasks(readiness.Plan(a, asOf))
	return v
}

// outcome returns what a result comes to as a whole.
func outcome(r *readiness.Result) state {
	switch {
	case r.IsReady():
		return state(readiness.Ready)
	case !r.Lacks() && r.SOC2.Items.Operation.Untested > 0:
		return state(readiness.Untested)
	}
	return state(readiness.NotYet)
}

// goals words what a target aims at.
func goals(t *readiness.Target) []string {
	var list []string
	switch {
	case t.Type == soc.Type1 && !t.AsOf.IsZero():
		list = append(list, "SOC 2 Type 1 as of "+t.AsOf.String())
	case t.Type == soc.Type1:
		list = append(list, "SOC 2 Type 1, date not set")
	case t.Type == soc.Type2 && t.Window.IsValid():
		list = append(list, "SOC 2 Type 2 from "+t.Window.From.String()+" to "+t.Window.To.String())
	case t.Type == soc.Type2:
		list = append(list, "SOC 2 Type 2, window not set")
	}
	if t.Type != 0 {
		list = append(list, scope(t))
	}
	if t.ISO27001 {
		list = append(list, certification(t))
	}
	return list
}

func scope(t *readiness.Target) string {
	text := "All five categories"
	if len(t.Scope.Categories) > 0 {
		names := make([]string, len(t.Scope.Categories))
		for i, c := range t.Scope.Categories {
			names[i] = c.Name()
		}
		text = strings.Join(names, ", ")
	}
	if t.Scope.Role != 0 {
		text += "; " + t.Scope.Role.String() + " of personal information"
	}
	return text
}

func certification(t *readiness.Target) string {
	if len(t.Excluded) == 0 {
		return "ISO/IEC 27001:2022, no control excluded"
	}
	ids := make([]string, len(t.Excluded))
	for i, r := range t.Excluded {
		ids[i] = r.String()
	}
	return "ISO/IEC 27001:2022 without " + strings.Join(ids, ", ")
}

// totals lists the counts, without those that count nothing.
func totals(r *readiness.Result) []total {
	list := []total{
		{"SOC 2 criteria, design", r.SOC2.Items.Design},
		{"SOC 2 criteria, operation", r.SOC2.Items.Operation},
		{"SOC 2 prompts, design", r.SOC2.Prompts.Design},
		{"SOC 2 prompts, operation", r.SOC2.Prompts.Operation},
		{"ISO/IEC 27001 requirements, design", r.ISO27001.Items.Design},
		{"ISO/IEC 27001 prompts, design", r.ISO27001.Prompts.Design},
		{"Prompts that count for both audits, design", r.Shared.Design},
	}
	return slices.DeleteFunc(list, func(t total) bool { return t.All() == 0 })
}

func counts(c readiness.Counts) string {
	text := fmt.Sprintf("%d of %d prompts ready by design", c.Design.Ready, c.Design.Applicable())
	if c.Operation.All() > 0 {
		text += fmt.Sprintf(", %d of %d in operation", c.Operation.Ready, c.Operation.Applicable())
	}
	return text
}

// criteriaBands are the criteria by series, then the description and the assertion.
func criteriaBands(r *readiness.Result) []band {
	var list []band
	for _, s := range r.Series {
		b := band{ID: s.Series.String(), Title: s.Series.Name()}
		for _, c := range r.Criteria {
			if c.Criterion.Series() == s.Series {
				b.Tiles = append(b.Tiles, tile{c.Criterion.String(), c.Criterion.Title(), "at-" + c.Criterion.String(), counts(c.Counts), statesOf(c.Row)})
			}
		}
		list = append(list, b)
	}
	if len(r.Description) > 0 {
		b := band{ID: "DC", Title: "System description"}
		for _, d := range r.Description {
			b.Tiles = append(b.Tiles, tile{d.Criterion.String(), d.Criterion.Subject(), "at-" + d.Criterion.String(), counts(d.Counts), statesOf(d.Row)})
		}
		list = append(list, b)
	}
	if r.Assertion.Design != 0 {
		t := tile{"Assertion", "Management's assertion", "at-assertion", counts(r.Assertion.Counts), statesOf(r.Assertion)}
		list = append(list, band{ID: "MA", Title: "Management's assertion", Tiles: []tile{t}})
	}
	return list
}

// requirementBands are the clauses by chapter and the controls by theme. A
// certification body knows no window: they show design alone.
func requirementBands(r *readiness.Result) []band {
	var list []band
	for _, q := range r.Requirements {
		id, title := bandOf(q.Requirement)
		if len(list) == 0 || list[len(list)-1].ID != id {
			list = append(list, band{ID: id, Title: title})
		}
		b := &list[len(list)-1]
		t := tile{ID: q.Requirement.String(), Title: q.Requirement.Title(), Counts: counts(readiness.Counts{Design: q.Counts.Design}), states: states{Design: state(q.Design)}}
		b.Tiles = append(b.Tiles, t)
	}
	return list
}

func themeID(t iso27001.Theme) string { return fmt.Sprintf("A.%d", t.Section()) }

// bandOf returns the chapter of a clause, or the theme of a control.
func bandOf(r iso27001.Requirement) (id, title string) {
	if t := r.Theme(); t != 0 {
		return themeID(t), t.Name() + " controls"
	}
	h := r.Heading()
	if h.Parent() != 0 {
		h = h.Parent()
	}
	return h.String(), h.Title()
}

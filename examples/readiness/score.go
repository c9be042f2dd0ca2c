package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// score prints how an assessment stands, for both audits.
func score(env cli.Env) int {
	format := ""
	a, asOf, code, ok := dated(env, nil, &format)
	if !ok {
		return code
	}
	r := readiness.Score(&a, asOf)
	if code := printScore(env, &a, &r, format); code != cli.OK || r.IsReady() {
		return code
	}
	return cli.Findings
}

func printScore(env cli.Env, a *readiness.Assessment, r *readiness.Result, format string) int {
	if format == "json" {
		return env.JSON(struct {
			Ready   bool     `json:"ready"`
			Verdict []string `json:"verdict"`
			*readiness.Result
		}{r.IsReady(), r.Verdict(), r})
	}
	var b strings.Builder
	verdict(&b, r, readiness.Plan(a, r.AsOf))
	head(&b, a, r)
	if r.Target.Type != 0 {
		soc2(&b, r)
	}
	if r.Target.ISO27001 {
		iso(&b, r)
	}
	if r.Target.Type == soc.Type2 {
		window(&b, r, a.EarliestWindow(r.AsOf))
	}
	findings(&b, r)
	return env.Print(b.String())
}

// verdict prints in a few lines how things stand, and what would settle most.
func verdict(b *strings.Builder, r *readiness.Result, plan []readiness.Item) {
	cli.Heading(b, "Readiness on %s", r.AsOf)
	for _, paragraph := range r.Verdict() {
		b.WriteString(cli.Wrap(paragraph, "", cli.Width) + "\n")
	}
	if len(plan) > 0 {
		b.WriteString(toDo(plan) + " These settle most:\n")
	}
	slices.SortStableFunc(plan, func(x, y readiness.Item) int {
		return cmp.Or(oneIf(x.Waiting)-oneIf(y.Waiting), y.Settles()-x.Settles())
	})
	for i := range plan[:min(len(plan), 3)] {
		settles(b, &plan[i])
	}
	b.WriteString("\n")
}

// toDo counts what is to do, and what is only waited for.
func toDo(plan []readiness.Item) string {
	overdue, waiting := 0, 0
	for i := range plan {
		overdue += oneIf(plan[i].Overdue)
		waiting += oneIf(plan[i].Waiting && !plan[i].Overdue)
	}
	return cli.Count(len(plan)-waiting, "thing is", "things are") + " to do, " + strconv.Itoa(overdue) + " of them overdue; " + strconv.Itoa(waiting) + " can only be awaited."
}

// settles prints one thing to do, and how much it stands in the way of.
func settles(b *strings.Builder, it *readiness.Item) {
	about := it.Why.Control
	if about == "" {
		about = it.Why.Prompt.String()
	}
	counts := cli.Count(len(it.Criteria), "criterion", "criteria") + " and " + cli.Count(len(it.Requirements), "requirement", "requirements")
	b.WriteString(cli.Row([]int{1}, "-", cli.Plain(about)+" ("+counts+"): "+cli.Plain(it.Why.Text)))
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// head prints what is aimed at, and the totals.
func head(b *strings.Builder, a *readiness.Assessment, r *readiness.Result) {
	cli.Heading(b, "Counts")
	cli.Field(b, "organization", a.Organization)
	cli.Field(b, "system", a.System)
	if t := r.Target; t.Type != 0 {
		when := t.AsOf.String()
		if t.Type == soc.Type2 {
			when = t.Window.String()
		}
		cli.Field(b, "SOC 2", strings.TrimSpace(t.Type.Name()+" "+when))
		cli.Field(b, "  prompts", counted(r.SOC2.Prompts))
		cli.Field(b, "  criteria", counted(r.SOC2.Items))
	}
	if r.Target.ISO27001 {
		cli.Field(b, "ISO/IEC 27001", "2022")
		cli.Field(b, "  prompts", counted(r.ISO27001.Prompts))
		cli.Field(b, "  requirements", counted(r.ISO27001.Items))
	}
	if r.Target.Type != 0 && r.Target.ISO27001 {
		cli.Field(b, "both audits", cli.Count(r.Shared.Design.All(), "prompt counts for both, and is answered once.", "prompts count for both, and are answered once."))
	}
	cli.Field(b, "note", "Ready says that nothing known is lacking. Prompts and points of focus are no requirements, and an auditor may conclude otherwise.")
}

// counted words counts of design and of operation.
func counted(c readiness.Counts) string {
	text := "design: " + totals(c.Design)
	if c.Operation.All() > 0 {
		text += "; operation: " + totals(c.Operation)
	}
	return text
}

func totals(t readiness.Totals) string {
	text := fmt.Sprintf("%d of %d ready", t.Ready, t.Applicable())
	if t.Untested > 0 {
		text += fmt.Sprintf(", %d untested", t.Untested)
	}
	if t.Carried > 0 {
		text += fmt.Sprintf(", %d carried", t.Carried)
	}
	if t.NotApplicable > 0 {
		text += fmt.Sprintf(", %d more not applicable", t.NotApplicable)
	}
	return text
}

// widths are those of id, design, operation and prompts.
var widths = []int{20, 8, 9, 8}

func line(b *strings.Builder, id string, row *readiness.Row, title string) {
	d := row.Counts.Design
	b.WriteString(cli.Row(widths, id, state(row.Design), state(row.Operation), share(d.Ready, d.Applicable()), title))
}

func share(n, of int) string { return strconv.Itoa(n) + "/" + strconv.Itoa(of) }

func state(s readiness.State) string {
	switch s {
	case 0:
		return "-"
	case readiness.Inapplicable:
		return "n/a"
	}
	return strings.ReplaceAll(s.String(), "-", " ")
}

func columns(b *strings.Builder, what, parts string) {
	b.WriteString("\n" + cli.Row(widths, what, "design", "operation", parts, "title"))
}

func soc2(b *strings.Builder, r *readiness.Result) {
	columns(b, "category", "criteria")
	for i := range r.Categories {
		c := &r.Categories[i]
		if c.Category == tsc.Security {
			line(b, "security", &c.Row, "the common criteria, which belong to every category")
			continue
		}
		line(b, c.Category.String(), &c.Row, "the criteria of this category alone")
	}
	columns(b, "criterion", "prompts")
	for i := range r.Criteria {
		c := &r.Criteria[i]
		line(b, c.Criterion.String(), &c.Row, c.Criterion.Title())
	}
	for i := range r.Description {
		d := &r.Description[i]
		line(b, d.Criterion.String(), &d.Row, "of the description")
	}
	line(b, "assertion", &r.Assertion, "of management")
}

func iso(b *strings.Builder, r *readiness.Result) {
	columns(b, "theme", "items")
	line(b, "clauses", &r.Clauses, "the clauses 4 to 10")
	for i := range r.Themes {
		t := &r.Themes[i]
		line(b, "A."+strconv.Itoa(t.Theme.Section()), &t.Row, t.Theme.Name())
	}
	columns(b, "requirement", "prompts")
	for i := range r.Requirements {
		q := &r.Requirements[i]
		line(b, q.Requirement.String(), &q.Row, cli.Title(q.Requirement))
	}
}

// window prints what the controls lack over the window.
func window(b *strings.Builder, r *readiness.Result, e readiness.Earliest) {
	b.WriteString("\n")
	cli.Heading(b, "What the controls lack over the window")
	if t := r.Tested; t.All > 0 {
		text := fmt.Sprintf("Of %s: %d tested, %d lacking, %d open, %d without slot or record, %d without an event, %d with earlier work alone. %d began after the window's first day.",
			cli.Count(t.All, "control", "controls"), t.Tested, t.Lacking, t.Open, t.Untestable, t.DidNotOperate, t.EarlierOnly, t.Late)
		b.WriteString(cli.Wrap(text, "", cli.Width) + "\n")
	}
	for i := range r.ControlWhys {
		if w := &r.ControlWhys[i]; w.Code != readiness.CodeWindowOpen {
			b.WriteString(cli.Row([]int{15}, cli.Plain(w.Control), cli.Plain(w.Text)))
		}
	}
	populations(b, r)
	b.WriteString(earliest(e, r.AsOf))
}

// populations prints how much of each population is on record: the auditor samples.
func populations(b *strings.Builder, r *readiness.Result) {
	var list []string
	for i := range r.Controls {
		if s := &r.Controls[i]; s.Population != nil && *s.Population > 0 {
			list = append(list, fmt.Sprintf("%s %d of %d", cli.Plain(s.Control), s.Occurrences, *s.Population))
		}
	}
	if len(list) > 0 {
		b.WriteString(cli.Wrap("Events on record (the auditor chooses cases from all that there were): "+strings.Join(list, ", ")+".", "", cli.Width) + "\n")
	}
}

// earliest words the earliest window that the evidence supports.
func earliest(e readiness.Earliest, asOf attestkit.Date) string {
	switch {
	case e.From.IsZero():
		return ""
	case e.From.After(asOf):
		return cli.Wrap("Today's evidence supports no window yet that ends on this day.", "", cli.Width) + "\n"
	}
	return "The earliest window that today's evidence supports starts on " + e.From.String() + ".\n"
}

func findings(b *strings.Builder, r *readiness.Result) {
	if len(r.Findings) == 0 {
		return
	}
	b.WriteString("\n")
	cli.Heading(b, "Findings")
	for _, f := range r.Findings {
		b.WriteString(cli.Row([]int{20, 28}, string(f.Code), cli.Plain(f.ID), cli.Plain(f.Text)+" ("+f.Pointer+")"))
	}
}

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// comparison writes what changed since the report before.
func (p *page) comparison(o option, document string, earlier, later *soc.Report, c *review.Comparison) {
	p.head(1, "Changes from "+o.prior+" to "+document)
	p.field("periods", periods(&c.Period))
	p.differences("scope", c.Scope)
	p.differences("opinion", c.Opinion)
	for _, r := range c.Repeated {
		p.field("repeated", repeat(&r))
	}
	if len(c.NotCompared) > 0 {
		p.field("left out", "what was added to or removed from "+strings.Join(members(c.NotCompared), ", ")+": not transcribed in full")
	}
	p.end()
	p.matches("Controls", c.Controls, controls(earlier), controls(later))
	p.matches("Control objectives", c.ControlObjectives, objectives(earlier), objectives(later))
	p.matches("User controls", c.CUECs, cuecs(earlier), cuecs(later))
	p.matches("Subservice organizations", c.SubserviceOrganizations, nil, nil)
	p.matches("Exceptions", c.Exceptions, exceptions(earlier), exceptions(later))
}

// members turns pointers to lists into their names.
func members(pointers []string) []string {
	names := slices.Clone(pointers)
	for i, s := range names {
		names[i] = strings.TrimPrefix(s, "/")
	}
	return names
}

func periods(c *review.PeriodChange) string {
	if !c.Earlier.IsValid() || !c.Later.IsValid() {
		return ""
	}
	text := c.Earlier.String() + ", then " + c.Later.String()
	say := func(p attestkit.Period, what string) {
		if p.IsValid() {
			text += fmt.Sprintf("; %s of %s, %s", what, days(p.Days()), p)
		}
	}
	say(c.Gap, "a gap")
	say(c.Overlap, "an overlap")
	if !c.Gap.IsValid() && !c.Overlap.IsValid() {
		text += ", without gap or overlap"
	}
	return text
}

func (p *page) differences(label string, list []review.Difference) {
	if len(list) == 0 {
		p.field(label, "no change")
	}
	for i := range list {
		p.field(label, difference(&list[i]))
	}
}

func difference(d *review.Difference) string {
	what := d.Member
	if d.Of != "" {
		what += " of " + d.Of
	}
	switch {
	case d.Earlier == "":
		return what + ": " + d.Later + " is new"
	case d.Later == "":
		return what + ": " + d.Earlier + " is gone"
	}
	return what + ": " + d.Earlier + ", now " + d.Later
}

// matches counts what became of the entries of a list, and lists those that are not
// the same, or differ in what they serve and how they operate, with what they are.
func (p *page) matches(label string, list []review.Match, was, is map[string]string) {
	if len(list) == 0 {
		return
	}
	p.lead(label + ": " + counted(list))
	changed := slices.DeleteFunc(slices.Clone(list), func(m review.Match) bool { return m.Change == review.Same && len(m.Differences) == 0 })
	slices.SortStableFunc(changed, func(a, b review.Match) int { return cmp.Compare(a.Change, b.Change) })
	for _, m := range changed {
		p.row(became(&m), ids(&m), cmp.Or(is[m.LaterID], was[m.EarlierID])+besides(&m))
	}
	p.end()
}

func became(m *review.Match) string {
	if m.Change == review.Same {
		return "differs"
	}
	return m.Change.String()
}

// besides words what else differs between two entries.
func besides(m *review.Match) string {
	var parts []string
	for i := range m.Differences {
		parts = append(parts, difference(&m.Differences[i]))
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// ids names an entry as the later report does, and otherwise the earlier one.
func ids(m *review.Match) string {
	switch {
	case m.LaterID == "" || m.EarlierID == "" || m.EarlierID == m.LaterID:
		return cmp.Or(m.LaterID, m.EarlierID)
	}
	return m.EarlierID + ", now " + m.LaterID
}

// counted words how many entries became what.
func counted(list []review.Match) string {
	counts := map[review.Change]int{}
	for i := range list {
		counts[list[i].Change]++
	}
	var parts []string
	for c := range review.Changes() {
		if n := counts[c]; n > 0 {
			parts = append(parts, cli.Count(n, c.String(), c.String()))
		}
	}
	return strings.Join(parts, ", ")
}

func repeat(r *review.Repeat) string {
	what := "excepted in both reports"
	if len(r.EarlierExceptions)+len(r.LaterExceptions) > 0 {
		what += " (" + cmp.Or(strings.Join(r.EarlierExceptions, ", "), "a test") + ", then " + cmp.Or(strings.Join(r.LaterExceptions, ", "), "a test") + ")"
	}
	switch {
	case r.LaterControl == "":
		return "the same was " + what
	case r.EarlierControl != r.LaterControl:
		return r.LaterControl + ", then " + r.EarlierControl + ", was " + what
	}
	return r.LaterControl + " was " + what
}

func controls(r *soc.Report) map[string]string {
	return texts(r.Controls, func(c soc.Control) (id, text string) { return c.ID, cmp.Or(c.Title, c.Description) })
}

func objectives(r *soc.Report) map[string]string {
	return texts(r.ControlObjectives, func(o soc.ControlObjective) (id, text string) { return o.ID, o.Text })
}

func cuecs(r *soc.Report) map[string]string {
	return texts(r.CUECs, func(c soc.CUEC) (id, text string) { return c.ID, c.Text })
}

func exceptions(r *soc.Report) map[string]string {
	return texts(r.Exceptions, func(e soc.Exception) (id, text string) { return e.ID, e.Text })
}

func texts[T any](list []T, of func(T) (id, text string)) map[string]string {
	m := make(map[string]string, len(list))
	for _, x := range list {
		id, text := of(x)
		m[id] = text
	}
	return m
}

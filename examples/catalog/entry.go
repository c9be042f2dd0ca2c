package main

import (
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// entry is one catalog entry, ready to print.
type entry struct {
	title string
	text  []string    // paragraphs
	facts [][2]string // label and value
	json  any
}

func (e entry) print(w io.Writer) error {
	var b strings.Builder
	b.WriteString(cli.Wrap(e.title, "", cli.Width) + "\n")
	for _, paragraph := range e.text {
		b.WriteString("\n" + cli.Wrap(paragraph, "", cli.Width) + "\n")
	}
	b.WriteString("\n")
	label := 0
	for _, f := range e.facts {
		label = max(label, len(f[0]))
	}
	for _, f := range e.facts {
		if f[1] != "" {
			left := strings.Repeat(" ", label+2)
			value := cli.Wrap(f[1], "", cli.Width-len(left))
			fmt.Fprintf(&b, "%-*s  %s\n", label, f[0], strings.ReplaceAll(value, "\n", "\n"+left))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// lookup finds an entry of any catalog by its id, loosely written.
func lookup(id string) (entry, error) {
	if p, err := tsc.ParseLoosePoint(id); err == nil {
		return pointOfFocus(p), nil
	} else if strings.Contains(id, "#") {
		return entry{}, err
	}
	if d, err := soc.ParseDescriptionCriterion(id); err == nil {
		return description(d), nil
	} else if strings.HasPrefix(strings.ToUpper(id), "DC") {
		return entry{}, err
	}
	if o, err := soc.ParseObjectiveTemplate(id); err == nil {
		return objective(o), nil
	}
	if s, err := tsc.ParseLooseSeries(id); err == nil {
		return series(s), nil
	}
	if h, err := iso27001.ParseHeading(id); err == nil {
		return heading(h), nil
	}
	if c, err := tsc.ParseLoose(id); err == nil {
		return criterion(c), nil
	}
	r, err := iso27001.ParseRequirement(id)
	if err == nil {
		return requirement(r), nil
	}
	if r, loose := iso27001.ParseLoose(id); loose == nil {
		return requirement(r), nil
	}
	if c, old := iso27001.ParseLoose2013(id); old == nil {
		return control2013(c), nil
	}
	if id != "" && !strings.ContainsAny(id[:1], "0123456789") && !strings.HasPrefix(id, "A.") {
		_, err = tsc.ParseLoose(id)
	}
	return entry{}, err
}

// others names what else a bare number may mean than the entry of that id, or nothing.
func others(id string) string {
	var list []string
	for _, other := range append(textsOf(iso27001.Candidates(id).All()), textsOf(tsc.Candidates(id).All())...) {
		if other != id && !strings.HasPrefix(other, id+".") && strings.ContainsAny(id[:1], "0123456789") {
			list = append(list, other)
		}
	}
	return strings.Join(list, ", ")
}

func criterion(c tsc.Criterion) entry {
	e := entry{
		title: c.String() + " " + c.Title(),
		text:  []string{c.Summary()},
		facts: [][2]string{{"series", c.Series().String() + " " + c.Series().Name()}, {"category", categoryOf(c, " ")}},
		json:  criterionJSON(c),
	}
	if n := c.COSOPrinciple(); n > 0 {
		e.facts = append(e.facts, [2]string{"COSO principle", strconv.Itoa(n)})
	}
	e.facts = append(e.facts, [2]string{"overlaps", links(crossmap.LinksFrom(c), func(l crossmap.Link) string { return l.Requirement().String() })})
	for p := range c.PointsOfFocus() {
		e.facts = append(e.facts, [2]string{"point " + strconv.Itoa(p.Ordinal()), p.Name() + " (" + p.Applicability().Name() + ", " + p.Change().Name() + "). " + p.Summary()})
	}
	return e
}

func pointOfFocus(p tsc.PointOfFocus) entry {
	return entry{
		title: p.String() + " " + p.Name(),
		text:  []string{p.Summary()},
		facts: [][2]string{
			{"criterion", p.Criterion().String() + " " + p.Criterion().Title()},
			{"applicability", p.Applicability().Name()},
			{"2022 revision", p.Change().Name()},
			{"earlier title", p.PriorTitle()},
		},
		json: pointJSON(p),
	}
}

func series(s tsc.Series) entry {
	category := "common to all five"
	if c, ok := s.Category(); ok {
		category = c.Name()
	}
	return entry{
		title: s.String() + " " + s.Name(),
		text:  []string{s.Summary()},
		facts: [][2]string{{"category", category}, {"criteria", s.Criteria().String()}},
		json:  seriesEntry{s.String(), s.Name(), s.Summary()},
	}
}

// links lists the other ends of cross-map links with their strengths.
func links(seq iter.Seq[crossmap.Link], end func(crossmap.Link) string) string {
	var list []string
	for l := range seq {
		list = append(list, fmt.Sprintf("%s (%s, %d)", end(l), l.Relation(), l.Strength()))
	}
	return strings.Join(list, ", ")
}

func requirement(r iso27001.Requirement) entry {
	e := entry{title: r.String() + " " + r.Title(), text: []string{r.Summary()}, json: requirementJSON(r)}
	overlaps := [2]string{"overlapped by", links(crossmap.LinksTo(r), func(l crossmap.Link) string { return l.Criterion().String() })}
	if r.IsClause() {
		e.facts = [][2]string{{"under", r.Heading().String() + " " + r.Heading().Title()}, {"2022 edition", r.ChangeNote()}, {"amendment 2024", r.Amendment2024()}, overlaps}
		return e
	}
	var before []string
	for c := range r.In2013() {
		before = append(before, c.String()+" "+c.Title())
	}
	if r.Title27002() != r.Title() {
		e.facts = append(e.facts, [2]string{"in ISO/IEC 27002", r.Title27002()})
	}
	e.facts = append(e.facts, [][2]string{
		{"theme", r.Theme().Name()},
		{"control types", r.ControlTypes().Names()},
		{"properties", r.Properties().Names()},
		{"concepts", r.Concepts().Names()},
		{"capabilities", r.Capabilities().Names()},
		{"domains", r.Domains().Names()},
		{"change", r.Change().Name()},
		{"in 2013", strings.Join(before, "; ")},
		overlaps,
	}...)
	return e
}

func heading(h iso27001.Heading) entry {
	return entry{
		title: h.String() + " " + h.Title(),
		text:  []string{h.Summary()},
		facts: [][2]string{{"under", h.Parent().String()}, {"holds", h.Clauses().String()}},
		json: struct {
			ID      string `json:"id"`
			Title   string `json:"title"`
			Summary string `json:"summary"`
		}{h.String(), h.Title(), h.Summary()},
	}
}

func control2013(c iso27001.Control2013) entry {
	e := entry{title: c.String() + " " + c.Title() + " (2013 edition)", json: redirectJSON(c)}
	for r := range iso27001.From2013(c).All() {
		e.facts = append(e.facts, [2]string{"now", r.String() + " " + r.Title()})
	}
	return e
}

func description(d soc.DescriptionCriterion) entry {
	e := entry{
		title: d.String() + " " + d.Subject(),
		text:  []string{d.Summary()},
		facts: [][2]string{{"applies to", appliesTo(d)}, {"condition", d.Condition()}},
		json:  descriptionJSON(d),
	}
	for i := range d.Items() {
		e.facts = append(e.facts, [2]string{"item " + i.Item(), i.Subject()})
	}
	return e
}

func objective(o soc.ObjectiveTemplate) entry {
	e := entry{
		title: o.String() + " " + serviceOf(o) + ": " + o.Area(),
		text:  []string{o.Text()},
		facts: [][2]string{{"assertions", strings.Join(textsOf(o.Assertions()), ", ")}, {"aims", strings.Join(textsOf(o.Aims()), ", ")}},
		json:  objectiveJSON(o),
	}
	for c := range o.Controls() {
		e.facts = append(e.facts, [2]string{"typical control", c})
	}
	for c := range o.CUECs() {
		e.facts = append(e.facts, [2]string{"typical CUEC", c})
	}
	return e
}

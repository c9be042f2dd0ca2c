package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/tsc"
)

// criteria prints what requirements in place address of the criteria.
func (p page) criteria(cover crossmap.Coverage, report crossmap.Report, have input) string {
	t := cover.Totals()
	p.head(fmt.Sprintf("SOC 2 criteria: %s in place address %s points of focus",
		cli.Count(have.requirements.Len(), "ISO/IEC 27001 requirement", "ISO/IEC 27001 requirements"), of(t.Addressed, t.Applicable)),
		cover.Scope(), have.source, notRequirements)
	for s := range tsc.AllSeries() {
		if criteria := s.Criteria().Intersect(cover.Criteria()); !criteria.IsEmpty() {
			p.series(s, criteria, cover)
		}
	}
	p.totals(cover)
	p.next(report.Criteria.Next)
	return p.String()
}

func (p page) series(s tsc.Series, criteria tsc.Set, cover crossmap.Coverage) {
	t := cover.Series(s)
	count := of(t.Addressed, t.Applicable) + " points of focus"
	if t.Applicable == 0 {
		count = "no points of focus for this scope"
	}
	p.section(fmt.Sprintf("%s %s: %s", s, s.Name(), count))
	var rows [][]string
	for c := range criteria.All() {
		row := cover.Row(c)
		state, count := strings.ReplaceAll(row.State().String(), "-", " "), of(row.Addressed(), row.Applicable())
		by, missing := requirementsOf(row.Links()), ordinals(row.Missing())
		if row.Applicable() == 0 {
			count = ""
		}
		if p.markdown {
			rows = append(rows, []string{c.String() + " " + c.Title(), state, count, by, missing})
			continue
		}
		if by != "" {
			by = "by " + by
		}
		if missing != "" && row.Addressed() > 0 {
			by += "; not " + named(missing)
		}
		p.WriteString(cli.Row([]int{0, 5, 9, 8}, "", c.String(), state, count, joined("\n", c.Title(), by)))
	}
	if p.markdown {
		p.table([]string{"criterion", "state", "points of focus", "addressed by", "missing points"}, rows)
	}
}

// requirementsOf lists the requirements of links.
func requirementsOf(links iter.Seq[crossmap.Link]) string {
	var ids []string
	for l := range links {
		ids = append(ids, l.Requirement().String())
	}
	return strings.Join(ids, " ")
}

// ordinals lists points of focus of one criterion, three and more in a row as 3-5.
func ordinals(points iter.Seq[tsc.PointOfFocus]) string {
	var list []string
	first, last := 0, 0
	flush := func() {
		switch {
		case first == 0:
		case last-first < 2:
			for n := first; n <= last; n++ {
				list = append(list, strconv.Itoa(n))
			}
		default:
			list = append(list, fmt.Sprintf("%d-%d", first, last))
		}
	}
	for p := range points {
		if p.Ordinal() != last+1 {
			flush()
			first = p.Ordinal()
		}
		last = p.Ordinal()
		first = max(first, 1)
	}
	flush()
	return strings.Join(list, ", ")
}

// named puts the noun before ordinals.
func named(ordinals string) string {
	if strings.ContainsAny(ordinals, ",-") {
		return "points " + ordinals
	}
	return "point " + ordinals
}

// totals prints the sums by category.
func (p page) totals(cover crossmap.Coverage) {
	p.section("Totals, with the criteria by state")
	var rows [][]string
	add := func(name string, t crossmap.Totals) {
		rows = append(rows, []string{name, of(t.Addressed, t.Applicable), strconv.Itoa(t.Full), strconv.Itoa(t.Partial), strconv.Itoa(t.None), strconv.Itoa(t.NoPoints)})
	}
	for c := range tsc.Categories() {
		switch t := cover.Category(c); {
		case t == crossmap.Totals{}:
		case c == tsc.Security:
			add("common criteria, used by every category", t)
		default:
			add(c.Name(), t)
		}
	}
	if len(rows) > 1 {
		add("together", cover.Totals())
	}
	p.table([]string{"category", "points of focus", "full", "partial", "none", "no points"}, rows)
	beyond := 0
	for row := range cover.Rows() {
		for range row.Beyond() {
			beyond++
		}
	}
	if beyond > 0 {
		p.WriteString("\n" + cli.Wrap(cli.Count(beyond, "point of focus of the scope has", "points of focus of the scope have")+" no counterpart in ISO/IEC 27001, whatever is in place.", "", cli.Width) + "\n")
	}
}

// next prints the requirements to put in place next.
func (p page) next(steps []crossmap.StepReport) {
	if len(steps) == 0 {
		return
	}
	p.section("Next, best first: each counts after those before it")
	var rows [][]string
	for _, s := range steps {
		var points []string
		for _, q := range s.Points {
			points = append(points, q.String())
		}
		rows = append(rows, []string{s.Requirement.String() + " " + cli.Title(s.Requirement), strconv.Itoa(s.Adds), strings.Join(points, " ")})
	}
	p.table([]string{"requirement", "adds", "points of focus"}, rows)
}

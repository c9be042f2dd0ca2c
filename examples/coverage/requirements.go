package main

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
)

// group is a part of the standard.
type group struct {
	name         string
	requirements iso27001.Set
}

func groups() []group {
	list := []group{{"Clauses 4 to 10", iso27001.AllClauses()}}
	for t := range iso27001.Themes() {
		list = append(list, group{fmt.Sprintf("A.%d %s controls", t.Section(), t.Name()), t.Controls()})
	}
	return list
}

// requirements prints which requirements met criteria reach.
func (p page) requirements(cover crossmap.ISOCoverage, have input) string {
	t := cover.Totals()
	p.head(fmt.Sprintf("ISO/IEC 27001:2022 requirements: %s addressed and %d partly, by %s",
		of(t.Addressed(), t.Requirements()), t.Partly(), cli.Count(cover.Met().Len(), "SOC 2 criterion", "SOC 2 criteria")),
		cover.Scope(), have.source, reachMeans, notRequirements)
	for _, g := range groups() {
		p.group(g, cover)
	}
	p.section("Totals, in requirements")
	var rows [][]string
	for _, g := range append(groups(), group{"together", iso27001.AllRequirements()}) {
		t := cover.TotalsOf(g.requirements)
		rows = append(rows, []string{g.name, of(t.Addressed(), t.Requirements()), strconv.Itoa(t.Partly()), strconv.Itoa(t.None)})
	}
	p.table([]string{"part", "addressed", "partly", "none"}, rows)
	return p.String()
}

func (p page) group(g group, cover crossmap.ISOCoverage) {
	p.section(g.name)
	var rows [][]string
	for r := range g.requirements.All() {
		row := cover.Row(r)
		why := whyOf(row)
		if p.markdown {
			rows = append(rows, []string{r.String() + " " + cli.Title(r), row.Reach().String(), why})
			continue
		}
		p.WriteString(cli.Row([]int{0, 6, 9}, "", r.String(), row.Reach().String(), joined("\n", cli.Title(r), why)))
	}
	if p.markdown {
		p.table([]string{"requirement", "reach", "why"}, rows)
	}
}

// whyOf says what makes a row's reach, or why there is none.
func whyOf(row crossmap.ISORow) string {
	if text := joined("; ", reachedBy(row), row.Reason()); text != "" {
		return text
	}
	if open := criteriaOf(row.Open()); open != "" {
		return "linked with " + open + ", not taken as met"
	}
	return "linked with " + criteriaOf(crossmap.LinksTo(row.Requirement())) + " by criteria or points of focus outside the scope only"
}

// criteriaOf lists the criteria of links.
func criteriaOf(links iter.Seq[crossmap.Link]) string {
	var ids []string
	for l := range links {
		ids = append(ids, l.Criterion().String())
	}
	return strings.Join(ids, " ")
}

// reachedBy says which criteria reach a requirement, and how.
func reachedBy(row crossmap.ISORow) string {
	verbs := [...]struct {
		relation crossmap.Relation
		verb     string
	}{{crossmap.Equal, "equal to"}, {crossmap.Superset, "contained in"}, {crossmap.Subset, "contains"}, {crossmap.Intersects, "overlaps"}}
	var parts []string
	for _, v := range verbs {
		var links []crossmap.Link
		for l := range row.Links() {
			if l.Relation() == v.relation {
				links = append(links, l)
			}
		}
		if len(links) > 0 {
			parts = append(parts, v.verb+" "+criteriaOf(slices.Values(links)))
		}
	}
	return strings.Join(parts, "; ")
}

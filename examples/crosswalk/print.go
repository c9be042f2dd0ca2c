package main

import (
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// legend says how to read a link.
const legend = "A relation is read from the criterion: superset says that the criterion holds the whole requirement and more. " +
	"The strength, from 1 to 10, says how far the evidence for one audit serves the other. " +
	"The points are the criterion's points of focus that meeting the requirement addresses. " +
	"Points of focus are not requirements: a criterion may be met without each of them."

// ordinals joins the ordinals of a link's points of focus.
func ordinals(l crossmap.Link, separator string) string {
	var list []string
	for p := range l.Points() {
		list = append(list, strconv.Itoa(p.Ordinal()))
	}
	return strings.Join(list, separator)
}

func (s selection) csv() string {
	rows := [][]string{{"criterion", "requirement", "relation", "strength", "points", "points_total", "rationale"}}
	for _, l := range s.links() {
		rows = append(rows, []string{
			l.Criterion().String(), l.Requirement().String(), l.Relation().String(), strconv.Itoa(l.Strength()),
			ordinals(l, ";"), strconv.Itoa(l.Criterion().CountPoints()), l.Rationale(),
		})
	}
	var b strings.Builder
	_ = csv.NewWriter(&b).WriteAll(rows) // a Builder takes everything
	return b.String()
}

// count says how many links there are, and how many ids they join.
func count(links []crossmap.Link) string {
	if len(links) == 0 {
		return "no link"
	}
	var criteria tsc.Set
	var requirements iso27001.Set
	for _, l := range links {
		criteria, requirements = criteria.With(l.Criterion()), requirements.With(l.Requirement())
	}
	return fmt.Sprintf("%s between %s and %s", cli.Count(len(links), "link", "links"),
		cli.Count(criteria.Len(), "criterion", "criteria"), cli.Count(requirements.Len(), "requirement", "requirements"))
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// widths are the columns of a link: an indent, the requirement, the relation and the
// strength.
var widths = []int{0, 6, 10, 5}

func (s selection) table() string {
	links := s.links()
	var b strings.Builder
	b.WriteString("Trust Services Criteria and ISO/IEC 27001:2022: " + count(links) + "\n")
	if len(links) > 0 {
		b.WriteString("\n" + cli.Wrap(legend, "", cli.Width) + "\n")
	}
	last := tsc.Criterion(0)
	for _, l := range links {
		if c := l.Criterion(); c != last {
			last = c
			head := fmt.Sprintf("%s  %s (%s of focus)", c, c.Title(), cli.Count(c.CountPoints(), "point", "points"))
			b.WriteString("\n" + cli.Wrap(head, strings.Repeat(" ", len(c.String())+2), cli.Width) + "\n")
		}
		text := fmt.Sprintf("%s (%s %s)\n%s", cli.Title(l.Requirement()), plural(l.CountPoints(), "point", "points"), ordinals(l, ", "), l.Rationale())
		b.WriteString(cli.Row(widths, "", l.Requirement().String(), l.Relation().String(), fmt.Sprintf("%2d/10", l.Strength()), text))
	}
	s.tableUnlinked(&b, "Criteria without a link", s.unlinkedCriteria())
	s.tableUnlinked(&b, "Requirements without a link", s.unlinkedRequirements())
	return b.String()
}

func (s selection) tableUnlinked(b *strings.Builder, head string, list []unlinked) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n" + head + "\n")
	for _, u := range list {
		b.WriteString(cli.Row([]int{0, 6}, "", u.id, u.title+"\n"+u.reason))
	}
}

func (s selection) markdown() string {
	links := s.links()
	var b strings.Builder
	b.WriteString("# Trust Services Criteria and ISO/IEC 27001:2022: " + count(links) + "\n")
	if len(links) > 0 {
		b.WriteString("\n" + legend + "\n")
		rows := make([][]string, len(links))
		for i, l := range links {
			rows[i] = []string{
				l.Criterion().String(), l.Requirement().String() + " " + cli.Title(l.Requirement()), l.Relation().String(),
				strconv.Itoa(l.Strength()), ordinals(l, ", ") + " of " + strconv.Itoa(l.Criterion().CountPoints()), l.Rationale(),
			}
		}
		b.WriteString("\n" + cli.Markdown([]string{"criterion", "requirement", "relation", "strength", "points", "rationale"}, rows))
	}
	markdownUnlinked(&b, "Criteria without a link", s.unlinkedCriteria())
	markdownUnlinked(&b, "Requirements without a link", s.unlinkedRequirements())
	return b.String()
}

func markdownUnlinked(b *strings.Builder, head string, list []unlinked) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n## " + head + "\n\n")
	for _, u := range list {
		b.WriteString("- " + cli.EscapeMarkdown(u.id+" "+u.title+": "+u.reason) + "\n")
	}
}

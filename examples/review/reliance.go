package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// reliance writes on what each day of the window rests.
func (p *page) reliance(o option, g *given, t *review.Timeline) {
	names := append(slices.Clone(o.reports), o.prior)
	p.head(1, fmt.Sprintf("Reliance on %s reports, %s to %s", g.reports[0].Kind.Name(), t.Window.From, t.Window.To))
	if examined(t) == 0 {
		p.text("No day of the window is examined.")
	}
	if g.mixes(t) {
		p.text("These reports name different organizations or systems. The table holds only where one stands in for the other.")
	}
	p.spans(o, names, t)
	p.totals(t)
	for i, u := range t.Reports {
		if u.Reason != 0 {
			p.item(names[i] + " adds no day. " + u.Reason.Summary())
		}
	}
	for i, u := range t.Letters {
		switch {
		case u.Reason != 0:
			p.item(o.letters[i] + " adds no day. " + u.Reason.Summary())
		case u.Detail != "":
			p.item(o.letters[i] + ": " + u.Detail + " (" + u.Beyond.String() + ").")
		}
	}
}

func (p *page) spans(o option, names []string, t *review.Timeline) {
	rows := make([][]string, len(t.Spans))
	for i, s := range t.Spans {
		documents := append(pick(names, s.Reports), pick(o.letters, s.Letters)...)
		rows[i] = []string{s.Period.From.String(), s.Period.To.String(), strconv.Itoa(s.Period.Days()), words(s.State), strings.Join(documents, ", ")}
	}
	p.table([]string{"from", "to", "days", "state", "documents"}, rows)
}

func words(s review.DayState) string {
	if s == review.DayModified {
		return "examined, conclusion modified"
	}
	return strings.ReplaceAll(s.String(), "-", " ")
}

func pick(names []string, places []int) []string {
	var list []string
	for _, i := range places {
		list = append(list, names[i])
	}
	return list
}

func (p *page) totals(t *review.Timeline) {
	var rows [][]string
	for _, d := range []struct {
		state review.DayState
		days  int
	}{
		{review.DayExamined, t.Days.Examined}, {review.DayModified, t.Days.Modified}, {review.DayLetterOnly, t.Days.LetterOnly},
		{review.DayUncovered, t.Days.Uncovered}, {review.DayNotElapsed, t.Days.NotElapsed},
	} {
		rows = append(rows, []string{words(d.state), strconv.Itoa(d.days)})
	}
	p.gap()
	p.table([]string{"in all", "days"}, append(rows, []string{"the window", strconv.Itoa(t.Days.Total())}))
	p.gap()
	text := cli.Count(t.ExaminedMonths, "whole month of the window is examined.", "whole months of the window are examined.")
	if !t.LastExamined.IsZero() {
		text += " The last examined day is " + t.LastExamined.String()
		if n := t.DaysSinceExamined; n > 0 {
			text += ", " + days(n) + " before the window's end"
		}
		text += "."
	}
	p.text(text)
}

// mixes reports whether reports that add days are not all about the same.
func (g *given) mixes(t *review.Timeline) bool {
	var first *soc.Report
	for i := range g.reports {
		switch r := &g.reports[i]; {
		case t.Reports[i].Reason != 0:
		case first == nil:
			first = r
		case !sameSubject(first, r):
			return true
		}
	}
	return first != nil && len(t.Reports) > len(g.reports) && t.Reports[len(g.reports)].Reason == 0 && !sameSubject(first, g.prior)
}

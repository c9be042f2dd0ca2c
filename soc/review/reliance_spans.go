package review

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// edge is a day on which a document begins to cover days, or the day after its last.
type edge struct {
	day    attestkit.Date
	list   *[]int // the active reports or letters; nil where only the state may change
	place  int
	begins bool
}

// spans sweeps over the window from edge to edge.
func (l *layer) spans() {
	var reports, letters []int
	edges := l.edges(&reports, &letters)
	from := l.o.Window.From
	for _, e := range edges {
		if e.day.After(from) {
			l.span(attestkit.Period{From: from, To: e.day.AddDays(-1)}, reports, letters)
			from = e.day
		}
		e.apply()
	}
	l.span(attestkit.Period{From: from, To: l.o.Window.To}, reports, letters)
}

// edges returns the edges inside the window in the order of their days.
func (l *layer) edges(reports, letters *[]int) []edge {
	var edges []edge
	add := func(day attestkit.Date, list *[]int, place int, begins bool) {
		if l.o.Window.Contains(day) { // what ends with the window, or with the calendar, needs no edge
			edges = append(edges, edge{day, list, place, begins})
		}
	}
	for i, u := range l.t.Reports {
		if u.Reason == 0 {
			add(u.Period.From, reports, i, true)
			add(u.Period.To.AddDays(1), reports, i, false)
		}
	}
	for i, u := range l.t.Letters {
		if u.Reason == 0 {
			add(u.Period.From, letters, i, true)
			add(u.Period.To.AddDays(1), letters, i, false)
		}
	}
	add(l.o.AsOf.AddDays(1), nil, 0, false)
	slices.SortStableFunc(edges, func(a, b edge) int { return a.day.Compare(b.day) })
	return edges
}

// apply adds a document to the sorted list of the active ones, or takes it out.
func (e edge) apply() {
	if e.list == nil {
		return
	}
	i, found := slices.BinarySearch(*e.list, e.place)
	switch {
	case e.begins && !found:
		*e.list = slices.Insert(*e.list, i, e.place)
	case !e.begins && found:
		*e.list = slices.Delete(*e.list, i, i+1)
	}
}

// span adds days that rest on the same documents, to the span before them if they
// rest on those too.
func (l *layer) span(days attestkit.Period, reports, letters []int) {
	s := Span{Period: days, State: l.state(days, reports, letters), Reports: append([]int(nil), reports...)}
	if s.State == DayLetterOnly {
		s.Letters = append([]int(nil), letters...)
	}
	if n := len(l.t.Spans) - 1; n >= 0 && joined(&l.t.Spans[n], &s) {
		l.t.Spans[n].Period.To = days.To
		return
	}
	l.t.Spans = append(l.t.Spans, s)
}

func joined(a, b *Span) bool {
	return a.State == b.State && slices.Equal(a.Reports, b.Reports) && slices.Equal(a.Letters, b.Letters)
}

// state tells what days rest on that have the same active documents.
func (l *layer) state(days attestkit.Period, reports, letters []int) DayState {
	switch {
	case slices.ContainsFunc(reports, func(i int) bool { return l.t.Reports[i].Conclusion > soc.Unmodified }):
		return DayModified
	case len(reports) > 0:
		return DayExamined
	case len(letters) > 0:
		return DayLetterOnly
	case !l.o.AsOf.IsZero() && days.From.After(l.o.AsOf):
		return DayNotElapsed
	}
	return DayUncovered
}

// sum counts the days of the spans and tells gaps and overlaps.
func (l *layer) sum() {
	var examined, open []attestkit.Period
	for _, s := range l.t.Spans {
		*l.t.Days.of(s.State) += s.Period.Days()
		switch s.State {
		case DayExamined, DayModified:
			examined = append(examined, s.Period)
		case DayLetterOnly, DayUncovered:
			open = append(open, s.Period)
		}
		if len(s.Reports) > 1 {
			l.t.Overlaps = append(l.t.Overlaps, s)
		}
	}
	for _, run := range attestkit.Union(examined...) {
		l.t.ExaminedMonths += run.Months()
	}
	l.t.Gaps = attestkit.Union(open...)
}

func (t *DayTotals) of(s DayState) *int {
	switch s {
	case DayModified:
		return &t.Modified
	case DayExamined:
		return &t.Examined
	case DayLetterOnly:
		return &t.LetterOnly
	case DayNotElapsed:
		return &t.NotElapsed
	}
	return &t.Uncovered
}

// idleLetters marks the letters all of whose days are examined.
func (l *layer) idleLetters() {
	heard := make([]bool, len(l.letters))
	for _, s := range l.t.Spans {
		for _, i := range s.Letters {
			heard[i] = true
		}
	}
	for i := range l.t.Letters {
		if u := &l.t.Letters[i]; u.Reason == 0 && !heard[i] {
			u.Reason = ReasonExamined
		}
	}
}

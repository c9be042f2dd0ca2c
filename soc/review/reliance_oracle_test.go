package review_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// dayFacts is what the oracle finds out about one day, from the documents alone.
type dayFacts struct {
	state   review.DayState
	reports []int
	letters []int
}

// oracle judges a day by asking every document about it.
type oracle struct {
	o       review.RelianceOptions
	reports []soc.Report
	letters []soc.BridgeLetter
}

func (w *oracle) counts(i int) bool {
	r := &w.reports[i]
	named := w.o.System == ""
	for _, s := range r.Systems {
		named = named || s.Name == w.o.System
	}
	categories := true
	for _, c := range w.o.NeedCategories {
		categories = categories && slices.Contains(r.Categories, c)
	}
	disclaimed := r.Opinion.Design == soc.Disclaimer || r.Opinion.Operation == soc.Disclaimer
	ahead := !w.o.AsOf.IsZero() && r.Period.From.After(w.o.AsOf)
	return r.Kind == w.o.Kind && r.Type == soc.Type2 && named && categories && !disclaimed && !ahead &&
		(w.o.Organization == "" || r.Organization.Name == w.o.Organization)
}

// choose takes the organization of the first report that has a day in the window, or
// else of the first that could.
func (w *oracle) choose() {
	var first, inside string
	for i := range w.reports {
		r := &w.reports[i]
		if !w.counts(i) {
			continue
		}
		if first == "" {
			first = r.Organization.Name
		}
		for d := r.Period.From; inside == "" && !d.After(r.Period.To) && w.elapsed(d); d = d.AddDays(1) {
			if w.o.Window.Contains(d) {
				inside = r.Organization.Name
			}
		}
	}
	w.o.Organization = cmp.Or(w.o.Organization, inside, first)
}

func (w *oracle) elapsed(d attestkit.Date) bool { return w.o.AsOf.IsZero() || !d.After(w.o.AsOf) }

// follows names the report of a letter by trying all of them from the latest end.
func (w *oracle) follows(l *soc.BridgeLetter) int {
	best := -1
	for _, mustEndBefore := range []bool{true, false} {
		for i := range w.reports {
			r := &w.reports[i]
			if !w.counts(i) || l.Report.Organization != r.Organization.Name || l.Report.Kind != r.Kind ||
				(!l.Report.Period.IsZero() && l.Report.Period != r.Period) || (mustEndBefore && !r.Period.To.Before(l.To)) {
				continue
			}
			if best < 0 || r.Period.To.After(w.reports[best].Period.To) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return best
}

func (w *oracle) day(d attestkit.Date) dayFacts {
	var f dayFacts
	modified := false
	for i := range w.reports {
		if w.counts(i) && w.elapsed(d) && w.reports[i].Period.Contains(d) {
			f.reports = append(f.reports, i)
			modified = modified || w.reports[i].Opinion.Operation > soc.Unmodified || w.reports[i].Opinion.Design > soc.Unmodified
		}
	}
	var letters []int
	for i := range w.letters {
		l := &w.letters[i]
		r := w.follows(l)
		if r >= 0 && w.elapsed(d) && (l.Date.IsZero() || w.elapsed(l.Date)) && l.Period().Contains(d) && d.After(w.reports[r].Period.To) && (l.Date.IsZero() || !d.After(l.Date)) {
			letters = append(letters, i)
		}
	}
	switch {
	case modified:
		f.state = review.DayModified
	case len(f.reports) > 0:
		f.state = review.DayExamined
	case len(letters) > 0:
		f.state, f.letters = review.DayLetterOnly, letters
	case !w.o.AsOf.IsZero() && d.After(w.o.AsOf):
		f.state = review.DayNotElapsed
	default:
		f.state = review.DayUncovered
	}
	return f
}

// check walks over the window and holds the timeline against each day.
func (w *oracle) check(t *testing.T, got review.Timeline) {
	var totals review.DayTotals
	counts := map[review.DayState]*int{review.DayExamined: &totals.Examined, review.DayModified: &totals.Modified, review.DayLetterOnly: &totals.LetterOnly, review.DayUncovered: &totals.Uncovered, review.DayNotElapsed: &totals.NotElapsed}
	var examined, gaps, overlaps []attestkit.Period
	at := 0
	for d := w.o.Window.From; !d.After(w.o.Window.To); d = d.AddDays(1) {
		f := w.day(d)
		*counts[f.state]++
		for got.Spans[at].Period.To.Before(d) {
			at++
		}
		s := got.Spans[at]
		require.True(t, s.Period.Contains(d), "spans leave no day out: %s", d)
		require.Equal(t, f, dayFacts{s.State, s.Reports, s.Letters}, "on %s", d)
		one := attestkit.Period{From: d, To: d}
		switch f.state {
		case review.DayExamined, review.DayModified:
			examined = append(examined, one)
		case review.DayLetterOnly, review.DayUncovered:
			gaps = append(gaps, one)
		}
		if len(f.reports) > 1 {
			overlaps = append(overlaps, one)
		}
	}
	require.Equal(t, totals, got.Days)
	require.Equal(t, w.o.Window.Days(), got.Days.Total(), "totals add up to the window")
	require.Equal(t, w.o.Window, attestkit.Period{From: got.Spans[0].Period.From, To: got.Spans[len(got.Spans)-1].Period.To})
	require.Equal(t, attestkit.Union(gaps...), got.Gaps)
	require.Equal(t, attestkit.Union(overlaps...), attestkit.Union(periods(got.Overlaps)...))
	months := 0
	for _, run := range attestkit.Union(examined...) {
		months += run.Months()
	}
	require.Equal(t, months, got.ExaminedMonths)
	w.checkSpans(t, got)
	w.checkLast(t, got)
}

func periods(spans []review.Span) []attestkit.Period {
	var out []attestkit.Period
	for _, s := range spans {
		out = append(out, s.Period)
	}
	return out
}

// checkSpans holds that spans join without gap or overlap and differ from their
// neighbors.
func (w *oracle) checkSpans(t *testing.T, got review.Timeline) {
	for i := 1; i < len(got.Spans); i++ {
		a, b := got.Spans[i-1], got.Spans[i]
		require.Equal(t, a.Period.To.AddDays(1), b.Period.From)
		require.False(t, a.State == b.State && slices.Equal(a.Reports, b.Reports) && slices.Equal(a.Letters, b.Letters), "neighbors differ")
	}
}

func (w *oracle) checkLast(t *testing.T, got review.Timeline) {
	var last attestkit.Date
	for i := range w.reports {
		p := w.reports[i].Period
		for d := p.From; w.counts(i) && w.elapsed(d) && !d.After(p.To) && !d.After(w.o.Window.To); d = d.AddDays(1) {
			if d.After(last) {
				last = d
			}
		}
	}
	require.Equal(t, last, got.LastExamined)
	require.Equal(t, last.DaysUntil(w.o.Window.To), got.DaysSinceExamined)
}

// random builds documents whose days crowd into two years.
type random struct{ *rand.Rand }

func (x random) period(longest int) attestkit.Period {
	from := day("2024-01-01").AddDays(x.IntN(500))
	return attestkit.Period{From: from, To: from.AddDays(x.IntN(longest))}
}

func pick[T any](x random, list ...T) T { return list[x.IntN(len(list))] }

func (x random) report() soc.Report {
	return soc.Report{
		Kind: pick(x, soc.SOC2, soc.SOC2, soc.SOC2, soc.SOC1), Type: pick(x, soc.Type2, soc.Type2, soc.Type2, soc.Type1),
		Organization: soc.Organization{Name: pick(x, "Acme", "Acme", "Other")}, Systems: []soc.System{{Name: pick(x, "Cloud", "Cloud", "Desk")}},
		Period: x.period(200), Categories: pick(x, []tsc.Category{tsc.Security}, []tsc.Category{tsc.Availability, tsc.Security}),
		Opinion: soc.Opinion{Design: pick(x, 0, 0, soc.Unmodified, soc.Unmodified, soc.Qualified), Operation: pick(x, 0, soc.Unmodified, soc.Unmodified, soc.Qualified, soc.Disclaimer)},
	}
}

func (x random) letter(reports []soc.Report) soc.BridgeLetter {
	p := x.period(120)
	l := soc.BridgeLetter{Report: soc.ReportRef{Kind: soc.SOC2, Organization: pick(x, "Acme", "Acme", "Other")}, From: p.From, To: p.To}
	if len(reports) > 0 && x.IntN(2) == 0 {
		r := &reports[x.IntN(len(reports))]
		l.Report.Kind, l.Report.Organization, l.Report.Period = r.Kind, r.Organization.Name, r.Period
		l.From, l.To = r.Period.To.AddDays(x.IntN(20)-5), r.Period.To.AddDays(20+x.IntN(120))
	}
	if x.IntN(3) > 0 {
		l.Date = l.To.AddDays(x.IntN(60) - 40)
	}
	return l
}

func TestRelianceAgainstOracle(t *testing.T) {
	for seed := range uint64(400) {
		x := random{rand.New(rand.NewPCG(seed, 1))}
		w := &oracle{o: review.RelianceOptions{Kind: soc.SOC2, System: pick(x, "", "Cloud"), Window: x.period(600)}}
		if x.IntN(3) > 0 {
			w.o.AsOf = day("2024-01-01").AddDays(x.IntN(700))
		}
		w.o.Organization = pick(x, "", "", "Acme")
		if x.IntN(4) == 0 {
			w.o.NeedCategories = []tsc.Category{tsc.Availability}
		}
		for range x.IntN(7) {
			w.reports = append(w.reports, x.report())
		}
		for range x.IntN(5) {
			w.letters = append(w.letters, x.letter(w.reports))
		}
		got := review.Reliance(w.o, w.reports, w.letters)
		w.choose()
		w.check(t, got)
	}
}

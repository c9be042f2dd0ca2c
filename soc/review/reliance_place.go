package review

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// layer lays documents over a window.
type layer struct {
	o       RelianceOptions
	c       Conventions
	reports []soc.Report
	letters []soc.BridgeLetter
	t       Timeline
}

func (l *layer) placeReports() {
	for i := range l.reports {
		r := &l.reports[i]
		u := ReportUse{Reason: l.reason(r)}
		if u.Reason == 0 {
			u.Conclusion = r.Opinion.Of(soc.OperationMatter)
			inside, ok := r.Period.Overlap(l.o.Window)
			u.Period, u.Months = inside, inside.Months()
			if !ok {
				u.Reason = ReasonOutside
			}
			l.examined(r.Period)
		}
		l.t.Reports = append(l.t.Reports, u)
	}
}

// reason says why a report does not count; zero when it does.
func (l *layer) reason(r *soc.Report) Reason {
	switch {
	case !r.Kind.IsValid() || r.Kind != l.o.Kind:
		return ReasonKind
	case r.Kind != soc.SOC3 && r.Type != soc.Type2:
		return ReasonType
	case !r.Period.IsValid():
		return ReasonPeriod
	case l.o.System != "" && !hasSystem(r, l.o.System):
		return ReasonSystem
	}
	return 0
}

// counts reports whether a report counts, be its days in the window or not.
func (l *layer) counts(i int) bool {
	reason := l.t.Reports[i].Reason
	return reason == 0 || reason == ReasonOutside
}

func (l *layer) placeLetters() {
	for i := range l.letters {
		l.t.Letters = append(l.t.Letters, l.letter(&l.letters[i]))
	}
}

func (l *layer) letter(b *soc.BridgeLetter) LetterUse {
	u := LetterUse{Report: l.followed(b)}
	switch {
	case u.Report == none:
		u.Reason = ReasonNoReport
		return u
	case !b.Period().IsValid():
		u.Reason = ReasonPeriod
		return u
	}
	spoken := speaks(b, l.reports[u.Report].Period.To)
	l.pointOut(&u, b)
	if !spoken.IsValid() {
		u.Reason = ReasonSpoken
		return u
	}
	inside, ok := spoken.Overlap(l.o.Window)
	u.Period = inside
	if !ok {
		u.Reason = ReasonOutside
	}
	return u
}

// followed returns the place of the report that a letter follows: among those that
// count and that it names, the one that ends last before the letter's last day, or
// else the one that ends last; the first of equals, and -1 when there is none.
func (l *layer) followed(b *soc.BridgeLetter) int {
	best := none
	for i := range l.reports {
		if !l.counts(i) || !follows(b, &l.reports[i]) {
			continue
		}
		if best == none || l.nearer(b, i, best) {
			best = i
		}
	}
	return best
}

func (l *layer) nearer(b *soc.BridgeLetter, i, best int) bool {
	end, other := l.reports[i].Period.To, l.reports[best].Period.To
	if end.Before(b.To) != other.Before(b.To) {
		return end.Before(b.To)
	}
	return end.After(other)
}

// speaks returns the days that a letter can speak of: after the period's end and,
// where it is dated, up to its own date.
func speaks(b *soc.BridgeLetter, end attestkit.Date) attestkit.Period {
	p := b.Period()
	if next := end.AddDays(1); next.IsZero() || p.From.Before(next) {
		p.From = next
	}
	if !b.Date.IsZero() && b.Date.Before(p.To) {
		p.To = b.Date
	}
	return p
}

// pointOut notes the days that a letter speaks of beyond the convention.
func (l *layer) pointOut(u *LetterUse, b *soc.BridgeLetter) {
	end := l.reports[u.Report].Period.To
	if !beyond(b.To, end, l.c.LetterMonths) {
		return
	}
	first := monthsAfter(end, l.c.LetterMonths).AddDays(1)
	u.Beyond = attestkit.Period{From: later(first, b.From), To: b.To}
	u.Detail = "the letter reaches more than " + count(l.c.LetterMonths, "calendar month") + " past the period, which is beyond the convention"
}

func later(a, b attestkit.Date) attestkit.Date {
	if b.After(a) {
		return b
	}
	return a
}

// examined keeps the last examined day up to the window's end.
func (l *layer) examined(p attestkit.Period) {
	w := l.o.Window
	if !w.IsValid() || p.From.After(w.To) {
		return
	}
	last := p.To
	if last.After(w.To) {
		last = w.To
	}
	l.t.LastExamined = later(l.t.LastExamined, last)
	l.t.DaysSinceExamined = l.t.LastExamined.DaysUntil(w.To)
}

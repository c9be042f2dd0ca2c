package review

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// layer lays documents over a window.
type layer struct {
	o            RelianceOptions
	c            Conventions
	reports      []soc.Report
	letters      []soc.BridgeLetter
	named        bool   // organization is given or was found
	organization string // whose reports count
	t            Timeline
}

func (l *layer) placeReports() {
	for i := range l.reports {
		r := &l.reports[i]
		u := ReportUse{Reason: l.reason(r)}
		if u.Reason == 0 {
			u.Conclusion = relied(r)
			passed := l.passed(r.Period)
			inside, ok := passed.Overlap(l.o.Window)
			u.Period, u.Months = inside, inside.Months()
			if !ok {
				u.Reason = ReasonOutside
			}
			l.examined(passed)
		}
		l.t.Reports = append(l.t.Reports, u)
	}
}

// findOrganization takes the organization asked for or, when none is, that of the
// first report that adds a day; where no report does, that of the first that counts.
func (l *layer) findOrganization() {
	if fold(l.o.Organization) != "" {
		l.named, l.organization = true, l.o.Organization
		return
	}
	found := none
	for i := range l.reports {
		r := &l.reports[i]
		if l.reason(r) != 0 {
			continue
		}
		if _, ok := l.passed(r.Period).Overlap(l.o.Window); ok {
			found = i
			break
		}
		if found == none {
			found = i
		}
	}
	if found != none {
		l.named, l.organization = true, l.reports[found].Organization.Name
	}
}

// passed returns the days of a period up to the reader's date.
func (l *layer) passed(p attestkit.Period) attestkit.Period {
	if l.isAhead(p.To) {
		p.To = l.o.AsOf
	}
	return p
}

// isAhead reports whether a day lies after the reader's date.
func (l *layer) isAhead(d attestkit.Date) bool { return !l.o.AsOf.IsZero() && d.After(l.o.AsOf) }

// relied returns the worse of the conclusions on design and operation; zero when it
// is not told. The opinion as a whole stands for the one that is not given, unless
// it can be about the description only.
func relied(r *soc.Report) soc.Conclusion {
	o := &r.Opinion
	worse := max(o.Design, o.Operation)
	if (o.Design == 0 || o.Operation == 0) && only(o, r.Type) != soc.DescriptionMatter {
		worse = max(worse, o.Overall)
	}
	if worse == soc.Unmodified && o.Of(soc.OperationMatter) == 0 {
		return 0
	}
	return worse
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
	case l.named && !sameEntity(l.organization, r.Organization.Name):
		return ReasonOrganization
	case l.o.System != "" && !hasSystem(r, l.o.System):
		return ReasonSystem
	case slices.ContainsFunc(l.o.NeedCategories, func(c tsc.Category) bool { return !slices.Contains(r.Categories, c) }):
		return ReasonCategories
	case relied(r) == soc.Disclaimer:
		return ReasonDisclaimed
	case l.isAhead(r.Period.From):
		return ReasonAfterReader
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
	case l.isAhead(b.Date):
		u.Reason = ReasonAfterReader
		return u
	}
	spoken := l.speaks(b, l.reports[u.Report].Period.To)
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

// speaks returns the days that a letter can speak of: after the period's end, up to
// the reader's date and, where it is dated, up to its own.
func (l *layer) speaks(b *soc.BridgeLetter, end attestkit.Date) attestkit.Period {
	p := b.Period()
	if next := end.AddDays(1); next.IsZero() || p.From.Before(next) {
		p.From = next
	}
	if !b.Date.IsZero() && b.Date.Before(p.To) {
		p.To = b.Date
	}
	return l.passed(p)
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

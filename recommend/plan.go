package recommend

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// planner works out the dates of one report. Every number in it is a convention.
type planner struct {
	p     *Profile
	c     Conventions
	kind  soc.Kind
	type2 Verdict // whether it has to be a Type 2

	prior attestkit.Date // the last day of the latest examination over a period; zero when there is none
	plan  TypePlan
}

func newPlanner(p *Profile, c Conventions, kind soc.Kind, type2 Verdict) *planner {
	t := &planner{p: p, c: c, kind: kind, type2: type2}
	t.prior = t.lastExamined()
	return t
}

// planFor returns the plan of a report that is needed.
func planFor(p *Profile, c Conventions, kind soc.Kind, type2 Verdict) TypePlan {
	t := newPlanner(p, c, kind, type2)
	next := t.first()
	shown, held := t.usable()
	period, feasible := next.propose(p.NeededBy)
	if held {
		t.showHeld(shown, period)
	}
	asOf, type1 := t.type1Day(next)
	if type1 = type1 && !held && (!feasible || p.NeededBy.IsZero()); type1 {
		t.examineType1(asOf)
	}
	t.inTime(feasible, type1, held)
	if !feasible && !type1 && !held {
		t.lateType1(next)
	}
	if !feasible {
		period, feasible = next.propose(attestkit.Date{}) // too late, and still to be done
	}
	if feasible {
		t.examineType2(period, next)
	}
	return t.plan
}

// inTime says what can be shown by the day on which the report is needed, if any.
func (t *planner) inTime(type2, type1, held bool) {
	if t.p.NeededBy.IsZero() {
		return
	}
	t.plan.LastPeriodEnd = monthEndBy(t.lastDay())
	switch {
	case type2:
		t.plan.InTime = Type2InTime
	case held:
		t.plan.InTime = HeldInTime
	case type1:
		t.plan.InTime = Type1InTime
	default:
		t.plan.InTime = NothingInTime
	}
}

// lastDay returns the last day that a report can speak of and still be issued by the
// day on which it is needed; zero when there is no such day.
func (t *planner) lastDay() attestkit.Date { return t.p.NeededBy.AddDays(-t.issuance()) }

func (t *planner) issuance() int {
	if t.p.IssuanceDays > 0 {
		return t.p.IssuanceDays
	}
	return t.c.IssuanceDays
}

// issued returns the day on which a report can be expected whose last day is end. Of a
// day in the past, the auditor's work still begins today.
func (t *planner) issued(end attestkit.Date) attestkit.Date {
	return later(end, t.p.AsOf).AddDays(t.issuance())
}

// shortest returns how many months a first period lasts at least.
func (t *planner) shortest() int {
	if t.kind == soc.SOC1 {
		return t.c.FirstSOC1Months
	}
	return t.c.FirstSOC2Months
}

// lastExamined returns the last day of the latest examination over a period that the
// new one would continue. A SOC 2 Type 2 and a SOC 3 are the same examination.
func (t *planner) lastExamined() (end attestkit.Date) {
	for _, h := range t.p.Held {
		if h.isType2() && h.Kind.UsesCriteria() == t.kind.UsesCriteria() {
			end = later(end, h.End())
		}
	}
	return end
}

// usable returns the held report of the kind that serves best on the day on which one
// is needed, or today: a Type 2 before a Type 1, the latest of its type, none that is
// stale by then.
func (t *planner) usable() (best HeldReport, found bool) {
	day := later(t.p.AsOf, t.p.NeededBy)
	for _, h := range t.p.Held {
		if h.Kind != t.kind || h.End().IsZero() || t.staleFrom(h.End()).Before(day) {
			continue
		}
		better := h.isType2() && !best.isType2() || h.isType2() == best.isType2() && h.End().After(best.End())
		if better {
			best, found = h, true
		}
	}
	return best, found
}

// staleFrom returns the last day on which a report is not called stale.
func (t *planner) staleFrom(end attestkit.Date) attestkit.Date { return end.AddMonths(t.c.StaleMonths) }

// type1Day returns the day that a Type 1 can speak of: the next month end, or the last
// day that leaves time for the report. Without a day on which it is needed, one is
// worth having where a Type 1 answers the request and a Type 2 has to wait.
func (t *planner) type1Day(next series) (attestkit.Date, bool) {
	if t.kind == soc.SOC3 {
		return attestkit.Date{}, false
	}
	from := later(t.p.AsOf, t.p.ControlsOperatingSince)
	end := from.MonthEnd()
	if t.p.NeededBy.IsZero() {
		return end, t.type2 == NotNeeded && next.waitsPast(end)
	}
	last := t.lastDay()
	return earlier(end, last), !last.Before(from)
}

// lateType1 adds a Type 1 that comes too late, where a Type 1 would do and a Type 2
// would come later still.
func (t *planner) lateType1(next series) {
	end := later(t.p.AsOf, t.p.ControlsOperatingSince).MonthEnd()
	if t.kind != soc.SOC3 && t.type2 == NotNeeded && next.waitsPast(end) {
		t.examineType1(end)
	}
}

// designShown returns the latest day of which a held Type 1 speaks. A first Type 2
// does not begin before it: until then only the design of controls was examined. A
// SOC 3 follows the SOC 2 from whose examination it comes.
func (t *planner) designShown() (day attestkit.Date) {
	for _, h := range t.p.Held {
		if h.Period.IsZero() && h.Kind.UsesCriteria() == t.kind.UsesCriteria() {
			day = later(day, h.AsOf)
		}
	}
	return day
}

// first returns the series of periods that begins now: after the last examination
// unless that is stale, or else when the controls operate.
func (t *planner) first() series {
	s := series{planner: t}
	if !t.prior.IsZero() && !t.staleFrom(t.prior).Before(t.p.AsOf) {
		s.start, s.continues = t.prior.AddDays(1), true
		return s
	}
	since := later(t.p.ControlsOperatingSince, t.designShown())
	if t.p.ControlsOperatingSince.IsZero() {
		since = t.p.AsOf
		if !t.prior.IsZero() {
			since = later(t.prior.AddDays(1), t.designShown())
		}
	}
	s.start = monthStartFrom(later(since, t.prior.AddDays(1)))
	return s
}

// controlsTooLate reports whether the day since which the controls operate is why
// nothing that would do can be shown by the day on which the report is needed: there
// would be time for the report, but not for what it has to speak of. A Type 1 needs
// controls on its day; where no Type 1 would do, a period of the usual length.
func (t *planner) controlsTooLate() bool {
	last, begins := t.lastDay(), t.begins()
	if begins.IsZero() || last.IsZero() || last.Before(t.p.AsOf) {
		return false
	}
	next := t.first()
	if _, held := t.usable(); next.continues || held {
		return false
	}
	if t.type2 == NotNeeded {
		return begins.After(last)
	}
	early := next
	early.start = earlier(next.start, monthStartFrom(later(t.designShown(), t.prior.AddDays(1))))
	_, inTime := next.propose(t.p.NeededBy)
	return !inTime && !monthEndBy(last).Before(early.least())
}

package recommend

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

func (t *planner) add(s Step) { t.plan.Steps = append(t.plan.Steps, s) }

// name returns what the report is called: "SOC 2 Type 2", or "SOC 3", which has no
// type.
func (t *planner) name(typ soc.Type) string {
	return strings.TrimSpace(t.kind.Name() + " " + typ.Name())
}

// typeOf returns the type of a report over a period, which a SOC 3 does not have.
func (t *planner) typeOf() soc.Type {
	if t.kind == soc.SOC3 {
		return 0
	}
	return soc.Type2
}

// showHeld adds the report to show until a new one is there, with a letter for the
// days since, where they matter to somebody.
func (t *planner) showHeld(h HeldReport, next attestkit.Period) {
	s := Step{Action: ShowHeld, Conventions: []Convention{StaleAfter}, AsOf: h.AsOf, Period: h.Period, Type: t.typeOf()}
	what := "for " + days(h.Period)
	if !h.isType2() {
		s.Type, what = soc.Type1, "as of "+h.AsOf.String()
	}
	s.Sentence = fmt.Sprintf("Show the %s %s that you hold. By convention it turns stale after %s.", t.name(s.Type), what, t.staleFrom(h.End()))
	if s.Type == soc.Type1 && t.type2 == Needed {
		s.Sentence += " Buyers who insist on operation will take it for a start only."
	}
	if !t.p.NeededBy.IsZero() && !next.IsValid() {
		s.Sentence += fmt.Sprintf(" Nothing better can be issued by %s, when a report is needed.", t.p.NeededBy)
	}
	t.add(s)
	if until, ok := t.letterUntil(h, next); ok && h.isType2() {
		t.writeLetter(h.End(), until)
	}
}

// letterUntil returns the last day that a letter on a held report should speak of: the
// clients' fiscal year end for a SOC 1, unless the next period ends before that too,
// or the day on which the report is shown.
func (t *planner) letterUntil(h HeldReport, next attestkit.Period) (attestkit.Date, bool) {
	end := h.End()
	if t.kind == soc.SOC1 && !t.p.ClientsFiscalYearEnd.IsZero() {
		until := t.fiscalYearEnd(end).year(0)
		overtaken := next.IsValid() && !next.To.After(until)
		return until, until.After(end) && !overtaken && !until.AddMonths(t.c.LeadMostMonths).Before(t.p.AsOf)
	}
	until := later(t.p.AsOf, t.p.NeededBy)
	overtaken := !t.p.NeededBy.IsZero() && next.IsValid()
	return until, until.After(end) && !overtaken
}

// writeLetter adds a bridge letter on the days after a period.
func (t *planner) writeLetter(end, until attestkit.Date) {
	reach := end.AddDays(1).AddMonths(t.c.LetterMonths).AddDays(-1)
	p := attestkit.Period{From: end.AddDays(1), To: earlier(until, reach)}
	if !p.IsValid() {
		return
	}
	sentence := fmt.Sprintf("Write a bridge letter for %s. It is management's own, carries no assurance and by convention reaches at most %s past the period.", days(p), months(t.c.LetterMonths))
	if p.To.Before(until) {
		sentence += fmt.Sprintf(" The days from %s to %s stay open.", p.To.AddDays(1), until)
	}
	t.add(Step{Action: WriteLetter, Period: p, Conventions: []Convention{LetterReach}, Sentence: sentence})
}

// examineType1 adds a Type 1 as of a day.
func (t *planner) examineType1(asOf attestkit.Date) {
	s := Step{Action: ExamineType1, Type: soc.Type1, AsOf: asOf, Issued: t.issued(asOf), Conventions: []Convention{Issuance}}
	s.Sentence = fmt.Sprintf("Have a %s examined as of %s. %s", t.name(s.Type), asOf, t.expected(s.Issued)) + t.readiness()
	switch {
	case t.p.NeededBy.IsZero() && t.isRequested():
		s.Sentence += " It answers the request long before a Type 2 could."
	case t.p.NeededBy.IsZero():
		s.Sentence += " It gives buyers something to read long before a Type 2 could."
	case s.Issued.After(t.p.NeededBy):
		s.Sentence += t.lateness(s.Issued) + " A Type 2 would come later still."
	case t.type2 == Needed:
		s.Sentence += " Nothing more can be shown in time, so agree on it as an interim step with the buyers who insist on operation."
	default:
		s.Sentence += " Nothing more can be shown in time, and the Type 2 follows."
	}
	t.add(s)
}

// examineType2 adds the period to be examined, a letter for the rest of the clients'
// fiscal year, and the period after that.
func (t *planner) examineType2(p attestkit.Period, s series) {
	t.add(Step{
		Action: ExamineType2, Type: t.typeOf(), Period: p, Issued: t.issued(p.To),
		Conventions: t.customs(p, s), Sentence: t.type2Sentence(p, s),
	})
	if t.kind == soc.SOC1 && !t.p.ClientsFiscalYearEnd.IsZero() {
		if until := t.fiscalYearEnd(p.To).year(0); until.After(p.To) {
			t.writeLetter(p.To, until)
		}
	}
	if next, ok := s.after(p).propose(attestkit.Date{}); ok {
		t.add(Step{
			Action: ContinueType2, Type: t.typeOf(), Period: next, Issued: t.issued(next.To),
			Conventions: t.customs(next, s.after(p)),
			Sentence:    fmt.Sprintf("Go on with %s, so that no day is without an examination. By convention, periods of %s follow one another.", days(next), months(t.c.SteadyMonths)) + t.passed(next),
		})
	}
}

// customs lists the conventions on which a period rests.
func (t *planner) customs(p attestkit.Period, s series) []Convention {
	list := []Convention{Issuance, MonthEnds}
	switch {
	case s.continues:
		list = append(list, NoGap, SteadyState)
	case p.Months() < t.c.SteadyMonths:
		list = append(list, FirstPeriod)
	default:
		list = append(list, SteadyState)
	}
	if t.kind == soc.SOC1 && !t.p.ClientsFiscalYearEnd.IsZero() {
		list = append(list, t.yearCustoms(p)...)
	}
	return list
}

// yearCustoms lists the conventions on the clients' fiscal year that a period keeps.
func (t *planner) yearCustoms(p attestkit.Period) (list []Convention) {
	year := t.fiscalYearEnd(p.To).year(0)
	if monthsBefore(year, t.c.LeadLeastMonths).Before(p.To) || p.To.Before(monthsBefore(year, t.c.LeadMostMonths)) {
		return nil
	}
	list = append(list, YearEndLead)
	shared, _ := p.Overlap(attestkit.Period{From: year.AddDays(1).AddMonths(-12), To: year})
	if shared.Months() >= t.c.FirstSOC1Months {
		list = append(list, YearOverlap)
	}
	return list
}

func (t *planner) type2Sentence(p attestkit.Period, s series) string {
	what := t.name(soc.Type2)
	if t.kind == soc.SOC3 {
		what = "SOC 3, from one examination with the SOC 2 Type 2,"
	}
	sentence := fmt.Sprintf("Have a %s examined for %s. %s", what, days(p), t.expected(t.issued(p.To)))
	switch {
	case s.continues:
		sentence += " The period begins on the day after the last one ended."
	case t.p.ControlsOperatingSince.IsZero() && t.prior.IsZero():
		sentence += " Since when the controls operate was not said, so the period counts from now on." + t.readiness()
	case !t.prior.IsZero() && t.prior.AddDays(1).Before(p.From):
		sentence += fmt.Sprintf(" The days from %s to %s remain without an examination.", t.prior.AddDays(1), p.From.AddDays(-1))
	}
	if t.begins().After(t.p.AsOf) && !t.has(ExamineType1) {
		sentence += t.readiness()
	}
	return sentence + t.passed(p) + t.lateness(t.issued(p.To))
}

// expected says by when a report can be expected; without the day where the calendar
// ends before it.
func (t *planner) expected(issued attestkit.Date) string {
	if issued.IsZero() {
		return "For its report, " + strings.TrimSuffix(t.allowance(), " for it") + "."
	}
	return fmt.Sprintf("Its report can be expected by %s: %s.", issued, t.allowance())
}

// lateness says that a report comes after the day on which it is needed; "" when it
// does not.
func (t *planner) lateness(issued attestkit.Date) string {
	if t.p.NeededBy.IsZero() || !issued.After(t.p.NeededBy) {
		return ""
	}
	return fmt.Sprintf(" That is later than %s, when it is needed.", t.p.NeededBy)
}

// passed says what the days of a period before today mean; "" when there are none.
func (t *planner) passed(p attestkit.Period) string {
	if !p.From.Before(t.p.AsOf) {
		return ""
	}
	part := "Part"
	if !p.To.After(t.p.AsOf) {
		part = "All"
	}
	return fmt.Sprintf(" %s of the period has passed by %s, and evidence from before the engagement needs the auditor's agreement.", part, t.p.AsOf)
}

// readiness says what the dates leave out while nothing shows that controls operate
// yet; "" when something does.
func (t *planner) readiness() string {
	switch begins := t.begins(); {
	case begins.IsZero() && t.prior.IsZero():
		return " Time to get ready is not included."
	case !begins.After(t.p.AsOf):
		return ""
	case !t.p.NeededBy.IsZero() && begins.After(t.p.NeededBy):
		return fmt.Sprintf(" The controls are to operate from %s on, after %s, when the report is needed: start them sooner or agree on another day.", begins, t.p.NeededBy)
	default:
		return fmt.Sprintf(" The controls are to operate from %s on, and nothing can be examined before: the dates move with that day.", begins)
	}
}

func (t *planner) begins() attestkit.Date { return t.p.ControlsOperatingSince }

// has reports whether the plan has a step of the kind already.
func (t *planner) has(a Action) bool {
	return slices.ContainsFunc(t.plan.Steps, func(s Step) bool { return s.Action == a })
}

// isRequested reports whether somebody is said to ask for the report, or for any.
func (t *planner) isRequested() bool {
	p := t.p
	named := slices.ContainsFunc(p.ContractNames, func(n Named) bool { return n.Kind == 0 || n.Kind == t.kind })
	followed := slices.ContainsFunc(p.Standards, func(s soc.Standard) bool { return follows(t.kind, s) })
	if t.kind == soc.SOC1 {
		return named || followed || p.RequestedByFinancialAuditor == Yes || p.RequestedByFinanceTeam == Yes
	}
	return named || followed || p.RequestedBySecurityTeam == Yes || p.BlocksDeal == Yes || len(p.RequiredCategories) > 0
}

// allowance says how long the report takes, and who says so.
func (t *planner) allowance() string {
	if t.p.IssuanceDays > 0 {
		return "you allow " + count(t.issuance(), "day") + " for it"
	}
	return "by convention " + count(t.issuance(), "day") + " are allowed for it"
}

// days returns a period for people.
func days(p attestkit.Period) string { return p.From.String() + " to " + p.To.String() }

// count returns a number with its noun.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

func months(n int) string { return count(n, "calendar month") }

package recommend

import (
	"slices"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// notes returns what is legal and worth a word: first what the answers say together,
// then what the other members do.
func (x *state) notes(flips []Counterfactual) (list []Note) {
	for n := range NoteCodes() {
		switch row := &noteRows[n]; {
		case n == NoteNothing && row.holds(x):
			list = append(list, Note{Code: n, Answers: flipping(flips), Sentence: row.sentence})
		case row.holds(x):
			used := x.signals.yes&(row.yes|row.any) | x.signals.no&row.no | x.signals.unknown()&row.open
			list = append(list, Note{Code: n, Answers: x.given(used), Sentence: row.sentence})
		}
	}
	for _, m := range memberNotes {
		if m.holds(x) {
			list = append(list, Note{Code: m.code, Members: m.members(x), Sentence: noteRows[m.code].sentence})
		}
	}
	for _, a := range x.p.OtherAsks {
		list = append(list, Note{Code: NoteOtherAsk, Ask: a, Members: []Member{OtherAsksMember}, Sentence: a.Note()})
	}
	return list
}

// flipping returns the answers that, flipped, would call for a report.
func flipping(flips []Counterfactual) (list []Given) {
	for _, f := range flips {
		if slices.ContainsFunc(f.Changes, func(c Change) bool { return allReports.has(c.Subject) }) {
			list = append(list, Given{f.Question, f.From})
		}
	}
	return list
}

// holds reports whether the note stands.
func (r *noteRow) holds(x *state) bool {
	s, conditional := x.signals, r.yes|r.any|r.no|r.open != 0 || r.needed|r.spared != 0
	return conditional && s.yes&r.but == 0 && s.yes&r.yes == r.yes && (r.any == 0 || s.yes&r.any != 0) && s.no&r.no == r.no &&
		(r.open == 0 || s.unknown()&r.open != 0 && s.yes&r.open == 0) &&
		x.v.must&r.needed == r.needed && x.v.may&r.spared == 0
}

// memberNotes are the notes on members that are no answers.
var memberNotes = [...]memberNote{
	{NoteServicesMissing, ServicesMember, 0, servicesMissing},
	{NoteWhichReport, ContractNamesMember, 0, namesAnyReport},
	{NoteType1Named, ContractNamesMember, 0, namesType1},
	{NoteSecurityNotNamed, 0, 0, securityNotNamed},
	{NoteOldStandard, StandardsMember, 0, asksOldStandard},
	{NoteHeldUndated, HeldMember, 0, holdsUndated},
	{NoteDayPassed, NeededByMember, 0, dayPassed},
	{NoteReadiness, ControlsSinceMember, 0, readinessOpen},
	{NoteControlsTooLate, NeededByMember, ControlsSinceMember, controlsTooLate},
}

type memberNote struct {
	code         NoteCode
	member, also Member // zero for whichever members name categories
	holds        func(*state) bool
}

func (m *memberNote) members(x *state) []Member {
	switch {
	case m.also != 0:
		return []Member{m.member, m.also}
	case m.member != 0:
		return []Member{m.member}
	case len(x.p.RequiredCategories) == 0:
		return []Member{ContractNamesMember}
	case slices.ContainsFunc(x.p.ContractNames, func(n Named) bool { return len(n.Categories) > 0 }):
		return []Member{RequiredCategoriesMember, ContractNamesMember}
	}
	return []Member{RequiredCategoriesMember}
}

func servicesMissing(x *state) bool {
	return x.v.Of(SOC1) == Needed && len(x.p.Services) == 0 && !x.generalControlsAlone()
}

func namesAnyReport(x *state) bool {
	return slices.ContainsFunc(x.p.ContractNames, func(n Named) bool { return n.Kind == 0 && len(n.Categories) == 0 })
}

func namesType1(x *state) bool {
	return slices.ContainsFunc(x.p.ContractNames, func(n Named) bool { return n.Type == soc.Type1 && x.wantsType2(n.Kind) })
}

// wantsType2 reports whether a Type 2 of the kind, or of any kind, is needed.
func (x *state) wantsType2(k soc.Kind) bool {
	return k != soc.SOC2 && x.v.Of(SOC1Type2) == Needed || k != soc.SOC1 && x.v.Of(SOC2Type2) == Needed
}

func securityNotNamed(x *state) bool {
	named := slices.Clone(x.p.RequiredCategories)
	for _, n := range x.p.ContractNames {
		named = append(named, n.Categories...)
	}
	return len(named) > 0 && !slices.Contains(named, tsc.Security)
}

func asksOldStandard(x *state) bool {
	return slices.ContainsFunc(x.p.Standards, func(s soc.Standard) bool { return s == soc.SAS70 || s == soc.SSAE16 || s == soc.AT101 })
}

func holdsUndated(x *state) bool {
	return slices.ContainsFunc(x.p.Held, func(h HeldReport) bool { return h.End().IsZero() })
}

func dayPassed(x *state) bool { return !x.p.NeededBy.IsZero() && x.p.NeededBy.Before(x.p.AsOf) }

// planners yields the planner of each report that is needed.
func (x *state) planners(yield func(*planner) bool) {
	for k := range soc.Kinds() {
		if x.v.Of(reportSubject(k)) != Needed {
			continue
		}
		type2 := Needed
		if k != soc.SOC3 {
			type2 = x.v.Of(typeSubject(k))
		}
		if t := newPlanner(x.p, x.c, k, type2); !yield(t) {
			return
		}
	}
}

// readinessOpen reports whether a report is needed for which nothing shows that the
// controls operate.
func readinessOpen(x *state) bool {
	for t := range x.planners {
		if t.begins().IsZero() && t.prior.IsZero() {
			return true
		}
	}
	return false
}

func controlsTooLate(x *state) bool {
	for t := range x.planners {
		if t.controlsTooLate() {
			return true
		}
	}
	return false
}

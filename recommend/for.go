package recommend

import (
	"maps"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// For returns what the profile calls for, by the customary [Conventions]. A profile
// that is not valid is refused with the error of [Profile.Validate]. The
// recommendation shares nothing with the profile that can change.
func For(p Profile) (Recommendation, error) { return ForWith(p, Conventions{}) }

// ForWith is [For] with other conventions of timing. They change dates and never a
// verdict. A number of a profile goes before that of the conventions; one below 0 is
// a problem.
func ForWith(p Profile, c Conventions) (Recommendation, error) {
	if err := p.Validate(); err != nil {
		return Recommendation{}, err
	}
	if err := c.Validate(); err != nil {
		return Recommendation{}, err
	}
	s := p.Signals()
	x := &state{p: &p, c: c.orDefault(), signals: s, v: s.Verdicts(), open: s.open()}
	r := Recommendation{
		AsOf: p.AsOf, Decided: x.v.Decided(), Reports: x.reports(),
		OpenQuestions: x.open.list(), Stability: x.open.stability, Counterfactuals: s.counterfactuals(),
		Labels: maps.Clone(p.Labels),
	}
	r.Notes = x.notes(r.Counterfactuals)
	return r, nil
}

// reports returns the advice on the three kinds.
func (x *state) reports() []Advice {
	list := make([]Advice, 0, soc.SOC3)
	for k := range soc.Kinds() {
		list = append(list, x.advice(k))
	}
	return list
}

func (x *state) advice(k soc.Kind) Advice {
	a := Advice{Kind: k}
	a.Verdict, a.Share, a.Reasons = x.ruling(reportSubject(k))
	if a.Verdict != Needed {
		return a
	}
	a.Audience, a.Distribution = slices.Collect(k.Audience()), k.Distribution()
	type2 := Needed
	if k != soc.SOC3 {
		a.Type2.Verdict, a.Type2.Share, a.Type2.Reasons = x.ruling(typeSubject(k))
		type2 = a.Type2.Verdict
	}
	a.Scope = x.scope(k)
	a.TypePlan = planFor(x.p, x.c, k, type2)
	a.Standards = x.standards(k, a.TypePlan.examined())
	a.Subservice = x.subservice()
	a.Also = x.also(k, &a.TypePlan)
	return a
}

// typeSubject returns the subject that a report of the kind is a Type 2.
func typeSubject(k soc.Kind) Subject { return SOC1Type2 + Subject(k-soc.SOC1) }

// examined returns the step over a period that the plan proposes; nil when there is
// none.
func (t *TypePlan) examined() *Step {
	for i := range t.Steps {
		if t.Steps[i].Action == ExamineType2 {
			return &t.Steps[i]
		}
	}
	return nil
}

// standards returns the standards that the examination to come is performed under, and
// those that users ask for besides.
func (x *state) standards(k soc.Kind, next *Step) (list []soc.Standard) {
	end, issued := x.p.AsOf, attestkit.Date{}
	if next != nil {
		end, issued = next.Period.To, next.Issued
	}
	list = slices.Collect(soc.Standards(k, end, issued))
	for _, s := range x.p.Standards {
		if follows(k, s) {
			list = append(list, s)
		}
	}
	return list
}

// follows reports whether examinations of the kind can follow a standard of another
// country alongside.
func follows(k soc.Kind, s soc.Standard) bool {
	if k == soc.SOC1 {
		return s == soc.ISAE3402 || s == soc.CSAE3416
	}
	return s == soc.ISAE3000
}

package recommend

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
)

// Validate returns nil, or an error that joins a [attestkit.Problem] for each thing
// that no recommendation of [For] has: other reports than the three in order, a
// verdict that is missing, open questions of a decided recommendation, counts that
// cannot be, and what no document holds: text that is not UTF-8, and labels whose names
// differ only in case. It does not compute the recommendation again, nor look at every
// value: an id out of range or a sentence left empty, which For never gives, is found
// when the recommendation is encoded. A nil recommendation is refused as well, with the
// rule invalid.
func (r *Recommendation) Validate() error {
	if r == nil {
		return enum.Nothing("recommendation")
	}
	v := &attestkit.Collector{}
	if r.AsOf.IsZero() {
		v.Add("/asOf", attestkit.RuleRequired, "asOf is missing: give the day for which the recommendation was made, as 2006-01-02")
	}
	checkReports(v, r.Reports)
	if r.Decided != (len(r.OpenQuestions) == 0) {
		v.Add("/decided", attestkit.RuleConflict, "decided is %t beside %s", r.Decided, count(len(r.OpenQuestions), "open question"))
	}
	checkQuestions(v, r)
	if s := r.Stability; s.Agreeing < 1 || s.Agreeing > s.Completions {
		v.Add("/stability", attestkit.RuleConflict, "%d of %d completions cannot agree", s.Agreeing, s.Completions)
	}
	if !r.hasForm() {
		enum.CheckForm(v, r)
	}
	return v.Err()
}

// checkReports checks that the three kinds are there and have verdicts.
func checkReports(v *attestkit.Collector, reports []Advice) {
	if len(reports) != int(soc.SOC3) {
		v.Add("/reports", attestkit.RuleRequired, "there are %d reports: give soc1, soc2 and soc3", len(reports))
	}
	for i := range reports {
		a, at := &reports[i], attestkit.Pointer("reports", i)
		if int(a.Kind) != i+1 {
			v.Add(at+"/kind", attestkit.RuleInvalid, "the reports are soc1, soc2 and soc3, in this order")
		}
		checkVerdict(v, at, a.Verdict, a.Share)
		if a.Type2.Verdict != 0 {
			checkVerdict(v, at+"/type2", a.Type2.Verdict, a.Type2.Share)
		}
		for j := range a.Scope.Categories {
			c := &a.Scope.Categories[j]
			checkVerdict(v, at+attestkit.Pointer("scope", "categories", j), c.Verdict, c.Share)
		}
	}
}

func checkVerdict(v *attestkit.Collector, at string, verdict Verdict, s Share) {
	if !verdict.IsValid() {
		v.Add(at+"/verdict", attestkit.RuleRequired, "verdict is missing: give needed, not-needed or undecided")
	}
	if s != (Share{}) && (verdict != Undecided || s.Needed < 1 || s.Needed >= s.Completions) {
		v.Add(at+"/share", attestkit.RuleConflict, "a share is of an undecided verdict, and neither none nor all of its completions call for it")
	}
}

// checkQuestions checks that no question is open twice, or both open and flipped.
func checkQuestions(v *attestkit.Collector, r *Recommendation) {
	var seen [lastQuestion + 1]bool
	once := func(at string, q Question) {
		switch {
		case !q.IsValid():
			v.Add(at, attestkit.RuleInvalid, "%d is no question", uint8(q))
		case seen[q]:
			v.Add(at, attestkit.RuleRepeated, "%s is listed twice", q)
		default:
			seen[q] = true
		}
	}
	for i := range r.OpenQuestions {
		once(attestkit.Pointer("openQuestions", i, "question"), r.OpenQuestions[i].Question)
	}
	for i := range r.Counterfactuals {
		once(attestkit.Pointer("counterfactuals", i, "question"), r.Counterfactuals[i].Question)
	}
}

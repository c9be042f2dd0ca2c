package review

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// opinion reads the auditor's conclusions, those of additional subject matters
// included, and what stands beside them.
func (x *reading) opinion() {
	x.opinionAt("/opinion", "", none, &x.r.Opinion)
	for i := range x.r.AdditionalSubjectMatters {
		m := &x.r.AdditionalSubjectMatters[i]
		x.opinionAt(at("additionalSubjectMatters", i, "opinion"), " of "+passage(m.Name), i, &m.Opinion)
	}
	if x.r.Extent != soc.FrontPage {
		x.concluded()
	}
	if x.has(soc.OpinionOnly) && x.r.Auditor.Name == "" {
		x.find(CodeAuditorNotNamed, "/auditor", "the auditor is not named")
	}
	x.assertion()
}

// concluded holds that what a report is for has a conclusion: operation, and design
// in a Type 1.
func (x *reading) concluded() {
	o, main := &x.r.Opinion, soc.OperationMatter
	if x.r.Type == soc.Type1 {
		main = soc.DesignMatter
	}
	switch {
	case o.Worst() == 0:
		x.find(CodeOpinionUnknown, "/opinion", "no conclusion of the auditor is recorded")
	case o.Of(main) == 0:
		x.find(CodeOpinionUnknown, "/opinion", "no conclusion on %s is recorded, and none as a whole", main)
	}
}

// opinionAt reads one opinion: each part that is modified, and the whole where no
// part explains it.
func (x *reading) opinionAt(pointer, of string, matter int, o *soc.Opinion) {
	parts := max(o.Description, o.Design, o.Operation)
	for s := range soc.SubjectMatters() {
		if c := part(o, s); c > soc.Unmodified {
			x.modified(modified{pointer: pointer + "/" + s.String(), what: "the conclusion on " + s.String() + of, conclusion: c, subject: s, matter: matter}, o)
		}
	}
	if o.Overall > max(soc.Unmodified, parts) {
		x.modified(modified{pointer: pointer + "/overall", what: "the opinion as a whole" + of, conclusion: o.Overall, subject: only(o, x.r.Type), matter: matter}, o)
	}
	for i := range o.Emphasis {
		x.find(CodeEmphasisParagraph, pointer+at("emphasis", i), "the auditor draws attention to a matter: %s", passage(o.Emphasis[i]))
	}
}

// part returns what is stated for one subject matter itself.
func part(o *soc.Opinion, s soc.SubjectMatter) soc.Conclusion {
	switch s {
	case soc.DescriptionMatter:
		return o.Description
	case soc.DesignMatter:
		return o.Design
	}
	return o.Operation
}

// only returns the one subject matter that an opinion modified as a whole can be
// about, and zero when it may be several.
func only(o *soc.Opinion, typ soc.Type) soc.SubjectMatter {
	if o.Design == soc.Unmodified && (o.Operation == soc.Unmodified || typ == soc.Type1) {
		return soc.DescriptionMatter
	}
	var one soc.SubjectMatter
	for i := range o.Bases {
		s := o.Bases[i].Subject
		if s == 0 || (one != 0 && s != one) {
			return 0
		}
		one = s
	}
	return one
}

// modified is a conclusion that is not unmodified.
type modified struct {
	pointer, what string
	conclusion    soc.Conclusion
	subject       soc.SubjectMatter // zero when it may be about several
	matter        int               // of which subject matter that a SOC 2+ adds, or none
}

// touched is what the bases of a conclusion point at.
type touched struct {
	bases      int
	texts      []string
	criteria   tsc.Set
	objectives []string
	additional []soc.CriterionRef
	described  []soc.DescriptionCriterion
}

// basis gathers the bases of one subject matter, and those that name none.
func basis(o *soc.Opinion, subject soc.SubjectMatter) touched {
	var t touched
	seen, described, refs := map[string]bool{}, map[soc.DescriptionCriterion]bool{}, map[soc.CriterionRef]bool{}
	for i := range o.Bases {
		b := &o.Bases[i]
		if subject != 0 && b.Subject != 0 && b.Subject != subject {
			continue
		}
		t.bases++
		t.texts = append(t.texts, b.Text)
		t.criteria = t.criteria.Union(tsc.SetOf(b.Criteria...))
		t.objectives = appendNew(t.objectives, seen, b.ControlObjectives)
		t.additional = appendNew(t.additional, refs, b.AdditionalCriteria)
		t.described = appendNew(t.described, described, b.DescriptionCriteria)
	}
	return t
}

func appendNew[T comparable](list []T, seen map[T]bool, more []T) []T {
	for _, x := range more {
		if !seen[x] {
			seen[x] = true
			list = append(list, x)
		}
	}
	return list
}

func (x *reading) modified(m modified, o *soc.Opinion) {
	t := basis(o, m.subject)
	x.add(Finding{
		Code: x.weight(m, t), Pointer: m.pointer,
		Detail:   m.what + " is " + verdict(m.conclusion) + x.touches(t),
		Criteria: ids(t.criteria), ControlObjectives: t.objectives, AdditionalCriteria: t.additional,
	})
}

func verdict(c soc.Conclusion) string {
	if c == soc.Disclaimer {
		return "a disclaimer"
	}
	return c.String()
}

// weight tells how grave a modified conclusion is. A qualification that is known
// to lie outside what the reader needs weighs less; one whose reach is not known
// weighs in full.
func (x *reading) weight(m modified, t touched) Code {
	outside := !t.criteria.IsEmpty() && t.criteria.Intersect(x.needed()).IsEmpty() && len(t.objectives) == 0
	if m.matter != none && t.criteria.IsEmpty() {
		outside = len(x.o.NeedCategories)+len(x.o.NeedFrameworks) > 0
	}
	outside = outside && !x.reliesOn(m.matter, t.additional)
	switch {
	case m.conclusion == soc.Disclaimer:
		return CodeDisclaimedOpinion
	case m.conclusion == soc.Adverse:
		return CodeAdverseOpinion
	case m.subject == soc.DescriptionMatter:
		return CodeQualifiedDescription
	case outside:
		return CodeQualifiedElsewhere
	}
	return CodeQualifiedInScope
}

// touches says what a conclusion's bases point at, in words.
func (x *reading) touches(t touched) string {
	switch {
	case t.bases == 0 && x.has(soc.OpinionOnly):
		return "; the basis is not given"
	case t.bases == 0:
		return "; the basis was not transcribed"
	}
	what := "; what it touches is not told"
	if points := t.String(); points != "" {
		what = "; it touches " + points
	}
	if t.bases > 1 {
		return what + fmt.Sprintf("; the first of %d bases: %s", t.bases, passage(t.texts[0]))
	}
	return what + "; the basis: " + passage(t.texts[0])
}

// String names all that is touched, the first few of each kind.
func (t touched) String() string {
	var parts []string
	if !t.criteria.IsEmpty() {
		parts = append(parts, names(ids(t.criteria), tsc.Criterion.String))
	}
	switch len(t.objectives) {
	case 0:
	case 1:
		parts = append(parts, "the objective "+quoted(t.objectives))
	default:
		parts = append(parts, "the objectives "+quoted(t.objectives))
	}
	if len(t.additional) > 0 {
		parts = append(parts, references(t.additional))
	}
	if len(t.described) > 0 {
		parts = append(parts, names(t.described, soc.DescriptionCriterion.String))
	}
	return strings.Join(parts, ", ")
}

func ids(s tsc.Set) []tsc.Criterion {
	var list []tsc.Criterion
	for c := range s.All() {
		list = append(list, c)
	}
	return list
}

// assertion holds that management's assertion follows a modified opinion, and that
// both are dated after what they cover, the opinion not before the assertion. Only what
// was recorded of an assertion is judged.
func (x *reading) assertion() {
	a := &x.r.Assertion
	recorded := !a.Date.IsZero() || a.Signer != ""
	if recorded && !a.Modified && x.has(soc.OpinionOnly) && x.r.Opinion.Worst() > soc.Unmodified {
		x.find(CodeAssertionUnmodified, "/assertion", "the opinion is modified, and the assertion is not recorded as modified")
	}
	switch what, _, end := x.end(); {
	case a.Date.IsZero():
	case a.Date.Before(end):
		x.find(CodeAssertionDate, "/assertion/date", "the assertion is dated %s, and the %s %s", a.Date, what, end)
	case !x.r.ReportDate.IsZero() && a.Date.After(x.r.ReportDate):
		x.find(CodeAssertionDate, "/assertion/date", "the assertion is dated %s, and the auditor's report %s", a.Date, x.r.ReportDate)
	}
}

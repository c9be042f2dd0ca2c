package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// usable returns what keeps a report from saying which criteria are met, or nil.
func usable(r *soc.Report) error {
	switch {
	case !r.Kind.UsesCriteria():
		return &attestkit.Problem{Pointer: "/kind", Rule: attestkit.RuleConflict, Detail: "a " + r.Kind.Name() + " report is measured against control objectives, not criteria"}
	case r.CriteriaEdition != 0 && r.CriteriaEdition < soc.Criteria2017:
		return &attestkit.Problem{Pointer: "/criteriaEdition", Rule: attestkit.RuleConflict, Detail: "the criteria of " + r.CriteriaEdition.String() + " are others than those of 2017, although their ids look alike"}
	case len(r.Categories) == 0:
		return &attestkit.Problem{Pointer: "/categories", Rule: attestkit.RuleRequired, Detail: "the report does not say which categories were examined"}
	}
	return nil
}

// report takes over the criteria of a report: all are taken as met but those that a
// modified opinion or an exception touches.
func (in *input) report(r *soc.Report) {
	in.categories = r.Categories
	examined := r.Criteria()
	in.criteria = examined
	in.say("%s: the criteria of its categories are taken as met unless it says otherwise.", nameOf(r))
	if r.Type == soc.Type1 {
		in.say("A Type 1 speaks of design at a date, and says nothing of operation.")
	}
	if !r.Opinion.Worst().IsValid() {
		in.say("The opinion was not transcribed.")
	}
	in.without("not relevant to the system (DC 8)", tsc.CriteriaFor(r.Categories...).Minus(examined))
	if why := wholly(r); why != "" {
		in.criteria = tsc.Set{}
		in.say("None of them is taken as met: %s.", why)
		return
	}
	in.exceptions(r, examined)
}

// exceptions takes away what a modified opinion and exceptions touch.
func (in *input) exceptions(r *soc.Report, examined tsc.Set) {
	for i, basis := range r.Opinion.Bases {
		in.without("basis "+strconv.Itoa(i+1)+" of the modified opinion", tsc.SetOf(basis.Criteria...))
	}
	for i := range r.Exceptions {
		e := &r.Exceptions[i]
		in.without("exception "+cli.Plain(e.ID), touched(r, e).Intersect(examined))
	}
	if len(r.Exceptions) > 0 {
		in.say("An exception does not by itself modify the opinion: that is for whoever relies on the report to judge.")
	}
}

// nameOf names a report.
func nameOf(r *soc.Report) string {
	words := []string{r.Kind.Name()}
	if r.Type.IsValid() {
		words = append(words, r.Type.Name())
	}
	words = append(words, "report of "+cli.Plain(r.Organization.Name))
	switch {
	case r.Period.IsValid():
		words = append(words, "for "+r.Period.From.String()+" to "+r.Period.To.String())
	case !r.AsOf.IsZero():
		words = append(words, "as of "+r.AsOf.String())
	}
	return strings.Join(words, " ")
}

// without takes criteria away, and says why.
func (in *input) without(why string, criteria tsc.Set) {
	if !criteria.IsEmpty() {
		in.criteria = in.criteria.Minus(criteria)
		in.say("Not taken as met, %s: %s.", why, criteria)
	}
}

// wholly returns why no criterion at all can be taken as met, or "". That is so when
// the conclusion on design or operation is adverse or withheld, and when it is
// qualified and the report does not say for which criteria.
func wholly(r *soc.Report) string {
	switch max(r.Opinion.Of(soc.DesignMatter), r.Opinion.Of(soc.OperationMatter)) {
	case soc.Adverse:
		return "the opinion is adverse"
	case soc.Disclaimer:
		return "the auditor gives no opinion"
	case soc.Qualified:
		if !told(r.Opinion) {
			return "the opinion is qualified and it is not told for which criteria"
		}
	}
	return ""
}

// told reports whether a qualified opinion names the criteria that each of its bases
// touches, leaving aside those that concern the description only.
func told(o soc.Opinion) bool {
	bases := slices.DeleteFunc(slices.Clone(o.Bases), func(b soc.Basis) bool { return b.Subject == soc.DescriptionMatter })
	if len(bases) == 0 {
		return len(o.Bases) > 0 && o.Design != soc.Qualified && o.Operation != soc.Qualified
	}
	return !slices.ContainsFunc(bases, func(b soc.Basis) bool { return len(b.Criteria) == 0 })
}

// touched returns the criteria of an exception: those that the report names or, where
// it names none, those of the controls that deviated. An exception to the description
// touches none of its own.
func touched(r *soc.Report, e *soc.Exception) tsc.Set {
	if len(e.Criteria) > 0 || e.Kind == soc.DescriptionException {
		return tsc.SetOf(e.Criteria...)
	}
	var set tsc.Set
	for _, c := range r.Controls {
		if slices.Contains(e.Controls, c.ID) {
			set = set.Union(tsc.SetOf(c.Criteria...))
		}
	}
	return set
}

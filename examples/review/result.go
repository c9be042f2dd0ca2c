package main

import (
	"cmp"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// result is what the program found, as its JSON form prints it.
type result struct {
	Reviews    []reviewed         `json:"reviews"`
	Reliance   *review.Timeline   `json:"reliance,omitempty"`   // with a window, or several reports on the same
	Comparison *review.Comparison `json:"comparison,omitempty"` // with a prior report

	compared int  // which of the reports it is that was compared
	windowed bool // the reader gave the window
}

// reviewed is one report with its findings.
type reviewed struct {
	Document string           `json:"document"` // the file's name
	Report   soc.ReportRef    `json:"report"`
	Prior    string           `json:"prior,omitempty"` // the name of the file that it was compared with
	Findings []review.Finding `json:"findings"`
}

// isSerious reports whether the reader should not rely on what it was given, for the
// purpose that it stated.
func (r *result) isSerious() bool {
	for i := range r.Reviews {
		if slices.ContainsFunc(r.Reviews[i].Findings, func(f review.Finding) bool { return f.Severity == review.Serious }) {
			return true
		}
	}
	return r.windowed && examined(r.Reliance) == 0
}

func examined(t *review.Timeline) int { return t.Days.Examined + t.Days.Modified }

func (g *given) review(o option) result {
	r := result{compared: g.compared(), windowed: o.Window.IsValid()}
	for i := range g.reports {
		report := &g.reports[i]
		v := reviewed{Document: g.names[i], Report: reference(report)}
		opts := o.Options
		opts.Letters = g.letters
		if g.prior != nil && i == r.compared {
			opts.Prior, v.Prior = g.prior, o.prior
		}
		if report.Kind == g.reports[0].Kind && g.hasSibling(i) {
			opts.Window, opts.NeedOperation = attestkit.Period{}, o.NeedOperation || o.Window.IsValid()
		}
		v.Findings = slices.DeleteFunc(review.Read(report, opts), g.answered(i))
		r.Reviews = append(r.Reviews, v)
	}
	r.dropStrangers(len(g.letters))
	if w := cmp.Or(o.Window, g.spoken()); w.IsValid() {
		t := g.reliance(o, w)
		r.Reliance = &t
	}
	if g.prior != nil {
		c := review.Compare(g.prior, &g.reports[r.compared])
		r.Comparison = &c
	}
	return r
}

func reference(r *soc.Report) soc.ReportRef {
	ref := soc.ReportRef{
		Number: r.Number, Kind: r.Kind, Type: r.Type, Organization: r.Organization.Name,
		Auditor: r.Auditor.Name, AsOf: r.AsOf, Period: r.Period,
	}
	if len(r.Systems) == 1 {
		ref.System = r.Systems[0].Name
	}
	return ref
}

// spoken returns the days from the first to the last of which several reports on the
// same as the first one, or letters of its organization, speak: the window where the
// reader gives none.
func (g *given) spoken() attestkit.Period {
	var all attestkit.Period
	reports := 0
	join := func(p attestkit.Period) {
		if all.From.IsZero() || p.From.Before(all.From) {
			all.From = p.From
		}
		if p.To.After(all.To) {
			all.To = p.To
		}
	}
	for i := range g.reports {
		if r := &g.reports[i]; sameSubject(r, &g.reports[0]) && r.Period.IsValid() {
			join(r.Period)
			reports++
		}
	}
	if reports < 2 {
		return attestkit.Period{}
	}
	for i := range g.letters {
		if l := &g.letters[i]; l.Report.Kind == g.reports[0].Kind && strings.EqualFold(l.Report.Organization, g.reports[0].Organization.Name) {
			join(l.Period())
		}
	}
	return all
}

// reliance lays the reports and letters over a window.
func (g *given) reliance(o option, window attestkit.Period) review.Timeline {
	reports := g.reports
	if g.prior != nil && !slices.Contains(g.names, o.prior) {
		reports = append(slices.Clone(reports), *g.prior)
	}
	return review.Reliance(review.RelianceOptions{Kind: reports[0].Kind, Window: window, AsOf: o.AsOf, NeedCategories: o.NeedCategories}, reports, g.letters)
}

// compared returns which report the prior one is compared with: the latest of those on
// the same system, or the first when there is none.
func (g *given) compared() int {
	best := -1
	for i := range g.reports {
		r := &g.reports[i]
		if g.prior != nil && sameSubject(r, g.prior) && (best < 0 || r.End().After(g.reports[best].End())) {
			best = i
		}
	}
	return max(best, 0)
}

// sameSubject reports whether two reports are of the same kind and about the same
// system of the same organization, as far as they tell.
func sameSubject(a, b *soc.Report) bool {
	return a.Kind == b.Kind && strings.EqualFold(a.Organization.Name, b.Organization.Name) &&
		(len(a.Systems) == 0 || len(b.Systems) == 0 || slices.ContainsFunc(systems(a), func(name string) bool {
			return slices.ContainsFunc(systems(b), func(other string) bool { return strings.EqualFold(name, other) })
		}))
}

// systems returns the names of a report's systems and products.
func systems(r *soc.Report) []string {
	var names []string
	for i := range r.Systems {
		names = append(append(names, r.Systems[i].Name), r.Systems[i].Products...)
	}
	return names
}

// hasSibling reports whether another report is about the same: the two then cover the
// window together, and no finding of one alone says how much of it is open.
func (g *given) hasSibling(i int) bool {
	for j := range g.reports {
		if j != i && sameSubject(&g.reports[i], &g.reports[j]) {
			return true
		}
	}
	return false
}

// answered reports of a finding on one report whether another of the reports answers
// it: the age of a report that has a successor, and operation that a Type 2 examines.
func (g *given) answered(i int) func(review.Finding) bool {
	succeeded, operated := false, false
	for j := range g.reports {
		if j != i && sameSubject(&g.reports[i], &g.reports[j]) {
			succeeded = succeeded || g.reports[j].End().After(g.reports[i].End())
			operated = operated || g.reports[j].Type == soc.Type2
		}
	}
	return func(f review.Finding) bool {
		switch f.Code {
		case review.CodeStale, review.CodeTooOld, review.CodeOverMaxAge:
			return succeeded
		case review.CodeOperationNotExamined:
			return operated
		}
		return false
	}
}

// dropStrangers takes out the findings that a letter follows another report, where that
// report is among those that were given.
func (r *result) dropStrangers(letters int) {
	strange := make([]int, letters+1) // how many reports each letter does not follow
	for i := range r.Reviews {
		for _, f := range r.Reviews[i].Findings {
			if f.Code == review.CodeLetterOtherReport {
				strange[f.Letter]++
			}
		}
	}
	for i := range r.Reviews {
		r.Reviews[i].Findings = slices.DeleteFunc(r.Reviews[i].Findings, func(f review.Finding) bool {
			return f.Code == review.CodeLetterOtherReport && strange[f.Letter] < len(r.Reviews)
		})
	}
}

package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// memo words the result for people.
func memo(o option, g *given, r result) string {
	p := &page{markdown: o.format == "markdown"}
	for i := range r.Reviews {
		v := &r.Reviews[i]
		report := &g.reports[i]
		p.head(1, name(report)+" of "+report.Organization.Name)
		p.about(report, v)
		p.field("read", reading(o, v.Prior))
		p.field("found", count(v.Findings))
		p.end()
		for s := range review.Severities() {
			p.findings(s, v.Findings, o)
		}
	}
	if r.Reliance != nil {
		p.reliance(o, g, r.Reliance)
	}
	if r.Comparison != nil {
		p.comparison(o, r.Reviews[r.compared].Document, g.prior, &g.reports[r.compared], r.Comparison)
	}
	return strings.TrimRight(p.b.String(), "\n") + "\n"
}

// name returns "SOC 2 Type 2".
func name(r *soc.Report) string { return strings.TrimSpace(r.Kind.Name() + " " + r.Type.Name()) }

// about tells what the report is.
func (p *page) about(r *soc.Report, v *reviewed) {
	p.field("document", v.Document)
	p.field("system", joined(r.Systems, func(s soc.System) string { return s.Name }))
	p.field("covers", covers(r))
	p.field("auditor", auditor(r))
	p.field("opinion", opinion(&r.Opinion))
	p.field("scope", scope(r))
	switch r.Extent {
	case soc.FrontPage:
		p.field("transcribed", "the front page alone")
	case soc.OpinionOnly:
		p.field("transcribed", "the front page, assertion and opinion")
	case soc.Full:
		p.field("transcribed", "in full")
	default:
		p.field("transcribed", "how far is not told")
	}
}

func joined[T any](list []T, text func(T) string) string {
	parts := make([]string, len(list))
	for i, x := range list {
		parts[i] = text(x)
	}
	return strings.Join(parts, ", ")
}

func covers(r *soc.Report) string {
	switch {
	case r.Period.IsValid():
		return fmt.Sprintf("%s to %s, %s", r.Period.From, r.Period.To, days(r.Period.Days()))
	case !r.AsOf.IsZero():
		return "the design as of " + r.AsOf.String()
	}
	return ""
}

func days(n int) string { return cli.Count(n, "day", "days") }

func auditor(r *soc.Report) string {
	text := r.Auditor.Name
	if text == "" {
		text = "not named"
	}
	if r.Number != "" {
		text += ", number " + r.Number
	}
	if !r.ReportDate.IsZero() {
		text += ", dated " + r.ReportDate.String()
	}
	return text
}

// opinion words the conclusions: one word where they agree.
func opinion(o *soc.Opinion) string {
	var parts []string
	for s := range soc.SubjectMatters() {
		if c := o.Of(s); c > soc.Unmodified {
			parts = append(parts, c.String()+" on "+s.String())
		}
	}
	switch {
	case o.Worst() == 0:
		return "not recorded"
	case o.Overall == o.Worst() || len(parts) == 0:
		return o.Worst().String()
	}
	return strings.Join(parts, ", ")
}

func scope(r *soc.Report) string {
	var parts []string
	switch {
	case r.Kind == soc.SOC1:
		if n := len(r.ControlObjectives); n > 0 {
			parts = append(parts, cli.Count(n, "control objective", "control objectives"))
		}
	case len(r.Categories) > 0:
		parts = append(parts, joined(r.Categories, tsc.Category.Name), cli.Count(r.Criteria().Len(), "criterion", "criteria"))
	}
	for i := range r.AdditionalSubjectMatters {
		parts = append(parts, r.AdditionalSubjectMatters[i].Name)
	}
	if n := len(r.Controls); n > 0 {
		parts = append(parts, cli.Count(n, "control", "controls"))
	}
	return strings.Join(parts, "; ")
}

// reading tells how the report was read.
func reading(o option, prior string) string {
	var parts []string
	say := func(is bool, what, value string) {
		if is {
			parts = append(parts, what+value)
		}
	}
	say(!o.AsOf.IsZero(), "as of ", o.AsOf.String())
	say(o.Window.IsValid(), "relying on ", o.Window.String())
	say(o.Reader.IsValid(), "as ", strings.ReplaceAll(o.Reader.String(), "-", " "))
	say(o.Entity != "", "contracting with ", o.Entity)
	say(len(o.NeedCategories) > 0, "needing ", joined(o.NeedCategories, tsc.Category.Name))
	say(len(o.NeedFrameworks) > 0, "needing ", strings.Join(o.NeedFrameworks, ", "))
	say(len(o.Uses) > 0, "using ", strings.Join(o.Uses, ", "))
	say(len(o.Locations) > 0, "depending on ", strings.Join(o.Locations, ", "))
	say(o.NeedOperation, "needing operation examined", "")
	say(o.MaxAge > 0, "accepting ", cli.Count(o.MaxAge, "month", "months"))
	say(len(o.SeenReports) > 0, "having read the reports of ", strings.Join(o.SeenReports, ", "))
	say(len(o.letters) > 0, "with ", strings.Join(o.letters, ", "))
	say(prior != "", "comparing with ", prior)
	return strings.Join(parts, "; ")
}

func count(findings []review.Finding) string {
	counts := map[review.Severity]int{}
	for i := range findings {
		counts[findings[i].Severity]++
	}
	var parts []string
	for s := range review.Severities() {
		parts = append(parts, strconv.Itoa(counts[s])+" "+s.String())
	}
	return strings.Join(parts, ", ")
}

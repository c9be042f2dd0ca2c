package main

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// reading is a report on one screen.
type reading struct {
	Organization string           `json:"organization"`
	Kind         string           `json:"kind"`
	Covers       string           `json:"covers"`
	Auditor      string           `json:"auditor,omitempty"`
	Opinion      string           `json:"opinion,omitempty"`
	Scope        string           `json:"scope,omitempty"`
	Exceptions   []string         `json:"exceptions,omitempty"`
	CUECs        []string         `json:"cuecs,omitempty"`
	Subservice   []string         `json:"subserviceOrganizations,omitempty"`
	Findings     []review.Finding `json:"findings,omitempty"`
}

func read(r *soc.Report) *reading {
	v := &reading{
		Organization: r.Organization.Name, Kind: strings.TrimSpace(r.Kind.Name() + " " + r.Type.Name()),
		Covers: covers(r), Auditor: r.Auditor.Name, Opinion: opinion(r), Scope: scopeOf(r),
		Findings: review.Read(r, review.Options{}),
	}
	for _, e := range r.Exceptions {
		v.Exceptions = append(v.Exceptions, strings.Join(e.Controls, ", ")+": "+first(e.Text))
	}
	for _, c := range r.CUECs {
		v.CUECs = append(v.CUECs, c.ID+": "+first(c.Text))
	}
	for _, o := range r.SubserviceOrganizations {
		for _, s := range o.Services {
			v.Subservice = append(v.Subservice, fmt.Sprintf("%s: %s (%s)", o.Name, s.Service, s.Method))
		}
	}
	return v
}

func covers(r *soc.Report) string {
	if r.Period.IsValid() {
		return fmt.Sprintf("%s to %s, %d days", r.Period.From, r.Period.To, r.Period.Days())
	}
	return "as of " + r.AsOf.String()
}

// opinion words the conclusions: one word where they agree.
func opinion(r *soc.Report) string {
	o := r.Opinion
	if o.Worst() == 0 {
		return ""
	}
	var parts []string
	for s := range soc.SubjectMatters() {
		if c := o.Of(s); c > soc.Unmodified {
			parts = append(parts, c.String()+" on "+s.String())
		}
	}
	if len(parts) == 0 {
		return o.Worst().String()
	}
	return strings.Join(parts, ", ")
}

func scopeOf(r *soc.Report) string {
	if r.Kind == soc.SOC1 {
		return fmt.Sprintf("%d control objectives, %d controls", len(r.ControlObjectives), len(r.Controls))
	}
	var names []string
	for _, c := range r.Categories {
		names = append(names, c.Name())
	}
	return fmt.Sprintf("%s: %d criteria, %d controls", strings.Join(names, ", "), r.Criteria().Len(), len(r.Controls))
}

func (v *reading) print(b *strings.Builder, name string) {
	cli.Heading(b, "%s of %s (%s)", v.Kind, v.Organization, name)
	cli.Field(b, "covers", v.Covers)
	cli.Field(b, "auditor", v.Auditor)
	cli.Field(b, "opinion", v.Opinion)
	cli.Field(b, "scope", v.Scope)
	for _, s := range v.Exceptions {
		cli.Field(b, "exception", s)
	}
	for _, s := range v.CUECs {
		cli.Field(b, "you operate", s)
	}
	for _, s := range v.Subservice {
		cli.Field(b, "subservice", s)
	}
	cli.Field(b, "findings", v.findings())
}

// findings counts what a careful reader would note.
func (v *reading) findings() string {
	var counts []string
	for s := range review.Severities() {
		n := 0
		for _, f := range v.Findings {
			if f.Severity == s {
				n++
			}
		}
		counts = append(counts, fmt.Sprintf("%d %s", n, s))
	}
	return strings.Join(counts, ", ") + " (go run ./examples/review FILE lists them, with what to do)"
}

// first returns the first sentence of a text.
func first(text string) string {
	sentence, _, _ := strings.Cut(text, ". ")
	return strings.TrimSuffix(sentence, ".") + "."
}

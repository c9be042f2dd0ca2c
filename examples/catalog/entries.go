package main

import (
	"slices"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// The JSON forms carry all that a catalog holds of an entry.

type criterionEntry struct {
	ID            string       `json:"id"`
	Title         string       `json:"title"`
	Summary       string       `json:"summary"`
	Series        seriesEntry  `json:"series"`
	Category      string       `json:"category"` // "common" for the common criteria
	COSOPrinciple int          `json:"cosoPrinciple,omitempty"`
	PointsOfFocus []pointEntry `json:"pointsOfFocus"`
	RetiredTitles []string     `json:"retiredTitles,omitempty"`
}

type seriesEntry struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Summary string `json:"summary"`
}

type pointEntry struct {
	Criterion     string            `json:"criterion,omitempty"`
	Ordinal       int               `json:"ordinal"`
	Name          string            `json:"name"`
	Summary       string            `json:"summary"`
	Applicability tsc.Applicability `json:"applicability"`
	Change        tsc.Change        `json:"change"`
	PriorTitle    string            `json:"priorTitle,omitempty"`
}

func criterionJSON(c tsc.Criterion) any {
	s := c.Series()
	e := criterionEntry{
		ID: c.String(), Title: c.Title(), Summary: c.Summary(),
		Series: seriesEntry{s.String(), s.Name(), s.Summary()}, Category: categoryOf(c, "-"),
		COSOPrinciple: c.COSOPrinciple(), RetiredTitles: slices.Collect(c.RetiredTitles()),
	}
	for p := range c.PointsOfFocus() {
		point := pointOf(p)
		point.Criterion = ""
		e.PointsOfFocus = append(e.PointsOfFocus, point)
	}
	return e
}

func pointOf(p tsc.PointOfFocus) pointEntry {
	return pointEntry{p.Criterion().String(), p.Ordinal(), p.Name(), p.Summary(), p.Applicability(), p.Change(), p.PriorTitle()}
}

func pointJSON(p tsc.PointOfFocus) any { return pointOf(p) }

type requirementEntry struct {
	ID           string   `json:"id"`
	Kind         string   `json:"kind"`
	Title        string   `json:"title"`
	Title27002   string   `json:"title27002,omitempty"` // where ISO/IEC 27002 prints another
	Summary      string   `json:"summary"`
	Heading      string   `json:"heading,omitempty"`
	ChangeNote   string   `json:"changeNote,omitempty"`
	Amendment    string   `json:"amendment2024,omitempty"`
	Theme        string   `json:"theme,omitempty"`
	Change       string   `json:"change,omitempty"`
	In2013       []string `json:"in2013,omitempty"`
	ControlTypes []string `json:"controlTypes,omitempty"`
	Properties   []string `json:"properties,omitempty"`
	Concepts     []string `json:"concepts,omitempty"`
	Capabilities []string `json:"capabilities,omitempty"`
	Domains      []string `json:"domains,omitempty"`
}

func requirementJSON(r iso27001.Requirement) any {
	e := requirementEntry{
		ID: r.String(), Kind: "clause", Title: r.Title(), Summary: r.Summary(),
		Heading: r.Heading().String(), ChangeNote: r.ChangeNote(), Amendment: r.Amendment2024(),
	}
	if !r.IsControl() {
		return e
	}
	e.Kind, e.Theme, e.Change = "control", r.Theme().String(), r.Change().String()
	if r.Title27002() != r.Title() {
		e.Title27002 = r.Title27002()
	}
	e.In2013 = textsOf(r.In2013())
	e.ControlTypes, e.Properties, e.Concepts = textsOf(r.ControlTypes().All()), textsOf(r.Properties().All()), textsOf(r.Concepts().All())
	e.Capabilities, e.Domains = textsOf(r.Capabilities().All()), textsOf(r.Domains().All())
	return e
}

type redirectEntry struct {
	ID    string   `json:"id"`
	Title string   `json:"title"`
	Now   []string `json:"now"`
}

func redirectJSON(c iso27001.Control2013) any {
	return redirectEntry{c.String(), c.Title(), textsOf(iso27001.From2013(c).All())}
}

type descriptionEntry struct {
	ID        string                       `json:"id"`
	Subject   string                       `json:"subject"`
	Summary   string                       `json:"summary"`
	Applies   soc.DescriptionApplicability `json:"applies"`
	Condition string                       `json:"condition,omitempty"`
}

func descriptionJSON(d soc.DescriptionCriterion) any {
	return descriptionEntry{d.String(), d.Subject(), d.Summary(), d.Applies(), d.Condition()}
}

type objectiveEntry struct {
	ID         string   `json:"id"`
	Service    string   `json:"service"` // "it-general-controls" for what all services share
	Area       string   `json:"area"`
	Objective  string   `json:"objective"`
	Assertions []string `json:"assertions,omitempty"`
	Aims       []string `json:"aims,omitempty"`
	Controls   []string `json:"controls"`
	CUECs      []string `json:"cuecs,omitempty"`
}

func objectiveJSON(o soc.ObjectiveTemplate) any {
	return objectiveEntry{
		o.String(), serviceOf(o), o.Area(), o.Text(), textsOf(o.Assertions()), textsOf(o.Aims()),
		slices.Collect(o.Controls()), slices.Collect(o.CUECs()),
	}
}

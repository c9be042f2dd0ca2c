package main

import (
	"strings"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// match is an entry that a search found.
type match struct {
	Framework string `json:"framework"`
	ID        string `json:"id"`
	Name      string `json:"name"`
}

// search finds the entries of all catalogs whose id or name holds the text.
func search(text string) []match {
	matches := []match{}
	for m := range tsc.Search(text) {
		if m.Point.IsValid() {
			matches = append(matches, match{"tsc-points", m.Point.String(), m.Point.Name()})
		} else {
			matches = append(matches, match{"tsc", m.Criterion.String(), m.Criterion.Title()})
		}
	}
	for r := range iso27001.Search(text) {
		matches = append(matches, match{"iso27001", r.String(), r.Title()})
	}
	for d := range soc.DescriptionCriteria() {
		if strings.Contains(strings.ToLower(d.String()+"\n"+d.Subject()), strings.ToLower(text)) {
			matches = append(matches, match{"dc200", d.String(), d.Subject()})
		}
	}
	for o := range soc.ObjectiveTemplates() {
		if strings.Contains(strings.ToLower(o.String()+"\n"+o.Area()), strings.ToLower(text)) {
			matches = append(matches, match{"objectives", o.String(), serviceOf(o) + ": " + o.Area()})
		}
	}
	return matches
}

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// plus returns the report with the qualified opinion and the exceptions.
func plus(t *testing.T) soc.Report {
	t.Helper()
	b, err := os.ReadFile(soc2Plus)
	require.NoError(t, err)
	r, err := document.Unmarshal[soc.Report](b)
	require.NoError(t, err)
	return r
}

func TestReport(t *testing.T) {
	everything := "all"
	for name, test := range map[string]struct {
		change func(*soc.Report)
		lost   string // the criteria that are not taken as met
		say    string
	}{
		"as it stands":  {func(*soc.Report) {}, "CC6.3 A1.2", "basis 1 of the modified opinion: CC6.3."},
		"no exceptions": {func(r *soc.Report) { r.Exceptions = nil }, "CC6.3", "basis 1 of the modified opinion: CC6.3."},
		"an exception that names its criteria": {func(r *soc.Report) {
			r.Exceptions = []soc.Exception{{ID: "E", Criteria: []tsc.Criterion{tsc.CC7_2}, Controls: []string{r.Controls[0].ID}}}
		}, "CC6.3 CC7.2", "exception E: CC7.2."},
		"an exception to the description": {func(r *soc.Report) {
			r.Exceptions = []soc.Exception{{ID: "E", Kind: soc.DescriptionException, Controls: []string{r.Controls[0].ID}}}
		}, "CC6.3", "An exception does not by itself modify the opinion"},
		"an exception without anything": {func(r *soc.Report) { r.Exceptions = []soc.Exception{{ID: "E"}} }, "CC6.3", "SOC 2 Type 2 report of"},
		"unmodified": {func(r *soc.Report) {
			r.Opinion, r.Exceptions = soc.Opinion{Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}, nil
		}, "", "taken as met unless it says otherwise"},
		"an opinion that was not transcribed": {func(r *soc.Report) { r.Opinion, r.Exceptions = soc.Opinion{}, nil }, "", "The opinion was not transcribed."},
		"adverse":                             {func(r *soc.Report) { r.Opinion.Operation = soc.Adverse }, everything, "the opinion is adverse"},
		"withheld":                            {func(r *soc.Report) { r.Opinion = soc.Opinion{Overall: soc.Disclaimer} }, everything, "the auditor gives no opinion"},
		"qualified without a basis":           {func(r *soc.Report) { r.Opinion = soc.Opinion{Overall: soc.Qualified} }, everything, "it is not told for which criteria"},
		"a basis that names nothing": {func(r *soc.Report) {
			r.Opinion.Bases = append(r.Opinion.Bases, soc.Basis{Text: "Leavers kept access."})
		}, everything, "it is not told for which criteria"},
		"operation qualified, and a basis for the description only": {func(r *soc.Report) {
			r.Opinion.Bases = []soc.Basis{{Subject: soc.DescriptionMatter, Text: "A hall is left out."}}
		}, everything, "it is not told for which criteria"},
		"the description only": {func(r *soc.Report) {
			r.Opinion, r.Exceptions = soc.Opinion{Overall: soc.Qualified, Bases: []soc.Basis{{Subject: soc.DescriptionMatter, Text: "A hall is left out."}}}, nil
		}, "", "taken as met unless it says otherwise"},
		"not relevant": {func(r *soc.Report) {
			r.Exceptions, r.Description.NotRelevant = nil, []soc.NotRelevant{{Criterion: tsc.CC6_5}}
		}, "CC6.3 CC6.5", "not relevant to the system (DC 8): CC6.5."},
		"type 1": {func(r *soc.Report) { r.Type, r.Exceptions = soc.Type1, nil }, "CC6.3", "says nothing of operation"},
	} {
		t.Run(name, func(t *testing.T) {
			r := plus(t)
			test.change(&r)
			var in input
			in.report(&r)
			lost := tsc.CriteriaFor(r.Categories...).Minus(in.criteria)
			if test.lost == everything {
				assert.True(t, in.criteria.IsEmpty())
			} else {
				assert.Equal(t, test.lost, lost.String())
			}
			assert.Contains(t, strings.Join(in.source, " "), test.say)
		})
	}
}

func TestReportsThatSayNothingOfCriteria(t *testing.T) {
	for want, change := range map[string]func(*soc.Report){
		"control objectives": func(r *soc.Report) { r.Kind = soc.SOC1 },
		"others than those":  func(r *soc.Report) { r.CriteriaEdition = soc.Criteria2016 },
		"which categories":   func(r *soc.Report) { r.Categories = nil },
	} {
		r := plus(t)
		require.NoError(t, usable(&r))
		change(&r)
		assert.ErrorContains(t, usable(&r), want)
	}
	r := plus(t)
	r.CriteriaEdition = soc.Criteria2017
	assert.NoError(t, usable(&r), "2022 changed points of focus, not criteria")
}

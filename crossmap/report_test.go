package crossmap_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

func TestReportsAreValidAndComeBack(t *testing.T) {
	for _, scope := range scopes() {
		for _, have := range samples()[:5] {
			report := crossmap.Cover(have, scope).Report(3)
			require.NoError(t, report.Validate())
			require.LessOrEqual(t, len(report.Criteria.Next), 3)
			roundTrip(t, report)
		}
		report := crossmap.CoverISO(tsc.CommonCriteria(), scope).Report()
		require.NoError(t, report.Validate())
		require.Len(t, report.Requirements.Rows, 123)
		roundTrip(t, report)
	}
	cover := crossmap.Cover(iso27001.Set{}, crossmap.Scope{})
	assert.Empty(t, cover.Report(0).Criteria.Next)
	adds := 0
	for _, step := range cover.Report(-1).Criteria.Next {
		adds += step.Adds
	}
	assert.Equal(t, crossmap.Cover(iso27001.AllRequirements(), crossmap.Scope{}).Totals().Addressed, adds)
}

// TestAScopeThatIsNotValidIsNotEverything: a list that names no category counts the
// common criteria, and no document claims more.
func TestAScopeThatIsNotValidIsNotEverything(t *testing.T) {
	scope := crossmap.Scope{Categories: []tsc.Category{0, 9}}
	cover := crossmap.Cover(iso27001.AllControls(), scope)
	assert.Equal(t, 208, cover.Totals().Applicable)
	assert.NotEqual(t, crossmap.Scope{}, cover.Scope())
	assert.Equal(t, cover, crossmap.Cover(iso27001.AllControls(), cover.Scope()), "there and back")
	assert.Equal(t, cover.Scope(), crossmap.CoverISO(tsc.AllCriteria(), scope).Scope())
	assert.Equal(t, cover.Scope(), crossmap.DualAudit(scope).Scope())
	mixed := crossmap.Cover(iso27001.Set{}, crossmap.Scope{Categories: []tsc.Category{0, tsc.Privacy}})
	assert.Equal(t, []tsc.Category{tsc.Privacy}, mixed.Scope().Categories)
	mixedReport := mixed.Report(0)
	assert.NoError(t, mixedReport.Validate())

	for _, report := range []crossmap.Report{cover.Report(3), crossmap.CoverISO(tsc.AllCriteria(), scope).Report()} {
		assert.Equal(t, []string{"/scope/categories/0 invalid"}, problemsOf(report))
		_, err := json.Marshal(report)
		assert.Error(t, err)
	}
	assert.Equal(t, []string{"/scope/role invalid"}, problemsOf(crossmap.Cover(iso27001.Set{}, crossmap.Scope{Role: 9}).Report(0)))
}

// problemsOf returns what is wrong with a report, as "pointer rule".
func problemsOf(r crossmap.Report) []string {
	var list []string
	for _, p := range attestkit.Problems(r.Validate()) {
		list = append(list, p.Pointer+" "+string(p.Rule))
	}
	return list
}

func TestReportRowsAreThoseOfTheScope(t *testing.T) {
	report := crossmap.Cover(iso27001.AllControls(), crossmap.Scope{}).Report(0)
	report.Scope.Categories = []tsc.Category{tsc.Security, tsc.Availability}
	list := problemsOf(report)
	require.Len(t, list, 61-36)
	assert.Equal(t, "/criteria/rows/36/criterion reference", list[0])

	report = crossmap.Cover(iso27001.AllControls(), crossmap.Scope{Categories: []tsc.Category{tsc.Security}}).Report(0)
	assert.Empty(t, report.Criteria.Categories, "security adds no criteria")
	assert.Equal(t, report.Criteria.Totals, report.Criteria.Common)
	report.Scope = crossmap.Scope{}
	assert.Equal(t, []string{"/criteria/rows count"}, problemsOf(report))
}

func TestReportOfPrivacyNamesTheCommonCriteria(t *testing.T) {
	r := crossmap.Cover(iso27001.AllControls(), crossmap.Scope{Categories: []tsc.Category{tsc.Privacy}}).Report(0).Criteria
	require.Len(t, r.Categories, 1)
	assert.Equal(t, tsc.Privacy, r.Categories[0].Category)
	assert.Equal(t, r.Totals.Applicable, r.Common.Applicable+r.Categories[0].Totals.Applicable)
	assert.Equal(t, 33, r.Common.Criteria())
}

// TestCountingValuesMarshalAsTheirReports: an opaque value as {} would be silence.
func TestCountingValuesMarshalAsTheirReports(t *testing.T) {
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}}
	cover := crossmap.Cover(iso27001.AllClauses(), scope)
	back := crossmap.CoverISO(tsc.AllCriteria(), scope)
	report := cover.Report(1)
	assert.JSONEq(t, text(t, cover.Report(0)), text(t, cover))
	assert.JSONEq(t, text(t, back.Report()), text(t, back))
	assert.JSONEq(t, text(t, report.Criteria.Rows), text(t, slices.Collect(cover.Rows())))
	assert.JSONEq(t, text(t, back.Report().Requirements.Rows), text(t, slices.Collect(back.Rows())))
	for step := range crossmap.Next(cover.Have(), scope) {
		assert.JSONEq(t, text(t, report.Criteria.Next[0]), text(t, step))
		break
	}
	dual := text(t, crossmap.DualAudit(scope))
	assert.Contains(t, dual, `"scope":{"categories":["security","privacy"]}`)
	assert.Contains(t, dual, `"isoOnly":`)
}

func text(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

func roundTrip(t *testing.T, report crossmap.Report) {
	t.Helper()
	b, err := json.Marshal(report)
	require.NoError(t, err)
	require.NotContains(t, string(b), "null")
	var back crossmap.Report
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, report, back)
}

func TestReportValidateRefusesContradictions(t *testing.T) {
	for pointer, change := range map[string]func(r *crossmap.Report){
		"/criteriaEdition":                 func(r *crossmap.Report) { r.CriteriaEdition = "2016" },
		"/criteria/rows/1/criterion":       func(r *crossmap.Report) { r.Criteria.Rows[1] = r.Criteria.Rows[0] },
		"/scope/categories/1":              func(r *crossmap.Report) { r.Scope.Categories = []tsc.Category{tsc.Security, 77} },
		"/scope/role":                      func(r *crossmap.Report) { r.Scope.Role = 9 },
		"/criteria/rows":                   func(r *crossmap.Report) { r.Criteria.Rows = r.Criteria.Rows[1:] },
		"/criteria/common":                 func(r *crossmap.Report) { r.Criteria.Common.None++ },
		"/criteria/categories/0/totals":    func(r *crossmap.Report) { r.Criteria.Categories[0].Totals.Addressed++ },
		"/criteria/series/3/totals":        func(r *crossmap.Report) { r.Criteria.Series[3].Totals.Full++ },
		"/criteria/totals":                 func(r *crossmap.Report) { r.Criteria.Totals.Full++ },
		"/criteria/rows/0":                 func(r *crossmap.Report) { r.Criteria.Rows[0].Addressed-- },
		"/criteria/rows/0/state":           func(r *crossmap.Report) { r.Criteria.Rows[0].State = crossmap.Full },
		"/criteria/rows/0/points/0":        func(r *crossmap.Report) { r.Criteria.Rows[0].Points[0] = tsc.CC8_1.Point(1) },
		"/criteria/rows/0/missing/0":       func(r *crossmap.Report) { r.Criteria.Rows[0].Missing[0] = 0 },
		"/criteria/rows/0/links/0":         func(r *crossmap.Report) { r.Criteria.Rows[0].Links[0].Criterion = tsc.CC8_1 },
		"/requirements/totals":             func(r *crossmap.Report) { r.Requirements.Totals.None++ },
		"/requirements/rows/1/requirement": func(r *crossmap.Report) { r.Requirements.Rows[1] = r.Requirements.Rows[0] },
		"/requirements/rows/0/relation":    func(r *crossmap.Report) { r.Requirements.Rows[0].Relation = crossmap.Subset },
		"/requirements/rows/0/reach":       func(r *crossmap.Report) { r.Requirements.Rows[0].Reach = crossmap.Addressed },
		"/requirements/rows/0/links/0":     func(r *crossmap.Report) { r.Requirements.Rows[0].Links[0].Requirement = iso27001.A5_1 },
		"":                                 func(r *crossmap.Report) { r.Criteria.Rows, r.Requirements.Rows = nil, nil },
	} {
		report := crossmap.Cover(iso27001.AllRequirements(), crossmap.Scope{}).Report(0)
		report.Requirements = crossmap.CoverISO(tsc.AllCriteria(), crossmap.Scope{}).Report().Requirements
		require.NoError(t, report.Validate())
		change(&report)
		var pointers []string
		for _, p := range attestkit.Problems(report.Validate()) {
			pointers = append(pointers, p.Pointer)
		}
		assert.Contains(t, pointers, pointer)
	}
}

func TestLogValuesSayHowMuch(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(slog.NewTextHandler(&b, nil))
	m := crossmap.Builtin()
	report := crossmap.Cover(iso27001.Set{}, crossmap.Scope{}).Report(0)
	log.Info("pointers", "map", &m, "report", &report)
	log.Info("values", "map", m, "report", report)
	assert.Equal(t, 2, strings.Count(b.String(), "report.addressed=0 report.applicable=330"))
	assert.Equal(t, 2, strings.Count(b.String(), "map.source="))
	assert.NotContains(t, b.String(), m.Links[0].Rationale[:20])
}

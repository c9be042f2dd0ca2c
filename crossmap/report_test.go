package crossmap_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
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
	log.Info("map", "map", &m, "report", &report)
	assert.Contains(t, b.String(), "report.addressed=0 report.applicable=330")
	assert.NotContains(t, b.String(), m.Links[0].Rationale[:20])
}

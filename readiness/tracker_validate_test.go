package readiness_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestTrackerContradictions(t *testing.T) {
	const vendor, own = "/vendorReports/0", "/ownReports/0"
	type tracker = readiness.Tracker
	issue := func(t *tracker) *readiness.TrackedIssue { return &t.VendorReports[0].Issues[0] }
	first := func(t *tracker) *readiness.TrackedCUEC { return &t.VendorReports[0].CUECs[0] }
	assumed := func(t *tracker) *readiness.AssumedCUEC { return &t.OwnReports[0].CUECs[0] }
	for _, c := range []struct {
		name   string
		change func(*tracker)
		want   []string
	}{
		{"as it is", func(*tracker) {}, nil},
		{"empty", func(t *tracker) { *t = tracker{} }, nil},
		{"an edition that is not held", func(t *tracker) { t.CriteriaEdition = soc.Criteria2016 }, []string{"/criteriaEdition criteria-edition"}},
		{"an edition out of range", func(t *tracker) { t.CriteriaEdition = 99 }, []string{"/criteriaEdition invalid"}},
		{"no issue", func(t *tracker) { t.VendorReports[0].Issues = nil }, []string{vendor + "/issues required"}},
		{"an empty issue", func(t *tracker) { *issue(t) = readiness.TrackedIssue{} },
			[]string{vendor + "/issues/0/kind required", vendor + "/issues/0/organization required"}},
		{"enums out of range", func(t *tracker) {
			issue(t).Type, issue(t).Opinion.Design, first(t).Status, first(t).Change = 9, 9, 9, 9
		}, []string{vendor + "/issues/0/type invalid", vendor + "/issues/0/opinion/design invalid", vendor + "/cuecs/0/status invalid", vendor + "/cuecs/0/change invalid"}},
		{"a Type 1 with a period", func(t *tracker) { issue(t).Type, issue(t).Opinion.Operation = soc.Type1, 0 }, []string{vendor + "/issues/0/period type1-period"}},
		{"a Type 1 on operation", func(t *tracker) { issue(t).Type, issue(t).Period = soc.Type1, attestkit.Period{} }, []string{vendor + "/issues/0/opinion/operation type1-operation"}},
		{"a Type 2 as of a date", func(t *tracker) { issue(t).AsOf = date("2025-01-01") }, []string{vendor + "/issues/0/asOf type2-as-of"}},
		{"a SOC 3 with all that it has not", func(t *tracker) { issue(t).Kind, first(t).ControlObjectives = soc.SOC3, nil },
			[]string{vendor + "/issues/0/type soc3-type", vendor + "/issues/0/opinion/description soc3-description", vendor + "/cuecs/1/controlObjectives objectives"}},
		{"a period that ends before it starts", func(t *tracker) { issue(t).Period = period("2025-12-31", "2025-01-01") }, []string{vendor + "/issues/0/period period"}},
		{"a report before its end", func(t *tracker) { issue(t).ReportDate = date("2025-01-01") }, []string{vendor + "/issues/0/reportDate report-date"}},
		{"empty texts in lists", func(t *tracker) { issue(t).Systems, issue(t).Opinion.Matters = []string{""}, []string{"a", ""} },
			[]string{vendor + "/issues/0/systems/0 empty", vendor + "/issues/0/opinion/matters/1 empty"}},
		{"criteria in a SOC 1", func(t *tracker) {
			first(t).Criteria, issue(t).CriteriaEdition = []tsc.Criterion{tsc.CC6_1}, soc.Criteria2022
		},
			[]string{vendor + "/issues/0/criteriaEdition soc1-criteria", vendor + "/cuecs/0/criteria soc1-criteria"}},
		{"criteria of an older edition", func(t *tracker) {
			issue(t).Kind, issue(t).CriteriaEdition = soc.SOC2, soc.Criteria2016
			first(t).Criteria, first(t).ControlObjectives, t.VendorReports[0].CUECs[1].ControlObjectives = []tsc.Criterion{tsc.CC6_1}, nil, nil
		}, []string{vendor + "/cuecs/0/criteria criteria-edition"}},
		{"an empty CUEC", func(t *tracker) { *first(t) = readiness.TrackedCUEC{} },
			[]string{vendor + "/cuecs/0/id required", vendor + "/cuecs/0/text required", vendor + "/cuecs/0/status required"}},
		{"an id twice", func(t *tracker) { first(t).ID = "2" }, []string{vendor + "/cuecs/1/id duplicate-id"}},
		{"an id of one withdrawn", func(t *tracker) { first(t).ID, first(t).Change = "2", readiness.CUECWithdrawn }, nil},
		{"an objective twice", func(t *tracker) { first(t).ControlObjectives = []readiness.TrackedObjective{{ID: "a"}, {ID: "a"}, {}} },
			[]string{vendor + "/cuecs/0/controlObjectives/1/id repeated", vendor + "/cuecs/0/controlObjectives/2/id required"}},
		{"criteria of other frameworks", func(t *tracker) {
			first(t).AdditionalCriteria = []soc.CriterionRef{{Framework: "HIPAA", ID: "164.308"}, {Framework: "HIPAA"}, {ID: "164.308"}, {Framework: "HIPAA", ID: "164.308"}}
		}, []string{vendor + "/cuecs/0/additionalCriteria/1/id required", vendor + "/cuecs/0/additionalCriteria/2/framework required", vendor + "/cuecs/0/additionalCriteria/3 repeated"}},
		{"criteria of other frameworks at customers", func(t *tracker) { assumed(t).AdditionalCriteria = []soc.CriterionRef{{}} },
			[]string{"/ownReports/0/cuecs/0/additionalCriteria/0/framework required", "/ownReports/0/cuecs/0/additionalCriteria/0/id required"}},
		{"implemented but unconfirmed", func(t *tracker) { first(t).Unconfirmed = true }, []string{vendor + "/cuecs/0/unconfirmed conflict"}},
		{"accepted and unconfirmed", func(t *tracker) { first(t).Unconfirmed, first(t).Status = true, readiness.CUECAccepted }, nil},
		{"not applicable without a reason", func(t *tracker) { first(t).Status = readiness.CUECNotApplicable }, nil},
		{"own lists", func(t *tracker) {
			first(t).OwnControlIDs = []string{"C", "C", ""}
			first(t).OwnCriteria = []tsc.Criterion{tsc.CC6_1, tsc.CC6_1, 200}
			first(t).OwnRequirements = []iso27001.Requirement{iso27001.A5_15, 0, iso27001.A5_15}
		}, []string{
			vendor + "/cuecs/0/ownControlIds/1 repeated", vendor + "/cuecs/0/ownControlIds/2 empty",
			vendor + "/cuecs/0/ownCriteria/1 repeated", vendor + "/cuecs/0/ownCriteria/2 invalid",
			vendor + "/cuecs/0/ownRequirements/1 invalid", vendor + "/cuecs/0/ownRequirements/2 repeated",
		}},
		{"periods", func(t *tracker) {
			p := first(t).Periods[0]
			first(t).Periods = []readiness.TrackedPeriod{p, {}, p}
		}, []string{vendor + "/cuecs/0/periods/1/period period", vendor + "/cuecs/0/periods/2/period repeated"}},
		{"evidence", func(t *tracker) {
			first(t).Periods[0].Evidence = []readiness.TrackedEvidence{{}, {Title: "a", SHA256: "AB"}, {Title: "b", SHA256: strings.Repeat("0a", 32)}}
		}, []string{vendor + "/cuecs/0/periods/0/evidence/0/title required", vendor + "/cuecs/0/periods/0/evidence/1/sha256 invalid"}},
		{"earlier wordings", func(t *tracker) {
			first(t).Earlier = []readiness.TrackedWording{{Status: 9, Acknowledgments: []readiness.Acknowledgment{{Customer: "a"}}}}
		}, []string{
			vendor + "/cuecs/0/earlier/0/id required", vendor + "/cuecs/0/earlier/0/text required",
			vendor + "/cuecs/0/earlier/0/status invalid", vendor + "/cuecs/0/earlier/0/acknowledgments conflict",
		}},
		{"no own issue", func(t *tracker) { t.OwnReports[0].Issues = nil }, []string{own + "/issues required"}},
		{"customers", func(t *tracker) {
			assumed(t).Acknowledgments = []readiness.Acknowledgment{{Customer: "a"}, {}, {Customer: "a"}}
		}, []string{own + "/cuecs/0/acknowledgments/1/customer required", own + "/cuecs/0/acknowledgments/2/customer repeated"}},
		{"a status of an assumed one", func(t *tracker) {
			assumed(t).Earlier = []readiness.TrackedWording{{ID: "1", Text: "a", Status: readiness.CUECOpen}}
		}, []string{own + "/cuecs/0/earlier/0/status conflict"}},
	} {
		tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
		tracker.Organization = "Quillhaven"
		mine := payrollReport(2025, cuec("1", fundAccount))
		mine.Organization.Name = "Quillhaven"
		tracker = readiness.Update(&tracker, mine)
		require.NoError(t, tracker.Validate())
		c.change(&tracker)
		var got []string
		for _, p := range attestkit.Problems(tracker.Validate()) {
			got = append(got, p.Pointer+" "+string(p.Rule))
		}
		slices.Sort(got)
		slices.Sort(c.want)
		assert.Equal(t, c.want, got, c.name)
	}
}

func TestTrackerEnums(t *testing.T) {
	n := 0
	for s := range readiness.TrackedStatuses() {
		n++
		requireText(t, s, s.String(), readiness.ParseTrackedStatus)
	}
	for c := range readiness.TrackedChanges() {
		n++
		requireText(t, c, c.String(), readiness.ParseTrackedChange)
	}
	assert.Equal(t, 9, n)
	assert.False(t, readiness.TrackedStatus(0).IsValid())
	assert.False(t, readiness.TrackedChange(6).IsValid())

	var s readiness.TrackedStatus
	require.NoError(t, s.UnmarshalText([]byte("accepted")))
	value, err := s.Value()
	require.NoError(t, err)
	assert.Equal(t, "accepted", value)
	require.NoError(t, s.Scan("implemented"))
	assert.Equal(t, readiness.CUECImplemented, s)
	assert.Error(t, s.Scan("done"))
	assert.Zero(t, s)

	var c readiness.TrackedChange
	require.NoError(t, c.UnmarshalText([]byte("new")))
	value, err = c.Value()
	require.NoError(t, err)
	assert.Equal(t, "new", value)
	require.NoError(t, c.Scan([]byte("withdrawn")))
	assert.Equal(t, readiness.CUECWithdrawn, c)
	assert.Error(t, c.Scan(1))
	assert.Zero(t, c)
}

// requireText holds that a value returns from its text form.
func requireText[T interface {
	comparable
	IsValid() bool
	MarshalText() ([]byte, error)
	AppendText([]byte) ([]byte, error)
}](t *testing.T, v T, text string, parse func(string) (T, error)) {
	t.Helper()
	require.True(t, v.IsValid())
	got, err := v.MarshalText()
	require.NoError(t, err)
	require.Equal(t, text, string(got))
	appended, err := v.AppendText([]byte("x"))
	require.NoError(t, err)
	require.Equal(t, "x"+text, string(appended))
	back, err := parse(text)
	require.NoError(t, err)
	require.Equal(t, v, back)
}

package readiness_test

import (
	"math"
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

func TestValidateAsksForNothingMore(t *testing.T) {
	for _, target := range []readiness.Target{{Type: soc.Type1}, {Type: soc.Type2}, {ISO27001: true}, {ISO27001: true, AsOf: date("2025-01-01")}} {
		a := readiness.Assessment{Target: target}
		require.NoError(t, a.Validate())
	}
}

func TestValidateTarget(t *testing.T) {
	assertRules(t, &readiness.Assessment{}, "/target required")
	assertRules(t, &readiness.Assessment{CriteriaEdition: soc.Criteria2016, Target: readiness.Target{
		Type: soc.Type1, Window: attestkit.Period{From: date("2025-01-01")},
		Scope:    tsc.Scope{Categories: []tsc.Category{tsc.Privacy, tsc.Privacy, 9}, Role: 7},
		Excluded: []iso27001.Requirement{iso27001.Clause4_1, iso27001.A5_1, iso27001.A5_1},
	}},
		"/criteriaEdition criteria-edition", "/target/window type1-period", "/target/window period",
		"/target/scope/categories/1 repeated", "/target/scope/categories/2 invalid", "/target/scope/role invalid",
		"/target/excluded/2 repeated", "/target/excluded/0 conflict")
	assertRules(t, &readiness.Assessment{Target: readiness.Target{Type: soc.Type2, AsOf: date("2025-01-01")}}, "/target/asOf type2-as-of")
	assertRules(t, &readiness.Assessment{Target: readiness.Target{Type: soc.Type2, Window: period("2015-01-01", "2025-12-31")}}, "/target/window invalid")
	assertRules(t, &readiness.Assessment{Target: readiness.Target{Type: 9}}, "/target/type invalid")
}

func TestValidateResponses(t *testing.T) {
	p := prompt(t, "individual-logins-and-mfa")
	many := []string{}
	for range 20 {
		many = append(many, "C-1")
	}
	a := readiness.Assessment{
		Target:   readiness.Target{ISO27001: true},
		Controls: []readiness.Control{{ID: "C-1"}},
		Responses: []readiness.Response{
			{Prompt: p, Status: readiness.Implemented, Controls: []string{"C-1", "C-1", "C-2"}, Evidence: []string{"", "E"}},
			{Prompt: p, Status: 77},
			{}, {Prompt: 9999, Status: readiness.Carried, Controls: many[:18]},
		},
	}
	want := []string{"/responses/0/controls/1 repeated", "/responses/0/controls/2 reference", "/responses/0/evidence/1 reference",
		"/responses/1/prompt repeated", "/responses/1/status invalid", "/responses/2/prompt required", "/responses/2/status required", "/responses/3/prompt invalid"}
	for i := 1; i < 18; i++ {
		want = append(want, attestkit.Pointer("responses", 3, "controls", i)+" repeated")
	}
	assertRules(t, &a, append(want, "/responses/0/evidence/0 empty")...)
}

func TestValidateControls(t *testing.T) {
	a := readiness.Assessment{Target: readiness.Target{ISO27001: true}, Controls: []readiness.Control{
		{ID: "C", Nature: 9, Cadence: 99, OtherCadence: "lunar", AnchorMonth: 13, LagDays: -1, GraceDays: 367, Criteria: []tsc.Criterion{0}, Requirements: []iso27001.Requirement{iso27001.A5_1, iso27001.A5_1}},
		{ID: "C"}, {},
		{ID: "P", Cadence: soc.Daily, Populations: []readiness.Population{
			{Period: period("2025-05-01", "2025-06-30"), Count: -1}, {}, {Period: period("2025-01-01", "2025-05-01")}}},
	}}
	assertRules(t, &a, "/controls/1/id duplicate-id", "/controls/2/id required",
		"/controls/0/nature invalid", "/controls/0/cadence invalid", "/controls/0/otherCadence other-text", "/controls/0/anchorMonth invalid",
		"/controls/0/lagDays invalid", "/controls/0/graceDays invalid", "/controls/0/criteria/0 invalid", "/controls/0/requirements/1 repeated",
		"/controls/3/populations conflict", "/controls/3/populations/0/count counts", "/controls/3/populations/1/period period", "/controls/3/populations/0/period conflict")
}

func TestValidateEvidence(t *testing.T) {
	a := readiness.Assessment{Target: readiness.Target{ISO27001: true}, Evidence: []readiness.Evidence{
		{ID: "E", Kind: 99, OtherKind: "x", PerformedOn: date("2025-02-01"), CollectedOn: date("2025-01-31"), ValidUntil: date("2025-01-31"),
			Covers: attestkit.Period{To: date("2025-01-01")}, SHA256: strings.Repeat("G", 64), Controls: []string{"none"}},
		{ID: "F", SHA256: strings.Repeat("0a", 32)}, {ID: "G", SHA256: "0a"},
	}}
	assertRules(t, &a, "/evidence/0/kind invalid", "/evidence/0/otherKind other-text", "/evidence/0/covers period", "/evidence/0/collectedOn conflict",
		"/evidence/0/validUntil conflict", "/evidence/0/sha256 invalid", "/evidence/0/controls/0 reference", "/evidence/2/sha256 invalid")
	assert.ErrorContains(t, a.Validate(), "before it was performed on 2025-02-01")
}

func TestCountsHaveALimit(t *testing.T) {
	huge := readiness.Control{ID: "P", Cadence: soc.OnEvent, Populations: []readiness.Population{
		{Period: period("2025-01-01", "2025-01-31"), Count: readiness.MaxCount}, {Period: period("2025-02-01", "2025-02-28"), Count: math.MaxInt}}}
	if math.MaxInt > readiness.MaxCount {
		assertRules(t, &readiness.Assessment{Target: readiness.Target{ISO27001: true}, Controls: []readiness.Control{huge}}, "/controls/0/populations/1/count invalid")
	}
	s := readiness.Suffices(&huge, nil, period("2025-01-01", "2025-02-28"), attestkit.Date{})
	assert.Equal(t, math.MaxInt, *s.Population, "a sum stops where numbers do")
	assert.True(t, s.Lacks() && !s.DidNotOperate())
}

func TestNoPeriodToJudge(t *testing.T) {
	a := full()
	for _, days := range []attestkit.Period{{}, {From: date("2025-01-01")}, {To: date("2025-01-01")}, period("2025-02-01", "2025-01-01")} {
		assert.Nil(t, a.Lacking(days.From, days.To))
	}
	assert.Equal(t, readiness.Earliest{}, a.EarliestWindow(attestkit.Date{}))
}

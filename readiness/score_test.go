package readiness_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestScoreOfAFullAssessment(t *testing.T) {
	a := full()
	require.NoError(t, a.Validate())
	r := readiness.Score(&a, date("2026-01-15"))
	require.True(t, r.IsReady(), "%v %v", r.ControlWhys, r.Findings)
	assert.Equal(t, readiness.Totals{Ready: 61}, r.SOC2.Items.Operation)
	assert.Equal(t, readiness.Totals{Ready: 123}, r.ISO27001.Items.Design)
	assert.Len(t, r.Criteria, 61)
	assert.Len(t, r.Requirements, 123)
	assert.Len(t, r.Series, 20)
	assert.Len(t, r.Categories, 5)
	assert.Len(t, r.Themes, 4)
	assert.Len(t, r.Description, 9)
	assert.Equal(t, 30, r.Clauses.Counts.Design.Ready)
	assert.Empty(t, r.Findings)
	assert.Empty(t, readiness.Plan(&a, date("2026-01-15")))
	assert.Equal(t, date("2025-12-31"), r.Date)
}

func TestScoreWhileTheWindowIsOpen(t *testing.T) {
	a := full()
	r := readiness.Score(&a, date("2025-07-10"))
	assert.False(t, r.IsReady())
	assert.Zero(t, r.SOC2.Prompts.Design.NotYet, "the design is ready")
	assert.Zero(t, r.SOC2.Prompts.Operation.Ready, "half of the year lies ahead")
	require.Equal(t, []readiness.Code{readiness.CodeWindowOpen}, codes(r.ControlWhys))
	assert.Equal(t, "2 of 4 slots lie ahead.", r.ControlWhys[0].Text)
	assert.Equal(t, date("2025-09-30"), r.ControlWhys[0].Due)

	plan := readiness.Plan(&a, date("2025-07-10"))
	require.Len(t, plan, 1)
	assert.True(t, plan[0].Waiting)
	assert.Equal(t, 61+123, plan[0].Settles(), "one control stands in the way of both audits")
	assert.Equal(t, "security", plan[0].Owner)
}

func TestWhyNotYet(t *testing.T) {
	for _, c := range []struct {
		code readiness.Code
		edit func(*readiness.Assessment, *readiness.Response)
	}{
		{readiness.CodeUnanswered, func(_ *readiness.Assessment, r *readiness.Response) { r.Prompt = 0 }},
		{readiness.CodeNotStarted, func(_ *readiness.Assessment, r *readiness.Response) { r.Status = readiness.NotStarted }},
		{readiness.CodeInProgress, func(_ *readiness.Assessment, r *readiness.Response) { r.Status = readiness.InProgress }},
		{readiness.CodeNoCarrier, func(_ *readiness.Assessment, r *readiness.Response) { r.Status = readiness.Carried }},
		{readiness.CodeNoJustification, func(_ *readiness.Assessment, r *readiness.Response) { r.Status = readiness.NotApplicable }},
		{readiness.CodeNoControl, func(_ *readiness.Assessment, r *readiness.Response) { r.Controls = nil }},
		{readiness.CodeNoEvidence, func(a *readiness.Assessment, _ *readiness.Response) { a.Evidence = nil }},
		{readiness.CodeNoEvidence, func(a *readiness.Assessment, _ *readiness.Response) {
			for i := range a.Evidence {
				a.Evidence[i].PerformedOn = date("2026-01-01") // after the window
			}
		}},
		{readiness.CodeEvidenceUndated, func(a *readiness.Assessment, _ *readiness.Response) {
			for i := range a.Evidence {
				a.Evidence[i].PerformedOn = attestkit.Date{}
			}
		}},
		{readiness.CodeEvidenceExpired, func(a *readiness.Assessment, _ *readiness.Response) {
			for i := range a.Evidence {
				a.Evidence[i].ValidUntil = date("2025-12-31")
			}
		}},
	} {
		a := full()
		r := answer(t, &a, prompt(t, "individual-logins-and-mfa"))
		c.edit(&a, r)
		got := readiness.Score(&a, date("2026-01-15"))
		p := promptResult(t, &got, prompt(t, "individual-logins-and-mfa"))
		assert.Equal(t, []readiness.Code{c.code}, codes(p.Whys))
		assert.Equal(t, readiness.NotYet, p.Design, c.code)
		assert.Equal(t, readiness.NotYet, p.Operation, c.code)
		assert.NotEmpty(t, p.Whys[0].Text, c.code)
		assert.NotEmpty(t, p.Whys[0].Settle, c.code)
		assert.Equal(t, readiness.NotYet, criterionResult(t, &got, tsc.CC6_1).Design)
		assert.Equal(t, readiness.NotYet, requirementResult(t, &got, iso27001.A5_16).Design, "the same answer counts for both audits")
		assert.False(t, got.IsReady())
	}
}

func TestControlWhys(t *testing.T) {
	for _, c := range []struct {
		asOf string
		want []readiness.Code
		edit func(*readiness.Control, *readiness.Assessment)
	}{
		{"2026-01-15", []readiness.Code{readiness.CodeMissingSlots}, func(_ *readiness.Control, a *readiness.Assessment) { a.Evidence = a.Evidence[1:] }},
		{"2025-06-30", []readiness.Code{readiness.CodeMissingSlots, readiness.CodeWindowOpen}, func(_ *readiness.Control, a *readiness.Assessment) { a.Evidence = a.Evidence[1:] }},
		{"2026-01-15", []readiness.Code{readiness.CodeNoCadence}, func(c *readiness.Control, _ *readiness.Assessment) { c.Cadence = 0 }},
		{"2026-01-15", []readiness.Code{readiness.CodeNoCadence}, func(c *readiness.Control, _ *readiness.Assessment) { c.Cadence = soc.OtherCadence }},
		{"2026-01-15", []readiness.Code{readiness.CodeControlPlanned}, func(c *readiness.Control, _ *readiness.Assessment) { c.Since = date("2026-02-01") }},
		{"2026-01-15", []readiness.Code{readiness.CodeNoPopulation}, func(c *readiness.Control, _ *readiness.Assessment) { c.Cadence = soc.OnEvent }},
		{"2026-01-15", nil, func(c *readiness.Control, _ *readiness.Assessment) {
			c.Cadence, c.Populations = soc.OnEvent, []readiness.Population{{Period: period("2025-01-01", "2025-06-30"), Count: 3}, {Period: period("2025-07-01", "2026-06-30"), Count: 0}}
		}},
		{"2026-01-15", []readiness.Code{readiness.CodeNoOccurrence, readiness.CodeNoPopulation}, func(c *readiness.Control, a *readiness.Assessment) {
			c.Cadence, c.Populations = soc.OnEvent, []readiness.Population{{Period: period("2025-01-01", "2025-06-30"), Count: 3}}
			a.Evidence = nil
		}},
		{"2025-10-15", []readiness.Code{readiness.CodeWindowOpen}, func(c *readiness.Control, _ *readiness.Assessment) { c.Cadence = soc.OnEvent }},
		{"2026-01-15", []readiness.Code{readiness.CodeNoChangeHistory}, func(c *readiness.Control, _ *readiness.Assessment) { c.Nature = soc.Automated }},
		{"2026-01-15", nil, func(c *readiness.Control, a *readiness.Assessment) {
			c.Cadence = soc.Continuous
			a.Evidence = append(a.Evidence, readiness.Evidence{ID: "H", Kind: readiness.ChangeHistory, PerformedOn: date("2026-01-02"), Covers: period("2025-01-01", "2025-12-31"), Controls: []string{"C-1"}})
		}},
		{"2026-01-15", []readiness.Code{readiness.CodeNoInstance, readiness.CodeNoChangeHistory}, func(c *readiness.Control, a *readiness.Assessment) {
			c.Cadence, a.Evidence = soc.Continuous, nil
		}},
	} {
		a := full()
		c.edit(&a.Controls[0], &a)
		require.NoError(t, a.Validate())
		r := readiness.Score(&a, date(c.asOf))
		require.Equal(t, c.want, codes(r.ControlWhys), r.ControlWhys)
		for _, w := range r.ControlWhys {
			assert.Equal(t, "C-1", w.Control)
			assert.NotEmpty(t, w.Text)
			assert.NotEmpty(t, w.Settle)
		}
		if len(c.want) > 0 {
			assert.Zero(t, r.SOC2.Items.Operation.Ready)
		}
	}
}

func TestFindings(t *testing.T) {
	type edit func(*readiness.Assessment, *readiness.Response)
	for code, change := range map[readiness.Code]edit{
		readiness.CodeControlLate: func(a *readiness.Assessment, _ *readiness.Response) { a.Controls[0].Since = date("2025-02-01") },
		readiness.CodeUntestable: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Controls[0].Cadence, a.Controls[0].AnchorMonth = soc.Annual, 7
			a.Target.Window, a.Evidence = period("2025-07-01", "2025-12-31"), a.Evidence[:1]
		},
		readiness.CodeDidNotOperate: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Controls[0].Cadence, a.Controls[0].Populations = soc.OnEvent, []readiness.Population{{Period: period("2025-01-01", "2025-12-31")}}
			for i := range a.Evidence {
				a.Evidence[i].Kind = readiness.Policy
			}
		},
		readiness.CodeCountContradicted: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Controls[0].Cadence, a.Controls[0].Populations = soc.OnEvent, []readiness.Population{{Period: period("2025-01-01", "2025-12-31")}}
		},
		readiness.CodeEarlierOnly: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Target.Window, a.Controls[0].Cadence, a.Evidence = period("2025-07-01", "2025-12-31"), soc.Annual, a.Evidence[:1]
		},
		readiness.CodeNoProviderEvidence: func(_ *readiness.Assessment, r *readiness.Response) {
			r.Status, r.CarriedBy = readiness.Carried, "Cloud Inc."
		},
		readiness.CodeAlwaysApplies: func(_ *readiness.Assessment, r *readiness.Response) {
			r.Status, r.Justification = readiness.NotApplicable, "We have no logins."
		},
		readiness.CodeNotExcluded: func(a *readiness.Assessment, _ *readiness.Response) {
			for i := range a.Responses {
				if r := &a.Responses[i]; r.Prompt.Requirement() == iso27001.A7_6 {
					r.Status, r.Justification = readiness.NotApplicable, "There are no rooms."
				}
			}
		},
		readiness.CodeNoOwner:         func(a *readiness.Assessment, _ *readiness.Response) { a.Evidence[0].Owner = "" },
		readiness.CodeEvidenceUndated: func(a *readiness.Assessment, _ *readiness.Response) { a.Evidence[0].PerformedOn = attestkit.Date{} },
		readiness.CodeEvidenceFuture: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Evidence[3].PerformedOn = date("2026-12-20")
		},
		readiness.CodeEvidenceUnused: func(a *readiness.Assessment, _ *readiness.Response) { a.Evidence[0].Controls = nil },
		readiness.CodeControlUnused: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Controls = append(a.Controls, readiness.Control{ID: "C-2", Cadence: soc.Annual})
		},
		readiness.CodeNotAsked: func(a *readiness.Assessment, _ *readiness.Response) { a.Target.ISO27001 = false },
	} {
		a := full()
		change(&a, answer(t, &a, prompt(t, "individual-logins-and-mfa")))
		require.NoError(t, a.Validate())
		r := readiness.Score(&a, date("2026-01-15"))
		assert.Contains(t, findings(&r), code)
		assert.NotEmpty(t, r.Findings[slices.Index(findings(&r), code)].ID)
		for _, f := range r.Findings {
			assert.NotEmpty(t, f.Text)
			assert.NotEmpty(t, f.Settle)
			assert.Regexp(t, "^/", f.Pointer)
		}
	}
}

func TestNotApplicable(t *testing.T) {
	a := full()
	for i := range a.Responses {
		r := &a.Responses[i]
		if c := r.Prompt.Criterion(); c == tsc.CC6_4 || c == tsc.PI1_5 || r.Prompt.Requirement() == iso27001.Clause9_2_1 || r.Prompt.DescriptionCriterion() == soc.DC6 {
			r.Status, r.Justification = readiness.NotApplicable, "Nothing of the kind."
		}
	}
	a.Target.Excluded = []iso27001.Requirement{iso27001.A7_12}
	r := readiness.Score(&a, date("2026-01-15"))
	assert.Equal(t, readiness.Inapplicable, criterionResult(t, &r, tsc.PI1_5).Design)
	assert.Equal(t, readiness.NotYet, criterionResult(t, &r, tsc.CC6_4).Design, "a common criterion always applies")
	assert.Equal(t, []readiness.Code{readiness.CodeAlwaysApplies}, codes(criterionResult(t, &r, tsc.CC6_4).Whys))
	assert.Equal(t, readiness.NotYet, requirementResult(t, &r, iso27001.Clause9_2_1).Design, "no clause may be set aside")
	assert.Equal(t, readiness.Inapplicable, requirementResult(t, &r, iso27001.A7_12).Design)
	assert.Equal(t, readiness.Inapplicable, r.Description[5].Design, "DC6 applies where there are such controls")
	assert.Equal(t, 1, r.SOC2.Items.Design.NotApplicable)
	assert.Equal(t, 60, r.SOC2.Items.Design.Applicable())
}

func TestCarried(t *testing.T) {
	a := full()
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Prompt.Criterion() == tsc.CC6_4 {
			r.Status, r.CarriedBy, r.Evidence = readiness.Carried, "Cloud Inc.", []string{"E-2025-03-20"}
		}
	}
	r := readiness.Score(&a, date("2026-01-15"))
	assert.Equal(t, readiness.CarriedElsewhere, criterionResult(t, &r, tsc.CC6_4).Operation)
	assert.Equal(t, 1, r.SOC2.Items.Operation.Carried)
	assert.True(t, r.IsReady())
	assert.Empty(t, r.Findings)
}

func TestControlsThatNameWhatTheyServe(t *testing.T) {
	a := full()
	a.Controls = append(a.Controls, readiness.Control{ID: "C-2", Cadence: soc.Annual, Criteria: []tsc.Criterion{tsc.CC7_1}, Requirements: []iso27001.Requirement{iso27001.A8_8}})
	r := readiness.Score(&a, date("2026-01-15"))
	assert.Equal(t, readiness.Ready, criterionResult(t, &r, tsc.CC7_1).Design)
	assert.Equal(t, readiness.NotYet, criterionResult(t, &r, tsc.CC7_1).Operation)
	assert.Equal(t, []string{"C-2"}, requirementResult(t, &r, iso27001.A8_8).Controls)
	assert.Equal(t, readiness.NotYet, r.Series[6].Operation, "CC7")
	plan := readiness.Plan(&a, date("2026-01-15"))
	require.Len(t, plan, 1)
	assert.Equal(t, 2, plan[0].Settles())
	assert.True(t, plan[0].Overdue)
}

func TestType2WithoutAWindow(t *testing.T) {
	a := full()
	a.Target.Window = attestkit.Period{}
	require.NoError(t, a.Validate())
	r := readiness.Score(&a, date("2026-01-15"))
	assert.Zero(t, r.SOC2.Items.Design.NotYet)
	assert.Zero(t, r.SOC2.Items.Operation.Ready)
	assert.Empty(t, r.Controls)
	assert.Equal(t, []readiness.Code{readiness.CodeNoWindow}, codes(r.Prompts[0].Whys))
}

func TestType1(t *testing.T) {
	a := full()
	a.Target = readiness.Target{Type: soc.Type1, AsOf: date("2025-04-01")}
	require.NoError(t, a.Validate())
	r := readiness.Score(&a, date("2025-03-25"))
	assert.True(t, r.IsReady())
	assert.Zero(t, r.SOC2.Items.Operation)
	assert.Empty(t, r.Controls)
	assert.Empty(t, r.Requirements)
	r = readiness.Score(&a, date("2025-03-19"))
	assert.False(t, r.IsReady(), "nothing was performed yet")
}

func TestScoreOfNothing(t *testing.T) {
	for _, a := range []readiness.Assessment{{}, {Target: readiness.Target{Type: 9}}, {Responses: []readiness.Response{{Prompt: 9999, Status: 9}}, Controls: make([]readiness.Control, 2), Evidence: make([]readiness.Evidence, 1)}} {
		r := readiness.Score(&a, attestkit.Date{})
		assert.Empty(t, r.Prompts)
		assert.False(t, r.IsReady() || r.Lacks(), "nothing is asked, and nothing is ready")
	}
}

package readiness_test

import (
	"fmt"
	"math/rand/v2"
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
			a.Target.Window = period("2025-07-01", "2025-12-31")
		},
		readiness.CodeDidNotOperate: func(a *readiness.Assessment, _ *readiness.Response) {
			a.Controls[0].Cadence, a.Controls[0].Populations = soc.OnEvent, []readiness.Population{{Period: period("2025-01-01", "2025-12-31")}}
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

// random returns a valid assessment of everything at random.
func random(r *rand.Rand) readiness.Assessment {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: period("2025-01-01", "2025-12-31"), ISO27001: r.IntN(2) == 0})
	cadences, kinds := slices.Collect(soc.Cadences()), slices.Collect(readiness.EvidenceKinds())
	for i := range 12 {
		c := readiness.Control{ID: fmt.Sprint("C", i), Cadence: cadences[r.IntN(len(cadences))], GraceDays: r.IntN(10)}
		if r.IntN(4) == 0 {
			c.Since = date("2025-01-01").AddDays(r.IntN(500))
		}
		if r.IntN(4) == 0 {
			c.Criteria, c.Requirements = []tsc.Criterion{tsc.CC6_1, tsc.A1_2}, []iso27001.Requirement{iso27001.A5_15}
		}
		if c.Cadence == soc.OnEvent {
			c.Populations = []readiness.Population{{Period: period("2025-01-01", "2025-12-31"), Count: r.IntN(3)}}
		}
		a.Controls = append(a.Controls, c)
	}
	for i := range 60 {
		e := readiness.Evidence{ID: fmt.Sprint("E", i), Kind: kinds[r.IntN(len(kinds))], PerformedOn: date("2025-01-01").AddDays(r.IntN(400))}
		e.Controls = []string{fmt.Sprint("C", r.IntN(12))}
		a.Evidence = append(a.Evidence, e)
	}
	for i := range a.Responses {
		q := &a.Responses[i]
		q.Status = readiness.Status(1 + r.IntN(5))
		if r.IntN(3) > 0 {
			q.Status = readiness.Implemented
			q.Controls = []string{fmt.Sprint("C", r.IntN(12))}
		}
		if r.IntN(2) == 0 {
			q.CarriedBy, q.Justification, q.Evidence = "Cloud Inc.", "None here.", []string{fmt.Sprint("E", r.IntN(60))}
		}
	}
	return a
}

func TestScoreInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 60 {
		a := random(r)
		require.NoError(t, a.Validate())
		before := a.Clone()
		asOf := date("2025-03-01").AddDays(r.IntN(500))
		got := readiness.Score(&a, asOf)
		require.Equal(t, before, a, "scoring changes nothing")
		assertTotals(t, &got)
		assertReasons(t, &got)

		shuffled := a.Clone()
		r.Shuffle(len(shuffled.Responses), func(i, j int) {
			shuffled.Responses[i], shuffled.Responses[j] = shuffled.Responses[j], shuffled.Responses[i]
		})
		r.Shuffle(len(shuffled.Evidence), func(i, j int) {
			shuffled.Evidence[i], shuffled.Evidence[j] = shuffled.Evidence[j], shuffled.Evidence[i]
		})
		again := readiness.Score(&shuffled, asOf)
		require.Equal(t, got.Prompts, again.Prompts)
		require.Equal(t, got.Criteria, again.Criteria)
		require.Equal(t, got.Controls, again.Controls)

		more := a.Clone()
		more.Evidence = append(more.Evidence, readiness.Evidence{ID: "new", Kind: readiness.Log, PerformedOn: date("2025-01-01").AddDays(r.IntN(365)), Controls: []string{"C1", "C2"}})
		assertNoWorse(t, got, readiness.Score(&more, asOf))
	}
}

func assertTotals(t *testing.T, r *readiness.Result) {
	t.Helper()
	var soc2, iso int
	for i := range r.Prompts {
		p := &r.Prompts[i]
		require.True(t, p.Design.IsValid() && p.Operation.IsValid(), p.Prompt)
		if p.Operation == readiness.Ready {
			require.Equal(t, readiness.Ready, p.Design, "a Type 2 asks for all that a Type 1 asks")
		}
		if p.SOC2 {
			soc2++
		}
		if p.ISO27001 {
			iso++
		}
	}
	require.Equal(t, soc2, r.SOC2.Prompts.Design.All())
	require.Equal(t, soc2, r.SOC2.Prompts.Operation.All())
	require.Equal(t, iso, r.ISO27001.Prompts.Design.All())
	sum := r.Assertion.Counts.Design.All()
	for i := range r.Criteria {
		sum += r.Criteria[i].Counts.Design.All()
	}
	for i := range r.Description {
		sum += r.Description[i].Counts.Design.All()
	}
	require.Equal(t, soc2, sum, "every prompt of the SOC 2 is counted in one row")
	series, categories, themes := 0, 0, r.Clauses.Counts.Design.All()
	for i := range r.Series {
		series += r.Series[i].Counts.Design.All()
	}
	for i := range r.Categories {
		categories += r.Categories[i].Counts.Design.All()
	}
	for i := range r.Themes {
		themes += r.Themes[i].Counts.Design.All()
	}
	require.Equal(t, len(r.Criteria), series)
	require.Equal(t, len(r.Criteria), categories)
	require.Equal(t, len(r.Requirements), themes)
}

// assertReasons holds that whatever is not ready has a reason, and nothing else has.
func assertReasons(t *testing.T, r *readiness.Result) {
	t.Helper()
	lacks := map[string]bool{}
	for _, w := range r.ControlWhys {
		lacks[w.Control] = true
	}
	for i := range r.Prompts {
		p := &r.Prompts[i]
		reason := len(p.Whys) > 0
		for _, id := range p.Controls {
			reason = reason || p.Status == readiness.Implemented && lacks[id]
		}
		require.Equal(t, p.Operation == readiness.NotYet, reason, "%s %s", p.Prompt, p.Status)
	}
	for i := range r.Criteria {
		c := &r.Criteria[i]
		require.Equal(t, c.Operation == readiness.NotYet, c.Counts.Operation.NotYet+len(c.Controls)+len(c.Whys) > 0, c.Criterion)
	}
}

func assertNoWorse(t *testing.T, before, after readiness.Result) {
	t.Helper()
	for i := range before.Prompts {
		if before.Prompts[i].Design == readiness.Ready {
			require.Equal(t, readiness.Ready, after.Prompts[i].Design)
		}
		if before.Prompts[i].Operation == readiness.Ready {
			require.Equal(t, readiness.Ready, after.Prompts[i].Operation)
		}
	}
}

func TestScoreOfNothing(t *testing.T) {
	for _, a := range []readiness.Assessment{{}, {Target: readiness.Target{Type: 9}}, {Responses: []readiness.Response{{Prompt: 9999, Status: 9}}, Controls: make([]readiness.Control, 2), Evidence: make([]readiness.Evidence, 1)}} {
		r := readiness.Score(&a, attestkit.Date{})
		assert.Empty(t, r.Prompts)
		assert.True(t, r.IsReady(), "nothing is asked")
	}
}

func TestPlanOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 20 {
		a := random(r)
		for i := range a.Responses {
			if r.IntN(2) == 0 {
				a.Responses[i].Due = date("2025-01-01").AddDays(r.IntN(400))
			}
		}
		asOf := date("2025-08-01")
		plan := readiness.Plan(&a, asOf)
		require.Equal(t, plan, readiness.Plan(&a, asOf))
		rank := func(i readiness.Item) int {
			switch {
			case i.Overdue:
				return 0
			case i.Waiting:
				return 2
			}
			return 1
		}
		for i, it := range plan {
			require.Equal(t, it.Overdue, !it.Due.IsZero() && it.Due.Before(asOf))
			if i == 0 {
				continue
			}
			last := plan[i-1]
			require.LessOrEqual(t, rank(last), rank(it))
			if rank(last) == rank(it) && !it.Overdue {
				require.GreaterOrEqual(t, last.Settles(), it.Settles())
			}
			if it.Overdue {
				require.False(t, it.Due.Before(last.Due))
			}
		}
	}
}

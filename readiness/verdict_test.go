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

// TestNothingTestedIsNotReady holds that a result is not ready when what it rests on
// could not be tested over the window, for whatever reason.
func TestNothingTestedIsNotReady(t *testing.T) {
	year := period("2025-01-01", "2025-12-31")
	for name, c := range map[string]struct {
		edit    func(*readiness.Assessment, *readiness.Control)
		want    readiness.ControlTotals
		finding readiness.Code
		planned bool
	}{
		"an annual control in six months": {func(a *readiness.Assessment, c *readiness.Control) {
			a.Target.Window, c.Cadence = period("2026-01-01", "2026-06-30"), soc.Annual
		}, readiness.ControlTotals{All: 1, Untestable: 1}, readiness.CodeUntestable, true},
		"an event that did not happen": {func(a *readiness.Assessment, c *readiness.Control) {
			c.Cadence, c.Populations = soc.OnEvent, []readiness.Population{{Period: year}}
			for i := range a.Evidence { // of the design, before the window
				a.Evidence[i].PerformedOn = date("2024-12-20")
			}
		}, readiness.ControlTotals{All: 1, DidNotOperate: 1}, readiness.CodeDidNotOperate, false},
		"an event that did not happen, and records": {func(a *readiness.Assessment, c *readiness.Control) {
			c.Cadence, c.Populations = soc.OnEvent, []readiness.Population{{Period: year}}
		}, readiness.ControlTotals{All: 1, DidNotOperate: 1}, readiness.CodeCountContradicted, false},
		"a control two days old": {func(a *readiness.Assessment, c *readiness.Control) {
			c.Since, a.Evidence[3].PerformedOn = date("2025-12-30"), date("2025-12-31")
		}, readiness.ControlTotals{All: 1, Tested: 1, Late: 1}, readiness.CodeControlLate, true},
		"work before the window": {func(a *readiness.Assessment, c *readiness.Control) {
			a.Target.Window, c.Cadence, a.Evidence = period("2025-07-01", "2025-12-31"), soc.Annual, a.Evidence[:1]
		}, readiness.ControlTotals{All: 1, EarlierOnly: 1}, readiness.CodeEarlierOnly, true},
	} {
		a := full()
		c.edit(&a, &a.Controls[0])
		require.NoError(t, a.Validate(), name)
		r := readiness.Score(&a, date("2026-07-15"))
		assert.Empty(t, r.ControlWhys, name)
		assert.False(t, r.Lacks(), name)
		assert.False(t, r.IsReady(), name)
		assert.Equal(t, readiness.Totals{Untested: 61}, r.SOC2.Items.Operation, name)
		assert.Equal(t, 61, r.SOC2.Items.Design.Ready, name)
		assert.Equal(t, 123, r.ISO27001.Items.Design.Ready, name)
		assert.Equal(t, c.want, r.Tested, name)
		require.Len(t, r.Findings, 1, name)
		assert.Equal(t, c.finding, r.Findings[0].Code, name)
		assert.Equal(t, "C-1", r.Findings[0].ID, name)
		verdict := r.Verdict()
		require.Len(t, verdict, 2)
		assert.Contains(t, verdict[0], "nothing is lacking, and not everything was tested", name)
		assert.Contains(t, verdict[0], "Of 1 control over the window: 1 ", name)
		assert.NotContains(t, verdict[0], "ready. ", name)

		plan := readiness.Plan(&a, date("2026-07-15"))
		require.Len(t, plan, oneIf(c.planned), name)
		if c.planned {
			assert.True(t, plan[0].Untested && !plan[0].Overdue, name)
			assert.Equal(t, c.finding, plan[0].Why.Code, name)
			assert.Equal(t, "C-1", plan[0].Why.Control, name)
			assert.Equal(t, "security", plan[0].Owner, name)
			assert.Len(t, plan[0].Criteria, 61, name)
		}
	}
}

func oneIf(is bool) int {
	if is {
		return 1
	}
	return 0
}

// TestAnotherControlCarriesTheWindow holds that a late control takes nothing away where
// another that was tested existed from the first day on.
func TestAnotherControlCarriesTheWindow(t *testing.T) {
	a := full()
	late := readiness.Control{ID: "C-2", Cadence: soc.Quarterly, Since: date("2025-12-30")}
	a.Controls = append(a.Controls, late)
	a.Evidence = append(a.Evidence, readiness.Evidence{ID: "L", PerformedOn: date("2025-12-31"), Owner: "x", Controls: []string{"C-2"}})
	logins := answer(t, &a, prompt(t, "individual-logins-and-mfa"))
	logins.Controls = []string{"C-2", "C-1"}
	r := readiness.Score(&a, date("2026-01-15"))
	assert.True(t, r.IsReady())
	assert.Empty(t, readiness.Plan(&a, date("2026-01-15")))
	assert.Contains(t, r.Verdict()[0], "Of 2 controls over the window: 1 begun after its first day.")

	logins.Controls = []string{"C-2"}
	r = readiness.Score(&a, date("2026-01-15"))
	assert.Equal(t, readiness.Untested, promptResult(t, &r, logins.Prompt).Operation)
	assert.Equal(t, readiness.Ready, criterionResult(t, &r, tsc.CC6_1).Operation, "other prompts of the criterion were tested")
	assert.True(t, r.IsReady())
	assert.Contains(t, r.Verdict()[0], "prompts, 1 rests on controls that were not tested over the whole window.")
	plan := readiness.Plan(&a, date("2026-01-15"))
	require.Len(t, plan, 1)
	assert.Equal(t, readiness.CodeControlLate, plan[0].Why.Code)
	assert.Equal(t, "Name another control that did its work until then, or start the window on 2025-12-30.", plan[0].Why.Settle)

	logins.Controls = []string{"C-1"}
	a.Controls[1].Criteria = []tsc.Criterion{tsc.CC7_1, tsc.CC7_2}
	assert.Len(t, readiness.Plan(&a, date("2026-01-15"))[0].Criteria, 2, "the late control names criteria itself")
}

func TestARecordIsTestedWithoutASlot(t *testing.T) {
	annual := readiness.Control{Cadence: soc.Annual}
	half, after := period("2025-01-01", "2025-06-30"), date("2025-07-15")
	items := []*readiness.Evidence{{PerformedOn: date("2025-03-20")}}
	s := readiness.Suffices(&annual, items, half, after)
	assert.Zero(t, s.Expected, "nothing can be missing")
	assert.False(t, s.Untestable())
	assert.True(t, s.IsTested(), "the record can be tested")
	s = readiness.Suffices(&annual, nil, half, after)
	assert.True(t, s.Untestable() && s.IsComplete() && !s.IsTested())
}

func TestPlanForAnOpenWindowWithoutASlot(t *testing.T) {
	a := full()
	a.Target.Window, a.Controls[0].Cadence = period("2026-01-01", "2026-06-30"), soc.Annual
	plan := readiness.Plan(&a, date("2026-02-01"))
	require.Len(t, plan, 1)
	assert.Equal(t, date("2026-06-30"), plan[0].Due)
	assert.Contains(t, plan[0].Why.Settle, "Perform it within the window")
	assert.False(t, plan[0].Waiting)
	a.Target.Window, a.Evidence = period("2025-07-01", "2025-12-31"), a.Evidence[:1]
	plan = readiness.Plan(&a, date("2025-11-01"))
	require.Len(t, plan, 1)
	assert.Equal(t, readiness.CodeEarlierOnly, plan[0].Why.Code)
	assert.Contains(t, plan[0].Why.Settle, "Perform it once more within the window")
}

// TestPlanForALateControlInAnOpenWindow holds that what began late is told of before the
// window is over, when it can still be moved.
func TestPlanForALateControlInAnOpenWindow(t *testing.T) {
	a := full()
	a.Controls[0].Since = date("2025-02-01")
	plan := readiness.Plan(&a, date("2025-07-10"))
	require.Len(t, plan, 2)
	assert.Equal(t, readiness.CodeControlLate, plan[0].Why.Code)
	assert.Len(t, plan[0].Criteria, 61)
	assert.True(t, plan[1].Waiting, "what can only be awaited comes last")
}

func TestVerdictOfOneAudit(t *testing.T) {
	for _, c := range []struct {
		target readiness.Target
		want   string
	}{
		{readiness.Target{}, "Nothing is asked: the target names no audit."},
		{readiness.Target{Type: soc.Type1}, "SOC 2 Type 1: not ready. Of 61 criteria, 0 are ready."},
		{readiness.Target{Type: soc.Type2}, "SOC 2 Type 2: not ready. Of 61 criteria, 0 are ready by design and 0 in operation. No window that could be judged is set."},
		{readiness.Target{ISO27001: true}, "ISO/IEC 27001: not ready. Of 123 requirements, 0 are ready by design."},
	} {
		a := readiness.New(c.target)
		r := readiness.Score(&a, date("2025-08-01"))
		assert.Equal(t, []string{c.want}, r.Verdict())
		assert.False(t, r.IsReady())
		assert.Equal(t, len(a.Responses) > 0, r.Lacks())
	}
	a := full()
	for i := range a.Responses {
		if r := &a.Responses[i]; r.Prompt.Criterion() == tsc.CC6_4 {
			r.Status, r.CarriedBy = readiness.Carried, "Cloud Inc."
		}
	}
	a.Target.Excluded = []iso27001.Requirement{iso27001.A8_30}
	carried := a.Clone()
	carried.Target.Window = attestkit.Period{}
	for i := range carried.Responses {
		carried.Responses[i].Status, carried.Responses[i].CarriedBy = readiness.Carried, "Cloud Inc."
	}
	r := readiness.Score(&carried, date("2026-01-15"))
	assert.False(t, r.Lacks() || r.IsReady())
	assert.Equal(t, "SOC 2 Type 2: not ready. Of 61 criteria, 0 are ready by design, 61 carried, and 0 in operation, 61 carried. No window that could be judged is set.", r.Verdict()[0])
	r = readiness.Score(&a, date("2026-01-15"))
	assert.True(t, r.IsReady())
	assert.Equal(t, "SOC 2 Type 2: ready. Of 61 criteria, 60 are ready by design, 1 carried, and 60 in operation, 1 carried.", r.Verdict()[0])
	assert.Contains(t, r.Verdict()[1], "ISO/IEC 27001: ready. Of 122 requirements, ")
}

// TestVerdictCounts holds on assessments at random that the controls are counted once,
// that Verdict and IsReady agree, and that untested is never said of a design.
func TestVerdictCounts(t *testing.T) {
	r := newRandom(11)
	for range 60 {
		a := random(r)
		got := readiness.Score(&a, date("2025-03-01").AddDays(r.IntN(500)))
		c := got.Tested
		require.Equal(t, len(got.Controls), c.All)
		require.Equal(t, c.All, c.Tested+c.Lacking+c.Open+c.Untestable+c.DidNotOperate+c.EarlierOnly)
		late := 0
		for i := range got.Controls {
			late += oneIf(got.Controls[i].DaysBefore > 0)
		}
		require.Equal(t, late, c.Late)
		require.Zero(t, got.SOC2.Prompts.Design.Untested+got.SOC2.Items.Design.Untested+got.ISO27001.Items.Design.Untested)
		require.Equal(t, got.IsReady(), !strings.Contains(strings.Join(got.Verdict(), " "), "not ready") && got.SOC2.Items.Operation.Untested == 0)
		for i := range got.Prompts {
			if p := &got.Prompts[i]; p.Operation == readiness.Untested {
				require.False(t, slices.ContainsFunc(p.Controls, func(id string) bool { return carries(&got, id) }), p.Prompt)
			}
		}
	}
}

func carries(r *readiness.Result, id string) bool {
	return slices.ContainsFunc(r.Controls, func(s readiness.Sufficiency) bool { return s.Control == id && s.IsTested() && s.DaysBefore == 0 })
}

// TestGraceEndsWithTheWindow holds that the last slot is told of by name.
func TestGraceEndsWithTheWindow(t *testing.T) {
	a := full()
	a.Controls[0].GraceDays = 10
	a.Evidence[3].PerformedOn, a.Evidence[3].Covers = date("2026-01-05"), period("2025-10-01", "2025-12-31")
	r := readiness.Score(&a, date("2026-01-15"))
	require.Equal(t, []readiness.Code{readiness.CodeMissingSlots}, codes(r.ControlWhys))
	assert.Equal(t, "1 of 4 slots has passed without evidence: 2025-10-01 to 2025-12-31. The grace of 10 days ends with the window, which leaves the last of them 0 days.", r.ControlWhys[0].Text)
	assert.Contains(t, r.ControlWhys[0].Settle, "give it a lag as long as its grace: the slot is then expected in the next window.")

	a.Controls[0].LagDays = 10
	r = readiness.Score(&a, date("2026-01-15"))
	require.Equal(t, []readiness.Code{readiness.CodeMissingSlots}, codes(r.ControlWhys), "the last quarter of 2024 is expected now")
	assert.Equal(t, "1 of 4 slots has passed without evidence: 2024-10-01 to 2024-12-31.", r.ControlWhys[0].Text)
	a.Evidence = append(a.Evidence, readiness.Evidence{ID: "E-0", PerformedOn: date("2025-01-07"), Covers: period("2024-10-01", "2024-12-31"), Owner: "x", Controls: []string{"C-1"}})
	r = readiness.Score(&a, date("2026-01-15"))
	assert.True(t, r.IsReady())

	a.Controls[0].LagDays, a.Target.Window.To = 0, date("2026-01-04")
	r = readiness.Score(&a, date("2026-01-15"))
	assert.Contains(t, r.ControlWhys[0].Text, "which leaves the last of them 4 days.")
}

func TestRecordsAgainstTheCount(t *testing.T) {
	c := readiness.Control{Cadence: soc.OnEvent, Populations: []readiness.Population{
		{Period: period("2025-01-01", "2025-06-30"), Count: 14}, {Period: period("2025-07-01", "2025-12-31")}}}
	items := []*readiness.Evidence{{PerformedOn: date("2025-02-03")}, {PerformedOn: date("2025-08-03")}, {PerformedOn: date("2025-12-31")}, {},
		{PerformedOn: date("2025-09-03"), Kind: readiness.ChangeHistory}, {PerformedOn: date("2026-01-01")}}
	s := readiness.Suffices(&c, items, period("2025-01-01", "2025-12-31"), attestkit.Date{})
	assert.Equal(t, 2, s.AgainstCount)
	assert.Equal(t, 3, s.Occurrences)
	assert.Equal(t, 14, *s.Population)
	listed := readiness.Evidence{PerformedOn: date("2025-08-03"), Kind: readiness.Listing}
	assert.Zero(t, readiness.Suffices(&c, []*readiness.Evidence{&listed}, period("2025-01-01", "2025-12-31"), attestkit.Date{}).Occurrences, "the list of events is no record of one")
	assert.True(t, s.IsTested(), "the count is known, and there are records: the auditor samples")
}

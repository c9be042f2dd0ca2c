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
)

func TestSufficiencyOfEachBasis(t *testing.T) {
	year, half := period("2025-01-01", "2025-12-31"), date("2025-06-30")
	after := date("2026-01-15")
	record := &readiness.Evidence{Kind: readiness.Ticket, PerformedOn: date("2025-02-03")}
	history := func(from, to, performed, until string) *readiness.Evidence {
		return &readiness.Evidence{Kind: readiness.ChangeHistory, Covers: period(from, to), PerformedOn: date(performed), ValidUntil: date(until)}
	}
	event := readiness.Control{Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: period("2025-03-01", "2025-12-31"), Count: 4}}}
	never := readiness.Control{Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: year}}}
	always := readiness.Control{Cadence: soc.Continuous}
	late := always
	late.Since = date("2025-04-01")
	for name, c := range map[string]struct {
		control         readiness.Control
		items           []*readiness.Evidence
		asOf            attestkit.Date
		lacks, complete bool
		left            []attestkit.Period
	}{
		"counted in part":             {event, []*readiness.Evidence{record}, after, true, false, []attestkit.Period{period("2025-01-01", "2025-02-28")}},
		"counted in part, and open":   {event, []*readiness.Evidence{record}, half, false, false, []attestkit.Period{period("2025-01-01", "2025-02-28")}},
		"counted, without a record":   {event, nil, half, true, false, []attestkit.Period{period("2025-01-01", "2025-02-28")}},
		"did not operate":             {never, nil, after, false, true, nil},
		"not yet known":               {never, nil, half, false, false, nil},
		"one instance":                {always, []*readiness.Evidence{record}, after, true, false, []attestkit.Period{year}},
		"the whole history":           {always, []*readiness.Evidence{record, history("2024-07-01", "2025-06-30", "2025-07-01", ""), history("2025-07-01", "2026-06-30", "2026-01-10", "")}, after, false, true, nil},
		"history of days to come":     {always, []*readiness.Evidence{record, history("2025-01-01", "2025-12-31", "2025-11-30", "")}, after, true, false, []attestkit.Period{period("2025-12-01", "2025-12-31")}},
		"history that lapsed":         {always, []*readiness.Evidence{record, history("2025-01-01", "2025-12-31", "2026-01-02", "2025-11-01")}, after, true, false, []attestkit.Period{year}},
		"history without an instance": {always, []*readiness.Evidence{history("2025-01-01", "2025-12-31", "2026-01-02", "")}, after, true, false, nil},
		"instance before it existed":  {late, []*readiness.Evidence{record, history("2025-01-01", "2025-12-31", "2026-01-02", "")}, after, true, false, nil},
		"no cadence":                  {readiness.Control{}, []*readiness.Evidence{record}, after, true, false, nil},
		"history in pieces": {always, []*readiness.Evidence{record, history("2025-02-01", "2025-03-31", "2026-01-02", ""), history("2025-06-01", "2025-06-30", "2026-01-02", "")}, after, true, false,
			[]attestkit.Period{period("2025-01-01", "2025-01-31"), period("2025-04-01", "2025-05-31"), period("2025-07-01", "2025-12-31")}},
	} {
		t.Run(name, func(t *testing.T) {
			s := readiness.Suffices(&c.control, c.items, year, c.asOf)
			assert.Equal(t, c.lacks, s.Lacks())
			assert.Equal(t, c.complete, s.IsComplete())
			assert.Equal(t, c.left, slices.Concat(s.Uncounted, s.Changes))
			assert.Equal(t, name == "did not operate", s.DidNotOperate())
		})
	}
	none := readiness.Suffices(&always, nil, attestkit.Period{From: half}, after)
	assert.Zero(t, none.DaysBefore)
	assert.Equal(t, 90, readiness.Suffices(&late, nil, year, after).DaysBefore)
	assert.Equal(t, 365, readiness.Suffices(&readiness.Control{Since: after}, nil, year, after).DaysBefore)
}

func TestSlotsFilled(t *testing.T) {
	quarterly := readiness.Control{Cadence: soc.Quarterly}
	year, after := period("2025-01-01", "2025-12-31"), date("2026-01-15")
	first := period("2025-01-01", "2025-03-31")
	for name, c := range map[string]struct {
		grace int
		item  readiness.Evidence
		want  int
	}{
		"performed, not collected, decides":     {0, readiness.Evidence{PerformedOn: date("2025-03-31"), CollectedOn: date("2026-01-10")}, 1},
		"collected alone":                       {0, readiness.Evidence{CollectedOn: date("2025-03-31"), Covers: first}, 0},
		"one item fills one slot":               {30, readiness.Evidence{PerformedOn: date("2025-04-10"), Covers: first}, 1},
		"past the grace, in another slot":       {5, readiness.Evidence{PerformedOn: date("2025-04-10"), Covers: first}, 1},
		"after the window":                      {30, readiness.Evidence{PerformedOn: date("2026-01-02"), Covers: period("2025-10-01", "2025-12-31")}, 0},
		"not yet performed":                     {0, readiness.Evidence{PerformedOn: date("2026-01-16")}, 0},
		"never valid":                           {0, readiness.Evidence{PerformedOn: date("2025-03-31"), ValidUntil: date("2025-03-31")}, 0},
		"valid for a day":                       {0, readiness.Evidence{PerformedOn: date("2025-03-31"), ValidUntil: date("2025-04-01")}, 1},
		"a change history is a record like any": {0, readiness.Evidence{Kind: readiness.ChangeHistory, PerformedOn: date("2025-03-31")}, 1},
	} {
		quarterly.GraceDays = c.grace
		s := readiness.Suffices(&quarterly, []*readiness.Evidence{&c.item}, year, after)
		assert.Equal(t, c.want, s.Evidenced, name)
		assert.Len(t, s.Missing, 4-c.want, name)
	}
	quarterly.GraceDays = 15
	s := readiness.Suffices(&quarterly, []*readiness.Evidence{{PerformedOn: date("2025-04-10"), Covers: first}}, year, after)
	assert.Equal(t, "2025-04-01..2025-06-30", s.Missing[0].String(), "an item fills what it names")
	s = readiness.Suffices(&quarterly, nil, year, date("2025-04-15"))
	assert.Equal(t, 4, s.Ahead, "the first may still be done within the grace")
	assert.Equal(t, date("2025-04-15"), s.NextDue)
}

func TestEarliestWindowOfOtherBases(t *testing.T) {
	today := date("2025-10-01")
	a := readiness.Assessment{Controls: []readiness.Control{{ID: "none"}, {ID: "live", Cadence: soc.Continuous}, {ID: "event", Cadence: soc.OnEvent, Since: date("2025-02-01")}}}
	e := a.EarliestWindow(today)
	assert.Equal(t, []readiness.Limit{
		{Control: "live", From: date("2025-10-02"), Code: readiness.CodeNoInstance},
		{Control: "none", From: date("2025-10-02"), Code: readiness.CodeNoCadence},
		{Control: "event", From: date("2025-02-01"), Code: readiness.CodeControlLate},
	}, e.Limits)
	assert.Equal(t, date("2025-10-02"), e.From, "no window is supported yet")
	a.Controls = a.Controls[1:2]
	a.Evidence = []readiness.Evidence{{ID: "1", Kind: readiness.Configuration, PerformedOn: date("2025-09-01"), Controls: []string{"live"}}}
	assert.Equal(t, readiness.Earliest{}, a.EarliestWindow(today), "nothing limits it")
}

func TestPlanOfRows(t *testing.T) {
	a := full()
	for i := range a.Responses {
		r := &a.Responses[i]
		if r.Prompt.Criterion().IsCommon() {
			r.Status, r.Justification = readiness.NotApplicable, "Nothing of the kind."
		}
	}
	r := readiness.Score(&a, date("2026-01-15"))
	assert.Equal(t, 33, r.SOC2.Items.Design.NotYet)
	assert.Equal(t, readiness.Inapplicable, requirementResult(t, &r, iso27001.A5_15).Design)
	plan := readiness.Plan(&a, date("2026-01-15"))
	require.Len(t, plan, 33)
	for _, it := range plan {
		assert.Equal(t, 1, it.Settles())
		assert.Equal(t, readiness.CodeAlwaysApplies, it.Why.Code)
	}
}

func TestWalksStopEarly(t *testing.T) {
	p := prompt(t, "individual-logins-and-mfa")
	n := 0
	for range p.Points() {
		n++
		break
	}
	for range p.Evidence() {
		n++
		break
	}
	for range readiness.PromptsFor(readiness.Target{ISO27001: true}) {
		n++
		break
	}
	for range (&readiness.Control{Cadence: soc.Daily}).Slots(period("2025-01-01", "2025-12-31")) {
		n++
		break
	}
	assert.Equal(t, 4, n)
}

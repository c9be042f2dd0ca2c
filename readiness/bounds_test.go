package readiness_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// longest is a window of just as many days as are judged.
func longest() attestkit.Period {
	from := date("2016-01-04")
	return attestkit.Period{From: from, To: from.AddDays(readiness.MaxWindowDays - 1)}
}

// daily returns a valid assessment with as many daily controls, and no evidence.
func daily(controls int) *readiness.Assessment {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: longest()})
	for i := range controls {
		a.Controls = append(a.Controls, readiness.Control{ID: fmt.Sprintf("C-%05d", i), Cadence: soc.Daily, Nature: soc.Manual})
	}
	return &a
}

// allocated returns how many bytes are allocated while f runs.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestSlotsDoNotMultiply scores many controls over ten years of days: what is kept is
// in proportion to the controls, and not to controls times days.
func TestSlotsDoNotMultiply(t *testing.T) {
	const most = 64 << 20
	a := daily(20_000)
	require.NoError(t, a.Validate())
	for i := range a.Responses {
		a.Responses[i].Status, a.Responses[i].Controls = readiness.Implemented, []string{a.Controls[i].ID}
	}
	asOf := a.Target.Window.To.AddDays(1)
	var r readiness.Result
	assert.Less(t, allocated(func() { r = readiness.Score(a, asOf) }), uint64(most))
	var plan []readiness.Item
	assert.Less(t, allocated(func() { plan = readiness.Plan(a, asOf) }), uint64(most))
	assert.NotEmpty(t, plan)
	var lacking []readiness.Sufficiency
	assert.Less(t, allocated(func() { lacking = a.Lacking(a.Target.Window.From, a.Target.Window.To) }), uint64(most))
	assert.Less(t, allocated(func() { a.EarliestWindow(asOf) }), uint64(most))

	require.Len(t, r.Controls, len(a.Controls))
	require.Len(t, lacking, len(a.Controls))
	full := readiness.MaxListed / readiness.MaxMissing
	for i := range r.Controls {
		s, want := &r.Controls[i], 3
		if i < full {
			want = readiness.MaxMissing
		}
		require.Len(t, s.Missing, want, i)
		require.Equal(t, readiness.MaxWindowDays, s.Expected)
		require.Equal(t, readiness.MaxWindowDays, len(s.Missing)+s.Unlisted)
		require.Equal(t, attestkit.Period{From: a.Target.Window.To, To: a.Target.Window.To}, s.LastMissing)
	}
	require.Len(t, r.ControlWhys, len(a.Controls))
	assert.Equal(t, "3660 of 3660 slots have passed without evidence: 2016-01-04, 2016-01-05, 2016-01-06 and 3657 more.", r.ControlWhys[0].Text)
	last := r.ControlWhys[len(a.Controls)-1]
	last.Control = r.ControlWhys[0].Control
	assert.Equal(t, r.ControlWhys[0], last, "what is listed has no say in what is said")
	assert.Equal(t, len(a.Controls), r.Tested.Lacking)
}

// TestSlotsListedTogether asks two like controls, before and after the list is full.
func TestSlotsListedTogether(t *testing.T) {
	a := daily(readiness.MaxListed/readiness.MaxMissing + 1)
	yearly := readiness.Control{ID: "Y", Cadence: soc.Annual}
	a.Controls = slices.Concat([]readiness.Control{yearly}, a.Controls, []readiness.Control{{ID: "Z", Cadence: soc.Annual}})
	got := a.Sufficiency(a.Target.Window, date("2030-01-01"))
	total := 0
	for i := range got {
		total += len(got[i].Missing)
		require.GreaterOrEqual(t, len(got[i].Missing), 3)
	}
	assert.LessOrEqual(t, total, readiness.MaxListed+3*len(a.Controls))
	first, last := got[0], got[len(got)-1]
	assert.Len(t, first.Missing, 10, "the first controls list all they lack")
	assert.Zero(t, first.Unlisted)
	assert.Zero(t, first.LastMissing)
	assert.Equal(t, first.Missing[:3], last.Missing)
	assert.Equal(t, 7, last.Unlisted)
	assert.Equal(t, first.Missing[9], last.LastMissing)
}

func TestWindowsTooLongAreNotJudged(t *testing.T) {
	a := daily(1)
	a.Evidence = []readiness.Evidence{{ID: "E", PerformedOn: date("2016-01-04"), Controls: []string{"C-00000"}}}
	c, item := &a.Controls[0], []*readiness.Evidence{&a.Evidence[0]}
	ok, asOf := longest(), date("2030-01-01")
	assert.Len(t, slices.Collect(c.Slots(ok)), readiness.MaxWindowDays)
	assert.Equal(t, 1, readiness.Suffices(c, item, ok, asOf).Evidenced)
	assert.Len(t, a.Lacking(ok.From, ok.To), 1)

	for _, window := range []attestkit.Period{{From: ok.From, To: ok.To.AddDays(1)}, period("0001-01-01", "9999-12-31"), {From: ok.To, To: ok.From}, {}} {
		want := readiness.Sufficiency{Control: c.ID, Basis: readiness.BySlots, Window: window, Open: asOf.Before(window.To)}
		assert.Empty(t, slices.Collect(c.Slots(window)), window)
		assert.Equal(t, want, readiness.Suffices(c, item, window, asOf), window)
		assert.Equal(t, []readiness.Sufficiency{want}, a.Sufficiency(window, asOf), window)
		assert.Nil(t, a.Lacking(window.From, window.To), window)
		assert.False(t, want.IsTested())
	}
}

// TestMissingAgainstDayByDay compares what is counted and listed with the slots of the
// day-by-day oracle in which nothing was performed, over windows of up to six years.
func TestMissingAgainstDayByDay(t *testing.T) {
	r := newRandom(11)
	oracles := map[soc.Cadence]*naive{}
	unlisted := 0
	for n := range 400 {
		c := readiness.Control{ID: "C", Cadence: rhythms[n%len(rhythms)], LagDays: r.IntN(2) * r.IntN(40)}
		if oracles[c.Cadence] == nil {
			oracles[c.Cadence] = newNaive(c.Cadence, 1)
		}
		from := date("2022-02-10").AddDays(r.IntN(200))
		window := attestkit.Period{From: from, To: from.AddDays(r.IntN(1900))}
		asOf := window.From.AddDays(r.IntN(window.Days() + 60))
		performed := map[attestkit.Date]bool{}
		var items []*readiness.Evidence
		for range r.IntN(2 + window.Days()/2) {
			e := &readiness.Evidence{PerformedOn: window.From.AddDays(r.IntN(window.Days()+60) - 30)}
			items, performed[e.PerformedOn] = append(items, e), true
		}
		want := readiness.Sufficiency{Control: "C", Basis: readiness.BySlots, Window: window, Open: asOf.Before(window.To)}
		for _, slot := range oracles[c.Cadence].expected(window, attestkit.Date{}, c.LagDays) {
			want.Expected++
			due := slot.To.AddDays(c.LagDays)
			switch {
			case isShown(slot, performed, asOf):
				want.Evidenced++
			case due.Before(asOf):
				want.Missing = append(want.Missing, slot)
			default:
				if want.Ahead++; want.Ahead == 1 {
					want.NextDue = due
				}
			}
		}
		if all := want.Missing; len(all) > readiness.MaxMissing {
			want.Missing, want.Unlisted, want.LastMissing = all[:readiness.MaxMissing], len(all)-readiness.MaxMissing, all[len(all)-1]
			unlisted++
		}
		got := readiness.Suffices(&c, items, window, asOf)
		want.Occurrences = got.Occurrences // not the question here
		require.Equal(t, want, got, "%+v %s as of %s", c, window, asOf)
	}
	require.Positive(t, unlisted, "some lists are full")
}

// isShown reports whether something was performed on a day of the slot, as known on asOf.
func isShown(slot attestkit.Period, performed map[attestkit.Date]bool, asOf attestkit.Date) bool {
	for d := slot.From; !d.After(slot.To) && !d.After(asOf); d = d.AddDays(1) {
		if performed[d] {
			return true
		}
	}
	return false
}

// TestPlanOfManyLateControls has one response name many controls that all began late:
// what they share is asked once, and not once for each.
func TestPlanOfManyLateControls(t *testing.T) {
	a := daily(20_000)
	response := &a.Responses[0]
	response.Status = readiness.Implemented
	for i := range a.Controls {
		a.Controls[i].Since = a.Target.Window.From.AddDays(5)
		response.Controls = append(response.Controls, a.Controls[i].ID)
	}
	require.NoError(t, a.Validate())
	late := 0
	plan := readiness.Plan(a, a.Target.Window.To)
	for i := range plan {
		if plan[i].Why.Code == readiness.CodeControlLate {
			late++
			require.True(t, plan[i].Untested)
			require.Equal(t, []readiness.Prompt{response.Prompt}, plan[i].Prompts)
		}
	}
	assert.Equal(t, len(a.Controls), late)
}

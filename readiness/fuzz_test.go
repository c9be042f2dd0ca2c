package readiness_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// FuzzSuffices compares slots with the day-by-day oracle, and what two items fill with
// the brute-force matching.
func FuzzSuffices(f *testing.F) {
	f.Add(uint8(4), uint8(2), uint8(10), uint8(5), uint16(100), uint16(365), uint16(90), uint16(97), uint16(0))
	f.Add(uint8(2), uint8(0), uint8(0), uint8(3), uint16(0), uint16(7), uint16(1), uint16(2), uint16(14))
	f.Fuzz(func(t *testing.T, cadence, anchor, lag, grace uint8, from, days, first, second, named uint16) {
		c := readiness.Control{Cadence: rhythms[int(cadence)%len(rhythms)], AnchorMonth: time.Month(anchor % 13), LagDays: int(lag), GraceDays: int(grace)}
		start := date("2023-01-01").AddDays(int(from % 600))
		window := attestkit.Period{From: start, To: start.AddDays(int(days % 801))}
		got := slices.Collect(c.Slots(window))
		require.Equal(t, newNaive(c.Cadence, max(c.AnchorMonth, 1)).expected(window, attestkit.Date{}, c.LagDays), got)
		items := []*readiness.Evidence{{PerformedOn: start.AddDays(int(first % 801))}, {PerformedOn: start.AddDays(int(second % 801))}}
		if len(got) > 0 {
			items[0].Covers = got[int(named)%len(got)]
			items[1].Covers = got[int(named+1)%len(got)]
		}
		asOf := start.AddDays(int(named) % 900)
		s := readiness.Suffices(&c, items, window, asOf)
		require.Equal(t, filled(&c, items, window, asOf), s.Evidenced)
		require.Equal(t, s.Expected, s.Evidenced+len(s.Missing)+s.Ahead)
	})
}

// FuzzScore scores, plans and merges whatever encoding/json reads, valid or not.
// Nothing panics, nothing is changed, and a valid assessment stays valid through JSON.
func FuzzScore(f *testing.F) {
	for _, a := range []readiness.Assessment{full(), *sized(6, 12), {}} {
		a.Responses = a.Responses[:min(5, len(a.Responses))]
		text, err := json.Marshal(a)
		require.NoError(f, err)
		f.Add(text)
	}
	f.Add([]byte(`{"target":{"type":"type2","window":{"from":"9999-01-01","to":"9999-12-31"}},"controls":[{"id":"","cadence":"weekly","lagDays":366,"graceDays":-9}],"evidence":[{"id":"","performedOn":"9999-12-31","controls":["",""]}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var a readiness.Assessment
		if json.Unmarshal(text, &a) != nil {
			return
		}
		before := a.Clone()
		asOf := a.Target.Window.From.AddDays(45)
		r := readiness.Score(&a, asOf)
		assertTotals(t, totalsOf(&r))
		readiness.Plan(&a, asOf)
		a.EarliestWindow(asOf)
		require.Equal(t, before, a.Clone(), "nothing is changed")
		if a.Validate() != nil {
			return
		}
		merged, conflicts := readiness.Merge(&a, &a, &a)
		require.Empty(t, conflicts)
		require.NoError(t, merged.Validate())
		again, err := json.Marshal(&merged)
		require.NoError(t, err)
		var read readiness.Assessment
		require.NoError(t, json.Unmarshal(again, &read))
		require.NoError(t, read.Validate())
	})
}

// totalsOf gives a result of a Type 1 the states that assertTotals asks for.
func totalsOf(r *readiness.Result) *readiness.Result {
	if r.Target.Type == soc.Type2 {
		return r
	}
	for i := range r.Prompts {
		r.Prompts[i].Operation = r.Prompts[i].Design
	}
	r.SOC2.Prompts.Operation = r.SOC2.Prompts.Design
	return r
}

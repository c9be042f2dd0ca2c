package readiness_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// sized returns an assessment of everything over 2025, with as many controls and items
// of evidence, in the mix of cadences that organizations have.
func sized(controls, evidence int) *readiness.Assessment {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: period("2025-01-01", "2025-12-31"), ISO27001: true})
	a.Organization, a.System = "Example Cloud, Inc.", "Example Cloud Platform"
	mix := []soc.Cadence{soc.Continuous, soc.OnEvent, soc.Daily, soc.Weekly, soc.Monthly, soc.Quarterly, soc.Quarterly, soc.Annual, soc.Annual, soc.SemiAnnual}
	for i := range controls {
		c := readiness.Control{ID: fmt.Sprintf("CTL-%04d", i), Title: "Review of privileged access", Owner: "head of security", Cadence: mix[i%len(mix)], GraceDays: 10,
			Description: "The owner of each system compares its accounts with the roster and asks for changes within ten days."}
		if c.Cadence == soc.OnEvent {
			c.Populations = []readiness.Population{{Period: a.Target.Window, Count: 40, Source: "HR system"}}
		}
		a.Controls = append(a.Controls, c)
	}
	for i := range a.Responses {
		r := &a.Responses[i]
		r.Status, r.Owner, r.Due, r.Notes = readiness.Implemented, r.Prompt.Owner(), date("2025-06-30"), "Walked through with the owner in March."
		r.Controls = []string{fmt.Sprintf("CTL-%04d", i%controls), fmt.Sprintf("CTL-%04d", (i*7+1)%controls)}
	}
	for i := range evidence {
		on := date("2025-01-01").AddDays(i * 13 % 365)
		kind := readiness.ReviewRecord
		if i%40 == 0 {
			kind = readiness.ChangeHistory
		}
		a.Evidence = append(a.Evidence, readiness.Evidence{ID: fmt.Sprintf("EV-%06d", i), Title: "Access review, signed", Kind: kind, PerformedOn: on, CollectedOn: on.AddDays(20),
			Covers: period("2025-01-01", "2025-03-31"), Owner: "head of security", Location: fmt.Sprintf("https://evidence.example.com/items/%06d", i),
			SHA256: fmt.Sprintf("%064x", i), Controls: []string{fmt.Sprintf("CTL-%04d", i%controls)}})
	}
	return &a
}

var sink int

// BenchmarkScore scores a full assessment against decoding it with encoding/json, the
// two by turns.
func BenchmarkScore(b *testing.B) {
	a := sized(500, 5000)
	require.NoError(b, a.Validate())
	text, err := json.Marshal(a)
	require.NoError(b, err)
	var ours, decoding time.Duration
	for b.Loop() {
		start := time.Now()
		r := readiness.Score(a, date("2026-01-15"))
		middle := time.Now()
		var decoded readiness.Assessment
		if err := json.Unmarshal(text, &decoded); err != nil {
			b.Fatal(err)
		}
		decoding += time.Since(middle)
		ours += middle.Sub(start)
		sink += len(r.Prompts)
	}
	b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N), "score-ns")
	b.ReportMetric(float64(decoding.Nanoseconds())/float64(b.N), "decode-ns")
	b.ReportMetric(float64(decoding)/float64(ours), "x-faster")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkScoreByEvidence shows that the time grows with the evidence.
func BenchmarkScoreByEvidence(b *testing.B) {
	for _, n := range []int{5_000, 10_000, 20_000, 40_000} {
		a := sized(500, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := readiness.Score(a, date("2026-01-15"))
				sink += len(r.Prompts)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/item")
		})
	}
}

// BenchmarkMemory scores an assessment in a loop and reports the live memory at its
// end: run it with -benchtime 10000x.
func BenchmarkMemory(b *testing.B) {
	a := sized(500, 5000)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for b.Loop() {
		r := readiness.Score(a, date("2026-01-15"))
		sink += len(r.Prompts)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(a)
	b.ReportMetric(float64(int64(after.HeapAlloc)-int64(before.HeapAlloc))/1024, "KiB-grown")
}

// TestScoreIsLinear counts allocations and memory rather than time, which a busy
// machine would spoil: twice the evidence takes at most twice as much, and a bit.
func TestScoreIsLinear(t *testing.T) {
	cost := func(n int) uint64 {
		a := sized(50, n)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r := readiness.Score(a, date("2026-01-15"))
		runtime.ReadMemStats(&after)
		assert.NotEmpty(t, r.Prompts)
		return after.TotalAlloc - before.TotalAlloc
	}
	small, large := cost(4000), cost(16000)
	assert.Less(t, large, 5*small)
}

// TestMemoryStaysFlat scores again and again and looks at what remains.
func TestMemoryStaysFlat(t *testing.T) {
	a := sized(50, 500)
	live := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	n := 0
	round := func() {
		for range 50 {
			r := readiness.Score(a, date("2026-01-15"))
			n += len(r.Prompts)
		}
	}
	round()
	before := live()
	round()
	round()
	assert.InDelta(t, float64(before), float64(live()), 256<<10)
	assert.NotZero(t, n)
	runtime.KeepAlive(a)
}

// TestSizedServesBothAudits keeps the benchmarks honest: what they score is no empty
// shell.
func TestSizedServesBothAudits(t *testing.T) {
	a := sized(500, 5000)
	require.NoError(t, a.Validate())
	r := readiness.Score(a, date("2026-01-15"))
	assert.Len(t, r.Controls, 500)
	assert.NotEmpty(t, r.ControlWhys)
	assert.Equal(t, len(r.Prompts), r.ISO27001.Prompts.Design.All()+countSOC2Only(&r))
	assert.Positive(t, crossmap.DualAudit(crossmap.Scope{}).Totals().Shared())
}

func countSOC2Only(r *readiness.Result) (n int) {
	for i := range r.Prompts {
		if !r.Prompts[i].ISO27001 {
			n++
		}
	}
	return n
}

package review_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// grown returns a full SOC 2 report with n controls, in which the number of
// findings grows with n.
func grown(size int) *soc.Report {
	r := soc2()
	r.Controls = r.Controls[:0]
	criteria := make([]tsc.Criterion, 0, 33)
	for c := range tsc.CommonCriteria().All() {
		criteria = append(criteria, c)
	}
	for i := range size {
		id := fmt.Sprintf("AC-%d", i)
		r.Controls = append(r.Controls, soc.Control{
			ID: id, Description: fmt.Sprintf("The owner of application %d compares its list of users with the register of staff each month, and removes those who left.", i),
			Criteria: []tsc.Criterion{criteria[i%33], criteria[(i+7)%33]}, Owner: "Application owner", Cadence: soc.Monthly, Nature: soc.Manual,
			Tests: []soc.Test{{Procedures: []soc.Procedure{soc.Inquiry, soc.Inspection}, Text: "Inspected the records of two months for evidence of the comparison.", Sample: n(1 + i%3), Result: soc.NoExceptions}},
		})
		if i%10 == 0 {
			fail(r, fmt.Sprint("E", i), id).Text = fmt.Sprintf("For application %d the comparison of one month was late.", i)
			r.CUECs = append(r.CUECs, soc.CUEC{ID: fmt.Sprint("U", i), Text: fmt.Sprintf("Users of application %d are approved by the user entity.", i), Criteria: criteria[:1]})
		}
	}
	return r
}

// reworded returns the report before grown(size): the same controls under other ids
// and in other words, excepted alike.
func reworded(size int) *soc.Report {
	r := prior(grown(size))
	for i := range r.Controls {
		c := &r.Controls[i]
		c.ID, c.Description = "OLD-"+c.ID, c.Description+" The result is recorded."
		if i%10 == 0 {
			fail(r, fmt.Sprint("E", i), c.ID)
		}
	}
	return r
}

// TestReadIsLinear holds that neither findings nor allocations grow faster than the
// report, with an earlier report to compare too.
func TestReadIsLinear(t *testing.T) {
	cost := func(size int) (allocations float64, findings int) {
		r := grown(size)
		o := review.Options{AsOf: today, Window: span("2024-07-01..2025-06-30"), Prior: reworded(size)}
		allocations = testing.AllocsPerRun(1, func() { findings = len(review.Read(r, o)) })
		return allocations, findings
	}
	small, few := cost(200)
	large, many := cost(2000)
	assert.Greater(t, few, 50)
	assert.InDelta(t, 10, float64(many)/float64(few), 1)
	assert.Less(t, large/small, 11.0)
}

func sizes(b *testing.B, run func(b *testing.B, size int)) {
	for _, s := range []struct {
		name string
		size int
	}{{"20KB", 45}, {"200KB", 450}, {"2MB", 4500}} {
		b.Run(s.name, func(b *testing.B) { run(b, s.size) })
	}
}

// BenchmarkRead reads reports of three sizes: ns/byte shows that it is linear, and
// x-decode is how many times longer the standard library takes to decode the same
// report, in the same run.
func BenchmarkRead(b *testing.B) {
	sizes(b, func(b *testing.B, size int) {
		r := grown(size)
		measure(b, r, func() { review.Read(r, review.Options{AsOf: today, Window: span("2024-07-01..2025-06-30")}) })
	})
}

// BenchmarkReadPrior reads them with the report of the year before, in which every
// control had another id and other words: the worst case.
func BenchmarkReadPrior(b *testing.B) {
	sizes(b, func(b *testing.B, size int) {
		r, earlier := grown(size), reworded(size)
		measure(b, r, func() { review.Read(r, review.Options{AsOf: today, Prior: earlier}) })
	})
}

// BenchmarkCompare compares each with that same report.
func BenchmarkCompare(b *testing.B) {
	sizes(b, func(b *testing.B, size int) {
		r, earlier := grown(size), reworded(size)
		measure(b, r, func() { review.Compare(earlier, r) })
	})
}

func measure(b *testing.B, r *soc.Report, run func()) {
	text, err := json.Marshal(r)
	require.NoError(b, err)
	var ours, plain time.Duration
	for b.Loop() {
		start := time.Now()
		run()
		ours += time.Since(start)
		start = time.Now()
		var decoded soc.Report
		require.NoError(b, json.Unmarshal(text, &decoded))
		plain += time.Since(start)
	}
	b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N), "ns/op")
	b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N*len(text)), "ns/byte")
	b.ReportMetric(float64(plain)/float64(ours), "x-decode")
	b.ReportMetric(float64(len(text)), "bytes")
}

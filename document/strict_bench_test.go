package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/soc"
)

// largeReport returns a valid report of at least size bytes: that of the examples,
// its controls again and again under ids of their own.
func largeReport(t testing.TB, size int) []byte {
	t.Helper()
	b, err := fs.ReadFile(data.FS(), "soc2-type2.json")
	require.NoError(t, err)
	report, err := document.Unmarshal[soc.Report](b)
	require.NoError(t, err)
	controls := report.Controls
	for n := 1; len(b) < size; n++ {
		each := max(size-len(b), 0) / (len(b) / n)
		for i := range each + 1 {
			for _, c := range controls {
				c.ID = fmt.Sprintf("%s-%d-%d", c.ID, n, i)
				report.Controls = append(report.Controls, c)
			}
		}
		b, err = document.Marshal(&report, document.MaxValues(1<<30), document.MaxSize(1<<30), document.MaxItems(1<<30))
		require.NoError(t, err)
	}
	return b
}

// ratio measures f against encoding/json reading the same report, in one run.
func ratio(b *testing.B, report []byte, f func()) {
	var plain, ours time.Duration
	b.SetBytes(int64(len(report)))
	for b.Loop() {
		start := time.Now()
		var v soc.Report
		_ = json.Unmarshal(report, &v)
		between := time.Now()
		f()
		plain, ours = plain+between.Sub(start), ours+time.Since(between)
	}
	b.ReportMetric(float64(ours)/float64(plain), "of-json.Unmarshal")
}

// BenchmarkStrictPass measures what a document costs that the strict pass reads, and
// what it costs to look up where a problem is.
func BenchmarkStrictPass(b *testing.B) {
	for _, size := range []int{85_000, 200_000, 2_000_000} {
		report := largeReport(b, size)
		doc, problems := jsondoc.Parse(report, jsondoc.Limits{})
		require.Empty(b, problems)
		b.Run(fmt.Sprintf("Parse/%dKB", size/1000), func(b *testing.B) {
			ratio(b, report, func() { jsondoc.Parse(report, jsondoc.Limits{}) })
		})
		b.Run(fmt.Sprintf("Locate/%dKB", size/1000), func(b *testing.B) {
			last := bytes.Count(report, []byte(`"procedures"`))
			ratio(b, report, func() {
				doc.Locate([]*attestkit.Problem{{Pointer: attestkit.Pointer("controls", last/4, "tests", 0, "result")}, {Pointer: "/cuecs/0/id"}})
			})
		})
	}
}

// BenchmarkOneBadElement measures the answer to a report with one id that is none.
func BenchmarkOneBadElement(b *testing.B) {
	for _, size := range []int{85_000, 200_000, 2_000_000} {
		report := largeReport(b, size)
		bad := bytes.Replace(report, []byte(`"CC6.1"`), []byte(`"CC6.9"`), 1)
		b.Run(fmt.Sprintf("%dKB", size/1000), func(b *testing.B) {
			ratio(b, report, func() { _, _ = document.Unmarshal[soc.Report](bad) })
		})
	}
}

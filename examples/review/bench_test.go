package main

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// sized returns the vendor's report cut or repeated to a document of about so many
// bytes.
func sized(tb testing.TB, name string, size int) (soc.Report, []byte) {
	tb.Helper()
	r, err := yardstick.Report(name, size)
	require.NoError(tb, err)
	b, err := document.Marshal(&r)
	require.NoError(tb, err)
	return r, b
}

// BenchmarkRead reads reports of three sizes, alone and with the report of the year
// before. The metric x-decode is how many times longer document.Unmarshal takes for the
// same report in the same run; that ns/byte stays shows that Read is linear.
func BenchmarkRead(b *testing.B) {
	asOf, err := attestkit.ParseDate("2026-12-15")
	require.NoError(b, err)
	window, err := attestkit.ParsePeriod("2026-01-01..2026-12-31")
	require.NoError(b, err)
	for _, s := range []struct {
		name string
		size int
	}{{"20KB", 20_000}, {"200KB", 200_000}, {"2MB", 2_000_000}} {
		r, text := sized(b, "soc2-type2.json", s.size)
		earlier, _ := sized(b, "soc2-type2-2025.json", s.size)
		o := review.Options{AsOf: asOf, Window: window}
		b.Run(s.name, func(b *testing.B) { against(b, text, func() { review.Read(&r, o) }) })
		o.Prior = &earlier
		b.Run(s.name+"-prior", func(b *testing.B) { against(b, text, func() { review.Read(&r, o) }) })
	}
}

// against times what is run and the decoding of the document in turn.
func against(b *testing.B, text []byte, run func()) {
	var ours, decoding time.Duration
	for b.Loop() {
		start := time.Now()
		run()
		ours += time.Since(start)
		start = time.Now()
		_, err := document.Unmarshal[soc.Report](text)
		decoding += time.Since(start)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N), "ns/op")
	b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N*len(text)), "ns/byte")
	b.ReportMetric(float64(decoding)/float64(ours), "x-decode")
	b.ReportMetric(float64(len(text)), "bytes")
}

package document_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
	"github.com/attestkit/attestkit/soc"
)

// The benchmarks print ratios to encoding/json, which checks nothing, in the same
// run: x-plain is how long ours takes when encoding/json takes 1, cpu-x-plain the same
// of processor time, which a busy machine hardly changes, and allocs-x-plain of
// allocations. `go -C internal/bench run .` prints them beside other
// libraries' and the figures that are asked for.

// sized returns a valid report and its canonical document of about so many bytes.
func sized(tb testing.TB, size int) (*soc.Report, []byte) {
	tb.Helper()
	r, err := yardstick.Report("soc2-type2.json", size)
	require.NoError(tb, err)
	b, err := document.Marshal(&r, large...)
	require.NoError(tb, err)
	return &r, b
}

// large raises the limits for reports of 20 MB.
var large = []document.Option{document.MaxSize(64 << 20), document.MaxValues(4_000_000), document.MaxItems(1_000_000)}

// plainly decodes a report as encoding/json does.
func plainly(tb testing.TB, b []byte) func() {
	return func() {
		var r soc.Report
		if err := json.Unmarshal(b, &r); err != nil {
			tb.Fatal(err)
		}
	}
}

// against compares ours with the plain way and reports the metrics.
func against(b *testing.B, size int, ours, plain func()) {
	race := yardstick.NewRace(size, ours, plain)
	for b.Loop() {
		race.Round()
	}
	b.ReportMetric(float64(race.Median(0).Nanoseconds()), "ns/op")
	b.ReportMetric(float64(race.Median(0).Nanoseconds())/float64(size), "ns/byte")
	b.ReportMetric(race.Ratio(0, 1), "x-plain")
	b.ReportMetric(race.CPURatio(0, 1), "cpu-x-plain")
	allocations := yardstick.Allocations(ours)
	b.ReportMetric(allocations, "allocs")
	b.ReportMetric(allocations/yardstick.Allocations(plain), "allocs-x-plain")
}

// sizes runs a benchmark for each size of report.
func sizes(b *testing.B, run func(b *testing.B, r *soc.Report, text []byte)) {
	for _, s := range yardstick.Sizes(true) {
		b.Run(s.Name, func(b *testing.B) {
			r, text := sized(b, s.Bytes)
			run(b, r, text)
		})
	}
}

func BenchmarkUnmarshal(b *testing.B) {
	sizes(b, func(b *testing.B, _ *soc.Report, text []byte) { unmarshal(b, text) })
}

// BenchmarkUnmarshalCompact reads documents without white space, which encoding/json
// is slow to skip.
func BenchmarkUnmarshalCompact(b *testing.B) {
	sizes(b, func(b *testing.B, _ *soc.Report, text []byte) {
		var compact bytes.Buffer
		require.NoError(b, json.Compact(&compact, text))
		unmarshal(b, compact.Bytes())
	})
}

func unmarshal(b *testing.B, text []byte) {
	against(b, len(text), func() {
		if _, err := document.Unmarshal[soc.Report](text, large...); err != nil {
			b.Fatal(err)
		}
	}, plainly(b, text))
}

func BenchmarkDecode(b *testing.B) {
	sizes(b, func(b *testing.B, _ *soc.Report, text []byte) {
		against(b, len(text), func() {
			if _, err := document.Decode[soc.Report](onlyReader{bytes.NewReader(text)}, large...); err != nil {
				b.Fatal(err)
			}
		}, plainly(b, text))
	})
}

// onlyReader is a reader of which nothing else is known, such as how long it is.
type onlyReader struct{ io.Reader }

// oneBad are the ways in which one control of a valid report is made bad, with the
// rule that it breaks.
var oneBad = []struct {
	name, rule string
	old, new   string // in the control
}{
	{"id", "unknown-id", `"CC6.2"`, `"PP1.1"`},
	{"type", "type", `"criteria": [`, `"criteria": 7, "x": [`},
	{"name", "unknown-name", `"title"`, `"Title"`},
	{"empty", "empty", `"owner": "`, `"owner": "", "x": "`},
	{"conflict", "test-result", `"result": "exceptions"`, `"result": "no-exceptions"`},
	{"duplicate", "duplicate-id", `"id": "ACC-05.1"`, `"id": "ACC-04.0"`},
}

// spoiled returns the document with the first place of the text in its second half
// changed.
func spoiled(tb testing.TB, text []byte, old, replacement string) []byte {
	tb.Helper()
	at := bytes.Index(text[len(text)/2:], []byte(old))
	if at < 0 {
		at = bytes.Index(text, []byte(old)) - len(text)/2
	}
	at += len(text) / 2
	require.GreaterOrEqual(tb, at, 0, old)
	return append(append(bytes.Clone(text[:at]), replacement...), text[at+len(old):]...)
}

// TestOneBad holds that the documents of BenchmarkOneBad break the rule that they are
// named for.
func TestOneBad(t *testing.T) {
	_, text := sized(t, 200_000)
	for _, bad := range oneBad {
		_, err := document.Unmarshal[soc.Report](spoiled(t, text, bad.old, bad.new))
		require.Error(t, err, bad.name)
		assert.Contains(t, fmt.Sprint(rulesOf(err)), bad.rule, bad.name)
	}
}

// BenchmarkOneBad reads documents with one fault, of which the plain way reads the
// valid original: it gives up at the first value that it cannot store.
func BenchmarkOneBad(b *testing.B) {
	for _, bad := range oneBad {
		b.Run(bad.name, func(b *testing.B) {
			sizes(b, func(b *testing.B, _ *soc.Report, text []byte) {
				wrong := spoiled(b, text, bad.old, bad.new)
				against(b, len(text), func() {
					if _, err := document.Unmarshal[soc.Report](wrong, large...); err == nil {
						b.Fatal("accepted")
					}
				}, plainly(b, text))
			})
		})
	}
}

func BenchmarkEncode(b *testing.B) {
	sizes(b, func(b *testing.B, r *soc.Report, text []byte) {
		against(b, len(text), func() {
			if err := document.Encode(io.Discard, r, large...); err != nil {
				b.Fatal(err)
			}
		}, func() {
			if _, err := json.MarshalIndent(r, "", "  "); err != nil {
				b.Fatal(err)
			}
		})
	})
}

// BenchmarkStream reads JSON Lines, 2 MB of reports of 20 KB. The plain way splits
// them with bufio.Scanner. x-faster is how many bytes ours reads in the time in which
// the plain way reads one.
func BenchmarkStream(b *testing.B) {
	r, _ := sized(b, 20_000)
	var text bytes.Buffer
	for w := document.NewWriter[soc.Report](&text); text.Len() < 2_000_000; {
		require.NoError(b, w.Write(r))
	}
	race := yardstick.NewRace(text.Len(), func() {
		for _, err := range document.Stream[soc.Report](onlyReader{bytes.NewReader(text.Bytes())}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}, func() {
		lines := bufio.NewScanner(onlyReader{bytes.NewReader(text.Bytes())})
		for lines.Buffer(nil, 1<<20); lines.Scan(); {
			plainly(b, lines.Bytes())()
		}
	})
	for b.Loop() {
		race.Round()
	}
	b.ReportMetric(float64(race.Median(0).Nanoseconds()), "ns/op")
	b.ReportMetric(float64(text.Len())/1e6/race.Median(0).Seconds(), "MB/s")
	b.ReportMetric(race.Ratio(1, 0), "x-faster")
}

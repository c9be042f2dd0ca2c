package document_test

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// worstMemory is what a call allocates in total at most, which is more than it holds
// at any time. The package comment and SECURITY.md publish it.
const worstMemory = 160 << 20

// hostileReports are documents just within the limits, each made to cost where
// another layer works: in the strict pass, in the schema, in encoding/json, in
// Validate.
func hostileReports() []hostileDocument {
	const mib = 1 << 20
	head := frontPage[1:]
	wrong := strings.Replace(head, "soc2", "soc4", 1)
	texts := `"restrictedTo": ["` + strings.Repeat("x", mib) + `"` + strings.Repeat(`,"`+strings.Repeat("x", mib)+`"`, 13) + `],`
	nul := `"` + strings.Repeat(`\u0000`, mib) + `"`
	front := strings.TrimSuffix(frontPage, "}") + `, "controls": [{"id": "1", "tests": [` // what follows is one row
	good := `"controls": [` + numbered(18_000, `{"id": "%d", "tests": [{"population": 1200, "text": "Some text."}, {"population": 1200}]},`)
	var list []hostileDocument
	for name, text := range map[string]string{
		"long texts":                       texts + head,
		"long texts and a fraction":        texts + `"controls": [{"id": "1", "tests": [{"population": 1.0}]}],` + head,
		"long texts of escapes":            `"restrictedTo": [` + nul + `,` + nul + `],` + wrong,
		"white space":                      strings.Repeat(" ", 15*mib) + head,
		"lines":                            strings.Repeat("\n", 15*mib) + wrong,
		"exponents":                        `"x": [` + strings.Repeat("["+strings.Repeat("1e1,", 19_000)+"1],", 9) + `1]}`,
		"repeated names":                   `"x": [` + strings.Repeat(`{`+strings.Repeat(`"a":0,`, 4_000)+`"a":1},`, 45) + `1]}`,
		"names repeated but for case":      `"x": [` + strings.Repeat(`{`+strings.Repeat("\"\u212a\":0,\"k\":0,", 2_000)+`"a":1},`, 45) + `1]}`,
		"objects with more than few names": `"x": [` + strings.Repeat(`{`+manyNames(50, 17)+`},`, 11_000) + `1]}`,
		"unknown long names":               `"x": [` + strings.Repeat(`{`+manyNames(110, 700)+`},`, 130) + `1]}`,
		"halves of surrogate pairs":        `"x": ["` + strings.Repeat(`\ud800`, mib) + `"]}`,
		"deep lists":                       `"x": [` + strings.Repeat(strings.Repeat("[", 60)+strings.Repeat("]", 60)+",", 3_000) + `1]}`,
		"labels":                           `"controls": [` + strings.Repeat(`{"id": "1", "labels": {`+manyNames(20, 3_000)+`}},`, 60) + `{"id": "1"}],` + head,
		"controls, all good":               good + `{"id": "x"}],` + head,
		"a wrong member behind controls":   good + `{"id": "x"}],` + wrong,
		"a fraction behind controls":       good + `{"id": "x", "tests": [{"population": 1.0}]}],` + head,
		"the same id":                      `"controls": [` + strings.Repeat(`{"id": "1", "tests": [{"population": 1200}]},`, 19_000) + `{"id": "1"}],` + head,
		"faults in faulty items":           `"controls": [` + strings.Repeat(`{"id": "1", "tests": [{"population": -1, "text": ""}, {"result": "x", "procedures": ["y","z"]}]},`, 15_000) + `{}],` + head,
		"near misses":                      `"controls": [` + strings.Repeat(`{"id": "1", "criteria": ["CC6.9", "CC6.1", "x", "A1.9", "PP1.1"]},`, 19_000) + `{}],` + head,
		"long rows with faults":            `"controls": [` + strings.Repeat(`{"id":"1","criteria":["x","y","z","q","r","s","t"],"title":"`+strings.Repeat("x", mib-200)+`"},`, 14) + `{"id":"1","criteria":["x","y","z","q","r","s","t"]}],` + head,
		"a long row with faults":           `"controls": [{"id":"1","criteria":[` + strings.Repeat(`"x",`, 101) + `"x"],"labels": {` + strings.TrimSuffix(numbered(14, `"%d": "`+strings.Repeat("x", mib)+`",`), ",") + `}}],` + head,
		"long texts with escapes":          `"restrictedTo": [` + strings.Repeat(`"`+strings.Repeat("x", mib-10)+`\n",`, 14) + `"x"],"controls": [{"id": "1", "tests": [{"population": 1.0}]}],` + head,
		"long rows of escapes":             `"controls": [` + strings.Repeat(`{"id": "1", "labels": {`+strings.TrimSuffix(numbered(17, `"%d": "`+strings.Repeat(`\n`, mib/34-20)+`",`), ",")+`}},`, 15) + `{"id": "1"}],` + head,
		"labels beyond ASCII":              `"controls": [` + strings.Repeat(`{"id": "1", "labels": {`+someLabels(strings.Repeat("θ", 55), "")+`}},`, 30) + `{"id": "1"}],` + head,
		"labels and fractions":             `"controls": [` + strings.Repeat(`{"id": "1", "tests": [{"population": 1.0}], "labels": {`+someLabels(strings.Repeat("é", 10)+`\u00e9`, `\n`+strings.Repeat("x", 40))+`}},`, 47) + `{"id": "1"}],` + head,
		"labels and escapes in names":      `"controls": [` + strings.Repeat(`{"\u0069d": "1", "labels": {`+someLabels(strings.Repeat("é", 10)+`\u00e9`, `\n`+strings.Repeat("x", 40))+`}},`, 47) + `{"id": "1"}],` + head,
		"labels and unknown names":         `"controls": [` + strings.Repeat(`{"id": "1", "x": 1, "labels": {`+someLabels(strings.Repeat("é", 10)+`\u00e9`, `\n`+strings.Repeat("x", 30))+`}},`, 47) + `{"id": "1"}],` + head,
		"labels and the same id":           `"controls": [` + strings.Repeat(`{"id": "1", "labels": {`+someLabels("name ", strings.Repeat("x", 44))+`}},`, 47) + `{"id": "1"}],` + head,
		"references to nothing":            `"exceptions": [` + numbered(18_000, `{"id": "%d", "controls": ["1", "2", "3"], "criteria": ["CC6.1", "CC6.1"]},`) + `{"id": "x"}],` + head,
	} {
		list = append(list, hostileDocument{name, "report", []byte("{" + text)})
	}
	for name, tests := range map[string]string{
		"a row of many parts":       numbered(16_000, `{"population": 1200, "text": "`+strings.Repeat("text", 200)+`", "populationSource": "%d"},`) + `{"population": 1}]}]}`,
		"a wrong row of many parts": numbered(16_000, `{"population": 1200, "text": "`+strings.Repeat("text", 200)+`", "populationSource": "%d"},`) + `{"population": "1"}]}]}`,
		"long texts in a row":       strings.Repeat(`{"text": "`+strings.Repeat("x", mib)+`"},`, 15) + `{"population": 1}]}]}`,
		"long texts in a wrong row": strings.Repeat(`{"text": "`+strings.Repeat("x", mib)+`"},`, 15) + `{"population": "1"}]}]}`,
	} {
		list = append(list, hostileDocument{name, "report", []byte(front + tests)})
	}
	return list
}

// numbered repeats a text with a number in it.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// someLabels returns four thousand labels, all with the same text.
func someLabels(name, text string) string {
	return strings.TrimSuffix(numbered(4_000, `"`+name+`%d":"`+text+`",`), ",")
}

// manyNames returns n members with names of more than so many bytes.
func manyNames(length, n int) string {
	return strings.TrimSuffix(numbered(n, `"`+strings.Repeat("n", length)+`%d":"x",`), ",")
}

// TestWorstMemory reads documents within the default limits that are made to cost,
// and holds what is published of it. Memory is counted, not timed: BenchmarkWorst
// measures the time.
func TestWorstMemory(t *testing.T) {
	if brief() {
		t.Skip("reads half a gigabyte")
	}
	most := uint64(0)
	measure := func(h hostileDocument) {
		var allocated uint64
		document.Unwatched(func() {
			allocated = allocates(func() { _, _ = document.DecodeAny(bytes.NewReader(h.b)) })
		})
		assert.Less(t, allocated, uint64(worstMemory), "%s %s", h.kind, h.name)
		if allocated > most || allocated > 100<<20 {
			most = allocated
			t.Logf("%s %s: %d MiB", h.kind, h.name, allocated>>20)
		}
	}
	for _, h := range hostileReports() {
		require.LessOrEqual(t, len(h.b), 16<<20, h.name)
		measure(h)
	}
	for i, s := range subjects {
		hostileDocuments(t, s.name.String(), 97, 11*i, measure)
	}
}

// allocates returns how many bytes f allocates in total.
func allocates(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// BenchmarkWorst measures the time of the same documents, and of every one that
// hostileDocuments makes.
func BenchmarkWorst(b *testing.B) {
	run := func(h hostileDocument) {
		b.Run(h.kind+"/"+h.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = document.DecodeAny(bytes.NewReader(h.b))
			}
		})
	}
	for _, h := range hostileReports() {
		run(h)
	}
	for _, s := range subjects {
		hostileDocuments(b, s.name.String(), 1, 0, run)
	}
}

// TestWorstEncode writes texts that need an escape for every byte, again and again: memory
// stays in proportion to what is written, which is six times the text at most.
func TestWorstEncode(t *testing.T) {
	for _, c := range []string{"\x01", "\n", `"`, "a\n", "漢\x02"} {
		r := soc.Report{Kind: soc.SOC3, Organization: soc.Organization{Name: "X"}, Period: attestkit.Period{From: day(t, "2025-01-01"), To: day(t, "2025-12-31")}}
		for range 2 {
			r.OtherInformation = append(r.OtherInformation, soc.OtherInformation{Title: "t", Text: strings.Repeat(c, 1_000_000/len(c))})
		}
		written := 0
		document.Unwatched(func() {
			allocated := allocates(func() {
				for range 2 {
					b, err := document.Marshal(&r)
					require.NoError(t, err)
					written += len(b)
				}
			})
			assert.Less(t, allocated, uint64(4*written+1<<20), "%q", c)
			lines := document.NewWriter[soc.Report](io.Discard)
			allocated = allocates(func() {
				for range 2 {
					require.NoError(t, lines.Write(&r))
				}
			})
			assert.Less(t, allocated, uint64(4*written+1<<20), "%q", c)
		})
	}
}

func day(t *testing.T, text string) attestkit.Date {
	t.Helper()
	d, err := attestkit.ParseDate(text)
	require.NoError(t, err)
	return d
}

package document_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// heard is what a stream yields once.
type heard struct {
	value any
	err   error
}

// listen returns all that a stream yields.
func listen[T any](stream iter.Seq2[T, error]) (all []heard) {
	for v, err := range stream {
		all = append(all, heard{v, err})
	}
	return all
}

// told prints what a stream yields, a line for each value and problem.
func told(all []heard) string {
	var b strings.Builder
	for _, h := range all {
		list := attestkit.Problems(h.err)
		switch v := h.value.(type) {
		case soc.Report:
			if h.err == nil {
				fmt.Fprintln(&b, v.Organization.Name)
			}
		case document.Line:
			if h.err == nil {
				fmt.Fprintf(&b, "%d %s %d %T\n", v.Number, v.Name, v.Version, v.Value)
			} else if list != nil {
				fmt.Fprintf(&b, "%d %q %d\n", v.Number, v.Name, v.Version)
			}
		}
		b.WriteString(problems(h.err))
		if h.err != nil && list == nil {
			fmt.Fprintln(&b, "error:", h.err)
		}
	}
	return b.String()
}

// streams returns the files of testdata/streams.
func streams(t testing.TB) []file {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", "streams", "*.jsonl"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var files []file
	for _, path := range paths {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		files = append(files, file{filepath.Base(path), b})
	}
	return files
}

// TestStreams compares what is read of each stream of testdata, as reports and as
// documents of any kind, with the text files of the same name.
func TestStreams(t *testing.T) {
	for _, f := range streams(t) {
		name := filepath.Join("..", "streams", strings.TrimSuffix(f.name, ".jsonl"))
		golden(t, name+".reports.txt", told(listen(document.Stream[soc.Report](bytes.NewReader(f.b), document.MaxSize(250)))))
		golden(t, name+".any.txt", told(listen(document.StreamAny(bytes.NewReader(f.b), document.MaxSize(2000)))))
	}
}

// byLine is the oracle: it holds the whole stream, splits it, and asks Unmarshal of
// each line. A limit of 0 is the default.
func byLine(b []byte, limit int) (all []heard) {
	lines := strings.Split(string(b), "\n")
	for i, line := range lines {
		line = strings.TrimSuffix(line, "\r")
		if strings.Trim(line, " \t\r") == "" && (len(line) <= limit || limit <= 0) {
			continue
		}
		v, err := document.Unmarshal[soc.Report]([]byte(line), document.MaxSize(limit))
		for _, p := range attestkit.Problems(err) {
			p.Line = i + 1
		}
		all = append(all, heard{v, err})
	}
	return all
}

// requireHeard compares what a stream yielded with the oracle.
func requireHeard(t *testing.T, want, got []heard) {
	t.Helper()
	require.Equal(t, told(want), told(got))
	for i := range want {
		requireEqual(t, want[i].value, got[i].value, "another value")
	}
}

// chunks is a reader that gives some bytes at a time, now and then none, and its end
// with the last of them or alone.
type chunks struct {
	rest   []byte
	random *rand.Rand
	most   int
}

func (c *chunks) Read(b []byte) (int, error) {
	n := copy(b, c.rest[:min(len(c.rest), c.random.IntN(c.most+1))])
	c.rest = c.rest[n:]
	if len(c.rest) == 0 && c.random.IntN(2) == 0 {
		return n, io.EOF
	}
	return n, nil
}

// TestStreamIsIndifferentToChunks reads streams in pieces of every size.
func TestStreamIsIndifferentToChunks(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for _, f := range streams(t) {
		want := byLine(f.b, 0)
		for name, r := range map[string]io.Reader{
			"whole": bytes.NewReader(f.b), "bytes": iotest.OneByteReader(bytes.NewReader(f.b)), "halves": iotest.HalfReader(bytes.NewReader(f.b)),
			"data with the end": iotest.DataErrReader(bytes.NewReader(f.b)), "own buffer": onlyReader{bytes.NewBuffer(f.b)},
		} {
			t.Run(f.name+" in "+name, func(t *testing.T) { requireHeard(t, want, listen(document.Stream[soc.Report](r))) })
		}
		for range 50 {
			requireHeard(t, want, listen(document.Stream[soc.Report](&chunks{f.b, random, 1 + random.IntN(300)})))
		}
	}
}

// line returns a report on a line of n bytes, with a text that is as long as it takes.
func line(t testing.TB, n int) string {
	t.Helper()
	const start, end = `{"schema":"attestkit/report/v1","kind":"soc2","type":"type2","organization":{"name":"`, `"},"period":{"from":"2025-01-01","to":"2025-12-31"}}`
	require.Greater(t, n, len(start)+len(end))
	return start + strings.Repeat("x", n-len(start)-len(end)) + end
}

// TestStreamOfLongLines reads lines about as long as a limit and as the buffer, with
// each kind of end.
func TestStreamOfLongLines(t *testing.T) {
	const buffer = 64 << 10
	for _, limit := range []int{200, buffer - 2, buffer - 1, buffer, buffer + 1, 3*buffer - 1, 3 * buffer} {
		for _, end := range []string{"\n", "\r\n", "\r\r\n", " \n"} {
			var text strings.Builder
			for n := limit - 3; n <= limit+3; n++ {
				text.WriteString(line(t, n) + end)
			}
			text.WriteString(strings.Repeat(" ", limit) + end + strings.Repeat(" ", 2*limit) + "{}" + end + line(t, 190))
			want := byLine([]byte(text.String()), limit)
			got := listen(document.Stream[soc.Report](strings.NewReader(text.String()), document.MaxSize(limit)))
			requireHeard(t, want, got)
			fits := map[string]int{"\r\r\n": 3, " \n": 3}[end]
			if fits == 0 {
				fits = 4
			}
			assert.NoError(t, got[fits-1].err, "%d %q", limit, end)
			assert.Equal(t, []string{" size"}, places(got[fits].err), "%d %q", limit, end)
		}
	}
}

// endless gives a line that does not end before n bytes, and then a report.
func endless(t *testing.T, n int64, fill string) io.Reader {
	return io.MultiReader(io.LimitReader(&repeat{text: []byte(fill)}, n), strings.NewReader("\n"+line(t, 200)))
}

// repeat gives a text again and again.
type repeat struct {
	text []byte
	at   int
}

func (r *repeat) Read(b []byte) (n int, err error) {
	for n < len(b) {
		c := copy(b[n:], r.text[r.at:])
		n, r.at = n+c, (r.at+c)%len(r.text)
	}
	return n, nil
}

// A line over the limit is passed over without being held.
func TestStreamHoldsNoLineOverTheLimit(t *testing.T) {
	for _, fill := range []string{"x", " ", "\r", `{"schema":[`} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		got := listen(document.Stream[soc.Report](endless(t, 16<<20, fill), document.MaxSize(100_000)))
		runtime.ReadMemStats(&after)
		require.Len(t, got, 2)
		assert.Equal(t, "1:1 size: the document is larger than the limit of 100000 bytes\n", problems(got[0].err))
		assert.NoError(t, got[1].err)
		assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20), "%q", fill)
	}
}

func TestStreamOfTheReadersErrors(t *testing.T) {
	broken := errors.New("cable cut")
	cutOff := fmt.Errorf("connection lost: %w", io.EOF)
	text := line(t, 200) + "\n" + line(t, 201) + "\n" + line(t, 202)
	for _, err := range []error{broken, cutOff, io.ErrUnexpectedEOF} {
		r := io.MultiReader(strings.NewReader(text), iotest.ErrReader(err))
		for name, r := range map[string]io.Reader{"alone": r, "with data": iotest.DataErrReader(io.MultiReader(strings.NewReader(text), iotest.ErrReader(err)))} {
			stream := document.Stream[soc.Report](r)
			got := listen(stream)
			require.Len(t, got, 3, name)
			assert.NoError(t, got[0].err, name)
			assert.NoError(t, got[1].err, name)
			assert.Same(t, err, got[2].err, name)
			assert.Zero(t, got[2].value, name)
			assert.Nil(t, attestkit.Problems(got[2].err), name)
			assert.Equal(t, []heard{{soc.Report{}, err}}, listen(stream), "it stays")
		}
		assert.Equal(t, []heard{{document.Line{}, err}}, listen(document.StreamAny(iotest.ErrReader(err))))
	}
	long := listen(document.Stream[soc.Report](io.MultiReader(strings.NewReader(line(t, 200_000)), iotest.ErrReader(broken)), document.MaxSize(1000)))
	assert.Equal(t, []heard{{soc.Report{}, broken}}, long, "a line that is cut short is dropped")
}

// idle is a reader that gives nothing and no error, after some bytes.
type idle struct{ rest *strings.Reader }

func (r idle) Read(b []byte) (int, error) {
	if r.rest.Len() == 0 {
		return 0, nil
	}
	return r.rest.Read(b)
}

func TestStreamNeverHangs(t *testing.T) {
	got := listen(document.Stream[soc.Report](idle{strings.NewReader(line(t, 200) + "\n" + line(t, 200))}))
	require.Len(t, got, 2)
	assert.NoError(t, got[0].err)
	assert.Equal(t, io.ErrNoProgress, got[1].err)
}

// Stopping loses no line: ranging again goes on behind the last one.
func TestStreamGoesOnAfterAStop(t *testing.T) {
	const n = 20
	var text strings.Builder
	for i := range n {
		text.WriteString(line(t, 200+i) + "\n")
	}
	stream, all := document.Stream[soc.Report](strings.NewReader(text.String())), document.StreamAny(strings.NewReader(text.String()))
	var lengths, numbers []int
	for range n + 1 {
		for r, err := range stream {
			require.NoError(t, err)
			lengths = append(lengths, len(r.Organization.Name))
			break
		}
		for l, err := range all {
			require.NoError(t, err)
			numbers = append(numbers, l.Number)
			break
		}
	}
	require.Len(t, lengths, n)
	for i := range n {
		assert.Equal(t, lengths[0]+i, lengths[i])
		assert.Equal(t, i+1, numbers[i])
	}
}

// TestStreamReusesNoValue keeps every value of a stream, and compares it with what it
// was when it came.
func TestStreamReusesNoValue(t *testing.T) {
	_, text := sized(t, 20_000)
	var b []byte
	for i := range 20 {
		b = append(b, bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\n"), nil), []byte("Quillhaven"), fmt.Appendf(nil, "Company %d", i))...)
		b = append(b, '\n')
	}
	var kept []soc.Report
	for r, err := range document.Stream[soc.Report](bytes.NewReader(b)) {
		require.NoError(t, err)
		kept = append(kept, r)
	}
	clear(b[:len(b)/2])
	require.Len(t, kept, 20)
	for i, r := range kept {
		want, err := document.Unmarshal[soc.Report](bytes.ReplaceAll(text, []byte("Quillhaven"), fmt.Appendf(nil, "Company %d", i)))
		require.NoError(t, err)
		requireEqual(t, want, r, "a value has changed")
	}
}

// TestStreamMemoryIsFlat reads many lines and looks at what the heap holds from time
// to time. internal/bench does so over 200 MB.
func TestStreamMemoryIsFlat(t *testing.T) {
	const size, lines = 50_000_000, 1000
	text := line(t, size/lines) + "\n"
	heap := func() int64 {
		var stats runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&stats)
		return int64(stats.HeapAlloc)
	}
	n, first, most := 0, int64(0), int64(0)
	for _, err := range document.Stream[soc.Report](io.LimitReader(&repeat{text: []byte(text)}, int64(lines*len(text)))) {
		require.NoError(t, err)
		if n++; n == 10 {
			first = heap()
		} else if n%100 == 0 {
			most = max(most, heap())
		}
	}
	require.Equal(t, lines, n)
	assert.Less(t, most-first, int64(4<<20))
}

// TestStreamAnyAgrees reads every canonical document on a line, and finds the same
// value as Decode.
func TestStreamAnyAgrees(t *testing.T) {
	files := canonical(t)
	var b []byte
	for _, f := range files {
		b = append(append(b, bytes.ReplaceAll(f.b, []byte("\n"), nil)...), '\n')
	}
	got := listen(document.StreamAny(bytes.NewReader(b)))
	require.Len(t, got, len(files))
	for i, f := range files {
		require.NoError(t, got[i].err, f.name)
		want, err := document.DecodeAny(bytes.NewReader(f.b))
		require.NoError(t, err)
		s := detected(t, f.b)
		requireEqual(t, document.Line{Number: i + 1, Name: s.name, Version: 1, Value: want}, got[i].value, f.name)
	}
}

// FuzzStream holds that a stream yields what the oracle finds, in whatever pieces it
// comes, that documents of any kind are found on the same lines, and that what was
// read can be written and read again.
func FuzzStream(f *testing.F) {
	for _, seed := range streams(f) {
		f.Add(seed.b, uint64(len(seed.b)), 250)
	}
	f.Add([]byte(`{"s\u0063hema":"attestkit\/cuec-tracker/v1"}`+"\n"+`{"labels":{"schema":"attestkit/report/v1"},"schema":"attestkit/cuec-tracker/v1"}`), uint64(2), 0)
	f.Add([]byte("\xef\xbb\xbf"+line(f, 200)+"\r\n\n{"), uint64(1), 0)
	f.Fuzz(func(t *testing.T, b []byte, seed uint64, limit int) {
		random := rand.New(rand.NewPCG(seed, 1))
		want := byLine(b, limit)
		got := listen(document.Stream[soc.Report](&chunks{b, random, 1 + random.IntN(len(b)+1)}, document.MaxSize(limit)))
		requireHeard(t, want, got)
		requireWritten(t, got)
		any := listen(document.StreamAny(iotest.OneByteReader(bytes.NewReader(b)), document.MaxSize(limit)))
		require.Len(t, any, len(want))
		for i, h := range any {
			l := h.value.(document.Line)
			require.Equal(t, h.err == nil, l.Value != nil)
			for _, p := range attestkit.Problems(h.err) {
				require.Equal(t, l.Number, p.Line)
			}
			name, version, unclear := document.Detect(bytes.TrimSuffix(bytes.Split(b, []byte("\n"))[l.Number-1], []byte("\r")), document.MaxSize(limit))
			if unclear != nil { // the line may still say something
				name, version = l.Name, l.Version
				require.Equal(t, name != "", version == 1 && slices.ContainsFunc(subjects, func(s subject) bool { return s.name == name }))
			}
			require.Equal(t, document.Line{Number: l.Number, Name: name, Version: version, Value: l.Value}, l)
			if r, ok := l.Value.(*soc.Report); ok {
				require.NoError(t, want[i].err)
				require.True(t, reflect.DeepEqual(want[i].value, *r))
			}
		}
		require.True(t, slices.IsSortedFunc(any, func(a, b heard) int { return a.value.(document.Line).Number - b.value.(document.Line).Number }))
	})
}

// requireWritten writes what a stream yielded, and reads it again.
func requireWritten(t *testing.T, all []heard) {
	t.Helper()
	var b bytes.Buffer
	w := document.NewWriter[soc.Report](&b)
	good := slices.DeleteFunc(slices.Clone(all), func(h heard) bool { return h.err != nil })
	for _, h := range good {
		r := h.value.(soc.Report)
		require.NoError(t, w.Write(&r))
	}
	again := listen(document.Stream[soc.Report](&b))
	require.Len(t, again, len(good))
	for i := range good {
		require.NoError(t, again[i].err)
		requireEqual(t, good[i].value, again[i].value, "the value does not come back")
	}
}

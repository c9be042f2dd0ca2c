package document_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// TestWriter writes every canonical document of each kind, and reads the same values
// back.
func TestWriter(t *testing.T) {
	for kind, written := range map[document.Name]func(*testing.T, []file) int{
		document.Report: written[soc.Report], document.BridgeLetter: written[soc.BridgeLetter], document.Profile: written[recommend.Profile],
		document.Recommendation: written[recommend.Recommendation], document.Crossmap: written[crossmap.Map], document.Coverage: written[crossmap.Report],
		document.StatementOfApplicability: written[iso27001.StatementOfApplicability], document.Assessment: written[readiness.Assessment], document.CUECTracker: written[readiness.Tracker],
	} {
		var files []file
		for _, f := range canonical(t) {
			if detected(t, f.b).name == kind {
				files = append(files, f)
			}
		}
		t.Run(kind.String(), func(t *testing.T) { require.Positive(t, written(t, files)) })
	}
}

// written writes documents as JSON Lines and holds what is promised of them.
func written[T document.Document](t *testing.T, files []file) (n int) {
	t.Helper()
	var b bytes.Buffer
	w := document.NewWriter[T](&b)
	for _, f := range files {
		v, err := document.Unmarshal[T](f.b)
		require.NoError(t, err)
		require.NoError(t, w.Write(&v))
	}
	lines := strings.SplitAfter(b.String(), "\n")
	require.Len(t, lines, len(files)+1, "one line for each document, and nothing after the last")
	for v, err := range document.Stream[T](&b) {
		require.NoError(t, err)
		again, err := document.Marshal(&v)
		require.NoError(t, err)
		require.Equal(t, string(files[n].b), string(again), "a canonical document comes back")
		requireCompact(t, lines[n])
		n++
	}
	return n
}

// requireCompact holds that a line has no white space outside of its texts.
func requireCompact(t *testing.T, line string) {
	t.Helper()
	inText := false
	for i := 0; i < len(line)-1; i++ {
		switch c := line[i]; {
		case c == '\\':
			i++
		case c == '"':
			inText = !inText
		case !inText:
			require.NotContains(t, " \t\r\n", string(c))
		}
	}
	require.False(t, inText)
}

// What Encode refuses, a Writer refuses with the same problems; it writes nothing of
// it, and goes on.
func TestWriterRefusesWhatEncodeRefuses(t *testing.T) {
	var b bytes.Buffer
	w := document.NewWriter[soc.Report](&b, document.MaxSize(1000))
	good, bad, large := valid(), valid(), valid()
	bad.Type = 0
	bad.Organization.Name = "\xff"
	large.Organization.Name = strings.Repeat("x", 1000)
	for _, r := range []*soc.Report{&bad, &large, nil} {
		want := document.Encode(io.Discard, r, document.MaxSize(1000))
		require.Error(t, want)
		before := b.Len()
		err := w.Write(r)
		assert.Equal(t, problems(want), problems(err))
		assertUnplaced(t, "refused", err)
		assert.Equal(t, before, b.Len())
		require.NoError(t, w.Write(&good))
	}
	for r, err := range document.Stream[soc.Report](&b) {
		require.NoError(t, err)
		assert.Equal(t, good, r)
	}
}

func TestWritersErrorsStick(t *testing.T) {
	r := valid()
	out := &failing{1000}
	w := document.NewWriter[soc.Report](out)
	require.NoError(t, w.Write(&r))
	out.n = 10
	assert.Same(t, errFull, w.Write(&r))
	out.n = 1000
	assert.Same(t, errFull, w.Write(&r))
	assert.Same(t, errFull, w.Write(nil), "also before anything is refused")
	assert.Equal(t, 1000, out.n, "nothing is written behind half a line")
	assert.Nil(t, attestkit.Problems(errFull))

	lazy := document.NewWriter[soc.Report](short{})
	assert.Equal(t, io.ErrShortWrite, lazy.Write(&r))
	assert.Equal(t, io.ErrShortWrite, lazy.Write(&r))
}

// short is a writer that says that it wrote less, and not why.
type short struct{}

func (short) Write(b []byte) (int, error) { return len(b) - 1, nil }

// counting counts the calls of a writer.
type counting struct{ calls int }

func (c *counting) Write(b []byte) (int, error) {
	c.calls++
	if !bytes.HasSuffix(b, []byte("}\n")) || bytes.Count(b, []byte("\n")) != 1 {
		return 0, errors.New("not one whole line")
	}
	return len(b), nil
}

// A line is written at once, so that lines of several writers to one file do not mix.
func TestWriterWritesWholeLines(t *testing.T) {
	var c counting
	w := document.NewWriter[soc.Report](&c)
	r := valid()
	for range 5 {
		require.NoError(t, w.Write(&r))
	}
	assert.Equal(t, 5, c.calls)
}

// Texts come through as they are, with all that JSON escapes or that looks like
// white space.
func TestWriterKeepsTexts(t *testing.T) {
	for _, text := range []string{"  a  b  ", "\t\r\n", `\`, `"`, `\" `, `\\`, ` " : , { } [ ] " `, "\u2028\u00a0\u200b\x00\x1f\x7f", strings.Repeat(`\" `, 1000)} {
		var b bytes.Buffer
		r := valid()
		r.Organization.Part = text
		require.NoError(t, document.NewWriter[soc.Report](&b).Write(&r))
		requireCompact(t, b.String())
		for got, err := range document.Stream[soc.Report](&b) {
			require.NoError(t, err)
			assert.Equal(t, r, got)
		}
	}
}

package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// liar is a reader or writer that returns a count of its own.
type liar int

func (l liar) Read(p []byte) (int, error)  { return l.count(p), nil }
func (l liar) Write(p []byte) (int, error) { return l.count(p), nil }

// count is len(p) and what the liar adds to it, or half of it for a hundred.
func (l liar) count(p []byte) int {
	if l == 100 {
		return len(p) / 2
	}
	return len(p) + int(l)
}

// readings are the errors that each door for reading gives.
func readings(t *testing.T, r func() io.Reader) []error {
	t.Helper()
	var errs []error
	_, err := document.Decode[soc.Report](r())
	errs = append(errs, err)
	_, err = document.DecodeAny(r())
	errs = append(errs, err)
	for _, err := range document.Stream[soc.Report](r()) {
		errs = append(errs, err)
	}
	for _, err := range document.StreamAny(r()) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 4)
	return errs
}

// TestReadersThatLie holds that no reader makes a door panic.
func TestReadersThatLie(t *testing.T) {
	for _, l := range []liar{1, 10, -1 << 30, 1 << 30} {
		for _, err := range readings(t, func() io.Reader { return l }) {
			assert.ErrorContains(t, err, "impossible count", "%d", l)
		}
	}
	for _, err := range readings(t, func() io.Reader { return nil }) {
		assert.ErrorContains(t, err, "the reader is nil")
	}
}

// TestWritersThatLie holds that what was not written is an error.
func TestWritersThatLie(t *testing.T) {
	r := canonical(t)[0]
	s := detected(t, r.b)
	v, err := s.unmarshal(r.b)
	require.NoError(t, err)
	for _, l := range []liar{100, 1, -1} {
		assert.ErrorIs(t, document.EncodeAny(l, v), io.ErrShortWrite, "%d", l)
	}
	assert.ErrorContains(t, document.EncodeAny(nil, v), "the writer is nil")
	report, err := document.Unmarshal[soc.Report]([]byte(frontPage))
	require.NoError(t, err)
	assert.ErrorIs(t, document.Encode(liar(100), &report), io.ErrShortWrite)
	assert.ErrorContains(t, document.Encode(nil, &report), "the writer is nil")
	w := document.NewWriter[soc.Report](liar(100))
	assert.ErrorIs(t, w.Write(&report), io.ErrShortWrite)
	assert.ErrorIs(t, w.Write(&report), io.ErrShortWrite, "it stays")
	for _, w := range []*document.Writer[soc.Report]{nil, {}, document.NewWriter[soc.Report](nil)} {
		assert.ErrorContains(t, w.Write(&report), "the writer is nil")
	}
}

// TestEncodeAny holds that it writes what Encode writes, of every type.
func TestEncodeAny(t *testing.T) {
	for _, f := range canonical(t) {
		v, err := document.DecodeAny(bytes.NewReader(f.b))
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, document.EncodeAny(&b, v), f.name)
		assert.Equal(t, string(f.b), b.String(), f.name)
	}
	for _, v := range []any{nil, 7, soc.Report{}, new(*soc.Report), &soc.Control{}} {
		var b bytes.Buffer
		err := document.EncodeAny(&b, v)
		assert.Equal(t, []string{" " + string(attestkit.RuleInvalid)}, places(err), "%T", v)
		assert.Empty(t, b.String())
	}
	assert.Equal(t, []string{" invalid"}, places(document.EncodeAny(io.Discard, (*soc.Report)(nil))))
	assert.Equal(t, places(document.Encode(io.Discard, &soc.Report{})), places(document.EncodeAny(io.Discard, &soc.Report{})))
}

// TestWriterTheThoroughWay writes with a limit that is too small for generated code to
// count on: the line is the document without its layout.
func TestWriterTheThoroughWay(t *testing.T) {
	r, err := document.Unmarshal[soc.Report]([]byte(frontPage))
	require.NoError(t, err)
	r.Labels = map[string]string{}
	for i := range 40 {
		r.Labels[fmt.Sprintf("label %d", i)] = "a \" b\\ \n{ }: [ ],"
	}
	limit := document.MaxNumber(8)
	require.False(t, document.FitsOnePass(limit))
	var line, plain bytes.Buffer
	require.NoError(t, document.NewWriter[soc.Report](&line, limit).Write(&r))
	whole, err := document.Marshal(&r)
	require.NoError(t, err)
	require.NoError(t, json.Compact(&plain, whole))
	assert.Equal(t, plain.String(), strings.TrimSuffix(line.String(), "\n"))
	for got, err := range document.Stream[soc.Report](&line) {
		require.NoError(t, err)
		assert.Equal(t, r, got)
	}
}

package onepass_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// source returns a document whose bytes are the caller's.
func source(document string) onepass.Source { return onepass.Borrowed([]byte(document)) }

// inParts returns a document in parts of the sizes in turn.
func inParts(document string, sizes ...int) onepass.Source {
	var parts [][]byte
	for i, b := 0, []byte(document); len(b) > 0; i++ {
		n := min(sizes[i%len(sizes)], len(b))
		parts, b = append(parts, b[:n:n]), b[n:]
	}
	return onepass.Own(parts...)
}

// TestSource holds how long a document is, and what its bytes are.
func TestSource(t *testing.T) {
	b := []byte("{}")
	for _, s := range []onepass.Source{onepass.Borrowed(b), onepass.Own(b), onepass.Own([]byte("{"), []byte("}"))} {
		assert.Equal(t, 2, s.Len())
		assert.Equal(t, b, s.Bytes())
	}
	for _, s := range []onepass.Source{{}, onepass.Borrowed(nil), onepass.Own()} {
		assert.Zero(t, s.Len())
		assert.Empty(t, s.Bytes())
	}
	assert.Equal(t, "{}", onepass.Shared(b))
	assert.Empty(t, onepass.Shared(nil))
}

// peek looks for "schema" in a document, and in the same in parts.
func peek(t *testing.T, document string) (text string, ok bool) {
	text, ok = source(document).Peek("schema")
	for _, size := range []int{1, 20} {
		parts := inParts(document, size)
		if other, found := parts.Peek("schema"); found {
			require.True(t, ok, document)
			require.Equal(t, text, other, document)
		}
		other, found := parts.Whole().Peek("schema")
		require.Equal(t, ok, found, document)
		require.Equal(t, text, other, document)
	}
	return text, ok
}

// texts reads a list of texts.
func texts(t *testing.T, document onepass.Source) []string {
	var r onepass.Reader
	var list []string
	r.Reset(document, jsondoc.Limits{}.OrDefault())
	require.True(t, r.Texts(&list) && r.End())
	return list
}

// allocated returns how many bytes f allocates.
func allocated(f func()) int {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return int(after.TotalAlloc - before.TotalAlloc)
}

// within reports whether a text lies in the memory of a document.
func within(text string, document []byte) bool {
	start, at := uintptr(unsafe.Pointer(unsafe.SliceData(document))), uintptr(unsafe.Pointer(unsafe.StringData(text)))
	return start <= at && at < start+uintptr(len(document))
}

// TestTextsOutliveTheirDocument overwrites a document after it was read: texts of every
// length, with escapes and without, stay what they were.
func TestTextsOutliveTheirDocument(t *testing.T) {
	var b strings.Builder
	var want []string
	for i := range 700 {
		text := fmt.Sprintf("%d %s", i, strings.Repeat("é", i*37%(onepass.OwnText*2/3)))
		want = append(want, text, text+"\n", "漢")
		fmt.Fprintf(&b, `,"%s","%s\n","\u6f22"`, text, text)
	}
	document := []byte("[" + b.String()[1:] + "]")
	got := texts(t, onepass.Borrowed(document))
	for _, text := range got {
		require.False(t, within(text, document))
	}
	clear(document)
	assert.Equal(t, want, got)
}

// TestOwnDocumentIsNotCopied holds that texts without escapes are parts of a document
// whose bytes are nobody else's.
func TestOwnDocumentIsNotCopied(t *testing.T) {
	document := []byte(`["one", "two\n", "three"]`)
	list := texts(t, onepass.Own(document))
	assert.Equal(t, []string{"one", "two\n", "three"}, list)
	assert.True(t, within(list[0], document) && within(list[2], document))
	assert.False(t, within(list[1], document))
}

// TestPiecesAreFilled counts what the memory of texts costs: no document makes it much
// more than the texts need, whatever the order of long and short ones.
func TestPiecesAreFilled(t *testing.T) {
	for _, c := range []struct {
		name    string
		lengths []int
		times   int
	}{
		{"short", []int{5}, 20_000},
		{"like those of a report", []int{10, 80, 120}, 1_000},
		{"almost of their own", []int{onepass.OwnText - 1}, 100},
		{"of their own between short ones", []int{onepass.OwnText, 1}, 100},
		{"long between short ones", []int{onepass.LastPiece * 3, 7}, 30},
		{"few", []int{3}, 2},
	} {
		var b strings.Builder
		total := 0
		for range c.times {
			for _, n := range c.lengths {
				fmt.Fprintf(&b, `,"%s"`, strings.Repeat("x", n))
				total += n
			}
		}
		document := []byte("[" + b.String()[1:] + "]")
		memory := func(source onepass.Source) int { return allocated(func() { texts(t, source) }) }
		cost := memory(onepass.Borrowed(document)) - memory(onepass.Own(document))
		assert.GreaterOrEqual(t, cost, total, c.name)
		assert.LessOrEqual(t, cost, total*3/2+4<<10, c.name)
	}
}

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
func source(document string) onepass.Source { return onepass.Source{Bytes: []byte(document)} }

// TestTextOfSource holds that it is the same text, also of no bytes.
func TestTextOfSource(t *testing.T) {
	assert.Equal(t, "{}", source("{}").Text())
	assert.Empty(t, source("").Text())
	assert.Empty(t, onepass.Source{}.Text())
}

// texts reads a list of texts.
func texts(t *testing.T, document onepass.Source) []string {
	var r onepass.Reader
	var list []string
	r.Reset(document, jsondoc.Limits{}.OrDefault())
	require.True(t, r.Texts(&list) && r.End())
	return list
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
	document := source("[" + b.String()[1:] + "]")
	got := texts(t, document)
	for _, text := range got {
		require.False(t, within(text, document.Bytes))
	}
	clear(document.Bytes)
	assert.Equal(t, want, got)
}

// TestOwnDocumentIsNotCopied holds that texts without escapes are parts of a document
// whose bytes are nobody else's.
func TestOwnDocumentIsNotCopied(t *testing.T) {
	document := source(`["one", "two\n", "three"]`)
	document.Own = true
	list := texts(t, document)
	assert.Equal(t, []string{"one", "two\n", "three"}, list)
	assert.True(t, within(list[0], document.Bytes) && within(list[2], document.Bytes))
	assert.False(t, within(list[1], document.Bytes))
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
		document := source("[" + b.String()[1:] + "]")
		memory := func(own bool) int {
			document.Own = own
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			texts(t, document)
			runtime.ReadMemStats(&after)
			return int(after.TotalAlloc - before.TotalAlloc)
		}
		cost := memory(false) - memory(true)
		assert.GreaterOrEqual(t, cost, total, c.name)
		assert.LessOrEqual(t, cost, total*3/2+4<<10, c.name)
	}
}

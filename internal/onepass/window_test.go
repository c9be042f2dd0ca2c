package onepass_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// readInParts reads a document in parts through a window that holds so many bytes.
func readInParts(document onepass.Source, limits jsondoc.Limits, least int) (v thing, bad []onepass.Row, ok bool) {
	var r thingReader
	r.ResetLeast(document, limits.OrDefault(), least)
	ok = r.document(&v)
	return v, r.Bad(), ok
}

// requireReadInParts holds that a document in parts of any size is accepted only if the
// whole is, with the same value and the same rows in doubt.
func requireReadInParts(t *testing.T, document string, limits jsondoc.Limits, want thing, bad []onepass.Row, whole bool) {
	t.Helper()
	if len(document) > 10_000 {
		return // it takes long, and shows no more
	}
	for _, layout := range []struct {
		least int
		sizes []int
	}{{1, []int{3, 1}}, {9, []int{7, 1, 40}}, {80, []int{90, 11}}, {4 << 10, []int{300, 1}}} {
		v, rows, ok := readInParts(inParts(document, layout.sizes...), limits, layout.least)
		require.True(t, whole || !ok, "%s in parts of %v", document, layout.sizes)
		if ok {
			require.Equal(t, want, v, "%s in parts of %v", document, layout.sizes)
			require.Equal(t, bad, rows, "%s in parts of %v", document, layout.sizes)
		}
		if layout.least > len(document) {
			require.Equal(t, whole, ok, "%s in parts of %v", document, layout.sizes)
		}
	}
}

// TestDocumentInTwoParts cuts a document everywhere. The window holds what any name and
// value of it takes.
func TestDocumentInTwoParts(t *testing.T) {
	numbers := `{"rows": [` + strings.Repeat(`{"id": "1", "p": 1234}, {"p": 5678, "id": "2"}, `, 20) + `{"p": 10000}], "n": 299, "p": 2147483647}`
	spaced := "  " + strings.ReplaceAll(full, ",", " ,"+strings.Repeat(" ", 60)) + strings.Repeat("\n", 200)
	for _, document := range []string{full, numbers, spaced} {
		want, r, ok := read(t, document, jsondoc.Limits{})
		require.True(t, ok)
		for i := 1; i < len(document); i++ {
			parts := onepass.Own([]byte(document[:i]), []byte(document[i:]))
			v, bad, ok := readInParts(parts, jsondoc.Limits{}, 160)
			require.True(t, ok, "cut at %d", i)
			require.Equal(t, want, v, "cut at %d", i)
			require.Equal(t, r.Bad(), bad, "cut at %d", i)
		}
	}
}

// TestRowsLongerThanTheWindow reads rows that go over many parts, right and wrong ones.
func TestRowsLongerThanTheWindow(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	for name, row := range map[string]string{
		"right": `{"id": "a", "texts": ["` + long + `", "y"]}`,
		"wrong": `{"id": "a", "texts": ["` + long + `", 7]}`,
	} {
		document := `{"rows": [{"id": "1"}, ` + strings.Repeat(row+", ", 20) + `{"id": "2"}], "n": 7}`
		want, r, ok := read(t, document, jsondoc.Limits{})
		require.True(t, ok)
		for _, size := range []int{1_000, 7_777, 10_013, 64_000} {
			v, bad, ok := readInParts(inParts(document, size), jsondoc.Limits{}, 64)
			require.True(t, ok, "%s in parts of %d", name, size)
			assert.Equal(t, want, v, name)
			assert.Equal(t, r.Bad(), bad, name)
		}
	}
}

// TestLimitsInParts holds that what a row counts when it is read again is not counted
// twice.
func TestLimitsInParts(t *testing.T) {
	rows, _ := rowsOf(40, nil)
	document := `{"rows": ` + rows + `}`
	for values := range 100 {
		limits := jsondoc.Limits{Values: values + 1}
		_, _, whole := read(t, document, limits)
		for size := 1; size < 60; size += 3 {
			_, _, ok := readInParts(inParts(document, size), limits, 12)
			require.Equal(t, whole, ok, "%d values in parts of %d", values, size)
		}
	}
}

// TestLongValueInTwoParts holds that a reader is not sure of a value that is longer than
// what the window holds and goes on behind it, and sure of the same value within a part.
func TestLongValueInTwoParts(t *testing.T) {
	document := `{"text": "` + strings.Repeat("x", 100) + `", "n": 7}`
	for cut, want := range map[int]bool{1: false, 50: false, 112: true, 115: true} {
		_, _, ok := readInParts(onepass.Own([]byte(document[:cut]), []byte(document[cut:])), jsondoc.Limits{}, 20)
		assert.Equal(t, want, ok, "cut at %d", cut)
	}
}

// TestPartsAreNotCopied counts the memory of reading a document in parts: little more than
// that of reading the same in one.
func TestPartsAreNotCopied(t *testing.T) {
	var b strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&b, `,{"id": "the row with the number %d"}`, i)
	}
	document := `{"rows": [` + b.String()[1:] + `]}`
	cost := func(source onepass.Source) int {
		return allocated(func() {
			_, _, ok := readInParts(source, jsondoc.Limits{}, 4<<10)
			require.True(t, ok)
		})
	}
	whole, parts := onepass.Own([]byte(document)), inParts(document, 64<<10)
	assert.Less(t, cost(parts), cost(whole)+len(document)/4)
}

// TestLongRowsAreCopiedRarely holds that a row over a thousand parts, which has to be in
// sight as a whole, is copied a few times and not a thousand.
func TestLongRowsAreCopiedRarely(t *testing.T) {
	document := `{"rows": [{"id": "1", "texts": [` + strings.Repeat(`"a text", `, 50_000) + `"the last"]}]}`
	limits := jsondoc.Limits{Items: 100_000}
	parts := inParts(document, len(document)/1_000)
	cost := allocated(func() {
		_, _, ok := readInParts(parts, limits, 64)
		require.True(t, ok)
	})
	assert.Less(t, cost, 12*len(document))
}

// TestRowTooLongForTheWindow holds how long a row may be that goes on behind the window.
func TestRowTooLongForTheWindow(t *testing.T) {
	for n, want := range map[int]bool{onepass.MostUnread / 2: true, onepass.MostUnread * 2: false} {
		document := `{"rows": [{"id": "1", "texts": [` + strings.Repeat(`"a text", `, n/10) + `"the last"]}]}`
		limits := jsondoc.Limits{Items: n}
		for _, size := range []int{100_000, 256 << 10} {
			_, _, ok := readInParts(inParts(document, size), limits, 4<<10)
			assert.Equal(t, want, ok, "a row of %d in parts of %d", n, size)
		}
		_, _, ok := readInParts(source(document), limits, 4<<10)
		assert.True(t, ok)
	}
}

package onepass_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// FuzzReader gives bytes to a reader and to all that looks at documents without a
// grammar. What is accepted has to be what the strict pass and encoding/json read; what
// is cut down has to be the document with these rows; and nothing may panic or loop.
func FuzzReader(f *testing.F) {
	f.Add([]byte(full), uint8(0))
	f.Add([]byte(documentWithRows), uint8(3))
	for i, row := range badRows {
		list, _ := rowsOf(3, map[int]string{i % 3: row})
		f.Add([]byte(`{"rows": `+list+`, "more": `+list+`, "schema": "thing"}`), uint8(i))
	}
	for _, part := range textParts {
		f.Add([]byte(`{"text": "`+part+`", "labels": {"`+part+`": ""}}`), uint8(0))
	}
	f.Fuzz(func(t *testing.T, b []byte, limit uint8) {
		document, limits := string(b), jsondoc.Limits{}
		if limit > 0 {
			limits = jsondoc.Limits{Values: int(limit), Items: int(limit%16) + 1, Depth: int(limit%8) + 1, Text: 64 + int(limit), Name: 64 + int(limit)}
		}
		_, r, ok := read(t, document, limits)
		peeked, found := peek(t, document)
		p := newPart(document, []string{"rows", "more"}, r.Bad())
		for i := range b {
			if end := onepass.Skip(document, i); end >= 0 {
				require.True(t, i < end && end <= len(document))
			}
		}
		if _, problems := jsondoc.Parse(b, limits); problems != nil {
			return
		}
		requirePeeked(t, b, peeked, found)
		if ok {
			require.NotNil(t, p)
			requireCut(t, document, p, []string{"rows", "more"}, r.Bad())
			require.True(t, slices.IsSortedFunc(r.Bad(), func(a, b onepass.Row) int {
				if a.List != b.List {
					return 0
				}
				return a.Index - b.Index
			}))
		}
	})
}

// requirePeeked compares Peek with what encoding/json reads.
func requirePeeked(t *testing.T, b []byte, peeked string, found bool) {
	t.Helper()
	var members map[string]json.RawMessage
	if json.Unmarshal(b, &members) != nil || members == nil {
		require.False(t, found)
		return
	}
	raw := string(members["schema"])
	if found {
		require.Equal(t, raw, `"`+peeked+`"`)
	}
	if len(raw) > 0 && raw[0] == '"' && !containsEscape(b) {
		require.True(t, found)
	}
}

// containsEscape reports whether a name could be written with an escape.
func containsEscape(b []byte) bool { return slices.Contains(b, '\\') }

// FuzzWriter gives texts, numbers and names to a writer: what it writes is what
// jsondoc.Encode writes, and it is unsure only where it may be.
func FuzzWriter(f *testing.F) {
	f.Add("text", "any", "label", "w", 7, uint8(0))
	f.Add("", "\xff", "k", "x", -1, uint8(9))
	f.Add("\n\x00\u2028\"\\", "12345678", "\u212a", "", math.MaxInt, uint8(200))
	f.Fuzz(func(t *testing.T, text, any, label, w string, n int, limit uint8) {
		if onepass.SkipPlain(w, 0) < len(w) {
			w = "" // ids and values of enums stand for themselves: see TestWordsArePlain of package document
		}
		v := thing{Text: text, Any: any, Word: word(w), P: &n, Labels: map[string]string{label: any, "k": text}, Texts: []string{text}, Rows: []row{{ID: text, Texts: []string{any}}}}
		limits := jsondoc.Limits{}
		if limit > 0 {
			limits = jsondoc.Limits{Values: int(limit), Items: int(limit%16) + 1, Depth: int(limit%8) + 1, Text: 64 + int(limit), Name: 64 + int(limit), Size: 10 * int(limit)}
		}
		_, ok := write(t, v, limits)
		doc, problems := jsondoc.Encode(v, "thing", limits)
		allowed := text != "" && any != "" && (w == "" || len(w) < onepass.Longest && w[0] == 'w') && 0 <= n && n <= math.MaxInt32
		require.True(t, !allowed || ok == (problems == nil), "%v", doc)
	})
}

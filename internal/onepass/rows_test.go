package onepass_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// badRows are rows of a list that are not accepted.
var badRows = []string{
	`7`, `null`, `"x"`, `"]"`, `"\""`, `true`, `-1.5e3`, `[]`, `{}`, `[{"id": "1"}]`, `{"id": ""}`, `{"id": 1}`, `{"ID": "1"}`, `{"p": 1}`, `{"id": "1", "id": "2"}`, `{"id": "1", "p": 10000}`, `{"id": "1", "x": [[{"}": "]"}]]}`,
	`{"id": "1", "texts": []}`, `{"id": "1", "texts": ["a", ""]}`, `{"id": "\ud800"}`, `{"id": "1\\"}x`, `{"id": "1", "texts": ["\\", "]}", 7]}`, `{"id": "1" , "p" : 3.0 }`,
}

// rowsOf returns a list of good rows with some bad ones, and what should be left.
func rowsOf(n int, bad map[int]string) (list string, good []string) {
	var rows []string
	for i := range n {
		row, isBad := bad[i]
		if !isBad {
			row = fmt.Sprintf(`{"id": "%d"}`, i)
			good = append(good, fmt.Sprint(i))
		}
		rows = append(rows, row)
	}
	return "[" + strings.Join(rows, ", ") + "]", good
}

func idsOf(rows []row) (ids []string) {
	for _, r := range rows {
		ids = append(ids, r.ID)
	}
	return ids
}

// TestBadRowsAreSteppedOver puts every bad row in every place of a list of three.
func TestBadRowsAreSteppedOver(t *testing.T) {
	for _, bad := range badRows {
		if strings.HasSuffix(bad, "x") {
			continue // no value
		}
		for _, places := range [][]int{{0}, {1}, {2}, {0, 1}, {1, 2}, {0, 2}, {0, 1, 2}} {
			at := map[int]string{}
			var want []onepass.Row
			for _, i := range places {
				at[i] = bad
				want = append(want, onepass.Row{List: "rows", Index: i})
			}
			list, good := rowsOf(3, at)
			v, r, ok := read(t, `{"rows": `+list+`, "more": [{"id": "9"}], "n": 1}`, jsondoc.Limits{})
			require.True(t, ok, list)
			assert.Equal(t, want, r.Bad(), list)
			assert.Equal(t, good, idsOf(v.Rows), list)
			assert.Equal(t, []string{"9"}, idsOf(v.More))
			assert.Equal(t, 1, v.N)
			assert.True(t, good != nil || v.Rows == nil, "a list without rows is none")
		}
	}
}

// TestWhatIsNoListIsNotSteppedOver holds where a reader gives up.
func TestWhatIsNoListIsNotSteppedOver(t *testing.T) {
	for _, list := range []string{`[7`, `[7,`, `["x`, `[{"id": "1"`, `[{"id": "1"} {"id": "2"}]`, `[{"id": "1"},]`, `[7,]`, `[,7]`, `[{"id": "1\\"}x]`, `[{]`, `[7}`, `[ ]`, `{}`, `[x y]`} {
		_, _, ok := read(t, `{"rows": `+list+`}`, jsondoc.Limits{})
		assert.False(t, ok, list)
	}
}

// TestMostBadRows holds how many rows may be in doubt, in one list and in two.
func TestMostBadRows(t *testing.T) {
	for n, want := range map[int]bool{onepass.MaxBad - 1: true, onepass.MaxBad: true, onepass.MaxBad + 1: false} {
		at := map[int]string{}
		for i := range n {
			at[2*i] = `7`
		}
		list, good := rowsOf(2*n+1, at)
		v, r, ok := read(t, `{"rows": `+list+`}`, jsondoc.Limits{})
		require.Equal(t, want, ok, n)
		if ok {
			assert.Len(t, r.Bad(), n)
			assert.Equal(t, good, idsOf(v.Rows))
		}
		_, _, ok = read(t, `{"rows": [7, 7, 7], "more": [`+strings.Repeat("7,", n-4)+`7]}`, jsondoc.Limits{})
		assert.Equal(t, want, ok, n)
	}
}

// TestDepthBehindABadRow holds that levels which a bad row opened are closed again.
func TestDepthBehindABadRow(t *testing.T) {
	for depth := 1; depth < 8; depth++ {
		_, r, ok := read(t, `{"rows": [{"id": [[[1]]]}, {"texts": [[[]]]}, {"id": "1", "texts": ["x"]}], "texts": ["x"]}`, jsondoc.Limits{Depth: depth})
		assert.Equal(t, depth >= 2, ok, depth)
		if ok {
			assert.Equal(t, depth < 4, slices.Contains(r.Bad(), onepass.Row{List: "rows", Index: 2}), depth)
		}
	}
}

// TestMostLists holds how many of its own lists a document may have.
func TestMostLists(t *testing.T) {
	for n, want := range map[int]bool{onepass.MaxLists: true, onepass.MaxLists + 1: false} {
		r := new(thingReader)
		r.Reset(source(strings.Repeat(`[{"id": "1"}]`, n)), jsondoc.Limits{}.OrDefault())
		ok, v := true, []row(nil)
		for i := range n {
			ok = ok && onepass.Rows(&r.Reader, &r.rows, fmt.Sprint(i), &v, r.row)
		}
		assert.Equal(t, want, ok)
		assert.Len(t, r.Lists(), min(n, onepass.MaxLists))
	}
}

// documentWithRows has long lists, short ones, and members that look like them.
var documentWithRows = `
{ "schema" : "thing","labels": {"rows": "x"}, "rows" :[ {"id":"0"},{"id":"1\"]"} ,7, {"id":"3","texts":["]","}"]},null,{"id":"5"}]	,
 "more": [{"id":"only"}], "texts": ["a", "b", "c"], "other": [ {"id": "a"}, {"id": "b"} ] }
`

// TestPart cuts a document down to each choice of rows, and compares it with the same
// cut made by encoding/json.
func TestPart(t *testing.T) {
	for chosen := range 1 << 6 {
		rows := []onepass.Row{{List: "other", Index: 1}, {List: "unknown", Index: 3}}
		for i := 5; i >= 0; i-- {
			if chosen>>i&1 == 1 {
				rows = append(rows, onepass.Row{List: "rows", Index: i}, onepass.Row{List: "rows", Index: i})
			}
		}
		lists := []string{"more", "rows", "none"}
		p := newPart(documentWithRows, lists, rows)
		require.NotNil(t, p)
		kept := requireCut(t, documentWithRows, p, lists, rows)
		for i, index := range kept {
			assert.Equal(t, fmt.Sprintf("/rows/%d/texts/1", index), p.Original(fmt.Sprintf("/rows/%d/texts/1", i)))
			assert.Equal(t, fmt.Sprintf("/rows/%d", index), p.Original(fmt.Sprintf("/rows/%d", i)))
		}
	}
}

// requireCut requires that a part is the document with these rows, and the first of
// each list, and returns the rows of the list "rows" that it has.
func requireCut(t *testing.T, document string, p *onepass.Part, lists []string, rows []onepass.Row) (kept []int) {
	t.Helper()
	var want, got map[string]any
	require.NoError(t, json.Unmarshal([]byte(document), &want))
	require.NoError(t, json.Unmarshal(p.Bytes(), &got), "%s", p.Bytes())
	for _, name := range lists {
		list, ok := want[name].([]any)
		if !ok {
			continue
		}
		cut := []any{}
		for i, item := range list {
			if i == 0 || slices.Contains(rows, onepass.Row{List: name, Index: i}) {
				cut = append(cut, item)
				if name == "rows" {
					kept = append(kept, i)
				}
				require.Equal(t, attestkit.Pointer(name, i)+"/x", p.Original(attestkit.Pointer(name, len(cut)-1)+"/x"))
			}
		}
		want[name] = cut
	}
	require.Equal(t, want, got, "%s", p.Bytes())
	return kept
}

// TestOriginal holds which pointers stand for themselves.
func TestOriginal(t *testing.T) {
	p := newPart(documentWithRows, []string{"rows"}, []onepass.Row{{List: "rows", Index: 4}})
	for pointer, want := range map[string]string{
		"": "", "/": "/", "/rows": "/rows", "/rows/": "/rows/", "/rows/0": "/rows/0", "/rows/1": "/rows/4", "/rows/1/": "/rows/4/", "/rows/1/a~1b/2": "/rows/4/a~1b/2", "/rows/2": "/rows/2", "/rows/-1": "/rows/-1",
		"/rows/x": "/rows/x", "/texts/1": "/texts/1", "/labels/rows/1": "/labels/rows/1", "rows/1": "rows/1", "//1": "//1", "/rows//1": "/rows//1", "/other/1/rows/1": "/other/1/rows/1", "/rows/99999999999999999999": "/rows/99999999999999999999",
	} {
		assert.Equal(t, want, p.Original(pointer), pointer)
	}
}

// newPart cuts a document of which no member can be spared.
func newPart(document string, lists []string, rows []onepass.Row) *onepass.Part {
	return onepass.NewPart([]byte(document), onepass.Cut{Lists: lists, Rows: rows, Spare: func(string) bool { return false }})
}

// TestSparePart leaves members out whole, but for those that are to be kept and for rows.
func TestSparePart(t *testing.T) {
	spare := func(name string) bool { return name != "schema" }
	for _, c := range []struct {
		keep []string // pointers
		want string
	}{
		{nil, `{"schema":"thing"}`},
		{[]string{"/texts/1"}, `{"schema":"thing","texts":["a", "b", "c"]}`},
		{[]string{"/rows"}, `{"schema":"thing","rows":[{"id":"0"}]}`},
		{[]string{"/rows/4", "/rows/2/x", "/rows/4/id"}, `{"schema":"thing","rows":[7,null]}`},
		{[]string{"/rows/4", "/rows"}, `{"schema":"thing","rows":[{"id":"0"},null]}`},
		{[]string{"/more/0", "/labels/rows", "/unknown", ""}, `{"schema":"thing","labels":{"rows": "x"},"more":[{"id":"only"}]}`},
	} {
		cut := onepass.Cut{Lists: []string{"rows", "more"}, Spare: spare}
		for _, pointer := range c.keep {
			cut.Keep(pointer, func(r onepass.Row) onepass.Row { return r })
		}
		p := onepass.NewPart([]byte(documentWithRows), cut)
		require.NotNil(t, p)
		assert.Equal(t, c.want, string(p.Bytes()), c.keep)
	}
}

// TestKeep holds which pointers lead into a row, and that the row of the document is kept.
func TestKeep(t *testing.T) {
	behind := func(r onepass.Row) onepass.Row { return onepass.Row{List: r.List, Index: r.Index + 2} }
	for pointer, want := range map[string]onepass.Row{
		"/rows/0": {List: "rows", Index: 2}, "/more/17/texts/2": {List: "more", Index: 19}, "/rows/3/": {List: "rows", Index: 5},
	} {
		cut := onepass.Cut{Lists: []string{"rows", "more"}}
		cut.Keep(pointer, behind)
		assert.Equal(t, []onepass.Row{want}, cut.Rows, pointer)
		assert.Empty(t, cut.Names, pointer)
	}
	for _, pointer := range []string{"", "/", "/rows", "/rows/", "/rows/x", "/rows/-1", "/rows/-1/x", "/rows/1x", "/other/1", "/x/rows/1", "//1", "/rows/99999999999999999999"} {
		cut := onepass.Cut{Lists: []string{"rows", "more"}}
		cut.Keep(pointer, behind)
		assert.Empty(t, cut.Rows, pointer)
		assert.Len(t, cut.Names, 1, pointer)
	}
}

// TestNoPart holds which texts cannot be cut.
func TestNoPart(t *testing.T) {
	for _, document := range []string{``, ` `, `[]`, `7`, `{`, `{}`, `{"rows"`, `{"rows":`, `{"rows": `, `{"rows": [`, `{"rows": [7`, `{"rows": [7], `, `{"rows": [7], x`, `{"rows" [7]}`, `{"rows: [7]}`, `{rows: [7]}`, `{"rows": "x`} {
		assert.Nil(t, newPart(document, []string{"rows"}, nil), document)
	}
}

// TestPeek reads a member without a look at the rest.
func TestPeek(t *testing.T) {
	for document, want := range map[string]string{
		`{"schema": "a"}`: "a", ` { "x" : [1, "}", {"schema": "no"}] , "y": {"schema": "no"}, "z": "\"", "n": -1.5e3 , "schema" :"b"`: "b", `{"schema": ""}`: "", `{"schema": "a\u0062"}`: `a\u0062`,
		`{"schema": 7, "schema": "c"}`: "c", `{"schema": "a", x`: "a", `{"\"": "\\", "schema": "d" ]`: "d", `{"a": [], "schema": "e"}`: "e",
	} {
		text, ok := peek(t, document)
		assert.True(t, ok, document)
		assert.Equal(t, want, text, document)
	}
	for _, document := range []string{``, ` `, `{`, `{}`, `[]`, `["schema", "x"]`, `"schema"`, `{"schema"`, `{"schema":`, `{"schema": `, `{"schema": 7}`, `{"schema": ["a"]}`, `{"schema": "a`, `{"x": 1 "schema": "a"}`, `{"x": {"schema": "a"}}`, `{"x": [, "schema": "a"}`, `{schema: "a"}`, `{"Schema": "a"}`, `{"x": , "schema": "a"}`, `x{"schema": "a"}`, `{x}{"schema": "a"}`, `{x},"schema": "a"`, `{7: 1},"schema": "a"`, `{"x" 1},"schema": "a"`} {
		text, ok := peek(t, document)
		assert.False(t, ok, document)
		assert.Empty(t, text)
	}
}

// TestSkip steps over values, at every offset.
func TestSkip(t *testing.T) {
	for _, value := range []string{`""`, `"a"`, `"\""`, `"\\"`, `"\\\""`, `"]}"`, `{}`, `[]`, `{"a": [1, {"b": "}"}]}`, `[[["]"]]]`, `7`, `-1.5e3`, `true`, `null`, `["\\"]`} {
		for _, behind := range []string{",", "]", "}", " ", "\n", "\r", "\t", `,"`} {
			for _, before := range []string{"", `x`, `"`, `[{`} {
				assert.Equal(t, len(before)+len(value), onepass.Skip(before+value+behind, len(before)), "%s%s%s", before, value, behind)
			}
		}
	}
	for _, value := range []string{``, `"`, `"a`, `"\"`, `"\\\"`, `{`, `[`, `[}`[:1], `{"}`, `[[]`, `{"a": [}`, `,`, `]`, `}`, ` `, "\n", `7`, `true`} {
		assert.Equal(t, -1, onepass.Skip(value, 0), value)
	}
	assert.Equal(t, -1, onepass.Skip("x", 1))
	assert.Equal(t, -1, onepass.Skip("x", 5))
}

package onepass_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// thing is a document that has all that generated code can read.
type thing struct {
	Text   string            `json:"text,omitempty"`
	Any    string            `json:"any,omitempty"`
	Hash   string            `json:"hash,omitempty"`
	Color  string            `json:"color,omitempty"`
	Word   word              `json:"word,omitempty"`
	Flag   bool              `json:"flag,omitempty"`
	N      int               `json:"n,omitempty"`
	P      *int              `json:"p,omitempty"`
	Texts  []string          `json:"texts,omitempty"`
	Ints   []int             `json:"ints,omitempty"`
	Words  []word            `json:"words,omitempty"`
	Labels map[string]string `json:"labels,omitempty"`
	Things []thing           `json:"things,omitempty"`
	Rows   []row             `json:"rows,omitempty"`
	More   []row             `json:"more,omitempty"`
}

// row is an item of the document's own lists.
type row struct {
	ID    string   `json:"id"`
	P     *int     `json:"p,omitempty"`
	Texts []string `json:"texts,omitempty"`
}

// word is a text that a function parses.
type word string

var errWord = errors.New("no word")

func parseWord(s string) (word, error) {
	if !strings.HasPrefix(s, "w") {
		return "", errWord
	}
	return word(strings.Clone(s)), nil
}

func (w word) append(b []byte) ([]byte, error) {
	if !strings.HasPrefix(string(w), "w") {
		return nil, errWord
	}
	return append(b, w...), nil
}

// thingReader reads a thing as generated code would.
type thingReader struct {
	onepass.Reader

	words  onepass.Slab[word]
	things onepass.Slab[thing]
	rows   onepass.Slab[row]
}

func (r *thingReader) thing(v *thing) bool { return r.members(v, false) }
func (r *thingReader) document(v *thing) bool {
	return r.members(v, true) && r.End()
}

func (r *thingReader) members(v *thing, outer bool) bool {
	seen, ok := map[string]bool{}, r.Object()
	for n := 0; ok && r.More(n, '}'); n++ {
		name := r.Name()
		ok = !seen[name] && r.member(name, v, outer)
		seen[name] = true
	}
	return ok && r.OK() && len(seen) > 0
}

func (r *thingReader) member(name string, v *thing, outer bool) bool {
	switch name {
	case "$schema":
		return outer && r.AnyText(new(string))
	case "schema":
		return outer && r.Const("thing")
	case "text":
		return r.Text(&v.Text)
	case "any":
		return r.AnyText(&v.Any)
	case "hash":
		return r.TextSHA256(&v.Hash)
	case "color":
		return r.OneOf(&v.Color, "red", "green")
	case "word":
		return onepass.Parse(&r.Reader, &v.Word, parseWord)
	case "flag":
		return r.Bool(&v.Flag)
	case "n":
		return r.Int(&v.N, 1, 300)
	case "p":
		return r.IntPointer(&v.P, 0, 1<<31-1)
	case "texts":
		return r.Texts(&v.Texts)
	case "ints":
		return r.Ints(&v.Ints, 0, 9)
	case "words":
		return onepass.Words(&r.Reader, &r.words, &v.Words, parseWord)
	case "labels":
		return r.Labels(&v.Labels)
	case "things":
		return outer && onepass.List(&r.Reader, &r.things, &v.Things, r.thing)
	case "rows":
		return outer && onepass.Rows(&r.Reader, &r.rows, "rows", &v.Rows, r.row)
	case "more":
		return outer && onepass.Rows(&r.Reader, &r.rows, "more", &v.More, r.row)
	}
	return false
}

func (r *thingReader) row(v *row) bool {
	seen, ok := map[string]bool{}, r.Object()
	for n := 0; ok && r.More(n, '}'); n++ {
		name := r.Name()
		switch name {
		case "id":
			ok = r.Text(&v.ID)
		case "p":
			ok = r.IntPointer(&v.P, 0, 9999)
		case "texts":
			ok = r.Texts(&v.Texts)
		default:
			ok = false
		}
		ok, seen[name] = ok && !seen[name], true
	}
	return ok && r.OK() && seen["id"]
}

// read reads a document, and checks that what is accepted is JSON which passes the
// strict pass, and has the value that encoding/json builds.
func read(t *testing.T, document string, limits jsondoc.Limits) (v thing, r *thingReader, ok bool) {
	t.Helper()
	r = new(thingReader)
	r.Reset(source(document), limits.OrDefault())
	ok = r.document(&v)
	requireReadInParts(t, document, limits, v, r.Bad(), ok)
	if !ok || len(r.Bad()) > 0 {
		return v, r, ok
	}
	_, problems := jsondoc.Parse([]byte(document), limits)
	require.Empty(t, problems, "%s", document)
	var want thing
	require.NoError(t, json.Unmarshal([]byte(document), &want))
	require.Equal(t, want, v, "%s", document)
	return v, r, ok
}

// full shows every member.
var full = `{"$schema": "", "schema": "thing", "text": "a\u0062", "any": "", "hash": "` + strings.Repeat("0f", 32) + `", "color": "green", "word": "w1",
	"flag": true, "n": 300, "p": 2147483647, "texts": ["x", "y\n"], "ints": [0, 9, 0], "words": ["w", "wx"],
	"labels": {"": "", "a": "1", "\u0062": "2", "漢": "3"}, "things": [{"flag": false, "p": 0}, {"ints": [1], "texts": ["z"]}],
	"rows": [{"id": "1"}, {"id": "2", "p": 1234, "texts": ["q"]}], "more": [{"id": "1"}]}`

func TestReadsEverything(t *testing.T) {
	for _, document := range []string{full, " \n" + full + "\t\r\n", strings.NewReplacer("\n", "", "\t", "", ", ", ",", ": ", ":").Replace(full), strings.NewReplacer("{", " { ", "}", " } ", "[", "\n\n          [\t", "]", " ]", ":", "\r:\n", ",", " ,\n\n                       ").Replace(full), strings.ReplaceAll(full, ": ", ":  "), strings.ReplaceAll(full, ": ", ":\n")} {
		v, r, ok := read(t, document, jsondoc.Limits{})
		require.True(t, ok, document)
		assert.Equal(t, 300, v.N)
		assert.Equal(t, []string{"rows", "more"}, r.Lists())
	}
}

// Each of these is refused, or at least not sure.
func TestReadsNothingElse(t *testing.T) {
	for _, members := range []string{
		``, `,`, `"text"`, `"text":`, `"text" "x"`, `"text": "x",`, `, "text": "x"`, `"text": "x" "any": ""`, `"text": "x",, "any": ""`, `"text": "x": "any": ""`, `"text": "x"; "any": ""`, `text: "x"`, `'text': "x"`,
		`"text": ""`, `"text": null`, `"text": 7`, `"text": ["x"]`, `"text": "x", "text": "y"`, `"Text": "x"`, `"te\u0078t": "x"`, `"téxt": "x"`, `"text ": "x"`, `"unknown": 1`, `"": ""`, `"` + strings.Repeat("n", 65) + `": 1`,
		`"schema": "thong"`, `"schema": "thin\u0067"`, `"schema": "thing2"`, `"schema": ""`, `"schema": null`, `"$schema": null`, `"color": "blue"`, `"color": "Red"`, `"color": ""`, `"color": "r\u0065d"`, `"word": "x"`, `"word": ""`, `"word": "w\u0031"`, `"word": 7`,
		`"word": "w` + strings.Repeat("x", 64) + `"`, `"word": "wé"`, `"word": "w` + "\x01" + `"`, `"flag": 1`, `"flag": "true"`, `"flag": True`, `"flag": tru`, `"flag": truer`, `"flag": true false`, `"flag": falsey`, `"flag": null`,
		`"n": 0`, `"n": 301`, `"n": -1`, `"n": +1`, `"n": 01`, `"n": 00`, `"n": 1.0`, `"n": 1e1`, `"n": 1E1`, `"n": "1"`, `"n": `, `"n": 1 1`, `"n": 0x1`, `"n": 1_0`, `"n": 12345678901`, `"n": 100000000000000000001`, `"n": 4294967297`, `"n": 18446744073709551617`, `"n": ٣`, `"n": :`, `"n": /`,
		`"p": 2147483648`, `"p": 9999999999`, `"p": 10000000000`, `"p": null`, `"p": -0`, `"p": 000`,
		`"texts": []`, `"texts": [""]`, `"texts": ["x",]`, `"texts": [,"x"]`, `"texts": ["x" "y"]`, `"texts": ["x"`, `"texts": ["x"}`, `"texts": {"x": "y"}`, `"texts": "x"`, `"texts": [null]`, `"texts": [["x"]]`, `"texts": [7]`, `"texts": ["x", 7]`, `"texts": null`, `"texts": [ ]`,
		`"ints": []`, `"ints": [10]`, `"ints": [1,]`, `"ints": [1 2]`, `"ints": ["1"]`, `"ints": [1, -1]`, `"words": []`, `"words": ["x"]`, `"words": ["w", "x"]`, `"words": ["w",]`, `"words": [7]`,
		`"labels": {}`, `"labels": {"a": "1",}`, `"labels": {"a": 1}`, `"labels": {"a": null}`, `"labels": {"a"}`, `"labels": {"a": "1" "b": "2"}`, `"labels": {"a": "1", "a": "2"}`, `"labels": {"a": "1", "A": "2"}`, `"labels": {"k": "1", "` + "\u212a" + `": "2"}`, `"labels": {"s": "1", "` + "\u017f" + `": "2"}`,
		`"labels": {"a": "1", "\u0061": "2"}`, `"labels": {7: "1"}`, `"labels": {"\ud800": "1"}`, `"labels": {"` + "\xff" + `": "1"}`, `"labels": {"a": "` + "\xff" + `"}`, `"labels": []`, `"labels": "x"`, `"labels": {"` + strings.Repeat("n", 129) + `": "x"}`, `"labels": {"a" "b"}`, `"labels": {"a": "b"`, `"labels": {`,
		`"things": []`, `"things": [{}]`, `"things": [{"n": 0}]`, `"things": [{"things": [{"n": 1}]}]`, `"things": [{"schema": "thing"}]`, `"things": [{"n": 1},]`, `"things": [{"n": 1}, 7]`, `"things": [{"n": 1}`, `"things": [{"n": 1]]`,
		`"rows": []`, `"rows": [,]`, `"rows": [`, `"rows": {}`, `"rows": null`, `"rows": [{"id": "1"}], "rows": [{"id": "1"}]`,
	} {
		_, _, ok := read(t, "{"+members+"}", jsondoc.Limits{})
		assert.False(t, ok, members)
	}
	for _, document := range []string{"", " ", "{", "}", "[]", "null", "7", `"x"`, full + "x", full + "}", full + full, full + ",", full + "\x00", "\ufeff" + full, full[:len(full)-1], full[:len(full)-1] + "]", "[" + full[1:], full + "\u00a0", "\v" + full} {
		_, _, ok := read(t, document, jsondoc.Limits{})
		assert.False(t, ok, "%.40q", document)
	}
}

// TestLongestWords reads names and words as long as a schema may have them, and one byte
// longer.
func TestLongestWords(t *testing.T) {
	for n, want := range map[int]bool{onepass.Longest - 1: true, onepass.Longest: true, onepass.Longest + 1: false} {
		word := "w" + strings.Repeat("x", n-1)
		v, _, ok := read(t, `{"word": "`+word+`"}`, jsondoc.Limits{})
		require.Equal(t, want, ok, n)
		require.True(t, !ok || string(v.Word) == word)
		var r onepass.Reader
		r.Reset(source(`{"`+word+`": 7}`), jsondoc.Limits{}.OrDefault())
		require.True(t, r.Object() && r.More(0, '}'))
		require.Equal(t, want, r.Name() == word)
	}
}

// TestEveryBeginning cuts a document off at each byte, and changes each byte to each
// other one.
func TestEveryBeginning(t *testing.T) {
	for i := range len(full) {
		_, _, ok := read(t, full[:i], jsondoc.Limits{})
		require.False(t, ok, full[:i])
		for c := range 256 {
			if testing.Short() && c%7 != i%7 {
				continue
			}
			read(t, full[:i]+string([]byte{byte(c)})+full[i+1:], jsondoc.Limits{})
		}
	}
}

// TestNumbers compares whole numbers with what encoding/json reads.
func TestNumbers(t *testing.T) {
	limits := jsondoc.Limits{}.OrDefault()
	try := func(text string, low, high int) {
		var r onepass.Reader
		var got int
		r.Reset(source("["+text+"]"), limits)
		ok := r.List() && r.More(0, ']') && r.Int(&got, low, high) && !r.More(1, ']') && r.End()
		var want []int
		err := json.Unmarshal([]byte("["+text+"]"), &want)
		sure := err == nil && len(want) == 1 && strings.TrimSpace(text) == fmt.Sprint(want[0]) && low <= want[0] && want[0] <= high
		require.Equal(t, sure, ok, "%s from %d to %d", text, low, high)
		require.True(t, !ok || got == want[0], text)
	}
	for _, high := range []int{0, 1, 9, 10, 12, 31, 99, 100, 3660, 1<<31 - 1} {
		for n := range 130 {
			try(fmt.Sprint(n), 0, high)
			try(fmt.Sprint(n), 1, high)
			try(fmt.Sprintf("%03d", n), 0, high)
		}
		for _, n := range []int64{int64(high) - 1, int64(high), int64(high) + 1, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 9_999_999_999, 10_000_000_000, 1 << 62} {
			try(fmt.Sprint(n), 0, high)
		}
	}
	for c := range 256 {
		try(string([]byte{byte(c)}), 0, 9)
		try("1"+string([]byte{byte(c)}), 0, 99)
	}
}

// TestPointersAreTheirOwn holds that numbers given by pointer do not share a place.
func TestPointersAreTheirOwn(t *testing.T) {
	var b strings.Builder
	for i := range 700 {
		fmt.Fprintf(&b, `,{"id": "1", "p": %d}`, i%10_000)
	}
	v, _, ok := read(t, `{"rows": [`+b.String()[1:]+`], "ints": [5, 6]}`, jsondoc.Limits{})
	require.True(t, ok)
	for i := range v.Rows {
		*v.Rows[i].P = 1000 + i
	}
	for i := range v.Rows {
		require.Equal(t, 1000+i, *v.Rows[i].P)
	}
	assert.Equal(t, []int{5, 6}, v.Ints)
}

// boundsOfReading are the limits of a document, each with a way to set it.
func boundsOfReading() map[string]func(*jsondoc.Limits, int) {
	return map[string]func(*jsondoc.Limits, int){
		"depth":   func(l *jsondoc.Limits, n int) { l.Depth = n },
		"values":  func(l *jsondoc.Limits, n int) { l.Values = n },
		"items":   func(l *jsondoc.Limits, n int) { l.Items = n },
		"members": func(l *jsondoc.Limits, n int) { l.Members = n },
		"name":    func(l *jsondoc.Limits, n int) { l.Name = n },
		"text":    func(l *jsondoc.Limits, n int) { l.Text = n },
	}
}

// TestLimitsOfReading reads documents under every limit around what they need: the
// reader accepts exactly what the strict pass does. (Names, texts and members of the
// schema itself are not measured: see Fits.)
func TestLimitsOfReading(t *testing.T) {
	many := func(n int, item string) string { return strings.Repeat(", "+item, n)[2:] }
	labels := func(n int) (list string) {
		for i := range n {
			list += fmt.Sprintf(`, "%d": ""`, i)
		}
		return list[2:]
	}
	for limit, documents := range map[string][]string{
		"depth":   {`{"things": [{"texts": ["x"]}]}`, `{"labels": {"a": ""}}`, `{"rows": [{"id": "1"}]}`, full},
		"values":  {full, `{"n": 1}`, `{"flag": true}`, `{"labels": {"a": "", "b": ""}}`, `{"texts": ["x"]}`, `{"color": "red"}`, `{"p": 1}`, `{"schema": "thing"}`, `{"hash": "` + strings.Repeat("0", 64) + `"}`},
		"items":   {`{"texts": [` + many(9, `"x"`) + `]}`, `{"ints": [` + many(7, `1`) + `]}`, `{"rows": [` + many(5, `{"id": "1"}`) + `]}`, `{"words": ["w", "w"]}`, `{"things": [` + many(3, `{"n": 1}`) + `]}`},
		"members": {`{"labels": {` + labels(20) + `}}`, `{"labels": {` + labels(70) + `}}`},
		"name":    {`{"labels": {"` + strings.Repeat("n", 100) + `": ""}}`, `{"labels": {"` + strings.Repeat(`\u00e9`, 50) + `": ""}}`, `{"labels": {"` + strings.Repeat(`é`, 50) + `": "", "x": ""}}`},
		"text":    {`{"text": "` + strings.Repeat("x", 100) + `"}`, `{"any": "` + strings.Repeat(`\u00e9`, 50) + `"}`, `{"labels": {"a": "` + strings.Repeat("漢", 30) + `"}}`, `{"texts": ["` + strings.Repeat("漢", 30) + `"]}`},
	} {
		for _, document := range documents {
			accepted := map[bool]int{}
			for n := 1; n < 140; n++ {
				var l jsondoc.Limits
				boundsOfReading()[limit](&l, n)
				_, r, ok := read(t, document, l)
				ok = ok && len(r.Bad()) == 0
				_, problems := jsondoc.Parse([]byte(document), l)
				if n >= onepass.Longest || limit != "text" && limit != "name" && limit != "members" {
					require.Equal(t, problems == nil, ok, "%s %d: %s", limit, n, document)
				}
				accepted[ok]++
			}
			require.NotZero(t, accepted[true], "%s: %s", limit, document)
			require.NotZero(t, accepted[false], "%s: %s", limit, document)
		}
	}
}

// TestFits holds where the reader and writer leave a limit to the strict pass.
func TestFits(t *testing.T) {
	assert.True(t, onepass.Fits(jsondoc.Limits{}.OrDefault()))
	least := jsondoc.Limits{Name: 64, Text: 64, Members: 64, Number: 10, Size: 1, Depth: 1, Values: 1, Items: 1}
	assert.True(t, onepass.Fits(least))
	for _, lower := range []func(*jsondoc.Limits){
		func(l *jsondoc.Limits) { l.Name-- }, func(l *jsondoc.Limits) { l.Text-- }, func(l *jsondoc.Limits) { l.Members-- }, func(l *jsondoc.Limits) { l.Number-- },
	} {
		l := least
		lower(&l)
		assert.False(t, onepass.Fits(l))
	}
	assert.Equal(t, 64, onepass.Longest)
	assert.Len(t, fmt.Sprint(1<<31-1), 10, "the digits of the largest number")
}

// TestNothingIsReadBehindAFailure calls every method of a reader that has failed.
func TestNothingIsReadBehindAFailure(t *testing.T) {
	for _, document := range []string{``, `x`, `{"n": x "n": 1}`, `[1]`} {
		r := new(thingReader)
		r.Reset(source(document), jsondoc.Limits{}.OrDefault())
		require.False(t, r.Const("thing"), document)
		require.False(t, r.OK())
		var v thing
		for name := range strings.FieldsSeq("schema text any hash color word flag n p texts ints words labels things rows") {
			require.False(t, r.member(name, &v, true), name)
		}
		require.False(t, r.Object() || r.List() || r.More(0, '}') || r.More(1, ']') || r.End() || r.OK())
		require.Equal(t, "", r.Name())
	}
}

// TestRandomDocuments changes a document at random and reads it.
func TestRandomDocuments(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	parts := []string{`"`, `{`, `}`, `[`, `]`, `,`, `:`, ` `, "\n", `\`, `\u0041`, `null`, `1`, `"x"`, `"id": "1"`, `{"id": "1"}`, "\xff", "é", `"p": 7`}
	accepted := 0
	for range 8_000 {
		b := full
		for range 1 + r.IntN(2) {
			at, n := r.IntN(len(b)+1), r.IntN(3)
			b = b[:at] + parts[r.IntN(len(parts))] + b[min(len(b), at+n):]
		}
		if _, _, ok := read(t, b, jsondoc.Limits{}); ok {
			accepted++
		}
	}
	assert.Greater(t, accepted, 200)
}

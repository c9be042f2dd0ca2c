package onepass_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// thingWriter writes a thing as generated code would.
type thingWriter struct{ *onepass.Writer }

func (w thingWriter) thing(v *thing) bool { return w.members(v, false) }

func (w thingWriter) members(v *thing, outer bool) bool {
	return w.Object() &&
		(!outer || w.Name(`"schema": `) && w.Text("thing")) &&
		(v.Text == "" || w.Name(`"text": `) && w.Text(v.Text)) &&
		(v.Any == "" || w.Name(`"any": `) && w.AnyText(v.Any)) &&
		(v.Hash == "" || w.Name(`"hash": `) && w.TextSHA256(v.Hash)) &&
		(v.Color == "" || w.Name(`"color": `) && w.OneOf(v.Color, "red", "green")) &&
		(v.Word == "" || w.Name(`"word": `) && w.Word(v.Word.append(w.Quote()))) &&
		(!v.Flag || w.Name(`"flag": `) && w.Bool(v.Flag)) &&
		(v.N == 0 || w.Name(`"n": `) && w.Int(v.N, 1, 300)) &&
		(v.P == nil || w.Name(`"p": `) && w.Int(*v.P, 0, 1<<31-1)) &&
		(len(v.Texts) == 0 || w.Name(`"texts": `) && w.Texts(v.Texts)) &&
		(len(v.Ints) == 0 || w.Name(`"ints": `) && w.Ints(v.Ints, 0, 9)) &&
		(len(v.Words) == 0 || w.Name(`"words": `) && onepass.PutWords(w.Writer, v.Words, word.append)) &&
		(len(v.Labels) == 0 || w.Name(`"labels": `) && w.Labels(v.Labels)) &&
		(len(v.Things) == 0 || w.Name(`"things": `) && onepass.PutList(w.Writer, v.Things, w.thing)) &&
		(len(v.Rows) == 0 || w.Name(`"rows": `) && onepass.PutList(w.Writer, v.Rows, w.row)) &&
		w.Close()
}

func (w thingWriter) row(v *row) bool {
	return w.Object() && w.Name(`"id": `) && w.Text(v.ID) &&
		(v.P == nil || w.Name(`"p": `) && w.Int(*v.P, 0, 9999)) &&
		(len(v.Texts) == 0 || w.Name(`"texts": `) && w.Texts(v.Texts)) &&
		w.Close()
}

// write writes a thing, and checks that what is written is what jsondoc.Encode writes,
// within the limits, and is read back.
func write(t *testing.T, v thing, limits jsondoc.Limits) (string, bool) {
	t.Helper()
	var w onepass.Writer
	w.Reset(limits.OrDefault())
	if !(thingWriter{&w}).members(&v, true) {
		return "", false
	}
	b, ok := w.Document()
	if !ok {
		return "", false
	}
	doc, problems := jsondoc.Encode(v, "thing", limits)
	require.Empty(t, problems, "%+v", v)
	require.Equal(t, string(doc.Bytes()), string(b))
	_, _, read := read(t, string(b), limits)
	longNames := 0 < limits.Text && limits.Text < 128 // the reader leaves names beyond the limit of texts to the strict pass
	require.True(t, read || longNames, "%s", b)
	return string(b), true
}

func everything(t *testing.T) (v thing) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(full), &v))
	v.More = nil
	return v
}

func TestWritesEverything(t *testing.T) {
	b, ok := write(t, everything(t), jsondoc.Limits{})
	require.True(t, ok)
	assert.Contains(t, b, `"texts": [
    "x",
    "y\n"
  ],`)
}

// TestCompact holds that a line has the same tokens as the indented document.
func TestCompact(t *testing.T) {
	v := everything(t)
	v.Things = nil // of which one is empty
	v.Text = "a: b, c"
	indented, ok := write(t, v, jsondoc.Limits{})
	require.True(t, ok)
	w := onepass.Writer{Compact: true}
	for range 2 { // a writer is used again
		w.Reset(jsondoc.Limits{}.OrDefault())
		require.True(t, thingWriter{&w}.members(&v, true))
		b, ok := w.Document()
		require.True(t, ok)
		want := strings.NewReplacer("\n  ", "\n", "  ", "").Replace(indented)
		want = strings.ReplaceAll(strings.ReplaceAll(want, "\n", ""), `": `, `":`) + "\n"
		assert.Equal(t, want, string(b))
	}
}

// Each of these is refused, or at least not sure.
func TestWritesNothingElse(t *testing.T) {
	n := func(n int) *int { return &n }
	for name, change := range map[string]func(*thing){
		"text":          func(v *thing) { v.Text = "\xff" },
		"text, late":    func(v *thing) { v.Text = "12345678é9012345\xc3" },
		"half a pair":   func(v *thing) { v.Any = "\xed\xa0\x80" },
		"hash":          func(v *thing) { v.Hash = "x" },
		"color":         func(v *thing) { v.Color = "blue" },
		"word":          func(v *thing) { v.Word = "x" },
		"n":             func(v *thing) { v.N = 301 },
		"n negative":    func(v *thing) { v.N = -1 },
		"p":             func(v *thing) { v.P = n(math.MaxInt) },
		"p negative":    func(v *thing) { v.P = n(-1) },
		"texts":         func(v *thing) { v.Texts = []string{"x", ""} },
		"texts utf-8":   func(v *thing) { v.Texts = []string{"\x80"} },
		"ints":          func(v *thing) { v.Ints = []int{10} },
		"ints negative": func(v *thing) { v.Ints = []int{0, -1} },
		"words":         func(v *thing) { v.Words = []word{"w", "x"} },
		"label":         func(v *thing) { v.Labels = map[string]string{"a": "\xff"} },
		"label name":    func(v *thing) { v.Labels = map[string]string{"\xff": "a"} },
		"label twice":   func(v *thing) { v.Labels = map[string]string{"a": "x", "A": "x"} },
		"label k":       func(v *thing) { v.Labels = map[string]string{"k": "x", "\u212a": "x"} },
		"label s":       func(v *thing) { v.Labels = map[string]string{"s": "x", "\u017f": "x"} },
		"label length":  func(v *thing) { v.Labels = map[string]string{strings.Repeat("n", 129): "x"} },
		"thing":         func(v *thing) { v.Things = []thing{{}} },
		"row":           func(v *thing) { v.Rows = []row{{}} },
		"row's list":    func(v *thing) { v.Rows = []row{{ID: "1", Texts: []string{""}}} },
	} {
		v := everything(t)
		change(&v)
		_, ok := write(t, v, jsondoc.Limits{})
		large := name == "p" && math.MaxInt == math.MaxInt32 // an int has 32 bits here, and all fit
		assert.Equal(t, large, ok, name)
	}
	var w onepass.Writer
	w.Reset(jsondoc.Limits{}.OrDefault())
	assert.False(t, w.Object() && w.Close(), "an empty object")
	for name, write := range map[string]func() bool{
		"an empty list":   func() bool { return w.Texts(nil) },
		"an empty object": func() bool { return w.Labels(nil) },
		"an empty text":   func() bool { return w.Text("") },
		"an empty word":   func() bool { return w.Word(w.Quote(), nil) },
		"a failed word":   func() bool { return w.Word(append(w.Quote(), 'x'), errWord) },
	} {
		w.Reset(jsondoc.Limits{}.OrDefault())
		assert.False(t, write(), name)
	}
}

// TestTextsAreWritten compares every character, and random rows of them, with what
// jsondoc.Encode writes.
func TestTextsAreWritten(t *testing.T) {
	for r := rune(0); r < 0x11000; r++ {
		if r < 0xd800 || r > 0xdfff {
			if r > 0x300 && r%17 != 0 {
				continue
			}
			text := string(r)
			if r%3 == 0 {
				text = "12345" + text + "67890"
			}
			var w onepass.Writer
			w.Reset(jsondoc.Limits{}.OrDefault())
			require.True(t, w.AnyText(text))
			b, _ := w.Document()
			var back string
			require.NoError(t, json.Unmarshal(b, &back))
			require.Equal(t, text, back)
		}
	}
	random := rand.New(rand.NewPCG(9, 10))
	for range 3000 {
		var text strings.Builder
		for range random.IntN(12) {
			text.WriteString(textParts[random.IntN(len(textParts))])
			text.WriteByte(byte(random.IntN(128)))
		}
		write(t, thing{Any: text.String(), Labels: map[string]string{text.String(): "x"}}, jsondoc.Limits{})
	}
}

// TestLimitsOfWriting writes things under every limit around what they need: the
// writer accepts exactly what jsondoc.Encode does.
func TestLimitsOfWriting(t *testing.T) {
	all := everything(t)
	all.Things = all.Things[1:]
	bounds := map[string]func(*jsondoc.Limits, int){"size": func(l *jsondoc.Limits, n int) { l.Size = n }}
	for name, set := range boundsOfReading() {
		bounds[name] = set
	}
	labels := map[string]string{strings.Repeat("é", 50): "", "a": ""}
	for i := range 20 {
		labels[fmt.Sprint(i)] = "x"
	}
	for limit, set := range bounds {
		accepted := map[bool]int{}
		for _, v := range []thing{all, {N: 7}, {Flag: true}, {Labels: labels}, {Texts: []string{"a", "b", strings.Repeat("x", 100)}}, {Any: strings.Repeat("\n", 90)}, {Ints: []int{1, 2, 3}}, {Words: []word{"w", "w"}}, {P: new(int)}} {
			for n := 1; n < 1500; n += 1 + n/50 {
				var l jsondoc.Limits
				set(&l, n)
				if !onepass.Fits(l.OrDefault()) {
					continue
				}
				_, ok := write(t, v, l)
				_, problems := jsondoc.Encode(v, "thing", l)
				require.Equal(t, problems == nil, ok, "%s %d: %+v", limit, n, v)
				accepted[ok]++
			}
		}
		require.NotZero(t, accepted[true], limit)
		require.True(t, accepted[false] > 0 || limit == "members", limit)
	}
}

// TestManyLabels writes and reads many labels, of which two are the same but for case or
// are not.
func TestManyLabels(t *testing.T) {
	for _, n := range []int{2, 16, 17, 500} {
		labels := map[string]string{}
		for i := range n {
			labels[fmt.Sprint("name ", i)] = "text"
		}
		b, ok := write(t, thing{Labels: labels}, jsondoc.Limits{})
		require.True(t, ok)
		v, _, ok := read(t, string(b), jsondoc.Limits{})
		require.True(t, ok)
		assert.Equal(t, labels, v.Labels)
		for _, other := range []string{"NAME 1", "na\u006de 1", "naMe 1"} {
			_, _, ok = read(t, strings.Replace(string(b), "name 0", other, 1), jsondoc.Limits{})
			assert.False(t, ok, other)
		}
		labels["Name 1"] = "text"
		_, ok = write(t, thing{Labels: labels}, jsondoc.Limits{})
		assert.False(t, ok)
	}
	labels := map[string]string{"a": "", "b": "", "c": ""}
	for members, want := range map[int]bool{2: false, 3: true, 4: true} { // below what Fits asks for
		var w onepass.Writer
		limits := jsondoc.Limits{Members: members}.OrDefault()
		w.Reset(limits)
		assert.Equal(t, want, w.Labels(labels), members)
	}
}

// TestLevels writes as deep as a schema may be.
func TestLevels(t *testing.T) {
	var w onepass.Writer
	w.Reset(jsondoc.Limits{}.OrDefault())
	for range onepass.Deepest - 1 {
		require.True(t, w.Object() && w.Name(`"a": `))
	}
	require.True(t, w.Object() && w.Name(`"a": `) && w.Bool(false))
	for range onepass.Deepest {
		require.True(t, w.Close())
	}
	b, ok := w.Document()
	require.True(t, ok)
	var v any
	require.NoError(t, json.Unmarshal(b, &v))
	want, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	assert.Equal(t, string(want)+"\n", string(b))
	assert.Equal(t, 16, onepass.Deepest)
}

// TestLargeDocuments writes texts and lists beyond every size that memory has to
// begin with.
func TestLargeDocuments(t *testing.T) {
	for _, n := range []int{1, 100, 8000, 8192, 8200, 100_000} {
		_, ok := write(t, thing{Any: strings.Repeat("x", n)}, jsondoc.Limits{})
		require.True(t, ok)
		_, ok = write(t, thing{Any: strings.Repeat("\x01", n)}, jsondoc.Limits{})
		require.True(t, ok)
		v := thing{Ints: make([]int, min(n, 10_000)), Texts: make([]string, min(n, 1000))}
		for i := range v.Texts {
			v.Texts[i] = strings.Repeat("y", i)
		}
		v.Texts[0] = "y"
		_, ok = write(t, v, jsondoc.Limits{})
		require.True(t, ok)
	}
}

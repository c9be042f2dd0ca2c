package jsondoc_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// color is an enum as attestkit's are: its methods return Problems.
type color uint8

func (c color) MarshalText() ([]byte, error) {
	if c == 0 || c > 2 {
		return nil, &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "no color"}
	}
	return []byte{"?rg"[c]}, nil
}

func (c *color) UnmarshalText(text []byte) error {
	switch string(text) {
	case "r", "g":
		*c = color(strings.IndexByte("?rg", text[0]))
		return nil
	case "secret":
		return errors.New("foreign error about " + string(text))
	case "panic":
		panic("secret")
	}
	return &attestkit.Problem{Pointer: "/inner", Rule: attestkit.RuleUnknownID, Detail: "no such color"}
}

// pair refuses by UnmarshalJSON, and needs its whole text for it.
type pair struct{ A, B int }

func (p *pair) UnmarshalJSON(b []byte) error {
	var list []int
	if err := json.Unmarshal(b, &list); err != nil {
		return err
	}
	if len(list) != 2 && len(list) != 0 {
		return &attestkit.Problem{Rule: jsondoc.RuleLength, Detail: "a pair has two"}
	}
	if len(list) == 2 {
		*p = pair{list[0], list[1]}
	}
	return nil
}

func (p pair) MarshalJSON() ([]byte, error) { return json.Marshal([]int{p.A, p.B}) }

type base struct {
	ID string `json:"id,omitempty"`
}

type thing struct {
	base
	Name    string            `json:"name"`
	Count   int8              `json:"count,omitempty"`
	Size    uint16            `json:"size,omitempty"`
	Share   float64           `json:"share,omitempty"`
	Flag    bool              `json:"flag,omitempty"`
	Color   color             `json:"color,omitzero"`
	Colors  []color           `json:"colors,omitempty"`
	ByColor map[color]string  `json:"byColor,omitempty"`
	When    attestkit.Date    `json:"when,omitzero"`
	Period  attestkit.Period  `json:"period,omitzero"`
	Pair    *pair             `json:"pair,omitempty"`
	Things  []thing           `json:"things,omitempty"`
	Labels  map[string]string `json:"labels,omitempty"`
	Any     any               `json:"any,omitempty"`
	Raw     json.RawMessage   `json:"raw,omitempty"`
	Func    func()            `json:"-"`
}

func TestDecode(t *testing.T) {
	want := thing{base: base{"x"}, Name: "n", Color: 2, When: must(attestkit.ParseDate("2025-01-31")), Pair: &pair{1, 2}, Things: []thing{{Name: "<&>\u2028"}}, Labels: map[string]string{"schema": "s"}}
	for _, text := range []string{
		`{"schema": "attestkit/thing/v1", %}`, `{%, "schema": "attestkit/thing/v1"}`, `{"$schema": "x", %, "schema": "attestkit/thing/v1"}`, `{ "schema" : 1 , "$schema" : 2 , % }`,
		`{%, "$schema": {"a": [1, "}"]} , "schema": "\"" }`, `{%}`, `{"\u0073chema":1,%}`,
	} {
		text = strings.ReplaceAll(text, "%", `"id": "x", "name": "n", "color": "g", "when": "2025-01-31", "pair": [1, 2], "things": [{"name": "<&>\u2028"}], "labels": {"schema": "s"}`)
		d := parse(t, text)
		got, problems := jsondoc.Decode[thing](d)
		assert.Empty(t, lines(problems), text)
		assert.Equal(t, want, got, text)
		assert.Equal(t, text, string(d.Bytes()), "the document is left alone")
	}
	for _, text := range []string{`{"schema": "a"}`, `{"$schema": "a"}`, `{"schema": "a", "$schema": "b"}`, "{\"schema\"\n:\n\"a\"\n,\n\"$schema\": \"b\"}"} {
		got, problems := jsondoc.Decode[thing](parse(t, text))
		assert.Empty(t, lines(problems), text)
		assert.Zero(t, got, text)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func TestDecodeRefuses(t *testing.T) {
	for text, want := range map[string]string{
		`"name": 1`:                              `/name 2:9 type: a text is needed here, not the number 1`,
		`"name": "n", "count": "1"`:              `/count 2:23 type: a whole number from -128 to 127 is needed here, not a text`,
		`"count": 128`:                           `/count 2:10 number: 128 does not fit here: write a whole number from -128 to 127`,
		`"count": 1.0`:                           `/count 2:10 number: 1.0 does not fit here: write it without a decimal point`,
		`"size": -1`:                             `/size 2:9 number: -1 does not fit here: write a whole number from 0 to 65535`,
		`"share": "1"`:                           `/share 2:10 type: a number is needed here, not a text`,
		`"flag": 1`:                              `/flag 2:9 type: true or false is needed here, not the number 1`,
		`"things": {}`:                           `/things 2:11 type: a list is needed here, not an object`,
		`"things": [{}, {"name": []}]`:           `/things/1/name 2:25 type: a text is needed here, not a list`,
		`"things": [{}, {"things": [{}, 7, 8]}]`: `/things/1/things/1 2:32 type: an object is needed here, not the number 7`,
		`"things": [` + strings.Repeat("{}, ", 200) + `{"count": 300}, {"count": 400}]`: `/things/200/count 2:822 number: 300 does not fit here: write a whole number from -128 to 127`,
		`"labels": {"a": "b", "c/~": 1}`:                                                `/labels/c~1~0 2:29 type: a text is needed here, not the number 1`,
		`"color": "secret"`:                                                             `/color 2:10 invalid: "secret" is not allowed here`,
		`"color": "` + strings.Repeat("b", 9) + `"`:                                     `/color/inner 2:10 unknown-id: no such color`,
		`"color": 1`:                                  `/color 2:10 type: a text is needed here, not the number 1`,
		`"colors": ["r", "g", "b"]`:                   `/colors/2/inner 2:22 unknown-id: no such color`,
		`"byColor": {"r": "x", "b": "y"}`:             `/byColor/b/inner 2:28 unknown-id: no such color`,
		`"when": "2025-02-30"`:                        `/when 2:9 date: "2025-02-30" is not a day of the calendar: February 2025 has the days 01 to 28`,
		`"period": {"from": "2025-01-01", "to": "x"}`: `/period/to 2:40 date: "x" is not a day in the form YYYY-MM-DD: write it like 2026-03-01`,
		`"pair": [1, 2, 3]`:                           `/pair/0 2:10 length: a pair has two`,
		`"pair": ["x"]`:                               `/pair/0 2:10 type: a whole number is needed here, not a text`,
		`"color": "panic"`:                            `/color 2:10 internal: this library failed on the document, which may be fine: please report it`,
	} {
		got, problems := jsondoc.Decode[thing](parse(t, `{"schema": "attestkit/thing/v1",`+"\n"+text+"}"))
		assert.Equal(t, []string{want}, lines(problems), text)
		assert.Zero(t, got, text)
	}
	_, problems := jsondoc.Decode[thing](parse(t, `7`))
	assert.Equal(t, []string{`1:1 type: an object is needed here, not the number 7`}, lines(problems))
}

// TestDecodeRefusesWithinLargeValues holds that what fails is found in values that are too
// large to be tried as a whole.
func TestDecodeRefusesWithinLargeValues(t *testing.T) {
	large := `"name": "` + strings.Repeat("x", 70_000) + `"`
	for text, want := range map[string]string{
		`"things": [{}, {` + large + `}, {"things": [{` + large + `}, {"count": 300}]}, {"count": 400}]`: `/things/2/things/1/count number`,
		`"labels": {"a": "` + strings.Repeat("x", 70_000) + `", "b": 1}`:                                 `/labels/b type`,
		`"things": [{` + large + `, "count": 300}]`:                                                      `/things/0/count number`,
		`"pair": [1` + strings.Repeat(", 2", 40_000) + `]`:                                               `/pair/0 length`,
		`"colors": [` + strings.Repeat(`"r", `, 30_000) + `"b"]`:                                         `/colors/30000/inner unknown-id`,
	} {
		limits := jsondoc.Limits{Items: 100_000}
		d, problems := jsondoc.Parse([]byte("{"+text+"}"), limits)
		require.Empty(t, problems)
		_, problems = jsondoc.Decode[thing](d)
		require.Len(t, problems, 1)
		assert.Equal(t, want, problems[0].Pointer+" "+string(problems[0].Rule))
	}
}

func TestEncode(t *testing.T) {
	value := thing{base: base{"x"}, Name: "<&>\u2028é\"\\/\b\f\n\r\t\x00\x1f\x7f\ufffd\U0001f600", Colors: []color{1, 2}, ByColor: map[color]string{2: "b", 1: "a"},
		Period: attestkit.Period{From: must(attestkit.ParseDate("2025-01-01")), To: must(attestkit.ParseDate("2025-12-31"))},
		Pair:   &pair{3, 4}, Things: []thing{{Name: ""}, {Name: "t", Labels: map[string]string{"b": "{[,:]}", "a": ""}}}, Any: []any{}, Raw: json.RawMessage(`{ "q" : [ { } , [ ] ] }`)}
	d, problems := jsondoc.Encode(value, "attestkit/thing/v1", jsondoc.Limits{})
	require.Empty(t, lines(problems))
	want := `{
  "schema": "attestkit/thing/v1",
  "id": "x",
  "name": "<&>` + "\u2028" + `é\"\\/\b\f\n\r\t\u0000\u001f` + "\x7f\ufffd\U0001f600" + `",
  "colors": [
    "r",
    "g"
  ],
  "byColor": {
    "g": "b",
    "r": "a"
  },
  "period": {
    "from": "2025-01-01",
    "to": "2025-12-31"
  },
  "pair": [
    3,
    4
  ],
  "things": [
    {
      "name": ""
    },
    {
      "name": "t",
      "labels": {
        "a": "",
        "b": "{[,:]}"
      }
    }
  ],
  "any": [],
  "raw": {
    "q": [
      {},
      []
    ]
  }
}
`
	assert.Equal(t, want, string(d.Bytes()))
	name, version, problem := d.Detect()
	assert.Equal(t, "thing", name)
	assert.Equal(t, 1, version)
	assert.Nil(t, problem)
	again, problems := jsondoc.Decode[thing](d)
	require.Empty(t, lines(problems))
	for range 20 {
		back, problems := jsondoc.Encode(&again, "attestkit/thing/v1", jsondoc.Limits{})
		require.Empty(t, lines(problems))
		assert.Equal(t, want, string(back.Bytes()), "Encode after Decode changes nothing")
	}
	d, problems = jsondoc.Encode(struct{}{}, "attestkit/thing/v1", jsondoc.Limits{})
	require.Empty(t, lines(problems))
	assert.Equal(t, "{\n  \"schema\": \"attestkit/thing/v1\"\n}\n", string(d.Bytes()))
}

// The layout is that of json.MarshalIndent, which a reader's tools write too.
func TestEncodeLayout(t *testing.T) {
	type envelope struct {
		Schema string `json:"schema"`
		thing
	}
	value := thing{Name: "n", Things: []thing{{Things: []thing{{}, {}}}, {Labels: map[string]string{"x": "y"}}}, Any: map[string]any{"a": []any{[]any{}, map[string]any{}, nil, 1.5, true}}}
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	require.NoError(t, encoder.Encode(envelope{"attestkit/thing/v1", value}))
	d, problems := jsondoc.Encode(value, "attestkit/thing/v1", jsondoc.Limits{})
	require.Empty(t, lines(problems))
	assert.Equal(t, want.String(), string(d.Bytes()))
}

type badMarshaler struct{}

func (badMarshaler) MarshalJSON() ([]byte, error) { panic("secret") }

type badText string

func (b badText) MarshalText() ([]byte, error) { return []byte(b), nil }

type loop struct {
	Next *loop          `json:"next"`
	More map[string]any `json:"more"`
}

func TestEncodeRefuses(t *testing.T) {
	cycle := &loop{}
	cycle.Next = cycle
	deep := any(1)
	for range 70 {
		deep = []any{deep}
	}
	for name, c := range map[string]struct {
		value any
		want  string
	}{
		"invalid UTF-8":         {thing{Things: []thing{{}, {Labels: map[string]string{"a/b": "x\xff"}}}}, `/things/1/labels/a~1b encoding: the text is not UTF-8`},
		"invalid UTF-8 in name": {thing{Labels: map[string]string{"x\xff": "x"}}, "/labels encoding: the text is not UTF-8"},
		"invalid UTF-8 by text": {map[string]any{"a": badText("\xff")}, `/a encoding: the text is not UTF-8`},
		"two texts":             {thing{base: base{"\xff"}, Name: "\xff"}, "/id encoding: the text is not UTF-8\n/name encoding: the text is not UTF-8"},
		"lone surrogate":        {thing{Raw: json.RawMessage(`"\ud800"`)}, `/raw encoding: \ud800 is half of a surrogate pair: write the whole pair, or the character itself`},
		"enum out of range":     {thing{Things: []thing{{Colors: []color{1, 7}}}}, `/things/0/colors/1 invalid: no color`},
		"enum as a key":         {thing{ByColor: map[color]string{7: "x"}}, `/byColor invalid: no color`},
		"not a number":          {thing{Share: math.NaN()}, `/share invalid: the value cannot be written as JSON`},
		"infinite":              {thing{Any: []any{1, math.Inf(1)}}, `/any/1 invalid: the value cannot be written as JSON`},
		"exponent":              {thing{Share: 1e30}, `/share number: the number 1e+30 has an exponent: write its digits out`},
		"long number":           {thing{Share: 0.12345678901234567}, ``},
		"a channel":             {map[string]any{"a": make(chan int)}, `/a invalid: the value cannot be written as JSON`},
		"panic":                 {map[string]any{"a": badMarshaler{}}, `/a invalid: the value cannot be written as JSON`},
		"a cycle":               {cycle, `invalid: the value cannot be written as JSON`},
		"no object":             {[]int{1}, `type: a document is an object, not a list: begin it with {`},
		"nothing":               {nil, `type: a document is an object, not null: begin it with {`},
		"a schema of its own":   {map[string]any{"schema": 1}, `duplicate-name: the name "schema" stands already on line 2 of the document: keep one`},
		"names but for case":    {map[string]any{"a": 1, "A": 2}, `duplicate-name: the name "a" differs only in case from one on line 3 of the document: keep one`},
		"too deep":              {map[string]any{"a": deep}, "/a" + strings.Repeat("/0", 63) + ` depth: objects and lists are nested deeper than the limit of 64 levels`},
		"too large":             {map[string]any{"a": strings.Repeat("x", 1<<24)}, `size: the document is larger than the limit of 16777216 bytes`},
	} {
		d, problems := jsondoc.Encode(c.value, "attestkit/thing/v1", jsondoc.Limits{})
		assert.Equal(t, c.want, strings.Join(lines(problems), "\n"), name)
		assert.Equal(t, c.want == "", d != nil, name)
	}
}

// A document that Encode made goes through a schema; its problems have no lines.
func TestEncodeValidate(t *testing.T) {
	d, problems := jsondoc.Encode(map[string]any{"pages": 0, "kind": "soc1"}, "attestkit/report/v1", jsondoc.Limits{})
	require.Empty(t, problems)
	assert.Equal(t, []string{`/organization required: "organization" is missing: the service organization, as the report names it`,
		`/pages range: 0 is too small: at least 1`}, lines(report.Validate(d)))
}

// FuzzRoundTrip holds Encode to Decode: what Encode writes, Decode reads back,
// and Encode writes the same again.
func FuzzRoundTrip(f *testing.F) {
	f.Add("name", "key", int8(1), true)
	f.Add("\xff\ud7ff\u2028<>", "\"\\\x00", int8(-128), false)
	f.Fuzz(func(t *testing.T, name, key string, count int8, flag bool) {
		value := thing{Name: name, Count: count, Flag: flag, Labels: map[string]string{key: name}, Things: []thing{{Name: key}}}
		d, problems := jsondoc.Encode(value, "attestkit/thing/v1", jsondoc.Limits{})
		if problems != nil {
			return
		}
		back, problems := jsondoc.Decode[thing](d)
		require.Empty(t, lines(problems))
		assert.Equal(t, value, back)
		again, problems := jsondoc.Encode(back, "attestkit/thing/v1", jsondoc.Limits{})
		require.Empty(t, lines(problems))
		assert.Equal(t, string(d.Bytes()), string(again.Bytes()))
		reparsed, problems := jsondoc.Parse(d.Bytes(), jsondoc.Limits{})
		require.Empty(t, lines(problems))
		assert.NotNil(t, reparsed)
	})
}

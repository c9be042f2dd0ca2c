package jsondoc_test

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

//go:embed testdata/*.json
var files embed.FS

// report is shared by all tests: it is compiled once, whoever comes first.
var report = jsondoc.Schema{FS: &files, File: "testdata/report.schema.json"}

// lines returns problems as a reader sees them.
func lines(problems []*attestkit.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Error())
	}
	return all
}

func parse(t *testing.T, text string) *jsondoc.Document {
	t.Helper()
	d, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
	require.Empty(t, lines(problems))
	return d
}

// refusals are bytes that the strict pass refuses, with all that it says.
var refusals = []struct{ name, text, problems string }{
	{"empty input", "", `1:1 syntax: there is no document: the input is empty`},
	{"white space only", " \n\t\r", `1:1 syntax: there is no document: the input is empty`},
	{"byte-order mark", "\xef\xbb\xbf{}", `1:1 encoding: the document begins with a byte-order mark: save it as UTF-8 without one`},
	{"UTF-16 little endian", "\xff\xfe{\x00}\x00", `1:1 encoding: the document looks like UTF-16: save it as UTF-8`},
	{"UTF-16 big endian", "\xfe\xff\x00{\x00}", `1:1 encoding: the document looks like UTF-16: save it as UTF-8`},
	{"invalid UTF-8 in a text", "[\"a\xffb\xfe\", \"\xc3\x28\"]", "/0 1:4 encoding: the byte 0xff is not UTF-8: save the document as UTF-8\n" +
		"/1 1:11 encoding: the byte 0xc3 is not UTF-8: save the document as UTF-8"},
	{"invalid UTF-8 in a name", "{\"\xff\": 1}", `1:3 encoding: the byte 0xff is not UTF-8: save the document as UTF-8`},
	{"surrogate bytes in UTF-8", "[\"\xed\xa0\x80\"]", `/0 1:3 encoding: the byte 0xed is not UTF-8: save the document as UTF-8`},
	{"overlong UTF-8", "[\"\xc0\xaf\"]", `/0 1:3 encoding: the byte 0xc0 is not UTF-8: save the document as UTF-8`},
	{"invalid UTF-8 outside texts", "[\xff]", `/0 1:2 syntax: a value is needed here, not "\xff"`},
	{"lone high surrogate", `["\ud800"]`, `/0 1:3 encoding: \ud800 is half of a surrogate pair: write the whole pair, or the character itself`},
	{"lone low surrogate", `["x\uDFAA"]`, `/0 1:4 encoding: \uDFAA is half of a surrogate pair: write the whole pair, or the character itself`},
	{"high surrogate twice", `["\ud800\ud800\udc00"]`, `/0 1:3 encoding: \ud800 is half of a surrogate pair: write the whole pair, or the character itself`},
	{"high surrogate and another escape", `["\ud800\u0041"]`, `/0 1:3 encoding: \ud800 is half of a surrogate pair: write the whole pair, or the character itself`},
	{"lone surrogate in a name", `{"\ud800":1}`, `1:3 encoding: \ud800 is half of a surrogate pair: write the whole pair, or the character itself`},
	{"two documents", "{}\n{}", `2:1 trailing: there is text after the document, "{": one document is one object; remove what follows it`},
	{"text behind", `{}x`, `1:3 trailing: there is text after the document, "x": one document is one object; remove what follows it`},
	{"NUL behind", "{}\x00", `1:3 trailing: there is text after the document, "\x00": one document is one object; remove what follows it`},

	{"exponent", `[1e5, 1E+2, -0.1e-2]`, "/0 1:2 number: the number 1e5 has an exponent: write its digits out\n" +
		"/1 1:7 number: the number 1E+2 has an exponent: write its digits out\n" +
		"/2 1:13 number: the number -0.1e-2 has an exponent: write its digits out"},
	{"number that makes jsonschema/v5 panic", `{"pages": 1e9999999}`, `/pages 1:11 number: the number 1e9999999 has an exponent: write its digits out`},
	{"number that jsonschema/v5 takes 45 ms for", `{"pages": 1e999999}`, `/pages 1:11 number: the number 1e999999 has an exponent: write its digits out`},
	{"long number", `[123456789012345678901]`, `/0 1:2 number: the number 123456789012345678901 has 21 characters: at most 20`},
	{"very long number", `[` + strings.Repeat("1", 1000) + `]`, `/0 1:2 number: the number ` + strings.Repeat("1", 40) + `... has 1000 characters: at most 20`},
	{"long fraction", `[0.1234567890123456789]`, `/0 1:2 number: the number 0.1234567890123456789 has 21 characters: at most 20`},

	{"name twice", "{\"a\": 1,\n \"b\": 2,\n \"a\": 3, \"a\": 4}", "3:2 duplicate-name: the name \"a\" stands already on line 1 of the document: keep one\n" +
		"3:10 duplicate-name: the name \"a\" stands already on line 1 of the document: keep one"},
	{"name twice, once escaped", `{"opinion": 1, "\u006fpinion": 2}`, `1:16 duplicate-name: the name "opinion" stands already on line 1 of the document: keep one`},
	{"name in another case", `{"x": {"opinion": 1, "Opinion": 2}}`, `/x 1:22 duplicate-name: the name "Opinion" differs only in case from one on line 1 of the document: keep one`},
	{"long s", `{"s": 1, "ſ": 2}`, `1:10 duplicate-name: the name "ſ" differs only in case from one on line 1 of the document: keep one`},
	{"Kelvin sign", `{"\u212a": 1, "k": 2}`, `1:15 duplicate-name: the name "k" differs only in case from one on line 1 of the document: keep one`},
	{"Greek sigmas", `{"σ": 1, "ς": 2, "Σ": 3}`, "1:11 duplicate-name: the name \"ς\" differs only in case from one on line 1 of the document: keep one\n" +
		"1:20 duplicate-name: the name \"Σ\" differs only in case from one on line 1 of the document: keep one"},
	{"empty name twice", `{"": 1, "": 2}`, `1:9 duplicate-name: the name "" stands already on line 1 of the document: keep one`},
	{"long name", `{"` + strings.Repeat("n", 129) + `": 1}`, `1:2 length: the name "` + strings.Repeat("n", 40) + `"... has more than the limit of 128 bytes: shorten it`},
	{"name behind many", `{` + manyNames(17) + `,"N3":0}`, `1:128 duplicate-name: the name "N3" differs only in case from one on line 1 of the document: keep one`},

	{"too deep", strings.Repeat("[", 65) + strings.Repeat("]", 65), strings.Repeat("/0", 64) + ` 1:65 depth: objects and lists are nested deeper than the limit of 64 levels`},
	{"too deep and open", strings.Repeat("[", 100_000), strings.Repeat("/0", 64) + ` 1:65 depth: objects and lists are nested deeper than the limit of 64 levels`},

	{"PDF", "%PDF-1.7\n", `1:1 syntax: this looks like a PDF, not like JSON: hand in the JSON document itself`},
	{"ZIP", "PK\x03\x04\x14\x00", `1:1 syntax: this looks like a ZIP archive, as files of Word and Excel are, not like JSON: hand in the JSON document itself`},
	{"OLE", "\xd0\xcf\x11\xe0\xa1\xb1", `1:1 syntax: this looks like an old file of Word or Excel, not like JSON: hand in the JSON document itself`},
	{"RTF", `{\rtf1\ansi x}`, `1:1 syntax: this looks like an RTF text, not like JSON: hand in the JSON document itself`},
	{"gzip", "\x1f\x8b\x08\x00", `1:1 syntax: this looks like gzip, not like JSON: hand in the JSON document itself`},
	{"PNG", "\x89PNG\r\n", `1:1 syntax: this looks like an image, not like JSON: hand in the JSON document itself`},
	{"JPEG", "\xff\xd8\xff\xe0", `1:1 syntax: this looks like an image, not like JSON: hand in the JSON document itself`},
	{"HTML", "\n  <!DOCTYPE html>", `2:3 syntax: this looks like HTML or XML, not like JSON: hand in the JSON document itself`},
	{"YAML", "---\na: 1", `1:1 syntax: this looks like YAML, not like JSON: hand in the JSON document itself`},
	{"number that is none", "--1", `1:2 syntax: a digit is needed here, not "-"`},

	{"list that is not closed", "[1,\n [2, 3", `/1 2:7 syntax: the document ends too early: "]]" is missing`},
	{"object that is not closed", `{"a": {"b": 1}`, `1:15 syntax: the document ends too early: "}" is missing`},
	{"name without value", `{"a":`, `/a 1:6 syntax: the document ends too early: "}" is missing`},
	{"text that is not closed", `{"a": "b`, `/a 1:7 syntax: this text does not end before the document does: close it with a double quote, or hand in the whole document`},
	{"text that ends in a backslash", `["\`, `/0 1:3 syntax: a backslash begins no escape here: write \\ for a backslash`},
	{"comma before the bracket", `{"a": [1, 2,], "b": 3}`, `/a 1:12 syntax: nothing follows this comma: remove it`},
	{"comma before the brace", "{\"a\": 1,\n}", `1:8 syntax: nothing follows this comma: remove it`},
	{"missing comma", `[1 2]`, `1:4 syntax: a comma or a closing bracket is needed here, not "2"`},
	{"missing comma between members", `{"a": 1 "b": 2}`, `1:9 syntax: a comma or a closing bracket is needed here, not a double quote`},
	{"wrong bracket", `{"a": [1}`, `/a 1:9 syntax: a comma or a closing bracket is needed here, not "}"`},
	{"missing colon", `{"a" 1}`, `/a 1:6 syntax: a colon is needed here, between the name and its value, not "1"`},
	{"missing value", `{"a": , "b": 1}`, `/a 1:7 syntax: a value is needed here, not ","`},
	{"name without quotes", `{a: 1}`, `1:2 syntax: a name in double quotes is needed here, not "a"`},
	{"number as a name", `{1: 1}`, `1:2 syntax: a name in double quotes is needed here, not "1"`},
	{"single quotes", `{'a': 1}`, `1:2 syntax: texts and names stand in straight double quotes, not "'"`},
	{"typographic quotes", `{"a": “b”}`, `/a 1:7 syntax: texts and names stand in straight double quotes, not "“"`},
	{"line comment", "{\n  // the name\n  \"a\": 1}", `2:3 syntax: JSON has no comments: remove this one`},
	{"block comment", `{"a": 1 /* one */}`, `1:9 syntax: JSON has no comments: remove this one`},
	{"hash comment", "# report\n{}", `1:1 syntax: JSON has no comments: remove this one`},
	{"literal of another language", `{"a": True}`, `/a 1:7 syntax: "True" is not a value: texts stand in double quotes, and the only words are true, false and null`},
	{"not a number", `[NaN]`, `/0 1:2 syntax: "NaN" is not a value: texts stand in double quotes, and the only words are true, false and null`},
	{"all letters of words", `[azAZ09_$b]`, `/0 1:2 syntax: "azAZ09_$b" is not a value: texts stand in double quotes, and the only words are true, false and null`},
	{"different brackets that are missing", `{"a": [{"b": [`, `/a/0/b/0 1:15 syntax: the document ends too early: "]}]}" is missing`},
	{"long word", `[` + strings.Repeat("x", 1000) + `]`, `/0 1:2 syntax: "` + strings.Repeat("x", 40) + `"... is not a value: texts stand in double quotes, and the only words are true, false and null`},
	{"leading zero", `[1, 007]`, `/1 1:5 syntax: a number has no leading zeros: remove them`},
	{"plus sign", `[+1]`, `/0 1:2 syntax: a value is needed here, not "+"`},
	{"no digit behind the point", `[1.]`, `/0 1:4 syntax: a digit is needed here, not "]"`},
	{"no digit, and an exponent", `[-e5]`, `/0 1:3 syntax: a digit is needed here, not "e"`},
	{"no digit behind the point, and an exponent", `[1.e5]`, `/0 1:4 syntax: a digit is needed here, not "e"`},
	{"no digit behind the exponent", `[1e+]`, `/0 1:5 syntax: a digit is needed here, not "]"`},
	{"no digit behind the minus", `-`, `1:2 syntax: a digit is needed here, but the document ends`},
	{"raw line break in a text", "[\"a\nb\"]", `/0 1:4 syntax: a control character stands raw in this text: write it as \n`},
	{"raw NUL in a text", "[\"a\x00b\"]", `/0 1:4 syntax: a control character stands raw in this text: write it as \u0000`},
	{"raw tab in a name", "{\"a\tb\": 1}", `1:4 syntax: a control character stands raw in this text: write it as \t`},
	{"unknown escape", `["\x41"]`, `/0 1:3 syntax: a backslash begins no escape here: write \\ for a backslash`},
	{"bad Unicode escape", `["\u00g0"]`, `/0 1:3 syntax: a backslash begins no escape here: write \\ for a backslash`},
	{"no-break space", "{\u00a0}", `1:2 syntax: a name in double quotes is needed here, not "\u00a0"`},

	{"several kinds, and the grammar last", "{\"a\": 1e1,\n\"a\": \"\\ud800\",\n\"b\": 1 2}", "/a 1:7 number: the number 1e1 has an exponent: write its digits out\n" +
		"2:1 duplicate-name: the name \"a\" stands already on line 1 of the document: keep one\n" +
		"/a 2:7 encoding: \\ud800 is half of a surrogate pair: write the whole pair, or the character itself\n" +
		"3:8 syntax: a comma or a closing bracket is needed here, not \"2\""},
	{"pointer escapes", `{"a/b": {"m~n": {"": [0, 1e1]}}}`, `/a~1b/m~0n//1 1:26 number: the number 1e1 has an exponent: write its digits out`},
	{"lines end with a line feed", "[\r\n\r\n 1e1,\r 1e2]", "/0 3:2 number: the number 1e1 has an exponent: write its digits out\n" +
		"/1 3:8 number: the number 1e2 has an exponent: write its digits out"},
}

func manyNames(n int) string {
	var names []string
	for i := range n {
		names = append(names, `"n`+string(rune('0'+i%10))+strings.Repeat("x", i/10)+`":0`)
	}
	return strings.Join(names, ",")
}

func TestParseRefuses(t *testing.T) {
	for _, c := range refusals {
		d, problems := jsondoc.Parse([]byte(c.text), jsondoc.Limits{})
		assert.Nil(t, d, c.name)
		assert.Equal(t, c.problems, strings.Join(lines(problems), "\n"), c.name)
	}
}

func TestParseAccepts(t *testing.T) {
	for _, text := range []string{
		`{}`, `[]`, ` {"a": [1, -0, 0.5, true, false, null, "x"]} `, `12345678901234567890`, `"\ud83d\ude00\u0000\/"`,
		`{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}`, "\"\u2028\ufeff\u202e\u200b\"", `{"é": 1, "e": 2, "i": 3, "İ": 4, "ı": 5}`,
		strings.Repeat("[", 64) + strings.Repeat("]", 64), `{"` + strings.Repeat("n", 128) + `": 1}`, `{` + manyNames(40) + `}`,
	} {
		d, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
		if assert.Empty(t, lines(problems), text) {
			assert.Equal(t, text, string(d.Bytes()))
		}
	}
}

// The scanner takes eight bytes at a time: whatever stands at whichever distance from
// the beginning and the end, it says what encoding/json says.
func TestEveryAlignment(t *testing.T) {
	special := []string{"", `"`, `\`, `\"`, `\\`, `\n`, `\u00e9`, "\x1f", "\x00", " ", "\x7f", "!", "#", "[", "]", "é", "\u2028", "\U0001f600"}
	spaces := []string{"", " ", "\n", "\t", "\r", "x", "\x0b", "\n\n"}
	for before := range 18 {
		for behind := range 18 {
			for _, s := range special {
				requireLikeJSON(t, `"`+strings.Repeat("x", before)+s+strings.Repeat("y", behind)+`"`)
				requireLikeJSON(t, `"`+strings.Repeat("x", before)+s+strings.Repeat("y", behind))
			}
			for _, s := range spaces {
				requireLikeJSON(t, "[1\n"+strings.Repeat(" ", before)+s+strings.Repeat(" ", behind)+",2]\n"+strings.Repeat(" ", behind))
			}
		}
	}
}

func requireLikeJSON(t *testing.T, text string) {
	d, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
	require.Equal(t, json.Valid([]byte(text)), d != nil, "%q: %q", text, lines(problems))
	if d == nil {
		return
	}
	var want any
	require.NoError(t, json.Unmarshal([]byte(text), &want))
	got, problems := jsondoc.Decode[any](d)
	require.Empty(t, problems)
	require.Equal(t, want, got)
}

func TestLimits(t *testing.T) {
	rules := func(text string, limits jsondoc.Limits) string {
		_, problems := jsondoc.Parse([]byte(text), limits)
		return strings.Join(lines(problems), "\n")
	}
	assert.Empty(t, rules(`[1,2]`, jsondoc.Limits{Size: 5}))
	assert.Equal(t, "1:1 size: the document is larger than the limit of 5 bytes", rules(`[1,23]`, jsondoc.Limits{Size: 5}))
	assert.Empty(t, rules(`[1,2]`, jsondoc.Limits{Values: 3}))
	assert.Equal(t, "/1 1:4 size: the document holds more than the limit of 2 values", rules(`[1,2]`, jsondoc.Limits{Values: 2}))
	assert.Empty(t, rules(`[[]]`, jsondoc.Limits{Depth: 2}))
	assert.Equal(t, "/0 1:2 depth: objects and lists are nested deeper than the limit of 1 levels", rules(`[[]]`, jsondoc.Limits{Depth: 1}))
	assert.Empty(t, rules(`{"\u0061b":1}`, jsondoc.Limits{Name: 2}), "counted without escapes")
	assert.Equal(t, `1:2 length: the name "abc" has more than the limit of 2 bytes: shorten it`, rules(`{"abc":1}`, jsondoc.Limits{Name: 2}))
	assert.Empty(t, rules(`[1,2]`, jsondoc.Limits{Items: 2}))
	assert.Equal(t, "/0/2 1:7 length: the list has more than the limit of 2 items: this is the first beyond it\n"+
		"/2 1:15 length: the list has more than the limit of 2 items: this is the first beyond it", rules(`[[1,2,3,4],5, 6,7]`, jsondoc.Limits{Items: 2}))
	assert.Empty(t, rules(`{"a":1,"b":2}`, jsondoc.Limits{Members: 2}))
	assert.Equal(t, "/a 1:20 length: the object has more than the limit of 2 members: this is the first beyond it\n"+
		"1:33 length: the object has more than the limit of 2 members: this is the first beyond it", rules(`{"a":{"b":1,"c":2, "d":3},"b":0,"c":0,"d":0}`, jsondoc.Limits{Members: 2}))
	assert.Contains(t, rules(`{"a":1,"a":2,"b":3}`, jsondoc.Limits{Members: 2}), "1:14 length: the object has more than the limit of 2 members", "repeated names count too")
	assert.Empty(t, rules(`["\u00e9\ud83d\ude00\\","éa"]`, jsondoc.Limits{Text: 7}), "counted without escapes")
	assert.Equal(t, "/0 1:2 length: the text has 7 bytes: at most 6\n/1 1:27 length: the text has 8 bytes: at most 6",
		rules(`["\u00e9\ud83d\ude00\\",  "12345678", "123456"]`, jsondoc.Limits{Text: 6}))
	assert.Equal(t, "1:1 syntax: this text does not end before the document does: close it with a double quote, or hand in the whole document", rules(`"12345678`, jsondoc.Limits{Text: 3}), "and nothing of its length")
	assert.Empty(t, rules(`{"abc":"d"}`, jsondoc.Limits{Text: 1}), "names have a limit of their own")
	assert.Empty(t, rules(`[-0.5]`, jsondoc.Limits{Number: 4}))
	assert.Equal(t, "/0 1:2 number: the number -0.5 has 4 characters: at most 3", rules(`[-0.5]`, jsondoc.Limits{Number: 3}))
	assert.Contains(t, rules(`[1e1]`, jsondoc.Limits{Number: 100}), "has an exponent")
	assert.Empty(t, rules(`[[{"a":"b"},12]]`, jsondoc.Limits{Size: -1, Depth: -1, Values: -1, Items: -1, Members: -1, Name: -1, Text: -1, Number: -1}), "negative limits are the defaults")
	assert.Contains(t, rules(strings.Repeat("[", 10_001), jsondoc.Limits{Depth: 1 << 30}), "deeper than the limit of 10000 levels")
}

// defaults are documents that just fit the default limits, and what one more of
// the same says.
var defaults = []struct{ begin, unit, end, problem string }{
	{`1`, ` `, ``, `1:1 size: the document is larger than the limit of 16777216 bytes`},
	{`{"x":"`, `x`, `"}`, `/x 1:6 length: the text has 1048577 bytes: at most 1048576`},
	{`[1`, `,1`, `]`, `/20000 1:40002 length: the list has more than the limit of 20000 items: this is the first beyond it`},
	{`{"`, `n`, `":0}`, `1:2 length: the name "` + strings.Repeat("n", 40) + `"... has more than the limit of 128 bytes: shorten it`},
	{``, `1`, ``, `1:1 number: the number 111111111111111111111 has 21 characters: at most 20`},
}

func TestDefaultLimits(t *testing.T) {
	for i, n := range []int{16<<20 - 1, 1 << 20, 20_000 - 1, 128, 20} {
		c := defaults[i]
		text := c.begin + strings.Repeat(c.unit, n) + c.end
		_, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
		assert.Empty(t, lines(problems), c.problem)
		_, problems = jsondoc.Parse([]byte(c.begin+strings.Repeat(c.unit, n+1)+c.end), jsondoc.Limits{})
		assert.Equal(t, []string{c.problem}, lines(problems))
	}
	_, problems := jsondoc.Parse([]byte("{"+distinctNames(4_096)+"}"), jsondoc.Limits{})
	assert.Empty(t, problems)
	_, problems = jsondoc.Parse([]byte("{"+distinctNames(4_097)+"}"), jsondoc.Limits{})
	assert.Equal(t, []string{fmt.Sprintf("1:%d length: the object has more than the limit of 4096 members: this is the first beyond it", len(distinctNames(4_096))+3)}, lines(problems))
	list := strings.Repeat("["+strings.Repeat("1,", 19_998)+"1],", 9)
	_, problems = jsondoc.Parse([]byte("["+list+"["+strings.Repeat("1,", 19_997)+"1]]"), jsondoc.Limits{})
	assert.Empty(t, lines(problems))
	_, problems = jsondoc.Parse([]byte("["+list+"["+strings.Repeat("1,", 19_998)+"1]]"), jsondoc.Limits{})
	assert.Equal(t, []string{"/9/19998 1:399999 size: the document holds more than the limit of 200000 values"}, lines(problems))
}

// Beyond the first hundred, problems are counted and not made.
func TestManyProblems(t *testing.T) {
	text := `[` + strings.Repeat("1e1,", 99_999) + `1e1]`
	_, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{Items: 100_000})
	require.Len(t, problems, 100_000)
	err := attestkit.Join(problems...)
	carried := attestkit.Problems(err)
	assert.Len(t, carried, attestkit.MaxProblems)
	assert.Equal(t, 100_000-attestkit.MaxProblems, attestkit.Omitted(err))
	assert.Equal(t, "/0", carried[0].Pointer)
	assert.Equal(t, "/99", carried[99].Pointer)
	assert.Same(t, problems[100], problems[99_999])

	_, problems = jsondoc.Parse([]byte(`{"a":0`+strings.Repeat(`,"a":0`, 150)+`}`), jsondoc.Limits{})
	assert.Len(t, problems, 150)
}

func TestQuotesAtMost40Bytes(t *testing.T) {
	secret := strings.Repeat("secret", 20)
	for _, c := range []string{`{"%":1,"%":2}`, `[%]`, `{"a":1}%`, `{"%1":1, "A":1e1}`} {
		_, problems := jsondoc.Parse([]byte(strings.ReplaceAll(c, "%", secret)), jsondoc.Limits{})
		require.NotEmpty(t, problems, c)
		for _, p := range problems {
			assert.LessOrEqual(t, strings.Count(p.Detail, "secret"), 6, p.Detail)
		}
	}
}

// Two names fold to the same key if and only if strings.EqualFold holds.
func TestFold(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		f := unicode.SimpleFold(r)
		if f != r {
			require.Equal(t, jsondoc.Fold(string(r)), jsondoc.Fold(string(f)), "%U and %U", r, f)
		}
	}
	var keys = map[string]rune{}
	for r := rune(0); r <= 0x1ffff; r++ {
		if r >= 0xd800 && r <= 0xdfff {
			continue
		}
		key := jsondoc.Fold(string(r))
		if other, taken := keys[key]; taken {
			require.True(t, strings.EqualFold(string(r), string(other)), "%U and %U", r, other)
		}
		keys[key] = r
	}
}

// A quadratic comparison of 100,000 names takes 2,500 times as long as of 2,000;
// ours takes fifty times as long, and some noise.
func TestManyNamesTakeLinearTime(t *testing.T) {
	measure := func(n int) time.Duration {
		text := []byte("{" + distinctNames(n) + "}")
		best := time.Hour
		for range 5 {
			start := time.Now()
			_, problems := jsondoc.Parse(text, jsondoc.Limits{Members: n})
			best = min(best, time.Since(start))
			require.Empty(t, problems)
		}
		return best
	}
	for range 5 { // a busy machine may disturb one of the two
		small, large := measure(2_000), measure(100_000)
		t.Logf("2,000 names: %v, 100,000 names: %v", small, large)
		if large < 400*small {
			return
		}
	}
	assert.Fail(t, "time grows faster than the names")
}

func distinctNames(n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"name`)
		for k := i; k > 0; k /= 26 {
			b.WriteByte(byte('a' + k%26))
		}
		b.WriteString(`":0`)
	}
	return b.String()
}

func TestRepeatedNamesAmongMany(t *testing.T) {
	for _, n := range []int{2, 15, 16, 17, 18, 40, 4_000} {
		text := "{" + distinctNames(n) + `,"NAMEB":0,"namec":0}`
		_, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
		want := []string{"NAMEB", "namec"}[:min(2, n-1)]
		if assert.Len(t, problems, len(want), n) {
			for i, p := range problems {
				assert.Contains(t, p.Detail, want[i])
				assert.Equal(t, jsondoc.RuleDuplicateName, p.Rule)
			}
		}
	}
}

// Objects beside and within each other have names of their own, however many.
func TestNamesOfManyObjects(t *testing.T) {
	many := strings.Split(distinctNames(40), ",")
	forward := strings.Join(many, ",")
	slices.Reverse(many)
	backward := strings.Join(many, ",")
	refused := func(text string) (n int) {
		_, problems := jsondoc.Parse([]byte(text), jsondoc.Limits{})
		for _, p := range problems {
			assert.Equal(t, jsondoc.RuleDuplicateName, p.Rule)
		}
		return len(problems)
	}
	assert.Zero(t, refused(`[{`+forward+`},{`+backward+`},{`+forward+`}]`))
	assert.Zero(t, refused(`{`+forward+`,"x":{`+backward+`,"x":{`+forward+`}}}`))
	for _, member := range many {
		assert.Equal(t, 2, refused(`[{`+forward+`},{`+backward+`,`+member+`},{`+forward+`,`+strings.ToUpper(member)+`}]`), member)
		assert.Equal(t, 1, refused(`{`+forward+`,"x":{`+backward+`},`+member+`}`), member)
	}
	assert.Zero(t, refused(`{"abcdefghXijklmnop":1,"abcdefghYijklmnop":2,"a":3,"b":4,"ab":5,"ba":6}`), "alike at both ends")
	_, problems := jsondoc.Parse([]byte("{\n\"a\": 1,\n\"b\": 2,\n\n\"b\": 3}"), jsondoc.Limits{})
	assert.Equal(t, []string{`5:1 duplicate-name: the name "b" stands already on line 3 of the document: keep one`}, lines(problems))
	_, problems = jsondoc.Parse([]byte(`{"abc":1e1,"b":1e1}`), jsondoc.Limits{Name: 2})
	assert.Len(t, problems, 1, "nothing is read behind a name that is too long")
}

func TestProblemsAreErrors(t *testing.T) {
	_, problems := jsondoc.Parse([]byte(`[1e1]`), jsondoc.Limits{})
	err := attestkit.Join(problems...)
	var p *attestkit.Problem
	require.True(t, errors.As(err, &p))
	assert.Equal(t, attestkit.Problem{Pointer: "/0", Line: 1, Column: 2, Rule: jsondoc.RuleNumber, Detail: "the number 1e1 has an exponent: write its digits out"}, *p)
}

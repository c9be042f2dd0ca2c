package jsondoc_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// keywords are small schemas, a document that each refuses, and what it says: the
// ways of saying that no document of ours happens to use.
var keywords = []struct{ name, schema, text, problems string }{
	{"patternProperties", `"patternProperties": {"^x-": {"type": "string"}, "^y-": false}, "additionalProperties": false`, `{"x-a": 1, "y-b": 2, "z": 3}`,
		"/x-a 1:9 type: a text is needed here, not the number 1: put it in double quotes\n" +
			"/y-b 1:19 conflict: 2 is not allowed here\n" +
			`1:22 unknown-name: "z" is not a member that this library has here`},
	{"constant", `"properties": {"x": {"const": "only"}, "y": {"const": 1}, "z": {"const": null}}`, `{"x": "any", "y": 2, "z": false}`,
		"/x 1:7 unknown-id: \"any\" is not a value known to this library: write \"only\"\n" +
			"/y 1:19 unknown-id: 2 is not a value known to this library: write 1\n" +
			"/z 1:27 unknown-id: false is not a value known to this library: write null"},
	{"constant that is missing", `"properties": {"x": {"const": 7}}, "required": ["x"]`, `{}`, `/x 1:1 required: "x" is missing: add "x": 7`},
	{"constant object", `"properties": {"x": {"const": {"a": 1}}}`, `{"x": [1]}`, `/x 1:7 unknown-id: a list is not a value known to this library: write an object`},
	{"several versions", `"properties": {"schema": {"enum": ["attestkit/t/v1", "attestkit/t/v2"]}}`, `{"schema": "attestkit/t/v3"}`,
		`/schema 1:12 version: "attestkit/t/v3" is another document: one is needed here that says "attestkit/t/v1" or "attestkit/t/v2"`},
	{"not one member", `"not": {"required": ["x"]}`, `{"x": 1}`, `1:1 conflict: "x" is not allowed here: remove it`},
	{"not, undescribed", `"properties": {"x": {"not": {"type": "string"}}}`, `{"x": "a"}`, `/x 1:7 conflict: "a" is not allowed here`},
	{"not, around described", `"properties": {"x": {"description": "Anything but texts. Really.", "not": {"type": "string"}}}`, `{"x": "a"}`, `/x 1:7 conflict: "a" is not allowed here: Anything but texts`},
	{"then false", `"if": {"required": ["x"], "properties": {"y": {"not": {"const": 1}}}}, "then": false`, `{"x": 1, "y": 2}`, `1:1 conflict: an object is not allowed here when "y" is not 1 and "x" is given`},
	{"else", `"if": {"not": {"required": ["x"]}}, "else": {"required": ["y"]}`, `{"x": 1}`, `/y 1:1 required: "y" is missing, and needed unless "x" is not given`},
	{"described condition", `"if": {"description": "it is an x.", "required": ["x"]}, "then": {"not": {"required": ["y"]}}`, `{"x": 1, "y": 1}`, `1:1 conflict: "y" is not allowed here when it is an x: remove it`},
	{"condition that has no words", `"if": {"properties": {"x": {"minimum": 1}}}, "then": {"required": ["y"]}`, `{"x": 1}`, `/y 1:1 required: "y" is missing`},
	{"condition on any object", `"if": {"properties": {"x": true}}, "then": {"required": ["y"]}`, `{"x": 1}`, `/y 1:1 required: "y" is missing`},
	{"condition below", `"if": {"properties": {"x": {"const": null}}, "required": ["x"]}, "then": {"properties": {"p": {"required": ["q"]}}}`, `{"x": null, "p": {}}`, `/p/q 1:18 required: "q" is missing`},
	{"purpose across conditions", `"properties": {"y": {"$ref": "#/$defs/y"}}, "$defs": {"y": {"$ref": "#/$defs/z"}, "z": {"title": "why it is there"}},
		"allOf": [{"if": {"required": ["x"]}, "then": {"required": ["y"]}}]`, `{"x": 1}`, `/y 1:1 required: "y" is missing, and needed when "x" is given: why it is there`},
	{"missing by two rules", `"required": ["x"], "allOf": [{"required": ["x"]}, {"if": {"required": ["y"]}, "then": {"required": ["x"]}}]`, `{"y": 1}`, `/x 1:1 required: "x" is missing`},
	{"dependentSchemas", `"dependentSchemas": {"x": {"required": ["y"]}, "z": false}`, `{"x": 1, "z": 1}`, "1:1 conflict: an object is not allowed here\n/y 1:1 required: \"y\" is missing"},
	{"number of members", `"minProperties": 2, "properties": {"x": {"maxProperties": 1}}`, `{"x": {"a": 1, "b": 2}}`,
		"1:1 length: the object has 1 member: at least 2\n/x 1:7 length: the object has 2 members: at most 1"},
	{"length of text", `"properties": {"x": {"minLength": 3}}`, `{"x": "é"}`, `/x 1:7 length: the text has 1 character: at least 3`},
	{"length of names", `"propertyNames": {"minLength": 2}`, `{"": 1, "é": 2}`, "1:2 empty: the name \"\" has 0 characters: at least 2\n1:9 length: the name \"é\" has 1 character: at least 2"},
	{"known names", `"propertyNames": {"title": "a color", "enum": ["red", "green"]}`, `{"Red": 1}`, `1:2 unknown-id: "Red" is not a color known to this library: did you mean "red"?`},
	{"names, by reference", `"propertyNames": {"$ref": "#/$defs/n"}, "$defs": {"n": {"pattern": "^n"}}`, `{"a/b": 1}`, `1:2 pattern: the name "a/b" does not have the form ^n`},
	{"a member called propertyNames", `"properties": {"propertyNames": {"type": "string"}, "dependentRequired": {"properties": {"then": {"type": "string"}}}}`, `{"propertyNames": 1, "dependentRequired": {"then": 2}}`,
		"/propertyNames 1:19 type: a text is needed here, not the number 1: put it in double quotes\n/dependentRequired/then 1:52 type: a text is needed here, not the number 2: put it in double quotes"},
	{"names that need escapes", `"properties": {"a/b%~ é": {"properties": {"": {"type": "string"}}}}`, `{"a/b%~ é": {"": 1}}`, `/a~1b%~0 é/ 1:19 type: a text is needed here, not the number 1: put it in double quotes`},
	{"empty names", `"additionalProperties": {"additionalProperties": {"type": "string"}, "propertyNames": {"maxLength": 1}}`, `{"": {"": 1}, "a": {"": 2, "b": 3}, "c": {"aa": "", "": "", "d": 4}}`,
		"// 1:11 type: a text is needed here, not the number 1: put it in double quotes\n" +
			"/a/ 1:25 type: a text is needed here, not the number 2: put it in double quotes\n" +
			"/a/b 1:33 type: a text is needed here, not the number 3: put it in double quotes\n" +
			"/c 1:43 length: the name \"aa\" has 2 characters: at most 1\n" +
			"/c/d 1:66 type: a text is needed here, not the number 4: put it in double quotes"},
	{"empty name that is too short", `"properties": {"x": {"propertyNames": {"minLength": 1}}}`, `{"x": {"": 1}}`, `/x 1:8 empty: the name "" has 0 characters: at least 1`},
	{"empty name in the schema", `"properties": {"": {"items": {"type": "string"}}, "x": {"properties": {"": false}}}`, `{"": ["a", 1], "x": {"": 1}}`,
		"//1 1:12 type: a text is needed here, not the number 1: put it in double quotes\n/x/ 1:26 conflict: \"\" is not allowed here: remove it"},
	{"items behind", `"properties": {"x": {"prefixItems": [{"type": "boolean"}], "unevaluatedItems": false}}`, `{"x": ["true", 2]}`,
		"/x/0 1:8 type: true or false is needed here, not a text: remove the double quotes\n/x/1 1:16 length: the list has more items than it may have: remove this one and those behind it"},
	{"contained too often", `"properties": {"x": {"contains": {"const": 1}, "maxContains": 1}}`, `{"x": [1, 1]}`, `/x 1:7 form: a list is not allowed here`},
	{"contains, described", `"properties": {"x": {"description": "one of them is 1", "contains": {"const": 1}}}`, `{"x": [2]}`, `/x 1:7 form: the list lacks an item of the needed form: one of them is 1`},
	{"types", `"properties": {"x": {"type": ["null", "number", "object"]}}`, `{"x": "1"}`, `/x 1:7 type: null or a number or an object is needed here, not a text: remove the double quotes`},
	{"null is one kind", `"properties": {"x": {"oneOf": [{"type": "null"}, {"type": "string", "minLength": 2}]}, "y": {"oneOf": [{"type": "boolean"}, {"type": "array"}]}}`, `{"x": "a", "y": null}`,
		"/x 1:7 length: the text has 1 character: at least 2\n/y 1:17 type: true or false or a list is needed here, not null: leave it out when there is nothing to say"},
	{"branches for several kinds", `"properties": {"x": {"anyOf": [{"title": "small", "maximum": 1}, {"title": "large", "minimum": 9}]}}`, `{"x": 5}`, `/x 1:7 form: the number 5 has none of the forms that are allowed here: small; large`},
	{"branches by reference", `"properties": {"x": {"anyOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}}, "$defs": {"a": {"type": "array", "minItems": 1}, "b": {"type": "object"}}`, `{"x": true}`, `/x 1:7 type: a list or an object is needed here, not true: put it in brackets, [ ]`},
	{"a value that is no item", `"properties": {"x": {"type": "array", "items": {"$ref": "#/$defs/a"}}}, "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"type": "object"}}`, `{"x": false}`, `/x 1:7 type: a list is needed here, not false`},
	{"a value that is an item", `"properties": {"x": {"type": "array", "items": {"$ref": "#/$defs/a"}}}, "$defs": {"a": {"enum": ["a", "b"]}}`, `{"x": "a"}`, `/x 1:7 type: a list is needed here, not a text: put it in brackets, [ ]`},
	{"a member beside conditions", `"properties": {"a": {}, "b": {}}, "additionalProperties": false, "allOf": [{"not": {"required": ["a", "b"]}}]`, `{"x": 1}`, `1:2 unknown-name: "x" is not a member that this library has here: the members are "a" and "b"`},
	{"branches that need the same", `"anyOf": [{"required": ["a", "b"]}, {"required": ["c"]}]`, `{"a": 1}`, `1:1 form: an object has none of the forms that are allowed here`},
	{"branches under a condition", `"if": {"required": ["x"]}, "then": {"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "description": "one will do"}`, `{"x": 1}`, `1:1 required: "a" or "b" is missing when "x" is given: one will do`},
	{"not all of them", `"not": {"allOf": [{"required": ["a"]}, {"required": ["b"]}], "title": "a and b do not go together"}`, `{"a": 1, "b": 1}`, `1:1 conflict: a and b do not go together`},
	{"nothing at all", `"properties": {}, "additionalProperties": false`, `{"a": 1}`, `1:2 unknown-name: "a" is not a member that this library has here`},
	{"a schema for the others", `"additionalProperties": {"type": "string"}`, `{"a": 1}`, `/a 1:7 type: a text is needed here, not the number 1: put it in double quotes`},
	{"multiple of a fraction", `"properties": {"x": {"multipleOf": 0.5}}`, `{"x": 0.3}`, `/x 1:7 range: 0.3 is not a multiple of 0.5`},
}

func TestKeywords(t *testing.T) {
	for _, c := range keywords {
		schema := jsondoc.Schema{File: "s.json", FS: fstest.MapFS{"s.json": {Data: []byte(`{"$id": "urn:test:s", ` + c.schema + `}`)}}}
		require.NoError(t, schema.Compile(), c.name)
		for range 5 {
			assert.Equal(t, c.problems, strings.Join(lines(validate(t, &schema, parse(t, c.text))), "\n"), c.name)
		}
	}
}

func TestDecodeOddTypes(t *testing.T) {
	type odd struct {
		Array   [2]int             `json:"array"`
		Bytes   []byte             `json:"bytes"`
		Pointer *map[string]int    `json:"pointer"`
		Number  json.Number        `json:"number"`
		Text    *attestkit.Date    `json:"text"`
		Nested  map[string]*[]bool `json:"nested"`
	}
	for text, want := range map[string]string{
		`{"array": "x"}`:                        `/array 1:11 type: a list is needed here, not a text`,
		`{"bytes": "?"}`:                        `/bytes 1:11 invalid: "?" is not allowed here`,
		`{"pointer": {"a": 1, "b": "c"}}`:       `/pointer/b 1:27 type: a whole number is needed here, not a text`,
		`{"pointer": []}`:                       `/pointer 1:13 type: an object is needed here, not a list`,
		`{"text": 1}`:                           `/text 1:10 type: a text is needed here, not the number 1`,
		`{"nested": {"a": [true], "b": ["x"]}}`: `/nested/b/0 1:32 type: true or false is needed here, not a text`,
	} {
		_, problems := jsondoc.Decode[odd](parse(t, text))
		assert.Equal(t, []string{want}, lines(problems), text)
	}
}

// FuzzDocument sends bytes all the way: no internal problem, problems in order,
// and pointers that Locate finds where they were reported.
func FuzzDocument(f *testing.F) {
	for _, c := range invalid {
		f.Add([]byte(c.text))
	}
	f.Add([]byte(`{"schema":"attestkit/thing/v1","color":"\u0070anic"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, _ := jsondoc.Parse(b, jsondoc.Limits{})
		if d == nil {
			return
		}
		_, _, _ = d.Detect()
		problems := validate(t, &report, d)
		_, more := jsondoc.Decode[thing](d)
		for _, p := range append(problems, more...) {
			if p.Rule == jsondoc.RuleInternal && !saysPanic(b) {
				t.Fatal(p)
			}
			q := &attestkit.Problem{Pointer: p.Pointer}
			d.Locate([]*attestkit.Problem{q})
			if (q.Line != p.Line || q.Column != p.Column) && p.Rule != jsondoc.RuleUnknownName && p.Rule != jsondoc.RulePattern &&
				p.Rule != jsondoc.RuleLength && !strings.HasSuffix(p.Pointer, "/inner") {
				t.Fatalf("%v is at %d:%d", p, q.Line, q.Column)
			}
		}
		if again := report.Validate(d); strings.Join(lines(problems), "\n") != strings.Join(lines(again), "\n") {
			t.Fatalf("%q, then %q", lines(problems), lines(again))
		}
	})
}

// saysPanic reports whether a document holds the text or name on which [color] panics,
// however it is written.
func saysPanic(b []byte) bool {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	for {
		token, err := d.Token()
		if err != nil {
			return false
		}
		if token == "panic" {
			return true
		}
	}
}

package main

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

// readTagged makes a model of a schema with one member and of a struct with one field
// of that type and tag.
func readTagged(t *testing.T, typ reflect.Type, tag, member, extra string) error {
	t.Helper()
	m := &model{defs: map[string]*def{}}
	require.NoError(t, json.Unmarshal([]byte(`{"type": "object", "additionalProperties": false, "properties": {"x": `+member+`}`+extra+`}`), &m.root))
	field := reflect.StructField{Name: "X", Type: typ, Tag: reflect.StructTag(`json:"` + tag + `"`)}
	_, err := m.define("document", m.root, reflect.StructOf([]reflect.StructField{field}))
	return err
}

const (
	aText   = `{"type": "string", "minLength": 1}`
	texts1  = `{"type": "array", "minItems": 1, "items": ` + aText + `}`
	labels1 = `{"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}}`
	aDate   = `{"type": "string", "format": "date"}`
	object1 = `{"$ref": "#/$defs/inner"}`
	inner   = `, "$defs": {"inner": {"type": "object", "additionalProperties": false, "properties": {"y": ` + aText + `}}}`
)

// inside is a struct for the definition inner.
type inside struct {
	Y string `json:"y,omitempty"`
}

// TestOptionsOfTags holds that a member is left out where encoding/json leaves it out:
// omitempty never leaves out a struct, and omitzero writes a list that is empty.
func TestOptionsOfTags(t *testing.T) {
	for _, c := range []struct {
		typ         reflect.Type
		schema      string
		empty, zero bool // which of the options say what generated code does
	}{
		{reflect.TypeFor[string](), aText, true, true},
		{reflect.TypeFor[int](), `{"type": "integer", "minimum": 0, "maximum": 7}`, true, true},
		{reflect.TypeFor[*int](), `{"type": "integer", "minimum": 0, "maximum": 7}`, true, true},
		{reflect.TypeFor[bool](), `{"type": "boolean"}`, true, true},
		{reflect.TypeFor[[]string](), texts1, true, false},
		{reflect.TypeFor[map[string]string](), labels1, true, false},
		{reflect.TypeFor[attestkit.Date](), aDate, false, true},
		{reflect.TypeFor[inside](), object1, false, true},
	} {
		for tag, want := range map[string]bool{"x,omitempty": c.empty, "x,omitzero": c.zero, "x,string": false, "x,omitempty,string": false, "x,": false, "x": false} {
			assert.Equal(t, want, readTagged(t, c.typ, tag, c.schema, inner) == nil, "%v %s", c.typ, tag)
		}
		assert.NoError(t, readTagged(t, c.typ, "x", c.schema, inner+`, "required": ["x"]`), "%v", c.typ)
	}
}

// TestRefusesValuesOfKeywords holds that a keyword which is known does not pass with a
// value that nobody handles.
func TestRefusesValuesOfKeywords(t *testing.T) {
	number := func(low, high string) string {
		return `{"type": "integer", "minimum": ` + low + `, "maximum": ` + high + `}`
	}
	text := reflect.TypeFor[string]()
	require.NoError(t, readTagged(t, text, "x,omitempty", aText, `, "minProperties": 1`))
	require.NoError(t, readTagged(t, text, "x,omitempty", `{"enum": ["a", "b"]}`, ""))
	for _, c := range []struct {
		typ           reflect.Type
		member, extra string
	}{
		{text, aText, `, "minProperties": 2`},
		{text, aText, `, "minProperties": 1.5`},
		{reflect.TypeFor[int](), number("0.5", "7"), ""},
		{reflect.TypeFor[int](), number("0", "7.5"), ""},
		{reflect.TypeFor[int](), number("0", "2147483648"), ""},
		{text, `{"enum": ["a", 7]}`, ""},
		{text, `{"enum": ["a", null]}`, ""},
		{text, `{"enum": []}`, ""},
		{text, `{"const": 7}`, ""},
		{reflect.TypeFor[map[string]string](), `{"type": "object", "minProperties": 2, "additionalProperties": {"type": "string"}}`, ""},
		{reflect.TypeFor[map[string]string](), `{"type": "object", "minProperties": 1, "additionalProperties": {"type": "string", "minLength": 1}}`, ""},
		{reflect.TypeFor[[]string](), `{"type": "array", "minItems": 2, "items": ` + aText + `}`, ""},
	} {
		assert.Error(t, readTagged(t, c.typ, "x,omitempty", c.member, c.extra), "%s %s", c.member, c.extra)
	}
}

// TestCountedBehindReferences holds that a condition is found where it refers to it, and
// that a list is read row by row only where conditions speak of each row for itself.
func TestCountedBehindReferences(t *testing.T) {
	m := &model{}
	require.NoError(t, json.Unmarshal([]byte(`{
		"allOf": [{"if": {"required": ["z"]}, "then": {"$ref": "#/$defs/more"}},
			{"then": {"properties": {"b": {"items": {"minItems": 3}}, "c": {"not": {"minItems": 2}}, "d": false, "e": {"$ref": "#/$defs/rows"}, "f": {"items": false, "description": "x"}}}}],
		"$defs": {"more": {"properties": {"a": {"contains": {}}}}, "rows": {"maxItems": 3}}
	}`), &m.root))
	for list, want := range map[string]bool{"a": true, "b": false, "c": true, "d": false, "e": true, "f": false, "z": false} {
		assert.Equal(t, want, m.counted(m.root["allOf"], list), list)
	}
}

// quoting is an enum with a word that does not stand for itself in JSON.
type quoting uint8

func (q quoting) MarshalText() ([]byte, error) {
	if q != 1 {
		return nil, assert.AnError
	}
	return []byte(`a"b`), nil
}

func (q *quoting) UnmarshalText([]byte) error { return nil }

// TestWordsArePlain holds that words which a writer would have to escape are refused.
func TestWordsArePlain(t *testing.T) {
	assert.Error(t, sameWords([]string{`a"b`}, reflect.TypeFor[quoting]()))
}

// named is a text that a type parses.
type named string

func (n *named) UnmarshalText(text []byte) error { *n = named(text); return nil }

// pairOf holds one in a struct.
type pairOf struct {
	N int
	S []named
}

func (p *pairOf) UnmarshalText([]byte) error { return nil }

// TestParsedTypesHoldNoText holds that what is parsed from a document cannot refer to its
// memory, which is the caller's.
func TestParsedTypesHoldNoText(t *testing.T) {
	for _, typ := range []reflect.Type{reflect.TypeFor[named](), reflect.TypeFor[pairOf]()} {
		assert.ErrorContains(t, readTagged(t, typ, "x,omitzero", `{"enum": ["a"]}`, ""), "holds a text", "%v", typ)
	}
	assert.NoError(t, readTagged(t, reflect.TypeFor[attestkit.Date](), "x,omitzero", aDate, ""))
}

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
)

// TestFilesAreCurrent holds that the committed code is what the generator writes.
func TestFilesAreCurrent(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, generate(dir))
	for _, target := range targets {
		want, err := os.ReadFile(filepath.Join(dir, target.goFile()))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join("..", "..", "document", target.goFile()))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "%s: go generate ./document", target.goFile())
	}
	files, err := filepath.Glob(filepath.Join("..", "..", "document", "*_gen.go"))
	require.NoError(t, err)
	assert.Len(t, files, len(targets), "a generated file has no target")
}

// small is a struct for schemas of one member.
type small struct {
	Name  string         `json:"name,omitempty"`
	Kind  soc.Kind       `json:"kind,omitzero"`
	Count int            `json:"count,omitempty"`
	Flag  bool           `json:"flag,omitempty"`
	Many  []string       `json:"many,omitempty"`
	Notes map[string]any `json:"notes,omitempty"`
}

// only returns a struct type with one field of small.
func only(t *testing.T, name string) reflect.Type {
	t.Helper()
	f, ok := reflect.TypeFor[small]().FieldByName(name)
	require.True(t, ok)
	return reflect.StructOf([]reflect.StructField{f})
}

// read makes a model of a schema with one member.
func read(t *testing.T, field, member, extra string) error {
	t.Helper()
	m := &model{defs: map[string]*def{}}
	require.NoError(t, json.Unmarshal([]byte(`{"type": "object", "additionalProperties": false, "properties": {`+member+`}`+extra+`}`), &m.root))
	_, err := m.define("document", m.root, only(t, field))
	return err
}

// TestRefusesWhatItCannotHold holds that no keyword of a schema passes unnoticed.
func TestRefusesWhatItCannotHold(t *testing.T) {
	require.NoError(t, read(t, "Name", `"name": {"type": "string", "minLength": 1}`, ""))
	require.NoError(t, read(t, "Kind", `"kind": {"enum": ["soc1", "soc2", "soc3"]}`, ""))
	require.NoError(t, read(t, "Count", `"count": {"type": "integer", "minimum": 0, "maximum": 7}`, ""))
	require.NoError(t, read(t, "Many", `"many": {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}}`, ""))
	for _, c := range []struct{ field, member, extra string }{
		{"Name", `"name": {"type": "string", "minLength": 1, "maxLength": 9}`, ""},
		{"Name", `"name": {"type": "string"}`, ""},
		{"Name", `"name": {"type": "string", "minLength": 1, "pattern": "^x"}`, ""},
		{"Name", `"name": {"type": "boolean"}`, ""},
		{"Name", `"name": {"type": "string", "minLength": 1}, "other": {"type": "string"}`, ""},
		{"Name", `"nom": {"type": "string", "minLength": 1}`, ""},
		{"Name", `"name": {"type": "string", "minLength": 1}`, `, "required": ["name"]`},
		{"Name", `"name": {"type": "string", "minLength": 1}`, `, "maxProperties": 3`},
		{"Name", `"name": {"$ref": "#/$defs/none"}`, ""},
		{"Name", `"name": {"$ref": "urn:other#/$defs/none"}`, ""},
		{"Name", `"name": {"$ref": "#/$defs/none", "minLength": 1}`, ""},
		{"Kind", `"kind": {"enum": ["soc1", "soc2"]}`, ""},
		{"Kind", `"kind": {"enum": ["soc1", "soc2", "soc3", "soc4"]}`, ""},
		{"Kind", `"kind": {"type": "string", "minLength": 1}`, ""},
		{"Count", `"count": {"type": "integer", "minimum": 0}`, ""},
		{"Count", `"count": {"type": "integer", "minimum": -1, "maximum": 7}`, ""},
		{"Count", `"count": {"type": "integer", "minimum": 0, "maximum": 7, "multipleOf": 2}`, ""},
		{"Count", `"count": {"type": "number", "minimum": 0, "maximum": 7}`, ""},
		{"Flag", `"flag": {"type": "boolean", "const": true}`, ""},
		{"Many", `"many": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string", "minLength": 1}}`, ""},
		{"Many", `"many": {"type": "array", "items": {"type": "string", "minLength": 1}}`, ""},
		{"Notes", `"notes": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}}`, ""},
	} {
		assert.Error(t, read(t, c.field, c.member, c.extra), "%s %s", c.member, c.extra)
	}
}

// TestCounted holds that a list whose items are counted or placed by a condition is not
// read row by row.
func TestCounted(t *testing.T) {
	var conditions any
	require.NoError(t, json.Unmarshal([]byte(`[{"if": {"properties": {"a": {"minItems": 3}, "b": {"items": {"minItems": 3}}}}, "else": {"not": {"properties": {"c": {"contains": {}}}}}}]`), &conditions))
	m := &model{}
	assert.True(t, m.counted(conditions, "a"))
	assert.False(t, m.counted(conditions, "b"))
	assert.True(t, m.counted(conditions, "c"))
	assert.False(t, m.counted(conditions, "d"))
}

// TestDecides holds that a member stays in a part of a document when its lack could
// make a condition say something.
func TestDecides(t *testing.T) {
	var conditions any
	require.NoError(t, json.Unmarshal([]byte(`[
		{"if": {"properties": {"asked": {"const": 1}}}, "then": {"properties": {"told": false, "deep": {"required": ["told2"], "items": {"properties": {"told2": false}}}}}},
		{"anyOf": [{"required": ["one"]}, {"required": ["other"]}]},
		{"if": {}, "then": {"required": ["due"]}, "else": {"if": {"not": {"properties": {"unless": {}}}}}},
		{"dependentRequired": {"with": ["it"]}}, {"then": {"$ref": "#/$defs/more"}}]`), &conditions))
	m := &model{root: node{"$defs": map[string]any{"more": map[string]any{"required": []any{"referred"}}}}}
	for _, name := range []string{"asked", "one", "other", "due", "unless", "with", "referred"} {
		assert.True(t, m.decides(conditions, name), name)
	}
	for _, name := range []string{"told", "deep", "told2", "elsewhere"} {
		assert.False(t, m.decides(conditions, name), name)
	}
}

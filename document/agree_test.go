package document_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/jsondoc"
)

func (a agreement) document(t testing.TB) []byte {
	t.Helper()
	return []byte(fmt.Sprintf("{\"schema\": %q, %s}", subjectNamed(t, a.kind).id(), a.members))
}

// bySchema returns what a schema alone finds in a document.
func bySchema(t testing.TB, schema *jsondoc.Schema, b []byte) error {
	t.Helper()
	doc, problems := jsondoc.Parse(b, jsondoc.Limits{})
	require.Empty(t, problems)
	return attestkit.Join(schema.Ask(doc)...)
}

func published(kind string) *jsondoc.Schema {
	return &jsondoc.Schema{FS: document.Schemas(), File: kind + ".v1.schema.json"}
}

// TestSchemaAndValidateAgree asks both layers about documents that either would
// refuse if it stood alone.
func TestSchemaAndValidateAgree(t *testing.T) {
	schemas := map[string]*jsondoc.Schema{}
	for _, s := range subjects {
		schemas[s.name.String()] = published(s.name.String())
	}
	for _, a := range agreements {
		b, s := a.document(t), subjectNamed(t, a.kind)
		assert.Equal(t, a.places, places(bySchema(t, schemas[a.kind], b)), "the schema on %s", b)
		v, err := s.plain(b)
		require.NoError(t, err, "%s", b)
		assert.Equal(t, a.places, places(s.validate(v)), "Validate on %s", b)
		_, err = s.unmarshal(b)
		assert.Equal(t, a.places, places(err), "%s", b)
	}
}

// TestEveryConditionIsTested takes each thing that the conditions of the schemas
// say away, one by one: some document above then passes that should not.
func TestEveryConditionIsTested(t *testing.T) {
	if brief() {
		t.Skip("compiles each schema many times")
	}
	for _, s := range subjects {
		mutants := 0
		for way, b := range weakened(t, s.schema) {
			mutants++
			name := s.name.String() + ".json"
			weak := &jsondoc.Schema{FS: fstest.MapFS{name: {Data: b}}, File: name}
			require.NoError(t, weak.Compile())
			assert.True(t, slices.ContainsFunc(agreements, func(a agreement) bool {
				return a.kind == s.name.String() && !slices.Equal(a.places, places(bySchema(t, weak, a.document(t))))
			}), "%s: nobody notices that %s is gone", s.name, way)
		}
		t.Logf("%s: %d things said under conditions", s.name, mutants)
	}
}

// weakened returns copies of a schema that each lack one of the things that its
// conditions exclude or demand, by the way to it.
func weakened(t *testing.T, schema []byte) map[string][]byte {
	t.Helper()
	var root any
	require.NoError(t, json.Unmarshal(schema, &root))
	w := weakening{root: root, copies: map[string][]byte{}}
	w.walk("", root, false)
	return w.copies
}

type weakening struct {
	root   any
	copies map[string][]byte
}

// walk goes through a schema; inside says that it stands under a condition.
func (w *weakening) walk(way string, v any, inside bool) {
	switch v := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			switch {
			case key == "if":
			case key == "anyOf" || inside && (v[key] == false || key == "not" || key == "const" || key == "required"):
				w.without(way, v, key)
			default:
				w.walk(way+"/"+key, v[key], inside || key == "then" || key == "else" || key == "withoutCriteria")
			}
		}
	case []any:
		for i, item := range v {
			w.walk(fmt.Sprint(way, "/", i), item, inside)
		}
	}
}

func (w *weakening) without(way string, object map[string]any, key string) {
	value := object[key]
	delete(object, key)
	w.copies[way+"/"+key], _ = json.Marshal(w.root)
	object[key] = value
}

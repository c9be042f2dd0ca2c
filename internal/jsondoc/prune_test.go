package jsondoc_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// published are the schemas that documents have, by the names of the documents.
var published = sync.OnceValue(func() map[string]*jsondoc.Schema {
	schemas := make(map[string]*jsondoc.Schema)
	dir := os.DirFS("../../document/schema")
	for _, name := range []string{"report", "bridge-letter", "profile", "recommendation", "crossmap", "statement-of-applicability", "coverage", "assessment", "cuec-tracker"} {
		schemas[name] = &jsondoc.Schema{FS: dir, File: name + ".v1.schema.json"}
	}
	return schemas
})

// sample is a document of a published schema, right or wrong.
type sample struct {
	kind string
	text []byte
}

var samples = sync.OnceValue(func() (list []sample) {
	for _, pattern := range []string{"../../document/testdata/*/*.json", "../../examples/data/*.json"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			b, _ := os.ReadFile(file)
			var head struct{ Schema string }
			if json.Unmarshal(b, &head) == nil && len(b) < 30_000 {
				kind, _, _ := strings.Cut(strings.TrimPrefix(head.Schema, "attestkit/"), "/")
				if published()[kind] != nil {
					list = append(list, sample{kind, b})
				}
			}
		}
	}
	return list
})

// mutant returns a copy of a value in which some things are not as they were.
type mutant struct {
	*rand.Rand
	share int // one in so many values is changed
	texts []string
	names []string
}

// collect learns the texts and names of a value.
func (m *mutant) collect(value any) {
	switch v := value.(type) {
	case string:
		m.texts = append(m.texts, v)
	case []any:
		for _, item := range v {
			m.collect(item)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			m.names = append(m.names, name)
			m.collect(v[name])
		}
	}
}

func (m *mutant) value(value any) any {
	if m.IntN(m.share) == 0 {
		return m.other()
	}
	switch v := value.(type) {
	case []any:
		return m.list(v)
	case map[string]any:
		return m.object(v)
	}
	return value
}

func (m *mutant) other() any {
	others := []any{nil, true, false, json.Number("0"), json.Number("1"), json.Number("-1.0"), json.Number("2147483648"), json.Number("0.5"), "", "x", strings.Repeat("é", 600),
		"2024-02-30", "2024-02-29", []any{}, []any{"x", json.Number("1")}, map[string]any{}, map[string]any{"x": "y", "": []any{nil}}}
	if i := m.IntN(2 * len(others)); i < len(others) {
		return others[i]
	}
	return m.texts[m.IntN(len(m.texts))]
}

func (m *mutant) list(list []any) []any {
	copies := []any{}
	for _, item := range list {
		switch m.IntN(8 * m.share) {
		case 0:
			continue
		case 1:
			copies = append(copies, m.value(item))
		case 2:
			for range m.IntN(12) {
				copies = append(copies, m.value(item))
			}
		}
		copies = append(copies, m.value(item))
	}
	return copies
}

func (m *mutant) object(object map[string]any) map[string]any {
	copies := make(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if m.IntN(4*m.share) > 0 {
			copies[name] = m.value(object[name])
		}
	}
	for m.IntN(2*m.share) == 0 {
		copies[m.names[m.IntN(len(m.names))]] = m.other()
	}
	for m.IntN(8*m.share) == 0 {
		copies[fmt.Sprint("unknown", m.IntN(4))] = m.other()
	}
	return copies
}

// mutated returns a document that random changes made of a sample.
func mutated(t testing.TB, seed uint64) (*jsondoc.Schema, []byte) {
	r := rand.New(rand.NewPCG(seed, 1))
	s := samples()[r.IntN(len(samples()))]
	var value any
	decoder := json.NewDecoder(strings.NewReader(string(s.text)))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&value))
	m := &mutant{Rand: r, share: []int{6, 25, 100, 400}[r.IntN(4)]}
	m.collect(value)
	b, err := json.Marshal(m.value(value))
	require.NoError(t, err)
	return published()[s.kind], b
}

// validate returns the problems of a document, and holds that jsonschema/v5 has the same.
func validate(t testing.TB, schema *jsondoc.Schema, d *jsondoc.Document) []*attestkit.Problem {
	problems := schema.Validate(d)
	require.Equal(t, strings.Join(lines(schema.Ask(d)), "\n"), strings.Join(lines(problems), "\n"))
	return problems
}

// requireSameAnswer holds that jsonschema/v5 says of the part what it says of the
// whole, and that sieve and judge say nothing else.
func requireSameAnswer(t testing.TB, schema *jsondoc.Schema, b []byte) (sure bool) {
	d, problems := jsondoc.Parse(b, jsondoc.Limits{})
	if problems != nil {
		return false
	}
	whole := schema.ValidateWhole(d)
	if valid, certain := schema.Sieve(d); certain {
		require.Equal(t, len(whole) == 0, valid, "the sieve on %s\n%s", b, strings.Join(lines(whole), "\n"))
	}
	judged, sure := schema.Judge(d)
	if sure {
		require.Equal(t, strings.Join(lines(whole), "\n"), strings.Join(lines(judged), "\n"), "%s", b)
	}
	part := schema.Ask(d)
	if len(whole) <= jsondoc.MaxFaulty/8 {
		require.Equal(t, strings.Join(lines(whole), "\n"), strings.Join(lines(part), "\n"), "%s", b)
		return sure
	}
	require.Equal(t, strings.Join(lines(whole[:attestkit.MaxProblems]), "\n"), strings.Join(lines(part[:attestkit.MaxProblems]), "\n"), "%s", b)
	require.LessOrEqual(t, len(part), len(whole), "%s", b)
	return sure
}

// TestPartSaysTheSame compares the answers on a part of a document with those on the
// whole, over random changes of all our documents.
func TestPartSaysTheSame(t *testing.T) {
	valid, judged := 0, 0
	for seed := range uint64(1_500) {
		schema, b := mutated(t, seed)
		if requireSameAnswer(t, schema, b) {
			judged++
		}
		if d, _ := jsondoc.Parse(b, jsondoc.Limits{}); d != nil && schema.Validate(d) == nil {
			valid++
		}
	}
	assert.Greater(t, valid, 20, "some of the documents are valid")
	assert.Greater(t, judged, 1_000, "few of them take jsonschema/v5")
	for _, s := range samples() {
		requireSameAnswer(t, published()[s.kind], s.text)
	}
	for _, c := range invalid {
		requireSameAnswer(t, &report, []byte(c.text))
	}
}

// FuzzPart is TestPartSaysTheSame for seeds without end.
func FuzzPart(f *testing.F) {
	f.Add(uint64(0))
	f.Fuzz(func(t *testing.T, seed uint64) {
		schema, b := mutated(t, seed)
		requireSameAnswer(t, schema, b)
	})
}

// The sieve understands every keyword of our schemas: none makes it send a document
// on as a whole.
func TestSieveUnderstandsOurSchemas(t *testing.T) {
	for name, schema := range published() {
		require.NoError(t, schema.Compile())
		assert.Empty(t, schema.Unclear(), name)
	}
}

// randomSchema makes a schema of all that the sieve understands, and a bit more.
func randomSchema(r *rand.Rand, depth int) any {
	if depth == 0 || r.IntN(8) == 0 {
		return r.IntN(6) > 0
	}
	schema := map[string]any{}
	deeper := func() any { return randomSchema(r, depth-1) }
	several := func() []any { return []any{deeper(), deeper()} }
	scalars := []any{"a", "b", "2024-02-29", json.Number("1"), json.Number("1.0"), true, nil, json.Number("-2.5")}
	for range 1 + r.IntN(3) {
		switch r.IntN(24) {
		case 0, 1:
			schema["type"] = []any{"object", "array", "string", "number", "integer", "boolean", "null"}[r.IntN(7)]
		case 2:
			schema["type"] = []any{"object", "array"}
		case 3:
			schema["const"] = scalars[r.IntN(len(scalars))]
		case 4:
			schema["enum"] = []any{scalars[r.IntN(len(scalars))], scalars[r.IntN(len(scalars))]}
		case 5, 6, 7:
			schema["properties"] = map[string]any{"a": deeper(), "b": deeper()}
		case 8:
			schema["required"] = []any{"a", "c"}[:1+r.IntN(2)]
		case 9, 10:
			schema["additionalProperties"] = deeper()
		case 11, 12, 13:
			schema["items"] = deeper()
		case 14:
			schema["contains"] = deeper()
		case 15:
			schema["minItems"], schema["maxItems"] = r.IntN(3), 2+r.IntN(9)
		case 16:
			schema["minLength"] = r.IntN(4)
		case 17:
			schema["minProperties"] = r.IntN(4)
		case 18:
			schema["minimum"], schema["maximum"] = json.Number([]string{"-2.5", "0", "1"}[r.IntN(3)]), json.Number([]string{"1.0", "2", "0.5"}[r.IntN(3)])
		case 19:
			schema["pattern"] = []any{"^a", "b$", "é"}[r.IntN(3)]
		case 20:
			schema["format"] = "date"
		case 21:
			schema["if"], schema["then"], schema["else"] = deeper(), deeper(), deeper()
		case 22:
			schema[[]string{"allOf", "anyOf", "prefixItems", "oneOf"}[r.IntN(4)]] = several()
		case 23:
			schema["not"] = deeper()
		}
	}
	if r.IntN(10) == 0 {
		schema["$ref"] = []any{"#/$defs/x", "urn:test:s#/$defs/x"}[r.IntN(2)]
	}
	return schema
}

func randomValue(r *rand.Rand, depth int) any {
	n := r.IntN(18)
	switch {
	case n < 4 && depth > 0:
		list := []any{}
		for range r.IntN(12) {
			list = append(list, randomValue(r, depth-1))
		}
		return list
	case n < 9 && depth > 0:
		object := map[string]any{}
		for range r.IntN(6) {
			object[[]string{"a", "b", "c", "d", "e", "f"}[r.IntN(6)]] = randomValue(r, depth-1)
		}
		return object
	}
	return []any{nil, true, false, "", "a", "b", "aé", "2024-02-29", "2023-02-29", strings.Repeat("é", 700), json.Number("0"), json.Number("-0"), json.Number("1"), json.Number("1.0"),
		json.Number("-2.5"), json.Number("12345678901234567890"), json.Number("1.50"), json.Number("0.0000000000000001")}[n]
}

// TestSieveOnRandomSchemas compares the sieve and jsonschema/v5 on schemas and
// values that nobody wrote.
func TestSieveOnRandomSchemas(t *testing.T) {
	certain := 0
	for seed := range uint64(1_200) {
		r := rand.New(rand.NewPCG(seed, 2))
		certain += compareOnRandomSchema(t, r)
	}
	assert.Greater(t, certain, 4_000, "the sieve can tell most of the time")
}

func FuzzSieve(f *testing.F) {
	f.Add(uint64(0))
	f.Fuzz(func(t *testing.T, seed uint64) { compareOnRandomSchema(t, rand.New(rand.NewPCG(seed, 2))) })
}

func compareOnRandomSchema(t testing.TB, r *rand.Rand) (certain int) {
	root, other := randomSchema(r, 4), randomSchema(r, 1)
	if object, ok := other.(map[string]any); ok {
		delete(object, "$ref") // to itself
	}
	b, err := json.Marshal(map[string]any{"$id": "urn:test:s", "$ref": "#/$defs/root", "$defs": map[string]any{"root": root, "x": other}})
	require.NoError(t, err)
	schema := &jsondoc.Schema{File: "s.json", FS: fstest.MapFS{"s.json": {Data: b}}}
	require.NoError(t, schema.Compile(), "%s", b)
	for range 6 {
		text, err := json.Marshal(randomValue(r, 4))
		require.NoError(t, err)
		d, problems := jsondoc.Parse(text, jsondoc.Limits{})
		require.Empty(t, problems)
		whole := schema.ValidateWhole(d)
		if valid, sure := schema.Sieve(d); sure {
			certain++
			require.Equal(t, len(whole) == 0, valid, "%s on %s", b, text)
		}
		part := schema.Ask(d)
		require.Equal(t, strings.Join(lines(whole), "\n"), strings.Join(lines(part), "\n"), "%s on %s", b, text)
		if judged, sure := schema.Judge(d); sure {
			require.Equal(t, strings.Join(lines(whole), "\n"), strings.Join(lines(judged), "\n"), "%s on %s", b, text)
		}
	}
	return certain
}

package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// maker draws random documents from a schema: trees of what encoding/json makes of
// JSON. It goes by the forms and passes over the conditions, which mended restores.
type maker struct {
	*rapid.T
	schema map[string]any
}

// chance is true once in n times.
func (m *maker) chance(n int) bool { return rapid.IntRange(1, n).Draw(m.T, "chance") == 1 }

// follow returns the schema that a reference leads to.
func (m *maker) follow(s map[string]any) map[string]any {
	if ref, ok := s["$ref"].(string); ok {
		defs, _ := m.schema["$defs"].(map[string]any)
		s, _ = defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
	}
	return s
}

// document draws a document of a kind. The numbers of a coverage have to add up: they
// are counted, and its scope and sets are drawn.
func (m *maker) document(s *subject) (tree map[string]any) {
	tree, _ = m.value(m.schema).(map[string]any)
	if s.name != document.Coverage {
		return tree
	}
	some := func(n int) int { return rapid.IntRange(0, n).Draw(m.T, "some") }
	scope := crossmap.Scope{Categories: slices.Collect(tsc.Categories())[:some(5)], Role: tsc.Role(some(2))}
	r := crossmap.Cover(iso27001.SetOf(slices.Collect(iso27001.Requirements())[:some(123)]...), scope).Report(some(3))
	if m.chance(2) {
		r.Requirements = crossmap.CoverISO(tsc.SetOf(slices.Collect(tsc.Criteria())[:some(61)]...), scope).Report().Requirements
	}
	counted := map[string]any{}
	require.NoError(m.T, json.Unmarshal(plainJSON(m.T, r), &counted))
	counted["schema"] = tree["schema"]
	if labels, ok := tree["labels"]; ok {
		counted["labels"] = labels
	}
	return counted
}

// value draws a value of a schema.
func (m *maker) value(s map[string]any) any {
	s = m.follow(s)
	if c, ok := s["const"]; ok {
		return c
	}
	if list, ok := s["enum"].([]any); ok {
		return rapid.SampledFrom(list).Draw(m.T, "enum")
	}
	switch s["type"] {
	case "object":
		return m.object(s)
	case "array":
		return m.list(s)
	case "integer":
		return float64(rapid.IntRange(bound(s, "minimum", 0), bound(s, "maximum", 1<<31-1)).Draw(m.T, "number"))
	case "boolean":
		return rapid.Bool().Draw(m.T, "bool")
	}
	return m.text(s)
}

func bound(s map[string]any, keyword string, otherwise int) int {
	if n, ok := s[keyword].(float64); ok {
		return int(n)
	}
	return otherwise
}

// texts are what readers of JSON stumble over, and ids, few enough to meet again.
var texts = []string{"A", "B", "C-1", "A", "B", "CC6.1", " two  spaces ", "\x00\x1f\x7f", "\u202e\u200b\ufeff", "\u2028\u2029", `"\/`, "</script>&", "Zoë 😀", "Ünïcode ſK", "null", "1e9"}

func (m *maker) text(s map[string]any) string {
	switch pattern, _ := s["pattern"].(string); {
	case s["format"] == "date":
		return fmt.Sprintf("%04d-%02d-%02d", rapid.IntRange(2024, 2026).Draw(m.T, "year"), rapid.IntRange(1, 12).Draw(m.T, "month"), rapid.IntRange(1, 28).Draw(m.T, "day"))
	case pattern != "":
		return rapid.StringMatching(pattern).Draw(m.T, "pattern")
	case m.chance(4):
		return rapid.StringN(bound(s, "minLength", 0), 40, -1).Draw(m.T, "text")
	}
	return rapid.SampledFrom(texts).Draw(m.T, "text")
}

func (m *maker) list(s map[string]any) any {
	items, _ := s["items"].(map[string]any)
	list := []any{}
	for range rapid.IntRange(max(1, bound(s, "minItems", 0)), 3).Draw(m.T, "items") {
		list = append(list, m.value(items))
	}
	return list
}

func (m *maker) object(s map[string]any) any {
	object := map[string]any{}
	if free, ok := s["additionalProperties"].(map[string]any); ok {
		for _, name := range rapid.SliceOfNDistinct(rapid.SampledFrom(texts), 1, 3, strings.ToLower).Draw(m.T, "names") {
			object[name] = m.value(free)
		}
		return object
	}
	properties, _ := s["properties"].(map[string]any)
	required, _ := s["required"].([]any)
	for _, name := range sortedNames(properties) {
		if name != "$schema" && (slices.Contains(required, any(name)) || m.chance(2)) {
			p, _ := properties[name].(map[string]any)
			object[name] = m.value(p)
		}
	}
	return object
}

func sortedNames(object map[string]any) []string {
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// at returns the schema of what a pointer leads to, nil where there is none.
func (m *maker) at(tokens []string) map[string]any {
	s := m.follow(m.schema)
	for _, token := range tokens {
		properties, _ := s["properties"].(map[string]any)
		next, ok := properties[token].(map[string]any)
		if !ok {
			if next, ok = s["items"].(map[string]any); !ok {
				next, _ = s["additionalProperties"].(map[string]any)
			}
		}
		s = m.follow(next)
	}
	return s
}

// mended changes a document as its problems say until it has none: what is missing is
// drawn, what is wrong is taken away. It gives up after some rounds.
func (m *maker) mended(s *subject, tree map[string]any) (v any, ok bool) {
	for range 60 {
		v, err := s.unmarshal(plainJSON(m.T, tree))
		if err == nil {
			return v, true
		}
		list := attestkit.Problems(err)
		require.NotEmpty(m.T, list)
		for _, p := range slices.Backward(list) {
			require.NotContains(m.T, notOfForms, p.Rule, "%v", p)
			m.mend(tree, p)
		}
	}
	return nil, false
}

// notOfForms are the rules that no document breaks which is made of a schema's forms.
var notOfForms = []attestkit.Rule{
	document.RuleSyntax, document.RuleEncoding, document.RuleTrailing, document.RuleSize, document.RuleDepth, document.RuleNumber, document.RuleDuplicateName,
	document.RuleUnknownName, document.RuleVersion, document.RulePattern, document.RuleInternal, attestkit.RuleUnknownID, attestkit.RuleDate,
}

func (m *maker) mend(tree map[string]any, p *attestkit.Problem) {
	var tokens []string
	for _, token := range strings.Split(p.Pointer, "/")[1:] {
		tokens = append(tokens, strings.NewReplacer("~1", "/", "~0", "~").Replace(token))
	}
	switch {
	case p.Pointer == "" && p.Rule == attestkit.RuleRequired:
		name := rapid.SampledFrom([]string{"asOf", "period"}).Draw(m.T, "either")
		tree[name] = m.value(m.at([]string{name}))
	case len(tokens) == 0:
		return
	case p.Rule == attestkit.RuleRequired && find(tree, tokens) == nil:
		if object, ok := find(tree, tokens[:len(tokens)-1]).(map[string]any); ok {
			object[tokens[len(tokens)-1]] = m.value(m.at(tokens))
		}
	default:
		remove(tree, tokens)
	}
}

func find(v any, tokens []string) any {
	for _, token := range tokens {
		switch parent := v.(type) {
		case map[string]any:
			v = parent[token]
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(parent) {
				return nil
			}
			v = parent[i]
		default:
			return nil
		}
	}
	return v
}

// remove takes a value away, and what is empty without it.
func remove(tree map[string]any, tokens []string) {
	if len(tokens) == 0 || find(tree, tokens) == nil {
		return
	}
	last, way := tokens[len(tokens)-1], tokens[:len(tokens)-1]
	empty := false
	switch parent := find(tree, way).(type) {
	case map[string]any:
		delete(parent, last)
		empty = len(parent) == 0
	case []any:
		i, _ := strconv.Atoi(last)
		rest := slices.Delete(slices.Clone(parent), i, i+1)
		if empty = len(rest) == 0; !empty {
			replace(tree, way, rest)
		}
	}
	if empty {
		remove(tree, way)
	}
}

func replace(tree map[string]any, tokens []string, v any) {
	last := tokens[len(tokens)-1]
	switch parent := find(tree, tokens[:len(tokens)-1]).(type) {
	case map[string]any:
		parent[last] = v
	case []any:
		i, _ := strconv.Atoi(last)
		parent[i] = v
	}
}

func plainJSON(t require.TestingT, v any) []byte {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return b
}

// layout writes a tree in one of the many ways in which JSON can be written.
type layout struct {
	*rapid.T
	space  string     // between tokens
	escape int        // 0: as little as may be; 1: all but ASCII; 2: everything
	order  *rand.Rand // of members
	b      bytes.Buffer
}

func laidOut(t *rapid.T, tree map[string]any) []byte {
	l := &layout{
		T: t, space: rapid.SampledFrom([]string{"", " ", "\n", "\r\n\t"}).Draw(t, "space"), escape: rapid.IntRange(0, 2).Draw(t, "escape"),
		order: rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "order"), 0)),
	}
	l.write(tree)
	return l.b.Bytes()
}

func (l *layout) write(v any) {
	l.b.WriteString(l.space)
	switch v := v.(type) {
	case map[string]any:
		l.b.WriteByte('{')
		names := sortedNames(v)
		l.order.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		for i, name := range names {
			if i > 0 {
				l.b.WriteByte(',')
			}
			l.write(name)
			l.b.WriteByte(':')
			l.write(v[name])
		}
		l.b.WriteByte('}')
	case []any:
		l.b.WriteByte('[')
		for i, item := range v {
			if i > 0 {
				l.b.WriteByte(',')
			}
			l.write(item)
		}
		l.b.WriteByte(']')
	case string:
		l.text(v)
	default:
		l.b.Write(plainJSON(l.T, v))
	}
	l.b.WriteString(l.space)
}

func (l *layout) text(text string) {
	l.b.WriteByte('"')
	for _, r := range text {
		switch {
		case r < ' ' || r == '"' || r == '\\' || l.escape == 2 || l.escape == 1 && r > '~':
			for _, unit := range utf16.Encode([]rune{r}) {
				fmt.Fprintf(&l.b, `\u%04X`, unit)
			}
		default:
			l.b.WriteRune(r)
		}
	}
	l.b.WriteByte('"')
}

// TestWholeDocuments draws documents of every kind from its schema, mends them as
// their problems say, and holds that nothing is lost on any way through the package.
func TestWholeDocuments(t *testing.T) {
	for i := range subjects {
		s := &subjects[i]
		t.Run(s.name.String(), func(t *testing.T) {
			var schema map[string]any
			require.NoError(t, json.Unmarshal(s.schema, &schema))
			drawn, whole, size := 0, 0, 0
			rapid.Check(t, func(t *rapid.T) {
				m := &maker{t, schema}
				if s.name == document.Coverage && !m.chance(4) {
					return // they are large
				}
				tree := m.document(s)
				drawn++
				if v, ok := m.mended(s, tree); ok {
					whole++
					size += len(requireLossless(t, s, tree, v))
				}
			})
			require.Greater(t, whole, drawn/2, "too few documents can be mended")
			t.Logf("%d of %d documents could be mended; they have %d bytes on average", whole, drawn, size/whole)
		})
	}
}

// requireLossless holds that a document comes back as it was, whatever its layout. It
// returns it.
func requireLossless(t *rapid.T, s *subject, tree map[string]any, v any) []byte {
	text := laidOut(t, tree)
	again, err := s.unmarshal(text)
	require.NoError(t, err, "%s", text)
	require.Equal(t, v, again, "another layout, another value: %s", text)
	plain, err := s.plain(text)
	require.NoError(t, err)
	require.Equal(t, plain, v, "encoding/json reads another value: %s", text)

	canonical, err := s.marshal(v)
	require.NoError(t, err)
	var back map[string]any
	require.NoError(t, json.Unmarshal(canonical, &back))
	require.Equal(t, said(tree), said(back), "something was lost or changed")
	again, err = s.unmarshal(canonical)
	require.NoError(t, err)
	require.Equal(t, v, again)
	second, err := s.marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(canonical), string(second))

	line := append(bytes.ReplaceAll(text, []byte("\n"), []byte(" ")), '\n') // texts hold no raw line feed
	got := listen(document.StreamAny(bytes.NewReader(line)))
	require.Equal(t, []heard{{document.Line{Number: 1, Name: s.name, Version: 1, Value: v}, nil}}, got)
	return canonical
}

// said returns a tree without what says as much as if it were absent: false, the
// number 0, the answer "unknown", and objects of nothing else.
func said(v any) any {
	switch v := v.(type) {
	case map[string]any:
		rest := map[string]any{}
		for name, member := range v {
			if member = said(member); member != nil {
				rest[name] = member
			}
		}
		if len(rest) > 0 {
			return rest
		}
		return nil
	case []any:
		rest := make([]any, len(v))
		for i := range v {
			rest[i] = said(v[i])
		}
		return rest
	case bool:
		if !v {
			return nil
		}
	case float64:
		if v == 0 {
			return nil
		}
	case string:
		if v == "unknown" {
			return nil
		}
	}
	return v
}

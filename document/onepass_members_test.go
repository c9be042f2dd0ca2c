package document_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shown is a member of a definition of a schema, and a document that has it.
type shown struct {
	def, name string
	document  *tree
	way       []int // to the object that has the member, through the items of the document
}

// shownMembers returns each member of each definition once, in a document of which only
// one item of each list is left.
func (s *stock) shownMembers(t *testing.T) (all []shown) {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal(s.subject.schema, &root))
	best := map[string]shown{}
	for _, f := range canonical(t) {
		if detected(t, f.b).name == s.subject.name {
			v := treeOf(t, f.b)
			showMembers(root, root, "document", v, v, nil, best)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(best)) {
		all = append(all, best[key].thinned())
	}
	requireAllShown(t, root, best)
	return all
}

// requireAllShown requires that no member of the schema is forgotten.
func requireAllShown(t *testing.T, root map[string]any, best map[string]shown) {
	t.Helper()
	defs, _ := root["$defs"].(map[string]any)
	expectShown(t, "document", root, best)
	for def, schema := range defs {
		if schema.(map[string]any)["type"] == "object" {
			expectShown(t, def, schema, best)
		}
	}
}

func expectShown(t *testing.T, def string, schema any, best map[string]shown) {
	t.Helper()
	properties, _ := schema.(map[string]any)["properties"].(map[string]any)
	for name := range properties {
		if _, ok := best[def+"."+name]; !ok && name != "$schema" {
			require.Fail(t, "no document shows "+def+"."+name)
		}
	}
}

// thinned leaves one item in each list: the one on the way, or else the first.
func (s shown) thinned() shown {
	w := shown{s.def, s.name, s.document.clone(), slices.Clone(s.way)}
	v := w.document
	for depth, i := range s.way {
		inner := v.items[i]
		for _, other := range v.items {
			if other != inner {
				other.thin()
			}
		}
		if v.open == '[' {
			v.items, w.way[depth] = v.items[i:i+1], 0
		}
		v = inner
	}
	v.thin()
	return w
}

// thin leaves the first item of each list.
func (v *tree) thin() {
	for _, list := range v.all() {
		if list.open == '[' && len(list.items) > 1 {
			list.items = list.items[:1]
		}
	}
}

func showMembers(root, schema map[string]any, def string, document, v *tree, way []int, best map[string]shown) {
	if ref, ok := schema["$ref"].(string); ok {
		def = strings.TrimPrefix(ref, "#/$defs/")
		schema = root["$defs"].(map[string]any)[def].(map[string]any)
	}
	properties, _ := schema["properties"].(map[string]any)
	for i, item := range v.items {
		inner, _ := schema["items"].(map[string]any)
		if v.open == '{' {
			if inner, _ = properties[item.name].(map[string]any); inner == nil {
				continue // a label
			}
			key := def + "." + item.name
			if _, ok := best[key]; !ok {
				best[key] = shown{def, item.name, document, slices.Clone(way)}
			}
		}
		showMembers(root, inner, def, document, item, append(slices.Clip(way), i), best)
	}
}

// changed returns the document with the object changed.
func (s shown) changed(change func(object *tree, i int)) []byte {
	w := s.document.clone()
	object := w
	for _, i := range s.way {
		object = object.items[i]
	}
	change(object, slices.IndexFunc(object.items, func(v *tree) bool { return v.name == s.name }))
	return w.bytes(true)
}

// TestEveryMemberIsAgreedUpon gives each member of each kind twice, in another case, of
// each wrong type, empty, with words near its own, alone, and not at all.
func TestEveryMemberIsAgreedUpon(t *testing.T) {
	for _, s := range stocks(t) {
		members := s.shownMembers(t)
		read := 0
		for i, m := range members {
			if brief() && i%4 != 0 {
				read++
				continue
			}
			if s.subject.inOnePass(m.changed(func(*tree, int) {})) {
				read++
			}
			s.tryMember(t, m)
		}
		assert.Equal(t, len(members), read, "%s: what is left of a document is read", s.subject.name)
		t.Logf("%s: %d members", s.subject.name, len(members))
	}
}

func (s *stock) tryMember(t *testing.T, m shown) {
	t.Helper()
	try := func(change func(object *tree, i int)) {
		requireAgreed(t, s.subject, m.changed(change))
	}
	try(func(*tree, int) {})
	try(func(o *tree, i int) { o.items = append(o.items, o.items[i].clone()) })
	try(func(o *tree, i int) { o.items = slices.Delete(o.items, i, i+1) })
	try(func(o *tree, i int) { o.items = o.items[i : i+1] })
	try(func(o *tree, i int) { o.items = append(o.items, o.items[i].as(strings.ToUpper(m.name))) })
	try(func(o *tree, i int) { o.items[i].name = strings.ToUpper(m.name[:1]) + m.name[1:] })
	try(func(o *tree, i int) { slices.Reverse(o.items) })
	wrong := []string{`null`, `7`, `"x"`, `""`, `[]`, `{}`, `true`, `[7]`, `{"x": "y"}`}
	if brief() {
		wrong = wrong[:6]
	}
	for _, raw := range wrong {
		try(func(o *tree, i int) { o.items[i] = scalar(raw).as(m.name) })
	}
	for _, near := range s.near(m) {
		try(func(o *tree, i int) { o.items[i] = near.as(m.name) })
	}
}

// near returns values that are almost that of a member, if it is a word or a list of
// words.
func (s *stock) near(m shown) (all []*tree) {
	words := s.words[m.name]
	if len(words) == 0 || brief() {
		return nil
	}
	w := words[len(words)/2]
	list := false
	m.changed(func(o *tree, i int) { list = o.items[i].open == '[' })
	for _, text := range []string{strings.ToUpper(w), strings.ToLower(w), w + " ", w[1:], w + "\\u0000", "\\u00" + hexOf(w[0]) + w[1:], w + "#1", strings.ReplaceAll(w, "#", "#0"), strings.ReplaceAll(w, ".", ".0")} {
		v := scalar(`"` + text + `"`)
		if list {
			v = &tree{open: '[', items: []*tree{v}}
		}
		all = append(all, v)
	}
	return all
}

func hexOf(c byte) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[c>>4], digits[c&15]})
}

// TestWordsArePlain holds what readers and writers count on: the texts of enums stand
// for themselves in JSON, and are short.
func TestWordsArePlain(t *testing.T) {
	n := 0
	var look func(v any)
	look = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			words, _ := v["enum"].([]any)
			if word, ok := v["const"].(string); ok {
				words = append(words, word)
			}
			for _, w := range words {
				n++
				text, _ := w.(string)
				assert.Regexp(t, `^[ !#-\[\]-~]{1,64}$`, text)
			}
			for _, inner := range v {
				look(inner)
			}
		case []any:
			for _, inner := range v {
				look(inner)
			}
		}
	}
	for _, s := range subjects {
		var root any
		require.NoError(t, json.Unmarshal(s.schema, &root))
		look(root)
	}
	assert.Greater(t, n, 1000)
}

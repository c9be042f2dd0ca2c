package document_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// node is a JSON value of a schema that keeps the order of members.
type node struct {
	raw     json.RawMessage
	members map[string]json.RawMessage // nil when it is no object
	known   map[string]node            // members that were asked for
}

func nodeOf(t testing.TB, raw []byte) node {
	t.Helper()
	n := node{raw: raw, known: map[string]node{}}
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		require.NoError(t, json.Unmarshal(raw, &n.members))
	}
	return n
}

// at walks into nested objects.
func (n node) at(t testing.TB, names ...string) node {
	t.Helper()
	for _, name := range names {
		next, ok := n.known[name]
		if !ok {
			require.True(t, n.has(name), "%s is missing in %.80s", name, n.raw)
			next = nodeOf(t, n.members[name])
			n.known[name] = next
		}
		n = next
	}
	return n
}

func (n node) has(name string) bool { return n.members[name] != nil }

// decode returns the node as a Go value of the type T.
func decode[T any](t testing.TB, n node) T {
	t.Helper()
	var v T
	require.NoError(t, json.Unmarshal(n.raw, &v), "%.80s", n.raw)
	return v
}

// member returns a member as a Go value, and the zero value when it is absent.
func member[T any](t testing.TB, n node, name string) (v T) {
	t.Helper()
	if n.has(name) {
		v = decode[T](t, n.at(t, name))
	}
	return v
}

// names returns an object's names in the order of the file.
func (n node) names(t testing.TB) []string {
	t.Helper()
	var names []string
	d := json.NewDecoder(bytes.NewReader(n.raw))
	_, err := d.Token()
	require.NoError(t, err)
	for d.More() {
		name, err := d.Token()
		require.NoError(t, err)
		names = append(names, name.(string))
		var skipped json.RawMessage
		require.NoError(t, d.Decode(&skipped))
	}
	return names
}

// each calls visit for every object in the node with the way to it, itself first.
func (n node) each(t testing.TB, way []string, visit func(way []string, n node)) {
	t.Helper()
	if n.members != nil {
		visit(way, n)
		for _, name := range n.names(t) {
			n.at(t, name).each(t, append(slices.Clip(way), name), visit)
		}
		return
	}
	var items []json.RawMessage
	if json.Unmarshal(n.raw, &items) == nil {
		for _, item := range items {
			nodeOf(t, item).each(t, append(slices.Clip(way), "[]"), visit)
		}
	}
}

// followed returns what a "$ref" leads to, with the name of the definition, or the
// node itself.
func (n node) followed(t testing.TB, root node) (target node, def string) {
	t.Helper()
	ref := member[string](t, n, "$ref")
	if ref == "" {
		return n, ""
	}
	def, ok := strings.CutPrefix(ref, "#/$defs/")
	require.True(t, ok, "%s leads out of the definitions", ref)
	return root.at(t, "$defs", def), def
}

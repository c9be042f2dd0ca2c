package document_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// hostileDocument is a document just within the limits that is made to cost.
type hostileDocument struct {
	name, kind string
	b          []byte
}

// badItems are what lists are filled with; nil is the item that a canonical document
// has in that place.
var badItems = map[string]any{
	"the same item": nil, "numbers": json.Number("7"), "nulls": json.RawMessage("null"), "empty objects": map[string]any{}, "unknown members": map[string]any{"x": 1},
	"empty texts": "", "wrong texts": "CC6.9", "lists": []any{},
}

// hostileDocuments makes documents of one kind out of a large canonical one: each
// list filled with each of the bad items, each object with unknown names, each text
// blown up, and numbers that the schema accepts and Go does not. It yields one in so
// many of them, from an offset on.
func hostileDocuments(t testing.TB, kind string, oneIn, offset int, yield func(hostileDocument)) {
	var template []byte
	for _, f := range canonical(t) {
		if strings.Contains(string(f.b), `"attestkit/`+kind+`/`) && len(f.b) > len(template) && len(f.b) < 60_000 {
			template = f.b
		}
	}
	require.NotEmpty(t, template, kind)
	h := hostile{template: template}
	for _, way := range h.ways(t, h.fresh(t), "") {
		for _, name := range slices.Sorted(maps.Keys(h.fills(way))) {
			if offset++; offset%oneIn != 0 {
				continue
			}
			root := h.fresh(t)
			h.at(root, way, h.fills(way)[name])
			b, err := json.Marshal(root)
			require.NoError(t, err)
			if len(b) <= 16<<20 {
				yield(hostileDocument{way + ": " + name, kind, b})
			}
		}
	}
}

type hostile struct{ template []byte }

func (h hostile) fresh(t testing.TB) any {
	var root any
	decoder := json.NewDecoder(strings.NewReader(string(h.template)))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&root))
	return root
}

// ways returns the way to each list, object, text and number, with * for the first
// item of a list and the type behind it.
func (h hostile) ways(t testing.TB, value any, way string) (ways []string) {
	switch v := value.(type) {
	case map[string]any:
		ways = append(ways, way+" object")
		for _, name := range slices.Sorted(maps.Keys(v)) {
			ways = append(ways, h.ways(t, v[name], way+"/"+name)...)
		}
	case []any:
		ways = append(ways, way+" list")
		if len(v) > 0 {
			ways = append(ways, h.ways(t, v[0], way+"/*")...)
		}
	case string:
		ways = append(ways, way+" text")
	case json.Number:
		ways = append(ways, way+" number")
	}
	return ways
}

// fills returns what is done to the value at a way.
func (h hostile) fills(way string) map[string]func(any) any {
	fills := map[string]func(any) any{}
	switch _, kind, _ := strings.Cut(way, " "); kind {
	case "list":
		for name, bad := range badItems {
			fills[name] = func(v any) any { return fill(v.([]any), bad) }
		}
	case "object":
		fills["unknown names"] = func(v any) any {
			for i := range 4_096 - len(v.(map[string]any)) {
				v.(map[string]any)[fmt.Sprint("unknown", i)] = i
			}
			return v
		}
	case "text":
		fills["a long text"] = func(any) any { return strings.Repeat("\x00", 1<<20) }
	case "number":
		fills["a fraction"] = func(any) any { return json.Number("1.0") }
	}
	return fills
}

// fill returns as many items as a list may have and the limit of values allows.
func fill(list []any, bad any) []any {
	item := bad
	if bad == nil {
		if len(list) == 0 {
			return list
		}
		item = list[0]
	}
	n := min(20_000, 195_000/valuesOf(item))
	return slices.Repeat([]any{item}, n)
}

func valuesOf(value any) int {
	n := 1
	switch v := value.(type) {
	case map[string]any:
		for _, part := range v {
			n += valuesOf(part)
		}
	case []any:
		for _, part := range v {
			n += valuesOf(part)
		}
	}
	return n
}

// at replaces the value at a way.
func (h hostile) at(root any, way string, change func(any) any) {
	tokens, _, _ := strings.Cut(way, " ")
	var walk func(value any, rest []string) any
	walk = func(value any, rest []string) any {
		if len(rest) == 0 {
			return change(value)
		}
		switch v := value.(type) {
		case map[string]any:
			v[rest[0]] = walk(v[rest[0]], rest[1:])
		case []any:
			v[0] = walk(v[0], rest[1:])
		}
		return value
	}
	var rest []string
	if tokens != "" {
		rest = strings.Split(tokens[1:], "/")
	}
	walk(root, rest)
}

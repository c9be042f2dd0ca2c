package document_test

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tree is a JSON value whose members keep their order and may repeat a name.
type tree struct {
	open  byte    // '{' or '['; 0 for a scalar
	name  string  // that of the member, as it is written between the quotes
	raw   string  // of a scalar: its text
	items []*tree // members or items
}

// treeOf reads a valid document.
func treeOf(t testing.TB, b []byte) *tree {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	v := readTree(t, d)
	_, err := d.Token()
	require.ErrorIs(t, err, io.EOF)
	return v
}

func readTree(t testing.TB, d *json.Decoder) *tree {
	t.Helper()
	token, err := d.Token()
	require.NoError(t, err)
	bracket, ok := token.(json.Delim)
	if !ok {
		return &tree{raw: rawOf(t, token)}
	}
	v := &tree{open: byte(bracket)}
	for d.More() {
		name := ""
		if v.open == '{' {
			token, err := d.Token()
			require.NoError(t, err)
			name = strings.Trim(rawOf(t, token), `"`)
		}
		item := readTree(t, d)
		item.name = name
		v.items = append(v.items, item)
	}
	_, err = d.Token()
	require.NoError(t, err)
	return v
}

// rawOf writes a scalar without the escapes that encoding/json adds for HTML.
func rawOf(t testing.TB, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	return strings.TrimSuffix(b.String(), "\n")
}

// bytes writes the value, on one line or indented.
func (v *tree) bytes(indented bool) []byte {
	line := ""
	if indented {
		line = "\n"
	}
	return v.append(nil, line)
}

func (v *tree) append(b []byte, line string) []byte {
	if v.open == 0 {
		return append(b, v.raw...)
	}
	inner := line
	if line != "" {
		inner += "  "
	}
	b = append(b, v.open)
	for i, item := range v.items {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, inner...)
		if v.open == '{' {
			b = append(append(append(b, '"'), item.name...), `": `...)
		}
		b = item.append(b, inner)
	}
	return append(append(b, line...), v.open+2)
}

func (v *tree) clone() *tree {
	w := *v
	w.items = nil
	for _, item := range v.items {
		w.items = append(w.items, item.clone())
	}
	return &w
}

// as returns a copy under another name.
func (v *tree) as(name string) *tree {
	w := v.clone()
	w.name = name
	return w
}

// all returns a value and all within it, outer ones first.
func (v *tree) all() []*tree {
	list := []*tree{v}
	for _, item := range v.items {
		list = append(list, item.all()...)
	}
	return list
}

// kept returns the values that a condition holds for.
func kept(list []*tree, holds func(*tree) bool) (all []*tree) {
	for _, v := range list {
		if holds(v) {
			all = append(all, v)
		}
	}
	return all
}

// member returns the first member with a name, or nil.
func (v *tree) member(name string) *tree {
	for _, item := range v.items {
		if v.open == '{' && item.name == name {
			return item
		}
	}
	return nil
}

func scalar(raw string) *tree { return &tree{raw: raw} }

// TestTreesComeBack holds that the trees of these tests lose nothing.
func TestTreesComeBack(t *testing.T) {
	separators := strings.NewReplacer("\u2028", `\u2028`, "\u2029", `\u2029`) // encoding/json escapes them
	for _, f := range canonical(t) {
		want := separators.Replace(string(f.b))
		v := treeOf(t, f.b)
		require.Equal(t, want, string(v.bytes(true))+"\n", f.name)
		again := treeOf(t, v.clone().bytes(false))
		require.Equal(t, want, string(again.bytes(true))+"\n", f.name)
	}
}

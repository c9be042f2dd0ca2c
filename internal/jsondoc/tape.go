package jsondoc

import (
	"bytes"
	"encoding/json"

	"github.com/attestkit/attestkit"
)

// tape is a document taken apart: its values, in the order of the text. It relies on
// the strict pass, and panics on bytes that are no JSON; callers guard against that.
type tape struct {
	b     []byte
	nodes []node
	plain []byte // scratch for names
}

// node is a value on a tape. What it holds stands behind it.
type node struct {
	start, end    int // its text
	name, nameEnd int // the offsets of its name's quotes; -1 if it has none
	next          int // the first node behind it and all that it holds
}

// tape takes the document apart; it is nil when that is no JSON.
func (d *Document) tape() (t *tape) {
	_ = guard(func() error {
		t = newTape(d.b, d.values)
		return nil
	})
	return t
}

// newTape takes a document apart. values is how many values it is expected to have.
func newTape(b []byte, values int) *tape {
	t := &tape{b: b, nodes: make([]node, 0, values)}
	t.value(0)
	return t
}

// value takes the value apart that begins at i, and returns the offset behind it.
func (t *tape) value(i int) (end int) {
	at := len(t.nodes)
	i = ink(t.b, i)
	t.nodes = append(t.nodes, node{start: i, name: -1})
	switch t.b[i] {
	case '{':
		end = t.parts(i, '}')
	case '[':
		end = t.parts(i, ']')
	default:
		end = skip(t.b, i)
	}
	t.nodes[at].end, t.nodes[at].next = end, len(t.nodes)
	return end
}

// parts takes the object or list apart that begins at i.
func (t *tape) parts(i int, closing byte) (end int) {
	for i = ink(t.b, i+1); t.b[i] != closing; {
		name, nameEnd, at := -1, -1, len(t.nodes)
		if closing == '}' {
			name, nameEnd = i, textEnd(t.b, i)
			i = ink(t.b, nameEnd+1) + 1
		}
		i = t.value(i)
		t.nodes[at].name, t.nodes[at].nameEnd = name, nameEnd
		if i = ink(t.b, i); t.b[i] == ',' {
			i = ink(t.b, i+1)
		}
	}
	return i + 1
}

// children iterates over the members of an object or the items of a list.
func (t *tape) children(n int) func(yield func(child int) bool) {
	return func(yield func(int) bool) {
		for child := n + 1; child < t.nodes[n].next; child = t.nodes[child].next {
			if !yield(child) {
				return
			}
		}
	}
}

// token returns the token of a pointer that leads from a value to one that it holds.
func (t *tape) token(n, child int) string {
	if t.nodes[child].name >= 0 {
		return attestkit.Pointer(string(t.name(child)))
	}
	index := 0
	for other := range t.children(n) {
		if other == child {
			break
		}
		index++
	}
	return attestkit.Pointer(index)
}

// text returns what stands for a value.
func (t *tape) text(n int) []byte { return t.b[t.nodes[n].start:t.nodes[n].end] }

// first returns the byte that a value begins with, which tells its type.
func (t *tape) first(n int) byte { return t.b[t.nodes[n].start] }

// name returns a member's name, without escapes. It is good until the next call.
func (t *tape) name(n int) []byte {
	raw := t.b[t.nodes[n].name+1 : t.nodes[n].nameEnd]
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw
	}
	t.plain = unescape(t.plain[:0], raw)
	return t.plain
}

// string returns a text, without escapes.
func (t *tape) string(n int) []byte {
	text := t.text(n)
	return plainText(text[1 : len(text)-1])
}

// plainText returns a text without its escapes: itself if it has none.
func plainText(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw
	}
	return unescape(nil, raw)
}

// any returns a value as encoding/json would, with numbers as [json.Number].
func (t *tape) any(n int) any {
	switch t.first(n) {
	case '{':
		object := make(map[string]any)
		for c := range t.children(n) {
			object[string(t.name(c))] = t.any(c)
		}
		return object
	case '[':
		list := []any{}
		for c := range t.children(n) {
			list = append(list, t.any(c))
		}
		return list
	}
	return t.scalar(n)
}

// outline returns a value for wording: of a list or object, only that it is one.
func (t *tape) outline(n int) any {
	switch t.first(n) {
	case '{':
		return map[string]any{}
	case '[':
		return []any{}
	}
	return t.scalar(n)
}

// scalar returns a value that holds no others.
func (t *tape) scalar(n int) any {
	switch t.first(n) {
	case '"':
		return string(t.string(n))
	case 't':
		return true
	case 'f':
		return false
	case 'n':
		return nil
	}
	return json.Number(t.text(n))
}

// breaks are the bytes that structure is made of.
var breaks = [256]bool{'"': true, '{': true, '[': true, '}': true, ']': true}

// skip returns the offset behind the value that begins at i.
func skip(b []byte, i int) int {
	switch b[i] {
	case '"':
		return textEnd(b, i) + 1
	case '{', '[':
	default:
		return scalarEnd(b, i)
	}
	for depth := 0; ; i++ {
		for !breaks[b[i]] {
			i++
		}
		switch b[i] {
		case '"':
			i = textEnd(b, i)
		case '{', '[':
			depth++
		default:
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
}

// scalarEnd returns the offset behind a number or literal.
func scalarEnd(b []byte, i int) int {
	for i++; i < len(b) && b[i] > ' ' && b[i] != ',' && b[i] != ']' && b[i] != '}'; {
		i++
	}
	return i
}

// textEnd returns the offset of the quote that closes the text beginning at i: the
// first behind an even number of backslashes.
func textEnd(b []byte, i int) int {
	for start := i + 1; ; {
		n := bytes.IndexByte(b[i+1:], '"')
		if n < 0 {
			return len(b) // never behind the strict pass
		}
		i += 1 + n
		escapes := 0
		for i-1-escapes >= start && b[i-1-escapes] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return i
		}
	}
}

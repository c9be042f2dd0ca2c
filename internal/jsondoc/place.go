package jsondoc

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// Locate sets Line and Column of the problems that have none to where their
// pointers lead in the document. A pointer to what does not exist, such as a
// missing member, gets the place of the nearest thing above that does.
func (d *Document) Locate(problems []*attestkit.Problem) {
	if d.fromGo {
		return
	}
	places := newPlaces()
	wanted := make([]*place, 0, len(problems))
	missing := make([]*attestkit.Problem, 0, len(problems))
	for _, p := range problems {
		if p != nil && p.Line == 0 {
			missing, wanted = append(missing, p), append(wanted, places.add(p.Pointer))
		}
	}
	d.find(places)
	order := make([]int, len(missing))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(wanted[a].offset(), wanted[b].offset()) })
	lines := lines{b: d.b}
	for _, i := range order {
		missing[i].Line, missing[i].Column = lines.at(wanted[i].offset())
	}
}

// place is a pointer that is looked for: a node in a tree of tokens.
type place struct {
	parent   *place
	children map[string]*place
	value    int // the offset of the value, -1 until it is found
	name     int // the offset of its name, -1 in a list
}

func newPlaces() *place { return &place{value: -1, name: -1} }

// add enters a pointer into the tree and returns its node. What is no pointer is
// the whole document.
func (p *place) add(pointer string) *place {
	for token := range tokens(pointer) {
		p = p.child(token)
	}
	return p
}

func (p *place) child(token string) *place {
	if c := p.children[token]; c != nil {
		return c
	}
	if p.children == nil {
		p.children = make(map[string]*place)
	}
	c := newPlaces()
	c.parent = p
	p.children[token] = c
	return c
}

// offset returns where the value is, or the nearest above that exists.
func (p *place) offset() int {
	for p.value < 0 && p.parent != nil {
		p = p.parent
	}
	return max(p.value, 0)
}

// nameOffset returns where the member's name is, and offset where it has none.
func (p *place) nameOffset() int {
	if p.value >= 0 && p.name >= 0 {
		return p.name
	}
	return p.offset()
}

// find looks for the places of a tree. It passes over what nobody asks for, and
// stops when there is nothing left to find.
func (d *Document) find(root *place) {
	f := finder{b: d.b, left: root.count()}
	_ = guard(func() error { // bytes that no strict pass has seen
		f.value(root, ink(d.b, 0))
		return nil
	})
}

// count returns how many places a tree holds.
func (p *place) count() int {
	n := 1
	for _, c := range p.children {
		n += c.count()
	}
	return n
}

// finder looks for places in the text of a document.
type finder struct {
	b    []byte
	left int // the places that were not found yet
}

// value enters a place at the value that begins at i, and those below it; it
// returns the offset behind the value, or one that is of no use when all are found.
func (f *finder) value(p *place, i int) (end int) {
	p.value = i
	f.left--
	switch {
	case len(p.children) == 0:
		return skip(f.b, i)
	case f.b[i] == '{':
		return f.object(p, i)
	case f.b[i] == '[':
		return f.list(p, i)
	}
	return skip(f.b, i)
}

func (f *finder) object(p *place, i int) (end int) {
	var scratch []byte
	for i = ink(f.b, i+1); f.b[i] != '}' && f.left > 0; {
		name := i
		quote := textEnd(f.b, i)
		token := f.b[name+1 : quote]
		if bytes.IndexByte(token, '\\') >= 0 {
			scratch = unescape(scratch[:0], token)
			token = scratch
		}
		i = ink(f.b, ink(f.b, quote+1)+1)
		if c := p.children[string(token)]; c != nil {
			c.name = name
			i = f.value(c, i)
		} else {
			i = skip(f.b, i)
		}
		i = f.comma(i)
	}
	return i + 1
}

func (f *finder) list(p *place, i int) (end int) {
	var scratch [20]byte
	i = ink(f.b, i+1)
	for index := int64(0); f.b[i] != ']' && f.left > 0; index++ {
		if c := p.children[string(strconv.AppendInt(scratch[:0], index, 10))]; c != nil {
			i = f.value(c, i)
		} else {
			i = skip(f.b, i)
		}
		i = f.comma(i)
	}
	return i + 1
}

// comma passes what stands behind a member or item, up to the next or the bracket.
func (f *finder) comma(i int) int {
	if f.left == 0 {
		return i
	}
	if i = ink(f.b, i); f.b[i] == ',' {
		i = ink(f.b, i+1)
	}
	return i
}

// tokens splits a pointer of RFC 6901.
func tokens(pointer string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if !strings.HasPrefix(pointer, "/") {
			return
		}
		for token := range strings.SplitSeq(pointer[1:], "/") {
			if !yield(strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")) {
				return
			}
		}
	}
}

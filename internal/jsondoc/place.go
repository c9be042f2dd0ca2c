package jsondoc

import (
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

// find looks for the places of a tree in one pass over the document.
func (d *Document) find(root *place) {
	trail := []*place{root} // the nodes that the path leads through; nil where nobody looks
	walk(d.b, func(s *scanner, start, _ int) {
		depth := len(s.path)
		if depth == 0 {
			root.value = start
			return
		}
		last := s.path[depth-1]
		node := s.follow(trail[depth-1], last)
		if node != nil {
			node.value, node.name = start, last.name
		}
		trail = append(trail[:depth], node)
	})
}

// walk visits the places where a document can be cut off and closed again:
// behind each value, and behind the bracket that opens one.
func walk(b []byte, visit func(s *scanner, start, cut int)) {
	n := len(b)
	s := newScanner(b, Limits{Size: n, Depth: maxDepth, Values: n, Items: n, Members: n, Name: n, Text: n, Number: n})
	s.visit = func(start, cut int) { visit(s, start, cut) }
	s.document()
}

// follow returns the child of a node that a step leads to, if anybody looks.
func (s *scanner) follow(node *place, t step) *place {
	switch {
	case node == nil || node.children == nil:
		return nil
	case t.name < 0:
		var buffer [20]byte
		return node.children[string(strconv.AppendInt(buffer[:0], int64(t.index), 10))]
	}
	return node.children[string(s.unescaped(t.raw))]
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

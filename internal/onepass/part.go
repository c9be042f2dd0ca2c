package onepass

import (
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// Part is what is left of a document to look at when the rest is known to be good: it
// lacks most rows of the long lists, and the members that can be spared.
type Part struct {
	document string
	texts    []string         // what the part is made of
	size     int              // how many bytes these have
	b        []byte           // the same in one piece, once somebody has asked
	kept     map[string][]int // by list, the indexes that its rows have in the document
	pieces   []piece          // those of the texts that are some of the document
}

// piece is some of a document that a part holds, and where it stands in both.
type piece struct{ part, document int }

// Cut says what a [Part] holds.
type Cut struct {
	Lists []string               // the long lists, whose rows can be left out
	Spare func(name string) bool // the members that can be left out whole
	Rows  []Row                  // the rows to keep
	Names []string               // the members to keep
}

// NewPart cuts a document that a Reader has read. A list that cannot be spared keeps its
// first row, so that whatever depends on the list being there sees it. It is nil
// when the document cannot be cut.
func NewPart(b []byte, cut Cut) *Part {
	document := shared(b)
	p := &Part{document: document, kept: make(map[string][]int)}
	i := skipSpace(document, 0)
	if i == len(document) || document[i] != '{' {
		return nil
	}
	p.piece(i, i) // for its place
	for more := true; more; {
		name, value := member(document, i+1)
		end := skip(document, max(value, 0))
		if value < 0 || end < 0 {
			return nil
		}
		p.member(name, value, end, cut)
		i = skipSpace(document, end)
		more = i < len(document) && document[i] == ','
	}
	p.add("}")
	return p
}

// add appends texts.
func (p *Part) add(texts ...string) {
	p.texts = append(p.texts, texts...)
	for _, text := range texts {
		p.size += len(text)
	}
}

// member appends a member, or what is to be kept of it.
func (p *Part) member(name string, value, end int, cut Cut) {
	rows := cut.indexes(name)
	spare := cut.Spare(name) && !slices.Contains(cut.Names, name)
	if spare && len(rows) == 0 {
		return
	}
	open := `,"`
	if p.size == 0 {
		open = `{"`
	}
	p.add(open, name, `":`)
	switch {
	case !slices.Contains(cut.Lists, name):
		p.piece(value, end)
	case spare:
		p.list(value, end, name, rows)
	default:
		p.list(value, end, name, slices.Compact(append([]int{0}, rows...))) // a list is not empty
	}
}

// piece appends some of the document.
func (p *Part) piece(start, end int) {
	p.pieces = append(p.pieces, piece{p.size, start})
	p.add(p.document[start:end])
}

// list appends a list with the rows that are wanted.
func (p *Part) list(i, end int, name string, wanted []int) {
	p.piece(i, i+1)
	s := p.document[:end]
	for n, i := 0, i+1; len(wanted) > 0; n++ {
		start := skipSpace(s, i)
		end := skip(s, start)
		if end < 0 {
			break
		}
		if wanted[0] == n {
			if p.kept[name] != nil {
				p.add(",")
			}
			p.piece(start, end)
			p.kept[name], wanted = append(p.kept[name], n), wanted[1:]
		}
		if i = skipSpace(s, end) + 1; i >= len(s) {
			break
		}
	}
	p.add("]")
}

// indexes returns the indexes of a list's rows to keep.
func (c Cut) indexes(list string) []int {
	var all []int
	for _, row := range c.Rows {
		if row.List == list {
			all = append(all, row.Index)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Len returns how many bytes the part has.
func (p *Part) Len() int { return p.size }

// Bytes returns the text of the part.
func (p *Part) Bytes() []byte {
	if p.b == nil {
		p.b = make([]byte, 0, p.size)
		for _, text := range p.texts {
			p.b = append(p.b, text...)
		}
	}
	return p.b
}

// Offset returns the offset in the document of what a value or a name of a row begins with
// in the part.
func (p *Part) Offset(at int) int {
	n, found := slices.BinarySearchFunc(p.pieces, at, func(piece piece, at int) int { return piece.part - at })
	if !found {
		n--
	}
	return p.pieces[n].document + at - p.pieces[n].part
}

// Original returns the pointer in the document that a pointer in the part stands for.
func (p *Part) Original(pointer string) string {
	list, index, rest := split(pointer)
	if kept := p.kept[list]; index >= 0 && index < len(kept) {
		return attestkit.Pointer(list, kept[index]) + rest
	}
	return pointer
}

// Keep makes the part hold what a pointer leads into: a row of a list, or a member.
// The row is given as it stands in the document.
func (c *Cut) Keep(pointer string, original func(Row) Row) {
	list, index, _ := split(pointer)
	if index >= 0 && slices.Contains(c.Lists, list) {
		c.Rows = append(c.Rows, original(Row{list, index}))
	} else {
		c.Names = append(c.Names, list)
	}
}

// split takes a pointer such as /controls/3/tests apart; the index is -1 when it has none.
func split(pointer string) (name string, index int, rest string) {
	pointer, ok := strings.CutPrefix(pointer, "/")
	if !ok {
		return "", -1, ""
	}
	name, rest, _ = strings.Cut(pointer, "/")
	number, _, _ := strings.Cut(rest, "/")
	index, err := strconv.Atoi(number)
	if err != nil {
		return name, -1, ""
	}
	return name, index, rest[len(number):]
}

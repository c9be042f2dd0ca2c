package onepass

import (
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// Part is a document without most rows of its long lists: what is left to look at when
// the others are known to be good. It holds each list with its first row, so that
// whatever depends on the list being there sees it.
type Part struct {
	b    []byte
	kept map[string][]int // by list, the indexes that its rows have in the document
}

// NewPart cuts a document that a Reader has read, with some of the lists that the
// Reader names, down to these rows. It is nil when that cannot be done.
func NewPart(document string, lists []string, rows []Row) *Part {
	p := &Part{b: make([]byte, 0, min(len(document), minDocument)), kept: make(map[string][]int)}
	i := skipSpace(document, 0)
	if i == len(document) || document[i] != '{' {
		return nil
	}
	from := 0
	for i++; ; i++ {
		name, value := member(document, i)
		if value < 0 {
			return nil
		}
		if i = skip(document, value); slices.Contains(lists, name) && i >= 0 {
			p.b = append(p.b, document[from:value]...)
			p.list(document[value:i], name, rows)
			from = i
		}
		if i < 0 {
			return nil
		}
		if i = skipSpace(document, i); i == len(document) || document[i] != ',' {
			p.b = append(p.b, document[from:]...)
			return p
		}
	}
}

// member returns the name at or behind i, and where its value begins, or -1.
func member(s string, i int) (name string, value int) {
	i = skipSpace(s, i)
	if i == len(s) || s[i] != '"' {
		return "", -1
	}
	end := skipText(s, i)
	if end < 0 {
		return "", -1
	}
	colon := skipSpace(s, end)
	if colon == len(s) || s[colon] != ':' {
		return "", -1
	}
	return s[i+1 : end-1], skipSpace(s, colon+1)
}

// Peek returns the text of a member of a document, as it is written between the
// quotes, without a look at the grammar.
func Peek(document, name string) (text string, ok bool) {
	i := skipSpace(document, 0)
	if i == len(document) || document[i] != '{' {
		return "", false
	}
	for i >= 0 && i < len(document) && (document[i] == '{' || document[i] == ',') {
		found, value := member(document, i+1)
		end := skip(document, max(value, 0))
		if value < 0 || end < 0 {
			return "", false
		}
		if found == name && document[value] == '"' {
			return document[value+1 : end-1], true
		}
		i = skipSpace(document, end)
	}
	return "", false
}

// list appends a list with the rows that are kept.
func (p *Part) list(s, name string, rows []Row) {
	p.b = append(p.b, '[')
	wanted := indexes(rows, name)
	for n, i := 0, 1; ; n++ {
		start := skipSpace(s, i)
		end := skip(s, start)
		if end < 0 {
			break
		}
		if len(wanted) > 0 && wanted[0] == n {
			if n > 0 {
				p.b = append(p.b, ',')
			}
			p.b = append(p.b, s[start:end]...)
			p.kept[name], wanted = append(p.kept[name], n), wanted[1:]
		}
		if i = skipSpace(s, end) + 1; i >= len(s) {
			break
		}
	}
	p.b = append(p.b, ']')
}

// indexes returns the indexes of a list's rows, and that of its first.
func indexes(rows []Row, list string) []int {
	all := []int{0}
	for _, row := range rows {
		if row.List == list {
			all = append(all, row.Index)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Bytes returns the text of the part.
func (p *Part) Bytes() []byte { return p.b }

// Original returns the pointer in the document that a pointer in the part stands for.
func (p *Part) Original(pointer string) string {
	list, index, rest := split(pointer)
	if kept := p.kept[list]; index >= 0 && index < len(kept) {
		return attestkit.Pointer(list, kept[index]) + rest
	}
	return pointer
}

// RowOf returns the row of one of the lists that a pointer leads into.
func RowOf(pointer string, lists []string) (Row, bool) {
	list, index, _ := split(pointer)
	return Row{list, index}, index >= 0 && slices.Contains(lists, list)
}

// split takes a pointer such as /controls/3/tests apart; the index is -1 when it has none.
func split(pointer string) (list string, index int, rest string) {
	parts := strings.SplitN(pointer, "/", 4)
	if len(parts) < 3 {
		return "", -1, ""
	}
	index, err := strconv.Atoi(parts[2])
	if err != nil {
		return "", -1, ""
	}
	return parts[1], index, pointer[len(parts[0])+len(parts[1])+len(parts[2])+2:]
}

package render

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// table is a list of a document as people see it in a spreadsheet: a row for each
// item, a column for each member that it carries.
type table[T any] struct {
	name    string                      // for problems: "the checklist"
	at      func(*T, int) string        // the pointer to an item, in the document and at a place of the list
	columns []column[T]                 // the first is the key, which names the item
	create  func(key string) (T, error) // the item of a key that the document does not hold
	held    string                      // for problems: "answered prompt"; "" where create refuses all
}

// column is one column.
type column[T any] struct {
	name   string                 // as the first row has it
	member string                 // the member of the item; "" where the column explains the row
	get    func(*T) string        // the cell
	set    func(*T, string) error // reads the cell; nil for the key and where the column explains
}

// write writes the items, with the columns' names in the first row.
func (t *table[T]) write(w io.Writer, items []T, opts []Option) error {
	out := newTableWriter(w, opts)
	cells := make([]string, len(t.columns))
	for i := range t.columns {
		cells[i] = t.columns[i].name
	}
	out.row(cells)
	for i := range items {
		for j := range t.columns {
			cells[j] = t.columns[j].get(&items[i])
		}
		out.row(cells)
	}
	return out.b.Flush()
}

// find returns the column of a name, whatever its case, hyphens and underscores.
func (t *table[T]) find(name string) *column[T] {
	name = strings.Join(words(name), "")
	for i := range t.columns {
		if strings.ReplaceAll(t.columns[i].name, " ", "") == name {
			return &t.columns[i]
		}
	}
	return nil
}

// sheet is a table while it is read into a list of items.
type sheet[T any] struct {
	*table[T]
	items    []T
	index    map[string]int // items by key
	likely   map[string]int // items by what a program might have made of the key; -1 for several
	header   []*column[T]   // as the first row names them; nil for a column without a name
	key      int            // where the key stands
	places   map[int][]cell // of the items that the table holds
	mayAdd   bool
	problems []*attestkit.Problem
}

// read reads a table over items, which it changes.
func (t *table[T]) read(r io.Reader, items []T, opts []Option) (*sheet[T], error) {
	in, err := newTableReader(r)
	if err != nil {
		return nil, err
	}
	s := &sheet[T]{table: t, items: items, index: make(map[string]int, len(items)), likely: make(map[string]int, len(items)), places: map[int][]cell{}}
	s.mayAdd = slices.ContainsFunc(opts, func(o Option) bool { return o.addRows })
	for i := range items {
		s.enter(t.columns[0].get(&items[i]), i)
	}
	first, err := in.record()
	if err != nil {
		return nil, err
	}
	if s.columnsOf(first); len(s.problems) > 0 {
		return nil, attestkit.Join(s.problems...)
	}
	for in.text != "" && len(s.problems) <= attestkit.MaxProblems {
		cells, err := in.record()
		if err != nil {
			return nil, errors.Join(attestkit.Join(s.problems...), err)
		}
		s.row(cells)
	}
	return s, attestkit.Join(s.problems...)
}

// enter notes where the item of a key stands, also as a program might have changed the
// key. Of several with the same key the first counts.
func (s *sheet[T]) enter(key string, i int) {
	if _, found := s.index[key]; found {
		return
	}
	s.index[key] = i
	for _, k := range [...]string{unixBreaks(key), saved(key)} {
		if other, found := s.likely[k]; found && other != i {
			s.likely[k] = -1
		} else {
			s.likely[k] = i
		}
	}
}

// known returns the place of the item of a key, or else of the only one whose key a
// program might have changed into it and that has no row yet.
func (s *sheet[T]) known(key string) (int, bool) {
	i, found := s.index[key]
	if found {
		return i, true
	}
	i, found = s.likely[unixBreaks(key)]
	return i, found && i >= 0 && s.places[i] == nil
}

// columnsOf reads the first row.
func (s *sheet[T]) columnsOf(first []cell) {
	s.key = -1
	for i, c := range first {
		found := s.find(c.text)
		switch {
		case found == nil && !isBlank(c):
			s.unknownColumn(c)
		case found != nil && slices.Contains(s.header, found):
			s.add(c, "", attestkit.RuleRepeated, "the column "+found.name+" is there already")
		case found == &s.columns[0]:
			s.key = i
		}
		s.header = append(s.header, found)
	}
	if s.key < 0 {
		s.add(cell{line: 1, column: 1}, "", attestkit.RuleRequired, "the first row names the columns of "+s.name+", and one of them is "+s.columns[0].name)
	}
}

func (s *sheet[T]) unknownColumn(c cell) {
	known := make([]string, len(s.columns))
	for i := range s.columns {
		known[i] = s.columns[i].name
	}
	if strings.ContainsAny(c.text, ";\t") {
		s.add(c, "", RuleTable, attestkit.Quote(c.text)+" is one cell: save the table with commas between the columns")
		return
	}
	s.fail(c, "", enum.Unknown("a column of "+s.name, c.text, known))
}

func (s *sheet[T]) add(c cell, pointer string, rule attestkit.Rule, detail string) {
	s.problems = append(s.problems, c.problem(pointer, rule, detail))
}

// fail adds what a parser says of a cell.
func (s *sheet[T]) fail(c cell, pointer string, err error) {
	for _, p := range attestkit.Problems(err) {
		s.add(c, pointer, p.Rule, p.Detail)
	}
}

func isBlank(c cell) bool { return strings.TrimSpace(c.text) == "" }

// row reads the cells of one item. Rows without any text are nothing: spreadsheet
// programs leave them behind.
func (s *sheet[T]) row(cells []cell) {
	if !slices.ContainsFunc(cells, func(c cell) bool { return c.text != "" }) {
		return
	}
	if len(cells) != len(s.header) {
		s.add(cells[min(len(cells)-1, len(s.header))], "", RuleTable, fmt.Sprintf("the row has %d cells, and the first row names %d columns", len(cells), len(s.header)))
		return
	}
	i, ok := s.item(cells[s.key])
	if !ok {
		return
	}
	s.places[i] = cells
	for j := range cells {
		s.cell(i, j, cells[j])
	}
}

// item returns the place of the item that a row is about.
func (s *sheet[T]) item(key cell) (int, bool) {
	if key.text == "" {
		s.add(key, "", attestkit.RuleRequired, "the row does not say which "+s.columns[0].name+" it is about")
		return 0, false
	}
	i, found := s.known(key.text)
	if !found {
		if i, found = s.other(key); !found {
			return 0, false
		}
	}
	if s.places[i] != nil {
		s.add(key, s.at(&s.items[i], i), attestkit.RuleRepeated, fmt.Sprintf("%s has a row already, in line %d", attestkit.Quote(key.text), s.places[i][0].line))
		return 0, false
	}
	return i, true
}

// other returns the place of the item of a key that is spelled otherwise, or new.
func (s *sheet[T]) other(key cell) (int, bool) {
	created, err := s.create(key.text)
	if err != nil {
		s.fail(key, "", err)
		return 0, false
	}
	name := s.columns[0].get(&created)
	i, found := s.known(name)
	switch {
	case found:
		return i, true
	case !s.mayAdd:
		s.add(key, "", attestkit.RuleUnknownID, attestkit.Quote(key.text)+" is no "+s.held+" of the assessment: correct it, or allow the table to add rows")
		return 0, false
	}
	s.items = append(s.items, created)
	s.enter(name, len(s.items)-1)
	return len(s.items) - 1, true
}

// cell reads one cell. One that says what the item says already changes nothing, so
// that only what was edited changes.
func (s *sheet[T]) cell(i, j int, c cell) {
	col, item := s.header[j], &s.items[i]
	switch {
	case col == nil:
		if !isBlank(c) {
			s.add(c, "", attestkit.RuleRequired, "the column of this cell has no name in the first row")
		}
	case j == s.key, sameText(c.text, col.get(item)):
	case col.set == nil:
		if !isBlank(c) {
			s.add(c, s.at(item, i), RuleReadOnly, "the column "+col.name+" explains the row and cannot be edited: put the text back, or leave the column out")
		}
	default:
		if err := col.set(item, c.text); err != nil {
			s.fail(c, s.at(item, i)+"/"+col.member, err)
		}
	}
}

// sameText reports whether a cell differs from what is held at most in what programs
// change of their own accord when they save a table: the form of line breaks, and control
// characters, which they drop.
func sameText(cell, held string) bool {
	return cell == held || unixBreaks(cell) == saved(held) || unixBreaks(cell) == unixBreaks(held)
}

// saved returns what a program is likely to save of a text.
func saved(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return -1
		}
		return r
	}, unixBreaks(text))
}

func unixBreaks(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// locate gives the problems of the whole document the places of the cells that they
// are about.
func (s *sheet[T]) locate(err error) error {
	if err == nil {
		return nil
	}
	var located []*attestkit.Problem
	for _, p := range attestkit.Problems(err) {
		q := *p
		q.Line, q.Column = s.place(p.Pointer)
		located = append(located, &q)
	}
	return attestkit.Join(located...)
}

// onlyValid returns the document, or nothing but the error.
func onlyValid[D any](doc D, err error) (D, error) {
	if err != nil {
		return *new(D), err
	}
	return doc, nil
}

// place returns where the table says what a pointer names, or zeros.
func (s *sheet[T]) place(pointer string) (line, column int) {
	for i, cells := range s.places {
		rest, found := strings.CutPrefix(pointer, s.at(&s.items[i], i))
		if !found || rest != "" && rest[0] != '/' {
			continue
		}
		member, _, _ := strings.Cut(strings.TrimPrefix(rest, "/"), "/")
		at := cells[s.key]
		for j, col := range s.header {
			if col != nil && col.member == member && member != "" {
				at = cells[j]
				break
			}
		}
		return at.line, at.column
	}
	return 0, 0
}

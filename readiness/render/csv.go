package render

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// RuleTable is reported for text that is no table in the sense of RFC 4180, besides
// the rules of package attestkit.
const RuleTable attestkit.Rule = "table"

// RuleReadOnly is reported for a cell that explains its row and was changed, where
// nothing in the document could change with it.
const RuleReadOnly attestkit.Rule = "read-only"

// MaxTable is how many bytes of a table are read at most.
const MaxTable = 16 << 20

const bom = "\ufeff"

// Option changes how a table is written or read. The zero Option changes nothing.
type Option struct{ bom, addRows bool }

// WithBOM puts a byte-order mark in front of a table that is written. Some spreadsheet
// programs take UTF-8 for another encoding without it; reading accepts a table either
// way.
func WithBOM() Option { return Option{bom: true} }

// AddRows makes new items of rows that the document does not hold. Without it such a
// row is a problem, for an id that a spreadsheet program has rewritten looks the same.
func AddRows() Option { return Option{addRows: true} }

// tableWriter writes records as RFC 4180 has them, with CRLF at the end of each.
type tableWriter struct{ b *bufio.Writer }

func newTableWriter(w io.Writer, opts []Option) *tableWriter {
	t := &tableWriter{bufio.NewWriter(w)}
	if slices.ContainsFunc(opts, func(o Option) bool { return o.bom }) {
		_, _ = t.b.WriteString(bom)
	}
	return t
}

// row writes one record. A failure to write stays with the writer until Flush.
func (t *tableWriter) row(cells []string) {
	for i, text := range cells {
		if i > 0 {
			_ = t.b.WriteByte(',')
		}
		t.cell(guard(text))
	}
	_, _ = t.b.WriteString("\r\n")
}

func (t *tableWriter) cell(text string) {
	if !needsQuotes(text) {
		_, _ = t.b.WriteString(text)
		return
	}
	_ = t.b.WriteByte('"')
	_, _ = t.b.WriteString(strings.ReplaceAll(text, `"`, `""`))
	_ = t.b.WriteByte('"')
}

// needsQuotes reports whether a cell has to be quoted, or begins or ends with a space
// that some programs would otherwise drop.
func needsQuotes(text string) bool {
	return strings.ContainsAny(text, ",\"\r\n") || text != "" && (text[0] == ' ' || text[len(text)-1] == ' ')
}

// formula are the first characters for which spreadsheet programs run a cell, or hide
// the character, their full-width forms, which some programs take for the same, and the
// one that guards against it.
const formula = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20'"

func isFormula(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune(formula, first)
}

// guard puts an apostrophe in front of a cell that a spreadsheet program might run.
func guard(text string) string {
	if isFormula(text) {
		return "'" + text
	}
	return text
}

// unguard takes away exactly what guard puts in front.
func unguard(text string) string {
	if rest, guarded := strings.CutPrefix(text, "'"); guarded && isFormula(rest) {
		return rest
	}
	return text
}

// cell is a cell as read, with the place where it starts.
type cell struct {
	text         string
	line, column int
}

func (c cell) problem(pointer string, rule attestkit.Rule, detail string) *attestkit.Problem {
	return &attestkit.Problem{Pointer: pointer, Line: c.line, Column: c.column, Rule: rule, Detail: detail}
}

// tableReader reads records from a table that is in memory.
type tableReader struct {
	text         string
	line, column int // of what comes next, from 1, column in bytes
}

// newTableReader reads the whole table and holds that it is UTF-8.
func newTableReader(r io.Reader) (*tableReader, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxTable+1))
	if err != nil {
		return nil, err
	}
	t := &tableReader{text: strings.TrimPrefix(string(data), bom), line: 1, column: 1}
	if len(data) > MaxTable {
		return nil, t.here().problem("", RuleTable, "the table is over 16 MiB")
	}
	for i, r := range t.text {
		if r != utf8.RuneError {
			continue
		}
		if _, size := utf8.DecodeRuneInString(t.text[i:]); size == 1 {
			t.skip(i)
			return nil, t.here().problem("", RuleTable, "this is not UTF-8: save the table as CSV UTF-8")
		}
	}
	return t, nil
}

func (t *tableReader) here() cell { return cell{line: t.line, column: t.column} }

// skip goes n bytes on and counts lines.
func (t *tableReader) skip(n int) {
	for i := range n {
		t.column++
		if b := t.text[i]; b == '\n' || b == '\r' && (i+1 == len(t.text) || t.text[i+1] != '\n') {
			t.line, t.column = t.line+1, 1
		}
	}
	t.text = t.text[n:]
}

// record returns the next record, without cells at the end of the table.
func (t *tableReader) record() ([]cell, error) {
	var cells []cell
	for t.text != "" || len(cells) > 0 {
		c, err := t.field()
		if err != nil {
			return nil, err
		}
		cells = append(cells, c)
		if !strings.HasPrefix(t.text, ",") {
			t.endLine()
			break
		}
		t.skip(1)
	}
	return cells, nil
}

// endLine goes past the end of a line, if there is one here.
func (t *tableReader) endLine() {
	switch {
	case strings.HasPrefix(t.text, "\r\n"):
		t.skip(2)
	case t.text != "":
		t.skip(1)
	}
}

// field returns the next cell and stops before a comma, a line's end or the end.
func (t *tableReader) field() (cell, error) {
	c := t.here()
	if strings.HasPrefix(t.text, `"`) {
		return t.quoted(c)
	}
	n := strings.IndexAny(t.text, ",\r\n\"")
	if n < 0 {
		n = len(t.text)
	}
	c.text = unguard(t.text[:n])
	t.skip(n)
	if strings.HasPrefix(t.text, `"`) {
		return c, t.here().problem("", RuleTable, "a quote inside a cell that does not begin with one")
	}
	return c, nil
}

func (t *tableReader) quoted(c cell) (cell, error) {
	var text strings.Builder
	for rest := t.text[1:]; ; {
		part, after, closed := strings.Cut(rest, `"`)
		if !closed {
			return c, c.problem("", RuleTable, "the quote that begins this cell is never closed")
		}
		text.WriteString(part)
		rest = after
		if !strings.HasPrefix(rest, `"`) {
			t.skip(len(t.text) - len(rest))
			break
		}
		text.WriteByte('"')
		rest = rest[1:]
	}
	c.text = unguard(text.String())
	if t.text != "" && strings.IndexByte(",\r\n", t.text[0]) < 0 {
		return c, t.here().problem("", RuleTable, "text after the quote that closes a cell")
	}
	return c, nil
}

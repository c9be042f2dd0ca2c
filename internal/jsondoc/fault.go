package jsondoc

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/attestkit/attestkit"
)

// fault is what is wrong, before it is put into words: a keyword and where. A
// keyword is one of JSON Schema's, or one of the scanner's and the decoder's own
// (keyword.go). What the other fields hold depends on the keyword.
type fault struct {
	keyword string
	pointer string
	at      int            // the offset in the document, for order, line and column
	name    string         // the member's name that it is about
	byName  bool           // it is that name which is wrong; the pointer is the object
	text    string         // the input that it is about, for quoting
	goRule  attestkit.Rule // that of kwGoSays
	n       int            // the number that it is about: a limit, a length, a line
	limit   int            // the limit that a length exceeds
	value   any            // the value that it is about, or what is left of it
	held    int            // how much that list or object holds, if less is left of it
	site    *site          // the place in the schema
	when    *when          // the condition under which the schema says so
}

// faults are those that were found first, and a count of the others.
type faults struct {
	list    []fault
	omitted int
}

func (f *faults) full() bool { return len(f.list) >= attestkit.MaxProblems }

// compare orders faults by place, then by rule. It knows only what the fault and
// the schema hold, so that the order is the same on every run.
func (f fault) compare(g fault) int {
	if c := cmp.Compare(f.at, g.at); c != 0 {
		return c
	}
	if c := cmp.Compare(f.pointer, g.pointer); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(f.rule(), g.rule()), cmp.Compare(f.name, g.name), cmp.Compare(f.when.text(), g.when.text()),
		cmp.Compare(f.site.location(), g.site.location()), cmp.Compare(f.keyword, g.keyword))
}

// order sorts faults, drops those that say the same, and counts those past the
// limit.
func (f *faults) order() {
	slices.SortFunc(f.list, fault.compare)
	f.list = slices.CompactFunc(f.list, func(a, b fault) bool { return a.repeats(b) })
	if n := len(f.list) - attestkit.MaxProblems; n > 0 {
		f.list, f.omitted = f.list[:attestkit.MaxProblems], f.omitted+n
	}
}

// repeats reports whether two neighbors are one problem to the reader. That a
// member is missing or unknown needs saying once, whoever says so.
func (f fault) repeats(g fault) bool {
	if f.at != g.at || f.pointer != g.pointer || f.rule() != g.rule() || f.name != g.name {
		return false
	}
	switch f.rule() {
	case attestkit.RuleRequired, RuleUnknownName, RuleType:
		return true
	}
	return f.detail() == g.detail()
}

// problems puts faults into words, in document order.
func (d *Document) problems(f faults) []*attestkit.Problem {
	if len(f.list) == 0 {
		return nil
	}
	f.order()
	problems := make([]*attestkit.Problem, 0, len(f.list)+f.omitted)
	lines := lines{b: d.b}
	for _, fault := range f.list {
		p := &attestkit.Problem{Pointer: enclosing(fault.pointer), Rule: fault.rule(), Detail: fault.detail()}
		if !d.fromGo {
			p.Line, p.Column = lines.at(fault.at)
		}
		problems = append(problems, p)
	}
	return pad(problems, f.omitted)
}

// maxPointer is how many bytes the pointer of a problem has at most.
const maxPointer = 1 << 10

// enclosing returns a pointer, or, where it is too long, that of the nearest thing
// around whose pointer is not.
func enclosing(pointer string) string {
	for len(pointer) > maxPointer {
		pointer = parent(pointer)
	}
	return pointer
}

// pad stands in for the problems that were not worded: Join counts the entries
// past its limit and drops them, so one Problem serves for all.
func pad(problems []*attestkit.Problem, omitted int) []*attestkit.Problem {
	last := problems[len(problems)-1]
	more := &attestkit.Problem{Pointer: last.Pointer, Line: last.Line, Column: last.Column, Rule: last.Rule, Detail: "there are further problems"}
	for range omitted {
		problems = append(problems, more)
	}
	return problems
}

// lines turns rising offsets into lines and columns, in one pass over the bytes.
type lines struct {
	b     []byte
	line  int // line breaks before from
	start int // where the line begins
	from  int // how far the bytes were read
}

// at returns the line and column of an offset, both counted from 1, the column
// in bytes. An offset before the last one starts over.
func (l *lines) at(offset int) (line, column int) {
	if offset < l.from {
		*l = lines{b: l.b}
	}
	passed := l.b[l.from:min(offset, len(l.b))]
	if n := bytes.Count(passed, []byte("\n")); n > 0 {
		l.line += n
		l.start = l.from + bytes.LastIndexByte(passed, '\n') + 1
	}
	l.from += len(passed)
	return l.line + 1, offset - l.start + 1
}

package attestkit

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Rule names what a [Problem] violates. The strings are stable: programs may
// compare, count and translate them. They are lower-case words joined by
// hyphens. Each package documents the rules that it reports.
type Rule string

// Rules that every package shares.
const (
	RuleUnknownID   Rule = "unknown-id"   // a text that is no identifier or enum value of its catalog
	RuleAmbiguousID Rule = "ambiguous-id" // a loose identifier that could mean several entries
	RuleInvalid     Rule = "invalid"      // a Go value that its type does not allow, such as an enum out of range
	RuleDate        Rule = "date"         // a text that is no date of the calendar
	RulePeriod      Rule = "period"       // a period that ends before it starts, or has one end only
	RuleRequired    Rule = "required"     // a member without which the document says nothing
	RuleRepeated    Rule = "repeated"     // a list that names one thing twice
	RuleReference   Rule = "reference"    // a reference to something that the document does not hold
	RuleConflict    Rule = "conflict"     // two members of which at most one can be true
)

// Problem is one thing that is wrong with a document, a Go value or a text.
//
// Pointer says where in the document (RFC 6901; "" is the whole). Line and
// Column say where in its bytes, both counted from 1, Column in bytes; both are
// 0 when a Go value was checked and there are no bytes. Rule is for programs,
// Detail for people: it may change between versions, quotes at most 40 bytes of
// the input, and says what would fix it where that is known.
type Problem struct {
	Pointer string `json:"pointer"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Rule    Rule   `json:"rule"`
	Detail  string `json:"detail"`
}

// Error returns the problem on one line: pointer, line:column, rule and detail.
// What is not known is left out.
func (p *Problem) Error() string {
	var b strings.Builder
	if p.Pointer != "" {
		b.WriteString(p.Pointer)
		b.WriteByte(' ')
	}
	if p.Line > 0 {
		b.WriteString(strconv.Itoa(p.Line))
		b.WriteByte(':')
		b.WriteString(strconv.Itoa(p.Column))
		b.WriteByte(' ')
	}
	b.WriteString(string(p.Rule))
	b.WriteString(": ")
	b.WriteString(p.Detail)
	return b.String()
}

// MaxProblems is how many problems one error carries at most; [Omitted] counts
// the rest.
const MaxProblems = 100

// MaxProblemText is how many bytes the problems of one error have at most, one a
// line as by [Problem.Error]; a single problem may have more. [Omitted] counts those
// that are left out for it.
const MaxProblemText = 16 << 10

// fitting returns how many of some problems one error carries: those at the
// beginning that keep within both limits.
func fitting(problems []*Problem) int {
	text := 0
	for i, p := range problems {
		if text += len(p.Error()) + len("\n"); i > 0 && text > MaxProblemText || i == MaxProblems {
			return i
		}
	}
	return len(problems)
}

// problemList is what Join returns: some problems and a count of those left out.
type problemList struct {
	problems []*Problem
	omitted  int
}

func (l *problemList) Error() string {
	lines := make([]string, 0, len(l.problems)+1)
	for _, p := range l.problems {
		lines = append(lines, p.Error())
	}
	if l.omitted > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", l.omitted))
	}
	return strings.Join(lines, "\n")
}

func (l *problemList) Unwrap() []error {
	errs := make([]error, len(l.problems))
	for i, p := range l.problems {
		errs[i] = p
	}
	return errs
}

// Join makes one error of problems, in document order, and nil of none. It
// keeps the first [MaxProblems] that do not exceed [MaxProblemText]. The order of
// problems without a line is kept.
func Join(problems ...*Problem) error {
	return join(slices.Clone(problems), 0)
}

func join(problems []*Problem, omitted int) error {
	problems = slices.DeleteFunc(problems, func(p *Problem) bool { return p == nil })
	if len(problems) == 0 {
		return nil
	}
	slices.SortStableFunc(problems, func(a, b *Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	if n := fitting(problems); n < len(problems) {
		problems, omitted = problems[:n], omitted+len(problems)-n
	}
	return &problemList{problems, omitted}
}

// Problems returns the problems that err carries, in document order, at most
// [MaxProblems] and [MaxProblemText]; [Omitted] counts the rest. It looks through wrapped and joined
// errors. It returns nil when err carries none: a nil error, or one that is not
// about a document, such as a reader's failure.
func Problems(err error) []*Problem {
	found := carried(err)
	return found[:fitting(found)]
}

// carried returns every problem in err, in document order.
func carried(err error) []*Problem {
	var found []*Problem
	walk(err, func(e error) {
		if p, ok := e.(*Problem); ok && p != nil {
			found = append(found, p)
		}
	})
	slices.SortStableFunc(found, func(a, b *Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return found
}

// Omitted returns how many problems were found but are not among [Problems].
func Omitted(err error) int {
	found := carried(err)
	n := len(found) - fitting(found)
	walk(err, func(e error) {
		if l, ok := e.(*problemList); ok {
			n += l.omitted
		}
	})
	return n
}

// walk calls visit for err and for every error that it wraps.
func walk(err error, visit func(error)) {
	if err == nil {
		return
	}
	visit(err)
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			walk(e, visit)
		}
		return
	}
	walk(errors.Unwrap(err), visit)
}

// Collector gathers problems while a value is checked. Its zero value is ready
// to use; it allocates nothing until the first problem.
type Collector struct {
	problems []*Problem
	omitted  int
}

// Add records a problem at a pointer. The detail is formatted as by
// [fmt.Sprintf]; wrap what the caller passed in [Quote].
func (c *Collector) Add(pointer string, rule Rule, format string, args ...any) {
	if len(c.problems) >= MaxProblems {
		c.omitted++
		return
	}
	c.problems = append(c.problems, &Problem{Pointer: pointer, Rule: rule, Detail: fmt.Sprintf(format, args...)})
}

// Err returns the problems as one error, or nil when there are none.
func (c *Collector) Err() error { return join(c.problems, c.omitted) }

// Pointer builds a JSON Pointer (RFC 6901) from member names and list indexes.
// Tokens that are neither string nor int are printed as by [fmt.Sprint].
func Pointer(tokens ...any) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteByte('/')
		switch t := t.(type) {
		case string:
			b.WriteString(escape(t))
		case int:
			b.WriteString(strconv.Itoa(t))
		default:
			b.WriteString(escape(fmt.Sprint(t)))
		}
	}
	return b.String()
}

func escape(token string) string {
	return strings.ReplaceAll(strings.ReplaceAll(token, "~", "~0"), "/", "~1")
}

// MaxQuoted is how many bytes of input a problem's detail quotes at most.
const MaxQuoted = 40

// Quote returns s in double quotes for a [Problem]'s detail: cut after
// [MaxQuoted] bytes at a character's end, with everything unprintable escaped.
func Quote(s string) string {
	if len(s) <= MaxQuoted {
		return strconv.Quote(s)
	}
	cut := MaxQuoted
	for cut > MaxQuoted-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "..."
}

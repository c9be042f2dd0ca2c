package jsondoc

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"

	"github.com/attestkit/attestkit"
)

// Decode makes a Go value of a document through encoding/json. With problems, the value
// is zero.
//
// It relies on a schema having been there first for what encoding/json lets
// pass: null, names in another case, and names that T does not have, of which the
// document's own "schema" and "$schema" are two.
func Decode[T any](d *Document) (T, []*attestkit.Problem) {
	var value T
	if problems := d.decode(func() any { return new(T) }, &value); problems != nil {
		var zero T
		return zero, problems
	}
	return value, nil
}

// decode fills target, of the type that fresh makes.
func (d *Document) decode(fresh func() any, target any) []*attestkit.Problem {
	if unmarshal(d.b, target) == nil {
		return nil
	}
	problems := d.internal()
	_ = guard(func() error {
		problems = d.explain(fresh)
		return nil
	})
	return problems
}

func unmarshal(b []byte, target any) error {
	return guard(func() error { return json.Unmarshal(b, target) })
}

// explain finds where decoding fails, because the errors of encoding/json do not
// all say, and not the same in every version. Values are decoded that stand alone in
// their place: of those that fail, the innermost is to blame, and the first.
func (d *Document) explain(fresh func() any) []*attestkit.Problem {
	t := newTape(d.b, d.values)
	c := culprit{tape: t, fresh: fresh}
	n := 0
	for child := c.within(n); child > 0; child = c.within(n) {
		c.pointer += t.token(n, child)
		c.enter(n, child)
		n = child
	}
	err := c.try(t.text(n))
	f := fault{pointer: c.pointer, at: t.nodes[n].start, value: t.outline(n)}
	switch {
	case err == nil:
		return d.internal()
	case errors.Is(err, errPanic):
		f.keyword = kwInternal
	default:
		return d.problems(faults{list: f.because(err)})
	}
	return []*attestkit.Problem{d.one(f)}
}

// culprit tries values of a document that stand alone in their place.
type culprit struct {
	tape       *tape
	fresh      func() any
	open, shut []byte // the text before and behind such a value
	pointer    string // of that place
}

func (c *culprit) try(text []byte) error {
	return unmarshal(slices.Concat(c.open, text, c.shut), c.fresh())
}

// within returns the first value in another that fails when it stands alone. It
// returns 0 if there is none, or if the other fails without holding any.
func (c *culprit) within(n int) int {
	if !c.opens(n) {
		return 0
	}
	children := slices.Collect(c.tape.children(n))
	for len(children) > 0 {
		run := children[:1]
		if c.tape.first(n) == '[' {
			run = c.run(children)
		}
		children = children[len(run):]
		if len(run) > 1 && c.fine(n, run[0], run[len(run)-1]) {
			continue
		}
		for _, child := range run {
			if c.fails(n, child) {
				return child
			}
		}
	}
	return 0
}

// largeValue is the size of a value from which on it costs less to try what it holds.
const largeValue = 64 << 10

// fails reports whether a member or item fails when it stands alone, or, of a large one,
// something in it.
func (c *culprit) fails(n, child int) bool {
	if at := c.tape.nodes[child]; at.end-at.start > largeValue {
		inner := *c
		if inner.enter(n, child); inner.opens(child) {
			return inner.within(child) > 0
		}
	}
	return !c.fine(n, child, child)
}

// opens reports whether what a value holds can be tried alone: it is an object or list,
// and may be empty.
func (c *culprit) opens(n int) bool {
	bracket := c.tape.first(n)
	return (bracket == '{' || bracket == '[') && c.try([]byte{bracket, bracket + 2}) == nil
}

// run returns as many of some items, one at least, as are tried together: what fails is
// tried again.
func (c *culprit) run(items []int) []int {
	n, start := 1, c.tape.nodes[items[0]].start
	for n < min(len(items), 64) && c.tape.nodes[items[n]].end-start < largeValue {
		n++
	}
	return items[:n]
}

// fine reports whether a part of a value can be decoded when it stands alone: a
// member, or the items from the first to the last.
func (c *culprit) fine(n, first, last int) bool {
	inner := *c
	inner.enter(n, first)
	return inner.try(c.tape.b[c.tape.nodes[first].start:c.tape.nodes[last].end]) == nil
}

// enter goes to the place of a child of the value whose place it was.
func (c *culprit) enter(n, child int) {
	c.open = append(slices.Clip(c.open), c.tape.first(n))
	if at := c.tape.nodes[child]; at.name >= 0 {
		c.open = append(append(c.open, c.tape.b[at.name:at.nameEnd+1]...), ':')
	}
	c.shut = append([]byte{c.tape.first(n) + 2}, c.shut...)
}

// because returns the faults that an error of encoding/json stands for.
func (f fault) because(err error) []fault {
	var list []fault
	for _, p := range attestkit.Problems(err) {
		g := f
		g.keyword, g.goRule, g.text, g.pointer = kwGoSays, p.Rule, p.Detail, f.pointer+p.Pointer
		list = append(list, g)
	}
	if list != nil {
		return list
	}
	f.keyword = kwGoValue
	var mismatch *json.UnmarshalTypeError
	if !errors.As(err, &mismatch) {
		return []fault{f}
	}
	f.text = goWord(mismatch.Type)
	if _, isNumber := f.value.(json.Number); isNumber && isNumeric(mismatch.Type) {
		f.keyword = kwGoNumber
	} else if f.text != kind(f.value) {
		f.keyword = kwGoType
	}
	return []fault{f}
}

// isNumeric reports whether JSON numbers go into a type.
func isNumeric(t reflect.Type) bool {
	return t != nil && reflect.Int <= t.Kind() && t.Kind() <= reflect.Float64 && !isText(t)
}

// isText reports whether JSON texts go into a type though it is no string.
func isText(t reflect.Type) bool {
	return reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()) || t.Kind() == reflect.Slice && isBytes(t.Elem())
}

// goWord names a Go type as a reader of JSON would.
func goWord(t reflect.Type) string {
	switch {
	case t == nil:
		return "another type"
	case isText(t):
		return "a text"
	case t.Kind() == reflect.Int || t.Kind() == reflect.Uint || t.Kind() == reflect.Uintptr:
		return "a whole number" // its bounds depend on the machine
	case isNumeric(t) && t.Kind() < reflect.Uint:
		return fmt.Sprintf("a whole number from %d to %d", int64(-1)<<(t.Bits()-1), int64(math.MaxInt64)>>(64-t.Bits()))
	case isNumeric(t) && t.Kind() < reflect.Float32:
		return fmt.Sprintf("a whole number from 0 to %d", uint64(math.MaxUint64)>>(64-t.Bits()))
	case isNumeric(t):
		return "a number"
	}
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	case reflect.Map, reflect.Struct:
		return "an object"
	}
	return "a text"
}

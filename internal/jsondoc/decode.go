package jsondoc

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"sort"

	"github.com/attestkit/attestkit"
)

// Decode makes a Go value of a document through encoding/json. The top-level
// members "schema" and "$schema" belong to the document, not to the value; any
// other member that T lacks is a problem, so that nothing is dropped in silence.
// With problems, the value is zero.
//
// It relies on a schema having been there first for what encoding/json lets
// pass: null, and names in another case.
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
	b := d.body()
	if unmarshal(b, target, true) == nil {
		return nil
	}
	return d.explain(b, fresh)
}

// body returns the document's text with the members of the envelope blanked out,
// so that every other byte stays where it is.
func (d *Document) body() []byte {
	if !d.head.schema.given() && !d.head.dollar.given() {
		return d.b
	}
	b := bytes.Clone(d.b)
	for _, member := range []span{d.head.schema, d.head.dollar} {
		if member.given() {
			blank(b, member)
		}
	}
	return b
}

// blank overwrites a member and one comma beside it with spaces.
func blank(b []byte, member span) {
	from, to := member.name, member.end
	for i := from; i < to; i++ {
		b[i] = ' '
	}
	isInk := func(r rune) bool { return !isSpace(r) }
	if i := bytes.IndexFunc(b[to:], isInk); i >= 0 && b[to+i] == ',' {
		b[to+i] = ' '
	} else if i := bytes.LastIndexFunc(b[:from], isInk); i >= 0 && b[i] == ',' {
		b[i] = ' '
	}
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }

func unmarshal(b []byte, target any, strict bool) error {
	return guard(func() error {
		decoder := json.NewDecoder(bytes.NewReader(b))
		if strict {
			decoder.DisallowUnknownFields()
		}
		return decoder.Decode(target)
	})
}

// explain finds where decoding fails. The errors of encoding/json do not all
// say, and not the same in every version. So it decodes beginnings of the
// document, each cut behind a value and closed again, and looks for the shortest
// that fails: what that one ends with is to blame.
func (d *Document) explain(b []byte, fresh func() any) []*attestkit.Problem {
	cuts := cutsOf(b)
	try := func(i int, strict bool) error { return unmarshal(beginning(b, cuts[i].end), fresh(), strict) }
	i := sort.Search(len(cuts), func(i int) bool { return try(i, true) != nil })
	if i == len(cuts) {
		return d.internal()
	}
	err := try(i, true)
	value, _ := decodeAny(b)
	f := fault{pointer: cutPointer(b, i), at: cuts[i].start}
	f.value = valueAt(value, f.pointer)
	switch {
	case errors.Is(err, errPanic):
		f.keyword = kwInternal
	case attestkit.Problems(err) == nil && try(i, false) == nil:
		f = f.aboutName(lastToken(f.pointer), parent(f.pointer))
		f.keyword, f.at = kwGoName, cuts[i].name
	default:
		return d.problems(faults{list: f.because(err)})
	}
	return []*attestkit.Problem{d.one(f)}
}

// cut is a place where a document can be cut off: behind a value, or behind the
// bracket that opens one.
type cut struct{ start, name, end int }

func cutsOf(b []byte) []cut {
	var cuts []cut
	walk(b, func(s *scanner, start, end int) {
		name := start
		if n := len(s.path); n > 0 && s.path[n-1].name >= 0 {
			name = s.path[n-1].name
		}
		cuts = append(cuts, cut{start, name, end})
	})
	return cuts
}

// cutPointer returns the pointer of the value at the cut with an index.
func cutPointer(b []byte, index int) (pointer string) {
	walk(b, func(s *scanner, _, _ int) {
		if index == 0 {
			pointer = s.pointer()
		}
		index--
	})
	return pointer
}

// beginning returns b up to end, with the brackets that are open there closed.
func beginning(b []byte, end int) []byte {
	var due []byte
	inText := false
	for i := 0; i < end; i++ {
		switch c := b[i]; {
		case inText && c == '\\':
			i++
		case c == '"':
			inText = !inText
		case inText:
		case c == '{' || c == '[':
			due = append(due, c+2)
		case c == '}' || c == ']':
			due = due[:len(due)-1]
		}
	}
	slices.Reverse(due)
	return append(slices.Clip(b[:end]), due...)
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

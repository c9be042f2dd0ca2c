package jsondoc

import (
	"cmp"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// checkTexts returns a fault for each text in a Go value that is not UTF-8:
// encoding/json would replace bytes of it in silence.
func checkTexts(value any) []fault {
	var list []fault
	w := goWalk{}
	w.visit = func(v reflect.Value) {
		if !utf8.ValidString(goText(v)) {
			list = append(list, fault{keyword: kwGoText, pointer: w.pointer()})
		}
	}
	w.walk(value)
	return w.inOrder(list)
}

// goText returns the text of a Go value that becomes one in JSON, and "" for
// others. The texts of integers are ours: ids and enums.
func goText(v reflect.Value) string {
	text, isText := as[encoding.TextMarshaler](v)
	switch {
	case v.Kind() == reflect.String && !isText:
		return v.String()
	case !isText || v.CanInt() || v.CanUint() || implements[json.Marshaler](v):
		return ""
	}
	var b []byte
	_ = guard(func() (err error) { // the error comes again from json.Marshal
		b, err = text.MarshalText()
		return err
	})
	return string(b)
}

// implements reports whether encoding/json finds an interface's methods on a
// value.
func implements[I any](v reflect.Value) bool {
	t, i := v.Type(), reflect.TypeFor[I]()
	return t.Implements(i) || v.CanAddr() && reflect.PointerTo(t).Implements(i)
}

// as returns a value, or the pointer to it, as an interface.
func as[I any](v reflect.Value) (i I, ok bool) {
	if !implements[I](v) || !v.CanInterface() || v.Kind() == reflect.Pointer && v.IsNil() {
		return i, false
	}
	if i, ok = v.Interface().(I); ok {
		return i, true
	}
	if v.CanAddr() {
		i, ok = v.Addr().Interface().(I)
	}
	return i, ok
}

// blame returns the faults for an error of json.Marshal, at the first value that
// cannot be written.
func blame(value any, err error) []fault {
	var list []fault
	w := goWalk{}
	w.visit = func(v reflect.Value) {
		if list != nil || !w.ends(v) || !v.CanInterface() {
			return
		}
		err := guard(func() error {
			_, err := json.Marshal(v.Interface())
			return err
		})
		if err != nil {
			list = unwritten(w.pointer(), err)
		}
	}
	w.walk(value)
	if list == nil {
		list = unwritten("", err)
	}
	return w.inOrder(list)
}

// unwritten returns the faults that an error of json.Marshal stands for.
func unwritten(pointer string, err error) []fault {
	list := fault{pointer: pointer}.because(err)
	for i, f := range list {
		if f.keyword == kwGoValue {
			list[i].keyword = kwGoWrite
		}
	}
	return list
}

// goWalk walks through a Go value as encoding/json does.
type goWalk struct {
	path   []goStep
	depth  int
	values int
	visit  func(reflect.Value)
}

type goStep struct {
	name  string
	index int // -1 for a name
}

func (w *goWalk) pointer() string {
	var p strings.Builder
	for _, t := range w.path {
		if t.index < 0 {
			p.WriteString(attestkit.Pointer(t.name))
		} else {
			p.WriteString(attestkit.Pointer(t.index))
		}
	}
	return p.String()
}

// inOrder keeps the order of the walk, where there are no offsets.
func (w *goWalk) inOrder(list []fault) []fault {
	for i := range list {
		list[i].at = i
	}
	return list
}

func (w *goWalk) step(t goStep, v reflect.Value) {
	w.path = append(w.path, t)
	w.value(v)
	w.path = w.path[:len(w.path)-1]
}

// maxGoValues bounds the walk: json.Marshal refuses a value that holds itself,
// but the walk that looks for the culprit meets it first.
const maxGoValues = 10_000_000

// walk visits a value and all that it holds, as far as it gets.
func (w *goWalk) walk(value any) {
	_ = guard(func() error { // a method that panics also did so in json.Marshal
		w.value(reflect.ValueOf(value))
		return nil
	})
}

func (w *goWalk) value(v reflect.Value) {
	if w.values++; !v.IsValid() || w.depth > maxDepth || w.values > maxGoValues {
		return
	}
	w.depth++
	defer func() { w.depth-- }()
	w.visit(v)
	if w.ends(v) {
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		w.value(v.Elem())
	case reflect.Struct:
		w.fields(v)
	case reflect.Map:
		w.entries(v)
	default:
		for i := range v.Len() {
			w.step(goStep{index: i}, v.Index(i))
		}
	}
}

// ends reports whether a value is written as a whole.
func (w *goWalk) ends(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface, reflect.Struct, reflect.Map, reflect.Array:
	case reflect.Slice:
		if isBytes(v.Type().Elem()) {
			return true
		}
	default:
		return true
	}
	return implements[json.Marshaler](v) || implements[encoding.TextMarshaler](v)
}

// isBytes reports whether a list of a type is written as one text.
func isBytes(item reflect.Type) bool {
	p := reflect.PointerTo(item)
	return item.Kind() == reflect.Uint8 && !p.Implements(reflect.TypeFor[json.Marshaler]()) && !p.Implements(reflect.TypeFor[encoding.TextMarshaler]())
}

func (w *goWalk) fields(v reflect.Value) {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		switch {
		case !field.IsExported() && !field.Anonymous, name == "-" && options == "", omitted(v.Field(i), options):
		case field.Anonymous && name == "":
			w.value(v.Field(i))
		default:
			w.step(goStep{cmp.Or(name, field.Name), -1}, v.Field(i))
		}
	}
}

// omitted reports whether encoding/json leaves a field out.
func omitted(v reflect.Value, options string) bool {
	for option := range strings.SplitSeq(options, ",") {
		if option == "omitzero" && isZero(v) || option == "omitempty" && isEmpty(v) {
			return true
		}
	}
	return false
}

func isZero(v reflect.Value) bool {
	if z, ok := as[interface{ IsZero() bool }](v); ok {
		return z.IsZero()
	}
	return v.IsZero()
}

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

func (w *goWalk) entries(v reflect.Value) {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(keyText(a), keyText(b)) })
	for _, key := range keys {
		w.visit(key)
		w.step(goStep{keyText(key), -1}, v.MapIndex(key))
	}
}

// keyText returns a map's key as it becomes a name.
func keyText(key reflect.Value) string {
	if key.Kind() != reflect.String {
		if text, ok := as[encoding.TextMarshaler](key); ok {
			b, _ := text.MarshalText()
			return string(b)
		}
		return fmt.Sprint(key)
	}
	return key.String()
}

package main

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/onepass"
)

// monthDays is the pattern of what attestkit.ParseMonthDay reads.
const monthDays = "^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])$|^(0[13-9]|1[0-2])-30$|^(0[13578]|1[02])-31$"

// words reads a text that a type parses, and makes sure that schema and type know
// the same texts.
func words(n node, typ reflect.Type) (shape, error) {
	s := shape{form: word, typ: typ}
	switch typ {
	case reflect.TypeFor[attestkit.Date]():
		if n.text("format") != "date" {
			return s, errors.New("a date has its format")
		}
		return s, n.only("type", "format")
	case reflect.TypeFor[attestkit.MonthDay]():
		if n.text("pattern") != monthDays {
			return s, errors.New("the pattern of a month and day is not the one known")
		}
		return s, n.only("type", "pattern")
	}
	return s, errors.Join(n.only("enum"), sameWords(n.texts("enum"), typ))
}

// oneOfTexts reads a text out of a few. What is no text in the schema has come here as "".
func oneOfTexts(words []string, typ reflect.Type, err error) (shape, error) {
	if len(words) == 0 || slices.ContainsFunc(words, func(w string) bool { return !isWord(w) }) {
		err = errors.Join(err, fmt.Errorf("%q are not all words", words))
	}
	return shape{form: oneOf, typ: typ, words: words}, err
}

// isWord reports whether a text is short and stands for itself in JSON, as readers and
// writers count on.
func isWord(s string) bool {
	special := func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }
	return 0 < len(s) && len(s) <= onepass.Longest && !strings.ContainsFunc(s, special)
}

// sameWords compares the values of an enum with those of a type, and reports one
// that differs.
func sameWords(enum []string, typ reflect.Type) error {
	if typ.Kind() != reflect.Uint8 && typ.Kind() != reflect.Uint16 {
		return fmt.Errorf("%v is no number", typ)
	}
	var known []string
	v := reflect.New(typ)
	for i := range 1 << typ.Bits() {
		v.Elem().SetUint(uint64(i))
		b, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err == nil {
			known = append(known, string(b))
		}
	}
	for _, w := range known {
		if !slices.Contains(enum, w) || !isWord(w) {
			return fmt.Errorf("%q is a %v, and is not in the schema or no word", w, typ)
		}
	}
	if len(known) != len(enum) {
		return fmt.Errorf("%v has %d values, the schema has %d", typ, len(known), len(enum))
	}
	return nil
}

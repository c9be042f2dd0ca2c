// Package enum holds the text forms of attestkit's enums in one generic table,
// so that each enum's methods are one line each.
package enum

import (
	"database/sql/driver"
	"fmt"
	"strconv"

	"github.com/attestkit/attestkit"
)

// Table names the values 1 to len(Texts) of an enum; Texts[0] belongs to value
// 1. The zero value has no text and is not valid. A Table is data: declare it as
// a composite literal of constants and nothing runs at init.
type Table[T ~uint8 | ~uint16] struct {
	Name  string   // what a value is, with its article, for errors: "a report kind"
	Texts []string // the text forms in value order
	Names []string // what people read, in value order, where the enum has names
}

// Valid reports whether v is one of the values.
func (t *Table[T]) Valid(v T) bool { return v > 0 && int(v) <= len(t.Texts) }

// String returns the text form of v, or "" when it is not valid.
func (t *Table[T]) String(v T) string {
	if !t.Valid(v) {
		return ""
	}
	return t.Texts[v-1]
}

// NameOf returns the name of v for people, or "" when it is not valid or has none.
func (t *Table[T]) NameOf(v T) string {
	if !t.Valid(v) || int(v) > len(t.Names) {
		return ""
	}
	return t.Names[v-1]
}

// Find returns the value whose text is exactly s.
func (t *Table[T]) Find(s string) (T, bool) {
	for i, text := range t.Texts {
		if text == s {
			return T(i + 1), true
		}
	}
	return 0, false
}

// Parse returns the value whose text is exactly s, or a Problem that quotes s and
// suggests the nearest text.
func (t *Table[T]) Parse(s string) (T, error) {
	if v, ok := t.Find(s); ok {
		return v, nil
	}
	return 0, Unknown(t.Name, s, t.Texts)
}

// Append appends the text of v; a value that is not valid is a Problem.
func (t *Table[T]) Append(b []byte, v T) ([]byte, error) {
	if !t.Valid(v) {
		return b, t.invalid(v)
	}
	return append(b, t.Texts[v-1]...), nil
}

// Unmarshal sets v to the value of text; on error v keeps what it was.
func (t *Table[T]) Unmarshal(v *T, text []byte) error {
	if v == nil {
		return Nowhere()
	}
	parsed, err := t.Parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// Value returns the text of v for a database column, and NULL for zero.
func (t *Table[T]) Value(v T) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	if !t.Valid(v) {
		return nil, t.invalid(v)
	}
	return t.Texts[v-1], nil
}

// Scan sets v from a database column: NULL is zero, text is parsed. It always
// overwrites; after an error v is zero.
func (t *Table[T]) Scan(v *T, src any) error { return Scan(t.Name, v, src, t.Parse) }

func (t *Table[T]) invalid(v T) error { return Invalid(t.Name, int(v)) }

// Scan sets v from a database column with a parser: NULL is the zero value. It
// always overwrites; after an error v is zero.
func Scan[T any](name string, v *T, src any, parse func(string) (T, error)) error {
	if v == nil {
		return Nowhere()
	}
	var zero T
	*v = zero
	var text string
	switch src := src.(type) {
	case nil:
		return nil
	case string:
		text = src
	case []byte:
		text = string(src)
	default:
		return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: fmt.Sprintf("cannot read %s from a column of type %T", name, src)}
	}
	parsed, err := parse(text)
	if err == nil {
		*v = parsed
	}
	return err
}

// TextValue returns the text of an id for a database column, and NULL for zero.
func TextValue[T interface {
	~uint8 | ~uint16
	AppendText([]byte) ([]byte, error)
}](v T) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	text, err := v.AppendText(nil)
	if err != nil {
		return nil, err
	}
	return string(text), nil
}

// Nowhere is the Problem of a method that writes to its receiver, where that is nil.
func Nowhere() error {
	return &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "there is nothing to write to: the pointer is nil"}
}

// NoPeriod says what is wrong with a period that is neither zero nor valid.
func NoPeriod(p attestkit.Period) string {
	switch {
	case p.From.IsZero():
		return "the period has no first day: give from"
	case p.To.IsZero():
		return "the period has no last day: give to"
	}
	return "the period ends on " + p.To.String() + ", before it begins on " + p.From.String()
}

// Invalid is the Problem of a Go value outside its enum or catalog.
func Invalid(name string, v int) error {
	return &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "the number " + strconv.Itoa(v) + " is not the value of " + name}
}

// Unknown is the Problem of a text that names nothing in a catalog: it quotes the
// text and suggests the nearest of the known texts.
func Unknown(name, s string, known []string) error {
	detail := attestkit.Quote(s) + " is not " + name
	if near, ok := Nearest(s, known); ok {
		detail += ": did you mean " + near + "?"
	}
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: detail}
}

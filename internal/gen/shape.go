package main

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"

	"github.com/attestkit/attestkit/document/schema"
)

// form is what a value looks like in JSON and in Go.
type form int

const (
	text     form = iota // a text that is not empty
	word                 // a text that the type parses
	oneOf                // a text out of a few, in a Go string
	boolean              // true or false
	whole                // a whole number from low to high
	labels               // texts under names of the caller's own
	object               // a struct
	list                 // a list, not empty, of item
	constant             // the member "schema"
	ignored              // the member "$schema"
)

// shape is a value of a schema together with its Go type.
type shape struct {
	form      form
	typ       reflect.Type
	low, high int      // of whole
	words     []string // of oneOf and constant
	pattern   string   // of text: the name of what it has to match, if anything
	def       *def     // of object
	item      *shape   // of list
	pointer   bool     // of whole: the Go value is a pointer
}

// def is an object of the schema.
type def struct {
	name    string // of the schema's $defs, and "document" for the whole
	typ     reflect.Type
	members []member
	empty   bool // a value is absent when it is zero, and is no comparable type with IsZero
}

// member is a member of an object and a field of the struct.
type member struct {
	name     string
	field    string
	required bool
	counted  bool // a condition depends on how many items there are, or on their places
	spare    bool // without it, no condition says more than with it
	shape    shape
}

// node is an object of a schema.
type node map[string]any

// model reads a schema.
type model struct {
	root  node
	defs  map[string]*def
	order []*def // inner ones last
}

func newModel(file string, typ reflect.Type) (*model, error) {
	b, err := fs.ReadFile(schema.FS(), file)
	if err != nil {
		return nil, err
	}
	m := &model{defs: make(map[string]*def)}
	if err := json.Unmarshal(b, &m.root); err != nil {
		return nil, err
	}
	_, err = m.define("document", m.root, typ)
	return m, err
}

// only refuses keywords that nobody handles.
func (n node) only(keywords ...string) error {
	keywords = append(keywords, "title", "description", "$comment")
	for keyword := range n {
		if !slices.Contains(keywords, keyword) {
			return fmt.Errorf("the keyword %q is not known here", keyword)
		}
	}
	return nil
}

func (n node) text(keyword string) string {
	s, _ := n[keyword].(string)
	return s
}

func (n node) child(keyword string) node {
	c, _ := n[keyword].(map[string]any)
	return c
}

func (n node) texts(keyword string) []string {
	values, _ := n[keyword].([]any)
	var all []string
	for _, v := range values {
		s, _ := v.(string)
		all = append(all, s)
	}
	return all
}

// resolve follows a $ref, and returns the name of the $defs entry.
func (m *model) resolve(n node) (node, string, error) {
	ref := n.text("$ref")
	if ref == "" {
		return n, "", nil
	}
	name, ok := strings.CutPrefix(ref, "#/$defs/")
	if err := n.only("$ref"); err != nil || !ok {
		return nil, "", errors.Join(err, fmt.Errorf("the reference %s", ref))
	}
	return m.root.child("$defs").child(name), name, nil
}

// define reads an object of the schema.
func (m *model) define(name string, n node, typ reflect.Type) (*def, error) {
	if d := m.defs[name]; d != nil {
		if d.typ != typ {
			return nil, fmt.Errorf("%s is %v and %v", name, d.typ, typ)
		}
		return d, nil
	}
	err := n.only("$schema", "$id", "$defs", "type", "additionalProperties", "required", "properties", "minProperties", "allOf")
	if least := n["minProperties"]; least != nil && least != 1.0 {
		err = errors.Join(err, fmt.Errorf("at least %v members", least))
	}
	if name == "" || typ.Kind() != reflect.Struct || n.text("type") != "object" || n["additionalProperties"] != false {
		err = errors.Join(err, errors.New("an object has a name in $defs, a Go struct, and no further members"))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	d := &def{name: name, typ: typ}
	m.defs[name] = d
	m.order = append(m.order, d)
	if d.members, err = m.members(n, typ); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return d, nil
}

// members pairs the members of an object with the fields of the struct, in the
// order of the struct.
func (m *model) members(n node, typ reflect.Type) ([]member, error) {
	properties, required := n.child("properties"), n.texts("required")
	rest := maps.Clone(properties)
	var all []member
	for field := range fields(typ) {
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		option := field.Tag.Get("json")[len(name):] // with its comma
		p := properties.child(name)
		if p == nil {
			return nil, fmt.Errorf("the schema lacks %s", name)
		}
		delete(rest, name)
		mb := member{name: name, field: field.Name, required: slices.Contains(required, name)}
		mb.counted, mb.spare = m.counted(n["allOf"], name), !mb.required && !m.decides(n["allOf"], name)
		s, err := m.shape(p, field.Type)
		if err == nil && !slices.Contains(s.options(mb.required), option) {
			err = fmt.Errorf("required: %t, tag: %q", mb.required, option)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		mb.shape = s
		all = append(all, mb)
	}
	return m.envelope(all, rest)
}

// options returns what a field's tag may say behind the name, so that encoding/json
// leaves the member out exactly when generated code does.
func (s shape) options(required bool) []string {
	const empty, zero = ",omitempty", ",omitzero"
	switch {
	case required:
		return []string{""}
	case s.form == list || s.form == labels:
		return []string{empty}
	case s.form == object || hasIsZero(s.typ):
		return []string{zero}
	}
	return []string{empty, zero}
}

// envelope adds the members that belong to the document and not to the value.
func (m *model) envelope(all []member, rest node) ([]member, error) {
	for name := range rest {
		switch p := rest.child(name); {
		case name == "schema" && p.only("const") == nil:
			all = append(all, member{name: name, required: true, shape: shape{form: constant, words: []string{p.text("const")}}})
		case name == "$schema" && p.only("type") == nil && p.text("type") == "string":
			all = append(all, member{name: name, shape: shape{form: ignored}})
		default:
			return nil, fmt.Errorf("the struct lacks %s", name)
		}
	}
	slices.SortStableFunc(all, func(a, b member) int { return strings.Compare(a.order(), b.order()) })
	return all, nil
}

// order puts the envelope first.
func (mb member) order() string {
	if mb.field != "" {
		return "~"
	}
	return mb.name
}

func fields(typ reflect.Type) func(func(reflect.StructField) bool) {
	return func(yield func(reflect.StructField) bool) {
		for i := range typ.NumField() {
			if !yield(typ.Field(i)) {
				return
			}
		}
	}
}

// shape reads what a value may be.
func (m *model) shape(n node, typ reflect.Type) (shape, error) {
	n, name, err := m.resolve(n)
	if err != nil {
		return shape{}, err
	}
	switch {
	case isText(typ) && holdsText(typ):
		return shape{}, fmt.Errorf("%v holds a text, which could be part of the document that it is parsed from", typ)
	case isText(typ):
		return words(n, typ)
	case typ.Kind() == reflect.String && n["enum"] != nil:
		return oneOfTexts(n.texts("enum"), typ, n.only("enum"))
	case typ.Kind() == reflect.String && n["const"] != nil:
		return oneOfTexts([]string{n.text("const")}, typ, n.only("const"))
	}
	switch n.text("type") {
	case "string":
		return texts(n, typ)
	case "boolean":
		return shape{form: boolean, typ: typ}, errors.Join(n.only("type"), kind(typ, reflect.Bool))
	case "integer":
		return numbers(n, typ)
	case "array":
		return m.list(n, typ)
	case "object":
		if typ.Kind() == reflect.Map {
			return labelled(n, typ)
		}
		d, err := m.define(name, n, typ)
		return shape{form: object, typ: typ, def: d}, err
	}
	return shape{}, fmt.Errorf("the type %q with %v", n.text("type"), typ)
}

func kind(typ reflect.Type, want reflect.Kind) error {
	if typ.Kind() != want {
		return fmt.Errorf("%v is no %v", typ, want)
	}
	return nil
}

func isText(typ reflect.Type) bool {
	return reflect.PointerTo(typ).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// holdsText reports whether a value of a type refers to memory, as a text does.
func holdsText(typ reflect.Type) bool {
	switch kind := typ.Kind(); {
	case kind == reflect.Struct:
		return slices.ContainsFunc(slices.Collect(fields(typ)), func(f reflect.StructField) bool { return holdsText(f.Type) })
	case kind == reflect.Array:
		return holdsText(typ.Elem())
	default:
		return kind > reflect.Complex128
	}
}

// patterns are those that internal/onepass has a function for.
var patterns = map[string]string{"": "", "^[0-9a-f]{64}$": "SHA256"}

func texts(n node, typ reflect.Type) (shape, error) {
	pattern, known := patterns[n.text("pattern")]
	if !known || n["minLength"] != 1.0 {
		return shape{}, fmt.Errorf("a text with the pattern %q and at least %v characters", n.text("pattern"), n["minLength"])
	}
	return shape{form: text, typ: typ, pattern: pattern}, errors.Join(n.only("type", "minLength", "pattern"), kind(typ, reflect.String))
}

func numbers(n node, typ reflect.Type) (shape, error) {
	low, isLow := n["minimum"].(float64)
	high, isHigh := n["maximum"].(float64)
	if !isLow || !isHigh || low < 0 || high >= 1<<31 || low != math.Trunc(low) || high != math.Trunc(high) {
		return shape{}, fmt.Errorf("a number from %v to %v", n["minimum"], n["maximum"])
	}
	s := shape{form: whole, typ: typ, low: int(low), high: int(high)}
	if typ.Kind() == reflect.Pointer {
		s.pointer, s.typ = true, typ.Elem()
	}
	return s, errors.Join(n.only("type", "minimum", "maximum"), kind(s.typ, reflect.Int))
}

func labelled(n node, typ reflect.Type) (shape, error) {
	item := n.child("additionalProperties")
	if n["minProperties"] != 1.0 || item.text("type") != "string" || typ != reflect.TypeFor[map[string]string]() {
		return shape{}, errors.New("labels are an object, not empty, of texts")
	}
	return shape{form: labels, typ: typ}, errors.Join(n.only("type", "minProperties", "additionalProperties"), item.only("type"))
}

func (m *model) list(n node, typ reflect.Type) (shape, error) {
	if err := errors.Join(n.only("type", "minItems", "items"), kind(typ, reflect.Slice)); err != nil || n["minItems"] != 1.0 {
		return shape{}, errors.Join(err, errors.New("a list is not empty"))
	}
	item, err := m.shape(n.child("items"), typ.Elem())
	return shape{form: list, typ: typ, item: &item}, err
}

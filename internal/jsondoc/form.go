package jsondoc

import (
	"encoding/json"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strings"
)

// form is what a schema says of a value, as far as the sieve understands it. Nil is
// the schema true.
type form struct {
	schema   map[string]any // the schema, if it is an object
	location string         // its absolute location, as jsonschema/v5 writes it

	unclear bool // it says more than what stands here
	never   bool // it is the schema false

	types     kinds    // none: any
	values    []values // one of each, from "const" and "enum"
	pattern   *regexp.Regexp
	date      bool
	minLength int
	minimum   *bound
	maximum   *bound

	members            map[string]*member // those that it names in "properties" or "required"
	listed             []*member          // the same, if they are few
	rest               *form              // for the others
	required           uint64             // the bits of those that are required
	minItems, maxItems int                // -1: no limit
	minMembers         int
	prefix             []*form
	items              *form // behind the prefix
	contains           *form

	all        []*form   // "$ref" and "allOf"
	allOf      []*form   // of these, "allOf" in its order
	any        [][]*form // each "anyOf"
	not        *form
	conditions []condition
}

// member is what a form says of a member of an object.
type member struct {
	name string
	form *form
	bit  uint64 // none: it is not required
}

// fewMembers is how many members are looked for one by one.
const fewMembers = 6

// condition is an "if" with its branches.
type condition struct{ test, then, otherwise *form }

// kinds are types of values, one bit each.
type kinds uint8

const (
	kindNull kinds = 1 << iota
	kindBoolean
	kindNumber
	kindInteger // a number without fraction
	kindText
	kindList
	kindObject
)

// values are known values: texts, and others that hold no values themselves.
type values struct {
	keyword string
	texts   map[string]bool
	longest int // the bytes of the longest text
	others  []any
}

// bound is a limit of numbers.
type bound struct {
	exact *big.Rat
	whole int64 // its value, if isWhole
	isInt bool
}

// former makes forms of the schemas that a Schema consists of.
type former struct {
	docs  map[string]any
	forms map[string]*form // by the schema's location, for references
}

// at returns the form of the schema at a pointer in a document.
func (r *former) at(id, pointer string) *form {
	location := id + "#" + pointer
	if f, ok := r.forms[location]; ok {
		return f
	}
	f := newForm()
	f.location = id + "#" + escapeURL(pointer)
	r.forms[location] = f
	schema := valueAt(r.docs[id], pointer)
	if always, ok := schema.(bool); ok {
		f.never = !always
		return f
	}
	object, ok := schema.(map[string]any)
	f.schema, f.unclear = object, !ok
	for keyword, says := range object {
		if !r.keyword(f, keyword, says, object, id, pointer) {
			f.unclear = true
		}
	}
	r.required(f, object)
	return f
}

func newForm() *form { return &form{maxItems: -1} }

// keyword enters what one keyword says, and reports whether it is understood.
func (r *former) keyword(f *form, keyword string, says any, schema map[string]any, id, pointer string) bool {
	at := func(tokens string) *form { return r.at(id, pointer+tokens) }
	switch keyword {
	case "title", "description", "$comment", "$schema", "$defs", "then", "else", "required":
		return true
	case "$id":
		return pointer == ""
	case "$ref":
		return r.reference(f, says, id)
	case "allOf":
		f.allOf = r.list(says, id, pointer+"/allOf")
		f.all = append(f.all, f.allOf...)
	case "anyOf":
		f.any = append(f.any, r.list(says, id, pointer+"/anyOf"))
	case "prefixItems":
		f.prefix = r.list(says, id, pointer+"/prefixItems")
	case "items":
		f.items = at("/items")
	case "contains":
		f.contains = at("/contains")
	case "not":
		f.not = at("/not")
	case "additionalProperties":
		f.rest = at("/additionalProperties")
	case "properties":
		properties, _ := says.(map[string]any)
		for name := range properties {
			f.member(name).form = at("/properties" + pointerOf(name))
		}
	case "if":
		c := condition{test: at("/if")}
		if schema["then"] != nil {
			c.then = at("/then")
		}
		if schema["else"] != nil {
			c.otherwise = at("/else")
		}
		f.conditions = append(f.conditions, c)
	default:
		return f.assertion(keyword, says)
	}
	return true
}

func (r *former) list(schemas any, id, pointer string) []*form {
	list, _ := schemas.([]any)
	forms := make([]*form, len(list))
	for i := range list {
		forms[i] = r.at(id, pointer+pointerOf(i))
	}
	return forms
}

// reference enters a "$ref": a pointer in this document or another.
func (r *former) reference(f *form, says any, id string) bool {
	ref, _ := says.(string)
	other, pointer, _ := strings.Cut(ref, "#")
	if other == "" {
		other = id
	}
	if r.docs[other] == nil || pointer != "" && !strings.HasPrefix(pointer, "/") || strings.Contains(pointer, "%") {
		return false
	}
	f.all = append(f.all, r.at(other, pointer))
	return true
}

// member returns the entry of a member, made if need be.
func (f *form) member(name string) *member {
	if f.members == nil {
		f.members = make(map[string]*member)
	}
	m := f.members[name]
	if m == nil {
		m = &member{name: name}
		f.members[name] = m
	}
	return m
}

// required enters "required", behind all other keywords: what "properties" does not
// name is one of the others.
func (r *former) required(f *form, schema map[string]any) {
	properties, _ := schema["properties"].(map[string]any)
	for i, name := range texts(schema["required"]) {
		m := f.member(name)
		if _, ok := properties[name]; !ok {
			m.form = f.rest
		}
		m.bit = 1 << i
		f.required |= m.bit
		f.unclear = f.unclear || i >= 64
	}
	if len(f.members) <= fewMembers {
		f.listed = slices.Collect(maps.Values(f.members))
	}
}

// named returns what a form says of the member with a name; nil if it does not name
// it.
func (f *form) named(name []byte) *member {
	if len(f.members) > fewMembers {
		return f.members[string(name)]
	}
	for _, m := range f.listed {
		if string(name) == m.name {
			return m
		}
	}
	return nil
}

// assertion enters a keyword that holds no schemas.
func (f *form) assertion(keyword string, says any) (ok bool) {
	switch keyword {
	case "type":
		f.types, ok = kindsOf(says)
	case "const":
		ok = f.oneOf(keyword, []any{says})
	case "enum":
		list, isList := says.([]any)
		ok = isList && f.oneOf(keyword, list)
	case "pattern":
		expression, _ := says.(string)
		re, err := regexp.Compile(expression)
		f.pattern, ok = re, err == nil
	case "format":
		f.date = true
		ok = says == "date"
	case "minimum":
		f.minimum, ok = boundOf(says)
	case "maximum":
		f.maximum, ok = boundOf(says)
	case "minLength":
		f.minLength, ok = whole(says)
	case "minItems":
		f.minItems, ok = whole(says)
	case "maxItems":
		f.maxItems, ok = whole(says)
	case "minProperties":
		f.minMembers, ok = whole(says)
	}
	return ok
}

func kindsOf(says any) (all kinds, ok bool) {
	names := texts(says)
	if one, isText := says.(string); isText {
		names = []string{one}
	}
	for _, name := range names {
		k := map[string]kinds{"null": kindNull, "boolean": kindBoolean, "number": kindNumber | kindInteger, "integer": kindInteger,
			"string": kindText, "array": kindList, "object": kindObject}[name]
		if k == 0 {
			return 0, false
		}
		all |= k
	}
	return all, all != 0
}

// oneOf enters known values.
func (f *form) oneOf(keyword string, list []any) bool {
	set := values{keyword: keyword, texts: make(map[string]bool)}
	for _, value := range list {
		switch v := value.(type) {
		case string:
			set.texts[v] = true
			set.longest = max(set.longest, len(v))
		case map[string]any, []any:
			return false
		default:
			set.others = append(set.others, v)
		}
	}
	f.values = append(f.values, set)
	return true
}

func boundOf(says any) (*bound, bool) {
	number, _ := says.(json.Number)
	exact, ok := new(big.Rat).SetString(number.String())
	if !ok {
		return nil, false
	}
	return &bound{exact: exact, whole: exact.Num().Int64(), isInt: exact.IsInt() && exact.Num().IsInt64()}, true
}

// whole returns a keyword's number.
func whole(says any) (int, bool) {
	number, _ := says.(json.Number)
	n, err := number.Int64()
	return int(n), err == nil && 0 <= n && n < 1<<31
}

package jsondoc

import (
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// judge finds what is wrong with a document without jsonschema/v5, which takes longer
// for its smallest part than encoding/json does for all of it. It says what v5 would
// say, or that it is not sure; tests compare the two.
type judge struct {
	sieve
	sites  reading
	path   []entry // from the document to the value being judged
	list   []fault
	unsure bool
}

// mostFaults is how many faults the judge is sure of. It costs little to find them all,
// so that they are counted; jsonschema/v5 takes ten times as long for a thousand.
const mostFaults = 5_000

// entry leads from an object or list to a value in it.
type entry struct{ node, index int }

// scope is the innermost "if" around a schema: the form that holds it, and how many
// steps lead to the value that it is about. The zero scope is none.
type scope struct {
	form      *form
	steps     int
	otherwise bool
}

// judge returns the faults of a document, placed and in the order found; or false when
// jsonschema/v5 has to be asked.
func (s *Schema) judge(t *tape) ([]fault, bool) {
	if t == nil || s.read() != nil {
		return nil, false
	}
	j := judge{sieve: sieve{tape: t}, sites: reading{schema: s, sites: make(map[string]*site)}}
	err := guard(func() error {
		j.value(s.form, 0, scope{})
		return nil
	})
	return settled(j.list), err == nil && !j.unsure
}

// value judges a value by a form.
func (j *judge) value(f *form, n int, w scope) {
	if f == nil || j.unsure {
		return
	}
	if f.unclear || j.depth > maxSieve || len(j.list) > mostFaults {
		j.unsure = true
		return
	}
	switch {
	case f.never:
		j.find(f, "", n, w)
		return
	case !f.types.hold(j.first(n), j.text(n)):
		j.find(f, "type", n, w)
		return // jsonschema/v5 looks no further
	}
	j.depth++
	j.own(f, n, w)
	j.inPlace(f, n, w)
	j.depth--
}

// own judges by a form's own assertions, but for the type.
func (j *judge) own(f *form, n int, w scope) {
	for _, known := range f.values {
		if !j.isOne(known, n) {
			j.find(f, known.keyword, n, w)
		}
	}
	switch j.first(n) {
	case '{':
		j.object(f, n, w)
	case '[':
		j.items(f, n, w)
	case '"':
		j.textual(f, n, w)
	case 't', 'f', 'n':
	default:
		j.require(f.minimum.compare(j.text(n)) >= 0, f, "minimum", n, w)
		j.require(f.maximum.compare(j.text(n)) <= 0, f, "maximum", n, w)
	}
}

// inPlace judges by the forms that a form applies to the same value.
func (j *judge) inPlace(f *form, n int, w scope) {
	for _, g := range f.all {
		j.value(g, n, w)
	}
	if f.not != nil {
		j.require(j.sure(j.check(f.not, n)) != yes, f, "not", n, w)
	}
	for _, branches := range f.any {
		if j.sure(j.either(branches, n)) == no {
			j.choice(f, branches, n, w)
		}
	}
	for _, c := range f.conditions {
		switch j.sure(j.check(c.test, n)) {
		case yes:
			j.value(c.then, n, scope{f, len(j.path), false})
		case no:
			j.value(c.otherwise, n, scope{f, len(j.path), true})
		}
	}
}

// sure passes a verdict on.
func (j *judge) sure(v verdict) verdict {
	j.unsure = j.unsure || v == unclear
	return v
}

// choice judges a value that none of some forms fits.
func (j *judge) choice(f *form, branches []*form, n int, w scope) {
	outer, lists := j.list, make([][]fault, len(branches))
	for i, branch := range branches {
		j.list = nil
		j.value(branch, n, w)
		lists[i] = j.list
	}
	j.list = append(outer, meant(j.fault(f, "anyOf", n, w), lists)...)
}

// object judges the members of an object.
func (j *judge) object(f *form, n int, w scope) {
	if f.members == nil && f.rest == nil && f.minMembers == 0 {
		return
	}
	index, given := 0, uint64(0)
	var unknown []int
	for c := range j.children(n) {
		form, bit := f.part(j.name(c))
		given |= bit
		if form == f.rest && form != nil && form.never {
			unknown = append(unknown, c)
		} else {
			j.part(form, entry{c, index}, w)
		}
		index++
	}
	if len(unknown) > 0 {
		j.unknown(j.fault(f, "additionalProperties", n, w), unknown)
	}
	j.require(index >= f.minMembers, f, "minProperties", n, w)
	if given != f.required {
		j.list = j.fault(f, "required", n, w).missing(j.list, texts(f.schema["required"]))
	}
}

// unknown adds a fault for each member that a form does not know.
func (j *judge) unknown(f fault, members []int) {
	for _, c := range members {
		g := f.aboutName(string(j.name(c)), f.pointer)
		g.at = j.nodes[c].name
		j.list = append(j.list, g)
	}
}

// items judges the items of a list.
func (j *judge) items(f *form, n int, w scope) {
	index, contained := 0, f.contains == nil
	for c := range j.children(n) {
		j.part(f.item(index), entry{c, index}, w)
		contained = contained || j.check(f.contains, c) == yes
		index++
	}
	j.require(index >= f.minItems, f, "minItems", n, w)
	j.require(f.maxItems < 0 || index <= f.maxItems, f, "maxItems", n, w)
	j.unsure = j.unsure || !contained
}

// part judges a value in the one being judged.
func (j *judge) part(f *form, e entry, w scope) {
	j.path = append(j.path, e)
	j.value(f, e.node, w)
	j.path = j.path[:len(j.path)-1]
}

// textual judges a text.
func (j *judge) textual(f *form, n int, w scope) {
	if f.minLength > 0 {
		j.require(len(j.text(n)) > len(`""`) && (f.minLength == 1 || utf8.RuneCount(j.string(n)) >= f.minLength), f, "minLength", n, w)
	}
	if f.pattern != nil {
		j.require(f.pattern.Match(j.string(n)), f, "pattern", n, w)
	}
	if f.date {
		j.require(j.mayHave(n, attestkit.MaxQuoted) && isDate(string(j.string(n))), f, "format", n, w)
	}
}

// require finds a fault unless the value is as the keyword says.
func (j *judge) require(ok bool, f *form, keyword string, n int, w scope) {
	if !ok {
		j.find(f, keyword, n, w)
	}
}

// find adds a fault.
func (j *judge) find(f *form, keyword string, n int, w scope) {
	j.list = append(j.list, j.fault(f, keyword, n, w))
}

// fault returns what is known of a value that is not as a keyword of a form says. The
// form that nothing has, has no keyword: that which leads to it is named.
func (j *judge) fault(f *form, keyword string, n int, w scope) fault {
	location := f.location
	if keyword != "" {
		location += "/" + keyword
	}
	at := j.sites.site(location)
	found := fault{keyword: at.keyword, site: at, pointer: j.pointer(len(j.path)), at: j.nodes[n].start}
	if w.form != nil {
		found.when = &when{schema: w.form.schema, pointer: j.pointer(w.steps), otherwise: w.otherwise}
	}
	found.value, found.held = j.shown(n, at.keyword)
	return found
}

// pointer returns the pointer that so many steps of the path make.
func (j *judge) pointer(steps int) (pointer string) {
	for _, e := range j.path[:steps] {
		if j.nodes[e.node].name >= 0 {
			pointer += pointerOf(string(j.name(e.node)))
		} else {
			pointer += pointerOf(e.index)
		}
	}
	return pointer
}

// shown returns as much of a value as it takes to word what a keyword has against it, and
// how much it holds if that is not shown.
func (j *judge) shown(n int, keyword string) (value any, held int) {
	switch j.first(n) {
	case '{', '[':
		for range j.children(n) {
			held++
		}
		value = j.outline(n)
	case '"':
		return string(beginning(j.string(n))), 0
	default:
		return j.scalar(n), 0
	}
	if names, ok := value.(map[string]any); ok && aboutMembers(keyword) {
		for c := range j.children(n) {
			names[string(j.name(c))] = nil
		}
	}
	return value, held
}

// aboutMembers reports whether what a keyword says depends on which members an object has.
func aboutMembers(keyword string) bool {
	return keyword == "required" || keyword == "additionalProperties" || keyword == "anyOf"
}

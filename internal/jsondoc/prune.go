package jsondoc

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// maxFaulty is how many faulty values of lists and maps go to jsonschema/v5. It is
// more than problems are shown, because values may be faulty for one in them.
const maxFaulty = 10 * attestkit.MaxProblems

// longest is how many bytes of a text go to jsonschema/v5 where more can tell
// nothing.
const longest = 512

// pruner makes the part of a document that jsonschema/v5 has to see for the same
// answer: everything but items of lists, and members that no schema names, that the
// sieve finds nothing wrong with, and the ends of long texts. Its time and memory
// grow with every value, and more with every error. Where something is wrong with a
// great many values, it sees the first of them, and the others are counted.
//
// What a condition looks at stays as it is to the condition: a schema in "if", "not",
// "contains" or a choice says of the part what it says of the whole.
type pruner struct {
	sieve
	faulty  int                // how many faulty values may still go in
	dropped int                // faulty values that did not go in
	path    string             // the pointer of the value being pruned, in the part
	lists   map[string]reduced // what happened to lists and objects, by their pointers in the part
}

// reduced is what happened to a list or object.
type reduced struct {
	size int   // how much it held
	kept []int // the indexes that a list's items had
}

// demands are the schemas on one value. The value has to have the forms that must be;
// of the others it only must be kept whether it has them.
type demands struct{ must, may []*form }

// newPruner prepares for the document of a tape.
func newPruner(t *tape) *pruner {
	return &pruner{sieve: sieve{tape: t}, faulty: maxFaulty, lists: make(map[string]reduced)}
}

// value returns what is left of a value.
func (p *pruner) value(n int, d demands) any {
	var all demands
	if !p.inPlace(&all, d, n) {
		return p.any(n)
	}
	switch p.first(n) {
	case '{':
		return p.object(n, all)
	case '[':
		return p.list(n, all)
	case '"':
		return p.beginning(n, all)
	}
	return p.scalar(n)
}

// inPlace adds to all the forms that others refer to for the same value. It reports
// whether the sieve understands them.
func (p *pruner) inPlace(all *demands, d demands, n int) bool {
	for _, f := range d.must {
		if !slices.Contains(all.must, f) && !p.addMust(all, f, n) {
			return false
		}
	}
	for _, f := range d.may {
		if !slices.Contains(all.may, f) && !p.addMay(all, f, n) {
			return false
		}
	}
	return true
}

func (p *pruner) addMust(all *demands, f *form, n int) bool {
	if f.unclear {
		return false
	}
	all.must = append(all.must, f)
	more := demands{must: slices.Clone(f.all)}
	if f.not != nil {
		more.may = append(more.may, f.not)
	}
	for _, branches := range f.any {
		switch p.either(branches, n) {
		case yes:
			more.may = append(more.may, branches...)
		case no:
			more.must = append(more.must, branches...)
		default:
			return false
		}
	}
	for _, c := range f.conditions {
		more.may = append(more.may, c.test)
		branch := c.otherwise
		switch p.check(c.test, n) {
		case yes:
			branch = c.then
		case unclear:
			return false
		}
		if branch != nil {
			more.must = append(more.must, branch)
		}
	}
	return p.inPlace(all, more, n)
}

func (p *pruner) addMay(all *demands, f *form, n int) bool {
	if f.unclear {
		return false
	}
	all.may = append(all.may, f)
	more := demands{may: slices.Clone(f.all)}
	if f.not != nil {
		more.may = append(more.may, f.not)
	}
	for _, branches := range f.any {
		more.may = append(more.may, branches...)
	}
	for _, c := range f.conditions {
		for _, part := range []*form{c.test, c.then, c.otherwise} {
			if part != nil {
				more.may = append(more.may, part)
			}
		}
	}
	return p.inPlace(all, more, n)
}

// beginning returns as much of a text as matters.
func (p *pruner) beginning(n int, d demands) string {
	text := p.string(n)
	if slices.ContainsFunc(d.must, (*form).needsWhole) || slices.ContainsFunc(d.may, (*form).needsWhole) {
		return string(text)
	}
	return string(beginning(text))
}

// beginning returns as much of a text as a problem can be about.
func beginning(text []byte) []byte {
	if len(text) <= longest {
		return text
	}
	cut := longest
	for !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut]
}

// needsWhole reports whether a form can tell a long text from its beginning.
func (f *form) needsWhole() bool {
	for _, known := range f.values {
		if known.longest > longest-utf8.UTFMax {
			return true
		}
	}
	return f.pattern != nil || f.minLength > longest/utf8.UTFMax
}

// object returns what is left of an object: of the members that schemas name, those
// that are needed; of the others, those that chooser takes.
func (p *pruner) object(n int, d demands) map[string]any {
	object := make(map[string]any)
	choice := p.choose(d, func(f *form) int { return f.minMembers })
	path, size, whole := p.path, 0, p.needsMembers(d, n)
	for c := range p.children(n) {
		size++
		part := d.member(p.name(c))
		if part.named && (whole || !part.idle(&p.sieve, c)) || !part.named && choice.takes(part.demands, c) {
			name := string(p.name(c))
			p.path = path + pointerOf(name)
			object[name] = p.value(c, part.demands)
		}
	}
	if p.path = path; len(object) < size {
		p.lists[path] = reduced{size: size}
	}
	return object
}

// needsMembers reports whether all members that schemas name must stay: because
// their number matters, or for a problem about a name that no schema knows, which
// suggests one that is not there yet.
func (p *pruner) needsMembers(d demands, n int) bool {
	required, least := false, 0
	for _, f := range d.must {
		required, least = required || f.required != 0, max(least, f.minMembers)
	}
	for _, f := range d.may {
		least = max(least, f.minMembers)
	}
	if !required || least > 1 {
		return true
	}
	for c := range p.children(n) {
		if !d.member(p.name(c)).named {
			return true
		}
	}
	return false
}

// memberDemands are the demands on a member.
type memberDemands struct {
	demands
	named    bool // one of the schemas names it
	required bool // and one of them requires it
}

// member returns the demands on a member with a name.
func (d demands) member(name []byte) (part memberDemands) {
	collect := func(list []*form) (parts []*form) {
		for _, f := range list {
			says := f.rest
			if m := f.named(name); m != nil {
				says, part.named, part.required = m.form, true, part.required || m.bit != 0
			}
			if says != nil {
				parts = append(parts, says)
			}
		}
		return parts
	}
	part.must, part.may = collect(d.must), collect(d.may)
	return part
}

// idle reports whether a list or object that schemas name has nothing wrong with it,
// and would not be missed.
func (d memberDemands) idle(s *sieve, n int) bool {
	if d.required || len(d.may) > 0 || s.first(n) != '{' && s.first(n) != '[' {
		return false
	}
	for _, f := range d.must {
		if s.check(f, n) != yes {
			return false
		}
	}
	return true
}

// list returns what is left of a list.
func (p *pruner) list(n int, d demands) []any {
	list, kept := []any{}, []int{}
	choice := p.choose(d, func(f *form) int { return max(f.minItems, f.maxItems+1, len(f.prefix)) })
	path, index, part := p.path, 0, d.item(0)
	for c := range p.children(n) {
		if 0 < index && index <= choice.first {
			part = d.item(index)
		}
		if choice.takes(part, c) {
			p.path = path + pointerOf(len(list))
			list, kept = append(list, p.value(c, part)), append(kept, index)
		}
		index++
	}
	if p.path = path; len(list) < index {
		p.lists[path] = reduced{index, kept}
	}
	return list
}

// item returns the demands on the item with an index.
func (d demands) item(index int) (part demands) {
	for _, f := range d.must {
		if item := f.item(index); item != nil {
			part.must = append(part.must, item)
		}
		if f.contains != nil {
			part.may = append(part.may, f.contains)
		}
	}
	for _, f := range d.may {
		for _, item := range []*form{f.item(index), f.contains} {
			if item != nil {
				part.may = append(part.may, item)
			}
		}
	}
	return part
}

// chooser decides which of the values in a list or object go in: so many at the
// beginning; those that are faulty, as long as there is room; and the first that has
// and the first that has not each of the forms that it may have.
type chooser struct {
	*pruner
	first int // how many go in at the beginning
	seen  int
	shown map[shown]bool
}

type shown struct {
	form *form
	is   verdict
}

func (p *pruner) choose(d demands, least func(*form) int) *chooser {
	c := &chooser{pruner: p, first: 1, shown: make(map[shown]bool)}
	for _, list := range [][]*form{d.must, d.may} {
		for _, f := range list {
			c.first = max(c.first, least(f))
		}
	}
	return c
}

func (c *chooser) takes(part demands, n int) bool {
	c.seen++
	takes := c.seen <= c.first
	for _, f := range part.may {
		key := shown{f, c.check(f, n)}
		if key.is == unclear || !c.shown[key] {
			takes, c.shown[key] = true, true
		}
	}
	v := yes
	for i := 0; i < len(part.must) && v != no; i++ {
		v = min(v, c.check(part.must[i], n))
	}
	switch {
	case v == yes:
		return takes
	case takes || v == unclear || c.faulty > 0:
		c.faulty--
		return true
	}
	c.dropped++
	return false
}

// restore returns the pointer that a pointer in the part has in the document.
func (p *pruner) restore(pointer string) string {
	part, whole := "", ""
	for token := range tokens(pointer) {
		original := token
		if i, err := strconv.Atoi(token); err == nil && i < len(p.lists[part].kept) {
			original = strconv.Itoa(p.lists[part].kept[i])
		}
		part, whole = part+pointerOf(token), whole+pointerOf(original)
	}
	return whole
}

// pointerOf returns a pointer of one token.
func pointerOf(token any) string { return attestkit.Pointer(token) }

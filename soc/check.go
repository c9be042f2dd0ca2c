package soc

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// path is where in a document a check stands. The steps to it stand in the validator, one
// path over the other, so that walking a report allocates and copies nothing: a path is
// good until its parent goes another way. Its pointer is built only for a problem.
type path struct {
	steps *steps
	n     int
}

// steps are as many as lead to
// /subserviceOrganizations/0/services/0/csocs/0/additionalCriteria/0/id.
type steps [9]step

// step is a member's name, or a list's index where the name is empty.
type step struct {
	name  string
	index int
}

// root returns the path of the document itself.
func (v *validator) root() path { return path{steps: &v.steps} }

func (p path) name(name string) path {
	p.steps[p.n] = step{name: name}
	p.n++
	return p
}

func (p path) index(i int) path {
	p.steps[p.n] = step{index: i}
	p.n++
	return p
}

func (p path) item(list string, i int) path { return p.name(list).index(i) }

// pointer returns the path as a JSON Pointer. Names here need no escapes.
func (p path) pointer() string {
	var b strings.Builder
	for _, s := range p.steps[:p.n] {
		b.WriteByte('/')
		if s.name == "" {
			b.WriteString(strconv.Itoa(s.index))
		}
		b.WriteString(s.name)
	}
	return b.String()
}

func (v *validator) add(at path, rule attestkit.Rule, format string, args ...any) {
	v.Add(at.pointer(), rule, format, args...)
}

// text asks for a text that its entry is nothing without.
func (v *validator) text(at path, s string) {
	if s == "" {
		v.add(at, attestkit.RuleRequired, "%s is missing or empty", at.steps[at.n-1].name)
	}
}

// other holds that the text beside an enum stands only where the enum says other.
func (v *validator) other(at path, text string, isOther bool) {
	if text != "" && !isOther {
		v.add(at, RuleOtherText, "this text goes with the value other, which is not given")
	}
}

// handle is what ids and enums have in common.
type handle interface {
	~uint8
	IsValid() bool
	String() string
}

// known refuses a value that is neither absent nor one of its type's.
func known[T handle](v *validator, at path, x T) {
	if x != 0 && !x.IsValid() {
		v.add(at, attestkit.RuleInvalid, "%d is no value of this member", uint8(x))
	}
}

// given asks for a value, and says which there are.
func given[T handle](v *validator, at path, x T, values string) {
	if x == 0 {
		v.add(at, attestkit.RuleRequired, "%s is missing: give %s", at.steps[at.n-1].name, values)
	}
	known(v, at, x)
}

// list refuses values that are not valid or stand twice.
func list[T handle](v *validator, at path, xs []T) {
	var seen [256]bool
	for i, x := range xs {
		switch {
		case !x.IsValid():
			v.add(at.index(i), attestkit.RuleInvalid, "%d is no value of this list", uint8(x))
		case seen[x]:
			v.add(at.index(i), attestkit.RuleRepeated, "%s is listed twice", x)
		}
		seen[x] = true
	}
}

const short = 16 // lists up to this length are compared pair by pair

// repeats finds values that stand twice in a list. Long lists share one map, so
// that their number costs no allocations: it holds the last list that named a value.
type repeats[T comparable] struct {
	last map[T]int
	list int
}

func (r *repeats[T]) check(v *validator, at path, xs []T) {
	r.list++
	if r.last == nil && len(xs) > short {
		r.last = make(map[T]int, len(xs))
	}
	var absent T
	for i, x := range xs {
		if x == absent { // that is a problem of its own
			continue
		}
		if len(xs) <= short && slices.Contains(xs[:i], x) || len(xs) > short && r.last[x] == r.list {
			v.add(at.index(i), attestkit.RuleRepeated, "this entry is listed twice")
		}
		if len(xs) > short {
			r.last[x] = r.list
		}
	}
}

// index finds entries of a list by id. It is one sorted slice, so that building it
// takes the same few allocations however long the list is.
type index struct {
	entries []entry
	stamp   int
}

type entry struct {
	id    string
	place int
	seen  int // the stamp of the last list of references that named it
}

// newIndex indexes a list of n entries.
func newIndex(n int, id func(int) string) index {
	entries := make([]entry, n)
	for i := range entries {
		entries[i] = entry{id: id(i), place: i}
	}
	slices.SortFunc(entries, func(a, b entry) int { return cmp.Or(cmp.Compare(a.id, b.id), a.place-b.place) })
	return index{entries: entries}
}

// find returns the place in entries of the first one with the id.
func (x *index) find(id string) (int, bool) {
	return slices.BinarySearchFunc(x.entries, id, func(e entry, id string) int { return cmp.Compare(e.id, id) })
}

// has reports whether an entry has the id.
func (x *index) has(id string) bool {
	_, found := x.find(id)
	return found
}

// ids refuses empty and repeated ids in the list that was indexed.
func (x *index) ids(v *validator, name string) {
	for i, e := range x.entries {
		if e.id == "" {
			v.text(v.root().item(name, e.place).name("id"), "")
		}
		if i > 0 && e.id == x.entries[i-1].id && e.id != "" {
			v.add(v.root().item(name, e.place).name("id"), RuleDuplicateID, "the id %s is used twice in %s", attestkit.Quote(e.id), name)
		}
	}
}

// refs refuses references that do not resolve or that stand twice.
func (x *index) refs(v *validator, at path, ids []string, what string) {
	x.stamp++
	for i, id := range ids {
		place, found := x.find(id)
		switch {
		case id == "": // that is a problem of its own
		case !found:
			v.add(at.index(i), attestkit.RuleReference, "the report holds no %s with the id %s", what, attestkit.Quote(id))
		case x.entries[place].seen == x.stamp:
			v.add(at.index(i), attestkit.RuleRepeated, "%s is listed twice", attestkit.Quote(id))
		default:
			x.entries[place].seen = x.stamp
		}
	}
}

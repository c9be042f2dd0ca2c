package readiness

import (
	"slices"
	"strconv"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// path is where in a document a check stands: /list/i/name/j, of which i and j are left
// out where negative. Its pointer is built only for a problem.
type path struct {
	list string
	i    int
	name string
	j    int
}

func place(list string, i int, name string) path { return path{list, i, name, -1} }

func (p path) index(j int) path {
	p.j = j
	return p
}

func (p path) pointer() string {
	s := "/" + p.list
	if p.i >= 0 {
		s += "/" + strconv.Itoa(p.i)
	}
	s += "/" + p.name
	if p.j >= 0 {
		s += "/" + strconv.Itoa(p.j)
	}
	return s
}

func (v *validator) add(at path, rule attestkit.Rule, format string, args ...any) {
	v.Add(at.pointer(), rule, format, args...)
}

// location is where a check stands: a path, or a pointer that was built already.
type location interface{ path | string }

func pointerOf[L location](at L) string {
	if p, ok := any(at).(path); ok {
		return p.pointer()
	}
	return any(at).(string)
}

// period words the problem of a period that is none.
func (v *validator) period(at string, p attestkit.Period) {
	v.Add(at, attestkit.RulePeriod, "%s", enum.NoPeriod(p))
}

// handle is what ids and enums have in common.
type handle interface {
	~uint8
	IsValid() bool
	String() string
}

// known refuses a value that is neither absent nor one of its type's.
func known[T handle, L location](v *validator, at L, x T) {
	if x != 0 && !x.IsValid() {
		v.Add(pointerOf(at), attestkit.RuleInvalid, "%d is no value of this member", uint8(x))
	}
}

// list refuses values that are not valid or stand twice.
func list[T handle, L location](v *validator, at L, xs []T) {
	for i, x := range xs {
		switch {
		case !x.IsValid():
			v.Add(pointerOf(at)+attestkit.Pointer(i), attestkit.RuleInvalid, "%d is no value of this list", uint8(x))
		case slices.Contains(xs[:i], x):
			v.Add(pointerOf(at)+attestkit.Pointer(i), attestkit.RuleRepeated, "%s is listed twice", x)
		}
	}
}

// refs refuses references that do not resolve or that stand twice.
func refs(v *validator, at path, ids []string, held map[string]bool, what string) {
	var seen map[string]bool
	if len(ids) > 16 {
		seen = make(map[string]bool, len(ids))
	}
	for i, id := range ids {
		switch {
		case id == "": // without form
		case !held[id]:
			v.add(at.index(i), attestkit.RuleReference, "the assessment holds no %s with the id %s", what, attestkit.Quote(id))
		case seen[id], seen == nil && slices.Contains(ids[:i], id):
			v.add(at.index(i), attestkit.RuleRepeated, "%s is listed twice", attestkit.Quote(id))
		}
		if seen != nil {
			seen[id] = true
		}
	}
}

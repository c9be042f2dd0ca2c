package readiness

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/attestkit/attestkit"
)

// Conflict is a member that two people changed differently. The merged assessment
// holds mine; theirs is here, and nowhere else.
type Conflict struct {
	Pointer string `json:"pointer"`          // where in the merged assessment, RFC 6901
	ID      string `json:"id,omitempty"`     // of the response, control or item of evidence
	Base    string `json:"base,omitempty"`   // what both started from, as text
	Mine    string `json:"mine,omitempty"`   // what one made of it; the merged assessment holds it
	Theirs  string `json:"theirs,omitempty"` // what the other made of it
	Detail  string `json:"detail"`           // what happened, in a sentence
}

// Merge joins two people's edits of the same assessment, base. A member that only one
// of them changed is taken from that one; lists of ids and labels are joined entry by
// entry; and a member that both changed, differently, is kept as mine and reported,
// and so is an entry that one removed and the other changed, which is kept. Responses
// are told apart by prompt, controls and evidence by id; those that only one added
// come after the others, mine first. None of the three is changed, and one that is nil
// is taken for empty.
//
// All three should be valid. The merged assessment may still need [Assessment.Validate]:
// one may have cited the evidence that the other removed, or added a label that the other
// wrote in another case.
func Merge(base, mine, theirs *Assessment) (Assessment, []Conflict) {
	m := &merger{}
	b, x, y := base.Clone(), mine.Clone(), theirs.Clone()
	merged := Assessment{
		Organization:    scalar(m, "organization", b.Organization, x.Organization, y.Organization),
		System:          scalar(m, "system", b.System, x.System, y.System),
		CriteriaEdition: scalar(m, "criteriaEdition", b.CriteriaEdition, x.CriteriaEdition, y.CriteriaEdition),
		Target:          m.target(&b.Target, &x.Target, &y.Target),
		Labels:          m.labels(b.Labels, x.Labels, y.Labels),
	}
	merged.Responses = entries(m, "responses", b.Responses, x.Responses, y.Responses, func(r *Response) Prompt { return r.Prompt }, (*merger).response)
	merged.Controls = entries(m, "controls", b.Controls, x.Controls, y.Controls, func(c *Control) string { return c.ID }, (*merger).control)
	merged.Evidence = entries(m, "evidence", b.Evidence, x.Evidence, y.Evidence, func(e *Evidence) string { return e.ID }, (*merger).item)
	return merged, m.conflicts
}

type merger struct {
	at        []any // tokens of the pointer to the entry at hand
	id        string
	conflicts []Conflict
}

func (m *merger) conflict(name, base, mine, theirs, detail string) {
	tokens := slices.Clone(m.at)
	if name != "" {
		tokens = append(tokens, name)
	}
	m.conflicts = append(m.conflicts, Conflict{attestkit.Pointer(tokens...), m.id, base, mine, theirs, detail})
}

// scalar merges one member.
func scalar[T comparable](m *merger, name string, base, mine, theirs T) T {
	switch {
	case mine == theirs || theirs == base:
		return mine
	case mine == base:
		return theirs
	}
	m.conflict(name, text(base), text(mine), text(theirs), "Both changed "+name+", and differently.")
	return mine
}

// whole merges a list of which only the whole has a meaning.
func whole[T comparable](m *merger, name string, base, mine, theirs []T) []T {
	switch {
	case slices.Equal(mine, theirs) || slices.Equal(theirs, base):
		return mine
	case slices.Equal(mine, base):
		return theirs
	}
	m.conflict(name, fmt.Sprint(base), fmt.Sprint(mine), fmt.Sprint(theirs), "Both changed "+name+", and differently.")
	return mine
}

// text prints a value; "" for a zero one.
func text[T comparable](v T) string {
	var zero T
	if v == zero {
		return ""
	}
	return fmt.Sprint(v)
}

// ids merges a list without order to speak of: what either added is in, what either
// removed is out.
func ids[T comparable](base, mine, theirs []T) []T {
	if slices.Equal(mine, theirs) || slices.Equal(base, theirs) {
		return mine
	}
	if slices.Equal(base, mine) {
		return theirs
	}
	inBase, inMine, inTheirs := setOf(base), setOf(mine), setOf(theirs)
	var merged []T
	for _, v := range mine {
		if inTheirs[v] || !inBase[v] {
			merged = append(merged, v)
		}
	}
	for _, v := range theirs {
		if !inMine[v] && !inBase[v] {
			merged = append(merged, v)
		}
	}
	return merged
}

func setOf[T comparable](list []T) map[T]bool {
	set := make(map[T]bool, len(list))
	for _, v := range list {
		set[v] = true
	}
	return set
}

// labels merges texts by key.
func (m *merger) labels(base, mine, theirs map[string]string) map[string]string {
	keys := make([]string, 0, len(mine)+len(theirs))
	for _, labels := range []map[string]string{mine, theirs} {
		for k := range labels {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	merged := map[string]string{}
	m.at = append(m.at, "labels")
	for _, k := range slices.Compact(keys) {
		value := scalar(m, k, label(base, k), label(mine, k), label(theirs, k))
		if value.given {
			merged[k] = value.text
		}
	}
	m.at = m.at[:len(m.at)-1]
	if len(merged) == 0 && mine == nil {
		return nil
	}
	return merged
}

// optional is a text that may be absent, which is not empty.
type optional struct {
	text  string
	given bool
}

// String returns the text.
func (o optional) String() string { return o.text }

func label(labels map[string]string, key string) optional {
	text, given := labels[key]
	return optional{text, given}
}

// entries merges a list whose entries have keys, which a valid list has once each.
func entries[T any, K comparable](m *merger, name string, base, mine, theirs []T, key func(*T) K, merge func(*merger, *T, *T, *T) T) []T {
	inBase, inMine, inTheirs := places(base, key), places(mine, key), places(theirs, key)
	var merged []T
	outer, id := m.at, m.id
	enter := func(e *T) {
		m.at, m.id = append(slices.Clone(outer), name, len(merged)), cmp.Or(id, fmt.Sprint(key(e)))
	}
	for i := range mine {
		x := &mine[i]
		b, y := at(base, inBase, key(x)), at(theirs, inTheirs, key(x))
		enter(x)
		switch {
		case y == nil && b != nil && reflect.DeepEqual(b, x):
			continue // they removed what I left alone
		case y == nil && b != nil:
			m.conflict("", "", "changed", "removed", "Mine changed the entry, and theirs removed it; it is kept.")
			merged = append(merged, *x)
		case y == nil:
			merged = append(merged, *x)
		default:
			merged = append(merged, merge(m, orZero(b), x, y))
		}
	}
	for i := range theirs {
		y := &theirs[i]
		b := at(base, inBase, key(y))
		enter(y)
		switch {
		case at(mine, inMine, key(y)) != nil || b != nil && reflect.DeepEqual(b, y):
			continue
		case b != nil:
			m.conflict("", "", "removed", "changed", "Theirs changed the entry, and mine removed it; it is kept.")
		}
		merged = append(merged, *y)
	}
	m.at, m.id = outer, id
	return merged
}

func places[T any, K comparable](list []T, key func(*T) K) map[K]int {
	p := make(map[K]int, len(list))
	for i := range list {
		p[key(&list[i])] = i
	}
	return p
}

func at[T any, K comparable](list []T, places map[K]int, key K) *T {
	if i, found := places[key]; found {
		return &list[i]
	}
	return nil
}

func orZero[T any](v *T) *T {
	if v == nil {
		return new(T)
	}
	return v
}

package crossmap

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
)

// Code names what a [Finding] is about. The strings are stable.
type Code string

// What [Lint] finds.
const (
	CodeUnknownID     Code = "unknown-id"     // an id that its framework does not have
	CodeAmbiguousID   Code = "ambiguous-id"   // an id that could mean several, such as a bare 5.3: the clause, or the control A.5.3
	CodeSeveralIDs    Code = "several-ids"    // several ids where one stands
	CodeEdition       Code = "edition"        // a framework in another edition than that which this library knows
	CodeLooseID       Code = "loose-id"       // an id that is understood, in another spelling than its framework's
	CodeEdition2013   Code = "edition-2013"   // a control of ISO/IEC 27001:2013
	CodeHeading       Code = "heading"        // a heading, theme or series, which holds no requirement of its own
	CodeLostZero      Code = "lost-zero"      // A.5.1 where A.5.10 seems to be meant: a spreadsheet took the id for a number
	CodePoint         Code = "point"          // an ordinal that the criterion has no point of focus for
	CodeNoRationale   Code = "no-rationale"   // a link that does not say why
	CodeDuplicate     Code = "duplicate"      // a pair that stands twice
	CodeContradiction Code = "contradiction"  // two statements of which at most one can be true
	CodeAllIntersects Code = "all-intersects" // many links, and every one of them intersects
	CodeFanOut        Code = "fan-out"        // an id linked with more than MaxFanOut others
	CodeUnmentioned   Code = "unmentioned"    // ids of a framework that the map passes over in silence
)

// Limits of practice that [Lint] uses. They are conventions of this library.
const (
	MaxFanOut        = 30 // more links than this at one id say little about any of them
	MinAllIntersects = 20 // links from which on one relation throughout looks mechanical
)

// Finding is something in a map that a careful reader would question. It is not an
// error: the map may be right.
type Finding struct {
	Code    Code     `json:"code"`
	Pointer string   `json:"pointer"`       // where it shows first (RFC 6901)
	IDs     []string `json:"ids,omitempty"` // the ids that it is about, as the map writes them
	Detail  string   `json:"detail"`        // for people; may change between versions
}

// String returns the finding on one line.
func (f Finding) String() string {
	return strings.TrimLeft(f.Pointer+" "+string(f.Code)+": "+f.Detail, " ")
}

// Lint returns what a careful reader would question in a map, in the order of its
// links, and then what concerns the map as a whole. Ids are checked on the sides
// whose framework this library knows, in the edition that it knows; what is said of
// an id is said once, where it stands first. A bare number that could be a clause or
// a control, such as 5.3, is taken for the clause on a side that writes controls
// with their A and none without; else it is a finding. It expects a map that
// [Map.Validate] accepts.
func Lint(m Map) []Finding {
	l := linter{m: &m, pairs: map[pair]int{}, asserted: map[pair]bool{}}
	source, target := m.readers()
	l.source = side{name: "source", framework: m.Source, reader: source, ids: map[string]*mention{}}
	l.target = side{name: "target", framework: m.Target, reader: target, ids: map[string]*mention{}}
	l.source.edition(&l)
	l.target.edition(&l)
	l.none()
	for i := range m.Links {
		l.link(i)
	}
	l.source.lint(&l)
	l.target.lint(&l)
	l.lostZeros()
	l.rationales()
	slices.SortStableFunc(l.found, func(a, b located) int { return cmp.Compare(a.link, b.link) })
	l.mapLevel()
	findings := make([]Finding, len(l.found))
	for i := range l.found {
		findings[i] = l.found[i].Finding
	}
	return findings
}

// linter walks a map once and collects what it finds.
type linter struct {
	m              *Map
	source, target side
	pairs          map[pair]int  // the first link of each pair
	asserted       map[pair]bool // pairs, or one id with the other side empty, asserted to share nothing
	found          []located
}

// located is a finding with the link that it stands at, for the order.
type located struct {
	Finding
	link int
}

func (l *linter) add(code Code, link int, pointer string, ids []string, format string, args ...any) {
	l.found = append(l.found, located{Finding{code, pointer, ids, fmt.Sprintf(format, args...)}, link})
}

// none reads the asserted nones.
func (l *linter) none() {
	for i, n := range l.m.None {
		p := pair{l.source.read(n.Source, attestkit.Pointer("none", i, "source"), -1), l.target.read(n.Target, attestkit.Pointer("none", i, "target"), -1)}
		l.asserted[p] = true
	}
}

// link checks what can be told from one link and those before it.
func (l *linter) link(i int) {
	link := &l.m.Links[i]
	p := pair{
		l.source.read(link.Source, attestkit.Pointer("links", i, "source"), i),
		l.target.read(link.Target, attestkit.Pointer("links", i, "target"), i),
	}
	l.points(i, p)
	first, known := l.pairs[p]
	if !known {
		l.pairs[p] = i
		l.source.count(p.source.text, p.target.text, link.Relation, i)
		l.target.count(p.target.text, p.source.text, link.Relation, i)
	}
	l.contradictions(i, p, first, known)
}

func (l *linter) contradictions(i int, p pair, first int, known bool) {
	link, ids := &l.m.Links[i], []string{l.m.Links[i].Source, l.m.Links[i].Target}
	none := l.asserted[p] || l.asserted[pair{source: p.source}] || l.asserted[pair{target: p.target}]
	switch {
	case none && link.Relation != NoRelation:
		l.add(CodeContradiction, i, attestkit.Pointer("links", i), ids, "the map also asserts that there is no relation")
	case known && link.Relation != l.m.Links[first].Relation:
		l.add(CodeContradiction, i, attestkit.Pointer("links", i), ids, "link %d says %s and this one %s", first, l.m.Links[first].Relation, link.Relation)
	case known:
		l.add(CodeDuplicate, i, attestkit.Pointer("links", i), ids, "link %d joins the same pair", first)
	}
}

// rationales finds the links that do not say why: each, or all in one finding.
func (l *linter) rationales() {
	var without []int
	for i := range l.m.Links {
		if strings.TrimSpace(l.m.Links[i].Rationale) == "" {
			without = append(without, i)
		}
	}
	if n := len(l.m.Links); n > 1 && len(without) == n {
		l.add(CodeNoRationale, n, "/links", nil, "none of the %d links says why", n)
		return
	}
	for _, i := range without {
		l.add(CodeNoRationale, i, attestkit.Pointer("links", i), []string{l.m.Links[i].Source, l.m.Links[i].Target}, "the link does not say why")
	}
}

// mapLevel finds what concerns the map as a whole.
func (l *linter) mapLevel() {
	end := len(l.m.Links)
	if end >= MinAllIntersects && !slices.ContainsFunc(l.m.Links, func(k MapLink) bool { return k.Relation != Intersects }) {
		l.add(CodeAllIntersects, end, "/links", nil, "all %d links intersect: a relation that never varies tells nothing", end)
	}
	if l.m.Exhaustive {
		return
	}
	for _, s := range [...]*side{&l.source, &l.target} {
		if ids := s.silent(); len(ids) > 0 {
			l.add(CodeUnmentioned, end, "/"+s.name, ids, "%d of the %s's ids are neither linked nor asserted to have no counterpart", len(ids), s.name)
		}
	}
}

package crossmap

import (
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
)

// Names of the frameworks whose ids this library knows, as [Builtin] writes them.
// Other spellings that name them are understood as well: see [Framework].
const (
	FrameworkTSC      = "AICPA Trust Services Criteria"
	FrameworkISO27001 = "ISO/IEC 27001"
)

// Map is anybody's cross-map as a plain document: links between the ids of two
// frameworks. What is absent was not reviewed, unless Exhaustive says that every
// pair was looked at; an asserted none is a statement of its own.
//
// The JSON document's name is crossmap.
type Map struct {
	Title      string            `json:"title,omitempty"`
	Version    string            `json:"version,omitempty"`    // of the map
	Date       attestkit.Date    `json:"date,omitzero"`        // of this version
	Source     Framework         `json:"source"`               // required: whose ids the links start from
	Target     Framework         `json:"target"`               // required: whose ids they lead to
	Provenance string            `json:"provenance,omitempty"` // who made the map, how, and under which license
	Exhaustive bool              `json:"exhaustive,omitempty"` // every pair of ids that exist was looked at: one that is absent has no relation
	Links      []MapLink         `json:"links,omitempty"`      // in any order
	None       []MapNone         `json:"none,omitempty"`       // asserted nones
	Labels     map[string]string `json:"labels,omitempty"`     // the caller's own data, carried through
}

// Framework names one side of a map. A name that holds "27001" or "27002" is
// understood as [FrameworkISO27001], and one that holds "trust services", "TSC" or
// "SOC 2" as [FrameworkTSC]. The edition is told by the year in Edition, or else in
// Name ("ISO/IEC 27002:2013"); without one it is taken to be the edition that this
// library knows. Ids of another edition are not looked up in its catalogs.
type Framework struct {
	Name    string `json:"name"`              // required
	Edition string `json:"edition,omitempty"` // such as "2022"
}

// MapLink joins two ids.
type MapLink struct {
	Source     string            `json:"source"`               // required: an id of the source framework
	Target     string            `json:"target"`               // required: an id of the target framework
	Relation   Relation          `json:"relation"`             // required: the source is ... the target; none asserts that they share nothing
	Strength   int               `json:"strength,omitempty"`   // 1 to 10; absent when the map does not say
	Points     []int             `json:"points,omitempty"`     // ordinals of points of focus of the trust services criterion, on whichever side it is
	Rationale  string            `json:"rationale,omitempty"`  // why
	Provenance string            `json:"provenance,omitempty"` // of this link, where it differs from the map's
	Labels     map[string]string `json:"labels,omitempty"`     // the caller's own data, carried through
}

// MapNone asserts that two ids share nothing, or, when it names one only, that
// nothing on the other side shares anything with it. That is not the same as
// silence, which says that nobody looked.
type MapNone struct {
	Source     string `json:"source,omitempty"`
	Target     string `json:"target,omitempty"`
	Reason     string `json:"reason,omitempty"`
	Provenance string `json:"provenance,omitempty"`
}

// Builtin returns the links of this package as a Map. The caller may change it.
func Builtin() Map {
	m := Map{
		Title:      "Trust Services Criteria to ISO/IEC 27001:2022",
		Source:     Framework{FrameworkTSC, criteriaEdition},
		Target:     Framework{FrameworkISO27001, iso27001.Edition},
		Provenance: "attestkit: authored criterion by criterion; not endorsed by the AICPA or ISO",
		Exhaustive: true,
		Links:      make([]MapLink, 0, lastLink),
	}
	for l := range Links() {
		m.Links = append(m.Links, l.mapLink())
	}
	for c, reason := range UnlinkedCriteria() {
		m.None = append(m.None, MapNone{Source: c.String(), Reason: reason})
	}
	for r, reason := range Unlinked() {
		m.None = append(m.None, MapNone{Target: r.String(), Reason: reason})
	}
	return m
}

func (l Link) mapLink() MapLink {
	link := MapLink{Source: l.Criterion().String(), Target: l.Requirement().String(), Relation: l.Relation(), Strength: l.Strength(), Rationale: l.Rationale()}
	for p := range l.Points() {
		link.Points = append(link.Points, p.Ordinal())
	}
	return link
}

// Validate returns nil, or an error that joins an [attestkit.Problem] for each thing
// that no map can say: an end that is missing, a relation that is none of the five,
// a strength above 10. Whether the ids exist and the links make sense is for
// [Lint].
//
// It also refuses what no document holds: text that is not UTF-8 (rule encoding), and
// labels whose names differ only in case (duplicate-name). A nil map is refused as
// well, with the rule invalid.
func (m *Map) Validate() error {
	if m == nil {
		return enum.Nothing("map")
	}
	var c attestkit.Collector
	required(&c, m.Source.Name, "source", "name")
	required(&c, m.Target.Name, "target", "name")
	for i := range m.Links {
		m.Links[i].validate(&c, i)
	}
	for i := range m.None {
		if m.None[i].Source == "" && m.None[i].Target == "" {
			c.Add(attestkit.Pointer("none", i), attestkit.RuleRequired, "an asserted none names an id of the source or of the target")
		}
	}
	if !m.hasForm() {
		enum.CheckForm(&c, m)
	}
	return c.Err()
}

func required(c *attestkit.Collector, text string, pointer ...any) {
	switch {
	case text == "":
		c.Add(attestkit.Pointer(pointer...), attestkit.RuleRequired, "%q is missing: a map says nothing without it", pointer[len(pointer)-1])
	case strings.TrimSpace(text) == "":
		c.Add(attestkit.Pointer(pointer...), attestkit.RuleRequired, "%q is blank: a map says nothing without it", pointer[len(pointer)-1])
	}
}

func (l *MapLink) validate(c *attestkit.Collector, i int) {
	required(c, l.Source, "links", i, "source")
	required(c, l.Target, "links", i, "target")
	switch {
	case l.Relation == 0:
		c.Add(attestkit.Pointer("links", i, "relation"), attestkit.RuleRequired, "a link has a relation: equal, subset, superset, intersects or none")
	case !l.Relation.IsValid():
		c.Add(attestkit.Pointer("links", i, "relation"), attestkit.RuleInvalid, "%d is not the value of a relation", l.Relation)
	case l.Relation == NoRelation && len(l.Points) > 0:
		c.Add(attestkit.Pointer("links", i, "points"), attestkit.RuleConflict, "the relation none addresses no points of focus")
	}
	if l.Strength < 0 || l.Strength > 10 {
		c.Add(attestkit.Pointer("links", i, "strength"), attestkit.RuleInvalid, "%d is no strength: it is 1 to 10", l.Strength)
	}
	for j, p := range l.Points {
		if p < 1 {
			c.Add(attestkit.Pointer("links", i, "points", j), attestkit.RuleInvalid, "%d is no ordinal: points of focus count from 1", p)
		} else if slices.Contains(l.Points[:j], p) {
			c.Add(attestkit.Pointer("links", i, "points", j), attestkit.RuleRepeated, "point %d is named twice", p)
		}
	}
}

// Converse returns the map read from its target to its source. It shares no slices
// with m, but the labels. The converse of a nil map is empty.
func (m *Map) Converse() Map {
	if m == nil {
		return Map{}
	}
	n := *m
	n.Source, n.Target = m.Target, m.Source
	n.Links, n.None = slices.Clone(m.Links), slices.Clone(m.None)
	for i := range n.Links {
		l := &n.Links[i]
		l.Source, l.Target, l.Relation = l.Target, l.Source, l.Relation.Converse()
		l.Points = slices.Clone(l.Points)
	}
	for i := range n.None {
		n.None[i].Source, n.None[i].Target = n.None[i].Target, n.None[i].Source
	}
	return n
}

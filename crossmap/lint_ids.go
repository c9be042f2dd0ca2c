package crossmap

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// side is one end of a map's links: what is known of its ids.
type side struct {
	name      string
	framework Framework
	reader    reader
	ids       map[string]*mention // by the id as the catalog prints it
	order     []*mention
}

// mention is an id of one side.
type mention struct {
	id       string // as the catalog prints it
	written  string // as the map writes it first
	pointer  string // where
	link     int    // the link where it stands first; -1 in an asserted none
	code     Code   // what is wrong with it, or ""
	detail   string
	others   []string // the ids on the other side that it is linked with
	equal    string   // that which it equals
	equalTwo int      // the link where it equals another as well; 0 when none
}

// read notes an id and returns it as the catalog prints it.
func (s *side) read(written, pointer string, link int) id {
	if written == "" {
		return id{}
	}
	read, code, detail := s.reader.read(written)
	if s.ids[read.text] == nil {
		s.ids[read.text] = &mention{id: read.text, written: written, pointer: pointer, link: link, code: code, detail: detail}
		s.order = append(s.order, s.ids[read.text])
	}
	return read
}

// count notes that an id is linked with another.
func (s *side) count(id, other string, relation Relation, link int) {
	m := s.ids[id]
	if m == nil || relation == NoRelation {
		return
	}
	m.others = append(m.others, other)
	switch {
	case relation != Equal:
	case m.equal == "":
		m.equal = other
	case m.equalTwo == 0:
		m.equalTwo = link
	}
}

// lint reports what the mentions of a side amount to.
func (s *side) lint(l *linter) {
	for _, m := range s.order {
		if m.code != "" {
			l.add(m.code, m.link, m.pointer, []string{m.written}, "%s", m.detail)
		}
		if len(m.others) > MaxFanOut {
			l.add(CodeFanOut, m.link, m.pointer, []string{m.written}, "%s is linked with %d ids, more than %d (convention)", attestkit.Quote(m.written), len(m.others), MaxFanOut)
		}
		if m.equalTwo > 0 {
			l.add(CodeContradiction, m.equalTwo, attestkit.Pointer("links", m.equalTwo), []string{m.written}, "%s equals %s already, and the two are different", attestkit.Quote(m.written), attestkit.Quote(m.equal))
		}
	}
}

// silent returns the ids of the framework that the map does not mention.
func (s *side) silent() []string {
	var ids []string
	switch s.reader.catalog {
	case criteria:
		for c := range tsc.Criteria() {
			if s.ids[c.String()] == nil {
				ids = append(ids, c.String())
			}
		}
	case requirements:
		for r := range iso27001.Requirements() {
			if s.ids[r.String()] == nil {
				ids = append(ids, r.String())
			}
		}
	}
	return ids
}

// points checks the ordinals of a link against the criterion on either side.
func (l *linter) points(i int, p pair) {
	link, id := &l.m.Links[i], ""
	switch {
	case l.source.reader.catalog == criteria:
		id = p.source.text
	case l.target.reader.catalog == criteria:
		id = p.target.text
	}
	c, err := tsc.ParseCriterion(id)
	if err != nil {
		return
	}
	for j, n := range link.Points {
		if !c.Point(n).IsValid() {
			l.add(CodePoint, i, attestkit.Pointer("links", i, "points", j), []string{id}, "%s has %d points of focus, and no point %d", id, c.CountPoints(), n)
		}
	}
	within := link.Relation
	if id == p.target.text {
		within = within.Converse()
	}
	if within.IsWithin() && len(link.Points) > 0 && len(link.Points) < c.CountPoints() {
		l.add(CodeContradiction, i, attestkit.Pointer("links", i, "points"), []string{id}, "%s lies in the requirement and only %d of its %d points of focus are addressed", id, len(link.Points), c.CountPoints())
	}
}

// edition reports that the framework is named in another edition.
func (s *side) edition(l *linter) {
	if s.framework.family() == noCatalog || s.framework.edition() == "" {
		return
	}
	member, knows, judged := "name", iso27001.Edition, "it judges none of the ids"
	if len(years(s.framework.Edition)) > 0 {
		member = "edition"
	}
	if s.framework.family() == criteria {
		knows = criteriaEdition
	}
	if s.reader.catalog == controls2013 {
		judged = "it says only where the controls of 2013 went"
	}
	l.add(CodeEdition, -1, attestkit.Pointer(s.name, member), nil, "%s is another edition than %s, which this library knows: %s", s.framework.label(), knows, judged)
}

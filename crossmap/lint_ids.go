package crossmap

import (
	"errors"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// side is one end of a map's links: what is known of its ids.
type side struct {
	name      string
	framework Framework
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
func (s *side) read(written, pointer string, link int) string {
	if written == "" {
		return ""
	}
	id, code, detail := s.framework.catalog().read(written)
	if s.ids[id] == nil {
		s.ids[id] = &mention{id: id, written: written, pointer: pointer, link: link, code: code, detail: detail}
		s.order = append(s.order, s.ids[id])
	}
	return id
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
	switch s.framework.catalog() {
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

// read returns an id as the catalog prints it, and what is wrong with it.
func (k catalog) read(written string) (id string, code Code, detail string) {
	switch k {
	case criteria:
		return readCriterion(written)
	case requirements:
		return readRequirement(written)
	}
	return written, "", ""
}

func readCriterion(written string) (id string, code Code, detail string) {
	if _, err := tsc.ParseCriterion(written); err == nil {
		return written, "", ""
	}
	if s, err := tsc.ParseSeries(strings.TrimSuffix(written, ".0")); err == nil {
		return written, CodeHeading, attestkit.Quote(written) + " is a series: it holds " + s.Criteria().String()
	}
	c, err := tsc.ParseLoose(written)
	if err != nil {
		return written, CodeUnknownID, detailOf(err)
	}
	return c.String(), CodeLooseID, attestkit.Quote(written) + " is written " + c.String()
}

func readRequirement(written string) (id string, code Code, detail string) {
	if _, err := iso27001.ParseRequirement(written); err == nil {
		return written, "", ""
	}
	if h, err := iso27001.ParseHeading(written); err == nil {
		return written, CodeHeading, attestkit.Quote(written) + " is a heading: it holds " + h.Clauses().String()
	}
	for t := range iso27001.Themes() {
		if len(written) == 3 && written[:2] == "A." && int(written[2]-'0') == t.Section() {
			return written, CodeHeading, attestkit.Quote(written) + " is a theme of Annex A, not a control"
		}
	}
	if c, err := iso27001.Parse2013(written); err == nil {
		return written, CodeEdition2013, attestkit.Quote(written) + " is a control of the 2013 edition: in 2022 it went to " + iso27001.From2013(c).String()
	}
	r, err := iso27001.ParseLoose(written)
	if err != nil {
		return written, CodeUnknownID, detailOf(err)
	}
	return r.String(), CodeLooseID, attestkit.Quote(written) + " is written " + r.String()
}

func detailOf(err error) string {
	var p *attestkit.Problem
	if errors.As(err, &p) {
		return p.Detail
	}
	return err.Error()
}

// points checks the ordinals of a link against the criterion on either side.
func (l *linter) points(i int, p pair) {
	link, id := &l.m.Links[i], ""
	switch {
	case l.m.Source.catalog() == criteria:
		id = p.source
	case l.m.Target.catalog() == criteria:
		id = p.target
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
	if id == p.target {
		within = within.Converse()
	}
	if within.IsWithin() && len(link.Points) > 0 && len(link.Points) < c.CountPoints() {
		l.add(CodeContradiction, i, attestkit.Pointer("links", i, "points"), []string{id}, "%s lies in the requirement and only %d of its %d points of focus are addressed", id, len(link.Points), c.CountPoints())
	}
}

// zeros are the controls whose ids end in zero, and what is left without it.
var zeros = [...]struct{ short, long iso27001.Requirement }{
	{iso27001.A5_1, iso27001.A5_10}, {iso27001.A5_2, iso27001.A5_20}, {iso27001.A5_3, iso27001.A5_30},
	{iso27001.A7_1, iso27001.A7_10},
	{iso27001.A8_1, iso27001.A8_10}, {iso27001.A8_2, iso27001.A8_20}, {iso27001.A8_3, iso27001.A8_30},
}

// lostZeros finds the ids of controls that may have lost a final zero. The longer
// id must be absent from the whole map, and one thing more speak for it: the
// shorter one stands twice for the same id of the other side; or this library
// links a criterion with the longer one and not with the shorter; or a map of many
// controls has not a single id that ends in zero.
func (l *linter) lostZeros() {
	for _, s := range [...]*side{&l.source, &l.target} {
		if s.framework.catalog() != requirements {
			continue
		}
		many := s.lacksZeros()
		for _, z := range zeros {
			m := s.ids[z.short.String()]
			if m == nil || len(m.others) == 0 || s.ids[z.long.String()] != nil {
				continue
			}
			if many || l.twice(s, m) || suggests(m.others, z.short, z.long) {
				l.add(CodeLostZero, m.link, m.pointer, []string{m.written}, "%s may be %s without its final zero: the map never mentions %s", m.written, z.long, z.long)
			}
		}
	}
}

// lacksZeros reports whether a map of at least 30 controls has none whose id ends
// in zero.
func (s *side) lacksZeros() bool {
	controls := 0
	for id := range s.ids {
		if r, err := iso27001.ParseRequirement(id); err == nil && r.IsControl() {
			controls++
		}
	}
	return controls >= 30 && !slices.ContainsFunc(zeros[:], func(z struct{ short, long iso27001.Requirement }) bool {
		return s.ids[z.long.String()] != nil
	})
}

// twice reports whether a pair with this id stands twice.
func (l *linter) twice(s *side, m *mention) bool {
	for i := range l.m.Links {
		written := l.m.Links[i].Target
		if s == &l.source {
			written = l.m.Links[i].Source
		}
		p := pair{l.m.Source.catalog().canonical(l.m.Links[i].Source), l.m.Target.catalog().canonical(l.m.Links[i].Target)}
		if written == m.written && l.pairs[p] != i {
			return true
		}
	}
	return false
}

// suggests reports whether this library links one of the criteria with the longer
// id, and none of them with the shorter.
func suggests(others []string, short, long iso27001.Requirement) bool {
	found := false
	for _, id := range others {
		c, err := tsc.ParseCriterion(id)
		if err != nil {
			continue
		}
		if Between(c, short) != 0 {
			return false
		}
		found = found || Between(c, long) != 0
	}
	return found
}

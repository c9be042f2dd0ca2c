package crossmap

import (
	"github.com/attestkit/attestkit/tsc"
)

// Scope says which categories an examination covers and in which privacy role;
// its zero value counts all.
type Scope = tsc.Scope

// mask is a scope in a form that is quick to ask: which criteria it has, and for
// each kind of point of focus all bits or none.
type mask struct {
	criteria                                                    tsc.Set
	availability, processingIntegrity, confidentiality, privacy uint32
	controller, processor                                       uint32
	categories                                                  uint8 // bit n is category n, bit 0 a list that names none; zero is no list
	role                                                        tsc.Role
}

const allBits = 1<<32 - 1

// maskOf does not keep the scope's slice.
func maskOf(s Scope) mask {
	m := mask{criteria: s.Criteria(), role: s.Role}
	for _, c := range s.Categories {
		m.add(c)
		if c.IsValid() {
			m.categories |= 1 << c
		}
	}
	switch {
	case len(s.Categories) > 0 && m.categories == 0:
		m.categories = 1
	case len(s.Categories) == 0:
		m.availability, m.processingIntegrity, m.confidentiality, m.privacy = allBits, allBits, allBits, allBits
	}
	m.controller, m.processor = m.privacy, m.privacy
	switch s.Role {
	case tsc.Controller:
		m.processor = 0
	case tsc.Processor:
		m.controller = 0
	}
	return m
}

func (m *mask) add(c tsc.Category) {
	switch c {
	case tsc.Availability:
		m.availability = allBits
	case tsc.ProcessingIntegrity:
		m.processingIntegrity = allBits
	case tsc.Confidentiality:
		m.confidentiality = allBits
	case tsc.Privacy:
		m.privacy = allBits
	}
}

// scope returns the scope that m was made of, with its categories in order and
// each once. Those not valid are left out; where none was valid one is returned,
// because no category at all would mean all five.
func (m *mask) scope() Scope {
	s := Scope{Role: m.role}
	if m.categories == 1 {
		s.Categories = []tsc.Category{0}
	}
	for c := range tsc.Categories() {
		if m.categories>>c&1 == 1 {
			s.Categories = append(s.Categories, c)
		}
	}
	return s
}

// points returns the points of focus of a criterion that the scope has.
func (m *mask) points(c tsc.Criterion) uint32 {
	if !m.criteria.Has(c) {
		return 0
	}
	return m.applicable(c)
}

// applicable is points for a criterion that is known to be in scope.
func (m *mask) applicable(c tsc.Criterion) uint32 {
	p := &pointMasks[c]
	return p.every | p.availability&m.availability | p.processingIntegrity&m.processingIntegrity |
		p.confidentiality&m.confidentiality | p.privacy&m.privacy | p.controller&m.controller | p.processor&m.processor
}

// has reports whether a link addresses a point of focus in scope.
func (m *mask) has(l Link) bool {
	row := l.row()
	return row.points&m.points(row.from) != 0
}

package main

import (
	"fmt"

	"github.com/attestkit/attestkit/internal/onepass"
)

// check refuses what the runtime does not measure one by one: see onepass.Fits.
func (m *model) check() error {
	for _, d := range m.order {
		if len(d.members) > onepass.Longest {
			return fmt.Errorf("%s has %d members", d.name, len(d.members))
		}
		for _, mb := range d.members {
			if len(mb.name) > onepass.Longest {
				return fmt.Errorf("the name %s is too long", mb.name)
			}
		}
	}
	if n := m.defs["document"].depth(); n > onepass.Deepest {
		return fmt.Errorf("%d levels are too deep", n)
	}
	return nil
}

// depth returns how many levels an object has. A schema without recursion has few; one
// that has it never ends, and define would have met the object within itself.
func (d *def) depth() int {
	deepest := 0
	for _, mb := range d.members {
		deepest = max(deepest, mb.shape.depth())
	}
	return 1 + deepest
}

func (s shape) depth() int {
	switch s.form {
	case object:
		return s.def.depth()
	case list:
		return 1 + s.item.depth()
	case labels:
		return 1
	}
	return 0
}

package crossmap

import (
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
)

// catalog is what a framework's ids are looked up in.
type catalog uint8

const (
	noCatalog    catalog = iota
	criteria             // of the trust services
	requirements         // of ISO/IEC 27001:2022
	controls2013         // of Annex A in 2013
)

// family returns the catalog of what the framework's name means, whatever the
// edition.
func (f Framework) family() catalog {
	name := strings.ToLower(f.Name)
	for _, word := range [...]string{"27001", "27002"} {
		if strings.Contains(name, word) {
			return requirements
		}
	}
	for _, word := range [...]string{"trust services", "tsc", "soc 2", "soc2"} {
		if strings.Contains(name, word) {
			return criteria
		}
	}
	return noCatalog
}

// catalog returns the catalog of the framework's edition.
func (f Framework) catalog() catalog {
	k, edition := f.family(), f.edition()
	switch {
	case edition == "":
		return k
	case k == requirements && edition == "2013":
		return controls2013
	}
	return noCatalog
}

// edition returns the edition: "" for that which this library knows, and where
// none is named.
func (f Framework) edition() string {
	known := [...]string{noCatalog: "", criteria: criteriaEdition, requirements: iso27001.Edition}[f.family()]
	if known == "" {
		return strings.TrimSpace(f.Edition)
	}
	named := years(f.Edition)
	if len(named) == 0 {
		named = years(f.Name)
	}
	for _, year := range named {
		if strings.Contains(known, year) {
			return ""
		}
	}
	if len(named) == 0 {
		return ""
	}
	return named[0]
}

// years returns the years that a text names, such as "2013" in "27001:2013".
func years(text string) []string {
	var list []string
	for _, number := range strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' }) {
		if len(number) == 4 && (number[:2] == "19" || number[:2] == "20") {
			list = append(list, number)
		}
	}
	return list
}

// same reports whether two frameworks are one: the same catalog or name, in the
// same edition. Where a framework of which this library has no catalog does not
// name its edition, any will do.
func (f Framework) same(g Framework) bool {
	a, b := f.edition(), g.edition()
	return f.alike(g) && (a == b || f.family() == noCatalog && (a == "" || b == ""))
}

// alike is same whatever the editions.
func (f Framework) alike(g Framework) bool {
	return f.family() == g.family() && (f.family() != noCatalog || f.Name == g.Name)
}

// label returns the name and the edition, for problems.
func (f Framework) label() string {
	return attestkit.Quote(strings.TrimSpace(f.Name + " " + f.Edition))
}

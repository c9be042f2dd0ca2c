package jsondoc

import (
	"github.com/attestkit/attestkit"
	"github.com/santhosh-tekuri/jsonschema/v5"
)

// Unchecked makes a Document that no strict pass has seen.
func Unchecked(b []byte) *Document { return &Document{b: b} }

// Fold is fold, for comparison with strings.EqualFold.
func Fold(s string) string { return string(fold(nil, []byte(s))) }

// MaxFaulty is maxFaulty.
const MaxFaulty = maxFaulty

// ValidateWhole is Validate that shows jsonschema/v5 the whole document and asks it by
// the whole schema.
func (s *Schema) ValidateWhole(d *Document) []*attestkit.Problem {
	whole := func(p *pruner) (any, *jsonschema.Schema) { return p.any(0), s.compiled }
	return s.report(d, s.ask(d.tape(), whole), itself)
}

// Sieve returns what the sieve alone says of a document: whether it has the schema's
// form, and whether it can tell.
func (s *Schema) Sieve(d *Document) (valid, certain bool) {
	if s.Compile() != nil {
		return false, false
	}
	v := (&sieve{tape: newTape(d.b, d.values)}).check(s.form, 0)
	return v == yes, v != unclear
}

// Compiled reports whether jsonschema/v5 has compiled the schema.
func (s *Schema) Compiled() bool { return s.compiled != nil }

// Judge returns the problems of a document that are found without jsonschema/v5, and
// whether they are sure.
func (s *Schema) Judge(d *Document) (problems []*attestkit.Problem, sure bool) {
	list, sure := s.judge(d.tape())
	return d.problems(faults{list: list}), sure
}

// Unclear returns where a schema says what the sieve does not understand.
func (s *Schema) Unclear() (locations []string) {
	forms := make(map[string]*form)
	(&former{docs: s.docs, forms: forms}).at(s.id(), "")
	for location, f := range forms {
		if f.unclear {
			locations = append(locations, location)
		}
	}
	return locations
}

func (s *Schema) id() (id string) {
	for id = range s.docs {
	}
	return id
}

// Part returns how many values jsonschema/v5 gets to see of a document.
func (s *Schema) Part(d *Document) int {
	p := newPruner(newTape(d.b, d.values))
	return count(p.value(0, demands{must: []*form{s.form}}))
}

func count(value any) int {
	n := 1
	switch v := value.(type) {
	case map[string]any:
		for _, part := range v {
			n += count(part)
		}
	case []any:
		for _, part := range v {
			n += count(part)
		}
	}
	return n
}

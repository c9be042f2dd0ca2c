package jsondoc

import (
	"regexp"
	"slices"
	"strings"
)

// site is a place in a schema: a keyword, and the schema object that holds it.
type site struct {
	schemas *Schema
	path    string
	keyword string
	args    []string         // the tokens behind the keyword
	schema  map[string]any   // holds the keyword
	around  []map[string]any // the schema objects about the same value, the holder last
}

// applicator says how a keyword leads to schemas: through a key or index, and
// whether those are about the same value or about a part of it.
func applicator(keyword string) (keyed, part, ok bool) {
	switch keyword {
	case "properties", "patternProperties", "prefixItems", "$defs", "definitions":
		return true, true, true
	case "allOf", "anyOf", "oneOf", "dependentSchemas":
		return true, false, true
	case "items", "additionalProperties", "propertyNames", "contains", "unevaluatedProperties", "unevaluatedItems":
		return false, true, true
	case "if", "then", "else", "not":
		return false, false, true
	}
	return false, false, false
}

// site resolves an absolute keyword location of jsonschema/v5: the schema's URL,
// #, and a pointer whose tokens are also percent-encoded.
func (r *reading) site(location string) *site {
	if known, ok := r.sites[location]; ok {
		return known
	}
	id, fragment, _ := strings.Cut(location, "#")
	holder, _ := r.schema.docs[id].(map[string]any)
	s := &site{schemas: r.schema, path: location, schema: holder, around: []map[string]any{holder}}
	s.walk(slices.Collect(tokens(unescapeURL(fragment))))
	r.sites[location] = s
	return s
}

// walk follows tokens down to the keyword: the first that leads to no schema, or
// else the last that does.
func (s *site) walk(path []string) {
	for len(path) > 0 {
		keyed, part, ok := applicator(path[0])
		next, rest := s.schema[path[0]], path[1:]
		if keyed && len(rest) > 0 {
			next, rest = partOf(next, rest[0]), rest[1:]
		}
		inner, isSchema := next.(map[string]any)
		if !ok || !isSchema || len(rest) == 0 {
			s.keyword, s.args = path[0], path[1:]
			return
		}
		if part {
			s.around = nil
		}
		s.schema, s.around = inner, append(slices.Clip(s.around), inner)
		path = rest
	}
}

// descent is a keyword that led from a value to a part of it, with the key that
// the schema has for the part.
type descent struct{ keyword, key string }

// descents returns the way that a keyword location of jsonschema/v5 leads through
// a document.
func descents(location string) []descent {
	var way []descent
	path := slices.Collect(tokens(location))
	for len(path) > 0 {
		keyed, part, ok := applicator(path[0])
		keyword, key, rest := path[0], "", path[1:]
		if keyed && len(rest) > 0 {
			key, rest = rest[0], rest[1:]
		}
		switch {
		case !ok && keyword != "$ref", len(rest) == 0 && keyword == "additionalProperties":
			return way // the keyword that failed
		case part:
			way = append(way, descent{keyword, key})
		}
		path = rest
	}
	return way
}

// location returns the keyword's location; a fault that no schema found has none.
func (s *site) location() string {
	if s == nil {
		return ""
	}
	return s.path
}

// patterns returns the patterns of the schema object's patternProperties.
func (s *site) patterns() []*regexp.Regexp {
	var list []*regexp.Regexp
	patterns, _ := s.schema["patternProperties"].(map[string]any)
	for pattern := range patterns {
		if re, err := regexp.Compile(pattern); err == nil {
			list = append(list, re)
		}
	}
	return list
}

// property returns the schema of a member: from the nearest of the schema
// objects about the same value that say something of it.
func (s *site) property(name string) map[string]any {
	for _, schema := range slices.Backward(s.around) {
		if p, _ := dig(schema, "properties", name).(map[string]any); len(p) > 0 {
			return p
		}
	}
	return nil
}

// word returns the first of some of a schema's texts that is given, in it or in
// what it refers to: the first sentence, without its period.
func (s *site) word(schema map[string]any, keywords ...string) string {
	for range 8 { // references to references
		for _, keyword := range keywords {
			if text, _ := schema[keyword].(string); text != "" {
				first, _, _ := strings.Cut(text, ". ")
				return strings.TrimSuffix(first, ".")
			}
		}
		ref, _ := schema["$ref"].(string)
		if ref == "" {
			return ""
		}
		schema = s.resolve(ref)
	}
	return ""
}

// resolve returns what a $ref leads to.
func (s *site) resolve(ref string) map[string]any {
	id, fragment, _ := strings.Cut(ref, "#")
	if id == "" {
		id, _, _ = strings.Cut(s.path, "#")
	}
	schema, _ := valueAt(s.schemas.docs[id], fragment).(map[string]any)
	return schema
}

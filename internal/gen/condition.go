package main

import (
	"maps"
	"slices"
	"strings"
)

// counted reports whether a condition says something of a list that its items, each for
// itself, do not settle: anything but "items", and that the list is there or not.
func (m *model) counted(conditions any, list string) bool {
	return m.anywhere(conditions, func(n node) bool {
		return n.child("properties").child(list).only("items") != nil
	})
}

// decides reports whether the lack of a member can make a condition say something: it is
// asked for, or what is asked of other members depends on it.
func (m *model) decides(conditions any, member string) bool {
	return m.inPlace(conditions, func(n node) bool {
		if slices.Contains(n.texts("required"), member) || n.child("dependentRequired")[member] != nil || n.child("dependentSchemas")[member] != nil {
			return true
		}
		for _, keyword := range []string{"if", "not", "anyOf", "oneOf"} {
			if m.inPlace(n[keyword], func(n node) bool { return n.child("properties")[member] != nil }) {
				return true
			}
		}
		return false
	})
}

// inPlace reports whether something holds for one of the schemas about the same value, or
// for one that they refer to. Of what is in another file nobody knows.
func (m *model) inPlace(v any, holds func(node) bool) bool {
	deeper := func(v any) bool { return m.inPlace(v, holds) }
	switch v := v.(type) {
	case []any:
		return slices.ContainsFunc(v, deeper)
	case map[string]any:
		if ref := node(v).text("$ref"); ref != "" {
			name, local := strings.CutPrefix(ref, "#/$defs/")
			if !local || deeper(m.root.child("$defs")[name]) {
				return true
			}
		}
		return holds(v) || slices.ContainsFunc([]string{"allOf", "anyOf", "oneOf", "not", "if", "then", "else"}, func(keyword string) bool { return deeper(v[keyword]) }) ||
			slices.ContainsFunc(slices.Collect(maps.Values(node(v).child("dependentSchemas"))), deeper)
	}
	return false
}

// anywhere reports whether something holds for an object in a part of a schema, or in
// what it refers to. Of what is in another file nobody knows.
func (m *model) anywhere(v any, holds func(node) bool) bool {
	deeper := func(v any) bool { return m.anywhere(v, holds) }
	switch v := v.(type) {
	case []any:
		return slices.ContainsFunc(v, deeper)
	case map[string]any:
		if ref := node(v).text("$ref"); ref != "" {
			name, local := strings.CutPrefix(ref, "#/$defs/")
			if !local || deeper(m.root.child("$defs")[name]) {
				return true
			}
		}
		return holds(v) || slices.ContainsFunc(slices.Collect(maps.Values(v)), deeper)
	}
	return false
}

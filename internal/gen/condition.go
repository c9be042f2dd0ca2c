package main

import (
	"maps"
	"slices"
)

// counted reports whether a condition says something of a list that its items, each for
// itself, do not settle.
func counted(conditions any, list string) bool {
	return anywhere(conditions, func(n node) bool {
		rule := n.child("properties").child(list)
		for _, keyword := range []string{"contains", "minItems", "maxItems", "prefixItems", "uniqueItems"} {
			if rule[keyword] != nil {
				return true
			}
		}
		return false
	})
}

// decides reports whether the lack of a member can make a condition say something: it is
// asked for, or what is asked of other members depends on it.
func decides(conditions any, member string) bool {
	return anywhere(conditions, func(n node) bool {
		if slices.Contains(n.texts("required"), member) {
			return true
		}
		for _, keyword := range []string{"if", "not", "anyOf", "oneOf", "dependentRequired", "dependentSchemas"} {
			if anywhere(n[keyword], func(n node) bool { return n.child("properties")[member] != nil || n[member] != nil }) {
				return true
			}
		}
		return false
	})
}

// anywhere reports whether something holds for an object in a part of a schema.
func anywhere(v any, holds func(node) bool) bool {
	deeper := func(v any) bool { return anywhere(v, holds) }
	switch v := v.(type) {
	case []any:
		return slices.ContainsFunc(v, deeper)
	case map[string]any:
		return holds(v) || slices.ContainsFunc(slices.Collect(maps.Values(v)), deeper)
	}
	return false
}

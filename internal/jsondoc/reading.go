package jsondoc

import (
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/santhosh-tekuri/jsonschema/v5"
)

// reading turns an error of jsonschema/v5 into faults. Of the error it uses the
// locations only; its texts quote the document without bounds.
type reading struct {
	schema *Schema
	value  any     // the document, or what is left of it
	pruner *pruner // made the value
	sites  map[string]*site
}

// faults appends to list the leaves of an error, under the condition of the
// innermost "if" around them.
func (r *reading) faults(list []fault, e *jsonschema.ValidationError, w *when) []fault {
	at := r.site(e.AbsoluteKeywordLocation)
	switch {
	case len(e.Causes) == 0 || at.keyword == "minContains":
		return r.leaf(list, e, at, w)
	case e.Message == "": // a wrapper
	case at.keyword == "anyOf" || at.keyword == "oneOf":
		return append(list, r.branches(e, at, w)...)
	case at.keyword == "then" || at.keyword == "else":
		w = &when{schema: at.schema, pointer: r.fault(e, at, nil).pointer, otherwise: at.keyword == "else"}
	}
	for _, cause := range e.Causes {
		list = r.faults(list, cause, w)
	}
	return list
}

// branches returns the faults of a choice of which no branch fits.
func (r *reading) branches(e *jsonschema.ValidationError, at *site, w *when) []fault {
	branches := make([][]fault, len(e.Causes))
	for i, cause := range e.Causes {
		branches[i] = r.faults(nil, cause, w)
	}
	return meant(r.fault(e, at, w), branches)
}

// meant returns the faults of the one branch that a value was meant for, if that can be
// told, or else the fault about the choice.
func meant(choice fault, branches [][]fault) []fault {
	var list []fault
	candidates := 0
	for _, branch := range branches {
		if !otherKind(branch, choice.pointer) {
			list = branch
			candidates++
		}
	}
	if candidates == 1 {
		return list
	}
	return []fault{choice}
}

// otherKind reports whether a branch is for another kind of value: its type or a
// constant in it is not the value's.
func otherKind(list []fault, pointer string) bool {
	return slices.ContainsFunc(list, func(f fault) bool {
		switch f.keyword {
		case "type":
			return f.pointer == pointer
		case "const", "enum":
			return f.pointer == pointer || parent(f.pointer) == pointer
		}
		return false
	})
}

// pointer returns where an error is. jsonschema/v5 puts percent-encoding over a
// pointer's own escapes, and leaves empty names out: those are put back where the
// way through the schema has a step more than the pointer.
func (r *reading) pointer(e *jsonschema.ValidationError, way []descent) string {
	pointer := unescapeURL(e.InstanceLocation)
	given := slices.Collect(tokens(pointer))
	lost := len(way) - len(given)
	if lost <= 0 {
		return pointer
	}
	pointer, value := "", r.value
	for _, step := range way {
		token := ""
		if empty := step.keyword == "properties" && step.key == ""; lost > 0 && (empty || len(given) == 0 || !holds(value, given[0])) {
			lost--
		} else if len(given) > 0 {
			token, given = given[0], given[1:]
		}
		pointer, value = pointer+attestkit.Pointer(token), partOf(value, token)
	}
	return pointer
}

// holds reports whether a value has a member or item that a token names.
func holds(value any, token string) bool {
	if object, ok := value.(map[string]any); ok {
		_, ok = object[token]
		return ok
	}
	return partOf(value, token) != nil
}

// escapeURL puts the percent-encoding of jsonschema/v5 over a pointer.
func escapeURL(pointer string) string {
	tokens := strings.Split(pointer, "/")
	for i, token := range tokens {
		tokens[i] = url.PathEscape(token)
	}
	return strings.Join(tokens, "/")
}

// unescapeURL removes the percent-encoding of jsonschema/v5.
func unescapeURL(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}

// certain drops the faults that stand under a condition on a member which is
// itself at fault, or has a part that is: nobody knows what it will say.
func certain(list []fault) []fault {
	doubtful := make(map[string]bool)
	for _, f := range list {
		switch f.rule() {
		case RuleType, attestkit.RuleUnknownID, attestkit.RuleRequired:
			for p := f.pointer; p != "" && f.when == nil; p = parent(p) {
				doubtful[p] = true
			}
		}
	}
	return slices.DeleteFunc(list, func(f fault) bool {
		for name := range f.when.members() {
			if doubtful[f.when.pointer+attestkit.Pointer(name)] {
				return true
			}
		}
		return false
	})
}

// fault returns what is known about any error.
func (r *reading) fault(e *jsonschema.ValidationError, at *site, w *when) fault {
	way := descents(e.KeywordLocation)
	f := fault{keyword: at.keyword, pointer: r.pointer(e, way), site: at, when: w}
	f.value = valueAt(r.value, f.pointer)
	f.held = r.pruner.lists[f.pointer].size
	if slices.ContainsFunc(way, func(d descent) bool { return d.keyword == "propertyNames" }) {
		f = f.aboutName(lastToken(f.pointer), parent(f.pointer))
		f.value = f.name
	}
	return f
}

// leaf appends the faults of an error without causes: one for each member where
// it is about members.
func (r *reading) leaf(list []fault, e *jsonschema.ValidationError, at *site, w *when) []fault {
	f := r.fault(e, at, w)
	switch {
	case f.byName:
	case f.keyword == "unevaluatedProperties":
		f.value = valueAt(r.value, parent(f.pointer))
		f = f.aboutName(lastToken(f.pointer), parent(f.pointer))
	case f.keyword == "additionalProperties":
		return f.unknown(list)
	case f.keyword == "required":
		return f.missing(list, texts(at.schema["required"]))
	case f.keyword == "dependentRequired" && len(at.args) == 2:
		f.text = at.args[0] // the member that needs others, and then an index of them
		needs, _ := partOf(dig(at.schema, "dependentRequired", f.text), at.args[1]).(string)
		return f.missing(list, []string{needs})
	case f.keyword == "oneOf":
		f.n = 2 // it fits several
	}
	return append(list, f)
}

// aboutName returns the fault as one about a name in an object.
func (f fault) aboutName(name, object string) fault {
	f.name, f.pointer, f.byName = name, object, true
	return f
}

// unknown appends a fault for each member that the schema does not know.
func (f fault) unknown(list []fault) []fault {
	object, _ := f.value.(map[string]any)
	properties, _ := f.site.schema["properties"].(map[string]any)
	patterns := f.site.patterns()
	for name := range object {
		_, known := properties[name]
		matches := func(p *regexp.Regexp) bool { return p.MatchString(name) }
		if !known && !slices.ContainsFunc(patterns, matches) {
			list = append(list, f.aboutName(name, f.pointer))
		}
	}
	return list
}

// missing appends a fault for each of the names that the object lacks.
func (f fault) missing(list []fault, names []string) []fault {
	object, _ := f.value.(map[string]any)
	for _, name := range names {
		if _, given := object[name]; !given {
			g := f
			g.name, g.pointer = name, f.pointer+attestkit.Pointer(name)
			list = append(list, g)
		}
	}
	return list
}

// valueAt returns the value at a pointer, nil where there is none.
func valueAt(value any, pointer string) any {
	for token := range tokens(pointer) {
		value = partOf(value, token)
	}
	return value
}

// partOf returns the member or item that a token names.
func partOf(value any, token string) any {
	switch v := value.(type) {
	case map[string]any:
		return v[token]
	case []any:
		if i, err := strconv.Atoi(token); err == nil && 0 <= i && i < len(v) {
			return v[i]
		}
	}
	return nil
}

func parent(pointer string) string { return pointer[:max(strings.LastIndexByte(pointer, '/'), 0)] }

func lastToken(pointer string) (last string) {
	for token := range tokens(pointer) {
		last = token
	}
	return last
}

// texts returns the texts of a list.
func texts(value any) []string {
	list, _ := value.([]any)
	var all []string
	for _, item := range list {
		if text, ok := item.(string); ok {
			all = append(all, text)
		}
	}
	return all
}

package jsondoc

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// fewValues is how many values a detail lists at most, fewNames how many members of an
// object.
const (
	fewValues = 12
	fewNames  = 8
)

// offer suggests the known text that s was most likely meant to be, or lists
// them when they are few.
func offer(s string, known []string) string {
	if near, ok := nearest(s, known); ok {
		return didYouMean(near)
	}
	if len(known) == 0 || len(known) > fewValues {
		return ""
	}
	values := make([]any, len(known))
	for i, k := range known {
		values[i] = k
	}
	return ": write " + alternatives(values, "or")
}

func didYouMean(known string) string { return ": did you mean " + attestkit.Quote(known) + "?" }

// nearest prefers a text that differs in case, spaces, hyphens and underscores
// only, then one that is few edits away. It never offers the opposite.
func nearest(s string, known []string) (string, bool) {
	if len(s) > longText {
		return "", false
	}
	plain := squash(s)
	for _, k := range known {
		if plain != "" && squash(k) == plain {
			return k, true
		}
	}
	near, ok := enum.Nearest(s, known)
	return near, ok && !opposite(plain, squash(near)) && !opposite(squash(near), plain)
}

// opposite reports whether negated is the other text behind a prefix that turns it
// into its opposite: "unqualified" is no slip for "qualified".
func opposite(negated, other string) bool {
	rest, ok := strings.CutSuffix(negated, other)
	return ok && slices.Contains([]string{"un", "in", "no", "non", "not"}, rest)
}

func squash(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '_':
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// alternatives lists values: "a", "b" or "c".
func alternatives(values []any, word string) string {
	words := make([]string, len(values))
	for i, v := range values {
		words[i] = quoted(v)
	}
	if n := len(words) - 1; n > 0 {
		return strings.Join(words[:n], ", ") + " " + word + " " + words[n]
	}
	return strings.Join(words, "")
}

// when is the condition of a "then" or "else": the schema object with its "if".
// A nil when is no condition.
type when struct {
	schema    map[string]any
	pointer   string // the value that it is about
	otherwise bool
}

// text words a condition: when "type" is "type2". It is "" when there is none,
// or none that has words.
func (w *when) text() string {
	if w == nil {
		return ""
	}
	condition, _ := w.schema["if"].(map[string]any)
	words, _ := condition["description"].(string)
	if words == "" {
		words = conditionWords(condition)
	}
	switch {
	case words == "":
		return ""
	case w.otherwise:
		return "unless " + strings.TrimSuffix(words, ".")
	}
	return "when " + strings.TrimSuffix(words, ".")
}

// verdict returns the rule and the sentence that a schema gives for what its
// condition excludes: "$comment" and "description" beside the "if". What is merely
// missing under a condition has a rule and words of its own.
func (w *when) verdict(keyword string) (attestkit.Rule, string) {
	if w == nil || keyword == "required" || keyword == "dependentRequired" {
		return "", ""
	}
	rule, _ := w.schema["$comment"].(string)
	words, _ := w.schema["description"].(string)
	if rule == "" || words == "" {
		return "", ""
	}
	return attestkit.Rule(rule), strings.ToLower(words[:1]) + strings.TrimSuffix(words[1:], ".")
}

// members returns the members that the condition is about.
func (w *when) members() map[string]any {
	if w == nil {
		return nil
	}
	properties, _ := dig(w.schema, "if", "properties").(map[string]any)
	return properties
}

// conditionWords words the schemas that conditions are made of: constants of
// members, and members that are given or not. It returns "" for any other.
func conditionWords(condition map[string]any) string {
	properties, _ := condition["properties"].(map[string]any)
	var words []string
	for _, name := range slices.Sorted(maps.Keys(properties)) {
		state := stateWords(properties[name])
		if state == "" {
			return ""
		}
		words = append(words, attestkit.Quote(name)+state)
	}
	for _, name := range texts(condition["required"]) {
		if _, ok := properties[name]; !ok {
			words = append(words, attestkit.Quote(name)+" is given")
		}
	}
	for _, name := range texts(dig(condition, "not", "required")) {
		words = append(words, attestkit.Quote(name)+" is not given")
	}
	return strings.Join(words, " and ")
}

func stateWords(schema any) string {
	if value := dig(schema, "const"); value != nil {
		return " is " + quoted(value)
	}
	if values, ok := dig(schema, "enum").([]any); ok {
		return " is " + alternatives(values, "or")
	}
	if value := dig(schema, "not", "const"); value != nil {
		return " is not " + quoted(value)
	}
	return ""
}

// conflictDetail words what must not be there: a "not", or a member that a
// condition forbids.
func (f fault) conflictDetail() string {
	condition := before(" ", f.when.text())
	if f.keyword == "properties" && len(f.site.args) == 1 {
		return attestkit.Quote(f.site.args[0]) + " is not allowed here" + condition + ": remove it"
	}
	forbidden, _ := f.site.schema["not"].(map[string]any)
	if words := f.site.word(forbidden, "description", "title"); words != "" {
		return words
	}
	switch names := texts(forbidden["required"]); len(names) {
	case 0:
		return f.otherDetail()
	case 1:
		return attestkit.Quote(names[0]) + " is not allowed here" + condition + ": remove it"
	default:
		return exclusive(names) + condition
	}
}

func exclusive(names []string) string {
	return listed(names, "and") + " exclude each other: keep one"
}

func listed(names []string, word string) string {
	values := make([]any, len(names))
	for i, name := range names {
		values[i] = name
	}
	return alternatives(values, word)
}

// choice is what an "anyOf" or "oneOf" that fits no branch, or several, says.
type choice struct {
	rule   attestkit.Rule
	detail string
}

func (f fault) choice() choice {
	branches, _ := f.site.schema[f.keyword].([]any)
	words := f.site.word(f.site.schema, "description")
	condition := before(" ", f.when.text())
	given, missing := f.required(branches)
	switch {
	case f.n > 1 && len(given) > 1:
		return choice{attestkit.RuleConflict, exclusive(given) + condition}
	case f.n > 1:
		return choice{attestkit.RuleConflict, "more than one of the allowed forms fits" + condition + ": keep one" + before("; ", words)}
	case len(missing) > 0 && len(missing) == len(branches):
		return choice{attestkit.RuleRequired, listed(missing, "or") + " is missing" + condition + before(": ", continued(words))}
	}
	if c, ok := f.sameKeyword(branches); ok {
		return c
	}
	titles := strings.Join(f.titles(branches), "; ")
	return choice{RuleForm, kind(f.value) + " has none of the forms that are allowed here" + condition + before(": ", titles)}
}

// required returns the members that the branches need, if each needs one: those
// that the object has, and those that it lacks.
func (f fault) required(branches []any) (given, missing []string) {
	object, _ := f.value.(map[string]any)
	for _, branch := range branches {
		names := texts(dig(branch, "required"))
		if len(names) != 1 {
			return nil, nil
		}
		if _, ok := object[names[0]]; ok {
			given = append(given, names[0])
		} else {
			missing = append(missing, names[0])
		}
	}
	return given, missing
}

func (f fault) titles(branches []any) []string {
	var titles []string
	for _, branch := range branches {
		schema, _ := branch.(map[string]any)
		if title := f.site.word(schema, "title", "description"); title != "" {
			titles = append(titles, title)
		}
	}
	return titles
}

// sameKeyword words branches that differ in type only, or in constants only.
func (f fault) sameKeyword(branches []any) (choice, bool) {
	var types, values []any
	for _, branch := range branches {
		schema, _ := branch.(map[string]any)
		if ref, _ := schema["$ref"].(string); ref != "" {
			schema = f.site.resolve(ref)
		}
		if name, ok := schema["type"].(string); ok {
			types = append(types, name)
		}
		if value, ok := schema["const"]; ok {
			values = append(values, value)
		}
		enum, _ := schema["enum"].([]any)
		values = append(values, enum...)
	}
	g := f
	switch {
	case len(types) == len(branches) && !slices.Contains(texts(types), typeOf(f.value)):
		g.keyword, g.site = "type", f.site.with("type", distinct(types))
	case len(types) == 0 && len(values) >= len(branches):
		g.keyword, g.site = "enum", f.site.with("enum", values)
	default:
		return choice{}, false
	}
	return choice{g.rule(), g.detail()}, true
}

// with returns a site whose schema says one thing.
func (s *site) with(keyword string, value any) *site {
	return &site{schemas: s.schemas, path: s.path, schema: map[string]any{keyword: value}}
}

func distinct(names []any) []any {
	var list []any
	for _, name := range names {
		if !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}

// typeOf returns JSON Schema's name of a value's type.
func typeOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case []any:
		return "array"
	case map[string]any:
		return "object"
	}
	return "number"
}

package jsondoc

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// missingDetail names a member that is missing, when it is needed, and what it
// is for.
func (f fault) missingDetail() string {
	text := attestkit.Quote(f.name) + " is missing"
	if f.text != "" {
		text += ", and needed because " + attestkit.Quote(f.text) + " is given"
	} else if condition := f.when.text(); condition != "" {
		text += ", and needed " + condition
	}
	property := f.site.property(f.name)
	if value, ok := property["const"]; ok {
		return text + ": add " + attestkit.Quote(f.name) + ": " + quoted(value)
	}
	return text + before(": ", continued(f.site.word(property, "description", "title")))
}

// continued returns a sentence as the part of one: it begins in lower case, unless
// its first word is an abbreviation or a name such as "SOC 1".
func continued(sentence string) string {
	if len(sentence) < 2 || 'A' <= sentence[1] && sentence[1] <= 'Z' {
		return sentence
	}
	return strings.ToLower(sentence[:1]) + sentence[1:]
}

// unknownDetail names a member that the schema does not know, and the one that was
// meant.
func (f fault) unknownDetail() string {
	text := attestkit.Quote(f.name) + " is not a member that " + f.site.version("this library") + " has here"
	given, _ := f.value.(map[string]any)
	properties, _ := f.site.schema["properties"].(map[string]any)
	names := slices.Sorted(maps.Keys(properties))
	absent := slices.DeleteFunc(slices.Clone(names), func(name string) bool { _, ok := given[name]; return ok })
	if near, ok := nearest(f.name, absent); ok {
		return text + didYouMean(near)
	}
	switch {
	case f.keyword == "unevaluatedProperties": // other schemas name members too
	case len(names) == 1:
		return text + ": the only one is " + attestkit.Quote(names[0])
	case len(names) > 1 && len(names) <= fewNames:
		return text + ": the members are " + listed(names, "and")
	}
	return text
}

// version returns the name of the document that the schema describes.
func (s *site) version(otherwise string) string {
	if s.schemas.name == "" {
		return otherwise
	}
	return s.schemas.name
}

// enumDetail says that a value is none of the known ones, and which was meant.
func (f fault) enumDetail() string {
	known, _ := f.site.schema["enum"].([]any)
	if f.keyword == "const" {
		known = []any{f.site.schema["const"]}
	}
	if f.pointer == "/schema" {
		text, _ := f.value.(string)
		if _, _, ok := splitName(text); ok {
			return quoted(f.value) + " is another document: one is needed here that says " + alternatives(known, "or")
		}
		return quoted(f.value) + " names no document: write " + alternatives(known, "or")
	}
	title := f.site.word(f.site.schema, "title")
	text := quoted(f.value) + " is not " + noun(title) + " known to " + f.site.version("this library")
	value, isText := f.value.(string)
	if names := texts(known); isText && len(names) == len(known) {
		if rest, detail, ok := f.site.hint(title, value); detail != "" {
			return detail
		} else if ok {
			return text + rest
		}
		return text + offer(value, names)
	}
	if len(known) <= fewValues {
		return text + ": write " + alternatives(known, "or")
	}
	return text
}

// longText is how many bytes a text has at most that is compared with known ones.
const longText = 2 * attestkit.MaxQuoted

// hint asks the schema's user about a text.
func (s *site) hint(title, text string) (rest, detail string, ok bool) {
	if s.schemas.Hint == nil || title == "" || len(text) > longText {
		return "", "", false
	}
	return s.schemas.Hint(title, text)
}

// noun makes a noun of a schema's title: a title in lower case is one already.
func noun(title string) string {
	switch first, _ := utf8.DecodeRuneInString(title); {
	case title == "":
		return "a value"
	case unicode.IsLower(first):
		return title
	}
	return "a value of " + title
}

// typeDetail says which type is needed, which there is, and how to make one of
// the other.
func (f fault) typeDetail() string {
	needed := texts(f.site.schema["type"])
	if one, ok := f.site.schema["type"].(string); ok {
		needed = []string{one}
	}
	words := make([]string, len(needed))
	for i, name := range needed {
		words[i] = typeWord(name)
	}
	hint := typeHint(needed, f.value)
	if hint == "" && slices.Contains(needed, "array") && f.isItem() {
		hint = "put it in brackets, [ ]"
	}
	return strings.Join(words, " or ") + " is needed here, not " + kind(f.value) + before(": ", hint)
}

func typeWord(name string) string {
	switch name {
	case "object":
		return "an object"
	case "array":
		return "a list"
	case "string":
		return "a text"
	case "integer":
		return "a whole number"
	case "number":
		return "a number"
	case "boolean":
		return "true or false"
	}
	return name
}

// typeHint says how to turn a value into one of a needed type.
func typeHint(needed []string, value any) string {
	needs := func(name string) bool { return slices.Contains(needed, name) }
	switch v := value.(type) {
	case nil:
		return "leave it out when there is nothing to say"
	case string:
		if (needs("integer") || needs("number")) && json.Valid([]byte(v)) || needs("boolean") && (v == "true" || v == "false") {
			return "remove the double quotes"
		}
	case json.Number, bool:
		if needs("string") {
			return "put it in double quotes"
		}
	}
	return ""
}

// isItem reports whether the value could be an item of the list that is needed.
func (f fault) isItem() bool {
	items, ok := f.site.schema["items"].(map[string]any)
	if !ok {
		return true
	}
	for range 8 { // references to references
		if ref, _ := items["$ref"].(string); ref != "" {
			items = f.site.resolve(ref)
		}
	}
	if name, ok := items["type"].(string); ok {
		return name == typeOf(f.value)
	}
	return typeOf(f.value) == "string" && items["enum"] != nil
}

// kind names the type of a value.
func kind(value any) string {
	switch v := value.(type) {
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	case string:
		return "a text"
	case json.Number:
		return "the number " + clipped(v.String())
	}
	return quoted(value)
}

// quoted prints a value: a text in quotes and cut, other scalars as they are.
func quoted(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case string:
		return attestkit.Quote(v)
	case json.Number:
		return clipped(v.String())
	case bool:
		return fmt.Sprint(v)
	}
	return kind(value)
}

// patternDetail says that a text does not have the needed form.
func (f fault) patternDetail() string {
	text, _ := f.value.(string)
	if f.keyword == "format" && f.rule() == attestkit.RuleDate {
		var p *attestkit.Problem
		if _, err := attestkit.ParseDate(text); errors.As(err, &p) {
			return p.Detail
		}
	}
	if title := f.site.word(f.site.schema, "title"); title != "" {
		return f.subject() + " is not " + noun(title)
	}
	form, _ := f.site.schema[f.keyword].(string)
	return f.subject() + " does not have the form " + form + before(": ", f.site.word(f.site.schema, "description"))
}

// subject names what a fault is about: a name, or a value.
func (f fault) subject() string {
	if f.byName {
		return "the name " + attestkit.Quote(f.name)
	}
	return quoted(f.value)
}

func (f fault) rangeDetail() string {
	limit := quoted(f.site.schema[f.keyword])
	value := quoted(f.value)
	switch f.keyword {
	case "minimum":
		return value + " is too small: at least " + limit
	case "exclusiveMinimum":
		return value + " is too small: more than " + limit
	case "maximum":
		return value + " is too large: at most " + limit
	case "exclusiveMaximum":
		return value + " is too large: less than " + limit
	}
	return value + " is not a multiple of " + limit
}

// lengthDetail says how much of something there is, and how much there may be.
func (f fault) lengthDetail() string {
	what, unit := "the text", "characters"
	switch f.value.(type) {
	case []any:
		what, unit = "the list", "items"
	case map[string]any:
		what, unit = "the object", "members"
	}
	if f.byName {
		what = f.subject()
	}
	n, limit := f.size(), quoted(f.site.schema[f.keyword])
	if limit == "1" {
		unit = strings.TrimSuffix(unit, "s")
	}
	switch least := strings.HasPrefix(f.keyword, "min"); {
	case !least:
		return fmt.Sprintf("%s has %d %s: at most %s", what, n, plural(n, unit), limit)
	case n == 0 && what == "the text":
		return fmt.Sprintf("the text is empty: it needs at least %s %s", limit, unit)
	case n == 0 && !f.byName:
		return fmt.Sprintf("%s is empty: leave it out, or give it at least %s %s", what, limit, unit)
	default:
		return fmt.Sprintf("%s has %d %s: at least %s", what, n, plural(n, unit), limit)
	}
}

func plural(n int, unit string) string {
	unit = strings.TrimSuffix(unit, "s")
	if n == 1 {
		return unit
	}
	return unit + "s"
}

// size returns the characters, items or members of the value.
func (f fault) size() int {
	switch v := f.value.(type) {
	case string:
		return utf8.RuneCountInString(v)
	case []any:
		return max(f.held, len(v))
	case map[string]any:
		return max(f.held, len(v))
	}
	return 0
}

// otherDetail words the keywords that have no words of their own.
func (f fault) otherDetail() string {
	if f.keyword == "minContains" {
		return "the list lacks an item of the needed form" + before(": ", f.site.word(f.site.schema, "description"))
	}
	return f.subject() + " is not allowed here" + before(" ", f.when.text()) + before(": ", f.site.word(f.site.schema, "description"))
}

// before puts a separator before a text that is not empty.
func before(separator, text string) string {
	if text == "" {
		return ""
	}
	return separator + text
}

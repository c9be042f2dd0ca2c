package document_test

import (
	"encoding"
	"encoding/json"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/jsondoc"
)

// compared is a schema that is compared with a Go type.
type compared struct {
	*testing.T
	root  node
	types map[string]reflect.Type // what each definition describes
}

// TestSchemasAndGoTypesAreInStep walks each Go type and its schema side by side.
func TestSchemasAndGoTypesAreInStep(t *testing.T) {
	for _, s := range subjects {
		t.Run(s.name.String(), func(t *testing.T) {
			c := &compared{T: t, root: nodeOf(t, s.schema), types: map[string]reflect.Type{}}
			c.object(s.goType, c.root, s.name.String(), []string{"schema"}, []string{"$schema", "schema"})
			assert.Equal(t, s.id(), member[string](t, c.root.at(t, "properties", "schema"), "const"))
			c.noOthers()
		})
	}
}

// noOthers holds that each definition describes a Go type, unless it is only a
// condition.
func (c *compared) noOthers() {
	for _, name := range c.root.at(c, "$defs").names(c) {
		def := c.root.at(c, "$defs", name)
		if isCondition := !def.has("type") && !def.has("enum"); !isCondition {
			assert.Contains(c, c.types, name, "the definition describes no Go type")
		}
	}
}

// field is a field of a Go struct as encoding/json sees it.
type field struct {
	name     string
	goType   reflect.Type
	optional bool
}

func fieldsOf(t testing.TB, goType reflect.Type) []field {
	var fields []field
	for i := range goType.NumField() {
		f := goType.Field(i)
		require.True(t, f.IsExported() && !f.Anonymous, "%s.%s", goType, f.Name)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		require.NotEmpty(t, name, "%s.%s has no name in JSON", goType, f.Name)
		fields = append(fields, field{name, f.Type, options != ""})
	}
	return fields
}

// object compares a struct with the schema of an object. The names that come first
// belong to the document, not to the struct.
func (c *compared) object(goType reflect.Type, n node, where string, required, names []string) {
	for _, f := range fieldsOf(c, goType) {
		names = append(names, f.name)
		if !f.optional {
			required = append(required, f.name)
		}
	}
	assert.Equal(c, "object", member[string](c, n, "type"), where)
	assert.Equal(c, "false", string(n.members["additionalProperties"]), where)
	require.Equal(c, names, n.at(c, "properties").names(c), where)
	assert.Equal(c, required, member[[]string](c, n, "required"), where)
	for _, f := range fieldsOf(c, goType) {
		property := n.at(c, "properties", f.name)
		assert.NotEmpty(c, member[string](c, property, "description"), "%s.%s has no description", where, f.name)
		c.value(f.goType, property, where+"."+f.name, f.optional)
	}
}

// value compares a Go type with a schema, following its reference.
func (c *compared) value(goType reflect.Type, n node, where string, optional bool) {
	n, def := n.followed(c, c.root)
	if def != "" && def != "count" {
		if known, ok := c.types[def]; ok {
			require.Equal(c, known, goType, "%s: two Go types share a definition", where)
			return
		}
		c.types[def] = goType
	} else if def != "" {
		c.types[def] = goType
	}
	switch kind := goType.Kind(); {
	case reflect.PointerTo(goType).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		c.text(goType, n, def)
	case kind == reflect.Struct:
		c.object(goType, n, def, nil, nil)
		assert.True(c, n.has("required") || c.asksForMember(n), "%s may be empty", where)
	default:
		c.plain(goType, n, where, optional)
	}
}

// asksForMember reports whether an object that requires no member by name asks for
// one nevertheless, by minProperties or by a choice.
func (c *compared) asksForMember(n node) bool {
	if member[int](c, n, "minProperties") == 1 {
		return true
	}
	for _, raw := range member[[]json.RawMessage](c, n, "allOf") {
		if nodeOf(c, raw).has("anyOf") {
			return true
		}
	}
	return false
}

// plain compares texts, numbers, truth values, lists and labels.
func (c *compared) plain(goType reflect.Type, n node, where string, optional bool) {
	kind := member[string](c, n, "type")
	switch goType.Kind() {
	case reflect.String:
		if n.has("enum") {
			return // a text of which only some values are allowed
		}
		assert.Equal(c, "string", kind, where)
		assert.Equal(c, 1, member[int](c, n, "minLength"), "%s: no empty text", where)
	case reflect.Bool:
		assert.Equal(c, "boolean", kind, where)
	case reflect.Int, reflect.Pointer:
		c.number(goType, n, where, optional)
	case reflect.Slice:
		assert.Equal(c, "array", kind, where)
		assert.Equal(c, 1, member[int](c, n, "minItems"), "%s: no empty list", where)
		c.value(goType.Elem(), n.at(c, "items"), where+"[]", false)
	case reflect.Map:
		assert.Equal(c, reflect.TypeFor[map[string]string](), goType, where)
		assert.Equal(c, "object", kind, where)
		assert.Equal(c, 1, member[int](c, n, "minProperties"), where)
		assert.Equal(c, "string", member[string](c, n.at(c, "additionalProperties"), "type"), where)
	default:
		require.Fail(c, "a Go type that this test does not know", "%s: %s", where, goType)
	}
}

// number compares whole numbers. Where a number is left out when it is 0, the
// schema does not allow 0. All fit an int of 32 bits.
func (c *compared) number(goType reflect.Type, n node, where string, optional bool) {
	isPointer := goType.Kind() == reflect.Pointer
	if isPointer {
		require.Equal(c, reflect.Int, goType.Elem().Kind(), where)
		require.True(c, optional, where)
	}
	assert.Equal(c, "integer", member[string](c, n, "type"), where)
	require.True(c, n.has("minimum") && n.has("maximum"), "%s has bounds", where)
	assert.LessOrEqual(c, member[int64](c, n, "maximum"), int64(1<<31-1), where)
	if optional && !isPointer {
		assert.Equal(c, 1, member[int](c, n, "minimum"), "%s: 0 is left out", where)
	}
}

// text compares a type that has a text form: an enum with all its texts, or a date.
func (c *compared) text(goType reflect.Type, n node, def string) {
	assert.Equal(c, lowerFirst(goType.Name()), def, "the definition has the type's name")
	switch goType {
	case reflect.TypeFor[attestkit.Date]():
		assert.Equal(c, "date", member[string](c, n, "format"))
	case reflect.TypeFor[attestkit.MonthDay]():
		assert.NotEmpty(c, member[string](c, n, "pattern")) // TestMonthDays asks for all of them
	default:
		assert.Equal(c, textsOf(c, goType), member[[]string](c, n, "enum"), def)
		title := member[string](c, n, "title")
		err := reflect.New(goType).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte("?"))
		assert.Contains(c, strings.ReplaceAll(err.Error(), `"`, ""), `? is not `+title, "schema and Go call it the same")
	}
}

func lowerFirst(s string) string {
	if strings.ToUpper(s) == s {
		return strings.ToLower(s)
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(first)) + s[size:]
}

// textsOf returns the text forms of every value of an enum, in the order of its
// numbers.
func textsOf(t testing.TB, goType reflect.Type) []string {
	t.Helper()
	var texts []string
	require.LessOrEqual(t, goType.Bits(), 16)
	for i := range 1 << goType.Bits() {
		v := reflect.New(goType)
		v.Elem().SetUint(uint64(i))
		if text, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
			texts = append(texts, string(text))
		}
	}
	require.NotEmpty(t, texts)
	return texts
}

// forbidden are keywords that other validators read differently, that cost more
// than they tell, or that make a problem hard to place.
var forbidden = []string{
	"uniqueItems", "oneOf", "patternProperties", "propertyNames", "dependentSchemas", "dependentRequired", "unevaluatedProperties",
	"unevaluatedItems", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "default", "definitions",
}

func TestSchemasUseFewKeywords(t *testing.T) {
	for _, s := range subjects {
		root := nodeOf(t, s.schema)
		root.each(t, []string{s.name.String()}, func(way []string, n node) {
			if last := way[len(way)-1]; last == "properties" || last == "$defs" {
				return
			}
			for _, keyword := range forbidden {
				assert.False(t, n.has(keyword), "%s uses %s", way, keyword)
			}
			assert.NotContains(t, member[string](t, n, "pattern"), `\`, "%s: patterns that every engine reads alike", way)
			if description := member[string](t, n, "description"); description != "" {
				assert.Regexp(t, `^[A-Z][ -~]*[^ ]\.$`, description, "%s: sentences", way)
			}
			if n.has("$comment") {
				assert.True(t, n.has("pattern") || n.has("if") && n.has("description"), "%s: a rule has a sentence", way)
				assert.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+)*$`, member[string](t, n, "$comment"), way)
			}
		})
	}
}

func TestSchemasAreSelfContained(t *testing.T) {
	for _, s := range subjects {
		root := nodeOf(t, s.schema)
		assert.Equal(t, "https://json-schema.org/draft/2020-12/schema", member[string](t, root, "$schema"))
		assert.Equal(t, "urn:attestkit:schema:"+s.name.String()+":v1", member[string](t, root, "$id"))
		assert.NotEmpty(t, member[string](t, root, "title"))
		used := map[string]bool{}
		refs(t, root, root, used, nil)
		names := root.at(t, "$defs").names(t)
		assert.True(t, slices.IsSorted(names), "%s: definitions in order", s.name)
		for _, name := range names {
			assert.True(t, used[name], "%s: nothing refers to %s", s.name, name)
		}
	}
}

// refs follows every reference from a node, and refuses those that lead back to
// where they stand.
func refs(t *testing.T, root, n node, used map[string]bool, inside []string) {
	n.each(t, nil, func(way []string, n node) {
		if slices.Contains(way, "$defs") || !n.has("$ref") {
			return
		}
		target, def := n.followed(t, root)
		require.NotContains(t, inside, def, "recursion")
		used[def] = true
		refs(t, root, target, used, append(slices.Clip(inside), def))
	})
}

func TestSchemasAreStrictDocumentsThemselves(t *testing.T) {
	files := read(t, document.Schemas())
	assert.Len(t, files, len(subjects), "one file a kind and version")
	for _, f := range files {
		_, problems := jsondoc.Parse(f.b, jsondoc.Limits{})
		assert.Empty(t, problems, f.name)
		assert.True(t, isASCII(f.b), f.name)
		schema := jsondoc.Schema{FS: document.Schemas(), File: f.name}
		assert.NoError(t, schema.Compile())
	}
	for _, s := range subjects {
		b, err := fs.ReadFile(document.Schemas(), s.name.String()+".v1.schema.json")
		require.NoError(t, err)
		assert.Equal(t, string(b), string(s.schema))
	}
}

func isASCII(b []byte) bool {
	return !slices.ContainsFunc(b, func(c byte) bool { return c > unicode.MaxASCII })
}

package jsondoc_test

import (
	"io/fs"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// head begins the documents below; what follows it is on line 2.
const head = `{"schema": "attestkit/report/v1", "kind": "soc1", "organization": "X"` + ",\n"

const someControl = ` is not a member that attestkit/report/v1 has here`

// invalid are documents that the schema refuses, with all that it says.
var invalid = []struct{ name, text, problems string }{
	{"another version", `{"schema": "attestkit/report/v2", "nonsense": 1}`, `/schema 1:12 version: "attestkit/report/v2" is another document: one is needed here that says "attestkit/report/v1"`},
	{"schema is no text", `{"schema": 1, "kind": "soc1", "organization": "X"}`, `/schema 1:12 version: 1 names no document: write "attestkit/report/v1"`},
	{"nothing is there", `{}`, "/kind 1:1 required: \"kind\" is missing: a kind of report\n" +
		"/organization 1:1 required: \"organization\" is missing: the service organization, as the report names it\n" +
		"/schema 1:1 required: \"schema\" is missing: add \"schema\": \"attestkit/report/v1\""},
	{"no object", "\n  [1]", `2:3 type: an object is needed here, not a list`},

	{"unknown name", head + `"organisaton": "Y"}`, `2:1 unknown-name: "organisaton"` + someControl},
	{"unknown name, few letters off", head + ` "perod": {}}`, `2:2 unknown-name: "perod"` + someControl + `: did you mean "period"?`},
	{"name in another case", head + `"Auditor": "Y"}`, `2:1 unknown-name: "Auditor"` + someControl + `: did you mean "auditor"?`},
	{"name in another style", head + `"as_of": "2025-01-01"}`, `2:1 unknown-name: "as_of"` + someControl + `: did you mean "asOf"?`},
	{"unknown names below", head + "\"controls\": [{\"id\": \"A-1\",\n\"x/~\": 1, \"\": 2}]}", "/controls/0 3:1 unknown-name: \"x/~\"" + someControl + "\n" +
		"/controls/0 3:11 unknown-name: \"\"" + someControl},
	{"unknown name, few to choose from", head + `"period": {"from": "2025-01-01", "until": "2025-12-31"}}`, "/period/to 2:11 required: \"to\" is missing: the last day\n" +
		`/period 2:34 unknown-name: "until"` + someControl + `: the members are "from" and "to"`},
	{"long unknown name", head + `"` + strings.Repeat("n", 100) + `": 1}`, `2:1 unknown-name: "` + strings.Repeat("n", 40) + `"...` + someControl},
	{"unevaluated member", head + `"strictly": {"a": 1, "another": 2}}`, `/strictly 2:22 unknown-name: "another"` + someControl},

	{"missing below", head + `"controls": [{}]}`, `/controls/0/id 2:14 required: "id" is missing: letters, a hyphen and a number`},
	{"missing under a condition", head + `"type": "type2"}`, `/period 1:1 required: "period" is missing, and needed when "type" is "type2": the days that a type 2 report covers`},
	{"missing unless", `{"schema": "attestkit/report/v1", "kind": "soc2", "organization": "X"}`, `/criteria 1:1 required: "criteria" is missing, and needed unless "kind" is "soc1" or "soc3"`},
	{"excluded unless", head + `"bases": ["law"], "otherBasis": "x"}`, `/otherBasis 2:33 other-text: no basis is other`},
	{"no conclusion from a wrong part of a condition", head + `"bases": ["law", "othr"], "otherBasis": "x"}`, `/bases/1 2:18 unknown-id: "othr" is not a value known to attestkit/report/v1: did you mean "other"?`},
	{"no conclusion from a wrong condition", `{"schema": "attestkit/report/v1", "kind": "soc4", "organization": "X"}`, `/kind 1:43 unknown-id: "soc4" is not a kind of report known to attestkit/report/v1: write "soc1", "soc2" or "soc3"`},
	{"missing because of another", head + `"plan": {"from": "a"}}`, `/plan/to 2:9 required: "to" is missing, and needed because "from" is given: where the plan ends`},
	{"one of two missing", head + `"contact": {}}`, `/contact 2:12 required: "mail" or "phone" is missing`},

	{"forbidden under a condition", head + `"type": "type2", "period": {"from": "2025-01-01", "to": "2025-12-31"}, "asOf": "2025-12-31"}`, `/asOf 2:80 conflict: "asOf" is not allowed here when "type" is "type2": remove it`},
	{"forbidden always", head + `"plan": {"never": 1}}`, `/plan/never 2:19 conflict: "never" is not allowed here: remove it`},
	{"exclusive members", head + `"draft": true, "pages": 1}`, `1:1 conflict: "draft" and "pages" exclude each other: keep one`},
	{"exclusive members, described", head + `"draft": true, "auditor": "A"}`, `1:1 conflict: A draft has no auditor`},
	{"exclusive branches", head + `"contact": {"mail": "m", "phone": "p"}}`, `/contact 2:12 conflict: "mail" and "phone" exclude each other: keep one`},

	{"enum, another case", `{"schema": "attestkit/report/v1", "kind": "SOC1", "organization": "X"}`, `/kind 1:43 unknown-id: "SOC1" is not a kind of report known to attestkit/report/v1: did you mean "soc1"?`},
	{"enum, another style", `{"schema": "attestkit/report/v1", "kind": "SOC 3", "organization": "X"}`, `/kind 1:43 unknown-id: "SOC 3" is not a kind of report known to attestkit/report/v1: did you mean "soc3"?`},
	{"enum, few values", head + `"type": "both"}`, `/type 2:9 unknown-id: "both" is not a value known to attestkit/report/v1: write "type1" or "type2"`},
	{"enum, many values", head + `"criteria": ["CC6.1", "CC6.01", "cc7.2", "XYZ"]}`, "/criteria/1 2:23 unknown-id: \"CC6.01\" is not a criterion of the 2017 Trust Services Criteria known to attestkit/report/v1: did you mean \"CC6.1\"?\n" +
		"/criteria/2 2:33 unknown-id: \"cc7.2\" is not a criterion of the 2017 Trust Services Criteria known to attestkit/report/v1: did you mean \"CC7.2\"?\n" +
		"/criteria/3 2:42 unknown-id: \"XYZ\" is not a criterion of the 2017 Trust Services Criteria known to attestkit/report/v1"},
	{"enum, another type", head + `"type": 1}`, `/type 2:9 unknown-id: 1 is not a value known to attestkit/report/v1: write "type1" or "type2"`},
	{"enum, long text", head + `"type": "` + strings.Repeat("t", 1000) + `"}`, `/type 2:9 unknown-id: "` + strings.Repeat("t", 40) + `"... is not a value known to attestkit/report/v1: write "type1" or "type2"`},
	{"enum, another noun", head + `"extra": "lettre"}`, `/extra 2:10 unknown-id: "lettre" is not something that goes with a report known to attestkit/report/v1: did you mean "letter"?`},
	{"enum, the opposite", head + `"opinion": "unqualified"}`, `/opinion 2:12 unknown-id: "unqualified" is not an opinion known to attestkit/report/v1: write "clean", "qualified" or "adverse"`},
	{"enum of numbers", head + `"level": 4}`, `/level 2:10 unknown-id: 4 is not a value of Level known to attestkit/report/v1: write 1, 2 or true`},

	{"text for a list", head + `"tags": "x"}`, `/tags 2:9 type: a list is needed here, not a text: put it in brackets, [ ]`},
	{"null", head + `"tags": null}`, `/tags 2:9 type: a list is needed here, not null: leave it out when there is nothing to say`},
	{"text for a number", head + `"pages": "12"}`, `/pages 2:10 type: a whole number is needed here, not a text: remove the double quotes`},
	{"words for a number", head + `"pages": "twelve"}`, `/pages 2:10 type: a whole number is needed here, not a text`},
	{"fraction", head + `"pages": 1.5}`, `/pages 2:10 type: a whole number is needed here, not the number 1.5`},
	{"number for a text", head + `"auditor": 7}`, `/auditor 2:12 type: a text is needed here, not the number 7: put it in double quotes`},
	{"truth value for a text", head + `"auditor": true}`, `/auditor 2:12 type: a text is needed here, not true: put it in double quotes`},
	{"text for a truth value", head + `"draft": "true"}`, `/draft 2:10 type: true or false is needed here, not a text: remove the double quotes`},
	{"object for a text", head + `"auditor": {}}`, `/auditor 2:12 type: a text is needed here, not an object`},

	{"date that does not exist", head + `"asOf": "2025-02-29"}`, `/asOf 2:9 date: "2025-02-29" is not a day of the calendar: February 2025 has the days 01 to 28`},
	{"date in another form", head + `"asOf": "1/2/2025"}`, `/asOf 2:9 date: "1/2/2025" is not a day in the form YYYY-MM-DD: write it like 2026-03-01`},
	{"year zero", head + `"asOf": "0000-01-01"}`, `/asOf 2:9 date: "0000-01-01" is not a day of the calendar: the years begin with 0001`},
	{"another format", head + `"mail": "x"}`, `/mail 2:9 pattern: "x" does not have the form email: where to write to`},
	{"pattern", head + `"controls": [{"id": "a1"}]}`, `/controls/0/id 2:21 pattern: "a1" does not have the form ^[A-Z]+-[0-9]+$: letters, a hyphen and a number`},
	{"pattern with a rule and a title", head + `"yearEnd": "31.12."}`, `/yearEnd 2:12 date: "31.12." is not a day of the year in the form 12-31`},
	{"too small", head + `"pages": 0}`, `/pages 2:10 range: 0 is too small: at least 1`},
	{"too large", head + `"pages": 5001}`, `/pages 2:10 range: 5001 is too large: at most 5000`},
	{"not small enough", head + `"share": 100}`, `/share 2:10 range: 100 is too large: less than 100`},
	{"not large enough", head + `"share": 0}`, `/share 2:10 range: 0 is too small: more than 0`},
	{"no multiple", head + `"share": 7}`, `/share 2:10 range: 7 is not a multiple of 5`},
	{"empty text", head + `"auditor": ""}`, `/auditor 2:12 empty: the text is empty: it needs at least 1 character`},
	{"long text", head + `"auditor": "123456789012345678ééé"}`, `/auditor 2:12 length: the text has 21 characters: at most 20`},
	{"empty list", head + `"criteria": []}`, `/criteria 2:13 empty: the list is empty: leave it out, or give it at least 1 item`},
	{"long list", head + `"criteria": ["CC1.1","CC1.2","CC1.3","CC1.4","CC1.5","CC2.1"]}`, `/criteria 2:13 length: the list has 6 items: at most 5`},
	{"short list", head + `"pair": ["a"]}`, `/pair 2:9 length: the list has 1 item: at least 2`},
	{"too many items", head + `"pair": ["a", "b", "c"]}`, `/pair/2 2:20 length: the list has more items than it may have: remove this one and those behind it`},
	{"empty object", head + `"labels": {}}`, `/labels 2:11 empty: the object is empty: leave it out, or give it at least 1 member`},
	{"repeated item", head + `"tags": [1, 2, 1]}`, `/tags 2:9 repeated: the list names one thing twice: keep one`},
	{"long name in labels", head + `"labels": {"abcdefghi": "x"}}`, `/labels 2:12 length: the name "abcdefghi" has 9 characters: at most 8`},
	{"odd name in labels", head + `"labels": {"a%20": "x", "A/b": "y"}}`, "/labels 2:12 pattern: the name \"a%20\" does not have the form ^[a-z/~]*$\n" +
		"/labels 2:25 pattern: the name \"A/b\" does not have the form ^[a-z/~]*$"},
	{"value under an odd name", head + `"labels": {"a/b~c": 1}}`, `/labels/a~1b~0c 2:21 type: a text is needed here, not the number 1: put it in double quotes`},
	{"contains", head + `"special": [1]}`, `/special 2:12 form: the list lacks an item of the needed form`},

	{"one branch is meant, by type", head + `"scope": ["a", 1]}`, `/scope/1 2:16 type: a text is needed here, not the number 1: put it in double quotes`},
	{"one branch is meant, by constant", head + `"subject": {"is": "firm"}}`, `/subject/company 2:12 required: "company" is missing`},
	{"no branch by type", head + `"scope": 5}`, `/scope 2:10 type: a text or a list is needed here, not the number 5: put it in double quotes`},
	{"no branch by the same type", head + `"subject": 5}`, `/subject 2:12 type: an object is needed here, not the number 5`},
	{"no branch by constant", head + `"choice": "each"}`, `/choice 2:11 unknown-id: "each" is not a value known to attestkit/report/v1: write "all", "none" or "some"`},
	{"no branch at all", head + `"subject": {"is": "cat"}}`, `/subject 2:12 form: an object has none of the forms that are allowed here: a person; a firm, with its registered name`},
	{"several branches", head + `"several": 4}`, `/several 2:12 conflict: more than one of the allowed forms fits: keep one`},

	{"two problems of one member, in order", head + `"asOf": "x", "type": "type2", "period": {"from": "2025-01-01", "to": "2025-12-31"}}`, "/asOf 2:9 conflict: \"asOf\" is not allowed here when \"type\" is \"type2\": remove it\n" +
		"/asOf 2:9 date: \"x\" is not a day in the form YYYY-MM-DD: write it like 2026-03-01"},
	{"document order", head + "\"pages\": 0,\n\"auditor\": \"\",\n\"criteria\": [\"x\"], \"asOf\": 1}", "/pages 2:10 range: 0 is too small: at least 1\n" +
		"/auditor 3:12 empty: the text is empty: it needs at least 1 character\n" +
		"/criteria/0 4:14 unknown-id: \"x\" is not a criterion of the 2017 Trust Services Criteria known to attestkit/report/v1\n" +
		"/asOf 4:28 type: a text is needed here, not the number 1: put it in double quotes"},
}

func TestSchemaRefuses(t *testing.T) {
	require.NoError(t, report.Compile())
	for _, c := range invalid {
		assert.Equal(t, c.problems, strings.Join(lines(validate(t, &report, parse(t, c.text))), "\n"), c.name)
	}
}

func TestSchemaAccepts(t *testing.T) {
	for _, rest := range []string{
		``, `,"asOf": "2024-02-29"`, `,"type": "type1", "asOf": "2025-12-31"`, `,"$schema": "https://example.com/report.json"`,
		`,"labels": {"a/b~c": "\u0000\u202e"}`, `,"scope": ["a"]`, `,"scope": "a"`, `,"pages": 12.0`, `,"pair": ["a", "b"]`,
	} {
		d := parse(t, strings.TrimSuffix(head, ",\n")+rest+"}")
		assert.Empty(t, lines(validate(t, &report, d)), rest)
	}
}

// A schema's user may know better what was meant with a text that is no id.
func TestHints(t *testing.T) {
	schema := jsondoc.Schema{FS: &files, File: "testdata/report.schema.json", Hint: func(title, text string) (rest, detail string, ok bool) {
		assert.Equal(t, "a criterion of the 2017 Trust Services Criteria", title)
		switch text {
		case "CC6":
			return "", "CC6 is a series", true
		case "CC6.9":
			return ": CC6 holds fewer", "", true
		case "CC6.10":
			return "", "", true
		}
		return "", "", false
	}}
	const known = ` is not a criterion of the 2017 Trust Services Criteria known to attestkit/report/v1`
	problems := validate(t, &schema, parse(t, head+`"criteria": ["CC6", "CC6.9", "CC6.10", "CC6.01", "`+strings.Repeat("x", 200)+`"]}`))
	assert.Equal(t, []string{
		`/criteria/0 2:14 unknown-id: CC6 is a series`,
		`/criteria/1 2:21 unknown-id: "CC6.9"` + known + `: CC6 holds fewer`,
		`/criteria/2 2:30 unknown-id: "CC6.10"` + known,
		`/criteria/3 2:40 unknown-id: "CC6.01"` + known + `: did you mean "CC6.1"?`,
		`/criteria/4 2:50 unknown-id: "` + strings.Repeat("x", 40) + `"...` + known,
	}, lines(problems))
}

// The problems are the same, and in the same order, on every run, though those
// of jsonschema/v5 are not.
func TestDeterminism(t *testing.T) {
	text := head + `"type": "type2", "asOf": "x", "draft": 1, "pages": 0, "auditor": "", "criteria": ["x", "y"],
		"controls": [{"a": 1, "b": 2, "c": 3}, {"id": "?", "d": 4}, 5], "labels": {"A": 1, "B": 2, "C": 3}, "subject": {"is": 1},
		"contact": {"mail": 1, "phone": 2}, "share": 3, "pair": [1, 2, 3], "u": 1, "v": 2, "w": 3, "plan": {"from": 1, "x": 2}}`
	d := parse(t, text)
	first := lines(report.Validate(d))
	require.Greater(t, len(first), 30)
	for i := range 100 {
		schema := &report
		if i%10 == 0 {
			schema = &jsondoc.Schema{FS: &files, File: "testdata/report.schema.json"}
		}
		assert.Equal(t, first, lines(schema.Validate(d)))
	}
}

// openCounter counts how often files are opened.
type openCounter struct {
	fs.FS
	opened atomic.Int64
}

func (c *openCounter) Open(name string) (fs.File, error) {
	c.opened.Add(1)
	return c.FS.Open(name)
}

func TestCompiledOnceAndConcurrently(t *testing.T) {
	counter := &openCounter{FS: &files}
	schema := jsondoc.Schema{FS: counter, File: "testdata/report.schema.json"}
	require.Zero(t, counter.opened.Load(), "nothing runs before it is needed")
	d := parse(t, head+`"pages": 0, "criteria": ["CC6.01"], "unknown": 1}`)
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			for range 20 {
				assert.Len(t, schema.Validate(d), 3)
			}
		})
	}
	group.Wait()
	assert.Equal(t, int64(3), counter.opened.Load(), "two files and the directory")
}

// A $ref leads to the files beside the schema and nowhere else.
func TestRefsStayInside(t *testing.T) {
	compile := func(ref string) error {
		schema := jsondoc.Schema{File: "a.json", FS: fstest.MapFS{
			"a.json":      {Data: []byte(`{"$id": "urn:test:a", "properties": {"x": {"$ref": "` + ref + `"}}}`)},
			"b.json":      {Data: []byte(`{"$id": "urn:test:b", "$defs": {"text": {"type": "string"}}}`)},
			"deep/c.json": {Data: []byte(`{"$id": "urn:test:c"}`)},
			"d.txt":       {Data: []byte(`not JSON`)},
		}}
		return schema.Compile()
	}
	assert.NoError(t, compile("urn:test:b"))
	assert.NoError(t, compile("urn:test:b#/$defs/text"))
	assert.NoError(t, compile("urn:test:a#"))
	assert.NoError(t, compile("#"))
	for _, ref := range []string{"file:///etc/passwd", "/etc/passwd", "b.json", "http://127.0.0.1:1/x", "https://example.com/x", "urn:test:c", "urn:test:none", "#/$defs/none"} {
		err := compile(ref)
		if assert.Error(t, err, ref) {
			assert.Contains(t, err.Error(), "schema a.json", ref)
		}
	}
}

func TestBrokenSchemas(t *testing.T) {
	good := `{"$id": "urn:test:a", "properties": {"x": {"$ref": "urn:test:b"}}}`
	for name, fsys := range map[string]fstest.MapFS{
		"no file":              {},
		"not JSON":             {"a.json": {Data: []byte(`{`)}},
		"no id":                {"a.json": {Data: []byte(`{}`)}},
		"relative id":          {"a.json": {Data: []byte(`{"$id": "a.json"}`)}},
		"not a schema":         {"a.json": {Data: []byte(`{"$id": "urn:test:a", "type": 7}`)}},
		"other dialect":        {"a.json": {Data: []byte(`{"$id": "urn:test:a", "$schema": "https://example.com/dialect"}`)}},
		"neighbor broken":      {"a.json": {Data: []byte(good)}, "b.json": {Data: []byte(`[`)}},
		"an endless reference": {"a.json": {Data: []byte(`{"$id": "urn:test:a", "properties": {"x": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"allOf": [{"$ref": "#/$defs/y"}]}, "y": {"$ref": "#/$defs/x"}}}`)}},
		"two with one id":      {"a.json": {Data: []byte(good)}, "b.json": {Data: []byte(`{"$id": "urn:test:a"}`)}},
	} {
		schema := jsondoc.Schema{FS: fsys, File: "a.json"}
		problems := schema.Validate(parse(t, `{"x": 1}`))
		if assert.Len(t, problems, 1, name) {
			assert.Equal(t, jsondoc.RuleInternal, problems[0].Rule, name)
		}
		assert.Error(t, schema.Compile(), name)
	}
}

// jsonschema/v5 does not compile a schema for what is found without it.
func TestCompiledWhenAsked(t *testing.T) {
	schema := jsondoc.Schema{FS: report.FS, File: report.File}
	assert.NotEmpty(t, schema.Validate(parse(t, `{"schema": "attestkit/report/v1"}`)))
	assert.False(t, schema.Compiled())
	assert.Empty(t, schema.Validate(parse(t, head+`"criteria": ["CC6.1"]}`)))
	assert.True(t, schema.Compiled())
}

// What the strict pass keeps from jsonschema/v5 would make it panic; should
// anything else do so, it is a problem of ours and not a crash.
func TestPanicsAreProblems(t *testing.T) {
	for _, text := range []string{`{"schema": "attestkit/report/v1", "kind": "soc1", "organization": "X", "pages": 1e9999999}`, `{`, ``} {
		problems := report.Validate(jsondoc.Unchecked([]byte(text)))
		assert.Equal(t, []string{"internal: this library failed on the document, which may be fine: please report it"}, dropPlaces(problems), text)
	}
}

func dropPlaces(problems []*attestkit.Problem) []string {
	for _, p := range problems {
		p.Line = 0
	}
	return lines(problems)
}

// However many faults there are, a hundred are worded and the rest is counted.
func TestManyFaults(t *testing.T) {
	text := head + `"controls": [` + strings.Repeat("7,", 19_999) + "7]}"
	problems := validate(t, &report, parse(t, text))
	require.Len(t, problems, 20_000)
	err := attestkit.Join(problems...)
	assert.Equal(t, 19_900, attestkit.Omitted(err))
	for i, p := range attestkit.Problems(err) {
		assert.Equal(t, attestkit.Pointer("controls", i), p.Pointer)
	}
}

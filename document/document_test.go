package document_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// frontPage is a valid report of 3 levels and 12 values.
const frontPage = `{"schema": "attestkit/report/v1", "kind": "soc2", "type": "type2", "organization": {"name": "X"},
	"systems": [{"name": "Y"}], "period": {"from": "2025-01-01", "to": "2025-12-31"}}`

// fullPage is a valid report with a list of 2, 8 members, a text of 30 bytes and a
// number of 4 characters, none of which it has more of elsewhere.
const fullPage = `{"schema": "attestkit/report/v1", "kind": "soc2", "type": "type2", "organization": {"name": "X"},
	"systems": [{"name": "Y"}], "period": {"from": "2025-01-01", "to": "2025-12-31"},
	"restrictedTo": ["Customers, and their auditors.", "Regulators"], "controls": [{"id": "1", "tests": [{"population": 1200}]}]}`

// TestEveryDocumentType holds what apidiff does not see: that no type leaves the
// union, and that each has a line in the tests.
func TestEveryDocumentType(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "kinds.go", nil, 0)
	require.NoError(t, err)
	var union []string
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.TypeSpec); ok && spec.Name.Name == "Document" {
			ast.Inspect(spec.Type, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					union = append(union, fmt.Sprint(s.X, ".", s.Sel))
				}
				return true
			})
		}
		return true
	})
	var tested []string
	for _, s := range subjects {
		tested = append(tested, s.goType.String())
		assert.Implements(t, (*interface{ Validate() error })(nil), reflect.New(s.goType).Interface())
		_, err := s.unmarshal([]byte(`{"schema": "attestkit/other/v1"}`))
		assert.Equal(t, []string{"/schema version"}, places(err), s.name)
	}
	assert.ElementsMatch(t, union, tested)
}

func TestDetect(t *testing.T) {
	for _, s := range subjects {
		name, version, err := document.Detect([]byte(fmt.Sprintf(`{"other": [{"schema": "x"}], "schema": %q, "nonsense": null}`, s.id())))
		require.NoError(t, err)
		assert.Equal(t, s.name, name, "it looks at nothing else")
		assert.Equal(t, 1, version)
	}
	const all = "attestkit/report/v1, attestkit/bridge-letter/v1, attestkit/profile/v1, attestkit/recommendation/v1, attestkit/crossmap/v1, attestkit/statement-of-applicability/v1, attestkit/coverage/v1, attestkit/assessment/v1, attestkit/cuec-tracker/v1"
	for text, want := range map[string]string{
		`{"schema": "attestkit/report/v2"}`:                                              "/schema 1:12 version: this library knows no document \"report\" in version 2: it knows " + all + "\n",
		"{\"a\": 1,\n\"schema\": \"attestkit/" + strings.Repeat("x", 50) + `/v1"}`:       "/schema 2:11 version: this library knows no document \"" + strings.Repeat("x", 40) + "\"... in version 1: it knows " + all + "\n",
		`{"schema": "attestkit/report"}`:                                                 "/schema 1:12 version: \"attestkit/report\" names no document: write it like \"attestkit/report/v1\"\n",
		`{"schema": "attestkit/report/v0"}`:                                              "/schema 1:12 version: \"attestkit/report/v0\" names no document: write it like \"attestkit/report/v1\"\n",
		`{"schema": 1}`:                                                                  "/schema 1:12 version: 1 names no document: write it like \"attestkit/report/v1\"\n",
		`{"kind": "soc1", "\u017fchema": 7}`:                                             "/schema 1:1 required: \"schema\" is missing: it names the document and its version, like \"attestkit/report/v1\"; rename \"\u017fchema\" if that is meant to be it\n",
		`{"$schema": "", "kind": "soc1", "Schema": "attestkit/report/v1", "schemas": 1}`: "/schema 1:1 required: \"schema\" is missing: it names the document and its version, like \"attestkit/report/v1\"; rename \"Schema\" if that is meant to be it\n",
		`{"kind": "soc1"}`:                                                               "/schema 1:1 required: \"schema\" is missing: it names the document and its version, like \"attestkit/report/v1\"\n",
		`["attestkit/report/v1"]`:                                                        "1:1 type: a document is an object, not a list: begin it with {\n",
		`{"schema": "attestkit/report/v1"`:                                               "1:33 syntax: the document ends too early: \"}\" is missing\n",
	} {
		name, version, err := document.Detect([]byte(text))
		assert.Equal(t, want, problems(err), text)
		assert.Zero(t, name)
		assert.Zero(t, version)
		v, err := document.DecodeAny(strings.NewReader(text))
		assert.Equal(t, want, problems(err), text)
		assert.Nil(t, v)
	}
}

func TestDecodeAny(t *testing.T) {
	for _, f := range canonical(t) {
		v, err := document.DecodeAny(bytes.NewReader(f.b))
		require.NoError(t, err, f.name)
		want, err := detected(t, f.b).unmarshal(f.b)
		require.NoError(t, err, f.name)
		assert.Equal(t, want, v, f.name)
	}
}

func TestLimits(t *testing.T) {
	name := strings.Repeat("n", 30)
	named := strings.Replace(frontPage, `"kind"`, `"labels": {"`+name+`": "x"}, "kind"`, 1)
	for _, c := range []struct {
		text      string
		fits, not document.Option
		place     string
	}{
		{frontPage, document.MaxSize(len(frontPage)), document.MaxSize(len(frontPage) - 1), " size"},
		{frontPage, document.MaxDepth(3), document.MaxDepth(2), "/systems/0 depth"},
		{frontPage, document.MaxValues(12), document.MaxValues(11), "/period/to size"},
		{named, document.MaxName(30), document.MaxName(29), "/labels length"},
		{fullPage, document.MaxItems(2), document.MaxItems(1), "/restrictedTo/1 length"},
		{fullPage, document.MaxMembers(8), document.MaxMembers(7), " length"},
		{fullPage, document.MaxText(30), document.MaxText(29), "/restrictedTo/0 length"},
		{fullPage, document.MaxNumber(4), document.MaxNumber(3), "/controls/0/tests/0/population number"},
	} {
		report, err := document.Unmarshal[soc.Report]([]byte(c.text), c.fits)
		require.NoError(t, err)
		_, err = document.Unmarshal[soc.Report]([]byte(c.text), c.not)
		assert.Equal(t, []string{c.place}, places(err))
		_, err = document.Decode[soc.Report](strings.NewReader(c.text), c.not)
		assert.Equal(t, []string{c.place}, places(err))
		_, _, err = document.Detect([]byte(c.text), c.not)
		assert.Equal(t, []string{c.place}, places(err))
		_, err = document.DecodeAny(strings.NewReader(c.text), c.not)
		assert.Equal(t, []string{c.place}, places(err))
		_, err = document.Marshal(&report, c.not)
		assert.Equal(t, c.place, strings.Join(places(err), ""), "Encode refuses what Decode refuses")
	}
	b, err := document.Marshal(&soc.Report{}, document.MaxSize(1))
	assert.Error(t, err)
	assert.Empty(t, b)
}

func TestDefaultLimits(t *testing.T) {
	const size = 16 << 20
	_, _, err := document.Detect([]byte(frontPage + strings.Repeat(" ", size-len(frontPage))))
	assert.NoError(t, err)
	for _, opts := range [][]document.Option{nil, {{}, document.MaxSize(0), document.MaxDepth(-1), document.MaxValues(0), document.MaxName(0),
		document.MaxItems(-1), document.MaxMembers(0), document.MaxText(-5), document.MaxNumber(0)}} {
		_, err = document.Decode[soc.Report](strings.NewReader(strings.Repeat("x", size+1)), opts...)
		assert.Equal(t, []string{" size"}, places(err))
	}
	_, err = document.Decode[soc.Report](strings.NewReader(frontPage), document.MaxSize(math.MaxInt))
	assert.NoError(t, err, "the largest limit there is")
	many := strings.Replace(frontPage, `"systems"`, `"restrictedTo": ["x"`+strings.Repeat(`,"x"`, 200_000)+`], "systems"`, 1)
	_, _, err = document.Detect([]byte(many), document.MaxItems(300_000))
	assert.Equal(t, []attestkit.Rule{document.RuleSize}, rulesOf(err))
	_, _, err = document.Detect([]byte(many), document.MaxItems(300_000), document.MaxValues(300_000))
	assert.NoError(t, err)
}

func rulesOf(err error) (rules []attestkit.Rule) {
	for _, p := range attestkit.Problems(err) {
		rules = append(rules, p.Rule)
	}
	return rules
}

func TestReadersErrorsPass(t *testing.T) {
	broken := errors.New("the line is dead")
	for _, r := range []*strings.Reader{strings.NewReader(""), strings.NewReader(frontPage)} {
		v, err := document.Decode[soc.Report](iotest.TimeoutReader(iotest.OneByteReader(r)))
		assert.Zero(t, v)
		if r.Size() > 0 {
			assert.Equal(t, iotest.ErrTimeout, err, "as it is")
		}
	}
	_, err := document.DecodeAny(iotest.ErrReader(broken))
	assert.Equal(t, broken, err)
	_, err = document.Decode[soc.BridgeLetter](iotest.ErrReader(broken))
	assert.Equal(t, broken, err)
	assert.Empty(t, attestkit.Problems(err))
	v, err := document.Decode[soc.Report](iotest.DataErrReader(iotest.OneByteReader(strings.NewReader(frontPage))))
	assert.NoError(t, err)
	assert.Equal(t, "X", v.Organization.Name)
}

// A document with more faults than an error carries says how many more.
func TestManyProblems(t *testing.T) {
	for _, criteria := range []string{
		`"CC6.1", "XX1.1"` + strings.Repeat(`, "XX1.1"`, 249), // the schema finds them
		`"CC6.1"` + strings.Repeat(`, "CC6.1"`, 250),          // Validate does
	} {
		text := strings.Replace(frontPage, `"systems"`, `"controls": [{"id": "1", "criteria": [`+criteria+`]}], "systems"`, 1)
		_, err := document.Unmarshal[soc.Report]([]byte(text))
		list := attestkit.Problems(err)
		require.Len(t, list, attestkit.MaxProblems)
		assert.Equal(t, 250-attestkit.MaxProblems, attestkit.Omitted(err))
		for i, p := range list {
			assert.Equal(t, fmt.Sprint("/controls/0/criteria/", i+1), p.Pointer)
		}
	}
	text := strings.Replace(frontPage, `"systems"`, `"controls": [`+strings.Repeat(`{"description": "a", "x": 1e1}, `, 150)+`{}], "systems"`, 1)
	_, err := document.Unmarshal[soc.Report]([]byte(text))
	assert.Len(t, attestkit.Problems(err), attestkit.MaxProblems)
	assert.Equal(t, 50, attestkit.Omitted(err))
}

// The problems of Validate come in the order of the document, whatever the order
// in which Validate finds them.
func TestProblemsOfValidateAreInDocumentOrder(t *testing.T) {
	_, err := document.Unmarshal[soc.Report]([]byte(`{
		"exceptions": [{"id": "1", "controls": ["9"]}],
		"controls": [{"id": "1"}, {"id": "1"}],
		"reportDate": "2025-12-30",
		"period": {"from": "2025-01-01", "to": "2025-12-31"},
		"organization": {"name": "X"}, "type": "type2", "kind": "soc2", "schema": "attestkit/report/v1"
	}`))
	assert.Equal(t, "/exceptions/0/controls/0 2:43 reference: the report holds no control with the id \"9\"\n"+
		"/controls/1/id 3:36 duplicate-id: the id \"1\" is used twice in controls\n"+
		"/reportDate 4:17 report-date: the report is dated 2025-12-30, before 2025-12-31, the end of what it covers\n", problems(err))
	assert.Equal(t, strings.TrimSuffix(problems(err), "\n"), err.Error())
}

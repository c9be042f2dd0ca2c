package soc_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// textValue is what every id and enum of the package can do.
type textValue interface {
	~uint8
	comparable
	IsValid() bool
	String() string
	AppendText([]byte) ([]byte, error)
	MarshalText() ([]byte, error)
}

// enumCase checks one id or enum type.
type enumCase struct {
	name  string
	check func(t *testing.T)
	parse func(text string) (string, error) // for the fuzz target: the text of what was parsed
	texts []string
}

func enumOf[T textValue](name string, all iter.Seq[T], parse func(string) (T, error)) enumCase {
	c := enumCase{name: name}
	for v := range all {
		c.texts = append(c.texts, v.String())
	}
	c.parse = func(text string) (string, error) {
		v, err := parse(text)
		return v.String(), err
	}
	c.check = func(t *testing.T) { checkEnum(t, slices.Collect(all), parse) }
	return c
}

var enumCases = []enumCase{
	enumOf("Kind", soc.Kinds(), soc.ParseKind),
	enumOf("Type", soc.Types(), soc.ParseType),
	enumOf("Standard", soc.AllStandards(), soc.ParseStandard),
	enumOf("Conclusion", soc.Conclusions(), soc.ParseConclusion),
	enumOf("SubjectMatter", soc.SubjectMatters(), soc.ParseSubjectMatter),
	enumOf("Extent", soc.Extents(), soc.ParseExtent),
	enumOf("CriteriaEdition", soc.CriteriaEditions(), soc.ParseCriteriaEdition),
	enumOf("AuditorKind", soc.AuditorKinds(), soc.ParseAuditorKind),
	enumOf("Cadence", soc.Cadences(), soc.ParseCadence),
	enumOf("Nature", soc.Natures(), soc.ParseNature),
	enumOf("Function", soc.Functions(), soc.ParseFunction),
	enumOf("Procedure", soc.Procedures(), soc.ParseProcedure),
	enumOf("Result", soc.Results(), soc.ParseResult),
	enumOf("ExceptionKind", soc.ExceptionKinds(), soc.ParseExceptionKind),
	enumOf("Method", soc.Methods(), soc.ParseMethod),
	enumOf("FinancialAssertion", soc.FinancialAssertions(), soc.ParseFinancialAssertion),
	enumOf("Aim", soc.Aims(), soc.ParseAim),
	enumOf("Service", soc.Services(), soc.ParseService),
	enumOf("DescriptionCriterion", soc.DescriptionCriteria(), soc.ParseDescriptionCriterion),
	enumOf("DescriptionApplicability", soc.DescriptionApplicabilities(), soc.ParseDescriptionApplicability),
	enumOf("Dimension", soc.Dimensions(), soc.ParseDimension),
	enumOf("Audience", soc.Audiences(), soc.ParseAudience),
	enumOf("Distribution", soc.Distributions(), soc.ParseDistribution),
	enumOf("Part", soc.Parts(), soc.ParsePart),
	enumOf("ObjectiveTemplate", soc.ObjectiveTemplates(), soc.ParseObjectiveTemplate),
}

func TestEnums(t *testing.T) {
	for _, c := range enumCases {
		t.Run(c.name, c.check)
	}
}

// checkEnum walks all 256 values of a type: the listed ones are the valid ones and
// return from text, JSON and SQL as they were; no method panics on the rest.
func checkEnum[T textValue](t *testing.T, all []T, parse func(string) (T, error)) {
	require.NotEmpty(t, all)
	texts := map[string]bool{}
	for n := range 256 {
		v := T(n)
		assert.Equal(t, slices.Contains(all, v), v.IsValid(), n)
		text, err := v.MarshalText()
		appended, appendErr := v.AppendText([]byte("x"))
		assert.Equal(t, err, appendErr)
		assert.Equal(t, "x"+string(text), string(appended))
		if !v.IsValid() {
			assert.Empty(t, v.String())
			assert.Equal(t, []string{" invalid"}, problems(err), n)
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, v.String(), string(text))
		assert.Regexp(t, `^[a-zA-Z0-9]+([-.][a-z0-9]+)*$`, v.String())
		assert.False(t, texts[v.String()], "%s stands twice", v)
		texts[v.String()] = true
		checkTexts(t, v, parse)
		checkSQL(t, v)
	}
	assert.Len(t, texts, len(all))
}

func checkTexts[T textValue](t *testing.T, v T, parse func(string) (T, error)) {
	parsed, err := parse(v.String())
	require.NoError(t, err)
	assert.Equal(t, v, parsed)

	encoded, err := json.Marshal(map[T]T{v: v})
	require.NoError(t, err)
	var decoded map[T]T
	require.NoError(t, json.Unmarshal(encoded, &decoded))
	assert.Equal(t, map[T]T{v: v}, decoded)

	for _, wrong := range []string{"", v.String() + "x", " " + v.String(), strings.ToUpper(v.String()) + "!", "\x00"} {
		got, err := parse(wrong)
		assert.Zero(t, got)
		assert.Equal(t, []string{" unknown-id"}, problems(err), wrong)
		kept := v
		require.Error(t, any(&kept).(encoding.TextUnmarshaler).UnmarshalText([]byte(wrong)))
		assert.Equal(t, v, kept, "after an error the value is what it was")
	}
}

// checkSQL holds for the types that have SQL methods: ids and the report's enums.
func checkSQL[T textValue](t *testing.T, v T) {
	valuer, ok := any(v).(driver.Valuer)
	if !ok {
		return
	}
	value, err := valuer.Value()
	require.NoError(t, err)
	assert.Equal(t, v.String(), value)
	zero, err := any(T(0)).(driver.Valuer).Value()
	require.NoError(t, err)
	assert.Nil(t, zero)
	_, err = any(T(255)).(driver.Valuer).Value()
	require.Error(t, err)

	scanned := T(1)
	scanner := any(&scanned).(sql.Scanner)
	for _, src := range []any{v.String(), []byte(v.String())} {
		require.NoError(t, scanner.Scan(src))
		assert.Equal(t, v, scanned)
	}
	require.NoError(t, scanner.Scan(nil))
	assert.Zero(t, scanned)
	for _, src := range []any{"no such text", int64(1), 1.5} {
		scanned = v
		require.Error(t, scanner.Scan(src))
		assert.Zero(t, scanned, "after an error the value is zero")
	}
}

func TestEnumSuggestions(t *testing.T) {
	for text, parse := range map[string]func() error{
		"did you mean soc2?":                func() error { _, err := soc.ParseKind("SOC2"); return err },
		"did you mean type2?":               func() error { _, err := soc.ParseType("type-2"); return err },
		"did you mean carve-out?":           func() error { _, err := soc.ParseMethod("carveout"); return err },
		"did you mean DC3.a?":               func() error { _, err := soc.ParseDescriptionCriterion("DC3a"); return err },
		"did you mean payroll-calculation?": func() error { _, err := soc.ParseObjectiveTemplate("payroll-calcuation"); return err },
		"did you mean at-c-320?":            func() error { _, err := soc.ParseStandard("AT-C-320"); return err },
	} {
		assert.ErrorContains(t, parse(), text)
	}
}

func TestParsingAllocatesNothing(t *testing.T) {
	for _, c := range enumCases {
		last := c.texts[len(c.texts)-1]
		assert.Zero(t, testing.AllocsPerRun(10, func() {
			if _, err := c.parse(last); err != nil {
				panic(err)
			}
		}), c.name)
	}
	for o := range soc.ObjectiveTemplates() {
		assert.Zero(t, testing.AllocsPerRun(1, func() { walk(o) }), o)
	}
	for k := range soc.Kinds() {
		assert.Zero(t, testing.AllocsPerRun(1, func() { walkKind(k) }), k)
	}
}

func walkKind(k soc.Kind) (n int) {
	for range k.Audience() {
		n++
	}
	for range k.Types() {
		n++
	}
	for range k.Contents(soc.Type2) {
		n++
	}
	for range soc.Standards(k, attestkit.Date{}, date2026) {
		n++
	}
	for d := range soc.Dimensions() {
		n += len(d.Of(k))
	}
	return n
}

var date2026 = date("2026-01-31")

func walk(o soc.ObjectiveTemplate) (n int) {
	for range o.Assertions() {
		n++
	}
	for range o.Aims() {
		n++
	}
	for range o.Controls() {
		n++
	}
	for range o.CUECs() {
		n++
	}
	for range soc.Payroll.Objectives() {
		n++
	}
	return n
}

// FuzzTexts holds for every id and enum that a text is accepted exactly when it is
// one of those listed, and then returns unchanged; else the problem quotes it.
func FuzzTexts(f *testing.F) {
	for _, c := range enumCases {
		f.Add(c.texts[0])
		f.Add(strings.ToUpper(c.texts[len(c.texts)-1]))
	}
	f.Add("DC3.")
	f.Add("DC3.\xff")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range enumCases {
			got, err := c.parse(text)
			if slices.Contains(c.texts, text) {
				require.NoError(t, err)
				require.Equal(t, text, got)
				continue
			}
			require.Empty(t, got)
			found := attestkit.Problems(err)
			require.Len(t, found, 1)
			require.Equal(t, attestkit.RuleUnknownID, found[0].Rule)
			require.Contains(t, found[0].Detail, attestkit.Quote(text))
		}
	})
}

package soc_test

import (
	"encoding/json"
	"log/slog"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestReportEnd(t *testing.T) {
	r := soc2()
	assert.Equal(t, "2026-03-31", r.End().String())
	r = soc2type1()
	assert.Equal(t, "2026-03-31", r.End().String())
	r.AsOf = attestkit.Date{}
	assert.True(t, r.End().IsZero())
}

func TestReportCriteria(t *testing.T) {
	r := soc2()
	assert.Equal(t, 36, r.Criteria().Len(), "33 common, 3 of availability")
	r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4}, {Criterion: tsc.P3_1}}
	assert.Equal(t, 35, r.Criteria().Len())
	assert.False(t, r.Criteria().Has(tsc.CC6_4))
	r.Categories = nil
	assert.True(t, r.Criteria().IsEmpty())
	r = soc1()
	assert.True(t, r.Criteria().IsEmpty())
	r = soc3()
	assert.Equal(t, 36, r.Criteria().Len())
}

func TestOpinion(t *testing.T) {
	o := soc.Opinion{Overall: soc.Qualified, Design: soc.Unmodified, Operation: soc.Adverse}
	assert.Equal(t, soc.Adverse, o.Worst())
	assert.Equal(t, soc.Unmodified, o.Of(soc.DesignMatter))
	assert.Equal(t, soc.Adverse, o.Of(soc.OperationMatter))
	assert.Equal(t, soc.Qualified, o.Of(soc.DescriptionMatter), "not stated, so the overall one")
	for n := range 256 {
		if s := soc.SubjectMatter(n); !s.IsValid() {
			assert.Equal(t, soc.Qualified, o.Of(s))
		}
	}
	assert.Zero(t, soc.Opinion{}.Worst())
}

// What is logged identifies a report and counts what it holds; no text of it appears.
func TestReportLog(t *testing.T) {
	r := soc1()
	r.CUECs = []soc.CUEC{{ID: "U1", Text: "secret"}}
	var b strings.Builder
	slog.New(slog.NewTextHandler(&b, nil)).Info("read", "report", &r)
	assert.Contains(t, b.String(), "report.kind=soc1 report.type=type2 report.end=2025-12-31 report.controls=2 report.exceptions=0 report.cuecs=1")
	assert.NotContains(t, b.String(), "secret")
	assert.NotContains(t, b.String(), "Ledgerline")
}

// JSON names are lowerCamelCase and no two of one struct are the same; what is not
// given is not written.
func TestReportJSONNames(t *testing.T) {
	seen := map[reflect.Type]bool{}
	var check func(reflect.Type)
	check = func(typ reflect.Type) {
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || seen[typ] || typ == reflect.TypeFor[attestkit.Date]() {
			return
		}
		seen[typ] = true
		names := map[string]bool{}
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			assert.Regexp(t, `^[a-z]+([A-Z][a-z]+)*$`, name, "%s.%s", typ, typ.Field(i).Name)
			assert.False(t, names[name], "%s.%s", typ, name)
			names[name] = true
			check(typ.Field(i).Type)
		}
	}
	check(reflect.TypeFor[soc.Report]())
	check(reflect.TypeFor[soc.BridgeLetter]())
	encoded, err := json.Marshal(soc.Report{Kind: soc.SOC3, Organization: soc.Organization{Name: "x"}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"kind":"soc3","organization":{"name":"x"}}`, string(encoded))
}

// The package comment has a heading for each thing that it teaches.
func TestPackageComment(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, heading := range []string{"Kinds", "Types", "Parts of a report", "Opinion and exception", "Subservice organizations",
		"What users have to do", "Control objectives", "Description criteria", "Between reports", "Sources"} {
		assert.Contains(t, string(source), "\n// # "+heading+"\n")
	}
}

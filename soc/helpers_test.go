package soc_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func ptr(n int) *int { return &n }

// date reads a date that the test wrote; "" is the zero Date.
func date(text string) attestkit.Date {
	var d attestkit.Date
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return d
}

func period(from, to string) attestkit.Period {
	return attestkit.Period{From: date(from), To: date(to)}
}

// soc1 returns a small SOC 1 Type 2 that is valid.
func soc1() soc.Report {
	return soc.Report{
		Kind: soc.SOC1, Type: soc.Type2, Extent: soc.Full,
		Organization:      soc.Organization{Name: "Ledgerline Payroll"},
		Period:            period("2025-01-01", "2025-12-31"),
		ReportDate:        date("2026-02-06"),
		Standards:         []soc.Standard{soc.ATC105, soc.ATC205, soc.ATC320},
		Services:          []soc.Service{soc.Payroll},
		ControlObjectives: []soc.ControlObjective{{ID: "CO1"}, {ID: "CO2"}},
		Controls: []soc.Control{
			{ID: "C1", ControlObjectives: []string{"CO1", "CO2"}},
			{ID: "C2", ControlObjectives: []string{"CO2"}},
		},
	}
}

// soc2 returns a small SOC 2 Type 2 that is valid.
func soc2() soc.Report {
	return soc.Report{
		Kind: soc.SOC2, Type: soc.Type2, Extent: soc.Full,
		Organization: soc.Organization{Name: "Northwind Cloud"},
		Period:       period("2025-04-01", "2026-03-31"),
		ReportDate:   date("2026-05-12"),
		Categories:   []tsc.Category{tsc.Security, tsc.Availability},
		Controls: []soc.Control{
			{ID: "C1", Criteria: []tsc.Criterion{tsc.CC6_1, tsc.CC6_2}},
			{ID: "C2", Criteria: []tsc.Criterion{tsc.CC6_1, tsc.A1_2}},
		},
	}
}

// soc2type1 returns a small SOC 2 Type 1 that is valid.
func soc2type1() soc.Report {
	r := soc2()
	r.Type, r.AsOf, r.Period = soc.Type1, date("2026-03-31"), attestkit.Period{}
	return r
}

// soc3 returns a small SOC 3 that is valid.
func soc3() soc.Report {
	r := soc2()
	r.Kind, r.Type, r.Controls = soc.SOC3, 0, nil
	return r
}

// problems returns "pointer rule" of each problem of err.
func problems(err error) []string {
	found := []string{}
	for _, p := range attestkit.Problems(err) {
		found = append(found, p.Pointer+" "+string(p.Rule))
	}
	return found
}

// accepted fails the test when the report as changed is refused.
func accepted(t *testing.T, r soc.Report, change func(*soc.Report)) {
	t.Helper()
	change(&r)
	assert.NoError(t, r.Validate())
}

// refused fails the test unless the report is valid, and as changed has exactly these
// problems, written "pointer rule".
func refused(t *testing.T, r soc.Report, change func(*soc.Report), want ...string) {
	t.Helper()
	require.NoError(t, r.Validate())
	change(&r)
	got := problems(r.Validate())
	slices.Sort(got)
	slices.Sort(want)
	assert.Equal(t, want, got)
}

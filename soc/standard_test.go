package soc_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

func TestStandards(t *testing.T) {
	for _, c := range []struct {
		kind                  soc.Kind
		periodEnd, reportDate string
		want                  string
	}{
		// SOC 1: SAS 70 to SSAE 16 by the period's end, then by the report's date.
		{soc.SOC1, "2010-12-31", "2011-02-15", "sas-70"},
		{soc.SOC1, "2011-06-14", "2011-08-01", "sas-70"},
		{soc.SOC1, "2011-06-15", "2011-08-01", "ssae-16"},
		{soc.SOC1, "2017-03-31", "2017-04-30", "ssae-16"},
		{soc.SOC1, "2017-03-31", "2017-05-01", "at-c-105 at-c-205 at-c-320 ssae-18"},
		{soc.SOC1, "2022-04-30", "2022-06-14", "at-c-105 at-c-205 at-c-320 ssae-18"},
		{soc.SOC1, "2022-04-30", "2022-06-15", "at-c-105 at-c-205 at-c-320 ssae-18 ssae-21"},
		// SOC 2 and SOC 3: AT 101 until SSAE 18, and never AT-C 320.
		{soc.SOC2, "2011-03-31", "2011-05-02", "at-101"},
		{soc.SOC2, "2017-04-30", "2017-04-30", "at-101"},
		{soc.SOC2, "2017-04-30", "2017-05-01", "at-c-105 at-c-205 ssae-18"},
		{soc.SOC3, "2022-06-14", "2022-06-14", "at-c-105 at-c-205 ssae-18"},
		{soc.SOC3, "2022-06-15", "2022-06-15", "at-c-105 at-c-205 ssae-18 ssae-21"},
		// A date is missing: what all fitting dates have in common.
		{soc.SOC1, "", "", ""},
		{soc.SOC1, "", "2026-02-06", "at-c-105 at-c-205 at-c-320 ssae-18 ssae-21"},
		{soc.SOC2, "2022-06-15", "", "at-c-105 at-c-205 ssae-18 ssae-21"},
		{soc.SOC2, "2022-06-14", "", "at-c-105 at-c-205 ssae-18"},
		{soc.SOC2, "2017-04-30", "", ""},
		{soc.SOC2, "2016-04-30", "", "at-101"},
		{soc.SOC1, "2016-04-30", "", "ssae-16"},
		{soc.SOC1, "2010-04-30", "", "sas-70"},
		{soc.SOC1, "", "2011-06-14", "sas-70"},
		{soc.SOC1, "", "2011-09-23", ""},
		{soc.SOC1, "", "2012-06-15", "ssae-16"},
		{soc.SOC2, "9999-06-01", "", "at-c-105 at-c-205 ssae-18 ssae-21"},
		{soc.SOC1, "", "0001-01-01", "sas-70"},
		{0, "2025-12-31", "2026-02-06", ""},
		{9, "2010-12-31", "2011-02-06", ""},
	} {
		var got []string
		for s := range soc.Standards(c.kind, date(c.periodEnd), date(c.reportDate)) {
			got = append(got, s.String())
		}
		assert.Equal(t, c.want, strings.Join(got, " "), "%s %s %s", c.kind, c.periodEnd, c.reportDate)
	}
}

// With one date missing, the answer is what the answers for all fitting dates share.
func TestStandardsOfUnknownDates(t *testing.T) {
	year := func(from attestkit.Date, n int) []attestkit.Date { // every tenth day and the ends
		var days []attestkit.Date
		end := from.AddYears(n)
		step := 10 * n
		for d := from; d.DaysUntil(end)*n >= 0; d = d.AddDays(step) {
			days = append(days, d)
		}
		return append(days, end)
	}
	for k := range soc.Kinds() {
		for d := date("2009-06-01"); d.Before(date("2024-01-01")); d = d.AddDays(53) {
			shared := func(answers [][]soc.Standard) []soc.Standard {
				return slices.DeleteFunc(slices.Clone(answers[0]), func(s soc.Standard) bool {
					return slices.ContainsFunc(answers, func(a []soc.Standard) bool { return !slices.Contains(a, s) })
				})
			}
			var ends, dates [][]soc.Standard
			for _, other := range year(d, -1) {
				ends = append(ends, slices.Collect(soc.Standards(k, other, d)))
			}
			for _, other := range year(d, 1) {
				dates = append(dates, slices.Collect(soc.Standards(k, d, other)))
			}
			assert.ElementsMatch(t, shared(ends), slices.Collect(soc.Standards(k, attestkit.Date{}, d)), "%s reported %s", k, d)
			assert.ElementsMatch(t, shared(dates), slices.Collect(soc.Standards(k, d, attestkit.Date{})), "%s ending %s", k, d)
		}
	}
}

func TestStandardTexts(t *testing.T) {
	for s := range soc.AllStandards() {
		assert.NotEmpty(t, s.Name())
		assert.Equal(t, s == soc.OtherStandard, s.Source() == "", s)
	}
	for _, invalid := range []soc.Standard{0, 13, 255} {
		assert.Empty(t, invalid.Name()+invalid.Summary()+invalid.Source())
	}
}

func ExampleStandards() {
	end, _ := attestkit.NewDate(2017, time.March, 31)
	dated, _ := attestkit.NewDate(2017, time.May, 12)
	for s := range soc.Standards(soc.SOC2, end, dated) {
		fmt.Println(s.Name())
	}
	// Output:
	// AT-C 105
	// AT-C 205
	// SSAE 18
}

func ExampleStandard() {
	fmt.Println(soc.ISAE3402.Name())
	fmt.Println(soc.ISAE3402.Summary())
	fmt.Println(soc.ISAE3402.Source())
	// Output:
	// ISAE 3402
	// International counterpart of the SOC 1, often followed in the same examination as AT-C 320. Rules on intentional acts, sampling anomalies and later events are not quite the same.
	// IAASB, International Standard on Assurance Engagements 3402, Assurance Reports on Controls at a Service Organization, December 2009
}

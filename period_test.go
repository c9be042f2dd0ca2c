package attestkit_test

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

func period(from, to string) Period { return Period{From: date(from), To: date(to)} }

// window is a span of 64 days in which a period is a set of days: bit n is day n.
type window struct{ first Date }

func (w window) days(p Period) (set uint64) {
	for n := range 64 {
		if d := w.first.AddDays(n); !d.IsZero() && !p.From.IsZero() && !p.To.IsZero() && !d.Before(p.From) && !d.After(p.To) {
			set |= 1 << n
		}
	}
	return set
}

// runs returns the unbroken runs of days as periods.
func (w window) runs(set uint64) []Period {
	periods := []Period{}
	for n := 0; n < 64; n++ {
		if set>>n&1 == 0 {
			continue
		}
		start := n
		for n < 63 && set>>(n+1)&1 == 1 {
			n++
		}
		periods = append(periods, Period{w.first.AddDays(start), w.first.AddDays(n)})
	}
	return periods
}

// one returns the only run of the set, as Overlap and Gap do.
func (w window) one(set uint64) (Period, bool) {
	runs := w.runs(set)
	if len(runs) == 0 {
		return Period{}, false
	}
	return runs[0], true
}

// random returns a period of up to some days; one in eight is not valid.
func (w window) random(r *rand.Rand) Period {
	from, to := w.first.AddDays(r.IntN(64)), w.first.AddDays(r.IntN(64))
	if to.Before(from) {
		from, to = to, from
	}
	to = from.AddDays(min(from.DaysUntil(to), r.IntN(12)))
	switch r.IntN(24) {
	case 0:
		return Period{To: to}
	case 1:
		return Period{From: from}
	case 2:
		return Period{From: from, To: from.AddDays(-1)}
	}
	return Period{From: from, To: to}
}

// between returns the days that lie between two sets that share none.
func between(a, b uint64) uint64 {
	if a == 0 || b == 0 {
		return 0
	}
	all := a | b
	hull := (uint64(1)<<bits.Len64(all) - 1) &^ (uint64(1)<<bits.TrailingZeros64(all) - 1)
	return hull &^ all
}

func TestPeriodsAgainstDays(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	for _, first := range []string{"0001-01-01", "2024-02-01", "2025-12-01", "9999-10-29"} {
		w := window{date(first)}
		for range 1500 {
			p, q := w.random(r), w.random(r)
			a, b := w.days(p), w.days(q)
			require.Equal(t, bits.OnesCount64(a), p.Days(), p)
			require.Equal(t, a != 0, p.IsValid(), p)
			day := r.IntN(64)
			require.Equal(t, a>>day&1 == 1, p.Contains(w.first.AddDays(day)), p)

			shared, ok := w.one(a & b)
			overlap, overlaps := p.Overlap(q)
			require.Equal(t, shared, overlap, "%v and %v", p, q)
			require.Equal(t, ok, overlaps, "%v and %v", p, q)

			free, ok := w.one(between(a, b))
			gap, gaps := p.Gap(q)
			require.Equal(t, free, gap, "%v and %v", p, q)
			require.Equal(t, ok, gaps, "%v and %v", p, q)
		}
	}
}

func TestUnionAgainstDays(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for _, first := range []string{"0001-01-01", "2024-02-01", "9999-10-29"} {
		w := window{date(first)}
		for range 500 {
			periods := make([]Period, r.IntN(8))
			var set uint64
			for i := range periods {
				periods[i] = w.random(r)
				set |= w.days(periods[i])
			}
			before := slices.Clone(periods)
			require.Equal(t, w.runs(set), append([]Period{}, attestkit.Union(periods...)...), "%v", periods)
			require.Equal(t, before, periods, "its arguments are left alone")
		}
	}
}

func TestPeriodMonths(t *testing.T) {
	for _, c := range []struct {
		period Period
		months int
	}{
		{period("2025-01-01", "2025-12-31"), 12},
		{period("2025-01-31", "2025-04-30"), 3},
		{period("2025-01-31", "2025-04-29"), 3}, // three months after 31 January is 30 April
		{period("2025-01-31", "2025-04-28"), 2},
		{period("2025-10-01", "2025-12-31"), 3},
		{period("2024-02-29", "2025-02-28"), 12},
		{period("2024-02-29", "2025-02-27"), 12},
		{period("2024-02-29", "2025-02-26"), 11},
		{period("2025-06-15", "2025-06-15"), 0},
		{period("9999-01-01", "9999-12-31"), 12},
		{period("9999-01-02", "9999-12-31"), 11},
		{period("0001-01-01", "9999-12-31"), 9999 * 12},
		{period("2025-12-31", "2025-01-01"), 0},
		{period("", "2025-12-31"), 0},
		{period("2025-01-01", ""), 0},
		{Period{}, 0},
	} {
		assert.Equal(t, c.months, c.period.Months(), c.period)
	}
}

func TestPeriodOrder(t *testing.T) {
	sorted := []Period{{}, period("2025-01-01", "2025-01-01"), period("2025-01-01", "2025-03-31"), period("2025-02-01", "2025-02-28")}
	for i, p := range sorted {
		for j, q := range sorted {
			assert.Equal(t, min(max(i-j, -1), 1), p.Compare(q), "%v %v", p, q)
		}
	}
	assert.True(t, sorted[0].IsZero())
	assert.False(t, sorted[1].IsZero())
}

func TestParsePeriod(t *testing.T) {
	for text, rule := range map[string]attestkit.Rule{
		"2025-01-01..2025-01-01":  "",
		"0001-01-01..9999-12-31":  "",
		"2025-01-02..2025-01-01":  attestkit.RulePeriod,
		"":                        attestkit.RuleDate,
		"..":                      attestkit.RuleDate,
		"2025-01-01":              attestkit.RuleDate,
		"2025-01-01..":            attestkit.RuleDate,
		"..2025-01-01":            attestkit.RuleDate,
		"2025-01-01/2025-12-31":   attestkit.RuleDate,
		"2025-01-01...2025-12-31": attestkit.RuleDate,
		"2025-01-01..2025-02-29":  attestkit.RuleDate,
	} {
		p, err := attestkit.ParsePeriod(text)
		if rule == "" {
			assert.NoError(t, err, text)
			assert.Equal(t, text, p.String())
			continue
		}
		assert.Zero(t, p, text)
		assertRule(t, rule, err, text)
	}
	assert.Empty(t, Period{}.String())
	assert.Equal(t, "2025-01-01..", period("2025-01-01", "").String())
}

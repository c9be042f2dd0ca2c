package readiness_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

var rhythms = []soc.Cadence{soc.ManyADay, soc.Daily, soc.Weekly, soc.Monthly, soc.Quarterly, soc.SemiAnnual, soc.Annual}

// starts reports whether a slot starts on a day: the convention, day by day.
func starts(c soc.Cadence, anchor time.Month, d time.Time) bool {
	months := map[soc.Cadence]int{soc.Monthly: 1, soc.Quarterly: 3, soc.SemiAnnual: 6, soc.Annual: 12}[c]
	switch c {
	case soc.ManyADay, soc.Daily:
		return true
	case soc.Weekly:
		return d.Weekday() == time.Monday
	}
	return d.Day() == 1 && (int(d.Month())-int(anchor)+12)%months == 0
}

// naive walks the days of six years and cuts them into slots.
type naive struct {
	days  []attestkit.Date
	slots []attestkit.Period
}

func newNaive(c soc.Cadence, anchor time.Month) *naive {
	n := &naive{}
	for d := time.Date(2021, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2028; d = d.AddDate(0, 0, 1) {
		day := attestkit.DateOf(d)
		n.days = append(n.days, day)
		if starts(c, anchor, d) {
			n.slots = append(n.slots, attestkit.Period{From: day})
		}
		if len(n.slots) > 0 {
			n.slots[len(n.slots)-1].To = day
		}
	}
	return n
}

// expected goes through every day and asks whether a slot, ended some days ago, is due.
func (n *naive) expected(window attestkit.Period, since attestkit.Date, lag int) (list []attestkit.Period) {
	ends := map[attestkit.Date]attestkit.Period{}
	for _, s := range n.slots {
		ends[s.To] = s
	}
	for i, day := range n.days {
		if day.Before(window.From) || day.After(window.To) || day.Before(since) || i < lag {
			continue
		}
		if s, found := ends[n.days[i-lag]]; found {
			list = append(list, s)
		}
	}
	return list
}

func TestSlotsAgainstDayByDay(t *testing.T) {
	for _, cadence := range rhythms {
		oracles := map[time.Month]*naive{}
		for length := 1; length <= 800; length++ {
			anchor := time.Month(length%13 + 0) // 0 is January
			if oracles[anchor] == nil {
				oracles[anchor] = newNaive(cadence, max(anchor, 1))
			}
			from := date("2023-01-01").AddDays(length * 37 % 731)
			window := attestkit.Period{From: from, To: from.AddDays(length - 1)}
			c := readiness.Control{Cadence: cadence, AnchorMonth: anchor}
			if length%3 == 1 {
				c.LagDays = length % 47
			}
			if length%4 == 1 {
				c.Since = from.AddDays(length%90 - 20)
			}
			got := slices.Collect(c.Slots(window))
			require.Equal(t, oracles[anchor].expected(window, c.Since, c.LagDays), got, "%s %s anchor %d lag %d since %s", cadence, window, anchor, c.LagDays, c.Since)
			s := readiness.Suffices(&c, nil, window, attestkit.Date{})
			require.Equal(t, len(got), s.Expected)
			require.Equal(t, got, s.Missing)
		}
	}
}

func TestSlotsAtTheEndsOfTheCalendar(t *testing.T) {
	for _, cadence := range rhythms {
		c := readiness.Control{Cadence: cadence, AnchorMonth: 4, LagDays: 366}
		for _, window := range []attestkit.Period{period("0001-01-01", "0001-03-05"), period("9999-10-01", "9999-12-31"), {}, {From: date("2025-01-01")}} {
			for s := range c.Slots(window) {
				assert.True(t, s.IsValid(), "%s %s", cadence, s)
			}
		}
	}
	for anchor := range 12 {
		for _, cadence := range rhythms {
			c := readiness.Control{Cadence: cadence, AnchorMonth: time.Month(anchor + 1), GraceDays: 5}
			window := period("0001-01-13", "0002-11-01")
			for s := range c.Slots(window) {
				require.True(t, s.IsValid(), "%s from month %d: a slot that began before the calendar", cadence, anchor+1)
			}
			for days := range window.Days() {
				s := readiness.Suffices(&c, nil, window, window.From.AddDays(days))
				require.Equal(t, s.Expected, len(s.Missing)+s.Ahead, "%s from month %d", cadence, anchor+1)
			}
		}
	}
	december := readiness.Control{Cadence: soc.Monthly}
	assert.Equal(t, []attestkit.Period{period("9999-12-01", "9999-12-31")}, slices.Collect(december.Slots(period("9999-12-01", "9999-12-31"))))
}

func TestBasis(t *testing.T) {
	for _, c := range []struct {
		control readiness.Control
		want    readiness.Basis
	}{
		{readiness.Control{}, readiness.ByNothing},
		{readiness.Control{Cadence: soc.OtherCadence}, readiness.ByNothing},
		{readiness.Control{Cadence: soc.Continuous}, readiness.ByInstance},
		{readiness.Control{Cadence: soc.Daily, Nature: soc.Automated}, readiness.ByInstance},
		{readiness.Control{Cadence: soc.OnEvent, Nature: soc.Automated}, readiness.ByInstance},
		{readiness.Control{Cadence: soc.Daily, Nature: soc.ITDependent}, readiness.BySlots},
		{readiness.Control{Cadence: soc.OnEvent, Nature: soc.Manual}, readiness.ByPopulation},
	} {
		assert.Equal(t, c.want, c.control.Basis(), c.control)
		if c.want != readiness.BySlots {
			assert.Empty(t, slices.Collect(c.control.Slots(period("2025-01-01", "2025-12-31"))))
		}
	}
}

// filled counts by brute force how many slots the items fill at most, each item one.
func filled(c *readiness.Control, items []*readiness.Evidence, window attestkit.Period, asOf attestkit.Date) int {
	list := slices.Collect(c.Slots(window))
	takes := func(e *readiness.Evidence, s attestkit.Period) bool {
		switch {
		case e.PerformedOn.IsZero() || e.PerformedOn.After(asOf) || !e.ValidUntil.IsZero() && !e.ValidUntil.After(e.PerformedOn):
			return false
		case s.Contains(e.PerformedOn):
			return true
		}
		return e.Covers == s && e.PerformedOn.After(s.To) && !e.PerformedOn.After(s.To.AddDays(c.GraceDays)) && !e.PerformedOn.After(window.To)
	}
	holder := make([]int, len(list)) // of each slot the item that fills it, from 1
	var try func(i int, seen []bool) bool
	try = func(i int, seen []bool) bool {
		for j, s := range list {
			if !seen[j] && takes(items[i], s) {
				seen[j] = true
				if holder[j] == 0 || try(holder[j]-1, seen) {
					holder[j] = i + 1
					return true
				}
			}
		}
		return false
	}
	n := 0
	for i := range items {
		if try(i, make([]bool, len(list))) {
			n++
		}
	}
	return n
}

func randomItems(r *rand.Rand, c *readiness.Control) (items []*readiness.Evidence) {
	wide := slices.Collect((&readiness.Control{Cadence: c.Cadence, AnchorMonth: c.AnchorMonth}).Slots(period("2024-01-01", "2026-06-30")))
	for range r.IntN(14) {
		s := wide[r.IntN(len(wide))]
		e := &readiness.Evidence{PerformedOn: s.From.AddDays(r.IntN(s.Days() + 12))}
		if r.IntN(2) == 0 {
			e.Covers = s
		}
		switch r.IntN(12) {
		case 0:
			e.PerformedOn = attestkit.Date{}
		case 1:
			e.ValidUntil = e.PerformedOn.AddDays(r.IntN(3))
		case 2:
			e.Covers.To = e.Covers.To.AddDays(1)
		}
		items = append(items, e)
	}
	return items
}

func TestSufficesAgainstMatching(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 3000 {
		c := readiness.Control{Cadence: rhythms[r.IntN(len(rhythms))], AnchorMonth: time.Month(r.IntN(13)), GraceDays: r.IntN(15), LagDays: r.IntN(2) * r.IntN(15)}
		from := date("2024-12-01").AddDays(r.IntN(90))
		window := attestkit.Period{From: from, To: from.AddDays(r.IntN(500))}
		if c.Cadence == soc.Daily || c.Cadence == soc.ManyADay {
			window.To = from.AddDays(r.IntN(30))
		}
		asOf := window.From.AddDays(r.IntN(window.Days() + 60))
		items := randomItems(r, &c)
		s := readiness.Suffices(&c, items, window, asOf)
		require.Equal(t, filled(&c, items, window, asOf), s.Evidenced, "%+v %s %s", c, window, asOf)
		require.Equal(t, s.Expected, s.Evidenced+len(s.Missing)+s.Ahead)
		r.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		require.Equal(t, s, readiness.Suffices(&c, items, window, asOf), "the order of the items has a say")
		for _, m := range s.Missing {
			require.True(t, m.To.Before(asOf))
		}
	}
}

// TestEarliestAgainstEveryStart tries every first day of three years.
func TestEarliestAgainstEveryStart(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	for range 120 {
		c := readiness.Control{ID: "C", Cadence: rhythms[r.IntN(len(rhythms))], AnchorMonth: time.Month(r.IntN(13)), GraceDays: r.IntN(15), LagDays: r.IntN(2) * r.IntN(15)}
		if r.IntN(3) == 0 {
			c.Since = date("2025-01-01").AddDays(r.IntN(300))
		}
		asOf := date("2025-10-01").AddDays(r.IntN(90))
		items := randomItems(r, &c)
		a := readiness.Assessment{Controls: []readiness.Control{c}}
		for _, e := range items {
			e.Controls = []string{"C"}
			a.Evidence = append(a.Evidence, *e)
		}
		got := a.EarliestWindow(asOf).From
		if got.IsZero() {
			got = date("0001-01-01")
		}
		want := asOf.AddDays(1)
		for d := asOf; d.After(date("2022-01-01")); d = d.AddDays(-1) {
			if s := readiness.Suffices(&c, items, attestkit.Period{From: d, To: asOf}, asOf); len(s.Missing) > 0 || d.Before(c.Since) {
				break
			}
			want = d
		}
		if c.Since.After(asOf) {
			want = c.Since
		}
		require.Equal(t, want, got, "%+v as of %s", c, asOf)
	}
}

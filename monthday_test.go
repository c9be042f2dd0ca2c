package attestkit_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

type MonthDay = attestkit.MonthDay

// monthDay reads a day of the year that the test is sure of; "" is the zero one.
func monthDay(s string) (m MonthDay) {
	if err := m.UnmarshalText([]byte(s)); err != nil {
		panic(err)
	}
	return m
}

func TestMonthDayAgainstTime(t *testing.T) {
	var before MonthDay
	for day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() == 2024; day = day.AddDate(0, 0, 1) {
		m, err := attestkit.NewMonthDay(day.Month(), day.Day())
		require.NoError(t, err)
		assert.Equal(t, m, monthDay(day.Format("01-02")))
		assert.Equal(t, day.Format("01-02"), m.String())
		assert.Equal(t, day.Month(), m.Month())
		assert.Equal(t, day.Day(), m.Day())
		assert.Equal(t, []int{-1, 0, 1}, []int{before.Compare(m), m.Compare(m), m.Compare(before)}, m)
		for _, year := range []int{1, 1900, 2000, 2023, 2024, 9999} {
			want := time.Date(year, day.Month(), day.Day(), 0, 0, 0, 0, time.UTC)
			if want.Month() != day.Month() { // 29 February
				want = want.AddDate(0, 0, -1)
			}
			assert.Equal(t, attestkit.DateOf(want), m.In(year), "%v in %d", m, year)
		}
		for _, year := range []int{-1, 0, 10000, 65537} {
			assert.Zero(t, m.In(year), year)
		}
		before = m
	}
}

func TestMonthDayZero(t *testing.T) {
	var zero MonthDay
	assert.True(t, zero.IsZero())
	assert.False(t, monthDay("01-01").IsZero())
	assert.Empty(t, zero.String())
	assert.Zero(t, zero.Month())
	assert.Zero(t, zero.Day())
	assert.Zero(t, zero.In(2025))
}

func TestMonthDayRefuses(t *testing.T) {
	for _, bad := range [][2]int{{0, 1}, {13, 1}, {1, 0}, {1, 32}, {2, 30}, {4, 31}, {1, 257}, {257, 1}, {-1, 1}} {
		m, err := attestkit.NewMonthDay(time.Month(bad[0]), bad[1])
		assert.Zero(t, m, bad)
		assertRule(t, attestkit.RuleDate, err, bad)
	}
	for _, bad := range []string{"", "12", "1231", "12/31", "12-1", "1-31", "13-01", "00-01", "01-00", "02-30", "12-31 ", "--12-31", "2025-12-31"} {
		m, err := attestkit.ParseMonthDay(bad)
		assert.Zero(t, m, bad)
		assertRule(t, attestkit.RuleDate, err, bad)
	}
}

func TestMonthDayText(t *testing.T) {
	m := monthDay("02-29")
	text, err := m.AppendText([]byte("on "))
	assert.NoError(t, err)
	assert.Equal(t, "on 02-29", string(text))
	assertRule(t, attestkit.RuleDate, m.UnmarshalText([]byte("02-30")))
	assert.Equal(t, monthDay("02-29"), m, "an error leaves the day alone")
	require.NoError(t, m.UnmarshalText(nil))
	assert.Zero(t, m)
}

func TestMonthDayColumn(t *testing.T) {
	before, end := monthDay("01-01"), monthDay("12-31")
	scan(t, before, "12-31", end, "")
	scan(t, before, []byte("12-31"), end, "")
	scan(t, before, nil, MonthDay{}, "")
	scan(t, before, "", MonthDay{}, "")
	for _, bad := range []any{"12-32", []byte("x"), int64(1231), time.Time{}} {
		scan(t, before, bad, MonthDay{}, attestkit.RuleDate)
	}
	assertColumn(t, end, "12-31")
	assertColumn(t, MonthDay{}, nil)
}

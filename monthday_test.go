package attestkit_test

import (
	"encoding/json"
	"flag"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

// MonthDay is short for what these tests are about.
type MonthDay = attestkit.MonthDay

func monthDay(s string) MonthDay {
	m, err := attestkit.ParseMonthDay(s)
	if err != nil {
		panic(err)
	}
	return m
}

// The days of a leap year are exactly the month-days.
func TestMonthDayAgreesWithTheCalendar(t *testing.T) {
	n := 0
	for d := date("2024-01-01"); d.Year() == 2024; d = d.AddDays(1) {
		m, err := attestkit.NewMonthDay(d.Month(), d.Day())
		require.NoError(t, err)
		assert.Equal(t, d.String()[5:], m.String())
		assert.Equal(t, m, monthDay(m.String()))
		assert.Equal(t, d, m.In(2024))
		assert.Equal(t, d.Month(), m.Month())
		assert.Equal(t, d.Day(), m.Day())
		n++
	}
	assert.Equal(t, 366, n)
	for month := time.January - 1; month <= time.December+1; month++ {
		for day := -1; day <= 32; day++ {
			_, wrong := attestkit.NewDate(2024, month, day)
			_, err := attestkit.NewMonthDay(month, day)
			assert.Equal(t, wrong == nil, err == nil, "%d-%d", month, day)
			if err != nil {
				assertRule(t, attestkit.RuleDate, err)
			}
		}
	}
}

func TestMonthDayInAYear(t *testing.T) {
	leap := monthDay("02-29")
	assert.Equal(t, date("2024-02-29"), leap.In(2024))
	assert.Equal(t, date("2025-02-28"), leap.In(2025))
	assert.Equal(t, date("1900-02-28"), leap.In(1900))
	assert.Equal(t, date("0001-12-31"), monthDay("12-31").In(1))
	assert.Equal(t, date("9999-12-31"), monthDay("12-31").In(9999))
	for _, year := range []int{-1, 0, 10000, 1 << 20} {
		assert.Zero(t, leap.In(year))
	}
	assert.Zero(t, MonthDay{}.In(2024))
}

func TestMonthDayOrder(t *testing.T) {
	for _, pair := range [][2]string{{"01-31", "02-01"}, {"06-30", "12-31"}, {"06-29", "06-30"}} {
		a, b := monthDay(pair[0]), monthDay(pair[1])
		assert.Equal(t, -1, a.Compare(b))
		assert.Equal(t, 1, b.Compare(a))
		assert.Zero(t, a.Compare(a))
		assert.Equal(t, -1, MonthDay{}.Compare(a))
	}
}

func TestParseMonthDayRefuses(t *testing.T) {
	for _, text := range []string{"", "12", "12-", "1-31", "12-1", "12-32", "13-01", "00-01", "01-00", "02-30", "04-31", "12/31", "31-12", "2024-12-31", " 12-31", "12-31 ", "+1-31", "1a-01", "--12-31"} {
		m, err := attestkit.ParseMonthDay(text)
		assert.Zero(t, m, text)
		assertRule(t, attestkit.RuleDate, err, text)
		assert.ErrorContains(t, err, attestkit.Quote(text))
	}
}

func TestMonthDayText(t *testing.T) {
	type document struct {
		End MonthDay `json:"end,omitzero"`
	}
	for text, want := range map[string]document{`{}`: {}, `{"end":"02-29"}`: {monthDay("02-29")}} {
		var got document
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		assert.Equal(t, want, got)
		back, err := json.Marshal(got)
		require.NoError(t, err)
		assert.Equal(t, text, string(back))
	}
	for _, bad := range []string{`{"end":"02-30"}`, `{"end":1231}`, `{"end":{}}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &document{}), bad)
	}
	m := monthDay("06-30")
	assertRule(t, attestkit.RuleDate, m.UnmarshalText([]byte("06-31")))
	assert.Equal(t, monthDay("06-30"), m, "an error leaves the day alone")
	require.NoError(t, m.UnmarshalText(nil))
	assert.True(t, m.IsZero())
	assert.Empty(t, m.String())

	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.TextVar(&m, "end", MonthDay{}, "a day")
	require.NoError(t, flags.Parse([]string{"-end", "03-31"}))
	assert.Equal(t, monthDay("03-31"), m)
}

func TestMonthDayColumn(t *testing.T) {
	before, day := monthDay("01-01"), monthDay("12-31")
	scan(t, before, "12-31", day, "")
	scan(t, before, []byte("12-31"), day, "")
	scan(t, before, nil, MonthDay{}, "")
	scan(t, before, "", MonthDay{}, "")
	for _, src := range []any{"12-32", []byte("x"), int64(1231), true, time.Time{}} {
		scan(t, before, src, MonthDay{}, attestkit.RuleDate)
	}
	assertColumn(t, day, "12-31")
	assertColumn(t, MonthDay{}, nil)
}

func TestMonthDayAllocatesNothing(t *testing.T) {
	buf := make([]byte, 0, 8)
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		m, _ := attestkit.ParseMonthDay("12-31")
		buf, _ = m.AppendText(buf[:0])
		_ = m.In(2024)
	}))
}

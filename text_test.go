package attestkit_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"flag"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

var (
	_ encoding.TextAppender    = Date{}
	_ encoding.TextMarshaler   = Date{}
	_ encoding.TextUnmarshaler = (*Date)(nil)
	_ encoding.TextAppender    = MonthDay{}
	_ encoding.TextMarshaler   = MonthDay{}
	_ encoding.TextUnmarshaler = (*MonthDay)(nil)
	_ flag.Value               = (*Period)(nil)
)

func TestDateText(t *testing.T) {
	for _, text := range []string{"", "0001-01-01", "2024-02-29", "9999-12-31"} {
		d := date(text)
		got, err := d.AppendText([]byte("on "))
		assert.NoError(t, err)
		assert.Equal(t, "on "+text, string(got))
		assert.Equal(t, text, d.String())
	}
	d := date("2025-06-30")
	assertRule(t, attestkit.RuleDate, d.UnmarshalText([]byte("2025-06-31")))
	assert.Equal(t, date("2025-06-30"), d, "an error leaves the date alone")
	require.NoError(t, d.UnmarshalText(nil))
	assert.Zero(t, d)
}

// dated is a document with everything that a date or period can be in JSON.
type dated struct {
	On     Date         `json:"on,omitzero"`
	In     Period       `json:"in,omitzero"`
	Yearly MonthDay     `json:"yearly,omitzero"`
	Counts map[Date]int `json:"counts,omitempty"`
}

func TestJSON(t *testing.T) {
	for text, want := range map[string]dated{
		`{}`: {},
		`{"on":"2025-06-30","in":{"from":"2025-01-01","to":"2025-12-31"},"yearly":"12-31","counts":{"2024-02-29":1,"2025-02-28":2}}`: {
			date("2025-06-30"), period("2025-01-01", "2025-12-31"), monthDay("12-31"), map[Date]int{date("2024-02-29"): 1, date("2025-02-28"): 2}},
	} {
		var got dated
		require.NoError(t, json.Unmarshal([]byte(text), &got))
		assert.Equal(t, want, got)
		back, err := json.Marshal(got)
		require.NoError(t, err)
		assert.Equal(t, text, string(back))
	}
	for _, bad := range []string{`{"on":"2025-6-30"}`, `{"on":20250630}`, `{"in":"2025-01-01..2025-12-31"}`, `{"in":{"to":"2025-02-29"}}`, `{"counts":{"today":1}}`, `{"yearly":"12-32"}`, `{"yearly":1231}`} {
		assert.Error(t, json.Unmarshal([]byte(bad), &dated{}), bad)
	}
}

func TestFlags(t *testing.T) {
	flags := flag.NewFlagSet("", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	var on Date
	var in Period
	flags.TextVar(&on, "on", date("2025-06-30"), "a day")
	flags.Var(&in, "in", "a period")
	require.NoError(t, flags.Parse(nil))
	assert.Equal(t, date("2025-06-30"), on)
	require.NoError(t, flags.Parse([]string{"-on", "2024-02-29", "-in", "2025-01-01..2025-12-31"}))
	assert.Equal(t, date("2024-02-29"), on)
	assert.Equal(t, period("2025-01-01", "2025-12-31"), in)
	assert.Error(t, flags.Parse([]string{"-in", "2025"}))
	assert.Equal(t, period("2025-01-01", "2025-12-31"), in, "an error leaves the period alone")
}

// scan asserts that scanning src yields want, whatever was there before.
func scan[T any, P interface {
	*T
	sql.Scanner
}](t *testing.T, before T, src any, want T, rule attestkit.Rule) {
	t.Helper()
	got := before
	err := P(&got).Scan(src)
	assert.Equal(t, want, got, "%v", src)
	if rule == "" {
		assert.NoError(t, err, "%v", src)
		return
	}
	assertRule(t, rule, err, src)
}

func TestDateColumn(t *testing.T) {
	before, day := date("1999-12-31"), date("2025-06-30")
	for _, src := range []any{"2025-06-30", []byte("2025-06-30"), time.Date(2025, 6, 30, 23, 59, 0, 0, time.FixedZone("", -11*3600))} {
		scan(t, before, src, day, "")
	}
	for _, src := range []any{nil, "", []byte{}} {
		scan(t, before, src, Date{}, "")
	}
	for _, src := range []any{"2025-06-31", []byte("x"), int64(20250630), 1.5, true} {
		scan(t, before, src, Date{}, attestkit.RuleDate)
	}
	assertColumn(t, day, "2025-06-30")
	assertColumn(t, Date{}, nil)
}

func TestPeriodColumn(t *testing.T) {
	before, year := period("1999-12-01", "1999-12-31"), period("2025-01-01", "2025-12-31")
	scan(t, before, "2025-01-01..2025-12-31", year, "")
	scan(t, before, []byte("2025-01-01..2025-12-31"), year, "")
	scan(t, before, nil, Period{}, "")
	scan(t, before, "2025-12-31..2025-01-01", Period{}, attestkit.RulePeriod)
	scan(t, before, "2025-01-01", Period{}, attestkit.RuleDate)
	scan(t, before, int64(1), Period{}, attestkit.RulePeriod)
	assertColumn(t, year, "2025-01-01..2025-12-31")
	assertColumn(t, Period{}, nil)
	for _, bad := range []Period{period("2025-01-01", ""), period("", "2025-01-01"), period("2025-01-02", "2025-01-01")} {
		value, err := bad.Value()
		assert.Nil(t, value)
		assertRule(t, attestkit.RulePeriod, err, bad)
	}
}

func assertColumn(t *testing.T, v driver.Valuer, want any) {
	t.Helper()
	got, err := v.Value()
	assert.NoError(t, err)
	assert.Equal(t, want, got)
}

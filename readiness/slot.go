package readiness

import (
	"iter"
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
)

// Basis is how the operation of a control over a window is shown. The zero value is
// not valid.
type Basis uint8

// The values of Basis.
const (
	BySlots      Basis = iota + 1 // one occurrence for each slot of the calendar
	ByPopulation                  // how often the event happened, perhaps never, and the records of it
	ByInstance                    // continuous or automated: one instance, and the history of changes
	ByNothing                     // the cadence is not known, or is no rhythm of the calendar; text "unknown"
)

var bases = enum.Table[Basis]{Name: "a basis of evidence", Texts: []string{"slots", "population", "instance", "unknown"}}

// Bases yields all values.
func Bases() iter.Seq[Basis] { return bitset.Range(BySlots, ByNothing+1) }

// ParseBasis returns the value with exactly this text form, such as "slots", or a
// Problem that quotes the text.
func ParseBasis(text string) (Basis, error) { return bases.Parse(text) }

// IsValid reports whether b is one of the constants.
func (b Basis) IsValid() bool { return bases.Valid(b) }

// String returns the text form, such as "population"; "" when not valid.
func (b Basis) String() string { return bases.String(b) }

// AppendText implements [encoding.TextAppender].
func (b Basis) AppendText(buf []byte) ([]byte, error) { return bases.Append(buf, b) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (b Basis) MarshalText() ([]byte, error) { return bases.Append(nil, b) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseBasis].
func (b *Basis) UnmarshalText(text []byte) error { return bases.Unmarshal(b, text) }

// Basis returns how the control's operation is shown: what is automated has no
// slots, whatever its cadence.
func (c *Control) Basis() Basis {
	c = orZero(c)
	switch {
	case c.Nature == soc.Automated || c.Cadence == soc.Continuous:
		return ByInstance
	case c.Cadence == soc.OnEvent:
		return ByPopulation
	case c.calendar().isZero():
		return ByNothing
	}
	return BySlots
}

// Slots yields the slots in which the control is expected to operate within a
// window, in order: a slot is a calendar day, week (Monday to Sunday), month,
// quarter, half-year or year, of which the last three start at the control's anchor
// month. It is expected when its last day plus the control's lag lies between the
// later of the window's first day and the control's, and the window's last day. A
// control that operates many times a day is expected to each day. The grace of a control
// moves no slot; its lag does, into the next window where a slot ends with this one. There
// are none for a control whose [Control.Basis] is another, none for a nil one, and none in
// a window that is no period or that is longer than [MaxWindowDays].
func (c *Control) Slots(window attestkit.Period) iter.Seq[attestkit.Period] {
	c = orZero(c)
	k := c.calendar()
	first, end := 0, 0
	if c.Basis() == BySlots && isJudged(window) {
		first, end = k.expected(window, c.Since, c.lag())
	}
	return func(yield func(attestkit.Period) bool) {
		for i := first; i < end; i++ {
			if !yield(k.slot(i)) {
				return
			}
		}
	}
}

// calendar cuts time into numbered slots: of some days, counted from 0001-01-01, which
// was a Monday, or of some months, counted from the anchor month of the year 0.
type calendar struct{ days, months, anchor int }

func (k calendar) isZero() bool { return k.days == 0 && k.months == 0 }

func (c *Control) calendar() calendar {
	anchor := min(max(int(c.AnchorMonth), 1), 12) - 1
	switch c.Cadence {
	case soc.ManyADay, soc.Daily:
		return calendar{days: 1}
	case soc.Weekly:
		return calendar{days: 7}
	case soc.Monthly:
		return calendar{months: 1}
	case soc.Quarterly:
		return calendar{months: 3, anchor: anchor}
	case soc.SemiAnnual:
		return calendar{months: 6, anchor: anchor}
	case soc.Annual:
		return calendar{months: 12, anchor: anchor}
	}
	return calendar{}
}

// lag and grace keep what Validate refuses from doing harm.
func (c *Control) lag() int   { return min(max(c.LagDays, 0), MaxDays) }
func (c *Control) grace() int { return min(max(c.GraceDays, 0), MaxDays) }

// firstDay is where the calendar starts.
func firstDay() attestkit.Date {
	d, _ := attestkit.NewDate(1, time.January, 1)
	return d
}

// number returns the number of the slot that a day lies in.
func (k calendar) number(d attestkit.Date) int {
	if k.days > 0 {
		return firstDay().DaysUntil(d) / k.days
	}
	return (d.Year()*12 + int(d.Month()) - 1 - k.anchor) / k.months
}

// slot returns the days of a slot. Its last day is zero where the calendar ends.
func (k calendar) slot(i int) attestkit.Period {
	if k.days > 0 {
		from := firstDay().AddDays(i * k.days)
		return attestkit.Period{From: from, To: from.AddDays(k.days - 1)}
	}
	month := i*k.months + k.anchor
	from, _ := attestkit.NewDate(month/12, time.Month(month%12+1), 1)
	return attestkit.Period{From: from, To: from.AddMonths(k.months - 1).MonthEnd()}
}

// expected returns the number of the first slot that is expected in a window, and of
// the one after the last.
func (k calendar) expected(window attestkit.Period, since attestkit.Date, lag int) (first, end int) {
	if !window.IsValid() || k.isZero() {
		return 0, 0
	}
	from, to := later(window.From, since).AddDays(-lag), window.To.AddDays(-lag)
	if to.IsZero() {
		return 0, 0
	}
	first, end = k.number(later(from, firstDay())), k.number(to)
	if k.slot(first).From.IsZero() {
		first++ // it began before the calendar
	}
	if last := k.slot(end).To; !last.IsZero() && !last.After(to) {
		end++
	}
	return first, max(first, end)
}

func later(a, b attestkit.Date) attestkit.Date {
	if b.After(a) {
		return b
	}
	return a
}

func earlier(a, b attestkit.Date) attestkit.Date {
	if b.Before(a) {
		return b
	}
	return a
}

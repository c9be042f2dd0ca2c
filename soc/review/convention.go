package review

import (
	"cmp"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// Conventions are numbers that practitioners use where no standard prescribes
// any. In [Options] and [RelianceOptions] a 0 stands for the customary value, as
// [DefaultConventions] returns it, and a negative number switches the convention
// off.
type Conventions struct {
	StaleMonths     int          `json:"staleMonths,omitempty"`     // beyond these after the period's end a report is stale: 12
	OldMonths       int          `json:"oldMonths,omitempty"`       // beyond these it is too old: 18
	LetterMonths    int          `json:"letterMonths,omitempty"`    // a bridge letter reaches this many calendar months past the period at most: 3
	ShortSOC1Months int          `json:"shortSoc1Months,omitempty"` // a SOC 1 period below is short: 6
	ShortSOC2Months int          `json:"shortSoc2Months,omitempty"` // a SOC 2 or SOC 3 period below is short: 3
	LongMonths      int          `json:"longMonths,omitempty"`      // a period above is long: 15
	OverlapMonths   int          `json:"overlapMonths,omitempty"`   // months of a user's year that a SOC 1 should examine: 6
	DatedSoonDays   int          `json:"datedSoonDays,omitempty"`   // a report dated this soon after the period's end, or sooner, is quick: 7
	DatedLateDays   int          `json:"datedLateDays,omitempty"`   // a report dated later than this is late: 90
	SampleFloors    SampleFloors `json:"sampleFloors,omitzero"`     // below these a sample is thin
}

// SampleFloors are the sample sizes below which a sample is called thin. The AICPA
// prescribes none, and firms differ.
type SampleFloors struct {
	Automated    int `json:"automated,omitempty"`    // automated and continuous controls, however often they run: 1
	Annual       int `json:"annual,omitempty"`       // 1
	SemiAnnual   int `json:"semiAnnual,omitempty"`   // 1
	Quarterly    int `json:"quarterly,omitempty"`    // 2
	Monthly      int `json:"monthly,omitempty"`      // 2
	Weekly       int `json:"weekly,omitempty"`       // 5
	Daily        int `json:"daily,omitempty"`        // 15
	ManyADay     int `json:"manyADay,omitempty"`     // 25
	EventLeast   int `json:"eventLeast,omitempty"`   // on event, at least: 3
	EventPercent int `json:"eventPercent,omitempty"` // on event, this share of the population if that is more: 10
	EventMost    int `json:"eventMost,omitempty"`    // on event, at most: 25
}

// DefaultConventions returns the customary values.
func DefaultConventions() Conventions {
	return Conventions{
		StaleMonths: 12, OldMonths: 18, LetterMonths: 3,
		ShortSOC1Months: 6, ShortSOC2Months: 3, LongMonths: 15, OverlapMonths: 6,
		DatedSoonDays: 7, DatedLateDays: 90,
		SampleFloors: SampleFloors{
			Automated: 1, Annual: 1, SemiAnnual: 1, Quarterly: 2, Monthly: 2, Weekly: 5, Daily: 15, ManyADay: 25,
			EventLeast: 3, EventPercent: 10, EventMost: 25,
		},
	}
}

// orDefault puts the customary value in place of each 0.
func (c Conventions) orDefault() Conventions {
	d := DefaultConventions()
	return Conventions{
		StaleMonths: cmp.Or(c.StaleMonths, d.StaleMonths), OldMonths: cmp.Or(c.OldMonths, d.OldMonths),
		LetterMonths:    cmp.Or(c.LetterMonths, d.LetterMonths),
		ShortSOC1Months: cmp.Or(c.ShortSOC1Months, d.ShortSOC1Months), ShortSOC2Months: cmp.Or(c.ShortSOC2Months, d.ShortSOC2Months),
		LongMonths:    cmp.Or(c.LongMonths, d.LongMonths),
		OverlapMonths: cmp.Or(c.OverlapMonths, d.OverlapMonths),
		DatedSoonDays: cmp.Or(c.DatedSoonDays, d.DatedSoonDays), DatedLateDays: cmp.Or(c.DatedLateDays, d.DatedLateDays),
		SampleFloors: c.SampleFloors.orDefault(d.SampleFloors),
	}
}

func (f SampleFloors) orDefault(d SampleFloors) SampleFloors {
	return SampleFloors{
		Automated: cmp.Or(f.Automated, d.Automated), Annual: cmp.Or(f.Annual, d.Annual), SemiAnnual: cmp.Or(f.SemiAnnual, d.SemiAnnual),
		Quarterly: cmp.Or(f.Quarterly, d.Quarterly), Monthly: cmp.Or(f.Monthly, d.Monthly), Weekly: cmp.Or(f.Weekly, d.Weekly),
		Daily: cmp.Or(f.Daily, d.Daily), ManyADay: cmp.Or(f.ManyADay, d.ManyADay),
		EventLeast: cmp.Or(f.EventLeast, d.EventLeast), EventPercent: cmp.Or(f.EventPercent, d.EventPercent), EventMost: cmp.Or(f.EventMost, d.EventMost),
	}
}

// of returns the fewest items that a test of the control should look at, and 0
// when there is no floor. It is never more than there were: neither than the
// population, where that is told, nor than a period of this length holds.
func (f SampleFloors) of(c *soc.Control, population *int, p attestkit.Period) int {
	floor := f.byCadence(c, population, p)
	if population != nil {
		floor = min(floor, *population)
	}
	return max(floor, 0)
}

func (f SampleFloors) byCadence(c *soc.Control, population *int, p attestkit.Period) int {
	if c.Nature == soc.Automated {
		return f.Automated
	}
	switch c.Cadence {
	case soc.Continuous:
		return f.Automated
	case soc.Annual:
		return atMost(f.Annual, p.Months()/12)
	case soc.SemiAnnual:
		return atMost(f.SemiAnnual, p.Months()/6)
	case soc.Quarterly:
		return atMost(f.Quarterly, p.Months()/3)
	case soc.Monthly:
		return atMost(f.Monthly, p.Months())
	case soc.Weekly:
		return atMost(f.Weekly, p.Days()/7)
	case soc.Daily:
		return atMost(f.Daily, p.Days())
	case soc.ManyADay:
		return f.ManyADay
	case soc.OnEvent:
		return f.onEvent(population)
	}
	return 0
}

// atMost lowers a floor to what a period holds, but not below one.
func atMost(floor, held int) int { return min(floor, max(held, 1)) }

// onEvent is the share of the population, within its bounds. Without a population
// there is no floor.
func (f SampleFloors) onEvent(population *int) int {
	if population == nil || f.EventLeast < 0 {
		return 0
	}
	share := (*population*f.EventPercent + 99) / 100
	return min(max(f.EventLeast, share), f.EventMost)
}

// monthsAfter returns the last day within n calendar months after d; the last day
// of a month counts to the last day of a month, so that three months after 30
// September is 31 December. It is zero where the calendar ends.
func monthsAfter(d attestkit.Date, n int) attestkit.Date {
	if d.IsMonthEnd() {
		return d.AddMonths(n).MonthEnd()
	}
	return d.AddMonths(n)
}

// beyond reports whether day lies more than n calendar months after end. It is
// false for a convention that is switched off, and where a day is not given.
func beyond(day, end attestkit.Date, n int) bool {
	limit := monthsAfter(end, n)
	return n > 0 && !end.IsZero() && !limit.IsZero() && day.After(limit)
}

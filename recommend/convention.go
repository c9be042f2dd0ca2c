package recommend

import (
	"cmp"
	"iter"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Convention names a custom of practice on which dates of a [TypePlan] rest. No
// standard prescribes any of them. The zero Convention is not valid.
type Convention uint8

// The conventions.
const (
	Issuance    Convention = iota + 1 // a report is issued some weeks after its period ends
	MonthEnds                         // periods begin and end with months
	FirstPeriod                       // how long a first Type 2 lasts at least
	SteadyState                       // how long a Type 2 lasts from then on
	YearEndLead                       // a SOC 1 ends some months before the clients' fiscal year does
	YearOverlap                       // how much of the clients' fiscal year a SOC 1 should cover
	LetterReach                       // how far a bridge letter reaches
	NoGap                             // one period begins on the day after the last
	StaleAfter                        // when a report is called stale
	lastCustom  = StaleAfter
)

var conventionTable = enum.Table[Convention]{Name: "a convention of timing", Texts: []string{
	"issuance", "month-ends", "first-period", "steady-state", "year-end-lead", "year-overlap", "letter-reach", "no-gap", "stale-after",
}}

// AllConventions yields all values.
func AllConventions() iter.Seq[Convention] { return bitset.Range(Issuance, lastCustom+1) }

// ParseConvention returns the value with exactly this text form, such as
// "month-ends", or a Problem that quotes the text.
func ParseConvention(text string) (Convention, error) { return conventionTable.Parse(text) }

// Summary says in a sentence of ours what is customary; "" when not valid.
func (c Convention) Summary() string {
	if !c.IsValid() {
		return ""
	}
	return conventionSummaries[c]
}

// IsValid reports whether c is one of the constants.
func (c Convention) IsValid() bool { return conventionTable.Valid(c) }

// String returns the text form, such as "month-ends"; "" when not valid.
func (c Convention) String() string { return conventionTable.String(c) }

// AppendText implements [encoding.TextAppender].
func (c Convention) AppendText(b []byte) ([]byte, error) { return conventionTable.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Convention) MarshalText() ([]byte, error) { return conventionTable.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseConvention].
func (c *Convention) UnmarshalText(text []byte) error { return conventionTable.Unmarshal(c, text) }

// Conventions are the numbers that practitioners use where no standard prescribes
// any. A 0 stands for the customary value, as [DefaultConventions] returns it.
type Conventions struct {
	IssuanceDays    int `json:"issuanceDays,omitempty"`    // from the end of a period to its report, unless the profile says otherwise: 42
	FirstSOC1Months int `json:"firstSoc1Months,omitempty"` // a SOC 1 Type 2 lasts at least: 6
	FirstSOC2Months int `json:"firstSoc2Months,omitempty"` // a SOC 2 Type 2 lasts at least: 3
	SteadyMonths    int `json:"steadyMonths,omitempty"`    // either lasts in steady state: 12
	LeadLeastMonths int `json:"leadLeastMonths,omitempty"` // a SOC 1 ends at least this long before the clients' fiscal year: 1
	LeadMostMonths  int `json:"leadMostMonths,omitempty"`  // and at most this long: 3
	LetterMonths    int `json:"letterMonths,omitempty"`    // a bridge letter reaches this many calendar months past the period at most: 3
	StaleMonths     int `json:"staleMonths,omitempty"`     // beyond these after its last day a report is stale: 12
}

// DefaultConventions returns the customary values.
func DefaultConventions() Conventions {
	return Conventions{
		IssuanceDays: 42, FirstSOC1Months: 6, FirstSOC2Months: 3, SteadyMonths: 12,
		LeadLeastMonths: 1, LeadMostMonths: 3, LetterMonths: 3, StaleMonths: 12,
	}
}

// orDefault puts the customary value in place of each 0.
func (c Conventions) orDefault() Conventions {
	d := DefaultConventions()
	return Conventions{
		IssuanceDays:    cmp.Or(c.IssuanceDays, d.IssuanceDays),
		FirstSOC1Months: cmp.Or(c.FirstSOC1Months, d.FirstSOC1Months), FirstSOC2Months: cmp.Or(c.FirstSOC2Months, d.FirstSOC2Months),
		SteadyMonths:    cmp.Or(c.SteadyMonths, d.SteadyMonths),
		LeadLeastMonths: cmp.Or(c.LeadLeastMonths, d.LeadLeastMonths), LeadMostMonths: cmp.Or(c.LeadMostMonths, d.LeadMostMonths),
		LetterMonths: cmp.Or(c.LetterMonths, d.LetterMonths), StaleMonths: cmp.Or(c.StaleMonths, d.StaleMonths),
	}
}

// Validate returns nil, or an error that joins a [attestkit.Problem] for each number
// that is out of range: days from 0 to 365, months from 0 to 60, and a least lead of at
// most the most.
func (c Conventions) Validate() error {
	var problems attestkit.Collector
	for _, n := range [...]struct {
		name       string
		value, max int
	}{
		{"issuanceDays", c.IssuanceDays, MaxIssuanceDays}, {"firstSoc1Months", c.FirstSOC1Months, maxMonths}, {"firstSoc2Months", c.FirstSOC2Months, maxMonths},
		{"steadyMonths", c.SteadyMonths, maxMonths}, {"leadLeastMonths", c.LeadLeastMonths, maxMonths}, {"leadMostMonths", c.LeadMostMonths, maxMonths},
		{"letterMonths", c.LetterMonths, maxMonths}, {"staleMonths", c.StaleMonths, maxMonths},
	} {
		if n.value < 0 || n.value > n.max {
			problems.Add("/"+n.name, attestkit.RuleInvalid, "%d is not from 0 to %d", n.value, n.max)
		}
	}
	if d := c.orDefault(); d.LeadLeastMonths > d.LeadMostMonths {
		problems.Add("/leadLeastMonths", attestkit.RuleConflict, "the least, %d months, is more than the most, %d", d.LeadLeastMonths, d.LeadMostMonths)
	}
	return problems.Err()
}

const maxMonths = 60

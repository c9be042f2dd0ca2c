package recommend_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// noted returns the note of a code; nil when there is none.
func noted(t *testing.T, p recommend.Profile, code recommend.NoteCode) *recommend.Note {
	t.Helper()
	r := explained(t, p)
	i := slices.IndexFunc(r.Notes, func(n recommend.Note) bool { return n.Code == code })
	if i < 0 {
		return nil
	}
	return &r.Notes[i]
}

// No convention says how long it takes to get ready. Where nothing shows that controls
// operate, the note says that the plan leaves it out.
func TestReadiness(t *testing.T) {
	needed := recommend.Profile{AsOf: date("2026-11-22"), HoldsCustomerData: recommend.Yes}
	for what, c := range map[string]struct {
		change func(*recommend.Profile)
		want   bool
	}{
		"nothing is said of the controls": {func(*recommend.Profile) {}, true},
		"they operate":                    {func(p *recommend.Profile) { p.ControlsOperatingSince = date("2026-01-01") }, false},
		"they will":                       {func(p *recommend.Profile) { p.ControlsOperatingSince = date("2027-01-01") }, false},
		"a Type 2 is held":                {func(p *recommend.Profile) { p.Held = heldType2(soc.SOC2, "2025-10-01", "2026-09-30") }, false},
		"a SOC 3 is held, of the same examination": {func(p *recommend.Profile) {
			p.Held = []recommend.HeldReport{{Kind: soc.SOC3, Period: period("2025-10-01", "2026-09-30")}}
		}, false},
		"a Type 2 of the other kind is held": {func(p *recommend.Profile) { p.Held = heldType2(soc.SOC1, "2025-10-01", "2026-09-30") }, true},
		"a Type 1 is held, which shows design alone": {func(p *recommend.Profile) {
			p.Held = []recommend.HeldReport{{Kind: soc.SOC2, AsOf: date("2026-06-30")}}
		}, true},
		"no report is needed": {func(p *recommend.Profile) { p.HoldsCustomerData = recommend.No }, false},
	} {
		p := needed
		c.change(&p)
		n := noted(t, p, recommend.NoteReadiness)
		assert.Equal(t, c.want, n != nil, what)
		if n != nil {
			assert.Equal(t, []recommend.Member{recommend.ControlsSinceMember}, n.Members)
			assert.Contains(t, n.Sentence, "there is no convention")
			assert.NotRegexp(t, `[3-9]|\d\d`, n.Sentence, "no number is invented")
		}
	}
}

// Controls that begin too late for the day are told as such, and other reasons why
// nothing fits are not.
func TestControlsTooLate(t *testing.T) {
	for what, c := range map[string]struct {
		p    recommend.Profile
		want bool
	}{
		"three months and 42 days fit to the day": {recommend.Profile{ControlsOperatingSince: date("2026-12-01"), NeededBy: date("2027-04-11")}, false},
		"a day less":                            {recommend.Profile{ControlsOperatingSince: date("2026-12-01"), NeededBy: date("2027-04-10")}, true},
		"the second of a month loses the month": {recommend.Profile{ControlsOperatingSince: date("2026-12-02"), NeededBy: date("2027-04-11")}, true},
		"they begin after the day":              {recommend.Profile{ControlsOperatingSince: date("2027-06-01"), NeededBy: date("2027-04-11")}, true},
		"a Type 1 would do, and fits":           {recommend.Profile{BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No, ControlsOperatingSince: date("2027-02-01"), NeededBy: date("2027-04-11")}, false},
		"a Type 1 would do, and does not fit":   {recommend.Profile{BuyersRequireType2: recommend.No, WantsPublicReport: recommend.No, ControlsOperatingSince: date("2027-03-01"), NeededBy: date("2027-04-11")}, true},
		"no report could be issued by then":     {recommend.Profile{ControlsOperatingSince: date("2026-11-01"), NeededBy: date("2026-12-15")}, false},
		"the day has passed":                    {recommend.Profile{ControlsOperatingSince: date("2027-01-01"), NeededBy: date("2026-11-01")}, false},
		"no day is given":                       {recommend.Profile{ControlsOperatingSince: date("2027-01-01")}, false},
		"nothing is said of the controls":       {recommend.Profile{NeededBy: date("2026-12-15")}, false},
		"a held Type 2 goes on":                 {recommend.Profile{ControlsOperatingSince: date("2027-06-01"), NeededBy: date("2027-04-11"), Held: heldType2(soc.SOC2, "2025-10-01", "2026-09-30")}, false},
		"a held Type 1 serves until then":       {recommend.Profile{ControlsOperatingSince: date("2027-06-01"), NeededBy: date("2027-04-11"), Held: []recommend.HeldReport{{Kind: soc.SOC2, AsOf: date("2026-10-31")}}}, false},
		"another number of days":                {recommend.Profile{ControlsOperatingSince: date("2026-12-01"), NeededBy: date("2027-04-10"), IssuanceDays: 41}, false},
	} {
		p := c.p
		p.AsOf, p.HoldsCustomerData = date("2026-11-22"), recommend.Yes
		n := noted(t, p, recommend.NoteControlsTooLate)
		assert.Equal(t, c.want, n != nil, what)
		if n != nil {
			assert.Equal(t, []recommend.Member{recommend.NeededByMember, recommend.ControlsSinceMember}, n.Members, what)
		}
	}
}

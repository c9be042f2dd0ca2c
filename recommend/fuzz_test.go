package recommend_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// FuzzText reads texts as whatever the package parses: what is read is written back as
// it was.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "yes", "unknown", "blocksDeal", "soc1-auditor-asks", "soc2-type2", "not-needed", "deal-without-data", "pci-dss", "contractNames"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		same(t, text, recommend.ParseAnswer)
		same(t, text, recommend.ParseQuestion)
		same(t, text, recommend.ParseRule)
		same(t, text, recommend.ParseSubject)
		same(t, text, recommend.ParseVerdict)
		same(t, text, recommend.ParseNoteCode)
		same(t, text, recommend.ParseAsk)
		same(t, text, recommend.ParseMember)
		same(t, text, recommend.ParseExtra)
		same(t, text, recommend.ParseInTime)
		same(t, text, recommend.ParseAction)
		same(t, text, recommend.ParseConvention)
	})
}

func same[T handle](t *testing.T, text string, parse func(string) (T, error)) {
	t.Helper()
	v, err := parse(text)
	if err == nil {
		require.Equal(t, text, v.String())
		require.True(t, v.IsValid())
		return
	}
	require.Zero(t, v)
	require.Len(t, attestkit.Problems(err), 1)
}

// FuzzFor makes profiles of numbers and holds the recommendation against the plain rules
// and the conventions.
func FuzzFor(f *testing.F) {
	f.Add(uint64(0), 20779, 0, 0, 0, 0, 0, uint16(0), uint8(0))
	f.Add(uint64(1<<12|1<<30), 20779, 130, -700, 364, 400, 350, uint16(3), uint8(42))
	f.Add(uint64(1<<10), 20779, 82, -52, 60, -53, 364, uint16(9), uint8(0))
	f.Add(uint64(1), 719100, 4000000, -4000000, 1, 0, 0, uint16(7), uint8(200))
	f.Fuzz(func(t *testing.T, answers uint64, asOf, neededBy, since, yearEnd, heldEnd, heldDays int, more uint16, issuance uint8) {
		p := recommend.Profile{AsOf: day(asOf)}
		for q := range recommend.Questions() {
			p.SetAnswer(q, recommend.Answer(answers%3))
			answers /= 3
		}
		if neededBy != 0 {
			p.NeededBy = p.AsOf.AddDays(neededBy)
		}
		if since != 0 {
			p.ControlsOperatingSince = p.AsOf.AddDays(since)
		}
		if yearEnd != 0 {
			d := day(yearEnd)
			p.ClientsFiscalYearEnd, _ = attestkit.NewMonthDay(d.Month(), d.Day())
		}
		if end := p.AsOf.AddDays(-abs(heldEnd)); heldDays != 0 && !end.IsZero() {
			h := recommend.HeldReport{Kind: soc.Kind(more>>12%3 + 1), Period: attestkit.Period{From: end.AddDays(-abs(heldDays)), To: end}}
			if more>>11&1 == 1 && h.Kind != soc.SOC3 {
				h = recommend.HeldReport{Kind: h.Kind, AsOf: end}
			}
			if h.Period.IsZero() || h.Period.IsValid() {
				p.Held = []recommend.HeldReport{h}
			}
		}
		p.IssuanceDays = int(issuance)
		texts := byText(p.Signals())
		name(&p, texts, int(more%16))
		checkRecommendation(t, p, texts)
	})
}

// day returns a day of the calendar for any number.
func day(n int) attestkit.Date {
	start, _ := attestkit.NewDate(1970, time.January, 1)
	if d := start.AddDays(n); !d.IsZero() {
		return d
	}
	return start
}

func abs(n int) int { return max(n, -n) }

func checkRecommendation(t *testing.T, p recommend.Profile, answers map[string]string) {
	t.Helper()
	if p.Validate() != nil {
		return
	}
	r := explained(t, p)
	require.Equal(t, naive(answers), texts(p.Signals().Verdicts()))
	b, err := json.Marshal(r)
	require.NoError(t, err)
	var back recommend.Recommendation
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, r, back)
	for i := range r.Reports {
		checkPlan(t, &p, &r.Reports[i])
	}
	require.Equal(t, 1<<len(r.OpenQuestions), r.Stability.Completions)
	for _, n := range r.Notes {
		if n.Code == recommend.NoteControlsTooLate {
			require.False(t, p.ControlsOperatingSince.IsZero() || p.NeededBy.IsZero())
			require.True(t, slices.ContainsFunc(r.Reports, func(a recommend.Advice) bool {
				return a.TypePlan.InTime == recommend.NothingInTime || a.TypePlan.InTime == recommend.Type1InTime
			}), "something better can be shown in time")
		}
	}
}

// checkPlan holds a plan against the conventions. Near the ends of the calendar steps
// may be missing.
func checkPlan(t *testing.T, p *recommend.Profile, a *recommend.Advice) {
	t.Helper()
	least, plan := map[soc.Kind]int{soc.SOC1: 6, soc.SOC2: 3, soc.SOC3: 3}[a.Kind], &a.TypePlan
	issuance := p.IssuanceDays
	if issuance == 0 {
		issuance = 42
	}
	require.Equal(t, a.Verdict == recommend.Needed && !p.NeededBy.IsZero(), plan.InTime != 0)
	if last := plan.LastPeriodEnd; !last.IsZero() {
		require.True(t, last.IsMonthEnd() && !last.AddDays(issuance).After(p.NeededBy))
		require.True(t, last.AddDays(1).MonthEnd().AddDays(issuance).After(p.NeededBy) || last.AddDays(1).MonthEnd().AddDays(issuance).IsZero(), "%s is not the last", last)
	}
	var before attestkit.Date
	for i := range plan.Steps {
		s := &plan.Steps[i]
		switch s.Action {
		case recommend.ExamineType1:
			require.False(t, s.AsOf.Before(p.AsOf) || s.AsOf.Before(p.ControlsOperatingSince))
			require.False(t, plan.InTime == recommend.Type1InTime && s.Issued.After(p.NeededBy))
		case recommend.ExamineType2, recommend.ContinueType2:
			require.True(t, s.Period.To.IsMonthEnd())
			require.LessOrEqual(t, s.Period.Months(), 15)
			require.GreaterOrEqual(t, s.Period.Months(), min(least, 11), "%s of %+v", s.Period, p)
			require.False(t, plan.InTime == recommend.Type2InTime && s.Action == recommend.ExamineType2 && s.Issued.After(p.NeededBy))
			require.True(t, s.Action == recommend.ExamineType2 || s.Period.From == before.AddDays(1))
			before = s.Period.To
		case recommend.WriteLetter:
			require.False(t, s.Period.To.After(s.Period.From.AddMonths(3)))
		}
	}
}

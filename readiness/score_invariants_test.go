package readiness_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// random returns a valid assessment of everything at random.
func random(r *rand.Rand) readiness.Assessment {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: period("2025-01-01", "2025-12-31"), ISO27001: r.IntN(2) == 0})
	cadences, kinds := slices.Collect(soc.Cadences()), slices.Collect(readiness.EvidenceKinds())
	for i := range 12 {
		c := readiness.Control{ID: fmt.Sprint("C", i), Cadence: cadences[r.IntN(len(cadences))], GraceDays: r.IntN(10)}
		if r.IntN(4) == 0 {
			c.Since = date("2025-01-01").AddDays(r.IntN(500))
		}
		if r.IntN(4) == 0 {
			c.Criteria, c.Requirements = []tsc.Criterion{tsc.CC6_1, tsc.A1_2}, []iso27001.Requirement{iso27001.A5_15}
		}
		if c.Cadence == soc.OnEvent {
			c.Populations = []readiness.Population{{Period: period("2025-01-01", "2025-12-31"), Count: r.IntN(3)}}
		}
		a.Controls = append(a.Controls, c)
	}
	for i := range 60 {
		e := readiness.Evidence{ID: fmt.Sprint("E", i), Kind: kinds[r.IntN(len(kinds))], PerformedOn: date("2025-01-01").AddDays(r.IntN(400))}
		e.Controls = []string{fmt.Sprint("C", r.IntN(12))}
		a.Evidence = append(a.Evidence, e)
	}
	for i := range a.Responses {
		q := &a.Responses[i]
		q.Status = readiness.Status(1 + r.IntN(5))
		if r.IntN(3) > 0 {
			q.Status = readiness.Implemented
			q.Controls = []string{fmt.Sprint("C", r.IntN(12))}
		}
		if r.IntN(2) == 0 {
			q.CarriedBy, q.Justification, q.Evidence = "Cloud Inc.", "None here.", []string{fmt.Sprint("E", r.IntN(60))}
		}
	}
	return a
}

func TestScoreInvariants(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range 60 {
		a := random(r)
		require.NoError(t, a.Validate())
		before := a.Clone()
		asOf := date("2025-03-01").AddDays(r.IntN(500))
		got := readiness.Score(&a, asOf)
		require.Equal(t, before, a, "scoring changes nothing")
		assertTotals(t, &got)
		assertReasons(t, &got)

		shuffled := a.Clone()
		r.Shuffle(len(shuffled.Responses), func(i, j int) {
			shuffled.Responses[i], shuffled.Responses[j] = shuffled.Responses[j], shuffled.Responses[i]
		})
		r.Shuffle(len(shuffled.Evidence), func(i, j int) {
			shuffled.Evidence[i], shuffled.Evidence[j] = shuffled.Evidence[j], shuffled.Evidence[i]
		})
		again := readiness.Score(&shuffled, asOf)
		require.Equal(t, got.Prompts, again.Prompts)
		require.Equal(t, got.Criteria, again.Criteria)
		require.Equal(t, got.Controls, again.Controls)

		more := a.Clone()
		more.Evidence = append(more.Evidence, readiness.Evidence{ID: "new", Kind: readiness.Log, PerformedOn: date("2025-01-01").AddDays(r.IntN(365)), Controls: []string{"C1", "C2"}})
		assertNoWorse(t, got, readiness.Score(&more, asOf))
	}
}

func assertTotals(t *testing.T, r *readiness.Result) {
	t.Helper()
	var soc2, iso int
	for i := range r.Prompts {
		p := &r.Prompts[i]
		require.True(t, p.Design.IsValid() && p.Operation.IsValid(), p.Prompt)
		if p.Operation == readiness.Ready {
			require.Equal(t, readiness.Ready, p.Design, "a Type 2 asks for all that a Type 1 asks")
		}
		if p.SOC2 {
			soc2++
		}
		if p.ISO27001 {
			iso++
		}
	}
	require.Equal(t, soc2, r.SOC2.Prompts.Design.All())
	require.Equal(t, soc2, r.SOC2.Prompts.Operation.All())
	require.Equal(t, iso, r.ISO27001.Prompts.Design.All())
	sum := r.Assertion.Counts.Design.All()
	for i := range r.Criteria {
		sum += r.Criteria[i].Counts.Design.All()
	}
	for i := range r.Description {
		sum += r.Description[i].Counts.Design.All()
	}
	require.Equal(t, soc2, sum, "every prompt of the SOC 2 is counted in one row")
	series, categories, themes := 0, 0, r.Clauses.Counts.Design.All()
	for i := range r.Series {
		series += r.Series[i].Counts.Design.All()
	}
	for i := range r.Categories {
		categories += r.Categories[i].Counts.Design.All()
	}
	for i := range r.Themes {
		themes += r.Themes[i].Counts.Design.All()
	}
	require.Equal(t, len(r.Criteria), series)
	require.Equal(t, len(r.Criteria), categories)
	require.Equal(t, len(r.Requirements), themes)
}

// assertReasons holds that whatever is not ready has a reason, and nothing else has.
func assertReasons(t *testing.T, r *readiness.Result) {
	t.Helper()
	lacks := map[string]bool{}
	for _, w := range r.ControlWhys {
		lacks[w.Control] = true
	}
	for i := range r.Prompts {
		p := &r.Prompts[i]
		reason := len(p.Whys) > 0
		for _, id := range p.Controls {
			reason = reason || p.Status == readiness.Implemented && lacks[id]
		}
		require.Equal(t, p.Operation == readiness.NotYet, reason, "%s %s", p.Prompt, p.Status)
	}
	for i := range r.Criteria {
		c := &r.Criteria[i]
		require.Equal(t, c.Operation == readiness.NotYet, c.Counts.Operation.NotYet+len(c.Controls)+len(c.Whys) > 0, c.Criterion)
	}
}

func assertNoWorse(t *testing.T, before, after readiness.Result) {
	t.Helper()
	for i := range before.Prompts {
		if before.Prompts[i].Design == readiness.Ready {
			require.Equal(t, readiness.Ready, after.Prompts[i].Design)
		}
		if before.Prompts[i].Operation == readiness.Ready {
			require.Equal(t, readiness.Ready, after.Prompts[i].Operation)
		}
	}
}

func TestPlanOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for range 20 {
		a := random(r)
		for i := range a.Responses {
			if r.IntN(2) == 0 {
				a.Responses[i].Due = date("2025-01-01").AddDays(r.IntN(400))
			}
		}
		asOf := date("2025-08-01")
		plan := readiness.Plan(&a, asOf)
		require.Equal(t, plan, readiness.Plan(&a, asOf))
		rank := func(i readiness.Item) int {
			switch {
			case i.Overdue:
				return 0
			case i.Waiting:
				return 3
			case i.Untested:
				return 2
			}
			return 1
		}
		for i, it := range plan {
			require.Equal(t, it.Overdue, !it.Due.IsZero() && it.Due.Before(asOf))
			if i == 0 {
				continue
			}
			last := plan[i-1]
			require.LessOrEqual(t, rank(last), rank(it))
			if rank(last) == rank(it) && !it.Overdue {
				require.GreaterOrEqual(t, last.Settles(), it.Settles())
			}
			if it.Overdue {
				require.False(t, it.Due.Before(last.Due))
			}
		}
	}
}

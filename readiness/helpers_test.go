package readiness_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// date reads a date that the test wrote; "" is the zero Date.
func date(text string) attestkit.Date {
	var d attestkit.Date
	if err := d.UnmarshalText([]byte(text)); err != nil {
		panic(err)
	}
	return d
}

func period(from, to string) attestkit.Period {
	return attestkit.Period{From: date(from), To: date(to)}
}

func prompt(t testing.TB, id string) readiness.Prompt {
	t.Helper()
	p, err := readiness.ParsePrompt(id)
	require.NoError(t, err)
	return p
}

// full returns an assessment over five categories and ISO/IEC 27001 for the year 2025
// that answers every prompt and is ready once the year is over.
func full() readiness.Assessment {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: period("2025-01-01", "2025-12-31"), ISO27001: true})
	a.Controls = []readiness.Control{{ID: "C-1", Owner: "security", Cadence: soc.Quarterly}}
	for _, q := range []string{"2025-03-20", "2025-06-20", "2025-09-20", "2025-12-20"} {
		a.Evidence = append(a.Evidence, readiness.Evidence{ID: "E-" + q, Kind: readiness.ReviewRecord, PerformedOn: date(q), Owner: "security", Controls: []string{"C-1"}})
	}
	for i := range a.Responses {
		a.Responses[i].Status, a.Responses[i].Controls = readiness.Implemented, []string{"C-1"}
	}
	return a
}

// answer returns the response to a prompt.
func answer(t testing.TB, a *readiness.Assessment, p readiness.Prompt) *readiness.Response {
	t.Helper()
	for i := range a.Responses {
		if a.Responses[i].Prompt == p {
			return &a.Responses[i]
		}
	}
	require.Failf(t, "no response", "to %s", p)
	return nil
}

func promptResult(t testing.TB, r *readiness.Result, p readiness.Prompt) *readiness.PromptResult {
	t.Helper()
	for i := range r.Prompts {
		if r.Prompts[i].Prompt == p {
			return &r.Prompts[i]
		}
	}
	require.Failf(t, "no result", "of %s", p)
	return nil
}

func criterionResult(t testing.TB, r *readiness.Result, c tsc.Criterion) *readiness.CriterionResult {
	t.Helper()
	for i := range r.Criteria {
		if r.Criteria[i].Criterion == c {
			return &r.Criteria[i]
		}
	}
	require.Failf(t, "no result", "of %s", c)
	return nil
}

func requirementResult(t testing.TB, r *readiness.Result, q iso27001.Requirement) *readiness.RequirementResult {
	t.Helper()
	for i := range r.Requirements {
		if r.Requirements[i].Requirement == q {
			return &r.Requirements[i]
		}
	}
	require.Failf(t, "no result", "of %s", q)
	return nil
}

func newRandom(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, seed)) }

func codes(whys []readiness.Why) (list []readiness.Code) {
	for _, w := range whys {
		list = append(list, w.Code)
	}
	return list
}

func findings(r *readiness.Result) (list []readiness.Code) {
	for _, f := range r.Findings {
		list = append(list, f.Code)
	}
	return list
}

// assertRules asserts which rules a document breaks, each at a pointer.
func assertRules(t *testing.T, a *readiness.Assessment, want ...string) {
	t.Helper()
	var got []string
	for _, p := range attestkit.Problems(a.Validate()) {
		got = append(got, p.Pointer+" "+string(p.Rule))
	}
	assert.Equal(t, want, got)
}

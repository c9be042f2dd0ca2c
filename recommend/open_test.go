package recommend_test

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/recommend"
)

// opened is an open question as brute force finds it.
type opened struct {
	question          recommend.Question
	changes           []recommend.Subject
	reports, verdicts int
}

// openByForce tries all completions of the answers that decide anything.
func openByForce(s recommend.Signals) (list []opened) {
	open := slices.DeleteFunc(unknown(s), func(q recommend.Question) bool { return !slices.Contains(deciding(), q) })
	for _, q := range open {
		rest := without(open, q)
		ifYes, ifNo := tally(s.With(q, recommend.Yes), rest), tally(s.With(q, recommend.No), rest)
		o := opened{question: q, reports: common(onReports(ifYes), onReports(ifNo)), verdicts: common(ifYes, ifNo)}
		if o.changes = changing(s, q, rest); o.changes != nil {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b opened) int {
		return cmp.Or(a.reports-b.reports, a.verdicts-b.verdicts, int(a.question)-int(b.question))
	})
	return list
}

// changing returns the subjects of which some completion of the other answers makes the
// verdict hang on the question.
func changing(s recommend.Signals, q recommend.Question, rest []recommend.Question) (list []recommend.Subject) {
	found := map[recommend.Subject]bool{}
	completions(s, rest, func(c recommend.Signals) {
		yes, no := c.With(q, recommend.Yes).Verdicts(), c.With(q, recommend.No).Verdicts()
		for subject := recommend.SOC1; yes != no && subject <= recommend.Privacy; subject++ {
			if yes.Of(subject) != no.Of(subject) {
				found[subject] = true
			}
		}
	})
	return slices.Sorted(maps.Keys(found))
}

// shareByForce counts the completions, of the answers that matter to a subject, that
// call for it.
func shareByForce(s recommend.Signals, list []opened, subject recommend.Subject) recommend.Share {
	var own []recommend.Question
	for _, o := range list {
		if slices.Contains(o.changes, subject) {
			own = append(own, o.question)
		}
	}
	for _, q := range unknown(s) {
		if !slices.Contains(own, q) {
			s = s.With(q, recommend.Yes) // any answer does, but the subject may depend on a report
		}
	}
	share := recommend.Share{}
	completions(s, own, func(c recommend.Signals) {
		share.Completions++
		if c.Verdicts().Of(subject) == recommend.Needed {
			share.Needed++
		}
	})
	return share
}

// compareOpen compares the open questions, stability and shares of a recommendation
// with brute force.
func compareOpen(t *testing.T, s recommend.Signals) {
	t.Helper()
	r, err := recommend.For(profile(s))
	require.NoError(t, err)
	want := openByForce(s)
	require.Len(t, r.OpenQuestions, len(want), "%v", byText(s))
	open := make([]recommend.Question, len(want))
	for i, o := range want {
		open[i] = o.question
		require.Equal(t, o.question, r.OpenQuestions[i].Question, "place %d of %v", i, byText(s))
		require.Equal(t, o.changes, r.OpenQuestions[i].Changes, "%s of %v", o.question, byText(s))
	}
	stability := recommend.Stability{}
	for _, n := range tally(s, open) { // what else is unknown changes nothing
		stability.Agreeing = max(stability.Agreeing, n)
		stability.Completions += n
	}
	require.Equal(t, stability, r.Stability, "%v", byText(s))
	require.Equal(t, r.Decided, stability.Agreeing == stability.Completions)
	compareShares(t, s, &r, want)
}

func compareShares(t *testing.T, s recommend.Signals, r *recommend.Recommendation, open []opened) {
	t.Helper()
	check := func(subject recommend.Subject, v recommend.Verdict, got recommend.Share) {
		require.Equal(t, s.Verdicts().Of(subject), v)
		want := recommend.Share{}
		if v == recommend.Undecided {
			want = shareByForce(s, open, subject)
		}
		require.Equal(t, want, got, "%s of %v", subject, byText(s))
	}
	for i, a := range r.Reports {
		check(recommend.SOC1+recommend.Subject(i), a.Verdict, a.Share)
		if a.Type2.Verdict != 0 {
			check(recommend.SOC1Type2+recommend.Subject(i), a.Type2.Verdict, a.Type2.Share)
		}
		for j, c := range a.Scope.Categories {
			check(recommend.Security+recommend.Subject(j), c.Verdict, c.Share)
		}
	}
}

// A question for each way in which rules join, types and categories depend, in full.
func TestOpenQuestionsExhaustively(t *testing.T) {
	list := []recommend.Question{
		recommend.RequestedByFinanceTeam, recommend.ClientsAttestICFR, recommend.HoldsCustomerData, recommend.WantsPublicReport,
		recommend.BuyersRequireType2, recommend.ProcessesPersonalInformation, recommend.ActsAsController,
	}
	assignments(allNo(), list, func(s recommend.Signals) { compareOpen(t, s) })
}

// Profiles of all questions, with up to nine of them open.
func TestOpenQuestionsOfMany(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 71))
	for range 60 {
		s := recommend.Signals{}
		for i, q := range random.Perm(19) {
			if i < 10+random.IntN(9) {
				s = s.With(recommend.Question(q+1), recommend.No-recommend.Answer(random.IntN(4)/3))
			}
		}
		compareOpen(t, s)
	}
}

// All that an empty profile leaves open.
func TestOpenQuestionsOfNothing(t *testing.T) {
	r, err := recommend.For(recommend.Profile{AsOf: date("2026-11-22")})
	require.NoError(t, err)
	counts := tally(recommend.Signals{}, deciding())
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	compareOpen(t, recommend.Signals{})
	assert.Equal(t, recommend.Stability{Agreeing: most, Completions: 1 << 16}, r.Stability)
	assert.Len(t, r.OpenQuestions, 16)
	assert.Empty(t, r.Counterfactuals, "no answer is given, so none can be flipped")
	assert.False(t, r.Decided)
	best := r.OpenQuestions[0]
	assert.Equal(t, recommend.WantsPublicReport, best.Question, "one answer settles one report: no other question splits as evenly")
	seen := map[recommend.Question]bool{}
	for _, o := range r.OpenQuestions {
		assert.False(t, seen[o.Question])
		seen[o.Question] = true
		assert.Equal(t, o.Question.Ask(), o.Ask)
		assert.Equal(t, o.Question.Why(), o.Why)
	}
}

// Whoever asks the best question first, and stops when nothing is open, comes to the
// recommendation of the complete profile, and never asks what cannot matter.
func TestInterview(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	for range 100 {
		truth, known := recommend.Signals{}, recommend.Profile{AsOf: date("2026-11-22")}
		for q := range recommend.Questions() {
			truth = truth.With(q, recommend.No-recommend.Answer(random.IntN(5)/4))
		}
		asked := 0
		for r := explained(t, known); !r.Decided; r = explained(t, known) {
			q := r.OpenQuestions[0].Question
			known.SetAnswer(q, truth.Answer(q))
			asked++
			require.LessOrEqual(t, asked, 16)
		}
		assert.Equal(t, truth.Verdicts(), known.Signals().Verdicts())
	}
}

// Counterfactuals are what flipping each answer given does to the verdicts.
func TestCounterfactuals(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 15))
	opposite := map[recommend.Answer]recommend.Answer{recommend.Yes: recommend.No, recommend.No: recommend.Yes}
	for range 400 {
		s := recommend.Signals{}
		for q := range recommend.Questions() {
			s = s.With(q, recommend.Answer(random.IntN(7)/2%3))
		}
		var want []recommend.Counterfactual
		for q := range recommend.Questions() {
			if to, known := opposite[s.Answer(q)]; known {
				f := recommend.Counterfactual{Question: q, From: s.Answer(q), To: to}
				before, after := naive(byText(s)), naive(byText(s.With(q, to)))
				for subject := range recommend.Subjects() {
					if b, a := before[subject-1], after[subject-1]; a != b {
						f.Changes = append(f.Changes, recommend.Change{Subject: subject, From: verdict(b), To: verdict(a)})
					}
				}
				if f.Changes != nil {
					want = append(want, f)
				}
			}
		}
		r, err := recommend.For(profile(s))
		require.NoError(t, err)
		require.Equal(t, want, r.Counterfactuals, "%v", byText(s))
	}
}

func verdict(text string) recommend.Verdict {
	v, err := recommend.ParseVerdict(text)
	if err != nil {
		panic(err)
	}
	return v
}

package readiness_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestEveryPromptBelongsToOneThing(t *testing.T) {
	var order []int
	for p := range readiness.Prompts() {
		n := 0
		for _, belongs := range []bool{p.Criterion().IsValid(), p.Requirement().IsValid(), p.DescriptionCriterion().IsValid(), p.IsAssertion()} {
			if belongs {
				n++
			}
		}
		require.Equal(t, 1, n, p)
		assert.Equal(t, p.DescriptionCriterion(), p.DescriptionCriterion().Criterion(), "%s belongs to an item", p)
		assert.True(t, p.Cadence().IsValid() && p.Cadence() != soc.OtherCadence, p)
		switch {
		case p.Criterion() != 0:
			order = append(order, int(p.Criterion()))
			assert.Contains(t, slices.Collect(readiness.PromptsOf(p.Criterion())), p)
		case p.Requirement() != 0:
			order = append(order, 100+int(p.Requirement()))
		case p.DescriptionCriterion() != 0:
			order = append(order, 300+int(p.DescriptionCriterion()))
		default:
			order = append(order, 400)
		}
	}
	assert.True(t, slices.IsSorted(order), "the prompts are in the order of what they belong to")
	assert.Empty(t, slices.Collect(readiness.PromptsOf(0)))
}

func TestPromptsCover(t *testing.T) {
	var requirements iso27001.Set
	var described [soc.DC9 + 1]bool
	touched, assertion := map[tsc.PointOfFocus]bool{}, 0
	for p := range readiness.Prompts() {
		for point := range p.Points() {
			assert.Equal(t, p.Criterion(), point.Criterion(), p)
			touched[point] = true
		}
		requirements = requirements.Union(p.Requirements())
		described[p.DescriptionCriterion()] = true
		if p.IsAssertion() {
			assertion++
		}
		if p.Requirement() != 0 {
			assert.True(t, p.Requirements().Has(p.Requirement()), p)
		}
	}
	assert.Equal(t, iso27001.AllRequirements(), requirements, "some prompt serves each requirement")
	assert.Positive(t, assertion)
	for d := range soc.DescriptionCriteria() {
		assert.Equal(t, d.Item() == "", described[d], d)
	}
	untouched := 0
	for p := range tsc.PointsOfFocus() {
		if _, limited := p.Applicability().Category(); !limited {
			assert.True(t, touched[p], "no prompt touches %s %s", p, p.Name())
		} else if !touched[p] {
			untouched++
			t.Logf("no prompt touches %s (%s) %s", p, p.Applicability(), p.Name())
		}
	}
	assert.LessOrEqual(t, untouched, 6, "nearly every point of a single category is touched")
	for c := range tsc.Criteria() {
		assert.NotEmpty(t, slices.Collect(readiness.PromptsOf(c)), c)
	}
}

// TestPromptsServeThroughTheCrossMap holds that a criterion's prompt serves only what
// its criterion is linked with, by a point that the prompt touches.
func TestPromptsServeThroughTheCrossMap(t *testing.T) {
	belongs := iso27001.Set{}
	for p := range readiness.Prompts() {
		belongs = belongs.With(p.Requirement())
		if p.Criterion() == 0 {
			continue
		}
		for q := range p.Requirements().All() {
			link := crossmap.Between(p.Criterion(), q)
			if assert.True(t, link.IsValid(), "%s: %s and %s are not linked", p, p.Criterion(), q) {
				shared := slices.ContainsFunc(slices.Collect(p.Points()), link.Addresses)
				assert.True(t, shared, "%s: %s addresses no point that the prompt touches", p, link)
			}
		}
	}
	assert.True(t, belongs.HasAll(iso27001.AllClauses()), "each clause has a prompt of its own")
	for q := range crossmap.Unlinked() {
		assert.True(t, belongs.Has(q), "%s is linked with nothing, and has no prompt", q)
	}
}

// texts returns the sentences of a prompt.
func texts(p readiness.Prompt) map[string]string {
	return map[string]string{"question": p.Question(), "designed": p.Designed(), "operated": p.Operated()}
}

func TestPromptTexts(t *testing.T) {
	seen := map[string]readiness.Prompt{}
	for p := range readiness.Prompts() {
		assert.Regexp(t, `^[a-z0-9]+(-[a-z0-9]+){1,5}$`, p.String())
		assert.NotEmpty(t, p.Owner(), p)
		for field, text := range texts(p) {
			assert.Zero(t, seen[text], "%s repeats the %s of %s", p, field, seen[text])
			seen[text] = p
			assert.Equal(t, strings.Join(strings.Fields(text), " "), text, p)
			assert.Equal(t, -1, strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }), p)
			end, least, most := ".", 40, 300
			if field == "question" {
				end, least, most = "?", 30, 170
			}
			assert.True(t, strings.HasSuffix(text, end), "%s: %s", p, text)
			assert.GreaterOrEqual(t, len(text), least, "%s: %s", p, text)
			assert.LessOrEqual(t, len(text), most, "%s: %s", p, text)
		}
		evidence := slices.Collect(p.Evidence())
		assert.GreaterOrEqual(t, len(evidence), 2, p)
		assert.LessOrEqual(t, len(evidence), 4, p)
		for _, e := range evidence {
			assert.False(t, e == "" || strings.HasSuffix(e, "."), "%s: %q", p, e)
		}
	}
}

// TestSimilarPrompts prints the ten most similar pairs, by the words that they share.
// Whoever reviews the catalog signs that they differ for a reason.
func TestSimilarPrompts(t *testing.T) {
	type pair struct {
		share int // words in common, in thousandths of those of both
		a, b  readiness.Prompt
	}
	words := map[readiness.Prompt]map[string]bool{}
	for p := range readiness.Prompts() {
		words[p] = map[string]bool{}
		for _, w := range strings.FieldsFunc(strings.ToLower(p.Question()+" "+p.Designed()+" "+p.Operated()), func(r rune) bool { return r < 'a' || r > 'z' }) {
			if len(w) > 3 {
				words[p][w] = true
			}
		}
	}
	var pairs []pair
	for a := range readiness.Prompts() {
		for b := a + 1; b.IsValid(); b++ {
			common := 0
			for w := range words[a] {
				if words[b][w] {
					common++
				}
			}
			pairs = append(pairs, pair{1000 * common / (len(words[a]) + len(words[b]) - common), a, b})
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int { return cmp.Compare(y.share, x.share) })
	for _, p := range pairs[:10] {
		t.Logf("%d/1000 %s (%s) and %s (%s)", p.share, p.a, p.a.Question(), p.b, p.b.Question())
	}
	assert.Less(t, pairs[0].share, 400, "two prompts say the same")
}

func TestPromptsFor(t *testing.T) {
	security := tsc.Scope{Categories: []tsc.Category{tsc.Security}}
	count := func(target readiness.Target) (n int) {
		last := readiness.Prompt(0)
		for p := range readiness.PromptsFor(target) {
			assert.Positive(t, p.Compare(last))
			last = p
			n++
		}
		return n
	}
	all := len(slices.Collect(readiness.Prompts()))
	assert.Equal(t, all, count(readiness.Target{Type: soc.Type2, ISO27001: true}))
	assert.Zero(t, count(readiness.Target{}))
	one, both := count(readiness.Target{Type: soc.Type2, Scope: security}), count(readiness.Target{Type: soc.Type2, Scope: security, ISO27001: true})
	assert.Less(t, one, both)
	assert.Less(t, both, all)
	for p := range readiness.PromptsFor(readiness.Target{Type: soc.Type1, Scope: security}) {
		assert.NotEqual(t, soc.DC9, p.DescriptionCriterion(), "DC9 is for a Type 2")
		assert.True(t, p.Criterion() == 0 || p.Criterion().IsCommon(), p)
		assert.Zero(t, p.Requirement(), "the clauses are for ISO")
	}
	processor := readiness.Target{Type: soc.Type1, Scope: tsc.Scope{Categories: []tsc.Category{tsc.Privacy}, Role: tsc.Processor}}
	for p := range readiness.PromptsFor(processor) {
		assert.NotEqual(t, tsc.P1_1, p.Criterion(), "P1.1 has no points for a processor")
	}
	excluded := readiness.Target{ISO27001: true, Excluded: []iso27001.Requirement{iso27001.A7_6}}
	assert.Equal(t, count(readiness.Target{ISO27001: true})-1, count(excluded))
}

func TestPromptsThatAlwaysApply(t *testing.T) {
	for p := range readiness.Prompts() {
		want := p.Criterion().IsCommon() || p.Requirement().IsClause() || p.IsAssertion()
		switch p.DescriptionCriterion() {
		case soc.DC1, soc.DC2, soc.DC3, soc.DC5:
			want = true
		}
		assert.Equal(t, want, p.AlwaysApplies(), p)
	}
	assert.False(t, readiness.Prompt(0).AlwaysApplies())
}

func TestInvalidPrompt(t *testing.T) {
	last := slices.Max(slices.Collect(readiness.Prompts()))
	for _, p := range []readiness.Prompt{0, last + 1, 65535} {
		assert.False(t, p.IsValid())
		assert.Empty(t, p.String()+p.Question()+p.Designed()+p.Operated()+p.Owner())
		assert.Empty(t, slices.Collect(p.Points()))
		assert.Empty(t, slices.Collect(p.Evidence()))
		assert.Zero(t, p.Criterion())
		assert.Zero(t, p.Requirements())
		_, err := p.MarshalText()
		assert.ErrorContains(t, err, "is not the value of a prompt")
	}
}

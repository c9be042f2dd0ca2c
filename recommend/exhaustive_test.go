package recommend_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

var (
	soc1Questions = []recommend.Question{
		recommend.AffectsFinancialStatements, recommend.HostsFinancialSystems, recommend.RequestedByFinancialAuditor,
		recommend.RequestedByFinanceTeam, recommend.ClientsAttestICFR, recommend.ProcessesTransactions,
	}
	criteriaQuestions = []recommend.Question{
		recommend.HoldsCustomerData, recommend.RequestedBySecurityTeam, recommend.BlocksDeal, recommend.WantsPublicReport,
	}
	reportQuestions   = slices.Concat(soc1Questions, criteriaQuestions)
	categoryQuestions = map[recommend.Subject][]recommend.Question{
		recommend.Security:            nil,
		recommend.Availability:        {recommend.CommitsToAvailability},
		recommend.ProcessingIntegrity: {recommend.CommitsToProcessingIntegrity},
		recommend.Confidentiality:     {recommend.CommitsToConfidentiality},
		recommend.Privacy:             {recommend.ProcessesPersonalInformation, recommend.ActsAsController},
	}
)

// assignments calls visit with every way to answer some questions yes, no or not at
// all: 3^k of them.
func assignments(s recommend.Signals, list []recommend.Question, visit func(recommend.Signals)) {
	if len(list) == 0 {
		visit(s)
		return
	}
	for a := range recommend.Answers() {
		assignments(s.With(list[0], a), list[1:], visit)
	}
}

// allNo answers every question with no.
func allNo() (s recommend.Signals) {
	for q := range recommend.Questions() {
		s = s.With(q, recommend.No)
	}
	return s
}

// expect compares every verdict with that of the plain rules. It does not use assert
// where nothing is wrong, because it is called very often.
func expect(t *testing.T, s recommend.Signals) {
	t.Helper()
	if got, want := texts(s.Verdicts()), naive(byText(s)); got != want {
		require.Equal(t, want, got, "%v", byText(s))
	}
}

// consistent asserts that a verdict is decided exactly when all completions agree. One
// step is enough: the completions of an assignment are those of its two assignments
// with one unknown answer less, and every one of these is visited too.
func consistent(t *testing.T, s recommend.Signals, list []recommend.Question) {
	t.Helper()
	i := slices.IndexFunc(list, func(q recommend.Question) bool { return !s.Answer(q).IsKnown() })
	if i < 0 {
		return
	}
	v, yes, no := s.Verdicts(), s.With(list[i], recommend.Yes).Verdicts(), s.With(list[i], recommend.No).Verdicts()
	for subject := range recommend.Subjects() {
		want := recommend.Undecided
		if yes.Of(subject) == no.Of(subject) {
			want = yes.Of(subject)
		}
		if v.Of(subject) != want {
			require.Equal(t, want, v.Of(subject), "%s of %v", subject, byText(s))
		}
	}
}

// monotone asserts that turning an answer towards Yes takes nothing away: No to Unknown
// to Yes never moves a verdict from needed, or towards not-needed.
func monotone(t *testing.T, s recommend.Signals, list []recommend.Question) {
	t.Helper()
	rank := [...]int{recommend.NotNeeded: 0, recommend.Undecided: 1, recommend.Needed: 2}
	v := s.Verdicts()
	for _, q := range list {
		if s.Answer(q) == recommend.Yes {
			continue
		}
		yes := s.With(q, recommend.Yes).Verdicts()
		for subject := range recommend.Subjects() {
			if rank[yes.Of(subject)] < rank[v.Of(subject)] {
				require.Fail(t, "a Yes removes something", "%s takes away %s of %v", q, subject, byText(s))
			}
		}
	}
}

// The whole space of the answers that decide reports, and whether types are needed.
func TestReportsExhaustively(t *testing.T) {
	n := 0
	list := append(slices.Clone(reportQuestions), recommend.BuyersRequireType2)
	assignments(recommend.Signals{}, list, func(s recommend.Signals) {
		n++
		v := s.Verdicts()
		for subject := range recommend.Subjects() {
			if !v.Of(subject).IsValid() {
				require.Fail(t, "no verdict", "%s of %v", subject, byText(s))
			}
		}
		consistent(t, s, list)
		monotone(t, s, list)
		if n%7 == 0 || s.Answer(recommend.BuyersRequireType2) == recommend.No {
			expect(t, s) // slow: all of the reports' own 3^10, and a part of the rest
		}
	})
	assert.Equal(t, 177147, n)
}

// The whole space of each category's answers, under all that can call for a report on
// criteria.
func TestCategoriesExhaustively(t *testing.T) {
	for category, own := range categoryQuestions {
		list := slices.Concat(criteriaQuestions, own)
		for _, others := range []recommend.Signals{{}, allNo()} {
			assignments(others, list, func(s recommend.Signals) {
				expect(t, s)
				consistent(t, s, list)
				monotone(t, s, list)
			})
		}
		assert.True(t, category.IsValid())
	}
}

// Verdicts are those of the plain rules on profiles of all questions too, with what
// contracts name, and in bulk.
func TestProfilesOfAllQuestions(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 11))
	var list []recommend.Signals
	for range 4000 {
		p := recommend.Profile{AsOf: date("2026-11-22")}
		for q := range recommend.Questions() {
			p.SetAnswer(q, recommend.Answer(random.IntN(3)))
			require.Equal(t, p.Answer(q), p.Signals().Answer(q))
		}
		answers := byText(p.Signals())
		name(&p, answers, random.IntN(12))
		list = append(list, p.Signals())
		require.Equal(t, naive(answers), texts(p.Signals().Verdicts()), "%+v", p)
	}
	for i, v := range recommend.AppendVerdicts(nil, list) {
		assert.Equal(t, list[i].Verdicts(), v)
	}
	assert.Len(t, recommend.AppendVerdicts(make([]recommend.Verdicts, 2), list[:3]), 5)
}

// Every completion of every assignment of what no rule joins, in bulk: all 3^10 again,
// by tables.
func TestBulkExhaustively(t *testing.T) {
	var list []recommend.Signals
	assignments(recommend.Signals{}, reportQuestions, func(s recommend.Signals) { list = append(list, s) })
	bulk := recommend.AppendVerdicts(nil, list)
	require.Len(t, bulk, 59049)
	for i, s := range list {
		if s.Verdicts() != bulk[i] {
			require.Equal(t, s.Verdicts(), bulk[i], "%v", byText(s))
		}
	}
}

// name adds something that is no answer to a profile, and what it means to the answers.
func name(p *recommend.Profile, answers map[string]string, n int) {
	say := func(named ...string) {
		for _, s := range named {
			answers["named "+s] = "yes"
		}
	}
	switch n {
	case 0:
		p.ContractNames = []recommend.Named{{Kind: soc.SOC1, Type: soc.Type2}}
		say("soc1", "soc1-type2")
	case 1:
		p.ContractNames = []recommend.Named{{Kind: soc.SOC2, Type: soc.Type1, Categories: categories("availability")}}
		say("soc2", "categories", "availability")
	case 2:
		p.ContractNames = []recommend.Named{{Kind: soc.SOC3, Categories: categories("privacy", "processing-integrity")}}
		say("soc3", "privacy", "processing-integrity")
	case 3:
		p.ContractNames = []recommend.Named{{Type: soc.Type2}, {Categories: categories("security")}}
		say("soc1-type2", "soc2-type2", "categories")
	case 4:
		p.RequiredCategories = categories("security", "confidentiality")
		say("categories", "confidentiality")
	case 5:
		p.Standards = []soc.Standard{soc.ISAE3000, soc.ISAE3402}
		say("standard")
	case 6:
		p.Standards = []soc.Standard{soc.ISAE3000, soc.SSAE18, soc.SAS70}
	case 7:
		p.ProcessesTransactions = recommend.Yes
		answers["processesTransactions"] = "yes"
		p.Services = []soc.Service{soc.DataCenterHosting, soc.Payroll}
		say("services")
	case 8:
		p.Services, p.OtherService = []soc.Service{soc.DataCenterHosting, soc.OtherService}, "scanning"
	case 9:
		p.ContractNames = []recommend.Named{{Kind: soc.SOC2, Type: soc.Type2}}
		say("soc2", "soc2-type2")
	}
}

// The two lists of the page that this package began with: each line alone calls for its
// report, whatever is unknown and whatever else is denied.
func TestEachLineOfTheTwoLists(t *testing.T) {
	for q, want := range map[recommend.Question]recommend.Subject{
		recommend.AffectsFinancialStatements:  recommend.SOC1,
		recommend.RequestedByFinancialAuditor: recommend.SOC1,
		recommend.ProcessesTransactions:       recommend.SOC1,
		recommend.HoldsCustomerData:           recommend.SOC2,
		recommend.RequestedBySecurityTeam:     recommend.SOC2,
		recommend.BlocksDeal:                  recommend.SOC2,
	} {
		assert.Equal(t, recommend.Needed, recommend.Signals{}.With(q, recommend.Yes).Verdicts().Of(want), "%s alone", q)
		v := allNo().With(q, recommend.Yes).Verdicts()
		for _, s := range []recommend.Subject{recommend.SOC1, recommend.SOC2, recommend.SOC3} {
			verdict := recommend.NotNeeded
			if s == want {
				verdict = recommend.Needed
			}
			assert.Equal(t, verdict, v.Of(s), "%s of %s with all else denied", s, q)
		}
	}
}

// Any line of one list with any of the other calls for both reports; no line calls for
// none, and nothing known leaves all three undecided.
func TestBothListsAndNone(t *testing.T) {
	for _, finance := range []recommend.Question{recommend.AffectsFinancialStatements, recommend.RequestedByFinancialAuditor, recommend.ProcessesTransactions} {
		for _, security := range []recommend.Question{recommend.HoldsCustomerData, recommend.RequestedBySecurityTeam, recommend.BlocksDeal} {
			v := recommend.Signals{}.With(finance, recommend.Yes).With(security, recommend.Yes).Verdicts()
			assert.Equal(t, recommend.Needed, v.Of(recommend.SOC1))
			assert.Equal(t, recommend.Needed, v.Of(recommend.SOC2))
		}
	}
	for subject, verdict := range allNo().Verdicts().All() {
		assert.Equal(t, recommend.NotNeeded, verdict, subject)
	}
	for subject, verdict := range (recommend.Signals{}).Verdicts().All() {
		assert.Equal(t, recommend.Undecided, verdict, subject)
	}
	assert.True(t, allNo().Verdicts().Decided())
	assert.False(t, recommend.Signals{}.Verdicts().Decided())
}

// A finance team decides nothing alone, and neither does the duty of clients to attest.
func TestWhatDecidesNothingAlone(t *testing.T) {
	for _, q := range []recommend.Question{
		recommend.RequestedByFinanceTeam, recommend.ClientsAttestICFR, recommend.BuyersRequireType2, recommend.BuyersAcceptISO27001, recommend.HoldsISO27001,
		recommend.UsesSubserviceOrganizations, recommend.CommitsToAvailability, recommend.ActsAsController, recommend.ProcessesPersonalInformation,
	} {
		v := allNo().With(q, recommend.Yes).Verdicts()
		for _, s := range []recommend.Subject{recommend.SOC1, recommend.SOC2, recommend.SOC3} {
			assert.Equal(t, recommend.NotNeeded, v.Of(s), "%s from %s", s, q)
		}
	}
	both := allNo().With(recommend.RequestedByFinanceTeam, recommend.Yes).With(recommend.ClientsAttestICFR, recommend.Yes).Verdicts()
	assert.Equal(t, recommend.Needed, both.Of(recommend.SOC1))
	assert.Equal(t, recommend.Needed, both.Of(recommend.SOC1Type2))
}

// The reasons of a verdict depend on the questions of its own rules alone, so the walks
// below take every case: what a SOC 1 and its type depend on, and what the reports on
// criteria, their type and each category do.
func TestReasonsDependOnTheirOwnQuestions(t *testing.T) {
	own := map[recommend.Subject][]recommend.Question{
		recommend.SOC1: soc1Questions, recommend.SOC2: criteriaQuestions[:3], recommend.SOC3: criteriaQuestions[3:],
		recommend.SOC1Type2: {recommend.BuyersRequireType2, recommend.ClientsAttestICFR, recommend.WantsPublicReport},
		recommend.SOC2Type2: {recommend.BuyersRequireType2, recommend.ClientsAttestICFR, recommend.WantsPublicReport},
	}
	for category, list := range categoryQuestions {
		own[category] = list
	}
	own[recommend.Security] = criteriaQuestions
	for r := range recommend.Rules() {
		for subject := range r.Subjects() {
			for q := range r.Questions() {
				assert.Contains(t, own[subject], q, "%s", r)
			}
		}
	}
}

// Every needed report, type and category names a Yes, and every one that is not needed
// names a No.
func TestEveryVerdictIsExplained(t *testing.T) {
	walk := func(s recommend.Signals, lists ...[]recommend.Question) {
		assignments(s, slices.Concat(lists...), func(s recommend.Signals) { explained(t, profile(s)) })
	}
	types := []recommend.Question{recommend.BuyersRequireType2}
	walk(allNo(), soc1Questions)
	walk(recommend.Signals{}, soc1Questions)
	walk(allNo().With(recommend.AffectsFinancialStatements, recommend.Yes), types, []recommend.Question{recommend.ClientsAttestICFR, recommend.WantsPublicReport})
	for _, own := range categoryQuestions {
		walk(allNo(), criteriaQuestions, own)
		walk(recommend.Signals{}, criteriaQuestions, own)
	}
	walk(allNo(), criteriaQuestions, types)
}

// profile returns a profile with some answers.
func profile(s recommend.Signals) recommend.Profile {
	p := recommend.Profile{AsOf: date("2026-11-22")}
	for q := range recommend.Questions() {
		p.SetAnswer(q, s.Answer(q))
	}
	return p
}

// explained asserts that every decided verdict of the recommendation has its reasons.
func explained(t *testing.T, p recommend.Profile) recommend.Recommendation {
	t.Helper()
	r, err := recommend.For(p)
	require.NoError(t, err)
	require.NoError(t, r.Validate())
	for _, n := range r.Notes {
		worded(t, n.Sentence)
	}
	for _, a := range r.Reports {
		for _, x := range a.Also {
			worded(t, x.Sentence)
		}
		for _, s := range a.TypePlan.Steps {
			worded(t, s.Sentence)
		}
		because(t, &p, a.Verdict, a.Reasons)
		if a.Verdict != recommend.Needed {
			continue
		}
		if a.Kind != soc.SOC3 {
			because(t, &p, a.Type2.Verdict, a.Type2.Reasons)
		}
		for _, c := range a.Scope.Categories {
			because(t, &p, c.Verdict, c.Reasons)
		}
	}
	return r
}

// worded asserts what every text for people promises.
func worded(t *testing.T, text string) {
	t.Helper()
	require.True(t, strings.HasSuffix(text, ".") && !strings.Contains(text, "  ") && !strings.Contains(text, "certified"), text)
	require.Equal(t, -1, strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }), text)
	for sentence := range strings.SplitAfterSeq(text, ". ") {
		require.True(t, len(sentence) > 30 && len(sentence) <= 281, "%d: %s", len(sentence), sentence)
	}
}

func because(t *testing.T, p *recommend.Profile, v recommend.Verdict, reasons []recommend.Reason) {
	t.Helper()
	if v == recommend.Undecided {
		require.Empty(t, reasons)
		return
	}
	require.NotEmpty(t, reasons, "%s of %+v", v, p)
	want := recommend.Yes
	if v == recommend.NotNeeded {
		want = recommend.No
	}
	for _, r := range reasons {
		require.Equal(t, v, r.Rule.Verdict())
		require.NotEmpty(t, r.Sentence)
		require.Positive(t, len(r.Answers)+len(r.Members), "%s names nothing", r.Rule)
		for _, g := range r.Answers {
			require.Equal(t, want, g.Answer, "%s", r.Rule)
			require.Equal(t, p.Answer(g.Question), g.Answer)
		}
	}
}

func date(s string) attestkit.Date {
	d, err := attestkit.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

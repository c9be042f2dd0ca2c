package recommend_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func extras(a *recommend.Advice) (list []recommend.Extra) {
	for _, x := range a.Also {
		list = append(list, x.What)
	}
	return list
}

// All that a needed report brings.
func TestAdvice(t *testing.T) {
	r := explained(t, full())
	soc1, soc2, soc3 := r.Report(soc.SOC1), r.Report(soc.SOC2), r.Report(soc.SOC3)
	assert.Zero(t, r.Report(0))

	assert.Equal(t, []soc.Standard{soc.ATC105, soc.ATC205, soc.ATC320, soc.SSAE18, soc.SSAE21, soc.ISAE3402}, soc1.Standards)
	assert.Equal(t, []soc.Standard{soc.ATC105, soc.ATC205, soc.SSAE18, soc.SSAE21, soc.ISAE3000}, soc2.Standards)
	assert.Equal(t, soc2.Standards, soc3.Standards)
	for _, a := range r.Reports {
		assert.Equal(t, a.Kind.Distribution(), a.Distribution)
		assert.Equal(t, slices.Collect(a.Kind.Audience()), a.Audience)
		assert.Equal(t, soc.CarveOut, a.Subservice.Method)
		assert.NotEmpty(t, a.Subservice.Sentence)
	}
	assert.Equal(t, []recommend.Extra{recommend.StandardAlongside, recommend.BridgeLetter}, extras(&soc1))
	assert.Equal(t, period("2026-10-01", "2026-12-31"), soc1.Also[1].Period)
	assert.Equal(t, []recommend.Extra{recommend.StandardAlongside, recommend.ISOCrossMap, recommend.ISOInstead, recommend.SameExamination}, extras(&soc2))
	assert.Equal(t, []recommend.Extra{recommend.StandardAlongside, recommend.ISOCrossMap, recommend.SameExamination}, extras(&soc3))
	assert.Equal(t, "4711", r.Labels["account"])
	assert.Zero(t, soc3.Type2, "a SOC 3 has no type")
}

// The scope of a SOC 1 names where control objectives are usual, from package soc.
func TestObjectiveAreas(t *testing.T) {
	r := explained(t, recommend.Profile{AsOf: date("2026-11-22"), Services: []soc.Service{soc.Payroll, soc.DataCenterHosting}})
	s := r.Report(soc.SOC1).Scope
	assert.False(t, s.ITGeneralControlsAlone)
	var all []soc.ObjectiveTemplate
	for i, area := range s.ObjectiveAreas {
		assert.NotEmpty(t, area.Area)
		require.NotEmpty(t, area.Objectives)
		for _, o := range area.Objectives {
			service, _ := o.Service()
			assert.Equal(t, service, area.Service)
			assert.Equal(t, o.Area(), area.Area)
		}
		if i > 0 {
			before := s.ObjectiveAreas[i-1]
			assert.False(t, before.Area == area.Area && before.Service == area.Service, area.Area)
		}
		all = append(all, area.Objectives...)
	}
	want := slices.Concat(slices.Collect(soc.ITGeneralControls()), slices.Collect(soc.Payroll.Objectives()), slices.Collect(soc.DataCenterHosting.Objectives()))
	assert.Equal(t, want, all)
	assert.Equal(t, tsc.Set{}, s.Criteria())

	r = explained(t, recommend.Profile{AsOf: date("2026-11-22"), HostsFinancialSystems: recommend.Yes})
	s = r.Report(soc.SOC1).Scope
	assert.True(t, s.ITGeneralControlsAlone)
	for _, area := range s.ObjectiveAreas {
		assert.Zero(t, area.Service)
	}
}

func TestScopeCriteria(t *testing.T) {
	r := explained(t, recommend.Profile{AsOf: date("2026-11-22"), HoldsCustomerData: recommend.Yes, CommitsToAvailability: recommend.Yes, CommitsToConfidentiality: recommend.No})
	s := r.Report(soc.SOC2).Scope
	assert.True(t, s.CommonCriteria)
	assert.Len(t, s.Categories, 5)
	assert.Equal(t, categories("security", "availability"), slices.Collect(s.Needed()))
	assert.Equal(t, tsc.CriteriaFor(tsc.Security, tsc.Availability), s.Criteria())
	for range s.Needed() {
		break
	}
}

// A report that is not needed has a verdict and reasons and nothing else.
func TestNothingElseForOthers(t *testing.T) {
	r := explained(t, profile(allNo()))
	for _, a := range r.Reports {
		assert.NotEmpty(t, a.Reasons)
		assert.Equal(t, recommend.Advice{Kind: a.Kind, Verdict: recommend.NotNeeded, Reasons: a.Reasons}, a)
	}
	require.Len(t, r.Notes, 1)
	note := r.Notes[0]
	assert.Equal(t, recommend.NoteNothing, note.Code)
	var flips []recommend.Question
	for _, g := range note.Answers {
		assert.Equal(t, recommend.No, g.Answer)
		flips = append(flips, g.Question)
	}
	assert.Equal(t, []recommend.Question{
		recommend.AffectsFinancialStatements, recommend.HostsFinancialSystems, recommend.RequestedByFinancialAuditor, recommend.ProcessesTransactions,
		recommend.HoldsCustomerData, recommend.RequestedBySecurityTeam, recommend.BlocksDeal, recommend.WantsPublicReport,
	}, flips, "what would change that")
	assert.Equal(t, recommend.Stability{Agreeing: 1, Completions: 1}, r.Stability)
}

// What a recommendation for a whole profile looks like as JSON is kept, byte for byte.
func TestGolden(t *testing.T) {
	for name, p := range map[string]recommend.Profile{
		"full":  full(),
		"empty": {AsOf: date("2026-11-22")},
		"deal":  {AsOf: date("2026-11-22"), BlocksDeal: recommend.Yes, HoldsCustomerData: recommend.No, NeededBy: date("2027-03-31")},
	} {
		r, err := recommend.For(p)
		require.NoError(t, err)
		got, err := json.MarshalIndent(r, "", "  ")
		require.NoError(t, err)
		got = append(got, '\n')
		file := filepath.Join("testdata", name+".golden.json")
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o755))
			require.NoError(t, os.WriteFile(file, got, 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), name)

		var back recommend.Recommendation
		require.NoError(t, json.Unmarshal(got, &back))
		assert.Equal(t, r, back)
		assert.NoError(t, back.Validate())
	}
}

// What no recommendation of For has is refused.
func TestInvalidRecommendations(t *testing.T) {
	base := func() recommend.Recommendation {
		r, err := recommend.For(recommend.Profile{AsOf: date("2026-11-22"), BlocksDeal: recommend.Yes})
		require.NoError(t, err)
		return r
	}
	for want, change := range map[string]func(*recommend.Recommendation){
		"/asOf":                    func(r *recommend.Recommendation) { r.AsOf = attestkit.Date{} },
		"/reports":                 func(r *recommend.Recommendation) { r.Reports = r.Reports[:2] },
		"/reports/0/kind":          func(r *recommend.Recommendation) { r.Reports[0].Kind = soc.SOC3 },
		"/reports/1/verdict":       func(r *recommend.Recommendation) { r.Reports[1].Verdict = 0 },
		"/reports/1/share":         func(r *recommend.Recommendation) { r.Reports[1].Share = recommend.Share{Needed: 1, Completions: 2} },
		"/reports/0/share":         func(r *recommend.Recommendation) { r.Reports[0].Share = recommend.Share{Needed: 2, Completions: 2} },
		"/reports/1/type2/verdict": func(r *recommend.Recommendation) { r.Reports[1].Type2 = recommend.TypeRuling{Verdict: 9} },
		"/reports/1/scope/categories/2/verdict": func(r *recommend.Recommendation) {
			r.Reports[1].Scope.Categories[2] = recommend.CategoryRuling{Category: tsc.ProcessingIntegrity}
		},
		"/decided":                      func(r *recommend.Recommendation) { r.Decided = true },
		"/openQuestions/1/question":     func(r *recommend.Recommendation) { r.OpenQuestions[1] = r.OpenQuestions[0] },
		"/openQuestions/0/question":     func(r *recommend.Recommendation) { r.OpenQuestions[0].Question = 77 },
		"/counterfactuals/1/question":   func(r *recommend.Recommendation) { r.Counterfactuals = append(r.Counterfactuals, r.Counterfactuals[0]) },
		"/reports/1/reasons/0/sentence": func(r *recommend.Recommendation) { r.Reports[1].Reasons[0].Sentence = "\xff" },
		"/labels":                       func(r *recommend.Recommendation) { r.Labels = map[string]string{"a": "", "A": ""} },
		"/stability":                    func(r *recommend.Recommendation) { r.Stability.Agreeing = 0 },
	} {
		r := base()
		require.NoError(t, r.Validate())
		change(&r)
		problems := attestkit.Problems(r.Validate())
		if assert.Len(t, problems, 1, want) {
			assert.Equal(t, want, problems[0].Pointer)
		}
	}
}

// Each note stands for what it says.
func TestNotesNameWhatTheyAreAbout(t *testing.T) {
	p := recommend.Profile{
		AsOf: date("2026-11-22"), NeededBy: date("2026-11-01"), BlocksDeal: recommend.Yes, HoldsCustomerData: recommend.No,
		RequiredCategories: categories("privacy"), ContractNames: []recommend.Named{{Type: soc.Type2}, {Kind: soc.SOC3, Categories: categories("availability")}},
		Standards: []soc.Standard{soc.SSAE16}, Held: []recommend.HeldReport{{Kind: soc.SOC2}}, OtherAsks: []recommend.Ask{recommend.TISAX},
	}
	r := explained(t, p)
	about := map[recommend.NoteCode][]recommend.Member{}
	for _, n := range r.Notes {
		about[n.Code] = n.Members
		assert.NotEmpty(t, n.Sentence, n.Code)
		for _, g := range n.Answers {
			assert.Equal(t, p.Answer(g.Question), g.Answer)
		}
	}
	assert.Equal(t, map[recommend.NoteCode][]recommend.Member{
		recommend.NoteBoth: nil, recommend.NoteDealWithoutData: nil, recommend.NotePublicAndBooks: nil,
		recommend.NoteServicesMissing:  {recommend.ServicesMember},
		recommend.NoteWhichReport:      {recommend.ContractNamesMember},
		recommend.NoteSecurityNotNamed: {recommend.RequiredCategoriesMember, recommend.ContractNamesMember},
		recommend.NoteOldStandard:      {recommend.StandardsMember},
		recommend.NoteHeldUndated:      {recommend.HeldMember},
		recommend.NoteDayPassed:        {recommend.NeededByMember},
		recommend.NoteReadiness:        {recommend.ControlsSinceMember},
		recommend.NoteOtherAsk:         {recommend.OtherAsksMember},
	}, about)
}

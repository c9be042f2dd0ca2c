package review_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

// with controls of these ids and texts, in turn.
func controls(idsAndTexts ...string) *soc.Report {
	r := &soc.Report{Kind: soc.SOC2, Type: soc.Type2, Extent: soc.Full, Organization: soc.Organization{Name: "Acme"}}
	for i := 0; i < len(idsAndTexts); i += 2 {
		r.Controls = append(r.Controls, soc.Control{ID: idsAndTexts[i], Description: idsAndTexts[i+1]})
	}
	return r
}

const (
	leavers  = "Access of leavers is revoked within one business day of the last day worked."
	leavers2 = "Access of leavers is revoked within two business days of the last day worked."
	backups  = "Backups of all production databases are taken daily and kept for thirty days."
	visitors = "Visitors sign a register and are escorted while on the premises."
)

// told shortens matches for comparison.
func told(list []review.Match) []string {
	var out []string
	for _, m := range list {
		out = append(out, m.Change.String()+" "+m.EarlierID+">"+m.LaterID)
	}
	return out
}

func TestCompareControls(t *testing.T) {
	for _, c := range []struct {
		name           string
		earlier, later *soc.Report
		want           []string
	}{
		{"same, up to case and punctuation", controls("A", leavers), controls("A", "ACCESS of leavers - is revoked within one business day of the last day worked"), []string{"same A>A"}},
		{"renumbered", controls("A", leavers, "B", backups), controls("A", backups, "B", leavers), []string{"renumbered B>A", "renumbered A>B"}},
		{"reworded", controls("A", leavers), controls("A", leavers2), []string{"reworded A>A"}},
		{"reworded and renumbered", controls("A", leavers, "B", visitors), controls("B", leavers2), []string{"reworded A>B", "removed B>"}},
		{"an id with unlike text is removed and added", controls("A", leavers), controls("A", backups), []string{"added >A", "removed A>"}},
		{"text decides before numbers do", controls("A", leavers2, "B", visitors), controls("B", leavers, "C", leavers2), []string{"added >B", "renumbered A>C", "removed B>"}},
		{"the more similar text wins over the same id", controls("A", "alpha beta gamma delta epsilon", "B", "alpha beta gamma delta zeta eta"), controls("A", "alpha beta gamma delta zeta eta theta"), []string{"reworded B>A", "removed A>"}},
		{"among equals the same id wins", controls("A", "alpha beta gamma one", "B", "alpha beta gamma two"), controls("B", "alpha beta gamma three"), []string{"reworded B>B", "removed A>"}},
		{"the same text twice", controls("A", leavers, "B", leavers), controls("B", leavers, "C", leavers), []string{"same B>B", "renumbered A>C"}},
		{"no text, so the id decides", controls("A", "", "B", ""), controls("B", "", "C", ""), []string{"same B>B", "added >C", "removed A>"}},
		{"a text on one side only", controls("A", leavers), controls("A", ""), []string{"same A>A"}},
		{"nothing", controls(), controls(), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, told(review.Compare(c.earlier, c.later).Controls))
		})
	}
}

func TestCompareMatchesPointAndMeasure(t *testing.T) {
	got := review.Compare(controls("X", visitors, "A", leavers, "T", ""), controls("A", leavers2, "T", "")).Controls
	assert.Equal(t, []review.Match{
		{Change: review.Reworded, EarlierID: "A", LaterID: "A", Earlier: "/controls/1", Later: "/controls/0", Similarity: review.Similarity(leavers, leavers2)},
		{Change: review.Same, EarlierID: "T", LaterID: "T", Earlier: "/controls/2", Later: "/controls/1", ByID: true},
		{Change: review.Removed, EarlierID: "X", Earlier: "/controls/0"},
	}, got)
}

func TestSimilarity(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"the", "", 0}, {leavers, leavers, 100},
		{"Access is reviewed quarterly", "access REVIEWED quarterly!", 100},
		{"Ann approves what Bob pays", "Bob approves what Ann pays", 100}, // the order of words makes no difference
		{"the and", "the or", 50}, // of function words alone all count
		{"red green blue", "red green", 80},
		{"red red blue", "red blue blue", 66},
		{leavers, leavers2, 80},
		{leavers, backups, 0},
	} {
		assert.Equal(t, c.want, review.Similarity(c.a, c.b), "%q %q", c.a, c.b)
		assert.Equal(t, c.want, review.Similarity(c.b, c.a), "it does not matter which is first")
	}
}

func TestCompareOtherLists(t *testing.T) {
	earlier, later := soc1(), soc1()
	earlier.ControlObjectives[0].Text, later.ControlObjectives[0].Text = backups, leavers
	earlier.CUECs = []soc.CUEC{{ID: "U1", Text: "Review your users each quarter"}, {ID: "U2", Text: visitors}}
	later.CUECs = []soc.CUEC{{ID: "U1", Text: visitors}, {ID: "U3", Text: "Review your users each month"}}
	carveOut(earlier)
	earlier.SubserviceOrganizations = append(earlier.SubserviceOrganizations, soc.SubserviceOrganization{Name: "Mailer"})
	carveOut(later).Services[0].Method = soc.Inclusive
	later.SubserviceOrganizations = append(later.SubserviceOrganizations, soc.SubserviceOrganization{Name: "Colo"})
	fail(earlier, "E1", "P1").Text = "Two of twenty-five leavers kept their access for a week."
	fail(later, "E1", "P2").Text = "One restore test was not performed."
	fail(later, "E2", "P1").Text = "Two of twenty-five leavers kept their access for a month."

	got := review.Compare(earlier, later)
	assert.Equal(t, []string{"added >CO1", "same CO2>CO2", "same CO3>CO3", "removed CO1>"}, told(got.ControlObjectives))
	assert.Equal(t, []string{"renumbered U2>U1", "reworded U1>U3"}, told(got.CUECs))
	assert.Equal(t, []string{"same Hostly>Hostly", "added >Colo", "removed Mailer>"}, told(got.SubserviceOrganizations))
	assert.Equal(t, []string{"added >E1", "reworded E1>E2"}, told(got.Exceptions))
	assert.Equal(t, []review.Repeat{{EarlierControl: "P1", LaterControl: "P1", EarlierExceptions: []string{"E1"}, LaterExceptions: []string{"E2"}}}, got.Repeated)
	assert.Equal(t, []review.Difference{{Member: "subserviceOrganizations/services/method", Of: "Hostly: Hosting", Earlier: "carve-out", Later: "inclusive"}}, got.Scope)
	assert.Empty(t, got.NotCompared)
}

func TestCompareExceptionsNeverByID(t *testing.T) {
	earlier, later := soc2(), soc2()
	fail(earlier, "E1", "C-CC6.1").Text = ""
	fail(later, "E1", "C-CC6.2").Text = ""
	got := review.Compare(earlier, later)
	assert.Equal(t, []string{"added >E1", "removed E1>"}, told(got.Exceptions))
	assert.Empty(t, got.Repeated)
}

func TestCompareRepeatsInWordsAlone(t *testing.T) {
	earlier, later := soc2(), soc2()
	earlier.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.DesignException, Text: visitors}}
	later.Exceptions = []soc.Exception{{ID: "F1", Kind: soc.DesignException, Text: visitors}}
	assert.Equal(t, []review.Repeat{{EarlierExceptions: []string{"E1"}, LaterExceptions: []string{"F1"}}}, review.Compare(earlier, later).Repeated)
}

// TestCompareNotTranscribed holds that what was not transcribed is not told as
// removed.
func TestCompareNotTranscribed(t *testing.T) {
	earlier, later := soc2(), soc2()
	later.Extent, later.Controls, later.Systems = soc.FrontPage, later.Controls[:1], nil
	got := review.Compare(earlier, later)
	assert.Equal(t, []string{"same C-CC1.1>C-CC1.1"}, told(got.Controls))
	assert.Equal(t, []string{"/controls", "/controlObjectives", "/cuecs", "/subserviceOrganizations", "/exceptions"}, got.NotCompared)
	assert.Empty(t, got.Scope)

	earlier.Extent, later.Extent = 0, 0
	got = review.Compare(earlier, later)
	assert.Len(t, got.Controls, 33, "the extent is not told, and both lists have entries")
	assert.NotContains(t, got.NotCompared, "/controls")
}

func TestCompareScopePeriodAndOpinion(t *testing.T) {
	earlier, later := soc2(), soc2()
	earlier.Period = span("2023-01-01..2023-11-30")
	earlier.Categories = []tsc.Category{tsc.Security, tsc.Privacy}
	later.Categories = []tsc.Category{tsc.Security, tsc.Availability}
	later.Organization.Name, later.Auditor.Name = "ACME Inc", "Other LLP"
	later.Systems = []soc.System{{Name: "Acme Cloud", Products: []string{"Ledger", "Chat"}, Locations: []string{"Ohio", "Oslo"}}}
	later.CriteriaEdition, earlier.CriteriaEdition = soc.Criteria2022, soc.Criteria2017
	later.Opinion.Design = soc.Qualified
	earlier.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Adverse}}}
	later.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Unmodified}}}
	later.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.CC6_4}}

	got := review.Compare(earlier, later)
	assert.Equal(t, []review.Difference{
		{Member: "auditor/name", Earlier: "Lee & Park LLP", Later: "Other LLP"},
		{Member: "criteriaEdition", Earlier: "2017", Later: "2017-2022"},
		{Member: "categories", Earlier: "privacy"}, {Member: "categories", Later: "availability"},
		{Member: "systems/products", Earlier: "Payments"}, {Member: "systems/products", Later: "Chat"},
		{Member: "systems/locations", Earlier: "Dublin"}, {Member: "systems/locations", Later: "Oslo"},
		{Member: "description/notRelevant", Later: "CC6.4"},
	}, got.Scope)
	assert.Equal(t, []review.Difference{
		{Member: "opinion", Earlier: "unmodified", Later: "qualified"},
		{Member: "opinion/design", Earlier: "unmodified", Later: "qualified"},
		{Member: "additionalSubjectMatters/opinion", Of: "HIPAA", Earlier: "adverse", Later: "unmodified"},
	}, got.Opinion)
	assert.Equal(t, review.PeriodChange{Earlier: earlier.Period, Later: later.Period, Gap: span("2023-12-01..2023-12-31")}, got.Period)
	later.Period = span("2023-11-01..2024-12-31")
	assert.Equal(t, span("2023-11-01..2023-11-30"), review.Compare(earlier, later).Period.Overlap)
}

func TestCompareType1WithType2(t *testing.T) {
	earlier, later := soc2(), soc2()
	type1(earlier)
	got := review.Compare(earlier, later)
	assert.Equal(t, []review.Difference{{Member: "type", Earlier: "type1", Later: "type2"}}, got.Scope)
	assert.Zero(t, got.Period.Gap)
	assert.Equal(t, attestkit.Period{}, got.Period.Earlier)
}

// TestCompareWhatElseDiffers holds that a control that is the same in text is not the
// same in all: it may operate less often or serve something else.
func TestCompareWhatElseDiffers(t *testing.T) {
	earlier, later := soc2(), soc2()
	c := &later.Controls[17]
	c.Cadence, c.Nature, c.Owner = soc.Annual, soc.Manual, "Security lead"
	c.Criteria, c.AdditionalCriteria = []tsc.Criterion{tsc.CC6_2}, plus(later)
	c.Functions = []soc.Function{soc.Detective}
	c = &earlier.Controls[17]
	c.Nature, c.Owner, c.Functions = soc.Automated, "security LEAD", []soc.Function{soc.Preventive, soc.Detective}
	earlier.Controls[0].Cadence, earlier.Controls[0].OtherCadence = soc.OtherCadence, "each full moon"
	later.Controls[1].Cadence = 0 // unknown is no difference
	later.CUECs = []soc.CUEC{{ID: "U1", Text: visitors, Criteria: []tsc.Criterion{tsc.CC6_4, tsc.CC6_1}}}
	earlier.CUECs = []soc.CUEC{{ID: "U9", Text: visitors, Criteria: []tsc.Criterion{tsc.CC6_4, tsc.CC6_5}}}
	require.NoError(t, later.Validate())

	got := review.Compare(earlier, later)
	different := map[string][]review.Difference{}
	for _, m := range got.Controls {
		assert.Equal(t, review.Same, m.Change)
		if m.Differences != nil {
			different[m.LaterID] = m.Differences
		}
	}
	assert.Equal(t, map[string][]review.Difference{
		"C-CC1.1": {{Member: "cadence", Earlier: "each full moon", Later: "monthly"}},
		"C-CC6.1": {
			{Member: "cadence", Earlier: "monthly", Later: "annual"}, {Member: "nature", Earlier: "automated", Later: "manual"},
			{Member: "functions", Earlier: "preventive"}, {Member: "criteria", Earlier: "CC6.1"}, {Member: "criteria", Later: "CC6.2"},
			{Member: "additionalCriteria", Later: "HIPAA 164.312"},
		},
	}, different)
	assert.Equal(t, []review.Match{{
		Change: review.Renumbered, EarlierID: "U9", LaterID: "U1", Earlier: "/cuecs/0", Later: "/cuecs/0", Similarity: 100,
		Differences: []review.Difference{{Member: "criteria", Earlier: "CC6.5"}, {Member: "criteria", Later: "CC6.1"}},
	}}, got.CUECs)

	later.Extent, later.Controls[17].Criteria = 0, nil
	for _, m := range review.Compare(earlier, later).Controls {
		for _, d := range m.Differences {
			assert.NotEqual(t, "criteria", d.Member, "a list that may not have been transcribed is not compared")
		}
	}
}

// TestCompareNamesThatStandTwice holds that entries of one name meet in their order.
func TestCompareNamesThatStandTwice(t *testing.T) {
	r := soc2()
	r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Adverse}}, {Name: "HIPAA", Opinion: soc.Opinion{Overall: soc.Unmodified}}}
	services := carveOut(r)
	services.Services = append(services.Services, services.Services[0])
	services.Services[1].Method = soc.Inclusive
	same := review.Compare(r, r)
	assert.Empty(t, same.Scope)
	assert.Empty(t, same.Opinion)
}

// TestCompareFollowsRenumberedObjectives holds that controls are not said to serve
// something else when the objectives only have other ids.
func TestCompareFollowsRenumberedObjectives(t *testing.T) {
	earlier, later := soc1(), soc1()
	for i, text := range []string{leavers, backups, visitors} {
		earlier.ControlObjectives[i].Text = text
		later.ControlObjectives[(i+1)%3].Text = text
		later.Controls[i].ControlObjectives = []string{later.ControlObjectives[(i+1)%3].ID}
	}
	for _, m := range review.Compare(earlier, later).Controls {
		assert.Empty(t, m.Differences, m.LaterID)
	}
	later.Controls[0].ControlObjectives = []string{"CO1"} // where the third stood before
	later.ControlObjectives[1].Text = "Invoices carry the prices of the contract."
	later.ControlObjectives[2].Assertions = []soc.FinancialAssertion{soc.Occurrence}
	got := review.Compare(earlier, later)
	assert.Equal(t, []review.Difference{{Member: "controlObjectives", Earlier: "CO1"}, {Member: "controlObjectives", Later: "CO1"}}, got.Controls[0].Differences)
	assert.Equal(t, []string{"renumbered CO3>CO1", "added >CO2", "renumbered CO2>CO3", "removed CO1>"}, told(got.ControlObjectives))
	assert.Equal(t, []review.Difference{{Member: "assertions", Later: "occurrence"}}, got.ControlObjectives[2].Differences)
}

func TestComparisonIsPlainJSONAndDeterministic(t *testing.T) {
	r, o := everything()
	want := review.Compare(o.Prior, r)
	first, err := json.Marshal(want)
	require.NoError(t, err)
	for range 10 {
		again, err := json.Marshal(review.Compare(o.Prior, r))
		require.NoError(t, err)
		require.Equal(t, string(first), string(again))
	}
	var got review.Comparison
	require.NoError(t, json.Unmarshal(first, &got))
	assert.Equal(t, want, got)
}

// TestCompareLongLists holds that pairs are found in lists far longer than the
// number of entries that one entry is compared with.
func TestCompareLongLists(t *testing.T) {
	earlier, later := grown(1500), grown(1500)
	for i := range later.Controls {
		c := &later.Controls[i]
		c.ID, c.Description = "N"+c.ID, c.Description+" The result is recorded."
	}
	changes := map[review.Change]int{}
	for _, m := range review.Compare(earlier, later).Controls {
		require.Equal(t, "N"+m.EarlierID, m.LaterID)
		changes[m.Change]++
	}
	assert.Equal(t, map[review.Change]int{review.Reworded: 1500}, changes)
}

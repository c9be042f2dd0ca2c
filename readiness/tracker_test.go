package readiness_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

const (
	withdrawAccounts = "Accounts of people who leave are withdrawn within one business day."
	withdrawReworded = "Accounts of people who leave are withdrawn within four hours."
	approveHours     = "Supervisors approve hours before they are submitted."
	fundAccount      = "Funds for each pay run are in the bank account on the day before."
)

// payrollReport returns a vendor's SOC 1 for the fiscal year that ends in a September.
func payrollReport(year int, cuecs ...soc.CUEC) *soc.Report {
	to, _ := attestkit.NewDate(year, 9, 30)
	return &soc.Report{
		Kind: soc.SOC1, Type: soc.Type2, Extent: soc.Full, Title: "Report on Payroll",
		Organization: soc.Organization{Name: "Millrace Payroll, LLC"}, Systems: []soc.System{{Name: "Millrace Pay"}},
		Auditor: soc.Auditor{Name: "Ellery Voss"}, ReportDate: to.AddDays(42), Period: attestkit.Period{From: to.AddDays(1).AddYears(-1), To: to},
		Opinion:           soc.Opinion{Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Qualified, Bases: []soc.Basis{{Text: "Reviews lapsed."}}},
		ControlObjectives: []soc.ControlObjective{{ID: "CO-1", Text: "Access is limited."}, {ID: "CO-2", Text: "Pay is right."}},
		CUECs:             cuecs,
	}
}

func cuec(id, text string) soc.CUEC {
	return soc.CUEC{ID: id, Text: text, ControlObjectives: []string{"CO-1"}}
}

// answered returns the tracker of a first report whose CUECs are all in place and
// shown.
func answered(t testing.TB, cuecs ...soc.CUEC) readiness.Tracker {
	t.Helper()
	tracker := readiness.Track(payrollReport(2025, cuecs...))
	for i := range tracker.VendorReports[0].CUECs {
		c := &tracker.VendorReports[0].CUECs[i]
		c.Status, c.Owner, c.OwnControl = readiness.CUECImplemented, "payroll", "Own control of "+c.ID
		c.Periods[0].Evidence = []readiness.TrackedEvidence{{Title: "Evidence of " + c.ID, PerformedOn: date("2025-03-31")}}
	}
	require.NoError(t, tracker.Validate())
	return tracker
}

func TestTrackSeeds(t *testing.T) {
	labeled := soc.CUEC{ID: "1", Text: fundAccount, ControlObjectives: []string{"CO-1", "CO-2"}, Labels: map[string]string{"team": "treasury"}}
	got := readiness.Track(payrollReport(2025, labeled), nil)
	assert.Equal(t, readiness.Tracker{VendorReports: []readiness.TrackedReport{{
		Issues: []readiness.TrackedIssue{{
			Title: "Report on Payroll", Kind: soc.SOC1, Type: soc.Type2, Organization: "Millrace Payroll, LLC", Systems: []string{"Millrace Pay"},
			Auditor: "Ellery Voss", ReportDate: date("2025-11-11"), Period: period("2024-10-01", "2025-09-30"),
			Opinion: readiness.TrackedOpinion{Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Qualified, Matters: []string{"Reviews lapsed."}},
		}},
		CUECs: []readiness.TrackedCUEC{{
			ID: "1", Text: fundAccount, Status: readiness.CUECOpen, Labels: map[string]string{"team": "treasury"},
			ControlObjectives: []readiness.TrackedObjective{{ID: "CO-1", Text: "Access is limited."}, {ID: "CO-2", Text: "Pay is right."}},
			Periods:           []readiness.TrackedPeriod{{Period: period("2024-10-01", "2025-09-30")}},
		}},
	}}}, got)
	assert.NoError(t, got.Validate())
	assert.Equal(t, date("2025-09-30"), got.VendorReports[0].Issues[0].End())
	assert.Empty(t, readiness.Track())
}

// A CUEC of a SOC 2+ may be tied to another framework alone.
func TestTrackCarriesCriteriaOfOtherFrameworks(t *testing.T) {
	hipaa := func(ids ...string) (refs []soc.CriterionRef) {
		for _, id := range ids {
			refs = append(refs, soc.CriterionRef{Framework: "HIPAA Security Rule", ID: id})
		}
		return refs
	}
	plus := func(asOf string, refs []soc.CriterionRef) *soc.Report {
		return &soc.Report{Kind: soc.SOC2, Type: soc.Type1, Extent: soc.Full, Organization: soc.Organization{Name: "Quillhaven"}, AsOf: date(asOf),
			AdditionalSubjectMatters: []soc.AdditionalSubjectMatter{{Name: "Safeguards", Framework: "HIPAA Security Rule"}},
			CUECs:                    []soc.CUEC{{ID: "C", Text: withdrawAccounts, AdditionalCriteria: refs}}}
	}
	first := plus("2025-03-31", hipaa("164.308(a)(3)", "164.312(a)(1)"))
	require.NoError(t, first.Validate())
	own := readiness.Update(&readiness.Tracker{Organization: "Quillhaven"}, first)
	tracker := readiness.Track(first)
	first.CUECs[0].AdditionalCriteria[0].ID = "changed"
	for _, c := range []struct {
		asOf string
		refs []soc.CriterionRef
	}{{"2025-03-31", hipaa("164.308(a)(3)", "164.312(a)(1)")}, {"2026-03-31", hipaa("164.310(b)")}, {"2027-03-31", nil}} {
		later := plus(c.asOf, c.refs)
		before := tracker.Clone()
		tracker, own = readiness.Update(&tracker, later), readiness.Update(&own, later)
		require.NoError(t, tracker.Validate())
		require.NoError(t, own.Validate())
		assert.Equal(t, c.refs, tracker.VendorReports[0].CUECs[0].AdditionalCriteria)
		assert.Equal(t, c.refs, own.OwnReports[0].CUECs[0].AdditionalCriteria)
		memo := tracker.Memos(readiness.MemoOptions{})[0]
		assert.Equal(t, c.refs, memo.NotOperated[0].AdditionalCriteria)
		for _, ref := range c.refs {
			assert.Contains(t, memo.Text(), "- Criterion of another framework: HIPAA Security Rule "+ref.ID+"\n")
		}
		if len(c.refs) > 0 {
			tracker.Clone().VendorReports[0].CUECs[0].AdditionalCriteria[0].ID = "changed"
			memo.NotOperated[0].AdditionalCriteria[0].ID = "changed"
		}
		assert.NotContains(t, readiness.Update(&before, later).VendorReports[0].CUECs[0].AdditionalCriteria, soc.CriterionRef{Framework: "HIPAA Security Rule", ID: "changed"}, "nothing is shared")
		assert.Equal(t, c.refs, tracker.VendorReports[0].CUECs[0].AdditionalCriteria, "nothing is shared")
	}
}

func TestTrackTakesReportsInAnyOrder(t *testing.T) {
	a, b := payrollReport(2024, cuec("1", approveHours)), payrollReport(2025, cuec("2", approveHours))
	cloud := &soc.Report{Kind: soc.SOC2, Type: soc.Type1, Organization: soc.Organization{Name: "Quillhaven"}, AsOf: date("2025-03-31"),
		CUECs: []soc.CUEC{{ID: "C", Text: withdrawAccounts, Criteria: []tsc.Criterion{tsc.CC6_2}}}}
	want := readiness.Track(a, cloud, b)
	require.Len(t, want.VendorReports, 2)
	assert.Equal(t, readiness.CUECRenumbered, want.VendorReports[0].CUECs[0].Change)
	assert.Equal(t, []readiness.TrackedPeriod{{Period: period("2025-03-31", "2025-03-31")}}, want.VendorReports[1].CUECs[0].Periods, "a Type 1 asks as of its date")
	for _, order := range [][]*soc.Report{{a, b, cloud}, {b, a, cloud}, {cloud, b, a}, {b, cloud, a, b}} {
		assert.Equal(t, want, readiness.Track(order...))
	}
}

func TestUpdateCarriesAnswersOver(t *testing.T) {
	year := period("2025-10-01", "2026-09-30")
	was := readiness.TrackedWording{ID: "1", Text: withdrawAccounts, Until: date("2025-09-30")}
	implementedThen := was
	implementedThen.Status = readiness.CUECImplemented
	for _, c := range []struct {
		name    string
		later   soc.CUEC
		change  readiness.TrackedChange
		earlier []readiness.TrackedWording
		status  readiness.TrackedStatus
	}{
		{"same", cuec("1", withdrawAccounts), readiness.CUECSame, nil, readiness.CUECImplemented},
		{"same but for case and punctuation", cuec("1", "accounts of people who leave are withdrawn -- within one business day"), readiness.CUECSame, nil, readiness.CUECImplemented},
		{"renumbered", cuec("UC-7", withdrawAccounts), readiness.CUECRenumbered, []readiness.TrackedWording{was}, readiness.CUECImplemented},
		{"reworded", cuec("1", withdrawReworded), readiness.CUECReworded, []readiness.TrackedWording{implementedThen}, readiness.CUECAccepted},
		{"reworded and renumbered", cuec("9", withdrawReworded), readiness.CUECReworded, []readiness.TrackedWording{implementedThen}, readiness.CUECAccepted},
	} {
		before := answered(t, cuec("1", withdrawAccounts))
		kept := before.Clone()
		after := readiness.Update(&before, payrollReport(2026, c.later))
		assert.Equal(t, kept, before, "%s: the argument is left alone", c.name)
		require.Len(t, after.VendorReports, 1, c.name)
		require.Len(t, after.VendorReports[0].CUECs, 1, c.name)
		got := after.VendorReports[0].CUECs[0]
		assert.Equal(t, c.change, got.Change, c.name)
		assert.Equal(t, c.later.ID, got.ID, c.name)
		assert.Equal(t, c.later.Text, got.Text, c.name)
		assert.Equal(t, c.earlier, got.Earlier, c.name)
		assert.Equal(t, c.status, got.Status, c.name)
		assert.Equal(t, c.status != readiness.CUECImplemented, got.Unconfirmed, c.name)
		assert.Equal(t, "payroll", got.Owner, c.name)
		assert.Equal(t, "Own control of 1", got.OwnControl, c.name)
		require.Len(t, got.Periods, 2, c.name)
		assert.Equal(t, kept.VendorReports[0].CUECs[0].Periods[0], got.Periods[0], c.name)
		assert.Equal(t, readiness.TrackedPeriod{Period: year}, got.Periods[1], "%s: evidence is asked anew", c.name)
		assert.Equal(t, after, readiness.Update(&after, payrollReport(2026, c.later)), "%s: twice changes nothing", c.name)
		assert.NoError(t, after.Validate(), c.name)
	}
}

func TestUpdateOfEachStatus(t *testing.T) {
	for _, c := range []struct {
		was, is       readiness.TrackedStatus
		isUnconfirmed bool
	}{
		{readiness.CUECOpen, readiness.CUECOpen, false},
		{readiness.CUECAccepted, readiness.CUECAccepted, true},
		{readiness.CUECImplemented, readiness.CUECAccepted, true},
		{readiness.CUECNotApplicable, readiness.CUECOpen, true},
	} {
		tracker := answered(t, cuec("1", withdrawAccounts))
		tracker.VendorReports[0].CUECs[0].Status, tracker.VendorReports[0].CUECs[0].Reason = c.was, "Because."
		tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded)))
		got := &tracker.VendorReports[0].CUECs[0]
		assert.Equal(t, c.is, got.Status, c.was)
		assert.Equal(t, c.isUnconfirmed, got.Unconfirmed, c.was)
		assert.Equal(t, c.was, got.Earlier[0].Status)
		assert.Equal(t, "Because.", got.Reason)

		got.Status, got.Unconfirmed = readiness.CUECImplemented, false
		confirmed := readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded)))
		assert.Equal(t, tracker, confirmed, "what was confirmed stays so")
	}
}

func TestNotApplicableIsNotAskedForEvidence(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts))
	tracker.VendorReports[0].CUECs[0].Status = readiness.CUECNotApplicable
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawAccounts)))
	assert.Len(t, tracker.VendorReports[0].CUECs[0].Periods, 1)
}

func TestUpdateOfLists(t *testing.T) {
	first := []soc.CUEC{cuec("1", withdrawAccounts), cuec("2", approveHours)}
	for _, c := range []struct {
		name  string
		later *soc.Report
		want  []string // "id change", in order
	}{
		{"new before the others", payrollReport(2026, cuec("1", fundAccount), cuec("2", withdrawAccounts), cuec("3", approveHours)),
			[]string{"1 new", "2 renumbered", "3 renumbered"}},
		{"numbers reused for other texts", payrollReport(2026, cuec("1", approveHours), cuec("2", fundAccount)),
			[]string{"1 renumbered", "2 new", "1 withdrawn"}},
		{"swapped", payrollReport(2026, cuec("2", withdrawAccounts), cuec("1", approveHours)), []string{"2 renumbered", "1 renumbered"}},
		{"all withdrawn", payrollReport(2026), []string{"1 withdrawn", "2 withdrawn"}},
		{"a front page says nothing", frontPage(2026), []string{"1 ", "2 "}},
		{"not told how much", unknownExtent(2026, cuec("1", withdrawReworded)), []string{"1 reworded", "2 withdrawn"}},
		{"not told, and none there", unknownExtent(2026), []string{"1 ", "2 "}},
	} {
		before := answered(t, first...)
		after := readiness.Update(&before, c.later)
		assert.Equal(t, c.want, changesOf(&after), c.name)
		assert.Equal(t, after, readiness.Update(&after, c.later), c.name)
		assert.NoError(t, after.Validate(), c.name)
		for _, got := range after.VendorReports[0].CUECs {
			asked := 2
			if got.Change == readiness.CUECWithdrawn || got.Change == readiness.CUECNew {
				asked = 1
			}
			assert.Len(t, got.Periods, asked, "%s: %s", c.name, got.ID)
			assert.Equal(t, got.Change == readiness.CUECNew, got.Owner == "", "%s: %s keeps its answers", c.name, got.ID)
		}
	}
}

func frontPage(year int) *soc.Report {
	r := payrollReport(year)
	r.Extent = soc.FrontPage
	return r
}

func unknownExtent(year int, cuecs ...soc.CUEC) *soc.Report {
	r := payrollReport(year, cuecs...)
	r.Extent = 0
	return r
}

func changesOf(t *readiness.Tracker) (changes []string) {
	for _, c := range t.VendorReports[0].CUECs {
		changes = append(changes, c.ID+" "+c.Change.String())
	}
	return changes
}

func TestWithdrawnThatComesBack(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", approveHours)))
	require.Equal(t, []string{"1 renumbered", "1 withdrawn"}, changesOf(&tracker))
	require.Equal(t, readiness.CUECImplemented, tracker.VendorReports[0].CUECs[1].Status, "withdrawn ones stay as they were")
	tracker = readiness.Update(&tracker, payrollReport(2027, cuec("1", approveHours), cuec("4", withdrawReworded)))
	assert.Equal(t, []string{"1 same", "4 new"}, changesOf(&tracker))
	got := tracker.VendorReports[0].CUECs[1]
	assert.Equal(t, "payroll", got.Owner)
	assert.True(t, got.Unconfirmed)
	assert.Equal(t, []readiness.TrackedWording{{ID: "1", Text: withdrawAccounts, Status: readiness.CUECImplemented}}, got.Earlier)
	assert.Len(t, got.Periods, 2, "not asked for the year in which it was away")
}

func TestCorrectionOfTheCurrentReport(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded), cuec("2", approveHours)))
	corrected := payrollReport(2026, cuec("1", withdrawReworded))
	corrected.Auditor.Name = "Another"
	tracker = readiness.Update(&tracker, corrected)
	assert.Equal(t, []string{"1 reworded", "2 withdrawn"}, changesOf(&tracker))
	assert.Len(t, tracker.VendorReports[0].Issues, 2)
	current := tracker.VendorReports[0].Current()
	assert.Equal(t, "Another", current.Auditor)
	assert.Len(t, tracker.VendorReports[0].CUECs[1].Periods, 1, "an empty question is taken back")
}

func TestOlderReportIsOnlyListed(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts))
	before := tracker.Clone()
	tracker = readiness.Update(&tracker, payrollReport(2023, cuec("1", fundAccount)))
	tracker = readiness.Update(&tracker, payrollReport(2024, cuec("1", fundAccount)))
	assert.Equal(t, before.VendorReports[0].CUECs, tracker.VendorReports[0].CUECs)
	var ends []string
	for _, i := range tracker.VendorReports[0].Issues {
		ends = append(ends, i.End().String())
	}
	assert.Equal(t, []string{"2023-09-30", "2024-09-30", "2025-09-30"}, ends)
	assert.Equal(t, tracker, readiness.Update(&tracker, payrollReport(2024)))
}

func TestWhichEntryAReportBelongsTo(t *testing.T) {
	for _, c := range []struct {
		name    string
		change  func(*soc.Report)
		entries int
	}{
		{"as it is", func(*soc.Report) {}, 1},
		{"without the legal form", func(r *soc.Report) { r.Organization.Name = "Millrace Payroll" }, 1},
		{"in capitals", func(r *soc.Report) { r.Organization.Name = "MILLRACE PAYROLL LLC" }, 1},
		{"another legal form", func(r *soc.Report) { r.Organization.Name = "Millrace Payroll, Inc." }, 2},
		{"another organization", func(r *soc.Report) { r.Organization.Name = "Granite Row" }, 2},
		{"another kind", func(r *soc.Report) { r.Kind = soc.SOC2 }, 2},
		{"another type", func(r *soc.Report) { r.Type, r.AsOf, r.Period = soc.Type1, r.Period.To, attestkit.Period{} }, 1},
		{"another system", func(r *soc.Report) { r.Systems[0].Name = "Millrace Tax" }, 2},
		{"a system more", func(r *soc.Report) { r.Systems = append(r.Systems, soc.System{Name: "Millrace Tax"}) }, 1},
		{"no system told", func(r *soc.Report) { r.Systems = nil }, 1},
		{"a part where none was told", func(r *soc.Report) { r.Organization.Part = "Payroll" }, 1},
	} {
		tracker := answered(t, cuec("1", withdrawAccounts))
		report := payrollReport(2026, cuec("1", withdrawAccounts))
		c.change(report)
		tracker = readiness.Update(&tracker, report)
		assert.Len(t, tracker.VendorReports, c.entries, c.name)
		assert.Equal(t, tracker, readiness.Update(&tracker, report), c.name)
	}
}

func TestOwnReports(t *testing.T) {
	tracker := readiness.Tracker{Organization: "Millrace Payroll"}
	tracker = readiness.Update(&tracker, payrollReport(2025, cuec("1", withdrawAccounts), cuec("2", approveHours)))
	require.Empty(t, tracker.VendorReports)
	require.Len(t, tracker.OwnReports, 1)
	said := []readiness.Acknowledgment{{Customer: "Copperfinch", Date: date("2026-01-10"), By: "controller"}}
	for i := range tracker.OwnReports[0].CUECs {
		tracker.OwnReports[0].CUECs[i].Acknowledgments = said
	}
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded), cuec("2", approveHours)))
	assert.NoError(t, tracker.Validate())
	got := tracker.OwnReports[0].CUECs
	assert.Empty(t, got[0].Acknowledgments, "nobody acknowledged the new wording")
	assert.Equal(t, []readiness.TrackedWording{{ID: "1", Text: withdrawAccounts, Until: date("2025-09-30"), Acknowledgments: said}}, got[0].Earlier)
	assert.Equal(t, said, got[1].Acknowledgments)
	assert.Equal(t, date("2026-09-30"), func() attestkit.Date { i := tracker.OwnReports[0].Current(); return i.End() }())
	assert.Equal(t, tracker, readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded), cuec("2", approveHours))))
	assert.Equal(t, tracker, readiness.Update(&tracker, nil))
	tracker.Organization = ""
	assert.Len(t, func() []readiness.OwnReport {
		u := readiness.Update(&tracker, payrollReport(2027))
		return u.OwnReports
	}(), 1, "found without the name")
}

func TestTouched(t *testing.T) {
	vendor, own, requirement := tsc.CC6_2, tsc.CC6_3, iso27001.A5_18
	for _, c := range []struct {
		name         string
		cuec         readiness.TrackedCUEC
		criteria     tsc.Set
		requirements iso27001.Set
	}{
		{"nothing known", readiness.TrackedCUEC{}, tsc.Set{}, iso27001.Set{}},
		{"the vendor's", readiness.TrackedCUEC{Criteria: []tsc.Criterion{vendor}}, tsc.SetOf(vendor), crossmap.RequirementsFor(tsc.SetOf(vendor))},
		{"its own", readiness.TrackedCUEC{Criteria: []tsc.Criterion{vendor}, OwnCriteria: []tsc.Criterion{own}}, tsc.SetOf(own), crossmap.RequirementsFor(tsc.SetOf(own))},
		{"requirements alone", readiness.TrackedCUEC{OwnRequirements: []iso27001.Requirement{requirement}}, crossmap.CriteriaFor(iso27001.SetOf(requirement)), iso27001.SetOf(requirement)},
		{"both", readiness.TrackedCUEC{OwnCriteria: []tsc.Criterion{own}, OwnRequirements: []iso27001.Requirement{requirement}}, tsc.SetOf(own), iso27001.SetOf(requirement)},
	} {
		assert.Equal(t, c.criteria, c.cuec.TouchedCriteria(), c.name)
		assert.Equal(t, c.requirements, c.cuec.TouchedRequirements(), c.name)
	}
}

func TestTrackerLogValueHoldsNoText(t *testing.T) {
	tracker := answered(t, cuec("1", withdrawAccounts), cuec("2", approveHours))
	tracker = readiness.Update(&tracker, payrollReport(2026, cuec("1", withdrawReworded), cuec("2", approveHours)))
	own := readiness.Tracker{Organization: "Millrace Payroll"}
	own = readiness.Update(&own, payrollReport(2026, cuec("1", withdrawReworded)))
	tracker.OwnReports = own.OwnReports
	var out bytes.Buffer
	slog.New(slog.NewTextHandler(&out, nil)).Info("", "t", &tracker)
	assert.Contains(t, out.String(), "t.vendorReports=1 t.cuecs=2 t.implemented=1 t.unconfirmed=1 t.ownReports=1 t.assumed=1")
	assert.NotContains(t, out.String(), "Accounts")
}

func TestTrackerSurvivesJSON(t *testing.T) {
	for seed := range uint64(200) {
		tracker := randomTracker(seed, 7)
		if tracker.Validate() != nil {
			continue
		}
		text, err := json.Marshal(&tracker)
		require.NoError(t, err)
		var back readiness.Tracker
		require.NoError(t, json.Unmarshal(text, &back))
		again, err := json.Marshal(&back)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(again))
	}
}

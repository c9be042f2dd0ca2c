package recommend_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// full is a profile with everything in it.
func full() recommend.Profile {
	return recommend.Profile{
		AsOf:                       date("2026-11-22"),
		AffectsFinancialStatements: recommend.Yes, HostsFinancialSystems: recommend.No, RequestedByFinancialAuditor: recommend.Yes,
		RequestedByFinanceTeam: recommend.Yes, ClientsAttestICFR: recommend.Yes, ProcessesTransactions: recommend.Yes,
		HoldsCustomerData: recommend.Yes, RequestedBySecurityTeam: recommend.Yes, BlocksDeal: recommend.No,
		CommitsToAvailability: recommend.Yes, CommitsToConfidentiality: recommend.No, CommitsToProcessingIntegrity: recommend.Yes,
		ProcessesPersonalInformation: recommend.Yes, ActsAsController: recommend.No, WantsPublicReport: recommend.Yes,
		BuyersRequireType2: recommend.Yes, BuyersAcceptISO27001: recommend.Yes, HoldsISO27001: recommend.Yes, UsesSubserviceOrganizations: recommend.Yes,
		Services: []soc.Service{soc.Payroll, soc.OtherService}, OtherService: "garnishments",
		RequiredCategories: categories("security"),
		ContractNames:      []recommend.Named{{Kind: soc.SOC2, Type: soc.Type2, Categories: categories("security", "availability")}, {Kind: soc.SOC3}},
		Standards:          []soc.Standard{soc.ISAE3402, soc.ISAE3000, soc.OtherStandard}, OtherStandard: "a national one",
		OtherAsks: []recommend.Ask{recommend.PCIDSS, recommend.OtherAsk}, OtherAsk: "WebTrust",
		NeededBy: date("2027-06-30"), ControlsOperatingSince: date("2025-01-01"), ClientsFiscalYearEnd: monthDay("12-31"), IssuanceDays: 35,
		Held:   []recommend.HeldReport{{Kind: soc.SOC1, Type: soc.Type2, Period: period("2025-10-01", "2026-09-30")}, {Kind: soc.SOC2, AsOf: date("2026-01-31")}},
		Labels: map[string]string{"account": "4711"},
	}
}

// Every member of the profile stands in its JSON under the name of its question, and
// comes back.
func TestProfileJSON(t *testing.T) {
	p := full()
	b, err := json.Marshal(p)
	require.NoError(t, err)
	var back recommend.Profile
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, p, back)

	var members map[string]any
	require.NoError(t, json.Unmarshal(b, &members))
	assert.Len(t, members, reflect.TypeFor[recommend.Profile]().NumField())
	for q := range recommend.Questions() {
		assert.Equal(t, p.Answer(q).String(), members[q.String()], q)
	}
	for m := range recommend.Members() {
		assert.Contains(t, members, m.String())
	}
	assert.Equal(t, "12-31", members["clientsFiscalYearEnd"])

	b, err = json.Marshal(recommend.Profile{AsOf: date("2026-11-22")})
	require.NoError(t, err)
	assert.JSONEq(t, `{"asOf":"2026-11-22"}`, string(b), "what is unknown is left out")
	require.NoError(t, json.Unmarshal([]byte(`{"asOf":"2026-11-22","blocksDeal":"unknown"}`), &back))
	assert.Equal(t, recommend.Unknown, back.BlocksDeal)
}

// The names, in the order of the questions.
func TestQuestionNames(t *testing.T) {
	var names []string
	for q := range recommend.Questions() {
		names = append(names, q.String())
	}
	assert.Equal(t, strings.Fields(`affectsFinancialStatements hostsFinancialSystems requestedByFinancialAuditor requestedByFinanceTeam
		clientsAttestICFR processesTransactions holdsCustomerData requestedBySecurityTeam blocksDeal commitsToAvailability commitsToConfidentiality
		commitsToProcessingIntegrity processesPersonalInformation actsAsController wantsPublicReport buyersRequireType2 buyersAcceptISO27001
		holdsISO27001 usesSubserviceOrganizations`), names)
}

func TestValidProfiles(t *testing.T) {
	p := full()
	assert.NoError(t, p.Validate())
	for _, ok := range []recommend.Profile{
		{},
		{Services: []soc.Service{soc.DataCenterHosting}, ProcessesTransactions: recommend.No},
		{NeededBy: date("2020-01-01")},
		{ControlsOperatingSince: date("2030-01-01")},
		{ContractNames: []recommend.Named{{Type: soc.Type1}, {Kind: soc.SOC3, Categories: categories("privacy")}}},
		{Held: []recommend.HeldReport{{Kind: soc.SOC3}, {Kind: soc.SOC2, Type: soc.Type2}, {Kind: soc.SOC1, AsOf: date("2026-11-22")}}},
		{IssuanceDays: recommend.MaxIssuanceDays},
	} {
		ok.AsOf = date("2026-11-22")
		assert.NoError(t, ok.Validate(), "%+v", ok)
	}
}

// Each profile has one fault, or those listed, and says where.
func TestInvalidProfiles(t *testing.T) {
	for want, p := range map[string]recommend.Profile{
		"/blocksDeal invalid":                        {BlocksDeal: 3},
		"/services/0 invalid":                        {Services: []soc.Service{99}},
		"/services/1 repeated":                       {Services: []soc.Service{soc.Payroll, soc.Payroll}},
		"/services/0 conflict":                       {Services: []soc.Service{soc.Payroll}, ProcessesTransactions: recommend.No},
		"/otherService other-text":                   {OtherService: "x"},
		"/requiredCategories/1 repeated":             {RequiredCategories: categories("privacy", "privacy")},
		"/requiredCategories/0 invalid":              {RequiredCategories: []tsc.Category{0}},
		"/standards/0 invalid":                       {Standards: []soc.Standard{200}},
		"/otherStandard other-text":                  {Standards: []soc.Standard{soc.ISAE3402}, OtherStandard: "x"},
		"/otherAsks/0 invalid":                       {OtherAsks: []recommend.Ask{0}},
		"/otherAsk other-text":                       {OtherAsks: []recommend.Ask{recommend.HIPAA}, OtherAsk: "x"},
		"/contractNames/0 required":                  {ContractNames: []recommend.Named{{}}},
		"/contractNames/0/kind invalid":              {ContractNames: []recommend.Named{{Kind: 9}}},
		"/contractNames/0/type invalid":              {ContractNames: []recommend.Named{{Type: 9}}},
		"/contractNames/0/type soc3-type":            {ContractNames: []recommend.Named{{Kind: soc.SOC3, Type: soc.Type2}}},
		"/contractNames/0/categories soc1-criteria":  {ContractNames: []recommend.Named{{Kind: soc.SOC1, Categories: categories("security")}}},
		"/contractNames/1/categories/0 invalid":      {ContractNames: []recommend.Named{{Kind: soc.SOC1}, {Categories: []tsc.Category{7}}}},
		"/issuanceDays invalid":                      {IssuanceDays: -1},
		"/held/0/kind required":                      {Held: []recommend.HeldReport{{}}},
		"/held/0/kind invalid":                       {Held: []recommend.HeldReport{{Kind: 4}}},
		"/held/0/type soc3-type":                     {Held: []recommend.HeldReport{{Kind: soc.SOC3, Type: soc.Type1}}},
		"/held/0/period type1-period":                {Held: []recommend.HeldReport{{Kind: soc.SOC2, Type: soc.Type1, Period: period("2025-01-01", "2025-12-31")}}},
		"/held/0/asOf type2-as-of":                   {Held: []recommend.HeldReport{{Kind: soc.SOC3, AsOf: date("2025-12-31")}}},
		"/held/0/asOf conflict":                      {Held: []recommend.HeldReport{{Kind: soc.SOC2, AsOf: date("2025-12-31"), Period: period("2025-01-01", "2025-12-31")}}},
		"/held/0/period period":                      {Held: []recommend.HeldReport{{Kind: soc.SOC2, Period: period("2025-12-31", "2025-01-01")}}},
		"/held/1 conflict":                           {Held: []recommend.HeldReport{{Kind: soc.SOC2}, {Kind: soc.SOC2, Period: period("2026-01-01", "2026-12-31")}}},
		"/held/0 conflict":                           {Held: []recommend.HeldReport{{Kind: soc.SOC1, AsOf: date("2026-11-23")}}},
		"/otherAsk encoding":                         {OtherAsks: []recommend.Ask{recommend.OtherAsk}, OtherAsk: "\xff"},
		"/labels/a encoding":                         {Labels: map[string]string{"a": "\xff"}},
		"/labels duplicate-name":                     {Labels: map[string]string{"a": "", "A": ""}},
		"/issuanceDays invalid /held/0/kind invalid": {IssuanceDays: 366, Held: []recommend.HeldReport{{Kind: 4}}},
	} {
		p.AsOf = date("2026-11-22")
		err := p.Validate()
		var got []string
		for _, problem := range attestkit.Problems(err) {
			got = append(got, problem.Pointer, string(problem.Rule))
			assert.NotEmpty(t, problem.Detail)
		}
		assert.Equal(t, want, strings.Join(got, " "))
		r, refused := recommend.For(p)
		assert.Equal(t, err, refused)
		assert.Zero(t, r)
		assert.NotPanics(t, func() { p.Signals().Verdicts() }, "verdicts of a profile that is not valid mean nothing, and cost nothing")
	}
	p := recommend.Profile{}
	assert.ErrorContains(t, p.Validate(), "/asOf required")
}

// A problem with a value names those that are allowed, where they are few.
func TestAllowedValues(t *testing.T) {
	p := recommend.Profile{AsOf: date("2026-11-22"), BlocksDeal: 77, RequiredCategories: []tsc.Category{77}, OtherAsks: []recommend.Ask{77},
		ContractNames: []recommend.Named{{Kind: 77, Type: 77}}}
	var got []string
	for _, problem := range attestkit.Problems(p.Validate()) {
		got = append(got, problem.Pointer+" "+problem.Detail)
	}
	assert.ElementsMatch(t, []string{
		"/blocksDeal 77 is no answer: give yes, no or unknown",
		"/requiredCategories/0 77 is no value of this list: give security, availability, processing-integrity, confidentiality or privacy",
		"/otherAsks/0 77 is no value of this list",
		"/contractNames/0/kind 77 is no kind of report: give soc1, soc2 or soc3",
		"/contractNames/0/type 77 is no type of report: give type1 or type2",
	}, got)
}

func TestClone(t *testing.T) {
	p, same := full(), full()
	c := p.Clone()
	require.Equal(t, p, c)
	c.Services[0], c.RequiredCategories[0], c.Standards[0], c.OtherAsks[0], c.Held[0].Kind = soc.Billing, tsc.Privacy, soc.SAS70, recommend.DORA, soc.SOC3
	c.ContractNames[0].Categories[0], c.Labels["account"] = tsc.Privacy, "0"
	assert.Equal(t, same, p)
	var empty recommend.Profile
	assert.Equal(t, empty, empty.Clone())
}

// A recommendation shares nothing with its profile.
func TestRecommendationIsItsOwn(t *testing.T) {
	p := full()
	r, err := recommend.For(p)
	require.NoError(t, err)
	again, err := recommend.For(full())
	require.NoError(t, err)
	p.Services[0], p.Standards[0], p.Labels["account"], p.ContractNames[0].Categories[0] = soc.Billing, soc.SAS70, "0", tsc.Privacy
	assert.Equal(t, again, r)
}

func TestSetAnswer(t *testing.T) {
	var p recommend.Profile
	for q := range recommend.Questions() {
		p.SetAnswer(q, recommend.Yes)
		assert.Equal(t, recommend.Yes, p.Answer(q))
		p.SetAnswer(q, recommend.Unknown)
		assert.Zero(t, p, q)
	}
	p.SetAnswer(0, recommend.Yes)
	p.SetAnswer(200, recommend.Yes)
	assert.Zero(t, p)
	assert.Equal(t, recommend.Unknown, p.Answer(0))
	s := recommend.Signals{}.With(0, recommend.Yes).With(200, recommend.No).With(recommend.BlocksDeal, 7)
	assert.Equal(t, recommend.Signals{}, s)
	assert.Equal(t, recommend.Unknown, s.Answer(0))
}

func TestLogValues(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	p := full()
	r, err := recommend.For(p)
	require.NoError(t, err)
	log.Info("", "p", &p, "r", &r)
	assert.Equal(t, "level=INFO msg=\"\" p.asOf=2026-11-22 p.answered=19 p.held=2 r.decided=true r.open=0 r.soc1=needed r.soc2=needed r.soc3=needed\n", out.String())
}

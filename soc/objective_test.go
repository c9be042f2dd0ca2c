package soc_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
)

// What each service's objectives have to cover: the areas of soc-facts.md, section 8.
var areas = map[soc.Service][]string{
	0: {"Logical access", "Physical access", "Change management and system development", "Computer operations",
		"Data transmission and interfaces", "Backup", "Subservice monitoring"},
	soc.Payroll: {"New client implementation", "Payroll data input and maintenance", "Payroll calculation",
		"Tax and statement preparation and filing", "Disbursement", "Output delivery"},
	soc.PaymentProcessing: {"Merchant set-up", "Authorization", "Capture and routing", "Settlement and reconciliation",
		"Chargebacks", "Custody of client funds"},
	soc.ClaimsAdministration: {"Plan and benefit set-up", "Enrollment and eligibility", "Claims intake", "Adjudication",
		"Claim payment and funding", "Reporting"},
	soc.LoanServicing: {"Loan boarding", "Payment posting and application", "Escrow analysis and administration",
		"Custodial account reconciliation", "Investor reporting and remittance", "Delinquency"},
	soc.Billing: {"Completeness and accuracy of billing", "Segregation of duties"},
	soc.FundAdministration: {"Fund accounting", "Pricing and valuation", "NAV calculation", "Cash processing", "Capital activity",
		"Reconciliations", "Investor reporting"},
	soc.TransferAgency: {"Account set-up and maintenance", "Purchases, redemptions and transfers", "Distributions",
		"Reconciliation", "Statements and confirmations"},
	soc.PensionAdministration: {"Accepting clients", "Authorizing and processing transactions", "Maintaining records",
		"Safeguarding assets", "Monitoring compliance", "Reporting to clients"},
	soc.DataCenterHosting: {"Premises security", "Customer onboarding and access", "Power", "Cooling and environment",
		"Technical support and operations"},
}

func TestObjectiveAreas(t *testing.T) {
	covered := 0
	for s, want := range areas {
		all := slices.Collect(soc.ITGeneralControls())
		if s != 0 {
			all = slices.Collect(s.Objectives())
		}
		var got []string
		for _, o := range all {
			if len(got) == 0 || got[len(got)-1] != o.Area() {
				got = append(got, o.Area())
			}
			service, ok := o.Service()
			assert.Equal(t, s, service)
			assert.Equal(t, s != 0, ok)
			assert.Equal(t, s == 0, o.IsITGeneral())
		}
		assert.Equal(t, want, got, s)
		covered += len(all)
	}
	assert.Len(t, areas, 10)
	assert.Equal(t, len(slices.Collect(soc.ObjectiveTemplates())), covered)
	assert.InDelta(t, 70, covered, 7, "about seventy")
	assert.Empty(t, slices.Collect(soc.OtherService.Objectives()))
	assert.Empty(t, slices.Collect(soc.Service(0).Objectives()))
	assert.Empty(t, slices.Collect(soc.Service(200).Objectives()))
}

func TestObjectiveRows(t *testing.T) {
	prefixes := map[soc.Service]string{0: "itgc-", soc.Payroll: "payroll-", soc.PaymentProcessing: "payment-", soc.ClaimsAdministration: "claims-",
		soc.LoanServicing: "loan-", soc.Billing: "billing-", soc.FundAdministration: "fund-", soc.TransferAgency: "transfer-agency-",
		soc.PensionAdministration: "pension-", soc.DataCenterHosting: "hosting-"}
	last := soc.ObjectiveTemplate(0)
	for o := range soc.ObjectiveTemplates() {
		service, _ := o.Service()
		assert.True(t, strings.HasPrefix(o.String(), prefixes[service]), o)
		assert.True(t, strings.HasPrefix(o.Text(), "Controls provide reasonable assurance that "), o)
		assert.Equal(t, 1, o.Compare(last))
		assert.Equal(t, -1, last.Compare(o))
		last = o

		assertions, aims := slices.Collect(o.Assertions()), slices.Collect(o.Aims())
		assertSet(t, assertions, o)
		assertSet(t, aims, o)
		assert.NotEmpty(t, aims, o)
		indirect := service == 0 || service == soc.DataCenterHosting
		assert.Equal(t, indirect, len(assertions) == 0, "%s: facilities and IT serve assertions through other controls only", o)
		assert.GreaterOrEqual(t, len(slices.Collect(o.Controls())), 2, o)
		internal := o == soc.ITGCInterfaces || o == soc.ITGCSubserviceMonitoring
		assert.Equal(t, internal, len(slices.Collect(o.CUECs())) == 0, o)
	}
	assert.Zero(t, last.Compare(last))
}

// assertSet holds that a list is a set in the order of its constants.
func assertSet[T interface {
	~uint8
	IsValid() bool
}](t *testing.T, xs []T, o soc.ObjectiveTemplate) {
	for i, x := range xs {
		assert.True(t, x.IsValid() && (i == 0 || xs[i-1] < x), o)
	}
}

// Every assertion and every aim that the package names is one that a template uses.
func TestObjectivesUseAll(t *testing.T) {
	assertions, aims := map[soc.FinancialAssertion]int{}, map[soc.Aim]int{}
	for o := range soc.ObjectiveTemplates() {
		for a := range o.Assertions() {
			assertions[a]++
		}
		for a := range o.Aims() {
			aims[a]++
		}
	}
	for a := range soc.FinancialAssertions() {
		assert.Positive(t, assertions[a], a)
	}
	for a := range soc.Aims() {
		assert.Positive(t, aims[a], a)
	}
}

func TestObjectivesInvalid(t *testing.T) {
	for n := range 256 {
		o := soc.ObjectiveTemplate(n)
		if o.IsValid() {
			continue
		}
		assert.Empty(t, o.Area()+o.Text())
		assert.Zero(t, walkTexts(o))
		assert.Equal(t, soc.ControlObjective{}, o.ControlObjective())
		assert.False(t, o.IsITGeneral())
		_, ok := o.Service()
		assert.False(t, ok)
	}
}

func walkTexts(o soc.ObjectiveTemplate) int {
	return len(slices.Collect(o.Assertions())) + len(slices.Collect(o.Aims())) + len(slices.Collect(o.Controls())) + len(slices.Collect(o.CUECs()))
}

// A report may be made of templates, and changing it does not change the catalog.
func TestControlObjective(t *testing.T) {
	r := soc1()
	r.ControlObjectives, r.Controls = nil, nil
	for o := range soc.ObjectiveTemplates() {
		entry := o.ControlObjective()
		assert.Equal(t, o.String(), entry.ID)
		assert.Equal(t, o.Text(), entry.Text)
		r.ControlObjectives = append(r.ControlObjectives, entry)
	}
	require.NoError(t, r.Validate())
	entry := soc.PayrollCalculation.ControlObjective()
	entry.Assertions[0], entry.Aims[0] = 0, 0
	assert.Equal(t, []soc.FinancialAssertion{soc.Accuracy}, slices.Collect(soc.PayrollCalculation.Assertions()))
	assert.Equal(t, []soc.Aim{soc.AccurateProcessing}, slices.Collect(soc.PayrollCalculation.Aims()))
}

func ExampleObjectiveTemplate() {
	o, err := soc.ParseObjectiveTemplate("payroll-tax-deposits")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(o.Area())
	fmt.Println(o.Text())
	fmt.Println(slices.Collect(o.Assertions()), slices.Collect(o.Aims()))
	for cuec := range o.CUECs() {
		fmt.Println("-", cuec)
	}
	// Output:
	// Tax and statement preparation and filing
	// Controls provide reasonable assurance that taxes withheld from pay and those due from employers are deposited with the right agency, in full, by the dates that each employer's deposit schedule sets.
	// [completeness accuracy rights] [completeness timeliness]
	// - The employer forwards agency notices and changes of its deposit frequency as soon as it receives them.
}

func ExampleService_Objectives() {
	for o := range soc.Billing.Objectives() {
		fmt.Println(o)
	}
	// Output:
	// billing-rates
	// billing-completeness
	// billing-accuracy
	// billing-reporting
	// billing-adjustments
}

func ExampleITGeneralControls() {
	area := ""
	for o := range soc.ITGeneralControls() {
		if o.Area() != area {
			area = o.Area()
			fmt.Println(area)
		}
	}
	// Output:
	// Logical access
	// Physical access
	// Change management and system development
	// Computer operations
	// Data transmission and interfaces
	// Backup
	// Subservice monitoring
}

func ExampleObjectiveTemplate_ControlObjective() {
	entry := soc.LoanBoarding.ControlObjective()
	entry.ID = "CO 3" // the report's own
	fmt.Println(entry.ID, entry.Assertions)
	// Output:
	// CO 3 [existence completeness accuracy]
}

// Every sequence of the package stops when its reader does.
func TestSequencesStop(t *testing.T) {
	for range soc.Payroll.Objectives() {
		break
	}
	for range soc.ITGeneralControls() {
		break
	}
	for range soc.DC3.Items() {
		break
	}
	for range soc.Standards(soc.SOC1, date(""), date2026) {
		break
	}
	for range soc.SOC2.Contents(soc.Type2) {
		break
	}
	for o := range soc.ObjectiveTemplates() {
		assert.Equal(t, soc.ITGCLogicalAccess, o)
		break
	}
}

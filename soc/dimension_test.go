package soc_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/soc"
)

func TestDimensions(t *testing.T) {
	names := map[string]bool{}
	for d := range soc.Dimensions() {
		assert.False(t, names[d.Name()], d)
		names[d.Name()] = true
		for n := range 256 {
			k := soc.Kind(n)
			assert.Equal(t, k.IsValid(), d.Of(k) != "", "%s of %d", d, n)
		}
	}
	assert.Len(t, names, 8)
	for _, invalid := range []soc.Dimension{0, 9, 255} {
		assert.Empty(t, invalid.Name())
		for k := range soc.Kinds() {
			assert.Empty(t, invalid.Of(k))
		}
	}
}

// The facts of the table, cell by cell, as words that have to stand in it.
func TestDimensionFacts(t *testing.T) {
	for d, want := range map[soc.Dimension][3][]string{
		soc.SubjectDimension: {
			{"financial reporting", "ICFR", "management"},
			{"security, availability, processing integrity, confidentiality and privacy", "trust services criteria"},
			{"same criteria"},
		},
		soc.StandardDimension:     {{"AT-C 320", "SSAE 18", "ISAE 3402"}, {"AT-C 105", "AT-C 205", "SSAE 18", "SSAE 21", "TSP section 100", "ISAE 3000"}, {"AT-C 105", "AT-C 205"}},
		soc.AudienceDimension:     {{"uditors", "finance"}, {"security", "risk", "procurement"}, {"Anybody"}},
		soc.NeededByDimension:     {{"payroll", "transaction", "claims", "loan", "billing"}, {"software as a service", "cloud", "hosting", "data"}, {"SOC 2 Type 2"}},
		soc.AskedByDimension:      {{"external auditor", "client"}, {"prospect", "customer", "security review"}, {"SOC 2"}},
		soc.ContentsDimension:     {{"opinion", "assertion", "description", "control objectives", "Type 2"}, {"opinion", "assertion", "description", "criteria", "Type 2"}, {"opinion", "assertion", "boundaries", "no tests"}},
		soc.DistributionDimension: {{"Restricted", "auditors"}, {"Restricted", "nondisclosure", "practice", "prospects"}, {"General use"}},
		soc.TypesDimension:        {{"Both", "Type 1", "Type 2"}, {"Both", "Type 1", "Type 2", "no minimum"}, {"Neither", "no such thing as a SOC 3 Type 1"}},
	} {
		for k := range soc.Kinds() {
			for _, word := range want[k-1] {
				assertHas(t, d.Of(k), word)
			}
		}
	}
}

func assertHas(t *testing.T, text, part string) {
	t.Helper()
	assert.Contains(t, flat(text), flat(part))
}

func TestKindAnswers(t *testing.T) {
	assert.Equal(t, []soc.Audience{soc.UserAuditors, soc.FinanceTeams}, slices.Collect(soc.SOC1.Audience()))
	assert.Equal(t, []soc.Audience{soc.SecurityTeams, soc.RiskTeams, soc.ProcurementTeams}, slices.Collect(soc.SOC2.Audience()))
	assert.Equal(t, []soc.Audience{soc.GeneralPublic}, slices.Collect(soc.SOC3.Audience()))
	assert.Equal(t, soc.SpecifiedParties, soc.SOC1.Distribution())
	assert.Equal(t, soc.KnowledgeableParties, soc.SOC2.Distribution())
	assert.Equal(t, soc.GeneralUse, soc.SOC3.Distribution())
	assert.True(t, soc.SOC1.Distribution().IsRestricted() && soc.SOC2.Distribution().IsRestricted())
	assert.False(t, soc.SOC3.Distribution().IsRestricted() || soc.Distribution(0).IsRestricted() || soc.Distribution(9).IsRestricted())
	assert.Equal(t, "SOC 1 SOC 2 SOC 3 Type 1 Type 2", fmt.Sprint(soc.SOC1.Name(), " ", soc.SOC2.Name(), " ", soc.SOC3.Name(), " ", soc.Type1.Name(), " ", soc.Type2.Name()))
	assert.Empty(t, soc.Kind(0).Name()+soc.Kind(4).Name()+soc.Type(0).Name()+soc.Type(3).Name())

	common := []soc.Part{soc.AuditorsReport, soc.ManagementsAssertion, soc.SystemDescription}
	for k, want := range map[soc.Kind]soc.Part{soc.SOC1: soc.ObjectivesAndControls, soc.SOC2: soc.CriteriaAndControls} {
		type1 := append(slices.Clone(common), want)
		assert.Equal(t, type1, slices.Collect(k.Contents(soc.Type1)))
		assert.Equal(t, type1, slices.Collect(k.Contents(0)))
		assert.Equal(t, append(type1, soc.TestsAndResults), slices.Collect(k.Contents(soc.Type2)))
		assert.Equal(t, []soc.Type{soc.Type1, soc.Type2}, slices.Collect(k.Types()))
		assert.Empty(t, slices.Collect(k.Contents(3)))
	}
	assert.Equal(t, []soc.Part{soc.AuditorsReport, soc.ManagementsAssertion, soc.SystemBoundaries}, slices.Collect(soc.SOC3.Contents(0)))
	for n := range 256 {
		k := soc.Kind(n)
		if k.IsValid() {
			continue
		}
		assert.Empty(t, slices.Collect(k.Audience()))
		assert.Empty(t, slices.Collect(k.Types()))
		assert.Empty(t, slices.Collect(k.Contents(soc.Type2)))
		assert.Zero(t, k.Distribution())
		assert.False(t, k.UsesCriteria())
	}
}

func ExampleDimension() {
	for k := range soc.Kinds() {
		fmt.Printf("%s: %s\n", k.Name(), soc.DistributionDimension.Of(k))
	}
	// Output:
	// SOC 1: Restricted to the organization's management, to companies that used the service during the period or on its date, and to those companies' auditors. Prospects and the public are not among them.
	// SOC 2: Restricted to readers who know enough to understand it, among them customers, business partners, regulators and prospects. A nondisclosure agreement is the practice, not a rule of the standard.
	// SOC 3: General use: it may be published, handed on and put on a website.
}

func ExampleKind_Contents() {
	for p := range soc.SOC1.Contents(soc.Type2) {
		fmt.Println(p)
	}
	// Output:
	// auditors-report
	// managements-assertion
	// system-description
	// objectives-and-controls
	// tests-and-results
}

func ExampleKind_Audience() {
	for a := range soc.SOC2.Audience() {
		fmt.Println(a)
	}
	fmt.Println(soc.SOC2.Distribution())
	// Output:
	// security-teams
	// risk-teams
	// procurement-teams
	// knowledgeable-parties
}

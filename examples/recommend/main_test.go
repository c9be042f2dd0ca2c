package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/examples/internal/clitest"
	"github.com/attestkit/attestkit/recommend"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var program = clitest.Program(run)

const decidedProfile = `{"schema": "attestkit/profile/v1", "asOf": "2026-11-22",
"affectsFinancialStatements": "yes", "hostsFinancialSystems": "no", "requestedByFinancialAuditor": "yes",
"requestedByFinanceTeam": "no", "clientsAttestICFR": "yes", "processesTransactions": "yes", "services": ["payroll"],
"holdsCustomerData": "no", "requestedBySecurityTeam": "no", "blocksDeal": "no",
"wantsPublicReport": "no", "buyersRequireType2": "yes", "clientsFiscalYearEnd": "12-31"}`

func TestFormats(t *testing.T) {
	out, _ := program.Run(t, cli.OK, decidedProfile, "-")
	clitest.Golden(t, "payroll.txt", out)
	assert.Contains(t, out, "SOC 1           needed")
	assert.Contains(t, out, "SOC 2           not needed")
	clitest.Fits(t, out)
	out, _ = program.Run(t, cli.OK, decidedProfile, "-format", "markdown", "-")
	clitest.Golden(t, "payroll.md", out)

	out, _ = program.Run(t, cli.OK, decidedProfile, "-format", "json", "-")
	clitest.Golden(t, "payroll.json", out)
	r, err := document.Unmarshal[recommend.Recommendation]([]byte(out))
	require.NoError(t, err)
	assert.True(t, r.Decided)
	again, _ := program.Run(t, cli.OK, decidedProfile, "-format", "json", "-")
	assert.Equal(t, out, again)
}

func TestUndecidedProfilePrintsItsQuestions(t *testing.T) {
	out, _ := program.Run(t, undecided, "", filepath.Join("..", "data", "profile.json"))
	clitest.Golden(t, "profile.txt", out)
	assert.Contains(t, out, "ask  ")
}

// TestInterviewStopsWhenDecided answers the interview from nothing, and counts what
// was asked.
func TestInterviewStopsWhenDecided(t *testing.T) {
	out, errs := program.Run(t, cli.OK, strings.Repeat("yes\n", 30), "-ask", "-as-of", "2026-11-22")
	assert.Contains(t, out, "SOC 1           needed")
	assert.Contains(t, out, "SOC 2           needed")
	assert.Less(t, strings.Count(errs, "yes, no or unknown?"), 19, "it asked everything")

	out, errs = program.Run(t, cli.OK, strings.Repeat("n\n", 30), "-ask", "-as-of", "2026-11-22")
	assert.NotContains(t, out, "  because       \n")
	assert.Contains(t, out, "SOC 2           not needed")
	clitest.Golden(t, "interview-no.txt", errs+"\n"+out)

	_, errs = program.Run(t, undecided, strings.Repeat("?\n", 40), "-ask", "-as-of", "2026-11-22")
	assert.Equal(t, strings.Count(errs, "yes, no or unknown?"), strings.Count(errs, "("), "no question is asked twice")
	_, errs = program.Run(t, undecided, "maybe\n", "-ask", "-as-of", "2026-11-22")
	assert.Equal(t, 2, strings.Count(errs, "yes, no or unknown?"), "what is no answer is asked again")
	program.Run(t, undecided, "", "-ask", "-as-of", "2026-11-22")
}

func TestInterviewCompletesAProfile(t *testing.T) {
	out, _ := program.Run(t, cli.OK, strings.Repeat("no\n", 30), "-ask", filepath.Join("..", "data", "profile.json"))
	assert.Contains(t, out, "SOC 2           needed")
	assert.NotContains(t, out, "undecided")
}

func TestInvalidProfile(t *testing.T) {
	_, errs := program.Run(t, cli.Invalid, `{"schema": "attestkit/profile/v1", "holdsCustomerData": "maybe"}`, "-")
	assert.Contains(t, errs, "/asOf")
	assert.Contains(t, errs, "/holdsCustomerData")
	_, errs = program.Run(t, cli.Invalid, "", "no-such-file.json")
	assert.Contains(t, errs, "no-such-file.json")
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{}, {"-ask"}, {"-ask", "-"}, {"a", "b"}, {"-format", "xml", "-"}, {"-as-of", "yesterday", "-ask"}, {"-x"}} {
		program.Run(t, cli.Usage, "", args...)
	}
	program.Help(t, "recommend", "answers which report the buyers of a profile are asking for", 1, 2, 4)
}

package soc_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

func letter() soc.BridgeLetter {
	return soc.BridgeLetter{
		Report: soc.ReportRef{Kind: soc.SOC1, Type: soc.Type2, Organization: "Ledgerline Payroll", Auditor: "Harrow & Finch LLP", Period: period("2024-10-01", "2025-09-30")},
		From:   date("2025-10-01"), To: date("2025-12-31"), Date: date("2026-01-08"),
		Signer: "Chief Financial Officer",
	}
}

var letterCases = []struct {
	name string
	bad  func(*soc.BridgeLetter)
	want []string
}{
	{"report", func(l *soc.BridgeLetter) { l.Report = soc.ReportRef{Type: 3} }, []string{"/report/kind required", "/report/type invalid", "/report/organization required"}},
	{"SOC 3 with type", func(l *soc.BridgeLetter) { l.Report.Kind = soc.SOC3 }, []string{"/report/type soc3-type"}},
	{"Type 1 with period", func(l *soc.BridgeLetter) { l.Report.Type = soc.Type1 }, []string{"/report/period type1-period"}},
	{"Type 2 as of a date", func(l *soc.BridgeLetter) { l.Report.AsOf = date("2025-09-30") }, []string{"/report/asOf type2-as-of"}},
	{"period", func(l *soc.BridgeLetter) { l.Report.Period.From = attestkit.Date{} }, []string{"/report/period period"}},
	{"no days", func(l *soc.BridgeLetter) { l.From, l.To = attestkit.Date{}, attestkit.Date{} }, []string{"/from required", "/to required"}},
	{"wrong way round", func(l *soc.BridgeLetter) { l.To = date("2025-09-30") }, []string{"/to period"}},
	{"change without text", func(l *soc.BridgeLetter) { l.Changes = []soc.Event{{Date: date("2025-11-01")}} }, []string{"/changes/0/text required"}},
	{"signed by the auditor", func(l *soc.BridgeLetter) { l.Signer = "A. Harrow, partner, HARROW & FINCH LLP" }, []string{"/signer letter-signer"}},
}

func TestBridgeLetterRules(t *testing.T) {
	valid := letter()
	require.NoError(t, valid.Validate())
	for _, c := range letterCases {
		t.Run(c.name, func(t *testing.T) {
			l := letter()
			c.bad(&l)
			assert.Equal(t, c.want, problems(l.Validate()))
		})
	}
}

func TestBridgeLetterLegal(t *testing.T) {
	for name, change := range map[string]func(*soc.BridgeLetter){
		"longer than three months, which is convention only": func(l *soc.BridgeLetter) { l.To = date("2026-09-30") },
		"past its own date":              func(l *soc.BridgeLetter) { l.To = date("2026-01-31") },
		"one day":                        func(l *soc.BridgeLetter) { l.To = l.From },
		"no date, signer or changes":     func(l *soc.BridgeLetter) { l.Date, l.Signer = attestkit.Date{}, "" },
		"of a report of unknown dates":   func(l *soc.BridgeLetter) { l.Report.Type, l.Report.Period = 0, attestkit.Period{} },
		"signed by the internal auditor": func(l *soc.BridgeLetter) { l.Signer = "Chief Audit Executive" },
		"after a Type 1": func(l *soc.BridgeLetter) {
			l.Report.Type, l.Report.AsOf, l.Report.Period = soc.Type1, l.Report.Period.To, attestkit.Period{}
		},
		"of a report of unknown auditors": func(l *soc.BridgeLetter) { l.Report.Auditor = "" },
	} {
		t.Run(name, func(t *testing.T) {
			l := letter()
			change(&l)
			assert.NoError(t, l.Validate())
		})
	}
}

func TestBridgeLetterPeriod(t *testing.T) {
	l := letter()
	assert.Equal(t, "2025-10-01..2025-12-31", l.Period().String())
	assert.Equal(t, 92, l.Period().Days())
	assert.Equal(t, `[period=2025-10-01..2025-12-31 kind=soc1]`, l.LogValue().String())
}

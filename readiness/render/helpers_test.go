package render_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a golden file, and says no more than the first line that
// differs.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	want, have := strings.Split(string(file), "\n"), strings.Split(got, "\n")
	for i := range max(len(want), len(have)) {
		if i >= len(want) || i >= len(have) || want[i] != have[i] {
			t.Fatalf("%s:%d differs (go test -update writes it anew)\nwant %.300q\n got %.300q", path, i+1, at(want, i), at(have, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(end)"
}

func date(text string) attestkit.Date {
	d, err := attestkit.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// firm is a small assessment that has some of everything.
func firm() readiness.Assessment {
	a := readiness.New(readiness.Target{
		Type: soc.Type2, Window: attestkit.Period{From: date("2025-01-01"), To: date("2025-12-31")},
		Scope: tsc.Scope{Categories: []tsc.Category{tsc.Security}}, ISO27001: true, Excluded: []iso27001.Requirement{iso27001.A8_30},
	})
	a.Organization, a.System = "Fieldlark Payments, Inc.", "Invoice collection"
	a.Controls = []readiness.Control{
		{ID: "AC-1", Title: "Access review", Owner: "Ana Ruiz", Cadence: soc.Quarterly, Criteria: []tsc.Criterion{tsc.CC6_1}},
		{ID: "HR-2", Title: "Termination within a day", Cadence: soc.OnEvent, Requirements: []iso27001.Requirement{iso27001.A6_5},
			Populations: []readiness.Population{{Period: attestkit.Period{From: date("2025-01-01"), To: date("2025-06-30")}, Count: 4}}},
		{ID: "LOG-3", Title: "Log pipeline", Cadence: soc.OtherCadence, OtherCadence: "every release"},
	}
	a.Evidence = []readiness.Evidence{
		{ID: "E-1", Title: "Review of the first quarter", Kind: readiness.ReviewRecord, PerformedOn: date("2025-03-28"), Owner: "Ana Ruiz", Location: "https://wiki.example/reviews/1", Controls: []string{"AC-1"},
			Covers: attestkit.Period{From: date("2025-01-01"), To: date("2025-03-31")}, CollectedOn: date("2025-04-02"), ValidUntil: date("2026-03-28"), SHA256: strings.Repeat("0f", 32)},
		{ID: "E-2", Title: "Badge photo", Kind: readiness.OtherEvidence, OtherKind: "photo"},
	}
	r := a.Responses
	r[0].Status, r[0].Owner, r[0].Controls, r[0].Evidence = readiness.Implemented, "Ana Ruiz", []string{"AC-1", "HR-2"}, []string{"E-1"}
	r[1].Status, r[1].Due, r[1].Notes = readiness.InProgress, date("2025-05-01"), "Draft with counsel.\nSecond line."
	r[2].Status, r[2].CarriedBy = readiness.Carried, "Northbridge Hosting"
	r[3].Status, r[3].Justification = readiness.NotApplicable, "No contractors."
	return a
}

// tracker is a small tracker that has some of everything.
func tracker() readiness.Tracker {
	q1, q2 := attestkit.Period{From: date("2025-01-01"), To: date("2025-03-31")}, attestkit.Period{From: date("2025-04-01"), To: date("2025-06-30")}
	issue := readiness.TrackedIssue{Kind: soc.SOC2, Type: soc.Type2, Organization: "Northbridge Hosting", Period: attestkit.Period{From: q1.From, To: q2.To}}
	return readiness.Tracker{
		Organization: "Fieldlark Payments, Inc.",
		VendorReports: []readiness.TrackedReport{{Issues: []readiness.TrackedIssue{issue}, CUECs: []readiness.TrackedCUEC{
			{ID: "1", Text: "Remove leavers' accounts.", Status: readiness.CUECImplemented, Owner: "Ana Ruiz", OwnControl: "Offboarding ticket", OwnControlIDs: []string{"AC-1", "HR;2"},
				OwnCriteria: []tsc.Criterion{tsc.CC6_2}, OwnRequirements: []iso27001.Requirement{iso27001.A5_10, iso27001.A5_1}, Labels: map[string]string{"team": "it"},
				Periods: []readiness.TrackedPeriod{
					{Period: q1, Evidence: []readiness.TrackedEvidence{{Title: "List; signed", PerformedOn: date("2025-03-30"), Location: "T-17"}, {Title: "Undated", SHA256: strings.Repeat("ab", 32)}}},
					{Period: q2, NotOperated: "Nobody left;\nsee \"HR\"."},
				}},
			{ID: "2", Text: "Restrict keys.", Status: readiness.CUECOpen, Unconfirmed: true, Periods: []readiness.TrackedPeriod{{Period: q1}}},
		}}},
		OwnReports: []readiness.OwnReport{{
			Issues: []readiness.TrackedIssue{{Kind: soc.SOC2, Type: soc.Type1, Organization: "Fieldlark Payments, Inc.", AsOf: q2.To}},
			CUECs: []readiness.AssumedCUEC{
				{ID: "U1", Text: "Review the payout file.", Acknowledgments: []readiness.Acknowledgment{{Customer: "Acme; Ltd", Date: date("2025-02-01"), By: "CFO", Location: "mail 4"}, {Customer: "Zed"}}},
				{ID: "U2", Text: "Keep tokens secret.", Notes: "asked"},
			}},
		},
	}
}

// hostile are pieces of text that tables, Markdown and HTML could stumble over.
var hostile = []string{
	"=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n", "\r\n", "'", "''", `"`, `""`, ",", ";", "; ", "|", "\\", "\\|", "`", "```", "*", "_", "#", "[x](javascript:alert(1))", "![i](http://evil.example/x.png)",
	"<script>alert(1)</script>", "</style>", "</table>", "<!--", "-->", "&amp;", "&#124;", "{{.}}", "${jndi}", "https://evil.example", "www.evil.example", "javascript:alert(1)", "@org", "a@evil.example", "@@", "\" onload=\"x", "' onload='x",
	"\x00", "\x1b[31m", "\u202e", "\u2066", "\u2028", "\ufeff", "\u00a0", "\u00ad", "\u3164", "\ufe0f", " ", "  ", "\u200b", "yes", "A.5.10", "1.10", "007", "1E5", "2025-01-01", "not operated", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example\")", "\u00e9\u4e16\U0001f512", "text", "a\nb", "\ufffd",
}

func hostileText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(5) {
		b.WriteString(hostile[r.IntN(len(hostile))])
	}
	return strings.ReplaceAll(b.String(), "\r\r\n", "\r\n") // which encoding/csv cannot tell apart
}

// same compares two values and shows no more than where their JSON starts to differ.
func same[T any](t *testing.T, want, got T, about ...any) {
	t.Helper()
	if reflect.DeepEqual(want, got) {
		return
	}
	w, err := json.Marshal(want)
	require.NoError(t, err)
	g, err := json.Marshal(got)
	require.NoError(t, err)
	i := 0
	for i < min(len(w), len(g)) && w[i] == g[i] {
		i++
	}
	from := max(i-60, 0)
	t.Fatalf("%v: want ...%.160q, got ...%.160q", about, w[from:], g[from:])
}

// hostileIDs returns different ids that are not empty.
func hostileIDs(r *rand.Rand, n int) []string {
	var ids []string
	seen := map[string]bool{"": true}
	for len(ids) < n {
		id := strings.ReplaceAll(hostile[r.IntN(len(hostile))]+hostileText(r), "\r\r\n", "\r\n")
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	return ids
}

func someOf(r *rand.Rand, ids []string) []string {
	var some []string
	for _, i := range r.Perm(len(ids))[:r.IntN(len(ids)+1)] {
		some = append(some, ids[i])
	}
	return some
}

func someDate(r *rand.Rand) attestkit.Date {
	if r.IntN(3) == 0 {
		return attestkit.Date{}
	}
	return date("2025-01-01").AddDays(r.IntN(400))
}

// hostileAssessment is valid and has hostile text in every field that takes text.
func hostileAssessment(t *testing.T, r *rand.Rand) readiness.Assessment {
	t.Helper()
	a := firm()
	a.Organization, a.System, a.Controls, a.Evidence = hostileText(r), hostileText(r), nil, nil
	controls, evidence := hostileIDs(r, 4), hostileIDs(r, 5)
	for _, id := range controls {
		a.Controls = append(a.Controls, readiness.Control{ID: id, Title: hostileText(r), Description: hostileText(r), Owner: hostileText(r), Cadence: soc.OtherCadence, OtherCadence: hostileText(r)})
	}
	for _, id := range evidence {
		e := readiness.Evidence{ID: id, Title: hostileText(r), Kind: readiness.OtherEvidence, OtherKind: hostileText(r), PerformedOn: someDate(r), Owner: hostileText(r), Location: hostileText(r), Controls: someOf(r, controls)}
		if !e.PerformedOn.IsZero() {
			e.CollectedOn, e.Covers = e.PerformedOn.AddDays(r.IntN(9)), attestkit.Period{From: e.PerformedOn, To: e.PerformedOn.AddDays(r.IntN(90))}
		}
		a.Evidence = append(a.Evidence, e)
	}
	a.Responses = a.Responses[:20]
	for i := range a.Responses {
		p := &a.Responses[i]
		p.Status = readiness.Status(1 + r.IntN(5))
		p.Owner, p.Due, p.CarriedBy, p.Justification, p.Notes = hostileText(r), someDate(r), hostileText(r), hostileText(r), hostileText(r)
		p.Controls, p.Evidence, p.Labels = someOf(r, controls), someOf(r, evidence), map[string]string{"x": hostileText(r)}
	}
	require.NoError(t, a.Validate())
	return a
}

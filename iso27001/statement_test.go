package iso27001_test

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"iter"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
)

// decided returns a complete statement: every control necessary and in operation.
func decided() iso27001.StatementOfApplicability {
	s := iso27001.StatementOfApplicability{Organization: "Example", Version: "3", Approver: "CISO"}
	for r := range iso27001.Controls() {
		s.Rows = append(s.Rows, iso27001.StatementRow{Control: r, Decision: iso27001.Necessary, Reasons: []iso27001.Reason{iso27001.ReasonRisk}, Implementation: iso27001.Implemented})
	}
	return s
}

// rules returns what an error says, by pointer.
func rules(err error) map[string]attestkit.Rule {
	found := map[string]attestkit.Rule{}
	for _, p := range attestkit.Problems(err) {
		found[p.Pointer] = p.Rule
	}
	return found
}

func TestStatementComplete(t *testing.T) {
	s := decided()
	require.NoError(t, s.Validate())
	require.NoError(t, s.Complete())
	assert.Equal(t, iso27001.AllControls(), s.InPlace())

	s.Rows[0].Decision = iso27001.Undecided
	s.Rows[1].Reasons = nil
	s.Rows[2].Reasons = []iso27001.Reason{iso27001.ReasonOther}
	s.Rows[3].Implementation = 0
	s.Rows[4].Decision, s.Rows[4].Implementation = iso27001.Excluded, 0
	s.Rows[5].Decision, s.Rows[5].Implementation, s.Rows[5].Justification = iso27001.Excluded, 0, "Nobody works on paper."
	s.Rows[6].Implementation = iso27001.NotImplemented
	s.Rows[7] = iso27001.StatementRow{Other: "CLD.6.3.1", Source: "ISO/IEC 27017", Decision: iso27001.Necessary, Justification: "Cloud customers ask.", Implementation: iso27001.Implemented}
	s.Rows[8].Reasons, s.Rows[8].Justification = nil, "The contract with Example Bank asks for it."
	require.NoError(t, s.Validate(), "what is missing is no contradiction")
	assert.Equal(t, map[string]attestkit.Rule{
		"/rows/0/decision": iso27001.RuleUndecided,
		"/rows/1":          iso27001.RuleUnjustified,
		"/rows/2":          iso27001.RuleUnjustified,
		"/rows/3":          iso27001.RuleNotStated,
		"/rows/4":          iso27001.RuleUnjustified,
		"/rows":            iso27001.RuleMissingControl, // A.5.8 gave way to another control
	}, rules(s.Complete()))
	assert.Equal(t, 93-5, s.InPlace().Len(), "A.5.4 to A.5.8 are not stated to operate")

	var empty iso27001.StatementOfApplicability
	require.NoError(t, empty.Validate())
	assert.Len(t, attestkit.Problems(empty.Complete()), 93)
	assert.True(t, empty.InPlace().IsEmpty())
}

func TestStatementValidate(t *testing.T) {
	s := iso27001.StatementOfApplicability{Rows: []iso27001.StatementRow{
		0:  {Control: iso27001.A5_1, Decision: iso27001.Necessary},
		1:  {Control: iso27001.A5_1, Decision: iso27001.Excluded},
		2:  {Decision: iso27001.Necessary},
		3:  {Control: iso27001.A5_2, Other: "own", Decision: iso27001.Necessary},
		4:  {Control: iso27001.Clause6_1_3, Decision: iso27001.Necessary},
		5:  {Control: 200, Decision: iso27001.Necessary},
		6:  {Control: iso27001.A5_3},
		7:  {Control: iso27001.A5_4, Decision: 9},
		8:  {Control: iso27001.A5_5, Decision: iso27001.Excluded, Implementation: iso27001.Implemented},
		9:  {Control: iso27001.A5_6, Decision: iso27001.Necessary, Implementation: 9},
		10: {Control: iso27001.A5_7, Decision: iso27001.Necessary, Reasons: []iso27001.Reason{iso27001.ReasonLaw, iso27001.ReasonLaw, 9}},
		11: {Other: "CLD.6.3.1", Decision: iso27001.Necessary},
		12: {Other: "CLD.6.3.1", Decision: iso27001.Necessary},
		13: {Control: iso27001.A5_8, Decision: iso27001.Undecided, Implementation: iso27001.Implemented},
	}}
	assert.Equal(t, map[string]attestkit.Rule{
		"/rows/1":                attestkit.RuleRepeated,
		"/rows/2":                attestkit.RuleRequired,
		"/rows/3/other":          attestkit.RuleConflict,
		"/rows/4/control":        iso27001.RuleNotAControl,
		"/rows/5/control":        attestkit.RuleInvalid,
		"/rows/6/decision":       attestkit.RuleRequired,
		"/rows/7/decision":       attestkit.RuleInvalid,
		"/rows/8/implementation": iso27001.RuleExcludedOperating,
		"/rows/9/implementation": attestkit.RuleInvalid,
		"/rows/10/reasons/1":     attestkit.RuleRepeated,
		"/rows/10/reasons/2":     attestkit.RuleInvalid,
		"/rows/12":               attestkit.RuleRepeated,
	}, rules(s.Validate()))
	assert.Equal(t, iso27001.SetOf(iso27001.A5_8), s.InPlace(), "a control may operate before it is decided")
}

func TestStatementJSON(t *testing.T) {
	s := decided()
	s.Date, _ = attestkit.ParseDate("2026-03-31")
	s.Rows[0].Evidence, s.Rows[0].References = []string{"wiki/policies"}, []string{"CC5.3/A.5.1"}
	b, err := json.Marshal(s)
	require.NoError(t, err)
	assert.Contains(t, string(b), `{"control":"A.5.1","decision":"necessary","reasons":["risk"],"implementation":"implemented","evidence":["wiki/policies"],"references":["CC5.3/A.5.1"]}`)
	assert.Contains(t, string(b), `"date":"2026-03-31"`)
	var back iso27001.StatementOfApplicability
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, s, back)
}

func TestStatementEnums(t *testing.T) {
	for d := range iso27001.Decisions() {
		parsed, err := iso27001.ParseDecision(d.String())
		require.NoError(t, err)
		assert.Equal(t, d, parsed)
	}
	for r := range iso27001.Reasons() {
		parsed, err := iso27001.ParseReason(r.String())
		require.NoError(t, err)
		assert.Equal(t, r, parsed)
	}
	for i := range iso27001.Implementations() {
		parsed, err := iso27001.ParseImplementation(i.String())
		require.NoError(t, err)
		assert.Equal(t, i, parsed)
	}
	_, err := iso27001.ParseDecision("included")
	assert.Error(t, err)
	_, err = iso27001.Decision(0).MarshalText()
	assert.Error(t, err)
	_, err = iso27001.Reason(0).AppendText(nil)
	assert.Error(t, err)
	_, err = iso27001.Implementation(3).MarshalText()
	assert.Error(t, err)
}

// column is what a database column holds an enum as.
type column[T any] interface {
	*T
	sql.Scanner
	driver.Valuer
}

func inColumn[T comparable, P column[T]](t *testing.T, all iter.Seq[T]) {
	t.Helper()
	var zero, back T
	for v := range all {
		text, err := P(&v).Value()
		require.NoError(t, err)
		require.NoError(t, P(&back).Scan(text))
		assert.Equal(t, v, back)
		require.NoError(t, P(&back).Scan([]byte(text.(string))))
		assert.Equal(t, v, back)
	}
	require.Error(t, P(&back).Scan("no such text"))
	assert.Equal(t, zero, back, "Scan always overwrites")
	null, err := P(&zero).Value()
	require.NoError(t, err)
	assert.Nil(t, null)
	require.NoError(t, P(&back).Scan(nil))
}

func TestStatementEnumsInColumns(t *testing.T) {
	inColumn(t, iso27001.Decisions())
	inColumn(t, iso27001.Reasons())
	inColumn(t, iso27001.Implementations())
}

func TestStatementLogValue(t *testing.T) {
	s := decided()
	s.Rows[0].Justification = "a secret"
	var b bytes.Buffer
	log := slog.New(slog.NewTextHandler(&b, nil))
	log.Info("a pointer", "soa", &s)
	log.Info("a value", "soa", s)
	assert.Equal(t, 2, strings.Count(b.String(), "soa.rows=93 soa.inPlace=93"))
	assert.NotContains(t, b.String(), "secret")
}

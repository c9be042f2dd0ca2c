package recommend_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"flag"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/recommend"
)

var update = flag.Bool("update", false, "write the golden files")

type handle interface {
	~uint8
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	IsValid() bool
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
}

func TestHandles(t *testing.T) {
	keeps(t, 1, recommend.Questions(), recommend.ParseQuestion)
	keeps(t, 1, recommend.Members(), recommend.ParseMember)
	keeps(t, 1, recommend.Subjects(), recommend.ParseSubject)
	keeps(t, 1, recommend.AllVerdicts(), recommend.ParseVerdict)
	keeps(t, 1, recommend.Rules(), recommend.ParseRule)
	keeps(t, 1, recommend.NoteCodes(), recommend.ParseNoteCode)
	keeps(t, 1, recommend.Asks(), recommend.ParseAsk)
	keeps(t, 1, recommend.Extras(), recommend.ParseExtra)
	keeps(t, 1, recommend.AllInTime(), recommend.ParseInTime)
	keeps(t, 1, recommend.Actions(), recommend.ParseAction)
	keeps(t, 1, recommend.AllConventions(), recommend.ParseConvention)
	keeps(t, 0, recommend.Answers(), recommend.ParseAnswer)
}

// keeps asserts what every id and enum promises; first is its first valid number, which
// is 0 for answers alone.
func keeps[T handle, P pointer[T]](t *testing.T, first T, all iter.Seq[T], parse func(string) (T, error)) {
	t.Helper()
	n, seen := first, map[string]bool{}
	for v := range all {
		require.Equal(t, n, v, "values are numbered from the first on")
		n++
		text := v.String()
		assert.NotEmpty(t, text)
		assert.False(t, seen[text], text)
		seen[text] = true
		assert.True(t, v.IsValid())
		parsed, err := parse(text)
		assert.NoError(t, err)
		assert.Equal(t, v, parsed)
		b, err := v.AppendText([]byte("x"))
		assert.NoError(t, err)
		assert.Equal(t, "x"+text, string(b))
		var back T
		assert.NoError(t, P(&back).UnmarshalText([]byte(text)))
		assert.Equal(t, v, back)
	}
	for range all {
		break
	}
	for _, bad := range []T{n, 255} {
		assert.False(t, bad.IsValid())
		assert.Empty(t, bad.String())
		_, err := bad.MarshalText()
		assertRule(t, attestkit.RuleInvalid, err)
	}
	v := n
	assertRule(t, attestkit.RuleUnknownID, P(&v).UnmarshalText([]byte("no such thing")))
	assert.Equal(t, n, v, "an error leaves the value alone")
	_, err := parse("")
	assertRule(t, attestkit.RuleUnknownID, err)
}

func assertRule(t *testing.T, rule attestkit.Rule, err error) {
	t.Helper()
	problems := attestkit.Problems(err)
	if assert.Len(t, problems, 1, "%v", err) {
		assert.Equal(t, rule, problems[0].Rule)
	}
}

func TestSuggestions(t *testing.T) {
	_, err := recommend.ParseRule("soc1-auditor-ask")
	assert.ErrorContains(t, err, "did you mean soc1-auditor-asks?")
	_, err = recommend.ParseNoteCode("procesor")
	assert.ErrorContains(t, err, "did you mean processor?")
	_, err = recommend.ParseAnswer("Yes")
	assert.ErrorContains(t, err, "did you mean yes?")
}

func TestColumns(t *testing.T) {
	for src, want := range map[any]recommend.Answer{nil: recommend.Unknown, "yes": recommend.Yes, "unknown": recommend.Unknown} {
		a := recommend.No
		assert.NoError(t, a.Scan(src))
		assert.Equal(t, want, a)
	}
	a, v := recommend.Yes, recommend.Needed
	assert.Error(t, a.Scan(1))
	assert.Equal(t, recommend.Unknown, a)
	assert.Error(t, v.Scan("perhaps"))
	assert.Zero(t, v)
	for _, c := range []struct {
		valuer driver.Valuer
		want   any
	}{{recommend.No, "no"}, {recommend.Unknown, nil}, {recommend.Undecided, "undecided"}, {recommend.Verdict(0), nil}} {
		got, err := c.valuer.Value()
		assert.NoError(t, err)
		assert.Equal(t, c.want, got)
	}
	var _ sql.Scanner = &a
	_, err := recommend.Answer(9).Value()
	assert.Error(t, err)
}

// ownTexts are all sentences of the package that do not hang on a profile.
func ownTexts() map[string]string {
	all := map[string]string{}
	for q := range recommend.Questions() {
		all["why "+q.String()] = q.Why()
	}
	for r := range recommend.Rules() {
		all["rule "+r.String()] = r.Sentence()
	}
	for a := range recommend.Asks() {
		all["ask "+a.String()] = a.Note()
	}
	for c := range recommend.AllConventions() {
		all["convention "+c.String()] = c.Summary()
	}
	for n := range recommend.NoteCodes() {
		if n != recommend.NoteOtherAsk { // has a text for each ask
			all["note "+n.String()] = n.Sentence()
		}
	}
	return all
}

func TestTexts(t *testing.T) {
	seen := map[string]string{}
	for id, text := range ownTexts() {
		require.NotEmpty(t, text, id)
		assert.Equal(t, strings.TrimSpace(text), text, id)
		assert.NotContains(t, text, "  ", id)
		assert.True(t, strings.HasSuffix(text, "."), id)
		assert.Equal(t, -1, strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }), id)
		for sentence := range strings.SplitAfterSeq(text, ". ") {
			sentence = strings.TrimSuffix(sentence, " ")
			assert.True(t, len(sentence) >= 40 && len(sentence) <= 280, "%s: %s", id, sentence)
			assert.Empty(t, seen[sentence], "%s repeats %s", id, sentence)
			seen[sentence] = id
		}
		for _, word := range []string{"certified", "compliant", "SOC 2 certification"} {
			assert.NotContains(t, text, word, id)
		}
	}
	for q := range recommend.Questions() {
		assert.True(t, strings.HasSuffix(q.Ask(), "?"), q)
	}
}

// No text stands for another: the ten most similar pairs are printed for whoever
// reviews them.
func TestSimilarTexts(t *testing.T) {
	type pair struct {
		percent int
		a, b    string
	}
	var pairs []pair
	texts := ownTexts()
	for a, text := range texts {
		for b, other := range texts {
			if a < b {
				pairs = append(pairs, pair{percent(text, other), a, b})
			}
		}
	}
	slices.SortFunc(pairs, func(p, q pair) int {
		if p.percent != q.percent {
			return q.percent - p.percent
		}
		return strings.Compare(p.a+p.b, q.a+q.b)
	})
	for _, p := range pairs[:10] {
		t.Logf("%d %%\n  %s: %s\n  %s: %s", p.percent, p.a, texts[p.a], p.b, texts[p.b])
		assert.Less(t, p.percent, 50)
	}
}

func percent(a, b string) int {
	words := func(s string) map[string]bool {
		set := map[string]bool{}
		for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
			set[w] = true
		}
		return set
	}
	x, y, shared := words(a), words(b), 0
	for w := range x {
		if y[w] {
			shared++
		}
	}
	return 100 * shared / max(len(x)+len(y)-shared, 1)
}

func TestRulesAreWhole(t *testing.T) {
	called, denied := map[recommend.Subject]bool{}, map[recommend.Subject]bool{}
	for r := range recommend.Rules() {
		assert.NotEmpty(t, r.Source(), r)
		assert.NotEqual(t, recommend.Undecided, r.Verdict(), r)
		for s := range r.Subjects() {
			called[s] = called[s] || r.Verdict() == recommend.Needed
			denied[s] = denied[s] || r.Verdict() == recommend.NotNeeded
		}
	}
	for s := range recommend.Subjects() {
		assert.True(t, called[s], "nothing calls for %s", s)
		assert.Equal(t, s != recommend.Security, denied[s], "nothing denies %s", s)
	}
	assert.True(t, recommend.RuleFinanceAttests.Joint())
	assert.True(t, recommend.RulePrivacyPromised.Joint())
	assert.False(t, recommend.RuleCommonCriteria.Joint())
	assert.False(t, recommend.RuleAuditorAsks.Joint())
	invalid := recommend.Rule(0)
	assert.Zero(t, invalid.Verdict())
	assert.Empty(t, invalid.Sentence()+invalid.Source())
	assert.Empty(t, slices.Collect(invalid.Subjects()))
	assert.Empty(t, recommend.Question(0).Ask()+recommend.Question(99).Why()+recommend.Ask(0).Note()+recommend.Convention(0).Summary()+recommend.NoteCode(0).Sentence())
	assert.Zero(t, recommend.Verdicts{}.Of(0))
}

func TestSubjects(t *testing.T) {
	for s := range recommend.Subjects() {
		kind, isReport := s.Kind()
		category, isCategory := s.Category()
		assert.NotEqual(t, isReport, isCategory, s)
		assert.True(t, strings.HasPrefix(s.String(), kind.String()), s)
		if isCategory {
			assert.Equal(t, s.String(), category.String())
		}
	}
}

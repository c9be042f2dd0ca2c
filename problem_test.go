package attestkit_test

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
)

type Problem = attestkit.Problem

func TestProblemError(t *testing.T) {
	for want, p := range map[string]Problem{
		"/controls/0/id 12:5 repeated: again": {Pointer: "/controls/0/id", Line: 12, Column: 5, Rule: attestkit.RuleRepeated, Detail: "again"},
		"/period period: ends first":          {Pointer: "/period", Rule: attestkit.RulePeriod, Detail: "ends first"},
		"1:1 required: nothing here":          {Line: 1, Column: 1, Rule: attestkit.RuleRequired, Detail: "nothing here"},
		"date: no such day":                   {Rule: attestkit.RuleDate, Detail: "no such day"},
	} {
		assert.EqualError(t, &p, want)
	}
}

// at makes a problem that can be told from others by its detail.
func at(line, column int, detail string) *Problem {
	return &Problem{Line: line, Column: column, Rule: attestkit.RuleInvalid, Detail: detail}
}

func details(err error) (list []string) {
	for _, p := range attestkit.Problems(err) {
		list = append(list, p.Detail)
	}
	return list
}

func TestJoin(t *testing.T) {
	assert.NoError(t, attestkit.Join())
	assert.NoError(t, attestkit.Join(nil, nil))

	given := []*Problem{at(2, 9, "d"), nil, at(2, 1, "c"), at(1, 5, "b"), at(0, 0, "a"), at(2, 9, "e")}
	err := attestkit.Join(given...)
	assert.Equal(t, []string{"a", "b", "c", "d", "e"}, details(err))
	assert.Equal(t, "d", given[0].Detail, "the caller's list keeps its order")
	given[2] = at(1, 1, "x")
	assert.Equal(t, []string{"a", "b", "c", "d", "e"}, details(err), "and is not kept")
	attestkit.Problems(err)[0] = nil
	assert.Len(t, attestkit.Problems(err), 5, "nor is our list handed out")
	assert.EqualError(t, attestkit.Join(given[0], given[3]), "1:5 invalid: b\n2:9 invalid: d")
}

func TestProblems(t *testing.T) {
	one, two := at(1, 1, "one"), at(2, 2, "two")
	for name, c := range map[string]struct {
		err  error
		want []string
	}{
		"nil":                {nil, nil},
		"no problem":         {fmt.Errorf("reading: %w", io.ErrUnexpectedEOF), nil},
		"a nil problem":      {(*Problem)(nil), nil},
		"bare":               {one, []string{"one"}},
		"wrapped":            {fmt.Errorf("load: %w", one), []string{"one"}},
		"joined":             {attestkit.Join(two, one), []string{"one", "two"}},
		"joined and wrapped": {fmt.Errorf("load: %w", attestkit.Join(one, two)), []string{"one", "two"}},
		"errors.Join":        {errors.Join(two, io.EOF, fmt.Errorf("a: %w", one)), []string{"one", "two"}},
		"two verbs":          {fmt.Errorf("%w, %w", two, one), []string{"one", "two"}},
	} {
		assert.Equal(t, c.want, details(c.err), name)
		assert.Zero(t, attestkit.Omitted(c.err), name)
	}
	var found *Problem
	require.ErrorAs(t, fmt.Errorf("load: %w", attestkit.Join(one)), &found)
	assert.Same(t, one, found)
	assert.ErrorIs(t, attestkit.Join(one, two), two)
}

func TestMaxProblems(t *testing.T) {
	var all []*Problem
	var c attestkit.Collector
	require.NoError(t, c.Err())
	for n := range attestkit.MaxProblems + 5 {
		all = append(all, at(n+1, 1, strconv.Itoa(n)))
		c.Add(attestkit.Pointer("rows", n), attestkit.RuleInvalid, "%d", n)
	}
	for name, err := range map[string]error{"Join": attestkit.Join(all...), "Collector": c.Err(), "wrapped": fmt.Errorf("x: %w", c.Err())} {
		kept := details(err)
		require.Len(t, kept, attestkit.MaxProblems, name)
		assert.Equal(t, "0", kept[0], name)
		assert.Equal(t, "99", kept[99], name)
		assert.Equal(t, 5, attestkit.Omitted(err), name)
		assert.True(t, strings.HasSuffix(err.Error(), "\nand 5 more"), name)
	}
	two := errors.Join(attestkit.Join(all...), c.Err())
	assert.Len(t, attestkit.Problems(two), attestkit.MaxProblems)
	assert.Equal(t, 2*len(all)-attestkit.MaxProblems, attestkit.Omitted(two))
	assert.Equal(t, attestkit.MaxProblems, strings.Count(c.Err().Error(), "\n"))
	assert.NotContains(t, attestkit.Join(all[:attestkit.MaxProblems]...).Error(), "more")
}

func TestPointer(t *testing.T) {
	for want, tokens := range map[string][]any{
		"":                  {},
		"/":                 {""},
		"/controls/12/id":   {"controls", 12, "id"},
		"/a~1b/c~0d/~01":    {"a/b", "c~d", "~1"},
		"/labels/ \"é\x00":  {"labels", " \"é\x00"},
		"/2025-06-30":       {date("2025-06-30")},
		"/read~1write/true": {attestkit.Rule("read/write"), true},
	} {
		assert.Equal(t, want, attestkit.Pointer(tokens...))
	}
	// RFC 6901 reads a pointer back by splitting it and undoing ~1 before ~0.
	r := rand.New(rand.NewPCG(4, 4))
	for range 500 {
		tokens, texts := []any{}, []string{}
		for range r.IntN(4) {
			token := ""
			for range r.IntN(5) {
				token += string("~/01a"[r.IntN(5)])
			}
			tokens, texts = append(tokens, token), append(texts, token)
		}
		read := strings.Split(attestkit.Pointer(tokens...), "/")[1:]
		for i := range read {
			read[i] = strings.ReplaceAll(strings.ReplaceAll(read[i], "~1", "/"), "~0", "~")
		}
		require.Equal(t, texts, read)
	}
}

func TestQuote(t *testing.T) {
	assert.Equal(t, `""`, attestkit.Quote(""))
	assert.Equal(t, `"a\n\x00\"é"`, attestkit.Quote("a\n\x00\"é"))
	for _, char := range []string{"x", "é", "€", "🙂", "\x80", "\xff"} {
		for lead := range 5 {
			for _, length := range []int{39, 40, 41, 60, 200} {
				s := strings.Repeat("-", lead)
				for len(s) < length {
					s += char
				}
				quoted := attestkit.Quote(s)
				kept, err := strconv.Unquote(strings.TrimSuffix(quoted, "..."))
				require.NoError(t, err, quoted)
				assert.Equal(t, len(s) > attestkit.MaxQuoted, strings.HasSuffix(quoted, `"...`), quoted)
				assert.True(t, strings.HasPrefix(s, kept), quoted)
				assert.LessOrEqual(t, len(kept), attestkit.MaxQuoted, quoted)
				assert.Greater(t, len(kept), min(len(s), attestkit.MaxQuoted)-utf8.UTFMax-1, quoted)
				assert.Equal(t, utf8.ValidString(s), utf8.ValidString(kept), "cut inside a character: %s", quoted)
			}
		}
	}
}

// One error's text is bounded however long its problems are; what is left out is
// counted, and the first is always there.
func TestMaxProblemText(t *testing.T) {
	long := make([]*attestkit.Problem, 90)
	for i := range long {
		long[i] = &attestkit.Problem{Line: i + 1, Column: 1, Rule: "r", Detail: strings.Repeat("x", 1_000)}
	}
	err := attestkit.Join(long...)
	list := attestkit.Problems(err)
	assert.Len(t, list, 16, "16 of them and their line breaks fit 16 KiB")
	assert.Equal(t, 74, attestkit.Omitted(err))
	assert.LessOrEqual(t, len(err.Error()), attestkit.MaxProblemText+len("and 74 more"))
	two := errors.Join(err, errors.New("other"), attestkit.Join(long[:3]...))
	assert.Len(t, attestkit.Problems(two), 16)
	assert.Equal(t, 77, attestkit.Omitted(two))

	exact := &attestkit.Problem{Rule: "r", Detail: strings.Repeat("x", attestkit.MaxProblemText-len("r: \n"))}
	assert.Len(t, attestkit.Problems(attestkit.Join(exact)), 1)
	assert.Len(t, attestkit.Problems(attestkit.Join(exact, exact)), 1)
	exact.Detail += "x"
	assert.Len(t, attestkit.Problems(attestkit.Join(exact)), 1, "one is shown whatever its length")
	exact.Detail = exact.Detail[:len(exact.Detail)/2-2]
	assert.Len(t, attestkit.Problems(attestkit.Join(exact, exact)), 2, exact.Error())
	exact.Detail += "x"
	assert.Len(t, attestkit.Problems(attestkit.Join(exact, exact)), 1)
}

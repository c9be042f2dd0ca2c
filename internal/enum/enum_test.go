package enum_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

type color uint8

const (
	red color = iota + 1
	darkGreen
	blue
)

var (
	texts  = []string{"red", "dark-green", "blue"}
	colors = enum.Table[color]{Name: "a color", Texts: texts, Names: []string{"Red", "Dark green", "Blue"}}
)

func (c color) AppendText(b []byte) ([]byte, error) { return colors.Append(b, c) }

func assertProblem(t *testing.T, rule attestkit.Rule, detail string, err error) {
	t.Helper()
	var p *attestkit.Problem
	if assert.ErrorAs(t, err, &p) {
		assert.Equal(t, attestkit.Problem{Rule: rule, Detail: detail}, *p)
	}
}

func TestTableValues(t *testing.T) {
	for n := range 256 {
		c, text := color(n), ""
		if n >= 1 && n <= 3 {
			text = texts[n-1]
		}
		assert.Equal(t, text != "", colors.Valid(c), n)
		assert.Equal(t, text, colors.String(c), n)
		assert.Equal(t, text, strings.ReplaceAll(strings.ToLower(colors.NameOf(c)), " ", "-"), n)
		appended, err := colors.Append([]byte("is "), c)
		assert.Equal(t, "is "+text, string(appended), n)
		assert.Equal(t, text != "", err == nil, n)
		value, err := colors.Value(c)
		byText, byTextErr := enum.TextValue(c)
		assert.Equal(t, value, byText, n)
		assert.Equal(t, err, byTextErr, n)
		switch {
		case n == 0:
			assert.Nil(t, value)
			assert.NoError(t, err, "zero is NULL")
		case text != "":
			assert.Equal(t, text, value)
			assert.NoError(t, err)
		default:
			assert.Nil(t, value, n)
			assert.Error(t, err, n)
		}
	}
	assert.Empty(t, (&enum.Table[color]{Texts: texts}).NameOf(red))
	_, err := colors.Append(nil, 4)
	assertProblem(t, attestkit.RuleInvalid, "the number 4 is not the value of a color", err)
}

func TestTableTexts(t *testing.T) {
	for i, text := range texts {
		found, ok := colors.Find(text)
		assert.True(t, ok)
		assert.EqualValues(t, i+1, found)
		parsed, err := colors.Parse(text)
		assert.NoError(t, err)
		assert.Equal(t, found, parsed)
	}
	for text, detail := range map[string]string{
		"":           `"" is not a color`,
		"Red":        `"Red" is not a color: did you mean red?`,
		"dark_green": `"dark_green" is not a color: did you mean dark-green?`,
		"yellow":     `"yellow" is not a color`,
	} {
		c := blue
		found, ok := colors.Find(text)
		assert.False(t, ok, text)
		assert.Zero(t, found, text)
		parsed, err := colors.Parse(text)
		assert.Zero(t, parsed, text)
		assertProblem(t, attestkit.RuleUnknownID, detail, err)
		assertProblem(t, attestkit.RuleUnknownID, detail, colors.Unmarshal(&c, []byte(text)))
		assert.Equal(t, blue, c, "an error leaves the value alone")
		assertProblem(t, attestkit.RuleUnknownID, detail, colors.Scan(&c, text))
		assert.Zero(t, c, "Scan overwrites")
	}
	c := red
	require.NoError(t, colors.Unmarshal(&c, []byte("blue")))
	assert.Equal(t, blue, c)
}

func TestScan(t *testing.T) {
	for _, src := range []any{"dark-green", []byte("dark-green")} {
		c := red
		require.NoError(t, colors.Scan(&c, src))
		assert.Equal(t, darkGreen, c)
	}
	c := red
	require.NoError(t, colors.Scan(&c, nil))
	assert.Zero(t, c)
	c = red
	assertProblem(t, attestkit.RuleUnknownID, "cannot read a color from a column of type int64", colors.Scan(&c, int64(1)))
	assert.Zero(t, c)
	failure, n := errors.New("no"), 1
	assert.Equal(t, failure, enum.Scan("a number", &n, "x", func(string) (int, error) { return 2, failure }))
	assert.Zero(t, n, "what a parser returns beside an error is not kept")
}

func TestNearest(t *testing.T) {
	known := []string{"CC6.1", "CC6.2", "PI1.1", "A1.1", "A", strings.Repeat("k", 40), strings.Repeat("l", 41)}
	for s, want := range map[string]string{
		"cc6.2":                         "CC6.2", // case alone
		"CC6,1":                         "CC6.1", // one replaced
		"CC61":                          "CC6.1", // one missing
		"CCC6.1":                        "CC6.1", // one too many
		"CC.61":                         "CC6.1", // two swapped
		"CC6.12":                        "CC6.1", // the first of the equally near
		"PP1.1":                         "PI1.1",
		"A1":                            "A",
		"B":                             "A",
		"":                              "",
		"BBB":                           "",
		"CC6.1.3.4":                     "",
		strings.Repeat("k", 39):         strings.Repeat("k", 40),
		strings.Repeat("k", 41):         "", // too long to compare
		strings.Repeat("l", 40):         "",
		strings.Repeat("l", 41):         "",
		strings.Repeat("k", 38) + "xxx": "",
	} {
		got, ok := enum.Nearest(s, known)
		assert.Equal(t, want, got, s)
		assert.Equal(t, want != "", ok, s)
	}
}

// distance is the textbook definition: the fewest insertions, deletions,
// replacements and swaps of neighbours that were not touched again.
func distance(a, b string) int {
	if a == "" || b == "" {
		return len(a) + len(b)
	}
	cost := 1
	if a[0] == b[0] {
		cost = 0
	}
	d := min(distance(a[1:], b)+1, distance(a, b[1:])+1, distance(a[1:], b[1:])+cost)
	if len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] {
		d = min(d, distance(a[2:], b[2:])+1)
	}
	return d
}

func TestNearestAgainstDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	word := func() string {
		b := make([]byte, r.IntN(6))
		for i := range b {
			b[i] = "abc"[r.IntN(3)]
		}
		return string(b)
	}
	for range 1000 {
		s, known := word(), []string{word(), word(), word()}
		want, edits, unique := "", 3, false
		for _, k := range known {
			if s == k && s != "" {
				want, edits, unique = k, 0, true
				break
			}
			d := distance(s, k)
			closer := d < edits || d == edits && d < 3 && alike(s, k) > alike(s, want)
			near := 2*d < max(len(k), 3) && s != ""
			if closer && near {
				want, edits, unique = k, d, true
			} else if near && d == edits && d < 3 && alike(s, k) == alike(s, want) && k != want {
				unique = false
			}
		}
		if !unique {
			want = ""
		}
		got, ok := enum.Nearest(s, known)
		require.Equal(t, want, got, "%q %q", s, known)
		require.Equal(t, unique, ok, "%q %q", s, known)
	}
}

// alike counts the bytes with which both begin, and then looks at the length.
func alike(a, b string) float64 {
	more := 0.0
	if len(a) == len(b) {
		more = 0.5
	}
	for n := min(len(a), len(b)); n > 0; n-- {
		if a[:n] == b[:n] {
			return float64(n) + more
		}
	}
	return more
}

func TestContains(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	text := func(most int) string {
		b := make([]byte, r.IntN(most+1))
		for i := range b {
			b[i] = "aAbB@[`{"[r.IntN(8)] // the neighbours of the letters are no letters
		}
		return string(b)
	}
	for range 5000 {
		s, part := text(8), text(3)
		want := part != "" && strings.Contains(strings.ToLower(s), strings.ToLower(part))
		require.Equal(t, want, enum.Contains(s, part), "%q in %q", part, s)
	}
	assert.False(t, enum.Contains("É", "é"), "only ASCII letters are folded")
}

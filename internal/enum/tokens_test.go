package enum_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/enum"
)

func TestTokenizeAgainstRegexp(t *testing.T) {
	whole, runs := regexp.MustCompile(`^[A-Za-z0-9 \t\r\n\x{a0}._/:-]*\z`), regexp.MustCompile(`[A-Za-z]+|[0-9]+`)
	texts := []string{"", " ._-/:", "ISO/IEC 27001:2022 A.5.15", "cc_a_1_1", "a1b2c3d4e5f6", "a1b2c3d4e5f6g", "A[1", "A`1", "A@1", "A{1", "A\x001", "Ａ1", "1,2", "a\n"}
	r := rand.New(rand.NewPCG(3, 3))
	for range 3000 {
		b := make([]byte, r.IntN(18))
		for i := range b {
			b[i] = "azAZ019 ._-/:#"[r.IntN(14)]
		}
		texts = append(texts, string(b))
	}
	for _, text := range texts {
		want := runs.FindAllString(text, -1)
		ok := whole.MatchString(text) && len(want) > 0 && len(want) <= 12
		tokens, got := enum.Tokenize(text)
		require.Equal(t, ok, got, "%q", text)
		if !ok {
			want = nil
		}
		for i, token := range want {
			require.Equal(t, len(want)-i, tokens.Len(), "%q", text)
			upper := strings.ToUpper(token)
			_, taken := tokens.Take(upper+"X", "?")
			require.False(t, taken, "%q", text)
			word, taken := tokens.Take("?", upper)
			require.True(t, taken, "%q: %q", text, token)
			require.Equal(t, upper, word)
		}
		require.Zero(t, tokens.Len(), "%q", text)
		_, taken := tokens.Take("", "A")
		require.False(t, taken, "nothing is left of %q", text)
	}
}

func TestSkip(t *testing.T) {
	tokens, ok := enum.Tokenize("tsc TSP/AICPA:TSC cc6.1")
	require.True(t, ok)
	tokens.Skip("TSC", "TSP", "AICPA")
	assert.Equal(t, 3, tokens.Len())
	tokens.Skip("TSC")
	word, ok := tokens.Take("A", "CC")
	assert.True(t, ok)
	assert.Equal(t, "CC", word)
}

func TestTakeFoldsLettersOnly(t *testing.T) {
	tokens, _ := enum.Tokenize("27001")
	_, ok := tokens.Take("\x12\x17\x10\x10\x11") // the digits without the bit that makes letters small
	assert.False(t, ok)
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		text    string
		numbers [4]int
		n       int
		ok      bool
		left    int
	}{
		{"5", [4]int{5}, 1, true, 0},
		{"5.15", [4]int{5, 15}, 2, true, 0},
		{"05 00", [4]int{5, 0}, 2, true, 0},
		{"1.2.3.99", [4]int{1, 2, 3, 99}, 4, true, 0},
		{"1.2.3.4.5", [4]int{1, 2, 3, 4}, 4, false, 1},
		{"1.2.a", [4]int{1, 2}, 2, false, 1},
		{"1.2.345", [4]int{1, 2}, 2, false, 1},
		{"2022", [4]int{}, 0, false, 1},
		{"a.1", [4]int{}, 0, false, 2},
		{"", [4]int{}, 0, false, 0},
	} {
		tokens, _ := enum.Tokenize(c.text)
		numbers, n, ok := tokens.Numbers()
		assert.Equal(t, c.numbers, numbers, c.text)
		assert.Equal(t, c.n, n, c.text)
		assert.Equal(t, c.ok, ok, c.text)
		assert.Equal(t, c.left, tokens.Len(), c.text)
	}
}

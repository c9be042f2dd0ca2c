package onepass_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/bits"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// plain reports whether a byte stands for itself in a text.
func plain(c byte) bool { return c >= ' ' && c != '"' && c != '\\' && c < 0x80 }

// TestLoad holds the order of the bytes, which every bit trick counts on.
func TestLoad(t *testing.T) {
	assert.Equal(t, uint64(0x0807060504030201), onepass.Load("\x01\x02\x03\x04\x05\x06\x07\x08\x09"))
	assert.Panics(t, func() { onepass.Load("1234567") })
	for i := range 8 {
		b := [8]byte{}
		b[i] = 0xff
		assert.Equal(t, 8*i, bits.TrailingZeros64(onepass.Load(string(b[:]))))
	}
}

// TestSpecial tries each byte at each place, before and behind each other byte: the
// first byte that is marked is the first that does not stand for itself.
func TestSpecial(t *testing.T) {
	for first := range 256 {
		for second := range 256 {
			for at := range 8 {
				b := []byte("aaaaaaaa")
				b[at] = byte(first)
				if at < 7 {
					b[at+1] = byte(second)
				}
				want := naiveSkip(string(b), 0, plain)
				got := bits.TrailingZeros64(onepass.Special(onepass.Load(string(b)))) / 8
				if got != want {
					t.Fatalf("%q: %d, want %d", b, got, want)
				}
			}
		}
	}
}

// naiveSkip is what skipPlain and skipSpace do, byte by byte.
func naiveSkip(s string, i int, holds func(byte) bool) int {
	for i < len(s) && holds(s[i]) {
		i++
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }

// TestSkips compares the fast loops with byte by byte ones, at every offset of texts
// of all lengths.
func TestSkips(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	alphabets := []string{"a", " ", "ab \x7f", " \n\r\t", " \n\r\t\v\f\x00\u00a0a", "abc\"\\\x1f\x80\xff\x00~", "    \n"}
	for range 1500 {
		alphabet := alphabets[r.IntN(len(alphabets))]
		b := make([]byte, r.IntN(60))
		for i := range b {
			b[i] = alphabet[r.IntN(len(alphabet))]
		}
		if s := string(b); len(s) > 0 && r.IntN(2) == 0 {
			b[r.IntN(len(b))] = byte(r.IntN(256))
		}
		s := string(b)
		for i := range len(s) + 1 {
			require.Equal(t, naiveSkip(s, i, plain), onepass.SkipPlain(s, i), "%q at %d", s, i)
			require.Equal(t, naiveSkip(s, i, isSpace), onepass.SkipSpace(s, i), "%q at %d", s, i)
		}
	}
	for c := range 256 { // every byte behind every length of text
		for n := range 20 {
			s := strings.Repeat("x", n) + string([]byte{byte(c)}) + "tail"
			require.Equal(t, naiveSkip(s, 0, plain), onepass.SkipPlain(s, 0), "%q", s)
			s = "\n" + strings.Repeat(" ", n) + string([]byte{byte(c)}) + "tail"
			require.Equal(t, naiveSkip(s, 0, isSpace), onepass.SkipSpace(s, 0), "%q", s)
		}
	}
	assert.Equal(t, 9, onepass.SkipPlain("12345678", 9), "an offset behind the end, as an escape at the end gives")
}

// readText reads a value as a text.
func readText(value string, limits jsondoc.Limits) (text string, ok bool) {
	var r onepass.Reader
	r.Reset(source(value), limits.OrDefault())
	ok = r.AnyText(&text) && r.End()
	return text, ok
}

// requireTextRead compares a text with what the strict pass and encoding/json say.
func requireTextRead(t *testing.T, value string, limits jsondoc.Limits) (ok bool) {
	t.Helper()
	got, ok := readText(value, limits)
	_, problems := jsondoc.Parse([]byte(value), limits)
	isText := strings.HasPrefix(strings.TrimLeft(value, " \n\r\t"), `"`)
	require.Equal(t, problems == nil && isText, ok, "%q", value)
	if ok {
		var want string
		require.NoError(t, json.Unmarshal([]byte(value), &want))
		require.Equal(t, want, got, "%q", value)
	}
	return ok
}

// textParts are what texts of the tests are made of.
var textParts = []string{
	"a", "long text ", "1234567", "12345678", "é", "漢", "🔒", "\u2028", "\ufffd", "\x7f", `\n`, `\t`, `\b`, `\f`, `\r`, `\"`, `\\`, `\/`, `\u0000`, `\u00e9`, `\u00E9`, `\uFFFD`, `\ud83d\udd12`, `\uD83D\uDD12`,
	`\ud800`, `\udc00`, `\udc00\ud800`, `\ud800\ud800`, `\ud800\n`, `\ud800\u0041`, `\udbff\udfff`, `\udbff\ue000`, `\u12`, `\u12g4`, `\u+123`, `\u 123`, `\u-001`, `\u1_23`, `\x41`, `\a`, `\0`, `\'`, `\`, `\` + "\n", `\` + "é", `\` + "\x01", `\u`, "\x00", "\x1f", "\n", "\t", "\"",
	"\xff", "\xc3", "\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\xe2\x80",
}

// TestTexts reads every part, every pair of parts, and random rows of them.
func TestTexts(t *testing.T) {
	read := 0
	try := func(parts ...string) {
		if requireTextRead(t, `"`+strings.Join(parts, "")+`"`, jsondoc.Limits{}) {
			read++
		}
	}
	for _, p := range textParts {
		try(p)
		for _, q := range textParts {
			try(p, q)
			try("1234567", p, "123", q)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 5_000 {
		var parts []string
		for range r.IntN(12) {
			parts = append(parts, textParts[r.IntN(len(textParts))])
		}
		try(parts...)
	}
	assert.Greater(t, read, 1000)
	for _, s := range []string{``, `"`, `"a`, `"a\`, `"a\"`, `"\u`, `"\u12`, `"\ud800\u`, `'a'`, `a"`, `"a"b`, `"a" `, ` "a"`, "\ufeff\"a\"", `null`, `7`, `["a"]`} {
		requireTextRead(t, s, jsondoc.Limits{})
	}
}

// TestEveryEscape reads every character as an escape, in both cases.
func TestEveryEscape(t *testing.T) {
	for n := range 1 << 16 {
		if testing.Short() && n%13 != 0 && n&0xfff > 3 {
			continue
		}
		low, high := fmt.Sprintf(`"\u%04x"`, n), fmt.Sprintf(`"\u%04X"`, n)
		got, ok := readText(low, jsondoc.Limits{})
		require.Equal(t, n < 0xd800 || n > 0xdfff, ok, low)
		if ok {
			require.Equal(t, string(rune(n)), got)
		}
		again, ok2 := readText(high, jsondoc.Limits{})
		require.Equal(t, ok, ok2, high)
		require.True(t, !ok || got == again, high)
	}
	for c := range 256 {
		requireTextRead(t, `"\`+string([]byte{byte(c)})+`"`, jsondoc.Limits{})
		requireTextRead(t, `"\u00`+string([]byte{byte(c)})+`0"`, jsondoc.Limits{})
	}
	char, size := onepass.Escape(`\ud83d\udd12`)
	assert.Equal(t, '\U0001f512', char)
	assert.Equal(t, 12, size)
	for _, s := range []string{"", `\`, `\u`, `\u123`, `\ud83d\udd1`, `\ud83dxudd12`} {
		_, size := onepass.Escape(s)
		assert.Zero(t, size, s)
	}
}

// TestTextLimit reads texts one byte shorter and longer than the limit, which counts
// escapes as what they stand for.
func TestTextLimit(t *testing.T) {
	for _, c := range []struct {
		raw string
		n   int
	}{{"12345", 5}, {"é漢", 5}, {`\u00e9\u6f22`, 5}, {`\ud83d\udd12a`, 5}, {`\n\\\"\/\u0000`, 5}, {"🔒a", 5}} {
		for limit := c.n - 2; limit <= c.n+2; limit++ {
			ok := requireTextRead(t, `"`+c.raw+`"`, jsondoc.Limits{Text: limit})
			assert.Equal(t, c.n <= limit, ok, "%s with %d", c.raw, limit)
		}
	}
}

// TestUnescapedTextsStay holds that texts with escapes, which share memory, are not
// overwritten by later ones.
func TestUnescapedTextsStay(t *testing.T) {
	var b strings.Builder
	var want []string
	for i := range 300 {
		text := fmt.Sprintf("%d\n%s", i, strings.Repeat("x", i*7%400))
		want = append(want, text)
		fmt.Fprintf(&b, ",%s", bytes.ReplaceAll(fmt.Appendf(nil, "%q", text), []byte("x"), []byte(`\u0078`)))
	}
	var r onepass.Reader
	r.Reset(source("["+b.String()[1:]+"]"), jsondoc.Limits{}.OrDefault())
	var got []string
	require.True(t, r.Texts(&got) && r.End())
	assert.Equal(t, want, got)
}

// TestEmptyTexts holds which texts may be empty.
func TestEmptyTexts(t *testing.T) {
	read := func(value string, read func(*onepass.Reader, *string) bool) bool {
		var r onepass.Reader
		var v string
		r.Reset(source(value), jsondoc.Limits{}.OrDefault())
		return read(&r, &v) && r.End()
	}
	assert.True(t, read(`""`, (*onepass.Reader).AnyText))
	assert.False(t, read(`""`, (*onepass.Reader).Text))
	assert.True(t, read(`"a"`, (*onepass.Reader).Text))
	assert.True(t, read(`"\n"`, (*onepass.Reader).Text))
	assert.False(t, read(`7`, (*onepass.Reader).Text))
	assert.True(t, read(`"`+strings.Repeat("0a", 32)+`"`, (*onepass.Reader).TextSHA256))
	assert.False(t, read(`"`+strings.Repeat("0A", 32)+`"`, (*onepass.Reader).TextSHA256))
	assert.False(t, read(`7`, (*onepass.Reader).TextSHA256))
}

// TestSHA256 tries each byte at each end, and lengths around 64.
func TestSHA256(t *testing.T) {
	for c := range 256 {
		want := '0' <= c && c <= '9' || 'a' <= c && c <= 'f'
		for _, s := range []string{string([]byte{byte(c)}) + strings.Repeat("0", 63), strings.Repeat("f", 63) + string([]byte{byte(c)})} {
			assert.Equal(t, want, onepass.IsSHA256(s), "%q", s)
		}
	}
	for n := range 130 {
		assert.Equal(t, n == 64, onepass.IsSHA256(strings.Repeat("9", n)))
	}
}

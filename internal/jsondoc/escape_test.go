package jsondoc_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/require"
)

// nameOf returns the name of the only member as a pointer shows it, and the rules
// that the document breaks besides.
func nameOf(name string) (pointer string, rules []attestkit.Rule) {
	b := []byte(`{"` + name + `":1e1}`)
	_, problems := jsondoc.Parse(b[:len(b):len(b)], jsondoc.Limits{})
	for _, p := range problems {
		if p.Rule == jsondoc.RuleNumber {
			pointer = p.Pointer
			continue
		}
		rules = append(rules, p.Rule)
	}
	return pointer, rules
}

// Every escape of four digits is the character that it stands for, halves of
// surrogate pairs are refused, and whole pairs are one character.
func TestUnicodeEscapes(t *testing.T) {
	for r := range rune(0x10000) {
		got, rules := nameOf(fmt.Sprintf(`\u%04x`, r))
		if r >= 0xd800 && r <= 0xdfff {
			require.Equal(t, []attestkit.Rule{jsondoc.RuleEncoding}, rules, "%04x", r)
			continue
		}
		require.Empty(t, rules, "%04x", r)
		require.Equal(t, attestkit.Pointer(string(r)), got, "%04x", r)
	}
	for r := rune(0x10000); r <= 0x10ffff; r += 0xff {
		checkPair(t, r)
		checkPair(t, r&^0x3ff)
		checkPair(t, r|0x3ff)
	}
	for _, pair := range []string{`\ud800\ud800`, `\ud800\udbff`, `\udbff\ue000`, `\udc00\udc00`, `\udfff\udfff`, `\ud800x`, `\ud800\\u`} {
		_, rules := nameOf(pair)
		require.Equal(t, []attestkit.Rule{jsondoc.RuleEncoding}, rules, pair)
	}
}

func checkPair(t *testing.T, r rune) {
	high, low := 0xd800+(r-0x10000)>>10, 0xdc00+(r-0x10000)&0x3ff
	got, rules := nameOf(fmt.Sprintf(`\u%04X\u%04x`, high, low))
	require.Empty(t, rules, "%x", r)
	require.Equal(t, attestkit.Pointer(string(r)), got, "%x", r)
}

// What a backslash begins is an escape for us if it is one for encoding/json: with
// every byte behind it, every byte in place of each digit, and cut off anywhere.
func TestEveryByteInAnEscape(t *testing.T) {
	check := func(text string) {
		b := []byte(text)
		d, problems := jsondoc.Parse(b[:len(b):len(b)], jsondoc.Limits{})
		grammatical := true
		for _, p := range problems {
			grammatical = grammatical && p.Rule == jsondoc.RuleEncoding // a byte that is not UTF-8, or half a pair
		}
		require.Equal(t, json.Valid(b), grammatical, "%q: %q", text, lines(problems))
		require.Equal(t, d == nil, len(problems) > 0, "%q", text)
	}
	for c := range 256 {
		check(`"\` + string([]byte{byte(c)}) + `"`)
		for i := range 4 {
			digits := []byte("00aF")
			digits[i] = byte(c)
			check(`"\u` + string(digits) + `"`)
			check(`"\ud800\u` + string(digits) + `"`)
		}
	}
	text := `"\ud83d\ude00"`
	for i := range text {
		check(text[:i])
		check(text[:i] + `"`)
	}
}

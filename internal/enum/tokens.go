package enum

import (
	"slices"
	"strings"
)

// Tokens are the runs of letters and of digits in a loosely written id, in order.
type Tokens struct {
	list [12]string
	n    int
}

// Tokenize splits a text into runs of ASCII letters and digits, whatever stands
// between them of white space (no-break spaces of spreadsheets too), dot, hyphen,
// underscore, slash and colon, and the bytes that the caller allows besides. It is
// false when the text holds anything else, nothing, or more than twelve runs.
func Tokenize(text string, also ...byte) (t Tokens, ok bool) {
	for i := 0; i < len(text); {
		if strings.HasPrefix(text[i:], noBreakSpace) {
			i += len(noBreakSpace)
			continue
		}
		kind := class(text[i])
		if kind == separator || slices.Contains(also, text[i]) {
			i++
			continue
		}
		end := i
		for end < len(text) && class(text[end]) == kind {
			end++
		}
		if kind == other || t.n == len(t.list) {
			return Tokens{}, false
		}
		t.list[t.n], t.n, i = text[i:end], t.n+1, end
	}
	return t, t.n > 0
}

const noBreakSpace = "\u00a0"

const (
	other = iota
	letter
	number
	separator
)

func class(b byte) int {
	switch {
	case '0' <= b && b <= '9':
		return number
	case 'a' <= b|0x20 && b|0x20 <= 'z':
		return letter
	case strings.IndexByte(marks, b) >= 0:
		return separator
	}
	return other
}

// Len returns how many tokens are left.
func (t *Tokens) Len() int { return t.n }

// Skip drops leading tokens that equal one of the upper-case words in any case.
func (t *Tokens) Skip(words ...string) {
	for {
		if _, ok := t.Take(words...); !ok {
			return
		}
	}
}

// Take removes the first token when it equals one of the upper-case words in any
// case, and returns that word.
func (t *Tokens) Take(words ...string) (string, bool) {
	for _, w := range words {
		if t.n > 0 && equalFold(t.list[0], w) {
			t.shift()
			return w, true
		}
	}
	return "", false
}

// Numbers removes the leading numbers and returns the first four, how many there
// are, and whether each has at most two digits and nothing else is left.
func (t *Tokens) Numbers() (numbers [4]int, n int, ok bool) {
	for t.n > 0 && n < len(numbers) && class(t.list[0][0]) == number {
		if len(t.list[0]) > 2 {
			return numbers, n, false
		}
		for i := range len(t.list[0]) {
			numbers[n] = numbers[n]*10 + int(t.list[0][i]-'0')
		}
		n++
		t.shift()
	}
	return numbers, n, t.n == 0 && n > 0
}

func (t *Tokens) shift() {
	copy(t.list[:], t.list[1:t.n])
	t.n--
}

// equalFold compares a run of ASCII letters or digits with an upper-case word.
func equalFold(s, upper string) bool {
	if len(s) != len(upper) {
		return false
	}
	for i := range len(s) {
		if s[i] != upper[i] && (class(s[i]) != letter || s[i]&^0x20 != upper[i]) {
			return false
		}
	}
	return true
}

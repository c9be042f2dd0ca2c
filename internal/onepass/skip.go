package onepass

import (
	"math/bits"
	"strings"
)

// skipSpace returns the offset of the first byte at or behind i that is no white
// space. What follows a line break is mostly a run of spaces.
func skipSpace(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t') {
		for i++; i+8 <= len(s); i += 8 {
			if other := load(s[i:]) ^ spaces; other != 0 {
				if i += bits.TrailingZeros64(other) / 8; s[i] > ' ' {
					return i
				}
				break
			}
		}
	}
	return i
}

// skip returns the end of the value that begins at i, or -1. It looks at quotes and
// brackets only, and at no grammar.
func skip(s string, i int) int {
	switch {
	case i >= len(s):
		return -1
	case s[i] == '"':
		return skipText(s, i)
	case s[i] == '{' || s[i] == '[':
		return skipBrackets(s, i)
	}
	if n := strings.IndexAny(s[i:], ",]} \n\r\t"); n > 0 {
		return i + n
	}
	return -1
}

// skipText returns the offset behind the quote that ends the text beginning at i.
func skipText(s string, i int) int {
	for from := i + 1; ; {
		n := strings.IndexByte(s[from:], '"')
		if n < 0 {
			return -1
		}
		end := from + n
		plain := strings.TrimRight(s[i+1:end], `\`)
		if (end-i-1-len(plain))%2 == 0 {
			return end + 1
		}
		from = end + 1
	}
}

func skipBrackets(s string, i int) int {
	for depth := 0; i >= 0 && i < len(s); {
		switch s[i] {
		case '"':
			i = skipText(s, i)
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
		i++
	}
	return -1
}

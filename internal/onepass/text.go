package onepass

import (
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	ones   = 0x0101010101010101
	highs  = 0x8080808080808080
	spaces = ' ' * ones
)

// load returns the first eight bytes of s, the first lowest.
func load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// special marks, by their high bits, the bytes of w that do not stand for themselves
// in a text: controls, quotes, backslashes, and what is not ASCII. Above the first such
// byte it may mark others too.
func special(w uint64) uint64 {
	quote, backslash := w^'"'*ones, w^'\\'*ones
	return ((w - ' '*ones) | (quote - ones) | (backslash - ones) | w) & highs
}

// skipPlain returns the offset of the first byte at or behind i that does not stand
// for itself in a text.
func skipPlain(s string, i int) int {
	for ; i+8 <= len(s); i += 8 {
		if m := special(load(s[i:])); m != 0 {
			return i + bits.TrailingZeros64(m)/8
		}
	}
	for i < len(s) && s[i] >= ' ' && s[i] != '"' && s[i] != '\\' && s[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// Text reads a text that is not empty.
func (r *Reader) Text(v *string) bool { return r.AnyText(v) && (*v != "" || r.fail()) }

// TextSHA256 reads the hexadecimal digits, in lower case, of a SHA-256.
func (r *Reader) TextSHA256(v *string) bool { return r.AnyText(v) && (isSHA256(*v) || r.fail()) }

func isSHA256(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return len(s) == 64
}

// AnyText reads a text, which may be empty.
func (r *Reader) AnyText(v *string) bool {
	if !r.value() || !r.take('"') {
		return false
	}
	start, escapes := r.i, false
	end, ok := r.textEnd(&escapes)
	if !ok {
		return r.fail()
	}
	r.i = end + 1
	text := r.s[start:end]
	switch {
	case escapes:
		return r.unescape(v, text)
	case len(text) > r.limits.Text:
		return r.fail()
	case !r.own:
		text = r.keep(text)
	}
	*v = text
	return true
}

// keep returns a text in memory that is not the document's.
func (r *Reader) keep(text string) string {
	b := r.kept.builder(len(text), r.rest())
	start := b.Len()
	b.WriteString(text)
	return b.String()[start:]
}

// textEnd returns where the quote is that ends the text being read. It is false
// for controls and for what is not UTF-8.
func (r *Reader) textEnd(escapes *bool) (end int, ok bool) {
	s := r.s
	for i := skipPlain(s, r.i); i < len(s); i = skipPlain(s, i) {
		switch c := s[i]; {
		case c == '"':
			return i, true
		case c == '\\':
			*escapes = true
			i += 2
		case c < ' ':
			return 0, false
		default:
			_, size := utf8.DecodeRuneInString(s[i:])
			if size == 1 {
				return 0, false
			}
			i += size
		}
	}
	return 0, false
}

// unescape sets v to what a raw text stands for.
func (r *Reader) unescape(v *string, raw string) bool {
	b := r.kept.builder(len(raw), r.rest())
	start := b.Len()
	for i := strings.IndexByte(raw, '\\'); i >= 0; i = strings.IndexByte(raw, '\\') {
		char, size := escape(raw[i:])
		if size == 0 {
			return r.fail()
		}
		b.WriteString(raw[:i])
		b.WriteRune(char)
		raw = raw[i+size:]
	}
	b.WriteString(raw)
	*v = b.String()[start:]
	return len(*v) <= r.limits.Text || r.fail()
}

// escape decodes the escape that s begins with, and returns how many bytes it takes: 0
// when it is none, or is half of a surrogate pair.
func escape(s string) (char rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	if i := strings.IndexByte(`"\/bfnrt`, s[1]); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), 2
	}
	char, ok := hex(s)
	switch {
	case !ok:
		return 0, 0
	case !utf16.IsSurrogate(char):
		return char, 6
	}
	if low, ok := hex(s[6:]); ok {
		if char = utf16.DecodeRune(char, low); char != utf8.RuneError {
			return char, 12
		}
	}
	return 0, 0
}

// hex decodes an escape such as \u0041.
func hex(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return rune(n), err == nil
}

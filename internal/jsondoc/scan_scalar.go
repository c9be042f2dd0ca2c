package jsondoc

import (
	"encoding/binary"
	"math/bits"
	"strconv"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// literal reads true, false or null.
func (s *scanner) literal() {
	start := s.i
	for s.i < len(s.b) && isWord(s.b[s.i]) {
		s.i++
	}
	switch word := s.b[start:s.i]; string(word) {
	case "true", "false", "null":
	case "":
		s.unexpected(kwValue)
	default:
		s.fault(fault{keyword: kwWord, at: start, text: clip(word)})
		s.dead = true
	}
}

// clip returns as much of b as a problem could quote, and a bit more, so that
// the quote shows that it was cut.
func clip(b []byte) string { return string(b[:min(len(b), attestkit.MaxQuoted+utf8.UTFMax)]) }

func isWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == '$'
}

// number reads a number. One that is too long or has an exponent is a fault, but
// no reason to stop.
func (s *scanner) number() {
	start, exponent := s.i, false
	if s.peek() == '-' {
		s.i++
	}
	if s.peek() == '0' {
		if s.i++; isDigit(s.peek()) {
			s.fail(kwLeadingZero, start)
			return
		}
	} else if !s.digits() {
		return
	}
	if s.peek() == '.' {
		if s.i++; !s.digits() {
			return
		}
	}
	if c := s.peek(); c == 'e' || c == 'E' {
		if exponent = true; !s.exponent() {
			return
		}
	}
	s.fits(start, exponent)
}

// fits records a number that is valid but not allowed.
func (s *scanner) fits(start int, exponent bool) {
	f := fault{keyword: kwLongNumber, at: start, n: s.i - start, limit: s.limits.Number}
	if exponent {
		f.keyword = kwExponent
	}
	if exponent || f.n > f.limit {
		f.text = clip(s.b[start:s.i])
		s.fault(f)
	}
}

func (s *scanner) exponent() bool {
	s.i++
	if c := s.peek(); c == '+' || c == '-' {
		s.i++
	}
	return s.digits()
}

// digits reads at least one digit.
func (s *scanner) digits() bool {
	if !isDigit(s.peek()) {
		s.fail(kwDigit, s.i)
		return false
	}
	for s.i < len(s.b) && isDigit(s.b[s.i]) {
		s.i++
	}
	return true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// text reads a text or a name up to and with its closing quote. Bytes that are not
// UTF-8 and halves of surrogate pairs are faults, the first of each text only, but
// no reason to stop.
func (s *scanner) text() {
	start, faulty := s.i, false
	s.odd = false
	for s.i = plain(s.b, s.i+1); s.i < len(s.b); s.i = plain(s.b, s.i) {
		at := s.i
		keyword := ""
		switch c := s.b[s.i]; {
		case c == '"':
			s.i++
			return
		case c == '\\':
			keyword = s.escape()
		case c < ' ':
			s.fail(kwControl, at)
		default:
			keyword = s.character()
		}
		if s.dead {
			return
		}
		if s.odd = true; keyword != "" && !faulty {
			s.fault(fault{keyword: keyword, at: at, text: string(s.b[at:s.i])})
			faulty = true
		}
	}
	s.fail(kwOpenText, start)
}

// plain returns the offset of the first byte from i that needs a look in a text: a
// quote, a backslash, a control character or the beginning of a character beyond
// ASCII. It takes eight bytes at a time.
func plain(b []byte, i int) int {
	for ; i+8 <= len(b); i += 8 {
		if marks := special(binary.LittleEndian.Uint64(b[i:])); marks != 0 {
			return i + bits.TrailingZeros64(marks)/8
		}
	}
	for i < len(b) && b[i] >= ' ' && b[i] < utf8.RuneSelf && b[i] != '"' && b[i] != '\\' {
		i++
	}
	return i
}

// special marks the bytes of a word that plain looks for by their highest bits. Of
// the marks only the lowest is certain: subtraction borrows from the bytes above.
func special(word uint64) uint64 {
	const each = 0x0101010101010101
	quote, backslash := word^'"'*each, word^'\\'*each
	return (word | (word-' '*each)&^word | (quote-each)&^quote | (backslash-each)&^backslash) & (0x80 * each)
}

// fitsText records a text, just read, that is longer than the limit, which is no
// reason to stop.
func (s *scanner) fitsText(start int) {
	if s.dead || s.i-start-2 <= s.limits.Text {
		return
	}
	if n := unescapedLen(s.b[start+1 : s.i-1]); n > s.limits.Text {
		s.fault(fault{keyword: kwLongText, at: start, n: n, limit: s.limits.Text})
	}
}

// character reads a character beyond ASCII.
func (s *scanner) character() (keyword string) {
	r, size := utf8.DecodeRune(s.b[s.i:])
	s.i += size
	if r == utf8.RuneError && size == 1 {
		return kwUTF8
	}
	return ""
}

// escape reads what a backslash begins.
func (s *scanner) escape() (keyword string) {
	r, size := escaped(s.b[s.i:])
	if size == 0 {
		s.fail(kwEscape, s.i)
		return ""
	}
	s.i += size
	if r == lone {
		return kwSurrogate
	}
	return ""
}

// lone is what escaped returns for half of a surrogate pair.
const lone = -1

// escaped decodes the escape that b begins with: its character and how many
// bytes it takes; 0 when it is not one.
func escaped(b []byte) (r rune, size int) {
	if len(b) < 2 {
		return 0, 0
	}
	switch c := b[1]; c {
	case '"', '\\', '/':
		return rune(c), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	}
	return unicodeEscape(b)
}

// unicodeEscape decodes \u0041, or two such escapes that make one character.
func unicodeEscape(b []byte) (r rune, size int) {
	high, ok := hex4(b)
	switch {
	case !ok:
		return 0, 0
	case high < 0xd800 || high > 0xdfff:
		return high, 6
	case high > 0xdbff:
		return lone, 6
	}
	low, ok := hex4(b[6:])
	if !ok || low < 0xdc00 || low > 0xdfff {
		return lone, 6
	}
	return (high-0xd800)<<10 + (low - 0xdc00) + 0x10000, 12
}

func hex4(b []byte) (rune, bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(b[2:6]), 16, 16)
	return rune(n), err == nil
}

// unescapedLen returns how many bytes unescape appends.
func unescapedLen(raw []byte) (n int) {
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			n++
			i++
			continue
		}
		r, size := escaped(raw[i:])
		n += len(string(r))
		i += max(size, 1)
	}
	return n
}

// unescape appends to dst the text that raw, from between quotes, stands for.
func unescape(dst, raw []byte) []byte {
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			dst = append(dst, raw[i])
			i++
			continue
		}
		r, size := escaped(raw[i:])
		dst = utf8.AppendRune(dst, r)
		i += max(size, 1)
	}
	return dst
}

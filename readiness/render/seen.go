package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isHidden reports whether a character is not seen and may change what is seen, or what
// a terminal does: a control character other than line feed and tab, one that turns the
// direction of writing, and one without width that does not join letters.
func isHidden(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
		return true
	}
	return r == '\u200b' || r >= '\u2060' && r <= '\u206f' || r == '\ufeff' || r >= '\U000e0000' && r <= '\U000e007f'
}

// writeSeen writes a page with every hidden character spelled out, every kind of line
// break as a line feed, and what is not UTF-8 replaced. Only text that a user filled in
// holds such things.
func writeSeen(w io.Writer, page string) error {
	b := bufio.NewWriter(w)
	done := 0 // what is before has been written
	for i := 0; i < len(page); {
		r, size := utf8.DecodeRuneInString(page[i:])
		text, is := seen(r, size, page[i+size:])
		if i += size; is {
			_, _ = b.WriteString(page[done:i-size] + text)
			done = i
		}
	}
	_, _ = b.WriteString(page[done:])
	return b.Flush()
}

// seen returns what stands for a character of a page, and whether anything has to.
func seen(r rune, size int, rest string) (text string, is bool) {
	switch {
	case r == '\r' && strings.HasPrefix(rest, "\n"):
		return "", true // the line feed follows
	case r == '\r', r == '\u2028', r == '\u2029':
		return "\n", true
	case r == utf8.RuneError && size == 1:
		return string(utf8.RuneError), true
	case isHidden(r):
		return fmt.Sprintf("[U+%04X]", r), true
	}
	return "", false
}

package render

import (
	"bufio"
	"fmt"
	"io"
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
	for i := 0; i < len(page); {
		r, size := utf8.DecodeRuneInString(page[i:])
		i += size
		switch {
		case r == '\r' && i < len(page) && page[i] == '\n': // the line feed follows
		case r == '\r', r == '\u2028', r == '\u2029':
			_ = b.WriteByte('\n')
		case isHidden(r):
			_, _ = fmt.Fprintf(b, "[U+%04X]", r)
		default:
			_, _ = b.WriteRune(r)
		}
	}
	return b.Flush()
}

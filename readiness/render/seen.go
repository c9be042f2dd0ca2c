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
// direction of writing, one that a line breaks at, such as a soft hyphen, and one without
// ink that stands for a letter, such as a Hangul filler.
//
// What a script or an emoji needs stays: the joiners, the variation selectors, the vowel
// separator of Mongolian, the signs that Arabic and its kin put around a number, and the
// controls of Egyptian hieroglyphs.
func isHidden(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r != '\n' && r != '\t' && unicode.IsControl(r)
	case r == '\u180e', r >= '\U00013430' && r <= '\U0001343f', unicode.In(r, unicode.Join_Control, unicode.Prepended_Concatenation_Mark):
		return false
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point)
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

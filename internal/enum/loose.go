package enum

import (
	"iter"
	"strings"
)

// marks are the ASCII bytes that may stand between the parts of an id, and between an
// id and a name.
const marks = " \t\r\n.-_/:"

// TrimMarks drops the marks around a name: what separates the runs of [Tokenize],
// no-break spaces and dashes.
func TrimMarks(text string) string { return strings.Trim(text, marks+"\u00a0\u2013\u2014") }

// IDEnds yields the places in a text where an id may end and a name begin: before
// each byte after a number that is no mark, and at the end. Of more than a dozen it
// yields the first, because no id has more parts.
func IDEnds(text string) iter.Seq[int] {
	return func(yield func(int) bool) {
		afterNumber, left := false, len(Tokens{}.list)
		for i := 0; i < len(text) && left > 0; i++ {
			switch {
			case class(text[i]) == number:
				afterNumber = true
			case afterNumber && class(text[i]) != separator:
				if !yield(i) {
					return
				}
				afterNumber = false
				left--
			}
		}
		if left > 0 {
			yield(len(text))
		}
	}
}

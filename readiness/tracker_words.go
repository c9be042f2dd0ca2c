package readiness

import (
	"slices"
	"strings"
	"unicode"
)

// foldWords returns the words of a name or text in lower case, joined by single
// spaces, so that case, punctuation and spacing make no difference. It agrees with
// package soc/review, which this one may not import: tests compare what both make of
// names and of CUECs.
func foldWords(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	word := func(text string) {
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteString(text)
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			word(string(unicode.ToLower(r)))
		case r == '&':
			gap = true
			word("and")
			gap = true
		case r != '\'': // "organization's" is one word
			gap = true
		}
	}
	return b.String()
}

// countingWords returns the words of a folded text that tell it from others, sorted:
// all but those that every sentence has, unless it has no others.
func countingWords(folded string) []string {
	words := strings.Fields(folded)
	counting := slices.DeleteFunc(slices.Clone(words), isCommonWord)
	if len(counting) == 0 {
		counting = words
	}
	slices.Sort(counting)
	return counting
}

func isCommonWord(w string) bool {
	switch w {
	case "a", "an", "the", "of", "to", "and", "or", "in", "on", "at", "as", "by", "for", "from", "with",
		"that", "this", "is", "are", "be", "been", "was", "were", "it", "its":
		return true
	}
	return false
}

// alike returns how alike two sorted lists of words are, in percent: twice the words
// that they share over the words of both, rounded down.
func alike(a, b []string) int {
	if len(a)+len(b) == 0 {
		return 0
	}
	shared := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c == 0:
			shared, i, j = shared+1, i+1, j+1
		case c < 0:
			i++
		default:
			j++
		}
	}
	return 200 * shared / (len(a) + len(b))
}

// isLegalForm reports whether a word at the end of a name is that of a legal form.
func isLegalForm(word string) bool {
	switch word {
	case "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co", "company",
		"plc", "gmbh", "ag", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "oy", "kk", "pty", "pte":
		return true
	}
	return false
}

// bareName returns a folded name without the legal form at its end.
func bareName(folded string) string {
	for {
		i := strings.LastIndexByte(folded, ' ')
		if i < 0 || !isLegalForm(folded[i+1:]) {
			return folded
		}
		folded = folded[:i]
	}
}

// isSameName reports whether two names are of one organization: alike, or alike but
// for a legal form that only one of them has. "Acme" is "Acme, Inc.", and "Acme Ltd" is
// not "Acme Inc".
func isSameName(a, b string) bool {
	a, b = foldWords(a), foldWords(b)
	if a == b {
		return true
	}
	return bareName(a) == bareName(b) && (a == bareName(a) || b == bareName(b))
}

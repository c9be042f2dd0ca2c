package enum

import (
	"cmp"
	"slices"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// FoldRune returns the least of the characters that are equal to r under simple case
// folding: two characters have the same one if and only if [strings.EqualFold] holds for
// them. A page of 256 characters is worked out when one of it is asked for first: asking
// package unicode takes a hundred times as long.
func FoldRune(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	case r < utf8.RuneSelf:
		return r
	case r >= foldedRunes:
		return r
	}
	page := foldPages[r>>8].Load()
	if page == nil {
		page = foldPage(r &^ 0xff)
		foldPages[r>>8].Store(page)
	}
	return page[r&0xff]
}

// foldedRunes is where characters have no case any more.
const foldedRunes = 0x20000

// foldPages are the pages that were asked for. What they hold is always the same.
var foldPages [foldedRunes >> 8]atomic.Pointer[[256]rune]

func foldPage(first rune) *[256]rune {
	var page [256]rune
	for i := range page {
		r := first + rune(i)
		page[i] = r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			page[i] = min(page[i], f)
		}
	}
	return &page
}

// fewNames is how many names are looked at without an allocation.
const fewNames = 16

// SameFold reports whether two of some names are the same but for case, as by
// [strings.EqualFold]. The names are UTF-8.
func SameFold(names []string) bool {
	var few [fewNames]uint64
	signs := few[:0]
	for _, name := range names {
		signs = append(signs, foldSign(name))
	}
	slices.Sort(signs)
	if len(slices.Compact(signs)) == len(names) {
		return false
	}
	sorted := slices.SortedFunc(slices.Values(names), compareFold)
	for i := 1; i < len(sorted); i++ {
		if compareFold(sorted[i-1], sorted[i]) == 0 {
			return true
		}
	}
	return false
}

// foldSign returns a number that names share which are the same but for case, and others
// seldom do.
func foldSign(name string) (sign uint64) {
	for _, r := range name {
		sign = (sign ^ uint64(FoldRune(r))) * 0x9e3779b97f4a7c15
		sign ^= sign >> 32
	}
	return sign
}

// compareFold orders texts by their characters, each as by [FoldRune]. It is 0 where
// [strings.EqualFold] holds.
func compareFold(a, b string) int {
	for a != "" && b != "" {
		r, n := utf8.DecodeRuneInString(a)
		s, m := utf8.DecodeRuneInString(b)
		if c := cmp.Compare(FoldRune(r), FoldRune(s)); c != 0 {
			return c
		}
		a, b = a[n:], b[m:]
	}
	return cmp.Compare(len(a), len(b))
}

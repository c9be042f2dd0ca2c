package review

import (
	"slices"
	"strings"
)

// MinSimilarity is the percent of [Similarity] from which [Compare] takes two texts
// for one, reworded.
const MinSimilarity = 60

// Similarity returns how alike two texts are, in percent: twice the words that they
// share, over the words of both (the measure of Dice and Sorensen), rounded down.
// Case, punctuation and the order of words make no difference, a word counts as
// often as it stands, and short words that every sentence has (such as "the", "of"
// and "is") do not count unless a text has no others. Texts without any word are
// alike in nothing.
func Similarity(a, b string) int {
	v := vocabulary{}
	return dice(v.words(fold(a)), v.words(fold(b)))
}

// vocabulary numbers words, so that texts compare as sorted numbers.
type vocabulary map[string]int

// words returns the numbers of a folded text's words, sorted.
func (v vocabulary) words(folded string) []int {
	all := strings.Fields(folded)
	counting := make([]int, 0, len(all))
	for _, w := range all {
		if !isFunctionWord(w) {
			counting = append(counting, v.number(w))
		}
	}
	if len(counting) == 0 {
		for _, w := range all {
			counting = append(counting, v.number(w))
		}
	}
	slices.Sort(counting)
	return counting
}

func (v vocabulary) number(word string) int {
	n, ok := v[word]
	if !ok {
		n = len(v)
		v[word] = n
	}
	return n
}

func isFunctionWord(w string) bool {
	switch w {
	case "a", "an", "the", "of", "to", "and", "or", "in", "on", "at", "as", "by", "for", "from", "with",
		"that", "this", "is", "are", "be", "been", "was", "were", "it", "its":
		return true
	}
	return false
}

// dice compares two sorted lists of numbers.
func dice(a, b []int) int {
	if len(a)+len(b) == 0 {
		return 0
	}
	shared := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			shared, i, j = shared+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return 200 * shared / (len(a) + len(b))
}

package attestkit_test

import (
	"iter"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// What every text of our own in a catalog promises is tested here, once: a new
// catalog is a line in ownTexts.

// ownText is an explanation of ours and the entry that it belongs to.
type ownText struct{ id, text string }

func ownTexts() map[string][]ownText {
	return map[string][]ownText{
		"tsc": slices.Concat(
			textsOf(tsc.Criteria(), tsc.Criterion.Summary),
			textsOf(tsc.PointsOfFocus(), tsc.PointOfFocus.Summary),
			textsOf(tsc.AllSeries(), tsc.Series.Summary),
			textsOf(tsc.Categories(), tsc.Category.Summary)),
		"iso27001": slices.Concat(
			textsOf(iso27001.Requirements(), iso27001.Requirement.Summary),
			textsOf(iso27001.Headings(), iso27001.Heading.Summary),
			textsOf(iso27001.Themes(), iso27001.Theme.Summary),
			given(textsOf(iso27001.Clauses(), iso27001.Requirement.ChangeNote)),
			given(textsOf(iso27001.Clauses(), iso27001.Requirement.Amendment2024))),
	}
}

func textsOf[T handle](all iter.Seq[T], text func(T) string) (list []ownText) {
	for v := range all {
		list = append(list, ownText{v.String(), text(v)})
	}
	return list
}

// given drops the entries that have no such text, where that is allowed.
func given(list []ownText) []ownText {
	return slices.DeleteFunc(list, func(o ownText) bool { return o.text == "" })
}

// namedID is an id that a text names: it has to exist.
var namedID = regexp.MustCompile(`\b(?:A\.\d+\.\d+|(?:CC|PI|[ACP])\d\.\d)\b`)

func TestTexts(t *testing.T) {
	for catalog, list := range ownTexts() {
		t.Run(catalog, func(t *testing.T) {
			seen := map[string]string{}
			for _, o := range list {
				assert.NotEmpty(t, o.text, o.id)
				assert.Empty(t, seen[o.text], "%s repeats it", o.id)
				seen[o.text] = o.id
				assert.NotContains(t, o.text, "  ", o.id)
				assert.Equal(t, strings.TrimSpace(o.text), o.text, o.id)
				assert.Equal(t, -1, strings.IndexFunc(o.text, notPlain), "%s: %q", o.id, o.text)
				assert.True(t, strings.HasSuffix(o.text, "."), "%s has no full stop", o.id)
				for sentence := range strings.SplitAfterSeq(o.text, ". ") {
					sentence = strings.TrimSuffix(sentence, " ")
					assert.GreaterOrEqual(t, len(sentence), 40, "%s: %s", o.id, sentence)
					assert.LessOrEqual(t, len(sentence), 280, "%s: %s", o.id, sentence)
				}
				for _, id := range namedID.FindAllString(o.text, -1) {
					assert.True(t, exists(id), "%s names %s", o.id, id)
				}
			}
		})
	}
}

// notPlain reports whether r is neither a letter nor printable ASCII: typographic
// quotes and dashes, control characters, U+FFFD.
func notPlain(r rune) bool { return (r < ' ' || r > '~') && !unicode.IsLetter(r) }

func exists(id string) bool {
	_, criterion := tsc.ParseCriterion(id)
	_, requirement := iso27001.ParseRequirement(id)
	return criterion == nil || requirement == nil
}

// Titles of criteria are ours. Those of clauses and controls are the standard's.
func TestTitles(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range textsOf(tsc.Criteria(), tsc.Criterion.Title) {
		assert.False(t, seen[o.text], "%s repeats %q", o.id, o.text)
		seen[o.text] = true
		words := len(strings.Fields(o.text))
		assert.True(t, words >= 2 && words <= 7, "%s: %q", o.id, o.text)
		assert.Equal(t, strings.Join(strings.Fields(o.text), " "), o.text, o.id)
		assert.Equal(t, -1, strings.IndexFunc(o.text, notPlain), o.id)
		assert.NotContains(t, o.text, ".", o.id)
	}
}

// nearlyEqual is the share of common words, in percent, from which one text could
// stand for the other.
const nearlyEqual = 50

// TestSimilarTexts prints the ten most similar pairs of each catalog, for whoever
// reviews the texts, and fails when two are nearly equal.
func TestSimilarTexts(t *testing.T) {
	type pair struct {
		percent int
		a, b    ownText
	}
	for catalog, list := range ownTexts() {
		var pairs []pair
		words := make([]map[string]bool, len(list))
		for i, o := range list {
			words[i] = wordsOf(o.text)
			for j := range i {
				pairs = append(pairs, pair{commonPercent(words[i], words[j]), list[j], o})
			}
		}
		slices.SortStableFunc(pairs, func(p, q pair) int { return q.percent - p.percent })
		for _, p := range pairs[:10] {
			t.Logf("%s: %d %% of the words in common\n  %s: %s\n  %s: %s", catalog, p.percent, p.a.id, p.a.text, p.b.id, p.b.text)
			assert.Less(t, p.percent, nearlyEqual, "%s and %s", p.a.id, p.b.id)
		}
	}
}

func wordsOf(text string) map[string]bool {
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return maps.Collect(func(yield func(string, bool) bool) {
		for _, w := range fields {
			if !yield(w, true) {
				return
			}
		}
	})
}

// commonPercent is how many of the words of both are in both.
func commonPercent(a, b map[string]bool) int {
	common := 0
	for w := range a {
		if b[w] {
			common++
		}
	}
	return 100 * common / max(len(a)+len(b)-common, 1)
}

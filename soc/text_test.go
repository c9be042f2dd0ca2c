package soc_test

import (
	"cmp"
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/soc"
)

// flat lowers a text, so that words are found wherever in a sentence they stand.
func flat(text string) string { return strings.ToLower(text) }

// texts yields every text of ours with the entry that it belongs to.
func texts() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for o := range soc.ObjectiveTemplates() {
			all := slices.Concat([]string{o.Text()}, slices.Collect(o.Controls()), slices.Collect(o.CUECs()))
			for _, text := range all {
				if !yield(o.String(), text) {
					return
				}
			}
		}
		for s := range soc.AllStandards() {
			if !yield(s.String(), s.Summary()) {
				return
			}
		}
		for d := range soc.DescriptionCriteria() {
			if !yield(d.String(), d.Summary()) {
				return
			}
		}
		for d := range soc.Dimensions() {
			for k := range soc.Kinds() {
				if !yield(d.String()+" of "+k.String(), d.Of(k)) {
					return
				}
			}
		}
	}
}

var (
	sentenceEnd = regexp.MustCompile(`\.( |$)`)
	forbidden   = regexp.MustCompile(`(?i)\b(certified|certification|compliant|must|shall|expire[sd]?|ensures?|e\.g|i\.e|etc)\b|[;!?]|  `)
)

func TestTexts(t *testing.T) {
	seen := map[string]string{}
	for entry, text := range texts() {
		assert.Regexp(t, `^[A-Z][ -~]*\.$`, text, entry)
		assert.NotRegexp(t, forbidden, text, entry)
		for _, s := range sentences(text) {
			assert.GreaterOrEqual(t, len(s), 40, "%s: %s", entry, s)
			assert.LessOrEqual(t, len(s), 280, "%s: %s", entry, s)
			assert.Empty(t, seen[s], "%s repeats %s", entry, s)
			seen[s] = entry
		}
	}
	assert.Greater(t, len(seen), 400)
}

// sentences splits a text of ours, in which every full stop before a space ends one.
func sentences(text string) []string {
	var all []string
	for text != "" {
		end := sentenceEnd.FindStringIndex(text)
		if end == nil {
			return append(all, text)
		}
		all, text = append(all, strings.TrimSpace(text[:end[1]])), text[end[1]:]
	}
	return all
}

// An objective says more than its area, and objectives, controls and CUECs are one
// sentence each.
func TestObjectiveTexts(t *testing.T) {
	for o := range soc.ObjectiveTemplates() {
		for _, text := range slices.Concat([]string{o.Text()}, slices.Collect(o.Controls()), slices.Collect(o.CUECs())) {
			assert.Len(t, sentences(text), 1, o)
		}
		assert.GreaterOrEqual(t, len(words(o.Text())), 7, o)
	}
}

var word = regexp.MustCompile(`[a-z]{4,}`)

// words returns the words of a text that carry its meaning.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range word.FindAllString(strings.ToLower(strings.TrimPrefix(text, "Controls provide reasonable assurance that ")), -1) {
		set[w] = true
	}
	return set
}

type pair struct {
	a, b  string
	share int // per mille of the words of both that both have
}

func mostSimilar(entries, texts []string) []pair {
	var pairs []pair
	sets := make([]map[string]bool, len(texts))
	for i := range texts {
		sets[i] = words(texts[i])
		for j := range i {
			a, b, both := sets[i], sets[j], 0
			for w := range a {
				if b[w] {
					both++
				}
			}
			if share := 1000 * both / (len(a) + len(b) - both); share > 100 {
				pairs = append(pairs, pair{entries[j] + ": " + texts[j], entries[i] + ": " + texts[i], share})
			}
		}
	}
	slices.SortStableFunc(pairs, func(p, q pair) int { return cmp.Compare(q.share, p.share) })
	return pairs[:10]
}

// TestSimilarObjectives logs the ten most similar pairs (go test -v) for whoever
// reviews the catalog, and fails on a pair that shares half of its words.
func TestSimilarObjectives(t *testing.T) {
	var ids, objectives []string
	for o := range soc.ObjectiveTemplates() {
		ids, objectives = append(ids, o.String()), append(objectives, o.Text())
	}
	for _, p := range mostSimilar(ids, objectives) {
		t.Logf("%d/1000\n  %s\n  %s", p.share, p.a, p.b)
		assert.Less(t, p.share, 500)
	}
}

func TestSimilarTexts(t *testing.T) {
	var entries, all []string
	for entry, text := range texts() {
		entries, all = append(entries, entry), append(all, text)
	}
	for _, p := range mostSimilar(entries, all) {
		t.Logf("%d/1000\n  %s\n  %s", p.share, p.a, p.b)
		assert.Less(t, p.share, 500)
	}
}

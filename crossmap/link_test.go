package crossmap_test

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// ordinals returns a link's points of focus as numbers.
func ordinals(l crossmap.Link) []int {
	var list []int
	for p := range l.Points() {
		list = append(list, p.Ordinal())
	}
	return list
}

func TestLinksAreSortedAndUnique(t *testing.T) {
	links := slices.Collect(crossmap.Links())
	require.Greater(t, len(links), 300)
	for i, l := range links[1:] {
		before := links[i]
		order := cmp.Or(before.Criterion().Compare(l.Criterion()), before.Requirement().Compare(l.Requirement()))
		assert.Equal(t, -1, order, "%s before %s", before, l)
		assert.Equal(t, -1, before.Compare(l))
	}
}

func TestPointsFollowFromTheRelation(t *testing.T) {
	tight := 0
	for l := range crossmap.Links() {
		all, n := l.Criterion().CountPoints(), l.CountPoints()
		assert.Len(t, ordinals(l), n, l)
		assert.True(t, slices.IsSorted(ordinals(l)), l)
		for p := range l.Points() {
			assert.True(t, p.IsValid() && p.Criterion() == l.Criterion() && l.Addresses(p), "%s %s", l, p)
		}
		switch l.Relation() {
		case crossmap.Equal, crossmap.Subset:
			tight++
			assert.Equal(t, all, n, "%s is %s and addresses %d of %d points", l, l.Relation(), n, all)
		case crossmap.Superset:
			assert.Positive(t, n, l)
			assert.True(t, n < all || all == 1, "%s contains the requirement and yet has no point beyond it", l)
		case crossmap.Intersects:
			assert.Positive(t, n, l)
		default:
			assert.Fail(t, "no relation", l)
		}
		assert.True(t, l.Strength() >= 1 && l.Strength() <= 10, l)
		assert.True(t, l.Band().IsValid(), l)
	}
	assert.LessOrEqual(t, tight, 5, "equal and subset: would I drop the other auditor's test?")
}

func isSentence(t *testing.T, text, of string) {
	t.Helper()
	assert.True(t, len(text) >= 40 && len(text) <= 240, "%s: %d characters", of, len(text))
	assert.Regexp(t, `^[A-Z][ -~]*[^. ]\.$`, text, of)
	assert.NotContains(t, text, ". ", of)
	assert.NotContains(t, text, "  ", of)
	assert.NotRegexp(t, `(?i)compliant|certified`, text, of)
}

func TestRationales(t *testing.T) {
	seen := map[string]crossmap.Link{}
	for l := range crossmap.Links() {
		isSentence(t, l.Rationale(), l.String())
		assert.Zero(t, seen[l.Rationale()], "%s says the same", l)
		seen[l.Rationale()] = l
	}
}

// TestSimilarRationales prints the ten most similar pairs for whoever reviews the
// map: they should differ for a reason.
func TestSimilarRationales(t *testing.T) {
	words := map[crossmap.Link]map[string]bool{}
	for l := range crossmap.Links() {
		words[l] = map[string]bool{}
		for _, w := range strings.FieldsFunc(strings.ToLower(l.Rationale()), func(r rune) bool { return r < 'a' || r > 'z' }) {
			if len(w) > 3 {
				words[l][w] = true
			}
		}
	}
	type twins struct {
		a, b  crossmap.Link
		share float64
	}
	var all []twins
	for a := range crossmap.Links() {
		for b := range crossmap.Links() {
			if a < b {
				all = append(all, twins{a, b, overlap(words[a], words[b])})
			}
		}
	}
	slices.SortStableFunc(all, func(x, y twins) int { return cmp.Compare(y.share, x.share) })
	for _, p := range all[:10] {
		t.Logf("%.2f\n  %s %s\n  %s %s", p.share, p.a, p.a.Rationale(), p.b, p.b.Rationale())
	}
	assert.Less(t, all[0].share, 0.5)
}

func overlap(a, b map[string]bool) float64 {
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

func TestViewsAgreeWithANaiveScan(t *testing.T) {
	count := 0
	for c := range tsc.Criteria() {
		var want []crossmap.Link
		for l := range crossmap.Links() {
			if l.Criterion() == c {
				want = append(want, l)
			}
		}
		assert.Equal(t, want, slices.Collect(crossmap.LinksFrom(c)), c)
		var set iso27001.Set
		for _, l := range want {
			set = set.With(l.Requirement())
		}
		assert.Equal(t, set, crossmap.RequirementsFor(tsc.SetOf(c)), c)
		count += len(want)
	}
	for r := range iso27001.Requirements() {
		var want []crossmap.Link
		var set tsc.Set
		for l := range crossmap.Links() {
			if l.Requirement() == r {
				want, set = append(want, l), set.With(l.Criterion())
			}
		}
		assert.Equal(t, want, slices.Collect(crossmap.LinksTo(r)), r)
		assert.Equal(t, set, crossmap.CriteriaFor(iso27001.SetOf(r)), r)
		for c := range tsc.Criteria() {
			i := slices.IndexFunc(want, func(l crossmap.Link) bool { return l.Criterion() == c })
			assert.Equal(t, i >= 0, crossmap.Between(c, r).IsValid(), "%s %s", c, r)
		}
	}
	assert.Len(t, slices.Collect(crossmap.Links()), count)
}

func TestConverseIsConsistent(t *testing.T) {
	m := crossmap.Builtin()
	back := m.Converse()
	again := back.Converse()
	assert.Equal(t, m, again)
	for i, l := range slices.Collect(crossmap.Links()) {
		assert.Equal(t, l.Requirement().String(), back.Links[i].Source)
		assert.Equal(t, l.Relation().Converse(), back.Links[i].Relation)
		assert.Equal(t, l.Relation(), l.Relation().Converse().Converse())
	}
}

func TestEveryIDIsLinkedOrGivenAReason(t *testing.T) {
	none := map[iso27001.Requirement]bool{}
	for r, reason := range crossmap.Unlinked() {
		isSentence(t, reason, r.String())
		assert.False(t, none[r], r)
		none[r] = true
	}
	for r := range iso27001.Requirements() {
		assert.Equal(t, none[r], crossmap.CriteriaFor(iso27001.SetOf(r)).IsEmpty(), r)
	}
	silent := map[tsc.Criterion]bool{}
	for c, reason := range crossmap.UnlinkedCriteria() {
		isSentence(t, reason, c.String())
		silent[c] = true
	}
	for c := range tsc.Criteria() {
		assert.Equal(t, silent[c], crossmap.RequirementsFor(tsc.SetOf(c)).IsEmpty(), c)
	}
	for _, r := range []iso27001.Requirement{iso27001.Clause4_3, iso27001.Clause9_2_2} {
		assert.True(t, none[r], "%s is what ISO asks beyond", r)
	}
}

// TestWhatCarefulAuthorsFind holds the links and the silences that an auditor of
// both would look for first.
func TestWhatCarefulAuthorsFind(t *testing.T) {
	linked := map[tsc.Criterion][]iso27001.Requirement{
		tsc.CC1_1: {iso27001.Clause5_1}, tsc.CC1_3: {iso27001.Clause5_3}, tsc.CC1_4: {iso27001.Clause7_2},
		tsc.CC2_2: {iso27001.Clause7_3, iso27001.Clause7_4}, tsc.CC3_1: {iso27001.Clause6_2},
		tsc.CC3_2: {iso27001.Clause6_1_2, iso27001.Clause6_1_3, iso27001.Clause8_2, iso27001.Clause8_3},
		tsc.CC4_1: {iso27001.Clause9_1, iso27001.Clause9_2_1}, tsc.CC4_2: {iso27001.Clause10_2, iso27001.Clause9_3_2},
		tsc.CC5_3: {iso27001.Clause5_2, iso27001.Clause7_5_1, iso27001.Clause10_1, iso27001.A5_1},
		tsc.CC6_4: {iso27001.A7_2}, tsc.CC6_5: {iso27001.A7_14}, tsc.CC6_6: {iso27001.A8_20},
		tsc.CC6_7: {iso27001.A5_14}, tsc.CC6_8: {iso27001.A8_7}, tsc.CC9_1: {iso27001.A5_30},
		tsc.CC9_2: {iso27001.A5_19, iso27001.A5_20, iso27001.A5_22},
	}
	for c, requirements := range linked {
		for _, r := range requirements {
			assert.True(t, crossmap.Between(c, r).IsValid(), "%s has no link with %s", c, r)
		}
	}
	assert.False(t, crossmap.Between(tsc.CC9_1, iso27001.A5_19).IsValid(), "vendors are CC9.2")
	for _, s := range []tsc.Series{tsc.SeriesP1, tsc.SeriesP2, tsc.SeriesP5} {
		assert.True(t, crossmap.RequirementsFor(s.Criteria()).IsEmpty(), "notice, consent, access and correction have no counterpart: %s", s)
	}
	privacy := crossmap.RequirementsFor(tsc.Privacy.Criteria())
	assert.True(t, privacy.Has(iso27001.A5_34) && privacy.Len() > 5, "privacy meets more than A.5.34")
}

func TestLinkText(t *testing.T) {
	for l := range crossmap.Links() {
		parsed, err := crossmap.ParseLink(l.String())
		require.NoError(t, err)
		assert.Equal(t, l, parsed)
		assert.Equal(t, l, crossmap.Between(l.Criterion(), l.Requirement()))
	}
	for text, want := range map[string]string{
		"":             "is not a link",
		"CC6.1":        "is not a link",
		"CC6.1/A.5.99": "A.5.9",
		"CC6/A.5.15":   "is a series",
		"CC6.1/A.8.34": `"CC6.1/A.8.34" is not a link: the cross-map joins CC6.1 with A.5.8`,
		"P1.1/A.5.34":  "joins P1.1 with nothing",
	} {
		_, err := crossmap.ParseLink(text)
		assert.ErrorContains(t, err, want, text)
	}
}

func TestLinkZeroAndBeyond(t *testing.T) {
	for _, l := range []crossmap.Link{0, 60000} {
		assert.False(t, l.IsValid())
		assert.Empty(t, l.String())
		assert.Zero(t, l.Criterion())
		assert.Zero(t, l.Requirement())
		assert.Zero(t, l.Relation())
		assert.Zero(t, l.Strength())
		assert.Zero(t, l.Band())
		assert.Zero(t, l.CountPoints())
		assert.Empty(t, l.Rationale())
		assert.Empty(t, ordinals(l))
		assert.False(t, l.Addresses(0))
		_, err := l.MarshalText()
		assert.Error(t, err)
	}
	for _, c := range []tsc.Criterion{0, 62, 255} {
		assert.Empty(t, slices.Collect(crossmap.LinksFrom(c)))
		assert.Zero(t, crossmap.Between(c, iso27001.A5_15))
	}
	for _, r := range []iso27001.Requirement{0, 124, 255} {
		assert.Empty(t, slices.Collect(crossmap.LinksTo(r)))
		assert.Zero(t, crossmap.Between(tsc.CC6_1, r))
	}
}

func TestLinkJSONAndSQL(t *testing.T) {
	l := crossmap.Between(tsc.CC6_1, iso27001.A5_15)
	b, err := json.Marshal(map[crossmap.Link]crossmap.Relation{l: l.Relation()})
	require.NoError(t, err)
	assert.Equal(t, `{"CC6.1/A.5.15":"intersects"}`, string(b))
	v, err := l.Value()
	require.NoError(t, err)
	assert.Equal(t, "CC6.1/A.5.15", v)
	other := crossmap.Link(1)
	require.NoError(t, other.Scan([]byte("CC6.1/A.5.15")))
	assert.Equal(t, l, other)
	require.Error(t, other.Scan("CC6.1"))
	assert.Zero(t, other)
	null, err := crossmap.Link(0).Value()
	require.NoError(t, err)
	assert.Nil(t, null)
	var r crossmap.Relation
	require.NoError(t, r.Scan("superset"))
	assert.Equal(t, crossmap.Superset, r)
	v, err = r.Value()
	require.NoError(t, err)
	assert.Equal(t, "superset", v)
}

func TestBands(t *testing.T) {
	var texts []string
	last := 11
	for b := range crossmap.Bands() {
		low, high := b.Strengths()
		assert.Equal(t, last-1, high)
		for n := low; n <= high; n++ {
			assert.Equal(t, b, crossmap.BandOf(n), n)
		}
		texts, last = append(texts, b.String()), low
		assert.NotEmpty(t, b.Summary())
	}
	assert.Equal(t, 1, last)
	assert.Equal(t, []string{"same-evidence", "same-control", "same-subject", "supports"}, texts)
	for _, n := range []int{-1, 0, 11, 1000} {
		assert.Zero(t, crossmap.BandOf(n))
	}
	low, high := crossmap.Band(0).Strengths()
	assert.Zero(t, low+high)
	assert.Empty(t, crossmap.Band(9).Summary())
}

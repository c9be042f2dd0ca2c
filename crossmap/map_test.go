package crossmap_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

func TestBuiltin(t *testing.T) {
	m := crossmap.Builtin()
	require.NoError(t, m.Validate())
	assert.Empty(t, crossmap.Lint(m))
	back := m.Converse()
	assert.Empty(t, crossmap.Lint(back))
	assert.Len(t, m.Links, len(slices.Collect(crossmap.Links())))
	b, err := json.Marshal(m)
	require.NoError(t, err)
	var again crossmap.Map
	require.NoError(t, json.Unmarshal(b, &again))
	assert.Equal(t, m, again)
	m.Links[0].Points[0] = 99
	assert.NotEqual(t, m.Links[0], crossmap.Builtin().Links[0], "each caller gets a map of its own")
}

func TestStance(t *testing.T) {
	m := crossmap.Builtin()
	for c := range tsc.Criteria() {
		for r := range iso27001.Requirements() {
			stance := m.Stance(c.String(), r.String())
			if l := crossmap.Between(c, r); l != 0 {
				require.Equal(t, crossmap.Stance{Standing: crossmap.Linked, Relation: l.Relation(), Strength: l.Strength()}, stance)
			} else {
				require.Equal(t, crossmap.Stance{Standing: crossmap.AssertedNone, Relation: crossmap.NoRelation}, stance)
			}
		}
		if c == tsc.CC1_4 {
			break // the rest would tell nothing new
		}
	}
	theirs := crossmap.Map{
		Source: crossmap.Framework{Name: "SOC 2"}, Target: crossmap.Framework{Name: "ISO 27001:2022"},
		Links: []crossmap.MapLink{{Source: "CC 6.1", Target: "a.5.15", Relation: crossmap.Intersects}, {Source: "CC6.1", Target: "A.8.34", Relation: crossmap.NoRelation}},
		None:  []crossmap.MapNone{{Source: "P1.1"}, {Target: "A.7.6"}, {Source: "CC6.2", Target: "A.5.1"}},
	}
	for pair, want := range map[[2]string]crossmap.Standing{
		{"CC6.1", "A.5.15"}: crossmap.Linked,
		{"cc6_1", "A5.15"}:  crossmap.Linked,
		{"CC6.1", "A.8.34"}: crossmap.AssertedNone,
		{"P1.1", "A.5.34"}:  crossmap.AssertedNone,
		{"CC6.4", "A.7.6"}:  crossmap.AssertedNone,
		{"CC6.2", "A.5.1"}:  crossmap.AssertedNone,
		{"CC6.2", "A.5.2"}:  crossmap.NotReviewed,
		{"what", "ever"}:    crossmap.UnknownID,
		{"P1.1", "A.5.99"}:  crossmap.UnknownID,
	} {
		assert.Equal(t, want, theirs.Stance(pair[0], pair[1]).Standing, pair)
		assert.Equal(t, theirs.Stance(pair[0], pair[1]), theirs.Stances().Of(pair[0], pair[1]))
	}
	assert.Equal(t, crossmap.NotReviewed, crossmap.Stances{}.Of("CC6.1", "A.5.15").Standing)
}

// TestStanceOfWhatDoesNotExist: that every pair was looked at says nothing of ids
// that are none.
func TestStanceOfWhatDoesNotExist(t *testing.T) {
	m := crossmap.Builtin()
	for _, p := range [][2]string{{"nonsense", "A.5.1"}, {"CC6.99", "A.5.1"}, {"CC6.1", "6.1"}, {"CC6.1", "A.9.2.3"}, {"CC6", "A.5.1"}, {"P1.1", "nonsense"}} {
		assert.Equal(t, crossmap.Stance{Standing: crossmap.UnknownID}, m.Stance(p[0], p[1]), p)
		theirs := joined(crossmap.MapLink{Source: p[0], Target: p[1]}, crossmap.MapLink{Source: "CC6.1", Target: "A.5.15"})
		theirs.Exhaustive = false
		list, err := crossmap.Compare(theirs, m)
		require.NoError(t, err)
		assert.Equal(t, crossmap.OnlyFirst, list[0].Verdict, p)
		assert.Equal(t, crossmap.UnknownID, list[0].Second.Standing)
		list, err = crossmap.Compare(m, theirs)
		require.NoError(t, err)
		assert.Equal(t, crossmap.OnlySecond, list[len(list)-1].Verdict, p)
	}
	foreign := crossmap.Map{
		Source: crossmap.Framework{Name: "A"}, Target: crossmap.Framework{Name: "B"}, Exhaustive: true,
		Links: []crossmap.MapLink{{Source: "a1", Target: "b1", Relation: crossmap.Equal}}, None: []crossmap.MapNone{{Target: "b2"}},
	}
	assert.Equal(t, crossmap.AssertedNone, foreign.Stance("a1", "b2").Standing)
	assert.Equal(t, crossmap.NotReviewed, foreign.Stance("a9", "b1").Standing, "nothing tells that a9 is an id")
}

func TestMapsOfOtherEditions(t *testing.T) {
	old := joined(crossmap.MapLink{Source: "CC6.2", Target: "A.9.2.3"})
	old.Target = crossmap.Framework{Name: "ISO/IEC 27001:2013"}
	for _, f := range []func() error{
		func() error { _, err := crossmap.Compare(old, crossmap.Builtin()); return err },
		func() error { _, err := crossmap.Compare(old.Converse(), crossmap.Builtin()); return err },
		func() error {
			m := crossmap.Builtin()
			_, err := crossmap.ComposeMaps(old, m.Converse())
			return err
		},
	} {
		require.Error(t, f())
		assert.Equal(t, attestkit.RuleConflict, attestkit.Problems(f())[0].Rule)
		assert.ErrorContains(t, f(), "2013")
	}
	list, err := crossmap.Compare(old, old)
	require.NoError(t, err)
	assert.Equal(t, crossmap.Agree, list[0].Verdict)
	assert.Equal(t, crossmap.AssertedNone, old.Stance("CC6.1", "A.9.2.4").Standing)
	assert.Equal(t, crossmap.UnknownID, old.Stance("CC6.1", "A.5.15").Standing, "2013 did not have it")

	csf := crossmap.Map{Source: crossmap.Framework{Name: "CSF", Edition: "1.1"}, Target: old.Source}
	newer := csf
	newer.Source.Edition = "2.0"
	_, err = crossmap.Compare(csf, newer)
	assert.ErrorContains(t, err, "different editions")
	newer.Source.Edition = ""
	_, err = crossmap.Compare(csf, newer)
	assert.NoError(t, err, "any edition")
}

func TestComposeMapsSkipsAmbiguousPivots(t *testing.T) {
	m := joined(crossmap.MapLink{Source: "CC1.3", Target: "5.3"}, crossmap.MapLink{Source: "CC1.4", Target: "9.1"})
	c, err := crossmap.ComposeMaps(m, m.Converse())
	require.NoError(t, err)
	require.Len(t, c.Pairs, 1)
	assert.Equal(t, "CC1.4", c.Pairs[0].Source)
}

// through returns two maps that meet in pivots: each has links from n sources, and to m
// targets.
func through(pivots, n, m int) (ab, bc crossmap.Map) {
	a, b, c := crossmap.Framework{Name: "A"}, crossmap.Framework{Name: "B"}, crossmap.Framework{Name: "C"}
	ab, bc = crossmap.Map{Source: a, Target: b}, crossmap.Map{Source: b, Target: c}
	for p := range pivots {
		for i := range n {
			ab.Links = append(ab.Links, crossmap.MapLink{Source: fmt.Sprint("a", i), Target: fmt.Sprint("p", p), Relation: crossmap.Subset})
		}
		for i := range m {
			bc.Links = append(bc.Links, crossmap.MapLink{Source: fmt.Sprint("p", p), Target: fmt.Sprint("c", i), Relation: crossmap.Subset})
		}
	}
	return ab, bc
}

// TestComposeMapsIsBounded holds that what two maps imply is counted before it is
// built: 20,000 links to one id and 20,000 from it would make 400 million pairs.
func TestComposeMapsIsBounded(t *testing.T) {
	for _, size := range [][3]int{{1, 400, crossmap.MaxComposed / 400}, {10, 100, crossmap.MaxComposed / 1000}} {
		ab, bc := through(size[0], size[1], size[2])
		c, err := crossmap.ComposeMaps(ab, bc)
		require.NoError(t, err, size)
		assert.Len(t, c.Pairs, size[1]*size[2], "at the limit, all of them")
		assert.Len(t, c.Pairs[0].Pivots, size[0])

		bc.Links = append(bc.Links, crossmap.MapLink{Source: "p0", Target: "one more", Relation: crossmap.Equal})
		c, err = crossmap.ComposeMaps(ab, bc)
		requireTooMany(t, c, err)
	}
	ab, bc := through(1, 20_000, 20_000)
	require.NoError(t, ab.Validate())
	require.NoError(t, bc.Validate())
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c, err := crossmap.ComposeMaps(ab, bc)
	runtime.ReadMemStats(&after)
	requireTooMany(t, c, err)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(128<<20), "the indexes of the maps and no pairs")
}

func requireTooMany(t *testing.T, c crossmap.Composition, err error) {
	t.Helper()
	require.Error(t, err)
	require.Zero(t, c)
	problems := attestkit.Problems(err)
	require.Len(t, problems, 1)
	assert.Equal(t, crossmap.RuleSize, problems[0].Rule)
	assert.Contains(t, problems[0].Detail, strconv.Itoa(crossmap.MaxComposed))
}

func TestMapValidate(t *testing.T) {
	m := crossmap.Map{
		Links: []crossmap.MapLink{
			{},
			{Source: "CC6.1", Target: "A.5.15", Relation: 9, Strength: 11, Points: []int{1, 0, 1}},
			{Source: "CC6.1", Target: "A.5.16", Relation: crossmap.NoRelation, Points: []int{1}, Strength: -1},
		},
		None: []crossmap.MapNone{{}, {Source: "CC6.1"}},
	}
	got := map[string]attestkit.Rule{}
	for _, p := range attestkit.Problems(m.Validate()) {
		got[p.Pointer] = p.Rule
	}
	assert.Equal(t, map[string]attestkit.Rule{
		"/source/name":      attestkit.RuleRequired,
		"/target/name":      attestkit.RuleRequired,
		"/links/0/source":   attestkit.RuleRequired,
		"/links/0/target":   attestkit.RuleRequired,
		"/links/0/relation": attestkit.RuleRequired,
		"/links/1/relation": attestkit.RuleInvalid,
		"/links/1/strength": attestkit.RuleInvalid,
		"/links/1/points/1": attestkit.RuleInvalid,
		"/links/1/points/2": attestkit.RuleRepeated,
		"/links/2/points":   attestkit.RuleConflict,
		"/links/2/strength": attestkit.RuleInvalid,
		"/none/0":           attestkit.RuleRequired,
	}, got)
}

func TestCompare(t *testing.T) {
	ours := crossmap.Builtin()
	same, err := crossmap.Compare(ours, ours)
	require.NoError(t, err)
	for _, a := range same {
		require.Equal(t, crossmap.Agree, a.Verdict)
	}
	require.Len(t, same, len(ours.Links))

	theirs := crossmap.Map{
		Source: crossmap.Framework{Name: "ISO/IEC 27001"}, Target: crossmap.Framework{Name: "TSC 2017"}, // the other way
		Links: []crossmap.MapLink{
			{Source: "A.8.3", Target: "CC6.1", Relation: crossmap.Subset, Strength: 7}, // ours: superset
			{Source: "A.5.15", Target: "CC6.1", Relation: crossmap.Equal},
			{Source: "A.8.34", Target: "CC6.1", Relation: crossmap.Intersects},
			{Source: "A.5.17", Target: "CC6.1", Relation: crossmap.NoRelation},
			{Source: "A.5.17", Target: "CC6.1", Relation: crossmap.Equal}, // a second link for the pair
		},
	}
	list, err := crossmap.Compare(ours, theirs)
	require.NoError(t, err)
	verdicts := map[string]crossmap.Verdict{}
	for _, a := range list {
		verdicts[a.Source+" "+a.Target] = a.Verdict
	}
	assert.Len(t, verdicts, len(ours.Links)+1)
	assert.Equal(t, crossmap.Agree, verdicts["CC6.1 A.8.3"])
	assert.Equal(t, crossmap.Differ, verdicts["CC6.1 A.5.15"])
	assert.Equal(t, crossmap.Contradict, verdicts["CC6.1 A.8.34"])
	assert.Equal(t, crossmap.Contradict, verdicts["CC6.1 A.5.17"])
	assert.Equal(t, crossmap.OnlyFirst, verdicts["CC6.1 A.5.16"])
	assert.Equal(t, "CC6.1", list[len(list)-1].Source)
	assert.Equal(t, "A.8.34", list[len(list)-1].Target, "what only the second map has comes last")

	swapped, err := crossmap.Compare(theirs, ours)
	require.NoError(t, err)
	assert.Len(t, swapped, len(list))
	assert.Equal(t, "A.8.3", swapped[0].Source)
	assert.Equal(t, crossmap.Stance{Standing: crossmap.Linked, Relation: crossmap.Subset, Strength: 9}, swapped[0].Second)

	quiet := theirs
	quiet.Links = nil
	onlySecond, err := crossmap.Compare(quiet, theirs)
	require.NoError(t, err)
	assert.Equal(t, crossmap.OnlySecond, onlySecond[0].Verdict)

	other := crossmap.Map{Source: crossmap.Framework{Name: "NIST CSF"}, Target: crossmap.Framework{Name: "CIS"}}
	_, err = crossmap.Compare(ours, other)
	assert.Equal(t, attestkit.RuleConflict, attestkit.Problems(err)[0].Rule)
	list, err = crossmap.Compare(other, other)
	require.NoError(t, err)
	assert.Empty(t, list)
}

func TestComposeMaps(t *testing.T) {
	csf := crossmap.Framework{Name: "NIST CSF", Edition: "2.0"}
	fromCSF := crossmap.Map{
		Source: csf, Target: crossmap.Framework{Name: crossmap.FrameworkTSC},
		Links: []crossmap.MapLink{
			{Source: "PR.AA-05", Target: "CC6.1", Relation: crossmap.Subset},
			{Source: "PR.AA-05", Target: "CC6.3", Relation: crossmap.Intersects},
			{Source: "PR.IR-01", Target: "CC6.1", Relation: crossmap.Intersects},
			{Source: "PR.PS-01", Target: "CC7.1", Relation: crossmap.Equal},
		},
		None: []crossmap.MapNone{{Source: "PR.PS-01", Target: "CC6.1"}, {Source: "GV.OC-01"}},
	}
	c, err := crossmap.ComposeMaps(fromCSF, crossmap.Builtin())
	require.NoError(t, err)
	assert.Equal(t, csf, c.Source)
	assert.Equal(t, crossmap.FrameworkTSC, c.Pivot.Name)
	assert.Equal(t, crossmap.FrameworkISO27001, c.Target.Name)
	pairs := map[string]crossmap.DerivedPair{}
	for _, p := range c.Pairs {
		require.NotEmpty(t, p.Pivots)
		want := crossmap.AnyRelation
		for _, v := range p.Pivots {
			require.Equal(t, crossmap.Compose(v.First, v.Second), v.Relations)
			want = want.Intersect(v.Relations)
		}
		require.Equal(t, want, p.Relations)
		require.NotContains(t, pairs, p.Source+" "+p.Target)
		pairs[p.Source+" "+p.Target] = p
	}
	both := pairs["PR.AA-05 A.8.3"]
	assert.Len(t, both.Pivots, 2)
	assert.False(t, both.IsContradiction())
	deep := pairs["PR.PS-01 A.8.9"]
	assert.True(t, deep.Relations.Has(crossmap.Intersects))
	vague := pairs["PR.IR-01 A.5.15"]
	assert.False(t, vague.IsInformative())

	clash := crossmap.Map{Source: csf, Target: crossmap.Framework{Name: "B"}, Links: []crossmap.MapLink{
		{Source: "x", Target: "b1", Relation: crossmap.Equal}, {Source: "x", Target: "b2", Relation: crossmap.NoRelation},
	}}
	second := crossmap.Map{Source: crossmap.Framework{Name: "B"}, Target: csf, Links: []crossmap.MapLink{
		{Source: "b1", Target: "y", Relation: crossmap.Equal}, {Source: "b2", Target: "y", Relation: crossmap.Equal},
	}}
	c, err = crossmap.ComposeMaps(clash, second)
	require.NoError(t, err)
	require.Len(t, c.Pairs, 1)
	assert.True(t, c.Pairs[0].IsContradiction())
	b, err := json.Marshal(c.Pairs[0])
	require.NoError(t, err)
	assert.JSONEq(t, `{"source":"x","target":"y","relations":"","pivots":[{"id":"b1","first":"equal","second":"equal","relations":"equal"},{"id":"b2","first":"none","second":"equal","relations":"none"}]}`, string(b))

	_, err = crossmap.ComposeMaps(crossmap.Builtin(), crossmap.Builtin())
	assert.Equal(t, attestkit.RuleConflict, attestkit.Problems(err)[0].Rule)
}

// TestComposingOurMapWithItselfContradictsNothing goes there and back: every
// criterion must come out as possibly equal to itself.
func TestComposingOurMapWithItselfContradictsNothing(t *testing.T) {
	m := crossmap.Builtin()
	c, err := crossmap.ComposeMaps(m, m.Converse())
	require.NoError(t, err)
	for _, p := range c.Pairs {
		if p.Source == p.Target {
			assert.True(t, p.Relations.Has(crossmap.Equal), p.Source)
		}
		assert.False(t, p.IsContradiction(), "%s %s", p.Source, p.Target)
	}
}

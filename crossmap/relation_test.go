package crossmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
)

// relate returns the relation between two sets of bits that are not empty.
func relate(a, b uint8) crossmap.Relation {
	switch {
	case a == b:
		return crossmap.Equal
	case a&b == 0:
		return crossmap.NoRelation
	case a&b == a:
		return crossmap.Subset
	case a&b == b:
		return crossmap.Superset
	}
	return crossmap.Intersects
}

// TestCompositionIsProvedByBruteForce finds, over all triples of sets of a small
// universe, which relations occur between the first and the third. Three sets cut a
// universe into at most seven parts, but five elements show all that can occur.
func TestCompositionIsProvedByBruteForce(t *testing.T) {
	const universe = 1 << 5
	var possible [6][6]crossmap.RelationSet
	for a := uint8(1); a < universe; a++ {
		for b := uint8(1); b < universe; b++ {
			for c := uint8(1); c < universe; c++ {
				r, s := relate(a, b), relate(b, c)
				possible[r][s] = possible[r][s].Union(crossmap.RelationsOf(relate(a, c)))
			}
		}
	}
	cells := 0
	for r := range crossmap.Relations() {
		for s := range crossmap.Relations() {
			assert.Equal(t, possible[r][s], crossmap.Compose(r, s), "%s then %s: %s, not %s", r, s, possible[r][s], crossmap.Compose(r, s))
			assert.Equal(t, crossmap.Compose(r, s).Converse(), crossmap.Compose(s.Converse(), r.Converse()), "converse of %s then %s", r, s)
			cells++
		}
	}
	assert.Equal(t, 25, cells)
	assert.Zero(t, crossmap.Compose(0, crossmap.Equal))
	assert.Zero(t, crossmap.Compose(crossmap.Equal, 6))
}

func TestComposingSetsIsAssociative(t *testing.T) {
	for r := range crossmap.AnyRelation + 1 {
		for s := range crossmap.AnyRelation + 1 {
			var want crossmap.RelationSet
			for a := range r.All() {
				for b := range s.All() {
					want = want.Union(crossmap.Compose(a, b))
				}
			}
			require.Equal(t, want, r.Compose(s))
		}
	}
	for r := range crossmap.Relations() {
		for s := range crossmap.Relations() {
			for q := range crossmap.Relations() {
				left := crossmap.Compose(r, s).Compose(crossmap.RelationsOf(q))
				right := crossmap.RelationsOf(r).Compose(crossmap.Compose(s, q))
				assert.Equal(t, left, right, "%s %s %s", r, s, q)
			}
		}
	}
}

func TestRelationSet(t *testing.T) {
	for s := range crossmap.AnyRelation + 1 {
		b, err := s.MarshalText()
		require.NoError(t, err)
		var back crossmap.RelationSet
		require.NoError(t, back.UnmarshalText(b))
		valid := s & crossmap.AnyRelation
		assert.Equal(t, valid, back)
		assert.Equal(t, string(b), s.String())
		n := 0
		var again crossmap.RelationSet
		for r := range s.All() {
			assert.True(t, s.Has(r))
			again = again.Union(crossmap.RelationsOf(r))
			n++
		}
		assert.Equal(t, valid, again)
		assert.Equal(t, n, s.Len())
		assert.Equal(t, n == 0, s.IsEmpty())
		assert.Equal(t, valid, s.Converse().Converse()&crossmap.AnyRelation)
	}
	assert.Equal(t, 5, crossmap.AnyRelation.Len())
	assert.Equal(t, "subset|intersects", crossmap.RelationsOf(crossmap.Intersects, crossmap.Subset, 0, 9).String())
	for _, text := range []string{"subset|", "|", "Subset", "subset,equal", "any"} {
		_, err := crossmap.ParseRelationSet(text)
		assert.Error(t, err, text)
	}
	s := crossmap.AnyRelation
	require.Error(t, s.UnmarshalText([]byte("near")))
	assert.Equal(t, crossmap.AnyRelation, s)
}

func TestRelations(t *testing.T) {
	for r := range crossmap.Relations() {
		assert.Equal(t, r, r.Converse().Converse())
		assert.Equal(t, r.Contains(), r.Converse().IsWithin())
	}
	assert.Equal(t, crossmap.Superset, crossmap.Subset.Converse())
	assert.Zero(t, crossmap.Relation(0).Converse())
	assert.False(t, crossmap.Relation(0).Contains())
}

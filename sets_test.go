package attestkit_test

import (
	"encoding/json"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// set is what the sets of every catalog can do.
type set[S, T any] interface {
	comparable
	All() iter.Seq[T]
	Len() int
	IsEmpty() bool
	Has(T) bool
	HasAll(S) bool
	With(T) S
	Without(T) S
	Union(S) S
	Intersect(S) S
	Minus(S) S
	String() string
}

func TestSets(t *testing.T) {
	t.Run("tsc", behavesAsMap(tsc.SetOf, tsc.AllCriteria()))
	t.Run("iso27001", behavesAsMap(iso27001.SetOf, iso27001.AllRequirements()))
}

// modeled is a set together with the map that it should behave as.
type modeled[S, T comparable] struct {
	set   S
	model map[T]bool
}

func behavesAsMap[S set[S, T], T handle](of func(...T) S, all S) func(*testing.T) {
	return func(t *testing.T) {
		r := rand.New(rand.NewPCG(5, 5))
		members := slices.Collect(all.All())
		some := func() modeled[S, T] { // about as many as make sets that overlap, touch and miss
			var list []T
			model := map[T]bool{}
			for range r.IntN(len(members)) {
				v := T(r.IntN(256))
				list = append(list, v)
				if v.IsValid() {
					model[v] = true
				}
			}
			return modeled[S, T]{of(list...), model}
		}
		a := some()
		for range 2000 {
			b, v := some(), T(r.IntN(256))
			model := maps.Clone(a.model)
			switch r.IntN(5) {
			case 0:
				a.set = a.set.Union(b.set)
				maps.Copy(model, b.model)
			case 1:
				a.set = a.set.Intersect(b.set)
				maps.DeleteFunc(model, func(v T, _ bool) bool { return !b.model[v] })
			case 2:
				a.set = a.set.Minus(b.set)
				maps.DeleteFunc(model, func(v T, _ bool) bool { return b.model[v] })
			case 3:
				if a.set = a.set.With(v); v.IsValid() {
					model[v] = true
				}
			case 4:
				a.set = a.set.Without(v)
				delete(model, v)
			}
			a.model = model
			assertSame(t, a)
			assertSame(t, b)
			require.Equal(t, maps.Equal(a.model, b.model), a.set == b.set)
			require.Equal(t, isSubset(b.model, a.model), a.set.HasAll(b.set))
			require.True(t, a.set.HasAll(a.set.Intersect(b.set)))
		}
		for stop := range all.Len() {
			var seen []T
			for v := range all.All() {
				if len(seen) == stop {
					break
				}
				seen = append(seen, v)
			}
			assert.Len(t, seen, stop, "a walk can be left")
		}
		var empty S
		assertSame(t, modeled[S, T]{empty, map[T]bool{}})
		assert.Equal(t, empty, of())
	}
}

func isSubset[T comparable](part, whole map[T]bool) bool {
	for v := range part {
		if !whole[v] {
			return false
		}
	}
	return true
}

func assertSame[S set[S, T], T handle](t *testing.T, m modeled[S, T]) {
	t.Helper()
	want := slices.Sorted(maps.Keys(m.model))
	var ids []string
	for _, v := range want {
		ids = append(ids, v.String())
	}
	require.Equal(t, want, slices.Collect(m.set.All()))
	require.Equal(t, strings.Join(ids, " "), m.set.String())
	require.Equal(t, len(want), m.set.Len())
	require.Equal(t, len(want) == 0, m.set.IsEmpty())
	for n := range every[T]() {
		if m.set.Has(n) != m.model[n] {
			require.Equal(t, m.model[n], m.set.Has(n), uint(n))
		}
	}
}

// TestSetTexts holds that a set survives its text, and that a bad text changes
// nothing and names every id that is wrong.
func TestSetTexts(t *testing.T) {
	criteria := tsc.SetOf(tsc.P8_1, tsc.CC6_1, tsc.A1_2)
	text, err := json.Marshal(map[string]tsc.Set{"met": criteria})
	require.NoError(t, err)
	assert.JSONEq(t, `{"met": "CC6.1 A1.2 P8.1"}`, string(text))
	var read tsc.Set
	require.NoError(t, read.UnmarshalText([]byte(" P8.1,CC6.1, A1.2")))
	assert.Equal(t, criteria, read)
	assert.Len(t, attestkit.Problems(read.UnmarshalText([]byte("CC6.1 nothing PP1.1"))), 2)
	assert.Equal(t, criteria, read)

	all := iso27001.AllRequirements()
	text, err = all.MarshalText()
	require.NoError(t, err)
	var requirements iso27001.Set
	require.NoError(t, requirements.UnmarshalText(text))
	assert.Equal(t, all, requirements)
	require.NoError(t, requirements.UnmarshalText(nil))
	assert.True(t, requirements.IsEmpty())
	assert.Len(t, attestkit.Problems(requirements.UnmarshalText([]byte("A.5.1,5,A.9.2.3"))), 2)
}

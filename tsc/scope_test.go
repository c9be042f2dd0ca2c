package tsc_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/tsc"
)

func TestScopeCounts(t *testing.T) {
	const security, availability, privacy = tsc.Security, tsc.Availability, tsc.Privacy
	all := slices.Collect(tsc.Categories())
	for _, c := range []struct {
		scope            tsc.Scope
		criteria, points int
	}{
		{tsc.Scope{}, 61, 330},
		{tsc.Scope{Categories: all}, 61, 330},
		{tsc.Scope{Categories: []tsc.Category{security}}, 33, 208},
		{tsc.Scope{Categories: []tsc.Category{security}, Role: tsc.Processor}, 33, 208},
		{tsc.Scope{Categories: []tsc.Category{security, privacy}, Role: tsc.Processor}, 51, 267},
		{tsc.Scope{Categories: []tsc.Category{privacy, privacy}, Role: tsc.Processor}, 51, 267},
		{tsc.Scope{Categories: []tsc.Category{availability}}, 36, 208 + 17},
		{tsc.Scope{Categories: []tsc.Category{0, 6, 255}}, 33, 208},
	} {
		assert.Equal(t, c.criteria, c.scope.Criteria().Len(), c.scope)
		assert.Equal(t, c.points, count(tsc.PointsFor(c.scope)), c.scope)
	}
}

// inScope says by the words of the text forms what Scope.Has decides by numbers.
func inScope(s tsc.Scope, p tsc.PointOfFocus) bool {
	categories := s.Categories
	if len(categories) == 0 {
		categories = slices.Collect(tsc.Categories())
	}
	only := p.Applicability().String()
	switch only {
	case "privacy-controller", "privacy-processor":
		if s.Role.IsValid() && only != "privacy-"+s.Role.String() {
			return false
		}
	}
	added, ok := p.Criterion().Category()
	limited := slices.ContainsFunc(slices.Collect(tsc.Categories()), func(c tsc.Category) bool { return strings.HasPrefix(only, c.String()) })
	return (!ok || slices.Contains(categories, added)) &&
		(!limited || slices.ContainsFunc(categories, func(c tsc.Category) bool { return strings.HasPrefix(only, c.String()) }))
}

func TestPointsForAgainstScan(t *testing.T) {
	for subset := range 1 << 5 {
		for _, role := range []tsc.Role{0, tsc.Controller, tsc.Processor} {
			s := tsc.Scope{Role: role}
			for c := range tsc.Categories() {
				if subset>>(c-1)&1 == 1 {
					s.Categories = append(s.Categories, c)
				}
			}
			want := slices.DeleteFunc(slices.Collect(tsc.PointsOfFocus()), func(p tsc.PointOfFocus) bool { return !inScope(s, p) })
			require.Equal(t, want, slices.Collect(tsc.PointsFor(s)), s)
			for p := range tsc.PointsOfFocus() {
				require.Equal(t, slices.Contains(want, p), s.Has(p), "%v %v", s, p)
			}
			require.False(t, s.Has(0))
			require.False(t, s.Has(331))
		}
	}
}

// What is walked is the scope at the time of the call.
func TestPointsForKeepsItsScope(t *testing.T) {
	categories := []tsc.Category{tsc.Security}
	points := tsc.PointsFor(tsc.Scope{Categories: categories})
	categories[0] = tsc.Privacy
	assert.Equal(t, 208, count(points))
	assert.Equal(t, 208, count(points), "and it can be walked again")
}

func TestSearchAgainstScan(t *testing.T) {
	naive := func(text string) (found []tsc.Match) {
		hit := func(s string) bool { return strings.Contains(strings.ToLower(s), strings.ToLower(text)) && text != "" }
		for c := range tsc.Criteria() {
			if hit(c.String()) || hit(c.Title()) {
				found = append(found, tsc.Match{Criterion: c})
			}
			for p := range c.PointsOfFocus() {
				if hit(p.Name()) || hit(p.PriorTitle()) {
					found = append(found, tsc.Match{Criterion: c, Point: p})
				}
			}
		}
		return found
	}
	queries := []string{"", "CC6.1", "cc6", "PI1", "ENCRYPTION KEYS", "e", "zzz", strings.Repeat("a", 500), "PRIVACY [", "é"}
	r := rand.New(rand.NewPCG(6, 6))
	for p := range tsc.PointsOfFocus() {
		name := p.Name()
		from := r.IntN(len(name))
		queries = append(queries, strings.ToUpper(name[from:from+r.IntN(len(name)-from)+1]))
	}
	for _, text := range queries {
		want := naive(text)
		require.Equal(t, want, slices.Collect(tsc.Search(text)), text)
		for m := range tsc.Search(text) {
			require.Equal(t, want[0], m, "a walk can be left")
			break
		}
	}
}

package readiness_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func TestMergeOfOneSide(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for range 20 {
		base, edited := random(r), random(r)
		merged, conflicts := readiness.Merge(&base, &base, &base)
		require.Equal(t, base, merged)
		require.Empty(t, conflicts)
		merged, conflicts = readiness.Merge(&base, &edited, &base)
		require.Empty(t, conflicts)
		require.Equal(t, edited, merged, "theirs changed nothing")
		merged, conflicts = readiness.Merge(&base, &base, &edited)
		require.Empty(t, conflicts)
		require.ElementsMatch(t, edited.Responses, merged.Responses)
		require.ElementsMatch(t, edited.Evidence, merged.Evidence)
		require.Equal(t, edited.Target, merged.Target)
		merged, conflicts = readiness.Merge(&base, &edited, &edited)
		require.Empty(t, conflicts, "both made the same changes")
		require.Equal(t, edited, merged)
	}
}

// edited applies one edit to a copy.
func edited(a *readiness.Assessment, edit func(*readiness.Assessment)) *readiness.Assessment {
	b := a.Clone()
	if edit != nil {
		edit(&b)
	}
	return &b
}

func TestMerge(t *testing.T) {
	type edit func(*readiness.Assessment)
	for name, c := range map[string]struct {
		mine, theirs edit
		pointers     []string
		check        func(*readiness.Assessment) bool
	}{
		"different members of a response": {
			func(a *readiness.Assessment) { a.Responses[3].Owner = "Ann" },
			func(a *readiness.Assessment) { a.Responses[3].Status = readiness.InProgress },
			nil,
			func(a *readiness.Assessment) bool {
				return a.Responses[3].Owner == "Ann" && a.Responses[3].Status == readiness.InProgress
			},
		},
		"the same member, differently": {
			func(a *readiness.Assessment) { a.Responses[3].Owner = "Ann" },
			func(a *readiness.Assessment) { a.Responses[3].Owner = "Bob" },
			[]string{"/responses/3/owner"},
			func(a *readiness.Assessment) bool { return a.Responses[3].Owner == "Ann" },
		},
		"lists are joined": {
			func(a *readiness.Assessment) { a.Responses[3].Evidence = []string{"E-2025-03-20"} },
			func(a *readiness.Assessment) {
				a.Responses[3].Evidence = []string{"E-2025-06-20"}
				a.Responses[3].Controls = nil
			},
			nil,
			func(a *readiness.Assessment) bool {
				return assert.ObjectsAreEqual([]string{"E-2025-03-20", "E-2025-06-20"}, a.Responses[3].Evidence) && len(a.Responses[3].Controls) == 0
			},
		},
		"both add": {
			func(a *readiness.Assessment) { a.Controls = append(a.Controls, readiness.Control{ID: "M"}) },
			func(a *readiness.Assessment) { a.Controls = append(a.Controls, readiness.Control{ID: "T"}) },
			nil,
			func(a *readiness.Assessment) bool { return a.Controls[1].ID == "M" && a.Controls[2].ID == "T" },
		},
		"both add the same id": {
			func(a *readiness.Assessment) {
				a.Controls = append(a.Controls, readiness.Control{ID: "X", Title: "One", Owner: "Ann"})
			},
			func(a *readiness.Assessment) {
				a.Controls = append(a.Controls, readiness.Control{ID: "X", Title: "Two"})
			},
			[]string{"/controls/1/title"},
			func(a *readiness.Assessment) bool { return a.Controls[1].Owner == "Ann" },
		},
		"removed and left alone": {
			func(a *readiness.Assessment) { a.Evidence = a.Evidence[1:] },
			nil,
			nil,
			func(a *readiness.Assessment) bool { return len(a.Evidence) == 3 },
		},
		"mine removed, theirs changed": {
			func(a *readiness.Assessment) { a.Evidence = a.Evidence[1:] },
			func(a *readiness.Assessment) { a.Evidence[0].Title = "Changed" },
			[]string{"/evidence/3"},
			func(a *readiness.Assessment) bool { return a.Evidence[3].Title == "Changed" },
		},
		"theirs removed, mine changed": {
			func(a *readiness.Assessment) { a.Evidence[1].Title = "Changed" },
			func(a *readiness.Assessment) { a.Evidence = a.Evidence[2:] },
			[]string{"/evidence/0"},
			func(a *readiness.Assessment) bool { return len(a.Evidence) == 3 && a.Evidence[0].Title == "Changed" },
		},
		"labels": {
			func(a *readiness.Assessment) { a.Labels = map[string]string{"a": "1", "same": "", "x": "mine"} },
			func(a *readiness.Assessment) { a.Labels = map[string]string{"b": "2", "same": "", "x": "theirs"} },
			[]string{"/labels/x"},
			func(a *readiness.Assessment) bool {
				return assert.ObjectsAreEqual(map[string]string{"a": "1", "b": "2", "same": "", "x": "mine"}, a.Labels)
			},
		},
		"the scope": {
			func(a *readiness.Assessment) { a.Target.Scope.Categories = []tsc.Category{tsc.Security} },
			func(a *readiness.Assessment) { a.Target.Scope.Categories = []tsc.Category{tsc.Privacy} },
			[]string{"/target/scope/categories"},
			func(a *readiness.Assessment) bool { return len(a.Target.Scope.Categories) == 1 },
		},
		"a population": {
			func(a *readiness.Assessment) {
				a.Controls[0].Populations = []readiness.Population{{Period: period("2025-01-01", "2025-03-31"), Count: 1}}
			},
			func(a *readiness.Assessment) {
				a.Controls[0].Populations = []readiness.Population{{Period: period("2025-01-01", "2025-03-31"), Count: 2}, {Period: period("2025-04-01", "2025-04-30"), Count: 3}}
			},
			[]string{"/controls/0/populations/0/count"},
			func(a *readiness.Assessment) bool { return len(a.Controls[0].Populations) == 2 },
		},
	} {
		t.Run(name, func(t *testing.T) {
			base := full()
			mine, theirs := edited(&base, c.mine), edited(&base, c.theirs)
			kept := []readiness.Assessment{base.Clone(), mine.Clone(), theirs.Clone()}
			merged, conflicts := readiness.Merge(&base, mine, theirs)
			assert.True(t, c.check(&merged))
			var pointers []string
			for _, conflict := range conflicts {
				pointers = append(pointers, conflict.Pointer)
				assert.NotEmpty(t, conflict.Detail)
			}
			assert.Equal(t, c.pointers, pointers)
			assert.Equal(t, kept, []readiness.Assessment{base, *mine, *theirs}, "none of the three is changed")
			_, other := readiness.Merge(&base, theirs, mine)
			assert.Len(t, other, len(conflicts), "whoever is mine")
		})
	}
}

func TestConflictHoldsAllThree(t *testing.T) {
	base := full()
	base.Controls[0].Since = date("2024-01-01")
	mine := edited(&base, func(a *readiness.Assessment) { a.Controls[0].Since = date("2025-01-01") })
	theirs := edited(&base, func(a *readiness.Assessment) { a.Controls[0].Since = date("") })
	_, conflicts := readiness.Merge(&base, mine, theirs)
	assert.Equal(t, []readiness.Conflict{{
		Pointer: "/controls/0/since", ID: "C-1", Base: "2024-01-01", Mine: "2025-01-01", Detail: "Both changed since, and differently.",
	}}, conflicts)
}

// TestMergeLosesNothing holds for random edits of both sides that whatever either
// changed is in the merged assessment, or in a conflict.
func TestMergeLosesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	for range 40 {
		base := random(r)
		mine, theirs := edited(&base, scribble(r)), edited(&base, scribble(r))
		merged, conflicts := readiness.Merge(&base, mine, theirs)
		require.NoError(t, merged.Validate())
		held := map[string]bool{}
		for i := range merged.Responses {
			held[merged.Responses[i].Prompt.String()+merged.Responses[i].Notes] = true
		}
		for _, c := range conflicts {
			held[c.ID+c.Theirs] = true
		}
		for _, side := range []*readiness.Assessment{mine, theirs} {
			for i := range side.Responses {
				if q := &side.Responses[i]; q.Notes != base.Responses[i].Notes {
					require.True(t, held[q.Prompt.String()+q.Notes], q.Notes)
				}
			}
		}
	}
}

func scribble(r *rand.Rand) func(*readiness.Assessment) {
	return func(a *readiness.Assessment) {
		for range 20 {
			a.Responses[r.IntN(40)].Notes = fmt.Sprint("note ", r.IntN(1000))
		}
	}
}

func TestClone(t *testing.T) {
	a := full()
	a.Labels = map[string]string{"k": "v"}
	a.Target.Excluded, a.Target.Scope.Categories = nil, []tsc.Category{tsc.Security}
	a.Controls[0].Criteria, a.Controls[0].Labels = []tsc.Criterion{tsc.CC1_1}, map[string]string{"k": "v"}
	a.Controls[0].Populations = []readiness.Population{{Count: 1}}
	b, c := a.Clone(), a.Clone()
	b.Labels["k"], b.Controls[0].Labels["k"], b.Controls[0].Populations[0].Count = "w", "w", 2
	b.Target.Scope.Categories[0], b.Controls[0].Criteria[0] = tsc.Privacy, tsc.CC1_2
	b.Responses[0].Controls[0], b.Evidence[0].Controls[0], b.Evidence[0].Owner = "other", "other", "other"
	assert.Equal(t, c, a)
	assert.NotEqual(t, b, a)
	assert.Contains(t, fmt.Sprint(a.LogValue()), "window=2025-01-01..2025-12-31")
	assert.NotContains(t, fmt.Sprint(a.LogValue()), "security")
	assert.Equal(t, soc.Type2, b.Target.Type)
}

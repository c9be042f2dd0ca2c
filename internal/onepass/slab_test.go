package onepass_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// TestSlabAgainstSlices builds lists of all lengths in one slab, drops items of them,
// appends to what was handed out, and compares them with plain slices.
func TestSlabAgainstSlices(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		var s onepass.Slab[int]
		var lists, want [][]int
		for range 40 {
			s.Begin()
			var list []int
			for range lengthOf(r) {
				v := s.Next()
				require.Zero(t, *v, "an item begins as zero")
				*v = r.IntN(1000) + 1
				if r.IntN(5) == 0 {
					s.Drop()
					continue
				}
				list = append(list, *v)
			}
			got := s.End()
			require.Equal(t, len(got), cap(got), "appending moves the list")
			lists, want = append(lists, got), append(want, list)
		}
		for i := range lists {
			_ = append(lists[i], -1)
		}
		for i := range lists {
			require.Equal(t, len(want[i]), len(lists[i]))
			for j := range want[i] {
				require.Equal(t, want[i][j], lists[i][j])
			}
		}
		for i := range lists { // what is written into one list is seen in no other
			for j := range lists[i] {
				lists[i][j] = -i
			}
		}
		for i := range lists {
			for j := range lists[i] {
				require.Equal(t, -i, lists[i][j])
			}
		}
	}
}

func lengthOf(r *rand.Rand) int {
	switch r.IntN(8) {
	case 0:
		return onepass.OwnItems - 2 + r.IntN(4)
	case 1:
		return r.IntN(3 * onepass.LastItems)
	}
	return r.IntN(2 * onepass.FirstItems)
}

// build makes a list of n items.
func build[T any](s *onepass.Slab[T], n int) []T {
	s.Begin()
	for range n {
		s.Next()
	}
	return s.End()
}

// TestSlabMemory holds how a slab spends memory: short lists share pieces, which
// grow and then stay at one size; a long list gets its own, and leaves the piece that
// it grew in for the next, unless it fills it.
func TestSlabMemory(t *testing.T) {
	var s onepass.Slab[int]
	build(&s, 1)
	assert.Equal(t, onepass.FirstItems-1, s.Room())
	build(&s, onepass.FirstItems-1)
	assert.Zero(t, s.Room(), "a piece is used up")
	build(&s, 1)
	assert.Equal(t, 2*onepass.FirstItems-1, s.Room())
	for range 5000 {
		build(&s, 1)
		assert.Less(t, s.Room(), onepass.LastItems)
	}
	for s.Room() < 2*onepass.OwnItems {
		build(&s, 1)
	}
	room := s.Room()
	build(&s, onepass.OwnItems)
	assert.Equal(t, room, s.Room(), "the piece of a long list is free again")
	build(&s, onepass.OwnItems-1)
	assert.Equal(t, room-onepass.OwnItems+1, s.Room(), "a list that is not long lies in the piece")
	list := build(&s, 3*onepass.LastItems)
	assert.Zero(t, s.Room(), "a list that fills its piece takes it")
	assert.Equal(t, len(list), cap(list))
	assert.Empty(t, build(&s, 0))
}

// TestShortListsAreCheap holds that a thousand short lists need few allocations.
func TestShortListsAreCheap(t *testing.T) {
	allocations := testing.AllocsPerRun(20, func() {
		var s onepass.Slab[int]
		for range 1000 {
			build(&s, 2)
		}
	})
	assert.LessOrEqual(t, allocations, 15.0)
}

// TestReaderAllocatesForValuesOnly holds that reading what is no text with escapes, no
// list and no map allocates nothing.
func TestReaderAllocatesForValuesOnly(t *testing.T) {
	document := onepass.Own([]byte(`{"a": "text without an escape, 漢", "b": 7, "c": true, "d": "other"}`))
	limits := jsondoc.Limits{}.OrDefault()
	r := new(onepass.Reader)
	var text string
	var n int
	var flag bool
	allocations := testing.AllocsPerRun(100, func() {
		r.Reset(document, limits)
		ok := r.Object()
		for i := 0; ok && r.More(i, '}'); i++ {
			switch r.Name() {
			case "a":
				ok = r.Text(&text)
			case "b":
				ok = r.Int(&n, 0, 9)
			case "c":
				ok = r.Bool(&flag)
			case "d":
				ok = r.Const("other")
			}
		}
		if !ok || !r.End() {
			t.Fatal("not read")
		}
	})
	assert.Zero(t, allocations)
}

// TestTextsAreCheap holds that texts which share no memory with the document share it with
// each other.
func TestTextsAreCheap(t *testing.T) {
	document := source(`[` + strings.Repeat(`"one\ntwo", "no escape", `, 499) + `"three"]`)
	limits := jsondoc.Limits{}.OrDefault()
	r := new(onepass.Reader)
	var list []string
	allocations := testing.AllocsPerRun(20, func() {
		r.Reset(document, limits)
		if !r.Texts(&list) || !r.End() {
			t.Fatal("not read")
		}
	})
	assert.LessOrEqual(t, allocations, 30.0)
}

// TestWriterAllocatesOnce holds that a writer which was used before writes without
// allocating, maps and lists too.
func TestWriterAllocatesOnce(t *testing.T) {
	limits := jsondoc.Limits{}.OrDefault()
	labels := map[string]string{"b": "1", "a": "2", "c": "3"}
	list, numbers, words := []string{"x", "y"}, []int{1, 2}, []word{"w1", "w2"}
	w := new(onepass.Writer)
	write := func() {
		w.Reset(limits)
		ok := w.Object() && w.Name(`"labels": `) && w.Labels(labels) &&
			w.Name(`"texts": `) && w.Texts(list) && w.Name(`"numbers": `) && w.Ints(numbers, 0, 9) && w.Name(`"words": `) && onepass.PutWords(w, words, word.append) &&
			w.Name(`"n": `) && w.Int(7, 0, 9) && w.Name(`"flag": `) && w.Bool(true) && w.Close()
		if !ok || !w.End() {
			t.Fatal("not written")
		}
	}
	write()
	assert.Zero(t, testing.AllocsPerRun(100, write))
}

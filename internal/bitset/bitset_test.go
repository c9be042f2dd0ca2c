package bitset_test

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/internal/bitset"
)

// assertWalk asserts what a walk yields, and that it can be left anywhere.
func assertWalk[T comparable](t *testing.T, want []T, walk iter.Seq[T]) {
	t.Helper()
	assert.Equal(t, want, slices.Collect(walk))
	for stop := range want {
		var seen []T
		for v := range walk {
			seen = append(seen, v)
			if len(seen) == stop+1 {
				break
			}
		}
		assert.Equal(t, want[:stop+1], seen)
	}
}

func TestAll(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	words := []uint64{0, 1, 1 << 63, 1<<63 | 1, 1<<64 - 1}
	for range 20 {
		words = append(words, r.Uint64()&r.Uint64())
	}
	for _, low := range words {
		var numbers []uint8
		for n := range 64 {
			if low>>n&1 == 1 {
				numbers = append(numbers, uint8(n))
			}
		}
		assertWalk(t, numbers, bitset.All[uint8](low))
		assertWalk(t, numbers, bitset.All2[uint8](bitset.Pair{low, 0}))
		for i := range numbers {
			numbers[i] += 64
		}
		assertWalk(t, numbers, bitset.All2[uint8](bitset.Pair{0, low}))
	}
	assertWalk(t, []uint8{0, 63, 64, 127}, bitset.All2[uint8](bitset.Pair{1<<63 | 1, 1<<63 | 1}))
}

func TestOf(t *testing.T) {
	for last := range uint8(64) {
		every := make([]uint8, 256)
		var want uint64
		for n := range every {
			every[n] = uint8(n)
			if n >= 1 && n <= int(last) {
				want |= 1 << n
			}
		}
		assert.Equal(t, want, bitset.Of(last, every), last)
	}
	assert.Zero(t, bitset.Of[uint8](63, nil))
	assert.Equal(t, uint64(1<<5), bitset.Of(63, []uint8{5, 5}))
}

func TestRange(t *testing.T) {
	assertWalk(t, []uint8{1, 2, 3}, bitset.Range[uint8](1, 4))
	assertWalk(t, []uint8{254}, bitset.Range[uint8](254, 255))
	assertWalk(t, []uint16{255, 256, 257}, bitset.Range[uint16](255, 258))
	assertWalk(t, []uint16{65534}, bitset.Range[uint16](65534, 65535))
	for _, empty := range [][2]uint8{{0, 0}, {4, 4}, {5, 4}, {255, 0}, {255, 255}} {
		assertWalk(t, []uint8(nil), bitset.Range(empty[0], empty[1]))
	}
}

func TestNoAllocations(t *testing.T) {
	sum, handles := 0, []uint8{1, 40, 63}
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for n := range bitset.All[uint8](bitset.Of(63, handles)) {
			sum += int(n)
		}
		for n := range bitset.All2[uint8](bitset.Pair{1, 2}) {
			sum += int(n)
		}
		for n := range bitset.Range[uint8](1, 100) {
			sum += int(n)
		}
	}))
	assert.NotZero(t, sum)
}

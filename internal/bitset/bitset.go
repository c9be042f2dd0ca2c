// Package bitset walks the members of the small sets that catalogs use: bit n of
// a word stands for the handle with number n.
package bitset

import (
	"iter"
	"math/bits"
)

// Of returns the word in which the bits of the valid handles are set; last is
// the highest valid number, below 64.
func Of[T ~uint8](last T, handles []T) uint64 {
	var word uint64
	for _, h := range handles {
		if h > 0 && h <= last {
			word |= 1 << h
		}
	}
	return word
}

// All yields the numbers of the set bits in rising order.
func All[T ~uint8](word uint64) iter.Seq[T] {
	return func(yield func(T) bool) {
		for w := word; w != 0; w &= w - 1 {
			if !yield(T(bits.TrailingZeros64(w))) {
				return
			}
		}
	}
}

// Pair is a set of the numbers 0 to 127.
type Pair struct{ Lo, Hi uint64 }

// All2 yields the numbers of the set bits of both words in rising order.
func All2[T ~uint8](p Pair) iter.Seq[T] {
	return func(yield func(T) bool) {
		for w := p.Lo; w != 0; w &= w - 1 {
			if !yield(T(bits.TrailingZeros64(w))) {
				return
			}
		}
		for w := p.Hi; w != 0; w &= w - 1 {
			if !yield(T(64 + bits.TrailingZeros64(w))) {
				return
			}
		}
	}
}

// Has reports whether bit n is set.
func (p Pair) Has(n uint8) bool {
	w := p.Lo
	if n >= 64 {
		w = p.Hi
	}
	return w>>(n&63)&1 == 1
}

// With returns the pair with bit n set.
func (p Pair) With(n uint8) Pair {
	if n >= 64 {
		p.Hi |= 1 << (n & 63)
	} else {
		p.Lo |= 1 << (n & 63)
	}
	return p
}

// Range yields the handles from first up to, and without, end.
func Range[T ~uint8 | ~uint16](first, end T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for h := first; h < end; h++ {
			if !yield(h) {
				return
			}
		}
	}
}

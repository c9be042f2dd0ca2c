package readiness

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
)

// Sample selects n items of a population for testing, by a method that anybody can
// repeat with the seed and the list, in any order:
//
//  1. For each different item, write the seed, one line feed (byte 10) and the item,
//     and take the SHA-256 of those bytes.
//  2. Sort the items by their digests in hexadecimal, lowest first.
//  3. Take the first n.
//
// A shell does the first step with printf '%s\n%s' "$seed" "$item" | sha256sum. The
// items come in the order of their digests, so that a larger n with the same seed adds
// items and replaces none. The whole population is returned when n is not smaller, and
// an item that stands twice in it is one item. Agree on the seed before the list is
// known, for whoever sees both can choose.
func Sample(population []string, n int, seed string) []string {
	type ranked struct {
		digest [sha256.Size]byte
		item   string
	}
	list := make([]ranked, 0, len(population))
	var text []byte
	for _, item := range population {
		text = append(append(append(text[:0], seed...), '\n'), item...)
		list = append(list, ranked{sha256.Sum256(text), item})
	}
	slices.SortFunc(list, func(a, b ranked) int {
		return cmp.Or(bytes.Compare(a.digest[:], b.digest[:]), cmp.Compare(a.item, b.item))
	})
	list = slices.CompactFunc(list, func(a, b ranked) bool { return a.item == b.item })
	list = list[:min(max(n, 0), len(list))]
	sample := make([]string, len(list))
	for i := range list {
		sample[i] = list[i].item
	}
	return sample
}

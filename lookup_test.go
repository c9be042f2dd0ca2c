package attestkit_test

import (
	"fmt"
	"iter"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// BenchmarkLookup compares finding an entry by its id with the plain way, a map
// from id to entry, in the same run. Every id of the catalog is looked up in turn:
// ns/op is one lookup of ours, x-map how many times longer the map takes. Of either it
// is the quickest round that counts, because a busy machine only ever adds.
func BenchmarkLookup(b *testing.B) {
	b.Run("tsc.Criterion", lookup(tsc.Criteria(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := tsc.ParseCriterion(id); return err == nil })
	}))
	b.Run("tsc.Series", lookup(tsc.AllSeries(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := tsc.ParseSeries(id); return err == nil })
	}))
	b.Run("tsc.PointOfFocus", lookup(tsc.PointsOfFocus(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := tsc.ParsePoint(id); return err == nil })
	}))
	b.Run("iso27001.Requirement", lookup(iso27001.Requirements(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := iso27001.ParseRequirement(id); return err == nil })
	}))
	b.Run("iso27001.Heading", lookup(iso27001.Headings(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := iso27001.ParseHeading(id); return err == nil })
	}))
	b.Run("iso27001.Control2013", lookup(iso27001.Controls2013(), func(ids []string) int {
		return count(ids, func(id string) bool { _, err := iso27001.Parse2013(id); return err == nil })
	}))
}

// count returns how many ids are found. It is small enough to be inlined with
// find, so that neither side of the comparison is called through a func value.
func count(ids []string, find func(string) bool) (found int) {
	for _, id := range ids {
		if find(id) {
			found++
		}
	}
	return found
}

func lookup[T fmt.Stringer](all iter.Seq[T], parse func(ids []string) int) func(*testing.B) {
	return func(b *testing.B) {
		table := map[string]T{}
		for v := range all {
			table[v.String()] = v
		}
		var ids []string
		for len(ids) < 1000 { // many lookups between two readings of the clock
			for v := range all {
				ids = append(ids, strings.Clone(v.String())) // a caller's text is not the catalog's own
			}
		}
		ours, plain := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
		for b.Loop() {
			start := time.Now()
			n := parse(ids)
			middle := time.Now()
			n += count(ids, func(id string) bool { _, ok := table[id]; return ok })
			plain = min(plain, time.Since(middle))
			ours = min(ours, middle.Sub(start))
			if n != 2*len(ids) {
				b.Fatalf("found %d of %d", n, 2*len(ids))
			}
		}
		b.ReportMetric(float64(ours.Nanoseconds())/float64(len(ids)), "ns/op")
		b.ReportMetric(float64(plain)/float64(ours), "x-map")
	}
}

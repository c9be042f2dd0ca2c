package yardstick

import (
	"runtime"
	"slices"
	"time"
)

// Race times functions against each other in rounds. In each round every one of them
// has its turn, beginning with another one each time, so that a change of the
// machine's speed, or garbage, meets all alike.
type Race struct {
	batch int
	runs  []func()
	times [][]time.Duration // of each, a turn each
}

// turn is how many bytes of documents are worked through in a turn at least: enough
// for the clock.
const turn = 2_000_000

// NewRace returns a race of functions that each work through a document of so many
// bytes; in a turn they do so as often as a clock needs.
func NewRace(bytes int, runs ...func()) *Race {
	return &Race{batch: max(1, turn/max(1, bytes)), runs: runs, times: make([][]time.Duration, len(runs))}
}

// Round gives each function its turn.
func (r *Race) Round() {
	first := 0
	if len(r.runs) > 0 {
		first = len(r.times[0]) % len(r.runs)
	}
	for i := range r.runs {
		i = (first + i) % len(r.runs)
		runtime.GC() // so that nobody collects the garbage of another's turn
		start := time.Now()
		for range r.batch {
			r.runs[i]()
		}
		r.times[i] = append(r.times[i], time.Since(start))
	}
}

// Median returns how long one call of a function took: the median of the rounds, and
// 0 before the first.
func (r *Race) Median(i int) time.Duration {
	times := slices.Sorted(slices.Values(r.times[i]))
	if len(times) == 0 {
		return 0
	}
	return times[len(times)/2] / time.Duration(r.batch)
}

// Ratio returns how long a function took when another one took 1, and 0 before the
// first round.
func (r *Race) Ratio(i, other int) float64 {
	if base := r.Median(other); base > 0 {
		return float64(r.Median(i)) / float64(base)
	}
	return 0
}

// Allocations returns how many times one call of a function allocates, when nothing
// else runs.
func Allocations(run func()) float64 {
	var before, after runtime.MemStats
	run() // what is made once is not counted
	runtime.ReadMemStats(&before)
	run()
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs - before.Mallocs)
}

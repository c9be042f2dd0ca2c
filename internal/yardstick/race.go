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
	spent [][]time.Duration // the same of processor time
}

// turn is how many bytes of documents are worked through in a turn at least: enough
// for the clock.
const turn = 2_000_000

// NewRace returns a race of functions that each work through a document of so many
// bytes; in a turn they do so as often as a clock needs.
func NewRace(bytes int, runs ...func()) *Race {
	n := len(runs)
	return &Race{batch: max(1, turn/max(1, bytes)), runs: runs, times: make([][]time.Duration, n), spent: make([][]time.Duration, n)}
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
		used, start := cpu(), time.Now()
		for range r.batch {
			r.runs[i]()
		}
		r.times[i] = append(r.times[i], time.Since(start))
		r.spent[i] = append(r.spent[i], cpu()-used)
	}
}

// Median returns how long one call of a function took: the median of the rounds, and
// 0 before the first.
func (r *Race) Median(i int) time.Duration { return median(r.times[i]) / time.Duration(r.batch) }

func median(times []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(times))
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}

// Ratio returns how long a function took when another one took 1, and 0 before the
// first round.
func (r *Race) Ratio(i, other int) float64 { return ratio(median(r.times[i]), median(r.times[other])) }

// CPURatio is [Race.Ratio] of processor time, that of the garbage collector included,
// which other programs on the machine hardly change. It is 0 where the system does not
// tell.
func (r *Race) CPURatio(i, other int) float64 {
	return ratio(median(r.spent[i]), median(r.spent[other]))
}

func ratio(time, base time.Duration) float64 {
	if base <= 0 {
		return 0
	}
	return float64(time) / float64(base)
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

package readiness

import (
	"slices"
	"sort"

	"github.com/attestkit/attestkit"
)

// workspace holds what judging one control after another reuses.
//
// An item may fill the slot in which it was performed, or the past slot that it
// names as covered, and fills one of them. So items are edges between slots, or loops
// at one, and each edge fills one of its ends. A connected component of n slots has
// all of them filled when it has n edges or more; else it is a tree with n-1, of which
// any one slot stays open, and the latest is taken: an item fills what it names first.
//
// Slots are counted from the first that is expected. Only those at the end of an edge
// are held; all others are open, and are counted by arithmetic.
type workspace struct {
	edges  [][2]int32 // of each item, the slots that it may fill
	nodes  []int32    // the slots at the end of an edge, in order
	parent []int32    // of each node; a root is its own
	spare  []int32    // of each root, edges less nodes: below 0 a slot stays open
	latest []int32    // of each root, the latest node of its component
	filled []int32    // the slots that are filled, in order
}

func (w *workspace) reset(n int) {
	if cap(w.parent) < n {
		w.parent, w.spare, w.latest = make([]int32, n), make([]int32, n), make([]int32, n)
	}
	w.parent, w.spare, w.latest = w.parent[:n], w.spare[:n], w.latest[:n]
	for i := range n {
		w.parent[i], w.spare[i], w.latest[i] = int32(i), -1, int32(i)
	}
}

func (w *workspace) root(i int) int {
	for int(w.parent[i]) != i {
		w.parent[i] = w.parent[w.parent[i]]
		i = int(w.parent[i])
	}
	return i
}

// edge adds an item that may fill the slot of node a or that of node b.
func (w *workspace) edge(a, b int) {
	a, b = w.root(a), w.root(b)
	if a != b {
		w.parent[b] = int32(a)
		w.spare[a] += w.spare[b]
		w.latest[a] = max(w.latest[a], w.latest[b])
	}
	w.spare[a]++
}

// isOpen reports whether the node is the one of its component that stays open.
func (w *workspace) isOpen(i int) bool {
	r := w.root(i)
	return w.spare[r] < 0 && int(w.latest[r]) == i
}

// node returns the node of a slot at the end of an edge.
func (w *workspace) node(slot int32) int {
	i, _ := slices.BinarySearch(w.nodes, slot)
	return i
}

// match finds the slots that the edges fill.
func (w *workspace) match() {
	slices.Sort(w.nodes)
	w.nodes = slices.Compact(w.nodes)
	w.reset(len(w.nodes))
	for _, e := range w.edges {
		w.edge(w.node(e[0]), w.node(e[1]))
	}
	w.filled = w.filled[:0]
	for i, slot := range w.nodes {
		if !w.isOpen(i) {
			w.filled = append(w.filled, slot)
		}
	}
}

// slots counts the slots of a control by cadence, and lists the first of those that
// are missing, up to a limit.
func (w *workspace) slots(s *Sufficiency, c *Control, items []*Evidence, asOf attestkit.Date, limit int) {
	k := c.calendar()
	first, end := k.expected(s.Window, c.Since, c.lag())
	w.edges, w.nodes = w.edges[:0], w.nodes[:0]
	for _, e := range items {
		if e.counts(asOf) {
			w.place(c, k, e, first, end, s.Window.To)
		}
	}
	w.match()
	due := func(i int) attestkit.Date { return c.due(k.slot(first+i), s.Window.To) }
	past := sort.Search(end-first, func(i int) bool { return !asOf.After(due(i)) }) // a later slot is never due earlier
	before, _ := slices.BinarySearch(w.filled, int32(past))
	s.Expected, s.Evidenced = end-first, len(w.filled)
	s.Ahead = s.Expected - past - (s.Evidenced - before)
	if s.Ahead > 0 {
		s.NextDue = due(nextOpen(w.filled[before:], past))
	}
	s.list(k, first, past, w.filled[:before], limit)
}

// list lists the first of the missing slots, of those numbered from first on that are
// past, and counts the rest.
func (s *Sufficiency) list(k calendar, first, past int, filled []int32, limit int) {
	missing := past - len(filled)
	listed := min(missing, limit)
	if listed > 0 {
		s.Missing = make([]attestkit.Period, 0, listed)
	}
	for i, f := 0, filled; len(s.Missing) < listed; i++ {
		if len(f) > 0 && int(f[0]) == i {
			f = f[1:]
			continue
		}
		s.Missing = append(s.Missing, k.slot(first+i))
	}
	if s.Unlisted = missing - listed; s.Unlisted > 0 {
		last := past - 1
		for n := len(filled); n > 0 && int(filled[n-1]) == last; n-- {
			last--
		}
		s.LastMissing = k.slot(first + last)
	}
}

// nextOpen returns the first slot from i on that is not filled.
func nextOpen(filled []int32, i int) int {
	for len(filled) > 0 && int(filled[0]) == i {
		filled, i = filled[1:], i+1
	}
	return i
}

// due returns the last day on which what fills a slot may be performed: the slot's
// last with the grace, or the day on which it is expected, whichever is later.
func (c *Control) due(slot attestkit.Period, end attestkit.Date) attestkit.Date {
	if due := slot.To.AddDays(max(c.lag(), c.grace())); !due.IsZero() {
		return earlier(due, end)
	}
	return end
}

// place adds the slots that an item may fill, of those numbered first up to end.
func (w *workspace) place(c *Control, k calendar, e *Evidence, first, end int, last attestkit.Date) {
	performed := k.number(e.PerformedOn) - first
	named := c.named(k, e, last) - first
	hasPerformed, hasNamed := performed >= 0 && performed < end-first, named >= 0 && named < end-first
	switch {
	case hasPerformed && hasNamed:
		w.join(named, performed)
	case hasPerformed:
		w.join(performed, performed)
	case hasNamed:
		w.join(named, named)
	}
}

func (w *workspace) join(a, b int) {
	w.edges = append(w.edges, [2]int32{int32(a), int32(b)})
	w.nodes = append(w.nodes, int32(a), int32(b))
}

// named returns the number of the slot that an item names as covered and that it was
// performed after, within the control's grace and not after the window; else -1.
func (c *Control) named(k calendar, e *Evidence, last attestkit.Date) int {
	if !e.Covers.IsValid() || e.PerformedOn.After(last) || !e.PerformedOn.After(e.Covers.To) {
		return -1
	}
	i := k.number(e.Covers.From)
	if k.slot(i) != e.Covers || e.Covers.To.DaysUntil(e.PerformedOn) > c.grace() {
		return -1
	}
	return i
}

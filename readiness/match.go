package readiness

import (
	"github.com/attestkit/attestkit"
)

// workspace holds what judging one control after another reuses.
//
// An item may fill the slot in which it was performed, or the past slot that it
// names as covered, and fills one of them. So items are edges between slots, or loops
// at one, and each edge fills one of its ends. A connected component of n slots has
// all of them filled when it has n edges or more; else it is a tree with n-1, of which
// any one slot stays open, and the latest is taken: an item fills what it names first.
type workspace struct {
	parent []int32 // of each slot; a root is its own
	spare  []int32 // of each root, edges less slots: below 0 a slot stays open
	latest []int32 // of each root, the latest slot of its component
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

// edge adds an item that may fill slot a or slot b.
func (w *workspace) edge(a, b int) {
	a, b = w.root(a), w.root(b)
	if a != b {
		w.parent[b] = int32(a)
		w.spare[a] += w.spare[b]
		w.latest[a] = max(w.latest[a], w.latest[b])
	}
	w.spare[a]++
}

// isOpen reports whether the slot is the one of its component that stays open.
func (w *workspace) isOpen(i int) bool {
	r := w.root(i)
	return w.spare[r] < 0 && int(w.latest[r]) == i
}

// slots counts the slots of a control by cadence.
func (w *workspace) slots(s *Sufficiency, c *Control, items []*Evidence, asOf attestkit.Date) {
	k := c.calendar()
	first, end := k.expected(s.Window, c.Since, c.lag())
	s.Expected = end - first
	w.reset(s.Expected)
	for _, e := range items {
		if e.counts(asOf) {
			w.place(c, k, e, first, end, s.Window.To)
		}
	}
	s.Evidenced = s.Expected
	for i := range s.Expected {
		if !w.isOpen(i) {
			continue
		}
		s.Evidenced--
		slot := k.slot(first + i)
		if due := c.due(slot, s.Window.To); asOf.After(due) {
			s.Missing = append(s.Missing, slot)
		} else if s.Ahead++; s.NextDue.IsZero() {
			s.NextDue = due
		}
	}
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
		w.edge(named, performed)
	case hasPerformed:
		w.edge(performed, performed)
	case hasNamed:
		w.edge(named, named)
	}
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

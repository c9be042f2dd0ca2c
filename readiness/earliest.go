package readiness

import (
	"cmp"
	"slices"
	"sort"

	"github.com/attestkit/attestkit"
)

// Earliest is the first day on which a period that runs until today could start so
// that no control lacks what is due by now.
type Earliest struct {
	From   attestkit.Date `json:"from,omitzero"`    // zero when nothing limits it; after asOf when no window is supported yet
	Limits []Limit        `json:"limits,omitempty"` // the controls that set a limit, the latest first
}

// Limit is the first day from which one control lacks nothing.
type Limit struct {
	Control string         `json:"control"` // its id
	From    attestkit.Date `json:"from"`    // the day
	Code    Code           `json:"code"`    // why not earlier
}

// EarliestWindow returns the earliest window that today's evidence supports. A
// control limits it by its first day, and by the latest slot, already past, for which
// there is no evidence. One that is continuous or automated limits it by having no
// instance at all, since an older one can be taken anew on any day, and one without a
// known cadence always does. Populations and change histories are taken when a period
// ends, and do not limit its start. Nothing limits it for a nil assessment, and nothing
// can be said without asOf: both give the zero Earliest.
func (a *Assessment) EarliestWindow(asOf attestkit.Date) Earliest {
	if a == nil || asOf.IsZero() {
		return Earliest{}
	}
	x := newIndex(a)
	var w workspace
	var e Earliest
	for i := range a.Controls {
		c := &a.Controls[i]
		l := Limit{Control: c.ID, From: c.Since, Code: CodeControlLate}
		if from, code := w.earliest(c, x.of(i), asOf); from.After(l.From) {
			l.From, l.Code = from, code
		}
		if !l.From.IsZero() {
			e.Limits = append(e.Limits, l)
		}
	}
	slices.SortStableFunc(e.Limits, func(l, m Limit) int {
		return cmp.Or(m.From.Compare(l.From), cmp.Compare(l.Control, m.Control))
	})
	if len(e.Limits) > 0 {
		e.From = e.Limits[0].From
	}
	return e
}

// earliest returns the limit that the evidence of a control sets, zero for none.
func (w *workspace) earliest(c *Control, items []*Evidence, asOf attestkit.Date) (attestkit.Date, Code) {
	switch c.Basis() {
	case BySlots:
		return w.earliestSlot(c, items, asOf), CodeMissingSlots
	case ByInstance:
		if !slices.ContainsFunc(items, func(e *Evidence) bool { return e.Kind != ChangeHistory && e.counts(asOf) }) {
			return asOf.AddDays(1), CodeNoInstance
		}
	case ByNothing:
		return asOf.AddDays(1), CodeNoCadence
	}
	return attestkit.Date{}, ""
}

// earliestSlot looks back over as many slots as the items could fill, and one more. A
// window that starts earlier never lacks less, so a binary search finds the first that
// lacks nothing.
func (w *workspace) earliestSlot(c *Control, items []*Evidence, asOf attestkit.Date) attestkit.Date {
	k := c.calendar()
	_, end := k.expected(attestkit.Period{From: firstDay(), To: asOf}, attestkit.Date{}, c.lag())
	lowest := max(end-len(items)-2-c.grace(), 0) // slots within the grace may be open and not yet missing
	lacks := func(j int) bool {                  // a window with the slots from end-j on
		s := Sufficiency{Window: attestkit.Period{From: c.startAt(k, end-j), To: asOf}}
		w.slots(&s, c, items, asOf, 0)
		return s.missing() > 0
	}
	j := sort.Search(end-lowest+1, lacks) // the fewest slots back that lack
	if j > end-lowest {
		return attestkit.Date{}
	}
	return c.startAt(k, end-j+1)
}

// startAt returns the first day of the longest window in which slot i is the first
// that is expected: the day after that on which the one before it is.
func (c *Control) startAt(k calendar, i int) attestkit.Date {
	if i <= 0 {
		return firstDay()
	}
	return k.slot(i - 1).To.AddDays(c.lag() + 1)
}

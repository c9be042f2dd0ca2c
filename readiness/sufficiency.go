package readiness

import (
	"math"
	"slices"
	"sort"

	"github.com/attestkit/attestkit"
)

// Sufficiency is what the evidence of one control comes to for a window, as known on
// a day: what is expected, what there is, and what is missing. A nil one is the empty
// one.
type Sufficiency struct {
	Control      string             `json:"control"`                // its id
	Basis        Basis              `json:"basis"`                  // how its operation is shown
	Window       attestkit.Period   `json:"window"`                 // the window asked about
	DaysBefore   int                `json:"daysBefore,omitempty"`   // days of the window before the control existed
	Expected     int                `json:"expected,omitempty"`     // slots expected in the window
	Evidenced    int                `json:"evidenced,omitempty"`    // of them, those with an item of evidence
	Missing      []attestkit.Period `json:"missing,omitempty"`      // of them, those without that are past: the first in time, at most MaxMissing
	Unlisted     int                `json:"unlisted,omitempty"`     // how many more are missing than Missing lists
	LastMissing  attestkit.Period   `json:"lastMissing,omitzero"`   // the last one that is missing, where Missing does not list all
	Ahead        int                `json:"ahead,omitempty"`        // of them, those without that may still be performed
	NextDue      attestkit.Date     `json:"nextDue,omitzero"`       // the last day for the first slot ahead
	Population   *int               `json:"population,omitempty"`   // how often the event happened, by the populations that touch the window; absent when there are none
	Uncounted    []attestkit.Period `json:"uncounted,omitempty"`    // days of the window until now that no population covers
	Occurrences  int                `json:"occurrences"`            // items of evidence performed in the window since the control exists; change histories do not count, nor, of a control on an event, the list of events
	AgainstCount int                `json:"againstCount,omitempty"` // of them, those from days for which a population counts 0; a policy or a setting may well be from then, and does not count
	Changes      []attestkit.Period `json:"changes,omitempty"`      // days of the window until now that no change history covers; of a control by instance
	Open         bool               `json:"open,omitempty"`         // the window is not over
}

// Untestable reports whether the window holds neither a slot of the control nor a record
// of it, as it may of an annual one in six months: it cannot be tested there, which is
// said and is no failure.
func (s *Sufficiency) Untestable() bool {
	s = orZero(s)
	return s.Basis == BySlots && s.Expected == 0 && s.Occurrences == 0
}

// DidNotOperate reports whether the whole window was counted and the event did not
// happen, which is no gap. Records that speak against the count are in AgainstCount.
func (s *Sufficiency) DidNotOperate() bool {
	s = orZero(s)
	return s.Population != nil && *s.Population == 0 && len(s.Uncounted) == 0 && !s.Open
}

// IsEarlierOnly reports whether slots are filled, and all by work that was performed
// before the window or before the control existed. That is evidence of the slots, and
// nothing that an auditor of the window can test.
func (s *Sufficiency) IsEarlierOnly() bool {
	s = orZero(s)
	return s.Evidenced > 0 && s.Occurrences == 0
}

// IsTested reports whether nothing is missing, nothing lies ahead, and the window holds
// something of the control that an auditor can test: a record performed in it, and for
// a control on an event also an event. A control that began in the window may be tested
// in what is left of it: see DaysBefore.
func (s *Sufficiency) IsTested() bool {
	s = orZero(s)
	return s.IsComplete() && s.Occurrences > 0 && !s.DidNotOperate()
}

// lastMissing returns the last slot that is missing, of one that lacks slots.
func (s *Sufficiency) lastMissing() attestkit.Period {
	if s.Unlisted > 0 {
		return s.LastMissing
	}
	return s.Missing[len(s.Missing)-1]
}

// missing returns how many slots are missing, listed or not.
func (s *Sufficiency) missing() int { return len(s.Missing) + s.Unlisted }

// Lacks reports whether something is missing already: slots that are past, a cadence,
// an instance, a record of what happened, or, once the window is over, a population
// or a change history.
func (s *Sufficiency) Lacks() bool {
	s = orZero(s)
	switch s.Basis {
	case BySlots:
		return s.missing() > 0
	case ByPopulation:
		return s.Occurrences == 0 && s.Population != nil && *s.Population > 0 || !s.Open && len(s.Uncounted) > 0
	case ByInstance:
		return s.Occurrences == 0 || !s.Open && len(s.Changes) > 0
	}
	return true
}

// IsComplete reports whether nothing is missing and nothing lies ahead. That does not
// mean that there is something to test: see [Sufficiency.IsTested]. A population is
// complete with its count and one record; how many cases are tested is the auditor's
// choice, so show the records beside the population, as in "1 of 14".
func (s *Sufficiency) IsComplete() bool {
	s = orZero(s)
	return !s.Lacks() && s.Ahead == 0 && (s.Basis == BySlots || !s.Open)
}

// Suffices judges the evidence of one control for a window, as known on asOf: items
// performed later are not counted, and a zero asOf counts all. The items must be
// those that show this control; which they name in Controls is not asked. Items that are
// nil are left out, and a nil control is the empty one, of which nothing is known.
//
// All counts are exact, and Missing lists at most [MaxMissing] slots. A window that is
// no period, or that is longer than [MaxWindowDays], is not judged: the answer gives the
// control, its basis, the window and whether that is open, and nothing is expected or
// counted. It is never tested. Time and memory are in proportion to the items, to the
// control's populations and to the slots listed, but for sorting the first two.
func Suffices(c *Control, items []*Evidence, window attestkit.Period, asOf attestkit.Date) Sufficiency {
	var w workspace
	items = slices.DeleteFunc(slices.Clone(items), func(e *Evidence) bool { return e == nil })
	return w.suffices(orZero(c), items, window, orLast(asOf), MaxMissing)
}

// orLast returns the last day of the calendar for a date that is not given.
func orLast(asOf attestkit.Date) attestkit.Date {
	if asOf.IsZero() {
		asOf, _ = attestkit.NewDate(9999, 12, 31)
	}
	return asOf
}

// counts reports whether an item counts anywhere as known on a day: it says when it
// was performed, that is not later, and it is valid on at least that day.
func (e *Evidence) counts(asOf attestkit.Date) bool {
	return !e.PerformedOn.IsZero() && !e.PerformedOn.After(asOf) && (e.ValidUntil.IsZero() || e.ValidUntil.After(e.PerformedOn))
}

func (w *workspace) suffices(c *Control, items []*Evidence, window attestkit.Period, asOf attestkit.Date, limit int) Sufficiency {
	s := Sufficiency{Control: c.ID, Basis: c.Basis(), Window: window, Open: asOf.Before(window.To)}
	if !isJudged(window) {
		return s
	}
	own := attestkit.Period{From: later(window.From, c.Since), To: window.To}
	s.DaysBefore = min(max(window.From.DaysUntil(own.From), 0), window.Days())
	for _, e := range items {
		if s.isRecord(e, own, asOf) {
			s.Occurrences++
		}
	}
	known := attestkit.Period{From: own.From, To: earlier(window.To, asOf)}
	switch s.Basis {
	case BySlots:
		w.slots(&s, c, items, asOf, limit)
	case ByPopulation:
		s.count(c, own, known)
		s.contradict(c, items, own, asOf)
	case ByInstance:
		s.Changes = unchanged(items, known, asOf)
	}
	return s
}

// count sums the populations that touch the control's part of the window.
func (s *Sufficiency) count(c *Control, own, known attestkit.Period) {
	counted := make([]attestkit.Period, 0, len(c.Populations))
	total := 0
	for _, p := range c.Populations {
		if _, touches := p.Period.Overlap(own); touches {
			counted, total = append(counted, p.Period), total+min(max(p.Count, 0), math.MaxInt-total)
		}
	}
	if len(counted) > 0 {
		s.Population = &total
	}
	s.Uncounted = without(known, counted)
}

// contradict counts the records from days for which a population counts 0.
func (s *Sufficiency) contradict(c *Control, items []*Evidence, own attestkit.Period, asOf attestkit.Date) {
	var empty []attestkit.Period
	for _, p := range c.Populations {
		if p.Count <= 0 {
			empty = append(empty, p.Period)
		}
	}
	empty = attestkit.Union(empty...)
	for _, e := range items {
		if e.Kind == Policy || e.Kind == Configuration || !s.isRecord(e, own, asOf) {
			continue
		}
		i := sort.Search(len(empty), func(i int) bool { return !empty[i].To.Before(e.PerformedOn) })
		if i < len(empty) && empty[i].Contains(e.PerformedOn) {
			s.AgainstCount++
		}
	}
}

// isRecord reports whether an item shows the control at work on a day of the period.
func (s *Sufficiency) isRecord(e *Evidence, own attestkit.Period, asOf attestkit.Date) bool {
	return e.counts(asOf) && e.Kind != ChangeHistory && own.Contains(e.PerformedOn) && (s.Basis != ByPopulation || e.Kind != Listing)
}

// unchanged returns the days of a period that no change history covers. One that
// stops being valid covers the days before that.
func unchanged(items []*Evidence, known attestkit.Period, asOf attestkit.Date) []attestkit.Period {
	var covered []attestkit.Period
	for _, e := range items {
		if e.Kind != ChangeHistory || !e.counts(asOf) || !e.Covers.IsValid() {
			continue
		}
		p := e.Covers
		p.To = earlier(p.To, e.PerformedOn) // nobody knows the changes of days to come
		if !e.ValidUntil.IsZero() {
			p.To = earlier(p.To, e.ValidUntil.AddDays(-1))
		}
		covered = append(covered, p)
	}
	return without(known, covered)
}

// without returns the days of a period that are in none of the others.
func without(p attestkit.Period, others []attestkit.Period) (left []attestkit.Period) {
	if !p.IsValid() {
		return nil
	}
	from := p.From
	for _, q := range attestkit.Union(others...) {
		if from.IsZero() || q.From.After(p.To) {
			break
		}
		if from.Before(q.From) {
			left = append(left, attestkit.Period{From: from, To: q.From.AddDays(-1)})
		}
		if !q.To.Before(from) {
			from = q.To.AddDays(1) // zero where the calendar ends
		}
	}
	if !from.IsZero() && !from.After(p.To) {
		left = append(left, attestkit.Period{From: from, To: p.To})
	}
	return left
}

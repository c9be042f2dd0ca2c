package readiness

import "github.com/attestkit/attestkit"

// index finds controls and evidence by id, and the evidence of each control.
type index struct {
	a        *Assessment
	controls map[string]int32
	evidence map[string]int32
	first    []int32     // where the items of each control start in items, and the end
	items    []*Evidence // those of the first control, then of the next
}

func newIndex(a *Assessment) *index {
	a = orZero(a)
	x := &index{a: a, controls: make(map[string]int32, len(a.Controls)), evidence: make(map[string]int32, len(a.Evidence))}
	for i := range a.Controls {
		x.controls[a.Controls[i].ID] = int32(i)
	}
	x.first = make([]int32, len(a.Controls)+2)
	total := 0
	for i := range a.Evidence {
		e := &a.Evidence[i]
		x.evidence[e.ID] = int32(i)
		for _, id := range e.Controls {
			if c, found := x.controls[id]; found {
				x.first[c+2]++
				total++
			}
		}
	}
	for i := 2; i < len(x.first); i++ {
		x.first[i] += x.first[i-1]
	}
	x.items = make([]*Evidence, total)
	for i := range a.Evidence {
		x.fill(&a.Evidence[i])
	}
	return x
}

// fill puts an item with the controls that it names: first[c+1] is where the next
// one of control c goes, and in the end where those of c+1 start.
func (x *index) fill(e *Evidence) {
	for _, id := range e.Controls {
		if c, found := x.controls[id]; found {
			x.items[x.first[c+1]] = e
			x.first[c+1]++
		}
	}
}

// of returns the items of a control.
func (x *index) of(control int) []*Evidence { return x.items[x.first[control]:x.first[control+1]] }

// Sufficiency judges the evidence of each control, in their order, for a window as
// known on asOf. An item counts for the controls that it names; for one that it names
// twice it is taken twice, which [Assessment.Validate] refuses. A nil assessment has none.
// What a window comes to that is no period, or too long, is said at [Suffices].
//
// All counts are exact. Missing slots are listed up to [MaxMissing] of each control and
// [MaxListed] of all: of the first controls as many as that allows, and of each later one
// that lacks any the first three at least.
func (a *Assessment) Sufficiency(window attestkit.Period, asOf attestkit.Date) []Sufficiency {
	return newIndex(a).sufficiency(window, asOf)
}

// minListed is how many missing slots are listed of every control, and named in a sentence.
const minListed = 3

func (x *index) sufficiency(window attestkit.Period, asOf attestkit.Date) []Sufficiency {
	var w workspace
	list := make([]Sufficiency, len(x.a.Controls))
	left := MaxListed
	for i := range list {
		limit := min(max(left, minListed), MaxMissing)
		list[i] = w.suffices(&x.a.Controls[i], x.of(i), window, orLast(asOf), limit)
		if n := len(list[i].Missing); n > minListed {
			left -= n
		}
	}
	return list
}

// Lacking answers what a period that starts on from would lack if it ended on asOf:
// the controls for which something is missing by then, that have no slot in it, or
// that did not exist yet on its first day. It returns nil when the two days are no
// period or one of more than [MaxWindowDays] days, and for a nil assessment. What is
// listed of missing slots is bounded as by [Assessment.Sufficiency].
func (a *Assessment) Lacking(from, asOf attestkit.Date) []Sufficiency {
	window := attestkit.Period{From: from, To: asOf}
	if !isJudged(window) {
		return nil
	}
	var lacking []Sufficiency
	for _, s := range a.Sufficiency(window, asOf) {
		if s.Lacks() || s.Untestable() || s.DaysBefore > 0 {
			lacking = append(lacking, s)
		}
	}
	return lacking
}

package review

import (
	"cmp"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

func collect[T any](list []T, of func(*T) entry) []entry {
	out := make([]entry, len(list))
	for i := range list {
		out[i] = of(&list[i])
	}
	return out
}

func controlEntries(r *soc.Report) []entry {
	return collect(r.Controls, func(c *soc.Control) entry { return entry{c.ID, cmp.Or(c.Description, c.Title)} })
}

func objectiveEntries(r *soc.Report) []entry {
	return collect(r.ControlObjectives, func(o *soc.ControlObjective) entry { return entry{o.ID, o.Text} })
}

func cuecEntries(r *soc.Report) []entry {
	return collect(r.CUECs, func(c *soc.CUEC) entry { return entry{c.ID, c.Text} })
}

func exceptionEntries(r *soc.Report) []entry {
	return collect(r.Exceptions, func(e *soc.Exception) entry { return entry{e.ID, e.Text} })
}

func subserviceEntries(r *soc.Report) []entry {
	return collect(r.SubserviceOrganizations, func(o *soc.SubserviceOrganization) entry { return entry{o.Name, o.Name} })
}

// joins says how two periods join.
func joins(earlier, later attestkit.Period) PeriodChange {
	c := PeriodChange{Earlier: earlier, Later: later}
	c.Gap, _ = earlier.Gap(later)
	c.Overlap, _ = earlier.Overlap(later)
	return c
}

// repeatedControl is a control that was excepted in both reports, with the places
// of the exceptions.
type repeatedControl struct {
	earlier, later                     int
	earlierExceptions, laterExceptions []int
}

func repeatedControls(earlier, later *soc.Report, pairs []pairing) []repeatedControl {
	was, is := exceptionsOf(earlier), exceptionsOf(later)
	var again []repeatedControl
	for _, p := range pairs {
		if p.earlier == none || p.later == none || !was[p.earlier].any || !is[p.later].any {
			continue
		}
		again = append(again, repeatedControl{p.earlier, p.later, was[p.earlier].places, is[p.later].places})
	}
	return again
}

// excepting are the exceptions of a control; places is empty when only a test tells.
type excepting struct {
	any    bool
	places []int
}

// exceptionsOf gathers the exceptions of each control.
func exceptionsOf(r *soc.Report) []excepting {
	index := controlIndex(r)
	out := make([]excepting, len(r.Controls))
	for i, is := range excepted(r, index) {
		out[i].any = is
	}
	for i := range r.Exceptions {
		for _, id := range r.Exceptions[i].Controls {
			if place, ok := index[id]; ok {
				out[place].places = append(out[place].places, i)
			}
		}
	}
	return out
}

// repeats tells what was excepted twice: controls, and besides them exceptions in
// like words.
func repeats(earlier, later *soc.Report, controls, exceptions []pairing) []Repeat {
	var out []Repeat
	told := map[int]bool{} // later exceptions that a control accounts for
	for _, p := range repeatedControls(earlier, later, controls) {
		out = append(out, Repeat{
			EarlierControl: earlier.Controls[p.earlier].ID, LaterControl: later.Controls[p.later].ID,
			EarlierExceptions: exceptionIDs(earlier, p.earlierExceptions), LaterExceptions: exceptionIDs(later, p.laterExceptions),
		})
		for _, place := range p.laterExceptions {
			told[place] = true
		}
	}
	for _, p := range exceptions {
		if p.earlier != none && p.later != none && !told[p.later] {
			out = append(out, Repeat{
				EarlierExceptions: exceptionIDs(earlier, []int{p.earlier}), LaterExceptions: exceptionIDs(later, []int{p.later}),
			})
		}
	}
	return out
}

func exceptionIDs(r *soc.Report, places []int) []string {
	var ids []string
	for _, i := range places {
		ids = append(ids, r.Exceptions[i].ID)
	}
	return ids
}

package render

import (
	"fmt"

	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// control is a control of the organization with what its evidence comes to.
type control struct {
	readiness.Control
	Sufficiency *readiness.Sufficiency // nil without a window
	Whys        []readiness.Why
}

// Shown words how much of the window is evidenced.
func (c control) Shown() string {
	s := c.Sufficiency
	switch {
	case s == nil:
		return ""
	case s.Basis == readiness.BySlots && s.Expected == 0:
		return "no slot, " + plural(s.Occurrences, "record")
	case s.Basis == readiness.BySlots:
		return fmt.Sprintf("%d of %s", s.Evidenced, plural(s.Expected, "slot"))
	case s.Basis == readiness.ByPopulation && s.Population != nil:
		return ofPopulation(s.Occurrences, *s.Population) + soFar(s.Open)
	}
	return plural(s.Occurrences, "record")
}

// soFar says that the window is not over.
func soFar(open bool) string {
	if open {
		return " so far"
	}
	return ""
}

// ofPopulation words how many of the events are on record: the auditor chooses cases
// from all of them.
func ofPopulation(records, events int) string {
	switch {
	case events == 0 && records == 0:
		return "no event"
	case records <= events:
		return fmt.Sprintf("%d of %s on record", records, plural(events, "event"))
	}
	return plural(records, "record") + ", " + plural(events, "event")
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// Cadenced words how often the control operates.
func (c control) Cadenced() string {
	if c.Cadence == soc.OtherCadence && c.OtherCadence != "" {
		return c.OtherCadence
	}
	return c.Cadence.String()
}

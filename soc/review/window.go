package review

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/soc"
)

// window compares the reader's window with what was examined and with what the
// letters speak of.
func (x *reading) window() {
	if !x.o.Window.IsValid() {
		return
	}
	t := x.timeline()
	examined := t.Days.Examined + t.Days.Modified
	open := t.Days.Uncovered + t.Days.NotElapsed
	pointer := "/period"
	if !x.isPeriod() {
		pointer = "/asOf"
	}
	switch {
	case examined == 0:
		x.find(CodeWindowNotExamined, pointer, "none of the %s of %s is examined: %s", count(x.o.Window.Days(), "day"), x.o.Window, x.remains(t))
	case open > 0:
		x.find(CodeWindowOpen, pointer, "%d of the %s of %s %s examined: %s", examined, count(x.o.Window.Days(), "day"), x.o.Window, isAre(examined), x.remains(t))
	case t.Days.LetterOnly > 0:
		x.find(CodeLetterOnly, pointer, "%d of the %s of %s %s examined: %s", examined, count(x.o.Window.Days(), "day"), x.o.Window, isAre(examined), x.remains(t))
	}
	x.overlap(t)
}

// timeline puts this report, and an earlier one that compares with it, on the
// reader's window.
func (x *reading) timeline() Timeline {
	reports := []soc.Report{*x.r}
	if x.priorReason() == "" && x.o.Prior != nil {
		reports = append(reports, *x.o.Prior)
	}
	return Reliance(RelianceOptions{Kind: x.r.Kind, Organization: x.r.Organization.Name, Window: x.o.Window, AsOf: x.o.AsOf, Conventions: x.c}, reports, x.o.Letters)
}

// remains says what became of the days that are not examined.
func (x *reading) remains(t Timeline) string {
	var parts []string
	say := func(n int, what string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%s %s", count(n, "day"), what))
		}
	}
	say(t.Days.LetterOnly, "with a letter only")
	if x.o.AsOf.IsZero() {
		say(t.Days.Uncovered, "open")
	} else {
		say(t.Days.Uncovered, "passed and open")
		say(t.Days.NotElapsed, "still ahead")
	}
	return strings.Join(parts, ", ")
}

// overlap judges how much of a user's fiscal year a SOC 1 examines.
func (x *reading) overlap(t Timeline) {
	usual := min(x.c.OverlapMonths, x.o.Window.Months())
	if x.r.Kind == soc.SOC1 && x.isPeriod() && t.ExaminedMonths < usual {
		x.find(CodeShortOverlap, "/period", "%s of the window %s examined; user auditors look for about %d, by convention", count(t.ExaminedMonths, "whole month"), isAre(t.ExaminedMonths), usual)
	}
}

func isAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

package review

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// description reads what the system description discloses.
func (x *reading) description() {
	d := &x.r.Description
	for i := range d.Incidents {
		n := &d.Incidents[i]
		x.find(CodeDisclosedIncident, at("description", "incidents", i), "the description discloses an incident%s: %s%s", on(n.Date), passage(n.Nature), x.disposed(n))
	}
	for i := range d.SubsequentEvents {
		e := &d.SubsequentEvents[i]
		x.find(CodeSubsequentEvent, at("description", "subsequentEvents", i), "an event%s: %s", x.after(e.Date), passage(e.Text))
	}
	for i := range d.NotRelevant {
		x.excluded(i, &d.NotRelevant[i])
	}
	for i := range d.Changes {
		e := &d.Changes[i]
		x.find(CodeSignificantChange, at("description", "changes", i), "the system or its controls changed%s: %s", on(e.Date), passage(e.Text))
	}
	x.misplaced()
}

// after words when an event happened.
func (x *reading) after(d attestkit.Date) string {
	switch {
	case d.IsZero():
		return " after what was examined"
	case d.After(x.r.End()):
		return on(d) + ", after what was examined"
	}
	return on(d)
}

// misplaced finds dates outside the days that a part of the description is about:
// incidents and changes belong to what was examined, subsequent events to the days
// between its end and the report's date. An incident from before the period is none:
// it may have been found in it.
func (x *reading) misplaced() {
	d := &x.r.Description
	_, _, end := x.end()
	if end.IsZero() {
		return
	}
	for i := range d.Incidents {
		if date := d.Incidents[i].Date; date.After(end) {
			x.misdated(at("description", "incidents", i, "date"), "the incident", date, "after", end, x.ofEnd())
		}
	}
	for i := range d.Changes {
		switch date := d.Changes[i].Date; {
		case date.After(end):
			x.misdated(at("description", "changes", i, "date"), "the change", date, "after", end, x.ofEnd())
		case !date.IsZero() && x.isPeriod() && date.Before(x.r.Period.From):
			x.misdated(at("description", "changes", i, "date"), "the change", date, "before", x.r.Period.From, "the first day of the period")
		}
	}
	for i := range d.SubsequentEvents {
		switch date := d.SubsequentEvents[i].Date; {
		case !date.IsZero() && !date.After(end):
			x.misdated(at("description", "subsequentEvents", i, "date"), "the subsequent event", date, "not after", end, x.ofEnd())
		case !x.r.ReportDate.IsZero() && date.After(x.r.ReportDate):
			x.misdated(at("description", "subsequentEvents", i, "date"), "the subsequent event", date, "after", x.r.ReportDate, "the report's own date")
		}
	}
}

func (x *reading) misdated(pointer, what string, date attestkit.Date, where string, day attestkit.Date, of string) {
	x.find(CodeDateOutOfPlace, pointer, "%s is dated %s, %s %s, %s", what, date, where, day, of)
}

// ofEnd says what the last day that the report speaks of is.
func (x *reading) ofEnd() string {
	if x.isPeriod() {
		return "the last day of the period"
	}
	return "the day as of which the report speaks"
}

func (x *reading) disposed(n *soc.Incident) string {
	if n.Disposition == "" && x.has(soc.Full) {
		return "; what became of it is not told"
	}
	return ""
}

func (x *reading) excluded(i int, n *soc.NotRelevant) {
	why := "reason not recorded"
	if n.Reason != "" {
		why = passage(n.Reason)
	}
	x.add(Finding{Code: CodeCriterionExcluded, Pointer: at("description", "notRelevant", i), Criteria: ids(tsc.SetOf(n.Criterion)),
		Detail: n.Criterion.String() + " is called not relevant to the system: " + why})
}

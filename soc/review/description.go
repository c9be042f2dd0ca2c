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
		x.find(CodeSubsequentEvent, at("description", "subsequentEvents", i), "an event%s: %s", after(e.Date), passage(e.Text))
	}
	for i := range d.NotRelevant {
		x.excluded(i, &d.NotRelevant[i])
	}
	for i := range d.Changes {
		e := &d.Changes[i]
		x.find(CodeSignificantChange, at("description", "changes", i), "the system or its controls changed%s: %s", on(e.Date), passage(e.Text))
	}
}

// after words when an event happened.
func after(d attestkit.Date) string {
	if d.IsZero() {
		return " after what was examined"
	}
	return on(d) + ", after what was examined"
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

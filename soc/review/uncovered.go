package review

import (
	"github.com/attestkit/attestkit/soc"
)

// uncovered finds what is in scope and tied to no control and to no complementary
// control of a carved-out organization. It needs all controls to be transcribed.
func (x *reading) uncovered() {
	if !x.has(soc.Full) || x.r.Kind == soc.SOC3 {
		return
	}
	assumed := x.assumed()
	x.uncoveredCriteria(assumed)
	x.uncoveredObjectives(assumed)
	x.uncoveredAdditional(assumed)
}

// assumed gathers what complementary subservice organization controls serve.
func (x *reading) assumed() *reach {
	a := &reach{}
	for i := range x.r.SubserviceOrganizations {
		for _, s := range x.r.SubserviceOrganizations[i].Services {
			if !isCarvedOut(&s) {
				continue
			}
			for _, c := range s.CSOCs {
				a.add(c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
			}
		}
	}
	return a
}

func (x *reading) uncoveredCriteria(assumed *reach) {
	if x.isOlderEdition() {
		return
	}
	left := x.r.Criteria().Minus(assumed.criteria)
	for c := range left.All() {
		if x.served.criteria[c].controls > 0 {
			left = left.Without(c)
		}
	}
	if !left.IsEmpty() {
		a := &reach{}
		a.criteria = left
		x.add(Finding{Code: CodeCriterionUncovered, Pointer: "/controls", Criteria: ids(left),
			Detail: "no control, and no complementary control of a carved-out organization, is tied to " + a.String()})
	}
}

func (x *reading) uncoveredObjectives(assumed *reach) {
	for i := range x.r.ControlObjectives {
		id := x.r.ControlObjectives[i].ID
		if x.served.objectives[id].controls == 0 && !assumed.seen[id] {
			x.add(Finding{Code: CodeObjectiveUncovered, Pointer: at("controlObjectives", i), ControlObjectives: []string{id},
				Detail: "no control, and no complementary control of a carved-out organization, is tied to " + passage(id)})
		}
	}
}

func (x *reading) uncoveredAdditional(assumed *reach) {
	for i := range x.r.AdditionalSubjectMatters {
		m := &x.r.AdditionalSubjectMatters[i]
		var left []soc.CriterionRef
		for _, id := range m.Criteria {
			ref := soc.CriterionRef{Framework: m.Framework, ID: id}
			if x.served.additional[ref].controls == 0 && !assumed.seenRef[ref] {
				left = append(left, ref)
			}
		}
		if len(left) > 0 {
			x.add(Finding{Code: CodeCriterionUncovered, Pointer: at("additionalSubjectMatters", i, "criteria"), AdditionalCriteria: left,
				Detail: "no control, and no complementary control of a carved-out organization, is tied to " + references(left)})
		}
	}
}

package review

import (
	"fmt"
	"slices"
)

// priorReason says why the earlier report cannot be compared with this one; "" when
// it can, or there is none.
func (x *reading) priorReason() string {
	p := x.o.Prior
	switch {
	case p == nil:
		return ""
	case p.Kind != x.r.Kind:
		return "the earlier report is a " + p.Kind.Name() + ", this one a " + x.r.Kind.Name()
	case !sameEntity(p.Organization.Name, x.r.Organization.Name):
		return "the earlier report is about " + passage(p.Organization.Name)
	case p.End().IsZero() || !p.End().Before(x.r.End()):
		return "the earlier report does not end before this one"
	}
	return ""
}

// repeated finds controls that were excepted in the earlier report and are again.
func (x *reading) repeated() {
	if why := x.priorReason(); why != "" {
		x.find(CodePriorNotComparable, "", "%s", why)
		return
	}
	if x.o.Prior == nil || !x.anyExcepted() {
		return
	}
	for _, again := range repeatedControls(x.o.Prior, x.r, match(controlEntries(x.o.Prior), controlEntries(x.r), true)) {
		x.again(again)
	}
}

// anyExcepted reports whether both reports have controls with exceptions, so that
// pairing them is worth the time.
func (x *reading) anyExcepted() bool {
	earlier := x.o.Prior
	return slices.Contains(x.served.excepted, true) && slices.Contains(excepted(earlier, controlIndex(earlier)), true)
}

func (x *reading) again(p repeatedControl) {
	earlier, later := &x.o.Prior.Controls[p.earlier], &x.r.Controls[p.later]
	pointer := at("controls", p.later)
	if len(p.laterExceptions) > 0 {
		pointer = at("exceptions", p.laterExceptions[0])
	}
	was := ""
	if earlier.ID != later.ID {
		was = ", then " + passage(earlier.ID) + ","
	}
	a := &reach{}
	a.addControl(later)
	x.add(Finding{
		Code: CodeRepeatedException, Pointer: pointer,
		Detail:   fmt.Sprintf("the control %s%s was excepted in the report that ends on %s, and is again", named(later), was, x.o.Prior.End()),
		Criteria: ids(a.criteria), ControlObjectives: a.objectives, AdditionalCriteria: a.additional,
	})
}

package review

import (
	"fmt"

	"github.com/attestkit/attestkit/soc"
)

// exceptions reads the deviations and deficiencies that the auditor reports: those
// in the report's list, and those that only a test's result tells.
func (x *reading) exceptions() {
	listed := make([]bool, len(x.r.Controls))
	for i := range x.r.Exceptions {
		e := &x.r.Exceptions[i]
		for _, id := range e.Controls {
			if place, ok := x.served.control[id]; ok {
				listed[place] = true
			}
		}
		x.exception(i, e)
	}
	for i := range x.r.Controls {
		c := &x.r.Controls[i]
		if test := failedTest(c); test >= 0 && !listed[i] {
			x.failed(i, test, c)
		}
	}
}

func (x *reading) exception(i int, e *soc.Exception) {
	all, own := &reach{}, &reach{}
	all.add(e.Criteria, e.ControlObjectives, e.AdditionalCriteria)
	for _, id := range e.Controls {
		if place, ok := x.served.control[id]; ok {
			all.addControl(&x.r.Controls[place])
			own.addControl(&x.r.Controls[place])
		}
	}
	what := "the auditor reports an exception"
	if e.Kind.IsValid() {
		what = "the auditor reports an exception of " + e.Kind.String()
	}
	if len(e.Controls) > 0 {
		what += " at " + names(e.Controls, x.named)
	}
	if e.Kind == soc.DescriptionException {
		own = &reach{} // a wrong description leaves the controls as they are
	}
	x.weaken(at("exceptions", i), what+numbers(e.Sample, e.Deviations), all, own, e)
	if e.Response.Text == "" && x.has(soc.Full) {
		x.find(CodeNoResponse, at("exceptions", i, "response"), "management does not respond to the exception %s", passage(e.ID))
	}
}

// named returns the id of a control with its title.
func (x *reading) named(id string) string {
	if place, ok := x.served.control[id]; ok {
		return named(&x.r.Controls[place])
	}
	return passage(id)
}

func (x *reading) failed(i, test int, c *soc.Control) {
	all := &reach{}
	all.addControl(c)
	what := "a test found exceptions at " + named(c)
	x.weaken(at("controls", i, "tests", test), what+numbers(c.Tests[test].Sample, c.Tests[test].Deviations), all, all, &soc.Exception{})
}

// weaken records an exception with all that it weakens; heavier where something of
// what its own controls serve is left without a control free of exceptions. That
// can only be told where all controls were transcribed.
func (x *reading) weaken(pointer, what string, all, own *reach, e *soc.Exception) {
	code := CodeException
	switch {
	case all.isEmpty():
	case e.Kind == soc.DescriptionException:
		what += ", which concerns " + all.String()
	default:
		what += ", which weakens " + all.String()
	}
	if bereft := x.served.without(own); x.has(soc.Full) && !bereft.isEmpty() {
		code = CodeExceptionOnlyControl
		what += "; no control free of exceptions is left for " + bereft.String()
	}
	if e.Text != "" {
		what += "; it reads: " + passage(e.Text)
	}
	x.add(Finding{
		Code: code, Pointer: pointer, Detail: what, Action: remedy(code, e.Response),
		Criteria: ids(all.criteria), ControlObjectives: all.objectives, AdditionalCriteria: all.additional,
	})
}

// remedy adds to a code's action the date that management gives.
func remedy(code Code, response soc.Response) string {
	if response.Date.IsZero() {
		return code.Action()
	}
	return code.Action() + " Management gives " + response.Date.String() + " for it; the opinion does not cover what management says."
}

// numbers says how many items deviated, as far as that is told.
func numbers(sample, deviations *int) string {
	switch {
	case deviations != nil && sample != nil:
		return fmt.Sprintf(" (%d of %d items)", *deviations, *sample)
	case deviations != nil:
		return " (" + count(*deviations, "item") + ")"
	}
	return ""
}

package review

import (
	"slices"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// controls reads the tests of each control. A Type 1 may list walkthroughs, which
// are not tests of operation, and a SOC 3 has no tests.
func (x *reading) controls() {
	if x.r.Type != soc.Type2 {
		return
	}
	missing := x.untested()
	for i := range x.r.Controls {
		c := &x.r.Controls[i]
		t := tests(c)
		switch {
		case missing && len(c.Tests) == 0 && !x.served.excepted[i]:
			x.find(CodeControlNotTested, at("controls", i), "no test of the control %s is recorded%s", named(c), x.alone(c))
		case t.idle >= 0 && !t.concluded:
			x.find(CodeDidNotOperate, at("controls", i, "tests", t.idle), "the control %s did not operate in the period%s", named(c), x.alone(c))
		case t.untested >= 0 && !t.concluded:
			x.find(CodeControlNotTested, at("controls", i, "tests", t.untested), "the auditor did not test the control %s%s", named(c), x.alone(c))
		default:
			if t.asked && !t.more {
				x.find(CodeInquiryOnly, at("controls", i, "tests"), "the only test of the control %s is inquiry%s", named(c), x.alone(c))
			}
			x.sample(i, c)
		}
	}
}

// untested reports whether a control without a test means that it was not tested:
// the report was transcribed in full, and other controls have tests. Where none has
// one it says so once.
func (x *reading) untested() bool {
	if x.r.Extent != soc.Full || len(x.r.Controls) == 0 {
		return false
	}
	if slices.ContainsFunc(x.r.Controls, func(c soc.Control) bool { return len(c.Tests) > 0 }) {
		return true
	}
	x.add(Finding{
		Code: CodeControlNotTested, Pointer: "/controls",
		Detail: "no test of any control is recorded: the report lists " + count(len(x.r.Controls), "control"),
		Action: CodeControlNotTested.Action() + " If the report shows tests, transcribe them with their results.",
	})
	return false
}

// tested is what the tests of a control amount to.
type tested struct {
	idle      int  // a test that found that nothing called for the control, or -1
	untested  int  // a test that was not performed, or -1
	concluded bool // a test has a result
	asked     bool // inquiry is among the procedures
	more      bool // so is another, or those of a test are not told
}

func tests(c *soc.Control) tested {
	t := tested{idle: -1, untested: -1}
	for i := range c.Tests {
		test := &c.Tests[i]
		none := test.Population != nil && *test.Population == 0
		switch {
		case test.Result == soc.NoExceptions && !none, test.Result == soc.Exceptions:
			t.concluded = true
		case test.Result == soc.DidNotOperate, none:
			t.idle = first(t.idle, i)
		case test.Result == soc.NotTested:
			t.untested = first(t.untested, i)
			continue
		}
		t.procedures(test.Procedures)
	}
	return t
}

func first(found, i int) int {
	if found >= 0 {
		return found
	}
	return i
}

func (t *tested) procedures(list []soc.Procedure) {
	t.more = t.more || len(list) == 0
	for _, p := range list {
		t.asked = t.asked || p == soc.Inquiry
		t.more = t.more || p != soc.Inquiry
	}
}

// alone says for what a control is the only one; "" when that cannot be told.
func (x *reading) alone(c *soc.Control) string {
	if !x.has(soc.Full) {
		return ""
	}
	only := &reach{}
	for _, criterion := range c.Criteria {
		if x.served.criteria[criterion].controls == 1 {
			only.criteria = only.criteria.Union(tsc.SetOf(criterion))
		}
	}
	for _, id := range c.ControlObjectives {
		if x.served.objectives[id].controls == 1 {
			only.objectives = append(only.objectives, id)
		}
	}
	for _, ref := range c.AdditionalCriteria {
		if x.served.additional[ref].controls == 1 {
			only.additional = append(only.additional, ref)
		}
	}
	if only.isEmpty() {
		return ""
	}
	return "; it is the only control of " + only.String()
}

// sample compares the sizes of samples with the floors. One test that reaches the
// floor is enough, and a test without a number says nothing.
func (x *reading) sample(i int, c *soc.Control) {
	thin, least := -1, 0
	for j := range c.Tests {
		t := &c.Tests[j]
		if t.Sample == nil {
			continue
		}
		floor := x.c.SampleFloors.of(c, t.Population, x.r.Period)
		if *t.Sample >= floor {
			return
		}
		if thin < 0 || *t.Sample > *c.Tests[thin].Sample {
			thin, least = j, floor
		}
	}
	if thin >= 0 {
		x.find(CodeThinSample, at("controls", i, "tests", thin, "sample"), "the test of the control %s (%s) looked at %s; the convention is at least %d, and firms differ",
			named(c), rhythm(c), count(*c.Tests[thin].Sample, "item"), least)
	}
}

func rhythm(c *soc.Control) string {
	if c.Nature == soc.Automated {
		return c.Nature.String()
	}
	return c.Cadence.String()
}

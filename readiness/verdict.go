package readiness

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/soc"
)

// ControlTotals counts the controls of an assessment by what their evidence comes to
// over the window of a Type 2. Each is in one of the six counts from Tested to
// EarlierOnly; Late ones are counted a second time there.
type ControlTotals struct {
	All           int `json:"all"`                     // the controls, the denominator of the others
	Tested        int `json:"tested"`                  // see [Sufficiency.IsTested]
	Lacking       int `json:"lacking"`                 // something is missing already: see [Sufficiency.Lacks]
	Open          int `json:"open"`                    // nothing is missing, and part of the window lies ahead
	Untestable    int `json:"untestable,omitempty"`    // neither slot nor record in the window: see [Sufficiency.Untestable]
	DidNotOperate int `json:"didNotOperate,omitempty"` // the event did not happen: see [Sufficiency.DidNotOperate]
	EarlierOnly   int `json:"earlierOnly,omitempty"`   // all that shows them was done before the window: see [Sufficiency.IsEarlierOnly]
	Late          int `json:"late,omitempty"`          // they did not exist on the window's first day
}

func (t *ControlTotals) add(s *Sufficiency) {
	t.All++
	if s.DaysBefore > 0 {
		t.Late++
	}
	switch {
	case s.Lacks():
		t.Lacking++
	case s.Untestable():
		t.Untestable++
	case !s.IsComplete():
		t.Open++
	case s.DidNotOperate():
		t.DidNotOperate++
	case s.IsEarlierOnly():
		t.EarlierOnly++
	default:
		t.Tested++
	}
}

// Lacks reports whether something that the target asks for is not yet ready: the design
// for a Type 1 and for ISO/IEC 27001, the operation for a Type 2. What could not be
// tested lacks nothing; see [Result.IsReady].
func (r *Result) Lacks() bool {
	r = orZero(r)
	soc2 := r.SOC2.Prompts.Design.NotYet + r.SOC2.Items.Design.NotYet
	if r.Target.Type == soc.Type2 {
		soc2 = r.SOC2.Prompts.Operation.NotYet + r.SOC2.Items.Operation.NotYet
	}
	return soc2+r.ISO27001.Prompts.Design.NotYet+r.ISO27001.Items.Design.NotYet > 0
}

// IsReady reports whether the target asks for something, nothing of it is lacking (see
// [Result.Lacks]), and, for a Type 2, every criterion rests on something that was tested
// over the whole window: none is [Untested]. A result that lacks nothing and is not
// ready is one on which an auditor could report, and would have to say that controls
// were not tested. Single prompts and controls may be untested in a ready result, where
// the criterion rests on others; [Result.Verdict] counts them.
func (r *Result) IsReady() bool {
	r = orZero(r)
	if r.SOC2.Prompts.Design.All()+r.ISO27001.Prompts.Design.All() == 0 || r.Target.Type == soc.Type2 && !r.Target.hasWindow() {
		return false
	}
	return !r.Lacks() && r.SOC2.Items.Operation.Untested == 0
}

// Verdict says in a few sentences how ready the result is: one paragraph for each audit
// of the target, the SOC 2 first, with counts and their denominators. What could not be
// tested over the window is said in so many words. A nil result asks nothing.
func (r *Result) Verdict() []string {
	r = orZero(r)
	var list []string
	if r.Target.Type.IsValid() {
		list = append(list, r.verdictSOC2())
	}
	if r.Target.ISO27001 {
		list = append(list, r.verdictISO())
	}
	if len(list) == 0 {
		list = []string{"Nothing is asked: the target names no audit."}
	}
	return list
}

func (r *Result) verdictSOC2() string {
	items, prompts := r.SOC2.Items, r.SOC2.Prompts
	text := "SOC 2 " + r.Target.Type.Name() + ": "
	if r.Target.Type != soc.Type2 {
		return text + word(items.Design, prompts.Design) + shares(items.Design, "criterion", "criteria", "ready") + "."
	}
	state := word(items.Operation, prompts.Operation)
	if !r.Target.hasWindow() {
		state = notReady // though everything may be carried
	}
	text += state + shares(items.Design, "criterion", "criteria", "ready by design")
	if items.Design.Carried > 0 {
		text += ","
	}
	text += " and " + counted(items.Operation, "in operation") + "."
	if !r.Target.hasWindow() {
		text += " No window that could be judged is set."
	}
	if n := prompts.Operation.Untested; n > 0 {
		text += " Of " + plural(prompts.Operation.Applicable(), "prompt") + ", " + strconv.Itoa(n) + " " + rest(n) + " on controls that were not tested over the whole window."
	}
	return text + r.Tested.untested()
}

func (r *Result) verdictISO() string {
	return "ISO/IEC 27001: " + word(r.ISO27001.Items.Design, r.ISO27001.Prompts.Design) + shares(r.ISO27001.Items.Design, "requirement", "requirements", "ready by design") + "."
}

const notReady = "not ready."

// word says what the states of the rows and prompts of an audit come to.
func word(items, prompts Totals) string {
	switch {
	case items.NotYet+prompts.NotYet > 0:
		return notReady
	case items.Untested > 0:
		return "nothing is lacking, and not everything was tested."
	}
	return "ready."
}

// shares words how many rows are ready, of those that apply.
func shares(t Totals, one, many, what string) string {
	name := many
	if t.Applicable() == 1 {
		name = one
	}
	return " Of " + strconv.Itoa(t.Applicable()) + " " + name + ", " + counted(t, be(t.Ready)+what)
}

// counted words how many are ready, untested and carried.
func counted(t Totals, what string) string {
	parts := []string{strconv.Itoa(t.Ready) + " " + what}
	if t.Untested > 0 {
		parts = append(parts, strconv.Itoa(t.Untested)+" untested")
	}
	if t.Carried > 0 {
		parts = append(parts, strconv.Itoa(t.Carried)+" carried")
	}
	return strings.Join(parts, ", ")
}

// untested words which controls the window does not, or not wholly, test; nothing when
// it tests all.
func (t *ControlTotals) untested() string {
	var parts []string
	for _, p := range [...]struct {
		n    int
		what string
	}{
		{t.Untestable, "without slot or record"}, {t.DidNotOperate, "without an event"},
		{t.EarlierOnly, "with earlier work alone"}, {t.Late, "begun after its first day"},
	} {
		if p.n > 0 {
			parts = append(parts, strconv.Itoa(p.n)+" "+p.what)
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return " Of " + plural(t.All, "control") + " over the window: " + strings.Join(parts, ", ") + "."
}

func be(n int) string {
	if n == 1 {
		return "is "
	}
	return "are "
}

func rest(n int) string {
	if n == 1 {
		return "rests"
	}
	return "rest"
}

package readiness

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// answerWhys words what a response alone leaves open.
func answerWhy(p Prompt, code Code) Why {
	y := Why{Code: code, Prompt: p}
	switch code {
	case CodeUnanswered:
		y.Text, y.Settle = "Nobody has answered this prompt.", "Answer it, and name an owner and a day."
	case CodeNotStarted:
		y.Text, y.Settle = "Work on it has not started.", "Look at what exists, then put the rest in place."
	case CodeInProgress:
		y.Text, y.Settle = "It is still being put in place.", "Finish it, name the control and attach what shows it."
	case CodeNoCarrier:
		y.Text, y.Settle = "It is said to be carried, and not by whom.", "Name the subservice organization, which the description has to disclose."
	case CodeNoJustification:
		y.Text, y.Settle = "It is said not to apply, and not why.", "Say what does not exist here, so that an auditor can see it too."
	case CodeAlwaysApplies:
		y.Text, y.Settle = "It is said not to apply, where it applies to everyone.", "Answer what is done instead; a smaller or simpler way of doing it is an answer."
	case CodeNoControl:
		y.Text, y.Settle = "It is said to be implemented, and no control does it.", "Name the control, which an auditor would otherwise look for in vain."
	case CodeNoEvidence:
		y.Text, y.Settle = "It is said to be implemented, and nothing shows it.", "Attach what shows the design, performed by the day in question."
	case CodeEvidenceUndated:
		y.Text, y.Settle = "Its evidence does not say when it was performed.", "Add the day on which what it shows was done."
	case CodeEvidenceExpired:
		y.Text, y.Settle = "Its evidence is no longer valid on the day in question.", "Renew it, and attach the new one."
	case CodeNoWindow:
		y.Operation = true
		y.Text, y.Settle = "A Type 2 is aimed at, and its window is not set.", "Set the first and the last day of the window."
	}
	return y
}

// designWhys words what a control's own data leave open on the day of the audit.
func designWhys(c *Control, day attestkit.Date) []Why {
	if !c.Since.After(day) {
		return nil
	}
	return []Why{{
		Code: CodeControlPlanned, Control: c.ID, Due: c.Since,
		Text:   "The control will exist only from " + c.Since.String() + ".",
		Settle: "Put it in place earlier, or move the audit.",
	}}
}

// operationWhys words what the evidence of a control leaves open over a window.
func operationWhys(c *Control, s *Sufficiency) []Why {
	var list []Why
	add := func(code Code, due attestkit.Date, text, settle string) {
		list = append(list, Why{Code: code, Control: c.ID, Operation: true, Due: due, Text: text, Settle: settle})
	}
	end := s.Window.To
	switch s.Basis {
	case BySlots:
		if n := s.missing(); n > 0 {
			cut, settle := graceCut(c, s.lastMissing(), end)
			add(CodeMissingSlots, c.due(s.Missing[0], end), strconv.Itoa(n)+" of "+plural(s.Expected, "slot")+" "+have(n)+" passed without evidence: "+slots(s.Missing, n)+"."+cut,
				"Find the record if it was done then; what was not done cannot be made up, so write down why and what was done instead."+settle)
		}
		if s.Ahead > 0 {
			add(CodeWindowOpen, s.NextDue, strconv.Itoa(s.Ahead)+" of "+plural(s.Expected, "slot")+" "+lie(s.Ahead)+" ahead.", "Perform it by "+s.NextDue.String()+" and keep the record.")
		}
	case ByPopulation:
		populationWhys(s, add)
	case ByInstance:
		if s.Occurrences == 0 {
			add(CodeNoInstance, end, "No item of evidence from the window shows the control at work.", "Export its settings, or one case that it handled, within the window.")
		}
		if len(s.Changes) > 0 && !s.Open {
			add(CodeNoChangeHistory, end, "No history of its changes covers "+slots(s.Changes, len(s.Changes))+".", "Export what was changed in it over the whole window, with the period that the export covers.")
		}
	default:
		add(CodeNoCadence, end, cadenceText(c), "Say how often it operates; an auditor cannot test a control that does not.")
	}
	if s.Open && s.Basis != BySlots && s.Basis != ByNothing {
		add(CodeWindowOpen, end, "The window runs until "+end.String()+".", "Take the list of events or changes for the rest of the window when it is over.")
	}
	return list
}

// graceCut says of a slot, the last without evidence, that the window ends before the
// grace of it does, and what moves the slot into the next window; nothing of others.
func graceCut(c *Control, slot attestkit.Period, end attestkit.Date) (text, settle string) {
	left := slot.To.DaysUntil(end)
	if c.grace() <= left {
		return "", ""
	}
	return " The grace of " + plural(c.grace(), "day") + " ends with the window, which leaves the last of them " + plural(left, "day") + ".",
		" Where the control is to be performed after the slot, give it a lag as long as its grace: the slot is then expected in the next window."
}

// lateWhy words that a control did not exist from the window's first day on.
func lateWhy(s *Sufficiency) Why {
	settle := "Name another control that did its work until then, or expect the auditor to say that there was none."
	if s.DaysBefore < s.Window.Days() {
		settle = "Name another control that did its work until then, or start the window on " + s.Window.From.AddDays(s.DaysBefore).String() + "."
	}
	return Why{Code: CodeControlLate, Control: s.Control, Operation: true, Settle: settle,
		Text: "The control did not exist on " + strconv.Itoa(s.DaysBefore) + " of the " + plural(s.Window.Days(), "day") + " of the window."}
}

// untestableWhy words that the window holds nothing of a control.
func untestableWhy(s *Sufficiency) Why {
	y := Why{Code: CodeUntestable, Control: s.Control, Operation: true,
		Text:   "The control has no slot in the window and no record from it, and cannot be tested there.",
		Settle: "Name another control that was tested, or choose a window that holds a slot."}
	if s.Open {
		y.Due, y.Settle = s.Window.To, "Perform it within the window and keep the record, or name another control for the period."
	}
	return y
}

// earlierWhy words that all evidence of a control is older than the window.
func earlierWhy(s *Sufficiency) Why {
	y := Why{Code: CodeEarlierOnly, Control: s.Control, Operation: true,
		Text:   "What fills its " + slotWord(s.Evidenced) + " was performed before the window or before the control existed, and an auditor tests what was done in it.",
		Settle: "Name another control that was tested, or choose a window that holds the work."}
	if s.Open {
		y.Due, y.Settle = s.Window.To, "Perform it once more within the window and keep the record, or name another control for the period."
	}
	return y
}

func populationWhys(s *Sufficiency, add func(Code, attestkit.Date, string, string)) {
	if s.Occurrences == 0 && s.Population != nil && *s.Population > 0 {
		add(CodeNoOccurrence, s.Window.To, "The event happened "+plural(*s.Population, "time")+", and no record shows the control.", "Attach the record of at least one case; the auditor will choose more.")
	}
	if len(s.Uncounted) > 0 && !s.Open {
		add(CodeNoPopulation, s.Window.To, "How often the event happened is not counted for "+slots(s.Uncounted, len(s.Uncounted))+".", "Take the full list from the system that knows, and give its count, even if it is 0.")
	}
}

func cadenceText(c *Control) string {
	if c.Cadence == soc.OtherCadence {
		return "Its cadence is none of the calendar's, so that no occurrence can be expected."
	}
	return "How often the control operates is not said."
}

// slots lists the first of n periods, a day as itself, and counts the rest.
func slots(list []attestkit.Period, n int) string {
	var b strings.Builder
	for i, p := range list {
		if i == minListed {
			break
		}
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.From.String())
		if p.To != p.From {
			b.WriteString(" to " + p.To.String())
		}
	}
	if n > minListed {
		b.WriteString(" and " + strconv.Itoa(n-minListed) + " more")
	}
	return b.String()
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

func have(n int) string {
	if n == 1 {
		return "has"
	}
	return "have"
}

func lie(n int) string {
	if n == 1 {
		return "lies"
	}
	return "lie"
}

func comes(n int) string {
	if n == 1 {
		return "comes"
	}
	return "come"
}

func slotWord(n int) string {
	if n == 1 {
		return "slot"
	}
	return "slots"
}

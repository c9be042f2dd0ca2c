package readiness

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// Score says how ready an assessment is on a day, for all that its target asks: per
// prompt, criterion, series, category, ISO requirement and theme. One response counts
// for both audits. A zero asOf counts everything as past. The assessment should be
// valid: references that do not resolve are ignored.
//
// A prompt is ready when its response is implemented, a control does it (criteria
// only; a clause or a description criterion may rest on evidence alone), something
// valid shows it, and its controls exist; and for a Type 2, when the evidence of each
// of its controls suffices for the window. A criterion or requirement is ready when
// all of its prompts that apply are, and nothing is missing from the controls that
// name it.
//
// Where nothing is missing from the evidence, and yet none of the controls that a
// response names carries the whole window, the operation of its prompt is [Untested]
// instead of ready: each of them has neither slot nor record in the window, or had no
// event, or shows only work done before, or did not exist on the window's first day. A
// row is untested when none of its prompts is ready and one is untested.
//
// Points of focus are not requirements, and neither are prompts: ready means
// that nothing known is lacking, and what an auditor concludes is another matter.
//
// A nil assessment is the empty one. Time and memory are in proportion to the
// assessment, but for sorting the evidence of each control, whatever the length of its
// window: counts are exact, and missing slots are listed up to [MaxMissing] of a
// control and [MaxListed] of all. A window of more than [MaxWindowDays] days is not judged.
func Score(a *Assessment, asOf attestkit.Date) Result {
	a = orZero(a)
	s := &scorer{index: newIndex(a), sel: newSelection(&a.Target), asOf: orLast(asOf)}
	s.result = Result{AsOf: asOf, Date: day(&a.Target, asOf), Target: a.Target.clone()}
	s.date, s.type2 = orLast(s.result.Date), a.Target.Type == soc.Type2
	for i := range a.Responses {
		if p := a.Responses[i].Prompt; p.IsValid() && s.response[p] == nil {
			s.response[p] = &a.Responses[i]
		}
	}
	s.judgeControls()
	s.judgePrompts()
	s.sumCriteria()
	s.sumRequirements()
	s.find()
	return s.result
}

// day returns the day for which design is judged: the target's, or else today.
func day(t *Target, asOf attestkit.Date) attestkit.Date {
	switch {
	case t.Type == soc.Type2 && t.hasWindow():
		return t.Window.To
	case t.Type != soc.Type2 && !t.AsOf.IsZero():
		return t.AsOf
	}
	return asOf
}

// hasWindow reports whether there is a window that can be judged.
func (t *Target) hasWindow() bool { return isJudged(t.Window) }

// isJudged reports whether a window is a period, and not too long to be judged.
func isJudged(window attestkit.Period) bool {
	return window.IsValid() && window.Days() <= MaxWindowDays
}

type scorer struct {
	*index
	sel      *selection
	asOf     attestkit.Date // the last day of the calendar when not given
	date     attestkit.Date // for which design is judged
	type2    bool
	response [lastPrompt + 1]*Response
	lacks    []lack // of each control
	used     []bool // controls that something names
	shown    []bool // items of evidence that a response names
	result   Result
}

// lack is what a control lacks.
type lack struct{ design, operation bool }

func (s *scorer) judgeControls() {
	a := s.a
	s.lacks, s.used, s.shown = make([]lack, len(a.Controls)), make([]bool, len(a.Controls)), make([]bool, len(a.Evidence))
	hasWindow := s.type2 && a.Target.hasWindow()
	if hasWindow {
		s.result.Controls = s.sufficiency(a.Target.Window, s.asOf)
		for i := range s.result.Controls {
			s.result.Tested.add(&s.result.Controls[i])
		}
	}
	for i := range a.Controls {
		c := &a.Controls[i]
		whys := designWhys(c, s.date)
		s.lacks[i].design = len(whys) > 0
		if hasWindow {
			whys = append(whys, operationWhys(c, &s.result.Controls[i])...)
		}
		s.lacks[i].operation = len(whys) > 0
		s.result.ControlWhys = append(s.result.ControlWhys, whys...)
		s.used[i] = len(c.Criteria)+len(c.Requirements) > 0
	}
}

func (s *scorer) judgePrompts() {
	for p := range Prompts() {
		if !s.sel.soc2[p] && !s.sel.iso[p] {
			continue
		}
		r := PromptResult{Prompt: p, SOC2: s.sel.soc2[p], ISO27001: s.sel.iso[p]}
		s.judge(&r)
		for q := range p.Requirements().Intersect(s.sel.requirements).All() {
			r.Requirements = append(r.Requirements, q)
		}
		s.count(&r)
		s.result.Prompts = append(s.result.Prompts, r)
	}
}

func (s *scorer) count(r *PromptResult) {
	if r.SOC2 {
		s.result.SOC2.Prompts.add(r.Design, r.Operation)
	}
	if r.ISO27001 {
		s.result.ISO27001.Prompts.add(r.Design, r.Operation)
	}
	if r.SOC2 && r.ISO27001 {
		s.result.Shared.add(r.Design, r.Operation)
	}
}

// judge fills in the states of a prompt and why.
func (s *scorer) judge(r *PromptResult) {
	answer := s.response[r.Prompt]
	var code Code
	if answer == nil {
		r.Design, code = NotYet, CodeUnanswered
	} else {
		r.Status, r.Owner, r.Due, r.Controls = answer.Status, answer.Owner, answer.Due, slices.Clone(answer.Controls)
		r.Design, code = s.design(r.Prompt, answer)
	}
	r.Operation = r.Design
	if code != "" {
		r.Whys = append(r.Whys, answerWhy(r.Prompt, code))
	}
	if r.Status == Implemented {
		s.operate(r, answer)
	}
	if !s.type2 {
		r.Operation = 0
	}
	r.Overdue = r.Design == NotYet && !r.Due.IsZero() && r.Due.Before(s.asOf)
}

// design judges a response by itself, and says why it is not ready.
func (s *scorer) design(p Prompt, r *Response) (State, Code) {
	switch r.Status {
	case InProgress:
		return NotYet, CodeInProgress
	case Implemented:
		return s.implemented(p, r)
	case Carried:
		if r.CarriedBy == "" {
			return NotYet, CodeNoCarrier
		}
		return CarriedElsewhere, ""
	case NotApplicable:
		switch {
		case p.AlwaysApplies() && p.Criterion() == 0:
			return NotYet, CodeAlwaysApplies
		case r.Justification == "":
			return NotYet, CodeNoJustification
		}
		return Inapplicable, ""
	}
	return NotYet, CodeNotStarted
}

func (s *scorer) implemented(p Prompt, r *Response) (State, Code) {
	code := CodeNoEvidence
	for _, id := range r.Evidence {
		if i, found := s.evidence[id]; found {
			code = s.better(code, &s.a.Evidence[i])
		}
	}
	controls := 0
	for _, id := range r.Controls {
		if c, found := s.controls[id]; found {
			controls++
			for _, e := range s.of(int(c)) {
				code = s.better(code, e)
			}
		}
	}
	if controls == 0 && p.Criterion() != 0 {
		code = CodeNoControl
	}
	if code != "" {
		return NotYet, code
	}
	return Ready, ""
}

// better returns what is left to say of the evidence of a design when an item is
// looked at too: nothing once one shows it on the day.
func (s *scorer) better(code Code, e *Evidence) Code {
	switch {
	case code == "" || e.PerformedOn.After(earlier(s.date, s.asOf)):
		return code
	case e.PerformedOn.IsZero():
		if code == CodeNoEvidence {
			return CodeEvidenceUndated
		}
		return code
	case !e.ValidUntil.IsZero() && !e.ValidUntil.After(s.date):
		return CodeEvidenceExpired
	}
	return ""
}

// operate brings in what the controls of an implemented response lack.
func (s *scorer) operate(r *PromptResult, answer *Response) {
	for _, id := range answer.Controls {
		if c, found := s.controls[id]; found {
			if s.lacks[c].design {
				r.Design = NotYet
			}
			if s.lacks[c].operation {
				r.Operation = NotYet
			}
		}
	}
	if r.Operation == Ready && s.isUntested(answer) {
		r.Operation = Untested
	}
	if s.type2 && !s.a.Target.hasWindow() {
		r.Operation = NotYet
		r.Whys = append(r.Whys, answerWhy(r.Prompt, CodeNoWindow))
	}
}

// isUntested reports whether a response rests on controls none of which carries the
// whole window: exists from its first day on and was tested in it.
func (s *scorer) isUntested(answer *Response) bool {
	controls := 0
	for _, id := range answer.Controls {
		c, found := s.controls[id]
		if !found || len(s.result.Controls) == 0 {
			continue
		}
		controls++
		if f := &s.result.Controls[c]; f.DaysBefore == 0 && f.IsTested() {
			return false
		}
	}
	return controls > 0
}

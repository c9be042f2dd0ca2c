package recommend

import (
	"github.com/attestkit/attestkit/soc"
)

const (
	carveOutAdvice = "Carve the subservice organizations out, as most reports do: the description names their services and the controls expected of them, and you monitor them. " +
		"Include one instead where its controls are most of what readers want to know, and only if it will give an assertion of its own and admit the auditor."
	alongsideSOC1 = "Have the auditor follow this standard in the same examination, so that one report serves users on both sides. Say so before the work begins, since sampling and later events are treated a little differently."
	alongsideSOC2 = "Ask for the report under this standard as well, which readers abroad know better than the American sections. Criteria, controls and tests remain the same."
	letterAdvice  = "Write a bridge letter on the days after the report that you hold. Management signs it, not the auditor, and it adds no assurance."
	crossMapISO   = "Begin with what stands behind your ISO/IEC 27001 certificate. The cross-map shows which implemented controls address which criteria, and what only one of the two audits asks."
	insteadHeld   = "Offer the ISO/IEC 27001 certificate that you hold to the buyers who said they would take it. The SOC 2 is then for those who want to see an auditor's tests."
	insteadOther  = "Some buyers would take an ISO/IEC 27001 certificate. If you go for one anyway, it may come first, but it does not tell a reader how controls were tested."
	sameWork      = "One examination gives the SOC 2 Type 2 and the SOC 3. Settle with the auditor at the start that both will be issued, for the same period and the same categories."
)

// subservice returns how to treat the organizations that run key parts.
func (x *state) subservice() Subservice {
	if x.signals.Answer(UsesSubserviceOrganizations) != Yes {
		return Subservice{}
	}
	return Subservice{Method: soc.CarveOut, Sentence: carveOutAdvice}
}

// also returns what else goes with a report that is needed.
func (x *state) also(k soc.Kind, plan *TypePlan) (list []Also) {
	for _, s := range x.p.Standards {
		if follows(k, s) {
			sentence := alongsideSOC2
			if k == soc.SOC1 {
				sentence = alongsideSOC1
			}
			list = append(list, Also{What: StandardAlongside, Standard: s, Sentence: sentence})
		}
	}
	if letter := plan.heldLetter(); letter != nil {
		list = append(list, Also{What: BridgeLetter, Period: letter.Period, Sentence: letterAdvice})
	}
	if k == soc.SOC1 {
		return list
	}
	if x.signals.Answer(HoldsISO27001) == Yes {
		list = append(list, Also{What: ISOCrossMap, Sentence: crossMapISO})
	}
	if k == soc.SOC2 && x.signals.Answer(BuyersAcceptISO27001) == Yes {
		list = append(list, Also{What: ISOInstead, Sentence: x.instead()})
	}
	if x.v.Of(SOC3) == Needed {
		list = append(list, Also{What: SameExamination, Sentence: sameWork})
	}
	return list
}

func (x *state) instead() string {
	if x.signals.Answer(HoldsISO27001) == Yes {
		return insteadHeld
	}
	return insteadOther
}

// heldLetter returns the step that writes a letter on a held report; nil when there is
// none. It stands before the next examination.
func (t *TypePlan) heldLetter() *Step {
	for i := range t.Steps {
		switch t.Steps[i].Action {
		case WriteLetter:
			return &t.Steps[i]
		case ExamineType1, ExamineType2:
			return nil
		}
	}
	return nil
}

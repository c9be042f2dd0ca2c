package review

import (
	"strings"

	"github.com/attestkit/attestkit/soc"
)

// users reads what the report expects of user entities.
func (x *reading) users() {
	duties := make(map[string]bool, len(x.r.Responsibilities))
	for i := range x.r.Responsibilities {
		duties[fold(x.r.Responsibilities[i].Text)] = true
	}
	for i := range x.r.CUECs {
		c := &x.r.CUECs[i]
		served := &reach{}
		served.add(c.Criteria, c.ControlObjectives, c.AdditionalCriteria)
		x.add(Finding{Code: CodeUserControl, Pointer: at("cuecs", i), Detail: x.userControl(c, served),
			Criteria: ids(served.criteria), ControlObjectives: served.objectives, AdditionalCriteria: served.additional})
		if why := x.responsibility(c, duties); why != "" {
			x.find(CodePossibleResponsibility, at("cuecs", i), "%s may be a responsibility of users rather than a control: %s", passage(c.ID), why)
		}
	}
}

func (x *reading) userControl(c *soc.CUEC, served *reach) string {
	who := "the reader"
	switch x.o.Reader {
	case UserAuditor, Management, OtherReader:
		who = "the user entity"
	}
	text := who + " operates " + passage(c.ID) + ": " + passage(c.Text)
	if served.isEmpty() {
		return text
	}
	return text + ", on which " + served.String() + " " + served.depend()
}

// responsibility says why a CUEC looks like an ordinary responsibility of users;
// "" when it does not. That none of the criteria or objectives depends on it counts
// only where all of the report was transcribed.
func (x *reading) responsibility(c *soc.CUEC, duties map[string]bool) string {
	text := fold(c.Text)
	if duties[text] {
		return "the report lists it among the responsibilities too"
	}
	text = " " + text + " "
	for _, phrase := range dutyPhrases {
		if strings.Contains(text, phrase) {
			return "it speaks of " + passage(strings.TrimSpace(phrase))
		}
	}
	if x.has(soc.Full) && len(c.Criteria)+len(c.ControlObjectives)+len(c.AdditionalCriteria) == 0 {
		return "no criterion or objective is tied to it"
	}
	return ""
}

// dutyPhrases are words by which contracts and manuals tell users how to use a
// service, as [fold] writes them. Controls that others rely on are rarely put so.
var dutyPhrases = [...]string{
	" terms of service ",
	" terms of use ",
	" terms and conditions ",
	" acceptable use ",
	" contact information ",
	" contact details ",
	" pay fees ",
	" pay invoices ",
	" supported browser ",
	" supported browsers ",
	" internet connection ",
	" internet connectivity ",
	" user guide ",
	" user manual ",
	" contractual obligations ",
	" contractual requirements ",
	" applicable laws ",
}

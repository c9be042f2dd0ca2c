package recommend

import (
	"iter"
	"slices"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// scope returns what a report that is needed covers.
func (x *state) scope(k soc.Kind) Scope {
	if k == soc.SOC1 {
		return x.objectives()
	}
	s := Scope{CommonCriteria: true}
	for c := range tsc.Categories() {
		r := CategoryRuling{Category: c}
		r.Verdict, r.Share, r.Reasons = x.ruling(categorySubject(c))
		s.Categories = append(s.Categories, r)
	}
	if x.v.Of(Privacy) == Needed {
		s.Role = [...]tsc.Role{Unknown: 0, Yes: tsc.Controller, No: tsc.Processor}[x.signals.Answer(ActsAsController)]
	}
	return s
}

// objectives returns the scope of a SOC 1.
func (x *state) objectives() Scope {
	s := Scope{Services: slices.Clone(x.p.Services), OtherService: x.p.OtherService, ITGeneralControlsAlone: x.generalControlsAlone()}
	s.ObjectiveAreas = appendAreas(nil, 0, soc.ITGeneralControls())
	for _, service := range x.p.Services {
		s.ObjectiveAreas = appendAreas(s.ObjectiveAreas, service, service.Objectives())
	}
	return s
}

// generalControlsAlone reports whether the service reaches clients' books only because
// their systems run on it, so that IT general controls are all that a SOC 1 has.
func (x *state) generalControlsAlone() bool {
	const deeper = 1<<AffectsFinancialStatements | 1<<ProcessesTransactions | listsTransactions
	return x.signals.yes&deeper == 0 && x.signals.yes&yes(HostsFinancialSystems) != 0
}

// appendAreas groups templates, of which those of one area follow one another.
func appendAreas(list []ObjectiveArea, service soc.Service, templates iter.Seq[soc.ObjectiveTemplate]) []ObjectiveArea {
	for o := range templates {
		last := len(list) - 1
		if last < 0 || list[last].Service != service || list[last].Area != o.Area() {
			list = append(list, ObjectiveArea{Service: service, Area: o.Area()})
			last++
		}
		list[last].Objectives = append(list[last].Objectives, o)
	}
	return list
}

// Needed yields the categories that are needed; none for a SOC 1, and for nil.
func (s *Scope) Needed() iter.Seq[tsc.Category] {
	return func(yield func(tsc.Category) bool) {
		for i := 0; s != nil && i < len(s.Categories); i++ {
			if s.Categories[i].Verdict == Needed && !yield(s.Categories[i].Category) {
				return
			}
		}
	}
}

// Criteria returns the trust services criteria of the categories that are needed, with
// the common criteria; empty for a SOC 1, and for nil.
func (s *Scope) Criteria() tsc.Set {
	if s == nil || !s.CommonCriteria {
		return tsc.Set{}
	}
	return tsc.CriteriaFor(slices.AppendSeq([]tsc.Category{tsc.Security}, s.Needed())...)
}

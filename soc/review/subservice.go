package review

import (
	"github.com/attestkit/attestkit/soc"
)

// subservice reads how the report treats the organizations whose controls it needs.
func (x *reading) subservice() {
	seen, asserted := entities(x.o.SeenReports), entities(x.r.Assertion.Others)
	for i := range x.r.SubserviceOrganizations {
		o := &x.r.SubserviceOrganizations[i]
		carved := false
		for j := range o.Services {
			s := &o.Services[j]
			carved = carved || isCarvedOut(s)
			x.service(i, j, o, s)
			x.nested(i, j, o, s, seen)
		}
		if carved && !seen.has(o.Name) {
			x.find(CodeSubserviceReport, at("subserviceOrganizations", i), "controls of %s are needed and carved out; its own report was not seen", passage(o.Name))
		}
		x.inclusive(i, o, asserted)
	}
}

// isCarvedOut reports whether a service is left out of the examination: the report
// says so, or assumes complementary controls there, which no other method knows.
func isCarvedOut(s *soc.SubserviceService) bool {
	return s.Method == soc.CarveOut || (s.Method == 0 && len(s.CSOCs) > 0)
}

func (x *reading) service(i, j int, o *soc.SubserviceOrganization, s *soc.SubserviceService) {
	if !x.has(soc.Full) || x.r.Kind == soc.SOC3 {
		return
	}
	if s.Method == soc.CarveOut && len(s.CSOCs) == 0 {
		x.find(CodeNoCSOCs, at("subserviceOrganizations", i, "services", j), "%s of %s is carved out without complementary subservice organization controls", passage(s.Service), passage(o.Name))
	}
	if s.Monitoring == "" {
		x.find(CodeNoMonitoring, at("subserviceOrganizations", i, "services", j), "the report does not say how %s of %s is watched", passage(s.Service), passage(o.Name))
	}
}

// nested finds the organizations that an inclusively treated one carves out itself.
func (x *reading) nested(i, j int, o *soc.SubserviceOrganization, s *soc.SubserviceService, seen entitySet) {
	for k, name := range s.CarvesOut {
		if !seen.has(name) {
			x.find(CodeSubserviceReport, at("subserviceOrganizations", i, "services", j, "carvesOut", k), "%s, which is included, carves out %s, whose own report was not seen", passage(o.Name), passage(name))
		}
	}
}

// inclusive holds that an included organization asserts for itself, where anything
// of the assertions was recorded.
func (x *reading) inclusive(i int, o *soc.SubserviceOrganization, asserted entitySet) {
	a := &x.r.Assertion
	recorded := !a.Date.IsZero() || a.Signer != "" || len(a.Others) > 0
	if !recorded || !x.has(soc.OpinionOnly) || asserted.has(o.Name) {
		return
	}
	for j := range o.Services {
		if o.Services[j].Method == soc.Inclusive {
			x.find(CodeNoSubserviceAssertion, at("subserviceOrganizations", i), "%s is treated inclusively, and no assertion of its own is recorded", passage(o.Name))
			return
		}
	}
}

// entitySet finds names of organizations as [sameEntity] compares them. It holds
// the names in full, and those without their legal form: true where such a name
// was given without one.
type entitySet struct {
	full map[string]bool
	bare map[string]bool
}

func entities(list []string) entitySet {
	s := entitySet{map[string]bool{}, map[string]bool{}}
	for _, name := range list {
		f := fold(name)
		s.full[f] = true
		s.bare[bare(f)] = s.bare[bare(f)] || f == bare(f)
	}
	return s
}

func (s entitySet) has(name string) bool {
	f := fold(name)
	plain, known := s.bare[bare(f)]
	return s.full[f] || (known && (plain || f == bare(f)))
}

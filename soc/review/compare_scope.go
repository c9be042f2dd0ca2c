package review

import (
	"slices"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// differences gathers what differs between two reports.
type differences struct {
	earlier, later *soc.Report
	list           []Difference
}

// value compares a member. One that either report does not give is unknown there,
// which is no difference.
func (d *differences) value(member, of, earlier, later string) {
	if earlier != "" && later != "" && fold(earlier) != fold(later) {
		d.list = append(d.list, Difference{member, of, earlier, later})
	}
}

// names compares a list of names, each by itself. A list that was not transcribed in
// full is not compared.
func (d *differences) names(member string, earlier, later []string) {
	if !isTold(d.earlier, earlier) || !isTold(d.later, later) {
		return
	}
	was, is := folded(earlier), folded(later)
	for _, name := range earlier {
		if !is[fold(name)] {
			d.list = append(d.list, Difference{Member: member, Earlier: name})
		}
	}
	for _, name := range later {
		if !was[fold(name)] {
			d.list = append(d.list, Difference{Member: member, Later: name})
		}
	}
}

// ids compares a list of ids, each by itself and to the letter. The ids of the earlier
// one may have others in the later report.
func (d *differences) ids(member string, earlier, later []string, renumbered map[string]string) {
	if !isTold(d.earlier, earlier) || !isTold(d.later, later) || (len(renumbered) == 0 && slices.Equal(earlier, later)) {
		return
	}
	was, is := make(map[string]bool, len(earlier)), make(map[string]bool, len(later))
	for _, id := range later {
		is[id] = true
	}
	for _, id := range earlier {
		now, found := renumbered[id]
		if !found {
			now = id
		}
		if was[now] = true; !is[now] {
			d.list = append(d.list, Difference{Member: member, Earlier: id})
		}
	}
	for _, id := range later {
		if !was[id] {
			d.list = append(d.list, Difference{Member: member, Later: id})
		}
	}
}

// isTold reports whether a list of names can be taken as the report's own: it has
// entries, or the report was transcribed in full.
func isTold(r *soc.Report, list []string) bool { return len(list) > 0 || r.Extent == soc.Full }

func scopeDifferences(earlier, later *soc.Report) []Difference {
	d := &differences{earlier: earlier, later: later}
	d.value("kind", "", earlier.Kind.String(), later.Kind.String())
	d.value("type", "", earlier.Type.String(), later.Type.String())
	d.value("organization/name", "", earlier.Organization.Name, later.Organization.Name)
	d.value("organization/part", "", earlier.Organization.Part, later.Organization.Part)
	d.value("auditor/name", "", earlier.Auditor.Name, later.Auditor.Name)
	d.value("asOf", "", earlier.AsOf.String(), later.AsOf.String())
	d.value("criteriaEdition", "", earlier.CriteriaEdition.String(), later.CriteriaEdition.String())
	d.names("categories", categoryNames(earlier), categoryNames(later))
	d.names("services", texts(earlier.Services), texts(later.Services))
	d.systems()
	d.names("additionalSubjectMatters", matters(earlier), matters(later))
	d.names("description/notRelevant", notRelevant(earlier), notRelevant(later))
	d.methods()
	return d.list
}

func texts[T interface{ String() string }](list []T) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = x.String()
	}
	return out
}

func categoryNames(r *soc.Report) []string {
	if !r.Kind.UsesCriteria() {
		return nil
	}
	return texts[tsc.Category](r.Categories)
}

func (d *differences) systems() {
	was, wasAt := systems(d.earlier)
	is, isAt := systems(d.later)
	d.names("systems", was.names, is.names)
	d.names("systems/products", was.products, is.products)
	d.names("systems/locations", wasAt, isAt)
}

type systemNames struct{ names, products []string }

// systems gathers the names, products and locations of all systems.
func systems(r *soc.Report) (s systemNames, locations []string) {
	for i := range r.Systems {
		s.names = append(s.names, r.Systems[i].Name)
		s.products = append(s.products, r.Systems[i].Products...)
		locations = append(locations, r.Systems[i].Locations...)
	}
	return s, locations
}

func matters(r *soc.Report) []string {
	var out []string
	for i := range r.AdditionalSubjectMatters {
		out = append(out, r.AdditionalSubjectMatters[i].Name)
	}
	return out
}

func notRelevant(r *soc.Report) []string {
	var out []string
	for i := range r.Description.NotRelevant {
		out = append(out, r.Description.NotRelevant[i].Criterion.String())
	}
	return out
}

// queues hold values by name. Those of one name are taken in their order, so that the
// first of the later report meets the first of the earlier one.
type queues[K comparable, V any] map[K][]V

func (q queues[K, V]) put(name K, v V) { q[name] = append(q[name], v) }

func (q queues[K, V]) take(name K) (v V, ok bool) {
	if list := q[name]; len(list) > 0 {
		v, ok, q[name] = list[0], true, list[1:]
	}
	return v, ok
}

// methods compares how both reports treat the same service of the same subservice
// organization.
func (d *differences) methods() {
	was := queues[[2]string, soc.Method]{}
	for i := range d.earlier.SubserviceOrganizations {
		o := &d.earlier.SubserviceOrganizations[i]
		for _, s := range o.Services {
			was.put([2]string{fold(o.Name), fold(s.Service)}, s.Method)
		}
	}
	for i := range d.later.SubserviceOrganizations {
		o := &d.later.SubserviceOrganizations[i]
		for _, s := range o.Services {
			method, _ := was.take([2]string{fold(o.Name), fold(s.Service)})
			d.value("subserviceOrganizations/services/method", o.Name+": "+s.Service, method.String(), s.Method.String())
		}
	}
}

func opinionDifferences(earlier, later *soc.Report) []Difference {
	d := &differences{earlier: earlier, later: later}
	d.conclusions("opinion", "", &earlier.Opinion, &later.Opinion)
	was := queues[string, *soc.Opinion]{}
	for i := range earlier.AdditionalSubjectMatters {
		m := &earlier.AdditionalSubjectMatters[i]
		was.put(fold(m.Name), &m.Opinion)
	}
	for i := range later.AdditionalSubjectMatters {
		m := &later.AdditionalSubjectMatters[i]
		if o, ok := was.take(fold(m.Name)); ok {
			d.conclusions("additionalSubjectMatters/opinion", m.Name, o, &m.Opinion)
		}
	}
	return d.list
}

// conclusions compares two opinions: their gravest conclusions, and each part that
// both state.
func (d *differences) conclusions(member, of string, earlier, later *soc.Opinion) {
	d.value(member, of, earlier.Worst().String(), later.Worst().String())
	for s := range soc.SubjectMatters() {
		d.value(member+"/"+s.String(), of, part(earlier, s).String(), part(later, s).String())
	}
}

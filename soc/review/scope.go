package review

import (
	"slices"
	"strings"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// scope compares what the reader uses with what was examined.
func (x *reading) scope() {
	x.entity()
	x.uses()
	x.locations()
	x.categories()
	x.frameworks()
	x.operation()
	x.party()
	x.outside()
}

func (x *reading) entity() {
	entity, org := x.o.Entity, &x.r.Organization
	switch {
	case fold(entity) == "", org.Part != "" && sameEntity(entity, org.Part):
	case sameEntity(entity, org.Name):
		if org.Part != "" {
			x.find(CodePartOfEntity, "/organization/part", "of %s only %s was examined", passage(org.Name), passage(org.Part))
		}
	case x.isInclusive(entity):
	default:
		x.find(CodeWrongEntity, "/organization/name", "the report is about %s, not about %s", passage(org.Name), passage(entity))
	}
}

// isInclusive reports whether the report examines controls of a subservice
// organization with this name.
func (x *reading) isInclusive(name string) bool {
	return slices.ContainsFunc(x.r.SubserviceOrganizations, func(o soc.SubserviceOrganization) bool {
		return sameEntity(o.Name, name) && slices.ContainsFunc(o.Services, func(s soc.SubserviceService) bool { return s.Method == soc.Inclusive })
	})
}

// systemNames returns the names of systems and products as printed, and whether
// there are products among them.
func (x *reading) systemNames() (list []string, products bool) {
	for i := range x.r.Systems {
		s := &x.r.Systems[i]
		list = append(append(list, s.Name), s.Products...)
		products = products || len(s.Products) > 0
	}
	return list, products
}

func (x *reading) uses() {
	if len(x.o.Uses) == 0 {
		return
	}
	list, products := x.systemNames()
	known := folded(list)
	for _, use := range x.o.Uses {
		switch like := x.like(use, list); {
		case fold(use) == "", known[fold(use)]:
		case like != "":
			x.find(CodeScopeUnknown, "/systems", "whether %s is in scope is not certain: the report names %s", passage(use), passage(like))
		case len(list) > 0 && (products || x.has(soc.Full)):
			x.find(CodeWrongSystem, "/systems", "%s is not in scope: the report names %s", passage(use), quoted(list))
		default:
			x.unknown(soc.Full, "/systems", use)
		}
	}
}

func (x *reading) locations() {
	if len(x.o.Locations) == 0 {
		return
	}
	var list []string
	for i := range x.r.Systems {
		list = append(list, x.r.Systems[i].Locations...)
	}
	known := folded(list)
	for _, place := range x.o.Locations {
		switch like := x.like(place, list); {
		case fold(place) == "", known[fold(place)]:
		case like != "":
			x.find(CodeScopeUnknown, "/systems", "whether %s is in scope is not certain: the report names %s", passage(place), passage(like))
		case len(list) > 0:
			x.find(CodeWrongLocation, "/systems", "%s is not in scope: the report names %s", passage(place), quoted(list))
		default:
			x.unknown(soc.Full, "/systems", place)
		}
	}
}

// like returns the first name in a list that may mean the same as another: all words
// of one stand in the other, or they share a word that is none of the organization's
// own name. It is "" when there is none.
func (x *reading) like(name string, list []string) string {
	words, own := wordSet(name), wordSet(x.r.Organization.Name)
	if len(words) == 0 {
		return ""
	}
	for _, other := range list {
		others := wordSet(other)
		shared, telling := 0, false
		for w := range words {
			if others[w] {
				shared++
				telling = telling || !own[w]
			}
		}
		if telling || (shared > 0 && shared == min(len(words), len(others))) {
			return other
		}
	}
	return ""
}

// wordSet returns the words of a name but for those that every sentence has.
func wordSet(name string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(fold(name)) {
		if !isFunctionWord(w) {
			set[w] = true
		}
	}
	return set
}

func folded(list []string) map[string]bool {
	known := make(map[string]bool, len(list))
	for _, name := range list {
		known[fold(name)] = true
	}
	return known
}

// unknown says that the reader's question has no answer. Where the part of the
// report that would answer it was not transcribed, it is said with all else that
// was not.
func (x *reading) unknown(part soc.Extent, pointer, what string) {
	if x.r.Extent != 0 && !x.has(part) {
		x.unread = append(x.unread, "whether "+passage(what)+" is in scope")
		return
	}
	x.find(CodeScopeUnknown, pointer, "nothing recorded tells whether %s is in scope", passage(what))
}

func (x *reading) categories() {
	r := x.r
	for _, need := range x.o.NeedCategories {
		switch {
		case !need.IsValid(), slices.Contains(r.Categories, need):
		case r.Kind == soc.SOC1:
			x.find(CodeCategoryMissing, "/kind", "%s was not examined: a SOC 1 covers no trust services category", need.Name())
		case len(r.Categories) > 0:
			x.find(CodeCategoryMissing, "/categories", "%s was not examined: the report covers %s", need.Name(), names(r.Categories, tsc.Category.Name))
		default:
			x.unknown(soc.OpinionOnly, "/categories", need.Name())
		}
	}
	needed := slices.Contains(x.o.NeedCategories, tsc.Security)
	if r.Kind.UsesCriteria() && len(r.Categories) > 0 && !needed && !slices.Contains(r.Categories, tsc.Security) {
		x.find(CodeNoSecurityCategory, "/categories", "the report covers %s, and not security", names(r.Categories, tsc.Category.Name))
	}
}

func (x *reading) operation() {
	if x.r.Type == soc.Type1 && (x.o.NeedOperation || x.o.Window.IsValid()) {
		x.find(CodeOperationNotExamined, "/type", "a Type 1 speaks of design as of %s and says nothing on how controls operated", x.r.AsOf)
	}
}

func (x *reading) party() {
	if x.r.Kind != soc.SOC1 || (x.o.Reader != Prospect && x.o.Reader != OtherReader) {
		return
	}
	if to := x.r.RestrictedTo; len(to) > 0 {
		x.find(CodeNotSpecifiedParty, "/restrictedTo", "use is restricted to %s, and the reader neither used the service in the period nor audits someone who did", quoted(to))
		return
	}
	x.find(CodeNotSpecifiedParty, "", "the reader neither used the service in the period nor audits someone who did")
}

// needed returns the criteria that the reader relies on.
func (x *reading) needed() tsc.Set {
	if len(x.o.NeedCategories) == 0 {
		return tsc.AllCriteria()
	}
	return tsc.CriteriaFor(x.o.NeedCategories...)
}

// outside finds criteria that the report names and none of its categories brings.
func (x *reading) outside() {
	r := x.r
	if !r.Kind.UsesCriteria() || len(r.Categories) == 0 || x.isOlderEdition() {
		return
	}
	more := x.criteriaNamed().Minus(tsc.CriteriaFor(r.Categories...))
	if more.IsEmpty() {
		return
	}
	list := ids(more)
	x.add(Finding{Code: CodeCriterionOutsideScope, Pointer: "/categories", Criteria: list,
		Detail: "the report covers " + names(r.Categories, tsc.Category.Name) + ", and names " + names(list, tsc.Criterion.String)})
}

// criteriaNamed gathers the criteria that anything in the report names.
func (x *reading) criteriaNamed() (named tsc.Set) {
	r := x.r
	add := func(list []tsc.Criterion) {
		for _, c := range list {
			named = named.With(c)
		}
	}
	for i := range r.Controls {
		add(r.Controls[i].Criteria)
	}
	for i := range r.Exceptions {
		add(r.Exceptions[i].Criteria)
	}
	for i := range r.CUECs {
		add(r.CUECs[i].Criteria)
	}
	for _, b := range r.Opinion.Bases {
		add(b.Criteria)
	}
	for _, n := range r.Description.NotRelevant {
		named = named.With(n.Criterion)
	}
	return named.Union(x.assumed().criteria)
}

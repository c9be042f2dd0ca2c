package review

import (
	"cmp"

	"github.com/attestkit/attestkit/soc"
)

// frameworks asks for the frameworks that the reader needs among those that a SOC 2+
// adds, and keeps which of them the reader relies on.
func (x *reading) frameworks() {
	matters := x.r.AdditionalSubjectMatters
	x.relied, x.reliedOn = make([]bool, len(matters)), map[string]bool{}
	var list []string
	for i := range matters {
		list = append(list, cmp.Or(matters[i].Framework, matters[i].Name))
	}
	for _, need := range x.o.NeedFrameworks {
		switch same, like := x.framework(need); {
		case fold(need) == "", same:
		case like != "":
			x.find(CodeScopeUnknown, "/additionalSubjectMatters", "whether %s is in scope is not certain: the report names %s", passage(need), passage(like))
		case len(list) > 0:
			x.find(CodeFrameworkMissing, "/additionalSubjectMatters", "%s was not examined: the report adds %s", passage(need), quoted(list))
		case x.has(soc.OpinionOnly):
			x.find(CodeFrameworkMissing, "", "%s was not examined: the report adds no subject matter", passage(need))
		default:
			x.unknown(soc.OpinionOnly, "", need)
		}
	}
}

// framework looks for a need among what the report adds: whether it is there, and else
// what may be it. Both are relied on: what is not certain weighs in full.
func (x *reading) framework(need string) (same bool, like string) {
	folded, words := fold(need), wordSet(need)
	for i := range x.r.AdditionalSubjectMatters {
		m := &x.r.AdditionalSubjectMatters[i]
		for _, name := range [...]string{m.Framework, m.Framework + " " + m.Edition, m.Name} {
			switch {
			case folded == "":
				continue
			case fold(name) == folded:
				same = true
			case isPart(words, wordSet(name)):
				like = cmp.Or(like, name)
			default:
				continue
			}
			x.relied[i], x.reliedOn[m.Framework] = true, true
		}
	}
	return same, like
}

// isPart reports whether all words of one stand in the other, which has some.
func isPart(a, b map[string]bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for w := range a {
		if !b[w] {
			return false
		}
	}
	return len(a) > 0
}

// reliesOn reports whether the reader names a framework as needed: that of an additional
// subject matter, counted from zero and negative for none, or of a criterion.
func (x *reading) reliesOn(matter int, refs []soc.CriterionRef) bool {
	if matter >= 0 && x.relied[matter] {
		return true
	}
	for _, ref := range refs {
		if x.reliedOn[ref.Framework] && ref.Framework != "" {
			return true
		}
	}
	return false
}

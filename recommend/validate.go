package recommend

import (
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
)

// MaxIssuanceDays is the most that a profile may give for issuing a report.
const MaxIssuanceDays = 365

// Validate returns nil, or an error that joins a [attestkit.Problem] for each member
// that is missing, not of its type or in contradiction to another, with pointers into
// the profile's JSON form. Only asOf is required. Answers that sit oddly together are
// no problem: the recommendation has a note on them.
//
// It also refuses what no document holds: text that is not UTF-8, and labels whose names
// differ only in case. Control characters are kept as they are, NUL among them. A nil
// profile is refused as well, with the rule invalid.
//
// Its rules are those of packages attestkit and soc.
func (p *Profile) Validate() error {
	if p == nil {
		return enum.Nothing("profile")
	}
	v := &validator{p: p}
	if p.AsOf.IsZero() {
		v.Add("/asOf", attestkit.RuleRequired, "asOf is missing: give the day for which the recommendation is made, as 2006-01-02")
	}
	v.answers()
	v.lists()
	v.contracts()
	if p.IssuanceDays < 0 || p.IssuanceDays > MaxIssuanceDays {
		v.Add("/issuanceDays", attestkit.RuleInvalid, "%d days is not from 1 to %d; leave it out for the convention", p.IssuanceDays, MaxIssuanceDays)
	}
	for i := range p.Held {
		v.held(entry{"held", i}, &p.Held[i])
	}
	enum.CheckLabels(&v.Collector, "/labels", p.Labels)
	return v.Err()
}

type validator struct {
	attestkit.Collector
	p *Profile
}

// entry is where an entry of a list stands. Its pointer is built only for a problem.
type entry struct {
	list  string
	index int
}

func (v *validator) add(at entry, member string, rule attestkit.Rule, format string, args ...any) {
	v.Add(attestkit.Pointer(at.list, at.index)+member, rule, format, args...)
}

func (v *validator) answers() {
	for q := range Questions() {
		if a := v.p.Answer(q); !a.IsValid() {
			v.Add("/"+q.String(), attestkit.RuleInvalid, "%d is no answer: give yes, no or unknown", uint8(a))
		}
	}
}

func (v *validator) lists() {
	p := v.p
	list(v, entry{}, "services", p.Services)
	for i, s := range p.Services {
		if s.IsValid() && isTransactional(s) && p.ProcessesTransactions == No {
			v.add(entry{"services", i}, "", attestkit.RuleConflict, "%s processes transactions for clients, while processesTransactions is no", s)
		}
	}
	other(v, "/otherService", p.OtherService, p.Services, soc.OtherService)
	list(v, entry{}, "requiredCategories", p.RequiredCategories)
	list(v, entry{}, "standards", p.Standards)
	other(v, "/otherStandard", p.OtherStandard, p.Standards, soc.OtherStandard)
	list(v, entry{}, "otherAsks", p.OtherAsks)
	other(v, "/otherAsk", p.OtherAsk, p.OtherAsks, OtherAsk)
}

func (v *validator) contracts() {
	for i := range v.p.ContractNames {
		n, at := &v.p.ContractNames[i], entry{"contractNames", i}
		if n.Kind == 0 && n.Type == 0 && len(n.Categories) == 0 {
			v.add(at, "", attestkit.RuleRequired, "the contract names nothing: give kind, type or categories")
		}
		v.what(at, n.Kind, n.Type)
		list(v, at, "categories", n.Categories)
		if n.Kind == soc.SOC1 && len(n.Categories) > 0 {
			v.add(at, "/categories", soc.RuleSOC1Criteria, "a SOC 1 has control objectives, not trust services categories")
		}
	}
}

// what checks kind and type, which may be absent.
func (v *validator) what(at entry, kind soc.Kind, typ soc.Type) {
	if kind != 0 && !kind.IsValid() {
		v.add(at, "/kind", attestkit.RuleInvalid, "%d is no kind of report: give soc1, soc2 or soc3", uint8(kind))
	}
	if typ != 0 && !typ.IsValid() {
		v.add(at, "/type", attestkit.RuleInvalid, "%d is no type of report: give type1 or type2", uint8(typ))
	}
	if kind == soc.SOC3 && typ != 0 {
		v.add(at, "/type", soc.RuleSOC3Type, "a SOC 3 has no type: it rests on an examination over a period")
	}
}

// held checks a report that is already held.
func (v *validator) held(at entry, h *HeldReport) {
	if h.Kind == 0 {
		v.add(at, "/kind", attestkit.RuleRequired, "kind is missing: give soc1, soc2 or soc3")
	}
	v.what(at, h.Kind, h.Type)
	switch {
	case h.Type == soc.Type1 && h.Kind != soc.SOC3 && !h.Period.IsZero():
		v.add(at, "/period", soc.RuleType1Period, "a Type 1 speaks as of a date, not for a period: give asOf instead")
	case (h.Type == soc.Type2 || h.Kind == soc.SOC3) && !h.AsOf.IsZero():
		v.add(at, "/asOf", soc.RuleType2AsOf, "a Type 2 or SOC 3 covers a period and does not speak as of a date: give period instead")
	case !h.AsOf.IsZero() && !h.Period.IsZero():
		v.add(at, "/asOf", attestkit.RuleConflict, "a report speaks as of a date or for a period: give one of the two")
	}
	if !h.Period.IsZero() && !h.Period.IsValid() {
		v.add(at, "/period", attestkit.RulePeriod, "%s", enum.NoPeriod(h.Period))
	}
	if end := h.End(); !v.p.AsOf.IsZero() && end.After(v.p.AsOf) {
		v.add(at, "", attestkit.RuleConflict, "a report that is held on %s cannot speak of %s, a later day", v.p.AsOf, end)
	}
}

// handle is what ids and enums have in common.
type handle interface {
	~uint8
	IsValid() bool
	String() string
}

// list refuses values that are not valid or stand twice, in a list of the profile or of
// one of its entries.
func list[T handle](v *validator, at entry, name string, xs []T) {
	for i, x := range xs {
		rule, detail := attestkit.RuleRepeated, ""
		switch {
		case !x.IsValid():
			rule, detail = attestkit.RuleInvalid, strconv.Itoa(int(x))+" is no value of this list"+allowed[T]()
		case slices.Contains(xs[:i], x):
			detail = x.String() + " is listed twice"
		default:
			continue
		}
		pointer := attestkit.Pointer(name, i)
		if at.list != "" {
			pointer = attestkit.Pointer(at.list, at.index, name, i)
		}
		v.Add(pointer, rule, "%s", detail)
	}
}

// fewValues is how many values a problem names at most.
const fewValues = 6

// allowed names the values of an enum for a problem; "" where they are many.
func allowed[T handle]() string {
	var texts []string
	for v := T(1); v.IsValid(); v++ {
		texts = append(texts, v.String())
	}
	if len(texts) < 2 || len(texts) > fewValues {
		return ""
	}
	last := len(texts) - 1
	return ": give " + strings.Join(texts[:last], ", ") + " or " + texts[last]
}

// other holds that the text beside a list stands only where the list says other.
func other[T handle](v *validator, at, text string, xs []T, otherValue T) {
	enum.CheckText(&v.Collector, at, text)
	if text != "" && !slices.Contains(xs, otherValue) {
		v.Add(at, soc.RuleOtherText, "this text goes with the value other, which is not given")
	}
}

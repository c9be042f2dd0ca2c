package readiness

import (
	"slices"
	"strings"
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
)

// Limits of what can be meant.
const (
	MaxDays       = 366  // the most days of lag or grace that a control may have
	MaxWindowDays = 3660 // the most days of a window that is judged, a target's or any other: some ten years

	MaxMissing = 1000    // the most missing slots that the Sufficiency of one control lists; the rest are counted
	MaxListed  = 250_000 // the most that the controls of one assessment list together, besides the first three of each

	MaxCount = 1<<31 - 1 // the most events that a population may count
)

// Validate returns nil, or an error that joins a [attestkit.Problem] for each
// contradiction in the assessment, with pointers into its JSON form. It refuses what
// cannot be, and nothing that is merely missing: an assessment without a single response
// is valid, and so is an answer "not applicable" where [Score] has a finding.
//
// It also refuses what no document holds: text that is not UTF-8, empty texts in lists,
// and labels whose names differ only in case. Control characters are kept as they are,
// NUL among them. A nil assessment is refused as well, with the rule invalid.
//
// Its rules are those of packages attestkit and soc.
func (a *Assessment) Validate() error {
	if a == nil {
		return enum.Nothing("assessment")
	}
	v := &validator{a: a, controls: map[string]bool{}, evidence: map[string]bool{}}
	for i := range a.Controls {
		v.id("controls", i, a.Controls[i].ID, v.controls)
	}
	for i := range a.Evidence {
		v.id("evidence", i, a.Evidence[i].ID, v.evidence)
	}
	if a.CriteriaEdition != 0 && !a.CriteriaEdition.IsValid() {
		v.Add("/criteriaEdition", attestkit.RuleInvalid, "%d is no value of this member", uint8(a.CriteriaEdition))
	}
	if a.CriteriaEdition == soc.Criteria2014 || a.CriteriaEdition == soc.Criteria2016 {
		v.Add("/criteriaEdition", soc.RuleCriteriaEdition, "the prompts belong to the criteria of 2017, and an assessment against those of an earlier edition is another document")
	}
	v.target(&a.Target)
	v.responses()
	for i := range a.Controls {
		v.control(&a.Controls[i], i)
	}
	for i := range a.Evidence {
		v.item(&a.Evidence[i], i)
	}
	if !a.hasForm() {
		enum.CheckForm(&v.Collector, a)
	}
	return v.Err()
}

type validator struct {
	attestkit.Collector
	a                  *Assessment
	controls, evidence map[string]bool // ids in the document
}

func (v *validator) id(list string, i int, id string, seen map[string]bool) {
	switch {
	case id == "":
		v.add(place(list, i, "id"), attestkit.RuleRequired, "id is missing or empty")
	case seen[id]:
		v.add(place(list, i, "id"), soc.RuleDuplicateID, "the id %s is used twice in %s", attestkit.Quote(id), list)
	}
	seen[id] = true
}

func (v *validator) target(t *Target) {
	at := func(name string) path { return place("target", -1, name) }
	known(v, at("type"), t.Type)
	if t.Type == 0 && !t.ISO27001 {
		v.Add("/target", attestkit.RuleRequired, "the target names no audit: give type for a SOC 2, or iso27001, or both")
	}
	if t.Type != soc.Type2 && !t.Window.IsZero() {
		v.add(at("window"), soc.RuleType1Period, "only a Type 2 has a window: give asOf instead")
	}
	if t.Type == soc.Type2 && !t.AsOf.IsZero() {
		v.add(at("asOf"), soc.RuleType2AsOf, "a Type 2 covers a period and does not speak as of a date: give window instead")
	}
	v.span(at("window"), t.Window)
	if t.Window.Days() > MaxWindowDays {
		v.add(at("window"), attestkit.RuleInvalid, "a window of %d days is longer than %d", t.Window.Days(), MaxWindowDays)
	}
	list(v, at("scope/categories"), t.Scope.Categories)
	known(v, at("scope/role"), t.Scope.Role)
	list(v, at("excluded"), t.Excluded)
	for i, r := range t.Excluded {
		if r.IsClause() {
			v.add(at("excluded").index(i), attestkit.RuleConflict, "%s is a clause: all clauses apply, and only controls of Annex A may be excluded", r)
		}
	}
}

// span refuses a period that is given and is none.
func (v *validator) span(at path, p attestkit.Period) {
	if !p.IsZero() && !p.IsValid() {
		v.period(at.pointer(), p)
	}
}

func (v *validator) responses() {
	var answered [lastPrompt + 1]bool
	for i := range v.a.Responses {
		r, at := &v.a.Responses[i], func(name string) path { return place("responses", i, name) }
		switch {
		case r.Prompt == 0:
			v.add(at("prompt"), attestkit.RuleRequired, "prompt is missing: a response answers one")
		case !r.Prompt.IsValid():
			v.add(at("prompt"), attestkit.RuleInvalid, "%d is not the value of %s", uint16(r.Prompt), aPrompt)
		case answered[r.Prompt]:
			v.add(at("prompt"), attestkit.RuleRepeated, "%s is answered already", r.Prompt)
		default:
			answered[r.Prompt] = true
		}
		if r.Status == 0 {
			v.add(at("status"), attestkit.RuleRequired, "status is missing: give not-started, in-progress, implemented, carried or not-applicable")
		}
		known(v, at("status"), r.Status)
		refs(v, at("controls"), r.Controls, v.controls, "control")
		refs(v, at("evidence"), r.Evidence, v.evidence, "item of evidence")
	}
}

func (v *validator) control(c *Control, i int) {
	at := func(name string) path { return place("controls", i, name) }
	known(v, at("nature"), c.Nature)
	known(v, at("cadence"), c.Cadence)
	if c.OtherCadence != "" && c.Cadence != soc.OtherCadence {
		v.add(at("otherCadence"), soc.RuleOtherText, "this text goes with the value other, which is not given")
	}
	if c.AnchorMonth < 0 || c.AnchorMonth > time.December {
		v.add(at("anchorMonth"), attestkit.RuleInvalid, "%d is no month: give 1 to 12", int(c.AnchorMonth))
	}
	v.days(at("lagDays"), c.LagDays)
	v.days(at("graceDays"), c.GraceDays)
	list(v, at("criteria"), c.Criteria)
	list(v, at("requirements"), c.Requirements)
	if len(c.Populations) > 0 {
		v.populations(at("populations"), c)
	}
}

func (v *validator) days(at path, n int) {
	if n < 0 || n > MaxDays {
		v.add(at, attestkit.RuleInvalid, "%d days is not from 0 to %d", n, MaxDays)
	}
}

func (v *validator) populations(at path, c *Control) {
	if c.Cadence != soc.OnEvent {
		v.add(at, attestkit.RuleConflict, "populations are counted for a control whose cadence is on-event")
	}
	for i, p := range c.Populations {
		switch {
		case p.Count < 0:
			v.Add(at.index(i).pointer()+"/count", soc.RuleCounts, "%d is less than none", p.Count)
		case p.Count > MaxCount:
			v.Add(at.index(i).pointer()+"/count", attestkit.RuleInvalid, "%d is more than %d", p.Count, MaxCount)
		}
		if !p.Period.IsValid() {
			v.period(at.index(i).pointer()+"/period", p.Period)
		}
	}
	v.overlaps(at, c.Populations)
}

// overlaps refuses periods of which days are counted already.
func (v *validator) overlaps(at path, list []Population) {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return list[i].Period.Compare(list[j].Period) })
	last := attestkit.Period{} // the one that reaches furthest so far
	for _, k := range order {
		p := list[k].Period
		if _, shared := last.Overlap(p); shared {
			v.Add(at.index(k).pointer()+"/period", attestkit.RuleConflict, "%s is counted in %s already", p, last)
		}
		if p.IsValid() && p.To.After(last.To) {
			last = p
		}
	}
}

func (v *validator) item(e *Evidence, i int) {
	at := func(name string) path { return place("evidence", i, name) }
	known(v, at("kind"), e.Kind)
	if e.OtherKind != "" && e.Kind != OtherEvidence {
		v.add(at("otherKind"), soc.RuleOtherText, "this text goes with the value other, which is not given")
	}
	v.span(at("covers"), e.Covers)
	v.order(at("collectedOn"), e.PerformedOn, e.CollectedOn, "collected on %s, before it was performed on %s")
	v.order(at("validUntil"), e.PerformedOn, e.ValidUntil, "valid until %s, before it was performed on %s")
	if e.SHA256 != "" && (len(e.SHA256) != 64 || strings.Trim(e.SHA256, "0123456789abcdef") != "") {
		v.add(at("sha256"), attestkit.RuleInvalid, "%s is not 64 lower-case hexadecimal digits", attestkit.Quote(e.SHA256))
	}
	refs(v, at("controls"), e.Controls, v.controls, "control")
}

// order holds that a date is not before that of the performance.
func (v *validator) order(at path, performed, d attestkit.Date, format string) {
	if !performed.IsZero() && !d.IsZero() && d.Before(performed) {
		v.add(at, attestkit.RuleConflict, format, d, performed)
	}
}

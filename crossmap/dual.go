package crossmap

import (
	"iter"
	"math/bits"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Dual is the work of a SOC 2 examination and an ISO/IEC 27001 certification in
// the same organization, for the scope of the examination: what they share, what
// each asks alone, and what the two need from the calendar. It is a small value,
// comparable with ==.
type Dual struct{ mask mask }

// DualAudit returns the dual audit of a scope.
func DualAudit(scope Scope) Dual { return Dual{maskOf(scope)} }

// Scope returns the scope, its categories in order and each once. Categories that
// are not valid count for nothing and are left out; where the scope named no others
// it is still not valid ([tsc.Scope.Validate]), and counts the common criteria.
func (d Dual) Scope() Scope { return d.mask.scope() }

// Shared yields the links that the two audits share: those that address a point of
// focus in scope.
func (d Dual) Shared() iter.Seq[Link] {
	return func(yield func(Link) bool) { d.shared(0, yield) }
}

// SharedIn yields the shared links of one band of strength: in [SameEvidence] one
// piece of evidence normally serves both audits.
func (d Dual) SharedIn(b Band) iter.Seq[Link] {
	return func(yield func(Link) bool) {
		if b.IsValid() {
			d.shared(b, yield)
		}
	}
}

func (d *Dual) shared(b Band, yield func(Link) bool) {
	for l := range Links() {
		if d.mask.has(l) && (b == 0 || l.Band() == b) && !yield(l) {
			return
		}
	}
}

// SOC2Only yields the points of focus in scope that no requirement addresses: work
// that an ISO certification does not bring along.
func (d Dual) SOC2Only() iter.Seq[tsc.PointOfFocus] {
	return func(yield func(tsc.PointOfFocus) bool) { d.soc2Only(yield) }
}

func (d *Dual) soc2Only(yield func(tsc.PointOfFocus) bool) {
	missing := missingPoints(iso27001.AllRequirements(), &d.mask)
	for c := range d.mask.criteria.All() {
		for p := range points(c, missing[c]) {
			if !yield(p) {
				return
			}
		}
	}
}

// Requirements returns the requirements with a shared link.
func (d Dual) Requirements() iso27001.Set {
	var s iso27001.Set
	for l := range d.Shared() {
		s = s.With(l.Requirement())
	}
	return s
}

// ISOOnly returns the requirements without a shared link: work that the SOC 2
// examination does not bring along. [Unlinked] says why, for those that no
// category would change.
func (d Dual) ISOOnly() iso27001.Set { return iso27001.AllRequirements().Minus(d.Requirements()) }

// Needs yields what the two audits need from the calendar.
func (d Dual) Needs() iter.Seq[Need] { return Needs() }

// Totals counts the dual audit.
func (d Dual) Totals() DualTotals {
	var t DualTotals
	for l := range d.Shared() {
		t.add(l.Band())
	}
	missing := missingPoints(iso27001.AllRequirements(), &d.mask)
	for c := range d.mask.criteria.All() {
		t.Applicable += bits.OnesCount32(d.mask.points(c))
		t.SOC2Only += bits.OnesCount32(missing[c])
	}
	t.Requirements = d.Requirements().Len()
	t.ISOOnly = iso27001.AllRequirements().Len() - t.Requirements
	return t
}

// DualTotals counts a dual audit: shared links by band, points of focus, and
// requirements.
type DualTotals struct {
	SameEvidence int `json:"sameEvidence"` // shared links of strength 9 and 10
	SameControl  int `json:"sameControl"`  // of 7 and 8
	SameSubject  int `json:"sameSubject"`  // of 4 to 6
	Supports     int `json:"supports"`     // of 1 to 3
	SOC2Only     int `json:"soc2Only"`     // points of focus that no requirement addresses
	Applicable   int `json:"applicable"`   // points of focus that the scope has
	ISOOnly      int `json:"isoOnly"`      // requirements without a shared link
	Requirements int `json:"requirements"` // requirements with one
}

// Shared returns how many links the two audits share.
func (t DualTotals) Shared() int {
	return t.SameEvidence + t.SameControl + t.SameSubject + t.Supports
}

func (t *DualTotals) add(b Band) {
	switch b {
	case SameEvidence:
		t.SameEvidence++
	case SameControl:
		t.SameControl++
	case SameSubject:
		t.SameSubject++
	case Supports:
		t.Supports++
	}
}

// Need is something that two audits in one organization need from the calendar.
// The zero Need is not valid.
type Need uint8

// The needs.
const (
	TwoBodies             Need = iota + 1 // a CPA firm and a certification body
	InternalAuditFirst                    // an internal audit before stage 2
	ManagementReviewFirst                 // a management review before stage 2
	OneWindow                             // evidence dated in one window
)

var (
	needs = enum.Table[Need]{Name: "a need of the dual audit", Texts: []string{"two-bodies", "internal-audit-first", "management-review-first", "one-window"},
		Names: []string{"Two audit bodies", "Internal audit before stage 2", "Management review before stage 2", "One evidence window"}}
	needSummaries = [...]string{
		"",
		"A CPA firm examines and reports under SOC 2, an accredited body audits and certifies under ISO/IEC 27001; each forms its own conclusion, so book both, even where one group offers the two.",
		"An internal audit of the management system has to be finished, with its findings in hand, before the stage 2 audit; the SOC 2 auditor can read the same reports as separate evaluations.",
		"Top management reviews the system once before stage 2, after the internal audit so that its results are on the agenda, and the minutes should fall inside the SOC 2 period as well.",
		"A Type 2 counts only what happened inside its period, while ISO looks back over the cycle: plan reviews, tests and exercises inside the period, and one dated record serves both.",
	}
)

// Needs yields the four needs.
func Needs() iter.Seq[Need] { return bitset.Range(TwoBodies, OneWindow+1) }

// ParseNeed returns the need with exactly this text form, such as "two-bodies".
func ParseNeed(text string) (Need, error) { return needs.Parse(text) }

// IsValid reports whether n is one of the four.
func (n Need) IsValid() bool { return needs.Valid(n) }

// Summary says what to plan for, in one sentence of ours.
func (n Need) Summary() string {
	if !n.IsValid() {
		return ""
	}
	return needSummaries[n]
}

// Requirements returns the clauses that the need follows from: none where it is
// not a requirement of ISO/IEC 27001.
func (n Need) Requirements() iso27001.Set {
	switch n {
	case InternalAuditFirst:
		return iso27001.Heading9_2.Clauses()
	case ManagementReviewFirst:
		return iso27001.Heading9_3.Clauses()
	}
	return iso27001.Set{}
}

// String returns the text form, such as "two-bodies"; "" when not valid.
func (n Need) String() string { return needs.String(n) }

// Name returns the need's name for people, such as "One evidence window"; "" when not valid.
func (n Need) Name() string { return needs.NameOf(n) }

// AppendText implements [encoding.TextAppender].
func (n Need) AppendText(b []byte) ([]byte, error) { return needs.Append(b, n) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (n Need) MarshalText() ([]byte, error) { return needs.Append(nil, n) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseNeed].
func (n *Need) UnmarshalText(text []byte) error { return needs.Unmarshal(n, text) }

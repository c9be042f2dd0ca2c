package tsc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Applicability says which engagements a point of focus concerns. The zero value
// is not valid.
type Applicability uint8

// The applicabilities. The first six come from the COSO framework and, like the
// two after them, concern every engagement; the rest concern engagements over one
// category, and the last three, for privacy, depend on the entity's role.
const (
	AppliesCOSO                              Applicability = iota + 1 // from COSO
	AppliesCOSOOperations                                             // from COSO, on operations objectives (CC3.1)
	AppliesCOSOExternalFinancialReporting                             // from COSO, on external financial reporting objectives (CC3.1)
	AppliesCOSOExternalNonfinancialReporting                          // from COSO, on external nonfinancial reporting objectives (CC3.1)
	AppliesCOSOInternalReporting                                      // from COSO, on internal reporting objectives (CC3.1)
	AppliesCOSOCompliance                                             // from COSO, on compliance objectives (CC3.1)
	AppliesAllEngagements                                             // added for every engagement that uses the criteria
	AppliesSystemLevel                                                // when a system, rather than an entity, is examined
	AppliesAvailability                                               // availability
	AppliesConfidentiality                                            // confidentiality
	AppliesProcessingIntegrity                                        // processing integrity
	AppliesProcessingIntegrityProducts                                // processing integrity, where products are made
	AppliesPrivacy                                                    // privacy, whatever the role
	AppliesPrivacyController                                          // privacy, as a controller
	AppliesPrivacyProcessor                                           // privacy, as a processor
	AppliesPrivacyControllerAndProcessor                              // privacy, in both roles
)

var applicabilities = enum.Table[Applicability]{Name: "an applicability", Texts: []string{
	"coso", "coso-operations", "coso-external-financial-reporting", "coso-external-nonfinancial-reporting",
	"coso-internal-reporting", "coso-compliance", "all-engagements", "system-level", "availability",
	"confidentiality", "processing-integrity", "processing-integrity-products", "privacy",
	"privacy-controller", "privacy-processor", "privacy-controller-and-processor",
}, Names: []string{
	"COSO", "COSO: operations objectives", "COSO: external financial reporting objectives",
	"COSO: external nonfinancial reporting objectives", "COSO: internal reporting objectives",
	"COSO: compliance objectives", "All engagements", "System level", "Availability", "Confidentiality",
	"Processing integrity", "Processing integrity: products", "Privacy", "Privacy: controllers",
	"Privacy: processors", "Privacy: controllers and processors",
}}

var applicabilityCategories = [...]Category{
	AppliesAvailability:                  Availability,
	AppliesConfidentiality:               Confidentiality,
	AppliesProcessingIntegrity:           ProcessingIntegrity,
	AppliesProcessingIntegrityProducts:   ProcessingIntegrity,
	AppliesPrivacy:                       Privacy,
	AppliesPrivacyController:             Privacy,
	AppliesPrivacyProcessor:              Privacy,
	AppliesPrivacyControllerAndProcessor: Privacy,
}

// Applicabilities yields all values.
func Applicabilities() iter.Seq[Applicability] {
	return bitset.Range(AppliesCOSO, AppliesPrivacyControllerAndProcessor+1)
}

// ParseApplicability returns the value with exactly this text form.
func ParseApplicability(text string) (Applicability, error) { return applicabilities.Parse(text) }

// IsValid reports whether a is one of the constants.
func (a Applicability) IsValid() bool { return applicabilities.Valid(a) }

// String returns the text form, such as "privacy-processor"; "" when not valid.
func (a Applicability) String() string { return applicabilities.String(a) }

// Name returns the applicability's name for people, such as "Privacy: processors"; "" when not valid.
func (a Applicability) Name() string { return applicabilities.NameOf(a) }

// IsCOSO reports whether the point comes from the COSO framework.
func (a Applicability) IsCOSO() bool { return a >= AppliesCOSO && a <= AppliesCOSOCompliance }

// Category returns the one category whose engagements the point concerns, and
// false when it concerns all.
func (a Applicability) Category() (Category, bool) {
	if !a.IsValid() {
		return 0, false
	}
	c := applicabilityCategories[a]
	return c, c != 0
}

// AppliesTo reports whether the point concerns an entity in this role. Only the
// points for controllers and those for processors depend on it; the zero Role
// leaves it open, and all apply.
func (a Applicability) AppliesTo(r Role) bool {
	switch a {
	case AppliesPrivacyController:
		return r != Processor
	case AppliesPrivacyProcessor:
		return r != Controller
	}
	return a.IsValid()
}

// AppendText implements [encoding.TextAppender].
func (a Applicability) AppendText(b []byte) ([]byte, error) { return applicabilities.Append(b, a) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a Applicability) MarshalText() ([]byte, error) { return applicabilities.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseApplicability].
func (a *Applicability) UnmarshalText(text []byte) error { return applicabilities.Unmarshal(a, text) }

// Change says what the 2022 revision of the points of focus did to a point. It
// changed no criterion. The zero value is not valid.
type Change uint8

// The changes.
const (
	Unchanged Change = iota + 1 // as before
	Revised                     // its text was revised under the same name
	Retitled                    // it was renamed, and its text may have changed
	Added                       // it is new in 2022
	Added2020                   // it came with the 2020 update
	Split                       // it is one of the parts of an earlier point
	Merged                      // it joins earlier points
)

var changes = enum.Table[Change]{Name: "a change of the 2022 revision", Texts: []string{
	"unchanged", "revised", "retitled", "added", "added-2020", "split", "merged"},
	Names: []string{"Unchanged", "Revised", "Retitled", "Added", "Added in 2020", "Split", "Merged"}}

// Changes yields all values.
func Changes() iter.Seq[Change] { return bitset.Range(Unchanged, Merged+1) }

// ParseChange returns the value with exactly this text form.
func ParseChange(text string) (Change, error) { return changes.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c Change) IsValid() bool { return changes.Valid(c) }

// String returns the text form, such as "added-2020"; "" when not valid.
func (c Change) String() string { return changes.String(c) }

// Name returns the change's name for people, such as "Added in 2020"; "" when not valid.
func (c Change) Name() string { return changes.NameOf(c) }

// AppendText implements [encoding.TextAppender].
func (c Change) AppendText(b []byte) ([]byte, error) { return changes.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Change) MarshalText() ([]byte, error) { return changes.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseChange].
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(c, text) }

package iso27001

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Decision says whether a control is necessary. The zero Decision is not valid.
type Decision uint8

// The decisions.
const (
	Necessary Decision = iota + 1 // risk treatment needs the control
	Excluded                      // it does not
	Undecided                     // nobody has decided yet
)

var decisions = enum.Table[Decision]{Name: "a decision", Texts: []string{"necessary", "excluded", "undecided"},
	Names: []string{"Necessary", "Excluded", "Undecided"}}

// Decisions yields the three decisions.
func Decisions() iter.Seq[Decision] { return bitset.Range(Necessary, Undecided+1) }

// ParseDecision returns the decision with exactly this text form, such as
// "necessary".
func ParseDecision(text string) (Decision, error) { return decisions.Parse(text) }

// IsValid reports whether d is one of the constants.
func (d Decision) IsValid() bool { return decisions.Valid(d) }

// String returns the text form, such as "necessary"; "" when not valid.
func (d Decision) String() string { return decisions.String(d) }

// Name returns the decision's name for people, such as "Necessary"; "" when not valid.
func (d Decision) Name() string { return decisions.NameOf(d) }

// AppendText implements [encoding.TextAppender].
func (d Decision) AppendText(b []byte) ([]byte, error) { return decisions.Append(b, d) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (d Decision) MarshalText() ([]byte, error) { return decisions.Append(nil, d) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDecision].
func (d *Decision) UnmarshalText(text []byte) error { return decisions.Unmarshal(d, text) }

// Reason is what a decision on a control rests on. The zero Reason is not valid.
type Reason uint8

// The reasons. That a SOC 2 report met a criterion is none of them.
const (
	ReasonRisk     Reason = iota + 1 // the risk assessment
	ReasonLaw                        // a law or regulation
	ReasonContract                   // a contract
	ReasonBusiness                   // a decision of the business, such as best practice
	ReasonOther                      // another; the justification says which
)

var reasons = enum.Table[Reason]{Name: "a reason", Texts: []string{"risk", "law", "contract", "business", "other"},
	Names: []string{"Risk assessment", "Law or regulation", "Contract", "Business decision", "Other"}}

// Reasons yields the five reasons.
func Reasons() iter.Seq[Reason] { return bitset.Range(ReasonRisk, ReasonOther+1) }

// ParseReason returns the reason with exactly this text form, such as "contract".
func ParseReason(text string) (Reason, error) { return reasons.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Reason) IsValid() bool { return reasons.Valid(r) }

// String returns the text form, such as "contract"; "" when not valid.
func (r Reason) String() string { return reasons.String(r) }

// Name returns the reason's name for people, such as "Law or regulation"; "" when not valid.
func (r Reason) Name() string { return reasons.NameOf(r) }

// AppendText implements [encoding.TextAppender].
func (r Reason) AppendText(b []byte) ([]byte, error) { return reasons.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Reason) MarshalText() ([]byte, error) { return reasons.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseReason].
func (r *Reason) UnmarshalText(text []byte) error { return reasons.Unmarshal(r, text) }

// Implementation says whether a control is in operation. The zero Implementation
// is not valid, and means that the statement does not say.
type Implementation uint8

// The implementations. A control that is partly in place does not count as implemented.
const (
	Implemented    Implementation = iota + 1 // the control is in operation
	NotImplemented                           // it is not, or not wholly
)

var implementations = enum.Table[Implementation]{Name: "an implementation", Texts: []string{"implemented", "not-implemented"},
	Names: []string{"Implemented", "Not implemented"}}

// Implementations yields both values.
func Implementations() iter.Seq[Implementation] {
	return bitset.Range(Implemented, NotImplemented+1)
}

// ParseImplementation returns the value with exactly this text form, such as
// "implemented".
func ParseImplementation(text string) (Implementation, error) { return implementations.Parse(text) }

// IsValid reports whether i is one of the constants.
func (i Implementation) IsValid() bool { return implementations.Valid(i) }

// String returns the text form, such as "implemented"; "" when not valid.
func (i Implementation) String() string { return implementations.String(i) }

// Name returns the implementation's name for people, such as "Not implemented"; "" when not valid.
func (i Implementation) Name() string { return implementations.NameOf(i) }

// AppendText implements [encoding.TextAppender].
func (i Implementation) AppendText(b []byte) ([]byte, error) { return implementations.Append(b, i) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (i Implementation) MarshalText() ([]byte, error) { return implementations.Append(nil, i) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseImplementation].
func (i *Implementation) UnmarshalText(text []byte) error { return implementations.Unmarshal(i, text) }

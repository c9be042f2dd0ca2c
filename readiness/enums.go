package readiness

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Status is how far the organization has got with a prompt. The zero value is not
// valid.
type Status uint8

// The values of Status.
const (
	NotStarted    Status = iota + 1 // nobody has looked at it
	InProgress                      // being put in place
	Implemented                     // in place, as the organization sees it
	Carried                         // a subservice organization does it; say which
	NotApplicable                   // what it asks about does not exist here; say why
)

var statuses = enum.Table[Status]{Name: "the status of a response", Texts: []string{
	"not-started", "in-progress", "implemented", "carried", "not-applicable"}}

// Statuses yields all values.
func Statuses() iter.Seq[Status] { return bitset.Range(NotStarted, NotApplicable+1) }

// ParseStatus returns the value with exactly this text form, such as
// "in-progress", or a Problem that quotes the text.
func ParseStatus(text string) (Status, error) { return statuses.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Status) IsValid() bool { return statuses.Valid(s) }

// String returns the text form, such as "in-progress"; "" when not valid.
func (s Status) String() string { return statuses.String(s) }

// AppendText implements [encoding.TextAppender].
func (s Status) AppendText(b []byte) ([]byte, error) { return statuses.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Status) MarshalText() ([]byte, error) { return statuses.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseStatus].
func (s *Status) UnmarshalText(text []byte) error { return statuses.Unmarshal(s, text) }

// EvidenceKind is what sort of record an item of evidence is. The zero value is not
// valid, and absent where a record's kind is not known.
type EvidenceKind uint8

// The values of EvidenceKind.
const (
	Policy         EvidenceKind = iota + 1 // a policy, standard, procedure or plan
	Configuration                          // settings of a system: an export or a screenshot
	ChangeHistory                          // what was changed in a control or system over a period, and that nothing else was
	Log                                    // events that a system recorded
	Ticket                                 // a case in a tracker, with its course
	ReviewRecord                           // a review, reconciliation or check with its outcome
	Minutes                                // notes of a meeting
	Listing                                // a full list, such as a population
	TestReport                             // of a test, scan, exercise or audit of one's own
	Training                               // attendance, completion or acknowledgment
	Contract                               // an agreement, order or signed terms
	ProviderReport                         // a SOC report or certificate of a provider
	OtherEvidence                          // another; say which
)

var evidenceKinds = enum.Table[EvidenceKind]{Name: "a kind of evidence", Texts: []string{
	"policy", "configuration", "change-history", "log", "ticket", "review", "minutes", "listing",
	"test-report", "training", "contract", "provider-report", "other"}}

// EvidenceKinds yields all values.
func EvidenceKinds() iter.Seq[EvidenceKind] { return bitset.Range(Policy, OtherEvidence+1) }

// ParseEvidenceKind returns the value with exactly this text form, such as
// "change-history", or a Problem that quotes the text.
func ParseEvidenceKind(text string) (EvidenceKind, error) { return evidenceKinds.Parse(text) }

// IsValid reports whether k is one of the constants.
func (k EvidenceKind) IsValid() bool { return evidenceKinds.Valid(k) }

// String returns the text form, such as "change-history"; "" when not valid.
func (k EvidenceKind) String() string { return evidenceKinds.String(k) }

// AppendText implements [encoding.TextAppender].
func (k EvidenceKind) AppendText(b []byte) ([]byte, error) { return evidenceKinds.Append(b, k) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (k EvidenceKind) MarshalText() ([]byte, error) { return evidenceKinds.Append(nil, k) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseEvidenceKind].
func (k *EvidenceKind) UnmarshalText(text []byte) error { return evidenceKinds.Unmarshal(k, text) }

// State is what scoring makes of a prompt, a criterion or a requirement. The zero
// value is not valid: it stands where nothing was judged, such as the operation of
// controls where no Type 2 is aimed at.
type State uint8

// The values of State.
const (
	Ready            State = iota + 1 // nothing is known to be lacking
	NotYet                            // something is, and a [Why] says what
	CarriedElsewhere                  // a subservice organization carries it, outside one's own controls; text "carried"
	Inapplicable                      // it does not apply here; text "not-applicable"
	Untested                          // of operation alone: nothing known is lacking, and no control carries the whole window; see [Score]
)

var states = enum.Table[State]{Name: "a state of readiness", Texts: []string{"ready", "not-yet", "carried", "not-applicable", "untested"}}

// States yields all values.
func States() iter.Seq[State] { return bitset.Range(Ready, Untested+1) }

// ParseState returns the value with exactly this text form, such as "not-yet", or a
// Problem that quotes the text.
func ParseState(text string) (State, error) { return states.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s State) IsValid() bool { return states.Valid(s) }

// String returns the text form, such as "not-yet"; "" when not valid.
func (s State) String() string { return states.String(s) }

// AppendText implements [encoding.TextAppender].
func (s State) AppendText(b []byte) ([]byte, error) { return states.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s State) MarshalText() ([]byte, error) { return states.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseState].
func (s *State) UnmarshalText(text []byte) error { return states.Unmarshal(s, text) }

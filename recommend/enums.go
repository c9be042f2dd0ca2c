package recommend

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Extra is what can go with a report besides its own examination. The zero Extra is
// not valid.
type Extra uint8

// The extras.
const (
	StandardAlongside Extra = iota + 1 // a standard of another country, followed in the same examination
	BridgeLetter                       // management's own letter on the days after a held report
	ISOCrossMap                        // the work behind an ISO/IEC 27001 certificate, reused
	ISOInstead                         // a certificate that buyers would accept instead
	SameExamination                    // a report that the same examination gives at little extra cost
)

var extras = enum.Table[Extra]{Name: "something that goes with a report", Texts: []string{
	"standard-alongside", "bridge-letter", "iso27001-cross-map", "iso27001-instead", "same-examination",
}}

// Extras yields all values.
func Extras() iter.Seq[Extra] { return bitset.Range(StandardAlongside, SameExamination+1) }

// ParseExtra returns the value with exactly this text form, such as "bridge-letter",
// or a Problem that quotes the text.
func ParseExtra(text string) (Extra, error) { return extras.Parse(text) }

// IsValid reports whether e is one of the constants.
func (e Extra) IsValid() bool { return extras.Valid(e) }

// String returns the text form, such as "bridge-letter"; "" when not valid.
func (e Extra) String() string { return extras.String(e) }

// AppendText implements [encoding.TextAppender].
func (e Extra) AppendText(b []byte) ([]byte, error) { return extras.Append(b, e) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (e Extra) MarshalText() ([]byte, error) { return extras.Append(nil, e) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseExtra].
func (e *Extra) UnmarshalText(text []byte) error { return extras.Unmarshal(e, text) }

// InTime is what can be shown by the day on which a report is needed. The zero
// InTime is not valid, and means that there is no such day.
type InTime uint8

// The values of InTime, the best first.
const (
	Type2InTime   InTime = iota + 1 // a new Type 2, or for a SOC 3 the report itself
	Type1InTime                     // a new Type 1 at most
	HeldInTime                      // only a report that is already held
	NothingInTime                   // nothing
)

var inTimes = enum.Table[InTime]{Name: "what can be shown in time", Texts: []string{"type2", "type1", "held", "nothing"}}

// AllInTime yields all values.
func AllInTime() iter.Seq[InTime] { return bitset.Range(Type2InTime, NothingInTime+1) }

// ParseInTime returns the value with exactly this text form, such as "held", or a
// Problem that quotes the text.
func ParseInTime(text string) (InTime, error) { return inTimes.Parse(text) }

// IsValid reports whether t is one of the constants.
func (t InTime) IsValid() bool { return inTimes.Valid(t) }

// String returns the text form, such as "held"; "" when not valid.
func (t InTime) String() string { return inTimes.String(t) }

// AppendText implements [encoding.TextAppender].
func (t InTime) AppendText(b []byte) ([]byte, error) { return inTimes.Append(b, t) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (t InTime) MarshalText() ([]byte, error) { return inTimes.Append(nil, t) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseInTime].
func (t *InTime) UnmarshalText(text []byte) error { return inTimes.Unmarshal(t, text) }

// Action is what a [Step] of a plan does. The zero Action is not valid.
type Action uint8

// The actions.
const (
	ShowHeld      Action = iota + 1 // show a report that is already held
	WriteLetter                     // write a bridge letter
	ExamineType1                    // have a Type 1 examined
	ExamineType2                    // have a Type 2 examined, or for a SOC 3 the period that it covers
	ContinueType2                   // continue with the period after that, without a gap
)

var actions = enum.Table[Action]{Name: "a step of a plan", Texts: []string{
	"show-held", "write-letter", "examine-type1", "examine-type2", "continue-type2",
}}

// Actions yields all values.
func Actions() iter.Seq[Action] { return bitset.Range(ShowHeld, ContinueType2+1) }

// ParseAction returns the action with exactly this text form, such as
// "write-letter", or a Problem that quotes the text.
func ParseAction(text string) (Action, error) { return actions.Parse(text) }

// IsValid reports whether a is one of the constants.
func (a Action) IsValid() bool { return actions.Valid(a) }

// String returns the text form, such as "write-letter"; "" when not valid.
func (a Action) String() string { return actions.String(a) }

// AppendText implements [encoding.TextAppender].
func (a Action) AppendText(b []byte) ([]byte, error) { return actions.Append(b, a) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a Action) MarshalText() ([]byte, error) { return actions.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAction].
func (a *Action) UnmarshalText(text []byte) error { return actions.Unmarshal(a, text) }

package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// CriteriaEdition is the edition of the criteria that a report was examined
// against. Ids of earlier editions than 2017 look alike and mean other
// criteria. The zero value is not valid, and means unknown in a report.
type CriteriaEdition uint8

// The values of CriteriaEdition.
const (
	Criteria2014 CriteriaEdition = iota + 1 // the 2014 trust services principles and criteria
	Criteria2016                            // the 2016 trust services principles and criteria
	Criteria2017                            // the 2017 criteria with their first points of focus; in force for periods ending on or after 15 December 2018
	Criteria2022                            // the same criteria with the points of focus as revised in 2022, which package tsc holds
)

var criteriaEditions = enum.Table[CriteriaEdition]{Name: "an edition of the trust services criteria", Texts: []string{
	"2014", "2016", "2017", "2017-2022",
}}

// CriteriaEditions yields all values.
func CriteriaEditions() iter.Seq[CriteriaEdition] { return bitset.Range(Criteria2014, Criteria2022+1) }

// ParseCriteriaEdition returns the value with exactly this text form, such as
// "2016", or a Problem that quotes the text.
func ParseCriteriaEdition(text string) (CriteriaEdition, error) { return criteriaEditions.Parse(text) }

// IsValid reports whether e is one of the constants.
func (e CriteriaEdition) IsValid() bool { return criteriaEditions.Valid(e) }

// String returns the text form, such as "2016"; "" when not valid.
func (e CriteriaEdition) String() string { return criteriaEditions.String(e) }

// AppendText implements [encoding.TextAppender].
func (e CriteriaEdition) AppendText(b []byte) ([]byte, error) { return criteriaEditions.Append(b, e) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (e CriteriaEdition) MarshalText() ([]byte, error) { return criteriaEditions.Append(nil, e) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCriteriaEdition].
func (e *CriteriaEdition) UnmarshalText(text []byte) error {
	return criteriaEditions.Unmarshal(e, text)
}

// AuditorKind is what the service auditor is. The zero value is not valid, and
// means unknown in a report.
type AuditorKind uint8

// The values of AuditorKind.
const (
	CPAFirm             AuditorKind = iota + 1 // a firm of certified public accountants
	CharteredAccountant                        // a firm of chartered accountants, as in reports under ISAE 3402
	Government                                 // a government audit office
	OtherAuditor                               // another; say which
)

var auditorKinds = enum.Table[AuditorKind]{Name: "a kind of auditor", Texts: []string{
	"cpa-firm", "chartered-accountant", "government", "other",
}}

// AuditorKinds yields all values.
func AuditorKinds() iter.Seq[AuditorKind] { return bitset.Range(CPAFirm, OtherAuditor+1) }

// ParseAuditorKind returns the value with exactly this text form, such as
// "chartered-accountant", or a Problem that quotes the text.
func ParseAuditorKind(text string) (AuditorKind, error) { return auditorKinds.Parse(text) }

// IsValid reports whether k is one of the constants.
func (k AuditorKind) IsValid() bool { return auditorKinds.Valid(k) }

// String returns the text form, such as "chartered-accountant"; "" when not valid.
func (k AuditorKind) String() string { return auditorKinds.String(k) }

// AppendText implements [encoding.TextAppender].
func (k AuditorKind) AppendText(b []byte) ([]byte, error) { return auditorKinds.Append(b, k) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (k AuditorKind) MarshalText() ([]byte, error) { return auditorKinds.Append(nil, k) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAuditorKind].
func (k *AuditorKind) UnmarshalText(text []byte) error { return auditorKinds.Unmarshal(k, text) }

// Cadence is how often a control operates. The zero value is not valid, and
// means unknown in a report.
type Cadence uint8

// The values of Cadence.
const (
	Continuous   Cadence = iota + 1 // at all times, without separate occurrences
	ManyADay                        // several times each day
	Daily                           // once a day
	Weekly                          // once a week
	Monthly                         // once a month
	Quarterly                       // once a quarter
	SemiAnnual                      // twice a year
	Annual                          // once a year
	OnEvent                         // whenever something happens, such as a change or a termination
	OtherCadence                    // another; say which
)

var cadences = enum.Table[Cadence]{Name: "a cadence", Texts: []string{
	"continuous", "many-a-day", "daily", "weekly", "monthly", "quarterly", "semi-annual", "annual", "on-event", "other",
}}

// Cadences yields all values.
func Cadences() iter.Seq[Cadence] { return bitset.Range(Continuous, OtherCadence+1) }

// ParseCadence returns the value with exactly this text form, such as
// "many-a-day", or a Problem that quotes the text.
func ParseCadence(text string) (Cadence, error) { return cadences.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c Cadence) IsValid() bool { return cadences.Valid(c) }

// String returns the text form, such as "many-a-day"; "" when not valid.
func (c Cadence) String() string { return cadences.String(c) }

// AppendText implements [encoding.TextAppender].
func (c Cadence) AppendText(b []byte) ([]byte, error) { return cadences.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Cadence) MarshalText() ([]byte, error) { return cadences.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCadence].
func (c *Cadence) UnmarshalText(text []byte) error { return cadences.Unmarshal(c, text) }

// Nature is who or what performs a control. The zero value is not valid, and
// means unknown in a report.
type Nature uint8

// The values of Nature.
const (
	Manual      Nature = iota + 1 // people
	Automated                     // a system, by its configuration
	ITDependent                   // people, relying on what a system produces
)

var natures = enum.Table[Nature]{Name: "the nature of a control", Texts: []string{
	"manual", "automated", "it-dependent",
}}

// Natures yields all values.
func Natures() iter.Seq[Nature] { return bitset.Range(Manual, ITDependent+1) }

// ParseNature returns the value with exactly this text form, such as
// "automated", or a Problem that quotes the text.
func ParseNature(text string) (Nature, error) { return natures.Parse(text) }

// IsValid reports whether n is one of the constants.
func (n Nature) IsValid() bool { return natures.Valid(n) }

// String returns the text form, such as "automated"; "" when not valid.
func (n Nature) String() string { return natures.String(n) }

// AppendText implements [encoding.TextAppender].
func (n Nature) AppendText(b []byte) ([]byte, error) { return natures.Append(b, n) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (n Nature) MarshalText() ([]byte, error) { return natures.Append(nil, n) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseNature].
func (n *Nature) UnmarshalText(text []byte) error { return natures.Unmarshal(n, text) }

// Function is when a control acts on an error or attack. The zero value is not
// valid, and means unknown in a report.
type Function uint8

// The values of Function.
const (
	Preventive Function = iota + 1 // before it happens
	Detective                      // when or after it happened
	Corrective                     // by putting it right
)

var functions = enum.Table[Function]{Name: "the function of a control", Texts: []string{
	"preventive", "detective", "corrective",
}}

// Functions yields all values.
func Functions() iter.Seq[Function] { return bitset.Range(Preventive, Corrective+1) }

// ParseFunction returns the value with exactly this text form, such as
// "detective", or a Problem that quotes the text.
func ParseFunction(text string) (Function, error) { return functions.Parse(text) }

// IsValid reports whether f is one of the constants.
func (f Function) IsValid() bool { return functions.Valid(f) }

// String returns the text form, such as "detective"; "" when not valid.
func (f Function) String() string { return functions.String(f) }

// AppendText implements [encoding.TextAppender].
func (f Function) AppendText(b []byte) ([]byte, error) { return functions.Append(b, f) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (f Function) MarshalText() ([]byte, error) { return functions.Append(nil, f) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseFunction].
func (f *Function) UnmarshalText(text []byte) error { return functions.Unmarshal(f, text) }

// Procedure is how the auditor tested a control. Inquiry alone is not
// sufficient evidence. The zero value is not valid, and means unknown in a
// report.
type Procedure uint8

// The values of Procedure.
const (
	Inquiry       Procedure = iota + 1 // asking those who know
	Observation                        // watching it done
	Inspection                         // reading records, settings and documents
	Reperformance                      // doing it again and comparing
)

var procedures = enum.Table[Procedure]{Name: "a test procedure", Texts: []string{
	"inquiry", "observation", "inspection", "reperformance",
}}

// Procedures yields all values.
func Procedures() iter.Seq[Procedure] { return bitset.Range(Inquiry, Reperformance+1) }

// ParseProcedure returns the value with exactly this text form, such as
// "observation", or a Problem that quotes the text.
func ParseProcedure(text string) (Procedure, error) { return procedures.Parse(text) }

// IsValid reports whether p is one of the constants.
func (p Procedure) IsValid() bool { return procedures.Valid(p) }

// String returns the text form, such as "observation"; "" when not valid.
func (p Procedure) String() string { return procedures.String(p) }

// AppendText implements [encoding.TextAppender].
func (p Procedure) AppendText(b []byte) ([]byte, error) { return procedures.Append(b, p) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (p Procedure) MarshalText() ([]byte, error) { return procedures.Append(nil, p) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseProcedure].
func (p *Procedure) UnmarshalText(text []byte) error { return procedures.Unmarshal(p, text) }

// Result is what a test of a control found. The zero value is not valid, and
// means unknown in a report.
type Result uint8

// The values of Result.
const (
	NoExceptions  Result = iota + 1 // no exceptions noted
	Exceptions                      // one or more deviations
	DidNotOperate                   // nothing called for the control in the period, so the auditor draws no conclusion on it
	NotTested                       // the auditor did not test it
)

var results = enum.Table[Result]{Name: "a test result", Texts: []string{
	"no-exceptions", "exceptions", "did-not-operate", "not-tested",
}}

// Results yields all values.
func Results() iter.Seq[Result] { return bitset.Range(NoExceptions, NotTested+1) }

// ParseResult returns the value with exactly this text form, such as
// "exceptions", or a Problem that quotes the text.
func ParseResult(text string) (Result, error) { return results.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Result) IsValid() bool { return results.Valid(r) }

// String returns the text form, such as "exceptions"; "" when not valid.
func (r Result) String() string { return results.String(r) }

// AppendText implements [encoding.TextAppender].
func (r Result) AppendText(b []byte) ([]byte, error) { return results.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Result) MarshalText() ([]byte, error) { return results.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseResult].
func (r *Result) UnmarshalText(text []byte) error { return results.Unmarshal(r, text) }

// ExceptionKind is what an exception is about. The zero value is not valid, and
// means unknown in a report.
type ExceptionKind uint8

// The values of ExceptionKind.
const (
	OperationException   ExceptionKind = iota + 1 // the control did not operate as described
	DesignException                               // the control would not achieve its purpose even when it operates; needs no test
	DescriptionException                          // the system description is wrong or incomplete
)

var exceptionKinds = enum.Table[ExceptionKind]{Name: "a kind of exception", Texts: []string{
	"operation", "design", "description",
}}

// ExceptionKinds yields all values.
func ExceptionKinds() iter.Seq[ExceptionKind] {
	return bitset.Range(OperationException, DescriptionException+1)
}

// ParseExceptionKind returns the value with exactly this text form, such as
// "design", or a Problem that quotes the text.
func ParseExceptionKind(text string) (ExceptionKind, error) { return exceptionKinds.Parse(text) }

// IsValid reports whether k is one of the constants.
func (k ExceptionKind) IsValid() bool { return exceptionKinds.Valid(k) }

// String returns the text form, such as "design"; "" when not valid.
func (k ExceptionKind) String() string { return exceptionKinds.String(k) }

// AppendText implements [encoding.TextAppender].
func (k ExceptionKind) AppendText(b []byte) ([]byte, error) { return exceptionKinds.Append(b, k) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (k ExceptionKind) MarshalText() ([]byte, error) { return exceptionKinds.Append(nil, k) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseExceptionKind].
func (k *ExceptionKind) UnmarshalText(text []byte) error { return exceptionKinds.Unmarshal(k, text) }

// Method is how a report treats a subservice organization's service. The zero
// value is not valid, and means unknown in a report.
type Method uint8

// The values of Method.
const (
	CarveOut  Method = iota + 1 // its components and controls are left out; the kinds of control expected there are described
	Inclusive                   // its relevant components and controls are described and examined; it gives an assertion and representations of its own
)

var methods = enum.Table[Method]{Name: "a subservice method", Texts: []string{
	"carve-out", "inclusive",
}}

// Methods yields all values.
func Methods() iter.Seq[Method] { return bitset.Range(CarveOut, Inclusive+1) }

// ParseMethod returns the value with exactly this text form, such as
// "inclusive", or a Problem that quotes the text.
func ParseMethod(text string) (Method, error) { return methods.Parse(text) }

// IsValid reports whether m is one of the constants.
func (m Method) IsValid() bool { return methods.Valid(m) }

// String returns the text form, such as "inclusive"; "" when not valid.
func (m Method) String() string { return methods.String(m) }

// AppendText implements [encoding.TextAppender].
func (m Method) AppendText(b []byte) ([]byte, error) { return methods.Append(b, m) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (m Method) MarshalText() ([]byte, error) { return methods.Append(nil, m) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseMethod].
func (m *Method) UnmarshalText(text []byte) error { return methods.Unmarshal(m, text) }

package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// FinancialAssertion is a claim that financial statements of user entities make by
// themselves, and that a control objective of a SOC 1 helps to support. It has
// nothing to do with [ManagementAssertion]. The zero value is not valid, and means
// unknown in a report.
type FinancialAssertion uint8

// The values of FinancialAssertion.
const (
	Occurrence     FinancialAssertion = iota + 1 // recorded transactions happened
	Existence                                    // assets and liabilities exist
	Completeness                                 // nothing that belongs in is missing
	Accuracy                                     // amounts and details are right
	Valuation                                    // balances stand at proper amounts
	Cutoff                                       // entries are in the right period
	Classification                               // entries are in the right accounts
	Rights                                       // the entity holds the rights and owes the obligations
	Presentation                                 // items are described and disclosed properly
)

var financialAssertions = enum.Table[FinancialAssertion]{Name: "a financial statement assertion", Texts: []string{
	"occurrence", "existence", "completeness", "accuracy", "valuation", "cutoff", "classification", "rights", "presentation",
}}

// FinancialAssertions yields all values.
func FinancialAssertions() iter.Seq[FinancialAssertion] {
	return bitset.Range(Occurrence, Presentation+1)
}

// ParseFinancialAssertion returns the value with exactly this text form, such
// as "existence", or a Problem that quotes the text.
func ParseFinancialAssertion(text string) (FinancialAssertion, error) {
	return financialAssertions.Parse(text)
}

// IsValid reports whether a is one of the constants.
func (a FinancialAssertion) IsValid() bool { return financialAssertions.Valid(a) }

// String returns the text form, such as "existence"; "" when not valid.
func (a FinancialAssertion) String() string { return financialAssertions.String(a) }

// AppendText implements [encoding.TextAppender].
func (a FinancialAssertion) AppendText(b []byte) ([]byte, error) {
	return financialAssertions.Append(b, a)
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a FinancialAssertion) MarshalText() ([]byte, error) { return financialAssertions.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as
// [ParseFinancialAssertion].
func (a *FinancialAssertion) UnmarshalText(text []byte) error {
	return financialAssertions.Unmarshal(a, text)
}

// Aim is what a control objective wants of processing, beside the assertions
// that it serves. The zero value is not valid, and means unknown in a report.
type Aim uint8

// The values of Aim.
const (
	Authorization      Aim = iota + 1 // only what was approved is processed
	Validity                          // only genuine transactions are processed
	CompleteProcessing                // everything is processed, and once
	AccurateProcessing                // it is processed as instructed
	Timeliness                        // it is processed when due
	RestrictedAccess                  // only those entitled can see or change it
	Continuity                        // processing goes on, or resumes
	Security                          // programs and data are protected
)

var aims = enum.Table[Aim]{Name: "a processing aim", Texts: []string{
	"authorization", "validity", "completeness", "accuracy", "timeliness", "restricted-access", "continuity", "security",
}}

// Aims yields all values.
func Aims() iter.Seq[Aim] { return bitset.Range(Authorization, Security+1) }

// ParseAim returns the value with exactly this text form, such as "validity",
// or a Problem that quotes the text.
func ParseAim(text string) (Aim, error) { return aims.Parse(text) }

// IsValid reports whether a is one of the constants.
func (a Aim) IsValid() bool { return aims.Valid(a) }

// String returns the text form, such as "validity"; "" when not valid.
func (a Aim) String() string { return aims.String(a) }

// AppendText implements [encoding.TextAppender].
func (a Aim) AppendText(b []byte) ([]byte, error) { return aims.Append(b, a) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a Aim) MarshalText() ([]byte, error) { return aims.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAim].
func (a *Aim) UnmarshalText(text []byte) error { return aims.Unmarshal(a, text) }

package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Part is a part of a report. The zero Part is not valid.
type Part uint8

// The parts, in the order in which most reports print them. The order is practice:
// some print management's assertion first.
const (
	AuditorsReport        Part = iota + 1 // the service auditor's report, with the opinion
	ManagementsAssertion                  // management's written assertion, required in every kind
	SystemDescription                     // the description of the system
	SystemBoundaries                      // in its place in a SOC 3: boundaries and principal commitments
	ObjectivesAndControls                 // control objectives and the controls that serve them, in a SOC 1
	CriteriaAndControls                   // trust services criteria and the controls that serve them, in a SOC 2
	TestsAndResults                       // the auditor's tests of controls and their results, in a Type 2
	UnauditedInformation                  // what the organization adds, such as responses to exceptions; optional, and outside the opinion
)

var parts = enum.Table[Part]{Name: "a part of a SOC report", Texts: []string{
	"auditors-report", "managements-assertion", "system-description", "system-boundaries", "objectives-and-controls", "criteria-and-controls", "tests-and-results", "other-information",
}}

// Parts yields all parts.
func Parts() iter.Seq[Part] { return bitset.Range(AuditorsReport, UnauditedInformation+1) }

// ParsePart returns the part with exactly this text form, such as
// "tests-and-results", or a Problem that quotes the text.
func ParsePart(text string) (Part, error) { return parts.Parse(text) }

// Contents yields the parts that a report of the kind and type has, in the usual
// order. A SOC 3 has no type: give zero, since a SOC 3 with a type does not exist and
// has no parts. For a SOC 1 or SOC 2 the zero Type yields what both types have.
// UnauditedInformation is not among them, since no report needs it.
func (k Kind) Contents(t Type) iter.Seq[Part] {
	var word uint64
	switch {
	case k == SOC3 && t == 0:
		word = 1<<AuditorsReport | 1<<ManagementsAssertion | 1<<SystemBoundaries
	case k == SOC1 && t <= Type2:
		word = 1<<AuditorsReport | 1<<ManagementsAssertion | 1<<SystemDescription | 1<<ObjectivesAndControls
	case k == SOC2 && t <= Type2:
		word = 1<<AuditorsReport | 1<<ManagementsAssertion | 1<<SystemDescription | 1<<CriteriaAndControls
	}
	if word != 0 && t == Type2 {
		word |= 1 << TestsAndResults
	}
	return bitset.All[Part](word)
}

// Types yields the types that the kind comes in: both, or none for a SOC 3.
func (k Kind) Types() iter.Seq[Type] {
	end := Type1
	if k == SOC1 || k == SOC2 {
		end = Type2 + 1
	}
	return bitset.Range(Type1, end)
}

// IsValid reports whether p is one of the constants.
func (p Part) IsValid() bool { return parts.Valid(p) }

// String returns the text form, such as "tests-and-results"; "" when not valid.
func (p Part) String() string { return parts.String(p) }

// AppendText implements [encoding.TextAppender].
func (p Part) AppendText(b []byte) ([]byte, error) { return parts.Append(b, p) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (p Part) MarshalText() ([]byte, error) { return parts.Append(nil, p) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParsePart].
func (p *Part) UnmarshalText(text []byte) error { return parts.Unmarshal(p, text) }

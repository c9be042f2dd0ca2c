package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Distribution is who may have and use a report. The zero Distribution is not valid.
type Distribution uint8

// The distributions.
const (
	SpecifiedParties     Distribution = iota + 1 // management of the organization, user entities during the period or on its date, and their auditors
	KnowledgeableParties                         // those who know enough to understand it: user entities, business partners, prospects, regulators, practitioners
	GeneralUse                                   // anyone
)

var distributions = enum.Table[Distribution]{Name: "a distribution of SOC reports", Texts: []string{
	"specified-parties", "knowledgeable-parties", "general-use",
}}

// Distributions yields all values, the narrowest first.
func Distributions() iter.Seq[Distribution] { return bitset.Range(SpecifiedParties, GeneralUse+1) }

// ParseDistribution returns the distribution with exactly this text form, such as
// "general-use", or a Problem that quotes the text.
func ParseDistribution(text string) (Distribution, error) { return distributions.Parse(text) }

// Distribution returns who may have reports of the kind; zero when k is not valid. A
// report may name its users more narrowly: see [Report.RestrictedTo].
func (k Kind) Distribution() Distribution {
	if !k.IsValid() {
		return 0
	}
	return Distribution(k) // one each, in the same order
}

// IsRestricted reports whether use is restricted to some parties.
func (d Distribution) IsRestricted() bool { return d == SpecifiedParties || d == KnowledgeableParties }

// IsValid reports whether d is one of the constants.
func (d Distribution) IsValid() bool { return distributions.Valid(d) }

// String returns the text form, such as "general-use"; "" when not valid.
func (d Distribution) String() string { return distributions.String(d) }

// AppendText implements [encoding.TextAppender].
func (d Distribution) AppendText(b []byte) ([]byte, error) { return distributions.Append(b, d) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (d Distribution) MarshalText() ([]byte, error) { return distributions.Append(nil, d) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDistribution].
func (d *Distribution) UnmarshalText(text []byte) error { return distributions.Unmarshal(d, text) }

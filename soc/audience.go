package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Audience is a group of readers for whom a kind of report is written. The zero
// Audience is not valid.
type Audience uint8

// The groups of readers.
const (
	UserAuditors     Audience = iota + 1 // auditors of the user entities' financial statements
	FinanceTeams                         // the user entities' finance staff
	SecurityTeams                        // customers' and prospects' security staff
	RiskTeams                            // those who judge supplier risk
	ProcurementTeams                     // those who buy, and wait for the two before
	GeneralPublic                        // anyone
)

var audiences = enum.Table[Audience]{Name: "an audience of SOC reports", Texts: []string{
	"user-auditors", "finance-teams", "security-teams", "risk-teams", "procurement-teams", "general-public",
}}

// Audiences yields all groups of readers.
func Audiences() iter.Seq[Audience] { return bitset.Range(UserAuditors, GeneralPublic+1) }

// ParseAudience returns the audience with exactly this text form, such as
// "user-auditors", or a Problem that quotes the text.
func ParseAudience(text string) (Audience, error) { return audiences.Parse(text) }

// Audience yields the readers for whom reports of the kind are written first of all,
// the most important first. Who may have a report is another matter: see
// [Kind.Distribution].
func (k Kind) Audience() iter.Seq[Audience] {
	var word uint64
	switch k {
	case SOC1:
		word = 1<<UserAuditors | 1<<FinanceTeams
	case SOC2:
		word = 1<<SecurityTeams | 1<<RiskTeams | 1<<ProcurementTeams
	case SOC3:
		word = 1 << GeneralPublic
	}
	return bitset.All[Audience](word)
}

// IsValid reports whether a is one of the constants.
func (a Audience) IsValid() bool { return audiences.Valid(a) }

// String returns the text form, such as "user-auditors"; "" when not valid.
func (a Audience) String() string { return audiences.String(a) }

// AppendText implements [encoding.TextAppender].
func (a Audience) AppendText(b []byte) ([]byte, error) { return audiences.Append(b, a) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a Audience) MarshalText() ([]byte, error) { return audiences.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAudience].
func (a *Audience) UnmarshalText(text []byte) error { return audiences.Unmarshal(a, text) }

package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Kind is the kind of a SOC report. The zero Kind is not valid.
type Kind uint8

// The kinds.
const (
	SOC1 Kind = iota + 1 // on controls relevant to user entities' internal control over financial reporting (AT-C 320)
	SOC2                 // on controls measured against the trust services criteria, for restricted use (AT-C 105 and 205)
	SOC3                 // on the same criteria, for general use: no tests, no full system description, no Type 1
)

var kinds = enum.Table[Kind]{Name: "a kind of SOC report", Texts: []string{"soc1", "soc2", "soc3"}}

var kindNames = [...]string{"", "SOC 1", "SOC 2", "SOC 3"}

// Kinds yields the three kinds.
func Kinds() iter.Seq[Kind] { return bitset.Range(SOC1, SOC3+1) }

// ParseKind returns the kind with exactly this text form, such as "soc2", or a
// Problem that quotes the text.
func ParseKind(text string) (Kind, error) { return kinds.Parse(text) }

// IsValid reports whether k is one of the constants.
func (k Kind) IsValid() bool { return kinds.Valid(k) }

// String returns the text form, such as "soc2"; "" when not valid.
func (k Kind) String() string { return kinds.String(k) }

// Name returns the name for people, such as "SOC 2"; "" when not valid.
func (k Kind) Name() string {
	if !k.IsValid() {
		return ""
	}
	return kindNames[k]
}

// UsesCriteria reports whether reports of the kind measure controls against the
// trust services criteria: SOC 2 and SOC 3 do. A SOC 1 has control objectives that
// management specifies, and ids of criteria are not among them.
func (k Kind) UsesCriteria() bool { return k == SOC2 || k == SOC3 }

// AppendText implements [encoding.TextAppender].
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Append(nil, k) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseKind].
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// Type is the type of a SOC 1 or SOC 2 report. A SOC 3 is not typed, and always
// covers a period. One report is of one type throughout: a Type 1 for some controls
// and a Type 2 for others is not allowed. The standards set no shortest period for
// a Type 2. The zero Type is not valid.
type Type uint8

// The types.
const (
	Type1 Type = iota + 1 // the description and the design of controls as of a date
	Type2                 // these and operating effectiveness throughout a period, with the auditor's tests and results
)

var types = enum.Table[Type]{Name: "a report type", Texts: []string{"type1", "type2"}}

// Types yields both types.
func Types() iter.Seq[Type] { return bitset.Range(Type1, Type2+1) }

// ParseType returns the type with exactly this text form, such as "type2", or a
// Problem that quotes the text.
func ParseType(text string) (Type, error) { return types.Parse(text) }

// IsValid reports whether t is one of the constants.
func (t Type) IsValid() bool { return types.Valid(t) }

// String returns the text form, such as "type2"; "" when not valid.
func (t Type) String() string { return types.String(t) }

// Name returns the name for people, such as "Type 2"; "" when not valid.
func (t Type) Name() string {
	switch t {
	case Type1:
		return "Type 1"
	case Type2:
		return "Type 2"
	}
	return ""
}

// AppendText implements [encoding.TextAppender].
func (t Type) AppendText(b []byte) ([]byte, error) { return types.Append(b, t) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (t Type) MarshalText() ([]byte, error) { return types.Append(nil, t) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseType].
func (t *Type) UnmarshalText(text []byte) error { return types.Unmarshal(t, text) }

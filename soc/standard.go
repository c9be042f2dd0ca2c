package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Standard is a professional standard or one of its sections under which an examination is performed or was once. The zero value is not valid, and means unknown in a report.
type Standard uint8

// The values of Standard.
const (
	ATC105        Standard = iota + 1 // AT-C 105, concepts common to all attestation engagements (AICPA); part of every SOC examination
	ATC205                            // AT-C 205, assertion-based examinations (AICPA); SOC 2 and SOC 3, and SOC 1 beneath AT-C 320
	ATC320                            // AT-C 320, on controls relevant to user entities' financial reporting (AICPA); SOC 1
	SSAE18                            // SSAE 18, which brought the AT-C sections; reports dated on or after 1 May 2017
	SSAE21                            // SSAE 21, which amends AT-C 105, replaces AT-C 205 and adds AT-C 206; reports dated on or after 15 June 2022. AT-C 320 and the rest of SSAE 18 stand
	SSAE16                            // SSAE 16 (AT 801), the predecessor for SOC 1; periods ending on or after 15 June 2011
	SAS70                             // SAS 70, before SSAE 16
	AT101                             // AT 101, for SOC 2 and SOC 3 before SSAE 18
	ISAE3402                          // ISAE 3402 (IAASB), the international counterpart for SOC 1
	ISAE3000                          // ISAE 3000 (IAASB), the usual international basis for reports like SOC 2
	CSAE3416                          // CSAE 3416 (Canada), the counterpart for SOC 1
	OtherStandard                     // another; say which
)

var standards = enum.Table[Standard]{Name: "a standard for SOC reports", Texts: []string{
	"at-c-105", "at-c-205", "at-c-320", "ssae-18", "ssae-21", "ssae-16", "sas-70", "at-101", "isae-3402", "isae-3000", "csae-3416", "other",
}}

// AllStandards yields all values.
func AllStandards() iter.Seq[Standard] { return bitset.Range(ATC105, OtherStandard+1) }

// ParseStandard returns the value with exactly this text form, such as "at-c-205", or a
// Problem that quotes the text.
func ParseStandard(text string) (Standard, error) { return standards.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Standard) IsValid() bool { return standards.Valid(s) }

// String returns the text form, such as "at-c-205"; "" when not valid.
func (s Standard) String() string { return standards.String(s) }

// AppendText implements [encoding.TextAppender].
func (s Standard) AppendText(b []byte) ([]byte, error) { return standards.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler].
func (s Standard) MarshalText() ([]byte, error) { return standards.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseStandard].
func (s *Standard) UnmarshalText(text []byte) error { return standards.Unmarshal(s, text) }

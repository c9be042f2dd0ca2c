package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Standard is a professional standard, or one of its sections, under which a SOC
// report or its counterpart is or once was issued. The AICPA publishes its
// attestation standards as numbered statements (SSAE), and arranges what they say
// in sections (AT-C); auditors name either. [Standards] says which were in force.
// The zero value is not valid, and means unknown in a report.
type Standard uint8

// The values of Standard.
const (
	// ATC105 is AT-C section 105 (AICPA): what all attestation engagements have in
	// common. It is part of every SOC examination. SSAE 18 brought it, SSAE 21
	// amended it.
	ATC105 Standard = iota + 1

	// ATC205 is AT-C section 205 (AICPA): examinations in which the responsible
	// party makes an assertion. SOC 2 and SOC 3 are performed under it with AT-C 105,
	// SOC 1 under it with AT-C 105 and AT-C 320. SSAE 21 superseded the section of
	// SSAE 18 and gave it the title that it has now.
	ATC205

	// ATC320 is AT-C section 320 (AICPA): controls at a service organization that
	// are likely to be relevant to user entities' internal control over financial
	// reporting. It is what makes an examination a SOC 1. SSAE 18 brought it, and
	// SSAE 21 left it standing.
	ATC320

	// SSAE18 is Statement on Standards for Attestation Engagements No. 18 (AICPA,
	// 2016), which brought the AT-C sections. It is in force for reports dated on or
	// after 1 May 2017.
	SSAE18

	// SSAE21 is Statement on Standards for Attestation Engagements No. 21 (AICPA,
	// September 2020). It amends AT-C 105, supersedes AT-C 205 under a new title and
	// adds AT-C 206 on direct examinations, which SOC examinations are not. It is in
	// force for reports dated on or after 15 June 2022, and does not replace SSAE 18
	// as a whole.
	SSAE21

	// SSAE16 is Statement on Standards for Attestation Engagements No. 16 (AICPA,
	// 2010, printed as AT section 801), under which a SOC 1 was performed before
	// SSAE 18. It was in force for periods ending on or after 15 June 2011.
	SSAE16

	// SAS70 is Statement on Auditing Standards No. 70 (AICPA), the auditing standard
	// for reports on service organizations before SSAE 16.
	SAS70

	// AT101 is AT section 101 (AICPA): attest engagements in general. SOC 2 and SOC 3
	// were performed under it before SSAE 18.
	AT101

	// ISAE3402 is International Standard on Assurance Engagements 3402 (IAASB,
	// December 2009), the counterpart of a SOC 1 outside the United States. It
	// differs in, among others, the restriction of use, intentional acts, subsequent
	// events and how anomalies in samples are treated.
	ISAE3402

	// ISAE3000 is International Standard on Assurance Engagements 3000 (IAASB), the
	// usual ground abroad for reports like a SOC 2.
	ISAE3000

	// CSAE3416 is Canadian Standard on Assurance Engagements 3416 (CPA Canada), the
	// counterpart of a SOC 1 there.
	CSAE3416

	// OtherStandard is another; say which.
	OtherStandard
)

var standards = enum.Table[Standard]{Name: "a standard for SOC reports", Texts: []string{
	"at-c-105", "at-c-205", "at-c-320", "ssae-18", "ssae-21", "ssae-16", "sas-70", "at-101", "isae-3402", "isae-3000", "csae-3416", "other",
}}

// AllStandards yields all values. [Standards] yields those of one examination.
func AllStandards() iter.Seq[Standard] { return bitset.Range(ATC105, OtherStandard+1) }

// ParseStandard returns the value with exactly this text form, such as
// "at-c-205", or a Problem that quotes the text.
func ParseStandard(text string) (Standard, error) { return standards.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Standard) IsValid() bool { return standards.Valid(s) }

func (s Standard) row() *standardRow {
	if !s.IsValid() {
		return &standardRows[0]
	}
	return &standardRows[s]
}

// String returns the text form, such as "at-c-205"; "" when not valid.
func (s Standard) String() string { return standards.String(s) }

// Name returns the name as reports print it, such as "AT-C 205"; "" when not valid.
func (s Standard) Name() string { return s.row().name }

// Summary says in a sentence or two of ours what the standard is for and when it
// applies; "" when not valid.
func (s Standard) Summary() string { return s.row().summary }

// Source says where the standard is written: who issued it, and its full number
// and title; "" for OtherStandard and when not valid.
func (s Standard) Source() string { return s.row().source }

// AppendText implements [encoding.TextAppender].
func (s Standard) AppendText(b []byte) ([]byte, error) { return standards.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Standard) MarshalText() ([]byte, error) { return standards.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseStandard].
func (s *Standard) UnmarshalText(text []byte) error { return standards.Unmarshal(s, text) }

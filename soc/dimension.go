package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Dimension is a row of the table that compares the kinds of report. The zero
// Dimension is not valid.
type Dimension uint8

// The dimensions, in the order of the table.
const (
	SubjectDimension      Dimension = iota + 1 // what the report is on
	StandardDimension                          // the standards that it is performed under
	AudienceDimension                          // whom it is written for first of all
	NeededByDimension                          // what organizations typically need one
	AskedByDimension                           // who asks for it, and on what occasion
	ContentsDimension                          // what is in it
	DistributionDimension                      // who may have it
	TypesDimension                             // which types there are
)

var dimensions = enum.Table[Dimension]{Name: "a dimension of the comparison", Texts: []string{
	"subject", "standard", "audience", "needed-by", "asked-by", "contents", "distribution", "types",
}}

// Dimensions yields the dimensions in the order of the table.
func Dimensions() iter.Seq[Dimension] { return bitset.Range(SubjectDimension, TypesDimension+1) }

// ParseDimension returns the dimension with exactly this text form, such as
// "needed-by", or a Problem that quotes the text.
func ParseDimension(text string) (Dimension, error) { return dimensions.Parse(text) }

// IsValid reports whether d is one of the constants.
func (d Dimension) IsValid() bool { return dimensions.Valid(d) }

// String returns the text form, such as "needed-by"; "" when not valid.
func (d Dimension) String() string { return dimensions.String(d) }

// Name returns the heading of the row for people, such as "Who typically needs it";
// "" when not valid.
func (d Dimension) Name() string {
	if !d.IsValid() {
		return ""
	}
	return dimensionRows[d].name
}

// Of returns what the table says of a kind, in a sentence or two of ours; "" when
// either is not valid. [Kind.Audience], [Kind.Contents], [Kind.Distribution],
// [Kind.Types] and [Standards] give the same answers to programs.
func (d Dimension) Of(k Kind) string {
	if !d.IsValid() || !k.IsValid() {
		return ""
	}
	return dimensionRows[d].of[k]
}

// AppendText implements [encoding.TextAppender].
func (d Dimension) AppendText(b []byte) ([]byte, error) { return dimensions.Append(b, d) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (d Dimension) MarshalText() ([]byte, error) { return dimensions.Append(nil, d) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDimension].
func (d *Dimension) UnmarshalText(text []byte) error { return dimensions.Unmarshal(d, text) }

package soc

import (
	"database/sql/driver"
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// DescriptionEdition names the edition of the description criteria held here.
const DescriptionEdition = "DC section 200, 2018 Description Criteria (With Revised Implementation Guidance - 2022)"

// DescriptionCriterion is one of the nine criteria DC1 to DC9 for the system
// description of a SOC 2 report, or one of the ten lettered items under DC3, DC4
// and DC7. They do not apply to a SOC 1, whose description criteria come from
// AT-C 320 itself, nor to a SOC 3, which has no system description. The zero value is
// not valid; methods on it return zero values.
type DescriptionCriterion uint8

const aDescriptionCriterion = "a description criterion of DC section 200"

// DescriptionCriteria yields all 19, each criterion before its items.
func DescriptionCriteria() iter.Seq[DescriptionCriterion] {
	return bitset.Range(DC1, lastDescriptionCriterion+1)
}

// ParseDescriptionCriterion returns the criterion or item with exactly this text
// form, such as "DC3" or "DC3.a", or a Problem that quotes the text.
func ParseDescriptionCriterion(text string) (DescriptionCriterion, error) {
	for d := range DescriptionCriteria() {
		if d.is(text) {
			return d, nil
		}
	}
	known := make([]string, 0, lastDescriptionCriterion)
	for d := range DescriptionCriteria() {
		if text == d.ID()+d.Item() { // the dot forgotten
			known = append(known[:0], d.String())
			break
		}
		known = append(known, d.String())
	}
	return 0, enum.Unknown(aDescriptionCriterion, text, known)
}

// is reports whether text is the text form of d, without building it.
func (d DescriptionCriterion) is(text string) bool {
	row := d.row()
	if row.item == "" {
		return text == row.id
	}
	n := len(row.id)
	return len(text) == n+2 && text[:n] == row.id && text[n] == '.' && text[n+1:] == row.item
}

// IsValid reports whether d is one of the 19.
func (d DescriptionCriterion) IsValid() bool { return d > 0 && d <= lastDescriptionCriterion }

func (d DescriptionCriterion) row() *descriptionRow {
	if !d.IsValid() {
		return &descriptionRows[0]
	}
	return &descriptionRows[d]
}

// ID returns the criterion's id without its item: "DC3" for DC3.a too.
func (d DescriptionCriterion) ID() string { return d.row().id }

// Item returns the letter of an item; "" for DC1 to DC9 themselves.
func (d DescriptionCriterion) Item() string { return d.row().item }

// Criterion returns the criterion that an item belongs to, and d itself for a
// criterion.
func (d DescriptionCriterion) Criterion() DescriptionCriterion {
	if of := d.row().of; of != 0 {
		return of
	}
	return d
}

// Items yields the lettered items of a criterion in order; none for an item.
func (d DescriptionCriterion) Items() iter.Seq[DescriptionCriterion] {
	return func(yield func(DescriptionCriterion) bool) {
		for i := d + 1; d.IsValid() && i.row().of == d; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

// Subject returns what the criterion is about, in a few words.
func (d DescriptionCriterion) Subject() string { return d.row().subject }

// Summary says in a sentence of ours what a description says under the criterion.
// It is not the official text.
func (d DescriptionCriterion) Summary() string { return d.row().summary }

// Applies says to which reports the criterion applies.
func (d DescriptionCriterion) Applies() DescriptionApplicability { return d.row().applies }

// Condition says in a sentence of ours when the criterion applies; "" when always.
func (d DescriptionCriterion) Condition() string { return d.row().condition }

// AppliesTo reports whether the criterion can apply to a SOC 2 of the type: DC9
// applies to a Type 2 only.
func (d DescriptionCriterion) AppliesTo(t Type) bool {
	return d.IsValid() && t.IsValid() && (t == Type2 || d.Applies() != AppliesType2)
}

// String returns the text form, such as "DC3" or "DC3.a"; "" when not valid.
func (d DescriptionCriterion) String() string {
	if d.Item() == "" {
		return d.ID()
	}
	return d.ID() + "." + d.Item()
}

// AppendText implements [encoding.TextAppender].
func (d DescriptionCriterion) AppendText(b []byte) ([]byte, error) {
	if !d.IsValid() {
		return b, enum.Invalid(aDescriptionCriterion, int(d))
	}
	return append(b, d.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (d DescriptionCriterion) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as
// [ParseDescriptionCriterion].
func (d *DescriptionCriterion) UnmarshalText(text []byte) error {
	if d == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseDescriptionCriterion(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (d DescriptionCriterion) Value() (driver.Value, error) { return enum.TextValue(d) }

// Scan implements sql.Scanner: NULL, or a text as [ParseDescriptionCriterion]. It
// always overwrites: after an error d is zero.
func (d *DescriptionCriterion) Scan(src any) error {
	return enum.Scan(aDescriptionCriterion, d, src, ParseDescriptionCriterion)
}

// DescriptionApplicability says to which reports a description criterion applies.
// The zero value is not valid.
type DescriptionApplicability uint8

// The applicabilities.
const (
	AppliesBothTypes     DescriptionApplicability = iota + 1 // Type 1 and Type 2 alike
	AppliesByDate                                            // in a Type 1 as of its date, in a Type 2 during its period
	AppliesConditionally                                     // only where what it describes exists
	AppliesType2                                             // Type 2 only
)

var descriptionApplicabilities = enum.Table[DescriptionApplicability]{Name: "an applicability of a description criterion", Texts: []string{
	"both-types", "by-date", "conditional", "type2"}}

// DescriptionApplicabilities yields all values.
func DescriptionApplicabilities() iter.Seq[DescriptionApplicability] {
	return bitset.Range(AppliesBothTypes, AppliesType2+1)
}

// ParseDescriptionApplicability returns the value with exactly this text form, such
// as "by-date", or a Problem that quotes the text.
func ParseDescriptionApplicability(text string) (DescriptionApplicability, error) {
	return descriptionApplicabilities.Parse(text)
}

// IsValid reports whether a is one of the constants.
func (a DescriptionApplicability) IsValid() bool { return descriptionApplicabilities.Valid(a) }

// String returns the text form, such as "conditional"; "" when not valid.
func (a DescriptionApplicability) String() string { return descriptionApplicabilities.String(a) }

// AppendText implements [encoding.TextAppender].
func (a DescriptionApplicability) AppendText(b []byte) ([]byte, error) {
	return descriptionApplicabilities.Append(b, a)
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a DescriptionApplicability) MarshalText() ([]byte, error) {
	return descriptionApplicabilities.Append(nil, a)
}

// UnmarshalText implements [encoding.TextUnmarshaler] as
// [ParseDescriptionApplicability].
func (a *DescriptionApplicability) UnmarshalText(text []byte) error {
	return descriptionApplicabilities.Unmarshal(a, text)
}

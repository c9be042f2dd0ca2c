package soc

import (
	"database/sql/driver"
	"iter"
	"slices"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// ObjectiveTemplate is one of the library's templates for the control objectives of
// a SOC 1, written by service from what such reports usually hold. It is a small
// comparable value; the constants name all of them. The zero ObjectiveTemplate is not
// valid; methods on it return zero values.
//
// No objective is mandatory, here or in any standard: management of the service
// organization specifies its own, and a report is none the worse for objectives that
// no template resembles. A template is where a draft starts and what a reader may
// compare with. [ObjectiveTemplate.ControlObjective] makes an entry of a report of it.
//
// A constant's number never changes, so numbers may be stored; a later edition would
// append.
type ObjectiveTemplate uint8

const anObjective = "a template of a control objective"

// ObjectiveTemplates yields all templates: the IT general controls, then service by
// service.
func ObjectiveTemplates() iter.Seq[ObjectiveTemplate] { return bitset.Range(1, lastObjective+1) }

// ITGeneralControls yields the templates that are no service's own: the IT general
// controls, which most SOC 1 reports hold beside the objectives of their service. They
// support financial statement assertions only through the controls over transactions
// that rely on them, and so name none.
func ITGeneralControls() iter.Seq[ObjectiveTemplate] { return objectivesOf(0) }

// Objectives yields the templates of the service itself; none for [OtherService]. Add
// [ITGeneralControls] for what a SOC 1 on the service usually covers.
func (s Service) Objectives() iter.Seq[ObjectiveTemplate] {
	if !s.IsValid() {
		s = OtherService
	}
	return objectivesOf(s)
}

func objectivesOf(s Service) iter.Seq[ObjectiveTemplate] {
	return func(yield func(ObjectiveTemplate) bool) {
		for o := range ObjectiveTemplates() {
			if objectiveRows[o].service == s && !yield(o) {
				return
			}
		}
	}
}

// ParseObjectiveTemplate returns the template with exactly this id, such as
// "payroll-calculation", or a Problem that quotes the text and suggests one.
func ParseObjectiveTemplate(id string) (ObjectiveTemplate, error) {
	for o := range ObjectiveTemplates() {
		if objectiveRows[o].id == id {
			return o, nil
		}
	}
	known := make([]string, 0, lastObjective)
	for o := range ObjectiveTemplates() {
		known = append(known, o.String())
	}
	return 0, enum.Unknown(anObjective, id, known)
}

// IsValid reports whether o is one of the templates.
func (o ObjectiveTemplate) IsValid() bool { return o > 0 && o <= lastObjective }

func (o ObjectiveTemplate) row() *objectiveRow {
	if !o.IsValid() {
		return &objectiveRows[0]
	}
	return &objectiveRows[o]
}

// String returns the id, such as "payroll-calculation"; "" when not valid.
func (o ObjectiveTemplate) String() string { return o.row().id }

// Service returns the service that the template belongs to, and false for an IT
// general control, which belongs to all.
func (o ObjectiveTemplate) Service() (Service, bool) {
	s := o.row().service
	return s, s != 0
}

// IsITGeneral reports whether o is one of the IT general controls.
func (o ObjectiveTemplate) IsITGeneral() bool { return o.IsValid() && o.row().service == 0 }

// Area returns the part of the work that the objective is about, such as "Tax and
// statement preparation and filing". Templates of one area follow one another.
func (o ObjectiveTemplate) Area() string { return o.row().area }

// Text returns the objective in the usual form, in our words: "Controls provide
// reasonable assurance that ...".
func (o ObjectiveTemplate) Text() string { return o.row().text }

// Assertions yields the assertions in user entities' financial statements that the
// objective serves, in the order of the constants. An objective over facilities or IT
// serves them only through other controls, and yields none.
func (o ObjectiveTemplate) Assertions() iter.Seq[FinancialAssertion] {
	return slices.Values(o.row().assertions)
}

// Aims yields what the objective wants of processing, in the order of the constants.
// Aims and assertions are separate: that a payment was authorized is an aim, and that
// it occurred an assertion.
func (o ObjectiveTemplate) Aims() iter.Seq[Aim] { return slices.Values(o.row().aims) }

// Controls yields typical controls of a service organization that serve the
// objective, a sentence each.
func (o ObjectiveTemplate) Controls() iter.Seq[string] { return slices.Values(o.row().controls) }

// CUECs yields typical complementary user entity controls: what the organization's
// controls assume that its users do. There are none where nothing needs assuming.
func (o ObjectiveTemplate) CUECs() iter.Seq[string] { return slices.Values(o.row().cuecs) }

// ControlObjective returns an entry for [Report.ControlObjectives] with the template's
// id, text, assertions and aims, to be changed at will.
func (o ObjectiveTemplate) ControlObjective() ControlObjective {
	row := o.row()
	return ControlObjective{ID: row.id, Text: row.text, Assertions: slices.Clone(row.assertions), Aims: slices.Clone(row.aims)}
}

// Compare returns -1, 0 or 1 as o stands before, at or after p in catalog order.
func (o ObjectiveTemplate) Compare(p ObjectiveTemplate) int { return min(max(int(o)-int(p), -1), 1) }

// AppendText implements [encoding.TextAppender].
func (o ObjectiveTemplate) AppendText(b []byte) ([]byte, error) {
	if !o.IsValid() {
		return b, enum.Invalid(anObjective, int(o))
	}
	return append(b, o.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (o ObjectiveTemplate) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseObjectiveTemplate].
func (o *ObjectiveTemplate) UnmarshalText(text []byte) error {
	if o == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseObjectiveTemplate(string(text))
	if err == nil {
		*o = parsed
	}
	return err
}

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (o ObjectiveTemplate) Value() (driver.Value, error) { return enum.TextValue(o) }

// Scan implements sql.Scanner: NULL, or an id as [ParseObjectiveTemplate]. It always
// overwrites: after an error o is zero.
func (o *ObjectiveTemplate) Scan(src any) error {
	return enum.Scan(anObjective, o, src, ParseObjectiveTemplate)
}

package iso27001

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Requirement is something that ISO/IEC 27001:2022 asks for or offers: one of
// the 30 leaf clauses of clauses 4 to 10 (Clause4_1 to Clause10_2), or one of the
// 93 controls of Annex A (A5_1 to A8_34). It is a small comparable value. The zero
// Requirement is not valid; methods on it return zero values.
//
// Store and send the id, which [Requirement.String] returns: text, JSON and SQL all
// use it. MarshalText refuses the zero Requirement, so leave an unset member out with
// omitzero; Value writes NULL for it.
type Requirement uint8

const aRequirement = "a clause or control of ISO/IEC 27001:2022"

// Requirements yields all 123: the clauses, then the controls.
func Requirements() iter.Seq[Requirement] { return bitset.Range(Clause4_1, lastRequirement+1) }

// Clauses yields the 30 leaf clauses in order.
func Clauses() iter.Seq[Requirement] { return bitset.Range(Clause4_1, lastClause+1) }

// Controls yields the 93 controls of Annex A in order.
func Controls() iter.Seq[Requirement] { return bitset.Range(A5_1, lastRequirement+1) }

// IsValid reports whether r is one of the 123.
func (r Requirement) IsValid() bool { return r > 0 && r <= lastRequirement }

// IsClause reports whether r is a clause, which every certified management
// system meets in full.
func (r Requirement) IsClause() bool { return r > 0 && r <= lastClause }

// IsControl reports whether r is a control of Annex A, which risk treatment
// selects and the Statement of Applicability decides.
func (r Requirement) IsControl() bool { return r > lastClause && r <= lastRequirement }

func (r Requirement) clause() *clauseRow {
	if !r.IsClause() {
		return &clauseRows[0]
	}
	return &clauseRows[r]
}

func (r Requirement) control() *controlRow {
	if !r.IsControl() {
		return &noControl
	}
	return &controlRows[r-firstControl]
}

var noControl controlRow

// String returns the id as printed here, such as "6.1.3" or "A.5.15"; "" when not
// valid. ISO/IEC 27001 itself prints Annex A ids without the "A.".
func (r Requirement) String() string {
	if r.IsControl() {
		return r.control().id
	}
	return r.clause().id
}

// Title returns the title as ISO/IEC 27001:2022 prints it. Several clauses are
// titled "General"; their heading tells them apart.
func (r Requirement) Title() string {
	if r.IsControl() {
		return r.control().title
	}
	return r.clause().title
}

// Title27002 returns the control's title as ISO/IEC 27002:2022 or common usage
// prints it: that of Title but for A.5.21, A.5.34, A.8.1 and A.8.25. Clauses are
// not in ISO/IEC 27002; it returns "" for them.
func (r Requirement) Title27002() string {
	if row := r.control(); row.title27002 != "" {
		return row.title27002
	}
	return r.control().title
}

// Summary says in one or two sentences of ours what the requirement is about. It
// is not the official text.
func (r Requirement) Summary() string {
	if r.IsControl() {
		return r.control().summary
	}
	return r.clause().summary
}

// Heading returns the heading that a clause stands under; zero for a control.
func (r Requirement) Heading() Heading { return r.clause().heading }

// Theme returns the theme of a control; zero for a clause.
func (r Requirement) Theme() Theme {
	switch {
	case !r.IsControl():
		return 0
	case r < A6_1:
		return Organizational
	case r < A7_1:
		return People
	case r < A8_1:
		return Physical
	}
	return Technological
}

// ChangeNote says in our words what the 2022 edition changed in a clause; "" when
// nothing of substance, and for controls, which [Requirement.Change] tells about.
func (r Requirement) ChangeNote() string { return r.clause().change }

// Amendment2024 says in our words what Amendment 1:2024 touched: it is "" for all
// but 4.1, which gained a requirement, and 4.2, which gained a note.
func (r Requirement) Amendment2024() string { return r.clause().amendment }

// Compare returns -1, 0 or 1 as r stands before, at or after q in catalog order.
func (r Requirement) Compare(q Requirement) int { return min(max(int(r)-int(q), -1), 1) }

// AppendText implements [encoding.TextAppender].
func (r Requirement) AppendText(b []byte) ([]byte, error) {
	if !r.IsValid() {
		return b, enum.Invalid(aRequirement, int(r))
	}
	return append(b, r.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Requirement) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseRequirement].
func (r *Requirement) UnmarshalText(text []byte) error {
	if r == nil {
		return enum.Nowhere()
	}
	if parsed := find(string(text)); parsed != 0 {
		*r = parsed
		return nil
	}
	_, err := ParseRequirement(string(text))
	return err
}

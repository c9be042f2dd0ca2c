package crossmap

import (
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// DraftStatement proposes a Statement of Applicability from the criteria that a
// SOC 2 report met: a row for each of the 93 controls, with the text forms of its
// links to those criteria as references. The scope is that of the examination:
// criteria outside it, and links that rest only on points of focus outside it, are
// no references. Every row is undecided and says nothing of implementation, because
// necessity comes from risk treatment, and "SOC 2 met" is no justification.
func DraftStatement(met tsc.Set, scope Scope) iso27001.StatementOfApplicability {
	s := iso27001.StatementOfApplicability{Rows: make([]iso27001.StatementRow, 0, iso27001.AllControls().Len())}
	cover := CoverISO(met, scope)
	for r := range iso27001.Controls() {
		s.Rows = append(s.Rows, draftRow(cover.Row(r)))
	}
	return s
}

func draftRow(r ISORow) iso27001.StatementRow {
	row := iso27001.StatementRow{Control: r.Requirement(), Decision: iso27001.Undecided}
	for l := range r.Links() {
		row.References = append(row.References, l.String())
	}
	return row
}

package crossmap

import (
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// DraftStatement proposes a Statement of Applicability from the criteria that a
// SOC 2 report met: a row for each of the 93 controls, with the text forms of its
// links to those criteria as references. Every row is undecided and says nothing
// of implementation, because necessity comes from risk treatment, and "SOC 2 met"
// is no justification.
func DraftStatement(met tsc.Set) iso27001.StatementOfApplicability {
	s := iso27001.StatementOfApplicability{Rows: make([]iso27001.StatementRow, 0, iso27001.AllControls().Len())}
	for r := range iso27001.Controls() {
		s.Rows = append(s.Rows, draftRow(r, met))
	}
	return s
}

func draftRow(r iso27001.Requirement, met tsc.Set) iso27001.StatementRow {
	row := iso27001.StatementRow{Control: r, Decision: iso27001.Undecided}
	for l := range LinksTo(r) {
		if met.Has(l.Criterion()) {
			row.References = append(row.References, l.String())
		}
	}
	return row
}

package crossmap

import (
	"encoding/json"
	"slices"
)

// Values that count on demand have no exported fields. They marshal as what their
// Report would say; package document reads and writes [Report] itself.

// MarshalJSON implements [json.Marshaler]: [Coverage.Report] without steps. There
// is no way back: decode a [Report].
func (c Coverage) MarshalJSON() ([]byte, error) { return json.Marshal(c.Report(0)) }

// MarshalJSON implements [json.Marshaler]: [ISOCoverage.Report]. There is no way
// back: decode a [Report].
func (c ISOCoverage) MarshalJSON() ([]byte, error) { return json.Marshal(c.Report()) }

// MarshalJSON implements [json.Marshaler]: a [CriterionReport].
func (r Row) MarshalJSON() ([]byte, error) { return json.Marshal(r.report()) }

// MarshalJSON implements [json.Marshaler]: a [RequirementReport].
func (r ISORow) MarshalJSON() ([]byte, error) { return json.Marshal(r.report()) }

// MarshalJSON implements [json.Marshaler]: a [StepReport].
func (s Step) MarshalJSON() ([]byte, error) { return json.Marshal(s.report()) }

// MarshalJSON implements [json.Marshaler]: the scope and [Dual.Totals].
func (d Dual) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Scope  Scope      `json:"scope,omitzero"`
		Totals DualTotals `json:"totals"`
	}{d.Scope(), d.Totals()})
}

func (r Row) report() CriterionReport {
	return CriterionReport{
		Criterion: r.Criterion(), State: r.State(), Addressed: r.Addressed(), Applicable: r.Applicable(),
		Points: slices.Collect(r.Points()), Missing: slices.Collect(r.Missing()), Links: reportLinks(slices.Collect(r.Links())),
	}
}

func (r ISORow) report() RequirementReport {
	return RequirementReport{r.Requirement(), r.Reach(), r.Relation(), reportLinks(slices.Collect(r.Links())), r.Reason()}
}

func (s Step) report() StepReport {
	return StepReport{s.Requirement(), s.Adds(), slices.Collect(s.Points())}
}

package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// framework is a catalog that can be printed whole.
type framework struct {
	name, edition, source string
	header                []string
	rows                  func() [][]string // the CSV's rows, spelled as the sources spell them
	entries               func() []any      // the JSON's entries, with all that the catalog holds
}

func frameworks() []framework {
	return []framework{
		{"tsc", tsc.Edition, tsc.Source, []string{"id", "series", "category", "coso_principle", "title"}, criterionRows, collect(tsc.Criteria(), criterionJSON)},
		{"tsc-points", tsc.Edition, tsc.Source, []string{"criterion", "ordinal", "name", "applicability", "changed_2022"}, pointRows, collect(tsc.PointsOfFocus(), pointJSON)},
		{"iso27001", iso27001.Edition, iso27001.Source, []string{"id", "kind", "theme", "title", "control_type", "properties", "concepts", "capabilities", "domains"}, requirementRows, collect(iso27001.Requirements(), requirementJSON)},
		{"iso27001-2013", iso27001.Edition, iso27001.Source, []string{"id_2013", "id_2022"}, redirectRows, collect(iso27001.Controls2013(), redirectJSON)},
		{"dc200", "2018", soc.DescriptionEdition, []string{"id", "item", "subject", "applies_to"}, descriptionRows, collect(soc.DescriptionCriteria(), descriptionJSON)},
		{"objectives", "1", "attestkit: templates of our own; management specifies its own objectives and none is mandatory", []string{"service", "id", "objective", "assertions"}, objectiveRows, collect(soc.ObjectiveTemplates(), objectiveJSON)},
	}
}

func find(name string) (framework, bool) {
	for _, f := range frameworks() {
		if f.name == name {
			return f, true
		}
	}
	return framework{}, false
}

func names() string {
	var list []string
	for _, f := range frameworks() {
		list = append(list, f.name)
	}
	return strings.Join(list, ", ")
}

func collect[T any](seq iter.Seq[T], form func(T) any) func() []any {
	return func() []any {
		var list []any
		for v := range seq {
			list = append(list, form(v))
		}
		return list
	}
}

func criterionRows() [][]string {
	var rows [][]string
	for c := range tsc.Criteria() {
		principle := ""
		if n := c.COSOPrinciple(); n > 0 {
			principle = strconv.Itoa(n)
		}
		s := c.Series()
		rows = append(rows, []string{c.String(), s.String() + " " + s.Name(), categoryOf(c, "_"), principle, c.Title()})
	}
	return rows
}

// categoryOf spells a criterion's category with the given mark between words.
func categoryOf(c tsc.Criterion, between string) string {
	category, ok := c.Category()
	if !ok {
		return "common"
	}
	return strings.ReplaceAll(category.String(), "-", between)
}

func pointRows() [][]string {
	var rows [][]string
	for p := range tsc.PointsOfFocus() {
		rows = append(rows, []string{p.Criterion().String(), strconv.Itoa(p.Ordinal()), p.Name(),
			spelled[p.Applicability()], strings.ReplaceAll(p.Change().String(), "-", "_")})
	}
	return rows
}

// spelled are the applicabilities as the fact files spell them.
var spelled = [...]string{
	tsc.AppliesCOSO:                              "coso",
	tsc.AppliesCOSOOperations:                    "coso:operations_objectives",
	tsc.AppliesCOSOExternalFinancialReporting:    "coso:external_financial_reporting_objectives",
	tsc.AppliesCOSOExternalNonfinancialReporting: "coso:external_nonfinancial_reporting_objectives",
	tsc.AppliesCOSOInternalReporting:             "coso:internal_reporting_objectives",
	tsc.AppliesCOSOCompliance:                    "coso:compliance_objectives",
	tsc.AppliesAllEngagements:                    "tsc_all",
	tsc.AppliesSystemLevel:                       "system_level",
	tsc.AppliesAvailability:                      "availability",
	tsc.AppliesConfidentiality:                   "confidentiality",
	tsc.AppliesProcessingIntegrity:               "processing_integrity",
	tsc.AppliesProcessingIntegrityProducts:       "processing_integrity:products",
	tsc.AppliesPrivacy:                           "privacy",
	tsc.AppliesPrivacyController:                 "privacy:C",
	tsc.AppliesPrivacyProcessor:                  "privacy:P",
	tsc.AppliesPrivacyControllerAndProcessor:     "privacy:P+C",
}

func requirementRows() [][]string {
	var rows [][]string
	for r := range iso27001.Requirements() {
		kind := "control"
		if r.IsClause() {
			kind = "clause"
		}
		rows = append(rows, []string{r.String(), kind, r.Theme().Name(), r.Title(),
			values(r.ControlTypes().String()), values(r.Properties().String()), values(r.Concepts().String()),
			values(r.Capabilities().String()), values(r.Domains().String())})
	}
	return rows
}

// values spells attribute values as ISO/IEC 27002 does: a capital in front and
// underscores between words, joined by semicolons.
func values(texts string) string {
	list := strings.Fields(texts)
	for i, s := range list {
		if s == "governance-and-ecosystem" {
			s = "governance-and-Ecosystem"
		}
		list[i] = strings.ToUpper(s[:1]) + strings.ReplaceAll(s[1:], "-", "_")
	}
	return strings.Join(list, ";")
}

func redirectRows() [][]string {
	var rows [][]string
	for c := range iso27001.Controls2013() {
		for r := range iso27001.From2013(c).All() {
			rows = append(rows, []string{c.String(), r.String()})
		}
	}
	return rows
}

func objectiveRows() [][]string {
	var rows [][]string
	for o := range soc.ObjectiveTemplates() {
		rows = append(rows, []string{serviceOf(o), o.String(), o.Text(), strings.Join(textsOf(o.Assertions()), ";")})
	}
	return rows
}

// serviceOf spells the service of a template, or what all services share.
func serviceOf(o soc.ObjectiveTemplate) string {
	if s, ok := o.Service(); ok {
		return s.String()
	}
	return "it-general-controls"
}

func textsOf[T fmt.Stringer](seq iter.Seq[T]) []string {
	var list []string
	for v := range seq {
		list = append(list, v.String())
	}
	return list
}

func descriptionRows() [][]string {
	var rows [][]string
	for d := range soc.DescriptionCriteria() {
		rows = append(rows, []string{d.ID(), d.Item(), d.Subject(), appliesTo(d)})
	}
	return rows
}

// appliesTo spells a description criterion's applicability as the fact files do.
func appliesTo(d soc.DescriptionCriterion) string {
	switch d.Applies() {
	case soc.AppliesByDate:
		if d.Item() != "" {
			return "as " + d.ID()
		}
		return "type1: as of date; type2: during period"
	case soc.AppliesConditionally:
		return "conditional"
	case soc.AppliesType2:
		return "type2 only"
	}
	return "type1+type2"
}

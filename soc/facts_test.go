package soc_test

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// These tests are named after the facts of soc-facts.md (H: high confidence) and after
// the numbered mistakes that published catalogs make.

func standardsOn(kind soc.Kind, end, dated string) []soc.Standard {
	return slices.Collect(soc.Standards(kind, date(end), date(dated)))
}

func TestFact1_1_SOC1UnderATC320(t *testing.T) {
	got := standardsOn(soc.SOC1, "2025-12-31", "2026-02-06")
	assert.Subset(t, got, []soc.Standard{soc.ATC105, soc.ATC205, soc.ATC320})
	assertHas(t, soc.SubjectDimension.Of(soc.SOC1), "financial reporting")
}

func TestFact1_2_Lineage(t *testing.T) {
	assert.Equal(t, []soc.Standard{soc.SAS70}, standardsOn(soc.SOC1, "2011-06-14", "2011-07-29"))
	assert.Equal(t, []soc.Standard{soc.SSAE16}, standardsOn(soc.SOC1, "2011-06-15", "2011-07-29"))
	assert.NotContains(t, standardsOn(soc.SOC1, "2017-03-31", "2017-04-30"), soc.SSAE18)
	assert.Contains(t, standardsOn(soc.SOC1, "2017-03-31", "2017-05-01"), soc.SSAE18)
}

func TestFact1_3_SOC2Under105And205(t *testing.T) {
	got := standardsOn(soc.SOC2, "2026-03-31", "2026-05-12")
	assert.Subset(t, got, []soc.Standard{soc.ATC105, soc.ATC205})
	assert.NotContains(t, got, soc.ATC320)
	assertHas(t, soc.ATC205.Source(), "Assertion-Based Examination Engagements")
}

func TestFact1_4_SSAE21Amends(t *testing.T) {
	before, since := standardsOn(soc.SOC1, "2022-04-30", "2022-06-14"), standardsOn(soc.SOC1, "2022-04-30", "2022-06-15")
	assert.Equal(t, append(before, soc.SSAE21), since, "SSAE 21 is added, and nothing goes")
}

func TestFact1_5_NoReview(t *testing.T) {
	for _, text := range []string{"review", "type3", "limited", "agreed-upon"} {
		_, err := soc.ParseType(text)
		assert.Error(t, err, text)
	}
	assert.Equal(t, []soc.Type{soc.Type1, soc.Type2}, slices.Collect(soc.Types()), "both are examinations")
	for s := range soc.AllStandards() {
		assert.NotContains(t, s.Name(), "AT-C 210")
	}
}

func TestFact1_6_International(t *testing.T) {
	assertHas(t, soc.ISAE3402.Summary(), "counterpart of the SOC 1")
	assertHas(t, soc.ISAE3000.Summary(), "like a SOC 2")
	accepted(t, soc1(), func(r *soc.Report) { r.Standards = []soc.Standard{soc.ATC320, soc.ISAE3402} })
	accepted(t, soc2(), func(r *soc.Report) { r.Standards = []soc.Standard{soc.ISAE3000} })
}

func TestFact2_1_Suite(t *testing.T) {
	var names []string
	for k := range soc.Kinds() {
		names = append(names, k.Name())
	}
	assert.Equal(t, []string{"SOC 1", "SOC 2", "SOC 3"}, names, "SOC for Cybersecurity and for Supply Chain are not on service organizations")
	b, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, name := range []string{"System and Organization Controls", "Cybersecurity", "Supply Chain"} { // 1.9, 2.3, 2.4
		assert.Contains(t, string(b), name)
	}
}

func TestFact2_2_SOC3(t *testing.T) {
	refused(t, soc3(), func(r *soc.Report) { r.Type = soc.Type1 }, "/type soc3-type")
	refused(t, soc3(), func(r *soc.Report) { r.Controls = []soc.Control{{ID: "C1", Tests: []soc.Test{{Text: "Inspected."}}}} }, "/controls/0/tests soc3-tests")
	refused(t, soc3(), func(r *soc.Report) { r.Opinion.Description = soc.Unmodified }, "/opinion/description soc3-description")
	assert.Equal(t, []soc.Part{soc.AuditorsReport, soc.ManagementsAssertion, soc.SystemBoundaries}, slices.Collect(soc.SOC3.Contents(0)))
	assert.Empty(t, slices.Collect(soc.SOC3.Types()))
	accepted(t, soc3(), func(r *soc.Report) {
		r.Assertion.Date = date("2026-05-12")
		r.Systems = []soc.System{{Name: "App", Boundary: "Two regions."}}
		r.Description.Commitments = []string{"99.9 % of the month."}
	})
}

func TestFact2_5_SOC2Plus(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "Cloud controls", Framework: "CSA CCM", Opinion: soc.Opinion{Overall: soc.Unmodified}}}
		r.Controls[0].AdditionalCriteria = []soc.CriterionRef{{Framework: "CSA CCM", ID: "IAM-02"}}
	})
}

func TestFact2_6_DescriptionCriteriaOfSOC2(t *testing.T) {
	assertHas(t, soc.DescriptionEdition, "DC section 200, 2018 Description Criteria (With Revised Implementation Guidance - 2022)")
	var ids []string
	for d := range soc.DescriptionCriteria() {
		ids = append(ids, d.ID())
	}
	assert.Equal(t, "DC1 DC2 DC3 DC4 DC5 DC6 DC7 DC8 DC9", strings.Join(slices.Compact(ids), " "))
	accepted(t, soc2(), func(r *soc.Report) { r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC6, Text: "None."}} })
}

func TestFact2_8_ObjectivesAndCriteriaApart(t *testing.T) {
	refused(t, soc1(), func(r *soc.Report) { r.Controls[0].Criteria = []tsc.Criterion{tsc.CC6_1} }, "/controls/0/criteria/0 soc1-criteria")
	refused(t, soc2(), func(r *soc.Report) { r.ControlObjectives = []soc.ControlObjective{{ID: "CC6.1"}} }, "/controlObjectives objectives")
	assert.False(t, soc.SOC1.UsesCriteria())
	assert.True(t, soc.SOC2.UsesCriteria() && soc.SOC3.UsesCriteria())
}

func TestFact3_1_Types(t *testing.T) {
	for _, k := range []soc.Kind{soc.SOC1, soc.SOC2} {
		assert.NotContains(t, slices.Collect(k.Contents(soc.Type1)), soc.TestsAndResults)
		assert.Contains(t, slices.Collect(k.Contents(soc.Type2)), soc.TestsAndResults)
	}
	refused(t, soc2type1(), func(r *soc.Report) { r.Opinion.Operation = soc.Unmodified }, "/opinion/operation type1-operation")
	refused(t, soc2type1(), func(r *soc.Report) { r.Period = period("2026-01-01", "2026-03-31") }, "/period type1-period")
	refused(t, soc2(), func(r *soc.Report) { r.AsOf = date("2026-03-31") }, "/asOf type2-as-of")
}

func TestFact3_2_NoMixOfTypes(t *testing.T) {
	control := reflect.TypeFor[soc.Control]()
	for i := range control.NumField() {
		assert.NotEqual(t, reflect.TypeFor[soc.Type](), control.Field(i).Type, "a control has no type of its own")
	}
	refused(t, soc2type1(), func(r *soc.Report) {
		r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{{Name: "HIPAA", Opinion: soc.Opinion{Operation: soc.Unmodified}}}
	}, "/additionalSubjectMatters/0/opinion/operation type1-operation")
}

func TestFact3_3_NoMinimumPeriod(t *testing.T) {
	for _, base := range []soc.Report{soc1(), soc2(), soc3()} {
		for _, days := range []int{1, 30, 89, 182} {
			accepted(t, base, func(r *soc.Report) { r.Period.From = r.Period.To.AddDays(1 - days) })
		}
	}
}

func TestFact3_5_OneDateForAll(t *testing.T) {
	for _, part := range []reflect.Type{reflect.TypeFor[soc.Opinion](), reflect.TypeFor[soc.Description](), reflect.TypeFor[soc.ManagementAssertion]()} {
		for i := range part.NumField() {
			assert.NotEqual(t, reflect.TypeFor[attestkit.Period](), part.Field(i).Type, "%s has no period of its own", part)
		}
	}
}

func TestFact4_1_Components(t *testing.T) {
	for _, k := range []soc.Kind{soc.SOC1, soc.SOC2} {
		assert.Subset(t, slices.Collect(k.Contents(soc.Type2)), []soc.Part{soc.SystemDescription, soc.ManagementsAssertion, soc.AuditorsReport, soc.TestsAndResults})
	}
}

func TestFact4_3_AssertionModified(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) { r.Assertion.Modified, r.Opinion.Overall = true, soc.Qualified })
}

func TestFact4_4_InclusiveAsserts(t *testing.T) {
	asserted := func(m soc.Method) func(*soc.Report) {
		return func(r *soc.Report) {
			withService(soc.SubserviceService{Service: "Hosting", Method: m})(r)
			r.Assertion.Others = []string{"Host"}
		}
	}
	accepted(t, soc2(), asserted(soc.Inclusive))
	refused(t, soc2(), asserted(soc.CarveOut), "/assertion/others/0 carve-out-assertion")
}

func TestFact4_5_ManyToMany(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		for i := range r.Controls {
			r.Controls[i].Criteria = []tsc.Criterion{tsc.CC6_1, tsc.CC6_2, tsc.CC6_3}
		}
	})
}

func TestFact5_1_Conclusions(t *testing.T) {
	assert.Equal(t, "[unmodified qualified adverse disclaimer]", fmt.Sprint(slices.Collect(soc.Conclusions())))
}

func TestFact5_2_UnmodifiedWithExceptions(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		r.Opinion = soc.Opinion{Overall: soc.Unmodified, Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}
		r.Exceptions = []soc.Exception{{ID: "E1", Kind: soc.OperationException, Controls: []string{"C1"}, Sample: ptr(25), Deviations: ptr(3)}}
	})
}

func TestFact5_3_SubjectMatters(t *testing.T) {
	for s := range soc.SubjectMatters() {
		accepted(t, soc2(), func(r *soc.Report) {
			r.Opinion = soc.Opinion{Description: soc.Unmodified, Design: soc.Unmodified, Operation: soc.Unmodified}
			*[]*soc.Conclusion{nil, &r.Opinion.Description, &r.Opinion.Design, &r.Opinion.Operation}[s] = soc.Qualified
			require.Equal(t, soc.Qualified, r.Opinion.Of(s))
		})
	}
}

func TestFact5_6_Incidents(t *testing.T) {
	assert.Equal(t, soc.AppliesByDate, soc.DC4.Applies())
	accepted(t, soc2(), func(r *soc.Report) {
		r.Description.Incidents = []soc.Incident{{Nature: "Outage", Date: date("2025-07-09"), Extent: "All customers in one region.", Disposition: "Closed."}}
	})
}

func TestFact6_2_MethodsMayDiffer(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		r.SubserviceOrganizations = []soc.SubserviceOrganization{
			{Name: "Host", Services: []soc.SubserviceService{{Service: "Hosting", Method: soc.CarveOut}}},
			{Name: "Desk", Services: []soc.SubserviceService{{Service: "Support", Method: soc.Inclusive}}},
		}
	})
}

func TestFact6_3_CSOCUnderCarveOutOnly(t *testing.T) {
	csocs := []soc.CSOC{{Text: "Doors are locked."}}
	accepted(t, soc2(), withService(soc.SubserviceService{Service: "Hosting", Method: soc.CarveOut, CSOCs: csocs}))
	refused(t, soc2(), withService(soc.SubserviceService{Service: "Hosting", Method: soc.Inclusive, CSOCs: csocs}), "/subserviceOrganizations/0/services/0/csocs inclusive-csoc")
}

func TestFact6_4_CUECsAreNoResponsibilities(t *testing.T) {
	assert.NotEqual(t, reflect.TypeFor[soc.CUEC](), reflect.TypeFor[soc.Responsibility]())
	refused(t, soc2(), func(r *soc.Report) {
		r.CUECs = []soc.CUEC{{ID: "U1", Text: "Keep browsers up to date."}}
		r.Responsibilities = []soc.Responsibility{{Text: "Keep browsers up to date."}}
	}, "/userEntityResponsibilities/0/text conflict")
}

func TestFact6_6_MonitoringUnderBoth(t *testing.T) {
	for m := range soc.Methods() {
		accepted(t, soc2(), withService(soc.SubserviceService{Service: "Hosting", Method: m, Monitoring: "Its report is read each year."}))
	}
}

func TestFact7_Distribution(t *testing.T) { // 7.1, 7.2, 7.3
	assert.Equal(t, []soc.Distribution{soc.SpecifiedParties, soc.KnowledgeableParties, soc.GeneralUse},
		[]soc.Distribution{soc.SOC1.Distribution(), soc.SOC2.Distribution(), soc.SOC3.Distribution()})
}

func TestFact7_4_LetterOfManagement(t *testing.T) {
	l := letter()
	assert.NoError(t, l.Validate())
	l.Signer = l.Report.Auditor
	assert.Equal(t, []string{"/signer letter-signer"}, problems(l.Validate()))
	assertNoField[soc.Opinion](t, l)
	assertNoField[soc.Conclusion](t, l)
	assertNoField[[]soc.Test](t, l)
}

func assertNoField[F any](t *testing.T, of any) {
	for i := range reflect.TypeOf(of).NumField() {
		assert.NotEqual(t, reflect.TypeFor[F](), reflect.TypeOf(of).Field(i).Type)
	}
}

func TestFact8_ITGeneralControls(t *testing.T) {
	var areas []string
	for o := range soc.ITGeneralControls() {
		areas = append(areas, o.Area())
	}
	assert.Equal(t, []string{"Logical access", "Physical access", "Change management and system development", "Computer operations",
		"Data transmission and interfaces", "Backup", "Subservice monitoring"}, slices.Compact(areas))
}

// Facts 8 on billing and transfer agency are of low confidence, and the package says so.
func TestFact8_StartingPoints(t *testing.T) {
	b, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	text := strings.Join(strings.Fields(strings.ReplaceAll(string(b), "//", "")), " ")
	assert.Contains(t, text, "Little is public on billing and on transfer agency, so their templates rest on knowledge of the trade and are starting points")
	assert.Contains(t, text, "No standard prescribes any")
	for s := range soc.Services() {
		areas := map[string]bool{}
		for o := range s.Objectives() {
			assertHas(t, o.Text(), "Controls provide reasonable assurance that ")
			areas[o.Area()] = true
		}
		assert.Equal(t, s == soc.OtherService, len(areas) == 0, s)
	}
}

func TestFact9_1_AnyCategories(t *testing.T) {
	for set := 1; set < 32; set++ {
		accepted(t, soc2(), func(r *soc.Report) {
			r.Categories = nil
			for c := range tsc.Categories() {
				if set>>(c-1)&1 == 1 {
					r.Categories = append(r.Categories, c)
				}
			}
			assert.True(t, r.Criteria().HasAll(tsc.CommonCriteria()))
		})
	}
}

func TestFact9_4_NotApplicable(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		r.Categories = []tsc.Category{tsc.Privacy}
		r.Description.NotRelevant = []soc.NotRelevant{{Criterion: tsc.P3_1, Reason: "Nothing is collected from people directly."}}
	})
}

func TestMistake6_SecurityIsNotMandatory(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Confidentiality} })
	accepted(t, soc2(), func(r *soc.Report) { r.CriteriaEdition = soc.Criteria2017 }) // 2022 changed points of focus, so CC6.1 is the same
}

func TestMistake7_DescriptionCriteria(t *testing.T) {
	for _, invented := range []string{"DC0", "DC10", "DC19", "DC3.f", "DC4.d", "DC7.c", "DC9.a", "DC1.1", "DC 200"} {
		_, err := soc.ParseDescriptionCriterion(invented)
		assert.Error(t, err, invented)
	}
	assert.False(t, soc.DC9.AppliesTo(soc.Type1))
	accepted(t, soc2type1(), func(r *soc.Report) { r.Description.Changes = nil })
	refused(t, soc1(), func(r *soc.Report) {
		r.Description.Notes = []soc.DescriptionNote{{Criterion: soc.DC1, Text: "Payroll."}}
	},
		"/description/notes/0/criterion description-criteria")
}

func TestMistake8_OwnObjectives(t *testing.T) {
	refused(t, soc1(), func(r *soc.Report) { r.Categories = []tsc.Category{tsc.Security} }, "/categories soc1-criteria")
	accepted(t, soc1(), func(r *soc.Report) {
		r.ControlObjectives = []soc.ControlObjective{{ID: "17", Text: "Controls provide reasonable assurance that carrier pigeons return."}}
		r.Controls = nil
	})
	accepted(t, soc1(), func(r *soc.Report) { r.ControlObjectives, r.Controls = nil, nil })
}

func TestMistake9_SOC3(t *testing.T) {
	refused(t, soc3(), func(r *soc.Report) { r.Type, r.AsOf, r.Period = soc.Type1, r.Period.To, attestkit.Period{} }, "/type soc3-type", "/asOf type2-as-of")
	refused(t, soc3(), func(r *soc.Report) { r.Exceptions = []soc.Exception{{ID: "E1"}} }, "/exceptions/0 soc3-tests")
	refused(t, soc3(), func(r *soc.Report) {
		r.Opinion.Description = soc.Unmodified
		r.Description = soc.Description{
			Services: []string{"x"}, Infrastructure: []string{"x"}, Software: []string{"x"}, People: []string{"x"}, Procedures: []string{"x"}, Data: []string{"x"},
			Incidents: []soc.Incident{{Nature: "x"}}, Changes: []soc.Event{{Text: "x"}},
		}
	}, "/opinion/description soc3-description", "/description/incidents soc3-description", "/description/changes soc3-description")
}

func TestMistake10_BridgeLetter(t *testing.T) {
	l := letter()
	l.Signer = "Harrow & Finch LLP, service auditor"
	assert.Equal(t, []string{"/signer letter-signer"}, problems(l.Validate()))
	l = letter()
	l.To = date("2026-06-30")
	assert.NoError(t, l.Validate(), "three months are a convention")
}

func TestMistake11_MinimumPeriod(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) { r.Period.From = date("2026-01-02") })
	accepted(t, soc1(), func(r *soc.Report) { r.Period.From = date("2025-10-01") })
}

func TestMistake12_ExceptionsAndComplementaryControls(t *testing.T) {
	TestFact5_2_UnmodifiedWithExceptions(t)
	TestFact6_3_CSOCUnderCarveOutOnly(t)
	TestFact6_4_CUECsAreNoResponsibilities(t)
}

func TestMistake13_SSAE21(t *testing.T) {
	got := standardsOn(soc.SOC1, "2025-12-31", "2026-02-06")
	assert.Contains(t, got, soc.SSAE18)
	assert.Contains(t, got, soc.ATC320)
	assert.NotContains(t, standardsOn(soc.SOC2, "2022-06-14", "2022-06-14"), soc.SSAE21)
	sources, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range sources {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		source, err := os.ReadFile(f.Name())
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`(?i)\bcertifi\w+( \w+)?`).FindAllString(string(source), -1) {
			assert.Contains(t, []string{"certified public", "certifies nothing"}, m, f.Name())
		}
	}
}

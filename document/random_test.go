package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// dice makes random values that have their schema's form and contradict themselves
// as often as not. Equal seeds make equal values.
type dice struct {
	*rand.Rand
	rare int // what may be given is given once in so many times
}

func (d *dice) once() bool { return d.IntN(d.rare) == 0 }

// some returns one of the values or, most often, the zero value.
func some[T any](d *dice, values ...T) (v T) {
	if d.once() {
		v = values[d.IntN(len(values))]
	}
	return v
}

// one returns one of the values.
func one[T any](d *dice, values ...T) T { return values[d.IntN(len(values))] }

// listOf returns a short list, most often none.
func listOf[T any](d *dice, item func(i int) T) (list []T) {
	if d.once() {
		for i := range 1 + d.IntN(2) {
			list = append(list, item(i))
		}
	}
	return list
}

func (d *dice) date() attestkit.Date {
	date, _ := attestkit.NewDate(2025, 6, 30)
	return one(d, date, attestkit.Date{})
}

func (d *dice) day() attestkit.Date {
	date, _ := attestkit.NewDate(2026, 1, 1+d.IntN(2))
	return date
}

func (d *dice) period() attestkit.Period {
	from, _ := attestkit.NewDate(2025, 1, 1)
	to, _ := attestkit.NewDate(2025, 12, 31)
	return one(d, attestkit.Period{From: from, To: to}, attestkit.Period{})
}

func (d *dice) kind() soc.Kind { return one(d, soc.SOC1, soc.SOC2, soc.SOC3) }
func (d *dice) typ() soc.Type  { return one(d, 0, soc.Type1, soc.Type2) }

func (d *dice) count() *int {
	n := d.IntN(3)
	return some(d, &n)
}

func (d *dice) criteria() []tsc.Criterion {
	return listOf(d, func(i int) tsc.Criterion { return tsc.CC1_1 + tsc.Criterion(i) })
}

func (d *dice) conclusion() soc.Conclusion {
	return some(d, soc.Unmodified, soc.Qualified, soc.Disclaimer)
}

func (d *dice) opinion() soc.Opinion {
	return soc.Opinion{
		Overall: d.conclusion(), Description: d.conclusion(), Design: d.conclusion(), Operation: d.conclusion(),
		Bases: listOf(d, func(int) soc.Basis {
			return soc.Basis{Subject: some(d, slices.Collect(soc.SubjectMatters())...), Text: "t", Criteria: d.criteria(), DescriptionCriteria: listOf(d, func(i int) soc.DescriptionCriterion { return soc.DC1 + soc.DescriptionCriterion(i) })}
		}),
	}
}

func (d *dice) control(i int) soc.Control {
	return soc.Control{
		ID: fmt.Sprint(i), Criteria: d.criteria(), Cadence: some(d, soc.Daily, soc.OtherCadence), OtherCadence: some(d, "t"),
		Tests: listOf(d, func(int) soc.Test {
			return soc.Test{Text: "t", Population: d.count(), Sample: d.count(), Deviations: d.count(), Result: some(d, slices.Collect(soc.Results())...)}
		}),
	}
}

func (d *dice) description() soc.Description {
	return soc.Description{
		Incidents:   listOf(d, func(int) soc.Incident { return soc.Incident{Nature: "n"} }),
		NotRelevant: listOf(d, func(i int) soc.NotRelevant { return soc.NotRelevant{Criterion: tsc.CC6_1 + tsc.Criterion(i)} }),
		Changes:     listOf(d, func(int) soc.Event { return soc.Event{Text: "t"} }),
		Notes:       listOf(d, func(int) soc.DescriptionNote { return soc.DescriptionNote{Criterion: soc.DC9, Text: "t"} }),
	}
}

func (d *dice) subservice() []soc.SubserviceOrganization {
	return listOf(d, func(int) soc.SubserviceOrganization {
		return soc.SubserviceOrganization{Name: "Z", Services: listOf(d, func(int) soc.SubserviceService {
			return soc.SubserviceService{
				Service: "s", Method: some(d, soc.CarveOut, soc.Inclusive), CarvesOut: some(d, []string{"Y"}),
				CSOCs: listOf(d, func(int) soc.CSOC { return soc.CSOC{Text: "t", Criteria: d.criteria()} }),
			}
		})}
	})
}

func (d *dice) report() any {
	return &soc.Report{
		Kind: d.kind(), Type: d.typ(), Organization: soc.Organization{Name: "X"}, AsOf: d.date(), Period: d.period(),
		Auditor:   soc.Auditor{Kind: some(d, soc.CPAFirm, soc.OtherAuditor), OtherKind: some(d, "t")},
		Standards: some(d, []soc.Standard{soc.ATC205}, []soc.Standard{soc.ATC205, soc.OtherStandard}), OtherStandard: some(d, "t"),
		Services: some(d, []soc.Service{soc.OtherService}, []soc.Service{soc.Payroll}), OtherService: some(d, "t"),
		Categories: some(d, []tsc.Category{tsc.Security}), CriteriaEdition: some(d, slices.Collect(soc.CriteriaEditions())...),
		Opinion: d.opinion(), Description: d.description(),
		AdditionalSubjectMatters: listOf(d, func(int) soc.AdditionalSubjectMatter {
			return soc.AdditionalSubjectMatter{Name: "Y", Opinion: d.opinion()}
		}),
		ControlObjectives:       listOf(d, func(i int) soc.ControlObjective { return soc.ControlObjective{ID: fmt.Sprint(i)} }),
		Controls:                listOf(d, d.control),
		Exceptions:              listOf(d, func(i int) soc.Exception { return soc.Exception{ID: fmt.Sprint(i), Criteria: d.criteria()} }),
		CUECs:                   listOf(d, func(i int) soc.CUEC { return soc.CUEC{ID: fmt.Sprint(i), Text: "t", Criteria: d.criteria()} }),
		SubserviceOrganizations: d.subservice(),
	}
}

func (d *dice) letter() any {
	return &soc.BridgeLetter{
		Report: soc.ReportRef{Kind: d.kind(), Type: d.typ(), Organization: "X", AsOf: d.date(), Period: d.period()},
		From:   d.day(), To: d.day(),
	}
}

func (d *dice) profile() any {
	return &recommend.Profile{
		AsOf: d.day(), ProcessesTransactions: some(d, slices.Collect(recommend.Answers())...),
		Services:     listOf(d, func(int) soc.Service { return one(d, slices.Collect(soc.Services())...) }),
		OtherService: some(d, "t"), Standards: some(d, []soc.Standard{soc.OtherStandard}, []soc.Standard{soc.ISAE3402}), OtherStandard: some(d, "t"),
		OtherAsks: some(d, []recommend.Ask{recommend.OtherAsk}, []recommend.Ask{recommend.GDPR}), OtherAsk: some(d, "t"),
		ContractNames: listOf(d, func(int) recommend.Named {
			return recommend.Named{Kind: some(d, soc.SOC1, soc.SOC2, soc.SOC3), Type: d.typ(), Categories: some(d, []tsc.Category{tsc.Privacy})}
		}),
		Held: listOf(d, func(int) recommend.HeldReport {
			return recommend.HeldReport{Kind: d.kind(), Type: d.typ(), AsOf: d.date(), Period: d.period()}
		}),
	}
}

func (d *dice) recommendation() any {
	verdict := func() recommend.Verdict { return one(d, slices.Collect(recommend.AllVerdicts())...) }
	share := func() recommend.Share { return some(d, recommend.Share{Needed: 1, Completions: 2}) }
	r := recommend.Recommendation{AsOf: d.day(), Decided: !d.once(), Stability: recommend.Stability{Agreeing: 1, Completions: 1}}
	for _, kind := range []soc.Kind{soc.SOC1, soc.SOC2, soc.SOC3, soc.SOC3} {
		if d.once() {
			kind = d.kind()
		}
		a := recommend.Advice{Kind: kind, Verdict: verdict(), Share: share()}
		if d.once() {
			a.Type2 = recommend.TypeRuling{Verdict: verdict(), Share: share()}
		}
		a.Scope.Categories = listOf(d, func(int) recommend.CategoryRuling {
			return recommend.CategoryRuling{Category: tsc.Privacy, Verdict: verdict(), Share: share()}
		})
		r.Reports = append(r.Reports, a)
	}
	if !d.once() {
		r.Reports = r.Reports[:3]
	}
	r.OpenQuestions = listOf(d, func(i int) recommend.OpenQuestion {
		return recommend.OpenQuestion{Question: recommend.HoldsCustomerData + recommend.Question(i), Ask: "a", Why: "w", Changes: []recommend.Subject{recommend.SOC2}}
	})
	return &r
}

func (d *dice) crossmap() any {
	return &crossmap.Map{
		Source: crossmap.Framework{Name: "S"}, Target: crossmap.Framework{Name: "T"},
		Links: listOf(d, func(int) crossmap.MapLink {
			return crossmap.MapLink{Source: "a", Target: "b", Relation: one(d, slices.Collect(crossmap.Relations())...), Points: some(d, []int{1, 2})}
		}),
		None: listOf(d, func(int) crossmap.MapNone {
			return crossmap.MapNone{Source: some(d, "a"), Target: some(d, "b"), Reason: some(d, "t")}
		}),
	}
}

func (d *dice) statement() any {
	return &iso27001.StatementOfApplicability{Rows: listOf(d, func(int) iso27001.StatementRow {
		return iso27001.StatementRow{
			Control: some(d, iso27001.A5_1, iso27001.A8_34, iso27001.Clause4_1, iso27001.Clause10_2), Other: some(d, "t"),
			Decision: one(d, slices.Collect(iso27001.Decisions())...), Implementation: some(d, slices.Collect(iso27001.Implementations())...),
		}
	})}
}

func (d *dice) coverage() any {
	var r crossmap.Report
	r.CriteriaEdition = "2017-2022"
	for range d.IntN(3) {
		reach := one(d, slices.Collect(crossmap.Reaches())...)
		relation := [...]crossmap.Relation{crossmap.Equal, crossmap.Intersects, crossmap.NoRelation}[reach-1]
		row := crossmap.RequirementReport{Requirement: iso27001.A5_1, Reach: reach, Relation: relation}
		if d.once() {
			row.Relation = one(d, slices.Collect(crossmap.Relations())...)
		}
		r.Requirements.Rows = append(r.Requirements.Rows, row)
	}
	return &r
}

func (d *dice) assessment() any {
	a := readiness.Assessment{
		CriteriaEdition: some(d, slices.Collect(soc.CriteriaEditions())...),
		Target: readiness.Target{
			Type: d.typ(), AsOf: some(d, d.day()), Window: some(d, d.period()), ISO27001: d.once(),
			Excluded: some(d, []iso27001.Requirement{iso27001.A5_1}, []iso27001.Requirement{iso27001.A8_34, iso27001.Clause10_2}),
		},
	}
	a.Responses = listOf(d, func(i int) readiness.Response {
		return readiness.Response{Prompt: readiness.Prompt(1 + i), Status: one(d, slices.Collect(readiness.Statuses())...)}
	})
	a.Controls = listOf(d, func(i int) readiness.Control {
		return readiness.Control{
			ID: fmt.Sprint(i), Cadence: some(d, soc.OnEvent, soc.Daily, soc.OtherCadence), OtherCadence: some(d, "t"),
			Populations: listOf(d, func(int) readiness.Population {
				return readiness.Population{Period: attestkit.Period{From: d.day(), To: d.day().AddDays(1)}}
			}),
		}
	})
	a.Evidence = listOf(d, func(i int) readiness.Evidence {
		return readiness.Evidence{
			ID: fmt.Sprint(i), Kind: some(d, readiness.Policy, readiness.OtherEvidence), OtherKind: some(d, "t"),
			SHA256: some(d, "x", strings.Repeat("0a", 32), strings.Repeat("0A", 32)), PerformedOn: some(d, d.day()), ValidUntil: some(d, d.day()),
		}
	})
	return &a
}

func (d *dice) issue(int) readiness.TrackedIssue {
	return readiness.TrackedIssue{
		Kind: d.kind(), Type: d.typ(), Organization: "X", AsOf: some(d, d.day()), Period: some(d, d.period()), ReportDate: some(d, d.day()),
		CriteriaEdition: some(d, slices.Collect(soc.CriteriaEditions())...),
		Opinion:         readiness.TrackedOpinion{Description: d.conclusion(), Operation: d.conclusion()},
	}
}

func (d *dice) wordings() []readiness.TrackedWording {
	return listOf(d, func(int) readiness.TrackedWording {
		return readiness.TrackedWording{
			ID: "1", Text: "t", Status: some(d, slices.Collect(readiness.TrackedStatuses())...),
			Acknowledgments: listOf(d, func(i int) readiness.Acknowledgment { return readiness.Acknowledgment{Customer: fmt.Sprint(i)} }),
		}
	})
}

func (d *dice) tracker() any {
	return &readiness.Tracker{
		CriteriaEdition: some(d, slices.Collect(soc.CriteriaEditions())...),
		VendorReports: listOf(d, func(i int) readiness.TrackedReport {
			return readiness.TrackedReport{Issues: []readiness.TrackedIssue{d.issue(i)}, CUECs: listOf(d, func(i int) readiness.TrackedCUEC {
				return readiness.TrackedCUEC{
					ID: fmt.Sprint(i), Text: "t", Criteria: d.criteria(), Status: one(d, slices.Collect(readiness.TrackedStatuses())...),
					Unconfirmed: d.once(), Earlier: d.wordings(),
				}
			})}
		}),
		OwnReports: listOf(d, func(i int) readiness.OwnReport {
			return readiness.OwnReport{Issues: []readiness.TrackedIssue{d.issue(i)}, CUECs: listOf(d, func(i int) readiness.AssumedCUEC {
				return readiness.AssumedCUEC{ID: fmt.Sprint(i), Text: "t", Criteria: d.criteria(), Earlier: d.wordings()}
			})}
		}),
	}
}

// TestSchemaAndValidateAgreeOnRandomValues compares what the layers say of the
// rules that a schema can say.
func TestSchemaAndValidateAgreeOnRandomValues(t *testing.T) {
	for kind, random := range map[string]func(*dice) any{
		"report": (*dice).report, "bridge-letter": (*dice).letter, "profile": (*dice).profile, "recommendation": (*dice).recommendation,
		"crossmap": (*dice).crossmap, "statement-of-applicability": (*dice).statement, "coverage": (*dice).coverage,
		"assessment": (*dice).assessment, "cuec-tracker": (*dice).tracker,
	} {
		t.Run(kind, func(t *testing.T) {
			d, s, schema := &dice{Rand: rand.New(rand.NewPCG(1, 2))}, subjectNamed(t, kind), published(kind)
			said, refused := saidBy(t, s), 0
			for i := range 400 {
				d.rare = 2 + i/10
				v := random(d)
				b := withSchema(t, s, v)
				want := slices.DeleteFunc(places(s.validate(v)), func(place string) bool { return !said(place) })
				require.ElementsMatch(t, want, places(bySchema(t, schema, b)), "%s", b)
				refused += min(len(want), 1)
			}
			require.Greater(t, refused, 20, "too few contradictions to say anything")
			require.Less(t, refused, 380, "too few documents without")
			t.Logf("%d of 400 contradict themselves", refused)
		})
	}
}

// saidBy reports whether a schema says a rule, given as pointer and rule.
func saidBy(t *testing.T, s *subject) func(place string) bool {
	rules := []string{"required"}
	nodeOf(t, s.schema).each(t, []string{""}, func(_ []string, n node) {
		rules = append(rules, member[string](t, n, "$comment"))
	})
	return func(place string) bool {
		pointer, rule, _ := strings.Cut(place, " ")
		switch {
		case s.name == "coverage" && rule == "count":
			return strings.HasSuffix(pointer, "/reach") // the others compare numbers
		case s.name == "profile" && rule == "conflict":
			return pointer != "/held/0" && pointer != "/held/1" // these compare dates
		case s.name == "assessment" && rule == "conflict":
			return strings.HasSuffix(pointer, "/populations") || strings.HasPrefix(pointer, "/target/excluded") // the others compare dates
		case s.name == "cuec-tracker" && strings.HasSuffix(pointer, "/criteria"):
			return false // whether a CUEC may name any depends on the current issue
		}
		return slices.Contains(rules, rule)
	}
}

// withSchema writes a value as a document without asking anybody.
func withSchema(t *testing.T, s *subject, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	members, _ := bytes.CutPrefix(b, []byte("{"))
	comma := ","
	if bytes.HasPrefix(members, []byte("}")) {
		comma = ""
	}
	return fmt.Appendf(nil, `{"schema": %q%s%s`, s.id(), comma, members)
}

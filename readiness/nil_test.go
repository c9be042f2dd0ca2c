package readiness_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

// TestNilIsTheEmptyOne calls every method of every document type, and of what hangs on
// it, on nil and on the empty value: both give the same.
func TestNilIsTheEmptyOne(t *testing.T) {
	for _, empty := range []any{
		&readiness.Assessment{}, &readiness.Control{}, &readiness.Result{}, &readiness.Sufficiency{}, &readiness.Item{},
		&readiness.Tracker{}, &readiness.TrackedReport{}, &readiness.OwnReport{}, &readiness.TrackedIssue{}, &readiness.TrackedCUEC{}, &readiness.Memo{},
		&readiness.ControlTotals{}, &readiness.AssumedCUEC{}, &readiness.Evidence{}, &readiness.Response{},
	} {
		typ := reflect.TypeOf(empty)
		null := reflect.Zero(typ)
		for i := range typ.NumMethod() {
			name := typ.Elem().Name() + "." + typ.Method(i).Name
			if typ.Method(i).Name == "Validate" || typ.Method(i).Name == "LogValue" {
				continue // refuses nil: see below; is a value's, and slog bears with nil
			}
			args := make([]reflect.Value, null.Method(i).Type().NumIn())
			for k := range args {
				args[k] = reflect.Zero(null.Method(i).Type().In(k))
			}
			want := reflect.ValueOf(empty).Method(i).Call(args)
			require.NotPanics(t, func() {
				for k, got := range null.Method(i).Call(args) {
					if got.Kind() == reflect.Func { // a walk
						assert.Equal(t, got.IsNil(), want[k].IsNil(), name)
						continue
					}
					assert.Equal(t, want[k].Interface(), got.Interface(), name)
				}
			}, name)
		}
	}
}

func TestNilArguments(t *testing.T) {
	empty, day := readiness.Assessment{}, date("2025-06-30")
	assert.Equal(t, readiness.Score(&empty, day), readiness.Score(nil, day))
	assert.Empty(t, readiness.Plan(nil, day))
	for range (*readiness.Control)(nil).Slots(period("2025-01-01", "2025-12-31")) {
		t.Fatal("a slot of no control")
	}
	year := period("2025-01-01", "2025-12-31")
	record := &readiness.Evidence{PerformedOn: day}
	assert.Equal(t, readiness.Suffices(&readiness.Control{}, nil, year, day), readiness.Suffices(nil, nil, year, day))
	quarterly := readiness.Control{Cadence: soc.Quarterly}
	assert.Equal(t, 1, readiness.Suffices(&quarterly, []*readiness.Evidence{nil, record, nil}, year, day).Evidenced)
	for _, c := range []readiness.Control{{Cadence: soc.Continuous}, {Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: year}}}} {
		assert.Equal(t, 1, readiness.Suffices(&c, []*readiness.Evidence{nil, record}, year, day).Occurrences)
	}

	a := full()
	merged, conflicts := readiness.Merge(nil, &a, nil)
	assert.Equal(t, a, merged, "what only one added is added")
	assert.Empty(t, conflicts)
	merged, conflicts = readiness.Merge(nil, nil, nil)
	assert.Equal(t, empty, merged)
	assert.Empty(t, conflicts)
	assert.EqualError(t, (*readiness.Assessment)(nil).Validate(), "invalid: there is no assessment: the pointer is nil")
	assert.EqualError(t, (*readiness.Tracker)(nil).Validate(), "invalid: there is no tracker: the pointer is nil")

	report := payrollReport(2025, cuec("1", withdrawAccounts))
	assert.Equal(t, readiness.Track(report), readiness.Update(nil, report))
	assert.Equal(t, readiness.Tracker{}, readiness.Update(nil, nil))
	assert.Equal(t, readiness.Track(report), readiness.Track(nil, report, nil))
}

// TestTextsAreUTF8 puts a byte that is no UTF-8 into every text of both documents, one
// after the other, and asks for the problem at its place.
func TestTextsAreUTF8(t *testing.T) {
	a := full()
	a.Organization, a.System, a.Labels = "x", "x", map[string]string{"k": "x"}
	a.Responses = a.Responses[:1]
	r := &a.Responses[0]
	r.Justification, r.CarriedBy, r.Owner, r.Notes, r.Labels, r.Evidence = "x", "x", "x", "x", map[string]string{"k": "x"}, nil
	c := &a.Controls[0]
	c.Title, c.Description, c.Cadence, c.OtherCadence, c.Labels = "x", "x", soc.OtherCadence, "x", map[string]string{"k": "x"}
	e := &a.Evidence[0]
	e.Title, e.Kind, e.OtherKind, e.Location, e.Labels = "x", readiness.OtherEvidence, "x", "x", map[string]string{"k": "x"}
	require.NoError(t, a.Validate())
	breakTexts(t, reflect.ValueOf(&a).Elem(), "", func() error { return a.Validate() })
	a.Controls[0].Cadence, a.Controls[0].OtherCadence = soc.OnEvent, ""
	a.Controls[0].Populations = []readiness.Population{{Period: period("2025-01-01", "2025-01-31"), Source: "x"}}
	breakTexts(t, reflect.ValueOf(&a).Elem(), "", func() error { return a.Validate() })

	report := payrollReport(2025, cuec("1", withdrawAccounts))
	own := payrollReport(2025, cuec("1", withdrawAccounts))
	own.Organization.Name, report.Number, report.Title, report.Organization.Part = "Mine", "x", "x", "x"
	tracker := readiness.Update(&readiness.Tracker{Organization: "Mine"}, report)
	tracker = readiness.Update(&tracker, own)
	labels := map[string]string{"k": "x"}
	tracker.Labels = labels
	v := &tracker.VendorReports[0]
	v.Labels = labels
	q := &v.CUECs[0]
	q.Reason, q.Owner, q.OwnControl, q.OwnControlIDs, q.Notes, q.Labels = "x", "x", "x", []string{"x"}, "x", labels
	q.AdditionalCriteria = []soc.CriterionRef{{Framework: "x", ID: "x"}}
	q.Earlier = []readiness.TrackedWording{{ID: "x", Text: "x"}}
	q.Periods[0].NotOperated, q.Periods[0].Evidence = "x", []readiness.TrackedEvidence{{Title: "x", Location: "x"}}
	o := &tracker.OwnReports[0]
	o.Labels = labels
	o.CUECs[0].Notes, o.CUECs[0].Labels = "x", labels
	given := []readiness.Acknowledgment{{Customer: "x", By: "x", Location: "x"}}
	o.CUECs[0].Acknowledgments, o.CUECs[0].Earlier = given, []readiness.TrackedWording{{ID: "x", Text: "x", Acknowledgments: given}}
	tracker = tracker.Clone() // so that nothing is shared
	require.NoError(t, tracker.Validate())
	breakTexts(t, reflect.ValueOf(&tracker).Elem(), "", func() error { return tracker.Validate() })
}

// breakTexts breaks each text of a value in turn.
func breakTexts(t *testing.T, v reflect.Value, at string, validate func() error) {
	t.Helper()
	broken := func(where string) {
		t.Helper()
		found := attestkit.Problems(validate())
		require.NotEmpty(t, found, where)
		for _, p := range found {
			if p.Pointer == where && p.Rule == document.RuleEncoding {
				return
			}
		}
		require.Fail(t, "no problem of encoding", "%s: %v", where, found)
	}
	switch v.Kind() {
	case reflect.String:
		if old := v.String(); old != "" {
			v.SetString("x\xff")
			broken(at)
			v.SetString(old)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if name := jsonName(v.Type().Field(i)); name != "" {
				breakTexts(t, v.Field(i), at+attestkit.Pointer(name), validate)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			breakTexts(t, v.Index(i), at+attestkit.Pointer(i), validate)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			old := v.MapIndex(k)
			v.SetMapIndex(k, reflect.ValueOf("x\xff"))
			broken(at + attestkit.Pointer(k.String()))
			v.SetMapIndex(k, old)
			v.SetMapIndex(reflect.ValueOf("\xfe"), old)
			broken(at)
			v.SetMapIndex(reflect.ValueOf("\xfe"), reflect.Value{})
		}
	}
}

// TestFormIsThatOfDocuments holds the rest of what no document holds.
func TestFormIsThatOfDocuments(t *testing.T) {
	twins := map[string]string{"team": "a", "Team": "b"}
	a := readiness.Assessment{Target: readiness.Target{Type: soc.Type1}, Labels: twins,
		Controls:  []readiness.Control{{ID: "C", Labels: twins}},
		Responses: []readiness.Response{{Prompt: prompt(t, "individual-logins-and-mfa"), Status: readiness.Implemented, Controls: []string{"C", ""}, Evidence: []string{""}, Labels: twins}},
		Evidence:  []readiness.Evidence{{ID: "E", Controls: []string{""}, Labels: twins}}}
	assertRules(t, &a, "/responses/0/controls/1 empty", "/responses/0/evidence/0 empty", "/responses/0/labels duplicate-name",
		"/controls/0/labels duplicate-name", "/evidence/0/controls/0 empty", "/evidence/0/labels duplicate-name", "/labels duplicate-name")

	tracker := readiness.Track(payrollReport(2025, cuec("1", withdrawAccounts)))
	r := &tracker.VendorReports[0]
	r.Issues[0].Systems, r.Issues[0].Opinion.Matters, r.CUECs[0].OwnControlIDs = []string{""}, []string{"a", ""}, []string{"C", ""}
	tracker.Labels, r.Labels, r.CUECs[0].Labels = twins, twins, twins
	var found []string
	for _, p := range attestkit.Problems(tracker.Validate()) {
		found = append(found, p.Pointer+" "+string(p.Rule))
	}
	const at = "/vendorReports/0"
	assert.Equal(t, []string{at + "/issues/0/systems/0 empty", at + "/issues/0/opinion/matters/1 empty", at + "/cuecs/0/ownControlIds/1 empty",
		at + "/cuecs/0/labels duplicate-name", at + "/labels duplicate-name", "/labels duplicate-name"}, found)
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

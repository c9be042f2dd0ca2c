package soc_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// TestRulesOfForm holds that the rules are those of package document.
func TestRulesOfForm(t *testing.T) {
	assert.Equal(t, document.RuleEncoding, soc.RuleEncoding)
	assert.Equal(t, document.RuleEmpty, soc.RuleEmpty)
	assert.Equal(t, document.RuleDuplicateName, soc.RuleDuplicateName)
	assert.Equal(t, document.RuleRange, soc.RuleRange)
}

// examples returns the reports of examples/data.
func examples(t *testing.T) map[string]*soc.Report {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "examples", "data", "soc*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	reports := map[string]*soc.Report{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		reports[file] = new(soc.Report)
		require.NoError(t, json.Unmarshal(b, reports[file]))
	}
	return reports
}

// eachText calls visit for each text that a value holds, with its pointer.
func eachText(v reflect.Value, pointer string, visit func(at string, text reflect.Value)) {
	switch v.Kind() {
	case reflect.String:
		visit(pointer, v)
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			eachText(v.Field(i), pointer+"/"+name, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), pointer+attestkit.Pointer(i), visit)
		}
	}
}

// fillAll sets every member of a value: one entry in each list, and the same text
// everywhere.
func fillAll(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("a")
	case reflect.Uint8:
		v.SetUint(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillAll(v.Index(0))
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{"a": "a"}))
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				fillAll(f)
			}
		}
	}
}

// TestEveryTextIsUTF8 breaks each text of a report and a letter in which every member is
// set, in turn.
func TestEveryTextIsUTF8(t *testing.T) {
	for _, value := range []interface{ Validate() error }{new(soc.Report), new(soc.BridgeLetter)} {
		v, n := reflect.ValueOf(value).Elem(), 0
		fillAll(v)
		for _, p := range problems(value.Validate()) {
			assert.NotContains(t, p, " encoding")
		}
		require.Less(t, len(problems(value.Validate())), attestkit.MaxProblems)
		breakText := func(at string, set func(string)) {
			set("a\xff")
			assert.Contains(t, problems(value.Validate()), at+" encoding")
			set("a")
			n++
		}
		eachText(v, "", func(at string, text reflect.Value) { breakText(at, text.SetString) })
		eachLabels(v, "", func(at string, labels map[string]string) {
			breakText(at+"/a", func(text string) { labels["a"] = text })
		})
		t.Logf("%T: %d texts", value, n)
	}
}

// eachLabels calls visit for each map that a value holds, with its pointer.
func eachLabels(v reflect.Value, pointer string, visit func(at string, labels map[string]string)) {
	switch v.Kind() {
	case reflect.Map:
		visit(pointer, v.Interface().(map[string]string))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
				eachLabels(v.Field(i), pointer+"/"+name, visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachLabels(v.Index(i), pointer+attestkit.Pointer(i), visit)
		}
	}
}

// TestNoListHoldsAnEmptyText empties each text that stands in a list, in turn.
func TestNoListHoldsAnEmptyText(t *testing.T) {
	lists := 0
	for _, r := range examples(t) {
		eachText(reflect.ValueOf(r).Elem(), "", func(at string, text reflect.Value) {
			if i := strings.LastIndexByte(at, '/'); strings.Trim(at[i+1:], "0123456789") != "" {
				return
			}
			list := text
			was := list.String()
			list.SetString("")
			found := problems(r.Validate())
			assert.Contains(t, found, at+" empty")
			assert.NotContains(t, found, at+" reference", "a fault is told once")
			list.SetString(was)
			lists++
		})
	}
	assert.Greater(t, lists, 100)
}

func TestRulesOfFormInReportsAndLetters(t *testing.T) {
	accepted(t, soc2(), func(r *soc.Report) {
		r.Title, r.Opinion.Emphasis = "NUL \x00 is text", []string{" "}
		r.Labels = map[string]string{"a": "", "b": "\x00"}
	})
	refused(t, soc2(), func(r *soc.Report) {
		r.Labels = map[string]string{"team": "a", "Team": "b"}
		r.Controls[1].Labels = map[string]string{"x": "\xff"}
		r.Controls[0].Tests = []soc.Test{{Result: soc.NoExceptions}, {}, {Procedures: []soc.Procedure{}}}
		r.Opinion.Emphasis = []string{"", ""}
	}, "/labels duplicate-name", "/controls/1/labels/x encoding", "/controls/0/tests/1 empty", "/controls/0/tests/2 empty",
		"/opinion/emphasis/0 empty", "/opinion/emphasis/1 empty")
	l := letter()
	l.Signer, l.Labels = "\xff", map[string]string{"a": "", "A": ""}
	l.Changes = []soc.Event{{Text: "\xff"}}
	assert.ElementsMatch(t, []string{"/signer encoding", "/changes/0/text encoding", "/labels duplicate-name"}, problems(l.Validate()))
}

// TestCountsFit holds that a count which no document could hold is refused.
func TestCountsFit(t *testing.T) {
	n := math.MaxInt32
	accepted(t, soc2(), withTest(soc.Test{Population: ptr(n)}))
	if n++; n > 0 { // where int has more bits
		refused(t, soc2(), withTest(soc.Test{Population: ptr(n), Sample: ptr(n), Deviations: ptr(n)}),
			"/controls/0/tests/0/population range", "/controls/0/tests/0/sample range", "/controls/0/tests/0/deviations range")
	}
}

// TestEmptyListsAreNothing holds that lists that are empty and not nil are left out, with
// the struct that holds no more than these.
func TestEmptyListsAreNothing(t *testing.T) {
	bare := soc2()
	want, err := document.Marshal(&bare)
	require.NoError(t, err)
	r := soc2()
	emptied := reflect.ValueOf(&r).Elem()
	for _, part := range []reflect.Value{emptied, emptied.FieldByName("Assertion"), emptied.FieldByName("Opinion"), emptied.FieldByName("Description")} {
		for i := range part.NumField() {
			if f := part.Field(i); f.Kind() == reflect.Slice && f.Len() == 0 {
				f.Set(reflect.MakeSlice(f.Type(), 0, 0))
			}
		}
	}
	require.NoError(t, r.Validate())
	got, err := document.Marshal(&r)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
	assert.True(t, r.Assertion.IsZero() && r.Opinion.IsZero() && r.Description.IsZero())
	for _, part := range []any{&soc.ManagementAssertion{}, &soc.Opinion{}, &soc.Description{}} { // every member counts
		v := reflect.ValueOf(part).Elem()
		for i := range v.NumField() {
			filler{rand.New(rand.NewPCG(0, 0))}.fillNonZero(v.Field(i))
			assert.False(t, v.Interface().(interface{ IsZero() bool }).IsZero(), v.Type().Field(i).Name)
			v.Field(i).SetZero()
			assert.True(t, v.Interface().(interface{ IsZero() bool }).IsZero())
		}
	}
}

// fillNonZero sets a value that is not zero.
func (f filler) fillNonZero(v reflect.Value) {
	for v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0 {
		f.fill(v)
	}
}

// TestWhatIsAcceptedCanBeWritten holds that package document writes a report that
// Validate accepts, whatever its texts.
func TestWhatIsAcceptedCanBeWritten(t *testing.T) {
	for _, text := range []string{"", "a", "a\x00", " ", "\u2028", "\xff", strings.Repeat("long ", 1000)} {
		for _, edit := range []func(*soc.Report){
			func(r *soc.Report) { r.Title = text },
			func(r *soc.Report) { r.RestrictedTo = []string{"a", text} },
			func(r *soc.Report) { r.Description.Data = []string{text} },
			func(r *soc.Report) { r.Controls[0].Labels = map[string]string{"a": text, "b": text} },
			func(r *soc.Report) { r.Controls[0].Tests = []soc.Test{{Text: text}} },
			func(r *soc.Report) { r.CUECs = []soc.CUEC{{ID: "1", Text: text}} },
		} {
			r := soc2()
			edit(&r)
			_, err := document.Marshal(&r)
			assert.Equal(t, r.Validate() == nil, err == nil, "%q: %v", text, err)
		}
	}
}

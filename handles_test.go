package attestkit_test

import (
	"cmp"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// What every id and enum of every package promises is tested here, once: a new
// type is a line in TestHandles and, if it may stand in a database, in TestColumns.

// handle is an id or an enum value.
type handle interface {
	~uint8 | ~uint16
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	IsValid() bool
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
}

func TestHandles(t *testing.T) {
	t.Run("tsc.Criterion", keepsPromises(tsc.Criteria(), tsc.ParseCriterion))
	t.Run("tsc.PointOfFocus", keepsPromises(tsc.PointsOfFocus(), tsc.ParsePoint))
	t.Run("tsc.Series", keepsPromises(tsc.AllSeries(), tsc.ParseSeries))
	t.Run("tsc.Category", keepsPromises(tsc.Categories(), tsc.ParseCategory))
	t.Run("tsc.Role", keepsPromises(tsc.Roles(), tsc.ParseRole))
	t.Run("tsc.Applicability", keepsPromises(tsc.Applicabilities(), tsc.ParseApplicability))
	t.Run("tsc.Change", keepsPromises(tsc.Changes(), tsc.ParseChange))
	t.Run("iso27001.Requirement", keepsPromises(iso27001.Requirements(), iso27001.ParseRequirement))
	t.Run("iso27001.Heading", keepsPromises(iso27001.Headings(), iso27001.ParseHeading))
	t.Run("iso27001.Control2013", keepsPromises(iso27001.Controls2013(), iso27001.Parse2013))
	t.Run("iso27001.Theme", keepsPromises(iso27001.Themes(), iso27001.ParseTheme))
	t.Run("iso27001.Change", keepsPromises(iso27001.Changes(), iso27001.ParseChange))
	t.Run("iso27001.ControlType", keepsPromises(iso27001.ControlTypes(), iso27001.ParseControlType))
	t.Run("iso27001.Property", keepsPromises(iso27001.Properties(), iso27001.ParseProperty))
	t.Run("iso27001.Concept", keepsPromises(iso27001.Concepts(), iso27001.ParseConcept))
	t.Run("iso27001.Capability", keepsPromises(iso27001.Capabilities(), iso27001.ParseCapability))
	t.Run("iso27001.Domain", keepsPromises(iso27001.Domains(), iso27001.ParseDomain))
	t.Run("iso27001.Decision", keepsPromises(iso27001.Decisions(), iso27001.ParseDecision))
	t.Run("iso27001.Reason", keepsPromises(iso27001.Reasons(), iso27001.ParseReason))
	t.Run("iso27001.Implementation", keepsPromises(iso27001.Implementations(), iso27001.ParseImplementation))
}

func TestColumns(t *testing.T) {
	t.Run("tsc.Criterion", fitsColumn(tsc.Criteria()))
	t.Run("tsc.PointOfFocus", fitsColumn(tsc.PointsOfFocus()))
	t.Run("tsc.Series", fitsColumn(tsc.AllSeries()))
	t.Run("tsc.Category", fitsColumn(tsc.Categories()))
	t.Run("tsc.Role", fitsColumn(tsc.Roles()))
	t.Run("iso27001.Requirement", fitsColumn(iso27001.Requirements()))
	t.Run("iso27001.Heading", fitsColumn(iso27001.Headings()))
	t.Run("iso27001.Control2013", fitsColumn(iso27001.Controls2013()))
	t.Run("iso27001.Theme", fitsColumn(iso27001.Themes()))
	t.Run("tsc.Applicability", fitsColumn(tsc.Applicabilities()))
	t.Run("tsc.Change", fitsColumn(tsc.Changes()))
	t.Run("iso27001.Change", fitsColumn(iso27001.Changes()))
	t.Run("iso27001.ControlType", fitsColumn(iso27001.ControlTypes()))
	t.Run("iso27001.Property", fitsColumn(iso27001.Properties()))
	t.Run("iso27001.Concept", fitsColumn(iso27001.Concepts()))
	t.Run("iso27001.Capability", fitsColumn(iso27001.Capabilities()))
	t.Run("iso27001.Domain", fitsColumn(iso27001.Domains()))
}

func keepsPromises[T handle, P pointer[T]](all iter.Seq[T], parse func(string) (T, error)) func(*testing.T) {
	return func(t *testing.T) {
		values := slices.Collect(all)
		t.Run("numbers", func(t *testing.T) { testNumbers(t, values) })
		t.Run("text", func(t *testing.T) { testText[T, P](t, values, parse) })
		t.Run("neighbours", func(t *testing.T) { testNeighbours(t, values, parse) })
		t.Run("JSON", func(t *testing.T) { testJSON(t, values) })
		t.Run("flag", func(t *testing.T) { testFlag[T, P](t, values) })
		t.Run("name", func(t *testing.T) { testName(t, values) })
		t.Run("methods", func(t *testing.T) { testMethods[T](t) })
	}
}

// every yields every number that the type can hold.
func every[T handle]() iter.Seq[T] {
	return func(yield func(T) bool) {
		for n := T(0); yield(n) && n != ^T(0); n++ {
		}
	}
}

// testNumbers asserts that the valid values are numbered from 1, without a hole.
func testNumbers[T handle](t *testing.T, values []T) {
	require.NotEmpty(t, values)
	for n := range every[T]() {
		if want := n > 0 && int(n) <= len(values); n.IsValid() != want {
			assert.Equal(t, want, n.IsValid(), uint(n))
		}
	}
	for i, v := range values {
		assert.EqualValues(t, i+1, v)
	}
}

func testText[T handle, P pointer[T]](t *testing.T, values []T, parse func(string) (T, error)) {
	texts := map[string]bool{"": true}
	for _, v := range values {
		text := v.String()
		assert.False(t, texts[text], "%s is empty or another's", text)
		texts[text] = true
		parsed, err := parse(text)
		assert.NoError(t, err)
		assert.Equal(t, v, parsed)
		appended, err := v.AppendText([]byte("id "))
		assert.NoError(t, err)
		assert.Equal(t, "id "+text, string(appended))
		marshaled, err := v.MarshalText()
		assert.NoError(t, err)
		assert.Equal(t, text, string(marshaled))
		clear(marshaled)
		assert.Equal(t, text, v.String(), "the catalog's memory is not handed out")
		var back T
		assert.NoError(t, P(&back).UnmarshalText([]byte(text)))
		assert.Equal(t, v, back)
	}
	for _, bad := range []string{"", "?", " " + values[0].String(), values[0].String() + "\n", "a text that is longer than the forty bytes a problem may quote"} {
		v, err := parse(bad)
		assert.Zero(t, v, bad)
		assertRule(t, attestkit.RuleUnknownID, err, bad)
		v = values[0]
		assertRule(t, attestkit.RuleUnknownID, P(&v).UnmarshalText([]byte(bad)), bad)
		assert.Equal(t, values[0], v, "an error leaves the value alone")
	}
	for _, v := range []T{0, values[len(values)-1] + 1, ^T(0)} {
		assert.Empty(t, v.String())
		text, err := v.AppendText([]byte("id "))
		assert.Equal(t, "id ", string(text))
		assertRule(t, attestkit.RuleInvalid, err)
		text, err = v.MarshalText()
		assert.Empty(t, text)
		assertRule(t, attestkit.RuleInvalid, err)
	}
}

// testNeighbours parses every text with one byte replaced, above all by the bytes
// next to the digits: what is no other value's text is refused.
func testNeighbours[T handle](t *testing.T, values []T, parse func(string) (T, error)) {
	texts := map[string]T{}
	for _, v := range values {
		texts[v.String()] = v
	}
	for text := range texts {
		for i := range text {
			for _, b := range []byte{'/', ':', text[i] + 1} {
				near := []byte(text)
				near[i] = b
				v, err := parse(string(near))
				want, ok := texts[string(near)]
				if v != want || ok != (err == nil) {
					assert.Failf(t, "wrongly parsed", "%q is %v, %v", near, v, err)
				}
			}
		}
	}
}

func testJSON[T handle](t *testing.T, values []T) {
	type document struct {
		List []T
		Keys map[T]int
	}
	given := document{List: values, Keys: map[T]int{}}
	for _, v := range values {
		given.Keys[v] = int(v)
	}
	text, err := json.Marshal(given)
	require.NoError(t, err)
	var got document
	require.NoError(t, json.Unmarshal(text, &got))
	assert.Equal(t, given, got)
	_, err = json.Marshal(T(0))
	assert.Error(t, err)
	assert.Error(t, json.Unmarshal([]byte("1"), &given.List[0]), "a number is no id")
}

func testFlag[T handle, P pointer[T]](t *testing.T, values []T) {
	for _, v := range values {
		var got T
		flags := flag.NewFlagSet("", flag.ContinueOnError)
		flags.SetOutput(io.Discard)
		flags.TextVar(P(&got), "v", values[0], "a value")
		assert.Equal(t, values[0], got, "the default")
		assert.NoError(t, flags.Parse([]string{"-v", v.String()}))
		assert.Equal(t, v, got)
		assert.Error(t, flags.Parse([]string{"-v", "?"}))
	}
}

// testName asserts that people get something to read: a title, or a name that no other
// value of the type has, in words with a capital in front.
func testName[T handle](t *testing.T, values []T) {
	names := map[string]bool{}
	for _, v := range values {
		if titled, ok := any(v).(interface{ Title() string }); ok {
			assert.NotEmpty(t, titled.Title())
			continue
		}
		named, ok := any(v).(interface{ Name() string })
		require.True(t, ok, "%T has no name for people", v)
		assert.Regexp(t, `^[A-Z][A-Za-z0-9 ,:&'-]+$`, named.Name())
		_, isPoint := any(v).(tsc.PointOfFocus) // CC3.1 uses names more than once
		assert.False(t, names[named.Name()] && !isPoint, named.Name())
		names[named.Name()] = true
	}
}

// testMethods calls every method of every number that the type can hold. None may
// panic; on a number that is not valid each returns zero values, an empty sequence
// or an error. No method hands out memory.
func testMethods[T handle](t *testing.T) {
	typ := reflect.TypeFor[T]()
	for i := range typ.NumMethod() {
		method := typ.Method(i)
		args := make([]reflect.Value, 1) // the receiver comes first
		for j := 1; j < method.Type.NumIn(); j++ {
			args = append(args, reflect.Zero(method.Type.In(j)))
		}
		for n := range every[T]() {
			args[0] = reflect.ValueOf(n)
			results := method.Func.Call(args)
			switch {
			case method.Name == "Compare":
				if want := cmp.Compare(n, 0); results[0].Int() != int64(want) {
					assert.EqualValues(t, want, results[0].Int(), uint(n))
				}
			case !n.IsValid():
				for _, r := range results {
					assertNothing(t, n, method.Name, r)
				}
			}
		}
		for j := range method.Type.NumOut() {
			if method.Name != "AppendText" && method.Name != "MarshalText" {
				assert.NotContains(t, []reflect.Kind{reflect.Slice, reflect.Map, reflect.Pointer, reflect.Chan}, method.Type.Out(j).Kind(), method.Name)
			}
		}
	}
}

func assertNothing[T handle](t *testing.T, n T, method string, result reflect.Value) {
	ok := false
	switch result.Kind() {
	case reflect.Interface: // an error, or a column's value
		ok = result.IsNil() != (result.Type() == reflect.TypeFor[error]()) || n == 0 && method == "Value"
	case reflect.Func:
		ok = true
		for range result.Seq() {
			ok = false
		}
	default:
		ok = result.IsZero()
	}
	if !ok {
		assert.Failf(t, "not zero", "%s of %d is %v", method, uint(n), result)
	}
}

// fitsColumn asserts that every value comes back from a database column, that NULL
// is zero, and that Scan overwrites.
func fitsColumn[T interface {
	handle
	driver.Valuer
}, P interface {
	*T
	sql.Scanner
}](all iter.Seq[T]) func(*testing.T) {
	return func(t *testing.T) {
		values := slices.Collect(all)
		for _, v := range values {
			assertColumn(t, v, v.String())
			scan[T, P](t, values[0], v.String(), v, "")
			scan[T, P](t, values[0], []byte(v.String()), v, "")
		}
		assertColumn(t, T(0), nil)
		scan[T, P](t, values[0], nil, 0, "")
		for _, bad := range []any{"", "?", []byte{}, int64(1), 1.5, true} {
			scan[T, P](t, values[0], bad, 0, attestkit.RuleUnknownID)
		}
		value, err := (^T(0)).Value()
		assert.Nil(t, value)
		assertRule(t, attestkit.RuleInvalid, err)
	}
}

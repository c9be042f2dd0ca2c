package soc_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// filler fills Go values at random. Numbers stay small and ids few, so that enums are
// at times out of range and references at times resolve.
type filler struct{ *rand.Rand }

func (f filler) fill(v reflect.Value) {
	switch v.Interface().(type) {
	case attestkit.Date:
		v.Set(reflect.ValueOf(date([]string{"", "2025-01-01", "2025-06-30", "2025-12-31"}[f.IntN(4)])))
		return
	}
	switch v.Kind() {
	case reflect.Uint8:
		v.SetUint(uint64(f.IntN(12)) * uint64(f.IntN(2)))
	case reflect.Int:
		v.SetInt(int64(f.IntN(7) - 1))
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.String:
		v.SetString([]string{"", "a", "b", "c/~d", strings.Repeat("long ", 20), "\xff", "a\x00"}[f.IntN(7)])
	case reflect.Pointer:
		if f.IntN(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem())
		}
	case reflect.Slice:
		n := f.IntN(4)
		if f.IntN(20) == 0 {
			n = 20
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.fill(v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]string{"a": "", "b": "B"}))
		if f.IntN(20) == 0 {
			v.SetMapIndex(reflect.ValueOf("A"), reflect.ValueOf("\xff"))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f.IntN(3) > 0 {
				f.fill(v.Field(i))
			}
		}
	}
}

func randomReport(seed1, seed2 uint64) soc.Report {
	var r soc.Report
	filler{rand.New(rand.NewPCG(seed1, seed2))}.fill(reflect.ValueOf(&r).Elem())
	return r
}

// FuzzValidate holds for any report whatever: Validate does not panic, says the same
// twice, leaves the report as it was, points to members that exist, names each fault
// once, and agrees with a naive reading on ids and references.
func FuzzValidate(f *testing.F) {
	for i := range uint64(40) {
		f.Add(i, i*i)
	}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		r, same := randomReport(seed1, seed2), randomReport(seed1, seed2)
		err := r.Validate()
		require.Equal(t, same, r)
		require.Equal(t, err, same.Validate())
		for _, p := range attestkit.Problems(err) {
			require.True(t, resolves(reflect.ValueOf(r), p.Pointer), p.Pointer)
			require.NotEmpty(t, p.Rule)
			require.LessOrEqual(t, len(p.Detail), 250)
		}
		once := problems(err)
		slices.Sort(once)
		require.Equal(t, slices.Compact(slices.Clone(once)), once)
		if attestkit.Omitted(err) == 0 {
			checkReferences(t, &r, problems(err))
		}
		var l soc.BridgeLetter
		filler{rand.New(rand.NewPCG(seed1, seed2))}.fill(reflect.ValueOf(&l).Elem())
		for _, p := range attestkit.Problems(l.Validate()) {
			require.True(t, resolves(reflect.ValueOf(l), p.Pointer), p.Pointer)
		}
	})
}

// resolves reports whether a JSON Pointer leads to a member of the Go value.
func resolves(v reflect.Value, pointer string) bool {
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		if pointer == "" {
			return true
		}
		if v.Kind() == reflect.Slice {
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= v.Len() {
				return false
			}
			v = v.Index(i)
			continue
		}
		if v.Kind() == reflect.Map {
			return v.MapIndex(reflect.ValueOf(token)).IsValid()
		}
		if v.Kind() != reflect.Struct {
			return false
		}
		i := slices.IndexFunc(reflect.VisibleFields(v.Type()), func(f reflect.StructField) bool {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			return name == token
		})
		if i < 0 {
			return false
		}
		v = v.Field(i)
	}
	return true
}

// checkReferences compares the duplicate-id and reference problems of exceptions and
// controls with those that maps find.
func checkReferences(t *testing.T, r *soc.Report, found []string) {
	var want []string
	controls := map[string]bool{}
	for i, c := range r.Controls {
		if c.ID != "" && controls[c.ID] {
			want = append(want, attestkit.Pointer("controls", i, "id")+" duplicate-id")
		}
		controls[c.ID] = true
	}
	for i, e := range r.Exceptions {
		for j, id := range e.Controls {
			if id != "" && !controls[id] {
				want = append(want, attestkit.Pointer("exceptions", i, "controls", j)+" reference")
			}
		}
	}
	got := slices.DeleteFunc(slices.Clone(found), func(p string) bool {
		id := strings.HasPrefix(p, "/controls/") && strings.HasSuffix(p, "duplicate-id")
		ref := strings.HasPrefix(p, "/exceptions/") && strings.HasSuffix(p, " reference") && strings.Contains(p, "/controls/")
		return !id && !ref
	})
	slices.Sort(want)
	slices.Sort(got)
	require.Equal(t, want, append([]string(nil), got...))
}

package review_test

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
	"github.com/attestkit/attestkit/soc/review"
)

// filler fills Go values at random: few texts and dates, so that things match at
// times, and numbers that are out of range at times.
type filler struct{ *rand.Rand }

func (f filler) fill(v reflect.Value) {
	switch v.Interface().(type) {
	case attestkit.Date:
		days := []attestkit.Date{{}, day("0001-01-01"), day("2024-01-01"), day("2024-06-30"), day("2024-12-31"), day("2025-02-10"), day("2026-08-01"), day("9999-12-31")}
		v.Set(reflect.ValueOf(days[f.IntN(len(days))]))
		return
	}
	switch v.Kind() {
	case reflect.Uint8:
		v.SetUint(uint64(f.IntN(13)) * uint64(f.IntN(3)))
	case reflect.Int:
		v.SetInt([]int64{0, 1, 2, 5, -1, 25, 1 << 40, -1 << 62}[f.IntN(8)])
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.String:
		v.SetString([]string{"", "a", "b", "Acme Ltd", "acme", "The backup is restored each month.", "\xff\x1b[31m\n", strings.Repeat("long ", 200)}[f.IntN(8)])
	case reflect.Pointer:
		if f.IntN(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem())
		}
	case reflect.Slice:
		n := f.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.fill(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f.IntN(4) > 0 {
				f.fill(v.Field(i))
			}
		}
	}
}

func anything[T any](seed uint64) T {
	var v T
	filler{rand.New(rand.NewPCG(seed, 1))}.fill(reflect.ValueOf(&v).Elem())
	return v
}

// FuzzRead reads reports of any content whatever, valid or not: it says the same twice,
// in order, with details that fit on a line of a terminal and pointers that lead
// somewhere.
func FuzzRead(f *testing.F) {
	for i := range uint64(60) {
		f.Add(i, i+1000)
	}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		r, o := anything[soc.Report](seed1), anything[review.Options](seed2)
		if seed2%3 == 0 { // one that compares with the report
			p := anything[soc.Report](seed1)
			p.Period, o.Prior = span("2022-01-01..2022-12-31"), &p
		}
		findings := review.Read(&r, o)
		require.Equal(t, findings, review.Read(&r, o))
		require.True(t, slices.IsSortedFunc(findings, func(a, b review.Finding) int { return int(a.Code) - int(b.Code) }), "codes stand in order of weight")
		for _, x := range findings {
			require.True(t, x.Code.IsValid())
			require.Equal(t, x.Code.Severity(), x.Severity)
			require.NotEmpty(t, x.Detail)
			require.Less(t, len(x.Detail), 60_000)
			require.Equal(t, -1, strings.IndexFunc(x.Detail+x.Action, func(c rune) bool { return c < ' ' || c == 0x7f }), x.Detail)
			require.NotContains(t, x.Detail, "%!")
			of := reflect.ValueOf(r)
			if x.Letter > 0 {
				of = reflect.ValueOf(o.Letters[x.Letter-1])
			}
			require.True(t, resolves(of, x.Pointer), x.Pointer)
		}
	})
}

// resolves reports whether a JSON Pointer leads to a member of the Go value, or to an
// entry that a list could have.
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

// FuzzCompare compares reports of any content whatever: every entry has its place,
// and a report compared with itself has changed in nothing.
func FuzzCompare(f *testing.F) {
	for i := range uint64(60) {
		f.Add(i, i+1)
	}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		a, b := anything[soc.Report](seed1), anything[soc.Report](seed2)
		a.Extent, b.Extent = soc.Full, soc.Full
		c := review.Compare(&a, &b)
		require.Equal(t, c, review.Compare(&a, &b))
		was, is := map[string]bool{}, map[string]bool{}
		for _, m := range c.Controls {
			require.False(t, m.Earlier != "" && was[m.Earlier] || m.Later != "" && is[m.Later], "an entry has one place")
			was[m.Earlier], is[m.Later] = true, true
			require.Equal(t, m.Change == review.Added, m.Earlier == "")
			require.Equal(t, m.Change == review.Removed, m.Later == "")
			require.True(t, m.Differences == nil || m.Earlier != "" && m.Later != "")
		}
		for i := range a.Controls {
			require.True(t, was[attestkit.Pointer("controls", i)])
		}
		for i := range b.Controls {
			require.True(t, is[attestkit.Pointer("controls", i)])
		}
		same := review.Compare(&a, &a)
		require.Empty(t, same.Scope)
		require.Empty(t, same.Opinion)
		for _, list := range [][]review.Match{same.Controls, same.ControlObjectives, same.CUECs} {
			for _, m := range list {
				if m.Earlier == m.Later {
					require.Empty(t, m.Differences)
				}
			}
		}
	})
}

// FuzzReliance lays documents of any content whatever over a window: the totals add up
// to it.
func FuzzReliance(f *testing.F) {
	for i := range uint64(60) {
		f.Add(i, i+1)
	}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		o := anything[review.RelianceOptions](seed1)
		reports, letters := anything[[]soc.Report](seed2), anything[[]soc.BridgeLetter](seed2)
		got := review.Reliance(o, reports, letters)
		require.Equal(t, o.Window.Days(), got.Days.Total())
		require.Len(t, got.Reports, len(reports))
		require.Len(t, got.Letters, len(letters))
	})
}

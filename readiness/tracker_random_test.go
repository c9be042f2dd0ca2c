package readiness_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// trackerFiller fills Go values at random. Texts and dates are few, so that entries
// match, repeat and contradict each other.
type trackerFiller struct{ *rand.Rand }

func (f trackerFiller) fill(v reflect.Value) {
	if _, ok := v.Interface().(attestkit.Date); ok {
		v.Set(reflect.ValueOf(date([]string{"", "2024-12-31", "2025-06-30", "2025-12-31", "2026-12-31"}[f.IntN(5)])))
		return
	}
	switch v.Kind() {
	case reflect.Uint8:
		v.SetUint(uint64(f.IntN(7)) * uint64(f.IntN(4)) % 7)
	case reflect.Bool:
		v.SetBool(f.IntN(2) == 0)
	case reflect.String:
		v.SetString(f.text())
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

// text returns a few words, so that two texts are at times equal and at times similar.
func (f trackerFiller) text() string {
	words := []string{"Acme", "Inc", "accounts", "are", "withdrawn", "reviewed", "promptly", "1", "~/", "", "<b>"}
	var some []string
	for range f.IntN(5) {
		some = append(some, words[f.IntN(len(words))])
	}
	return strings.Join(some, " ")
}

func randomTracker(seed1, seed2 uint64) (t readiness.Tracker) {
	trackerFiller{rand.New(rand.NewPCG(seed1, seed2))}.fill(reflect.ValueOf(&t).Elem())
	return t
}

func randomCUECReport(seed1, seed2 uint64) *soc.Report {
	f := trackerFiller{rand.New(rand.NewPCG(seed1, ^seed2))}
	r := soc.Report{Kind: soc.Kind(f.IntN(3) + 1), Extent: soc.Extent(f.IntN(4)), Organization: soc.Organization{Name: f.text()}}
	f.fill(reflect.ValueOf(&r.Period).Elem())
	f.fill(reflect.ValueOf(&r.AsOf).Elem())
	f.fill(reflect.ValueOf(&r.Systems).Elem())
	f.fill(reflect.ValueOf(&r.Opinion).Elem())
	f.fill(reflect.ValueOf(&r.ControlObjectives).Elem())
	for range f.IntN(8) {
		var c soc.CUEC
		f.fill(reflect.ValueOf(&c).Elem())
		r.CUECs = append(r.CUECs, c)
	}
	return &r
}

// resolvesIn reports whether a pointer leads to a member of a value's JSON form.
func resolvesIn(v reflect.Value, pointer string) bool {
	if pointer == "" {
		return true
	}
	name, rest, _ := strings.Cut(pointer[1:], "/")
	if rest != "" {
		rest = "/" + rest
	}
	switch v.Kind() {
	case reflect.Slice:
		i, err := strconv.Atoi(name)
		return err == nil && i >= 0 && i < v.Len() && resolvesIn(v.Index(i), rest)
	case reflect.Struct:
		for i := range v.NumField() {
			if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == name {
				return resolvesIn(v.Field(i), rest)
			}
		}
	}
	return false
}

// FuzzTracker holds for any tracker and report whatever: nothing panics, arguments are
// left alone, problems point to members that exist, an update twice is one, and a memo
// accounts for every CUEC and prints harmlessly.
func FuzzTracker(f *testing.F) {
	for i := range uint64(60) {
		f.Add(i, i*i)
	}
	f.Fuzz(func(t *testing.T, seed1, seed2 uint64) {
		tracker, same := randomTracker(seed1, seed2), randomTracker(seed1, seed2)
		for _, p := range attestkit.Problems(tracker.Validate()) {
			require.True(t, resolvesIn(reflect.ValueOf(tracker), p.Pointer), p.Pointer)
			require.LessOrEqual(t, len(p.Detail), 250)
		}
		for n := range uint64(4) {
			requireIdempotent(t, &tracker, randomCUECReport(seed1+n, seed2))
		}
		memos := tracker.Memos(readiness.MemoOptions{FiscalYear: period("2025-01-01", "2025-12-31")})
		require.Len(t, memos, len(tracker.VendorReports))
		for i := range memos {
			requireAccounted(t, &tracker.VendorReports[i], &memos[i])
			requireHarmless(t, memos[i].Markdown())
		}
		require.True(t, reflect.DeepEqual(same, tracker), "arguments are left alone")
	})
}

func requireIdempotent(t *testing.T, tracker *readiness.Tracker, r *soc.Report) {
	t.Helper()
	once := readiness.Update(tracker, r)
	require.True(t, reflect.DeepEqual(once, readiness.Update(&once, r)), "twice changes nothing")
	require.True(t, reflect.DeepEqual(once, readiness.Update(tracker, r)), "the same on every run")
}

func requireAccounted(t *testing.T, r *readiness.TrackedReport, m *readiness.Memo) {
	t.Helper()
	active := 0
	for i := range r.CUECs {
		if r.CUECs[i].Change != readiness.CUECWithdrawn {
			active++
		}
	}
	require.Equal(t, active, len(m.Operated)+len(m.NotOperated)+len(m.NotApplicable))
	for _, c := range slices.Concat(m.NotOperated, m.NotApplicable) {
		require.NotEmpty(t, c.Why)
	}
}

// TestUpdateIsIdempotentAmongEdits walks through years of reports with random answers in
// between: what was answered survives the same report once more.
func TestUpdateIsIdempotentAmongEdits(t *testing.T) {
	for seed := range uint64(300) {
		f := trackerFiller{rand.New(rand.NewPCG(seed, 3))}
		var tracker readiness.Tracker
		for year := 2020; year < 2025; year++ {
			r := randomCUECReport(seed, uint64(f.IntN(1000)))
			r.Kind, r.Organization.Name, r.Systems, r.AsOf = soc.SOC1, "Acme", nil, attestkit.Date{}
			end, _ := attestkit.NewDate(year, 12, 31)
			r.Period = attestkit.Period{From: end.MonthStart(), To: end}
			tracker = readiness.Update(&tracker, r)
			requireIdempotent(t, &tracker, r)
			edit(f, &tracker)
			edited := tracker.Clone()
			require.True(t, reflect.DeepEqual(edited, readiness.Update(&tracker, r)), "answers survive, seed %d", seed)
		}
		require.Len(t, tracker.VendorReports, 1)
	}
}

// edit answers some CUECs as a person would.
func edit(f trackerFiller, t *readiness.Tracker) {
	for i := range t.VendorReports[0].CUECs {
		c := &t.VendorReports[0].CUECs[i]
		if f.IntN(2) == 0 {
			continue
		}
		c.Status, c.Unconfirmed = readiness.TrackedStatus(f.IntN(3)+1), false
		c.Owner, c.OwnControl, c.Notes = f.text(), f.text(), f.text()
		f.fill(reflect.ValueOf(&c.Due).Elem())
		for j := range c.Periods {
			f.fill(reflect.ValueOf(&c.Periods[j].Evidence).Elem())
		}
	}
}

// TestUpdateAgreesWithReview holds that a tracker and a comparison of the two reports
// tell the same of every CUEC.
func TestUpdateAgreesWithReview(t *testing.T) {
	changes := map[review.Change]readiness.TrackedChange{
		review.Same: readiness.CUECSame, review.Renumbered: readiness.CUECRenumbered, review.Reworded: readiness.CUECReworded,
		review.Added: readiness.CUECNew, review.Removed: readiness.CUECWithdrawn,
	}
	seen := map[review.Change]int{}
	for seed := range uint64(2000) {
		f := trackerFiller{rand.New(rand.NewPCG(seed, 5))}
		earlier, later := payrollReport(2025, f.cuecs()...), payrollReport(2026, f.cuecs()...)
		tracker := readiness.Track(earlier, later)
		var want, got []string
		for _, m := range review.Compare(earlier, later).CUECs {
			seen[m.Change]++
			id := m.LaterID
			if m.Change == review.Removed {
				id = m.EarlierID
			}
			was := ""
			if m.Change == review.Renumbered || m.Change == review.Reworded {
				was = m.EarlierID
			}
			want = append(want, id+" "+changes[m.Change].String()+" "+was)
		}
		for _, c := range tracker.VendorReports[0].CUECs {
			was := ""
			if len(c.Earlier) > 0 {
				was = c.Earlier[0].ID
			}
			got = append(got, c.ID+" "+c.Change.String()+" "+was)
		}
		require.Equal(t, want, got, seed)
	}
	require.Len(t, seen, len(changes), "all changes occur: %v", seen)
}

// TestNamesAgreeWithReview holds that a tracker and a reading of the report take the same
// names for one organization.
func TestNamesAgreeWithReview(t *testing.T) {
	names := []string{"Acme", "ACME, Inc.", "Acme Ltd", "acme inc", "Acme Co. Ltd.", "AT&T", "AT and T", "At & T GmbH", "Acme's", "Acmes", "Inc", "Co. Ltd",
		"Soci\u00e9t\u00e9 X S.A.", "SOCI\u00c9T\u00c9 X", "Societe X SA", "Acme (Europe) B.V.", "Acme Europe", "\u682a\u5f0f\u4f1a\u793e A", "123", "1-2-3", "*"}
	same := 0
	for _, a := range names {
		for _, b := range names {
			earlier, later := payrollReport(2025), payrollReport(2026)
			earlier.Organization.Name, later.Organization.Name = a, b
			isOther := slices.ContainsFunc(review.Read(later, review.Options{Prior: earlier}), func(f review.Finding) bool { return f.Code == review.CodePriorNotComparable })
			entries := len(readiness.Track(earlier, later).VendorReports)
			require.Equal(t, isOther, entries == 2, "%s, %s", a, b)
			if entries == 1 {
				same++
			}
		}
	}
	require.Greater(t, same, len(names))
}

// cuecs returns some CUECs with ids of their own and texts that say something.
func (f trackerFiller) cuecs() (list []soc.CUEC) {
	words := []string{"accounts", "withdrawn", "reviewed", "promptly", "Users'", "keys", "the", "R&D"}
	for i := range f.IntN(7) + 1 {
		var text []string
		for range f.IntN(4) + 2 {
			text = append(text, words[f.IntN(len(words))])
		}
		list = append(list, soc.CUEC{ID: "UC-" + strconv.Itoa(i), Text: strings.Join(text, " ")})
	}
	f.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// TestLongListsStayFast compares two lists of texts that all differ.
func TestLongListsStayFast(t *testing.T) {
	var earlier, later []soc.CUEC
	for i := range 5000 {
		earlier = append(earlier, cuec(strconv.Itoa(i), "alpha beta gamma delta old"+strconv.Itoa(i)))
		later = append(later, cuec(strconv.Itoa(i), "alpha beta gamma delta new"+strconv.Itoa(i)))
	}
	tracker := readiness.Track(payrollReport(2025, earlier...), payrollReport(2026, later...))
	isReworded := func(c readiness.TrackedCUEC) bool {
		return c.Change == readiness.CUECReworded && c.ID == c.Earlier[0].ID
	}
	require.False(t, slices.ContainsFunc(tracker.VendorReports[0].CUECs, func(c readiness.TrackedCUEC) bool { return !isReworded(c) }))
}

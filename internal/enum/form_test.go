package enum_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

type leaf struct {
	Text   string            `json:"text,omitempty"`
	Texts  []string          `json:"texts,omitempty"`
	Labels map[string]string `json:"labels,omitempty"`
}

type tree struct {
	Date   attestkit.Date `json:"date,omitzero"`
	Leaf   leaf           `json:"leaf,omitzero"`
	Leaves []leaf         `json:"leaves,omitempty"`
	Count  *int           `json:"count,omitempty"`
	Next   *tree          `json:"next,omitempty"`
}

func formOf(value any) []string {
	var c attestkit.Collector
	enum.CheckForm(&c, value)
	found := []string{}
	for _, p := range attestkit.Problems(c.Err()) {
		found = append(found, p.Pointer+" "+string(p.Rule))
	}
	return found
}

func TestCheckForm(t *testing.T) {
	const bad = "a\xff"
	for _, c := range []struct {
		value any
		want  []string
	}{
		{&tree{}, nil},
		{(*tree)(nil), nil},
		{nil, nil},
		{&tree{Count: new(int), Leaf: leaf{Text: "a\x00b", Texts: []string{"a", " "}, Labels: map[string]string{"": "", "a": "", "b": ""}}}, nil},
		{&tree{Leaf: leaf{Text: bad}, Leaves: []leaf{{}, {Texts: []string{"a", bad, ""}}}, Next: &tree{Leaves: []leaf{{Text: bad}}}},
			[]string{"/leaf/text encoding", "/leaves/1/texts/1 encoding", "/leaves/1/texts/2 empty", "/next/leaves/0/text encoding"}},
		{&tree{Leaf: leaf{Labels: map[string]string{"x~/": bad, bad: bad, "a\xfe": "", "y": "z", "": bad}}},
			[]string{"/leaf/labels/ encoding", "/leaf/labels encoding", "/leaf/labels encoding", "/leaf/labels/x~0~1 encoding"}},
		{&tree{Leaf: leaf{Labels: map[string]string{"a": "1", "A": "2", "b": "", "ab": "", "AB": "", "Ab": ""}}},
			[]string{"/leaf/labels duplicate-name", "/leaf/labels duplicate-name", "/leaf/labels duplicate-name"}},
		{&tree{Leaf: leaf{Labels: map[string]string{"\u212a": "the sign of Kelvin", "k": ""}}}, []string{"/leaf/labels duplicate-name"}},
		{&tree{Leaf: leaf{Labels: map[string]string{"\u00df": "", "ss": ""}}}, nil},
	} {
		assert.Equal(t, append([]string{}, c.want...), formOf(c.value))
	}
}

// TestCheckFormFoldsAsEqualFold compares with the standard library, for each character
// and what it folds to.
func TestCheckFormFoldsAsEqualFold(t *testing.T) {
	for r := rune(1); r < 0x1f000; r++ { // there is no case beyond
		other := unicode.SimpleFold(r)
		for _, s := range []rune{other, r + 1} {
			if a, b := string(r), string(s); a != b && strings.ToValidUTF8(a+b, "") == a+b && a != "\ufffd" && b != "\ufffd" {
				same := len(formOf(&leaf{Labels: map[string]string{a: "", b: ""}})) == 1
				require.Equal(t, strings.EqualFold(a, b), same, "%q %q", a, b)
			}
		}
	}
}

func TestCheckFormAllocations(t *testing.T) {
	cost := func(n int) float64 {
		v := &tree{}
		for range n {
			v.Leaves = append(v.Leaves, leaf{Text: "a", Texts: []string{"b", "c"}, Labels: map[string]string{"d": "e", "f": "g", "h": "i"}})
		}
		var c attestkit.Collector
		return testing.AllocsPerRun(5, func() { enum.CheckForm(&c, v) })
	}
	assert.Equal(t, cost(1), cost(1000))
	assert.Less(t, cost(1000), 10.0)
}

// TestCheckFormCountsWhatItOmits holds that no problem beyond the most that an error
// carries is lost from the count.
func TestCheckFormCountsWhatItOmits(t *testing.T) {
	var c attestkit.Collector
	c.Add("/a", "x", "there was one before")
	enum.CheckForm(&c, &leaf{Texts: make([]string, 1000)})
	assert.Len(t, attestkit.Problems(c.Err()), attestkit.MaxProblems)
	assert.Equal(t, 1001-attestkit.MaxProblems, attestkit.Omitted(c.Err()))
}

// TestQuickAnswersAgree compares what asks quickly with what says where.
func TestQuickAnswersAgree(t *testing.T) {
	texts := []string{"", "a", "b\xff", "\x00", "\u00e9"}
	for _, a := range texts {
		assert.Equal(t, len(formOf(&leaf{Text: a})) == 0, enum.IsText(a), "%q", a)
		for _, b := range texts {
			assert.Equal(t, len(formOf(&leaf{Text: a})) == 0 && len(formOf(&leaf{Text: b})) == 0, enum.IsText(a, b), "%q %q", a, b)
			assert.Equal(t, len(formOf(&leaf{Texts: []string{a, b}})) == 0, enum.AreTexts([]string{a, b}), "%q %q", a, b)
			one, two := map[string]string{a: b}, map[string]string{a: "", b: "", strings.ToUpper(b): a}
			assert.Equal(t, len(formOf(&leaf{Labels: one})) == 0, enum.AreLabels(one), one)
			assert.Equal(t, len(formOf(&leaf{Labels: two})) == 0, enum.AreLabels(two), two)
		}
	}
	assert.True(t, !enum.SameFold(nil) && enum.IsText() && enum.AreTexts(nil) && enum.AreLabels(nil))
}

// TestSameFold compares names of all kinds with strings.EqualFold, pair by pair.
func TestSameFold(t *testing.T) {
	letters := []string{"a", "A", "b", "@", "`", "[", "{", "k", "K", "\u212a", "s", "\u017f", "é", "É", "\u01c4", "\u01c5", "1"}
	r := rand.New(rand.NewPCG(1, 2))
	same := map[bool]int{}
	for range 20_000 {
		names := make([]string, r.IntN(40))
		for i := range names {
			for range r.IntN(6) {
				names[i] += letters[r.IntN(len(letters))]
			}
			names[i] += strconv.Itoa(r.IntN(60))
		}
		want := false
		for i, name := range names {
			for _, other := range names[:i] {
				want = want || strings.EqualFold(name, other)
			}
		}
		given := slices.Clone(names)
		require.Equal(t, want, enum.SameFold(names), "%q", names)
		require.Equal(t, given, names)
		same[want]++
	}
	assert.Greater(t, min(same[true], same[false]), 1_000)
}

// TestSameFoldIsCheap holds that few names of ASCII cost no allocation.
func TestSameFoldIsCheap(t *testing.T) {
	names := []string{"one", "two", "three", "four"}
	assert.Zero(t, testing.AllocsPerRun(10, func() { enum.SameFold(names) }))
}

// TestFoldRune compares each character with what package unicode says of it.
func TestFoldRune(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		low := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			low = min(low, f)
		}
		if low != enum.FoldRune(r) {
			t.Fatalf("%q: %q, not %q", r, enum.FoldRune(r), low)
		}
	}
}

package document_test

import (
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// requireWrittenAlike requires that a value gives the same bytes, or the same
// problems, whichever way it is written, and that what is written can be read.
func requireWrittenAlike(t *testing.T, s *subject, v any, opts ...document.Option) (written bool) {
	t.Helper()
	want, wantErr := s.marshalSlowly(v, opts...)
	got, err := s.marshal(v, opts...)
	require.Equal(t, problems(wantErr), problems(err), "%s: %+v", s.name, pointed(v))
	require.Equal(t, attestkit.Omitted(wantErr), attestkit.Omitted(err))
	require.Equal(t, string(want), string(got), "%s: %+v", s.name, pointed(v))
	if err != nil {
		return false
	}
	back, err := s.thoroughly(got, opts...)
	require.NoError(t, err, "what was written is refused: %s", clip(got))
	again, err := s.marshal(back, opts...)
	require.NoError(t, err)
	require.Equal(t, string(got), string(again))
	return true
}

// hostileTexts are texts that mean trouble.
var hostileTexts = []string{
	"", " ", "\xff", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "x\x00y", "\x1f\x7f", `"`, `\`, `\u0041`, "\u2028\u2029", "<&>", "\ufeff", "\ufffd", "\U0001f512",
	"seven77", "eight888", "nine99999", "\b\f\n\r\t", strings.Repeat("long ", 30), strings.Repeat("é", 64), strings.Repeat("0a", 32), strings.Repeat("0A", 32), strings.Repeat("0a", 32) + "0",
	"1234567\xff", "12345678\xff", "1234567\"", "12345678\\", strings.Repeat("x", 128), strings.Repeat("x", 129),
}

// hostileLabels are maps that mean trouble.
func hostileLabels(c *chooser) map[string]string {
	many := func(n int) map[string]string {
		m := map[string]string{}
		for i := range n {
			m[fmt.Sprint("label ", i)] = "x"
		}
		return m
	}
	return pick(c, []map[string]string{
		nil, {}, {"": ""}, {"": "x", "a": ""}, {"k": "x", "\u212a": "y"}, {"s": "x", "\u017f": "y"}, {"a": "x", "A": "y"}, {"\xff": "x"}, {"x": "\xff"},
		{"a/b": "x", "a~b": "y", "a\"b": "z"}, {strings.Repeat("n", 128): "x"}, {strings.Repeat("n", 129): "x"}, {"schema": "x", "$schema": "y"},
		{"\x00": "x"}, {"é": "x", "É": "y"}, {"b": "1", "a": "2", "a\x00": "3", "ab": "4"}, {"ß": "x", "ss": "y"}, {"İ": "x", "i": "y"},
		many(31), many(32), many(33), many(40),
	})
}

// spot is a place in a Go value.
type spot struct {
	v  reflect.Value
	at string
}

// spots returns the places of a value that a caller can set.
func spots(v reflect.Value, at string) (all []spot) {
	if at != "" && v.CanSet() {
		all = append(all, spot{v, at})
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			all = append(all, spots(v.Elem(), at+"*")...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				all = append(all, spots(v.Field(i), at+"."+f.Name)...)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			all = append(all, spots(v.Index(i), fmt.Sprintf("%s[%d]", at, i))...)
		}
	}
	return all
}

// spoilValue puts something hostile in a place.
func spoilValue(c *chooser, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(pick(c, hostileTexts))
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		v.SetInt(pick(c, []int64{0, 1, -1, 2, 10, 11, 100, 3660, math.MaxInt32, math.MaxInt32 + 1, math.MaxInt64, math.MinInt64}))
	case reflect.Uint8, reflect.Uint16:
		v.SetUint(uint64(pick(c, []int{0, 1, 2, 3, 4, c.n(64), c.n(1 << v.Type().Bits()), 1<<v.Type().Bits() - 1})))
	case reflect.Map:
		v.Set(reflect.ValueOf(hostileLabels(c)))
	case reflect.Pointer:
		spoilPointer(c, v)
	case reflect.Slice:
		spoilList(c, v)
	case reflect.Struct:
		spoilStruct(c, v)
	}
}

func spoilPointer(c *chooser, v reflect.Value) {
	if c.n(3) == 0 {
		v.SetZero()
		return
	}
	p := reflect.New(v.Type().Elem())
	spoilValue(c, p.Elem())
	v.Set(p)
}

func spoilList(c *chooser, v reflect.Value) {
	item := reflect.New(v.Type().Elem()).Elem()
	switch c.n(6) {
	case 0:
		v.SetZero()
	case 1:
		v.Set(reflect.MakeSlice(v.Type(), 0, 1))
	case 2: // an item that is zero
		v.Set(reflect.Append(v.Slice(0, v.Len()), item))
	case 3: // an item that is not
		spoilValue(c, item)
		v.Set(reflect.Append(v.Slice(0, v.Len()), item))
	case 4: // an item twice
		if v.Len() > 0 {
			v.Set(reflect.Append(v.Slice(0, v.Len()), v.Index(c.n(v.Len()))))
		}
	default: // only one
		v.Set(v.Slice(0, min(v.Len(), 1)))
	}
}

func spoilStruct(c *chooser, v reflect.Value) {
	switch v.Interface().(type) {
	case attestkit.Date:
		day, _ := attestkit.NewDate(pick(c, []int{1, 2014, 2025, 2026, 9999}), 6, 30)
		v.Set(reflect.ValueOf(pick(c, []attestkit.Date{{}, day})))
		return
	case attestkit.MonthDay:
		v.SetZero()
		return
	}
	if c.n(2) == 0 {
		v.SetZero()
	}
	if inside := spots(v, ""); len(inside) > 0 && c.n(3) > 0 {
		spoilValue(c, pick(c, inside).v)
	}
}

// spoiledValue returns a value of the stock with one to three hostile places.
func (s *stock) spoiledValue(t *testing.T, c *chooser) any {
	t.Helper()
	v, err := s.subject.plain(pick(c, s.files).bytes(false))
	require.NoError(t, err)
	for range 1 + c.n(3) {
		if all := spots(reflect.ValueOf(v).Elem(), ""); len(all) > 0 {
			spoilValue(c, pick(c, all).v)
		}
	}
	return v
}

// someLimit returns, now and then, an option that sets one limit low.
func someLimit(c *chooser) (opts []document.Option) {
	if c.n(3) == 0 {
		limits := []func(int) document.Option{document.MaxSize, document.MaxDepth, document.MaxValues, document.MaxItems, document.MaxMembers, document.MaxName, document.MaxText, document.MaxNumber}
		opts = append(opts, pick(c, limits)(pick(c, []int{1, 2, 3, 5, 8, 10, 32, 63, 64, 65, 128, 129, 150, 500, 2000, 5000})))
	}
	return opts
}

// TestHostileValuesAreWrittenAlike spoils valid values and writes them both ways.
func TestHostileValuesAreWrittenAlike(t *testing.T) {
	n := 300
	if brief() {
		n = 60
	}
	r := rand.New(rand.NewPCG(31, 32))
	for _, s := range stocks(t) {
		written := 0
		for range n {
			c := &chooser{randomBytes(r, 100)}
			if requireWrittenAlike(t, s.subject, s.spoiledValue(t, c), someLimit(c)...) {
				written++
			}
		}
		assert.NotZero(t, written, "%s: none is valid", s.subject.name)
		assert.Less(t, written, n*9/10, "%s: too few are not", s.subject.name)
		t.Logf("%s: %d of %d are written", s.subject.name, written, n)
	}
}

// FuzzHostileValues looks for a value that the two ways write differently.
func FuzzHostileValues(f *testing.F) {
	stocks := stocks(f)
	r := rand.New(rand.NewPCG(33, 34))
	for i := range stocks {
		for range 4 {
			f.Add(uint8(i), randomBytes(r, 40))
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, choices []byte) {
		s, c := stocks[int(which)%len(stocks)], &chooser{choices}
		requireWrittenAlike(t, s.subject, s.spoiledValue(t, c), someLimit(c)...)
	})
}

// TestEveryPlaceIsWrittenAlike spoils every place of one value of each kind in every
// way, one at a time.
func TestEveryPlaceIsWrittenAlike(t *testing.T) {
	ways := 4
	if brief() {
		ways = 1
	}
	r := rand.New(rand.NewPCG(35, 36))
	for _, s := range stocks(t) {
		for _, f := range s.files {
			b := f.bytes(false)
			if len(b) > 3_000 {
				continue
			}
			for range ways {
				s.spoilEach(t, b, r)
			}
		}
	}
}

func (s *stock) spoilEach(t *testing.T, b []byte, r *rand.Rand) {
	for i := 0; ; i++ {
		v, err := s.subject.plain(b)
		require.NoError(t, err)
		all := spots(reflect.ValueOf(v).Elem(), "")
		if i >= len(all) {
			return
		}
		spoilValue(&chooser{randomBytes(r, 20)}, all[i].v)
		requireWrittenAlike(t, s.subject, v)
	}
}

// TestRandomValuesAreWrittenAlike writes random values both ways, and reads what was
// written both ways.
func TestRandomValuesAreWrittenAlike(t *testing.T) {
	n := 150
	if brief() {
		n = 30
	}
	for kind, random := range map[string]func(*dice) any{
		"report": (*dice).report, "bridge-letter": (*dice).letter, "profile": (*dice).profile, "recommendation": (*dice).recommendation,
		"crossmap": (*dice).crossmap, "statement-of-applicability": (*dice).statement, "coverage": (*dice).coverage,
		"assessment": (*dice).assessment, "cuec-tracker": (*dice).tracker,
	} {
		d, s := &dice{Rand: rand.New(rand.NewPCG(37, 38))}, subjectNamed(t, kind)
		for i := range n {
			d.rare = 2 + i/10
			v := random(d)
			requireWrittenAlike(t, s, v)
			requireAgreed(t, s, withSchema(t, s, v))
		}
	}
}

// TestWritingUnderLimits writes values under each limit, one below, at and above
// what they need.
func TestWritingUnderLimits(t *testing.T) {
	limits := map[string]func(int) document.Option{
		"size": document.MaxSize, "depth": document.MaxDepth, "values": document.MaxValues, "items": document.MaxItems,
		"members": document.MaxMembers, "name": document.MaxName, "text": document.MaxText, "number": document.MaxNumber,
	}
	r := valid()
	r.Title, r.RestrictedTo = strings.Repeat("é\n", 40), []string{"a", "b", "c"}
	r.Labels = map[string]string{"a": "", strings.Repeat("é", 50): "x"}
	r.Controls = []soc.Control{{ID: "1", Tests: []soc.Test{{Text: "t"}}}}
	s := subjectNamed(t, "report")
	for name, limit := range limits {
		written := map[bool]int{}
		for n := 0; n < 700; n += 1 + n/150 {
			written[requireWrittenAlike(t, s, &r, limit(n+1))]++
		}
		require.NotZero(t, written[true], name)
		if name != "members" && name != "number" {
			require.NotZero(t, written[false], name)
		}
	}
}

// TestLargestLimits raises every limit as far as numbers go: nothing overflows.
func TestLargestLimits(t *testing.T) {
	opts := []document.Option{
		document.MaxSize(math.MaxInt), document.MaxDepth(math.MaxInt), document.MaxValues(math.MaxInt), document.MaxItems(math.MaxInt),
		document.MaxMembers(math.MaxInt), document.MaxName(math.MaxInt), document.MaxText(math.MaxInt), document.MaxNumber(math.MaxInt),
	}
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		requireAgreed(t, s, f.b, opts...)
		assert.True(t, s.inOnePass(f.b, opts...), f.name)
		v, err := s.unmarshal(f.b, opts...)
		require.NoError(t, err)
		require.True(t, requireWrittenAlike(t, s, v, opts...), f.name)
	}
}

// TestEncodeAllocatesLittle holds that a document costs the same few allocations to
// write, however many lists and texts it has.
func TestEncodeAllocatesLittle(t *testing.T) {
	for _, size := range []int{20_000, 2_000_000} {
		r, _ := sized(t, size)
		assert.LessOrEqual(t, testing.AllocsPerRun(3, func() { _ = document.Encode(io.Discard, r, large...) }), 32.0, "%d bytes", size)
	}
}

package document_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
)

// The tests in this file hold generated code and the thorough way together: strict
// pass, schema, encoding/json.

// requireAgreed requires that a document has the same value, or the same
// problems, whichever way it is read.
func requireAgreed(t *testing.T, s *subject, b []byte, opts ...document.Option) {
	t.Helper()
	want, wantErr := s.thoroughly(b, opts...)
	got, err := s.unmarshal(b, opts...)
	if !assert.ObjectsAreEqual(problems(wantErr), problems(err)) || attestkit.Omitted(wantErr) != attestkit.Omitted(err) {
		require.Equal(t, fmt.Sprintf("%sand %d", problems(wantErr), attestkit.Omitted(wantErr)), fmt.Sprintf("%sand %d", problems(err), attestkit.Omitted(err)), "%s", clip(b))
	}
	requireEqual(t, want, got, "the one pass builds another value")
}

func clip(b []byte) []byte { return b[:min(len(b), 4000)] }

// TestCanonicalIsReadInOnePass holds that what Encode writes needs no second look: an
// unsure reader would be as right, and many times slower.
func TestCanonicalIsReadInOnePass(t *testing.T) {
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		assert.True(t, s.inOnePass(f.b), f.name)
		requireAgreed(t, s, f.b)
		var compact bytes.Buffer
		require.NoError(t, json.Compact(&compact, f.b))
		assert.True(t, s.inOnePass(compact.Bytes()), f.name)
		requireAgreed(t, s, compact.Bytes())
		v, err := s.unmarshal(f.b)
		require.NoError(t, err)
		b, ok := s.printsInOnePass(v)
		assert.True(t, ok, f.name)
		assert.Equal(t, string(f.b), string(b), f.name)
	}
}

// TestInvalidIsAgreedUpon reads the invalid documents of testdata both ways.
func TestInvalidIsAgreedUpon(t *testing.T) {
	for _, f := range invalid(t) {
		for i := range subjects {
			if f.kind() == subjects[i].name.String() {
				requireAgreed(t, &subjects[i], f.b)
			}
		}
	}
}

// TestMutantsAreAgreedUpon changes valid documents in one or two places and reads
// them both ways.
func TestMutantsAreAgreedUpon(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for _, f := range canonical(t) {
		if len(f.b) > 120_000 {
			continue
		}
		s := detected(t, f.b)
		places := placesIn(f.b)
		for range 20 + 400_000/len(f.b)/len(subjects) {
			b := f.b
			for range 1 + r.IntN(2) {
				b = mutate(b, places[r.IntN(len(places))], r.Uint64())
			}
			requireAgreed(t, s, b)
		}
	}
}

// FuzzMutants looks for a document on which the two ways differ: a valid one, changed at
// places and in ways that the fuzzer chooses.
func FuzzMutants(f *testing.F) {
	var files []file
	for _, file := range canonical(f) {
		if len(file.b) < 40_000 {
			files = append(files, file)
		}
	}
	f.Add(uint8(0), uint16(3), uint64(0), uint16(9), uint64(7))
	f.Add(uint8(9), uint16(90), uint64(1), uint16(9), uint64(2))
	f.Fuzz(func(t *testing.T, which uint8, place uint16, how uint64, second uint16, how2 uint64) {
		file := files[int(which)%len(files)]
		places := placesIn(file.b)
		b := mutate(file.b, places[int(place)%len(places)], how)
		b = mutate(b, places[int(second)%len(places)], how2)
		requireAgreed(t, detected(t, file.b), b)
	})
}

// placesIn returns the offsets at which tokens of a document begin.
func placesIn(b []byte) []int {
	var places []int
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			places = append(places, i)
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
		case strings.IndexByte("{}[],:0123456789tfn", c) >= 0:
			places = append(places, i)
		}
	}
	return places
}

// payloads are what a token is replaced by, or what is put before it.
var payloads = []string{
	`null`, `true`, `false`, `0`, `-0`, `7`, `3.0`, `1e2`, `01`, `2147483648`, `123456789012345678901`, `""`, `"x"`, `"\u0041"`, `"\ud800"`, `"\ud83d\ude00"`,
	`"\u0000"`, `"\n"`, "\"\n\"", "\"\xff\"", "\"\u202e\u200b\"", `[]`, `{}`, `[1]`, `{"a": "b"}`, `[[]]`, `["CC6.1", "CC6.1"]`, `"CC6.1"`, `"A.5.10"`, `"other"`, `"type1"`, `"soc3"`, `"soc1"`,
	`"2025-02-30"`, `"2025-02-28"`, `"12-31"`, `"02-30"`, `,`, `:`, `{`, `}`, `[`, `]`, ` `, "\t\r\n", "\u00a0", `"id":`, `"ID": "x",`, `"labels": {"a": "", "A": ""},`, `"labels": {"\u0061": "b"},`,
	`"schema": "attestkit/report/v1",`, `"$schema": "x",`, `"kind": "soc2",`, `"unknown": 1,`, "\xef\xbb\xbf", "//", `'`,
	`"0000000000000000000000000000000000000000000000000000000000000000"`, `"` + strings.Repeat("long ", 30) + `"`,
}

// mutate changes a document at the offset of a token.
func mutate(b []byte, at int, how uint64) []byte {
	at = min(at, len(b))
	payload := payloads[how/8%uint64(len(payloads))]
	before, after := b[:at:at], b[at:]
	end := min(tokenEnd(after), len(after))
	switch how % 8 {
	case 0: // insert
	case 1: // remove
		payload, after = "", after[end:]
	case 2: // cut off
		payload, after = "", nil
	case 3: // twice
		payload = string(after[:end]) + ", "
	case 4: // another case
		payload, after = strings.ToUpper(string(after[:end])), after[end:]
	default: // replace
		after = after[end:]
	}
	return append(append(before, payload...), after...)
}

// tokenEnd returns the length of the token that b begins with.
func tokenEnd(b []byte) int {
	if len(b) == 0 || b[0] != '"' {
		return 1
	}
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(b)
}

// TestManyBadRows reads documents of which many rows are wrong, with and without
// objections of the value beside them.
func TestManyBadRows(t *testing.T) {
	_, text := sized(t, 30_000)
	s := subjectNamed(t, "report")
	for _, bad := range oneBad {
		b := text
		for n := 0; n < 30 && bytes.Contains(b, []byte(bad.old)); n++ {
			b = spoiled(t, b, bad.old, bad.new)
			if n < 3 || n == 29 {
				requireAgreed(t, s, b)
			}
		}
		for _, other := range oneBad {
			if bytes.Contains(b, []byte(other.old)) {
				requireAgreed(t, s, spoiled(t, b, other.old, other.new))
			}
		}
	}
	requireAgreed(t, s, bytes.ReplaceAll(text, []byte(`"cadence": "`), []byte(`"cadence": "x`)))
	requireAgreed(t, s, bytes.ReplaceAll(text, []byte(`"title": "`), []byte(`"title": "\u0078`)))
}

// TestLimitsAreAgreedUpon reads one document under limits around what it needs.
func TestLimitsAreAgreedUpon(t *testing.T) {
	s := subjectNamed(t, "report")
	for _, f := range canonical(t) {
		if f.name != "soc2-plus.json" {
			continue
		}
		for n := 1; n < 1<<17; n = n*5/4 + 1 {
			for _, limit := range []func(int) document.Option{document.MaxSize, document.MaxDepth, document.MaxValues, document.MaxItems, document.MaxMembers, document.MaxName, document.MaxText, document.MaxNumber} {
				requireAgreed(t, s, f.b, limit(n))
			}
		}
	}
}

package document_test

import (
	"bytes"
	"database/sql"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

// The promises of the package comment and of SECURITY.md, one test each at least.
// Promise 2 is also held by TestLimits, TestDefaultLimits and TestWorstMemory.

// smallest returns the shortest canonical document of each kind.
func smallest(t testing.TB) map[string][]byte {
	docs := map[string][]byte{}
	for _, f := range canonical(t) {
		name := detected(t, f.b).name.String()
		if have, ok := docs[name]; !ok || len(f.b) < len(have) {
			docs[name] = f.b
		}
	}
	require.Len(t, docs, len(subjects))
	return docs
}

// readAll gives bytes to every function that reads documents.
func readAll(t testing.TB, s *subject, b []byte) {
	v, err := s.unmarshal(b)
	if err != nil {
		require.Zero(t, pointed(v))
		require.NotEmpty(t, attestkit.Problems(err), "%q", b)
	}
	any, anyErr := document.DecodeAny(bytes.NewReader(b))
	require.Equal(t, anyErr != nil, any == nil)
	name, _, detectErr := document.Detect(b)
	require.Equal(t, detectErr != nil, name == "")
	require.False(t, anyErr == nil && detectErr != nil)
	for _, p := range attestkit.Problems(errors.Join(err, anyErr, detectErr)) {
		require.NotEqual(t, document.RuleInternal, p.Rule, "%q: %v", b, p)
	}
}

// Promise 1: no function panics, whatever it is given. Documents are cut off at every
// byte, and every byte is changed, removed and doubled.
func TestPromiseNeverPanics(t *testing.T) {
	const marks = "{}[]\"\\:,0123.eE+-truefalsn \n\x00\xef\xbb\xbf\xff\xd8u"
	r := rand.New(rand.NewPCG(8, 1))
	for kind, doc := range smallest(t) {
		s := subjectNamed(t, kind)
		doc = doc[:min(len(doc), 1_500)]
		for i := range doc {
			readAll(t, s, doc[:i])
			changed := bytes.Clone(doc)
			changed[i] = marks[r.IntN(len(marks))]
			readAll(t, s, changed)
			readAll(t, s, slices.Delete(bytes.Clone(doc), i, i+1))
			readAll(t, s, slices.Insert(bytes.Clone(doc), i, doc[i]))
		}
	}
	for range 2_000 {
		noise := make([]byte, r.IntN(40))
		for i := range noise {
			noise[i] = marks[r.IntN(len(marks))]
		}
		readAll(t, &subjects[r.IntN(len(subjects))], noise)
	}
}

// Promise 1, for what Encode is given: values whose ids and enums are out of range,
// whose texts are not UTF-8, and nil pointers.
func TestPromiseNeverPanicsInEncode(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 2))
	for i := range subjects {
		s := &subjects[i]
		for range 150 {
			v := reflect.New(s.goType)
			scramble(r, v.Elem(), 0)
			b, err := s.marshal(v.Interface())
			if err == nil {
				readAll(t, s, b)
			} else {
				require.NotEmpty(t, attestkit.Problems(err))
				require.Empty(t, b)
			}
		}
	}
	_, err := document.Marshal[soc.Report](nil)
	assert.Error(t, err)
	assert.Error(t, document.Encode[soc.Report](io.Discard, nil))
}

// scramble fills a value at random, with no regard for what it means.
func scramble(r *rand.Rand, v reflect.Value, depth int) {
	switch {
	case !v.CanSet() || r.IntN(3) == 0:
	case v.CanInt():
		v.SetInt(int64(r.Uint64()) >> r.IntN(64))
	case v.CanUint():
		v.SetUint(r.Uint64() >> r.IntN(64))
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.Kind() == reflect.String:
		v.SetString([]string{"", "x", "\xff", "CC6.1", "other", "\x00", strings.Repeat("y", 200)}[r.IntN(7)])
	case v.Kind() == reflect.Pointer && depth < 8:
		v.Set(reflect.New(v.Type().Elem()))
		scramble(r, v.Elem(), depth+1)
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			scramble(r, v.Field(i), depth+1)
		}
	case v.Kind() == reflect.Slice && depth < 8:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(3), 3))
		for i := range v.Len() {
			scramble(r, v.Index(i), depth+1)
		}
	case v.Kind() == reflect.Map && depth < 8:
		v.Set(reflect.MakeMap(v.Type()))
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		scramble(r, key, depth+1)
		scramble(r, value, depth+1)
		v.SetMapIndex(key, value)
	}
}

// Promise 1, for every id, enum and date that a document can hold: UnmarshalText and
// Scan.
func TestPromiseNeverPanicsInText(t *testing.T) {
	types := map[reflect.Type]bool{}
	for _, s := range subjects {
		reach(s.goType, types)
	}
	texts, scanners := 0, 0
	inputs := []any{nil, "", "x", []byte(nil), []byte("\xff"), int64(-1), 1.5, true, struct{}{}, "CC6.1", "A.5.1", "2024-02-30", "9999999999", strings.Repeat("C", 1_000), "\x00", "\u0130"}
	for typ := range types {
		v := reflect.New(typ).Interface()
		if text, ok := v.(encoding.TextUnmarshaler); ok {
			texts++
			for _, input := range inputs {
				_ = text.UnmarshalText([]byte(fmt.Sprint(input)))
			}
			assert.Error(t, text.UnmarshalText([]byte("no such thing")), "%s", typ)
		}
		if scanner, ok := v.(sql.Scanner); ok {
			scanners++
			for _, input := range inputs {
				_ = scanner.Scan(input)
			}
			assert.Error(t, scanner.Scan("no such thing"), "%s", typ)
		}
	}
	assert.Greater(t, texts, 20)
	assert.Greater(t, scanners, 5)
}

// reach collects the types that a type is made of.
func reach(typ reflect.Type, types map[reflect.Type]bool) {
	if types[typ] {
		return
	}
	types[typ] = true
	switch typ.Kind() {
	case reflect.Struct:
		for i := range typ.NumField() {
			reach(typ.Field(i).Type, types)
		}
	case reflect.Map:
		reach(typ.Key(), types)
		reach(typ.Elem(), types)
	case reflect.Pointer, reflect.Slice, reflect.Array:
		reach(typ.Elem(), types)
	}
}

// Promise 2: the defaults are those that are published: what is just within a limit
// is read, one more of the same is refused by every function, and the problem names
// the limit.
func TestPromiseBounded(t *testing.T) {
	labels := func(n int) string { return strings.TrimSuffix(numbered(n, `"l%d": "",`), ",") }
	repeat := func(unit string) func(int) string {
		return func(n int) string { return strings.TrimSuffix(strings.Repeat(unit, n), ",") }
	}
	nest := func(n int) string { return strings.Repeat("[", n-1) + strings.Repeat("]", n-1) }
	for _, c := range []struct {
		member string
		make   func(n int) string
		limit  int
		place  string
	}{
		{`"restrictedTo": [%s]`, repeat(`"x",`), 20_000, "/restrictedTo/20000 length"},
		{`"labels": {%s}`, labels, 4_096, "/labels length"},
		{`"title": "%s"`, repeat("x"), 1 << 20, "/title length"},
		{`"labels": {"%s": ""}`, repeat("x"), 128, "/labels length"},
		{`"x": %s`, nest, 64, "/x" + strings.Repeat("/0", 63) + " depth"},
		{`"controls": [{"id": "1", "tests": [{"population": %s}]}]`, repeat("1"), 20, "/controls/0/tests/0/population number"},
		{`"x": [[` + strings.Repeat("0,", 19_986) + `0],` + strings.Repeat("["+strings.Repeat("0,", 19_998)+"0],", 8) + `[%s]]`, repeat("0,"), 19_998, "/period/to size"},
		{`"title": "x"%s`, repeat(" "), 16<<20 - len(frontPage) - len(`"title": "x", `), " size"},
	} {
		text := func(n int) []byte {
			return []byte(strings.Replace(frontPage, `"systems"`, fmt.Sprintf(c.member, c.make(n))+`, "systems"`, 1))
		}
		_, _, err := document.Detect(text(c.limit))
		require.NoError(t, err, c.place)
		_, _, err = document.Detect(text(c.limit + 1))
		require.Equal(t, []string{c.place}, places(err))
		_, err = document.Unmarshal[soc.Report](text(c.limit + 1))
		assert.Equal(t, []string{c.place}, places(err))
		_, err = document.DecodeAny(bytes.NewReader(text(c.limit + 1)))
		assert.Equal(t, []string{c.place}, places(err))
		number := map[string]int{" size": 16 << 20, "/period/to size": 200_000}[c.place]
		if number == 0 {
			number = c.limit
		}
		assert.Contains(t, attestkit.Problems(err)[0].Detail, strconv.Itoa(number))
	}
}

// Promise 3: what two readers could understand differently is refused.
func TestPromiseStrict(t *testing.T) {
	for change, want := range map[string]string{
		"\"soc2\" -> \"soc\xff\"":                           "/kind encoding",
		`"soc2" -> "soc\ud800"`:                             "/kind encoding",
		`"soc2" -> "soc\udc00\ud800"`:                       "/kind encoding",
		`"soc2", -> "soc2", "kind": "soc1",`:                " duplicate-name",
		`"soc2", -> "soc2", "Kind": "soc1",`:                " duplicate-name",
		`"soc2", -> "soc2", "\u004bind": "soc1",`:           " duplicate-name",
		"\"soc2\", -> \"soc2\", \"\u212aind\": \"soc1\",":   " duplicate-name", // the Kelvin sign
		"\"systems\" -> \"\u017fystems\": 1, \"systems\"":   " duplicate-name", // the long s
		`"systems" -> "\u017fystems": 1, "systems"`:         " duplicate-name",
		`"kind" -> "Kind"`:                                  " unknown-name,/kind required",
		"\"kind\" -> \"\u212aind\"":                         " unknown-name,/kind required",
		`"soc2", -> "soc2", "unheard": 1,`:                  " unknown-name",
		`"name": "X" -> "name": "X", "x": 1`:                "/organization unknown-name",
		`"2025-12-31"}} -> "2025-12-31"}} {}`:               " trailing",
		"\"2025-12-31\"}} -> \"2025-12-31\"}}\x00":          " trailing",
		"{\"schema\" -> \ufeff{\"schema\"":                  " encoding",
		`2025-12-31 -> 2025-02-29`:                          "/period/to date",
		`2025-12-31 -> 2025-2-8`:                            "/period/to date",
		`2025-12-31 -> ٢٠٢٥-12-31`:                          "/period/to date",
		`"soc2" -> "ＳＯＣ2"`:                                  "/kind unknown-id",
		`"soc2" -> "soc2 "`:                                 "/kind unknown-id",
		`"soc2" -> "SOC2"`:                                  "/kind unknown-id",
		"\"soc2\" -> \"soc\u200b2\"":                        "/kind unknown-id",
		`"soc2" -> null`:                                    "/kind unknown-id",
		`"name": "X" -> "name": null`:                       "/organization/name type",
		`"systems" -> "pages": 1e2, "systems"`:              "/pages number",
		`"systems" -> "title": "a` + "\n" + `b", "systems"`: "/title syntax",
		`"systems" -> "title": "x", /* y */ "systems"`:      " syntax",
		`"systems" -> "title": "x",, "systems"`:             " syntax",
		`"organization" -> organization`:                    " syntax",
		`"soc2" -> 'soc2'`:                                  "/kind syntax",
		"{\"schema\" -> %PDF-1.7\n{\"schema\"":              " syntax",
		"{\"schema\" -> <html>{\"schema\"":                  " syntax",
		"{\"schema\" -> PK\x03\x04{\"schema\"":              " syntax",
		"{\"schema\" -> \x1f\x8b{\"schema\"":                " syntax",
	} {
		from, to, _ := strings.Cut(change, " -> ")
		text := strings.Replace(frontPage, from, to, 1)
		require.NotEqual(t, frontPage, text, change)
		_, err := document.Unmarshal[soc.Report]([]byte(text))
		assert.Equal(t, want, strings.Join(places(err), ","), change)
	}
}

// delicate is text that careless software trims, normalizes or cuts.
const delicate = "\u0000 \t\n\r\n\u202e\u2066\u200b\u200d\ufeff\u00a0 e\u0301 \u00e9 \u2028\u2029 \U000e0001 \U0010ffff \ufffe \ufffd \u007f\u0085 <&>\"\\/ \u212a\u017f \u1e9b\u0323 \ufb01 "

// Promise 4: texts come back byte for byte; Encode refuses what Decode refuses.
func TestPromiseLossless(t *testing.T) {
	report, err := document.Unmarshal[soc.Report]([]byte(frontPage))
	require.NoError(t, err)
	report.Title, report.Labels = delicate, map[string]string{"x": delicate, "y": " ", "z": ""}
	for range 3 {
		b, err := document.Marshal(&report)
		require.NoError(t, err)
		var plain struct{ Title string }
		require.NoError(t, json.Unmarshal(b, &plain))
		assert.Equal(t, delicate, plain.Title, "for other readers too")
		back, err := document.Unmarshal[soc.Report](b)
		require.NoError(t, err)
		require.Equal(t, report, back)
		report = back
	}
	escaped := strings.Replace(frontPage, `"systems"`, `"title": `+strconv.QuoteToASCII("é\U0001f600")+`, "systems"`, 1)
	escaped = strings.Replace(escaped, `\U0001f600`, `\ud83d\ude00`, 1)
	escaped = strings.Replace(escaped, `\xe9`, `\u00e9`, 1)
	back, err := document.Unmarshal[soc.Report]([]byte(escaped))
	require.NoError(t, err)
	assert.Equal(t, "é\U0001f600", back.Title, "escapes are the characters that they stand for")

	for title, want := range map[string]string{"a\xff": "/title encoding", strings.Repeat("x", 1<<20+1): "/title length"} {
		report.Title = title
		_, err := document.Marshal(&report)
		assert.Equal(t, []string{want}, places(err))
	}
}

// Promise 5: the same bytes and problems in the same order on every run; no text of
// encoding/json or jsonschema shows.
func TestPromiseDeterministic(t *testing.T) {
	for _, f := range invalid(t) {
		s := subjectNamed(t, f.kind())
		_, err := s.unmarshal(f.b)
		first := err.Error()
		for range 5 {
			_, err := s.unmarshal(f.b)
			require.Equal(t, first, err.Error(), f.name)
		}
		for _, foreign := range []string{"json:", "Go value", "Go struct", "unmarshal", "jsonschema", "doesn't validate", "additionalProperties", "offset", "strconv"} {
			assert.NotContains(t, first, foreign, f.name)
		}
	}
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		v, err := s.unmarshal(f.b)
		require.NoError(t, err)
		for range 3 {
			b, err := s.marshal(v)
			require.NoError(t, err)
			require.Equal(t, string(f.b), string(b), f.name)
		}
	}
}

// Promise 6: a problem quotes at most 40 bytes of the document; an error carries at
// most 100 problems and 16 KiB, in the order of the document.
func TestPromisePrivate(t *testing.T) {
	secret := strings.Repeat("Secret7", 14) // 98 bytes; no name of our schemas is like it
	for _, change := range []string{
		`"soc2" -> "%"`, `"kind" -> "%"`, `"soc2" -> {"%": "%"}`, `"soc2", -> "soc2", "%": 1, "%": 2,`, `"soc2" -> %`, `"2025-12-31" -> "%"`, `"X" -> "%\ud800"`,
		`"systems" -> "labels": {"%": 1}, "systems"`, `"systems" -> "controls": [{"id": "1", "criteria": ["%"]}], "systems"`, `"attestkit/report/v1" -> "attestkit/%/v1"`,
		`"systems" -> "exceptions": [{"id": "1", "controls": ["%"]}], "systems"`, `"systems" -> "controls": [{"id": "%"}, {"id": "%"}], "systems"`,
		`"2025-12-31"}} -> "2025-12-31"}} %`, `"X" -> "%`, `"soc2" -> 12345678901234567890123456789012345678901234567890`,
	} {
		from, to, _ := strings.Cut(change, " -> ")
		text := []byte(strings.Replace(frontPage, from, strings.ReplaceAll(to, "%", secret), 1))
		_, err := document.Unmarshal[soc.Report](text)
		require.Error(t, err, change)
		_, anyErr := document.DecodeAny(bytes.NewReader(text))
		for _, p := range attestkit.Problems(errors.Join(err, anyErr)) {
			assert.LessOrEqual(t, strings.Count(p.Detail, "Secret"), attestkit.MaxQuoted/len("Secret7")+1, "%s: %s", change, p.Detail)
			assert.NotContains(t, p.Detail, secret[:attestkit.MaxQuoted+1], change)
			assert.NotContains(t, p.Detail, "12345678901234567890123456789012345678901", change)
		}
	}

	long := strings.Repeat("~", 128)
	deep := strings.Repeat(`{"`+long+`":[`, 31) + "1e1" + strings.Repeat("]}", 31)
	for _, text := range []string{
		`{"schema": "attestkit/report/v1", "labels": [` + strings.TrimSuffix(strings.Repeat(deep+",", 300), ",") + `]}`,
		strings.Replace(frontPage, `"systems"`, `"controls": [`+strings.Repeat(`{"id": "1", "labels": {"`+long+`": 1}},`, 5_000)+`{"id": "x"}], "systems"`, 1),
		strings.Replace(frontPage, `"systems"`, `"controls": [`+strings.Repeat(`{"id": "1", "criteria": ["`+strings.Repeat("\x7f", 40)+`"]},`, 5_000)+`{"id": "x"}], "systems"`, 1),
	} {
		_, err := document.Unmarshal[soc.Report]([]byte(text))
		list := attestkit.Problems(err)
		require.NotEmpty(t, list)
		assert.LessOrEqual(t, len(list), 100)
		assert.LessOrEqual(t, len(err.Error()), 16<<10+len("and 1000000 more"))
		assert.Greater(t, len(err.Error()), 8<<10, "and not much less")
		assert.GreaterOrEqual(t, attestkit.Omitted(err)+len(list), 300)
		for i, p := range list {
			assert.LessOrEqual(t, len(p.Pointer), 1<<10)
			assert.True(t, utf8.ValidString(p.Detail))
			assert.True(t, i == 0 || list[i-1].Line < p.Line || list[i-1].Column <= p.Column)
		}
	}
}

// Promise 7: no library package opens files or connections, starts goroutines, logs,
// or looks at the clock, the environment or chance.
func TestPromiseOffline(t *testing.T) {
	forbidden := []string{"os", "os/exec", "os/signal", "os/user", "net", "net/http", "log", "syscall", "plugin", "math/rand", "math/rand/v2", "crypto/rand"}
	clock := []string{"Now", "Since", "Until", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Local"}
	files := 0
	err := filepath.WalkDir("..", func(path string, d os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			switch d.Name() {
			case "examples", "testdata", "gen", "bench", "yardstick", "arch", ".git", ".ci":
				return filepath.SkipDir
			}
			return nil
		case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
			return nil
		}
		files++
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		for _, spec := range file.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			assert.NotContains(t, forbidden, name, path)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				assert.Fail(t, "a goroutine is started", path)
			case *ast.SelectorExpr:
				if name, ok := n.X.(*ast.Ident); ok && name.Name == "time" {
					assert.NotContains(t, clock, n.Sel.Name, path)
				}
			}
			return true
		})
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, files, 50)
}

// Promise 7: every function can be called from many goroutines at once; the race
// detector watches.
func TestPromiseConcurrent(t *testing.T) {
	files := append(canonical(t), invalid(t)...)
	want := make([]string, len(files))
	var group sync.WaitGroup
	for i, f := range files {
		_, err := document.DecodeAny(bytes.NewReader(f.b))
		want[i] = problems(err)
	}
	for worker := range 4 {
		group.Go(func() {
			for i := worker; i < len(files); i += 2 { // two workers for each
				v, err := document.DecodeAny(bytes.NewReader(files[i].b))
				assert.Equal(t, want[i], problems(err), files[i].name)
				if err == nil {
					_, err := detected(t, files[i].b).marshal(v)
					assert.NoError(t, err)
				}
			}
		})
	}
	group.Wait()
}

// Promise 8: documents that were accepted stay accepted. Golden documents are kept
// for ever: one of every kind and version at least. apidiff guards the exported API.
func TestPromiseStable(t *testing.T) {
	kept := map[string]bool{}
	for _, f := range canonical(t) {
		name, version, err := document.Detect(f.b)
		require.NoError(t, err, f.name)
		kept[fmt.Sprint(name, "/v", version)] = true
		_, err = document.DecodeAny(bytes.NewReader(f.b))
		assert.NoError(t, err, f.name)
	}
	for _, s := range subjects {
		assert.True(t, kept[s.name.String()+"/v1"], s.name)
	}
	assert.FileExists(t, filepath.Join("..", "internal", "api", "base.export"))
}

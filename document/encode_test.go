package document_test

import (
	"bytes"
	"errors"
	"io"
	"math"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// TestEncodeRefusesWhatDecodeRefuses makes a value of every invalid document by
// encoding/json. Either the fault is lost on the way, and what Encode writes is
// accepted, or Encode refuses the value and writes nothing.
func TestEncodeRefusesWhatDecodeRefuses(t *testing.T) {
	refused := 0
	for _, f := range invalid(t) {
		s := subjectNamed(t, f.kind())
		v, err := s.plain(f.b)
		if err != nil {
			continue
		}
		b, err := s.marshal(v)
		if err != nil {
			refused++
			assert.Empty(t, b, f.name)
			assertUnplaced(t, f.name, err)
			continue
		}
		_, err = s.unmarshal(b)
		assert.NoError(t, err, f.name)
	}
	assert.Greater(t, refused, 60)
}

// assertUnplaced holds what every problem of a Go value has.
func assertUnplaced(t *testing.T, name string, err error) {
	t.Helper()
	list := attestkit.Problems(err)
	require.NotEmpty(t, list, name)
	for _, p := range list {
		assert.True(t, p.Line == 0 && p.Column == 0 && p.Rule != "" && p.Detail != "", "%s: %v", name, p)
	}
}

func valid() soc.Report {
	day, _ := attestkit.NewDate(2025, 12, 31)
	return soc.Report{Kind: soc.SOC2, Type: soc.Type1, Organization: soc.Organization{Name: "X"}, AsOf: day}
}

// Go values can be wrong in ways that documents cannot.
func TestEncodeRefusesGoValues(t *testing.T) {
	for place, change := range map[string]func(r *soc.Report){
		"/kind required":                 func(r *soc.Report) { r.Kind = 0 },
		"/kind invalid":                  func(r *soc.Report) { r.Kind = 9 },
		"/organization/name required":    func(r *soc.Report) { r.Organization.Name = "" },
		"/organization/name encoding":    func(r *soc.Report) { r.Organization.Name = "Caf\xe9" },
		"/labels/a encoding":             func(r *soc.Report) { r.Labels = map[string]string{"a": "\xff"} },
		"/restrictedTo/1 empty":          func(r *soc.Report) { r.RestrictedTo = []string{"users", ""} },
		"/categories/0 invalid":          func(r *soc.Report) { r.Categories = []tsc.Category{0} },
		"/controls/0/criteria/1 invalid": func(r *soc.Report) { r.Controls = []soc.Control{{ID: "1", Criteria: []tsc.Criterion{tsc.CC1_1, 200}}} },
		"/controls/0/tests/0/sample counts": func(r *soc.Report) {
			n := -1
			r.Controls = []soc.Control{{ID: "1", Tests: []soc.Test{{Sample: &n}}}}
		},
		"/labels length":         func(r *soc.Report) { r.Labels = map[string]string{strings.Repeat("n", 129): "x"} },
		"/labels duplicate-name": func(r *soc.Report) { r.Labels = map[string]string{"k": "x", "\u212a": "y"} },
	} {
		r := valid()
		change(&r)
		var w bytes.Buffer
		err := document.Encode(&w, &r)
		assert.Equal(t, []string{place}, places(err))
		assert.Zero(t, w.Len(), "nothing is written")
		assertUnplaced(t, place, err)
	}
}

// Numbers are the same on machines of 32 bits, which cannot even make this value.
func TestEncodeRefusesLargeNumbers(t *testing.T) {
	large := math.MaxInt
	if large == math.MaxInt32 {
		t.Skip("an int has 32 bits here")
	}
	r := valid()
	r.Controls = []soc.Control{{ID: "1", Tests: []soc.Test{{Population: &large}}}}
	_, err := document.Marshal(&r)
	assert.Equal(t, []string{"/controls/0/tests/0/population range"}, places(err))
}

func TestEncodeNil(t *testing.T) {
	err := document.Encode[soc.Report](io.Discard, nil)
	assert.Equal(t, []string{" invalid"}, places(err))
}

// Empty lists and objects are nothing, and so are members without a value.
func TestEncodeLeavesOutWhatIsEmpty(t *testing.T) {
	r := valid()
	r.Controls, r.Labels, r.Categories = []soc.Control{}, map[string]string{}, []tsc.Category{}
	b, err := document.Marshal(&r)
	require.NoError(t, err)
	assert.Equal(t, "{\n  \"schema\": \"attestkit/report/v1\",\n  \"kind\": \"soc2\",\n  \"type\": \"type1\",\n  \"organization\": {\n    \"name\": \"X\"\n  },\n  \"asOf\": \"2025-12-31\"\n}\n", string(b))
}

// A list that a coverage must have is never null.
func TestEncodeNeverWritesNull(t *testing.T) {
	r := crossmap.Cover(iso27001.Set{}, crossmap.Scope{}).Report(0)
	r.Criteria.Series = nil
	_, err := document.Marshal(&r)
	assert.Equal(t, []string{"/criteria/series type"}, places(err))
}

// failing is a writer that takes n bytes.
type failing struct{ n int }

var errFull = errors.New("no space left")

func (w *failing) Write(b []byte) (int, error) {
	if len(b) > w.n {
		return w.n, errFull
	}
	w.n -= len(b)
	return len(b), nil
}

func TestWritersErrorsPass(t *testing.T) {
	r := valid()
	assert.Equal(t, errFull, document.Encode(&failing{10}, &r))
	assert.NoError(t, document.Encode(&failing{1000}, &r))
}

func TestDecodeKeepsNoReference(t *testing.T) {
	b := []byte(frontPage)
	r, err := document.Unmarshal[soc.Report](b)
	require.NoError(t, err)
	clear(b)
	assert.Equal(t, "X", r.Organization.Name)
	before, err := document.Unmarshal[soc.Report]([]byte(frontPage))
	require.NoError(t, err)
	_, err = document.Marshal(&r)
	require.NoError(t, err)
	assert.Equal(t, before, r, "encoding changes nothing")
}

// TestDeterminism decodes and encodes everything again and again: values, bytes and
// problems are the same each time.
func TestDeterminism(t *testing.T) {
	for _, f := range append(canonical(t), invalid(t)...) {
		if len(f.b) > 20_000 {
			continue
		}
		s := subjectNamed(t, kindOf(t, f))
		first, firstErr := s.unmarshal(f.b)
		for range 5 {
			v, err := s.unmarshal(f.b)
			require.Equal(t, first, v, f.name)
			require.Equal(t, problems(firstErr), problems(err), f.name)
		}
	}
}

// kindOf returns the kind that a document says it is, or its file's name.
func kindOf(t *testing.T, f file) string {
	t.Helper()
	if name, _, err := document.Detect(f.b); err == nil {
		return name.String()
	}
	return f.kind()
}

// TestConcurrency uses everything at once: run it with -race.
func TestConcurrency(t *testing.T) {
	files := append(canonical(t), invalid(t)...)
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			for i := worker; i < len(files); i += 3 {
				f := files[i]
				if len(f.b) > 20_000 {
					continue
				}
				v, err := document.DecodeAny(bytes.NewReader(f.b))
				if err == nil {
					s := detected(t, f.b)
					b, err := s.marshal(v)
					assert.NoError(t, err)
					_, err = s.unmarshal(b)
					assert.NoError(t, err)
				}
			}
		})
	}
	group.Wait()
}

// TestConcurrentFirstUse runs TestConcurrency in a process of its own, where nobody
// has compiled a schema yet.
func TestConcurrentFirstUse(t *testing.T) {
	out, err := exec.Command(os.Args[0], "-test.run=^TestConcurrency$", "-test.count=1").CombinedOutput()
	assert.NoError(t, err, "%s", out)
}

// Every day that attestkit.MonthDay knows is one of the profile's schema, and no
// other text of two numbers is.
func TestMonthDays(t *testing.T) {
	for month := range 14 {
		for day := range 33 {
			text := string([]byte{'0' + byte(month/10), '0' + byte(month%10), '-', '0' + byte(day/10), '0' + byte(day%10)})
			_, want := attestkit.ParseMonthDay(text)
			_, err := document.Unmarshal[recommend.Profile]([]byte(`{"schema": "attestkit/profile/v1", "asOf": "2026-01-01", "clientsFiscalYearEnd": "` + text + `"}`))
			assert.Equal(t, want == nil, err == nil, text)
			if err != nil {
				assert.Equal(t, "/clientsFiscalYearEnd 1:82 "+want.Error()+"\n", problems(err))
			}
		}
	}
}

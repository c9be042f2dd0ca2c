package document_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

var update = flag.Bool("update", false, "write the golden files anew")

// raced says that the race detector is on. It looks for races, which a part of the
// sweeps shows as well as all of them, and makes them take ten times as long.
var raced bool

// brief reports whether sweeps leave most cases out.
func brief() bool { return testing.Short() || raced }

// subject is a kind of document under test, with package document's generic
// functions for its type. Values are pointers.
type subject struct {
	name     document.Name
	goType   reflect.Type
	schema   []byte
	read     func([]byte, ...document.Option) (any, error) // Unmarshal
	encode   func(io.Writer, any, ...document.Option) error
	plain    func([]byte) (any, error) // encoding/json into the same type
	validate func(any) error           // the value's own method

	thoroughly      func([]byte, ...document.Option) (any, error)
	inOnePass       func([]byte, ...document.Option) bool
	printsInOnePass func(any, ...document.Option) ([]byte, bool)
	marshalSlowly   func(any, ...document.Option) ([]byte, error)
}

// subjects has one line for each Document: whoever adds one adds it here, and its
// canonical documents to testdata.
var subjects = []subject{
	subjectOf[soc.Report](document.Report),
	subjectOf[soc.BridgeLetter](document.BridgeLetter),
	subjectOf[recommend.Profile](document.Profile),
	subjectOf[recommend.Recommendation](document.Recommendation),
	subjectOf[crossmap.Map](document.Crossmap),
	subjectOf[iso27001.StatementOfApplicability](document.StatementOfApplicability),
	subjectOf[crossmap.Report](document.Coverage),
	subjectOf[readiness.Assessment](document.Assessment),
	subjectOf[readiness.Tracker](document.CUECTracker),
}

func subjectOf[T document.Document](name document.Name) subject {
	return subject{
		name: name, goType: reflect.TypeFor[T](), schema: document.Schema[T](),
		read: func(b []byte, opts ...document.Option) (any, error) {
			v, err := document.Unmarshal[T](b, opts...)
			return &v, err
		},
		encode: func(w io.Writer, v any, opts ...document.Option) error { return document.Encode(w, v.(*T), opts...) },
		plain: func(b []byte) (any, error) {
			v := new(T)
			return v, json.Unmarshal(b, v)
		},
		validate: func(v any) error {
			if v, ok := v.(interface{ Validate() error }); ok {
				return v.Validate()
			}
			return nil
		},
		thoroughly: func(b []byte, opts ...document.Option) (any, error) {
			v, err := document.Thoroughly[T](b, opts...)
			return &v, err
		},
		inOnePass: document.InOnePass[T],
		printsInOnePass: func(v any, opts ...document.Option) ([]byte, bool) {
			return document.PrintsInOnePass(v.(*T), opts...)
		},
		marshalSlowly: func(v any, opts ...document.Option) ([]byte, error) {
			return document.MarshalThoroughly(v.(*T), opts...)
		},
	}
}

func (s *subject) id() string { return "attestkit/" + s.name.String() + "/v1" }

func subjectNamed(t testing.TB, name string) *subject {
	t.Helper()
	i := slices.IndexFunc(subjects, func(s subject) bool { return s.name.String() == name })
	require.GreaterOrEqual(t, i, 0, "no document is named %q", name)
	return &subjects[i]
}

// unmarshal decodes bytes, which are gone when it returns.
func (s *subject) unmarshal(b []byte, opts ...document.Option) (any, error) {
	b = bytes.Clone(b)
	defer clear(b)
	return s.read(b, opts...)
}

// marshal encodes a value.
func (s *subject) marshal(v any, opts ...document.Option) ([]byte, error) {
	var b bytes.Buffer
	err := s.encode(&b, v, opts...)
	return b.Bytes(), err
}

// file is a document in a file.
type file struct {
	name string
	b    []byte
}

// kind returns the name of the document that a file name begins with.
func (f file) kind() string {
	kind, _, _ := strings.Cut(f.name, ".")
	return kind
}

// canonical returns the documents of examples/data and of testdata/canonical.
func canonical(t testing.TB) []file {
	t.Helper()
	files := append(read(t, data.FS()), read(t, os.DirFS(filepath.Join("testdata", "canonical")))...)
	require.NotEmpty(t, files)
	return files
}

// invalid returns the documents of testdata/invalid.
func invalid(t testing.TB) []file {
	t.Helper()
	return read(t, os.DirFS(filepath.Join("testdata", "invalid")))
}

func read(t testing.TB, fsys fs.FS) []file {
	t.Helper()
	names, err := fs.Glob(fsys, "*.json")
	require.NoError(t, err)
	var files []file
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		require.NoError(t, err)
		files = append(files, file{path.Base(name), b})
	}
	return files
}

// problems prints the problems of an error, one a line.
func problems(err error) string {
	var b strings.Builder
	for _, p := range attestkit.Problems(err) {
		b.WriteString(p.Error() + "\n")
	}
	return b.String()
}

// places returns pointer and rule of the problems of an error, sorted.
func places(err error) []string {
	var list []string
	for _, p := range attestkit.Problems(err) {
		list = append(list, p.Pointer+" "+string(p.Rule))
	}
	slices.Sort(list)
	return list
}

// detected returns the subject that a document says it is of.
func detected(t testing.TB, b []byte) *subject {
	t.Helper()
	name, version, err := document.Detect(b)
	require.NoError(t, err)
	require.Equal(t, 1, version)
	return subjectNamed(t, name.String())
}

// pointed returns the value that a pointer in an interface leads to.
func pointed(v any) any { return reflect.ValueOf(v).Elem().Interface() }

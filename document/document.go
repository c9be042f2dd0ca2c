package document

import (
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document/schema"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// Decode reads one document of the type T from r. It refuses whatever is not
// strict JSON, does not have the schema's form, or contradicts itself; the error
// then carries every problem of the first of these three that has any, for
// [attestkit.Problems]. It reads r to the end, or one byte beyond [MaxSize], before it
// looks at the document. An error of the reader is returned as it is. With an error, the
// value is zero.
func Decode[T Document](r io.Reader, opts ...Option) (T, error) {
	limits := options(opts)
	document, err := read(r, limits.Size)
	if err != nil {
		var zero T
		return zero, err
	}
	return unmarshal[T](document, limits)
}

// Unmarshal is [Decode] for bytes. They must not change while it runs, and it keeps no
// reference to them.
func Unmarshal[T Document](b []byte, opts ...Option) (T, error) {
	return unmarshal[T](onepass.Borrowed(b), options(opts))
}

func unmarshal[T Document](document onepass.Source, limits jsondoc.Limits) (T, error) {
	k := kindOf[T]()
	v, err := k.decode(document, limits, func(*jsondoc.Document) (*kind, error) { return k, nil })
	if err != nil {
		var zero T
		return zero, err
	}
	return *v.(*T), nil
}

// Encode writes a value as a canonical document: "schema" first, the members in
// the order of the Go struct, two spaces of indent, a final newline. It refuses
// what [Decode] would refuse, and then writes nothing; the problems have no line.
// The same value gives the same bytes on every run and platform. A large document is
// written by several calls of Write. An error of the writer is returned as it is, and a
// short write is [io.ErrShortWrite].
func Encode[T Document](w io.Writer, v *T, opts ...Option) error {
	parts, err := encode(v, new(onepass.Writer), options(opts))
	if err != nil {
		return err
	}
	return writeAll(w, parts)
}

// EncodeAny is [Encode] for a pointer to a value of any type of document, as [DecodeAny]
// returns it. Anything else is a problem.
func EncodeAny(w io.Writer, v any, opts ...Option) error {
	k := kindOfAny(v)
	if k == nil {
		return &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: fmt.Sprintf("a %T is no pointer to a document", v)}
	}
	if err := validate(v); err != nil { // refuses nil
		return err
	}
	parts, err := k.encode(v, new(onepass.Writer), options(opts))
	if err != nil {
		return err
	}
	return writeAll(w, parts)
}

// kindOfAny returns the newest kind of a pointer's documents, or nil.
func kindOfAny(v any) *kind {
	for i := len(kinds) - 1; i >= 0; i-- {
		if reflect.TypeOf(v) == reflect.TypeOf(kinds[i].value) {
			return &kinds[i]
		}
	}
	return nil
}

// Marshal is [Encode] for bytes.
func Marshal[T Document](v *T, opts ...Option) ([]byte, error) {
	parts, err := encode(v, new(onepass.Writer), options(opts))
	if err != nil {
		return nil, err
	}
	return slices.Concat(parts...), nil
}

// encode returns the document of a value, in parts that are the writer's own.
func encode[T Document](v *T, w *onepass.Writer, limits jsondoc.Limits) ([][]byte, error) {
	if v == nil {
		return nil, &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "there is no value to encode: the pointer is nil"}
	}
	if err := validate(v); err != nil {
		return nil, err
	}
	return kindOf[T]().encode(v, w, limits)
}

// Detect says which document b is, by its "schema" member: its name and version.
// It does not look at the rest beyond the strict pass. A document that this
// library does not know is a problem that names those it does.
func Detect(b []byte, opts ...Option) (Name, int, error) {
	doc, problems := jsondoc.Parse(b, options(opts))
	if problems != nil {
		return "", 0, attestkit.Join(problems...)
	}
	k, err := detect(doc)
	if err != nil {
		return "", 0, err
	}
	return k.name, k.version, nil
}

func detect(doc *jsondoc.Document) (*kind, error) {
	name, version, problem := doc.Detect()
	if problem != nil {
		return nil, attestkit.Join(problem)
	}
	for i := range kinds {
		if k := &kinds[i]; string(k.name) == name && k.version == version {
			return k, nil
		}
	}
	unknown := &attestkit.Problem{Pointer: "/schema", Rule: RuleVersion, Detail: fmt.Sprintf("this library knows no document %s in version %d: it knows %s", attestkit.Quote(name), version, known())}
	doc.Locate([]*attestkit.Problem{unknown})
	return nil, attestkit.Join(unknown)
}

// DecodeAny reads one document of whichever kind it says it is, and returns a
// pointer to its value: *soc.Report for a report, and so on. Errors are those of
// [Decode] and [Detect].
func DecodeAny(r io.Reader, opts ...Option) (any, error) {
	limits := options(opts)
	document, err := read(r, limits.Size)
	if err != nil {
		return nil, err
	}
	k := guess(document)
	if k == nil && document.InParts() {
		document = document.Whole()
		k = guess(document)
	}
	return k.decode(document, limits, detect)
}

// guess returns the kind that a document seems to be of by its first part, or nil.
func guess(document onepass.Source) *kind {
	id, _ := document.Peek("schema")
	for i := range kinds {
		if kinds[i].id() == id {
			return &kinds[i]
		}
	}
	return nil
}

// Schema returns the published JSON Schema (draft 2020-12) of T's documents in
// their newest version.
func Schema[T Document]() []byte {
	b, err := fs.ReadFile(schema.FS(), kindOf[T]().schema.File)
	if err != nil {
		return nil // never: the file is embedded, and a test reads it
	}
	return b
}

// Schemas returns the published schemas of all documents and versions, one file
// each, such as report.v1.schema.json.
func Schemas() fs.FS { return schema.FS() }

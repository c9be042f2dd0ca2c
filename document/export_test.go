package document

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// Thoroughly is Unmarshal without the one pass: strict pass, schema as jsonschema/v5
// understands it, encoding/json.
func Thoroughly[T Document](b []byte, opts ...Option) (T, error) {
	var zero T
	doc, problems := jsondoc.Parse(b, options(opts))
	if problems != nil {
		return zero, attestkit.Join(problems...)
	}
	k := kindOf[T]()
	if problems := k.schema.Ask(doc); problems != nil {
		return zero, attestkit.Join(problems...)
	}
	v, err := k.read(doc)
	if err != nil {
		return zero, err
	}
	return *v.(*T), nil
}

// InOnePass reports whether generated code reads a document without help, up to
// its Validate.
func InOnePass[T Document](b []byte, opts ...Option) bool {
	limits := options(opts)
	p, ok := kindOf[T]().scan(onepass.Borrowed(b), limits)
	return ok && p.bad == nil && onepass.Fits(limits) && len(b) <= limits.Size
}

// InPartsInOnePass is InOnePass for a document in parts.
func InPartsInOnePass[T Document](parts [][]byte, opts ...Option) bool {
	limits := options(opts)
	p, ok := kindOf[T]().scan(onepass.Own(parts...), limits)
	return ok && p.bad == nil
}

// FitsOnePass reports whether generated code can hold the limits.
func FitsOnePass(opts ...Option) bool { return onepass.Fits(options(opts)) }

// FirstPart is how much of a document is read first.
const FirstPart = firstPart

// MarshalThoroughly is Marshal without the one pass.
func MarshalThoroughly[T Document](v *T, opts ...Option) ([]byte, error) {
	if err := validate(v); err != nil {
		return nil, err
	}
	k := kindOf[T]()
	doc, problems := jsondoc.Encode(v, k.id(), options(opts))
	if problems == nil {
		problems = k.schema.Ask(doc)
	}
	if problems != nil {
		return nil, attestkit.Join(problems...)
	}
	return doc.Bytes(), nil
}

// PrintsInOnePass reports whether generated code writes a value without help, and
// what it writes.
func PrintsInOnePass[T Document](v *T, opts ...Option) ([]byte, bool) {
	w, limits := new(onepass.Writer), options(opts)
	w.Reset(limits)
	if !kindOf[T]().print(w, v) || !w.End() {
		return nil, false
	}
	return slices.Concat(w.Parts()...), true
}

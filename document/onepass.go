package document

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

//go:generate go run github.com/attestkit/attestkit/internal/gen

// A document is read in one pass by generated code, which accepts what is right
// and can tell so. What it does not accept goes through the strict pass, the schema and
// encoding/json, which decide.

// scanner reads a document in one pass into a value, and returns a pointer to it. It is
// false when that is in doubt.
type scanner func(document string, limits jsondoc.Limits) (any, bool)

// printer writes a document in one pass; it is false when that is in doubt.
type printer func(w *onepass.Writer, v any) bool

// reader is what generated readers of T's documents have in common.
type reader[T, R any] interface {
	*R
	Reset(document string, limits jsondoc.Limits)
	document(*T) bool
	End() bool
}

func scan[T, R any, P reader[T, R]](document string, limits jsondoc.Limits) (any, bool) {
	r, v := P(new(R)), new(T)
	r.Reset(document, limits)
	return v, r.document(v) && r.End()
}

// attempt reads a document in one pass. With ok, it has the schema's form, but for
// what its conditions exclude, and err is what the value has against itself: without
// one, the document is right.
func (k *kind) attempt(text string, limits jsondoc.Limits) (v any, ok bool, err error) {
	if k == nil || len(text) > limits.Size || !onepass.Fits(limits) {
		return nil, false, nil
	}
	if v, ok = k.scan(text, limits); ok {
		err = validate(v)
	}
	return v, ok, err
}

// decode returns a pointer to the value of a document, of which the bytes are given
// too where the caller has them. The kind is a guess: settle returns the right one.
func (k *kind) decode(text string, b []byte, limits jsondoc.Limits, settle func(*jsondoc.Document) (*kind, error)) (any, error) {
	v, ok, invalid := k.attempt(text, limits)
	if ok && invalid == nil {
		return v, nil
	}
	if b == nil {
		b = []byte(text)
	}
	doc, problems := jsondoc.Parse(b, limits)
	if problems != nil {
		return nil, attestkit.Join(problems...)
	}
	settled, err := settle(doc)
	if err != nil {
		return nil, err
	}
	if !ok || settled != k {
		return settled.unmarshal(doc)
	}
	if problems := k.schema.Validate(doc); problems != nil {
		return nil, attestkit.Join(problems...)
	}
	return nil, located(doc, invalid)
}

// encode returns the document of a value that is valid by itself, in parts that are the
// writer's own.
func (k *kind) encode(v any, w *onepass.Writer, limits jsondoc.Limits) ([][]byte, error) {
	if onepass.Fits(limits) {
		w.Reset(limits)
		if k.print(w, v) && w.End() {
			return w.Parts(), nil
		}
	}
	doc, problems := jsondoc.Encode(v, k.id(), limits)
	if problems == nil {
		problems = k.schema.Validate(doc)
	}
	if problems != nil {
		return nil, attestkit.Join(problems...)
	}
	if w.Compact {
		return [][]byte{append(compact(nil, doc.Bytes()), '\n')}, nil
	}
	return [][]byte{doc.Bytes()}, nil
}

package document

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

//go:generate go run github.com/attestkit/attestkit/internal/gen

// A document is read in one pass by generated code, which accepts what is right
// and can tell so. What it does not accept goes through the strict pass, the schema and
// encoding/json, which decide. Of a document with rows in doubt only those rows, and
// what conditions depend on, are looked at again: see objections.

// passed is what one pass over a document made of it.
type passed struct {
	value any                      // a pointer to the value, without the rows that are in doubt
	bad   []onepass.Row            // the rows that are in doubt
	lists []string                 // the lists that have rows
	spare func(member string) bool // the members that can be left out to ask about the rest
}

// scanner reads a document in one pass; it is false when all of it is in doubt.
type scanner func(document onepass.Source, limits jsondoc.Limits) (passed, bool)

// printer writes a document in one pass; it is false when that is in doubt.
type printer func(w *onepass.Writer, v any) bool

// reader is what generated readers of T's documents have in common.
type reader[T, R any] interface {
	*R
	Reset(document onepass.Source, limits jsondoc.Limits)
	document(*T) bool
	End() bool
	Bad() []onepass.Row
	Lists() []string
	Spare(member string) bool
}

func scan[T, R any, P reader[T, R]](document onepass.Source, limits jsondoc.Limits) (passed, bool) {
	r, v := P(new(R)), new(T)
	r.Reset(document, limits)
	ok := r.document(v) && r.End()
	return passed{v, r.Bad(), r.Lists(), r.Spare}, ok
}

// attempt is what became of reading a document in one pass.
type attempt struct {
	passed
	ok      bool  // the document is right, but for its rows in doubt
	invalid error // what the value objects to
}

// right reports whether the document is, all of it.
func (a *attempt) right() bool { return a.ok && a.invalid == nil && a.bad == nil }

// attempt reads a document in one pass.
func (k *kind) attempt(document onepass.Source, limits jsondoc.Limits) (a attempt) {
	if k == nil || document.Len() > limits.Size || !onepass.Fits(limits) {
		return attempt{}
	}
	if a.passed, a.ok = k.scan(document, limits); a.ok {
		a.invalid = validate(a.value)
	}
	return a
}

// decode returns a pointer to the value of a document. The kind is a guess: settle
// returns the right one.
func (k *kind) decode(document onepass.Source, limits jsondoc.Limits, settle func(*jsondoc.Document) (*kind, error)) (any, error) {
	a := k.attempt(document, limits)
	if a.right() {
		return a.value, nil
	}
	if document.InParts() && !a.ok { // it may be right, with a long value in two parts
		document = document.Whole()
		if a = k.attempt(document, limits); a.right() {
			return a.value, nil
		}
	}
	b := document.Bytes()
	if a.ok {
		if err := k.objections(b, a, limits); err != nil {
			return nil, err
		}
	}
	doc, problems := jsondoc.Parse(b, limits)
	if problems != nil {
		return nil, attestkit.Join(problems...)
	}
	settled, err := settle(doc)
	if err != nil {
		return nil, err
	}
	return settled.unmarshal(doc)
}

// largePart is how large the rows in doubt of a document may be that are most of it. If they
// turn out to be right, looking at them apart has cost as much memory as they take.
const largePart = 1 << 20

// objections returns what is wrong with a document of which only some needs a look: the
// rows in doubt, and what the value itself objects to. It is nil when that does not
// settle it.
//
// The strict pass goes over the rows in doubt alone: the reader went over the rest, and
// over what stands between the rows. Only their values it did not count: where the
// document could hold more than the limit, the strict pass goes over all of it.
//
// Of the rest the schema can only say what the value would say too: it has the form
// that it needs, and what a condition excludes Validate excludes, with the same
// pointer. What other conditions depend on is not left out.
func (k *kind) objections(b []byte, a attempt, limits jsondoc.Limits) error {
	if attestkit.Omitted(a.invalid) > 0 {
		return nil
	}
	cut := onepass.Cut{Lists: a.lists, Spare: a.spare, Rows: slices.Clone(a.bad)}
	for _, problem := range attestkit.Problems(a.invalid) {
		cut.Keep(problem.Pointer, a.original)
	}
	part := onepass.NewPart(b, cut)
	if part == nil || len(a.bad) > 0 && part.Len() > max(largePart, len(b)/2) {
		return nil
	}
	unread := part.Bytes()
	if len(b)/2 >= limits.Values { // a value takes two bytes at least
		unread = b
	}
	read, problems := jsondoc.Parse(unread, limits)
	if problems != nil {
		return nil
	}
	doc := jsondoc.Trusted(b)
	if problems := k.schema.ValidatePart(doc, part, read.Values()); problems != nil {
		return attestkit.Join(problems...)
	}
	if len(a.bad) > 0 || a.invalid == nil {
		return nil
	}
	return located(doc, a.invalid)
}

// original returns the row of the document that a row of the value is.
func (p passed) original(row onepass.Row) onepass.Row {
	for _, bad := range p.bad {
		if bad.List == row.List && bad.Index <= row.Index {
			row.Index++
		}
	}
	return row
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

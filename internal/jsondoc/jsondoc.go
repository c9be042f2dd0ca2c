// Package jsondoc is the engine under package document. It takes bytes that
// nobody has looked at and turns them into a Go value, or into problems that say
// where and what to fix. It is the only importer of jsonschema/v5.
//
// # The way in
//
//	doc, problems := jsondoc.Parse(b, jsondoc.Limits{})    // is it JSON that cannot surprise anybody?
//	name, version, problem := doc.Detect()                 // what does it say it is?
//	problems = schema.Validate(doc)                        // does it have that form?
//	report, problems := jsondoc.Decode[soc.Report](doc)    // the Go value
//	doc.Locate(attestkit.Problems(report.Validate()))      // lines and columns for what the value itself objects to
//
// Parse is one strict pass over the bytes. It makes the Document, so nothing behind it
// ever meets bytes that could make encoding/json guess or jsonschema/v5 panic; package
// document calls [Trusted] only for what its own one pass and Parse went over between
// them, and then asks [Schema.ValidatePart]. [Encode] is the way out; its Document goes
// through the same schema.
//
// # The schema
//
// jsonschema/v5 is the authority on what a schema says, and slow. Three readers of the
// same schema stand before it: the sieve tells whether a value has a form, the judge
// what is wrong with one, and the pruner what jsonschema/v5 has to see of a document.
// Each says when it is not sure; tests and fuzz targets hold that v5 says the same where
// it is. The judge may refuse a document by itself, and accepts none: whether a document
// has the form, package document learns from v5 or from its generated code.
//
// # Problems
//
// Every function returns problems sorted by their place in the document; hand
// them to [attestkit.Join]. Beyond the first [attestkit.MaxProblems], the entries
// are one and the same entry, there only to be counted. Whoever finds a
// fault — the scanner, the judge, jsonschema/v5, encoding/json — says only what and where;
// the problem is worded in one place (word.go) from the pointer, the keyword,
// the schema's own data and the value. The errors of jsonschema/v5 and
// encoding/json are never shown: they carry document content, and the former
// come in random order.
//
// A missing member's pointer is the member's own, its line and column those of
// the nearest thing that exists. The pointer of an unknown or repeated name is
// the object that holds it, line and column those of the name.
package jsondoc

import "github.com/attestkit/attestkit"

// Defaults of [Limits].
const (
	DefaultSize    = 16 << 20
	DefaultDepth   = 64
	DefaultValues  = 200_000
	DefaultItems   = 20_000
	DefaultMembers = 4_096
	DefaultName    = 128
	DefaultText    = 1 << 20
	DefaultNumber  = 20
)

// maxDepth is where encoding/json gives up.
const maxDepth = 10_000

// Limits bound a document. A field that is zero or negative means its default.
type Limits struct {
	Size    int // bytes of the document
	Depth   int // levels of objects and lists; never more than 10,000
	Values  int // texts, numbers, literals, objects and lists together: what memory and time grow with
	Items   int // items of a list
	Members int // members of an object
	Name    int // bytes of a member's name, without escapes: pointers repeat names, so names bound problems
	Text    int // bytes of a text, without escapes; names have their own limit
	Number  int // characters of a number; an exponent is refused whatever the limit
}

// OrDefault returns the limits with each default put in.
func (l Limits) OrDefault() Limits {
	pick := func(n, otherwise int) int {
		if n <= 0 {
			return otherwise
		}
		return n
	}
	return Limits{
		Size:    pick(l.Size, DefaultSize),
		Depth:   min(pick(l.Depth, DefaultDepth), maxDepth),
		Values:  pick(l.Values, DefaultValues),
		Items:   pick(l.Items, DefaultItems),
		Members: pick(l.Members, DefaultMembers),
		Name:    pick(l.Name, DefaultName),
		Text:    pick(l.Text, DefaultText),
		Number:  pick(l.Number, DefaultNumber),
	}
}

// Document is the text of one JSON document that passed the strict pass. [Parse] and
// [Encode] make one, and [Trusted] takes their word. It keeps the bytes, which must not
// change while it is in use, and is safe for concurrent use.
type Document struct {
	b      []byte
	schema span // the member "schema" of the top object
	values int  // how many values it holds
	fromGo bool // made of a Go value: problems have no lines
}

// span is where a value begins and ends. The zero span is that of an absent one.
type span struct{ start, end int }

func (s span) given() bool { return s.end > 0 }

// Parse runs the strict pass over b. It refuses, with every problem that it can
// find: what is not JSON; what is not UTF-8, a byte-order mark, half a surrogate
// pair; text after the document; what exceeds the limits; numbers with an exponent;
// and names that repeat one of the same
// object, also when they differ in case only ([strings.EqualFold]). The first
// error of grammar ends the pass. With problems, the Document is nil.
func Parse(b []byte, limits Limits) (*Document, []*attestkit.Problem) {
	s := newScanner(b, limits.OrDefault())
	s.document()
	d := &Document{b: b, schema: s.schema, values: s.values}
	if problems := d.problems(s.faults); problems != nil {
		return nil, problems
	}
	return d, nil
}

// Trusted returns the Document of bytes that somebody else knows to pass the strict
// pass: the one-pass reader, which went over all of them but some rows, and Parse, which
// went over those.
func Trusted(b []byte) *Document { return &Document{b: b} }

// Values returns how many values the document holds.
func (d *Document) Values() int { return d.values }

// Bytes returns the document's text, not a copy.
func (d *Document) Bytes() []byte { return d.b }

package jsondoc

import (
	"bytes"
	"encoding/json"

	"github.com/attestkit/attestkit"
)

// Encode writes a Go value as a canonical document: the member "schema" first,
// then the value's own in the order of its struct, indented by two spaces, no
// character escaped that need not be, a final newline. The bytes are the same on
// every run and depend on nothing but the value. What [Parse] would refuse is
// refused, so the Document can go through a [Schema] like any other; its problems
// have no lines. With problems, the Document is nil.
func Encode(value any, schema string, limits Limits) (*Document, []*attestkit.Problem) {
	d := &Document{fromGo: true}
	b, list := marshal(value)
	if list != nil {
		return nil, d.problems(faults{list: list})
	}
	if !bytes.HasPrefix(b, []byte("{")) {
		content, _ := decodeAny(b)
		return nil, []*attestkit.Problem{d.one(fault{keyword: kwObject, value: content})}
	}
	s := newScanner(canonical(b, schema), limits.OrDefault())
	s.document()
	d.b, d.schema, d.values = s.b, s.schema, s.values
	if problems := d.problems(s.faults); problems != nil {
		return nil, problems
	}
	return d, nil
}

// marshal writes a value with encoding/json, and finds what that cannot write or
// would write as something else.
func marshal(value any) (b []byte, list []fault) {
	err := guard(func() (err error) {
		b, err = json.Marshal(value)
		return err
	})
	if err != nil {
		return nil, blame(value, err)
	}
	return b, checkTexts(value)
}

// canonical rewrites an object that encoding/json wrote. It chooses every space
// and escape itself, because those of encoding/json differ between versions.
func canonical(b []byte, schema string) []byte {
	w := writer{b: make([]byte, 0, 2*len(b)+len(schema))}
	w.b = append(w.b, '{')
	w.depth = 1
	w.line()
	w.b = append(w.b, `"schema": `...)
	w.text([]byte(schema))
	rest := bytes.TrimLeft(b[1:], " \t\r\n")
	if !bytes.HasPrefix(rest, []byte("}")) {
		w.b = append(w.b, ',')
		w.line()
	}
	w.copy(rest)
	return append(w.b, '\n')
}

// writer lays JSON out.
type writer struct {
	b     []byte
	depth int
}

// line begins a new line.
func (w *writer) line() {
	w.b = append(w.b, '\n')
	for range w.depth {
		w.b = append(w.b, "  "...)
	}
}

// copy writes the tokens of valid JSON.
func (w *writer) copy(b []byte) {
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case ' ', '\t', '\r', '\n':
		case '"':
			end := textEnd(b, i)
			w.raw(b[i+1 : end])
			i = end
		case '{', '[':
			w.begin(c, b[i+1:])
		case '}', ']':
			w.end(c)
		case ',':
			w.b = append(w.b, ',')
			w.line()
		case ':':
			w.b = append(w.b, ": "...)
		default:
			w.b = append(w.b, c)
		}
	}
}

func (w *writer) begin(bracket byte, rest []byte) {
	w.b = append(w.b, bracket)
	w.depth++
	if rest = bytes.TrimLeft(rest, " \t\r\n"); rest[0] != bracket+2 {
		w.line()
	}
}

func (w *writer) end(bracket byte) {
	w.depth--
	if w.b[len(w.b)-1] != bracket-2 {
		w.line()
	}
	w.b = append(w.b, bracket)
}

// raw writes a text from its form between quotes. Half of a surrogate pair stays
// as it is, for the strict pass to refuse.
func (w *writer) raw(raw []byte) {
	if bytes.IndexByte(raw, '\\') < 0 {
		w.text(raw)
		return
	}
	w.b = append(w.b, '"')
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			w.character(raw[i])
			i++
			continue
		}
		r, size := escaped(raw[i:])
		switch {
		case r == lone || size == 0:
			w.b = append(w.b, raw[i:i+max(size, 1)]...)
		default:
			for _, c := range []byte(string(r)) {
				w.character(c)
			}
		}
		i += max(size, 1)
	}
	w.b = append(w.b, '"')
}

// text writes a text in quotes.
func (w *writer) text(text []byte) {
	w.b = append(w.b, '"')
	for _, c := range text {
		w.character(c)
	}
	w.b = append(w.b, '"')
}

// character writes a byte of a text. Only what JSON does not allow raw is
// escaped.
func (w *writer) character(c byte) {
	const hex = "0123456789abcdef"
	if i := bytes.IndexByte([]byte("\"\\\b\f\n\r\t"), c); i >= 0 {
		w.b = append(w.b, '\\', `"\bfnrt`[i])
		return
	}
	if c < ' ' {
		w.b = append(w.b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		return
	}
	w.b = append(w.b, c)
}

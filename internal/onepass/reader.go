package onepass

import (
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit/internal/jsondoc"
)

// Reader reads one document. Its methods report false when the document is not
// what they expect or they are not sure; nothing can be read then any more. The
// texts that it hands out share the memory of the document if that is its own, or else
// memory with each other.
type Reader struct {
	s      string // the document, or a window of it
	i      int    // the next byte
	own    bool   // texts may be parts of s
	failed bool
	limits jsondoc.Limits
	rows   rows
	window

	kept    pieces // what is no part of s
	labels  labels
	texts   Slab[string]
	numbers Slab[int]
}

// Reset makes the reader begin a document. The limits are complete, and [Fits]
// holds for them. The document's size is for the caller to hold.
func (r *Reader) Reset(document Source, limits jsondoc.Limits) {
	*r = Reader{own: document.own, limits: limits}
	r.begin(document, atLeast)
}

// End reports whether everything was read, and nothing failed.
func (r *Reader) End() bool {
	r.space()
	for !r.failed && r.i == len(r.s) && r.forward() {
		r.space()
	}
	return !r.failed && r.i == len(r.s)
}

// OK reports whether nothing has failed.
func (r *Reader) OK() bool { return !r.failed }

func (r *Reader) fail() bool {
	r.failed, r.i = true, len(r.s)
	return false
}

func (r *Reader) space() {
	if r.i < len(r.s) && r.s[r.i] <= ' ' {
		r.i = skipSpace(r.s, r.i)
	}
}

// take reads one byte, which has to be c.
func (r *Reader) take(c byte) bool {
	if r.i < len(r.s) && r.s[r.i] == c {
		r.i++
		return true
	}
	return r.fail()
}

// value counts a value.
func (r *Reader) value() bool {
	r.limits.Values--
	return r.limits.Values >= 0 || r.fail()
}

// Object begins an object, List a list; [Reader.More] ends them.
func (r *Reader) Object() bool { return r.open('{') }

// List begins a list.
func (r *Reader) List() bool { return r.open('[') }

func (r *Reader) open(bracket byte) bool {
	r.limits.Depth--
	return r.limits.Depth >= 0 && r.value() && r.take(bracket) || r.fail()
}

// More moves to the member or item behind the first n, and reports false behind the
// last, where it reads the closing bracket, and when something failed.
func (r *Reader) More(n int, closing byte) bool {
	r.fill()
	if s, i := r.s, r.i; n > 0 && i < len(s) && s[i] == ',' {
		r.i = skipSpace(s, i+1)
		return true // no name or value begins with the closing bracket
	}
	r.space()
	switch {
	case r.i < len(r.s) && r.s[r.i] == closing:
		r.i++
		r.limits.Depth++
		return false
	case n > 0:
		if !r.take(',') {
			return false
		}
		r.space()
	}
	return !r.failed
}

// Name reads a member's name and the colon behind it. It returns "" when it is not
// one that a schema could know.
func (r *Reader) Name() string {
	name, ok := r.plain()
	if !ok {
		return ""
	}
	if s, i := r.s, r.i; i+2 < len(s) && s[i] == ':' && s[i+1] == ' ' && s[i+2] > ' ' {
		r.i = i + 2
		return name
	}
	r.space()
	if !r.take(':') {
		return ""
	}
	r.space()
	return name
}

// plain reads what stands between quotes, if it is ASCII without escapes.
func (r *Reader) plain() (string, bool) {
	s, start := r.s, r.i+1
	if start+8 <= len(s) && s[start-1] == '"' {
		if m := special(load(s[start:])); m != 0 { // most names and words are short
			if end := start + bits.TrailingZeros64(m)/8; s[end] == '"' {
				r.i = end + 1
				return s[start:end], true
			}
		}
	}
	if !r.take('"') {
		return "", false
	}
	end := skipPlain(s, start)
	if end == len(s) || s[end] != '"' || end-start > Longest {
		return "", r.fail()
	}
	r.i = end + 1
	return s[start:end], true
}

// Word reads a text that is short ASCII without escapes, such as an id. It is part of
// the document, for the caller to look at and not to keep.
func (r *Reader) Word() (string, bool) {
	if !r.value() {
		return "", false
	}
	return r.plain()
}

// Const reads the one text that may stand here.
func (r *Reader) Const(text string) bool {
	word, ok := r.Word()
	return ok && word == text || r.fail()
}

// OneOf reads one of a few texts.
func (r *Reader) OneOf(v *string, texts ...string) bool {
	word, ok := r.Word()
	for _, text := range texts {
		if ok && text == word {
			*v = text
			return true
		}
	}
	return r.fail()
}

// Parse reads a text that a type can parse. What parse returns without an error holds no
// part of the text.
func Parse[T any](r *Reader, v *T, parse func(string) (T, error)) bool {
	word, ok := r.Word()
	if !ok {
		return false
	}
	parsed, err := parse(word)
	*v = parsed
	return err == nil || r.fail()
}

// Bool reads true or false.
func (r *Reader) Bool(v *bool) bool {
	rest := r.s[r.i:]
	switch {
	case strings.HasPrefix(rest, "true"):
		*v, r.i = true, r.i+len("true")
	case strings.HasPrefix(rest, "false"):
		*v, r.i = false, r.i+len("false")
	default:
		return r.fail()
	}
	return r.value()
}

// Int reads a whole number, written as digits only, from low, which is not
// negative, to high.
func (r *Reader) Int(v *int, low, high int) bool {
	s, i, n := r.s, r.i, int64(0)
	for i < len(s) && i-r.i < numberDigits && s[i]-'0' <= 9 {
		n = n*10 + int64(s[i]-'0')
		i++
	}
	leadingZero := i-r.i > 1 && s[r.i] == '0'
	cut := i == len(s) && len(r.parts) > 0
	if i == r.i || leadingZero || cut || n < int64(low) || n > int64(high) {
		return r.fail()
	}
	*v, r.i = int(n), i
	return r.value() // what follows the digits is looked at by More
}

// IntPointer is Int for a number that may be absent.
func (r *Reader) IntPointer(v **int, low, high int) bool {
	r.numbers.begin(r)
	*v = r.numbers.next(r)
	return r.Int(*v, low, high)
}

package onepass

import (
	"slices"
	"strings"
	"unsafe"
)

// Source is the bytes of a document. Nobody changes them while it is read.
type Source struct {
	parts [][]byte
	own   bool // nor afterwards: texts that are handed out may share their memory
}

// Borrowed is a document whose bytes the caller may change when it has been read.
func Borrowed(b []byte) Source { return Source{parts: [][]byte{b}} }

// Own is a document whose bytes nobody else has. It may be in parts, none of them empty.
func Own(parts ...[]byte) Source { return Source{parts: parts, own: true} }

// Len returns how many bytes the document has.
func (s Source) Len() (n int) {
	for _, part := range s.parts {
		n += len(part)
	}
	return n
}

// InParts reports whether the document is in parts.
func (s Source) InParts() bool { return len(s.parts) > 1 }

// Whole returns the document in one piece. Of a document in parts that is a copy.
func (s Source) Whole() Source {
	if len(s.parts) > 1 {
		s.parts = [][]byte{slices.Concat(s.parts...)}
	}
	return s
}

// Bytes returns the bytes of a document in one piece.
func (s Source) Bytes() []byte {
	if len(s.parts) == 0 {
		return nil
	}
	return s.Whole().parts[0]
}

// Peek returns the text of a member in the first part of the document, as it is written
// between the quotes, without a look at the grammar.
func (s Source) Peek(name string) (text string, ok bool) {
	if len(s.parts) == 0 {
		return "", false
	}
	return peek(shared(s.parts[0]), name)
}

// shared returns bytes as a text that shares their memory. Nothing may hold a part of it
// when they change.
func shared(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// pieces is the memory of texts that do not share that of the document. A piece holds
// many, so that a document with a thousand texts needs few allocations, and is not so
// large that one of them keeps much alive.
type pieces struct{ last strings.Builder }

// Sizes of the pieces, in bytes. A text of ownText bytes or more gets memory of its own.
const (
	firstPiece = 256
	lastPiece  = 32 << 10
	ownText    = lastPiece / 4
)

// builder returns one with room for a text of n bytes. rest is how much of the document
// there is still to read: about half of one is texts.
func (p *pieces) builder(n, rest int) *strings.Builder {
	if n >= ownText {
		b := new(strings.Builder)
		b.Grow(n)
		return b
	}
	if p.last.Cap()-p.last.Len() < n {
		p.last = strings.Builder{} // what was handed out keeps the old one
		p.last.Grow(max(n, min(max(rest/2, firstPiece), lastPiece)))
	}
	return &p.last
}

package onepass

import (
	"strings"
	"unsafe"
)

// Source is the bytes of a document. Nobody changes them while it is read.
type Source struct {
	Bytes []byte
	Own   bool // nor afterwards: texts that are handed out may share their memory
}

// Text returns the bytes as a text that shares their memory: unless they are the source's
// own, nothing may hold a part of it when the document has been read.
func (s Source) Text() string { return unsafe.String(unsafe.SliceData(s.Bytes), len(s.Bytes)) }

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

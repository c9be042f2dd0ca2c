package onepass

import (
	"slices"

	"github.com/attestkit/attestkit/internal/jsondoc"
)

// What the tests look at behind the scenes.
var (
	Load      = load
	Special   = special
	SkipPlain = skipPlain
	SkipSpace = skipSpace
	Skip      = skip
	IsSHA256  = isSHA256
	Shared    = shared
	Escape    = escape
)

// Constants of the runtime.
const (
	FirstItems = firstItems
	LastItems  = lastItems
	OwnItems   = ownItems
	MaxBad     = maxBad
	MaxLists   = maxLists
	FirstPiece = firstPiece
	LastPiece  = lastPiece
	OwnText    = ownText
	MostUnread = mostUnread
)

// ResetLeast is Reset with a window that holds few bytes.
func (r *Reader) ResetLeast(document Source, limits jsondoc.Limits, least int) {
	*r = Reader{own: document.own, limits: limits}
	r.begin(document, least)
}

// nothing is a reader of no document: a list is then not expected to go on.
var nothing = Reader{limits: jsondoc.Limits{}.OrDefault()}

// Begin, Next, End and Drop build a list by hand.
func (s *Slab[T]) Begin()   { s.begin(&nothing) }
func (s *Slab[T]) Next() *T { return s.next(&nothing) }
func (s *Slab[T]) End() []T { return s.end() }
func (s *Slab[T]) Drop()    { s.drop() }

// Room is how much of the newest piece of memory is not in use.
func (s *Slab[T]) Room() int { return cap(s.chunk) - len(s.chunk) }

// Document ends a document and joins its parts.
func (w *Writer) Document() ([]byte, bool) {
	ok := w.End()
	return slices.Concat(w.Parts()...), ok
}

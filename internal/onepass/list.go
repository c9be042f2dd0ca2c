package onepass

import (
	"slices"

	"github.com/attestkit/attestkit/internal/enum"
)

// Slab hands out lists of T that lie side by side in larger pieces of memory, so that
// a document with a thousand short lists needs few allocations. Only one list
// is built at a time: no list of T holds another.
type Slab[T any] struct {
	chunk []T
	from  int // where the list being built begins
	at    int // how much of the document there was still to read where it began
}

// Sizes of a slab's pieces, in items. A list of ownItems or more gets memory of its
// own size.
const (
	firstItems = 4
	lastItems  = 256
	ownItems   = 64
	faster     = 8 // how many times larger a list's memory becomes at once
)

// begin begins a list.
func (s *Slab[T]) begin(r *Reader) { s.from, s.at = len(s.chunk), r.rest() }

// length returns how many items the list being built has.
func (s *Slab[T]) length() int { return len(s.chunk) - s.from }

// next returns the place of the next item, which is zero. It is good until the
// next call.
func (s *Slab[T]) next(r *Reader) *T {
	n := len(s.chunk)
	if n == cap(s.chunk) {
		s.grow(r)
		n = len(s.chunk)
	}
	s.chunk = s.chunk[:n+1]
	return &s.chunk[n]
}

// grow moves the list being built to a new piece of memory. A list that is long already
// gets what it needs if it goes on like this to the end of the document.
func (s *Slab[T]) grow(r *Reader) {
	list := s.chunk[s.from:]
	size := min(max(2*cap(s.chunk), firstItems), lastItems)
	if n := len(list); n >= firstItems {
		rest := r.rest() / ((s.at-r.rest())/n + 1)
		size = max(size, min(n+n/8+rest, faster*n, r.limits.Items))
	}
	chunk := make([]T, len(list), max(size, len(list)+1))
	copy(chunk, list)
	s.chunk, s.from = chunk, 0
}

// end returns the list. The piece that a long one grew in is used again, unless the
// list fills most of it.
func (s *Slab[T]) end() []T {
	list := s.chunk[s.from:len(s.chunk):len(s.chunk)]
	switch {
	case len(list) < ownItems:
		return list
	case len(list) >= cap(s.chunk)-cap(s.chunk)/4:
		s.chunk = nil
		return list
	}
	own := append(make([]T, 0, len(list)), list...)
	clear(list)
	s.chunk = s.chunk[:s.from]
	return own
}

// List reads a list that is not empty, item by item.
func List[T any](r *Reader, s *Slab[T], v *[]T, read func(*T) bool) bool {
	ok := r.List()
	s.begin(r)
	for n := 0; ok && r.More(n, ']'); n++ {
		ok = n < r.limits.Items && read(s.next(r))
	}
	return collect(r, s, v, ok)
}

// collect ends a list.
func collect[T any](r *Reader, s *Slab[T], v *[]T, ok bool) bool {
	if !ok || r.failed || s.length() == 0 {
		return r.fail()
	}
	*v = s.end()
	return true
}

// Words reads a list, not empty, of texts that a type can parse.
func Words[T any](r *Reader, s *Slab[T], v *[]T, parse func(string) (T, error)) bool {
	ok := r.List()
	s.begin(r)
	for n := 0; ok && r.More(n, ']'); n++ {
		ok = n < r.limits.Items && Parse(r, s.next(r), parse)
	}
	return collect(r, s, v, ok)
}

// Texts reads a list, not empty, of texts that are not empty.
func (r *Reader) Texts(v *[]string) bool {
	ok := r.List()
	r.texts.begin(r)
	for n := 0; ok && r.More(n, ']'); n++ {
		ok = n < r.limits.Items && r.Text(r.texts.next(r))
	}
	return collect(r, &r.texts, v, ok)
}

// Ints reads a list, not empty, of numbers.
func (r *Reader) Ints(v *[]int, low, high int) bool {
	ok := r.List()
	r.numbers.begin(r)
	for n := 0; ok && r.More(n, ']'); n++ {
		ok = n < r.limits.Items && r.Int(r.numbers.next(r), low, high)
	}
	return collect(r, &r.numbers, v, ok)
}

// fewLabels is for how many labels there is room at once.
const fewLabels = 8

// labels are the names and texts of an object that is being read.
type labels struct{ names, texts []string }

// Labels reads an object, not empty, of texts under names of the caller's own.
func (r *Reader) Labels(v *map[string]string) bool {
	l := &r.labels
	l.names, l.texts = slices.Grow(l.names[:0], fewLabels), slices.Grow(l.texts[:0], fewLabels)
	if !r.Object() {
		return false
	}
	for n := 0; r.More(n, '}'); n++ {
		var name, text string
		if n == r.limits.Members || !r.labelName(&name) || !r.AnyText(&text) {
			return r.fail()
		}
		l.names, l.texts = append(l.names, name), append(l.texts, text)
	}
	if r.failed || len(l.names) == 0 || enum.SameFold(l.names) {
		return r.fail()
	}
	*v = make(map[string]string, len(l.names))
	for i, name := range l.names {
		(*v)[name] = l.texts[i]
	}
	return true
}

// labelName reads a name that may hold anything, and the colon behind it.
func (r *Reader) labelName(name *string) bool {
	r.limits.Values++ // a name is no value, and AnyText counts one
	if !r.AnyText(name) || len(*name) > r.limits.Name {
		return r.fail()
	}
	r.space()
	if !r.take(':') {
		return false
	}
	r.space()
	return true
}

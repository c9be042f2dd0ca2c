package onepass

// A document is mostly a few long lists. When a row of one is not accepted, the reader
// goes on behind it, so that only what is in doubt has to be asked about elsewhere.

// Row is an item of one of the document's own lists.
type Row struct {
	List  string
	Index int
}

// maxBad is how many rows may be in doubt; with more the reader gives up.
const maxBad = 100

// maxLists is how many of a document's own lists a schema may have.
const maxLists = 16

// rows is what a reader knows of the document's own lists.
type rows struct {
	lists [maxLists]string
	n     int
	bad   []Row
}

// Bad returns the rows that were not accepted, in document order. The lists that were
// built lack them.
func (r *Reader) Bad() []Row { return r.rows.bad }

// Lists returns the names of the document's own lists of objects.
func (r *Reader) Lists() []string { return r.rows.lists[:r.rows.n] }

// Rows is [List] for one of the document's own lists. It steps over items that are
// not accepted.
func Rows[T any](r *Reader, s *Slab[T], name string, v *[]T, read func(*T) bool) bool {
	ok := r.rows.n < maxLists && r.List()
	if !ok {
		return r.fail()
	}
	r.rows.lists[r.rows.n] = name
	r.rows.n++
	s.begin(r)
	n := 0
	for ; ok && r.More(n, ']'); n++ {
		ok = n < r.limits.Items && readRow(r, s, Row{name, n}, read)
	}
	if !ok || r.failed || n == 0 {
		return r.fail()
	}
	if s.length() > 0 {
		*v = s.end()
	}
	return true
}

// readRow reads an item, or steps over it. One that goes on behind the window is read again
// when the window holds more of it.
func readRow[T any](r *Reader, s *Slab[T], at Row, read func(*T) bool) bool {
	r.row = r.i
	limits := r.limits
	for !read(s.next(r)) {
		s.drop()
		if end := skip(r.s, r.row); end >= 0 {
			return r.step(at, end, limits.Depth)
		}
		r.failed, r.i, r.limits = false, r.row, limits
		if !r.forward() {
			return r.fail()
		}
	}
	r.row = noRow
	return true
}

// step goes on behind a row that was not accepted.
func (r *Reader) step(row Row, end, depth int) bool {
	if len(r.rows.bad) == maxBad {
		return r.fail()
	}
	r.rows.bad = append(r.rows.bad, row)
	r.failed, r.i, r.limits.Depth, r.row = false, end, depth, noRow
	return true
}

// drop takes back the item that next gave last.
func (s *Slab[T]) drop() {
	n := len(s.chunk) - 1
	clear(s.chunk[n:])
	s.chunk = s.chunk[:n]
}

package onepass

// window is what the reader sees of a document in parts: a part, or the end of one and
// the beginning of the next, which is a copy. So a document that comes in parts need not
// be put together before it is read.
type window struct {
	parts  [][]byte // those that follow, the first of which may have begun
	begun  int      // how many bytes of that are in the window
	behind int      // how many bytes of the document are not
	least  int      // how many bytes the window has to hold for the next name and value; 0 when nothing follows it
	row    int      // where the row begins that is being read and stays in the window; or noRow
}

// atLeast is how many bytes a name with the value behind it may take, white space
// included, that holds no others. Where such a value is longer and goes on behind the
// window, the reader is not sure.
const atLeast = 1 << 10

// mostUnread is how many bytes may be unread when the window moves on. A longer row is
// cheaper to read when the document has been put together.
const mostUnread = 1 << 20

// noRow says that no row is being read.
const noRow = -1

// begin begins with the first part.
func (r *Reader) begin(document Source, least int) {
	r.row, r.least = noRow, least
	r.parts, r.behind = document.parts, document.Len()
	if r.forward() {
		r.fill()
	}
	r.i = skipSpace(r.s, 0)
}

// fill makes the window hold what the next name and value take.
func (r *Reader) fill() {
	for len(r.s)-r.i < r.least && r.forward() {
	}
}

// forward moves the window on, to what is unread and more, with the row that is being
// read. It reports false when nothing follows, or too much is unread.
func (r *Reader) forward() bool {
	from := r.i
	if r.row != noRow {
		from = r.row
	}
	unread := r.s[from:]
	if len(r.parts) == 0 || r.failed || len(unread) > mostUnread {
		return false
	}
	r.i, r.row = r.i-from, min(r.row, 0)
	if len(unread) <= r.begun {
		r.s = shared(r.parts[0][r.begun-len(unread):])
		r.pass(len(r.parts[0]) - r.begun)
	} else {
		r.s = shared(r.seam(unread))
	}
	return true
}

// seam returns a window that begins with what is unread and, so that a long row is copied
// a few times only, is at least twice as long.
func (r *Reader) seam(unread string) []byte {
	more := min(max(r.least, len(unread)), r.behind)
	window := append(make([]byte, 0, len(unread)+more), unread...)
	for len(window) < cap(window) {
		next := r.parts[0][r.begun:]
		n := min(len(next), cap(window)-len(window))
		window = append(window, next[:n]...)
		r.pass(n)
	}
	return window
}

// pass counts bytes of the next part as in the window.
func (r *Reader) pass(n int) {
	r.behind -= n
	if r.begun += n; r.begun == len(r.parts[0]) {
		r.parts, r.begun = r.parts[1:], 0
	}
	if len(r.parts) == 0 {
		r.least = 0
	}
}

// rest returns how many bytes there are still to read.
func (r *Reader) rest() int { return len(r.s) - r.i + r.behind }

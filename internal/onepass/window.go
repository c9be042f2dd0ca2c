package onepass

// window is what the reader sees of a document in parts: a part, or the end of one and
// the beginning of the next, which is a copy. So a document that comes in parts need not
// be put together before it is read.
type window struct {
	parts   [][]byte // those that follow, the first of which may have begun
	begun   int      // how many bytes of that are in the window
	behind  int      // how many bytes of the document are not
	least   int      // how many bytes of the document the window has to hold for the next name and value
	reserve int      // the same, but 0 when nothing follows the window
	row     int      // where the row begins that is being read and stays in the window; or noRow
}

// atLeast is how many bytes a name with the value behind it may take that holds no others.
// Where such a value is longer and goes on behind the window, the reader is not sure.
const atLeast = 2 << 10

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
	for len(r.s)-r.i < r.reserve && r.forward() {
	}
}

// forward moves the window on, to what is unread and more, with the row that is being
// read. It reports false when nothing follows.
func (r *Reader) forward() bool {
	if len(r.parts) == 0 || r.failed {
		return false
	}
	from := r.i
	if r.row != noRow {
		from, r.row = r.row, 0
	}
	unread, next := r.s[from:], r.parts[0]
	r.i -= from
	if len(unread) <= r.begun {
		r.s = shared(next[r.begun-len(unread):])
		r.pass(len(next) - r.begun)
	} else {
		more := next[r.begun:]
		more = more[:min(len(more), max(2*r.least, len(unread)))]
		r.s = shared(append(append(make([]byte, 0, len(unread)+len(more)), unread...), more...))
		r.pass(len(more))
	}
	return true
}

// pass counts bytes of the next part as in the window.
func (r *Reader) pass(n int) {
	r.behind -= n
	if r.begun += n; r.begun == len(r.parts[0]) {
		r.parts, r.begun = r.parts[1:], 0
	}
	r.setReserve()
}

func (r *Reader) setReserve() {
	r.reserve = r.least
	if len(r.parts) == 0 {
		r.reserve = 0
	}
}

// rest returns how many bytes there are still to read.
func (r *Reader) rest() int { return len(r.s) - r.i + r.behind }

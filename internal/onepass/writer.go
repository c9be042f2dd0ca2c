package onepass

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/attestkit/attestkit/internal/jsondoc"
)

// Writer writes one document in canonical form, or, with Compact, on one line. Its
// methods report false when a value may not stand in a document, or when that is not
// sure; what was written is then of no use.
//
// What is written stands in parts, each as large as those before it together: nothing is
// copied to make room, and a large document costs few allocations.
type Writer struct {
	Compact bool

	full   [][]byte // the parts that are full
	size   int      // bytes of them
	b      []byte   // the part being written, all the memory that there is of it
	n      int      // how much of it is written: no pointer changes but in room, which spares write barriers
	before byte     // the byte before the part
	limits jsondoc.Limits
	depth  int
	labels []string // scratch for names
}

// Reset makes the writer begin a document, in the memory of the last one. The limits
// are complete, and [Fits] holds for them.
func (w *Writer) Reset(limits jsondoc.Limits) {
	if w.size > 0 {
		w.b = make([]byte, w.size+w.n) // one part for the next document of this size
	}
	w.full, w.size, w.n, w.limits, w.depth = nil, 0, 0, limits, 0
}

// End ends the document, and reports whether it keeps the limit.
func (w *Writer) End() bool {
	w.room(1)
	w.byte('\n')
	return w.size+w.n <= w.limits.Size
}

// Parts yields the document in parts. The bytes are the writer's own until Reset.
func (w *Writer) Parts() [][]byte { return append(w.full, w.b[:w.n]) }

// room makes room for n bytes in one piece.
func (w *Writer) room(n int) {
	if len(w.b)-w.n >= n {
		return
	}
	if w.n > 0 {
		w.full, w.size, w.before = append(w.full, w.b[:w.n]), w.size+w.n, w.b[w.n-1]
	}
	w.b, w.n = make([]byte, max(w.size, n, minDocument)), 0
}

// last returns the byte that was written last.
func (w *Writer) last() byte {
	if w.n > 0 {
		return w.b[w.n-1]
	}
	return w.before
}

// byte and put write where room was made.
func (w *Writer) byte(c byte) {
	w.b[w.n] = c
	w.n++
}

func (w *Writer) put(s string) {
	w.n += copy(w.b[w.n:], s)
}

// minDocument is how much room a document gets to begin with.
const minDocument = 8 << 10

// indent is a line break and the indentation of [Deepest] levels.
const indent = "\n                                "

// Deepest is how many levels a schema may have; internal/gen refuses more.
const Deepest = (len(indent) - 1) / 2

// most is how much room is enough for what stands around a name or value: comma, line
// break, indentation, quotes, and a word or number between them.
const most = 2*Longest + len(indent)

func (w *Writer) line() {
	if !w.Compact {
		w.put(indent[:1+2*w.depth])
	}
}

func (w *Writer) value() bool {
	w.limits.Values--
	return w.limits.Values >= 0
}

// Object begins an object; Close ends it.
func (w *Writer) Object() bool { return w.open('{') }

func (w *Writer) open(bracket byte) bool {
	w.room(most)
	w.byte(bracket)
	w.depth++
	return w.depth <= w.limits.Depth && w.value()
}

// Close ends an object. One that holds nothing is refused.
func (w *Writer) Close() bool { return w.close('{') }

func (w *Writer) close(opening byte) bool {
	empty := w.last() == opening
	w.room(most)
	w.depth--
	w.line()
	w.byte(opening + 2) // '}' and ']' stand two behind in ASCII
	return !empty
}

// next begins the next member or item.
func (w *Writer) next() {
	w.room(most)
	if c := w.last(); c != '{' && c != '[' {
		w.byte(',')
	}
	w.line()
}

// Name begins a member. It is given the name in quotes with a colon and a space
// behind it.
func (w *Writer) Name(quoted string) bool {
	w.next()
	if w.Compact {
		quoted = quoted[:len(quoted)-1]
	}
	w.put(quoted)
	return true
}

// Quote begins a word, such as an id, and returns what its AppendText appends to; Word
// ends it with what that returned.
func (w *Writer) Quote() []byte {
	w.room(most)
	w.byte('"')
	return w.b[:w.n]
}

// Word ends a word.
func (w *Writer) Word(b []byte, err error) bool {
	if err != nil || len(b) == w.n || len(b)-w.n > Longest {
		return false
	}
	w.n = len(b) // there was room, so that it was appended in place
	w.byte('"')
	return w.value()
}

// Bool writes true or false.
func (w *Writer) Bool(v bool) bool {
	w.room(most)
	w.n = len(strconv.AppendBool(w.b[:w.n], v))
	return w.value()
}

// Int writes a number from low to high.
func (w *Writer) Int(v, low, high int) bool {
	w.room(most)
	w.n = len(strconv.AppendInt(w.b[:w.n], int64(v), 10))
	return low <= v && v <= high && w.value()
}

// Text writes a text that is not empty.
func (w *Writer) Text(s string) bool { return s != "" && w.AnyText(s) }

// AnyText writes a text, which may be empty.
func (w *Writer) AnyText(s string) bool {
	return len(s) <= w.limits.Text && w.quoted(s) && w.value()
}

// OneOf writes one of a few texts.
func (w *Writer) OneOf(s string, texts ...string) bool {
	return slices.Contains(texts, s) && w.AnyText(s)
}

// TextSHA256 writes the hexadecimal digits of a SHA-256.
func (w *Writer) TextSHA256(s string) bool { return isSHA256(s) && w.AnyText(s) }

// quoted writes a text in quotes. It escapes only what JSON does not allow raw.
func (w *Writer) quoted(s string) bool {
	w.room(len(s) + most)
	w.byte('"')
	from := 0
	for i := skipPlain(s, 0); i < len(s); i = skipPlain(s, i) {
		if s[i] >= utf8.RuneSelf {
			_, size := utf8.DecodeRuneInString(s[i:])
			if size == 1 {
				return false
			}
			i += size
			continue
		}
		w.room(i - from + most) // for what comes before the escape, and it alone
		w.put(s[from:i])
		w.escaped(s[i])
		i++
		from = i
	}
	w.room(len(s) - from + most)
	w.put(s[from:])
	w.byte('"')
	return true
}

// escaped writes a character that JSON does not allow raw.
func (w *Writer) escaped(c byte) {
	const hex = "0123456789abcdef"
	w.byte('\\')
	switch c {
	case '"', '\\':
		w.byte(c)
	case '\b':
		w.byte('b')
	case '\f':
		w.byte('f')
	case '\n':
		w.byte('n')
	case '\r':
		w.byte('r')
	case '\t':
		w.byte('t')
	default:
		w.put("u00")
		w.byte(hex[c>>4])
		w.byte(hex[c&15])
	}
}

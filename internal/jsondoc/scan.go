package jsondoc

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// scanner reads one document by the grammar of RFC 8259, and collects faults.
// It never panics and never recurses deeper than the limit.
type scanner struct {
	b      []byte
	i      int // the next byte
	limits Limits
	path   []step // where the value being read stands
	open   []byte // the closing brackets that are due, outermost first
	names  names  // those of the objects being read
	odd    bool   // the text read last has an escape or a character beyond ASCII
	values int
	schema span // the member "schema" of the top object
	faults faults
	dead   bool // the pass cannot go on
}

// step is one token of a path: a member's name, by the offsets of its quotes, or
// an index.
type step struct{ name, end, index int }

// listStep is the name of a step that is an index.
const listStep = -1

func newScanner(b []byte, limits Limits) *scanner {
	return &scanner{b: b, limits: limits}
}

// pointer returns the pointer of the value being read.
func (s *scanner) pointer() string {
	var p []byte
	for _, t := range s.path {
		p = append(p, s.token(t)...)
	}
	return string(p)
}

func (s *scanner) token(t step) string {
	if t.name == listStep {
		return "/" + strconv.Itoa(t.index)
	}
	return attestkit.Pointer(string(unescape(nil, s.b[t.name+1:t.end])))
}

// fault records a fault at an offset, about the value being read.
func (s *scanner) fault(f fault) {
	if s.faults.full() {
		s.faults.omitted++
		return
	}
	f.pointer = s.pointer()
	s.faults.list = append(s.faults.list, f)
}

// fail records a fault behind which nothing can be read.
func (s *scanner) fail(keyword string, at int) {
	s.fault(fault{keyword: keyword, at: at, text: s.found(at)})
	s.dead = true
}

// found returns the character at an offset, for quoting.
func (s *scanner) found(at int) string {
	if at >= len(s.b) {
		return ""
	}
	_, size := utf8.DecodeRune(s.b[at:])
	return string(s.b[at : at+size])
}

// document reads the whole input.
func (s *scanner) document() {
	if !s.start() {
		return
	}
	s.value()
	s.space()
	if !s.dead && s.i < len(s.b) {
		s.fail(kwTrailing, s.i)
	}
}

// start looks at what can be wrong before the first byte is read.
func (s *scanner) start() bool {
	s.space()
	switch {
	case len(s.b) > s.limits.Size:
		s.fault(fault{keyword: kwSize, n: s.limits.Size})
	case bytes.HasPrefix(s.b, []byte("\xef\xbb\xbf")):
		s.fault(fault{keyword: kwBOM})
	case bytes.HasPrefix(s.b, []byte("\xff\xfe")) || bytes.HasPrefix(s.b, []byte("\xfe\xff")):
		s.fault(fault{keyword: kwUTF16})
	case s.i == len(s.b):
		s.fault(fault{keyword: kwNothing})
	default:
		return !s.foreign()
	}
	return false
}

// foreign looks for the beginning of something else than JSON.
func (s *scanner) foreign() bool {
	for _, f := range [...]struct{ begins, word string }{
		{"%PDF-", "a PDF"}, {"PK\x03\x04", "a ZIP archive, as files of Word and Excel are"}, {"\xd0\xcf\x11\xe0", "an old file of Word or Excel"}, {"{\\rtf", "an RTF text"},
		{"\x1f\x8b", "gzip"}, {"\x89PNG", "an image"}, {"\xff\xd8\xff", "an image"}, {"<", "HTML or XML"}, {"---", "YAML"},
	} {
		if bytes.HasPrefix(s.b[s.i:], []byte(f.begins)) {
			s.fault(fault{keyword: kwForeign, at: s.i, text: f.word})
			return true
		}
	}
	return false
}

// space passes white space.
func (s *scanner) space() {
	if s.i < len(s.b) && s.b[s.i] <= ' ' {
		s.i = ink(s.b, s.i)
	}
}

// ink returns the offset of the first byte from i that is no white space. It takes
// the indent of a line eight spaces at a time.
func ink(b []byte, i int) int {
	const spaces = ' ' * 0x0101010101010101
	for i < len(b) {
		switch b[i] {
		case '\n':
			for i++; i+8 <= len(b) && binary.LittleEndian.Uint64(b[i:]) == spaces; i += 8 {
			}
		case ' ', '\t', '\r':
			i++
		default:
			return i
		}
	}
	return i
}

// peek returns the next byte, and 0 at the end.
func (s *scanner) peek() byte {
	if s.i < len(s.b) {
		return s.b[s.i]
	}
	return 0
}

// value reads one value.
func (s *scanner) value() {
	start := s.i
	if s.values++; s.values > s.limits.Values {
		s.fault(fault{keyword: kwValues, at: start, n: s.limits.Values})
		s.dead = true
		return
	}
	switch c := s.peek(); c {
	case '{', '[':
		s.container(start, c+2) // '}' and ']' stand two behind in ASCII
	case '"':
		s.text()
		s.fitsText(start)
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		s.number()
	default:
		s.literal()
	}
}

// container reads an object or a list up to its closing bracket.
func (s *scanner) container(start int, closing byte) {
	if len(s.open) == s.limits.Depth {
		s.fault(fault{keyword: kwDepth, at: start, n: s.limits.Depth})
		s.dead = true
		return
	}
	s.i++
	s.open = append(s.open, closing)
	s.space()
	switch {
	case s.peek() == closing:
		s.i++
	case closing == '}':
		s.object()
	default:
		s.list()
	}
	s.open = s.open[:len(s.open)-1]
}

func (s *scanner) list() {
	for index := 0; ; index++ {
		s.path = append(s.path, step{name: listStep, index: index})
		if index == s.limits.Items {
			s.fault(fault{keyword: kwManyItems, at: s.i, n: index})
		}
		s.value()
		s.path = s.path[:len(s.path)-1]
		if !s.more(']') {
			return
		}
	}
}

func (s *scanner) object() {
	outer := s.names.enter()
	for count := 0; ; count++ {
		s.member(count)
		if !s.more('}') {
			break
		}
	}
	s.names.leave(outer)
}

// member reads a name, its colon and its value.
func (s *scanner) member(count int) {
	at := s.i
	if s.peek() != '"' {
		s.unexpected(kwName)
		return
	}
	if s.text(); s.dead || !s.fresh(at) {
		return
	}
	if count == s.limits.Members {
		s.fault(fault{keyword: kwManyMembers, at: at, n: count})
	}
	s.path = append(s.path, step{name: at, end: s.i - 1})
	if s.space(); s.peek() == ':' {
		s.i++
		s.space()
		value := s.i
		s.value()
		if name := s.b[at+1 : s.path[len(s.path)-1].end]; len(s.path) == 1 && string(s.names.unescaped(name)) == "schema" {
			s.schema = span{value, s.i}
		}
	} else {
		s.unexpected(kwColon)
	}
	s.path = s.path[:len(s.path)-1]
}

// more reads what stands behind a member or item: a comma, and it reports true;
// or the closing bracket.
func (s *scanner) more(closing byte) bool {
	if s.dead {
		return false
	}
	s.space()
	switch s.peek() {
	case closing:
		s.i++
		return false
	case ',':
		comma := s.i
		s.i++
		if s.space(); s.peek() == closing {
			s.fail(kwLastComma, comma)
			return false
		}
		return true
	}
	s.unexpected(kwComma)
	return false
}

// unexpected records what stands in the wrong place: a common mistake by its own
// keyword, anything else by the one given.
func (s *scanner) unexpected(keyword string) {
	switch c := s.found(s.i); {
	case c == "":
		s.fault(fault{keyword: kwEnd, at: s.i, text: s.due()})
		s.dead = true
		return
	case c == "/" || c == "#":
		keyword = kwComment
	case slices.Contains([]string{"'", "`", "\u2018", "\u2019", "\u201c", "\u201d"}, c) && keyword != kwComma:
		keyword = kwQuotes
	}
	s.fail(keyword, s.i)
}

// due returns the closing brackets that are missing at the end.
func (s *scanner) due() string {
	due := slices.Clone(s.open)
	slices.Reverse(due)
	return string(due)
}

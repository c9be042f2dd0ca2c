package jsondoc

import (
	"bytes"
	"hash/maphash"
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
	path   []step     // where the value being read stands
	open   []byte     // the closing brackets that are due, outermost first
	seen   []seenName // the names of the objects being read
	seed   maphash.Seed
	buffer [2][]byte // scratch for names
	values int
	head   head
	faults faults
	dead   bool // the pass cannot go on

	// visit, where set, hears of each point up to which the document can be cut
	// and closed again: behind an opening bracket, and behind each value. The
	// path is that of the value, start its first byte.
	visit func(start, cut int)
}

// step is one token of a path: a member's name, as written between the quotes,
// or an index.
type step struct {
	raw   []byte
	name  int // the offset of the name's opening quote; -1 in a list
	index int
}

func newScanner(b []byte, limits Limits) *scanner {
	return &scanner{b: b, limits: limits, seed: maphash.MakeSeed()}
}

// pointer returns the pointer of the value being read.
func (s *scanner) pointer() string {
	var p []byte
	for _, t := range s.path {
		p = append(p, t.token()...)
	}
	return string(p)
}

func (t step) token() string {
	if t.name < 0 {
		return "/" + strconv.Itoa(t.index)
	}
	return attestkit.Pointer(string(unescape(nil, t.raw)))
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
		return true
	}
	return false
}

func (s *scanner) space() {
	for s.i < len(s.b) {
		switch s.b[s.i] {
		case ' ', '\t', '\n', '\r':
			s.i++
		default:
			return
		}
	}
}

// peek returns the next byte, and 0 at the end.
func (s *scanner) peek() byte {
	if s.i < len(s.b) {
		return s.b[s.i]
	}
	return 0
}

// value reads one value and tells visit of it.
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
		s.fitsText(start, s.text())
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		s.number()
	default:
		s.literal()
	}
	if !s.dead && s.visit != nil {
		s.visit(start, s.i)
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
	if s.visit != nil {
		s.visit(start, s.i)
	}
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
		s.path = append(s.path, step{name: -1, index: index})
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
	names := names{mark: len(s.seen)}
	for {
		s.member(&names)
		if !s.more('}') {
			break
		}
	}
	s.seen = s.seen[:names.mark]
}

// member reads a name, its colon and its value.
func (s *scanner) member(names *names) {
	at := s.i
	if s.peek() != '"' {
		s.unexpected(kwName)
		return
	}
	raw := s.text()
	if s.dead || !s.fresh(names, at, raw) {
		return
	}
	if names.count == s.limits.Members {
		s.fault(fault{keyword: kwManyMembers, at: at, n: names.count})
	}
	names.count++
	s.path = append(s.path, step{raw: raw, name: at})
	if s.space(); s.peek() == ':' {
		s.i++
		s.space()
		value := s.i
		s.value()
		s.envelope(span{at, value, s.i})
	} else {
		s.unexpected(kwColon)
	}
	s.path = s.path[:len(s.path)-1]
}

// envelope remembers the members "schema" and "$schema" of the top object.
func (s *scanner) envelope(member span) {
	if len(s.path) != 1 {
		return
	}
	switch string(s.unescaped(s.path[0].raw)) {
	case "schema":
		s.head.schema = member
	case "$schema":
		s.head.dollar = member
	}
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

package jsondoc

import (
	"bytes"
	"encoding/binary"
	"hash/maphash"
	"unicode/utf8"

	"github.com/attestkit/attestkit/internal/enum"
)

// names holds the names of the objects that are being read, those of the innermost
// last. A few are compared one by one; many through an index by their hash, so that
// a large object costs no more a name than a small one. The hash has a random seed:
// nobody can prepare names that collide.
type names struct {
	seen   []seenName
	mark   int            // where those of the innermost object begin
	index  map[uint64]int // by hash, those of the objects with many
	seed   maphash.Seed
	buffer [2][]byte // scratch
}

// seenName is a name by the offsets of its quotes.
type seenName struct {
	sign    uint64 // the same for names that fold to the same
	hash    uint64 // once it is indexed
	at, end int
}

// few is how many names are compared one by one.
const few = 16

// enter begins an object, and returns what leave needs at its end.
func (n *names) enter() (outer int) {
	outer, n.mark = n.mark, len(n.seen)
	return outer
}

func (n *names) leave(outer int) {
	if own := n.seen[n.mark:]; len(own) > few {
		for _, name := range own {
			delete(n.index, name.hash)
		}
	}
	n.seen, n.mark = n.seen[:n.mark], outer
}

// fresh checks the name that was just read, and reports whether the pass can go on.
func (s *scanner) fresh(at int) bool {
	n := &s.names
	raw := s.b[at+1 : s.i-1]
	name := raw
	if s.odd {
		name = n.unescaped(raw)
	}
	if len(name) > s.limits.Name {
		s.fault(fault{keyword: kwLongName, at: at, name: clip(name), n: s.limits.Name})
		s.dead = true
		return false
	}
	if s.odd {
		n.buffer[0] = fold(n.buffer[0][:0], name)
		name = n.buffer[0]
	}
	new := seenName{sign: sign(name), at: at, end: s.i - 1}
	if len(n.seen)-n.mark > few {
		new.hash = n.hash(name)
	}
	if first := n.find(s.b, new, name); first != nil {
		s.repeated(first, at, raw)
		return true
	}
	n.add(s.b, new)
	return true
}

func (s *scanner) repeated(first *seenName, at int, raw []byte) {
	if s.faults.full() {
		s.faults.omitted++
		return
	}
	keyword := kwDuplicateFold
	name := string(unescape(nil, raw))
	if name == string(unescape(nil, s.b[first.at+1:first.end])) {
		keyword = kwDuplicate
	}
	s.fault(fault{keyword: keyword, at: at, name: name, n: 1 + bytes.Count(s.b[:first.at], []byte("\n"))})
}

// unescaped returns a name's text: raw itself, or a buffer that the next call
// overwrites.
func (n *names) unescaped(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw
	}
	n.buffer[1] = unescape(n.buffer[1][:0], raw)
	return n.buffer[1]
}

// sign returns a number that names share which fold to the same, and others
// seldom do: it is made of the length and the first and last eight bytes without
// the bit that tells lower case from upper. The name is all ASCII, or folded.
func sign(name []byte) uint64 {
	const lower, spread = 0x2020202020202020, 0x9e3779b97f4a7c15
	n := len(name)
	if n >= 8 {
		first, last := binary.LittleEndian.Uint64(name)|lower, binary.LittleEndian.Uint64(name[n-8:])|lower
		return first ^ last*spread + uint64(n)
	}
	var word uint64
	for _, c := range name {
		word = word<<8 | uint64(c|0x20)
	}
	return word ^ uint64(n)<<56
}

// hash is the hash of a name of the innermost object. That object is part of it:
// those around it may hold the same names.
func (n *names) hash(name []byte) uint64 {
	if n.index == nil {
		n.index, n.seed = make(map[uint64]int), maphash.MakeSeed()
	}
	n.buffer[0] = fold(n.buffer[0][:0], name)
	const spread = 0x9e3779b97f4a7c15
	return maphash.Bytes(n.seed, n.buffer[0]) ^ uint64(n.mark)*spread
}

// find returns the innermost object's name that folds to the same as another.
func (n *names) find(b []byte, other seenName, folded []byte) *seenName {
	own := n.seen[n.mark:]
	if len(own) > few {
		i, ok := n.index[other.hash]
		if !ok {
			return nil
		}
		own = n.seen[i:]
	}
	for i := range own {
		if own[i].sign == other.sign && n.same(b, own[i], folded) {
			return &own[i]
		}
	}
	return nil
}

func (n *names) same(b []byte, name seenName, folded []byte) bool {
	return bytes.EqualFold(n.unescaped(b[name.at+1:name.end]), folded)
}

// add notes a name that the innermost object does not have yet, and indexes it once
// there are many.
func (n *names) add(b []byte, name seenName) {
	n.seen = append(n.seen, name)
	own := n.seen[n.mark:]
	switch {
	case len(own) > few+1:
		own = own[len(own)-1:]
	case len(own) <= few:
		return
	}
	for i := range own {
		own[i].hash = n.hash(n.unescaped(b[own[i].at+1 : own[i].end]))
		if _, taken := n.index[own[i].hash]; !taken {
			n.index[own[i].hash] = len(n.seen) - len(own) + i
		}
	}
}

// fold appends name to dst with each character replaced by the least of those
// that are equal to it under simple case folding: two names fold to the same if
// and only if [strings.EqualFold] holds for them.
func fold(dst, name []byte) []byte {
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			if 'a' <= c && c <= 'z' {
				c -= 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := utf8.DecodeRune(name[i:])
		dst = utf8.AppendRune(dst, enum.FoldRune(r))
		i += size
	}
	return dst
}

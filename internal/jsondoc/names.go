package jsondoc

import (
	"bytes"
	"hash/maphash"
	"unicode"
	"unicode/utf8"
)

// names finds an object's repeated names. Few names are compared one by one;
// many through an index by their hash, so that a large object costs no more a
// name than a small one. The hash has a random seed: nobody can prepare names
// that collide.
type names struct {
	mark  int            // where this object's names begin in scanner.seen
	count int            // the members read so far, those that repeat a name too
	index map[uint64]int // the name with this hash, once there are many
}

type seenName struct {
	hash uint64
	at   int
	raw  []byte
}

// few is how many names are compared one by one.
const few = 16

// fresh checks a name that was just read, and reports whether the pass can go on.
func (s *scanner) fresh(n *names, at int, raw []byte) bool {
	name := s.unescaped(raw)
	if len(name) > s.limits.Name {
		s.fault(fault{keyword: kwLongName, at: at, name: clip(name), n: s.limits.Name})
		s.dead = true
		return false
	}
	key := fold(s.buffer[0][:0], name)
	s.buffer[0] = key
	hash := maphash.Bytes(s.seed, key)
	if first := s.find(n, hash, key); first != nil {
		s.repeated(first, at, raw)
		return true
	}
	s.seen = append(s.seen, seenName{hash, at, raw})
	n.add(s.seen, hash)
	return true
}

func (s *scanner) repeated(first *seenName, at int, raw []byte) {
	if s.faults.full() {
		s.faults.omitted++
		return
	}
	keyword := kwDuplicateFold
	name := string(unescape(nil, raw))
	if name == string(unescape(nil, first.raw)) {
		keyword = kwDuplicate
	}
	s.fault(fault{keyword: keyword, at: at, name: name, n: 1 + bytes.Count(s.b[:first.at], []byte("\n"))})
}

// unescaped returns a name's text: raw itself, or a buffer that the next call
// overwrites.
func (s *scanner) unescaped(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw
	}
	s.buffer[1] = unescape(s.buffer[1][:0], raw)
	return s.buffer[1]
}

// find returns the object's name that folds to key.
func (s *scanner) find(n *names, hash uint64, key []byte) *seenName {
	list := s.seen[n.mark:]
	if n.index != nil {
		i, ok := n.index[hash]
		if !ok {
			return nil
		}
		if s.same(&s.seen[i], key) {
			return &s.seen[i]
		}
	}
	for i := range list {
		if list[i].hash == hash && s.same(&list[i], key) {
			return &list[i]
		}
	}
	return nil
}

func (s *scanner) same(name *seenName, key []byte) bool {
	return bytes.Equal(fold(nil, s.unescaped(name.raw)), key)
}

// add indexes the name that was appended to seen last, once there are many.
func (n *names) add(seen []seenName, hash uint64) {
	switch {
	case n.index != nil:
		if _, taken := n.index[hash]; !taken {
			n.index[hash] = len(seen) - 1
		}
	case len(seen)-n.mark > few:
		n.index = make(map[uint64]int, 4*few)
		for i, name := range seen[n.mark:] {
			n.index[name.hash] = n.mark + i
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
		dst = utf8.AppendRune(dst, least(r))
		i += size
	}
	return dst
}

func least(r rune) rune {
	low := r
	for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
		low = min(low, f)
	}
	return low
}

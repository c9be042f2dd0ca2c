package jsondoc

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strconv"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// verdict is whether a value has a form. The lesser of two verdicts is that of both
// forms together, the greater that of either.
type verdict int8

const (
	no verdict = iota
	unclear
	yes
)

// sieve tells which values of a document have a form. Where it says yes or no, so
// does jsonschema/v5; a fuzz target holds the two together.
type sieve struct {
	*tape
	depth int
}

// maxSieve bounds the recursion: schemas may refer to themselves.
const maxSieve = 50_000

// check returns the verdict on a value.
func (s *sieve) check(f *form, n int) verdict {
	switch {
	case f == nil:
		return yes
	case f.never:
		return no
	case s.depth > maxSieve:
		return unclear
	}
	s.depth++
	defer func() { s.depth-- }()
	v := s.alone(f, n)
	if v != no && f.unclear {
		v = unclear
	}
	for i := 0; i < len(f.all) && v != no; i++ {
		v = min(v, s.check(f.all[i], n))
	}
	for i := 0; i < len(f.any) && v != no; i++ {
		v = min(v, s.either(f.any[i], n))
	}
	if f.not != nil && v != no {
		v = min(v, yes-s.check(f.not, n))
	}
	for i := 0; i < len(f.conditions) && v != no; i++ {
		v = min(v, s.condition(f.conditions[i], n))
	}
	return v
}

func (s *sieve) either(forms []*form, n int) (v verdict) {
	for i := 0; i < len(forms) && v != yes; i++ {
		v = max(v, s.check(forms[i], n))
	}
	return v
}

func (s *sieve) condition(c condition, n int) verdict {
	switch s.check(c.test, n) {
	case yes:
		return s.check(c.then, n)
	case no:
		return s.check(c.otherwise, n)
	}
	if v := s.check(c.then, n); v == s.check(c.otherwise, n) {
		return v
	}
	return unclear
}

// alone returns the verdict of a form's own assertions.
func (s *sieve) alone(f *form, n int) verdict {
	first := s.first(n)
	if !f.types.hold(first, s.text(n)) {
		return no
	}
	for _, known := range f.values {
		if !s.isOne(known, n) {
			return no
		}
	}
	switch first {
	case '{':
		return s.object(f, n)
	case '[':
		return s.list(f, n)
	case '"':
		return s.textual(f, n)
	case 't', 'f', 'n':
		return yes
	}
	if f.minimum.compare(s.text(n)) < 0 || f.maximum.compare(s.text(n)) > 0 {
		return no
	}
	return yes
}

// hold reports whether a value, of which the first byte and the text are given, is
// of one of the types.
func (k kinds) hold(first byte, text []byte) bool {
	if k == 0 {
		return true
	}
	switch first {
	case '{':
		return k&kindObject != 0
	case '[':
		return k&kindList != 0
	case '"':
		return k&kindText != 0
	case 't', 'f':
		return k&kindBoolean != 0
	case 'n':
		return k&kindNull != 0
	}
	return k&kindNumber != 0 || k&kindInteger != 0 && isInteger(text)
}

// isInteger reports whether a number without exponent has no fraction.
func isInteger(number []byte) bool {
	point := bytes.IndexByte(number, '.')
	return point < 0 || len(bytes.Trim(number[point+1:], "0")) == 0
}

// isOne reports whether a value is one of those that are known.
func (s *sieve) isOne(known values, n int) bool {
	if s.first(n) == '"' {
		return s.mayHave(n, known.longest) && known.texts[string(s.string(n))]
	}
	if len(known.others) == 0 || s.first(n) == '{' || s.first(n) == '[' {
		return false
	}
	value := s.scalar(n)
	for _, other := range known.others {
		if same(value, other) {
			return true
		}
	}
	return false
}

// mayHave reports whether a text can be as short as so many bytes: not if it is
// longer even when all of it is escapes. It saves undoing a million of them.
func (s *sieve) mayHave(n, length int) bool {
	return len(s.text(n)) <= len(`\u0000`)*length+len(`""`)
}

// same reports whether two values are equal that hold no others: numbers by what
// they stand for.
func same(a, b any) bool {
	x, ok := a.(json.Number)
	if y, also := b.(json.Number); ok && also {
		limit, known := boundOf(y)
		return known && limit.compare([]byte(x)) == 0
	}
	return a == b
}

// textual checks a text.
func (s *sieve) textual(f *form, n int) verdict {
	if f.minLength <= 1 && f.pattern == nil && !f.date {
		if len(s.text(n)) == len(`""`) && f.minLength == 1 {
			return no
		}
		return yes
	}
	if f.date && !s.mayHave(n, attestkit.MaxQuoted) {
		return no
	}
	text := s.string(n)
	switch {
	case len(text) < f.minLength, f.minLength > 1 && utf8.RuneCount(text) < f.minLength:
		return no
	case f.pattern != nil && !f.pattern.Match(text):
		return no
	case f.date && !isDate(string(text)):
		return no
	}
	return yes
}

// object checks the members of an object.
func (s *sieve) object(f *form, n int) verdict {
	if f.members == nil && f.rest == nil && f.minMembers == 0 {
		return yes
	}
	v, count, given := yes, 0, uint64(0)
	for c := range s.children(n) {
		count++
		part, bit := f.part(s.name(c))
		given |= bit
		if v = min(v, s.check(part, c)); v == no {
			return no
		}
	}
	if given != f.required || count < f.minMembers {
		return no
	}
	return v
}

// part returns what a form says of a member with a name, and the bit of that name.
func (f *form) part(name []byte) (*form, uint64) {
	if m := f.named(name); m != nil {
		return m.form, m.bit
	}
	return f.rest, 0
}

// list checks the items of a list.
func (s *sieve) list(f *form, n int) verdict {
	v, count, contained := yes, 0, no
	if f.contains == nil {
		contained = yes
	}
	for c := range s.children(n) {
		if v = min(v, s.check(f.item(count), c)); v == no {
			return no
		}
		if contained != yes {
			contained = max(contained, s.check(f.contains, c))
		}
		count++
	}
	if count < f.minItems || f.maxItems >= 0 && count > f.maxItems {
		return no
	}
	return min(v, contained)
}

// item returns what a form says of the item with an index.
func (f *form) item(index int) *form {
	if index < len(f.prefix) {
		return f.prefix[index]
	}
	return f.items
}

// compare compares a number with a bound; it is 0 if there is none.
func (b *bound) compare(number []byte) int {
	if b == nil {
		return 0
	}
	if b.isInt && len(number) < 19 {
		if n, err := strconv.ParseInt(string(number), 10, 64); err == nil {
			switch {
			case n < b.whole:
				return -1
			case n > b.whole:
				return 1
			}
			return 0
		}
	}
	exact, ok := new(big.Rat).SetString(string(number))
	if !ok {
		return 0 // never: it is a number of JSON
	}
	return exact.Cmp(b.exact)
}

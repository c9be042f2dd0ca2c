// Package onepass is the runtime of the decoders and encoders that internal/gen
// writes for package document: they check a document and build its value in one pass
// over the bytes, and write one in one pass over the value.
//
// # Sound, not complete
//
// What a [Reader] accepts, the strict pass and the schema of internal/jsondoc accept
// too, and the value is what encoding/json would build. What it does not accept may
// still be right: a name with an escape, say, or a number written 3.0. So a false
// here means "unsure" and never "wrong": the caller then asks internal/jsondoc, which
// decides and words every problem. The same holds for a [Writer]. Tests of package
// document hold the two together.
//
// What a schema says under a condition (its "allOf") is not looked at here: the Validate
// of the value holds the same, and has to run on whatever a Reader built.
package onepass

import "github.com/attestkit/attestkit/internal/jsondoc"

// Longest is how long a name or word of the schemas may be, and how many members an
// object with names of its own may have. [Fits] counts on it, and internal/gen
// refuses more.
const Longest = 64

// numberDigits is how many digits a number has at most that is read here.
const numberDigits = 10

// Fits reports whether limits leave room for all names, words, numbers and objects that
// a schema knows by itself: those are then not measured one by one. Limits that
// are smaller are for the strict pass to hold.
func Fits(l jsondoc.Limits) bool {
	return l.Name >= Longest && l.Text >= Longest && l.Members >= Longest && l.Number >= numberDigits
}

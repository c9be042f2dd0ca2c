package document

import (
	"io"
	"slices"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// Writer writes documents of the type T as JSON Lines: one canonical document a
// line, without the white space between its parts. [Stream] reads the same values
// back, and [Encode] of what it reads writes the same bytes as of the original.
//
// Make one with [NewWriter]. It must not be used by two goroutines at once.
type Writer[T Document] struct {
	w      io.Writer
	limits jsondoc.Limits
	line   onepass.Writer // its memory is used again for each
	err    error          // of the writer
}

// NewWriter returns a writer of JSON Lines to w. The limits are those of each line.
func NewWriter[T Document](w io.Writer, opts ...Option) *Writer[T] {
	return &Writer[T]{w: w, limits: options(opts), line: onepass.Writer{Compact: true}}
}

// Write writes one document and its line feed in one call of the underlying Write.
// It refuses what [Encode] would refuse, and then writes nothing: the error carries
// the problems, which have no line, and the next document may be written. An error
// of the underlying writer is returned as it is, and again by each later call, which
// writes nothing: the last line may be incomplete.
func (w *Writer[T]) Write(v *T) error {
	if w == nil {
		return errNoWriter
	}
	if w.err != nil {
		return w.err
	}
	parts, err := encode(v, &w.line, w.limits)
	if err != nil {
		return err
	}
	if len(parts) > 1 {
		parts = [][]byte{slices.Concat(parts...)}
	}
	w.err = writeAll(w.w, parts)
	return w.err
}

// compact appends a valid document without the white space between its tokens.
func compact(line, b []byte) []byte {
	for i := 0; i < len(b); i++ {
		switch c := b[i]; c {
		case ' ', '\t', '\r', '\n':
		case '"':
			end := textEnd(b, i)
			line = append(line, b[i:end]...)
			i = end - 1
		default:
			line = append(line, c)
		}
	}
	return line
}

// textEnd returns the offset behind the quote that closes the text beginning at i.
func textEnd(b []byte, i int) int {
	for i++; b[i] != '"'; i++ {
		if b[i] == '\\' {
			i++
		}
	}
	return i + 1
}

package document

import (
	"errors"
	"io"

	"github.com/attestkit/attestkit/internal/onepass"
)

// Sizes of the parts in which a document is read. What follows the first is a quarter of
// all before it, within bounds: little is empty at the end, and few values lie in two.
const (
	firstPart = 16 << 10
	leastPart = 8 << 10
	lastPart  = 32 << 10
)

// maxIdle is how often in a row a reader may return neither bytes nor an error.
const maxIdle = 100

// errNoReader and errNoWriter are the errors of nil.
var (
	errNoReader = errors.New("document: there is nothing to read from: the reader is nil")
	errNoWriter = errors.New("document: there is nothing to write to: the writer is nil")
)

// errCount is the error of a reader that breaks the contract of [io.Reader].
var errCount = errors.New("document: the reader returned an impossible count of bytes")

// read reads a document in parts, but at most one byte more than the limit, so that the strict
// pass sees that it is too large. An error of the reader is returned as it is.
func read(r io.Reader, limit int) (onepass.Source, error) {
	if r == nil {
		return onepass.Source{}, errNoReader
	}
	limit = max(limit, limit+1) // limit+1 is negative beyond the largest
	var parts [][]byte
	for size := 0; size < limit; {
		part := make([]byte, min(nextPart(size), limit-size))
		n, err := fill(r, part)
		if err != nil && err != io.EOF {
			return onepass.Source{}, err
		}
		if n > 0 {
			parts = append(parts, part[:n])
		}
		if size += n; err != nil {
			break
		}
	}
	return own(parts), nil
}

// nextPart returns the size of the part behind so many bytes.
func nextPart(size int) int {
	if size == 0 {
		return firstPart
	}
	return min(max(size/4, leastPart), lastPart)
}

// own returns the document that has these parts. A small one does not keep the memory
// that it was read into.
func own(parts [][]byte) onepass.Source {
	if len(parts) == 1 && len(parts[0]) < firstPart/2 {
		return onepass.Borrowed(parts[0])
	}
	return onepass.Own(parts...)
}

// fill reads until the part is full, or until the reader returns an error.
func fill(r io.Reader, part []byte) (n int, err error) {
	for idle := 0; n < len(part) && err == nil; {
		var more int
		more, err = honest{r}.Read(part[n:])
		n += more
		if idle++; more > 0 {
			idle = 0
		}
		if idle == maxIdle && err == nil {
			err = io.ErrNoProgress
		}
	}
	return n, err
}

// honest is a reader that keeps the contract of [io.Reader], whatever r does.
type honest struct{ r io.Reader }

func (h honest) Read(p []byte) (int, error) {
	if h.r == nil {
		return 0, errNoReader
	}
	n, err := h.r.Read(p)
	if n < 0 || n > len(p) {
		return 0, errCount
	}
	return n, err
}

// writeAll writes the parts of a document.
func writeAll(w io.Writer, parts [][]byte) error {
	if w == nil {
		return errNoWriter
	}
	for _, part := range parts {
		n, err := w.Write(part)
		if err == nil && n != len(part) {
			err = io.ErrShortWrite
		}
		if err != nil {
			return err
		}
	}
	return nil
}

package document

import (
	"bufio"
	"bytes"
	"io"
	"iter"
	"math"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/onepass"
)

// Stream reads documents of the type T from JSON Lines, one document a line, in
// memory that does not grow with the number of lines.
//
//	for report, err := range document.Stream[soc.Report](r) {
//		if err != nil {
//			log.Print(err) // the problems of a line, or an error of the reader
//			continue
//		}
//		store(report)
//	}
//
// Each line gives either a value or an error with its problems, as [Unmarshal]
// finds them; the value is then zero, and the stream goes on with the next line.
// The Line of a problem is that of the stream, counted from 1, its Column that
// within the line. A value is never used again: the caller may keep it.
//
// A line ends with a line feed or with the stream, and a carriage return before the
// end is no part of it. Lines of nothing but white space are skipped. A document
// cannot span lines, two cannot share one, and a byte-order mark is refused, also
// at the beginning of the stream. The limits are those of each line. A line that is
// too long, even of white space, is a problem of [RuleSize], and no more of it is
// held than the limit. There is no limit to the number of lines: the caller counts
// them, or bounds the reader.
//
// An error of the reader is yielded as it is, after the lines before it, and ends
// the stream; a line that it cuts short is dropped. A reader that returns neither
// bytes nor an error again and again gives [io.ErrNoProgress]. Tell it from the
// problems of a line by [attestkit.Problems], which then returns nil.
//
// The caller may stop at any line, and range over the same stream again to go on
// behind it. The reader has then given more bytes than those lines, and is not closed.
// A stream must not be used by two goroutines at once.
func Stream[T Document](r io.Reader, opts ...Option) iter.Seq2[T, error] {
	lines := newLines(r, opts)
	return func(yield func(T, error) bool) {
		for lines.next() {
			v, err := Unmarshal[T](lines.text, opts...)
			if !yield(v, lines.placed(err)) {
				return
			}
		}
		if lines.err != nil {
			var zero T
			yield(zero, lines.err)
		}
	}
}

// Line is a line of a stream that [StreamAny] read.
type Line struct {
	Number  int  // of the line, counted from 1, empty ones included
	Name    Name // the kind that its document says it is of, the first if it says two; empty when that is none known
	Version int  // of that kind; 0 when there is none
	Value   any  // a pointer to the value, as of [DecodeAny]; nil with an error
}

// StreamAny is [Stream] for documents of whichever kind each line says it is, as
// [DecodeAny] reads them. It also tells the number of each line and the kind of its
// document. With an error of the reader, the line is zero.
func StreamAny(r io.Reader, opts ...Option) iter.Seq2[Line, error] {
	lines := newLines(r, opts)
	return func(yield func(Line, error) bool) {
		for lines.next() {
			line, err := lines.any(opts)
			if !yield(line, lines.placed(err)) {
				return
			}
		}
		if lines.err != nil {
			yield(Line{}, lines.err)
		}
	}
}

// lines splits a stream into lines.
type lines struct {
	r      *bufio.Reader
	limit  int    // bytes of a line
	number int    // of the line, from 1
	text   []byte // the line without its end, until the next one; of a longer line than the limit, a byte more than that
	long   []byte // what text is when the reader's buffer does not hold a line; used again for each
	err    error  // of the reader, once it has ended; nil at the end of its bytes
	ended  bool
}

// streamBuffer is how many bytes are read at once.
const streamBuffer = 64 << 10

func newLines(r io.Reader, opts []Option) *lines {
	limit := options(opts).Size
	return &lines{r: bufio.NewReaderSize(honest{r}, streamBuffer), limit: min(limit, math.MaxInt-2)}
}

// next reads the next line that holds anything. It reports false at the end.
func (l *lines) next() bool {
	for !l.ended {
		l.read()
		if l.err == nil && !l.blank() {
			return true
		}
	}
	return false
}

// blank reports whether a line holds nothing but white space. Of one that is too long
// nobody knows.
func (l *lines) blank() bool {
	return len(l.text) <= l.limit && len(bytes.Trim(l.text, " \t\r")) == 0
}

// read reads a line.
func (l *lines) read() {
	text, err := l.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		text, err = l.rest(text)
	}
	l.number++
	if err != nil {
		l.ended = true
		if err != io.EOF { // a wrapped one is no end, but says that there should have been more
			l.text, l.err = nil, err
			return
		}
	}
	text = bytes.TrimSuffix(text, []byte("\n"))
	text = bytes.TrimSuffix(text, []byte("\r"))
	l.text = text[:min(len(text), l.limit+1)]
}

// rest reads the rest of a line of which the reader's buffer holds but the start.
// It keeps what a line of the limit and its end can take, and passes over what
// follows.
func (l *lines) rest(start []byte) ([]byte, error) {
	l.long = append(l.long[:0], start...)
	for {
		part, err := l.r.ReadSlice('\n')
		if room := l.limit + len("\r\n") - len(l.long); room > 0 {
			l.long = append(l.long, part[:min(len(part), room)]...)
		}
		if err != bufio.ErrBufferFull {
			return l.long, err
		}
	}
}

// any reads the document of the line.
func (l *lines) any(opts []Option) (line Line, err error) {
	line.Number = l.number
	document := onepass.Borrowed(l.text)
	k := guess(document)
	line.Value, err = k.decode(document, options(opts), detect)
	if k != nil {
		line.Name, line.Version = k.name, k.version
	}
	if k == nil || err != nil {
		if name, version, unclear := Detect(l.text, opts...); unclear == nil {
			line.Name, line.Version = name, version
		}
	}
	return line, err
}

// placed gives the problems of a line their place in the stream.
func (l *lines) placed(err error) error {
	for _, p := range attestkit.Problems(err) {
		p.Line = l.number // a line has no second one
	}
	return err
}

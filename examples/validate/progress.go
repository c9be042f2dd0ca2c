package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// progress tells on a terminal how much has been read, on one line that it writes over
// and takes away.
type progress struct {
	out   io.Writer // nil to say nothing
	name  string    // of the file that is read
	read  int64     // bytes of it
	next  int64     // at how many bytes to say so
	width int       // of the line that stands there
}

// step is how many bytes of a file are read between two lines.
const step = 4 << 20

// newProgress returns one that writes to out if that is a terminal.
func newProgress(out io.Writer) *progress {
	if !isTerminal(out) {
		out = nil
	}
	return &progress{out: out}
}

func isTerminal(out io.Writer) bool {
	f, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// over returns a reader of a file that tells how far it is.
func (p *progress) over(name string, r io.Reader) io.Reader {
	p.name, p.read, p.next = name, 0, step
	return io.TeeReader(r, p)
}

// Write counts what was read.
func (p *progress) Write(b []byte) (int, error) {
	p.read += int64(len(b))
	if p.read >= p.next {
		p.next = p.read + step
		p.show()
	}
	return len(b), nil
}

func (p *progress) show() {
	if p.out == nil {
		return
	}
	p.clear()
	line := fmt.Sprintf("%s: %d MB", p.name, p.read/1_000_000)
	p.width = len([]rune(line))
	fmt.Fprint(p.out, line)
}

// clear takes the line away.
func (p *progress) clear() {
	if p.width > 0 {
		fmt.Fprintf(p.out, "\r%s\r", strings.Repeat(" ", p.width))
		p.width = 0
	}
}

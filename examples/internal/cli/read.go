package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/attestkit/attestkit"
)

// MaxSize is how many bytes [Env.Read] takes at most, as package document does.
const MaxSize = 16 << 20

// Read reads a whole file; "-" is standard input.
func (e Env) Read(name string) ([]byte, error) {
	f, err := e.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, MaxSize+1))
	if err == nil && len(b) > MaxSize {
		err = fmt.Errorf("more than %d bytes", MaxSize)
	}
	return b, err
}

// IsJSON reports whether the text looks like a JSON document rather than a table or
// a list of ids: its first character, after any byte-order mark, opens an object or a
// list.
func IsJSON(b []byte) bool {
	b = bytes.TrimLeft(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")), " \t\r\n")
	return len(b) > 0 && (b[0] == '{' || b[0] == '[')
}

// IDs reads ids, one a line, and hands each to read. Empty lines, and what follows a
// "#", are skipped. The problems that read returns get their line and column. A file
// that is mostly problems is not a list of ids, and is not read to its end.
func IDs(b []byte, read func(id string) error) error {
	var found []*attestkit.Problem
	n := 0
	for line := range strings.SplitSeq(strings.TrimPrefix(string(b), "\ufeff"), "\n") {
		n++
		text, _, _ := strings.Cut(line, "#")
		id := strings.TrimSpace(text)
		if id == "" {
			continue
		}
		for _, p := range attestkit.Problems(read(id)) {
			p.Line, p.Column = n, 1+strings.Index(line, id)
			found = append(found, p)
		}
		if len(found) >= 10*attestkit.MaxProblems {
			break
		}
	}
	return attestkit.Join(found...)
}

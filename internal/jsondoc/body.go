package jsondoc

import "io"

// body reads the document with the members of the envelope blanked out, so that
// every other byte stays where it is, and copies nothing.
func (d *Document) body() io.Reader {
	r := &blanked{b: d.b}
	for _, member := range []span{d.head.schema, d.head.dollar} {
		if member.given() {
			r.blank(member)
		}
	}
	return r
}

// blanked reads bytes, and spaces in place of the gaps.
type blanked struct {
	b    []byte
	at   int
	gaps []gap
}

// gap is some of the bytes: from the first offset to before the other.
type gap struct{ from, to int }

// blank makes a gap of a member and of one comma beside it.
func (r *blanked) blank(member span) {
	r.gaps = append(r.gaps, gap{member.name, member.end})
	i := member.end
	for r.empty(i) {
		i++
	}
	if r.b[i] != ',' {
		for i = member.name - 1; r.empty(i); i-- {
		}
	}
	if r.b[i] == ',' {
		r.gaps = append(r.gaps, gap{i, i + 1})
	}
}

// empty reports whether a byte is read as white space.
func (r *blanked) empty(i int) bool {
	for _, g := range r.gaps {
		if g.from <= i && i < g.to {
			return true
		}
	}
	return isSpace(rune(r.b[i]))
}

func isSpace(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }

func (r *blanked) Read(p []byte) (int, error) {
	n := copy(p, r.b[r.at:])
	for _, g := range r.gaps {
		for i := max(g.from, r.at); i < min(g.to, r.at+n); i++ {
			p[i-r.at] = ' '
		}
	}
	r.at += n
	if n == 0 && len(p) > 0 {
		return 0, io.EOF
	}
	return n, nil
}

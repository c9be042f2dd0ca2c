package crossmap

import (
	"errors"
	"iter"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// id is an id of one side of a map, as its catalog prints it, or as the map writes
// it where no catalog knows it.
type id struct {
	text    string
	reading reading
}

// reading is what came of looking an id up.
type reading uint8

const (
	foreign   reading = iota // no catalog to look it up in
	known                    // the catalog has it
	unknown                  // it does not
	ambiguous                // the id could mean several of the catalog
)

// pair is two ids.
type pair struct{ source, target id }

// reader reads the ids of one side of a map.
type reader struct {
	catalog catalog
	letters bool // the side writes controls with their A, so that a bare number is a clause
}

// readers returns what reads the ids of either side.
func (m *Map) readers() (source, target reader) {
	sources := func(yield func(string) bool) {
		m.ids(yield, func(l *MapLink) string { return l.Source }, func(n *MapNone) string { return n.Source })
	}
	targets := func(yield func(string) bool) {
		m.ids(yield, func(l *MapLink) string { return l.Target }, func(n *MapNone) string { return n.Target })
	}
	return newReader(m.Source, sources), newReader(m.Target, targets)
}

// ids calls yield for each id of one side, as written.
func (m *Map) ids(yield func(string) bool, ofLink func(*MapLink) string, ofNone func(*MapNone) string) {
	for i := range m.Links {
		if !yield(ofLink(&m.Links[i])) {
			return
		}
	}
	for i := range m.None {
		if !yield(ofNone(&m.None[i])) {
			return
		}
	}
}

// newReader decides what a bare number such as 5.3 means, which may be a clause or
// a control: the clause, on a side that writes controls with their A and none
// without. Else it is ambiguous.
func newReader(f Framework, written iter.Seq[string]) reader {
	r := reader{catalog: f.catalog()}
	if r.catalog != requirements {
		return r
	}
	for text := range written {
		text = strings.TrimSpace(text)
		switch {
		case text == "":
		case text[0] == 'A' || text[0] == 'a':
			r.letters = true
		case isBare(text) && isOnlyControl(text):
			return reader{catalog: r.catalog}
		}
	}
	return r
}

// isBare reports whether an id has no letters before its number.
func isBare(text string) bool { return text != "" && '0' <= text[0] && text[0] <= '9' }

// controlNumbered returns the id of the control with a bare number, or nothing. It
// does not parse, because to word an error takes longer than this.
func controlNumbered(text string) string {
	for r := range iso27001.Controls() {
		if printed := r.String(); printed[len("A."):] == text {
			return printed
		}
	}
	return ""
}

// isOnlyControl reports whether a bare number is that of a control and of no clause.
func isOnlyControl(text string) bool {
	if controlNumbered(text) == "" {
		return false
	}
	_, noClause := iso27001.ParseRequirement(text)
	if noClause == nil {
		return false
	}
	_, noHeading := iso27001.ParseHeading(text)
	return noHeading != nil
}

// id reads an id.
func (r reader) id(written string) id {
	if r.catalog == requirements && !isBare(written) {
		if _, err := iso27001.ParseRequirement(written); err == nil {
			return id{written, known} // at once: this is what most ids are
		}
	}
	read, _, _ := r.read(written)
	return read
}

// read reads an id and says what is wrong with it, if anything is.
func (r reader) read(written string) (read id, code Code, detail string) {
	text := strings.TrimSpace(written)
	switch r.catalog {
	case criteria:
		read, code, detail = readCriterion(text)
	case requirements:
		read, code, detail = r.readRequirement(text)
	case controls2013:
		read, code, detail = read2013(text)
	default:
		return id{written, foreign}, "", ""
	}
	if read.reading == unknown && countIDs(r, text) > 1 {
		code, detail = CodeSeveralIDs, attestkit.Quote(text)+" holds several ids: write a link for each"
	}
	if code == "" && text != written {
		code, detail = CodeLooseID, attestkit.Quote(written)+" is written "+text
	}
	return read, code, detail
}

// countIDs returns how many ids a text lists, or zero when it lists anything else.
func countIDs(r reader, text string) int {
	parts := strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(",;|&/\r\n\t ", c) })
	for _, part := range parts {
		if part == text {
			return 0
		}
		if read, code, _ := r.read(part); read.reading == unknown && (code == "" || code == CodeUnknownID) {
			return 0
		}
	}
	return len(parts)
}

func readCriterion(text string) (read id, code Code, detail string) {
	if _, err := tsc.ParseCriterion(text); err == nil {
		return id{text, known}, "", ""
	}
	if s, err := tsc.ParseSeries(strings.TrimSuffix(text, ".0")); err == nil {
		return id{text, unknown}, CodeHeading, attestkit.Quote(text) + " is a series: it holds " + s.Criteria().String()
	}
	c, err := tsc.ParseLoose(text)
	if err != nil {
		return unread(text, err)
	}
	return loose(text, c.String())
}

// readRequirement reads an id of the 2022 edition.
func (r reader) readRequirement(text string) (read id, code Code, detail string) {
	bareControl := controlNumbered(text)
	if _, err := iso27001.ParseRequirement(text); err == nil && (bareControl == "" || r.letters) {
		return id{text, known}, "", ""
	}
	if h, err := iso27001.ParseHeading(text); err == nil && (bareControl == "" || r.letters) {
		detail = attestkit.Quote(text) + " is a heading: it holds " + h.Clauses().String()
		if bareControl != "" {
			detail += "; the control is written " + bareControl
		}
		return id{text, unknown}, CodeHeading, detail
	}
	if detail = themeDetail(text); detail != "" {
		return id{text, unknown}, CodeHeading, detail
	}
	if read, code, detail = read2013(text); code != "" {
		return id{read.text, unknown}, code, detail
	}
	c, err := iso27001.ParseLoose(text)
	if err != nil {
		return unread(text, err)
	}
	return loose(text, c.String())
}

// themeDetail says that a text such as "A.5" is a theme, or nothing.
func themeDetail(text string) string {
	for t := range iso27001.Themes() {
		if len(text) == 3 && text[:2] == "A." && int(text[2]-'0') == t.Section() {
			return attestkit.Quote(text) + " is a theme of Annex A, not a control"
		}
	}
	return ""
}

// read2013 reads an id of the 2013 edition. What is none is no finding: the library
// has only the controls of that edition.
func read2013(text string) (read id, code Code, detail string) {
	c, err := iso27001.Parse2013(strings.ToUpper(text))
	if err != nil {
		return id{text, unknown}, "", ""
	}
	return id{c.String(), known}, CodeEdition2013, attestkit.Quote(text) + " is a control of the 2013 edition: in 2022 it went to " + iso27001.From2013(c).String()
}

func loose(text, printed string) (read id, code Code, detail string) {
	return id{printed, known}, CodeLooseID, attestkit.Quote(text) + " is written " + printed
}

// unread says why a text was not read.
func unread(text string, err error) (read id, code Code, detail string) {
	var p *attestkit.Problem
	if errors.As(err, &p) && p.Rule == attestkit.RuleAmbiguousID {
		return id{text, ambiguous}, CodeAmbiguousID, p.Detail
	}
	return id{text, unknown}, CodeUnknownID, detailOf(err)
}

func detailOf(err error) string {
	var p *attestkit.Problem
	if errors.As(err, &p) {
		return p.Detail
	}
	return err.Error()
}

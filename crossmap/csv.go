package crossmap

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// ReadCSV reads a map from a table (RFC 4180, separated by commas) whose first row
// names the columns: criterion or source, requirement, control or target, and if
// given relation, strength, points (ordinals, or what [tsc.ParseLoosePoint] reads, such
// as CC6.1#3, joined by semicolons) and rationale, in any order and case. "SOC 2 Criteria", "ISO 27001
// Control" and the like are understood. The column points_total is skipped, and any
// other becomes a label of the link. Relations may be spelled as NIST does
// ("Subset Of", "No relationship"). A table without the column relation is read as
// links that intersect, the most that a bare list of pairs can say. A row of one id
// with the relation none is an asserted none, for which a map has no labels.
//
// Ids stay text: A.5.10 stays A.5.10, and [Lint] says what to think of them. But a
// column of controls is about Annex A, so a bare 5.3 in it becomes A.5.3.
//
// What cannot be read is an [attestkit.Problem] with its line. The frameworks are
// told from the names of the columns, and else left for the caller to name. It
// reads to the end and keeps all rows: limit a reader that is not trusted
// ([io.LimitReader]).
func ReadCSV(r io.Reader) (Map, error) {
	b := bufio.NewReader(r)
	if bom, _ := b.Peek(3); string(bom) == "\xef\xbb\xbf" {
		_, _ = b.Discard(3)
	}
	reader := csv.NewReader(b)
	header, err := reader.Read()
	if err != nil {
		return Map{}, csvProblem(err)
	}
	t := table{header: slices.Clone(header), links: []MapLink{}}
	if err := t.columns(reader); err != nil {
		return Map{}, err
	}
	for {
		record, err := reader.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return Map{}, csvProblem(err)
		}
		t.row(record, reader)
	}
	return t.result()
}

// csvProblem words an error of the reader; a failure to read stays as it is.
func csvProblem(err error) error {
	var p *csv.ParseError
	switch {
	case err == io.EOF:
		return &attestkit.Problem{Line: 1, Column: 1, Rule: attestkit.RuleRequired, Detail: "the table is empty: its first row names the columns"}
	case errors.As(err, &p):
		return &attestkit.Problem{Line: p.Line, Column: p.Column, Rule: RuleTable, Detail: p.Err.Error()}
	}
	return err
}

// RuleTable is reported by [ReadCSV] besides the rules of package attestkit: text
// that is no table.
const RuleTable attestkit.Rule = "table"

// table is a table while it is read.
type table struct {
	header   []string
	kinds    []column
	links    []MapLink
	none     []MapNone
	problems []*attestkit.Problem
}

// row reads one link, or an asserted none.
func (t *table) row(record []string, reader *csv.Reader) {
	var l MapLink
	if !t.has(relationColumn) {
		l.Relation = Intersects
	}
	for i, cell := range record {
		if rule, detail := t.cell(&l, i, cell); rule != "" {
			line, column := reader.FieldPos(i)
			t.problems = append(t.problems, &attestkit.Problem{Pointer: attestkit.Pointer("links", len(t.links)), Line: line, Column: column, Rule: rule, Detail: detail})
		}
	}
	if l.Relation == NoRelation && (l.Source == "") != (l.Target == "") {
		t.none = append(t.none, MapNone{Source: l.Source, Target: l.Target, Reason: l.Rationale})
		return
	}
	if rule, detail := l.readPoints(t.points(record)); rule != "" {
		line, column := reader.FieldPos(slices.Index(t.kinds, pointsColumn))
		t.problems = append(t.problems, &attestkit.Problem{Pointer: attestkit.Pointer("links", len(t.links)), Line: line, Column: column, Rule: rule, Detail: detail})
	}
	t.links = append(t.links, l)
}

// points returns the cell of points of focus.
func (t *table) points(record []string) string {
	if i := slices.Index(t.kinds, pointsColumn); i >= 0 {
		return record[i]
	}
	return ""
}

// cell reads one cell, or returns what is wrong with it.
func (t *table) cell(l *MapLink, i int, cell string) (rule attestkit.Rule, detail string) {
	var err error
	switch t.kinds[i] {
	case sourceColumn, criterionColumn:
		l.Source = strings.TrimSpace(cell)
	case targetColumn, requirementColumn:
		l.Target = strings.TrimSpace(cell)
	case controlColumn:
		l.Target = controlOf(strings.TrimSpace(cell))
	case relationColumn:
		if l.Relation, err = looseRelation(cell); err != nil {
			return attestkit.RuleUnknownID, detailOf(err)
		}
	case strengthColumn:
		if l.Strength, err = optionalNumber(cell); err != nil {
			return attestkit.RuleInvalid, attestkit.Quote(cell) + " is no strength: it is 1 to 10"
		}
	case rationaleColumn:
		l.Rationale = cell
	case labelColumn:
		if cell != "" {
			l.label(t.header[i], cell)
		}
	}
	return "", ""
}

// controlOf gives a bare number its A where it is that of a control.
func controlOf(cell string) string {
	if id := controlNumbered(cell); id != "" {
		return id
	}
	return cell
}

// looseRelation reads a relation as tables spell it: "Subset Of", "Intersects with",
// "no relationship".
func looseRelation(cell string) (Relation, error) {
	word, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(cell)), " ")
	if r, ok := relations.Find(word); ok {
		return r, nil
	}
	if word == "no" {
		return NoRelation, nil
	}
	return 0, &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: attestkit.Quote(cell) + " is not a relation: it is equal, subset, superset, intersects or none"}
}

func (l *MapLink) label(name, value string) {
	if l.Labels == nil {
		l.Labels = map[string]string{}
	}
	l.Labels[name] = value
}

func optionalNumber(cell string) (int, error) {
	if cell = strings.TrimSpace(cell); cell == "" {
		return 0, nil
	}
	return strconv.Atoi(cell)
}

// isAbout reports whether either end of the link is the criterion.
func (l *MapLink) isAbout(c tsc.Criterion) bool {
	source, _ := tsc.ParseLoose(l.Source)
	target, _ := tsc.ParseLoose(l.Target)
	return source == c || target == c
}

// readPoints reads the cell of points of focus, or returns what is wrong with it.
func (l *MapLink) readPoints(cell string) (rule attestkit.Rule, detail string) {
	if strings.TrimSpace(cell) == "" {
		return "", ""
	}
	for part := range strings.SplitSeq(cell, ";") {
		part = strings.TrimSpace(part)
		n, err := strconv.Atoi(part)
		if p, notID := tsc.ParseLoosePoint(part); notID == nil {
			n, err = p.Ordinal(), nil
			if !l.isAbout(p.Criterion()) {
				return attestkit.RuleReference, attestkit.Quote(part) + " is not a point of focus of " + attestkit.Quote(l.Source)
			}
		}
		if err != nil {
			return attestkit.RuleInvalid, attestkit.Quote(cell) + " is no list of ordinals joined by semicolons"
		}
		l.Points = append(l.Points, n)
	}
	return "", ""
}

// result returns the map, or the problems.
func (t *table) result() (Map, error) {
	if err := attestkit.Join(t.problems...); err != nil {
		return Map{}, err
	}
	m := Map{Links: t.links, None: t.none}
	if slices.Contains(t.kinds, criterionColumn) {
		m.Source.Name = FrameworkTSC
	}
	if slices.Contains(t.kinds, requirementColumn) || slices.Contains(t.kinds, controlColumn) {
		m.Target.Name = FrameworkISO27001
	}
	return m, nil
}

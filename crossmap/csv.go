package crossmap

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// ReadCSV reads a map from a table (RFC 4180) whose first row names the columns:
// criterion or source, requirement, control or target, and if given relation,
// strength, points (ordinals joined by semicolons) and rationale, in any order and
// case. The column points_total is skipped, and any other becomes a label of the
// link. Ids stay text: A.5.10 stays A.5.10. Relations may be spelled as NIST does
// ("Subset Of", "No relationship"). A table without the column relation is
// read as links that intersect, the most that a bare list of pairs can say.
//
// What cannot be read is a [attestkit.Problem] with its line. The frameworks are
// told from the names of the columns, and else left for the caller to name.
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
	if err := t.columns(); err != nil {
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
	problems []*attestkit.Problem
}

type column uint8

const (
	labelColumn column = iota
	sourceColumn
	targetColumn
	relationColumn
	strengthColumn
	pointsColumn
	totalColumn
	rationaleColumn
)

func columnOf(name string) column {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "criterion", "source":
		return sourceColumn
	case "requirement", "control", "target":
		return targetColumn
	case "relation":
		return relationColumn
	case "strength":
		return strengthColumn
	case "points":
		return pointsColumn
	case "points_total":
		return totalColumn
	case "rationale":
		return rationaleColumn
	}
	return labelColumn
}

// columns reads the first row.
func (t *table) columns() error {
	for i, name := range t.header {
		k := columnOf(name)
		if j := slices.Index(t.kinds, k); k != labelColumn && j >= 0 {
			return &attestkit.Problem{Line: 1, Rule: attestkit.RuleRepeated, Detail: fmt.Sprintf("the columns %s and %s say the same", attestkit.Quote(t.header[j]), attestkit.Quote(t.header[i]))}
		}
		t.kinds = append(t.kinds, k)
	}
	if !slices.Contains(t.kinds, sourceColumn) || !slices.Contains(t.kinds, targetColumn) {
		return &attestkit.Problem{Line: 1, Column: 1, Rule: attestkit.RuleRequired, Detail: "the first row names the columns: criterion and requirement, or source and target"}
	}
	return nil
}

// row reads one link.
func (t *table) row(record []string, reader *csv.Reader) {
	var l MapLink
	if !slices.Contains(t.kinds, relationColumn) {
		l.Relation = Intersects
	}
	for i, cell := range record {
		if rule, detail := t.cell(&l, i, cell); rule != "" {
			line, column := reader.FieldPos(i)
			t.problems = append(t.problems, &attestkit.Problem{Pointer: attestkit.Pointer("links", len(t.links)), Line: line, Column: column, Rule: rule, Detail: detail})
		}
	}
	t.links = append(t.links, l)
}

// cell reads one cell, or returns what is wrong with it.
func (t *table) cell(l *MapLink, i int, cell string) (rule attestkit.Rule, detail string) {
	var err error
	switch t.kinds[i] {
	case sourceColumn:
		l.Source = strings.TrimSpace(cell)
	case targetColumn:
		l.Target = strings.TrimSpace(cell)
	case relationColumn:
		if l.Relation, err = looseRelation(cell); err != nil {
			return attestkit.RuleUnknownID, detailOf(err)
		}
	case strengthColumn:
		if l.Strength, err = optionalNumber(cell); err != nil {
			return attestkit.RuleInvalid, attestkit.Quote(cell) + " is no strength: it is 1 to 10"
		}
	case pointsColumn:
		if l.Points, err = ordinals(cell); err != nil {
			return attestkit.RuleInvalid, attestkit.Quote(cell) + " is no list of ordinals joined by semicolons"
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
	return ParseRelation(cell)
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

func ordinals(cell string) ([]int, error) {
	var list []int
	for part := range strings.SplitSeq(cell, ";") {
		if strings.TrimSpace(cell) == "" {
			break
		}
		n, err := strconv.Atoi(strings.TrimSpace(part))
		if err != nil {
			return nil, err
		}
		list = append(list, n)
	}
	return list, nil
}

// result returns the map, or the problems.
func (t *table) result() (Map, error) {
	if err := attestkit.Join(t.problems...); err != nil {
		return Map{}, err
	}
	m := Map{Links: t.links}
	for i, k := range t.kinds {
		switch name := strings.ToLower(strings.TrimSpace(t.header[i])); {
		case k == sourceColumn && name == "criterion":
			m.Source.Name = FrameworkTSC
		case k == targetColumn && name != "target":
			m.Target.Name = FrameworkISO27001
		}
	}
	return m, nil
}

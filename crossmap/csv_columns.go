package crossmap

import (
	"encoding/csv"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
)

// column says what a column of a table holds.
type column uint8

const (
	labelColumn column = iota
	sourceColumn
	criterionColumn
	targetColumn
	requirementColumn
	controlColumn // of Annex A
	relationColumn
	strengthColumn
	pointsColumn
	totalColumn
	rationaleColumn
)

// role returns what the column says of a link: a criterion is a source, a
// requirement or control a target.
func (k column) role() column {
	switch k {
	case criterionColumn:
		return sourceColumn
	case requirementColumn, controlColumn:
		return targetColumn
	}
	return k
}

var columnNames = [...]struct {
	name   string
	column column
}{
	{"source", sourceColumn}, {"target", targetColumn},
	{"relation", relationColumn}, {"relationship", relationColumn},
	{"strength", strengthColumn}, {"points", pointsColumn}, {"points of focus", pointsColumn},
	{"points total", totalColumn}, {"rationale", rationaleColumn},
}

// columnOf returns what a column holds, by its name: "SOC 2 Criteria" and
// "tsc_criterion" are criteria, "ISO 27001 Control" and "Annex A" are controls.
func columnOf(name string) column {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return strings.ContainsRune(" \t\r\n\u00a0_-/:.#()", r) })
	plain := strings.Join(words, " ")
	for _, n := range columnNames {
		if n.name == plain {
			return n.column
		}
	}
	ofTSC, ofISO, ofAnnex := false, false, false
	rest := slices.DeleteFunc(words, func(word string) bool {
		switch word {
		case "soc", "soc2", "tsc", "trust":
			ofTSC = true
		case "iso", "iso27001", "iso27002", "27001", "27002":
			ofISO = true
		case "annex":
			ofAnnex = true
		case "2", "aicpa", "services", "service", "iec", "2017", "2022", "a", "id", "ids":
		default:
			return false
		}
		return true
	})
	return endOf(strings.Join(rest, " "), ofTSC, ofISO, ofAnnex)
}

// endOf returns what a column holds whose name says no more than a framework and
// what is named of it.
func endOf(what string, ofTSC, ofISO, ofAnnex bool) column {
	switch what {
	case "criterion", "criteria":
		if !ofISO && !ofAnnex {
			return criterionColumn
		}
	case "requirement", "requirements", "clause", "clauses":
		if !ofTSC {
			return requirementColumn
		}
	case "control", "controls":
		if !ofTSC {
			return controlColumn
		}
	case "":
		switch {
		case ofTSC && !ofISO && !ofAnnex:
			return criterionColumn
		case ofAnnex && !ofTSC:
			return controlColumn
		case ofISO && !ofTSC:
			return requirementColumn
		}
	}
	return labelColumn
}

// columns reads the first row, at which the reader stands.
func (t *table) columns(reader *csv.Reader) error {
	for i, name := range t.header {
		k := columnOf(name)
		same := func(other column) bool { return other.role() == k.role() }
		if j := slices.IndexFunc(t.kinds, same); k != labelColumn && j >= 0 {
			line, column := reader.FieldPos(i)
			return &attestkit.Problem{Line: line, Column: column, Rule: attestkit.RuleRepeated, Detail: "the columns " + attestkit.Quote(t.header[j]) + " and " + attestkit.Quote(t.header[i]) + " say the same"}
		}
		t.kinds = append(t.kinds, k)
	}
	if !t.has(sourceColumn) || !t.has(targetColumn) {
		line, column := reader.FieldPos(0)
		return &attestkit.Problem{Line: line, Column: column, Rule: attestkit.RuleRequired, Detail: "the first row names the columns: criterion and requirement, or source and target; it has " + columnsFound(t.header)}
	}
	return nil
}

func (t *table) has(role column) bool {
	return slices.ContainsFunc(t.kinds, func(k column) bool { return k.role() == role })
}

// columnsFound quotes the names of the columns. One name that holds the mark of
// another kind of table is the likeliest mistake.
func columnsFound(header []string) string {
	if len(header) == 1 && strings.ContainsAny(header[0], ";\t|") {
		return attestkit.Quote(header[0]) + " in one column: separate the columns by commas, not by semicolons or tabs"
	}
	const most = 10
	names := make([]string, 0, len(header))
	for _, name := range header[:min(len(header), most)] {
		names = append(names, attestkit.Quote(name))
	}
	if len(header) > most {
		names = append(names, "and more")
	}
	return strings.Join(names, ", ")
}

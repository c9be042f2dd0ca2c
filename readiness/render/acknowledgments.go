package render

import (
	"fmt"
	"io"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

// WriteAcknowledgments writes what a tracker holds as a service organization as a
// table: a row for each CUEC that one of its own reports assumes. The columns are
//
//	row, report, id, asks for, change, notes, acknowledgments
//
// The first names the row, as in O1-C3; the next four explain it, and the others are
// edited. The cell of acknowledgments has a line for each: customer, day, office of
// whoever gave it and location of the record, separated by semicolons.
func WriteAcknowledgments(w io.Writer, t *readiness.Tracker, opts ...Option) error {
	if err := t.Validate(); err != nil {
		return err
	}
	return acknowledgmentTable().write(w, assumedRows(t), opts)
}

// ReadAcknowledgments reads a table of [WriteAcknowledgments] over the tracker that it
// was written from, and returns what the tracker becomes, as [ReadTracker] does.
func ReadAcknowledgments(r io.Reader, base *readiness.Tracker) (readiness.Tracker, error) {
	t := base.Clone()
	s, err := acknowledgmentTable().read(r, assumedRows(&t), nil)
	if err == nil {
		err = s.locate(t.Validate())
	}
	return onlyValid(t, err)
}

// assumed is a CUEC of one's own report, with its place in the tracker.
type assumed struct {
	*readiness.AssumedCUEC
	issue        readiness.TrackedIssue
	report, cuec int
}

func assumedRows(t *readiness.Tracker) []assumed {
	var rows []assumed
	if t == nil {
		return nil
	}
	for i := range t.OwnReports {
		r := &t.OwnReports[i]
		for j := range r.CUECs {
			rows = append(rows, assumed{&r.CUECs[j], r.Current(), i, j})
		}
	}
	return rows
}

func acknowledgmentTable() *table[assumed] {
	type row = assumed
	return &table[row]{
		name:   "the acknowledgments",
		at:     func(r *row, _ int) string { return attestkit.Pointer("ownReports", r.report, "cuecs", r.cuec) },
		create: func(key string) (row, error) { return row{}, noSuchRow(key) },
		columns: []column[row]{
			{name: "row", get: func(r *row) string { return fmt.Sprintf("O%d-C%d", r.report+1, r.cuec+1) }},
			{name: "report", get: func(r *row) string { return reportName(&r.issue) }},
			{name: "id", get: func(r *row) string { return r.ID }},
			{name: "asks for", get: func(r *row) string { return r.Text }},
			{name: "change", get: func(r *row) string { return r.Change.String() }},
			textColumn("notes", "notes", func(r *row) *string { return &r.Notes }),
			{"acknowledgments", "acknowledgments", func(r *row) string { return joinAcknowledgments(r.Acknowledgments) },
				func(r *row, text string) error { return setAcknowledgments(&r.Acknowledgments, text) }},
		},
	}
}

func joinAcknowledgments(list []readiness.Acknowledgment) string {
	text := ""
	for i, a := range list {
		if i > 0 {
			text += "\n"
		}
		text += joinFields(a.Customer, a.Date.String(), a.By, a.Location)
	}
	return text
}

func setAcknowledgments(to *[]readiness.Acknowledgment, text string) error {
	lines, err := splitLines(text)
	if err != nil {
		return err
	}
	var list []readiness.Acknowledgment
	for _, fields := range lines {
		if len(fields) > 4 {
			return invalid(fields[4], "is one field too many: write customer; day; office; location, with a text that has a semicolon in quotes")
		}
		fields = append(fields, "", "", "")
		a := readiness.Acknowledgment{Customer: fields[0], By: fields[2], Location: fields[3]}
		if err := a.Date.UnmarshalText([]byte(fields[1])); err != nil {
			return err
		}
		list = append(list, a)
	}
	*to = list
	return nil
}

package render

import (
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// WriteControls writes the organization's own controls as a table: a row for each, in
// their order. The columns are
//
//	id, title, description, owner, nature, cadence, other cadence, anchor month,
//	lag days, grace days, since, populations, criteria, requirements
//
// The first names the row, and the others are edited. Criteria and requirements are
// lists of ids separated by semicolons. The cell of populations has a line for each:
// period, count and source, separated by semicolons, such as
//
//	2026-01-01..2026-06-30; 14; export of the HR system
//
// A number that is 0 is an empty cell, but for the count of a population, where 0 says
// that the event did not happen.
func WriteControls(w io.Writer, a *readiness.Assessment, opts ...Option) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return controlTable().write(w, a.Controls, opts)
}

// ReadControls reads a table of [WriteControls] over the assessment that it was written
// from, and returns what the assessment becomes, as [ReadChecklist] does. A row with an
// id that the base does not hold is a problem, or with [AddRows] a new control; one that
// the table does not hold stays.
func ReadControls(r io.Reader, base *readiness.Assessment, opts ...Option) (readiness.Assessment, error) {
	a := base.Clone()
	s, err := controlTable().read(r, a.Controls, opts)
	if err == nil {
		a.Controls = s.items
		err = s.locate(a.Validate())
	}
	return onlyValid(a, err)
}

func controlTable() *table[readiness.Control] {
	type row = readiness.Control
	return &table[row]{
		name: "the controls", held: "control",
		at:     func(_ *row, i int) string { return attestkit.Pointer("controls", i) },
		create: func(key string) (row, error) { return row{ID: key}, nil },
		columns: []column[row]{
			{name: "id", member: "id", get: func(r *row) string { return r.ID }},
			textColumn("title", "title", func(r *row) *string { return &r.Title }),
			textColumn("description", "description", func(r *row) *string { return &r.Description }),
			textColumn("owner", "owner", func(r *row) *string { return &r.Owner }),
			enumColumn("nature", "nature", func(r *row) *soc.Nature { return &r.Nature }),
			enumColumn("cadence", "cadence", func(r *row) *soc.Cadence { return &r.Cadence }),
			textColumn("other cadence", "otherCadence", func(r *row) *string { return &r.OtherCadence }),
			numberColumn("anchor month", "anchorMonth", func(r *row) *time.Month { return &r.AnchorMonth }),
			numberColumn("lag days", "lagDays", func(r *row) *int { return &r.LagDays }),
			numberColumn("grace days", "graceDays", func(r *row) *int { return &r.GraceDays }),
			dateColumn("since", "since", func(r *row) *attestkit.Date { return &r.Since }),
			{"populations", "populations", func(r *row) string { return joinPopulations(r.Populations) },
				func(r *row, text string) error { return setPopulations(&r.Populations, text) }},
			handlesColumn("criteria", "criteria", tsc.ParseCriterion, func(r *row) *[]tsc.Criterion { return &r.Criteria }),
			handlesColumn("requirements", "requirements", iso27001.ParseRequirement, func(r *row) *[]iso27001.Requirement { return &r.Requirements }),
		},
	}
}

func joinPopulations(list []readiness.Population) string {
	lines := make([]string, len(list))
	for i, p := range list {
		lines[i] = joinFields(p.Period.String(), strconv.Itoa(p.Count), p.Source)
	}
	return strings.Join(lines, "\n")
}

// setPopulations reads what joinPopulations writes.
func setPopulations(to *[]readiness.Population, text string) error {
	lines, err := splitLines(text)
	if err != nil {
		return err
	}
	var list []readiness.Population
	for _, fields := range lines {
		if len(fields) < 2 || len(fields) > 3 {
			return invalid(strings.Join(fields, "; "), "is no population: write period; count; source, with a text that has a semicolon in quotes")
		}
		p := readiness.Population{Source: strings.Join(fields[2:], "")}
		if p.Period, err = attestkit.ParsePeriod(fields[0]); err != nil {
			return err
		}
		if p.Count, err = number(fields[1]); err != nil {
			return err
		}
		list = append(list, p)
	}
	*to = list
	return nil
}

// number reads a whole number that is not negative.
func number(text string) (int, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n > math.MaxInt32 {
		return 0, invalid(text, "is no whole number from 0 to 2147483647")
	}
	return int(n), nil
}

// numberColumn is a column for a number, of which 0 is an empty cell.
func numberColumn[T any, N ~int](name, member string, of func(*T) *N) column[T] {
	return column[T]{name, member,
		func(item *T) string {
			if *of(item) == 0 {
				return ""
			}
			return strconv.Itoa(int(*of(item)))
		},
		func(item *T, text string) error {
			text = strings.TrimSpace(text)
			n, err := 0, error(nil)
			if text != "" {
				n, err = number(text)
			}
			if err == nil {
				*of(item) = N(n)
			}
			return err
		},
	}
}

package main

import (
	"fmt"
	"strings"
)

// row is a measurement.
type row struct {
	what  string
	size  string
	value float64
	cpu   float64 // the same of processor time; 0 where there is no such thing
	limit limit
	note  string // absolute values
}

// limit is a figure that is asked for; the zero limit asks for nothing.
type limit struct {
	figure float64
	least  bool   // the value must reach it, instead of not exceeding it
	unit   string // behind the value
}

func (l limit) asked() string {
	sign := "≤"
	if l.least {
		sign = "≥"
	}
	return fmt.Sprintf("%s %s", sign, number(l.figure, l.unit))
}

func (l limit) met(value float64) string {
	if l.least == (value >= l.figure) || value == l.figure {
		return "met"
	}
	return "short"
}

// number prints a value with as many digits as it deserves.
func number(value float64, unit string) string {
	format := "%.2f"
	if value >= 10 || value == float64(int(value)) {
		format = "%.0f"
	}
	return strings.TrimSpace(fmt.Sprintf(format+" "+unit, value))
}

// table is a list of rows.
type table struct{ rows []row }

func (t *table) add(r row) { t.rows = append(t.rows, r) }

// markdown prints the table, with the figures asked if there are any.
func (t *table) markdown(asked bool) string {
	var b strings.Builder
	if asked {
		b.WriteString("| what | size | measured | asked | | in processor time | in figures |\n|---|---|---|---|---|---|---|\n")
	} else {
		b.WriteString("| what | size | measured | in processor time | in figures |\n|---|---|---|---|---|\n")
	}
	for _, r := range t.rows {
		fmt.Fprintf(&b, "| %s | %s | %s |", r.what, r.size, number(r.value, r.limit.unit))
		if asked {
			fmt.Fprintf(&b, " %s | %s |", r.limit.asked(), r.limit.met(r.value))
		}
		cpu := ""
		if r.cpu > 0 {
			cpu = number(r.cpu, "")
		}
		fmt.Fprintf(&b, " %s | %s |\n", cpu, r.note)
	}
	return b.String()
}

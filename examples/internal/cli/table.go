package cli

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Table prints rows under a header in aligned columns, at most [Width] wide: the
// last column is wrapped onto lines of its own where it must be.
func Table(w io.Writer, header []string, rows [][]string) error {
	widths := make([]int, len(header))
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	left := 0
	for _, n := range widths[:len(widths)-1] {
		left += n + 2
	}
	for _, row := range append([][]string{header}, rows...) {
		if err := printRow(w, row, widths, left); err != nil {
			return err
		}
	}
	return nil
}

func printRow(w io.Writer, row []string, widths []int, left int) error {
	var b strings.Builder
	for i, cell := range row[:len(row)-1] {
		b.WriteString(cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+2))
	}
	last := Wrap(row[len(row)-1], "", max(Width-left, 20))
	b.WriteString(strings.ReplaceAll(last, "\n", "\n"+strings.Repeat(" ", left)))
	_, err := fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
	return err
}

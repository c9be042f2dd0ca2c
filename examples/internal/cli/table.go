package cli

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

const gap = 2 // spaces between columns

// Table prints rows under a header in aligned columns. Where they would be wider
// than [Width], the widest columns are narrowed and their cells wrapped at spaces;
// a table with too many long words for that stays wider.
func Table(w io.Writer, header []string, rows [][]string) error {
	all := append([][]string{header}, rows...)
	widths := fit(all)
	for _, row := range all {
		if _, err := io.WriteString(w, lines(row, widths)); err != nil {
			return err
		}
	}
	return nil
}

// fit returns the columns' widths: none narrower than its longest word.
func fit(rows [][]string) []int {
	widths, least := make([]int, len(rows[0])), make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
			for word := range strings.FieldsSeq(cell) {
				least[i] = max(least[i], utf8.RuneCountInString(word))
			}
		}
	}
	for total(widths) > Width {
		widest := -1
		for i, n := range widths {
			if n > least[i] && (widest < 0 || n > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			break
		}
		widths[widest]--
	}
	return widths
}

func total(widths []int) int {
	sum := gap * (len(widths) - 1)
	for _, n := range widths {
		sum += n
	}
	return sum
}

// lines lays one row out on as many lines as its longest cell takes.
func lines(row []string, widths []int) string {
	cells := make([][]string, len(row))
	height := 1
	for i, cell := range row {
		cells[i] = strings.Split(Wrap(cell, "", widths[i]), "\n")
		height = max(height, len(cells[i]))
	}
	var b strings.Builder
	for n := range height {
		var line strings.Builder
		for i := range cells {
			part := ""
			if n < len(cells[i]) {
				part = cells[i][n]
			}
			fmt.Fprintf(&line, "%-*s", widths[i]+gap, part)
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

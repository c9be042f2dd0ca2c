package main

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
)

const (
	notRequirements = "Points of focus are not requirements: a criterion may be met without each of them, and addressing all of them does not meet it."
	reachMeans      = "Addressed says that a criterion taken as met equals or contains the requirement, and partly that one overlaps it or lies in it. That is where an ISO audit may start, and nothing in it is settled by it."
)

// page is the result while it is written: text for a terminal, or Markdown.
type page struct {
	markdown bool
	*strings.Builder
}

// head prints the title and what the counts rest on.
func (p page) head(title string, scope crossmap.Scope, source []string, notes ...string) {
	facts := [][2]string{{"have", strings.Join(source, "\n")}, {"scope", scopeText(scope)}, {"note", strings.Join(notes, "\n")}}
	if p.markdown {
		p.WriteString("# " + title + "\n\n")
		for _, f := range facts {
			p.WriteString("- **" + f[0] + "**: " + cli.EscapeMarkdown(strings.ReplaceAll(f[1], "\n", " ")) + "\n")
		}
		return
	}
	p.WriteString(cli.Wrap(title, "", cli.Width) + "\n\n")
	for _, f := range facts {
		p.WriteString(cli.Row([]int{5}, f[0], f[1]))
	}
}

// scopeText words a scope.
func scopeText(s crossmap.Scope) string {
	text := "all five categories"
	if len(s.Categories) > 0 {
		var names []string
		for _, c := range s.Categories {
			names = append(names, c.String())
		}
		text = strings.Join(names, ", ")
	}
	if s.Role.IsValid() {
		return text + "; points of focus for a " + s.Role.String()
	}
	return text
}

// section starts a part of the page.
func (p page) section(title string) {
	if p.markdown {
		p.WriteString("\n## " + cli.EscapeMarkdown(title) + "\n")
		return
	}
	p.WriteString("\n" + cli.Wrap(title, "", cli.Width) + "\n")
}

// table prints a small table, indented below its section.
func (p page) table(header []string, rows [][]string) {
	p.WriteString("\n")
	if p.markdown {
		p.WriteString(cli.Markdown(header, rows))
		return
	}
	_ = cli.Table(p, header, rows) // a Builder takes everything
}

// of words a count with its denominator.
func of(n, all int) string { return fmt.Sprintf("%d of %d", n, all) }

// joined joins texts, and skips the empty ones.
func joined(separator string, texts ...string) string {
	var list []string
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return strings.Join(list, separator)
}

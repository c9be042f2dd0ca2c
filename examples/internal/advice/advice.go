// Package advice prints a recommendation for people, in text or Markdown, for the
// programs that give one.
package advice

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/recommend"
)

// Text prints a recommendation for a terminal.
func Text(b *strings.Builder, name string, r *recommend.Recommendation) {
	cli.Heading(b, "Which report are your buyers asking for? (%s, as of %s)", name, r.AsOf)
	for _, l := range lines(r) {
		cli.Field(b, l.label, l.text)
	}
}

// Markdown prints a recommendation as a list under a heading.
func Markdown(b *strings.Builder, name string, r *recommend.Recommendation) {
	fmt.Fprintf(b, "# Which report are your buyers asking for?\n\n%s, as of %s\n\n", cli.EscapeMarkdown(name), r.AsOf)
	for _, l := range lines(r) {
		if l.text == "" {
			continue
		}
		mark, name := "- ", strings.TrimSpace(l.label)
		if strings.HasPrefix(l.label, " ") {
			mark = "  - "
		}
		fmt.Fprintf(b, "%s**%s**: %s\n", mark, name, cli.EscapeMarkdown(cli.Plain(l.text)))
	}
}

// line is a label, indented where it belongs to the one before, and a text.
type line struct{ label, text string }

func lines(r *recommend.Recommendation) []line {
	var list []line
	for i := range r.Reports {
		list = append(list, report(&r.Reports[i])...)
	}
	if !r.Decided {
		list = append(list, line{"undecided", fmt.Sprintf("%d of the %d ways in which the open answers can turn out agree", r.Stability.Agreeing, r.Stability.Completions)})
	}
	for _, q := range r.OpenQuestions {
		list = append(list, line{"ask", q.Ask + " " + q.Why})
	}
	for _, n := range r.Notes {
		list = append(list, line{"note", n.Sentence})
	}
	return list
}

func report(a *recommend.Advice) []line {
	list := []line{{a.Kind.Name(), words(a.Verdict.String())}}
	for _, reason := range a.Reasons {
		list = append(list, line{"  because", reason.Sentence})
	}
	if a.Verdict != recommend.Needed {
		return list
	}
	list = append(list, line{"  covers", scope(a)})
	for _, step := range a.TypePlan.Steps {
		list = append(list, line{"  plan", step.Sentence})
	}
	list = append(list, line{"  subservice", a.Subservice.Sentence})
	for _, also := range a.Also {
		list = append(list, line{"  also", also.Sentence})
	}
	return list
}

// scope words what a needed report covers.
func scope(a *recommend.Advice) string {
	var parts []string
	for _, c := range a.Scope.Categories {
		switch c.Verdict {
		case recommend.Needed:
			parts = append(parts, c.Category.Name())
		case recommend.Undecided:
			parts = append(parts, c.Category.Name()+" (undecided)")
		}
	}
	for _, s := range a.Scope.Services {
		parts = append(parts, words(s.String()))
	}
	if a.Scope.ITGeneralControlsAlone {
		parts = append(parts, "IT general controls alone")
	}
	return strings.Join(parts, ", ")
}

// words writes a text form as words: not-needed as "not needed".
func words(text string) string { return strings.ReplaceAll(text, "-", " ") }

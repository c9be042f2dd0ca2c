package main

import (
	"strings"
	"unicode/utf8"

	"github.com/attestkit/attestkit/examples/internal/cli"
)

// page is a memo in the making, as plain text or as Markdown. What documents say
// reaches it through its methods only, which make it harmless: a terminal obeys none of
// it, and Markdown prints it as it is.
type page struct {
	markdown bool
	b        strings.Builder
}

func (p *page) write(parts ...string) {
	for _, s := range parts {
		p.b.WriteString(s)
	}
}

// say returns text as the page prints it.
func (p *page) say(text string) string {
	text = strings.Join(strings.Fields(cli.Plain(text)), " ")
	if p.markdown {
		return unlinked.Replace(cli.EscapeMarkdown(text))
	}
	return text
}

// unlinked keeps readers of Markdown from making links and lines through text.
var unlinked = strings.NewReplacer("://", `:\//`, "www.", `www\.`, "~", `\~`)

// head begins a part: of the memo on level 1, of a report on level 2.
func (p *page) head(level int, text string) {
	if p.b.Len() > 0 && !strings.HasSuffix(p.b.String(), "\n\n") {
		p.write("\n")
	}
	if p.markdown {
		p.write(strings.Repeat("#", level), " ", p.say(text), "\n\n")
		return
	}
	lines := cli.Wrap(p.say(text), "", cli.Width)
	width := 0
	for line := range strings.SplitSeq(lines, "\n") {
		width = max(width, utf8.RuneCountInString(line))
	}
	p.write(lines, "\n", strings.Repeat([]string{"=", "-"}[level-1], width), "\n")
}

// text writes a paragraph.
func (p *page) text(text string) {
	if p.markdown {
		p.write(p.say(text), "\n\n")
		return
	}
	p.write(cli.Wrap(p.say(text), "", cli.Width), "\n")
}

// field writes a label and its value; nothing where there is no value.
func (p *page) field(label, value string) {
	switch {
	case value == "":
	case p.markdown:
		p.write("- **", label, "**: ", p.say(value), "\n")
	default:
		p.write(cli.Row([]int{fieldWidth}, label, p.say(value)))
	}
}

const fieldWidth = 12

// end ends a list, which Markdown needs.
func (p *page) end() {
	if p.markdown {
		p.write("\n")
	}
}

// gap parts tables from text, which Markdown does by itself.
func (p *page) gap() {
	if !p.markdown {
		p.write("\n")
	}
}

// lead writes the sentence over a list of items.
func (p *page) lead(text string) {
	if p.markdown {
		p.write("**", p.say(text), "**\n\n")
		return
	}
	p.write("\n", cli.Wrap(p.say(text), "", cli.Width), "\n")
}

// item writes an item of a list.
func (p *page) item(text string) {
	if p.markdown {
		p.write("- ", p.say(text), "\n")
		return
	}
	p.write("  - ", cli.Wrap(p.say(text), "    ", cli.Width-4), "\n")
}

// row writes an entry of a list with what became of it.
func (p *page) row(change, id, text string) {
	if text != "" {
		id += ": " + text
	}
	if p.markdown {
		p.write("- ", p.say(change), " ", p.say(id), "\n")
		return
	}
	p.write(cli.Row([]int{0, rowWidth}, "", change, p.say(id)))
}

const rowWidth = 10

// todo writes what to do about the items before it.
func (p *page) todo(text string) {
	if p.markdown {
		p.write("\n*To do:* ", p.say(text), "\n\n")
		return
	}
	p.write("  To do: ", cli.Wrap(p.say(text), "    ", cli.Width-9), "\n")
}

// table writes rows under a header.
func (p *page) table(header []string, rows [][]string) {
	for _, row := range rows {
		for i, cell := range row {
			row[i] = cli.Plain(cell)
		}
	}
	if p.markdown {
		p.write(cli.Markdown(header, rows), "\n")
		return
	}
	_ = cli.Table(&p.b, header, rows) // a Builder takes everything
}

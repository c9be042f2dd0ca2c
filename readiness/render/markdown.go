package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

// Markdown writes an assessment, as it scores on a day, as Markdown with the tables of
// GitHub. It holds what [HTML] shows, and no HTML.
//
// Text that a user filled in stays one piece of text in one cell: whatever Markdown or
// HTML would make of it is escaped, web and mail addresses do not become links, names
// behind an @ do not become mentions, line breaks are spaces, and characters that are not
// seen are spelled out, as in [HTML]. An @ is set as code: GitHub makes links of the text
// that it shows, in which an escape is gone.
func Markdown(w io.Writer, a *readiness.Assessment, asOf attestkit.Date) error {
	m := &markdown{bufio.NewWriter(w)}
	v := newView(a, asOf)
	m.head(v)
	m.totals(v)
	m.bands("SOC 2 criteria", v.Criteria)
	m.bands("ISO/IEC 27001:2022", v.Requirements)
	m.plan(v)
	m.checklist(v)
	m.controls(v)
	m.evidence(v)
	m.findings(v)
	m.line("")
	m.line("Ready means that nothing known is lacking. It is the organization's own view and no auditor's conclusion.")
	return m.b.Flush()
}

// markdown writes lines. A failure to write stays with the writer until Flush.
type markdown struct{ b *bufio.Writer }

func (m *markdown) line(text string) { _, _ = m.b.WriteString(text + "\n") }

func (m *markdown) heading(text string) { m.line("\n## " + text) }

// header starts a table.
func (m *markdown) header(names ...string) {
	m.line("\n| " + strings.Join(names, " | ") + " |")
	m.line(strings.Repeat("| --- ", len(names)) + "|")
}

// row writes a row of cells, which it escapes.
func (m *markdown) row(cells ...string) {
	for i := range cells {
		cells[i] = escapeMarkdown(cells[i])
	}
	m.line("| " + strings.Join(cells, " | ") + " |")
}

func (m *markdown) head(v *view) {
	title := "Readiness"
	if v.Organization != "" {
		title += " of " + escapeMarkdown(v.Organization)
	}
	m.line("# " + title + "\n")
	if v.System != "" {
		m.line("System: " + escapeMarkdown(v.System) + "\n")
	}
	for _, goal := range v.Goals {
		m.line("- " + escapeMarkdown(goal))
	}
	if !v.AsOf.IsZero() {
		m.line("- As of " + v.AsOf.String())
	}
	for _, paragraph := range v.Verdict {
		m.line("\n" + escapeMarkdown(paragraph))
	}
}

func (m *markdown) totals(v *view) {
	m.heading("Counts")
	m.header("What", "Ready", "Untested", "Carried", "Not yet", "N/a", "Of")
	for _, t := range v.Totals {
		m.row(t.What, fmt.Sprint(t.Ready), fmt.Sprint(t.Untested), fmt.Sprint(t.Carried), fmt.Sprint(t.NotYet), fmt.Sprint(t.NotApplicable), fmt.Sprint(t.All()))
	}
	m.line("\nPoints of focus are not requirements, and neither are prompts: a criterion may be met without each of them.")
}

// bands writes a heat map as a table, a row for each field.
func (m *markdown) bands(title string, bands []band) {
	if len(bands) == 0 {
		return
	}
	m.heading(title)
	for _, b := range bands {
		m.line("\n### " + escapeMarkdown(b.ID+" "+b.Title) + ", " + b.Sum())
		judged := b.Tiles[0].Judged()
		if judged {
			m.header("Id", "Title", "Design", "Operation")
		} else {
			m.header("Id", "Title", "Design")
		}
		for _, t := range b.Tiles {
			cells := []string{t.ID, t.Title, t.Design.Word()}
			if judged {
				cells = append(cells, t.Operation.Word())
			}
			m.row(cells...)
		}
	}
}

func (m *markdown) plan(v *view) {
	if len(v.Tasks) == 0 {
		return
	}
	m.heading("What to do next")
	m.header("About", "What is lacking", "What settles it", "Owner", "Due", "Stands in the way of")
	for _, t := range v.Tasks {
		due := t.Due.String()
		if t.Overdue {
			due += " overdue"
		}
		m.row(t.About, t.Why.Text, t.Why.Settle, t.Owner, due, t.Serves())
	}
	if v.MoreTasks > 0 {
		m.line(fmt.Sprintf("\nAnd %d more.", v.MoreTasks))
	}
}

func (m *markdown) checklist(v *view) {
	m.heading("Checklist")
	for _, g := range v.Groups {
		title := "\n### " + escapeMarkdown(g.ID+" "+g.Title)
		if g.Judged {
			title += ": " + g.both()
		}
		m.line(title)
		m.header("Prompt", "Question", "State", "Status", "Owner", "Due", "Controls", "Evidence", "Notes")
		for i := range g.Prompts {
			p := &g.Prompts[i]
			m.row(p.Prompt.String(), p.Prompt.Question(), p.States.both(), p.Answered(), p.Owner, p.Due.String(),
				joinIDs(p.Response.Controls), joinIDs(p.Response.Evidence), p.remarks())
		}
	}
}

// both words the states of a row.
func (s states) both() string {
	if s.Judged() {
		return "design " + s.Design.Word() + ", operation " + s.Operation.Word()
	}
	return s.Design.Word()
}

// remarks joins what else the response says.
func (p *prompt) remarks() string {
	var parts []string
	if p.Response.CarriedBy != "" {
		parts = append(parts, "Carried by "+p.Response.CarriedBy)
	}
	for _, text := range []string{p.Response.Justification, p.Response.Notes} {
		if text != "" {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, "; ")
}

func (m *markdown) controls(v *view) {
	if len(v.Controls) == 0 {
		return
	}
	m.heading("Controls")
	m.header("Id", "Title", "Owner", "Cadence", "Evidence in the window", "What is lacking")
	for i := range v.Controls {
		c := &v.Controls[i]
		lacking := make([]string, len(c.Whys))
		for j := range c.Whys {
			lacking[j] = c.Whys[j].Text
		}
		m.row(c.ID, c.Title, c.Owner, c.Cadenced(), c.Shown(), strings.Join(lacking, " "))
	}
}

func (m *markdown) evidence(v *view) {
	if len(v.Evidence) == 0 {
		return
	}
	m.heading("Evidence")
	m.header("Id", "Title", "Kind", "Performed", "Covers", "Valid until", "Owner", "Location", "Controls")
	for i := range v.Evidence {
		e := &v.Evidence[i]
		kind := e.Kind.String()
		if e.OtherKind != "" {
			kind = e.OtherKind
		}
		m.row(e.ID, e.Title, kind, e.PerformedOn.String(), e.Covers.String(), e.ValidUntil.String(), e.Owner, e.Location, joinIDs(e.Controls))
	}
}

func (m *markdown) findings(v *view) {
	if len(v.Findings) == 0 {
		return
	}
	m.heading("Findings")
	m.header("About", "Where", "Finding", "What settles it")
	for _, f := range v.Findings {
		m.row(f.ID, f.Pointer, f.Text, f.Settle)
	}
}

// escapeMarkdown makes a text stand for itself in a cell or after a heading's mark. Of
// several @ in a row the last is set as code and the others are escaped, so that no two
// spans of code touch.
func escapeMarkdown(text string) string {
	text = strings.TrimSpace(unixBreaks(text))
	var b strings.Builder
	for i, r := range text {
		switch {
		case strings.ContainsRune("\\`*_{}[]#!~$", r), r == '@' && strings.HasPrefix(text[i+1:], "@"):
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '@':
			b.WriteString("`@`")
		case strings.ContainsRune("|<>&", r), startsLink(text, i):
			fmt.Fprintf(&b, "&#%d;", r)
		case r == '\u2028', r == '\u2029', unicode.IsSpace(r):
			b.WriteByte(' ')
		case isHidden(r):
			fmt.Fprintf(&b, "\\[U+%04X\\]", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// startsLink reports whether the byte at i is what makes an address of a text: the
// colon of a scheme, or the dot after www.
func startsLink(text string, i int) bool {
	return strings.HasPrefix(text[i:], "://") || text[i] == '.' && i >= 3 && strings.EqualFold(text[i-3:i], "www")
}

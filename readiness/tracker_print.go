package readiness

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/tsc"
)

// Markdown returns the memo as Markdown (CommonMark). Whatever texts the tracker holds
// print as themselves, on one line each: they start no heading, list, link, image, code
// or HTML, and hold no control characters.
func (m *Memo) Markdown() string { return orZero(m).print(&memoPage{isMarkdown: true}) }

// Text returns the memo as plain text. Whatever texts the tracker holds stand on one
// line each, behind a label, without control characters.
func (m *Memo) Text() string { return orZero(m).print(&memoPage{}) }

// print writes the memo on a page.
func (m *Memo) print(p *memoPage) string {
	p.head(1, "Complementary user entity controls: "+memoText(m.Report.Organization))
	p.field("User entity", m.Organization)
	p.field("Fiscal year", periodText(m.FiscalYear))
	p.issue(&m.Report)
	for i := range m.EarlierIssues {
		e := &m.EarlierIssues[i]
		p.field("Earlier report in the fiscal year", e.title()+", "+periodText(e.span())+", opinion: "+e.Opinion.conclusions())
	}
	for _, days := range m.NotCovered {
		p.field("No report covers", periodText(days))
	}
	total := len(m.Operated) + len(m.NotOperated)
	p.controls("Operated: "+strconv.Itoa(len(m.Operated))+" of "+strconv.Itoa(total), m.Operated)
	p.controls("Not operated, or not shown to have operated: "+strconv.Itoa(len(m.NotOperated))+" of "+strconv.Itoa(total), m.NotOperated)
	if n := len(m.NotApplicable); n > 0 {
		p.controls("Not applicable: "+strconv.Itoa(n)+" besides the "+strconv.Itoa(total), m.NotApplicable)
	}
	if len(m.Withdrawn) > 0 {
		p.controls("No longer in the report: "+strconv.Itoa(len(m.Withdrawn)), m.Withdrawn)
	}
	p.head(2, "Signatures")
	p.signer("Prepared by", m.Preparer)
	p.signer("Reviewed by", m.Reviewer)
	return p.b.String()
}

// memoPage writes headings and labeled texts, as Markdown or as plain text.
type memoPage struct {
	b          strings.Builder
	isMarkdown bool
}

// head writes a heading of level 1 to 3.
func (p *memoPage) head(level int, text string) {
	if p.b.Len() > 0 && !strings.HasSuffix(p.b.String(), "\n\n") {
		p.b.WriteByte('\n')
	}
	text = memoText(text)
	if p.isMarkdown {
		p.b.WriteString(strings.Repeat("#", level) + " " + markdownEscape(text) + "\n\n")
		return
	}
	p.b.WriteString(text + "\n" + strings.Repeat([]string{"", "=", "-", "."}[level], max(min(len(text), 60), 1)) + "\n")
}

// field writes a text behind its label, and that it is not recorded where it is empty.
func (p *memoPage) field(label, text string) {
	if text = memoText(text); text == "" {
		text = "not recorded"
	} else if p.isMarkdown {
		text = markdownEscape(text)
	}
	p.b.WriteString("- " + label + ": " + text + "\n")
}

// fieldIf writes a text behind its label, unless it is empty.
func (p *memoPage) fieldIf(label, text string) {
	if text != "" {
		p.field(label, text)
	}
}

func (p *memoPage) issue(i *TrackedIssue) {
	p.field("Report", i.title())
	p.fieldIf("Title", i.Title)
	p.fieldIf("Number", i.Number)
	p.field("Service organization", joinTexts(", ", i.Organization, i.Part))
	p.fieldIf("Systems", strings.Join(i.Systems, "; "))
	p.field("Service auditor", i.Auditor)
	if i.AsOf.IsZero() {
		p.field("Period of the report", periodText(i.Period))
	} else {
		p.field("As of", i.AsOf.String())
		p.field("Operation", "a Type 1 draws no conclusion on it")
	}
	p.field("Date of the report", i.ReportDate.String())
	p.field("Opinion", i.Opinion.conclusions())
	for _, matter := range i.Opinion.Matters {
		p.field("Matter behind the opinion", matter)
	}
}

func (p *memoPage) controls(title string, controls []MemoControl) {
	p.head(2, title)
	for i := range controls {
		p.control(&controls[i])
	}
}

func (p *memoPage) control(c *MemoControl) {
	p.head(3, c.ID)
	p.field("The report asks", c.Text)
	p.fieldIf("It asked before", c.EarlierText)
	for _, o := range c.ControlObjectives {
		p.field("Control objective", joinTexts(": ", o.ID, o.Text))
	}
	p.fieldIf("Criteria", tsc.SetOf(c.Criteria...).String())
	for _, ref := range c.AdditionalCriteria {
		p.field("Criterion of another framework", joinTexts(" ", ref.Framework, ref.ID))
	}
	p.field("Status", c.Status.String())
	p.field("Owner", c.Owner)
	p.fieldIf("Due", c.Due.String())
	p.field("Own control", c.OwnControl)
	p.fieldIf("Own control ids", strings.Join(c.OwnControlIDs, ", "))
	for _, why := range c.Why {
		p.field("Why", why)
	}
	p.evidence(c.Evidence)
}

func (p *memoPage) evidence(list []TrackedEvidence) {
	for _, e := range list {
		date := "no date recorded"
		if !e.PerformedOn.IsZero() {
			date = "performed on " + e.PerformedOn.String()
		}
		p.field("Evidence", joinTexts(", ", date, e.Title, e.Location, e.SHA256))
	}
	if len(list) == 0 {
		p.field("Evidence", "")
	}
}

// signer writes who signed. A date without a name does not stand in the name's place.
func (p *memoPage) signer(label string, s MemoSigner) {
	name := memoText(s.Name)
	if name == "" && !s.Date.IsZero() {
		name = "name not recorded"
	}
	p.field(label, joinTexts(", ", name, s.Date.String()))
}

// joinTexts joins those of the texts of which something can be read.
func joinTexts(separator string, texts ...string) string {
	var given []string
	for _, s := range texts {
		if s = memoText(s); s != "" {
			given = append(given, s)
		}
	}
	return strings.Join(given, separator)
}

func periodText(p attestkit.Period) string {
	if p.IsZero() || p.From == p.To {
		return p.From.String()
	}
	return p.From.String() + " to " + p.To.String()
}

// memoText returns a text on one line without what a terminal or a reader's eye might
// obey: control and formatting characters, such as those that turn the direction of
// writing, become spaces.
func memoText(s string) string {
	s = strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// markdownEscape returns a text of one line that Markdown prints as it is anywhere but
// at the start of a line, where labels stand. It also breaks what some readers turn into
// links of their own accord.
func markdownEscape(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for i := range len(s) {
		switch c := s[i]; {
		case c == '<':
			b.WriteString("&lt;")
		case c == '>':
			b.WriteString("&gt;")
		case c == '&':
			b.WriteString("&amp;")
		case c == '@' && !strings.HasPrefix(s[i+1:], "@"):
			b.WriteString("`@`") // some readers make a link of an address even behind a backslash
		case strings.IndexByte("\\`*_[]#|~$@", c) >= 0, isLinkPart(s, i):
			b.WriteByte('\\')
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// isLinkPart reports whether the byte at i is the colon of "://" or the dot of "www.".
func isLinkPart(s string, i int) bool {
	return s[i] == ':' && strings.HasPrefix(s[i:], "://") || s[i] == '.' && i > 0 && s[i-1]|0x20 == 'w'
}

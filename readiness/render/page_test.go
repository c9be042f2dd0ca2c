package render_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

var today = date("2025-08-15")

func page(t *testing.T, f func(io.Writer, *readiness.Assessment, attestkit.Date) error, a *readiness.Assessment) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, f(&b, a, today))
	return b.String()
}

// certified is a small assessment for a golden file: a certification that excludes all
// controls of Annex A but one, which leaves few prompts.
func certified() readiness.Assessment {
	target := readiness.Target{ISO27001: true}
	for r := range iso27001.Controls() {
		if r != iso27001.A5_15 {
			target.Excluded = append(target.Excluded, r)
		}
	}
	a, whole := readiness.New(target), firm()
	a.Organization, a.System, a.Controls, a.Evidence = whole.Organization, whole.System, whole.Controls, whole.Evidence
	for i := range whole.Responses[:4] {
		r := &whole.Responses[i]
		r.Prompt = a.Responses[i].Prompt
		a.Responses[i] = *r
	}
	return a
}

// masked replaces the catalog's sentences, which change more often than pages do, and
// the style sheet.
func masked(text string) string {
	var pairs []string
	for p := range readiness.Prompts() {
		for _, s := range [...]string{p.Question(), p.Designed(), p.Operated()} {
			pairs = append(pairs, html.EscapeString(s), "(text)", s, "(text)")
		}
	}
	text = strings.NewReplacer(pairs...).Replace(text)
	text = regexp.MustCompile(`(?s)<style>.*</style>`).ReplaceAllString(text, "<style></style>")
	return regexp.MustCompile(`sha256-[^']*`).ReplaceAllString(text, "sha256-")
}

func TestGoldenPages(t *testing.T) {
	a := certified()
	golden(t, "certified.html", masked(page(t, render.HTML, &a)))
	golden(t, "certified.md", masked(page(t, render.Markdown, &a)))
	b := firm()
	golden(t, "firm.md", masked(page(t, render.Markdown, &b)))
}

func TestPageIsSelfContained(t *testing.T) {
	a := firm()
	text := page(t, render.HTML, &a)
	style := regexp.MustCompile(`(?s)<style>(.*)</style>`).FindStringSubmatch(text)
	require.Len(t, style, 2)
	digest := sha256.Sum256([]byte(style[1]))
	assert.Contains(t, text, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-`+base64.StdEncoding.EncodeToString(digest[:])+`'; base-uri 'none'; form-action 'none'">`)
	for _, word := range []string{"<script", "<link", "<img", "<iframe", "<form", "<object", "@import", "url(", " style=", " src=", "ZgotmplZ"} {
		assert.NotContains(t, strings.ToLower(text), strings.ToLower(word))
	}
	for _, href := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		id, inside := strings.CutPrefix(href[1], "#")
		assert.True(t, inside, href[1])
		assert.Contains(t, text, ` id="`+id+`"`)
	}
	for _, part := range []string{"prefers-color-scheme: dark", "@media print", "@media (max-width", `name="viewport"`} {
		assert.Contains(t, text, part)
	}
	for i := range len(text) {
		if text[i] >= 0x80 {
			t.Fatalf("a byte that is not ASCII at %d: %.40q", i, text[i:])
		}
	}
}

func TestPageShowsEveryField(t *testing.T) {
	a := firm()
	text, md := page(t, render.HTML, &a), page(t, render.Markdown, &a)
	for c := range tsc.CriteriaFor(tsc.Security).All() {
		assert.Contains(t, text, `<a href="#at-`+c.String()+`">`+c.String()+`</a>`)
		assert.Contains(t, md, "| "+c.String()+" | ")
	}
	for r := range iso27001.Requirements() {
		assert.Contains(t, text, `<span class="name">`+r.String()+`</span>`)
		assert.Contains(t, md, "| "+r.String()+" | ")
	}
	for p := range readiness.PromptsFor(a.Target) {
		assert.Contains(t, text, `<p class="id">`+p.String()+`</p>`)
	}
	for _, word := range []string{"Fieldlark Payments, Inc.", "SOC 2 Type 2 from 2025-01-01 to 2025-12-31", "ISO/IEC 27001:2022 without A.8.30", "Northbridge Hosting", "Draft with counsel.", "No contractors.", "every release", "photo", "overdue"} {
		assert.Contains(t, text, word)
		assert.Contains(t, md, word)
	}
	assert.Regexp(t, `<small class="not-yet"><span>operation</span> <span>not yet</span></small>`, text, "a state is a word")
}

func TestEmptyPages(t *testing.T) {
	var a readiness.Assessment
	assert.Contains(t, page(t, render.HTML, &a), "The target asks nothing.")
	assert.NotEmpty(t, page(t, render.Markdown, &a))
	soon := readiness.New(readiness.Target{Type: 1})
	assert.Contains(t, page(t, render.HTML, &soon), "SOC 2 Type 1, date not set")
	soon = readiness.New(readiness.Target{Type: 2, Scope: tsc.Scope{Role: tsc.Processor}})
	text := page(t, render.HTML, &soon)
	assert.Contains(t, text, "SOC 2 Type 2, window not set")
	assert.Contains(t, text, "All five categories; processor of personal information")
}

// TestHostileTextStaysTextInHTML counts what makes a page: hostile text must not add any
// of it.
func TestHostileTextStaysTextInHTML(t *testing.T) {
	tag := regexp.MustCompile(`<[!/a-zA-Z][^>]*>`)
	allowed := regexp.MustCompile(`^</?(!DOCTYPE html|html|head|meta|title|style|body|header|main|footer|section|nav|h1|h2|h3|p|ul|ol|li|a|b|bdi|br|div|span|small|table|thead|tbody|tr|th|td|dl|dt|dd|svg|rect)([ /][^<]*)?>$`)
	for seed := range uint64(12) {
		a := hostileAssessment(t, rand.New(rand.NewPCG(seed, 9)))
		text := page(t, render.HTML, &a)
		for _, found := range tag.FindAllString(text, -1) {
			require.True(t, allowed.MatchString(found) && !strings.Contains(found, "onload") && !strings.Contains(found, "evil"), found)
		}
		require.NotContains(t, text, "<!--")
		require.Equal(t, 1, strings.Count(text, "</style>"))
		require.Equal(t, strings.Count(text, "<table"), strings.Count(text, "</table>"))
		requireSeen(t, text)
	}
}

// requireSeen holds that a page holds no character that is not seen, and none that is not
// UTF-8.
func requireSeen(t *testing.T, text string) {
	t.Helper()
	require.True(t, utf8.ValidString(text))
	require.NotRegexp(t, "[\x00-\x08\x0b-\x1f\x7f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]", text)
}

// TestHiddenCharactersAreSpelledOut holds that nothing of them is lost, in a page or in
// Markdown, and that a document that is not valid comes out harmless all the same.
func TestHiddenCharactersAreSpelledOut(t *testing.T) {
	a := firm()
	a.Responses[0].Owner = "Ana\u202eziuR\x1b[31m\u200b\U000e0041\u0085 \u0645\u200c\u0647 end\r\nnext\rline\u2028sep\xff."
	text, md := page(t, render.HTML, &a), page(t, render.Markdown, &a)
	contains(t, text, "Ana[U+202E]ziuR[U+001B][31m[U+200B][U+E0041][U+0085] \u0645\u200c\u0647 end\nnext\nline\nsep\ufffd.")
	contains(t, md, "Ana\\[U+202E\\]ziuR\\[U+001B\\]\\[31m\\[U+200B\\]\\[U+E0041\\]  \u0645\u200c\u0647 end next line sep\ufffd.")
	requireSeen(t, text)
	requireSeen(t, md)
}

// TestEachHiddenCharacter goes through the characters that Unicode would have ignored
// where they cannot be shown, and through texts of scripts and emoji that use some.
func TestEachHiddenCharacter(t *testing.T) {
	var hidden, spelled strings.Builder
	for _, span := range [...][2]rune{
		{0xad, 0xad}, {0x34f, 0x34f}, {0x61c, 0x61c}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x200b, 0x200b}, {0x200e, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x206f},
		{0x3164, 0x3164}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xfff0, 0xfffb}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe00ff}, {0xe01f0, 0xe0fff},
	} {
		for r := span[0]; r <= span[1]; r++ {
			hidden.WriteString("x" + string(r))
			fmt.Fprintf(&spelled, "x[U+%04X]", r)
		}
	}
	a := firm()
	a.Responses[0].Owner = hidden.String()
	contains(t, page(t, render.HTML, &a), spelled.String())
	contains(t, page(t, render.Markdown, &a), strings.NewReplacer("[", `\[`, "]", `\]`).Replace(spelled.String()))
	for _, text := range []string{
		"\u2764\ufe0f \U0001f469\U0001f3fd\u200d\U0001f4bb 1\ufe0f\u20e3 \U0001f1eb\U0001f1f7", // heart, woman at a computer, keycap, flag
		"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937", "\u0600\u0661", "\u182e\u180b\u182d\u180e\u1820", "\u845b\U000e0100", "caf\u00e9 \u4e16",
	} {
		a.Responses[0].Owner = text
		contains(t, page(t, render.HTML, &a), text)
		contains(t, page(t, render.Markdown, &a), text)
	}
}

// TestMarkdownMentionsNobody holds that an @ stands apart from what it could make a
// mention or a mail link with, for GitHub looks for these after it has undone escapes.
func TestMarkdownMentionsNobody(t *testing.T) {
	for text, want := range map[string]string{
		"@org":                   "`@`org",
		"a@evil.example":         "a`@`evil.example",
		"a@@b@ c @":              "a\\@`@`b`@` c `@`",
		"\\@org `@org` @\u200bx": "\\\\`@`org \\``@`org\\` `@`\\[U+200B\\]x",
	} {
		a := firm()
		a.Organization, a.Responses[0].Owner, a.Responses[0].Notes = text, text, text
		md := page(t, render.Markdown, &a)
		contains(t, md, "# Readiness of "+want+"\n")
		contains(t, md, "| "+want+" |")
		assert.NotRegexp(t, `@[^`+"`@"+`]`, md, "nothing follows an @")
		contains(t, page(t, render.HTML, &a), html.EscapeString(strings.ReplaceAll(text, "\u200b", "[U+200B]")))
	}
}

// TestHostileTextIsUnchangedInJSON holds that a document keeps every character.
func TestHostileTextIsUnchangedInJSON(t *testing.T) {
	for seed := range uint64(30) {
		a := hostileAssessment(t, rand.New(rand.NewPCG(seed, 12)))
		text, err := document.Marshal(&a)
		require.NoError(t, err)
		got, err := document.Unmarshal[readiness.Assessment](text)
		require.NoError(t, err)
		again, err := document.Marshal(&got)
		require.NoError(t, err)
		require.True(t, bytes.Equal(text, again))
		for i := range a.Responses {
			require.Equal(t, a.Responses[i].Owner+a.Responses[i].Notes, got.Responses[i].Owner+got.Responses[i].Notes)
		}
		for i := range a.Controls {
			require.Equal(t, a.Controls[i].ID+a.Controls[i].Description, got.Controls[i].ID+got.Controls[i].Description)
		}
	}
}

// contains is assert.Contains for pages, which are too long to print.
func contains(t *testing.T, text, part string) {
	t.Helper()
	assert.True(t, strings.Contains(text, part), "%.200q is not there", part)
}

func TestNilDocuments(t *testing.T) {
	empty := readiness.Assessment{}
	assert.Equal(t, page(t, render.HTML, &empty), page(t, render.HTML, nil))
	assert.Equal(t, page(t, render.Markdown, &empty), page(t, render.Markdown, nil))
	for _, f := range []func(io.Writer, *readiness.Assessment, ...render.Option) error{render.WriteChecklist, render.WriteEvidence, render.WriteControls} {
		assert.EqualError(t, f(io.Discard, nil), "invalid: there is no assessment: the pointer is nil")
	}
	for _, f := range []func(io.Reader, *readiness.Assessment, ...render.Option) (readiness.Assessment, error){render.ReadChecklist, render.ReadEvidence, render.ReadControls} {
		_, err := f(strings.NewReader("id,prompt\n"), nil)
		assert.Error(t, err)
	}
	for _, f := range []func(io.Writer, *readiness.Tracker, ...render.Option) error{render.WriteTracker, render.WriteAcknowledgments} {
		assert.EqualError(t, f(io.Discard, nil), "invalid: there is no tracker: the pointer is nil")
	}
	for _, f := range []func(io.Reader, *readiness.Tracker) (readiness.Tracker, error){render.ReadTracker, render.ReadAcknowledgments} {
		got, err := f(strings.NewReader("row\n"), nil)
		assert.NoError(t, err)
		assert.Equal(t, readiness.Tracker{}, got)
		_, err = f(strings.NewReader("row\nV1-C1\n"), nil)
		assert.ErrorContains(t, err, "is no row of this tracker")
	}
}

// TestHostileTextStaysTextInMarkdown holds that a row has as many cells as its header,
// whatever the text, and that nothing in it is markup.
func TestHostileTextStaysTextInMarkdown(t *testing.T) {
	escaped := regexp.MustCompile(`\\[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|&#[0-9]+;|` + "`@`")
	markup := regexp.MustCompile("[<>&@`*_~$\\\\\\[\\]{}]|://|(?i)www\\.|\x00")
	for seed := range uint64(12) {
		a := hostileAssessment(t, rand.New(rand.NewPCG(seed, 10)))
		requireSeen(t, page(t, render.Markdown, &a))
		cells := 0
		for line := range strings.Lines(page(t, render.Markdown, &a)) {
			require.True(t, strings.HasSuffix(line, "\n"))
			require.NotContains(t, strings.TrimSuffix(line, "\n"), "\r")
			if plain := escaped.ReplaceAllString(line, ""); strings.HasPrefix(line, "|") {
				if cells == 0 {
					cells = strings.Count(line, "|")
				}
				require.Equal(t, cells, strings.Count(plain, "|"), line)
				require.False(t, markup.MatchString(plain), plain)
			} else {
				cells = 0
				require.False(t, markup.MatchString(plain), plain)
			}
		}
	}
}

func TestPagesAreTheSameEachTime(t *testing.T) {
	a := firm()
	first, markdown := page(t, render.HTML, &a), page(t, render.Markdown, &a)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			var b, m strings.Builder
			assert.NoError(t, render.HTML(&b, &a, today))
			assert.NoError(t, render.Markdown(&m, &a, today))
			assert.Equal(t, len(first), len(b.String()))
			assert.True(t, first == b.String() && markdown == m.String())
		})
	}
	wait.Wait()
}

// TestPageOfWhatWasNotTested shows a result that lacks nothing and that an auditor could
// not test: no page may call it ready.
func TestPageOfWhatWasNotTested(t *testing.T) {
	a := readiness.New(readiness.Target{Type: soc.Type2, Window: attestkit.Period{From: date("2025-01-01"), To: date("2025-06-30")}})
	year := attestkit.Period{From: date("2025-01-01"), To: date("2025-12-31")}
	a.Controls = []readiness.Control{
		{ID: "C-1", Cadence: soc.Annual}, {ID: "C-2", Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: year}}},
		{ID: "C-3", Cadence: soc.OnEvent, Populations: []readiness.Population{{Period: year, Count: 14}}, Since: date("2025-06-01")},
		{ID: "C-4", Cadence: soc.Quarterly},
	}
	a.Evidence = []readiness.Evidence{{ID: "E", Kind: readiness.Policy, PerformedOn: date("2024-12-01"), Owner: "x"}, {ID: "T", Kind: readiness.Ticket, PerformedOn: date("2025-06-20"), Owner: "x", Controls: []string{"C-3"}}}
	for i := range a.Responses {
		r := &a.Responses[i]
		r.Status, r.Controls, r.Evidence = readiness.Implemented, []string{a.Controls[i%3].ID}, []string{"E"}
	}
	text, md := page(t, render.HTML, &a), page(t, render.Markdown, &a)
	for _, part := range []string{
		`<div class="verdict untested"><p>SOC 2 Type 2: nothing is lacking, and not everything was tested. Of 61 criteria, 61 are ready by design and 0 in operation, 61 untested.`,
		`<span class="state untested">operation untested</span>`, `<small class="untested"><span>operation</span> <span>untested</span></small>`,
		`<rect class="untested" `, `data-label="untested">61</td>`, `see the findings on <bdi>C-2</bdi>.`,
		`<p>no slot, 0 records</p>`, `<p>no event</p>`, `<p>1 of 14 events on record</p>`, `<p>0 of 2 slots</p>`,
	} {
		contains(t, text, part)
	}
	assert.NotContains(t, text, `class="state ready">operation ready`)
	contains(t, md, "| SOC 2 criteria, operation | 0 | 61 | 0 | 0 | 0 | 61 |")
	contains(t, md, "| C-3 |  |  | on-event | 1 of 14 events on record |  |")
	contains(t, md, "Name another control that did its work until then, or start the window on 2025-06-01.")
	a.Evidence = append(a.Evidence, readiness.Evidence{ID: "T2", PerformedOn: date("2025-02-20"), Controls: []string{"C-2"}})
	contains(t, page(t, render.HTML, &a), "<p>1 record, 0 events</p>")
}

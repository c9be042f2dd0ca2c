package render_test

import (
	"crypto/sha256"
	"encoding/base64"
	"html"
	"io"
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
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
		require.NotContains(t, text, "\x00")
	}
}

// TestHostileTextStaysTextInMarkdown holds that a row has as many cells as its header,
// whatever the text, and that nothing in it is markup.
func TestHostileTextStaysTextInMarkdown(t *testing.T) {
	escaped := regexp.MustCompile(`\\[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]|&#[0-9]+;`)
	markup := regexp.MustCompile("[<>&`*_~$\\\\\\[\\]{}]|://|(?i)www\\.|\x00")
	for seed := range uint64(12) {
		a := hostileAssessment(t, rand.New(rand.NewPCG(seed, 10)))
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

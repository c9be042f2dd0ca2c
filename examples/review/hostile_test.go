package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// hostile is text that a terminal or a reader of Markdown might obey.
const hostile = " | cell | `code` <script>alert(1)</script> &lt; [x](javascript:y) ![i](https://e.example/i) *b* _u_ ~~s~~ \\ \x1b[31m\u202e\r\n# head\n| a | b |\n```\n"

// said are the members that hold free text, and the ids, which agree among themselves.
var said = map[string]bool{
	"id": true, "name": true, "title": true, "text": true, "reason": true, "service": true, "number": true,
	"products": true, "locations": true, "emphasis": true, "restrictedTo": true,
}

// poison appends the hostile text to all free text of a document.
func poison(v any, inText bool) any {
	switch v := v.(type) {
	case map[string]any:
		for name, member := range v {
			v[name] = poison(member, said[name] || name == "controls" && isTexts(member))
		}
	case []any:
		for i := range v {
			v[i] = poison(v[i], inText)
		}
	case string:
		if inText {
			return v + hostile
		}
	}
	return v
}

func isTexts(v any) bool {
	list, ok := v.([]any)
	if !ok || len(list) == 0 {
		return false
	}
	_, ok = list[0].(string)
	return ok
}

// poisoned writes an example document with hostile text to a file.
func poisoned(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "data", name))
	require.NoError(t, err)
	var v any
	require.NoError(t, json.Unmarshal(b, &v))
	b, err = json.Marshal(poison(v, false))
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, b, 0o600))
	return file
}

// live are characters that Markdown would act upon: those that no backslash precedes.
var live = regexp.MustCompile("(?:^|[^\\\\])(?:\\\\\\\\)*[`|<\\[~]|&|://|www\\.")

// begins is how a line of a memo begins: with a word of ours.
var begins = regexp.MustCompile(`^(#{1,2} [SARIC]|- |\*\*[A-Z]|\*To do|$|[A-Z0-9])`)

func TestHostileTextStaysHarmless(t *testing.T) {
	later, earlier, opinion := poisoned(t, "soc2-type2.json"), poisoned(t, "soc2-type2-2025.json"), poisoned(t, "soc2-opinion.json")
	args := []string{
		"-as-of", "2026-12-15", "-window", "2025-01-01..2026-12-31", "-uses", hostile, "-location", hostile, "-entity", hostile, "-seen", hostile,
		"-prior", earlier, later, opinion,
	}
	text, _ := run1(t, "", cli.Findings, args...)
	markdown, _ := run1(t, "", cli.Findings, append(args, "-format", "markdown")...)
	for _, out := range []string{text, markdown} {
		assert.NotRegexp(t, "[^\\n -~]", out, "only what is printed by itself")
		assert.Contains(t, out, "alert(1)")
	}
	escaped := strings.NewReplacer("&lt;", "", "&amp;", "")
	for line := range strings.Lines(markdown) {
		line = escaped.Replace(strings.TrimRight(line, "\n"))
		if strings.HasPrefix(line, "| ") {
			cells := live.FindAllString(line, -1)
			assert.Contains(t, []int{3, 6}, len(cells), line)
			continue
		}
		assert.Falsef(t, live.MatchString(line), "%q in %.200s", live.FindString(line), line)
		assert.Truef(t, begins.MatchString(line), "%.200s", line)
	}
}

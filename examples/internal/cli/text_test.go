package cli_test

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
)

func TestRow(t *testing.T) {
	assert.Equal(t, "  A.5.1   partly  Title\n                  by CC1.1\n", cli.Row([]int{0, 6, 6}, "", "A.5.1", "partly", "Title\nby CC1.1"))
	assert.Equal(t, "long  x\n", cli.Row([]int{2}, "long", "x"), "a cell that is too wide moves the rest")
	assert.Equal(t, "ä   é\n", cli.Row([]int{2}, "ä", "é"))
	for line := range strings.Lines(cli.Row([]int{90}, "", strings.Repeat("word ", 50))) {
		assert.LessOrEqual(t, len(line), 92+20+1)
	}
}

func TestMarkdown(t *testing.T) {
	got := cli.Markdown([]string{"a", "b"}, [][]string{{`x|y\`, "<b>\n*_`[&"}})
	assert.Equal(t, "| a | b |\n| --- | --- |\n| x\\|y\\\\ | &lt;b><br>\\*\\_\\`\\[&amp; |\n", got)
}

func TestMarkdownMentionsNobody(t *testing.T) {
	for text, want := range map[string]string{"@org": "`@`org", "a@b.example": "a`@`b.example", "@@org": "\\@`@`org", "a@@": "a\\@`@`", "@": "`@`", "": ""} {
		assert.Equal(t, want, cli.EscapeMarkdown(text), text)
	}
}

func TestPlain(t *testing.T) {
	assert.Equal(t, "a [2Jb c é", cli.Plain("a\x1b[2Jb\nc\u00a0é"))
}

// A document's own names stand in pointers.
func TestLine(t *testing.T) {
	p := &attestkit.Problem{Pointer: "/labels/\x1b[2J\ta\n\u202e", Line: 1, Column: 2, Rule: "type", Detail: "a text"}
	assert.Equal(t, "x.json\t/labels/ [2J a  \t1:2\ttype\ta text", cli.Line("x.json", p))
	assert.Equal(t, "-\t(document)\t-\ttype\ta text", cli.Line("-", &attestkit.Problem{Rule: "type", Detail: "a text"}))
}

func TestCount(t *testing.T) {
	assert.Equal(t, "0 links, 1 link, 2 links", cli.Count(0, "link", "links")+", "+cli.Count(1, "link", "links")+", "+cli.Count(2, "link", "links"))
}

func TestTitle(t *testing.T) {
	assert.Equal(t, "Internal audit, general", cli.Title(iso27001.Clause9_2_1))
	assert.Equal(t, "Access control", cli.Title(iso27001.A5_15))
}

func TestParseAll(t *testing.T) {
	for _, test := range []struct {
		line, format string
		args         []string
		code         int
	}{
		{"", "t", nil, cli.OK},
		{"a -f x b", "x", []string{"a", "b"}, cli.OK},
		{"-f x a b -f y", "y", []string{"a", "b"}, cli.OK},
		{"a -- -f b", "t", []string{"a", "-f", "b"}, cli.OK},
		{"-- -f", "t", []string{"-f"}, cli.OK},
		{"- a", "t", []string{"-", "a"}, cli.OK},
		{"a -g", "t", nil, cli.Usage},
		{"a -f", "t", nil, cli.Usage},
		{"a -h", "t", nil, cli.OK},
	} {
		env := cli.Env{Args: strings.Fields(test.line), Err: io.Discard}
		fs := env.Flags("x")
		format := fs.String("f", "t", "")
		args, code, ok := env.ParseAll(fs)
		assert.Equal(t, test.code, code, test.line)
		assert.Equal(t, test.args, args, test.line)
		assert.Equal(t, test.code == cli.OK && !strings.Contains(test.line, "-h"), ok, test.line)
		assert.Equal(t, test.format, *format, test.line)
	}
}

func TestIDsGivesUp(t *testing.T) {
	n := 0
	err := cli.IDs([]byte(strings.Repeat("x\n", 1<<20)), func(id string) error {
		n++
		return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: id}
	})
	require.Error(t, err)
	assert.Equal(t, 1000, n)
	assert.Equal(t, 900, attestkit.Omitted(err))
}

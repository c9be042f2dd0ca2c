package cli

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseAll is [Env.Parse] for programs whose options and arguments may stand in any
// order. It returns the arguments.
func (e Env) ParseAll(fs *flag.FlagSet) (args []string, code int, ok bool) {
	rest := Env{e.Args, e.In, e.Out, e.Err}
	for {
		if code, ok := rest.Parse(fs); !ok {
			return nil, code, false
		}
		if fs.NArg() == 0 {
			return args, OK, true
		}
		if n := len(rest.Args) - fs.NArg(); n > 0 && rest.Args[n-1] == "--" {
			return append(args, fs.Args()...), OK, true
		}
		args, rest.Args = append(args, fs.Arg(0)), fs.Args()[1:]
	}
}

// Print prints the program's result, and returns the exit code.
func (e Env) Print(text string) int {
	if _, err := io.WriteString(e.Out, text); err != nil {
		return e.Failed("output", err)
	}
	return OK
}

// Row lays one row out in columns of the given widths; a last cell beyond them takes
// what is left of [Width]. Each line of that cell starts on a line of its own, and is
// wrapped where it must be.
func Row(widths []int, row ...string) string {
	var b strings.Builder
	left := 0
	for i, n := range widths {
		b.WriteString(row[i] + strings.Repeat(" ", max(0, n-utf8.RuneCountInString(row[i]))+gap))
		left += n + gap
	}
	margin := "\n" + strings.Repeat(" ", left)
	for i, line := range strings.Split(row[len(widths)], "\n") {
		if i > 0 {
			b.WriteString(margin)
		}
		b.WriteString(strings.ReplaceAll(Wrap(line, "", max(Width-left, 20)), "\n", margin))
	}
	return strings.TrimRight(b.String(), " ") + "\n"
}

// Markdown lays rows out under a header as a table of Markdown.
func Markdown(header []string, rows [][]string) string {
	var b strings.Builder
	rule := slices.Repeat([]string{"---"}, len(header))
	for i, row := range append([][]string{header, rule}, rows...) {
		for _, cell := range row {
			if i != 1 {
				cell = EscapeMarkdown(cell)
			}
			b.WriteString("| " + cell + " ")
		}
		b.WriteString("|\n")
	}
	return b.String()
}

// EscapeMarkdown returns text that Markdown prints as it is, in a table's cell or
// elsewhere. An @ is set as code, so that no reader makes a link or a mention of it; of
// several in a row the last is, and the others are escaped.
func EscapeMarkdown(text string) string {
	var b strings.Builder
	parts := strings.Split(markdown.Replace(text), "@")
	for i, part := range parts {
		b.WriteString(part)
		switch {
		case i == len(parts)-1:
		case parts[i+1] == "" && i+2 < len(parts):
			b.WriteString(`\@`)
		default:
			b.WriteString("`@`")
		}
	}
	return b.String()
}

var markdown = strings.NewReplacer("\n", "<br>", "<", "&lt;", "&", "&amp;",
	"|", `\|`, `\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`)

// Plain returns a text from a document without what a terminal might obey.
func Plain(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, text)
}

// Note prints a remark beside the result.
func (e Env) Note(format string, args ...any) {
	fmt.Fprintf(e.Err, format+"\n", args...)
}

// Count words a number of things.
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

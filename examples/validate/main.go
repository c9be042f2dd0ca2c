// Validate reads documents of any kind, finds out which each one is, and prints what
// is wrong with them.
//
//	validate report.json letter.json
//	validate -format json - < report.json
//	validate -stream reports.jsonl
//
// A file "-" is standard input. A document with problems gives a line for each, of file,
// pointer, line:column, rule and detail, parted by tabs; a valid one gives a line of
// file, "valid", and its kind and version.
//
// With -stream, each file holds a document a line (JSON Lines), of whichever kinds, in
// any number: memory does not grow with them. Behind the problems a line sums the file
// up. Without, a file is one document.
//
// With -format json, each problem is an object on a line, with file, pointer, line,
// column, rule and detail. Valid documents print nothing.
//
// What keeps a file from being read stands on standard error, as does the progress over
// long input where that is a terminal.
//
// Exit codes: 0 when all documents are valid, 1 when one has problems or a file could
// not be read, and 2 for a wrong command line.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
)

const usage = `validate [-format text|json] [-stream] FILE...|-
       reads documents of any kind, finds out which each one is, and prints what is wrong with them
       exits with 0 when all are valid, 1 when one has problems or cannot be read, 2 for a wrong command line`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	format := fs.String("format", "text", "text or json")
	stream := fs.Bool("stream", false, "each line of a file is a document")
	names, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	switch {
	case len(names) == 0:
		return env.Wrong(fs, "give the files to validate, or - for standard input")
	case !cli.OneOf(*format, "text", "json"):
		return env.Wrong(fs, "there is no format %q; there are text and json", *format)
	}
	v := &validator{env: env, json: *format == "json", progress: newProgress(env.Err)}
	for _, name := range names {
		v.file(name, *stream)
	}
	v.progress.clear()
	if v.broken != nil {
		return env.Failed("output", v.broken)
	}
	if v.failed {
		return cli.Invalid
	}
	return cli.OK
}

// validator prints what it finds.
type validator struct {
	env      cli.Env
	json     bool
	progress *progress
	failed   bool  // a document has problems, or a file could not be read
	broken   error // of the output, behind which nothing is printed
}

// file validates one file.
func (v *validator) file(name string, stream bool) {
	f, err := v.env.Open(name)
	if err != nil {
		v.unread(name, err)
		return
	}
	defer f.Close()
	r := v.progress.over(name, f)
	if stream {
		v.stream(name, r)
	} else {
		v.document(name, r)
	}
}

// document validates a file that is one document.
func (v *validator) document(name string, r io.Reader) {
	b, err := io.ReadAll(io.LimitReader(r, cli.MaxSize+1)) // a byte more, so that the limit is a problem like others
	if err != nil {
		v.unread(name, err)
		return
	}
	kind, version, err := document.Detect(b)
	if err == nil {
		_, err = document.DecodeAny(bytes.NewReader(b))
	}
	if err == nil {
		v.valid(name, kindOf(kind, version))
		return
	}
	v.problems(name, err)
	if hasRule(err, document.RuleTrailing) {
		v.note("%s: with -stream, each line of a file is a document", name)
	}
}

// stream validates a file that holds a document a line.
func (v *validator) stream(name string, r io.Reader) {
	counts := map[string]int{}
	good, bad, lines := 0, 0, false // lines: a problem that a line of an indented document has
	for line, err := range document.StreamAny(r) {
		switch {
		case v.broken != nil:
			return
		case err == nil:
			good++
			counts[kindOf(line.Name, line.Version)]++
		case attestkit.Problems(err) == nil:
			v.unread(name, err) // the last that the stream yields: what was read says nothing of the rest
			return
		default:
			bad++
			lines = lines || hasRule(err, document.RuleSyntax)
			v.problems(name, err)
		}
	}
	v.sum(name, good, bad, counts)
	if good == 0 && lines {
		v.note("%s: without -stream, a file is one document", name)
	}
}

// sum prints the line that sums a stream up.
func (v *validator) sum(name string, good, bad int, counts map[string]int) {
	var kinds []string
	for kind, n := range counts {
		kinds = append(kinds, strconv.Itoa(n)+" "+kind)
	}
	slices.SortFunc(kinds, func(a, b string) int { return strings.Compare(a[strings.Index(a, " "):], b[strings.Index(b, " "):]) })
	list := strings.Join(kinds, ", ")
	switch {
	case bad > 0 && good > 0:
		v.text(fmt.Sprintf("%s\tinvalid\t%d of %s; valid: %s", name, bad, cli.Count(good+bad, "document", "documents"), list))
	case bad > 0:
		v.text(fmt.Sprintf("%s\tinvalid\tall of %s", name, cli.Count(bad, "document", "documents")))
	case good > 0:
		v.valid(name, list)
	default:
		v.text(name + "\tempty\tno documents")
	}
}

func kindOf(name document.Name, version int) string { return fmt.Sprintf("%s v%d", name, version) }

func hasRule(err error, rule attestkit.Rule) bool {
	return slices.ContainsFunc(attestkit.Problems(err), func(p *attestkit.Problem) bool { return p.Rule == rule })
}

// valid says that a file is valid, and what it holds.
func (v *validator) valid(name, what string) { v.text(name + "\tvalid\t" + what) }

// problem is the JSON form of a problem.
type problem struct {
	File string `json:"file"`
	*attestkit.Problem
}

// problems prints the problems of a document.
func (v *validator) problems(name string, err error) {
	v.failed = true
	for _, p := range attestkit.Problems(err) {
		if v.json {
			v.print(object(problem{name, p}))
		} else {
			v.print(cli.Line(name, p) + "\n")
		}
	}
	switch n := attestkit.Omitted(err); {
	case n > 0 && v.json:
		v.note("%s: and %d more", name, n)
	case n > 0:
		v.print(fmt.Sprintf("%s\tand %d more\n", name, n))
	}
}

// text prints a line, unless the output is JSON.
func (v *validator) text(line string) {
	if !v.json {
		v.print(line + "\n")
	}
}

// object returns the JSON of a problem, on a line.
func object(p problem) string {
	var b strings.Builder
	out := json.NewEncoder(&b)
	out.SetEscapeHTML(false)
	if err := out.Encode(p); err != nil {
		return "" // never: it holds texts and numbers
	}
	return b.String()
}

func (v *validator) print(text string) {
	if v.broken == nil {
		v.progress.clear()
		_, v.broken = io.WriteString(v.env.Out, text)
	}
}

// unread prints why a file could not be read.
func (v *validator) unread(name string, err error) {
	v.progress.clear()
	v.failed = true
	v.env.Failed(name, err)
}

func (v *validator) note(format string, args ...any) {
	v.progress.clear()
	v.env.Note(format, args...)
}

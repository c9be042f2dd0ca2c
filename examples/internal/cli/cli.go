// Package cli holds what the example programs share: their exit codes, how they
// read documents and print problems, and tables that fit a terminal.
package cli

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/attestkit/attestkit"
)

// The exit codes of every program.
const (
	OK       = 0 // it did what was asked
	Invalid  = 1 // a document has problems, or could not be read
	Usage    = 2 // the command line is wrong
	Findings = 3 // it did what was asked, and found what it looks for
)

// Env is what a program sees of the world.
type Env struct {
	Args     []string // without the program's name
	In       io.Reader
	Out, Err io.Writer
}

// Main runs a program on the process's own arguments and streams, and exits.
func Main(run func(Env) int) {
	os.Exit(run(Env{os.Args[1:], os.Stdin, os.Stdout, os.Stderr}))
}

// Flags returns an empty flag set that prints to the program's standard error. The usage
// is the form of the command line, what the program does, and its exit codes, on lines
// of their own.
func (e Env) Flags(usage string) *flag.FlagSet {
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(e.Err)
	fs.Usage = func() {
		fmt.Fprintln(e.Err, "usage: "+usage)
		fs.PrintDefaults()
	}
	return fs
}

// Parse parses the arguments. When the program should stop, it returns its exit
// code and false: 0 after -help, 2 for a wrong command line.
func (e Env) Parse(fs *flag.FlagSet) (code int, ok bool) {
	switch err := fs.Parse(e.Args); {
	case errors.Is(err, flag.ErrHelp):
		return OK, false
	case err != nil:
		return Usage, false
	}
	return OK, true
}

// Misused prints what is wrong with the command line, and returns the exit code.
func (e Env) Misused(format string, args ...any) int {
	fmt.Fprintf(e.Err, format+"\n", args...)
	return Usage
}

// Wrong is [Env.Misused] where the usage helps: it prints that as well.
func (e Env) Wrong(fs *flag.FlagSet, format string, args ...any) int {
	e.Misused(format, args...)
	fs.Usage()
	return Usage
}

// Open opens a file for reading; "-" is standard input.
func (e Env) Open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(e.In), nil
	}
	return os.Open(name)
}

// Failed prints an error about a document: each of its problems on a line of name,
// pointer, line:column, rule and detail, parted by tabs ("-" where there is no line). It
// returns the exit code.
func (e Env) Failed(name string, err error) int {
	problems := attestkit.Problems(err)
	for _, p := range problems {
		fmt.Fprintln(e.Err, Line(name, p))
	}
	if n := attestkit.Omitted(err); n > 0 {
		fmt.Fprintf(e.Err, "%s\tand %d more\n", name, n)
	}
	if len(problems) == 0 {
		fmt.Fprintf(e.Err, "%s\t%v\n", name, err)
	}
	return Invalid
}

// Line words a problem on one line. A pointer holds names of the document, of which
// nothing reaches the terminal that it might obey.
func Line(name string, p *attestkit.Problem) string {
	pointer := Plain(p.Pointer)
	if pointer == "" {
		pointer = "(document)"
	}
	place := "-" // a Go value has no lines
	if p.Line > 0 {
		place = fmt.Sprintf("%d:%d", p.Line, p.Column)
	}
	return fmt.Sprintf("%s\t%s\t%s\t%s\t%s", name, pointer, place, p.Rule, p.Detail)
}

// JSON prints a value as indented JSON, and returns the exit code.
func (e Env) JSON(v any) int {
	out := json.NewEncoder(e.Out)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(v); err != nil {
		return e.Failed("output", err)
	}
	return OK
}

// OneOf reports whether s is one of the allowed values.
func OneOf(s string, allowed ...string) bool {
	for _, a := range allowed {
		if s == a {
			return true
		}
	}
	return false
}

// Width is how many columns the programs print at most.
const Width = 100

// Wrap breaks text at spaces into lines of at most width columns, each after the
// first with the indent in front.
func Wrap(text, indent string, width int) string {
	var b strings.Builder
	column := 0
	for i, word := range strings.Fields(text) {
		switch {
		case i == 0:
		case column+1+len(word) > width:
			b.WriteString("\n" + indent)
			column = len(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	return b.String()
}

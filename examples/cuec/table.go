package main

import (
	"io"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
)

// tables are the tables of a tracker.
var tables = map[string]struct {
	write func(io.Writer, *readiness.Tracker, ...render.Option) error
	read  func(io.Reader, *readiness.Tracker) (readiness.Tracker, error)
}{
	"cuecs":           {render.WriteTracker, render.ReadTracker},
	"acknowledgments": {render.WriteAcknowledgments, render.ReadAcknowledgments},
}

const whichTable = "which table: cuecs, those of vendors, or acknowledgments, of those that one's own reports assume"

// export prints a tracker as a table.
func export(env cli.Env) int {
	fs := env.Flags(usage)
	table := fs.String("table", "cuecs", whichTable)
	bom := fs.Bool("bom", false, "begin the table with a byte-order mark, for spreadsheet programs that need it")
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return code
	case len(files) != 1:
		return env.Misused("give one tracker")
	case tables[*table].write == nil:
		return env.Misused("there is no table %q; there are cuecs and acknowledgments", *table)
	}
	t, err := read[readiness.Tracker](env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	var option render.Option
	if *bom {
		option = render.WithBOM()
	}
	if err := tables[*table].write(env.Out, &t, option); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

// load reads a table over a tracker, and prints what the tracker becomes.
func load(env cli.Env) int {
	fs := env.Flags(usage)
	table := fs.String("table", "cuecs", whichTable)
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return code
	case len(files) != 2 || twice(files):
		return env.Misused("give the tracker and the table; only one of them may be standard input")
	case tables[*table].read == nil:
		return env.Misused("there is no table %q; there are cuecs and acknowledgments", *table)
	}
	base, err := read[readiness.Tracker](env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	f, err := env.Open(files[1])
	if err != nil {
		return env.Failed(files[1], err)
	}
	defer f.Close()
	t, err := tables[*table].read(f, &base)
	if err != nil {
		return env.Failed(files[1], err)
	}
	return printed(env, &t)
}

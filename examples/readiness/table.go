package main

import (
	"io"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
)

// export prints an assessment as a table or a page.
func export(env cli.Env) int {
	fs := env.Flags(usage)
	var asOf attestkit.Date
	format := fs.String("format", "", "csv, markdown or html")
	table := fs.String("table", "checklist", "which table, with -format csv: checklist, controls or evidence")
	bom := fs.Bool("bom", false, "begin the table with a byte-order mark, for spreadsheet programs that need it")
	fs.TextVar(&asOf, "as-of", attestkit.Date{}, "today, as in 2026-11-22, for a page")
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return code
	case len(files) != 1:
		return env.Misused("give one assessment")
	case !cli.OneOf(*format, "csv", "markdown", "html"):
		return env.Misused("give -format: csv, markdown or html")
	case tables[*table].write == nil:
		return env.Misused("there is no table %q; there are checklist, controls and evidence", *table)
	case *format != "csv" && asOf.IsZero():
		return env.Misused(needsDay)
	}
	a, err := read(env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	if *format == "csv" {
		err = tables[*table].write(env.Out, &a, mark(*bom))
	} else {
		err = page(env.Out, &a, *format, asOf)
	}
	if err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

// tables are the tables of an assessment.
var tables = map[string]struct {
	write func(io.Writer, *readiness.Assessment, ...render.Option) error
	read  func(io.Reader, *readiness.Assessment, ...render.Option) (readiness.Assessment, error)
}{
	"checklist": {render.WriteChecklist, render.ReadChecklist},
	"controls":  {render.WriteControls, render.ReadControls},
	"evidence":  {render.WriteEvidence, render.ReadEvidence},
}

// mark returns the option of a byte-order mark, or one that changes nothing.
func mark(bom bool) (none render.Option) {
	if bom {
		return render.WithBOM()
	}
	return none
}

func page(w io.Writer, a *readiness.Assessment, format string, asOf attestkit.Date) error {
	if format == "html" {
		return render.HTML(w, a, asOf)
	}
	return render.Markdown(w, a, asOf)
}

// load reads a table over an assessment, and prints what the assessment becomes.
func load(env cli.Env) int {
	fs := env.Flags(usage)
	table := fs.String("table", "checklist", "which table it is: checklist, controls or evidence")
	add := fs.Bool("add", false, "take rows that the assessment does not hold for new entries")
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return code
	case len(files) != 2 || files[0] == "-" && files[1] == "-":
		return env.Misused("give the assessment and the table; only one of them may be standard input")
	case tables[*table].write == nil:
		return env.Misused("there is no table %q; there are checklist, controls and evidence", *table)
	}
	base, err := read(env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	f, err := env.Open(files[1])
	if err != nil {
		return env.Failed(files[1], err)
	}
	defer f.Close()
	var option render.Option
	if *add {
		option = render.AddRows()
	}
	a, err := tables[*table].read(f, &base, option)
	if err != nil {
		return env.Failed(files[1], err)
	}
	return printed(env, &a)
}

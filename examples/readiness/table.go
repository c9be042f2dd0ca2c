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
	table := fs.String("table", "checklist", "which table, with -format csv: checklist or evidence")
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
	case !cli.OneOf(*table, "checklist", "evidence"):
		return env.Misused("there is no table %s; there are checklist and evidence", *table)
	case *format != "csv" && asOf.IsZero():
		return env.Misused(needsDay)
	}
	a, err := read(env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	if *format == "csv" {
		err = write(env.Out, &a, *table, *bom)
	} else {
		err = page(env.Out, &a, *format, asOf)
	}
	if err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

func write(w io.Writer, a *readiness.Assessment, table string, bom bool) error {
	var option render.Option
	if bom {
		option = render.WithBOM()
	}
	if table == "evidence" {
		return render.WriteEvidence(w, a, option)
	}
	return render.WriteChecklist(w, a, option)
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
	table := fs.String("table", "checklist", "which table it is: checklist or evidence")
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return code
	case len(files) != 2 || files[0] == "-" && files[1] == "-":
		return env.Misused("give the assessment and the table; only one of them may be standard input")
	case !cli.OneOf(*table, "checklist", "evidence"):
		return env.Misused("there is no table %s; there are checklist and evidence", *table)
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
	a, err := imported(f, &base, *table)
	if err != nil {
		return env.Failed(files[1], err)
	}
	return printed(env, &a)
}

func imported(r io.Reader, base *readiness.Assessment, table string) (readiness.Assessment, error) {
	if table == "evidence" {
		return render.ReadEvidence(r, base)
	}
	return render.ReadChecklist(r, base)
}

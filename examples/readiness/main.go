// Readiness keeps the checklist on the way to a SOC 2, to a certification under
// ISO/IEC 27001:2022, or to both.
//
//	readiness new -type type2 -window 2026-07-01..2027-06-30 -iso27001 > assessment.json
//	readiness score -as-of 2026-11-22 assessment.json
//	readiness plan -as-of 2026-11-22 -next 10 assessment.json
//	readiness export -format html -as-of 2026-11-22 assessment.json > page.html
//	readiness export -format csv -table evidence assessment.json > evidence.csv
//	readiness import -table evidence -add assessment.json evidence.csv > edited.json
//
// New prints an empty assessment for a target. Score prints a verdict, what settles most,
// and then how each criterion and each requirement stands; plan prints what to do next.
// Export prints a table for a spreadsheet program, or a page; import reads the edited
// table over the assessment that it was exported from, and prints what the assessment
// becomes. The tables are checklist, controls and evidence; with -add their new rows are
// taken for new entries. One of the files may be "-", standard input. "Today" is -as-of:
// programs here have no clock.
//
// Exit codes: 0, 1 when what is read has problems, 2 for a wrong command line, and 3
// when score finds that the target is not ready, or plan something to do.
package main

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
)

const usage = `readiness new [-type type1|type2] [-date DATE] [-window FROM..TO] [-categories LIST] [-role ROLE] [-iso27001] [-organization NAME] [-system NAME]
       readiness score -as-of DATE [-format text|json] FILE
       readiness plan -as-of DATE [-next N] [-format text|json] FILE
       readiness export -format csv|markdown|html [-table checklist|controls|evidence] [-bom] [-as-of DATE] FILE
       readiness import [-table checklist|controls|evidence] [-add] FILE TABLE
       keeps the checklist on the way to a SOC 2, to a certification under ISO/IEC 27001:2022, or to both
       exits with 0, 1 for an invalid document, 2 for a wrong command line, 3 when not ready`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	name := ""
	if len(env.Args) > 0 {
		name, env.Args = env.Args[0], env.Args[1:]
	}
	switch name {
	case "new":
		return start(env)
	case "score":
		return score(env)
	case "plan":
		return plan(env)
	case "export":
		return export(env)
	case "import":
		return load(env)
	case "-h", "-help", "--help":
		env.Flags(usage).Usage()
		return cli.OK
	}
	return env.Wrong(env.Flags(usage), "give a command: new, score, plan, export or import")
}

const needsDay = "give -as-of, as in -as-of 2026-11-22: programs here have no clock"

// dated reads the command line of score and plan: one file, the day and the format.
func dated(env cli.Env, next *int, format *string) (a readiness.Assessment, asOf attestkit.Date, code int, ok bool) {
	fs := env.Flags(usage)
	fs.StringVar(format, "format", "text", "text or json")
	fs.TextVar(&asOf, "as-of", attestkit.Date{}, "today, as in 2026-11-22")
	if next != nil {
		fs.IntVar(next, "next", 10, "how many items to print; -1 for all")
	}
	files, code, ok := env.ParseAll(fs)
	switch {
	case !ok:
		return a, asOf, code, false
	case len(files) != 1:
		return a, asOf, env.Misused("give one assessment"), false
	case asOf.IsZero():
		return a, asOf, env.Misused(needsDay), false
	case !cli.OneOf(*format, "text", "json"):
		return a, asOf, env.Misused("there is no format %q; there are text and json", *format), false
	}
	a, err := read(env, files[0])
	if err != nil {
		return a, asOf, env.Failed(files[0], err), false
	}
	return a, asOf, cli.OK, true
}

func read(env cli.Env, name string) (readiness.Assessment, error) {
	f, err := env.Open(name)
	if err != nil {
		return readiness.Assessment{}, err
	}
	defer f.Close()
	return document.Decode[readiness.Assessment](f)
}

// printed prints an assessment.
func printed(env cli.Env, a *readiness.Assessment) int {
	if err := document.Encode(env.Out, a); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

// Cuec keeps track of complementary user entity controls (CUECs): those that the
// reports of vendors assume at the reader's organization, and those that its own report
// assumes at customers.
//
//	cuec track soc2-type2-2025.json soc1-type2.json > tracker.json
//	cuec update tracker.json soc2-type2.json > updated.json
//	cuec export updated.json > tracker.csv
//	cuec import updated.json tracker.csv > answered.json
//	cuec memo -fiscal-year 2026-01-01..2026-12-31 -preparer "Vendor risk manager" -as-of 2027-01-20 tracker.json
//
// Track prints a tracker for reports, with every CUEC open. Update prints the tracker
// with another report taken in: what is answered stays, what was reworded waits for
// confirmation, and evidence is asked anew; beside it, on standard error, it says what
// changed. Export prints the CUECs as a table for a spreadsheet program, or with -table
// acknowledgments those of one's own reports; import reads the edited table over the
// tracker that it was exported from. Memo prints what auditors ask for, a memo for each
// report of a vendor. One of the files may be "-", standard input.
//
// Exit codes: 0, 1 when a document has problems, 2 for a wrong command line, and 3 when
// a memo names a control that is not shown to have operated.
package main

import (
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
)

const usage = `cuec track [-organization NAME] report.json...
       cuec update tracker.json report.json
       cuec export [-table cuecs|acknowledgments] [-bom] tracker.json
       cuec import [-table cuecs|acknowledgments] tracker.json table.csv
       cuec memo [-fiscal-year FROM..TO] [-preparer NAME] [-reviewer NAME] [-as-of DATE] [-format text|markdown] tracker.json
       keeps track of complementary user entity controls, of vendors and of your own
       exits with 0, 1 for an invalid document, 2 for a wrong command line, 3 when a control is not shown to have operated`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	name := ""
	if len(env.Args) > 0 {
		name, env.Args = env.Args[0], env.Args[1:]
	}
	switch name {
	case "track":
		return track(env)
	case "update":
		return update(env)
	case "export":
		return export(env)
	case "import":
		return load(env)
	case "memo":
		return memo(env)
	case "-h", "-help", "--help":
		env.Flags(usage).Usage()
		return cli.OK
	}
	return env.Wrong(env.Flags(usage), "give a command: track, update, export, import or memo")
}

// track prints a tracker for reports.
func track(env cli.Env) int {
	fs := env.Flags(usage)
	organization := fs.String("organization", "", "whose tracker it is: a report of this organization is its own")
	files, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	if len(files) == 0 || twice(files) {
		return env.Misused("give the reports to track; only one of them may be standard input")
	}
	reports := make([]*soc.Report, len(files))
	for i, name := range files {
		r, err := read[soc.Report](env, name)
		if err != nil {
			return env.Failed(name, err)
		}
		reports[i] = &r
	}
	slices.SortStableFunc(reports, func(a, b *soc.Report) int { return a.End().Compare(b.End()) })
	t := readiness.Tracker{Organization: *organization}
	for _, r := range reports {
		t = readiness.Update(&t, r)
	}
	return printed(env, &t)
}

// update prints a tracker with a report taken in.
func update(env cli.Env) int {
	files, code, ok := env.ParseAll(env.Flags(usage))
	if !ok {
		return code
	}
	if len(files) != 2 || twice(files) {
		return env.Misused("give a tracker and a report; only one of them may be standard input")
	}
	t, err := read[readiness.Tracker](env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	r, err := read[soc.Report](env, files[1])
	if err != nil {
		return env.Failed(files[1], err)
	}
	after := readiness.Update(&t, &r)
	changes(env, &t, &after)
	note(env, &after)
	return printed(env, &after)
}

// note says beside the tracker how much of it waits for somebody.
func note(env cli.Env, t *readiness.Tracker) {
	unconfirmed, open := 0, 0
	for i := range t.VendorReports {
		for _, c := range t.VendorReports[i].CUECs {
			switch {
			case c.Change == readiness.CUECWithdrawn:
			case c.Unconfirmed:
				unconfirmed++
			case c.Status == readiness.CUECOpen:
				open++
			}
		}
	}
	env.Note("%s open, and %s to confirm because the wording changed.", cli.Count(open, "CUEC is", "CUECs are"), cli.Count(unconfirmed, "answer is", "answers are"))
}

// memo prints a memo for each report of a vendor.
func memo(env cli.Env) int {
	fs := env.Flags(usage)
	var o readiness.MemoOptions
	var asOf attestkit.Date
	fs.Var(&o.FiscalYear, "fiscal-year", "the reader's own fiscal year, such as 2026-01-01..2026-12-31 (default the days of the report)")
	fs.StringVar(&o.Preparer.Name, "preparer", "", "who prepares the memo")
	fs.StringVar(&o.Reviewer.Name, "reviewer", "", "who reviews it")
	fs.TextVar(&asOf, "as-of", attestkit.Date{}, "the day on which it is prepared")
	format := fs.String("format", "text", "text or markdown")
	files, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	if len(files) != 1 || !cli.OneOf(*format, "text", "markdown") {
		return env.Misused("give one tracker; the formats are text and markdown")
	}
	t, err := read[readiness.Tracker](env, files[0])
	if err != nil {
		return env.Failed(files[0], err)
	}
	o.Preparer.Date = asOf
	return memos(env, t.Memos(o), *format == "markdown")
}

// memos prints the memos, and says whether they name something to do.
func memos(env cli.Env, list []readiness.Memo, isMarkdown bool) int {
	text, lacks := "", false
	for i := range list {
		if i > 0 {
			text += "\n"
		}
		if isMarkdown {
			text += list[i].Markdown()
		} else {
			text += list[i].Text()
		}
		lacks = lacks || len(list[i].NotOperated) > 0
	}
	if code := env.Print(text); code != cli.OK || !lacks {
		return code
	}
	return cli.Findings
}

// read decodes a document.
func read[T document.Document](env cli.Env, name string) (T, error) {
	f, err := env.Open(name)
	if err != nil {
		var none T
		return none, err
	}
	defer f.Close()
	return document.Decode[T](f)
}

// twice reports whether standard input is asked for more than once.
func twice(files []string) bool {
	i := slices.Index(files, "-")
	return i >= 0 && slices.Contains(files[i+1:], "-")
}

func printed(env cli.Env, t *readiness.Tracker) int {
	if err := document.Encode(env.Out, t); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

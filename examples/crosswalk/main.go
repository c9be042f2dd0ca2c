// Crosswalk prints the links between the trust services criteria of SOC 2 and the
// requirements of ISO/IEC 27001:2022: all of them, or those of the ids that it is
// given. An id may be from either side, a series (CC6) or a heading (9.2), and loosely
// written.
//
//	crosswalk CC6.1 A.5.15
//	crosswalk -format csv > crosswalk.csv
//	crosswalk -format json CC7 9.2
//
// Of an id without links it prints the reason: every pair was looked at. The JSON form
// is a crossmap document, as every reader of such documents takes it.
//
// Exit codes: 0, 1 when the output cannot be written, and 2 for a wrong command line
// or an id that names nothing.
package main

import (
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
)

const usage = `crosswalk [-format table|csv|json|markdown] [ID...]
       prints the links between the trust services criteria and ISO/IEC 27001:2022: all, or those of ids
       exits with 0, 1 when the output cannot be written, 2 for a wrong command line or id`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	format := fs.String("format", "table", "table, csv, json (a crossmap document) or markdown")
	ids, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	if !cli.OneOf(*format, "table", "csv", "json", "markdown") {
		return env.Wrong(fs, "there is no format %q; there are table, csv, json and markdown", *format)
	}
	s, err := selectIDs(env, ids)
	if err != nil {
		return env.Misused("%v", err)
	}
	switch *format {
	case "csv":
		for _, u := range s.unlinked() {
			env.Note("%s has no link: %s", u.id, u.reason)
		}
		return env.Print(s.csv())
	case "json":
		m := s.document()
		if err := document.Encode(env.Out, &m); err != nil {
			return env.Failed("output", err)
		}
		return cli.OK
	case "markdown":
		return env.Print(s.markdown())
	}
	return env.Print(s.table())
}

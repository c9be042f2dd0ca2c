// Review reads SOC reports the way a relying party does, and prints a memo: what was
// found, what to do about it, on which days of a window the reader can rely, and what
// changed since the report before.
//
//	review -as-of 2026-12-15 soc2-type2.json
//	review -as-of 2026-12-15 -need security,availability -uses "Contract Cloud" soc2-type2.json
//	review -as-of 2026-12-15 -need security -need-framework "HIPAA Security Rule" soc2-plus.json
//	review -as-of 2026-12-15 -prior soc2-type2-2025.json soc2-type2.json
//	review -window 2025-01-01..2025-12-31 soc2-type2-2025.json soc2-type2.json
//	review -window 2026-01-01..2026-12-31 -letter bridge-letter.json -format json soc1-type2.json
//
// A file "-" is standard input. No clock is read: without -as-of nothing that depends on
// the reader's date is judged, and the memo says so.
//
// With -window it counts on what each day rests: the reports of the first one's kind,
// the prior one among them, and the letters. Of several reports on the same system of an
// organization the window is judged together, and age only of the latest. Without a
// window, several reports on the same are laid over the days from the first to the last
// of which they, or the letters, speak.
//
// The JSON form is one object: reviews (one for each report, with its findings),
// reliance and comparison. Places in reliance count the reports in the order given, a
// prior one last unless it is among them.
//
// Exit codes: 0; 1 when a document has problems, each printed on a line with its
// pointer, line:column, rule and detail; 2 for a wrong command line; 3 when there are
// serious findings, or no day of the given window is examined.
package main

import (
	"encoding/json"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc"
)

func main() { cli.Main(run) }

func run(env cli.Env) int {
	o, code, ok := options(env)
	if !ok {
		return code
	}
	g, ok := gather(env, &o)
	if !ok {
		return cli.Invalid
	}
	r := g.review(o)
	if code := write(env, o, g, r); code != cli.OK {
		return code
	}
	if r.isSerious() {
		return cli.Findings
	}
	return cli.OK
}

// given holds the documents that were read.
type given struct {
	names   []string // of the reports
	reports []soc.Report
	letters []soc.BridgeLetter
	prior   *soc.Report
}

// gather reads all documents, so that the problems of each of them are printed.
func gather(env cli.Env, o *option) (g *given, ok bool) {
	g, ok = &given{names: o.reports}, true
	for _, name := range o.reports {
		g.reports = append(g.reports, read[soc.Report](env, name, &ok))
	}
	for _, name := range o.letters {
		g.letters = append(g.letters, read[soc.BridgeLetter](env, name, &ok))
	}
	if o.prior != "" {
		prior := read[soc.Report](env, o.prior, &ok)
		g.prior = &prior
	}
	return g, ok
}

// read reads a document, or prints its problems.
func read[T soc.Report | soc.BridgeLetter](env cli.Env, name string, ok *bool) (v T) {
	f, err := env.Open(name)
	if err == nil {
		defer f.Close()
		v, err = document.Decode[T](f)
	}
	if err != nil {
		env.Failed(name, err)
		*ok = false
	}
	return v
}

func write(env cli.Env, o option, g *given, r result) int {
	if o.format != "json" {
		return env.Print(memo(o, g, r))
	}
	out := json.NewEncoder(env.Out)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	if err := out.Encode(r); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

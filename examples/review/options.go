package main

import (
	"flag"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/attestkit/attestkit/tsc"
)

const usage = `review [OPTIONS] report.json|-...
       reads SOC reports the way a relying party does, and prints a memo
       exits with 0, 1 for an invalid document, 2 for a wrong command line,
       3 when there are serious findings, or no day of the window is examined`

// option is what the command line says.
type option struct {
	review.Options // without letters and prior, which are still to be read

	reports, letters []string // names of files
	prior            string
	format           string
}

func options(env cli.Env) (o option, code int, ok bool) {
	fs := env.Flags(usage)
	o.define(fs)
	if o.reports, code, ok = env.ParseAll(fs); !ok {
		return o, code, false
	}
	files := slices.Concat(o.reports, o.letters, []string{o.prior})
	input := slices.DeleteFunc(files, func(name string) bool { return name != "-" })
	switch {
	case len(o.reports) == 0:
		return o, env.Wrong(fs, "give a report, or - for standard input"), false
	case !cli.OneOf(o.format, "text", "json", "markdown"):
		return o, env.Misused("there is no format %q; there are text, json and markdown", o.format), false
	case o.MaxAge < 0:
		return o, env.Misused("-max-age counts months: %d is not possible", o.MaxAge), false
	case len(input) > 1:
		return o, env.Misused("standard input can be read once: %d documents are called \"-\"", len(input)), false
	}
	return o, cli.OK, true
}

func (o *option) define(fs *flag.FlagSet) {
	fs.TextVar(&o.AsOf, "as-of", attestkit.Date{}, "your `date`, such as 2026-12-15; age and what is still ahead are judged from it")
	fs.Var(&o.Window, "window", "the `days` for which you rely on controls, such as 2026-01-01..2026-12-31")
	fs.Func("need", "the trust services `categories` that you rely on, such as security,availability\n(default all of the report's)", o.need)
	fs.Func("need-framework", "a `framework` beside these criteria that you rely on, such as \"HIPAA Security Rule\";\nmay be repeated", each(&o.NeedFrameworks))
	fs.Func("uses", "a `product` or system that you use; may be repeated", each(&o.Uses))
	fs.Func("location", "a `place` that you depend on; may be repeated", each(&o.Locations))
	fs.StringVar(&o.Entity, "entity", "", "the `organization` that you contract with")
	fs.Func("reader", "`what` you are to the organization: user-entity, user-auditor, management, prospect\nor other", func(s string) (err error) {
		o.Reader, err = review.ParseReader(s)
		return err
	})
	fs.IntVar(&o.MaxAge, "max-age", 0, "how many `months` after its period's end you accept a report (default no rule)")
	fs.Func("seen", "a subservice `organization` whose own report you have; may be repeated", each(&o.SeenReports))
	fs.BoolVar(&o.NeedOperation, "operation", false, "a Type 1 is not enough; -window says so too")
	fs.Func("letter", "the `file` of a bridge letter; may be repeated", each(&o.letters))
	fs.StringVar(&o.prior, "prior", "", "the `file` of the report before, to compare with")
	fs.StringVar(&o.format, "format", "text", "text, json or markdown")
}

// each adds a flag's values to a list.
func each(list *[]string) func(string) error {
	return func(s string) error {
		*list = append(*list, s)
		return nil
	}
}

func (o *option) need(names string) error {
	for name := range strings.SplitSeq(names, ",") {
		c, err := tsc.ParseCategory(strings.TrimSpace(name))
		if err != nil {
			return err
		}
		o.NeedCategories = append(o.NeedCategories, c)
	}
	return nil
}

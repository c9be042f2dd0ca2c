// Coverage counts what the work for one audit does for the other.
//
//	coverage -have requirements.txt -categories security,availability
//	coverage -have statement-of-applicability.json -clauses -next 10
//	coverage -have soc2-type2.json -direction to-iso
//	coverage -have - -format json < requirements.txt
//
// Towards SOC 2 it reads the requirements of ISO/IEC 27001:2022 that are in place: ids,
// one a line with comments after "#", or a Statement of Applicability, of which the
// implemented rows are in place. Towards ISO it reads the criteria that are met: ids, or
// a SOC 2 or SOC 3 report. The criteria of a report are taken as met unless it says
// otherwise, and what it says is printed.
//
// Points of focus are not requirements: a criterion may be met without each of them,
// and addressing all of them does not meet it. The JSON form is a coverage document.
//
// Exit codes: 0, 1 when what is read has problems, and 2 for a wrong command line.
package main

import (
	"flag"
	"fmt"
	"slices"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/tsc"
)

const usage = `coverage -have FILE|- [-direction to-soc2|to-iso] [-categories LIST] [-role ROLE] [-clauses] [-next N] [-format table|json|markdown]
       counts what the work for ISO/IEC 27001:2022 does for a SOC 2, or the other way round
       exits with 0, 1 when what is read has problems, 2 for a wrong command line`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	o, code, ok := options(env)
	if !ok {
		return code
	}
	b, err := env.Read(o.have)
	if err != nil {
		return env.Failed(o.have, err)
	}
	if o.toISO {
		return toISO(env, o, b)
	}
	return toSOC2(env, o, b)
}

// option is what the command line says.
type option struct {
	have, format   string
	toISO, clauses bool
	next           int
	scope          crossmap.Scope
}

func options(env cli.Env) (o option, code int, ok bool) {
	fs := env.Flags(usage)
	fs.StringVar(&o.have, "have", "", "what is there already, \"-\" for standard input: ids, one a line; or a Statement of Applicability;\nor, with -direction to-iso, a SOC 2 or SOC 3 report")
	direction := fs.String("direction", "to-soc2", "to-soc2: which criteria do requirements in place address?\nto-iso: which requirements do met criteria reach?")
	categories := fs.String("categories", "", "the categories of the examination, joined by commas, such as security,availability\n(default all five, or those of the report)")
	role := fs.String("role", "", "controller or processor: leaves out the points of focus of the other role")
	fs.BoolVar(&o.clauses, "clauses", false, "count the 30 clauses as in place, because a management system runs: a Statement of Applicability\ndecides controls only, and says nothing of the clauses")
	fs.IntVar(&o.next, "next", 5, "how many requirements to propose next; -1 for all; to-soc2 only")
	fs.StringVar(&o.format, "format", "table", "table, json (a coverage document) or markdown")
	if code, ok := env.Parse(fs); !ok {
		return o, code, false
	}
	switch {
	case o.have == "":
		return o, env.Wrong(fs, "give -have: the file that says what is there already, or - for standard input"), false
	case fs.NArg() > 0:
		return o, env.Wrong(fs, "%q is no option: one file is read, that of -have", fs.Arg(0)), false
	case !cli.OneOf(o.format, "table", "json", "markdown"):
		return o, env.Wrong(fs, "there is no format %q; there are table, json and markdown", o.format), false
	case !cli.OneOf(*direction, "to-soc2", "to-iso"):
		return o, env.Wrong(fs, "there is no direction %q; there are to-soc2 and to-iso", *direction), false
	}
	o.toISO = *direction == "to-iso"
	err := o.setScope(*categories, *role)
	if err == nil && o.toISO {
		err = towardsSOC2Only(fs)
	}
	if err != nil {
		return o, env.Misused("%v", err), false
	}
	return o, cli.OK, true
}

// setScope reads the scope.
func (o *option) setScope(categories, role string) (err error) {
	if categories != "" {
		for name := range strings.SplitSeq(categories, ",") {
			c, err := tsc.ParseLooseCategory(name)
			if err != nil {
				return err
			}
			o.scope.Categories = append(o.scope.Categories, c)
		}
	}
	if role != "" {
		o.scope.Role, err = tsc.ParseRole(role)
	}
	return err
}

// towardsSOC2Only refuses the options that have no sense towards ISO.
func towardsSOC2Only(fs *flag.FlagSet) (err error) {
	fs.Visit(func(f *flag.Flag) {
		if f.Name == "clauses" || f.Name == "next" {
			err = fmt.Errorf("-%s goes with -direction to-soc2", f.Name)
		}
	})
	return err
}

// toSOC2 prints what requirements in place address of the criteria.
func toSOC2(env cli.Env, o option, b []byte) int {
	have, code := readRequirements(env, o, b)
	if code != cli.OK {
		return code
	}
	cover := crossmap.Cover(have.requirements, o.scope)
	report := cover.Report(o.next)
	if o.format == "json" {
		return encode(env, report, have.source)
	}
	return env.Print(page{o.format == "markdown", &strings.Builder{}}.criteria(cover, report, have))
}

// toISO prints which requirements met criteria reach.
func toISO(env cli.Env, o option, b []byte) int {
	have, code := readCriteria(env, o, b)
	if code != cli.OK {
		return code
	}
	if len(o.scope.Categories) == 0 {
		o.scope.Categories = have.categories
	}
	for _, c := range o.scope.Categories {
		if len(have.categories) > 0 && !slices.Contains(have.categories, c) {
			return env.Misused("the report does not cover %s", c)
		}
	}
	cover := crossmap.CoverISO(have.criteria, o.scope)
	have.checkScope(cover)
	if o.format == "json" {
		return encode(env, cover.Report(), have.source)
	}
	return env.Print(page{o.format == "markdown", &strings.Builder{}}.requirements(cover, have))
}

// encode prints a coverage document; its labels say what it rests on.
func encode(env cli.Env, report crossmap.Report, source []string) int {
	report.Labels = map[string]string{"source": strings.Join(source, " "), "note": notRequirements}
	if err := document.Encode(env.Out, &report); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

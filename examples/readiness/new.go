package main

import (
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// start prints an empty assessment for the target of the command line.
func start(env cli.Env) int {
	fs := env.Flags(usage)
	var t readiness.Target
	var typ, categories, role, organization, system string
	fs.StringVar(&typ, "type", "", "the type of the SOC 2: type1 or type2 (default no SOC 2)")
	fs.TextVar(&t.AsOf, "date", attestkit.Date{}, "the date of a Type 1, or of an ISO audit alone")
	fs.Var(&t.Window, "window", "the period of a Type 2, such as 2026-07-01..2027-06-30")
	fs.StringVar(&categories, "categories", "", "the categories of the SOC 2, joined by commas, such as security,availability (default all five)")
	fs.StringVar(&role, "role", "", "controller or processor: leaves out what concerns the other role")
	fs.BoolVar(&t.ISO27001, "iso27001", false, "prepare for a certification under ISO/IEC 27001:2022")
	fs.StringVar(&organization, "organization", "", "whose assessment it is")
	fs.StringVar(&system, "system", "", "what is to be examined")
	args, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	if len(args) > 0 {
		return env.Misused("new reads no file: %s", args[0])
	}
	if err := fill(&t, typ, categories, role); err != nil {
		return env.Misused("%v", err)
	}
	a := readiness.New(t)
	a.Organization, a.System, a.CriteriaEdition = organization, system, soc.Criteria2022
	if err := a.Validate(); err != nil {
		return env.Misused("%v", err)
	}
	return printed(env, &a)
}

// fill reads the parts of a target that have names.
func fill(t *readiness.Target, typ, categories, role string) (err error) {
	if typ != "" {
		if t.Type, err = soc.ParseType(typ); err != nil {
			return err
		}
	}
	if role != "" {
		if t.Scope.Role, err = tsc.ParseRole(role); err != nil {
			return err
		}
	}
	if categories == "" {
		return nil
	}
	for name := range strings.SplitSeq(categories, ",") {
		c, err := tsc.ParseCategory(strings.TrimSpace(name))
		if err != nil {
			return err
		}
		t.Scope.Categories = append(t.Scope.Categories, c)
	}
	return nil
}

package main

import (
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// input is what is there already, and in sentences where that is from.
type input struct {
	requirements iso27001.Set
	criteria     tsc.Set
	categories   []tsc.Category // of a report
	source       []string
}

func (in *input) say(format string, args ...any) {
	in.source = append(in.source, fmt.Sprintf(format, args...))
}

// is reports whether b is a document of that name.
func is(b []byte, name document.Name) bool {
	got, _, err := document.Detect(b)
	return err == nil && got == name
}

// readRequirements reads the requirements in place. A code other than OK says that the
// problems have been printed.
func readRequirements(env cli.Env, o option, b []byte) (in input, code int) {
	switch {
	case !cli.IsJSON(b):
		var err error
		if in.requirements, err = requirementIDs(b); err != nil {
			return in, env.Failed(o.have, err)
		}
		in.say("A list of ids: %s.", cli.Count(in.requirements.Len(), "requirement counts as in place", "requirements count as in place"))
	case is(b, document.Report):
		return in, env.Misused("%s is a report, which says which criteria are met: use -direction to-iso", o.have)
	default:
		s, err := document.Unmarshal[iso27001.StatementOfApplicability](b)
		if err != nil {
			return in, env.Failed(o.have, err)
		}
		in.statement(&s)
		if !o.clauses {
			in.say("It says nothing of the clauses, and none counts as in place: with -clauses all 30 do.")
		}
	}
	if o.clauses {
		in.requirements = in.requirements.Union(iso27001.AllClauses())
		in.say("All 30 clauses count as in place, as -clauses says.")
	}
	return in, cli.OK
}

// requirementIDs reads ids of requirements. An id such as 5.1 is the clause's, but in
// a list that writes controls without "A." nobody can tell, and it is refused.
func requirementIDs(b []byte) (set iso27001.Set, err error) {
	bare := false
	err = cli.IDs(b, func(id string) error {
		r, err := requirement(id)
		bare = bare || r.IsControl() && '0' <= id[0] && id[0] <= '9'
		set = set.With(r)
		return err
	})
	if err != nil || !bare {
		return set, err
	}
	return set, cli.IDs(b, func(id string) error {
		_, err := iso27001.ParseLoose(id)
		return err
	})
}

func requirement(id string) (iso27001.Requirement, error) {
	if r, err := iso27001.ParseRequirement(id); err == nil {
		return r, nil
	}
	r, err := iso27001.ParseLoose(id)
	if c, known := tsc.ParseLoose(id); err != nil && known == nil {
		return 0, &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: c.String() + " is a criterion, and requirements are asked for: -direction to-iso takes criteria"}
	}
	return r, err
}

// statement takes over a Statement of Applicability.
func (in *input) statement(s *iso27001.StatementOfApplicability) {
	in.requirements = s.InPlace()
	in.say("%s: %d of the %d controls of Annex A are implemented and count as in place.", title(s), in.requirements.Len(), iso27001.AllControls().Len())
	var planned, open, excluded iso27001.Set
	absent, others := iso27001.AllControls(), 0
	for _, row := range s.Rows {
		absent = absent.Without(row.Control)
		switch {
		case row.Other != "":
			others++
		case in.requirements.Has(row.Control):
		case row.Decision == iso27001.Necessary:
			planned = planned.With(row.Control)
		case row.Decision == iso27001.Undecided:
			open = open.With(row.Control)
		default:
			excluded = excluded.With(row.Control)
		}
	}
	in.left("necessary and not in operation, as far as it says", planned)
	in.left("undecided", open)
	in.left("excluded", excluded)
	in.left("without a row", absent)
	if others > 0 {
		in.say("Not counted, because the cross-map ends with Annex A: %s from elsewhere.", cli.Count(others, "control", "controls"))
	}
}

// left says which controls of a statement do not count.
func (in *input) left(why string, set iso27001.Set) {
	if !set.IsEmpty() {
		in.say("Not counted, %s: %s.", why, set)
	}
}

// title names a statement.
func title(s *iso27001.StatementOfApplicability) string {
	text := "Statement of Applicability"
	if s.Organization != "" {
		text += " of " + cli.Plain(s.Organization)
	}
	if s.Version != "" {
		text += ", version " + cli.Plain(s.Version)
	}
	if !s.Date.IsZero() {
		text += " of " + s.Date.String()
	}
	return text
}

// readCriteria reads the criteria that are met. A code other than OK says that the
// problems have been printed.
func readCriteria(env cli.Env, o option, b []byte) (in input, code int) {
	if !cli.IsJSON(b) {
		err := cli.IDs(b, func(id string) error {
			c, err := criterion(id)
			in.criteria = in.criteria.With(c)
			return err
		})
		if err != nil {
			return in, env.Failed(o.have, err)
		}
		in.say("A list of ids: %s.", cli.Count(in.criteria.Len(), "criterion is taken as met", "criteria are taken as met"))
		return in, cli.OK
	}
	if is(b, document.StatementOfApplicability) {
		return in, env.Misused("%s is a Statement of Applicability, which says which requirements are in place: use -direction to-soc2", o.have)
	}
	r, err := document.Unmarshal[soc.Report](b)
	if err == nil {
		err = usable(&r)
	}
	if err != nil {
		return in, env.Failed(o.have, err)
	}
	in.report(&r)
	return in, cli.OK
}

func criterion(id string) (tsc.Criterion, error) {
	c, err := tsc.ParseLoose(id)
	if r, known := requirement(id); err != nil && known == nil {
		return 0, &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: r.String() + " is a requirement, and criteria are asked for: -direction to-soc2 takes requirements"}
	}
	return c, err
}

// checkScope says which of the criteria that are met lie outside the scope.
func (in *input) checkScope(cover crossmap.ISOCoverage) {
	if out := in.criteria.Minus(cover.Met()); !out.IsEmpty() {
		in.say("Outside the scope and not counted: %s.", out)
	}
}

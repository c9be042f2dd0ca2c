package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// selection is what was asked for; a link is part of it when either of its ends is.
type selection struct {
	all          bool
	criteria     tsc.Set
	requirements iso27001.Set
}

// selectIDs reads the ids; without any it selects all.
func selectIDs(env cli.Env, ids []string) (selection, error) {
	if len(ids) == 0 {
		return selection{true, tsc.AllCriteria(), iso27001.AllRequirements()}, nil
	}
	var s selection
	for _, id := range ids {
		criteria, requirements, err := readID(id)
		if err != nil {
			return selection{}, err
		}
		if isAmbiguous(id) {
			env.Note("%s is taken for the clause; the control is A.%s", requirements, requirements)
		}
		s.criteria, s.requirements = s.criteria.Union(criteria), s.requirements.Union(requirements)
	}
	return s, nil
}

// readID returns what an id names: a criterion, a series, a requirement or a heading.
// No id of one side is read as one of the other.
func readID(id string) (criteria tsc.Set, requirements iso27001.Set, err error) {
	id = strings.TrimSpace(id)
	if s, err := tsc.ParseSeries(strings.ToUpper(id)); err == nil {
		return s.Criteria(), requirements, nil
	}
	c, errCriterion := tsc.ParseLoose(id)
	if errCriterion == nil {
		return tsc.SetOf(c), requirements, nil
	}
	r, err := iso27001.ParseRequirement(id)
	if err != nil {
		r, err = iso27001.ParseLoose(id)
	}
	if err == nil {
		return criteria, iso27001.SetOf(r), nil
	}
	if h, errHeading := iso27001.ParseHeading(id); errHeading == nil && !isAmbiguous(id) {
		return criteria, h.Clauses(), nil
	}
	if looksLikeCriterion(id) {
		err = errCriterion
	}
	return criteria, requirements, err
}

// isAmbiguous reports whether an id could be one of a clause or of a control.
func isAmbiguous(id string) bool {
	_, err := iso27001.ParseLoose(id)
	var p *attestkit.Problem
	return errors.As(err, &p) && p.Rule == attestkit.RuleAmbiguousID
}

// looksLikeCriterion says whose problem to print when neither catalog knows the id.
func looksLikeCriterion(id string) bool {
	id = strings.ToUpper(id)
	for _, start := range []string{"CL", "CON", "A.", "A5", "A6", "A7", "A8", "AN", "I"} {
		if strings.HasPrefix(id, start) {
			return false
		}
	}
	return id != "" && 'A' <= id[0] && id[0] <= 'Z'
}

// links returns the links that were asked for.
func (s selection) links() []crossmap.Link {
	return slices.DeleteFunc(slices.Collect(crossmap.Links()), func(l crossmap.Link) bool {
		return !s.criteria.Has(l.Criterion()) && !s.requirements.Has(l.Requirement())
	})
}

// unlinked is an id without links, and the reason.
type unlinked struct{ id, title, reason string }

// unlinked returns the ids that were asked for and have no link, unless all were.
func (s selection) unlinked() []unlinked {
	if s.all {
		return nil
	}
	return append(s.unlinkedCriteria(), s.unlinkedRequirements()...)
}

func (s selection) unlinkedCriteria() (list []unlinked) {
	for c, reason := range crossmap.UnlinkedCriteria() {
		if s.criteria.Has(c) {
			list = append(list, unlinked{c.String(), c.Title(), reason})
		}
	}
	return list
}

func (s selection) unlinkedRequirements() (list []unlinked) {
	for r, reason := range crossmap.Unlinked() {
		if s.requirements.Has(r) {
			list = append(list, unlinked{r.String(), cli.Title(r), reason})
		}
	}
	return list
}

// document returns what was asked for as a crossmap document. A part of the map says
// nothing of the pairs that it leaves out.
func (s selection) document() crossmap.Map {
	m := crossmap.Builtin()
	if s.all {
		return m
	}
	m.Title += ", in part"
	m.Exhaustive = false
	m.Links = slices.DeleteFunc(m.Links, func(l crossmap.MapLink) bool { return !s.names(l.Source, l.Target) })
	m.None = slices.DeleteFunc(m.None, func(n crossmap.MapNone) bool { return !s.names(n.Source, n.Target) })
	return m
}

// names reports whether either id, as the catalogs print it, was asked for.
func (s selection) names(source, target string) bool {
	c, _ := tsc.ParseCriterion(source)
	r, _ := iso27001.ParseRequirement(target)
	return s.criteria.Has(c) || s.requirements.Has(r)
}

package review

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// Comparison is what changed from one report to the next.
type Comparison struct {
	Period                  PeriodChange `json:"period,omitzero"`                   // the two periods, and how they join
	Scope                   []Difference `json:"scope,omitempty"`                   // in what was examined, by whom and against what
	Opinion                 []Difference `json:"opinion,omitempty"`                 // in the auditor's conclusions
	Controls                []Match      `json:"controls,omitempty"`                // what became of each
	ControlObjectives       []Match      `json:"controlObjectives,omitempty"`       // likewise
	CUECs                   []Match      `json:"cuecs,omitempty"`                   // likewise
	SubserviceOrganizations []Match      `json:"subserviceOrganizations,omitempty"` // likewise, by name
	Exceptions              []Match      `json:"exceptions,omitempty"`              // likewise; one that is not added or removed was reported before
	Repeated                []Repeat     `json:"repeated,omitempty"`                // what was excepted in both reports
	NotCompared             []string     `json:"notCompared,omitempty"`             // pointers to lists that were not transcribed in full, of which added and removed entries are not told
}

// Match is an entry of the earlier report and its counterpart in the later one.
type Match struct {
	Change     Change `json:"change"`
	EarlierID  string `json:"earlierId,omitempty"`  // the id, or a subservice organization's name
	LaterID    string `json:"laterId,omitempty"`    // likewise
	Earlier    string `json:"earlier,omitempty"`    // pointer into the earlier report; "" when added
	Later      string `json:"later,omitempty"`      // pointer into the later report; "" when removed
	Similarity int    `json:"similarity,omitempty"` // of the two texts in percent, as [Similarity]; 100 when they are the same
	ByID       bool   `json:"byId,omitempty"`       // a text is missing, so the id alone decided

	// Differences are in what else the two entries hold: of controls the cadence, nature,
	// functions, owner and what they serve; of objectives the assertions and aims; of
	// CUECs what they complement. An entry may be the same in text and differ in these.
	Differences []Difference `json:"differences,omitempty"`
}

// Difference is a member that differs, or an entry of a list that only one of the
// reports has: Earlier or Later is then empty.
type Difference struct {
	Member  string `json:"member"`       // the member or list by its path in the document, such as opinion/design, or in the entry that a Match is about; of lists without indexes
	Of      string `json:"of,omitempty"` // whose member it is, where the path leads to several
	Earlier string `json:"earlier,omitempty"`
	Later   string `json:"later,omitempty"`
}

// PeriodChange says how the periods of two reports join. A Type 1 has none.
type PeriodChange struct {
	Earlier attestkit.Period `json:"earlier,omitzero"`
	Later   attestkit.Period `json:"later,omitzero"`
	Gap     attestkit.Period `json:"gap,omitzero"`     // the days between them
	Overlap attestkit.Period `json:"overlap,omitzero"` // the days in both
}

// Repeat is a control that was excepted in both reports, or an exception that both
// report in like words.
type Repeat struct {
	EarlierControl    string   `json:"earlierControl,omitempty"`
	LaterControl      string   `json:"laterControl,omitempty"`
	EarlierExceptions []string `json:"earlierExceptions,omitempty"` // ids; none when only a test tells
	LaterExceptions   []string `json:"laterExceptions,omitempty"`
}

// Compare returns what changed from one report to the next. Controls, objectives,
// CUECs, subservice organizations and exceptions are paired by what they say: text
// decides before numbers do, since numbers get reused, and an id with unlike text
// is an entry removed and another added. Only where a text is missing does the id
// decide, and never for exceptions. [Similarity] is the measure of likeness. Of a pair
// of controls, objectives or CUECs it also says what else differs. Control objectives
// that were renumbered count as the same there.
//
// What one of the reports was not transcribed far enough to tell is left out and
// listed in NotCompared. Whether the two belong together is for the caller to know:
// another kind or organization is a difference like any other. A nil report is one of
// which nothing is known.
func Compare(earlier, later *soc.Report) Comparison {
	if earlier == nil {
		earlier = &soc.Report{}
	}
	if later == nil {
		later = &soc.Report{}
	}
	c := comparing{earlier: earlier, later: later}
	c.out.Period = joins(earlier.Period, later.Period)
	c.out.Scope = scopeDifferences(earlier, later)
	c.out.Opinion = opinionDifferences(earlier, later)
	controls, objectives := c.pair(controlEntries, true), c.pair(objectiveEntries, true)
	exceptions := c.pair(exceptionEntries, false)
	c.renumber(objectives.pairs)
	c.tell(&c.out.Controls, "controls", controls, c.control)
	c.tell(&c.out.ControlObjectives, "controlObjectives", objectives, c.objective)
	c.tell(&c.out.CUECs, "cuecs", c.pair(cuecEntries, true), c.cuec)
	c.tell(&c.out.SubserviceOrganizations, "subserviceOrganizations", c.pair(subserviceEntries, true), nil)
	c.tell(&c.out.Exceptions, "exceptions", exceptions, nil)
	c.out.Repeated = repeats(earlier, later, controls.pairs, exceptions.pairs)
	return c.out
}

type comparing struct {
	earlier, later *soc.Report
	renumbered     map[string]string // ids of objectives in the later report, by those in the earlier one
	out            Comparison
}

// paired is a list of both reports.
type paired struct {
	earlier, later []entry
	pairs          []pairing
}

func (c *comparing) pair(entries func(*soc.Report) []entry, byID bool) paired {
	earlier, later := entries(c.earlier), entries(c.later)
	return paired{earlier, later, match(earlier, later, byID)}
}

// tell says what became of the entries of a list. Where one of the two was not
// transcribed in full only the pairs are told, since what seems added or removed may
// stand in the other.
func (c *comparing) tell(out *[]Match, name string, list paired, differ func(earlier, later int) []Difference) {
	whole := isWhole(c.earlier, len(list.earlier)) && isWhole(c.later, len(list.later))
	if !whole {
		c.out.NotCompared = append(c.out.NotCompared, at(name))
	}
	for _, p := range list.pairs {
		m := Match{Change: p.change, Similarity: p.similarity, ByID: p.byID}
		both := p.earlier != none && p.later != none
		if p.earlier != none {
			m.EarlierID, m.Earlier = list.earlier[p.earlier].id, at(name, p.earlier)
		}
		if p.later != none {
			m.LaterID, m.Later = list.later[p.later].id, at(name, p.later)
		}
		if both && differ != nil {
			m.Differences = differ(p.earlier, p.later)
		}
		if whole || both {
			*out = append(*out, m)
		}
	}
}

// isWhole reports whether a list holds all that the report does: the report was
// transcribed in full, or it is not told how far and there are entries.
func isWhole(r *soc.Report, entries int) bool {
	return r.Extent == soc.Full || (r.Extent == 0 && entries > 0)
}

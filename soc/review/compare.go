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
}

// Difference is a member that differs, or an entry of a list that only one of the
// reports has: Earlier or Later is then empty.
type Difference struct {
	Member  string `json:"member"`       // the member or list by its path in the document, such as opinion/design; of lists without indexes
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
// decide, and never for exceptions. [Similarity] is the measure of likeness.
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
	controls := c.list(&c.out.Controls, "controls", controlEntries, true)
	c.list(&c.out.ControlObjectives, "controlObjectives", objectiveEntries, true)
	c.list(&c.out.CUECs, "cuecs", cuecEntries, true)
	c.list(&c.out.SubserviceOrganizations, "subserviceOrganizations", subserviceEntries, true)
	exceptions := c.list(&c.out.Exceptions, "exceptions", exceptionEntries, false)
	c.out.Repeated = repeats(earlier, later, controls, exceptions)
	return c.out
}

type comparing struct {
	earlier, later *soc.Report
	out            Comparison
}

// list pairs a list of both reports. Where one of them was not transcribed in full
// only the pairs are told, since what seems added or removed may stand in the other.
func (c *comparing) list(out *[]Match, name string, entries func(*soc.Report) []entry, byID bool) []pairing {
	earlier, later := entries(c.earlier), entries(c.later)
	pairs := match(earlier, later, byID)
	whole := isWhole(c.earlier, len(earlier)) && isWhole(c.later, len(later))
	if !whole {
		c.out.NotCompared = append(c.out.NotCompared, at(name))
	}
	for _, p := range pairs {
		m := Match{Change: p.change, Similarity: p.similarity, ByID: p.byID}
		if p.earlier != none {
			m.EarlierID, m.Earlier = earlier[p.earlier].id, at(name, p.earlier)
		}
		if p.later != none {
			m.LaterID, m.Later = later[p.later].id, at(name, p.later)
		}
		if whole || (p.earlier != none && p.later != none) {
			*out = append(*out, m)
		}
	}
	return pairs
}

// isWhole reports whether a list holds all that the report does: the report was
// transcribed in full, or it is not told how far and there are entries.
func isWhole(r *soc.Report, entries int) bool {
	return r.Extent == soc.Full || (r.Extent == 0 && entries > 0)
}

package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/tsc"
)

// WriteTracker writes what a tracker holds as a user entity as a table: a row for each
// CUEC of each vendor's report, in their order. The columns are
//
//	row, vendor, report, id, asks for, change, status, unconfirmed, reason, owner, due,
//	own control, own control ids, own criteria, own requirements, notes, evidence
//
// The first names the row by the places of report and CUEC, as in V1-C3; the next five
// explain it, and the others are edited. The cell of unconfirmed is yes or empty. That
// of evidence has a line for each item: the period for which it was asked, the day on
// which it was performed, title, location and SHA-256, separated by semicolons. A line
// that ends after the period says that nothing is there yet, and one with the words "not
// operated" in the place of the day says why in the place of the title.
func WriteTracker(w io.Writer, t *readiness.Tracker, opts ...Option) error {
	if err := t.Validate(); err != nil {
		return err
	}
	return trackerTable().write(w, trackedRows(t), opts)
}

// ReadTracker reads a table of [WriteTracker] over the tracker that it was written
// from, and returns what the tracker becomes, as [ReadChecklist] does. The CUECs are
// those of the vendors' reports: a row with another is a problem.
func ReadTracker(r io.Reader, base *readiness.Tracker) (readiness.Tracker, error) {
	t := base.Clone()
	s, err := trackerTable().read(r, trackedRows(&t), nil)
	if err == nil {
		err = s.locate(t.Validate())
	}
	return onlyValid(t, err)
}

// tracked is a CUEC of a vendor's report, with its place in the tracker.
type tracked struct {
	*readiness.TrackedCUEC
	issue        readiness.TrackedIssue
	report, cuec int
}

func trackedRows(t *readiness.Tracker) []tracked {
	var rows []tracked
	if t == nil {
		return nil
	}
	for i := range t.VendorReports {
		r := &t.VendorReports[i]
		for j := range r.CUECs {
			rows = append(rows, tracked{&r.CUECs[j], r.Current(), i, j})
		}
	}
	return rows
}

func trackerTable() *table[tracked] {
	type row = tracked
	return &table[row]{
		name:   "the tracker",
		at:     func(r *row, _ int) string { return attestkit.Pointer("vendorReports", r.report, "cuecs", r.cuec) },
		create: func(key string) (row, error) { return row{}, noSuchRow(key) },
		columns: []column[row]{
			{name: "row", get: func(r *row) string { return fmt.Sprintf("V%d-C%d", r.report+1, r.cuec+1) }},
			{name: "vendor", get: func(r *row) string { return r.issue.Organization }},
			{name: "report", get: func(r *row) string { return reportName(&r.issue) }},
			{name: "id", get: func(r *row) string { return r.ID }},
			{name: "asks for", get: func(r *row) string { return r.Text }},
			{name: "change", get: func(r *row) string { return r.Change.String() }},
			enumColumn("status", "status", func(r *row) *readiness.TrackedStatus { return &r.Status }),
			boolColumn("unconfirmed", "unconfirmed", func(r *row) *bool { return &r.Unconfirmed }),
			textColumn("reason", "reason", func(r *row) *string { return &r.Reason }),
			textColumn("owner", "owner", func(r *row) *string { return &r.Owner }),
			dateColumn("due", "due", func(r *row) *attestkit.Date { return &r.Due }),
			textColumn("own control", "ownControl", func(r *row) *string { return &r.OwnControl }),
			idsColumn("own control ids", "ownControlIds", func(r *row) *[]string { return &r.OwnControlIDs }),
			handlesColumn("own criteria", "ownCriteria", tsc.ParseCriterion, func(r *row) *[]tsc.Criterion { return &r.OwnCriteria }),
			handlesColumn("own requirements", "ownRequirements", iso27001.ParseRequirement, func(r *row) *[]iso27001.Requirement { return &r.OwnRequirements }),
			textColumn("notes", "notes", func(r *row) *string { return &r.Notes }),
			{"evidence", "periods", func(r *row) string { return joinPeriods(r.Periods) }, func(r *row, text string) error { return setPeriods(&r.Periods, text) }},
		},
	}
}

func noSuchRow(key string) error {
	return &attestkit.Problem{Rule: attestkit.RuleUnknownID, Detail: attestkit.Quote(key) + " is no row of this tracker: its CUECs are those of its reports"}
}

// reportName names an issue of a report in a few words.
func reportName(i *readiness.TrackedIssue) string {
	name := i.Kind.Name()
	if i.Type != 0 {
		name += " " + i.Type.Name()
	}
	if !i.Period.IsZero() {
		return name + ", " + i.Period.String()
	}
	if !i.AsOf.IsZero() {
		return name + ", " + i.AsOf.String()
	}
	return name
}

// notOperated stands where the day of an item would.
const notOperated = "not operated"

// joinPeriods writes the evidence by period into one cell, a line for each item.
func joinPeriods(periods []readiness.TrackedPeriod) string {
	var lines []string
	for i := range periods {
		p := &periods[i]
		if p.NotOperated != "" {
			lines = append(lines, joinFields(p.Period.String(), notOperated, p.NotOperated))
		}
		for _, e := range p.Evidence {
			lines = append(lines, joinFields(p.Period.String(), e.PerformedOn.String(), e.Title, e.Location, e.SHA256))
		}
		if p.NotOperated == "" && len(p.Evidence) == 0 {
			lines = append(lines, p.Period.String())
		}
	}
	return strings.Join(lines, "\n")
}

// setPeriods reads what joinPeriods writes. Periods come in the order in which they are
// first named.
func setPeriods(to *[]readiness.TrackedPeriod, text string) error {
	lines, err := splitLines(text)
	if err != nil {
		return err
	}
	var periods []readiness.TrackedPeriod
	for _, fields := range lines {
		span, err := attestkit.ParsePeriod(fields[0])
		if err != nil {
			return err
		}
		i := slices.IndexFunc(periods, func(p readiness.TrackedPeriod) bool { return p.Period == span })
		if i < 0 {
			i = len(periods)
			periods = append(periods, readiness.TrackedPeriod{Period: span})
		}
		if err := setItem(&periods[i], fields[1:]); err != nil {
			return err
		}
	}
	*to = periods
	return nil
}

// setItem reads the fields of a line after the period.
func setItem(p *readiness.TrackedPeriod, fields []string) error {
	for len(fields) > 0 && fields[len(fields)-1] == "" {
		fields = fields[:len(fields)-1]
	}
	if len(fields) == 0 {
		return nil
	}
	if fields[0] == notOperated {
		if len(fields) != 2 || p.NotOperated != "" {
			return invalid(strings.Join(fields, "; "), "is not one reason for the period: write period; not operated; why")
		}
		p.NotOperated = fields[1]
		return nil
	}
	if len(fields) > 4 {
		return invalid(fields[4], "is one field too many: write period; day; title; location; SHA-256, with a text that has a semicolon in quotes")
	}
	fields = append(fields, "", "", "")
	e := readiness.TrackedEvidence{Title: fields[1], Location: fields[2], SHA256: fields[3]}
	if e.PerformedOn.UnmarshalText([]byte(fields[0])) != nil {
		return &attestkit.Problem{Rule: attestkit.RuleDate, Detail: attestkit.Quote(fields[0]) +
			" is not a day in the form 2006-01-02: write period; day; title; location; SHA-256, with nothing in the place of a day that is not known"}
	}
	p.Evidence = append(p.Evidence, e)
	return nil
}

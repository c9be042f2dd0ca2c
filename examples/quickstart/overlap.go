package main

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
)

// overlap is what a report's criteria have in common with ISO/IEC 27001:2022.
type overlap struct {
	Criteria     int         `json:"criteria"`
	Requirements []string    `json:"requirements"` // that at least one of the criteria overlaps
	groups       [][2]string // their ids by clauses and theme
	total        int
}

// overlapOf returns nil for a report without criteria, such as a SOC 1.
func overlapOf(r *soc.Report) *overlap {
	criteria := r.Criteria()
	if criteria.IsEmpty() {
		return nil
	}
	o := &overlap{Criteria: criteria.Len(), total: iso27001.AllRequirements().Len()}
	var shared iso27001.Set
	for row := range crossmap.CoverISO(criteria, crossmap.Scope{Categories: r.Categories}).Rows() {
		if row.Reach() != crossmap.NotAddressed {
			shared = shared.With(row.Requirement())
			o.Requirements = append(o.Requirements, row.Requirement().String())
		}
	}
	o.group("clauses", shared.Intersect(iso27001.AllClauses()))
	for t := range iso27001.Themes() {
		o.group(t.String(), shared.Intersect(t.Controls()))
	}
	return o
}

func (o *overlap) group(label string, s iso27001.Set) {
	o.groups = append(o.groups, [2]string{label, fmt.Sprintf("%d: %s", s.Len(), s)})
}

func (o *overlap) print(b *strings.Builder) {
	if o == nil {
		return
	}
	b.WriteByte('\n')
	cli.Heading(b, "Its %d criteria overlap %d of %d requirements of ISO/IEC 27001:2022", o.Criteria, len(o.Requirements), o.total)
	for _, g := range o.groups {
		cli.Field(b, g[0], g[1])
	}
	cli.Field(b, "read this as", "evidence that can serve both audits, not as a requirement met: go run ./examples/crosswalk shows each link with its reason")
}

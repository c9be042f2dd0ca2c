package crossmap_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

func TestNothingAllocates(t *testing.T) {
	have, met := iso27001.AllControls(), tsc.CommonCriteria()
	scope := crossmap.Scope{Categories: []tsc.Category{tsc.Security, tsc.Privacy}, Role: tsc.Processor}
	buf := make([]byte, 0, 64)
	n := 0
	for name, f := range map[string]func(){
		"links": func() {
			for l := range crossmap.Links() {
				for p := range l.Points() {
					n += p.Ordinal()
				}
			}
		},
		"views": func() {
			for l := range crossmap.LinksFrom(tsc.CC6_1) {
				n += l.Strength()
			}
			for l := range crossmap.LinksTo(iso27001.A5_15) {
				n += len(l.Rationale())
			}
		},
		"sets":    func() { n += crossmap.RequirementsFor(met).Len() + crossmap.CriteriaFor(have).Len() },
		"between": func() { n += crossmap.Between(tsc.CC6_1, iso27001.A5_15).Strength() },
		"parse": func() {
			l, _ := crossmap.ParseLink("CC6.1/A.5.15")
			buf, _ = l.AppendText(buf[:0])
		},
		"unlinked": func() {
			for r, reason := range crossmap.Unlinked() {
				n += int(r) + len(reason)
			}
		},
		"totals": func() {
			cover := crossmap.Cover(have, scope)
			n += cover.Totals().Addressed + cover.Series(tsc.SeriesCC6).Full + cover.Category(tsc.Privacy).None
		},
		"rows": func() {
			for row := range crossmap.Cover(have, scope).Rows() {
				n += row.Addressed() + int(row.State())
				for p := range row.Missing() {
					n += int(p)
				}
				for p := range row.Points() {
					n += int(p)
				}
				for p := range row.Beyond() {
					n += int(p)
				}
				for l := range row.Links() {
					n += int(l)
				}
				for l := range row.Open() {
					n += int(l)
				}
			}
		},
		"to iso": func() {
			for row := range crossmap.CoverISO(met, scope).Rows() {
				n += int(row.Reach())
				for l := range row.Links() {
					n += int(l)
				}
				for l := range row.Open() {
					n += int(l)
				}
			}
			n += crossmap.CoverISO(met, scope).Totals().None
		},
		"next": func() {
			for step := range crossmap.Next(have, scope) {
				n += step.Adds()
				for p := range step.Points() {
					n += int(p)
				}
				for l := range step.Links() {
					n += int(l)
				}
			}
		},
		"dual": func() {
			d := crossmap.DualAudit(scope)
			n += d.Totals().Applicable + d.ISOOnly().Len()
			for p := range d.SOC2Only() {
				n += int(p)
			}
			for l := range d.SharedIn(crossmap.SameEvidence) {
				n += int(l)
			}
			for need := range d.Needs() {
				n += len(need.Summary())
			}
		},
		"compose": func() {
			for r := range crossmap.Compose(crossmap.Superset, crossmap.Subset).Converse().All() {
				n += int(r)
			}
		},
	} {
		assert.Zero(t, testing.AllocsPerRun(20, f), name)
	}
	assert.Positive(t, n)
}

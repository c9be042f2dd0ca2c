package soc_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// sized returns a valid SOC 2+ Type 2 with n controls and much of everything else.
func sized(n int) *soc.Report {
	r := soc2()
	m := soc.AdditionalSubjectMatter{Name: "HIPAA", Framework: "HIPAA"}
	for i := range 20 {
		m.Criteria = append(m.Criteria, fmt.Sprint("164.", 300+i))
	}
	r.AdditionalSubjectMatters = []soc.AdditionalSubjectMatter{m}
	r.Controls = nil
	for i := range n {
		id := fmt.Sprintf("C-%05d", i)
		c := soc.Control{ID: id, Criteria: []tsc.Criterion{tsc.CC6_1, tsc.CC6_2, tsc.CC7_2}, Cadence: soc.Quarterly, Functions: []soc.Function{soc.Preventive},
			Tests: []soc.Test{{Procedures: []soc.Procedure{soc.Inquiry, soc.Inspection}, Population: ptr(100), Sample: ptr(25), Deviations: ptr(0), Result: soc.NoExceptions}}}
		for _, ref := range m.Criteria { // more than are compared pair by pair
			c.AdditionalCriteria = append(c.AdditionalCriteria, soc.CriterionRef{Framework: "HIPAA", ID: ref})
		}
		r.Controls = append(r.Controls, c)
		if i%10 == 0 {
			r.Exceptions = append(r.Exceptions, soc.Exception{ID: id, Kind: soc.OperationException, Controls: []string{id}})
			r.CUECs = append(r.CUECs, soc.CUEC{ID: id, Text: "Review " + id, Criteria: []tsc.Criterion{tsc.CC6_1}})
			r.Responsibilities = append(r.Responsibilities, soc.Responsibility{Text: "Note " + id})
		}
	}
	return &r
}

func TestValidateAllocations(t *testing.T) {
	var counts []float64
	for _, n := range []int{10, 100, 1000} {
		r := sized(n)
		require.NoError(t, r.Validate())
		counts = append(counts, testing.AllocsPerRun(5, func() { _ = r.Validate() }))
	}
	assert.Equal(t, counts[0], counts[1])
	assert.Equal(t, counts[0], counts[2])
	t.Logf("%v allocations, whatever the size", counts[0])
}

// BenchmarkValidate validates reports of three sizes; ns/control shows that the time
// grows with the report.
func BenchmarkValidate(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			r := sized(n)
			b.ReportAllocs()
			for b.Loop() {
				if err := r.Validate(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/control")
		})
	}
}

package review_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/soc/review"
)

// A nil report is one of which nothing is known, and nil lists are empty.
func TestNil(t *testing.T) {
	o := review.Options{AsOf: today, Window: span("2024-01-01..2024-12-31"), Prior: soc2(), Letters: []soc.BridgeLetter{letter()}}
	assert.Equal(t, review.Read(&soc.Report{}, o), review.Read(nil, o))
	assert.Contains(t, codes(review.Read(nil, review.Options{})), "opinion-unknown")
	assert.Equal(t, review.Compare(&soc.Report{}, soc2()), review.Compare(nil, soc2()))
	assert.Equal(t, review.Compare(soc2(), &soc.Report{}), review.Compare(soc2(), nil))
	assert.NotPanics(t, func() { review.Compare(nil, nil) })
	got := review.Reliance(review.RelianceOptions{Kind: soc.SOC2, Window: o.Window}, nil, nil)
	assert.Equal(t, review.DayTotals{Uncovered: 366}, got.Days)
	got = review.Reliance(review.RelianceOptions{Kind: soc.SOC2, Window: o.Window}, make([]soc.Report, 2), make([]soc.BridgeLetter, 2))
	assert.Equal(t, review.DayTotals{Uncovered: 366}, got.Days)
	assert.Equal(t, []review.ReportUse{{Reason: review.ReasonKind}, {Reason: review.ReasonKind}}, got.Reports)
}

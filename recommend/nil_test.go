package recommend_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// A nil profile or recommendation is refused, and otherwise one of which nothing is
// known.
func TestNil(t *testing.T) {
	var p *recommend.Profile
	var r *recommend.Recommendation
	var s *recommend.Scope
	assert.EqualError(t, p.Validate(), "invalid: there is no profile: the pointer is nil")
	assert.EqualError(t, r.Validate(), "invalid: there is no recommendation: the pointer is nil")
	p.SetAnswer(recommend.BlocksDeal, recommend.Yes)
	assert.Equal(t, recommend.Unknown, p.Answer(recommend.BlocksDeal))
	assert.Equal(t, recommend.Signals{}, p.Signals())
	assert.Zero(t, p.Clone())
	assert.Zero(t, r.Report(soc.SOC1))
	assert.True(t, s.Criteria().IsEmpty())
	assert.Empty(t, slices.Collect(s.Needed()))
	assert.Nil(t, recommend.AppendVerdicts(nil, nil))
}

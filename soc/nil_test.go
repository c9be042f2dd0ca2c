package soc_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/soc"
)

// A nil report or letter is refused, and otherwise one of which nothing is known.
func TestNil(t *testing.T) {
	var r *soc.Report
	var l *soc.BridgeLetter
	assert.Equal(t, []string{" invalid"}, problems(r.Validate()))
	assert.ErrorContains(t, r.Validate(), "there is no report: the pointer is nil")
	assert.Equal(t, []string{" invalid"}, problems(l.Validate()))
	assert.Zero(t, r.End())
	assert.True(t, r.Criteria().IsEmpty())
	assert.Zero(t, r.Clone())
	assert.Zero(t, l.Clone())
	assert.Zero(t, l.Period())
}

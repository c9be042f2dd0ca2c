package yardstick_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
)

// TestReports holds that the reports are valid and have their sizes.
func TestReports(t *testing.T) {
	for _, name := range []string{"soc2-type2.json", "soc2-type2-2025.json"} {
		for _, size := range yardstick.Sizes(false) {
			r, err := yardstick.Report(name, size.Bytes)
			require.NoError(t, err)
			b, err := document.Marshal(&r)
			require.NoError(t, err, size.Name)
			assert.InEpsilon(t, size.Bytes, len(b), 0.05, "%s of %s", name, size.Name)
			assert.NotEmpty(t, r.Exceptions, size.Name)
			assert.NotEmpty(t, r.CUECs, size.Name)
		}
	}
	assert.Len(t, yardstick.Sizes(true), 4)
}

func TestNoReport(t *testing.T) {
	for _, name := range []string{"missing.json", "profile.json"} {
		_, err := yardstick.Report(name, 20_000)
		assert.Error(t, err, name)
	}
}

// TestRace counts turns and orders them; it asserts nothing about speed.
func TestRace(t *testing.T) {
	var calls []string
	call := func(name string, d time.Duration) func() {
		return func() {
			calls = append(calls, name)
			time.Sleep(d)
		}
	}
	r := yardstick.NewRace(1_000_000, call("a", 0), call("b", time.Millisecond))
	assert.Zero(t, r.Median(1))
	assert.Zero(t, r.Ratio(0, 1))
	assert.Zero(t, r.CPURatio(0, 1))
	for range 3 {
		r.Round()
	}
	assert.Equal(t, []string{"a", "a", "b", "b", "b", "b", "a", "a", "a", "a", "b", "b"}, calls)
	assert.GreaterOrEqual(t, r.Median(1), time.Millisecond)
	assert.Positive(t, r.Ratio(0, 1))
	assert.GreaterOrEqual(t, r.CPURatio(0, 1), 0.0)
	yardstick.NewRace(1).Round() // of nobody
}

func TestAllocations(t *testing.T) {
	var kept []byte
	assert.GreaterOrEqual(t, yardstick.Allocations(func() { kept = make([]byte, 1<<20) }), 1.0)
	assert.Len(t, kept, 1<<20)
}

package jsondoc_test

import (
	"strings"
	"testing"

	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/stretchr/testify/assert"
)

// The strict pass allocates its own state and nothing for each value.
func TestParseAllocatesNothingPerValue(t *testing.T) {
	text := []byte(`[` + strings.Repeat(`{"id": "AB-12", "n\u0061me": "é\n", "weight": -12.5, "flags": [true, null]},`, 1000) + `{}]`)
	assert.Less(t, testing.AllocsPerRun(10, func() { jsondoc.Parse(text, jsondoc.Limits{}) }), 30.0)
}

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/internal/yardstick"
)

// TestWays holds that all ways read the same valid report, and that those that check
// refuse each fault. How fast they are is no matter of a test.
func TestWays(t *testing.T) {
	all, err := ways()
	require.NoError(t, err)
	_, text, err := sized(yardstick.Sizes(false)[0])
	require.NoError(t, err)
	for i, w := range all {
		assert.NoError(t, w.read(text), w.name)
		for _, f := range faults {
			bad, err := spoiled(text, f.old, f.new)
			require.NoError(t, err)
			if i == ours || i == reader || strings.HasPrefix(w.name, "naive") {
				assert.Error(t, w.read(bad), "%s: %s", w.name, f.name)
			}
		}
	}
	_, err = spoiled(text, "no such text", "")
	assert.Error(t, err)
}

func TestTable(t *testing.T) {
	var asked table
	asked.add(row{"a", "1 KB", 0.25, 0.2, limit{figure: 0.25}, "x"})
	asked.add(row{"b", "1 KB", 0.26, 0, limit{figure: 0.25}, "y"})
	asked.add(row{"c", "2 KB", 17, 0, limit{figure: 17, least: true}, ""})
	asked.add(row{"d", "2 KB", 2.4, 0, limit{figure: 4, least: true, unit: "MB"}, ""})
	asked.add(row{"e", "3 KB", 33, 0, limit{figure: 32}, ""})
	assert.Equal(t, `| what | size | measured | asked | | in processor time | in figures |
|---|---|---|---|---|---|---|
| a | 1 KB | 0.25 | ≤ 0.25 | met | 0.20 | x |
| b | 1 KB | 0.26 | ≤ 0.25 | short |  | y |
| c | 2 KB | 17 | ≥ 17 | met |  |  |
| d | 2 KB | 2.40 MB | ≥ 4 MB | short |  |  |
| e | 3 KB | 33 | ≤ 32 | short |  |  |
`, asked.markdown(true))
	assert.Equal(t, "| what | size | measured | in processor time | in figures |\n|---|---|---|---|---|\n| a | 1 KB | 0.25 | 0.20 | x |\n", (&table{asked.rows[:1]}).markdown(false))
}

// TestLines holds that a stream ends with a whole line, and that its growth is
// measured.
func TestLines(t *testing.T) {
	line := []byte(`{"schema":"attestkit/report/v1","kind":"soc3","organization":{"name":"X"},"period":{"from":"2025-01-01","to":"2025-12-31"}}` + "\n")
	n := 0
	require.NoError(t, read(lines(line, 100_000), func() { n++ }))
	assert.Equal(t, 100_000/len(line), n)
	require.NoError(t, readPlainly(lines(line, 100_000)))
	grown, most, err := growth(line, 1_000_000)
	require.NoError(t, err)
	assert.True(t, 0 <= grown && grown <= most && most > 0)
	_, _, err = growth([]byte("{}\n"), 30)
	assert.Error(t, err)
}

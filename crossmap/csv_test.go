package crossmap_test

import (
	"encoding/csv"
	"errors"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
)

func TestReadCSVOfOurMap(t *testing.T) {
	var b strings.Builder
	w := csv.NewWriter(&b)
	require.NoError(t, w.Write([]string{"criterion", "requirement", "relation", "strength", "points", "points_total", "rationale"}))
	for l := range crossmap.Links() {
		var points []string
		for p := range l.Points() {
			points = append(points, strconv.Itoa(p.Ordinal()))
		}
		require.NoError(t, w.Write([]string{l.Criterion().String(), l.Requirement().String(), l.Relation().String(), strconv.Itoa(l.Strength()), strings.Join(points, ";"), strconv.Itoa(l.Criterion().CountPoints()), l.Rationale()}))
	}
	w.Flush()
	m, err := crossmap.ReadCSV(strings.NewReader("\ufeff" + b.String()))
	require.NoError(t, err)
	require.NoError(t, m.Validate())
	assert.Equal(t, crossmap.Builtin().Links, m.Links)
	assert.Equal(t, crossmap.FrameworkTSC, m.Source.Name)
	assert.Equal(t, crossmap.FrameworkISO27001, m.Target.Name)
}

func TestReadCSVOfOthers(t *testing.T) {
	m, err := crossmap.ReadCSV(strings.NewReader("Control,Owner,Relation,CRITERION\nA.5.10,Ann,Subset Of,CC1.1\nA.5.1,,no relationship,CC1.2\n"))
	require.NoError(t, err)
	assert.Equal(t, []crossmap.MapLink{
		{Source: "CC1.1", Target: "A.5.10", Relation: crossmap.Subset, Labels: map[string]string{"Owner": "Ann"}},
		{Source: "CC1.2", Target: "A.5.1", Relation: crossmap.NoRelation},
	}, m.Links)
	m, err = crossmap.ReadCSV(strings.NewReader("source,target,points\na,b,\nc,d, 1; 2\n"))
	require.NoError(t, err)
	assert.Equal(t, []crossmap.MapLink{{Source: "a", Target: "b", Relation: crossmap.Intersects}, {Source: "c", Target: "d", Relation: crossmap.Intersects, Points: []int{1, 2}}}, m.Links)
	assert.Empty(t, m.Source.Name)
}

func TestReadCSVProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "1:1 required: the table is empty",
		"criterion,relation\n":      "1:1 required: the first row names",
		"criterion,source,target\n": `repeated: the columns "criterion" and "source"`,
		"source,target\na\n":        "2:1 table: ",
		"source,target\n\"a,b\n":    "table: ",
		"source,target,relation\na,b,near\nc,d,Equal\ne,f,\n": "2:5 unknown-id: \"near\" is not a relation",
		"source,target,strength\na,b,high\n":                  `/links/0 2:5 invalid: "high" is no strength`,
		"source,target,points\na,b,1;x\n":                     `2:5 invalid: "1;x" is no list`,
	} {
		_, err := crossmap.ReadCSV(strings.NewReader(text))
		assert.ErrorContains(t, err, want, text)
		assert.NotEmpty(t, attestkit.Problems(err), text)
	}
	broken := errors.New("broken pipe")
	_, err := crossmap.ReadCSV(iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
	assert.Empty(t, attestkit.Problems(err))
}

package crossmap_test

import (
	"encoding/csv"
	"errors"
	"slices"
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

func TestReadCSVHeaders(t *testing.T) {
	for header, wantTarget := range map[string]string{
		"SOC 2 Criteria,ISO 27001 Control":                    "A.5.3",
		"TSC,Annex A":                                         "A.5.3",
		"tsc_criterion,control":                               "A.5.3",
		"Trust Services Criteria,ISO/IEC 27002:2022 Controls": "A.5.3",
		"SOC2 Criterion,ISO 27001":                            "5.3",
		"Criterion,Clause":                                    "5.3",
		"criteria,ISO 27001 requirement":                      "5.3",
	} {
		m, err := crossmap.ReadCSV(strings.NewReader(header + "\nCC1.3,5.3\n"))
		require.NoError(t, err, header)
		assert.Equal(t, crossmap.FrameworkTSC, m.Source.Name)
		assert.Equal(t, crossmap.FrameworkISO27001, m.Target.Name)
		assert.Equal(t, []crossmap.MapLink{{Source: "CC1.3", Target: wantTarget, Relation: crossmap.Intersects}}, m.Links, header)
	}
	m, err := crossmap.ReadCSV(strings.NewReader("TSC,SOC 2 Control,Requirement,Control Title,Relationship\nCC1.3,own 7,5.3,Roles,Intersects With\n"))
	require.NoError(t, err)
	assert.Equal(t, map[string]string{"SOC 2 Control": "own 7", "Control Title": "Roles"}, m.Links[0].Labels)
}

func TestReadCSVNonesAndPoints(t *testing.T) {
	m, err := crossmap.ReadCSV(strings.NewReader("criterion,control,relation,rationale,points\nCC1.2,,none,No board.,\n,A.7.12,No relationship,,\nCC6.1,A.5.15,superset,why,CC6.1#3; 4\n"))
	require.NoError(t, err)
	require.NoError(t, m.Validate())
	assert.Equal(t, []crossmap.MapNone{{Source: "CC1.2", Reason: "No board."}, {Target: "A.7.12"}}, m.None)
	require.Len(t, m.Links, 1)
	assert.Equal(t, []int{3, 4}, m.Links[0].Points)
	m, err = crossmap.ReadCSV(strings.NewReader("criterion,control,points\nCC6.1,A.5.17,CC6.1-POF8; cc6.1 protects encryption keys;13\n"))
	require.NoError(t, err)
	assert.Equal(t, []int{8, 11, 13}, m.Links[0].Points)
	m, err = crossmap.ReadCSV(strings.NewReader("target,points,source\nCC6.1,CC6.1#3,x\n"))
	require.NoError(t, err)
	assert.Equal(t, []int{3}, m.Links[0].Points)
}

func TestReadCSVProblems(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "1:1 required: the table is empty",
		"criterion,relation\n":      "1:1 required: the first row names",
		"criterion,source,target\n": `1:11 repeated: the columns "criterion" and "source"`,
		"\n\nid,name\n":             "3:1 required: the first row names",
		"a;b\n":                     `it has "a;b" in one column: separate the columns by commas`,
		"criterion\ttarget\n":       "not by semicolons or tabs",
		"id,name\n":                 `it has "id", "name"`,
		"source,target,points\nCC6.1,b,CC6.2#1\n":             `2:9 reference: "CC6.2#1" is not a point of focus of "CC6.1"`,
		"source,target\na\n":                                  "2:1 table: ",
		"source,target\n\"a,b\n":                              "table: ",
		"source,target,relation\na,b,near\nc,d,Equal\ne,f,\n": "2:5 unknown-id: \"near\" is not a relation: it is equal, subset, superset, intersects or none",
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

// FuzzReadCSV reads anything. What is refused says where; what is accepted has a link or
// an asserted none for each row, is linted with pointers that resolve, and agrees with
// itself.
func FuzzReadCSV(f *testing.F) {
	for _, seed := range []string{
		"criterion,control,relation,rationale,points\nCC1.2,,none,No board.,\n,A.7.12,No relationship,,\nCC6.1,A.5.15,superset,why,CC6.1#3; 4\nCC6.1,5.1,,,\n",
		"source,target\nA.9.2.3,CC6\nA.5.1,P6.0\n\"A.5.1, A.5.2\",6.1.2\n", "target,points,source\nCC6.1,CC6.1-POF3,x\n", "\ufeffTSC,ISO 27001 Control,Owner\ncc6_1,5.10,\"a\nb\"\n",
		"criterion,target,strength\nCC6.1,A.5.1,11\nCC6.1,A.5.1,-1\n", "a;b\n", "source,target\n\"a,b\n", "\ncriterion,control,relation,relation",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := crossmap.ReadCSV(strings.NewReader(text))
		if err != nil {
			require.NotEmpty(t, attestkit.Problems(err))
			for _, p := range attestkit.Problems(err) {
				require.True(t, p.Line > 0 && p.Column > 0 && p.Rule != "" && p.Detail != "", "%v", p)
			}
			return
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, 1+len(m.Links)+len(m.None))
		findings := crossmap.Lint(m)
		require.Equal(t, findings, crossmap.Lint(m))
		for _, found := range findings {
			require.True(t, resolves(&m, found.Pointer), found.Pointer)
			require.NotEmpty(t, found.Detail)
		}
		same, err := crossmap.Compare(m, m)
		require.NoError(t, err)
		for _, a := range same {
			require.Equal(t, crossmap.Agree, a.Verdict, "%+v", a)
		}
		back := m.Converse()
		require.Equal(t, m, back.Converse())
	})
}

// resolves reports whether a pointer leads to a member of the map.
func resolves(m *crossmap.Map, pointer string) bool {
	var tokens []any
	for token := range strings.SplitSeq(strings.TrimPrefix(pointer, "/"), "/") {
		tokens = append(tokens, token)
	}
	at := func(n int) bool {
		i, err := strconv.Atoi(tokens[1].(string))
		return err == nil && i >= 0 && i < n && pointer == attestkit.Pointer(tokens...)
	}
	switch {
	case len(tokens) == 1:
		return slices.Contains([]string{"/links", "/source", "/target"}, pointer)
	case tokens[0] == "links":
		return at(len(m.Links))
	case tokens[0] == "none":
		return at(len(m.None))
	}
	return slices.Contains([]string{"/source/name", "/source/edition", "/target/name", "/target/edition"}, pointer)
}

// Relations are read by their names for people as well as by their text forms.
func TestReadCSVRelations(t *testing.T) {
	for r := range crossmap.Relations() {
		for _, text := range []string{r.String(), r.Name(), strings.ToUpper(r.Name())} {
			m, err := crossmap.ReadCSV(strings.NewReader("source,target,relation\na,b," + text + "\n"))
			require.NoError(t, err, text)
			assert.Equal(t, r, m.Links[0].Relation, text)
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/onepass"
	"github.com/attestkit/attestkit/soc"
)

// nested returns a model of objects that hold each other, so many levels deep.
func nested(levels int) *model {
	inner := &def{name: "document"}
	for range levels - 1 {
		inner = &def{name: "document", members: []member{{name: "a", shape: shape{form: object, def: inner}}}}
	}
	return &model{defs: map[string]*def{"document": inner}, order: []*def{inner}}
}

// TestCheck holds the numbers that the runtime counts on, on both sides.
func TestCheck(t *testing.T) {
	assert.NoError(t, nested(onepass.Deepest).check())
	assert.Error(t, nested(onepass.Deepest+1).check())
	for form, deeper := range map[form]int{list: 2, labels: 1, text: 0} {
		item := shape{form: labels}
		m := nested(1)
		m.defs["document"].members = []member{{name: "a", shape: shape{form: form, item: &item}}}
		assert.Equal(t, 1+deeper, m.defs["document"].depth())
	}
	members := func(n, length int) *model {
		m := nested(1)
		for range n {
			m.order[0].members = append(m.order[0].members, member{name: strings.Repeat("n", length)})
		}
		return m
	}
	assert.NoError(t, members(64, 64).check())
	assert.Error(t, members(65, 1).check())
	assert.Error(t, members(1, 65).check())
}

// TestErrorsOfTargets holds that what cannot be generated is said, and not written.
func TestErrorsOfTargets(t *testing.T) {
	report := reflect.TypeFor[soc.Report]()
	_, err := target{"report", "none.v1", report}.generate()
	assert.Error(t, err, "no such schema")
	_, err = target{"report", "profile.v1", report}.generate()
	assert.Error(t, err, "another schema")
	assert.Error(t, generate(filepath.Join(t.TempDir(), "none")), "no such directory")
}

// TestMainWritesFiles runs the command as go generate does.
func TestMainWritesFiles(t *testing.T) {
	dir, args := t.TempDir(), os.Args
	defer func() { os.Args = args }()
	os.Args = []string{"gen", dir}
	main()
	files, err := filepath.Glob(filepath.Join(dir, "*_gen.go"))
	require.NoError(t, err)
	assert.Len(t, files, len(targets))
}

// TestDates holds the forms that dates of a schema have.
func TestDates(t *testing.T) {
	date, monthDay := reflect.TypeFor[attestkit.Date](), reflect.TypeFor[attestkit.MonthDay]()
	assert.NoError(t, readTagged(t, date, "x,omitzero", aDate, ""))
	assert.Error(t, readTagged(t, date, "x,omitzero", `{"type": "string", "format": "date-time"}`, ""))
	assert.Error(t, readTagged(t, date, "x,omitzero", `{"type": "string", "format": "date", "minLength": 1}`, ""))
	assert.NoError(t, readTagged(t, monthDay, "x,omitzero", `{"type": "string", "pattern": "`+monthDays+`"}`, ""))
	assert.Error(t, readTagged(t, monthDay, "x,omitzero", `{"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"}`, ""))
	assert.Error(t, readTagged(t, reflect.TypeFor[attestkit.Period](), "x,omitzero", `{"enum": ["a"]}`, ""), "a period is no word")
}

// TestOneTypeForADefinition holds that a definition is read into one type.
func TestOneTypeForADefinition(t *testing.T) {
	m := &model{defs: map[string]*def{}}
	n := node{"type": "object", "additionalProperties": false, "properties": map[string]any{"y": map[string]any{"type": "string", "minLength": 1.0}}}
	first, err := m.define("inner", n, reflect.TypeFor[inside]())
	require.NoError(t, err)
	again, err := m.define("inner", n, reflect.TypeFor[inside]())
	require.NoError(t, err)
	assert.Same(t, first, again)
	_, err = m.define("inner", n, reflect.TypeFor[small]())
	assert.Error(t, err)
	_, err = m.define("", n, reflect.TypeFor[inside]())
	assert.Error(t, err, "no name")
	_, err = m.define("text", n, reflect.TypeFor[string]())
	assert.Error(t, err, "no struct")
	assert.Empty(t, (&model{defs: map[string]*def{"document": {}}}).id())
}

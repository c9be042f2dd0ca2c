package crossmap_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
)

// value is what every id and enum of the package can do.
type value interface {
	comparable
	encoding.TextMarshaler
	encoding.TextAppender
	IsValid() bool
	String() string
}

// named is what people read: every enum has it, a link is its text form.
type named interface{ Name() string }

// checked is a text form under test: parse returns the value and what it prints.
type checked struct {
	texts []string
	parse func(text string) (printed string, err error)
	check func(t *testing.T)
}

func form[T value, P interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
	driver.Valuer
}](all iter.Seq[T], parse func(string) (T, error)) checked {
	var c checked
	for v := range all {
		c.texts = append(c.texts, v.String())
	}
	c.parse = func(text string) (string, error) {
		v, err := parse(text)
		return v.String(), err
	}
	c.check = func(t *testing.T) {
		seen, names := map[string]bool{}, map[string]bool{}
		for v := range all {
			require.True(t, v.IsValid())
			if n, ok := any(v).(named); ok {
				assert.Regexp(t, `^[A-Z][a-z0-9 ]+$`, n.Name())
				assert.False(t, names[n.Name()], n.Name())
				names[n.Name()] = true
			} else {
				assert.IsType(t, crossmap.Link(0), v)
			}
			require.False(t, seen[v.String()])
			seen[v.String()] = true
			b, err := v.MarshalText()
			require.NoError(t, err)
			var back T
			require.NoError(t, P(&back).UnmarshalText(b))
			assert.Equal(t, v, back)
			b, err = v.AppendText([]byte("x"))
			require.NoError(t, err)
			assert.Equal(t, "x"+v.String(), string(b))
			require.Error(t, P(&back).UnmarshalText([]byte("no such text")))
			assert.Equal(t, v, back, "an error leaves the value alone")
		}
		var zero T
		inColumn[T, P](t, all)
		assert.False(t, zero.IsValid())
		assert.Empty(t, zero.String())
		if n, ok := any(zero).(named); ok {
			assert.Empty(t, n.Name())
		}
		_, err := zero.MarshalText()
		assert.Equal(t, attestkit.RuleInvalid, attestkit.Problems(err)[0].Rule)
	}
	return c
}

// inColumn checks what a database column holds of each value.
func inColumn[T comparable, P interface {
	*T
	sql.Scanner
	driver.Valuer
}](t *testing.T, all iter.Seq[T]) {
	t.Helper()
	var zero, back T
	for v := range all {
		text, err := P(&v).Value()
		require.NoError(t, err)
		require.NoError(t, P(&back).Scan(text))
		require.Equal(t, v, back)
	}
	require.Error(t, P(&back).Scan("no such text"))
	assert.Equal(t, zero, back, "Scan always overwrites")
	null, err := P(&zero).Value()
	require.NoError(t, err)
	assert.Nil(t, null)
	require.NoError(t, P(&back).Scan(nil))
	assert.Equal(t, zero, back)
}

func TestRelationSetInAColumn(t *testing.T) {
	for s := crossmap.RelationSet(0); s <= crossmap.AnyRelation; s += 2 {
		text, err := s.Value()
		require.NoError(t, err)
		back := crossmap.AnyRelation
		require.NoError(t, back.Scan(text))
		assert.Equal(t, s, back)
	}
	s := crossmap.AnyRelation
	require.NoError(t, s.Scan(nil))
	assert.True(t, s.IsEmpty())
}

func forms() map[string]checked {
	return map[string]checked{
		"link":     form(crossmap.Links(), crossmap.ParseLink),
		"relation": form(crossmap.Relations(), crossmap.ParseRelation),
		"band":     form(crossmap.Bands(), crossmap.ParseBand),
		"state":    form(crossmap.States(), crossmap.ParseState),
		"reach":    form(crossmap.Reaches(), crossmap.ParseReach),
		"need":     form(crossmap.Needs(), crossmap.ParseNeed),
		"standing": form(crossmap.Standings(), crossmap.ParseStanding),
		"verdict":  form(crossmap.Verdicts(), crossmap.ParseVerdict),
	}
}

func TestTextForms(t *testing.T) {
	for name, c := range forms() {
		t.Run(name, c.check)
	}
	assert.Equal(t, []string{"equal", "subset", "superset", "intersects", "none"}, forms()["relation"].texts)
	assert.Equal(t, []string{"full", "partial", "none", "no-points"}, forms()["state"].texts)
	assert.Equal(t, []string{"addressed", "partly", "none"}, forms()["reach"].texts)
}

// relationsIn reads a list of relations joined by bars, in any order, and false when it
// holds anything else.
func relationsIn(text string) (s crossmap.RelationSet, ok bool) {
	if text == "" {
		return 0, true
	}
	for part := range strings.SplitSeq(text, "|") {
		found := false
		for r := range crossmap.Relations() {
			if r.String() == part {
				s, found = s.Union(crossmap.RelationsOf(r)), true
			}
		}
		if !found {
			return 0, false
		}
	}
	return s, true
}

// FuzzText: a text is either one of those that the values print, and comes back, or
// an error with a Problem.
func FuzzText(f *testing.F) {
	known := map[string]map[string]bool{}
	all := forms()
	for name, c := range all {
		known[name] = map[string]bool{}
		for _, text := range c.texts {
			known[name][text] = true
		}
		f.Add(c.texts[0])
	}
	f.Add("CC6.1/A.5.1")
	f.Add("subset|equal")
	f.Fuzz(func(t *testing.T, text string) {
		for name, c := range all {
			printed, err := c.parse(text)
			if known[name][text] {
				require.NoError(t, err)
				require.Equal(t, text, printed)
				continue
			}
			require.Len(t, attestkit.Problems(err), 1, "%s %q", name, text)
			require.Empty(t, printed)
		}
		s, err := crossmap.ParseRelationSet(text)
		want, listed := relationsIn(text)
		require.Equal(t, listed, err == nil, "%q", text)
		require.Equal(t, want, s)
		if !listed {
			require.NotEmpty(t, attestkit.Problems(err))
		}
	})
}

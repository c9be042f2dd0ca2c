package readiness_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

// texted is what ids and enums have in common.
type texted interface {
	~uint8 | ~uint16
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextAppender
	IsValid() bool
}

// textCase is one id or enum: its texts, and its parser made to return a text.
type textCase struct {
	name  string
	texts []string
	parse func(string) (string, error)
	check func(t *testing.T)
}

func texting[T texted](name string, all iter.Seq[T], parse func(string) (T, error)) textCase {
	c := textCase{name: name}
	for v := range all {
		c.texts = append(c.texts, v.String())
	}
	c.parse = func(s string) (string, error) {
		v, err := parse(s)
		return v.String(), err
	}
	c.check = func(t *testing.T) {
		for v := range all {
			text, err := v.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, v.String(), string(text))
			appended, err := v.AppendText([]byte("x"))
			require.NoError(t, err)
			assert.Equal(t, "x"+v.String(), string(appended))
			var read T
			require.NoError(t, any(&read).(encoding.TextUnmarshaler).UnmarshalText(text))
			assert.Equal(t, v, read)
			require.Error(t, any(&read).(encoding.TextUnmarshaler).UnmarshalText([]byte("No Such")))
			assert.Equal(t, v, read, "kept after an error")
			checkColumn(t, v)
		}
		for _, v := range []T{0, T(len(c.texts) + 1)} {
			assert.False(t, v.IsValid())
			assert.Empty(t, v.String())
			_, err := v.MarshalText()
			assert.Error(t, err)
		}
	}
	return c
}

// checkColumn checks Value and Scan where the type has them.
func checkColumn[T texted](t *testing.T, v T) {
	valuer, ok := any(v).(driver.Valuer)
	if !ok {
		return
	}
	value, err := valuer.Value()
	require.NoError(t, err)
	var read T
	require.NoError(t, any(&read).(sql.Scanner).Scan(value))
	assert.Equal(t, v, read)
	require.Error(t, any(&read).(sql.Scanner).Scan("No Such"))
	assert.Zero(t, read, "after an error the value is zero")
	null, err := any(read).(driver.Valuer).Value()
	require.NoError(t, err)
	assert.Nil(t, null)
}

var textCases = []textCase{
	texting("Prompt", readiness.Prompts(), readiness.ParsePrompt),
	texting("Status", readiness.Statuses(), readiness.ParseStatus),
	texting("EvidenceKind", readiness.EvidenceKinds(), readiness.ParseEvidenceKind),
	texting("State", readiness.States(), readiness.ParseState),
	texting("Basis", readiness.Bases(), readiness.ParseBasis),
}

func TestTexts(t *testing.T) {
	for _, c := range textCases {
		t.Run(c.name, c.check)
	}
	_, err := readiness.ParsePrompt("individual-logins-and-mfs")
	assert.ErrorContains(t, err, "did you mean individual-logins-and-mfa?")
}

func TestCatalogAllocatesNothing(t *testing.T) {
	n := 0
	for _, c := range textCases {
		last := c.texts[len(c.texts)-1]
		assert.Zero(t, testing.AllocsPerRun(10, func() {
			if _, err := c.parse(last); err != nil {
				panic(err)
			}
		}), c.name)
	}
	assert.Zero(t, testing.AllocsPerRun(2, func() {
		for p := range readiness.Prompts() {
			for range p.Points() {
				n++
			}
			for range p.Evidence() {
				n++
			}
			n += p.Requirements().Len()
		}
	}))
	assert.NotZero(t, n)
}

// FuzzTexts holds for every id and enum that a text is accepted exactly when it is
// one of those listed, and then returns unchanged; else the problem quotes it.
func FuzzTexts(f *testing.F) {
	for _, c := range textCases {
		f.Add(c.texts[0])
		f.Add(c.texts[len(c.texts)-1] + " ")
	}
	f.Add("Ready\xff")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range textCases {
			got, err := c.parse(text)
			if slices.Contains(c.texts, text) {
				require.NoError(t, err)
				require.Equal(t, text, got)
				continue
			}
			require.Empty(t, got)
			found := attestkit.Problems(err)
			require.Len(t, found, 1)
			require.Equal(t, attestkit.RuleUnknownID, found[0].Rule)
			require.Contains(t, found[0].Detail, attestkit.Quote(text))
		}
	})
}

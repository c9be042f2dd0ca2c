package review_test

import (
	"encoding"
	"fmt"
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc/review"
)

// textType checks one type with a text form.
type textType struct {
	name  string
	check func(t *testing.T)
	parse func(text string) (string, error) // the text form of what was parsed
	texts func() []string
}

type value interface {
	comparable
	~uint8
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	IsValid() bool
}

func textTypes() []textType {
	return []textType{
		textOf("code", review.Codes(), review.ParseCode, func(v *review.Code) encoding.TextUnmarshaler { return v }),
		textOf("severity", review.Severities(), review.ParseSeverity, func(v *review.Severity) encoding.TextUnmarshaler { return v }),
		textOf("reader", review.Readers(), review.ParseReader, func(v *review.Reader) encoding.TextUnmarshaler { return v }),
		textOf("change", review.Changes(), review.ParseChange, func(v *review.Change) encoding.TextUnmarshaler { return v }),
		textOf("day state", review.DayStates(), review.ParseDayState, func(v *review.DayState) encoding.TextUnmarshaler { return v }),
		textOf("reason", review.Reasons(), review.ParseReason, func(v *review.Reason) encoding.TextUnmarshaler { return v }),
	}
}

func textOf[T value](name string, all iter.Seq[T], parse func(string) (T, error), reader func(*T) encoding.TextUnmarshaler) textType {
	return textType{
		name: name,
		check: func(t *testing.T) {
			next := T(1)
			for v := range all {
				require.Equal(t, next, v, "numbered from 1 without a gap")
				next++
				assert.True(t, v.IsValid())
				text, err := v.MarshalText()
				require.NoError(t, err)
				assert.Equal(t, v.String(), string(text))
				appended, err := v.AppendText([]byte("x"))
				require.NoError(t, err)
				assert.Equal(t, "x"+v.String(), string(appended))
				var back T
				require.NoError(t, reader(&back).UnmarshalText(text))
				assert.Equal(t, v, back)
				assert.Error(t, reader(&back).UnmarshalText([]byte("nothing of the sort")))
				assert.Equal(t, v, back, "an error leaves the value alone")
			}
			for _, v := range []T{0, next, 255} {
				assert.False(t, v.IsValid())
				assert.Empty(t, v.String())
				_, err := v.MarshalText()
				assert.Equal(t, attestkit.RuleInvalid, attestkit.Problems(err)[0].Rule)
			}
		},
		parse: func(text string) (string, error) {
			v, err := parse(text)
			return v.String(), err
		},
		texts: func() []string {
			var list []string
			for v := range all {
				list = append(list, v.String())
			}
			return list
		},
	}
}

func TestTexts(t *testing.T) {
	for _, e := range textTypes() {
		t.Run(e.name, e.check)
	}
}

func TestReasonSummaries(t *testing.T) {
	for r := range review.Reasons() {
		assert.Regexp(t, `^[A-Z].*\.$`, r.Summary())
	}
	assert.Empty(t, review.Reason(0).Summary())
}

// FuzzTexts holds that exactly the texts of a type parse, and that what does not is
// a problem that names a rule.
func FuzzTexts(f *testing.F) {
	for i, e := range textTypes() {
		for _, text := range e.texts() {
			f.Add(i, text)
		}
		f.Add(i, "stail")
	}
	f.Fuzz(func(t *testing.T, i int, text string) {
		types := textTypes()
		if i < 0 || i >= len(types) {
			return
		}
		known := false
		for _, k := range types[i].texts() {
			known = known || k == text
		}
		got, err := types[i].parse(text)
		if known {
			require.NoError(t, err)
			require.Equal(t, text, got)
			return
		}
		require.Empty(t, got)
		require.Equal(t, attestkit.RuleUnknownID, attestkit.Problems(err)[0].Rule)
	})
}

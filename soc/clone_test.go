package soc_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/attestkit/attestkit/soc"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCloneSharesNothing walks every example report and its clone side by side: they
// are equal, and no list, map or number lies in the same place.
func TestCloneSharesNothing(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "examples", "data", "soc*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		var r soc.Report
		require.NoError(t, json.Unmarshal(b, &r))
		c := r.Clone()
		assert.Equal(t, r, c)
		apart(t, file, reflect.ValueOf(r), reflect.ValueOf(c))
	}
	letter := soc.BridgeLetter{Changes: []soc.Event{{Text: "a"}}, Labels: map[string]string{"a": "b"}}
	copied := letter.Clone()
	assert.Equal(t, letter, copied)
	apart(t, "letter", reflect.ValueOf(letter), reflect.ValueOf(copied))
}

func apart(t *testing.T, at string, a, b reflect.Value) {
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			apart(t, at+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))
		}
	case reflect.Slice:
		if a.Len() > 0 {
			assert.NotEqual(t, a.Pointer(), b.Pointer(), at)
		}
		for i := range a.Len() {
			apart(t, at, a.Index(i), b.Index(i))
		}
	case reflect.Map, reflect.Pointer:
		if !a.IsNil() {
			assert.NotEqual(t, a.Pointer(), b.Pointer(), at)
		}
	}
}

func TestUnqualifiedMeansUnmodified(t *testing.T) {
	for _, text := range []string{"unqualified", "Unqualified"} {
		_, err := soc.ParseConclusion(text)
		assert.ErrorContains(t, err, "write unmodified")
		var c soc.Conclusion
		assert.ErrorContains(t, c.UnmarshalText([]byte(text)), "write unmodified")
	}
}

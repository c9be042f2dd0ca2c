package document_test

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
)

func FuzzReport(f *testing.F)                   { fuzz(f, document.Report) }
func FuzzBridgeLetter(f *testing.F)             { fuzz(f, document.BridgeLetter) }
func FuzzProfile(f *testing.F)                  { fuzz(f, document.Profile) }
func FuzzRecommendation(f *testing.F)           { fuzz(f, document.Recommendation) }
func FuzzCrossmap(f *testing.F)                 { fuzz(f, document.Crossmap) }
func FuzzStatementOfApplicability(f *testing.F) { fuzz(f, document.StatementOfApplicability) }
func FuzzCoverage(f *testing.F)                 { fuzz(f, document.Coverage) }
func FuzzAssessment(f *testing.F)               { fuzz(f, document.Assessment) }
func FuzzCUECTracker(f *testing.F)              { fuzz(f, document.CUECTracker) }

// fuzz gives bytes to everything that reads documents of a kind.
func fuzz(f *testing.F, name document.Name) {
	s := subjectNamed(f, name.String())
	for _, seed := range append(canonical(f), invalid(f)...) {
		if len(seed.b) < 20_000 && bytes.Contains(seed.b, []byte("/"+name+"/")) {
			f.Add(seed.b)
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := s.unmarshal(b)
		any, anyErr := document.DecodeAny(bytes.NewReader(b))
		detected, _, detectErr := document.Detect(b)
		if err != nil {
			refusedWell(t, file{"fuzzed", b}, v, err)
			require.True(t, anyErr != nil || detected != name, "DecodeAny accepts what Decode refuses")
			return
		}
		require.NoError(t, detectErr)
		require.NoError(t, anyErr)
		require.Equal(t, name, detected)
		requireEqual(t, v, any, "DecodeAny reads another value")
		acceptedWell(t, s, b, v)
	})
}

// refusedWell is the oracle of what was refused: it says where and why, and
// nothing came of it.
func refusedWell(t *testing.T, f file, v any, err error) {
	t.Helper()
	require.Zero(t, pointed(v))
	list := attestkit.Problems(err)
	require.NotEmpty(t, list)
	require.LessOrEqual(t, len(list), attestkit.MaxProblems)
	for i, p := range list {
		assertPlaced(t, f, p)
		require.NotEqual(t, document.RuleInternal, p.Rule)
		require.True(t, i == 0 || list[i-1].Line < p.Line || list[i-1].Line == p.Line && list[i-1].Column <= p.Column, "order")
	}
}

// acceptedWell is the oracle of what was accepted: the value is that of
// encoding/json, has nothing against itself, and comes back from its own document.
func acceptedWell(t *testing.T, s *subject, b []byte, v any) {
	t.Helper()
	plain, err := s.plain(b)
	require.NoError(t, err)
	requireEqual(t, plain, v, "encoding/json reads another value")
	require.NoError(t, s.validate(v))
	first, err := s.marshal(v)
	require.NoError(t, err)
	again, err := s.unmarshal(first)
	require.NoError(t, err)
	requireEqual(t, v, again, "the value does not come back")
	second, err := s.marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(first), string(second))
}

func requireEqual(t *testing.T, want, got any, message string) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		require.Equal(t, want, got, message)
	}
}

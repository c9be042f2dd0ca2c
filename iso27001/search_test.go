package iso27001_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/iso27001"
)

func TestSearchAgainstScan(t *testing.T) {
	names := func(r iso27001.Requirement) []string {
		list := []string{r.String(), r.Title(), r.Title27002()}
		for old := range r.In2013() {
			list = append(list, old.Title())
		}
		return list
	}
	naive := func(text string) (found []iso27001.Requirement) {
		for r := range iso27001.Requirements() {
			if text != "" && slices.ContainsFunc(names(r), func(s string) bool { return strings.Contains(strings.ToLower(s), strings.ToLower(text)) }) {
				found = append(found, r)
			}
		}
		return found
	}
	queries := []string{"", "A.5.1", "a.8.", "6.1", "ACCESS", "PII", "endpoint", "teleworking", "e", "zzz", strings.Repeat("a", 500), "access [", "é"}
	random := rand.New(rand.NewPCG(7, 7))
	for r := range iso27001.Requirements() {
		title := r.Title()
		from := random.IntN(len(title))
		queries = append(queries, strings.ToUpper(title[from:from+random.IntN(len(title)-from)+1]))
	}
	for _, text := range queries {
		want := naive(text)
		require.Equal(t, want, slices.Collect(iso27001.Search(text)), text)
		for r := range iso27001.Search(text) {
			require.Equal(t, want[0], r, "a walk can be left")
			break
		}
	}
}

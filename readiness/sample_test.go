package readiness_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/readiness"
)

// byHand follows the steps that the comment of Sample gives.
func byHand(population []string, n int, seed string) []string {
	lines := []string{}
	for _, item := range population {
		sum := sha256.Sum256([]byte(seed + "\n" + item))
		line := hex.EncodeToString(sum[:]) + " " + item
		if !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	sample := []string{}
	for _, line := range lines[:min(n, len(lines))] {
		_, item, _ := strings.Cut(line, " ")
		sample = append(sample, item)
	}
	return sample
}

func TestSample(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	for i := range 50 {
		var population []string
		for range r.IntN(60) {
			population = append(population, fmt.Sprint("TICKET-", r.IntN(80)))
		}
		seed, n := fmt.Sprint("seed ", i), r.IntN(40)
		got := readiness.Sample(population, n, seed)
		require.Equal(t, byHand(population, n, seed), got)
		r.Shuffle(len(population), func(i, j int) { population[i], population[j] = population[j], population[i] })
		require.Equal(t, got, readiness.Sample(population, n, seed), "the order has no say")
		require.Equal(t, got, readiness.Sample(population, n+5, seed)[:len(got)], "a larger sample adds")
	}
	assert.Empty(t, readiness.Sample([]string{"a"}, -1, ""))
	assert.Empty(t, readiness.Sample(nil, 5, ""))
}

// TestSampleIsFair counts how often each item is chosen over many seeds.
func TestSampleIsFair(t *testing.T) {
	population := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}
	chosen := map[string]int{}
	for i := range 2000 {
		for _, item := range readiness.Sample(population, 3, fmt.Sprint(i)) {
			chosen[item]++
		}
	}
	for _, item := range population {
		assert.InDelta(t, 600, chosen[item], 100, item)
	}
}

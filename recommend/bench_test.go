package recommend_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/attestkit/attestkit/recommend"
)

// The plain way is naive: the same rules over a map of strings. Ratios are of the same
// run; absolute times are notes.

// interviews returns profiles as interviews leave them, half answered, and the same for
// naive.
func interviews(n int) (profiles []recommend.Profile, answers []map[string]string) {
	random := rand.New(rand.NewPCG(1, 1))
	for range n {
		p := recommend.Profile{AsOf: date("2026-11-22")}
		for q := range recommend.Questions() {
			p.SetAnswer(q, recommend.Answer(random.IntN(3)))
		}
		profiles, answers = append(profiles, p), append(answers, byText(p.Signals()))
	}
	return profiles, answers
}

// pace returns the time of one of n profiles.
func pace(n int, judge func(i int)) time.Duration {
	start := time.Now()
	for i := range n {
		judge(i)
	}
	return time.Since(start) / time.Duration(n)
}

// BenchmarkVerdicts judges one profile after the other: from the struct that users fill
// in, and from its signals.
func BenchmarkVerdicts(b *testing.B) {
	profiles, answers := interviews(256)
	signals := make([]recommend.Signals, len(profiles))
	for i := range profiles {
		signals[i] = profiles[i].Signals()
	}
	for name, judge := range map[string]func(i int) recommend.Verdicts{
		"profile": func(i int) recommend.Verdicts { return profiles[i].Signals().Verdicts() },
		"signals": func(i int) recommend.Verdicts { return signals[i].Verdicts() },
	} {
		b.Run(name, func(b *testing.B) {
			plain := pace(200_000, func(i int) { naive(answers[i%256]) })
			n, decided := 0, 0
			b.ReportAllocs()
			for b.Loop() {
				if judge(n % 256).Decided() {
					decided++
				}
				n++
			}
			b.ReportMetric(float64(plain.Nanoseconds())*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "times-faster")
			b.ReportMetric(float64(plain.Nanoseconds()), "ns/plain")
		})
	}
}

// BenchmarkMillion judges a million profiles that are kept as signals.
func BenchmarkMillion(b *testing.B) {
	const million = 1_000_000
	profiles, answers := interviews(256)
	plain := pace(200_000, func(i int) { naive(answers[i%256]) })
	signals := make([]recommend.Signals, million)
	for i := range signals {
		signals[i] = profiles[i%256].Signals()
	}
	verdicts := make([]recommend.Verdicts, 0, million)
	b.ReportAllocs()
	for b.Loop() {
		verdicts = recommend.AppendVerdicts(verdicts[:0], signals)
	}
	each := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / million
	b.ReportMetric(each, "ns/profile")
	b.ReportMetric(float64(plain.Nanoseconds())/each, "times-faster")
}

// BenchmarkEmptyProfile makes the whole recommendation for a profile without answers:
// sixteen open questions ranked, 65536 completions counted.
func BenchmarkEmptyProfile(b *testing.B) {
	p := recommend.Profile{AsOf: date("2026-11-22")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := recommend.For(p); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(b.Elapsed().Seconds()*1000/float64(b.N), "ms/profile")
}

// BenchmarkFullProfile makes the whole recommendation for a profile with everything.
func BenchmarkFullProfile(b *testing.B) {
	p := full()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := recommend.For(p); err != nil {
			b.Fatal(err)
		}
	}
}

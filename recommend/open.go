package recommend

import (
	"cmp"
	"slices"
)

// openness is what the unanswered questions of a profile leave open.
type openness struct {
	ranked    []ranked // the questions that can change a verdict, best first
	shares    [subjectCount]Share
	stability Stability
}

// ranked is an open question and what its two answers would leave in common.
type ranked struct {
	question          Question
	changes           subjectSet
	reports, verdicts uint64
}

// open ranks the unanswered questions and counts completions.
//
// A question can change a verdict when more completions call for it after a Yes than
// after a No; since no rule counts against anything, that is the same as some
// completion telling the two apart. The best question is the one whose answers have
// least in common: the fewest pairs of completions, one after Yes and one after No,
// that come to the same reports, and then to the same verdicts altogether. That is
// the most even split of what remains possible. Reports come first because types and
// categories matter only in a report. What still ties keeps the order of the profile.
func (s Signals) open() openness {
	candidates := s.unknown() & deciding()
	o := openness{}
	all := s.completions(candidates)
	for q := range candidates.questions() {
		rest := candidates &^ yes(q)
		ifYes, ifNo := s.With(q, Yes).completions(rest), s.With(q, No).completions(rest)
		r := ranked{question: q, changes: differing(&ifYes, &ifNo)}
		if r.changes != 0 {
			r.reports, r.verdicts = ifYes.common(&ifNo)
			o.ranked = append(o.ranked, r)
		}
	}
	slices.SortFunc(o.ranked, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.reports, b.reports), cmp.Compare(a.verdicts, b.verdicts), cmp.Compare(a.question, b.question))
	})
	o.measure(&all)
	return o
}

// differing returns the subjects that one distribution calls for more often than the
// other.
func differing(a, b *outcomes) (set subjectSet) {
	na, nb := a.calling(), b.calling()
	for i := range na {
		if na[i] != nb[i] {
			set |= 1 << i
		}
	}
	return set
}

// measure counts over the questions that matter. Each of those that do not doubles
// every count, so dividing gives what leaving them out would.
func (o *openness) measure(all *outcomes) {
	total := all.total()
	o.stability.Completions = 1 << len(o.ranked)
	o.stability.Agreeing = all.largest() / (total / o.stability.Completions)
	for i, n := range all.calling() {
		completions := 1
		for _, r := range o.ranked {
			completions <<= r.changes >> i & 1
		}
		o.shares[i] = Share{Needed: n / (total / completions), Completions: completions}
	}
}

// list returns the open questions for people.
func (o *openness) list() []OpenQuestion {
	if len(o.ranked) == 0 {
		return nil
	}
	list := make([]OpenQuestion, len(o.ranked))
	for i, r := range o.ranked {
		list[i] = OpenQuestion{Question: r.question, Ask: r.question.Ask(), Why: r.question.Why(), Changes: slices.Collect(r.changes.all())}
	}
	return list
}

// share returns the share of an undecided verdict; zero for others.
func (o *openness) share(s Subject, v Verdict) Share {
	if v != Undecided {
		return Share{}
	}
	return o.shares[s-1]
}

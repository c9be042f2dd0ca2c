package recommend_test

import (
	"github.com/attestkit/attestkit/recommend"
)

// This file holds the rules once more, as a page of plain Go over maps of strings, and
// brute force over completions: what the package's verdicts, counts and rankings are
// compared with, in results and in time.

// naive returns the verdict on every subject, in their order. Answers are "yes" and
// "no" by the names of the questions; any other is unknown. What a contract names is in
// it as "named soc1", "named soc1-type2", "named categories" and so on.
func naive(answers map[string]string) (verdicts [10]string) {
	must := judge(func(q string) bool { return answers[q] == "yes" })
	may := judge(func(q string) bool { return answers[q] == "yes" || answers[q] != "no" && !isNamed(q) })
	for i := range verdicts {
		switch {
		case must[i]:
			verdicts[i] = "needed"
		case may[i]:
			verdicts[i] = "undecided"
		default:
			verdicts[i] = "not-needed"
		}
	}
	return verdicts
}

func isNamed(q string) bool { return len(q) > 6 && q[:6] == "named " }

// judge says what is called for when some things are so.
func judge(is func(string) bool) [10]bool {
	soc1 := is("affectsFinancialStatements") || is("hostsFinancialSystems") || is("requestedByFinancialAuditor") || is("processesTransactions") ||
		is("requestedByFinanceTeam") && is("clientsAttestICFR") ||
		is("named soc1") || is("named standard") || is("named services")
	soc2 := is("holdsCustomerData") || is("requestedBySecurityTeam") || is("blocksDeal") || is("named soc2") || is("named categories")
	soc3 := is("wantsPublicReport") || is("named soc3")
	criteria := soc2 || soc3
	return [10]bool{
		soc1,
		soc2,
		soc3,
		soc1 && (is("buyersRequireType2") || is("clientsAttestICFR") || is("named soc1-type2")),
		soc2 && (is("buyersRequireType2") || soc3 || is("named soc2-type2")),
		criteria,
		criteria && (is("commitsToAvailability") || is("named availability")),
		criteria && (is("commitsToProcessingIntegrity") || is("named processing-integrity")),
		criteria && (is("commitsToConfidentiality") || is("named confidentiality")),
		criteria && (is("processesPersonalInformation") && is("actsAsController") || is("named privacy")),
	}
}

// byText returns the answers of some signals as naive wants them.
func byText(s recommend.Signals) map[string]string {
	answers := map[string]string{}
	for q := range recommend.Questions() {
		answers[q.String()] = s.Answer(q).String()
	}
	return answers
}

// texts returns verdicts as naive gives them.
func texts(v recommend.Verdicts) (list [10]string) {
	for subject, verdict := range v.All() {
		list[subject-1] = verdict.String()
	}
	return list
}

// completions calls visit with each way in which the unknown answers to some questions
// can turn out.
func completions(s recommend.Signals, open []recommend.Question, visit func(recommend.Signals)) {
	for bits := range 1 << len(open) {
		c := s
		for i, q := range open {
			c = c.With(q, recommend.No-recommend.Answer(bits>>i&1))
		}
		visit(c)
	}
}

// unknown returns the questions without an answer.
func unknown(s recommend.Signals) (list []recommend.Question) {
	for q := range recommend.Questions() {
		if !s.Answer(q).IsKnown() {
			list = append(list, q)
		}
	}
	return list
}

// tally counts completions by their verdicts.
func tally(s recommend.Signals, open []recommend.Question) map[recommend.Verdicts]int {
	counts := map[recommend.Verdicts]int{}
	completions(s, open, func(c recommend.Signals) { counts[c.Verdicts()]++ })
	return counts
}

// without returns the list without a question.
func without(list []recommend.Question, q recommend.Question) (rest []recommend.Question) {
	for _, other := range list {
		if other != q {
			rest = append(rest, other)
		}
	}
	return rest
}

// deciding are the questions that some rule looks at.
func deciding() []recommend.Question {
	seen := map[recommend.Question]bool{}
	for r := range recommend.Rules() {
		for q := range r.Questions() {
			seen[q] = true
		}
	}
	var list []recommend.Question
	for q := range recommend.Questions() {
		if seen[q] {
			list = append(list, q)
		}
	}
	return list
}

// onReports merges outcomes that differ in types and categories only.
func onReports(counts map[recommend.Verdicts]int) map[[3]recommend.Verdict]int {
	merged := map[[3]recommend.Verdict]int{}
	for v, n := range counts {
		merged[[3]recommend.Verdict{v.Of(recommend.SOC1), v.Of(recommend.SOC2), v.Of(recommend.SOC3)}] += n
	}
	return merged
}

// common counts the pairs of one of a and one of b with the same outcome.
func common[K comparable](a, b map[K]int) (n int) {
	for k, count := range a {
		n += count * b[k]
	}
	return n
}

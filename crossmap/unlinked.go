package crossmap

import (
	"iter"

	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// Unlinked yields the requirements that no link reaches, each with the reason in
// one sentence of ours. It is an asserted none: both sides were read, and ISO
// asks here for something that the criteria do not.
func Unlinked() iter.Seq2[iso27001.Requirement, string] {
	return func(yield func(iso27001.Requirement, string) bool) {
		for i := range unlinkedRequirements {
			if !yield(unlinkedRequirements[i].requirement, unlinkedRequirements[i].reason) {
				return
			}
		}
	}
}

// UnlinkedCriteria yields the criteria that no link leaves, each with the reason
// in one sentence of ours: SOC 2 asks here for something that ISO does not.
func UnlinkedCriteria() iter.Seq2[tsc.Criterion, string] {
	return func(yield func(tsc.Criterion, string) bool) {
		for i := range unlinkedCriteria {
			if !yield(unlinkedCriteria[i].criterion, unlinkedCriteria[i].reason) {
				return
			}
		}
	}
}

// reasonUnlinked returns why a requirement has no link, or "" when it has one.
func reasonUnlinked(r iso27001.Requirement) string {
	for i := range unlinkedRequirements {
		if unlinkedRequirements[i].requirement == r {
			return unlinkedRequirements[i].reason
		}
	}
	return ""
}

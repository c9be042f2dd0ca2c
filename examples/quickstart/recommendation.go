package main

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/recommend"
)

// printRecommendation prints the answer to the question which report the profile's
// buyers are asking for.
func printRecommendation(b *strings.Builder, name string, r *recommend.Recommendation) {
	heading(b, "Which report are your buyers asking for? (%s, as of %s)", name, r.AsOf)
	for i := range r.Reports {
		printAdvice(b, &r.Reports[i])
	}
	if !r.Decided {
		field(b, "undecided", fmt.Sprintf("%d of the %d ways in which the open answers can turn out agree", r.Stability.Agreeing, r.Stability.Completions))
	}
	for _, q := range r.OpenQuestions {
		field(b, "ask", q.Ask+" "+q.Why)
	}
	for _, n := range r.Notes {
		field(b, "note", n.Sentence)
	}
}

func printAdvice(b *strings.Builder, a *recommend.Advice) {
	field(b, a.Kind.Name(), words(a.Verdict.String()))
	for _, reason := range a.Reasons {
		field(b, "  because", reason.Sentence)
	}
	if a.Verdict != recommend.Needed {
		return
	}
	field(b, "  covers", scope(a))
	for _, step := range a.TypePlan.Steps {
		field(b, "  plan", step.Sentence)
	}
	for _, also := range a.Also {
		field(b, "  also", also.Sentence)
	}
}

// scope words what a needed report covers.
func scope(a *recommend.Advice) string {
	var parts []string
	for _, c := range a.Scope.Categories {
		if c.Verdict != recommend.NotNeeded {
			part := c.Category.Name()
			if c.Verdict != recommend.Needed {
				part += " (undecided)"
			}
			parts = append(parts, part)
		}
	}
	for _, s := range a.Scope.Services {
		parts = append(parts, words(s.String()))
	}
	if a.Scope.ITGeneralControlsAlone {
		parts = append(parts, "IT general controls alone")
	}
	return strings.Join(parts, ", ")
}

// words writes a text form as words: not-needed as "not needed".
func words(text string) string { return strings.ReplaceAll(text, "-", " ") }

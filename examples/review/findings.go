package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/attestkit/attestkit/soc/review"
)

// meaning says what the reader does about findings of a severity.
func meaning(s review.Severity) string {
	switch s {
	case review.Serious:
		return "Serious: resolve before you rely on the report"
	case review.Attention:
		return "Attention: judge what it means for you, and write down why"
	}
	return "Info: know it, and see to your own side"
}

// findings writes those of one severity: what has the same code stands together, with
// what to do about it said once.
func (p *page) findings(s review.Severity, all []review.Finding, o option) {
	list := slices.DeleteFunc(slices.Clone(all), func(f review.Finding) bool { return f.Severity != s })
	if len(list) == 0 {
		return
	}
	p.head(2, meaning(s))
	for len(list) > 0 {
		code, n := list[0].Code, 0
		p.lead(code.Summary())
		for n < len(list) && list[n].Code == code {
			p.item(sentence(&list[n]) + " (" + place(&list[n], o) + ")")
			n++
		}
		p.todo(code.Action())
		list = list[n:]
	}
}

// sentence returns a finding's detail, and what its action says beyond that of the code.
func sentence(f *review.Finding) string {
	first, size := utf8.DecodeRuneInString(f.Detail)
	text := string(unicode.ToUpper(first)) + f.Detail[size:]
	if !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, `."`) {
		text += "."
	}
	return text + strings.TrimPrefix(f.Action, f.Code.Action())
}

// place tells where a finding is: its code for programs, the letter, the pointer.
func place(f *review.Finding, o option) string {
	parts := []string{f.Code.String()}
	if f.Letter > 0 {
		parts = append(parts, o.letters[f.Letter-1])
	}
	if f.Pointer != "" {
		parts = append(parts, f.Pointer)
	}
	return strings.Join(parts, ", ")
}

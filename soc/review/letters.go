package review

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// letters reads the bridge letters that came with the report.
func (x *reading) letters() {
	for i := range x.o.Letters {
		l := &x.o.Letters[i]
		if !follows(l, x.r) {
			x.letter(CodeLetterOtherReport, i, "/report", "the letter follows %s, which is not this report", reference(&l.Report))
			continue
		}
		x.reach(i, l)
		if l.Signer != "" && x.r.Auditor.Name != "" && strings.Contains(" "+fold(l.Signer)+" ", " "+bare(fold(x.r.Auditor.Name))+" ") {
			x.letter(CodeLetterByAuditor, i, "/signer", "the signer %s looks like the auditor %s", passage(l.Signer), passage(x.r.Auditor.Name))
		}
		for j := range l.Changes {
			x.letter(CodeLetterChange, i, at("changes", j), "the letter discloses a change%s: %s", on(l.Changes[j].Date), passage(l.Changes[j].Text))
		}
	}
}

func (x *reading) letter(code Code, i int, pointer, format string, args ...any) {
	x.add(Finding{Code: code, Letter: i + 1, Pointer: pointer, Detail: fmt.Sprintf(format, args...)})
}

// reach judges how far a letter speaks.
func (x *reading) reach(i int, l *soc.BridgeLetter) {
	if l.Date.IsZero() {
		x.letter(CodeLetterUndated, i, "/date", "the letter, which speaks up to %s, bears no date", l.To)
	}
	if end := x.r.End(); beyond(l.To, end, x.c.LetterMonths) {
		x.letter(CodeLetterTooLong, i, "/to", "the letter speaks up to %s, %s past %s; by convention it reaches at most %s past",
			l.To, count(end.DaysUntil(l.To), "day"), end, count(x.c.LetterMonths, "calendar month"))
	}
	switch today := x.o.AsOf; {
	case today.IsZero():
	case l.Date.After(today):
		x.letter(CodeAfterReaderDate, i, "/date", "the letter is dated %s, after %s, the reader's date", l.Date, today)
	case l.Date.IsZero() && l.To.After(today):
		x.letter(CodeAfterReaderDate, i, "/to", "the letter is not dated and speaks up to %s, after %s, the reader's date", l.To, today)
	}
	if !l.Date.IsZero() && l.To.After(l.Date) {
		x.letter(CodeLetterPastOwnDate, i, "/to", "the letter is dated %s and speaks up to %s, %s later", l.Date, l.To, count(l.Date.DaysUntil(l.To), "day"))
	}
}

// on returns " on" and a date, or nothing when it is not given.
func on(d attestkit.Date) string {
	if d.IsZero() {
		return ""
	}
	return " on " + d.String()
}

// reference names the report that a letter follows.
func reference(ref *soc.ReportRef) string {
	words := []string{"the", ref.Kind.Name()}
	if ref.Type.IsValid() {
		words = append(words, ref.Type.Name())
	}
	words = append(words, "of "+passage(ref.Organization))
	if ref.Period.IsValid() {
		words = append(words, "for "+ref.Period.String())
	}
	return strings.Join(words, " ")
}

// follows reports whether a letter names this report: by kind and organization,
// and by whatever else both of them give.
func follows(l *soc.BridgeLetter, r *soc.Report) bool {
	ref := &l.Report
	return ref.Kind == r.Kind && sameEntity(ref.Organization, r.Organization.Name) &&
		agree(ref.Type, r.Type) && agree(ref.Period, r.Period) && agree(ref.AsOf, r.AsOf) &&
		agree(fold(ref.Number), fold(r.Number)) &&
		(ref.System == "" || len(r.Systems) == 0 || hasSystem(r, ref.System))
}

// agree reports whether two values do not contradict each other: either is not
// given, or they are the same.
func agree[T comparable](a, b T) bool {
	var zero T
	return a == zero || b == zero || a == b
}

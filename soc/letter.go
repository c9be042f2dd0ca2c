package soc

import (
	"log/slog"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// BridgeLetter, also called a gap letter, is management's own statement on the
// days between the end of a report's period and a later date, often a user
// entity's fiscal year end. It carries no assurance: the auditor neither writes nor
// signs it, and it adds no day to what was examined. That it reaches at most three
// calendar months past the period is a convention, which package review points out
// and Validate does not enforce.
//
// Validate refuses a nil *BridgeLetter; the other methods take it for one of which
// nothing is known.
type BridgeLetter struct {
	Report  ReportRef         `json:"report"`            // the report that it follows
	From    attestkit.Date    `json:"from"`              // the first day that it speaks of, usually the day after the period
	To      attestkit.Date    `json:"to"`                // the last day that it speaks of
	Date    attestkit.Date    `json:"date,omitzero"`     // the date on it
	Signer  string            `json:"signer,omitempty"`  // the office of whoever signs for management
	Changes []Event           `json:"changes,omitempty"` // the changes to controls that it discloses; none is what most state
	Text    string            `json:"text,omitempty"`    // what else it says
	Labels  map[string]string `json:"labels,omitempty"`  // the caller's own data, carried through
}

// ReportRef names a report that is another document.
type ReportRef struct {
	Number       string           `json:"number,omitempty"` // the auditor's own number, where it has one
	Kind         Kind             `json:"kind"`
	Type         Type             `json:"type,omitzero"`
	Organization string           `json:"organization"`      // the service organization's name
	System       string           `json:"system,omitempty"`  // the system's name
	Auditor      string           `json:"auditor,omitempty"` // the service auditor, who signs no letter
	AsOf         attestkit.Date   `json:"asOf,omitzero"`
	Period       attestkit.Period `json:"period,omitzero"`
}

// Period returns the days that the letter speaks of; not valid when an end is not
// given.
func (l *BridgeLetter) Period() attestkit.Period {
	l = orZero(l)
	return attestkit.Period{From: l.From, To: l.To}
}

// Validate returns nil, or an error that joins an [attestkit.Problem] for each
// member that is missing or contradicts another, and for what no document holds: text
// that is not UTF-8, and labels whose names differ only in case. A nil letter is refused
// as well, with the rule invalid.
func (l *BridgeLetter) Validate() error {
	if l == nil {
		return enum.Nothing("bridge letter")
	}
	v := &validator{}
	v.reference(v.root().name("report"), &l.Report)
	for _, d := range [...]struct {
		name string
		date attestkit.Date
	}{{"from", l.From}, {"to", l.To}} {
		if d.date.IsZero() {
			v.add(v.root().name(d.name), attestkit.RuleRequired, "%s is missing: give the day as 2006-01-02", d.name)
		}
	}
	if !l.From.IsZero() && !l.To.IsZero() && l.To.Before(l.From) {
		v.add(v.root().name("to"), attestkit.RulePeriod, "the letter's last day, %s, is before its first, %s", l.To, l.From)
	}
	if auditor := l.Report.Auditor; auditor != "" && containsFold(l.Signer, auditor) {
		v.add(v.root().name("signer"), RuleLetterSigner, "%s examined the report: a bridge letter is management's own, and the auditor does not sign it", attestkit.Quote(auditor))
	}
	v.events(v.root(), "changes", l.Changes)
	if !l.hasForm() {
		enum.CheckForm(&v.Collector, l)
	}
	return v.Err()
}

// reference checks what a letter says of its report.
func (v *validator) reference(at path, r *ReportRef) {
	v.what(at, r.Kind, r.Type)
	v.text(at.name("organization"), r.Organization)
	v.span(at, r.Kind, r.Type, r.AsOf, r.Period)
}

// containsFold reports whether part stands in s, in whatever case.
func containsFold(s, part string) bool {
	return strings.Contains(strings.ToLower(s), strings.ToLower(part))
}

// LogValue implements [slog.LogValuer]: which days the letter speaks of, never its
// text.
func (l BridgeLetter) LogValue() slog.Value {
	return slog.GroupValue(slog.String("period", l.Period().String()), slog.String("kind", l.Report.Kind.String()))
}

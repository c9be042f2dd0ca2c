package review

import (
	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// RelianceOptions say on what a reader relies, and for which days.
type RelianceOptions struct {
	Kind           soc.Kind         `json:"kind"`                     // needed: a SOC 1 and a SOC 2 do not stand in for each other
	Organization   string           `json:"organization,omitempty"`   // whose reports count; "" takes that of the first report that adds a day, or else of the first that could
	System         string           `json:"system,omitempty"`         // a system or product, as reports name it; "" takes any
	NeedCategories []tsc.Category   `json:"needCategories,omitempty"` // a report that does not name all of these does not count; none asks for none
	Window         attestkit.Period `json:"window"`                   // the days, such as a fiscal year
	AsOf           attestkit.Date   `json:"asOf,omitzero"`            // the reader's today; no day after it counts; without it no day is still ahead
	Conventions    Conventions      `json:"conventions,omitzero"`     // values of the conventions, where the reader's differ
}

// Timeline is what each day of a window rests on.
type Timeline struct {
	Window            attestkit.Period   `json:"window,omitzero"`
	Days              DayTotals          `json:"days"`                  // they add up to the days of the window
	Spans             []Span             `json:"spans,omitempty"`       // the window from its first day to its last, without gap or overlap
	Overlaps          []Span             `json:"overlaps,omitempty"`    // the spans that more than one report examined
	Gaps              []attestkit.Period `json:"gaps,omitempty"`        // runs of days not examined, be there a letter or not; days still ahead excepted
	ExaminedMonths    int                `json:"examinedMonths"`        // whole months of the window examined, counted in each unbroken run
	LastExamined      attestkit.Date     `json:"lastExamined,omitzero"` // the last examined day up to the window's end, be it before the window; zero when there is none
	DaysSinceExamined int                `json:"daysSinceExamined"`     // from then to the window's end; 0 when there is none
	Reports           []ReportUse        `json:"reports,omitempty"`     // one for each report, in the order given
	Letters           []LetterUse        `json:"letters,omitempty"`     // likewise
}

// DayTotals count the days of a window by what they rest on.
type DayTotals struct {
	Examined   int `json:"examined"`   // with unmodified conclusions on design and operation, or such as were not transcribed
	Modified   int `json:"modified"`   // examined with a modified conclusion on design or operation, a disclaimer excepted
	LetterOnly int `json:"letterOnly"` // management's word only
	Uncovered  int `json:"uncovered"`  // nothing
	NotElapsed int `json:"notElapsed"` // nothing yet: after the reader's date
}

// Total returns the sum, which is the number of days of the window.
func (t DayTotals) Total() int {
	return t.Examined + t.Modified + t.LetterOnly + t.Uncovered + t.NotElapsed
}

// Span is a run of days that rest on the same documents.
type Span struct {
	Period  attestkit.Period `json:"period"`
	State   DayState         `json:"state"`
	Reports []int            `json:"reports,omitempty"` // places in the list of reports that examined these days
	Letters []int            `json:"letters,omitempty"` // places in the list of letters that speak of them, unless they are examined
}

// ReportUse is what a report adds.
type ReportUse struct {
	Reason     Reason           `json:"reason,omitzero"`     // why it adds no day; zero when it does
	Period     attestkit.Period `json:"period,omitzero"`     // its days in the window
	Conclusion soc.Conclusion   `json:"conclusion,omitzero"` // the worse of those on design and operation; absent when it was not transcribed
	Months     int              `json:"months,omitempty"`    // whole months of its days in the window
}

// LetterUse is what a bridge letter adds.
type LetterUse struct {
	Reason Reason           `json:"reason,omitzero"` // why it adds no day; zero when it does
	Report int              `json:"report"`          // place of the report that it follows in the list; -1 when there is none
	Period attestkit.Period `json:"period,omitzero"` // its days in the window: after the report's period, up to the letter's own date and the reader's
	Beyond attestkit.Period `json:"beyond,omitzero"` // the days that it speaks of beyond the convention for letters; they count all the same
	Detail string           `json:"detail,omitempty"`
}

// Reliance puts reports and bridge letters on a window and counts, to the day, what
// the reader can rely on.
//
// Only Type 2 reports (and, where a SOC 3 is asked for, SOC 3 reports) of the kind,
// organization, system and categories count; all others are listed with the reason
// why they do not. Names compare as in [Options]. A letter covers days after the
// period of the report that it follows, up to its own date if it has one, and never
// takes the place of examination.
//
// A day that several reports examined is modified when any of them modifies its
// conclusion on design or on operation. Where one of the two is not given, the
// opinion as a whole stands for it. A report that disclaims either examines nothing.
//
// The reader's date itself has passed. No day after it is examined or spoken of,
// and a letter dated after it does not count. A window that is not valid has no days.
func Reliance(options RelianceOptions, reports []soc.Report, letters []soc.BridgeLetter) Timeline {
	l := &layer{o: options, c: options.Conventions.orDefault(), reports: reports, letters: letters}
	l.t.Window = options.Window
	l.findOrganization()
	l.placeReports()
	l.placeLetters()
	if options.Window.IsValid() {
		l.spans()
		l.sum()
	}
	l.idleLetters()
	return l.t
}

package recommend

import (
	"log/slog"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Recommendation is what [For] makes of a profile. It is data: everything in it has
// a place in its JSON document, and the same profile always gives the same bytes.
//
// Validate refuses a nil *Recommendation; the other methods take it for an empty one.
type Recommendation struct {
	AsOf            attestkit.Date    `json:"asOf"`                      // the profile's own day
	Decided         bool              `json:"decided"`                   // no open answer can change a verdict
	Reports         []Advice          `json:"reports"`                   // always three: soc1, soc2, soc3
	OpenQuestions   []OpenQuestion    `json:"openQuestions,omitempty"`   // what to ask next, best first; none when decided
	Stability       Stability         `json:"stability"`                 // how many completions of the open answers agree
	Counterfactuals []Counterfactual  `json:"counterfactuals,omitempty"` // single answers that, flipped, would change a verdict
	Notes           []Note            `json:"notes,omitempty"`           // what is legal and worth a word
	Labels          map[string]string `json:"labels,omitempty"`          // the profile's own, carried through
}

// Advice is what is recommended on one kind of report. All but Kind, Verdict, Share
// and Reasons is for a report that is needed.
type Advice struct {
	Kind         soc.Kind         `json:"kind"`                  // soc1, soc2 or soc3
	Verdict      Verdict          `json:"verdict"`               // needed, not-needed or undecided
	Share        Share            `json:"share,omitzero"`        // of an undecided verdict only
	Reasons      []Reason         `json:"reasons,omitempty"`     // of a decided verdict: the rules that made it
	Standards    []soc.Standard   `json:"standards,omitempty"`   // those that the examination is performed under, then those that users ask for besides
	Audience     []soc.Audience   `json:"audience,omitempty"`    // whom it is written for, the most important first
	Distribution soc.Distribution `json:"distribution,omitzero"` // who may have it
	Type2        TypeRuling       `json:"type2,omitzero"`        // whether it has to be a Type 2; absent for a SOC 3, which has no type
	Scope        Scope            `json:"scope,omitzero"`        // what it covers
	TypePlan     TypePlan         `json:"typePlan,omitzero"`     // which type by when, in dated steps
	Subservice   Subservice       `json:"subservice,omitzero"`   // how to treat subservice organizations, when there are any
	Also         []Also           `json:"also,omitempty"`        // what else goes with it
}

// Share counts the ways in which the open answers can turn out.
type Share struct {
	Needed      int `json:"needed"`      // completions that call for it
	Completions int `json:"completions"` // all completions of the open answers that matter to it
}

// Reason is a rule that holds and what made it hold.
type Reason struct {
	Rule     Rule     `json:"rule"`              // the rule's id
	Answers  []Given  `json:"answers,omitempty"` // the answers that it used
	Members  []Member `json:"members,omitempty"` // the other members of the profile that it used
	Sentence string   `json:"sentence"`          // what to tell a buyer
}

// Given is a question and its answer.
type Given struct {
	Question Question `json:"question"`
	Answer   Answer   `json:"answer"`
}

// TypeRuling says whether a report has to be a Type 2.
type TypeRuling struct {
	Verdict Verdict  `json:"verdict"`           // not-needed means that a Type 1 would answer the request
	Share   Share    `json:"share,omitzero"`    // of an undecided verdict only
	Reasons []Reason `json:"reasons,omitempty"` // of a decided verdict
}

// Scope is what a report covers: services and control objectives for a SOC 1,
// trust services categories for a SOC 2 or SOC 3.
type Scope struct {
	Services               []soc.Service    `json:"services,omitempty"`               // of a SOC 1: the services whose objectives it holds
	OtherService           string           `json:"otherService,omitempty"`           // which, when a service is other
	ObjectiveAreas         []ObjectiveArea  `json:"objectiveAreas,omitempty"`         // of a SOC 1: where control objectives are usual; management specifies its own
	ITGeneralControlsAlone bool             `json:"itGeneralControlsAlone,omitempty"` // of a SOC 1: objectives over IT general controls and no others
	CommonCriteria         bool             `json:"commonCriteria,omitempty"`         // of a SOC 2 or SOC 3: always
	Categories             []CategoryRuling `json:"categories,omitempty"`             // of a SOC 2 or SOC 3: all five
	Role                   tsc.Role         `json:"role,omitzero"`                    // of a SOC 2 or SOC 3 with privacy, where known
}

// ObjectiveArea is an area in which a SOC 1 usually has control objectives.
type ObjectiveArea struct {
	Service    soc.Service             `json:"service,omitzero"`     // absent for IT general controls
	Area       string                  `json:"area"`                 // such as "Logical access"
	Objectives []soc.ObjectiveTemplate `json:"objectives,omitempty"` // templates of package soc to start from
}

// CategoryRuling says whether a trust services category belongs in the scope.
type CategoryRuling struct {
	Category tsc.Category `json:"category"`
	Verdict  Verdict      `json:"verdict"`
	Share    Share        `json:"share,omitzero"`    // of an undecided verdict only
	Reasons  []Reason     `json:"reasons,omitempty"` // of a decided verdict
}

// Subservice is how to treat the organizations that run key parts of the service.
type Subservice struct {
	Method   soc.Method `json:"method,omitzero"`    // the method to consider first
	Sentence string     `json:"sentence,omitempty"` // why, and when the other one
}

// Also is something that goes with a report.
type Also struct {
	What     Extra            `json:"what"`              // which
	Standard soc.Standard     `json:"standard,omitzero"` // of a standard to follow besides
	Period   attestkit.Period `json:"period,omitzero"`   // of a bridge letter: the days that it speaks of
	Sentence string           `json:"sentence"`          // what to do
}

// TypePlan is which type of report can be shown by when. Its numbers are
// conventions, and each step names those that it rests on.
type TypePlan struct {
	InTime        InTime         `json:"inTime,omitzero"`        // what can be shown by neededBy; absent when there is no such day
	LastPeriodEnd attestkit.Date `json:"lastPeriodEnd,omitzero"` // the last day on which a period can end for a report by neededBy
	Steps         []Step         `json:"steps,omitempty"`        // in the order of their dates
}

// Step is a dated step of a [TypePlan].
type Step struct {
	Action      Action           `json:"action"`                // what to do
	Type        soc.Type         `json:"type,omitzero"`         // of the report; absent for a SOC 3
	AsOf        attestkit.Date   `json:"asOf,omitzero"`         // the date that a Type 1 speaks of
	Period      attestkit.Period `json:"period,omitzero"`       // the period that a Type 2 or SOC 3 covers, or the days that a letter speaks of
	Issued      attestkit.Date   `json:"issued,omitzero"`       // the day by which the report can be expected
	Conventions []Convention     `json:"conventions,omitempty"` // what the dates rest on
	Sentence    string           `json:"sentence"`              // the step for people
}

// OpenQuestion is an unanswered question that can change a verdict.
type OpenQuestion struct {
	Question Question  `json:"question"`
	Ask      string    `json:"ask"`     // the question for people
	Why      string    `json:"why"`     // why it matters
	Changes  []Subject `json:"changes"` // the verdicts that it can change
}

// Stability counts completions: the ways in which the open answers that matter can
// turn out, each yes or no.
type Stability struct {
	Agreeing    int `json:"agreeing"`    // completions in the largest group with the same verdicts
	Completions int `json:"completions"` // all of them; 1 when nothing is open
}

// Counterfactual is an answer that, flipped, would change a verdict.
type Counterfactual struct {
	Question Question `json:"question"`
	From     Answer   `json:"from"`    // the answer given
	To       Answer   `json:"to"`      // its opposite
	Changes  []Change `json:"changes"` // at least one
}

// Change is a verdict before and after.
type Change struct {
	Subject Subject `json:"subject"`
	From    Verdict `json:"from"`
	To      Verdict `json:"to"`
}

// Note is something that is legal and worth a word.
type Note struct {
	Code     NoteCode `json:"code"`              // which
	Ask      Ask      `json:"ask,omitzero"`      // of another thing asked for
	Answers  []Given  `json:"answers,omitempty"` // the answers that it is about
	Members  []Member `json:"members,omitempty"` // the other members of the profile that it is about
	Sentence string   `json:"sentence"`          // what to think of it
}

// LogValue implements [slog.LogValuer]: the verdicts and how much is open.
func (r Recommendation) LogValue() slog.Value {
	attrs := []slog.Attr{slog.Bool("decided", r.Decided), slog.Int("open", len(r.OpenQuestions))}
	for i := range r.Reports {
		attrs = append(attrs, slog.String(r.Reports[i].Kind.String(), r.Reports[i].Verdict.String()))
	}
	return slog.GroupValue(attrs...)
}

// Report returns the advice on a kind of report; the zero Advice when r has none.
func (r *Recommendation) Report(k soc.Kind) Advice {
	for i := 0; r != nil && i < len(r.Reports); i++ {
		if r.Reports[i].Kind == k {
			return r.Reports[i]
		}
	}
	return Advice{}
}

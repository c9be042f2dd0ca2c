package review

import (
	"cmp"
	"slices"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Finding is one thing that a reader of a report should know. It is plain data,
// made to be printed as JSON.
//
// Code is for programs; Detail and Action are for people, and their wording may
// change between versions. A detail quotes at most 320 bytes of each text.
type Finding struct {
	Code               Code               `json:"code"`                         // what was found
	Severity           Severity           `json:"severity"`                     // that of the code
	Letter             int                `json:"letter,omitempty"`             // which of Options.Letters Pointer points into, counted from 1; 0 is the report
	Pointer            string             `json:"pointer"`                      // where (RFC 6901); "" is the whole document
	Detail             string             `json:"detail"`                       // what was found, with names, dates and numbers
	Action             string             `json:"action"`                       // what to do about it
	Criteria           []tsc.Criterion    `json:"criteria,omitempty"`           // the trust services criteria concerned, in catalog order
	ControlObjectives  []string           `json:"controlObjectives,omitempty"`  // ids of the control objectives concerned
	AdditionalCriteria []soc.CriterionRef `json:"additionalCriteria,omitempty"` // criteria of other frameworks concerned
}

// weigh orders findings by severity, then by code; what has the same code keeps
// the order of the document.
func weigh(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(a.Code, b.Code))
	})
}

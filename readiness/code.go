package readiness

// Code names why something is not ready, or what a [Finding] is about. The strings
// are stable: programs may compare, count and translate them.
type Code string

// Why a prompt, a control or a criterion is not ready.
const (
	CodeUnanswered      Code = "unanswered"        // there is no response
	CodeNotStarted      Code = "not-started"       // the response says so
	CodeInProgress      Code = "in-progress"       // the response says so
	CodeNoCarrier       Code = "no-carrier"        // carried, and by whom is not said
	CodeNoJustification Code = "no-justification"  // not applicable, and why is not said
	CodeAlwaysApplies   Code = "always-applies"    // not applicable, where that cannot be
	CodeNoControl       Code = "no-control"        // implemented, and no control is named
	CodeNoEvidence      Code = "no-evidence"       // implemented, and nothing shows it
	CodeEvidenceUndated Code = "evidence-undated"  // nothing shows it but what does not say when it was performed
	CodeEvidenceExpired Code = "evidence-expired"  // nothing shows it that is still valid on the day
	CodeControlPlanned  Code = "control-planned"   // the control will exist only later
	CodeNoCadence       Code = "no-cadence"        // how often the control operates is not known
	CodeMissingSlots    Code = "missing-slots"     // the control has past slots without evidence
	CodeNoPopulation    Code = "no-population"     // days of the window for which the events were not counted
	CodeNoOccurrence    Code = "no-occurrence"     // the event happened, and no record shows the control
	CodeNoInstance      Code = "no-instance"       // no record shows a continuous or automated control
	CodeNoChangeHistory Code = "no-change-history" // days of the window whose changes no history covers
	CodeWindowOpen      Code = "window-open"       // nothing is missing, and part of the window lies ahead
	CodeNoWindow        Code = "no-window"         // the target is a Type 2 without a window
)

// Findings that by themselves leave the state alone.
const (
	CodeControlLate        Code = "control-late"         // days of the window before the control existed
	CodeUntestable         Code = "untestable"           // the control has neither a slot nor a record in the window
	CodeDidNotOperate      Code = "did-not-operate"      // the event did not happen in the window
	CodeCountContradicted  Code = "count-contradicted"   // the event was counted 0 times on days from which there are records of it
	CodeEarlierOnly        Code = "earlier-only"         // the slots in the window are filled by work before it alone
	CodeNoProviderEvidence Code = "no-provider-evidence" // carried, without anything that shows how the provider is watched
	CodeNoOwner            Code = "no-owner"             // evidence without an owner
	CodeEvidenceFuture     Code = "evidence-future"      // evidence said to be performed after today
	CodeEvidenceUnused     Code = "evidence-unused"      // evidence that no response and no control uses
	CodeControlUnused      Code = "control-unused"       // a control that no response, criterion or requirement uses
	CodeNotExcluded        Code = "not-excluded"         // a control of Annex A set aside prompt by prompt, and not in the Statement of Applicability
	CodeNotAsked           Code = "not-asked"            // a response to a prompt that the target does not ask
)

// Rows are data: see CONTRIBUTING.md on how to change them.

package crossmap

import (
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// unlinkedRequirements says of each requirement without a link why it has none.
var unlinkedRequirements = [...]struct {
	requirement iso27001.Requirement
	reason      string
}{
	{iso27001.Clause4_3, "The ISMS scope is drawn by the organization for its certificate, while a SOC 2 report bounds its own system in the description, which no criterion examines as a scope decision."},
	{iso27001.Clause4_4, "Running a management system as such is what a certificate is about, and SOC 2 judges controls without asking whether they form one."},
	{iso27001.Clause9_2_2, "An audit program with frequency, methods and impartial auditors plans the internal audit itself, and SOC 2 looks at the evaluations that came of it."},
	{iso27001.A5_32, "License counts, copyright and software piracy are a legal duty that no trust services criterion looks into."},
	{iso27001.A6_5, "What a leaver still owes, such as secrecy, has to be settled and enforced under ISO, while the criteria follow a leaver only to withdrawn access and returned devices."},
	{iso27001.A7_6, "Rules for people already inside a secure area, such as no lone work and no cameras, have no counterpart, because the criteria deal with who may enter and what surveillance notices."},
	{iso27001.A7_12, "Cable trays, locked patch panels and the separation of power from data lines are checked on an ISO site tour, and no physical or environmental criterion gets down to cables."},
	{iso27001.A8_34, "Agreeing tests with system owners so that an audit does no harm protects operations from the auditor, a concern that the criteria do not raise."},
}

// unlinkedCriteria says of each criterion without a link why it has none.
var unlinkedCriteria = [...]struct {
	criterion tsc.Criterion
	reason    string
}{
	{tsc.CC1_2, "ISO/IEC 27001 speaks to top management, who run the system; a board that is independent of them, skilled enough and active in oversight is no subject of it."},
	{tsc.P1_1, "The notice to data subjects, with its wording, place and history, is asked for nowhere in ISO/IEC 27001; A.5.34 requires that duties be identified, not that a notice exists."},
	{tsc.P2_1, "Choice and consent are left to privacy law by ISO/IEC 27001, so no consent record or preference screen is ever sampled in a certification audit."},
	{tsc.P3_1, "Whether each way of collecting personal data was fair, lawful and no wider than needed is judged case by case in SOC 2, and A.5.34 has duties identified without a look at collection."},
	{tsc.P3_2, "Explicit consent before sensitive information is collected, with the consequences of refusing told, has no ISO requirement behind it."},
	{tsc.P4_1, "Comparing each use of personal data with the purposes told to its owners is a privacy test, and a certification audit never opens that comparison."},
	{tsc.P5_1, "Giving people a look at the data held on them, after checking who asks, is a right of the person that information security requirements do not serve."},
	{tsc.P5_2, "Correction requests, their handling and the letter that explains a denial are outside every clause and control."},
	{tsc.P6_2, "A complete and lasting record of authorized disclosures is kept for data subjects; transfer logs under ISO exist for security and rarely say to whom which person's data went."},
	{tsc.P7_1, "Whether personal data is accurate, complete and relevant to its purpose is a question about content, and ISO guards content against alteration without asking if it was right."},
}

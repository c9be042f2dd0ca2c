package recommend

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Question is a question of a [Profile]. Its text form is the name of the profile's
// JSON member. The zero Question is not valid.
type Question uint8

// The questions, in the order of the profile. Their numbers never change.
const (
	AffectsFinancialStatements   Question = iota + 1 // what the service does ends up in clients' financial statements
	HostsFinancialSystems                            // clients run systems on the service that their financial reporting relies on
	RequestedByFinancialAuditor                      // the auditor of a client's financial statements asks
	RequestedByFinanceTeam                           // a client's finance team asks
	ClientsAttestICFR                                // clients must attest to their own ICFR
	ProcessesTransactions                            // transactions are processed for clients
	HoldsCustomerData                                // customer data is held or processed
	RequestedBySecurityTeam                          // a security or risk team asks
	BlocksDeal                                       // procurement asks, or a deal waits on a SOC 2
	CommitsToAvailability                            // uptime is promised
	CommitsToConfidentiality                         // confidential information is received under contract
	CommitsToProcessingIntegrity                     // complete, accurate and timely processing is promised
	ProcessesPersonalInformation                     // personal information is processed
	ActsAsController                                 // privacy commitments are made to the people themselves
	WantsPublicReport                                // a report for the general public is wanted
	BuyersRequireType2                               // buyers insist on operating effectiveness
	BuyersAcceptISO27001                             // buyers would accept an ISO/IEC 27001 certificate instead
	HoldsISO27001                                    // an ISO/IEC 27001 certificate is held
	UsesSubserviceOrganizations                      // key parts are run by subservice organizations
)

const lastQuestion = UsesSubserviceOrganizations

var questions = enum.Table[Question]{Name: "a question of a profile", Texts: []string{
	"affectsFinancialStatements", "hostsFinancialSystems", "requestedByFinancialAuditor", "requestedByFinanceTeam", "clientsAttestICFR",
	"processesTransactions", "holdsCustomerData", "requestedBySecurityTeam", "blocksDeal", "commitsToAvailability", "commitsToConfidentiality",
	"commitsToProcessingIntegrity", "processesPersonalInformation", "actsAsController", "wantsPublicReport", "buyersRequireType2",
	"buyersAcceptISO27001", "holdsISO27001", "usesSubserviceOrganizations",
}}

// Questions yields all questions in the order of the profile.
func Questions() iter.Seq[Question] { return bitset.Range(AffectsFinancialStatements, lastQuestion+1) }

// ParseQuestion returns the question with exactly this text form, such as
// "blocksDeal", or a Problem that quotes the text.
func ParseQuestion(text string) (Question, error) { return questions.Parse(text) }

// IsValid reports whether q is one of the constants.
func (q Question) IsValid() bool { return questions.Valid(q) }

// String returns the name of the profile's JSON member, such as "blocksDeal"; ""
// when not valid.
func (q Question) String() string { return questions.String(q) }

func (q Question) row() *questionRow {
	if !q.IsValid() {
		return &questionRows[0]
	}
	return &questionRows[q]
}

// Ask returns the question as one would ask it of the service organization.
func (q Question) Ask() string { return q.row().ask }

// Why says what the answer is needed for.
func (q Question) Why() string { return q.row().why }

// AppendText implements [encoding.TextAppender].
func (q Question) AppendText(b []byte) ([]byte, error) { return questions.Append(b, q) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (q Question) MarshalText() ([]byte, error) { return questions.Append(nil, q) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseQuestion].
func (q *Question) UnmarshalText(text []byte) error { return questions.Unmarshal(q, text) }

// fields returns the profile's answers in the order of the questions.
func (p *Profile) fields() [lastQuestion]*Answer {
	return [...]*Answer{
		&p.AffectsFinancialStatements, &p.HostsFinancialSystems, &p.RequestedByFinancialAuditor, &p.RequestedByFinanceTeam, &p.ClientsAttestICFR,
		&p.ProcessesTransactions, &p.HoldsCustomerData, &p.RequestedBySecurityTeam, &p.BlocksDeal, &p.CommitsToAvailability, &p.CommitsToConfidentiality,
		&p.CommitsToProcessingIntegrity, &p.ProcessesPersonalInformation, &p.ActsAsController, &p.WantsPublicReport, &p.BuyersRequireType2,
		&p.BuyersAcceptISO27001, &p.HoldsISO27001, &p.UsesSubserviceOrganizations,
	}
}

// Answer returns the profile's answer to a question; Unknown when q is not valid.
func (p *Profile) Answer(q Question) Answer {
	if p == nil || !q.IsValid() {
		return Unknown
	}
	return *p.fields()[q-1]
}

// SetAnswer sets the profile's answer to a question. It does nothing when q is not
// valid.
func (p *Profile) SetAnswer(q Question, a Answer) {
	if p != nil && q.IsValid() {
		*p.fields()[q-1] = a
	}
}

// Member is a member of a [Profile] that is not a question but can make a rule hold.
// Its text form is the member's JSON name. The zero Member is not valid.
type Member uint8

// The members.
const (
	ServicesMember           Member = iota + 1 // what is done for clients
	RequiredCategoriesMember                   // categories that customers require
	ContractNamesMember                        // what contracts and questionnaires name
	StandardsMember                            // standards that users ask for
	OtherAsksMember                            // what else is asked for
	NeededByMember                             // the day on which a report is needed
	HeldMember                                 // the reports already held
	ControlsSinceMember                        // the day since which the controls operate
)

var members = enum.Table[Member]{Name: "a member of a profile", Texts: []string{
	"services", "requiredCategories", "contractNames", "standards", "otherAsks", "neededBy", "held", "controlsOperatingSince",
}}

// Members yields all values.
func Members() iter.Seq[Member] { return bitset.Range(ServicesMember, ControlsSinceMember+1) }

// ParseMember returns the member with exactly this text form, such as
// "contractNames", or a Problem that quotes the text.
func ParseMember(text string) (Member, error) { return members.Parse(text) }

// IsValid reports whether m is one of the constants.
func (m Member) IsValid() bool { return members.Valid(m) }

// String returns the member's JSON name, such as "contractNames"; "" when not valid.
func (m Member) String() string { return members.String(m) }

// AppendText implements [encoding.TextAppender].
func (m Member) AppendText(b []byte) ([]byte, error) { return members.Append(b, m) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (m Member) MarshalText() ([]byte, error) { return members.Append(nil, m) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseMember].
func (m *Member) UnmarshalText(text []byte) error { return members.Unmarshal(m, text) }

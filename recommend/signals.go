package recommend

import (
	"iter"
	"slices"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// signals is a set of what can speak for something: bit n is question n answered
// Yes, and the bits after the questions are what other members of the profile say.
type signals uint32

const (
	namesSOC1            signals = 1 << (lastQuestion + 1 + iota) // a contract names a SOC 1
	namesSOC2                                                     // a contract names a SOC 2
	namesSOC3                                                     // a contract names a SOC 3
	namesSOC1Type2                                                // a contract names a Type 2, of a SOC 1 or of any report
	namesSOC2Type2                                                // a contract names a Type 2, of a SOC 2 or of any report
	namesCategories                                               // categories are named, not for a SOC 3 alone
	namesAvailability                                             // a category that is named
	namesIntegrity                                                // a category that is named
	namesConfidentiality                                          // a category that is named
	namesPrivacy                                                  // a category that is named
	listsTransactions                                             // services are listed that process transactions
	asksSOC1Standard                                              // a standard is asked for that only a SOC 1 or its counterpart follows

	allQuestions = signals(1)<<(lastQuestion+1) - 2
)

func yes(q Question) signals { return 1 << q }

func (s signals) isSingle() bool { return s != 0 && s&(s-1) == 0 }

// questions yields the questions in the set.
func (s signals) questions() iter.Seq[Question] {
	return bitset.All[Question](uint64(s & allQuestions))
}

// first returns the lowest of the signals alone.
func (s signals) first() signals { return s & -s }

// said returns the signals that a member of the profile gives.
func (p *Profile) said(m Member) (s signals) {
	switch m {
	case ServicesMember:
		if slices.ContainsFunc(p.Services, isTransactional) {
			s = listsTransactions
		}
	case RequiredCategoriesMember:
		s = namedCategories(p.RequiredCategories, namesCategories)
	case ContractNamesMember:
		for i := range p.ContractNames {
			s |= p.ContractNames[i].said()
		}
	case StandardsMember:
		if slices.ContainsFunc(p.Standards, isSOC1Standard) {
			s = asksSOC1Standard
		}
	}
	return s
}

// said returns the signals of one contract.
func (n *Named) said() (s signals) {
	categories := namesCategories
	switch n.Kind {
	case soc.SOC1:
		s = namesSOC1
	case soc.SOC2:
		s = namesSOC2
	case soc.SOC3:
		s, categories = namesSOC3, 0
	}
	if n.Type == soc.Type2 && n.Kind != soc.SOC2 {
		s |= namesSOC1Type2
	}
	if n.Type == soc.Type2 && n.Kind != soc.SOC1 {
		s |= namesSOC2Type2
	}
	return s | namedCategories(n.Categories, categories)
}

// namedCategories returns the signals of a list of categories; always is added when
// there are any. Security needs no signal of its own: see [RuleCommonCriteria].
func namedCategories(list []tsc.Category, always signals) (s signals) {
	for _, c := range list {
		s |= always
		switch c {
		case tsc.Availability:
			s |= namesAvailability
		case tsc.ProcessingIntegrity:
			s |= namesIntegrity
		case tsc.Confidentiality:
			s |= namesConfidentiality
		case tsc.Privacy:
			s |= namesPrivacy
		}
	}
	return s
}

// isTransactional reports whether the service processes transactions for clients.
// Hosting does not; of another service it is not known.
func isTransactional(s soc.Service) bool { return s != soc.DataCenterHosting && s != soc.OtherService }

// isSOC1Standard reports whether the standard is for reports on controls relevant to
// financial reporting and for no others.
func isSOC1Standard(s soc.Standard) bool {
	return s == soc.ATC320 || s == soc.SSAE16 || s == soc.ISAE3402 || s == soc.CSAE3416
}

// Signals is what of a profile bears on verdicts, in two words. It is comparable, and
// whoever judges many profiles keeps these. The zero Signals has every answer
// Unknown.
type Signals struct{ yes, no signals }

// Signals returns what of the profile bears on verdicts. The profile must be valid;
// see [Profile.Validate].
func (p *Profile) Signals() Signals {
	if p == nil {
		return Signals{}
	}
	a := eight(p.AffectsFinancialStatements, p.HostsFinancialSystems, p.RequestedByFinancialAuditor, p.RequestedByFinanceTeam,
		p.ClientsAttestICFR, p.ProcessesTransactions, p.HoldsCustomerData, p.RequestedBySecurityTeam)
	b := eight(p.BlocksDeal, p.CommitsToAvailability, p.CommitsToConfidentiality, p.CommitsToProcessingIntegrity,
		p.ProcessesPersonalInformation, p.ActsAsController, p.WantsPublicReport, p.BuyersRequireType2)
	c := eight(p.BuyersAcceptISO27001, p.HoldsISO27001, p.UsesSubserviceOrganizations, 0, 0, 0, 0, 0)
	s := Signals{
		yes: a.lowBits()<<1 | b.lowBits()<<9 | c.lowBits()<<17,
		no:  (a>>1).lowBits()<<1 | (b>>1).lowBits()<<9 | (c>>1).lowBits()<<17,
	}
	s.yes |= p.said(ServicesMember) | p.said(RequiredCategoriesMember) | p.said(ContractNamesMember) | p.said(StandardsMember)
	return s
}

// answers8 is eight answers, a byte each: bit 0 of a byte is Yes, bit 1 is No.
type answers8 uint64

// eight puts answers into one word, which is one load where they stand side by side.
func eight(a, b, c, d, e, f, g, h Answer) answers8 {
	return answers8(a) | answers8(b)<<8 | answers8(c)<<16 | answers8(d)<<24 |
		answers8(e)<<32 | answers8(f)<<40 | answers8(g)<<48 | answers8(h)<<56
}

// lowBits returns the lowest bits of the eight bytes, the first as bit 0: the product
// moves each of them to its place in the highest byte.
func (a answers8) lowBits() signals {
	return signals(a & 0x0101010101010101 * 0x0102040810204080 >> 56)
}

// Answer returns the answer to a question; Unknown when q is not valid.
func (s Signals) Answer(q Question) Answer {
	switch bit := yes(q) & allQuestions; {
	case s.yes&bit != 0:
		return Yes
	case s.no&bit != 0:
		return No
	}
	return Unknown
}

// With returns the signals with another answer to a question; unchanged when q or a
// is not valid.
func (s Signals) With(q Question, a Answer) Signals {
	bit := yes(q) & allQuestions
	if !a.IsValid() {
		return s
	}
	s.yes, s.no = s.yes&^bit, s.no&^bit
	switch a {
	case Yes:
		s.yes |= bit
	case No:
		s.no |= bit
	}
	return s
}

// unknown returns the questions without an answer.
func (s Signals) unknown() signals { return allQuestions &^ (s.yes | s.no) }

// subjectSet is a set of subjects: bit n-1 is subject n.
type subjectSet uint16

const (
	subjectCount  = int(Privacy)
	allReports    = subjectSet(1)<<SOC3 - 1
	allSubjects   = subjectSet(1)<<Privacy - 1
	allCategories = allSubjects &^ (subjectSet(1)<<(Security-1) - 1)
)

func setOf(s Subject) subjectSet { return 1 << (s - 1) }

func (s subjectSet) has(subject Subject) bool { return s&setOf(subject) != 0 }

func (s subjectSet) all() iter.Seq[Subject] { return bitset.All[Subject](uint64(s) << 1) }

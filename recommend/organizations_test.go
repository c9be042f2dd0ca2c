package recommend_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// The questions by their initials, for the table of organizations.
const (
	affects      = recommend.AffectsFinancialStatements
	hosts        = recommend.HostsFinancialSystems
	auditor      = recommend.RequestedByFinancialAuditor
	financeTeam  = recommend.RequestedByFinanceTeam
	attest       = recommend.ClientsAttestICFR
	transactions = recommend.ProcessesTransactions
	data         = recommend.HoldsCustomerData
	securityTeam = recommend.RequestedBySecurityTeam
	deal         = recommend.BlocksDeal
	uptime       = recommend.CommitsToAvailability
	secrecy      = recommend.CommitsToConfidentiality
	correctness  = recommend.CommitsToProcessingIntegrity
	personal     = recommend.ProcessesPersonalInformation
	controller   = recommend.ActsAsController
	public       = recommend.WantsPublicReport
	operation    = recommend.BuyersRequireType2
	takesISO     = recommend.BuyersAcceptISO27001
	hasISO       = recommend.HoldsISO27001
	subservice   = recommend.UsesSubserviceOrganizations
)

type questionList = []recommend.Question

// organization is one that a practitioner would have a view on. What it does not
// answer with yes it answers with no, unless it leaves everything else open.
type organization struct {
	what  string
	yes   questionList
	open  bool // what is not yes is unknown
	more  recommend.Profile
	want  string // as summary writes it
	notes string // codes, and asks of other-ask
}

// summary writes the reports that are not ruled out: kind, type, then services or
// categories. A question mark stands behind what is undecided.
func summary(r *recommend.Recommendation) string {
	var parts []string
	for _, a := range r.Reports {
		switch a.Verdict {
		case recommend.NotNeeded:
			continue
		case recommend.Undecided:
			parts = append(parts, a.Kind.String()+"?")
			continue
		}
		words := []string{a.Kind.String()}
		if a.Kind != soc.SOC3 {
			words = append(words, map[recommend.Verdict]string{recommend.Needed: "type2", recommend.NotNeeded: "type1", recommend.Undecided: "type?"}[a.Type2.Verdict])
		}
		parts = append(parts, strings.Join(append(words, scopeOf(&a.Scope)...), " "))
	}
	return strings.Join(parts, "; ")
}

func scopeOf(s *recommend.Scope) (words []string) {
	if s.ITGeneralControlsAlone {
		words = append(words, "itgc")
	}
	for _, service := range s.Services {
		words = append(words, service.String())
	}
	for _, c := range s.Categories {
		switch c.Verdict {
		case recommend.Needed:
			words = append(words, c.Category.String())
		case recommend.Undecided:
			words = append(words, c.Category.String()+"?")
		}
	}
	if s.Role != 0 {
		words = append(words, s.Role.String())
	}
	return words
}

// codes writes notes for comparison, but for that on readiness, which stands with most.
func codes(notes []recommend.Note) string {
	var list []string
	for _, n := range notes {
		if n.Code == recommend.NoteReadiness {
			continue
		}
		if n.Code == recommend.NoteOtherAsk {
			list = append(list, n.Ask.String())
			continue
		}
		list = append(list, n.Code.String())
	}
	return strings.Join(list, " ")
}

func TestOrganizations(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range organizations() {
		assert.False(t, seen[o.what], o.what)
		seen[o.what] = true
		p := o.more
		p.AsOf = date("2026-11-22")
		for q := range recommend.Questions() {
			if !o.open {
				p.SetAnswer(q, recommend.No)
			}
		}
		for _, q := range o.yes {
			p.SetAnswer(q, recommend.Yes)
		}
		r := explained(t, p)
		assert.Equal(t, o.want, summary(&r), o.what)
		assert.Equal(t, o.notes, codes(r.Notes), o.what)
		assert.Equal(t, !o.open, r.Decided, o.what)
	}
	assert.GreaterOrEqual(t, len(seen), 40)
}

// withServices returns a profile that lists services.
func withServices(services ...soc.Service) recommend.Profile {
	return recommend.Profile{Services: services}
}

func asked(asks ...recommend.Ask) recommend.Profile { return recommend.Profile{OtherAsks: asks} }

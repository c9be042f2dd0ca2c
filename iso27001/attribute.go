package iso27001

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Attribute is any of the five attributes that ISO/IEC 27002:2022 gives each
// control. Clauses have none. All have a text form and a name for people.
type Attribute interface {
	ControlType | Property | Concept | Capability | Domain
}

// ControlType says when a control acts on a risk.
type ControlType uint8

// The control types. 83 controls are preventive, 13 detective, 14 corrective; a
// control may be several.
const (
	Preventive ControlType = iota + 1 // before an incident
	Detective                         // when it happens
	Corrective                        // afterward
)

// Property is a property of information that a control preserves.
type Property uint8

// The information security properties.
const (
	Confidentiality Property = iota + 1
	Integrity
	Availability
)

// Concept is one of the cybersecurity concepts of ISO/IEC TS 27110.
type Concept uint8

// The cybersecurity concepts.
const (
	Identify Concept = iota + 1
	Protect
	Detect
	Respond
	Recover
)

// Capability is an operational capability: the view of those who run controls.
type Capability uint8

// The operational capabilities.
const (
	CapabilityGovernance Capability = iota + 1
	CapabilityAssetManagement
	CapabilityInformationProtection
	CapabilityHumanResourceSecurity
	CapabilityPhysicalSecurity
	CapabilitySystemAndNetworkSecurity
	CapabilityApplicationSecurity
	CapabilitySecureConfiguration
	CapabilityIdentityAndAccessManagement
	CapabilityThreatAndVulnerabilityManagement
	CapabilityContinuity
	CapabilitySupplierRelationshipsSecurity
	CapabilityLegalAndCompliance
	CapabilityInformationSecurityEventManagement
	CapabilityInformationSecurityAssurance
)

// Domain is a security domain: the view of those who provide services.
type Domain uint8

// The security domains.
const (
	DomainGovernanceAndEcosystem Domain = iota + 1
	DomainProtection
	DomainDefence
	DomainResilience
)

var (
	controlTypes = enum.Table[ControlType]{Name: "a control type", Texts: []string{"preventive", "detective", "corrective"},
		Names: []string{"Preventive", "Detective", "Corrective"}}
	properties = enum.Table[Property]{Name: "an information security property", Texts: []string{"confidentiality", "integrity", "availability"},
		Names: []string{"Confidentiality", "Integrity", "Availability"}}
	concepts = enum.Table[Concept]{Name: "a cybersecurity concept", Texts: []string{"identify", "protect", "detect", "respond", "recover"},
		Names: []string{"Identify", "Protect", "Detect", "Respond", "Recover"}}
	capabilities = enum.Table[Capability]{Name: "an operational capability", Texts: []string{
		"governance", "asset-management", "information-protection", "human-resource-security", "physical-security",
		"system-and-network-security", "application-security", "secure-configuration", "identity-and-access-management",
		"threat-and-vulnerability-management", "continuity", "supplier-relationships-security", "legal-and-compliance",
		"information-security-event-management", "information-security-assurance"}, Names: []string{
		"Governance", "Asset management", "Information protection", "Human resource security", "Physical security",
		"System and network security", "Application security", "Secure configuration", "Identity and access management",
		"Threat and vulnerability management", "Continuity", "Supplier relationships security", "Legal and compliance",
		"Information security event management", "Information security assurance"}}
	domains = enum.Table[Domain]{Name: "a security domain", Texts: []string{"governance-and-ecosystem", "protection", "defence", "resilience"},
		Names: []string{"Governance and ecosystem", "Protection", "Defence", "Resilience"}}
)

// AttributeSet is a set of values of one attribute, comparable with ==. Its zero
// value is empty.
type AttributeSet[T Attribute] struct{ bits uint16 }

// All yields the values in the order of their constants.
func (s AttributeSet[T]) All() iter.Seq[T] { return bitset.All[T](uint64(s.bits)) }

// Len returns how many values the set has.
func (s AttributeSet[T]) Len() int { return bits.OnesCount16(s.bits) }

// Has reports whether v is in the set.
func (s AttributeSet[T]) Has(v T) bool { return v > 0 && v < 16 && s.bits>>v&1 == 1 }

// String returns the text forms, separated by spaces.
func (s AttributeSet[T]) String() string {
	var b strings.Builder
	for v := range s.All() {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		text, _ := words(v)
		b.WriteString(text)
	}
	return b.String()
}

// Names returns the names for people, separated by commas: "Protect, Detect".
func (s AttributeSet[T]) Names() string {
	var b strings.Builder
	for v := range s.All() {
		if b.Len() > 0 {
			b.WriteString(", ")
		}
		_, name := words(v)
		b.WriteString(name)
	}
	return b.String()
}

// words returns the text form and the name of any attribute's value.
func words[T Attribute](v T) (text, name string) {
	switch v := any(v).(type) {
	case ControlType:
		return v.String(), v.Name()
	case Property:
		return v.String(), v.Name()
	case Concept:
		return v.String(), v.Name()
	case Capability:
		return v.String(), v.Name()
	case Domain:
		return v.String(), v.Name()
	}
	return "", ""
}

// ControlTypes returns the control's types; empty for a clause, as are the other
// attributes.
func (r Requirement) ControlTypes() AttributeSet[ControlType] {
	return AttributeSet[ControlType]{r.control().controlTypes}
}

// Properties returns the information security properties that the control preserves.
func (r Requirement) Properties() AttributeSet[Property] {
	return AttributeSet[Property]{r.control().properties}
}

// Concepts returns the control's cybersecurity concepts.
func (r Requirement) Concepts() AttributeSet[Concept] {
	return AttributeSet[Concept]{r.control().concepts}
}

// Capabilities returns the control's operational capabilities.
func (r Requirement) Capabilities() AttributeSet[Capability] {
	return AttributeSet[Capability]{r.control().capabilities}
}

// Domains returns the control's security domains.
func (r Requirement) Domains() AttributeSet[Domain] {
	return AttributeSet[Domain]{r.control().domains}
}

// ByAttribute returns the controls that have the value among their attributes:
// ByAttribute(Detective) is the 13 detective controls.
func ByAttribute[T Attribute](v T) Set {
	var s Set
	for r := range Controls() {
		if (AttributeSet[T]{column(r.control(), v)}).Has(v) {
			s = s.With(r)
		}
	}
	return s
}

// column returns the bits of the attribute that v is a value of.
func column[T Attribute](row *controlRow, v T) uint16 {
	switch any(v).(type) {
	case ControlType:
		return row.controlTypes
	case Property:
		return row.properties
	case Concept:
		return row.concepts
	case Capability:
		return row.capabilities
	}
	return row.domains
}

package iso27001

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
)

// ControlTypes yields all values.
func ControlTypes() iter.Seq[ControlType] { return bitset.Range(Preventive, Corrective+1) }

// ParseControlType returns the control type with exactly this text form, such as "preventive".
func ParseControlType(text string) (ControlType, error) { return controlTypes.Parse(text) }

// IsValid reports whether t is one of the constants.
func (t ControlType) IsValid() bool { return controlTypes.Valid(t) }

// String returns the text form, such as "preventive"; "" when not valid.
func (t ControlType) String() string { return controlTypes.String(t) }

// Name returns the control type's name for people, such as "Preventive"; "" when not valid.
func (t ControlType) Name() string { return controlTypes.NameOf(t) }

// AppendText implements [encoding.TextAppender].
func (t ControlType) AppendText(b []byte) ([]byte, error) { return controlTypes.Append(b, t) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (t ControlType) MarshalText() ([]byte, error) { return controlTypes.Append(nil, t) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseControlType].
func (t *ControlType) UnmarshalText(text []byte) error { return controlTypes.Unmarshal(t, text) }

// Properties yields all values.
func Properties() iter.Seq[Property] { return bitset.Range(Confidentiality, Availability+1) }

// ParseProperty returns the property with exactly this text form, such as "integrity".
func ParseProperty(text string) (Property, error) { return properties.Parse(text) }

// IsValid reports whether p is one of the constants.
func (p Property) IsValid() bool { return properties.Valid(p) }

// String returns the text form, such as "integrity"; "" when not valid.
func (p Property) String() string { return properties.String(p) }

// Name returns the property's name for people, such as "Integrity"; "" when not valid.
func (p Property) Name() string { return properties.NameOf(p) }

// AppendText implements [encoding.TextAppender].
func (p Property) AppendText(b []byte) ([]byte, error) { return properties.Append(b, p) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (p Property) MarshalText() ([]byte, error) { return properties.Append(nil, p) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseProperty].
func (p *Property) UnmarshalText(text []byte) error { return properties.Unmarshal(p, text) }

// Concepts yields all values.
func Concepts() iter.Seq[Concept] { return bitset.Range(Identify, Recover+1) }

// ParseConcept returns the concept with exactly this text form, such as "detect".
func ParseConcept(text string) (Concept, error) { return concepts.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c Concept) IsValid() bool { return concepts.Valid(c) }

// String returns the text form, such as "detect"; "" when not valid.
func (c Concept) String() string { return concepts.String(c) }

// Name returns the concept's name for people, such as "Detect"; "" when not valid.
func (c Concept) Name() string { return concepts.NameOf(c) }

// AppendText implements [encoding.TextAppender].
func (c Concept) AppendText(b []byte) ([]byte, error) { return concepts.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Concept) MarshalText() ([]byte, error) { return concepts.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseConcept].
func (c *Concept) UnmarshalText(text []byte) error { return concepts.Unmarshal(c, text) }

// Capabilities yields all values.
func Capabilities() iter.Seq[Capability] {
	return bitset.Range(CapabilityGovernance, CapabilityInformationSecurityAssurance+1)
}

// ParseCapability returns the capability with exactly this text form, such as "asset-management".
func ParseCapability(text string) (Capability, error) { return capabilities.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c Capability) IsValid() bool { return capabilities.Valid(c) }

// String returns the text form, such as "asset-management"; "" when not valid.
func (c Capability) String() string { return capabilities.String(c) }

// Name returns the capability's name for people, such as "Asset management"; "" when not valid.
func (c Capability) Name() string { return capabilities.NameOf(c) }

// AppendText implements [encoding.TextAppender].
func (c Capability) AppendText(b []byte) ([]byte, error) { return capabilities.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c Capability) MarshalText() ([]byte, error) { return capabilities.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseCapability].
func (c *Capability) UnmarshalText(text []byte) error { return capabilities.Unmarshal(c, text) }

// Domains yields all values.
func Domains() iter.Seq[Domain] {
	return bitset.Range(DomainGovernanceAndEcosystem, DomainResilience+1)
}

// ParseDomain returns the domain with exactly this text form, such as "defence".
func ParseDomain(text string) (Domain, error) { return domains.Parse(text) }

// IsValid reports whether d is one of the constants.
func (d Domain) IsValid() bool { return domains.Valid(d) }

// String returns the text form, such as "defence"; "" when not valid.
func (d Domain) String() string { return domains.String(d) }

// Name returns the domain's name for people, such as "Governance and ecosystem"; "" when not valid.
func (d Domain) Name() string { return domains.NameOf(d) }

// AppendText implements [encoding.TextAppender].
func (d Domain) AppendText(b []byte) ([]byte, error) { return domains.Append(b, d) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (d Domain) MarshalText() ([]byte, error) { return domains.Append(nil, d) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseDomain].
func (d *Domain) UnmarshalText(text []byte) error { return domains.Unmarshal(d, text) }

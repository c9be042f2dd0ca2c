package recommend

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Ask is something that buyers ask for and that is no SOC 1, SOC 2 or SOC 3. It
// never changes a verdict and is answered with a note. The zero Ask is not valid.
type Ask uint8

// The asks.
const (
	HITRUST             Ask = iota + 1 // HITRUST validated assessment
	PCIDSS                             // PCI DSS attestation of compliance
	FedRAMP                            // FedRAMP authorization
	HIPAA                              // assurance on the HIPAA rules
	CMMC                               // CMMC assessment
	CSASTAR                            // CSA STAR registration or attestation
	GDPR                               // assurance on the GDPR
	ISO27701                           // ISO/IEC 27701 certificate
	ISO42001                           // ISO/IEC 42001 certificate
	TISAX                              // TISAX label
	C5                                 // BSI C5 attestation
	DORA                               // clauses under the DORA regulation
	PenetrationTest                    // a penetration test report
	SOCForCybersecurity                // SOC for Cybersecurity
	SOCForSupplyChain                  // SOC for Supply Chain
	OtherAsk                           // another; say which
)

var asks = enum.Table[Ask]{Name: "another thing that buyers ask for", Texts: []string{
	"hitrust", "pci-dss", "fedramp", "hipaa", "cmmc", "csa-star", "gdpr", "iso-27701", "iso-42001", "tisax", "c5", "dora",
	"penetration-test", "soc-for-cybersecurity", "soc-for-supply-chain", "other",
}}

// Asks yields all values.
func Asks() iter.Seq[Ask] { return bitset.Range(HITRUST, OtherAsk+1) }

// ParseAsk returns the value with exactly this text form, such as "pci-dss", or a
// Problem that quotes the text.
func ParseAsk(text string) (Ask, error) { return asks.Parse(text) }

// Note says in our words how the ask stands to SOC reports; "" when not valid.
func (a Ask) Note() string {
	if !a.IsValid() {
		return ""
	}
	return askNotes[a]
}

// IsValid reports whether a is one of the constants.
func (a Ask) IsValid() bool { return asks.Valid(a) }

// String returns the text form, such as "pci-dss"; "" when not valid.
func (a Ask) String() string { return asks.String(a) }

// AppendText implements [encoding.TextAppender].
func (a Ask) AppendText(b []byte) ([]byte, error) { return asks.Append(b, a) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (a Ask) MarshalText() ([]byte, error) { return asks.Append(nil, a) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseAsk].
func (a *Ask) UnmarshalText(text []byte) error { return asks.Unmarshal(a, text) }

package soc

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// Service is a service that organizations with a SOC 1 report perform for
// others. The zero value is not valid, and means unknown in a report.
type Service uint8

// The values of Service.
const (
	Payroll               Service = iota + 1 // payroll
	PaymentProcessing                        // payment and transaction processing
	ClaimsAdministration                     // claims administration for insurers and health plans
	LoanServicing                            // loan servicing and lending
	Billing                                  // billing and revenue; its objective templates are starting points, since little on them is public
	FundAdministration                       // fund administration
	TransferAgency                           // transfer agency; likewise
	PensionAdministration                    // pension administration
	DataCenterHosting                        // data-center hosting
	OtherService                             // another; say which
)

var services = enum.Table[Service]{Name: "a service of service organizations", Texts: []string{
	"payroll", "payment-processing", "claims-administration", "loan-servicing", "billing", "fund-administration", "transfer-agency", "pension-administration", "data-center-hosting", "other",
}}

// Services yields all values.
func Services() iter.Seq[Service] { return bitset.Range(Payroll, OtherService+1) }

// ParseService returns the value with exactly this text form, such as
// "payment-processing", or a Problem that quotes the text.
func ParseService(text string) (Service, error) { return services.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s Service) IsValid() bool { return services.Valid(s) }

// String returns the text form, such as "payment-processing"; "" when not valid.
func (s Service) String() string { return services.String(s) }

// AppendText implements [encoding.TextAppender].
func (s Service) AppendText(b []byte) ([]byte, error) { return services.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s Service) MarshalText() ([]byte, error) { return services.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseService].
func (s *Service) UnmarshalText(text []byte) error { return services.Unmarshal(s, text) }

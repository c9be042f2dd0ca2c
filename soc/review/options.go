package review

import (
	"iter"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Options say who reads a report, for what and when. All may be left out: what is
// not given is not judged.
//
// Names (of products, places, organizations and frameworks) are compared without
// regard to case, punctuation and spacing, and otherwise in full: "Payments" is not
// "Payments Analytics". Of a product or place that only shares words with a name in
// the report it is said that nobody can tell, and so of a framework of which all words
// stand in one of the report's, or the other way round: "HIPAA" may be the "HIPAA
// Security Rule". Names without a word are ignored.
type Options struct {
	AsOf           attestkit.Date     `json:"asOf,omitzero"`            // the reader's today; no clock is ever read
	Window         attestkit.Period   `json:"window,omitzero"`          // the days for which the reader relies on controls, such as its fiscal year
	NeedOperation  bool               `json:"needOperation,omitempty"`  // a Type 1 is not enough; a window says so too
	NeedCategories []tsc.Category     `json:"needCategories,omitempty"` // categories that the reader relies on; none means all of the report's
	NeedFrameworks []string           `json:"needFrameworks,omitempty"` // frameworks beside the trust services criteria that the reader relies on, such as "HIPAA Security Rule"; with needs stated, others are outside
	Reader         Reader             `json:"reader,omitzero"`          // what the reader is to the organization
	Entity         string             `json:"entity,omitempty"`         // the organization that the reader contracts with
	Uses           []string           `json:"uses,omitempty"`           // products or systems that the reader uses
	Locations      []string           `json:"locations,omitempty"`      // sites and regions that the reader depends on
	MaxAge         int                `json:"maxAge,omitempty"`         // months after the period's end up to which the reader accepts a report; 0 is no rule
	SeenReports    []string           `json:"seenReports,omitempty"`    // subservice organizations whose own report the reader has
	Letters        []soc.BridgeLetter `json:"letters,omitempty"`        // bridge letters that came with the report
	Prior          *soc.Report        `json:"prior,omitempty"`          // the report before this one
	Conventions    Conventions        `json:"conventions,omitzero"`     // values of the conventions, where the reader's differ
}

// Reader is what the reader of a report is to the service organization. The zero
// value is not valid, and means unknown in [Options].
type Reader uint8

// The readers.
const (
	UserEntity  Reader = iota + 1 // uses the service during some or all of the period
	UserAuditor                   // audits the financial statements of a user entity
	Management                    // the service organization itself
	Prospect                      // considers using the service, or began to after the period
	OtherReader                   // anyone else
)

var readers = enum.Table[Reader]{Name: "a reader of a report", Texts: []string{
	"user-entity", "user-auditor", "management", "prospect", "other",
}}

// Readers yields all values.
func Readers() iter.Seq[Reader] { return bitset.Range(UserEntity, OtherReader+1) }

// ParseReader returns the value with exactly this text form, such as "prospect",
// or a Problem that quotes the text.
func ParseReader(text string) (Reader, error) { return readers.Parse(text) }

// IsValid reports whether r is one of the constants.
func (r Reader) IsValid() bool { return readers.Valid(r) }

// String returns the text form, such as "prospect"; "" when not valid.
func (r Reader) String() string { return readers.String(r) }

// AppendText implements [encoding.TextAppender].
func (r Reader) AppendText(b []byte) ([]byte, error) { return readers.Append(b, r) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (r Reader) MarshalText() ([]byte, error) { return readers.Append(nil, r) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseReader].
func (r *Reader) UnmarshalText(text []byte) error { return readers.Unmarshal(r, text) }

package readiness

import (
	"database/sql/driver"
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// TrackedStatus is how far the organization has got with a CUEC of a vendor. The zero
// value is not valid.
type TrackedStatus uint8

// The values of TrackedStatus.
const (
	CUECOpen          TrackedStatus = iota + 1 // nobody has answered yet
	CUECAccepted                               // it is ours to do, and not known to be in place
	CUECImplemented                            // in place, as the organization sees it
	CUECNotApplicable                          // what it asks for does not arise here; say why
)

var trackedStatuses = enum.Table[TrackedStatus]{Name: "the status of a CUEC", Texts: []string{
	"open", "accepted", "implemented", "not-applicable"}}

// TrackedStatuses yields all values.
func TrackedStatuses() iter.Seq[TrackedStatus] { return bitset.Range(CUECOpen, CUECNotApplicable+1) }

// ParseTrackedStatus returns the value with exactly this text form, such as "accepted",
// or a Problem that quotes the text.
func ParseTrackedStatus(text string) (TrackedStatus, error) { return trackedStatuses.Parse(text) }

// IsValid reports whether s is one of the constants.
func (s TrackedStatus) IsValid() bool { return trackedStatuses.Valid(s) }

// String returns the text form, such as "accepted"; "" when not valid.
func (s TrackedStatus) String() string { return trackedStatuses.String(s) }

// AppendText implements [encoding.TextAppender].
func (s TrackedStatus) AppendText(b []byte) ([]byte, error) { return trackedStatuses.Append(b, s) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (s TrackedStatus) MarshalText() ([]byte, error) { return trackedStatuses.Append(nil, s) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseTrackedStatus].
func (s *TrackedStatus) UnmarshalText(text []byte) error { return trackedStatuses.Unmarshal(s, text) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s TrackedStatus) Value() (driver.Value, error) { return trackedStatuses.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseTrackedStatus]. It always
// overwrites: after an error s is zero.
func (s *TrackedStatus) Scan(src any) error { return trackedStatuses.Scan(s, src) }

// TrackedChange is what the current issue of a report did to a CUEC. The zero value is
// not valid.
type TrackedChange uint8

// The values of TrackedChange.
const (
	CUECSame       TrackedChange = iota + 1 // the same text under the same id
	CUECRenumbered                          // the same text under another id
	CUECReworded                            // a similar text: answers are kept until somebody confirms them
	CUECNew                                 // not in the issue before; one that comes back after a while keeps its answers
	CUECWithdrawn                           // not in the issue any more
)

var trackedChanges = enum.Table[TrackedChange]{Name: "what became of a CUEC", Texts: []string{
	"same", "renumbered", "reworded", "new", "withdrawn"}}

// TrackedChanges yields all values.
func TrackedChanges() iter.Seq[TrackedChange] { return bitset.Range(CUECSame, CUECWithdrawn+1) }

// ParseTrackedChange returns the value with exactly this text form, such as "reworded",
// or a Problem that quotes the text.
func ParseTrackedChange(text string) (TrackedChange, error) { return trackedChanges.Parse(text) }

// IsValid reports whether c is one of the constants.
func (c TrackedChange) IsValid() bool { return trackedChanges.Valid(c) }

// String returns the text form, such as "reworded"; "" when not valid.
func (c TrackedChange) String() string { return trackedChanges.String(c) }

// AppendText implements [encoding.TextAppender].
func (c TrackedChange) AppendText(b []byte) ([]byte, error) { return trackedChanges.Append(b, c) }

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (c TrackedChange) MarshalText() ([]byte, error) { return trackedChanges.Append(nil, c) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseTrackedChange].
func (c *TrackedChange) UnmarshalText(text []byte) error { return trackedChanges.Unmarshal(c, text) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c TrackedChange) Value() (driver.Value, error) { return trackedChanges.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseTrackedChange]. It always
// overwrites: after an error c is zero.
func (c *TrackedChange) Scan(src any) error { return trackedChanges.Scan(c, src) }

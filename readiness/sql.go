package readiness

import (
	"database/sql/driver"

	"github.com/attestkit/attestkit/internal/enum"
)

// Value implements [driver.Valuer]: the id, or NULL for zero.
func (p Prompt) Value() (driver.Value, error) { return enum.TextValue(p) }

// Scan implements sql.Scanner: NULL, or an id as [ParsePrompt]. It always overwrites:
// after an error p is zero.
func (p *Prompt) Scan(src any) error { return enum.Scan(aPrompt, p, src, ParsePrompt) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s Status) Value() (driver.Value, error) { return statuses.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseStatus]. It always overwrites:
// after an error s is zero.
func (s *Status) Scan(src any) error { return statuses.Scan(s, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (k EvidenceKind) Value() (driver.Value, error) { return evidenceKinds.Value(k) }

// Scan implements sql.Scanner: NULL, or a text as [ParseEvidenceKind]. It always
// overwrites: after an error k is zero.
func (k *EvidenceKind) Scan(src any) error { return evidenceKinds.Scan(k, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s State) Value() (driver.Value, error) { return states.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseState]. It always overwrites:
// after an error s is zero.
func (s *State) Scan(src any) error { return states.Scan(s, src) }

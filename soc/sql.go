package soc

import (
	"database/sql/driver"
)

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (k Kind) Value() (driver.Value, error) { return kinds.Value(k) }

// Scan implements sql.Scanner: NULL, or a text as [ParseKind]. It always overwrites:
// after an error k is zero.
func (k *Kind) Scan(src any) error { return kinds.Scan(k, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (t Type) Value() (driver.Value, error) { return types.Value(t) }

// Scan implements sql.Scanner: NULL, or a text as [ParseType]. It always overwrites:
// after an error t is zero.
func (t *Type) Scan(src any) error { return types.Scan(t, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Conclusion) Value() (driver.Value, error) { return conclusions.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseConclusion]. It always overwrites:
// after an error c is zero.
func (c *Conclusion) Scan(src any) error { return conclusions.Scan(c, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s SubjectMatter) Value() (driver.Value, error) { return subjectMatters.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseSubjectMatter]. It always overwrites:
// after an error s is zero.
func (s *SubjectMatter) Scan(src any) error { return subjectMatters.Scan(s, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (e Extent) Value() (driver.Value, error) { return extents.Value(e) }

// Scan implements sql.Scanner: NULL, or a text as [ParseExtent]. It always overwrites:
// after an error e is zero.
func (e *Extent) Scan(src any) error { return extents.Scan(e, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (e CriteriaEdition) Value() (driver.Value, error) { return criteriaEditions.Value(e) }

// Scan implements sql.Scanner: NULL, or a text as [ParseCriteriaEdition]. It always overwrites:
// after an error e is zero.
func (e *CriteriaEdition) Scan(src any) error { return criteriaEditions.Scan(e, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (k AuditorKind) Value() (driver.Value, error) { return auditorKinds.Value(k) }

// Scan implements sql.Scanner: NULL, or a text as [ParseAuditorKind]. It always overwrites:
// after an error k is zero.
func (k *AuditorKind) Scan(src any) error { return auditorKinds.Scan(k, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (c Cadence) Value() (driver.Value, error) { return cadences.Value(c) }

// Scan implements sql.Scanner: NULL, or a text as [ParseCadence]. It always overwrites:
// after an error c is zero.
func (c *Cadence) Scan(src any) error { return cadences.Scan(c, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (n Nature) Value() (driver.Value, error) { return natures.Value(n) }

// Scan implements sql.Scanner: NULL, or a text as [ParseNature]. It always overwrites:
// after an error n is zero.
func (n *Nature) Scan(src any) error { return natures.Scan(n, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (f Function) Value() (driver.Value, error) { return functions.Value(f) }

// Scan implements sql.Scanner: NULL, or a text as [ParseFunction]. It always overwrites:
// after an error f is zero.
func (f *Function) Scan(src any) error { return functions.Scan(f, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (p Procedure) Value() (driver.Value, error) { return procedures.Value(p) }

// Scan implements sql.Scanner: NULL, or a text as [ParseProcedure]. It always overwrites:
// after an error p is zero.
func (p *Procedure) Scan(src any) error { return procedures.Scan(p, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (r Result) Value() (driver.Value, error) { return results.Value(r) }

// Scan implements sql.Scanner: NULL, or a text as [ParseResult]. It always overwrites:
// after an error r is zero.
func (r *Result) Scan(src any) error { return results.Scan(r, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (k ExceptionKind) Value() (driver.Value, error) { return exceptionKinds.Value(k) }

// Scan implements sql.Scanner: NULL, or a text as [ParseExceptionKind]. It always overwrites:
// after an error k is zero.
func (k *ExceptionKind) Scan(src any) error { return exceptionKinds.Scan(k, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (m Method) Value() (driver.Value, error) { return methods.Value(m) }

// Scan implements sql.Scanner: NULL, or a text as [ParseMethod]. It always overwrites:
// after an error m is zero.
func (m *Method) Scan(src any) error { return methods.Scan(m, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (a FinancialAssertion) Value() (driver.Value, error) { return financialAssertions.Value(a) }

// Scan implements sql.Scanner: NULL, or a text as [ParseFinancialAssertion]. It always overwrites:
// after an error a is zero.
func (a *FinancialAssertion) Scan(src any) error { return financialAssertions.Scan(a, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (a Aim) Value() (driver.Value, error) { return aims.Value(a) }

// Scan implements sql.Scanner: NULL, or a text as [ParseAim]. It always overwrites:
// after an error a is zero.
func (a *Aim) Scan(src any) error { return aims.Scan(a, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s Service) Value() (driver.Value, error) { return services.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseService]. It always overwrites:
// after an error s is zero.
func (s *Service) Scan(src any) error { return services.Scan(s, src) }

// Value implements [driver.Valuer]: the text form, or NULL for zero.
func (s Standard) Value() (driver.Value, error) { return standards.Value(s) }

// Scan implements sql.Scanner: NULL, or a text as [ParseStandard]. It always overwrites:
// after an error s is zero.
func (s *Standard) Scan(src any) error { return standards.Scan(s, src) }

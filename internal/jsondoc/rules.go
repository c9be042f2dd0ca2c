package jsondoc

import "github.com/attestkit/attestkit"

// Rules that only documents break. A document's problems also carry the root
// package's [attestkit.RuleRequired], [attestkit.RuleUnknownID],
// [attestkit.RuleDate], [attestkit.RuleConflict], [attestkit.RuleRepeated] and
// [attestkit.RuleInvalid].
const (
	RuleSyntax        attestkit.Rule = "syntax"         // not JSON
	RuleEncoding      attestkit.Rule = "encoding"       // not UTF-8: a byte-order mark, an invalid byte, half a surrogate pair
	RuleTrailing      attestkit.Rule = "trailing"       // text after the document
	RuleSize          attestkit.Rule = "size"           // more bytes or more values than the limit
	RuleDepth         attestkit.Rule = "depth"          // objects and lists nested deeper than the limit
	RuleNumber        attestkit.Rule = "number"         // a number with exponent, of too many characters, or that does not fit
	RuleDuplicateName attestkit.Rule = "duplicate-name" // two names in one object that are equal, or equal but for case
	RuleUnknownName   attestkit.Rule = "unknown-name"   // a member that the schema does not know; the pointer is its parent
	RuleVersion       attestkit.Rule = "version"        // a "schema" member that names another document or version
	RuleType          attestkit.Rule = "type"           // a text where a list is needed, and the like
	RulePattern       attestkit.Rule = "pattern"        // a text that does not have the needed form
	RuleRange         attestkit.Rule = "range"          // a number that is too small, too large or no multiple
	RuleLength        attestkit.Rule = "length"         // a text, list, object or name that is too short or too long
	RuleEmpty         attestkit.Rule = "empty"          // a text, list or object that must hold something and holds nothing
	RuleForm          attestkit.Rule = "form"           // a value that has none of the forms that are allowed in its place
	RuleInternal      attestkit.Rule = "internal"       // a fault of this library, not of the document
)

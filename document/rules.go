package document

import "github.com/attestkit/attestkit/internal/jsondoc"

// Rules that documents break as documents. A document's problems also carry the
// rules of package attestkit and, for what its value contradicts, those of the
// value's package.
const (
	RuleSyntax        = jsondoc.RuleSyntax        // not JSON
	RuleEncoding      = jsondoc.RuleEncoding      // not UTF-8: a byte-order mark, an invalid byte, half a surrogate pair
	RuleTrailing      = jsondoc.RuleTrailing      // text after the document
	RuleSize          = jsondoc.RuleSize          // more bytes or values than the limit
	RuleDepth         = jsondoc.RuleDepth         // nested deeper than the limit
	RuleNumber        = jsondoc.RuleNumber        // a number with exponent, of too many characters, or that does not fit
	RuleDuplicateName = jsondoc.RuleDuplicateName // two names in one object that are equal, or equal but for case
	RuleUnknownName   = jsondoc.RuleUnknownName   // a member that the schema does not know; the pointer is its parent
	RuleVersion       = jsondoc.RuleVersion       // a "schema" member that names another document or version
	RuleType          = jsondoc.RuleType          // a text where a list is needed, and the like
	RulePattern       = jsondoc.RulePattern       // a text that does not have the needed form
	RuleRange         = jsondoc.RuleRange         // a number that is too small or too large
	RuleLength        = jsondoc.RuleLength        // a text, list, object or name that is too short or too long
	RuleEmpty         = jsondoc.RuleEmpty         // a text, list or object that must hold something and holds nothing
	RuleForm          = jsondoc.RuleForm          // a value that has none of the forms that are allowed in its place
	RuleInternal      = jsondoc.RuleInternal      // a fault of this library, not of the document
)

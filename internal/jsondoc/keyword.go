package jsondoc

// Keywords of the faults that no schema finds. Those of schemas are JSON
// Schema's own.
const (
	kwNothing       = "(nothing)"        // no document at all
	kwForeign       = "(foreign)"        // another format; text: its name
	kwEnd           = "(end)"            // the end comes too early; text: the brackets that are due
	kwValue         = "(value)"          // something else where a value should be
	kwWord          = "(word)"           // a word that is no literal
	kwName          = "(name)"           // something else where a name should be
	kwColon         = "(colon)"          // something else where a colon should be
	kwComma         = "(comma)"          // something else where a comma or bracket should be
	kwLastComma     = "(last comma)"     // a comma before a closing bracket
	kwComment       = "(comment)"        // a comment
	kwQuotes        = "(quotes)"         // quotes that are not straight double ones
	kwLeadingZero   = "(leading zero)"   // 01
	kwDigit         = "(digit)"          // 1. and -
	kwControl       = "(control)"        // a raw control character in a text
	kwEscape        = "(escape)"         // a backslash that begins no escape
	kwOpenText      = "(open text)"      // a text that does not end
	kwTrailing      = "(trailing)"       // more behind the document
	kwBOM           = "(bom)"            // a byte-order mark
	kwUTF16         = "(utf16)"          // one of UTF-16
	kwUTF8          = "(utf8)"           // text: the byte that is wrong
	kwSurrogate     = "(surrogate)"      // text: the escape that has no other half
	kwSize          = "(size)"           // n: the limit
	kwValues        = "(values)"         // n: the limit
	kwDepth         = "(depth)"          // n: the limit
	kwManyItems     = "(many items)"     // n: the limit; the pointer is the first item beyond it
	kwManyMembers   = "(many members)"   // n: the limit; the offset is that of the first name beyond it
	kwLongName      = "(long name)"      // name, n: the limit
	kwLongText      = "(long text)"      // n: its length, limit
	kwLongNumber    = "(long number)"    // text, n: its length, limit
	kwExponent      = "(exponent)"       // text
	kwDuplicate     = "(duplicate)"      // name, n: the line of the first
	kwDuplicateFold = "(duplicate fold)" // the same but for case
	kwInternal      = "(internal)"       // our own fault

	kwGoType   = "(go type)"   // a value of another type than the Go value's; text: the type that is needed
	kwGoNumber = "(go number)" // a number that the Go value cannot hold; text: its type
	kwGoValue  = "(go value)"  // a value that the Go value's own method refuses without saying why
	kwGoText   = "(go text)"   // a text of a Go value that is not UTF-8
	kwGoWrite  = "(go write)"  // a Go value that cannot become JSON
	kwGoSays   = "(go says)"   // a Problem of the Go value's own method; text: its detail, goRule: its rule
	kwHead     = "(head)"      // a "schema" member that is not of the form attestkit/name/v1
	kwObject   = "(object)"    // a document that is no object
	kwHeadless = "(headless)"  // a document without "schema"
)

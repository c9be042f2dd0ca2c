package jsondoc

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit"
)

// rule returns the rule that a fault breaks. It and detail are the only places
// that put faults into words, whoever found them.
func (f fault) rule() attestkit.Rule {
	switch f.keyword {
	case kwBOM, kwUTF16, kwUTF8, kwSurrogate, kwGoText:
		return RuleEncoding
	case kwTrailing:
		return RuleTrailing
	case kwSize, kwValues:
		return RuleSize
	case kwDepth:
		return RuleDepth
	case kwLongNumber, kwExponent, kwGoNumber:
		return RuleNumber
	case kwDuplicate, kwDuplicateFold:
		return RuleDuplicateName
	case kwManyItems, kwManyMembers, kwLongName, kwLongText:
		return RuleLength
	case kwInternal:
		return RuleInternal
	case kwGoType, kwObject:
		return RuleType
	case kwGoValue, kwGoWrite:
		return attestkit.RuleInvalid
	case kwGoSays:
		return f.goRule
	case kwHead:
		return RuleVersion
	case kwHeadless:
		return attestkit.RuleRequired
	}
	if strings.HasPrefix(f.keyword, "(") {
		return RuleSyntax
	}
	return f.schemaRule()
}

// schemaRule returns the rule of a fault that a schema found.
func (f fault) schemaRule() attestkit.Rule {
	if rule, _ := f.when.verdict(f.keyword); rule != "" {
		return rule
	}
	switch f.keyword {
	case "type":
		return RuleType
	case "enum", "const":
		if f.pointer == "/schema" {
			return RuleVersion
		}
		return attestkit.RuleUnknownID
	case "required", "dependentRequired":
		return attestkit.RuleRequired
	case "additionalProperties", "unevaluatedProperties":
		return RuleUnknownName
	case "format":
		if f.site.schema["format"] == "date" {
			return attestkit.RuleDate
		}
		return RulePattern
	case "pattern":
		if rule, _ := f.site.schema["$comment"].(string); rule != "" {
			return attestkit.Rule(rule)
		}
		return RulePattern
	case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
		return RuleRange
	case "minLength", "minItems", "minProperties":
		if f.size() == 0 {
			return RuleEmpty
		}
		return RuleLength
	case "maxLength", "maxItems", "maxProperties", "items", "unevaluatedItems":
		return RuleLength
	case "uniqueItems":
		return attestkit.RuleRepeated
	case "not", "properties", "patternProperties", "then", "else", "dependentSchemas":
		return attestkit.RuleConflict
	case "anyOf", "oneOf":
		return f.choice().rule
	}
	return RuleForm
}

// detail returns the sentence of a fault for people.
func (f fault) detail() string {
	if text := f.textDetail(); text != "" {
		return text
	}
	if _, text := f.when.verdict(f.keyword); text != "" {
		return text
	}
	switch f.keyword {
	case "type":
		return f.typeDetail()
	case "enum", "const":
		return f.enumDetail()
	case "required", "dependentRequired":
		return f.missingDetail()
	case "additionalProperties", "unevaluatedProperties":
		return f.unknownDetail()
	case "format", "pattern":
		return f.patternDetail()
	case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf":
		return f.rangeDetail()
	case "minLength", "minItems", "minProperties", "maxLength", "maxItems", "maxProperties":
		return f.lengthDetail()
	case "items", "unevaluatedItems":
		return "the list has more items than it may have: remove this one and those behind it"
	case "uniqueItems":
		return "the list names one thing twice: keep one"
	case "not", "properties", "patternProperties", "then", "else", "dependentSchemas":
		return f.conflictDetail()
	case "anyOf", "oneOf":
		return f.choice().detail
	}
	return f.otherDetail()
}

// textDetail words what the scanner and the decoder find, and returns "" for the
// faults of schemas.
func (f fault) textDetail() string {
	if text := f.syntaxDetail(); text != "" {
		return text
	}
	switch f.keyword {
	case kwTrailing:
		return "there is text after the document, " + attestkit.Quote(f.text) + ": one document is one object; remove what follows it"
	case kwBOM:
		return "the document begins with a byte-order mark: save it as UTF-8 without one"
	case kwUTF16:
		return "the document looks like UTF-16: save it as UTF-8"
	case kwUTF8:
		return fmt.Sprintf("the byte 0x%02x is not UTF-8: save the document as UTF-8", f.text[0])
	case kwSurrogate:
		return f.text + " is half of a surrogate pair: write the whole pair, or the character itself"
	case kwSize:
		return fmt.Sprintf("the document is larger than the limit of %d bytes", f.n)
	case kwValues:
		return fmt.Sprintf("the document holds more than the limit of %d values", f.n)
	case kwDepth:
		return fmt.Sprintf("objects and lists are nested deeper than the limit of %d levels", f.n)
	case kwManyItems:
		return fmt.Sprintf("the list has more than the limit of %d items: this is the first beyond it", f.n)
	case kwManyMembers:
		return fmt.Sprintf("the object has more than the limit of %d members: this is the first beyond it", f.n)
	case kwLongText:
		return fmt.Sprintf("the text has %d bytes: at most %d", f.n, f.limit)
	case kwLongName:
		return fmt.Sprintf("the name %s has more than the limit of %d bytes: shorten it", attestkit.Quote(f.name), f.n)
	case kwLongNumber:
		return fmt.Sprintf("the number %s has %d characters: at most %d", clipped(f.text), f.n, f.limit)
	case kwExponent:
		return "the number " + clipped(f.text) + " has an exponent: write its digits out"
	case kwDuplicate:
		return fmt.Sprintf("the name %s stands already on line %d of the document: keep one", attestkit.Quote(f.name), f.n)
	case kwDuplicateFold:
		return fmt.Sprintf("the name %s differs only in case from one on line %d of the document: keep one", attestkit.Quote(f.name), f.n)
	}
	return f.goDetail()
}

// goDetail words what the Go value refuses.
func (f fault) goDetail() string {
	switch f.keyword {
	case kwInternal:
		return "this library failed on the document, which may be fine: please report it"
	case kwObject:
		return "a document is an object, not " + kind(f.value) + ": begin it with {"
	case kwHeadless:
		text := `"schema" is missing: it names the document and its version, like "attestkit/report/v1"`
		if f.name != "" {
			text += "; rename " + attestkit.Quote(f.name) + " if that is meant to be it"
		}
		return text
	case kwHead:
		return quoted(f.value) + ` names no document: write it like "attestkit/report/v1"`
	case kwGoType:
		return f.text + " is needed here, not " + kind(f.value)
	case kwGoNumber:
		if number := quoted(f.value); strings.Contains(number, ".") && f.text != "a number" {
			return number + " does not fit here: write it without a decimal point"
		}
		return quoted(f.value) + " does not fit here: write " + f.text
	case kwGoValue:
		return quoted(f.value) + " is not allowed here"
	case kwGoText:
		return "the text is not UTF-8"
	case kwGoWrite:
		return "the value cannot be written as JSON"
	case kwGoSays:
		return f.text
	}
	return ""
}

// syntaxDetail words what is no JSON.
func (f fault) syntaxDetail() string {
	found := foundWord(f.text)
	switch f.keyword {
	case kwNothing:
		return "there is no document: the input is empty"
	case kwForeign:
		return "this looks like " + f.text + ", not like JSON: hand in the JSON document itself"
	case kwEnd:
		if f.text == "" {
			return "the document ends too early: a value is missing"
		}
		return "the document ends too early: " + attestkit.Quote(f.text) + " is missing"
	case kwValue:
		return "a value is needed here, not " + found
	case kwWord:
		return found + " is not a value: texts stand in double quotes, and the only words are true, false and null"
	case kwName:
		return "a name in double quotes is needed here, not " + found
	case kwColon:
		return "a colon is needed here, between the name and its value, not " + found
	case kwComma:
		return "a comma or a closing bracket is needed here, not " + found
	case kwLastComma:
		return "nothing follows this comma: remove it"
	case kwComment:
		return "JSON has no comments: remove this one"
	case kwQuotes:
		return "texts and names stand in straight double quotes, not " + found
	case kwLeadingZero:
		return "a number has no leading zeros: remove them"
	case kwDigit:
		return "a digit is needed here" + orEnd(f.text)
	case kwControl:
		return "a control character stands raw in this text: write it as " + controlEscape(f.text[0])
	case kwEscape:
		return `a backslash begins no escape here: write \\ for a backslash`
	case kwOpenText:
		return "this text does not end before the document does: close it with a double quote, or hand in the whole document"
	}
	return ""
}

func orEnd(text string) string {
	if text == "" {
		return ", but the document ends"
	}
	return ", not " + foundWord(text)
}

// foundWord prints what was found instead of something else.
func foundWord(text string) string {
	if text == `"` {
		return "a double quote"
	}
	return attestkit.Quote(text)
}

func controlEscape(c byte) string {
	switch c {
	case '\t':
		return `\t`
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	}
	return fmt.Sprintf(`\u%04x`, c)
}

// clipped returns the beginning of a number.
func clipped(number string) string {
	if len(number) > attestkit.MaxQuoted {
		return number[:attestkit.MaxQuoted] + "..."
	}
	return number
}

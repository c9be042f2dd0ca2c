// Package document is the only door for JSON documents: it reads them strictly,
// validates them against published schemas, says what is wrong with them and where,
// and writes them canonically.
//
//	report, err := document.Decode[soc.Report](r)
//	for _, p := range attestkit.Problems(err) {
//		fmt.Println(p) // /controls/3/criteria/0 41:21 unknown-id: "PP1.1" is not ... did you mean "PI1.1"?
//	}
//
// # Documents
//
// Every document is one JSON object with a member "schema" that names it and its
// version, such as "attestkit/report/v1". It may stand anywhere; [Encode] writes it
// first. A "$schema" member is allowed for editors and dropped.
//
//	report                       soc.Report
//	bridge-letter                soc.BridgeLetter
//	profile                      recommend.Profile
//	recommendation               recommend.Recommendation
//	crossmap                     crossmap.Map
//	statement-of-applicability   iso27001.StatementOfApplicability
//	coverage                     crossmap.Report
//	assessment                   readiness.Assessment
//	cuec-tracker                 readiness.Tracker
//
// JSON names are lowerCamelCase, enum values lower-case words joined by hyphens,
// dates 2006-01-02, ids as printed by their catalogs, numbers whole. What is absent
// is unknown: there is no null, and no empty text, list or object. "labels" carries
// the caller's own data, text to text, and an empty text is allowed there. Texts
// are never trimmed or changed otherwise.
//
// # What is refused
//
// Two readers must never understand one document differently. So a document is
// refused for: repeated names, also when they differ in case only; names that the
// schema does not know, or in another case; what is no JSON, and a PDF, a ZIP or HTML
// is called that; text after the document; a byte-order mark, invalid UTF-8 and lone
// surrogates; numbers with an exponent or beyond 32
// bits; and what exceeds a limit. Each limit is an option: [MaxSize], [MaxDepth],
// [MaxValues], [MaxItems], [MaxMembers], [MaxName], [MaxText], [MaxNumber].
//
// # Three layers
//
// A strict pass over the bytes comes first. Then the schema, which holds form, ids
// and what a kind of report excludes. Then the value's own Validate, which holds
// what a schema cannot say: references, ids used twice, the order of dates and
// counts against each other. A layer runs when the one before found nothing. Where
// the schema says what Validate says too, it uses the same rule and pointer.
//
// Each problem says where it is (JSON Pointer, line, column), which
// [attestkit.Rule] it breaks and what would fix it, and quotes at most 40 bytes; an
// error carries at most 100, in document order, the same on every run, and
// [attestkit.Omitted] counts the rest. The rules are those of this package, of
// package attestkit, and of the package of the value.
//
// Encode asks in the order Validate, strict pass, schema. Whatever it writes, Decode
// accepts and Encode writes again byte for byte.
//
// # One pass
//
// What is right is read and written in one pass by code that is generated from the
// schemas and the Go types, several times faster than encoding/json alone. What that code
// is unsure of goes through the three layers, which give the same answer and word
// every problem. The texts of a value that was read share memory: of what [Unmarshal]
// and the streams read, pieces of up to 32 KiB; of what [Decode] and [DecodeAny] read,
// most often the parts in which it came, of up to 32 KiB. Clone a text ([strings.Clone])
// that is to outlive the rest by far.
//
// # Streams
//
// [Stream] reads JSON Lines, a document a line, in memory that does not grow with their
// number; [StreamAny] takes lines of any kind; a [Writer] writes those of one type. A bad
// line yields its problems and the stream goes on; an error of the reader ends it. A
// stream or Writer is for one goroutine at a time.
//
// # Promises
//
// Tenants upload what they like. Each of these is held by tests that bear its name.
//
//  1. Never panics: no bytes and no value of a document make a function of this library
//     panic, and no reader or writer does that breaks its contract.
//  2. Bounded: 16 MiB a document, 64 levels, 200,000 values, 20,000 items a list,
//     4,096 members an object, names of 128 bytes, texts of 1 MiB, numbers of 20
//     characters. Each limit is an [Option]; no option allows an exponent. The worst
//     documents found within the default limits take less than half a second of one
//     core and allocate about 120 MiB in all; a test holds them to 160 MiB.
//  3. Strict: see above. Names are compared as by [strings.EqualFold], so that the
//     Kelvin sign is a k and the long s an s. Dates are days of the calendar, ids
//     ASCII and exact.
//  4. Lossless: text is never trimmed or normalized. NUL, bidirectional and
//     zero-width characters come back byte for byte.
//  5. Deterministic: the same bytes and the same problems in the same order on every
//     run and platform. No text or escape of encoding/json or of the schema library
//     gets through; those change between versions.
//  6. Private: a problem names place, rule and limit, and quotes at most 40 bytes. The
//     names of members are part of the place; a pointer of more than 1 KiB is that of
//     the nearest list or object around. An error carries at most 100 problems and
//     16 KiB.
//  7. Offline and concurrent: no file, network, goroutine, clock, log or global state.
//     Every function may be called from many goroutines at once.
//  8. Stable: every version of a schema keeps accepting what it accepted. Golden
//     documents are kept for ever.
//
// [attestkit.Omitted] is exact up to a thousand faulty values of lists and maps.
// Beyond, each faulty value counts once, however much is wrong with it.
//
// # Versions
//
// There is one Go type for each name. Decode reads every version ever published;
// Encode writes the newest. Within a version only optional members and enum values
// are added. An id or member that this version of the library does not know is
// refused, and the problem says what it does know.
//
// The schemas are draft 2020-12, for any validator: see [Schemas]. A validator has to
// assert the format "date". What a condition in them excludes has the rule beside it
// as "$comment" and the sentence as "description". Only this package reaches a JSON
// Schema library; programs that do not import it pay nothing for it.
package document

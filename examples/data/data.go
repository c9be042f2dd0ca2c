// Package data holds the documents that the example programs read by default.
//
// All but one are fiction: the organizations, auditors and vendors in them do not
// exist, and persons appear by their office only. The texts are written for
// attestkit in the manner of real reports. public-nfc-2011.json records the front
// page of a real report that is public.
//
//   - soc1-type1.json: pension and claims administration in Canada, under ISAE 3402
//     and CSAE 3416, with walkthroughs and a design qualified for one objective
//   - soc1-type2.json: a payroll processor with ten objectives, one exception, and
//     one subservice organization included, one carved out
//   - soc2-type1.json: a start-up, security alone
//   - soc2-type2.json: a SaaS vendor, at full size: security, availability and
//     confidentiality, sampled tests, two exceptions, eight CUECs
//   - soc2-type2-2025.json: the same vendor's report of the year before, with one of
//     the exceptions that the later one reports again
//   - soc2-plus.json: security and availability with the HIPAA Security Rule as
//     additional subject matter, qualified on CC6.3
//   - soc2-opinion.json: a report of which only the opinion was transcribed, adverse
//     on operation
//   - soc3.json: a report for general use
//   - bridge-letter.json: follows soc1-type2.json
//   - bridge-letter-type1.json: follows soc2-type1.json
//   - profile.json: the start-up of soc2-type1.json, and what its buyers ask for
//   - statement-of-applicability.json: of the vendor of soc2-type2.json: 93 controls, of
//     which five are excluded, four planned and two undecided, and one from elsewhere
//   - crossmap-vendor.json: another vendor's map, with the faults that such maps have
//   - assessment.json: the vendor of soc2-type2.json on its way to next year's report, over
//     all five categories, and to ISO/IEC 27001: half finished, five months into the window
//   - cuec-tracker.json: of the company of soc2-plus.json, which is a user of
//     soc2-type2.json and soc1-type2.json, and has customers of its own
//   - requirements.txt: ids of requirements in place, one a line, with comments
//   - public-nfc-2011.json: report 11401-2-11 on the USDA National Finance Center
//
// Every JSON file is canonical: decoding and encoding it gives the same bytes.
package data

import (
	"embed"
	"io/fs"
)

//go:embed *.json
var files embed.FS

// FS returns the documents, each under its file name at the root.
func FS() fs.FS { return files }

package document_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

const example = `{
  "schema": "attestkit/report/v1",
  "kind": "soc2",
  "type": "type2",
  "organization": {"name": "Example, Inc."},
  "period": {"from": "2025-01-01", "to": "2025-12-31"},
  "categories": ["security", "availability"],
  "controls": [
    {"id": "AC-1", "description": "Access is reviewed every quarter.", "criteria": ["CC6.2", "CC6.3"]}
  ]
}`

func ExampleDecode() {
	report, err := document.Decode[soc.Report](strings.NewReader(example))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Kind.Name(), report.Type.Name(), report.Period.Days(), "days")
	fmt.Println(report.Controls[0].Criteria)
	// Output:
	// SOC 2 Type 2 365 days
	// [CC6.2 CC6.3]
}

// Every problem says where it is, which rule is broken, and what would mend it. All
// of them come at once, in the order of the document.
func ExampleDecode_problems() {
	text := strings.NewReplacer("CC6.3", "PP1.1", `"type2"`, `"Type 2"`, "2025-12-31", "2025-12-32", `"categories"`, `"catagories"`).Replace(example)
	_, err := document.Decode[soc.Report](strings.NewReader(text))
	for _, p := range attestkit.Problems(err) {
		fmt.Println(p)
	}
	// Output:
	// /type 4:11 unknown-id: "Type 2" is not a report type known to attestkit/report/v1: did you mean "type2"?
	// /period/to 6:42 date: "2025-12-32" is not a day of the calendar: December 2025 has the days 01 to 31
	// 7:3 unknown-name: "catagories" is not a member that attestkit/report/v1 has here: did you mean "categories"?
	// /controls/0/criteria/1 9:94 unknown-id: "PP1.1" is not a criterion of the 2017 trust services criteria known to attestkit/report/v1: did you mean "PI1.1"?
}

// Programs go by rule and pointer; the sentences are for people.
func ExampleDecode_rules() {
	text := strings.Replace(example, `"soc2"`, `"soc1"`, 1)
	_, err := document.Decode[soc.Report](strings.NewReader(text))
	for _, p := range attestkit.Problems(err) {
		if p.Rule == soc.RuleSOC1Criteria {
			fmt.Println(p.Pointer)
		}
	}
	// Output:
	// /categories
	// /controls/0/criteria/0
	// /controls/0/criteria/1
}

func ExampleEncode() {
	end, _ := attestkit.ParseDate("2026-03-31")
	report := soc.Report{
		Kind: soc.SOC2, Type: soc.Type1, AsOf: end,
		Organization: soc.Organization{Name: "Example, Inc."},
		Categories:   []tsc.Category{tsc.Security},
	}
	if err := document.Encode(os.Stdout, &report); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "schema": "attestkit/report/v1",
	//   "kind": "soc2",
	//   "type": "type1",
	//   "organization": {
	//     "name": "Example, Inc."
	//   },
	//   "asOf": "2026-03-31",
	//   "categories": [
	//     "security"
	//   ]
	// }
}

// Encode refuses what Decode would refuse. A Go value has no lines.
func ExampleEncode_refused() {
	report := soc.Report{Kind: soc.SOC3, Type: soc.Type2, Organization: soc.Organization{Name: "Example, Inc."}}
	fmt.Println(document.Encode(os.Stdout, &report))
	// Output:
	// /type soc3-type: a SOC 3 has no type: it rests on an examination over a period
	// required: the report says neither as of which date nor for which period it speaks: give asOf for a Type 1, else period
}

func ExampleDetect() {
	name, version, err := document.Detect([]byte(example))
	fmt.Println(name, version, err)
	_, _, err = document.Detect([]byte(`{"schema": "attestkit/report/v9"}`))
	fmt.Println(attestkit.Problems(err)[0].Rule)
	// Output:
	// report 1 <nil>
	// version
}

func ExampleDecodeAny() {
	v, err := document.DecodeAny(strings.NewReader(example))
	if err != nil {
		fmt.Println(err)
		return
	}
	switch v := v.(type) {
	case *soc.Report:
		fmt.Println("a report of", v.Organization.Name)
	case *soc.BridgeLetter:
		fmt.Println("a letter on", v.Period())
	default:
		fmt.Printf("%T\n", v)
	}
	// Output: a report of Example, Inc.
}

// Limits are options of each call.
func ExampleMaxSize() {
	_, err := document.Decode[soc.Report](strings.NewReader(example), document.MaxSize(100))
	fmt.Println(err)
	// Output: 1:1 size: the document is larger than the limit of 100 bytes
}

// The schemas serve any validator of JSON Schema, and editors.
func ExampleSchema() {
	schema := document.Schema[soc.Report]()
	fmt.Println(strings.SplitN(string(schema), "\n", 5)[2])
	// Output: "$id": "urn:attestkit:schema:report:v1",
}

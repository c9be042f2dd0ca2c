package document_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/soc"
)

const profiles = `{"schema": "attestkit/profile/v1", "asOf": "2026-01-01", "holdsCustomerData": "yes"}

{"schema": "attestkit/profile/v1", "asOf": "2026-02-30", "holdsCustomerData": "perhaps"}
{"schema": "attestkit/report/v1", "kind": "soc3", "organization": {"name": "Example, Inc."}, "period": {"from": "2025-01-01", "to": "2025-12-31"}}
`

// A line gives a value or its problems, and the stream goes on. An error of the reader
// has no problems, and ends it.
func ExampleStream() {
	for report, err := range document.Stream[soc.Report](strings.NewReader(profiles)) {
		problems := attestkit.Problems(err)
		switch {
		case err == nil:
			fmt.Println(report.Organization.Name, report.Kind.Name())
		case problems != nil:
			fmt.Println("line", problems[0].Line, problems[0].Rule)
		default:
			fmt.Println(err)
		}
	}
	// Output:
	// line 1 version
	// line 3 version
	// Example, Inc. SOC 3
}

// Each line may be a document of another kind.
func ExampleStreamAny() {
	for line, err := range document.StreamAny(strings.NewReader(profiles)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("line %d: %s v%d, %T\n", line.Number, line.Name, line.Version, line.Value)
	}
	// Output:
	// line 1: profile v1, *recommend.Profile
	// /asOf 3:44 date: "2026-02-30" is not a day of the calendar: February 2026 has the days 01 to 28
	// /holdsCustomerData 3:79 unknown-id: "perhaps" is not an answer known to attestkit/profile/v1: write "unknown", "yes" or "no"
	// line 4: report v1, *soc.Report
}

func ExampleWriter() {
	w := document.NewWriter[soc.Report](os.Stdout)
	period, err := attestkit.ParsePeriod("2025-01-01..2025-12-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{"Example, Inc.", "", "Sample Ltd."} {
		r := soc.Report{Kind: soc.SOC3, Organization: soc.Organization{Name: name}, Period: period}
		if err := w.Write(&r); err != nil {
			fmt.Println(err)
		}
	}
	// Output:
	// {"schema":"attestkit/report/v1","kind":"soc3","organization":{"name":"Example, Inc."},"period":{"from":"2025-01-01","to":"2025-12-31"}}
	// /organization/name required: name is missing or empty
	// {"schema":"attestkit/report/v1","kind":"soc3","organization":{"name":"Sample Ltd."},"period":{"from":"2025-01-01","to":"2025-12-31"}}
}

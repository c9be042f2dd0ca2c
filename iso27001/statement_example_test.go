package iso27001_test

import (
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
)

func ExampleStatementOfApplicability() {
	s := iso27001.StatementOfApplicability{Rows: []iso27001.StatementRow{
		{Control: iso27001.A8_13, Decision: iso27001.Necessary, Reasons: []iso27001.Reason{iso27001.ReasonRisk}, Implementation: iso27001.Implemented},
		{Control: iso27001.A8_30, Decision: iso27001.Excluded, Justification: "No development is outsourced."},
		{Control: iso27001.A8_33, Decision: iso27001.Necessary, Reasons: []iso27001.Reason{iso27001.ReasonContract}},
	}}
	fmt.Println("valid:", s.Validate() == nil)
	fmt.Println("in place:", s.InPlace())
	fmt.Println(attestkit.Problems(s.Complete())[0])
	// Output:
	// valid: true
	// in place: A.8.13
	// /rows/2 implementation-open: it is not stated whether A.8.33 is implemented
}

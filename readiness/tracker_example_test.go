package readiness_test

import (
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// cloudReport is a vendor's SOC 2 for a calendar year.
func cloudReport(year string, cuecs ...soc.CUEC) *soc.Report {
	var p attestkit.Period
	if err := p.Set(year + "-01-01.." + year + "-12-31"); err != nil {
		panic(err)
	}
	return &soc.Report{
		Kind: soc.SOC2, Type: soc.Type2, Extent: soc.Full, Period: p,
		Organization: soc.Organization{Name: "Northfall Cloud"}, Auditor: soc.Auditor{Name: "Brannock & Thorne LLP"},
		Opinion: soc.Opinion{Overall: soc.Unmodified}, CUECs: cuecs,
	}
}

func ExampleTrack() {
	tracker := readiness.Track(cloudReport("2025", soc.CUEC{
		ID: "CUEC-1", Text: "Customers withdraw the accounts of people who leave.", Criteria: []tsc.Criterion{tsc.CC6_2},
	}))
	c := &tracker.VendorReports[0].CUECs[0]
	fmt.Println(c.ID, c.Status, c.Periods[0].Period)
	fmt.Println(c.TouchedCriteria(), c.TouchedRequirements().Has(iso27001.A5_18))
	// Output:
	// CUEC-1 open 2025-01-01..2025-12-31
	// CC6.2 true
}

func ExampleUpdate() {
	tracker := readiness.Track(cloudReport("2025", soc.CUEC{ID: "1", Text: "Customers withdraw the accounts of people who leave."}))
	tracker.VendorReports[0].CUECs[0].Status = readiness.CUECImplemented
	tracker.VendorReports[0].CUECs[0].Owner = "IT service desk"

	tracker = readiness.Update(&tracker, cloudReport("2026",
		soc.CUEC{ID: "1", Text: "Customers test their restores once a year."},
		soc.CUEC{ID: "2", Text: "Customers withdraw the accounts of people who leave within a day."},
	))
	for _, c := range tracker.VendorReports[0].CUECs {
		fmt.Printf("%s: %s, %s, unconfirmed %t, owner %q\n", c.ID, c.Change, c.Status, c.Unconfirmed, c.Owner)
	}
	// Output:
	// 1: new, open, unconfirmed false, owner ""
	// 2: reworded, accepted, unconfirmed true, owner "IT service desk"
}

func ExampleTracker_Memos() {
	tracker := readiness.Track(cloudReport("2025",
		soc.CUEC{ID: "CUEC-1", Text: "Customers withdraw the accounts of people who leave."},
		soc.CUEC{ID: "CUEC-2", Text: "Customers keep keys of interfaces secret."},
	))
	tracker.Organization = "Copperfinch, Inc."
	c := &tracker.VendorReports[0].CUECs[0]
	c.Status, c.Owner, c.OwnControl = readiness.CUECImplemented, "IT service desk", "Leavers are closed from the HR list every Friday."
	var on attestkit.Date
	_ = on.UnmarshalText([]byte("2025-11-07"))
	c.Periods[0].Evidence = []readiness.TrackedEvidence{{Title: "Leaver tickets, October", PerformedOn: on, Location: "SD-2217"}}

	memo := tracker.Memos(readiness.MemoOptions{FiscalYear: c.Periods[0].Period, Preparer: readiness.MemoSigner{Name: "Controller", Date: on}})[0]
	fmt.Print(memo.Text())
	// Output:
	// Complementary user entity controls: Northfall Cloud
	// ===================================================
	// - User entity: Copperfinch, Inc.
	// - Fiscal year: 2025-01-01 to 2025-12-31
	// - Report: SOC 2 Type 2
	// - Service organization: Northfall Cloud
	// - Service auditor: Brannock & Thorne LLP
	// - Period of the report: 2025-01-01 to 2025-12-31
	// - Date of the report: not recorded
	// - Opinion: overall unmodified
	//
	// Operated: 1 of 2
	// ----------------
	//
	// CUEC-1
	// ......
	// - The report asks: Customers withdraw the accounts of people who leave.
	// - Status: implemented
	// - Owner: IT service desk
	// - Own control: Leavers are closed from the HR list every Friday.
	// - Evidence: performed on 2025-11-07, Leaver tickets, October, SD-2217
	//
	// Not operated, or not shown to have operated: 1 of 2
	// ---------------------------------------------------
	//
	// CUEC-2
	// ......
	// - The report asks: Customers keep keys of interfaces secret.
	// - Status: open
	// - Owner: not recorded
	// - Own control: not recorded
	// - Why: Nobody has answered it yet.
	// - Evidence: not recorded
	//
	// Signatures
	// ----------
	// - Prepared by: Controller, 2025-11-07
	// - Reviewed by: not recorded
}

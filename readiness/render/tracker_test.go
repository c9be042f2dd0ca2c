package render_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
	"github.com/attestkit/attestkit/tsc"
)

// bare returns the tracker without what its tables carry.
func bare(t *readiness.Tracker) readiness.Tracker {
	b := t.Clone()
	for i := range b.VendorReports {
		for j := range b.VendorReports[i].CUECs {
			c := &b.VendorReports[i].CUECs[j]
			*c = readiness.TrackedCUEC{ID: c.ID, Text: c.Text, Criteria: c.Criteria, ControlObjectives: c.ControlObjectives, Change: c.Change, Earlier: c.Earlier, Labels: c.Labels}
		}
	}
	for i := range b.OwnReports {
		for j := range b.OwnReports[i].CUECs {
			c := &b.OwnReports[i].CUECs[j]
			c.Notes, c.Acknowledgments = "", nil
		}
	}
	return b
}

// hostileTracker is valid and has hostile text in every field that takes text.
func hostileTracker(t *testing.T, r *rand.Rand) readiness.Tracker {
	t.Helper()
	k := tracker()
	ids := hostileIDs(r, 4)
	for i := range k.VendorReports[0].CUECs {
		c := &k.VendorReports[0].CUECs[i]
		c.ID, c.Text = ids[i], hostileText(r)+"."
		c.Reason, c.Owner, c.OwnControl, c.Notes = hostileText(r), hostileText(r), hostileText(r), hostileText(r)
		c.OwnControlIDs = someOf(r, ids)
		for j := range c.Periods {
			c.Periods[j].NotOperated = hostileText(r)
			for n := range c.Periods[j].Evidence {
				e := &c.Periods[j].Evidence[n]
				e.Title, e.PerformedOn, e.Location = hostileText(r)+"x", someDate(r), hostileText(r)
			}
		}
	}
	for i := range k.OwnReports[0].CUECs {
		c := &k.OwnReports[0].CUECs[i]
		c.ID, c.Text, c.Notes, c.Acknowledgments = ids[i], hostileText(r)+".", hostileText(r), nil
		for _, customer := range hostileIDs(r, 3) {
			c.Acknowledgments = append(c.Acknowledgments, readiness.Acknowledgment{Customer: customer, Date: someDate(r), By: hostileText(r), Location: hostileText(r)})
		}
	}
	require.NoError(t, k.Validate())
	return k
}

func TestRoundTripOfTrackers(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 8))
		k := tracker()
		if seed > 0 {
			k = hostileTracker(t, r)
		}
		answers, acknowledgments := write(t, render.WriteTracker, &k), write(t, render.WriteAcknowledgments, &k, render.WithBOM())
		base := bare(&k)
		for i := range base.VendorReports[0].CUECs {
			base.VendorReports[0].CUECs[i].Status = readiness.CUECOpen
		}
		got, err := render.ReadTracker(strings.NewReader(answers), &base)
		require.NoError(t, err, seed)
		got, err = render.ReadAcknowledgments(strings.NewReader(acknowledgments), &got)
		require.NoError(t, err, seed)
		same(t, k, got, seed)

		got, err = render.ReadTracker(strings.NewReader(spreadsheet(t, answers, r)), &k)
		require.NoError(t, err, seed)
		same(t, k, got, seed)
		got, err = render.ReadAcknowledgments(strings.NewReader(spreadsheet(t, acknowledgments, r)), &k)
		require.NoError(t, err, seed)
		same(t, k, got, seed)
	}
}

func TestTrackerTable(t *testing.T) {
	k := tracker()
	out := write(t, render.WriteTracker, &k)
	assert.Contains(t, out, "V1-C1,Northbridge Hosting,\"SOC 2 Type 2, 2025-01-01..2025-06-30\",1,Remove leavers' accounts.,,implemented,,,Ana Ruiz,,Offboarding ticket,\"AC-1; \"\"HR;2\"\"\",CC6.2,A.5.10; A.5.1,,")
	assert.Contains(t, out, "2025-01-01..2025-03-31; 2025-03-30; \"\"List; signed\"\"; T-17\n2025-01-01..2025-03-31; ; Undated; ; abab")
	assert.Contains(t, write(t, render.WriteAcknowledgments, &k), "\"\"\"Acme; Ltd\"\"; 2025-02-01; CFO; mail 4\nZed\"\r\n")

	got, err := render.ReadTracker(strings.NewReader("row,status,unconfirmed,own criteria,own requirements,evidence\nV1-C2,Accepted,TRUE,CC6.1;CC6.3,A.5.17,\"2025-01-01..2025-03-31\n2025-04-01..2025-06-30; not operated; frozen\"\n"), &k)
	require.NoError(t, err)
	want := k.Clone()
	c := &want.VendorReports[0].CUECs[1]
	c.Status, c.OwnCriteria, c.OwnRequirements = readiness.CUECAccepted, []tsc.Criterion{tsc.CC6_1, tsc.CC6_3}, []iso27001.Requirement{iso27001.A5_17}
	c.Periods = append(c.Periods, readiness.TrackedPeriod{Period: attestkit.Period{From: date("2025-04-01"), To: date("2025-06-30")}, NotOperated: "frozen"})
	same(t, want, got)
}

func TestProblemsOfATracker(t *testing.T) {
	k := tracker()
	for text, want := range map[string]string{
		"row,owner\nV1-C9,x\n":                                                   `2:1 unknown-id: "V1-C9" is no row of this tracker`,
		"row,id\nV1-C1,7\n":                                                      "/vendorReports/0/cuecs/0 2:7 read-only",
		"row,status\nV1-C1,\n":                                                   "/vendorReports/0/cuecs/0/status 2:7 required",
		"row,unconfirmed\nV1-C1,maybe\n":                                         `/vendorReports/0/cuecs/0/unconfirmed 2:7 invalid: "maybe" is neither yes nor no`,
		"row,own requirements\nV1-C1,A.5.99\n":                                   `/vendorReports/0/cuecs/0/ownRequirements 2:7 unknown-id: "A.5.99"`,
		"row,own criteria\nV1-C1,CC6.1;CC6.1":                                    "/vendorReports/0/cuecs/0/ownCriteria/1 2:7 repeated",
		"row,evidence\nV1-C1,spring; x\n":                                        "/vendorReports/0/cuecs/0/periods 2:7 date",
		"row,evidence\nV1-C1,2025-01-01..2025-03-31; x\n":                        `date: "x" is not a day`,
		"row,evidence\nV1-C1,2025-01-01..2025-03-31; 2025-02-01\n":               "/vendorReports/0/cuecs/0/periods/0/evidence/0/title 2:7 required",
		"row,evidence\nV1-C1,2025-01-01..2025-03-31; ; a; b; c; d\n":             "one field too many",
		"row,evidence\nV1-C1,2025-01-01..2025-03-31; not operated\n":             "is not one reason",
		"row,evidence\nV1-C1,\"2025-01-01..2025-03-31; ; \"\"a\n\"\n":            "never closed",
		"row,own control ids\nV1-C1,\"a\n\"\n\nV1-C1,b\n":                        "5:1 repeated",
		"row,acknowledgments\nO1-C1,x\n":                                         "is not a column of the tracker",
		"row,unconfirmed,status,evidence\nV1-C1,yes,implemented,2025-01-01..x\n": "date",
	} {
		_, err := render.ReadTracker(strings.NewReader(text), &k)
		assert.ErrorContains(t, err, want, text)
	}
	for text, want := range map[string]string{
		"row,acknowledgments\nO1-C2,a; b\n":            "/ownReports/0/cuecs/1/acknowledgments 2:7 date",
		"row,acknowledgments\nO1-C2,a; ; b; c; d\n":    "one field too many",
		"row,acknowledgments\nO1-C2,\"a\na\"\n":        "/ownReports/0/cuecs/1/acknowledgments/1/customer 2:7 repeated",
		"row,acknowledgments\nO1-C2,; 2025-01-01; b\n": "/ownReports/0/cuecs/1/acknowledgments/0/customer 2:7 required",
		"row,acknowledgments\nV1-C1,a\n":               "is no row of this tracker",
	} {
		_, err := render.ReadAcknowledgments(strings.NewReader(text), &k)
		assert.ErrorContains(t, err, want, text)
	}
}

// FuzzReadTracker reads anything. What is accepted is written and read again, to the
// same tracker.
func FuzzReadTracker(f *testing.F) {
	base := tracker()
	var b strings.Builder
	if err := render.WriteTracker(&b, &base); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add("row,evidence\nV1-C2,\"2025-01-01..2025-03-31; 2025-03-01; \"\"a;b\"\"; c\n\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		k, err := render.ReadTracker(strings.NewReader(text), &base)
		if err != nil {
			requirePlaced(t, err)
			return
		}
		empty := bare(&k)
		for i := range empty.VendorReports[0].CUECs {
			empty.VendorReports[0].CUECs[i].Status = readiness.CUECOpen
		}
		empty.OwnReports = k.Clone().OwnReports
		again, err := render.ReadTracker(strings.NewReader(write(t, render.WriteTracker, &k)), &empty)
		require.NoError(t, err)
		same(t, k, again)
	})
}

package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/soc/review"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// printed reads the JSON form.
func printed(t *testing.T, code int, args ...string) result {
	t.Helper()
	out, _ := reviewRun(t, "", code, append(args, "-format", "json")...)
	var r result
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	return r
}

// codes counts the findings by code, in order of weight.
func codes(findings []review.Finding) []string {
	counts := map[review.Code]int{}
	for _, f := range findings {
		counts[f.Code]++
	}
	list := []string{}
	for c := range review.Codes() {
		if n := counts[c]; n > 1 {
			list = append(list, fmt.Sprint(c, " ", n))
		} else if n == 1 {
			list = append(list, c.String())
		}
	}
	return list
}

// expected are the findings on each of the example reports, as read on 15 December 2026
// by someone who states no needs.
var expected = map[string][]string{
	"soc1-type1.json": {
		"qualified-in-scope",     // design, for objective F
		"exception-only-control", // F1 is badly designed, and no other control serves F
		"subsequent-event",       // the new procedure of May 2026
		"user-control 3",
	},
	"soc1-type2.json": {
		"exception",           // 7.02: two late reviews; objective 7 has other controls
		"subservice-report 2", // Granite Row is carved out; Corran is included and carves out Hollin
		"user-control 9",
		"did-not-operate",      // 6.04: no wrong file was sent
		"significant-change 2", // the test entry of zero dollars; the office in Tulsa
	},
	"soc2-type1.json": {
		"subservice-report", // Northfall Cloud
		"user-control 2",
	},
	"soc2-type2.json": {
		"exception 2",         // leavers and restore tests; other controls serve the same criteria
		"subservice-report 2", // Northfall Cloud and Sable Watch
		"disclosed-incident",  // the signing gateway
		"subsequent-event",    // an acquisition
		"criterion-excluded",  // CC6.5
		"user-control 8",
		"did-not-operate",      // OPS-09: no breach
		"significant-change 3", // the access broker, the search index, billing
	},
	"soc2-type2-2025.json": {
		"exception 2",         // vendor reviews and, for the first time, leavers
		"stale",               // its period ended 17 months before
		"subservice-report 2", // Northfall Cloud and Brasswick
		"subsequent-event",    // Sable Watch takes over from Brasswick
		"user-control 7",
		"did-not-operate",      // OPS-09 again
		"significant-change 2", // the third region, the cloud workstations
	},
	"soc2-plus.json": {
		"qualified-in-scope 2",     // operation, on CC6.3 and so on the HIPAA safeguards too
		"exception-only-control 3", // of A1.2, and of HIPAA standards that one control alone serves
		"exception",                // a wrong sentence in the description
		"no-response",              // to that one
		"emphasis-paragraph",       // the move in June 2025
		"subservice-report 2",      // Northfall Cloud; Cressline for its fax gateway
		"control-not-tested",       // H-36
		"disclosed-incident",       // a support agent opened records
		"subsequent-event",         // a large customer leaves
		"user-control 3",
		"did-not-operate",    // H-18
		"significant-change", // the move
	},
	"soc2-opinion.json": {
		"adverse-opinion",       // on operation
		"disclaimed-opinion",    // on the duties of a processor
		"qualified-in-scope",    // design
		"qualified-description", // an incident is left out
		"emphasis-paragraph",    // the role of a processor
		"subservice-report 2",   // two carve-outs on the front pages
		"not-transcribed",       // the rest is not blamed for being absent
		"no-security-category",  // availability, processing integrity and privacy
	},
	"soc3.json": {
		"subservice-report", // the halls of Delfzicht
		"general-use-report",
	},
	"public-nfc-2011.json": {
		"too-old",         // fifteen years
		"not-transcribed", // a front page says this once, and nothing else
	},
}

func TestExamplesReadSensibly(t *testing.T) {
	names, err := fs.Glob(data.FS(), "*.json")
	require.NoError(t, err)
	for _, name := range names {
		b, err := fs.ReadFile(data.FS(), name)
		require.NoError(t, err)
		if kind, _, err := document.Detect(b); err != nil || kind != document.Report {
			continue
		}
		require.Contains(t, expected, name)
		t.Run(name, func(t *testing.T) {
			code := cli.OK
			if first, _ := review.ParseCode(strings.Fields(expected[name][0])[0]); first.Severity() == review.Serious {
				code = cli.Findings
			}
			r := printed(t, code, "-as-of", "2026-12-15", name)
			assert.Equal(t, expected[name], codes(r.Reviews[0].Findings))
			assert.Nil(t, r.Reliance)
			assert.Nil(t, r.Comparison)
		})
	}
}

// TestPriorReport reads the vendor's two reports together: what repeats is serious, and
// is found although the exception has another number and the control other words.
func TestPriorReport(t *testing.T) {
	r := printed(t, cli.Findings, "-as-of", "2026-12-15", "-prior", "soc2-type2-2025.json", "soc2-type2.json")
	assert.Equal(t, append([]string{"repeated-exception"}, expected["soc2-type2.json"]...), codes(r.Reviews[0].Findings))
	assert.Equal(t, []review.Repeat{{EarlierControl: "ACC-04", LaterControl: "ACC-04", EarlierExceptions: []string{"EX-2"}, LaterExceptions: []string{"EX-1"}}}, r.Comparison.Repeated)
	pairs := map[string]review.Change{}
	for _, m := range r.Comparison.Controls {
		pairs[m.EarlierID+">"+m.LaterID] = m.Change
	}
	for pair, change := range map[string]review.Change{
		"OPS-11>COM-04": review.Renumbered, "LEG-01>VND-04": review.Renumbered, "AVL-05>AVL-04": review.Renumbered,
		"AVL-04>AVL-05": review.Reworded, "ACC-04>ACC-04": review.Reworded, "VND-02>VND-02": review.Same,
		"ACC-02>": review.Removed, ">ACC-02": review.Added, // a number that was given again
		"ACC-17>": review.Removed, ">COM-06": review.Added,
	} {
		assert.Equal(t, change, pairs[pair], pair)
	}
	assert.Empty(t, r.Comparison.NotCompared)
	assert.False(t, r.Comparison.Period.Gap.IsValid())
}

// TestLetterWithItsReport holds that a letter is read with the report that it follows,
// and is a stranger to any other.
func TestLetterWithItsReport(t *testing.T) {
	with := func(findings []review.Finding) []string {
		list := []string{}
		for _, f := range findings {
			if f.Letter > 0 {
				list = append(list, f.Code.String())
			}
		}
		return list
	}
	r := printed(t, cli.OK, "-letter", "bridge-letter.json", "soc1-type2.json")
	assert.Equal(t, []string{"letter-change", "letter-change"}, with(r.Reviews[0].Findings))
	r = printed(t, cli.OK, "-letter", "bridge-letter-type1.json", "soc2-type1.json")
	assert.Empty(t, with(r.Reviews[0].Findings))
	r = printed(t, cli.OK, "-letter", "bridge-letter.json", "soc3.json")
	assert.Equal(t, []string{"letter-other-report"}, with(r.Reviews[0].Findings))
	r = printed(t, cli.OK, "-letter", "bridge-letter.json", "soc3.json", "soc1-type2.json")
	assert.Empty(t, with(r.Reviews[0].Findings), "the letter follows the other report")
	assert.Equal(t, []string{"letter-change", "letter-change"}, with(r.Reviews[1].Findings))
}

package review

import (
	"fmt"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// Read returns what a reader of the report should know, the gravest first:
// ordered by severity, then by code, then as the report has it. The same
// arguments always give the same findings. Its time grows with the size of the
// report (and of the earlier one) and no faster.
//
// Read does not validate. Call [soc.Report.Validate] first; of a report that
// contradicts itself the findings mean little. A nil report is read as one of which
// nothing is known.
func Read(report *soc.Report, options Options) []Finding {
	if report == nil {
		report = &soc.Report{}
	}
	x := &reading{r: report, o: options, c: options.Conventions.orDefault(), found: []Finding{}}
	x.index()
	x.scope()
	x.opinion()
	x.dates()
	x.edition()
	x.standards()
	x.window()
	x.letters()
	x.exceptions()
	x.repeated()
	x.controls()
	x.uncovered()
	x.subservice()
	x.users()
	x.description()
	x.extent()
	weigh(x.found)
	return x.found
}

// reading is one pass over a report.
type reading struct {
	r        *soc.Report
	o        Options
	c        Conventions
	served   served
	found    []Finding
	relied   []bool          // by additional subject matter: the reader names its framework as needed
	reliedOn map[string]bool // likewise, by the framework as the report writes it
	unread   []string        // what the reader asked for and the transcription does not tell
}

// add records a finding. Severity and action are those of the code, unless the
// finding brings an action of its own.
func (x *reading) add(f Finding) {
	f.Severity = f.Code.Severity()
	if f.Action == "" {
		f.Action = f.Code.Action()
	}
	x.found = append(x.found, f)
}

// find records a finding that needs no more than a place and a detail.
func (x *reading) find(code Code, pointer, format string, args ...any) {
	x.add(Finding{Code: code, Pointer: pointer, Detail: fmt.Sprintf(format, args...)})
}

// has reports whether the transcription reaches so far that what is absent from
// it is absent from the report.
func (x *reading) has(part soc.Extent) bool { return x.r.Extent >= part }

// isPeriod reports whether the report covers a period rather than a date.
func (x *reading) isPeriod() bool { return x.r.Period.IsValid() }

// end names the end of what the report covers.
func (x *reading) end() (what string, pointer string, day attestkit.Date) {
	if x.isPeriod() {
		return "period ended on", "/period/to", x.r.Period.To
	}
	return "report speaks as of", "/asOf", x.r.AsOf
}

func at(tokens ...any) string { return attestkit.Pointer(tokens...) }

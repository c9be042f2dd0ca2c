package review

import (
	"time"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
)

// standards compares the standards that the report names with its kind and dates.
// That none is named, or one is missing, says nothing.
func (x *reading) standards() {
	for i, s := range x.r.Standards {
		if why := x.mismatch(s); why != "" {
			x.find(CodeStandardMismatch, at("standards", i), "the report names %s, which %s", s.Name(), why)
		}
	}
}

// mismatch says why a standard does not go with the report; "" when it does.
func (x *reading) mismatch(s soc.Standard) string {
	kind, end, dated := x.r.Kind, x.r.End(), x.r.ReportDate
	if dated.IsZero() {
		dated = end // it is dated then at the earliest
	}
	since := func(d attestkit.Date, year int, month time.Month, date int) bool {
		return !d.IsZero() && !d.Before(day(year, month, date))
	}
	switch {
	case kind.UsesCriteria() && isForFinancialReporting(s):
		return "is for reports on controls over financial reporting; this is a " + kind.Name()
	case (s == soc.SSAE16 || s == soc.AT101) && since(dated, 2017, time.May, 1):
		return "gave way to SSAE 18 for reports dated on or after 2017-05-01"
	case s == soc.SAS70 && since(end, 2011, time.June, 15):
		return "gave way to SSAE 16 for periods ending on or after 2011-06-15"
	case s == soc.SSAE21 && x.r.ReportDate.Before(day(2020, time.September, 1)) && !x.r.ReportDate.IsZero():
		return "was issued in September 2020 only, after the report's date"
	}
	return ""
}

// isForFinancialReporting reports whether a standard is that of a SOC 1 or of its
// counterparts and forerunners.
func isForFinancialReporting(s soc.Standard) bool {
	switch s {
	case soc.ATC320, soc.SSAE16, soc.SAS70, soc.ISAE3402, soc.CSAE3416:
		return true
	}
	return false
}

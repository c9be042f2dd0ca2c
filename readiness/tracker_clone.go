package readiness

import (
	"log/slog"
	"maps"
	"slices"
)

// Clone returns a copy that shares nothing with the tracker that can change. A nil
// tracker is the empty one. Texts are not copied: one that is kept may keep the memory of
// the whole document that it was read from.
func (t *Tracker) Clone() Tracker {
	t = orZero(t)
	c := *t
	c.VendorReports = cloneEach(t.VendorReports, TrackedReport.clone)
	c.OwnReports = cloneEach(t.OwnReports, OwnReport.clone)
	c.Labels = maps.Clone(t.Labels)
	return c
}

// cloneEach clones a list and every entry; nil stays nil.
func cloneEach[T any](entries []T, clone func(T) T) []T {
	entries = slices.Clone(entries)
	for i := range entries {
		entries[i] = clone(entries[i])
	}
	return entries
}

func (r TrackedReport) clone() TrackedReport {
	r.Issues, r.Labels = cloneEach(r.Issues, TrackedIssue.clone), maps.Clone(r.Labels)
	r.CUECs = cloneEach(r.CUECs, TrackedCUEC.clone)
	return r
}

func (r OwnReport) clone() OwnReport {
	r.Issues, r.Labels = cloneEach(r.Issues, TrackedIssue.clone), maps.Clone(r.Labels)
	r.CUECs = cloneEach(r.CUECs, AssumedCUEC.clone)
	return r
}

func (i TrackedIssue) clone() TrackedIssue {
	i.Systems, i.Opinion.Matters = slices.Clone(i.Systems), slices.Clone(i.Opinion.Matters)
	return i
}

func (c TrackedCUEC) clone() TrackedCUEC {
	c.Criteria, c.ControlObjectives, c.AdditionalCriteria = slices.Clone(c.Criteria), slices.Clone(c.ControlObjectives), slices.Clone(c.AdditionalCriteria)
	c.Earlier = cloneEach(c.Earlier, TrackedWording.clone)
	c.OwnControlIDs = slices.Clone(c.OwnControlIDs)
	c.OwnCriteria, c.OwnRequirements = slices.Clone(c.OwnCriteria), slices.Clone(c.OwnRequirements)
	c.Periods, c.Labels = cloneEach(c.Periods, TrackedPeriod.clone), maps.Clone(c.Labels)
	return c
}

func (c AssumedCUEC) clone() AssumedCUEC {
	c.Criteria, c.ControlObjectives, c.AdditionalCriteria = slices.Clone(c.Criteria), slices.Clone(c.ControlObjectives), slices.Clone(c.AdditionalCriteria)
	c.Earlier = cloneEach(c.Earlier, TrackedWording.clone)
	c.Acknowledgments, c.Labels = slices.Clone(c.Acknowledgments), maps.Clone(c.Labels)
	return c
}

func (w TrackedWording) clone() TrackedWording {
	w.Acknowledgments = slices.Clone(w.Acknowledgments)
	return w
}

func (p TrackedPeriod) clone() TrackedPeriod {
	p.Evidence = slices.Clone(p.Evidence)
	return p
}

// LogValue implements [slog.LogValuer]: how much the tracker holds and how far it has
// got, never its text.
func (t Tracker) LogValue() slog.Value {
	var vendor, assumed, implemented, unconfirmed int
	for i := range t.VendorReports {
		vendor += len(t.VendorReports[i].CUECs)
		for j := range t.VendorReports[i].CUECs {
			c := &t.VendorReports[i].CUECs[j]
			if c.Status == CUECImplemented {
				implemented++
			}
			if c.Unconfirmed {
				unconfirmed++
			}
		}
	}
	for i := range t.OwnReports {
		assumed += len(t.OwnReports[i].CUECs)
	}
	return slog.GroupValue(
		slog.Int("vendorReports", len(t.VendorReports)), slog.Int("cuecs", vendor),
		slog.Int("implemented", implemented), slog.Int("unconfirmed", unconfirmed),
		slog.Int("ownReports", len(t.OwnReports)), slog.Int("assumed", assumed),
	)
}

package crossmap

import "log/slog"

// LogValue implements [slog.LogValuer]: which frameworks the map joins and how much
// it holds, never its rationales.
func (m Map) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("source", m.Source.Name), slog.String("target", m.Target.Name),
		slog.Int("links", len(m.Links)), slog.Int("none", len(m.None)),
	)
}

// LogValue implements [slog.LogValuer]: the totals of the report.
func (r Report) LogValue() slog.Value {
	return slog.GroupValue(
		slog.Int("addressed", r.Criteria.Totals.Addressed), slog.Int("applicable", r.Criteria.Totals.Applicable),
		slog.Int("requirements", r.Requirements.Totals.Requirements()),
		slog.Int("requirementsAddressed", r.Requirements.Totals.Addressed()),
	)
}

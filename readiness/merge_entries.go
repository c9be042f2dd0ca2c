package readiness

import "github.com/attestkit/attestkit"

func (m *merger) target(b, x, y *Target) Target {
	m.at = []any{"target"}
	t := Target{
		Type: scalar(m, "type", b.Type, x.Type, y.Type), AsOf: scalar(m, "asOf", b.AsOf, x.AsOf, y.AsOf),
		Window: scalar(m, "window", b.Window, x.Window, y.Window), ISO27001: scalar(m, "iso27001", b.ISO27001, x.ISO27001, y.ISO27001),
		Excluded: ids(b.Excluded, x.Excluded, y.Excluded),
	}
	m.at = []any{"target", "scope"}
	t.Scope.Categories = whole(m, "categories", b.Scope.Categories, x.Scope.Categories, y.Scope.Categories)
	t.Scope.Role = scalar(m, "role", b.Scope.Role, x.Scope.Role, y.Scope.Role)
	m.at = nil
	return t
}

func (m *merger) response(b, x, y *Response) Response {
	return Response{
		Prompt: x.Prompt, Status: scalar(m, "status", b.Status, x.Status, y.Status),
		Justification: scalar(m, "justification", b.Justification, x.Justification, y.Justification),
		CarriedBy:     scalar(m, "carriedBy", b.CarriedBy, x.CarriedBy, y.CarriedBy),
		Owner:         scalar(m, "owner", b.Owner, x.Owner, y.Owner), Due: scalar(m, "due", b.Due, x.Due, y.Due),
		Notes:    scalar(m, "notes", b.Notes, x.Notes, y.Notes),
		Controls: ids(b.Controls, x.Controls, y.Controls), Evidence: ids(b.Evidence, x.Evidence, y.Evidence),
		Labels: m.labels(b.Labels, x.Labels, y.Labels),
	}
}

func (m *merger) control(b, x, y *Control) Control {
	return Control{
		ID: x.ID, Title: scalar(m, "title", b.Title, x.Title, y.Title),
		Description:  scalar(m, "description", b.Description, x.Description, y.Description),
		Owner:        scalar(m, "owner", b.Owner, x.Owner, y.Owner),
		Nature:       scalar(m, "nature", b.Nature, x.Nature, y.Nature),
		Cadence:      scalar(m, "cadence", b.Cadence, x.Cadence, y.Cadence),
		OtherCadence: scalar(m, "otherCadence", b.OtherCadence, x.OtherCadence, y.OtherCadence),
		AnchorMonth:  scalar(m, "anchorMonth", b.AnchorMonth, x.AnchorMonth, y.AnchorMonth),
		LagDays:      scalar(m, "lagDays", b.LagDays, x.LagDays, y.LagDays),
		GraceDays:    scalar(m, "graceDays", b.GraceDays, x.GraceDays, y.GraceDays),
		Since:        scalar(m, "since", b.Since, x.Since, y.Since),
		Populations:  entries(m, "populations", b.Populations, x.Populations, y.Populations, func(p *Population) attestkit.Period { return p.Period }, (*merger).population),
		Criteria:     ids(b.Criteria, x.Criteria, y.Criteria), Requirements: ids(b.Requirements, x.Requirements, y.Requirements),
		Labels: m.labels(b.Labels, x.Labels, y.Labels),
	}
}

func (m *merger) population(b, x, y *Population) Population {
	return Population{Period: x.Period, Count: scalar(m, "count", b.Count, x.Count, y.Count), Source: scalar(m, "source", b.Source, x.Source, y.Source)}
}

func (m *merger) item(b, x, y *Evidence) Evidence {
	return Evidence{
		ID: x.ID, Title: scalar(m, "title", b.Title, x.Title, y.Title),
		Kind: scalar(m, "kind", b.Kind, x.Kind, y.Kind), OtherKind: scalar(m, "otherKind", b.OtherKind, x.OtherKind, y.OtherKind),
		PerformedOn: scalar(m, "performedOn", b.PerformedOn, x.PerformedOn, y.PerformedOn),
		Covers:      scalar(m, "covers", b.Covers, x.Covers, y.Covers),
		CollectedOn: scalar(m, "collectedOn", b.CollectedOn, x.CollectedOn, y.CollectedOn),
		ValidUntil:  scalar(m, "validUntil", b.ValidUntil, x.ValidUntil, y.ValidUntil),
		Owner:       scalar(m, "owner", b.Owner, x.Owner, y.Owner), Location: scalar(m, "location", b.Location, x.Location, y.Location),
		SHA256:   scalar(m, "sha256", b.SHA256, x.SHA256, y.SHA256),
		Controls: ids(b.Controls, x.Controls, y.Controls), Labels: m.labels(b.Labels, x.Labels, y.Labels),
	}
}

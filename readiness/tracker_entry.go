package readiness

import (
	"slices"

	"github.com/attestkit/attestkit"
)

// statement implements carried.
func (c *TrackedCUEC) statement() statement {
	return statement{&c.ID, &c.Text, &c.Criteria, &c.ControlObjectives, &c.AdditionalCriteria, &c.Change, &c.Earlier, &c.Labels}
}

// begin implements carried.
func (c *TrackedCUEC) begin() { c.Status = CUECOpen }

// doubt implements carried: answers to another wording wait for somebody to confirm
// them.
func (c *TrackedCUEC) doubt(w *TrackedWording) {
	w.Status = c.Status
	switch c.Status {
	case CUECAccepted:
		c.Unconfirmed = true
	case CUECImplemented:
		c.Status, c.Unconfirmed = CUECAccepted, true
	case CUECNotApplicable:
		c.Status, c.Unconfirmed = CUECOpen, true
	}
}

// ask implements carried. Evidence of what is not applicable is not asked for.
func (c *TrackedCUEC) ask(span attestkit.Period) {
	if span.IsValid() && c.Status != CUECNotApplicable && c.period(span) < 0 {
		c.Periods = append(c.Periods, TrackedPeriod{Period: span})
	}
}

// drop implements carried.
func (c *TrackedCUEC) drop(span attestkit.Period) {
	if i := c.period(span); i >= 0 && len(c.Periods[i].Evidence) == 0 && c.Periods[i].NotOperated == "" {
		c.Periods = slices.Delete(c.Periods, i, i+1)
	}
}

func (c *TrackedCUEC) period(span attestkit.Period) int {
	return slices.IndexFunc(c.Periods, func(p TrackedPeriod) bool { return p.Period == span })
}

// statement implements carried.
func (c *AssumedCUEC) statement() statement {
	return statement{&c.ID, &c.Text, &c.Criteria, &c.ControlObjectives, &c.AdditionalCriteria, &c.Change, &c.Earlier, &c.Labels}
}

// begin implements carried: there is nothing to answer.
func (c *AssumedCUEC) begin() {}

// doubt implements carried: what customers acknowledged stays with its wording.
func (c *AssumedCUEC) doubt(w *TrackedWording) {
	w.Acknowledgments, c.Acknowledgments = c.Acknowledgments, nil
}

// ask implements carried: the organization has no evidence of what customers do.
func (c *AssumedCUEC) ask(attestkit.Period) {}

// drop implements carried.
func (c *AssumedCUEC) drop(attestkit.Period) {}

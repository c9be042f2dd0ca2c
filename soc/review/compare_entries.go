package review

import (
	"cmp"

	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// renumber keeps which objective of the later report is which of the earlier one. An id
// that another objective has now stands for none that was not paired.
func (c *comparing) renumber(pairs []pairing) {
	c.renumbered = make(map[string]string, len(pairs))
	for _, p := range pairs {
		if p.earlier == none {
			continue
		}
		id := c.earlier.ControlObjectives[p.earlier].ID
		if p.later != none {
			c.renumbered[id] = c.later.ControlObjectives[p.later].ID
		} else if _, found := c.renumbered[id]; !found {
			c.renumbered[id] = "" // removed
		}
	}
}

func (c *comparing) differences() *differences {
	return &differences{earlier: c.earlier, later: c.later}
}

// control tells what differs between two controls beside their texts.
func (c *comparing) control(earlier, later int) []Difference {
	d, was, is := c.differences(), &c.earlier.Controls[earlier], &c.later.Controls[later]
	d.value("cadence", "", cadence(was), cadence(is))
	d.value("nature", "", was.Nature.String(), is.Nature.String())
	d.ids("functions", texts(was.Functions), texts(is.Functions), nil)
	d.value("owner", "", was.Owner, is.Owner)
	c.serves(d, serving{was.Criteria, was.ControlObjectives, was.AdditionalCriteria}, serving{is.Criteria, is.ControlObjectives, is.AdditionalCriteria})
	return d.list
}

// cadence returns how often a control operates, in words where it is another cadence.
func cadence(c *soc.Control) string {
	if c.Cadence == soc.OtherCadence {
		return cmp.Or(c.OtherCadence, c.Cadence.String())
	}
	return c.Cadence.String()
}

func (c *comparing) objective(earlier, later int) []Difference {
	d, was, is := c.differences(), &c.earlier.ControlObjectives[earlier], &c.later.ControlObjectives[later]
	d.ids("assertions", texts(was.Assertions), texts(is.Assertions), nil)
	d.ids("aims", texts(was.Aims), texts(is.Aims), nil)
	return d.list
}

func (c *comparing) cuec(earlier, later int) []Difference {
	d, was, is := c.differences(), &c.earlier.CUECs[earlier], &c.later.CUECs[later]
	c.serves(d, serving{was.Criteria, was.ControlObjectives, was.AdditionalCriteria}, serving{is.Criteria, is.ControlObjectives, is.AdditionalCriteria})
	return d.list
}

// serving is what a control or CUEC is tied to.
type serving struct {
	criteria   []tsc.Criterion
	objectives []string
	additional []soc.CriterionRef
}

func (c *comparing) serves(d *differences, was, is serving) {
	d.ids("criteria", texts(was.criteria), texts(is.criteria), nil)
	d.ids("controlObjectives", was.objectives, is.objectives, c.renumbered)
	d.ids("additionalCriteria", refTexts(was.additional), refTexts(is.additional), nil)
}

func refTexts(refs []soc.CriterionRef) []string {
	list := make([]string, len(refs))
	for i, ref := range refs {
		list[i] = ref.Framework + " " + ref.ID
	}
	return list
}

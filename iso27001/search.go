package iso27001

import (
	"iter"
	"strings"

	"github.com/attestkit/attestkit/internal/enum"
)

// Search yields the clauses and controls whose id or title contains the text,
// without regard to the case of ASCII letters, in catalog order. The titles that
// ISO/IEC 27002 prints, and those of the 2013 controls that went into a control,
// count too, and so does the whole id of such a one. An empty text matches nothing.
func Search(text string) iter.Seq[Requirement] {
	return func(yield func(Requirement) bool) {
		for r := range Requirements() {
			if r.mentions(text) && !yield(r) {
				return
			}
		}
	}
}

func (r Requirement) mentions(text string) bool {
	if enum.Contains(r.String(), text) || enum.Contains(r.Title(), text) || enum.Contains(r.Title27002(), text) {
		return true
	}
	for c := range r.In2013() {
		if enum.Contains(c.Title(), text) || strings.EqualFold(c.String(), text) {
			return true
		}
	}
	return false
}

// Package yardstick holds what the benchmarks of package document and of
// internal/bench share: reports of any size, and times taken in turn, so that the
// ratio of two of them survives a machine that is slow for a while.
package yardstick

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"

	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/soc"
)

// Size is a size of documents that the figures are asked for.
type Size struct {
	Name  string
	Bytes int
}

// Sizes returns the sizes that fit the default limits of package document, and with
// large one more that does not.
func Sizes(large bool) []Size {
	sizes := []Size{{"20KB", 20_000}, {"200KB", 200_000}, {"2MB", 2_000_000}, {"20MB", 20_000_000}}
	if !large {
		sizes = sizes[:3]
	}
	return sizes
}

// Report returns one of the example reports, cut or repeated to a document of about
// so many bytes: its controls in turn, from one with an exception on, under new ids,
// each with its tests and exceptions, and a user control for every ninth. It stays
// valid.
func Report(name string, size int) (soc.Report, error) {
	b, err := fs.ReadFile(data.FS(), name)
	if err != nil {
		return soc.Report{}, err
	}
	var full soc.Report
	if err := json.Unmarshal(b, &full); err != nil {
		return soc.Report{}, err
	}
	if len(full.Controls) == 0 {
		return soc.Report{}, fmt.Errorf("%s has no controls", name)
	}
	none, err := length(repeated(&full, 0))
	if err != nil {
		return soc.Report{}, err
	}
	all, err := length(repeated(&full, len(full.Controls)))
	if err != nil {
		return soc.Report{}, err
	}
	return repeated(&full, max(1, (size-none)*len(full.Controls)/(all-none))), nil
}

// length returns the size of a report's canonical document, but for its "schema".
func length(r soc.Report) (int, error) {
	b, err := json.MarshalIndent(r, "", "  ")
	return len(b), err
}

// repeated returns the report with n controls.
func repeated(full *soc.Report, n int) soc.Report {
	r := *full
	r.Description = soc.Description{NotRelevant: full.Description.NotRelevant}
	r.Controls, r.Exceptions, r.CUECs = nil, nil, nil
	first := max(0, slices.IndexFunc(full.Controls, func(c soc.Control) bool { return len(exceptions(full, c.ID)) > 0 }))
	for i := range n {
		c := full.Controls[(first+i)%len(full.Controls)]
		old := c.ID
		c.ID = fmt.Sprintf("%s.%d", old, i)
		r.Controls = append(r.Controls, c)
		for _, e := range exceptions(full, old) {
			e.ID, e.Controls = fmt.Sprintf("%s.%d", e.ID, i), []string{c.ID}
			r.Exceptions = append(r.Exceptions, e)
		}
		if i%9 == 0 && len(full.CUECs) > 0 {
			u := full.CUECs[i/9%len(full.CUECs)]
			u.ID = fmt.Sprintf("%s.%d", u.ID, i)
			r.CUECs = append(r.CUECs, u)
		}
	}
	return r
}

// exceptions returns those of a control.
func exceptions(r *soc.Report, control string) (list []soc.Exception) {
	for _, e := range r.Exceptions {
		if slices.Contains(e.Controls, control) {
			list = append(list, e)
		}
	}
	return list
}

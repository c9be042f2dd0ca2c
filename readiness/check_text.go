package readiness

import (
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// text refuses a text that is not UTF-8: no document could hold it, and no table.
func (v *validator) text(at path, s string) {
	if !utf8.ValidString(s) {
		v.notUTF8(at.pointer(), s)
	}
}

func (v *validator) notUTF8(at, s string) {
	v.Add(at, attestkit.RuleInvalid, "%s is not UTF-8", attestkit.Quote(s))
}

// texts does likewise with the texts of members below a pointer: name, text, name, text
// and so on.
func (v *validator) texts(at string, members ...string) {
	for i := 0; i+1 < len(members); i += 2 {
		if !utf8.ValidString(members[i+1]) {
			v.notUTF8(at+"/"+members[i], members[i+1])
		}
	}
}

// each does likewise with the entries of a list.
func (v *validator) each(at string, list []string) {
	for i, s := range list {
		if !utf8.ValidString(s) {
			v.notUTF8(at+attestkit.Pointer(i), s)
		}
	}
}

// labels does likewise with names and texts.
func (v *validator) labels(at string, labels map[string]string) {
	for name, text := range labels {
		if !utf8.ValidString(name) || !utf8.ValidString(text) {
			v.badLabels(at, labels)
			return
		}
	}
}

// labelsOf is labels for a path, which becomes a pointer only where there are some.
func (v *validator) labelsOf(at path, labels map[string]string) {
	if len(labels) > 0 {
		v.labels(at.pointer(), labels)
	}
}

// badLabels names those labels that are not UTF-8, in order.
func (v *validator) badLabels(at string, labels map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(labels)) {
		switch {
		case !utf8.ValidString(name):
			v.notUTF8(at, name)
		case !utf8.ValidString(labels[name]):
			v.notUTF8(at+attestkit.Pointer(name), labels[name])
		}
	}
}

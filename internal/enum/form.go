package enum

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/attestkit/attestkit"
)

// Rules of form: what no document can hold, whichever value it is of. They are those
// of package document, which domain packages do not reach.
const (
	RuleEncoding      attestkit.Rule = "encoding"
	RuleEmpty         attestkit.Rule = "empty"
	RuleDuplicateName attestkit.Rule = "duplicate-name"
	RuleRange         attestkit.Rule = "range"
)

// CheckForm refuses in a value what its JSON document could not hold: a text that is
// not UTF-8, an empty text in a list of texts, and what [CheckLabels] refuses. The
// value is a pointer to a struct whose exported fields have json tags. However large
// it is, the few allocations are the same until there is a problem.
func CheckForm(c *attestkit.Collector, value any) {
	f := form{c: new(attestkit.Collector)} // its own, so that the caller's need not be on the heap
	f.value(reflect.ValueOf(value))
	err := f.c.Err()
	for _, p := range attestkit.Problems(err) {
		c.Add(p.Pointer, p.Rule, "%s", p.Detail)
	}
	for range attestkit.Omitted(err) {
		c.Add("", RuleEncoding, "") // counted: there are as many problems already as there may be
	}
}

// CheckText refuses a text that is not UTF-8.
func CheckText(c *attestkit.Collector, pointer, text string) {
	if !utf8.ValidString(text) {
		c.Add(pointer, RuleEncoding, "the text is not UTF-8")
	}
}

// CheckLabels refuses names and texts that are not UTF-8, and names that are the same
// but for case.
func CheckLabels(c *attestkit.Collector, pointer string, labels map[string]string) {
	for _, f := range labelFaults(labels) {
		c.Add(pointer+f.at, f.rule, "%s", f.detail)
	}
}

// What follows asks quickly whether a value has form. Only where the answer is no does
// one ask [CheckForm] where, which takes much longer.

// AreLabels reports whether [CheckLabels] refuses nothing.
func AreLabels(labels map[string]string) bool {
	var few [fewNames]string // so that few labels cost no allocation
	names := few[:0]
	for name, text := range labels {
		if !IsText(name, text) {
			return false
		}
		names = append(names, name)
	}
	return !SameFold(names)
}

// IsText reports whether each of the texts is UTF-8.
func IsText(texts ...string) bool {
	for _, s := range texts {
		if !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

// AreTexts reports whether a list of texts is UTF-8 and holds no empty one.
func AreTexts(list []string) bool {
	for _, s := range list {
		if s == "" || !utf8.ValidString(s) {
			return false
		}
	}
	return true
}

// Each reports whether something holds of every entry of a list.
func Each[T any](list []T, holds func(*T) bool) bool {
	for i := range list {
		if !holds(&list[i]) {
			return false
		}
	}
	return true
}

// Nothing is the problem that Validate finds in a nil pointer.
func Nothing(what string) error {
	return attestkit.Join(&attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: "there is no " + what + ": the pointer is nil"})
}

// form walks through a value. Where it stands is kept as types and numbers, of which
// a pointer is made for a problem only.
type form struct {
	c     *attestkit.Collector
	steps []formStep
}

// formStep is a field of a struct, or an entry of a list where the type is nil.
type formStep struct {
	of    reflect.Type
	index int
}

func (f *form) pointer() string {
	tokens := make([]any, len(f.steps))
	for i, s := range f.steps {
		tokens[i] = s.index
		if s.of != nil {
			tokens[i], _, _ = strings.Cut(s.of.Field(s.index).Tag.Get("json"), ",")
		}
	}
	return attestkit.Pointer(tokens...)
}

func (f *form) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			f.value(v.Elem())
		}
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			CheckText(f.c, f.pointer(), v.String())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f.step(formStep{v.Type(), i}, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			f.step(formStep{nil, i}, v.Index(i))
		}
	case reflect.Map:
		if labels, ok := v.Interface().(map[string]string); ok && !AreLabels(labels) {
			CheckLabels(f.c, f.pointer(), labels)
		}
	}
}

func (f *form) step(s formStep, v reflect.Value) {
	f.steps = append(f.steps, s)
	f.value(v)
	if s.of == nil && v.Kind() == reflect.String && v.Len() == 0 {
		f.c.Add(f.pointer(), RuleEmpty, "the text is empty: leave it out")
	}
	f.steps = f.steps[:len(f.steps)-1]
}

// labelFault is what is wrong with the labels, or with the text at a pointer in them.
type labelFault struct {
	at     string
	rule   attestkit.Rule
	detail string
}

// labelFaults returns what is wrong with labels in the order of their names.
func labelFaults(labels map[string]string) (faults []labelFault) {
	var few [fewNames]string
	names := few[:0]
	for name := range labels {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(compareFold(a, b), cmp.Compare(a, b)) })
	for i, name := range names {
		switch {
		case !utf8.ValidString(name):
			faults = append(faults, labelFault{rule: RuleEncoding, detail: "a name is not UTF-8: " + attestkit.Quote(name)})
		case !utf8.ValidString(labels[name]):
			faults = append(faults, labelFault{at: attestkit.Pointer(name), rule: RuleEncoding, detail: "the text is not UTF-8"})
		}
		if i > 0 && compareFold(names[i-1], name) == 0 && utf8.ValidString(names[i-1]+name) {
			faults = append(faults, labelFault{rule: RuleDuplicateName,
				detail: "the names " + attestkit.Quote(names[i-1]) + " and " + attestkit.Quote(name) + " differ only in case: keep one"})
		}
	}
	return faults
}

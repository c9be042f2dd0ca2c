package jsondoc

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
)

// Detect returns what the top-level member "schema" says: "attestkit/report/v1"
// is name "report" and version 1. It costs nothing: Parse came by the member. A
// document that is no object, has no such member, or another form of it, is a
// problem. Whether the name and version are known is for the caller to say.
func (d *Document) Detect() (name string, version int, problem *attestkit.Problem) {
	member := d.schema
	if !member.given() {
		return "", 0, d.one(d.headless())
	}
	f := fault{keyword: kwHead, pointer: "/schema", at: member.start}
	f.value, _ = decodeAny(d.b[member.start:member.end])
	if text, isText := f.value.(string); isText {
		if name, version, ok := splitName(text); ok {
			return name, version, nil
		}
	}
	return "", 0, d.one(f)
}

// headless is the fault of a document without "schema". It names the member that may be
// meant to be it.
func (d *Document) headless() fault {
	t := newTape(d.b, d.values)
	f := fault{keyword: kwHeadless, pointer: "/schema", at: t.nodes[0].start}
	if t.first(0) != '{' {
		return fault{keyword: kwObject, value: t.outline(0), at: f.at}
	}
	for c := range t.children(0) {
		if name := string(t.name(c)); f.name == "" && nearSchema(name) {
			f.name = name
		}
	}
	return f
}

func nearSchema(name string) bool {
	_, near := nearest(name, []string{"schema"})
	return near && name != "$schema"
}

func (d *Document) one(f fault) *attestkit.Problem {
	return d.problems(faults{list: []fault{f}})[0]
}

// splitName takes attestkit/report/v1 apart.
func splitName(text string) (name string, version int, ok bool) {
	rest, isOurs := strings.CutPrefix(text, "attestkit/")
	name, number, found := strings.Cut(rest, "/v")
	version, err := strconv.Atoi(number)
	if !isOurs || !found || err != nil || name == "" || strings.Contains(name, "/") || version < 1 || number != strconv.Itoa(version) {
		return "", 0, false
	}
	return name, version, true
}

package main

import (
	"reflect"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
)

// changes says beside an updated tracker what the report changed in it.
func changes(env cli.Env, before, after *readiness.Tracker) {
	isVendor := tellEach(env, vendorReports(before), vendorReports(after))
	isOwn := tellEach(env, ownReports(before), ownReports(after))
	if !isVendor && !isOwn {
		env.Note("Nothing changed: the tracker holds this report already.")
	}
}

// entry is an entry of a tracker, as far as it matters here.
type entry struct {
	whole   any // the entry itself
	current readiness.TrackedIssue
	cuecs   []changed
}

func vendorReports(t *readiness.Tracker) []entry {
	list := make([]entry, len(t.VendorReports))
	for i := range list {
		r := &t.VendorReports[i]
		list[i] = entry{whole: r, current: r.Current()}
		for _, c := range r.CUECs {
			list[i].cuecs = append(list[i].cuecs, changed{c.ID, c.Change})
		}
	}
	return list
}

func ownReports(t *readiness.Tracker) []entry {
	list := make([]entry, len(t.OwnReports))
	for i := range list {
		r := &t.OwnReports[i]
		list[i] = entry{whole: r, current: r.Current()}
		for _, c := range r.CUECs {
			list[i].cuecs = append(list[i].cuecs, changed{c.ID, c.Change})
		}
	}
	return list
}

// tellEach says what became of each entry that changed, and whether any did. An update
// keeps the order of the entries, and puts a new one at the end.
func tellEach(env cli.Env, before, after []entry) (told bool) {
	for i, now := range after {
		var was entry
		if i < len(before) {
			was = before[i]
		}
		if !reflect.DeepEqual(was.whole, now.whole) {
			told = true
			tell(env, i < len(before), was.current, now.current, now.cuecs)
		}
	}
	return told
}

// changed is a CUEC with what the current issue did to it.
type changed struct {
	id     string
	change readiness.TrackedChange
}

// tell says what became of the CUECs of one report.
func tell(env cli.Env, held bool, was, now readiness.TrackedIssue, list []changed) {
	name := cli.Plain(now.Organization) + ", " + strings.TrimSpace(now.Kind.Name()+" "+now.Type.Name()) + " to " + now.End().String()
	switch {
	case !held:
		env.Note("%s: new to the tracker, with %s.", name, cli.Count(len(list), "CUEC", "CUECs"))
		return
	case reflect.DeepEqual(was, now):
		env.Note("%s: the report is older than the current one: it is listed, and nothing else changed.", name)
		return
	}
	env.Note("%s, against the issue before:", name)
	for c := range readiness.TrackedChanges() {
		ids := idsOf(list, c)
		if len(ids) > 0 {
			env.Note("  %d %s: %s", len(ids), c, strings.Join(ids, ", "))
		}
	}
	if ids := idsOf(list, 0); len(ids) > 0 {
		env.Note("  %d not known, because the report is not transcribed as a whole: %s", len(ids), strings.Join(ids, ", "))
	}
}

func idsOf(list []changed, change readiness.TrackedChange) (ids []string) {
	for _, c := range list {
		if c.change == change {
			ids = append(ids, cli.Plain(c.id))
		}
	}
	return ids
}

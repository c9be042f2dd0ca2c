package readiness

import (
	"cmp"
	"maps"
	"slices"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Track returns a tracker for the reports of vendors, with every CUEC open. Of several
// reports that follow each other the later ones update the earlier, as [Update] does.
// The order of the arguments makes no difference as long as no two reports of one
// organization and kind end on the same day.
//
// For reports of one's own, start from a tracker that names the organization, and
// update it.
func Track(reports ...*soc.Report) Tracker {
	sorted := slices.DeleteFunc(slices.Clone(reports), func(r *soc.Report) bool { return r == nil })
	slices.SortStableFunc(sorted, func(a, b *soc.Report) int {
		return cmp.Or(a.End().Compare(b.End()), cmp.Compare(a.Organization.Name, b.Organization.Name), cmp.Compare(a.Kind, b.Kind))
	})
	var t Tracker
	for _, r := range sorted {
		t.update(r)
	}
	return t
}

// Update returns the tracker with a report taken in, and leaves its argument alone. A nil
// tracker is an empty one, and a nil report changes nothing.
//
// A report belongs to the entry whose current issue is of the same kind and
// organization, and of the same part and one of the same systems where both name them.
// If it is newer it becomes the current issue, and each CUEC is the same, renumbered,
// reworded, new or withdrawn: see [TrackedChange]. Answers are carried over:
//
//   - One that is the same or renumbered keeps them all.
//   - One that is reworded keeps owner, control and both texts, and is unconfirmed: what
//     was implemented is accepted, and what was not applicable is open.
//   - One that is withdrawn is kept as it was. Should it come back, it is new, and its
//     answers are unconfirmed.
//   - Evidence is asked anew: each that is neither withdrawn nor not applicable gets an
//     empty [TrackedPeriod] for the days of the issue. What is there stays.
//   - Acknowledgments of one's own CUECs stay with the wording that customers saw.
//
// Texts decide before ids do, because numbers get reused; [MinCUECSimilarity] says how
// alike is similar. What a report does not show because it was not transcribed so far
// is neither withdrawn nor new, and its change is not known.
//
// The current report once more corrects what was taken from it before, and where
// nothing differs changes nothing, whatever was answered since. A report older than the
// current one is listed among the issues and changes nothing else. A report that belongs
// to no entry makes one: among one's own if its organization is the tracker's, and else
// among those of vendors. When a vendor renames its system, rename it in the tracker
// first.
func Update(t *Tracker, r *soc.Report) Tracker {
	updated := t.Clone()
	if r != nil {
		updated.update(r)
	}
	return updated
}

func (t *Tracker) update(r *soc.Report) {
	issue := issueOf(r)
	own := slices.IndexFunc(t.OwnReports, func(o OwnReport) bool { return follows(o.Issues, &issue) })
	vendor := slices.IndexFunc(t.VendorReports, func(v TrackedReport) bool { return follows(v.Issues, &issue) })
	if own < 0 && vendor < 0 {
		if t.Organization != "" && isSameName(t.Organization, issue.Organization) {
			own, t.OwnReports = len(t.OwnReports), append(t.OwnReports, OwnReport{})
		} else {
			vendor, t.VendorReports = len(t.VendorReports), append(t.VendorReports, TrackedReport{})
		}
	}
	if own >= 0 {
		o := &t.OwnReports[own]
		if a := arrive(&o.Issues, issue); a.isCurrent {
			o.CUECs = carry(o.CUECs, r, a)
		}
		return
	}
	v := &t.VendorReports[vendor]
	if a := arrive(&v.Issues, issue); a.isCurrent {
		v.CUECs = carry(v.CUECs, r, a)
	}
}

// follows reports whether an issue belongs with others.
func follows(issues []TrackedIssue, issue *TrackedIssue) bool {
	place := currentPlace(issues)
	if place < 0 {
		return false
	}
	current := &issues[place]
	return current.Kind == issue.Kind && isSameName(current.Organization, issue.Organization) &&
		(current.Part == "" || issue.Part == "" || foldWords(current.Part) == foldWords(issue.Part)) &&
		shareSystem(current.Systems, issue.Systems)
}

// shareSystem reports whether two lists of systems have one in common, or one of them
// is not given.
func shareSystem(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	names := map[string]bool{}
	for _, name := range a {
		names[foldWords(name)] = true
	}
	return slices.ContainsFunc(b, func(name string) bool { return names[foldWords(name)] })
}

// arrival says how a report came to the issues of its entry.
type arrival struct {
	isFirst   bool             // there was none before
	isNewer   bool             // it ends later than the current one did
	isCurrent bool             // it is the current one now
	span      attestkit.Period // its days
	until     attestkit.Date   // the end of the one that was current
}

// arrive puts an issue in its place: that of the one with the same end, or before the
// first that ends later.
func arrive(issues *[]TrackedIssue, issue TrackedIssue) arrival {
	a := arrival{isFirst: len(*issues) == 0, span: issue.span(), until: issue.End()}
	current := currentPlace(*issues)
	if a.isFirst {
		a.isCurrent, *issues = true, []TrackedIssue{issue}
		return a
	}
	a.until = (*issues)[current].End()
	a.isNewer, a.isCurrent = issue.End().After(a.until), !issue.End().Before(a.until)
	if a.isCurrent && !a.isNewer {
		(*issues)[current] = issue
		return a
	}
	place := slices.IndexFunc(*issues, func(i TrackedIssue) bool { return !i.End().Before(issue.End()) })
	switch {
	case place < 0:
		*issues = append(*issues, issue)
	case (*issues)[place].End() == issue.End():
		(*issues)[place] = issue
	default:
		*issues = slices.Insert(*issues, place, issue)
	}
	return a
}

// statement is where an entry holds what the report says, and what became of that.
type statement struct {
	id, text   *string
	criteria   *[]tsc.Criterion
	objectives *[]TrackedObjective
	additional *[]soc.CriterionRef
	change     *TrackedChange
	earlier    *[]TrackedWording
	labels     *map[string]string
}

// carried is a pointer to an entry that is carried from issue to issue.
type carried[T any] interface {
	*T
	statement() statement
	begin()                     // sets what a new entry starts with
	doubt(w *TrackedWording)    // keeps with an earlier wording what was answered to it
	ask(span attestkit.Period)  // asks for evidence of a period
	drop(span attestkit.Period) // asks for it no longer, unless there is some
}

// carry takes a report's CUECs into a list: first those of the report, in its order,
// then those that it may or may not have, then those withdrawn.
func carry[T any, P carried[T]](entries []T, r *soc.Report, a arrival) []T {
	active, gone := partition[T, P](entries)
	later := wordingsOf(r.CUECs)
	stayed := pairWordings(wordingsHeld[T, P](active), later)
	returned := pairReturned(wordingsHeld[T, P](gone), later, stayed)
	texts := objectiveTexts(r)
	var out []T
	for j := range r.CUECs {
		var e T
		switch {
		case stayed[j] != unpaired:
			e = active[stayed[j]]
			stay(P(&e), &later[j], a)
		case returned[j] != unpaired:
			e = gone[returned[j]]
			comeBack(P(&e))
		default:
			start(P(&e), &r.CUECs[j], a)
		}
		say(P(&e).statement(), &r.CUECs[j], texts)
		P(&e).ask(a.span)
		out = append(out, e)
	}
	for _, i := range unpairedOf(len(active), stayed) {
		leave(P(&active[i]), isWhole(r), a)
		out = append(out, active[i])
	}
	for _, i := range unpairedOf(len(gone), returned) {
		out = append(out, gone[i])
	}
	return out
}

// partition parts the withdrawn entries from the others.
func partition[T any, P carried[T]](entries []T) (active, gone []T) {
	for i := range entries {
		if *P(&entries[i]).statement().change == CUECWithdrawn {
			gone = append(gone, entries[i])
		} else {
			active = append(active, entries[i])
		}
	}
	return active, gone
}

// isWhole reports whether the CUECs that were transcribed are all that there are.
func isWhole(r *soc.Report) bool {
	return r.Extent == soc.Full || r.Extent == 0 && len(r.CUECs) > 0
}

func wordingsHeld[T any, P carried[T]](entries []T) []wording {
	out := make([]wording, len(entries))
	for i := range entries {
		s := P(&entries[i]).statement()
		out[i] = newWording(*s.id, *s.text)
	}
	return out
}

// pairReturned pairs the withdrawn with what no other entry accounts for.
func pairReturned(gone, later []wording, stayed []int) []int {
	var places []int
	var left []wording
	for j, i := range stayed {
		if i == unpaired {
			places, left = append(places, j), append(left, later[j])
		}
	}
	out := slices.Repeat([]int{unpaired}, len(later))
	for k, i := range pairWordings(gone, left) {
		out[places[k]] = i
	}
	return out
}

// unpairedOf returns the places, of n, that no pair names.
func unpairedOf(n int, pairs []int) (places []int) {
	named := make([]bool, n)
	for _, i := range pairs {
		if i != unpaired {
			named[i] = true
		}
	}
	for i := range named {
		if !named[i] {
			places = append(places, i)
		}
	}
	return places
}

// start makes an entry of a CUEC that the tracker did not have.
func start[T any, P carried[T]](e P, c *soc.CUEC, a arrival) {
	s := e.statement()
	if !a.isFirst {
		*s.change = CUECNew
	}
	*s.labels = maps.Clone(c.Labels)
	e.begin()
}

// stay notes what became of an entry that the report still has.
func stay[T any, P carried[T]](e P, now *wording, a arrival) {
	s := e.statement()
	change, w := CUECSame, TrackedWording{ID: *s.id, Text: *s.text, Until: a.until}
	switch was := newWording(w.ID, w.Text); {
	case was.text != now.text:
		change = CUECReworded
		e.doubt(&w)
	case was.id != now.id:
		change = CUECRenumbered
	case !a.isNewer:
		return // the report that the tracker knows, unchanged
	}
	*s.change = change
	if change != CUECSame {
		*s.earlier = append(*s.earlier, w)
	}
}

// comeBack notes that the report has an entry again that had been withdrawn.
func comeBack[T any, P carried[T]](e P) {
	s := e.statement()
	w := TrackedWording{ID: *s.id, Text: *s.text}
	e.doubt(&w)
	*s.change, *s.earlier = CUECNew, append(*s.earlier, w)
}

// leave notes that the report does not show an entry.
func leave[T any, P carried[T]](e P, isWhole bool, a arrival) {
	s := e.statement()
	switch {
	case isWhole:
		*s.change = CUECWithdrawn
		e.drop(a.span)
		return
	case a.isNewer:
		*s.change = 0
	}
	e.ask(a.span)
}

// say takes over what the report says.
func say(s statement, c *soc.CUEC, texts map[string]string) {
	*s.id, *s.text, *s.criteria, *s.additional, *s.objectives = c.ID, c.Text, slices.Clone(c.Criteria), slices.Clone(c.AdditionalCriteria), nil
	for _, id := range c.ControlObjectives {
		*s.objectives = append(*s.objectives, TrackedObjective{ID: id, Text: texts[id]})
	}
}

// objectiveTexts returns the texts of a report's control objectives by id.
func objectiveTexts(r *soc.Report) map[string]string {
	texts := make(map[string]string, len(r.ControlObjectives))
	for i := range r.ControlObjectives {
		texts[r.ControlObjectives[i].ID] = r.ControlObjectives[i].Text
	}
	return texts
}

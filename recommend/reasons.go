package recommend

// state is a profile with all that was computed of it.
type state struct {
	p       *Profile
	c       Conventions
	signals Signals
	v       Verdicts
	open    openness
}

// ruling returns the verdict on a subject with its share or its reasons.
func (x *state) ruling(s Subject) (Verdict, Share, []Reason) {
	v := x.v.Of(s)
	return v, x.open.share(s, v), x.reasons(s, v)
}

// reasons returns the rules that made a verdict: those that call for the subject, or
// those that say why it is not called for. An undecided verdict has none.
func (x *state) reasons(s Subject, v Verdict) (list []Reason) {
	for r := range Rules() {
		row := r.row()
		if r.Verdict() != v || !row.effect.has(s) {
			continue
		}
		used := x.signals.yes & (row.all | row.any)
		if v == NotNeeded {
			used = x.signals.no & row.none & speakingFor(s)
		}
		if used != 0 && row.holds(x.signals.yes) {
			list = append(list, Reason{Rule: r, Answers: x.given(used), Members: x.members(used), Sentence: row.sentence})
		}
	}
	return list
}

// speakingFor returns the questions whose Yes can call for a subject.
func speakingFor(s Subject) (set signals) {
	for i := range lastCalling {
		if r := &ruleRows[1+i]; r.effect.has(s) {
			set |= r.all | r.any
		}
	}
	return set & allQuestions
}

// given returns the answers to the questions among some signals.
func (x *state) given(used signals) (list []Given) {
	for q := range used.questions() {
		list = append(list, Given{q, x.signals.Answer(q)})
	}
	return list
}

// members returns the members of the profile that give some of the signals.
func (x *state) members(used signals) (list []Member) {
	for m := range Members() {
		if x.p.said(m)&used != 0 {
			list = append(list, m)
		}
	}
	return list
}

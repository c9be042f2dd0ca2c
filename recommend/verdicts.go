package recommend

import "iter"

// Verdicts are the verdicts on all subjects, in two words. A type of report is
// called for only with its report, and a category only with a SOC 2 or SOC 3: of a
// profile that needs neither, every category is not-needed.
type Verdicts struct{ must, may subjectSet }

// Verdicts returns the verdict on every subject. It costs a walk over the rules and
// allocates nothing. Each verdict is decided exactly when all completions of the
// answers that are Unknown agree on it: since no rule counts against anything, the
// completions with all No and all Yes are the extremes.
func (s Signals) Verdicts() Verdicts {
	must, may := s.yes, s.yes|s.unknown()
	var v Verdicts
	for i := range lastCalling {
		r := &ruleRows[1+i]
		a, b := r.effect, r.effect // written so that nothing depends on a jump that answers decide
		if must&r.all != r.all {
			a = 0
		}
		if may&r.all != r.all {
			b = 0
		}
		if r.any != 0 {
			if must&r.any == 0 {
				a = 0
			}
			if may&r.any == 0 {
				b = 0
			}
		}
		v.must |= a
		v.may |= b
	}
	return Verdicts{depend(v.must), depend(v.may)}
}

// Of returns the verdict on a subject; zero when it is not valid.
func (v Verdicts) Of(s Subject) Verdict {
	switch {
	case !s.IsValid():
		return 0
	case v.must.has(s):
		return Needed
	case v.may.has(s):
		return Undecided
	}
	return NotNeeded
}

// Decided reports whether no verdict is undecided.
func (v Verdicts) Decided() bool { return v.must == v.may }

// All yields every subject with its verdict.
func (v Verdicts) All() iter.Seq2[Subject, Verdict] {
	return func(yield func(Subject, Verdict) bool) {
		for s := range Subjects() {
			if !yield(s, v.Of(s)) {
				return
			}
		}
	}
}

// effects returns what the rules call for, without regard to what depends on a
// report: see depend.
func effects(s signals) (called subjectSet) {
	for i := range lastCalling {
		if r := &ruleRows[1+i]; r.holds(s) {
			called |= r.effect
		}
	}
	return called
}

// holds reports whether the signals make the rule call for something.
func (r *ruleRow) holds(s signals) bool {
	return s&r.all == r.all && (r.any == 0 || s&r.any != 0)
}

// depend drops types of reports that are not called for, and categories when no
// report on criteria is.
func depend(called subjectSet) subjectSet {
	if called&soc1 == 0 {
		called &^= soc1T
	}
	if called&soc2 == 0 {
		called &^= soc2T
	}
	if called&(soc2|soc3) == 0 {
		called &^= allCategories
	}
	return called
}

package recommend

// The ways in which open answers can turn out are counted, not tried one after the
// other: questions that no rule joins are independent, so what each adds is worked
// into one distribution after the other. Only questions that a rule joins, at most
// two at present, are tried together.

// outcomes is how many completions come to which set of subjects called for. It
// lists the sets that occur, and stands on the stack.
type outcomes struct {
	count [1 << subjectCount]uint32
	sets  [1 << subjectCount]subjectSet
	n     int
}

func (o *outcomes) add(set subjectSet, count uint32) {
	if o.count[set] == 0 {
		o.sets[o.n] = set
		o.n++
	}
	o.count[set] += count
}

// completions counts the completions of the open questions, which all others leave
// alone, by what they call for.
func (s Signals) completions(open signals) (result outcomes) {
	var a, b outcomes
	now, next := &a, &b
	now.add(effects(s.yes), 1)
	for open != 0 {
		group := joined(open)
		open &^= group
		s.spread(group, now, next)
		now, next = next, now
	}
	for _, set := range now.sets[:now.n] {
		result.add(depend(set), now.count[set])
	}
	return result
}

// spread works the completions of one group of questions into a distribution.
func (s Signals) spread(group signals, from, to *outcomes) {
	for _, set := range to.sets[:to.n] {
		to.count[set] = 0
	}
	to.n = 0
	for part := group; ; part = (part - 1) & group { // every subset, the empty one last
		called := effects(s.yes | part)
		for _, set := range from.sets[:from.n] {
			to.add(set|called, from.count[set])
		}
		if part == 0 {
			return
		}
	}
}

// joined returns the first of the open questions with all that rules join to it.
func joined(open signals) signals {
	group := open.first()
	for before := signals(0); before != group; {
		before = group
		for i := range lastCalling {
			r := &ruleRows[1+i]
			if whole := r.all | r.any; r.all != 0 && whole&group != 0 {
				group |= whole & open
			}
		}
	}
	return group
}

// deciding returns the questions that some rule looks at.
func deciding() (s signals) {
	for i := range lastCalling {
		s |= ruleRows[1+i].all | ruleRows[1+i].any
	}
	return s & allQuestions
}

// total counts all completions.
func (o *outcomes) total() (n int) {
	for _, set := range o.sets[:o.n] {
		n += int(o.count[set])
	}
	return n
}

// largest counts the completions of the outcome that most come to.
func (o *outcomes) largest() (n int) {
	for _, set := range o.sets[:o.n] {
		n = max(n, int(o.count[set]))
	}
	return n
}

// calling counts for each subject, at its number less one, the completions that call
// for it.
func (o *outcomes) calling() (n [subjectCount]int) {
	for _, set := range o.sets[:o.n] {
		for i := range n {
			n[i] += int(o.count[set]) * int(set>>i&1)
		}
	}
	return n
}

// common counts the pairs of a completion of o and one of p that come to the same
// reports, and those that come to the same verdicts altogether.
func (o *outcomes) common(p *outcomes) (reports, verdicts uint64) {
	var byReport [2][allReports + 1]uint64
	for _, set := range o.sets[:o.n] {
		byReport[0][set&allReports] += uint64(o.count[set])
		verdicts += uint64(o.count[set]) * uint64(p.count[set])
	}
	for _, set := range p.sets[:p.n] {
		byReport[1][set&allReports] += uint64(p.count[set])
	}
	for i := range byReport[0] {
		reports += byReport[0][i] * byReport[1][i]
	}
	return reports, verdicts
}

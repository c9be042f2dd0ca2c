package recommend

// AppendVerdicts appends the verdicts of many profiles to a list, in their order, and
// returns it. It first turns the rules into tables that are looked up by a byte of
// signals, which pays from some hundreds of profiles on. The verdicts are those of
// [Signals.Verdicts].
func AppendVerdicts(list []Verdicts, profiles []Signals) []Verdicts {
	var t tables
	t.build()
	for _, s := range profiles {
		list = append(list, Verdicts{depend(t.effects(s.yes)), depend(t.effects(s.yes | s.unknown()))})
	}
	return list
}

// tables hold what the rules call for, by each byte of the signals. A rule that wants
// signals of several bytes together stays a rule.
type tables struct {
	byByte [4][256]subjectSet
	wide   [lastCalling]*ruleRow
	n      int
}

func (t *tables) build() {
	for i := range lastCalling {
		r := &ruleRows[1+i]
		if r.isWide() {
			t.wide[t.n] = r
			t.n++
			continue
		}
		t.enter(r)
	}
}

// isWide reports whether no single byte of signals can make the rule hold.
func (r *ruleRow) isWide() bool {
	for shift := 0; shift < 32; shift += 8 {
		if r.all != 0 && r.any == 0 && r.all&^(0xFF<<shift) == 0 {
			return false
		}
	}
	return r.all != 0
}

// enter adds a rule to every entry of the tables for which it holds.
func (t *tables) enter(r *ruleRow) {
	for i := range t.byByte {
		for b := range signals(256) {
			if s := b << (8 * i); s != 0 && r.holds(s) {
				t.byByte[i][b] |= r.effect
			}
		}
	}
}

func (t *tables) effects(s signals) subjectSet {
	called := t.byByte[0][byte(s)] | t.byByte[1][byte(s>>8)] | t.byByte[2][byte(s>>16)] | t.byByte[3][byte(s>>24)]
	for _, r := range t.wide[:t.n] {
		if r.holds(s) {
			called |= r.effect
		}
	}
	return called
}

package crossmap

// pair is two ids as their catalogs print them.
type pair struct{ source, target string }

// index is a map in a form that is quick to ask.
type index struct {
	order      []pair // of the links and the asserted pairs, each once
	pairs      map[pair]Stance
	none       map[pair]bool // with an empty side: nothing on that side
	exhaustive bool
}

func (m *Map) index() *index {
	x := &index{pairs: map[pair]Stance{}, none: map[pair]bool{}, exhaustive: m.Exhaustive}
	source, target := m.Source.catalog(), m.Target.catalog()
	for i := range m.Links {
		l := &m.Links[i]
		x.add(pair{source.canonical(l.Source), target.canonical(l.Target)}, stanceOf(l))
	}
	for _, n := range m.None {
		p := pair{source.canonical(n.Source), target.canonical(n.Target)}
		x.none[p] = true
		if n.Source != "" && n.Target != "" {
			x.add(p, Stance{Standing: AssertedNone, Relation: NoRelation})
		}
	}
	return x
}

func stanceOf(l *MapLink) Stance {
	if l.Relation == NoRelation {
		return Stance{Standing: AssertedNone, Relation: NoRelation}
	}
	return Stance{Linked, l.Relation, l.Strength}
}

func (x *index) add(p pair, o Stance) {
	if _, known := x.pairs[p]; !known {
		x.order = append(x.order, p)
		x.pairs[p] = o
	}
}

func (x *index) stance(p pair) Stance {
	if o, known := x.pairs[p]; known {
		return o
	}
	if x.exhaustive || x.none[pair{source: p.source}] || x.none[pair{target: p.target}] {
		return Stance{Standing: AssertedNone, Relation: NoRelation}
	}
	return Stance{Standing: NotReviewed}
}

package crossmap

// index is a map in a form that is quick to ask.
type index struct {
	source, target reader
	order          []pair // of the links and the asserted pairs, each once
	pairs          map[pair]Stance
	none           map[pair]bool // with an empty side: nothing on that side
	mentioned      map[pair]bool // with an empty side: the map has the id on the other
	exhaustive     bool
}

func (m *Map) index() *index {
	if m == nil {
		m = &Map{}
	}
	x := &index{pairs: map[pair]Stance{}, none: map[pair]bool{}, mentioned: map[pair]bool{}, exhaustive: m.Exhaustive}
	x.source, x.target = m.readers()
	for i := range m.Links {
		l := &m.Links[i]
		x.add(x.read(l.Source, l.Target), stanceOf(l))
	}
	for _, n := range m.None {
		p := x.read(n.Source, n.Target)
		switch {
		case n.Source == "":
			p.source = id{}
		case n.Target == "":
			p.target = id{}
		default:
			x.add(p, Stance{Standing: AssertedNone, Relation: NoRelation})
		}
		x.none[p] = true
		x.mention(p)
	}
	return x
}

func (x *index) read(source, target string) pair {
	return pair{x.source.id(source), x.target.id(target)}
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
	x.mention(p)
}

func (x *index) mention(p pair) {
	x.mentioned[pair{source: p.source}] = true
	x.mentioned[pair{target: p.target}] = true
}

// stance returns what the map says of a pair. That every pair was looked at says
// something of the ids that exist: those of the catalog, or, where there is none,
// those that the map mentions.
func (x *index) stance(p pair) Stance {
	if o, known := x.pairs[p]; known {
		return o
	}
	switch {
	case p.source.isDoubtful() || p.target.isDoubtful():
		return Stance{Standing: UnknownID}
	case x.none[pair{source: p.source}] || x.none[pair{target: p.target}]:
		return Stance{Standing: AssertedNone, Relation: NoRelation}
	case x.exhaustive && x.exists(pair{source: p.source}, p.source) && x.exists(pair{target: p.target}, p.target):
		return Stance{Standing: AssertedNone, Relation: NoRelation}
	}
	return Stance{Standing: NotReviewed}
}

func (x *index) exists(alone pair, i id) bool { return i.reading == known || x.mentioned[alone] }

// isDoubtful reports whether the catalog does not say what the id is.
func (i id) isDoubtful() bool { return i.reading == unknown || i.reading == ambiguous }

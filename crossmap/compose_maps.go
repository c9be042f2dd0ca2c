package crossmap

import (
	"fmt"

	"github.com/attestkit/attestkit"
)

// MaxComposed is how many pivots [ComposeMaps] derives at most, counted over all pairs.
// It bounds the pairs as well, for each has at least one. Two maps of a thousand links
// stay far below it, unless they meet in a single id.
const MaxComposed = 200_000

// RuleSize is reported for two maps that imply more than [MaxComposed] pivots.
const RuleSize attestkit.Rule = "size"

// Composition is what two maps that share a framework imply about the other two.
// Everything in it is derived: nobody read the pairs side by side.
type Composition struct {
	Source Framework     `json:"source"`
	Pivot  Framework     `json:"pivot"`
	Target Framework     `json:"target"`
	Pairs  []DerivedPair `json:"pairs,omitempty"` // in the order of the first map's links, then of the second's
}

// DerivedPair is what the pivots imply about a pair: the relations that all of
// them allow.
type DerivedPair struct {
	Source    string      `json:"source"`
	Target    string      `json:"target"`
	Relations RelationSet `json:"relations"` // one of these holds; none can when the maps contradict each other
	Pivots    []Pivot     `json:"pivots"`    // what they follow from, at least one
}

// Pivot is an id of the shared framework that both ends of a pair are linked with.
type Pivot struct {
	ID        string      `json:"id"`
	First     Relation    `json:"first"`     // the source is ... the pivot
	Second    Relation    `json:"second"`    // the pivot is ... the target
	Relations RelationSet `json:"relations"` // what the two allow
}

// IsContradiction reports whether no relation satisfies all pivots: then one of
// the maps is wrong, or the two read an id differently.
func (p *DerivedPair) IsContradiction() bool { return p.Relations.IsEmpty() }

// IsInformative reports whether the pivots exclude any relation at all. Two
// overlaps exclude none.
func (p *DerivedPair) IsInformative() bool { return p.Relations != AnyRelation }

// ComposeMaps derives a map from a to c from one from a to b and one from b to c.
// Each pair of ids with a common pivot gets the relations that [Compose] allows;
// with several pivots those that each of them allows. Links and pairs asserted to
// share nothing count; an id that is asserted to share nothing with a whole
// framework does not, and neither does a pivot that could mean several ids. Maps
// without a common framework in the same edition are a Problem, and so are maps that
// imply more than [MaxComposed] pivots ([RuleSize]): that is counted before anything is
// derived.
func ComposeMaps(ab, bc Map) (Composition, error) {
	if !ab.Target.same(bc.Source) {
		return Composition{}, &attestkit.Problem{Rule: attestkit.RuleConflict, Detail: "the first map leads to " + ab.Target.label() + " and the second starts from " + bc.Source.label()}
	}
	c := Composition{Source: ab.Source, Pivot: ab.Target, Target: bc.Target}
	second := bc.index()
	from := map[id][]pair{}
	for _, p := range second.order {
		if p.source.reading != ambiguous {
			from[p.source] = append(from[p.source], p)
		}
	}
	first := ab.index()
	if !composable(first, from) {
		return Composition{}, &attestkit.Problem{Rule: RuleSize, Detail: fmt.Sprintf("the two maps imply more than %d pivots: compose them in parts, such as a few sources at a time", MaxComposed)}
	}
	place := map[pair]int{}
	for _, p := range first.order {
		for _, q := range from[p.target] {
			c.add(place, pair{p.source, q.target}, pivot(p.target.text, first.pairs[p].Relation, second.pairs[q].Relation))
		}
	}
	return c, nil
}

// composable reports whether the links of one map, joined with those of the other that
// start from their targets, stay within MaxComposed.
func composable(first *index, from map[id][]pair) bool {
	left := MaxComposed
	for _, p := range first.order {
		if left -= len(from[p.target]); left < 0 {
			return false
		}
	}
	return true
}

func pivot(id string, r, s Relation) Pivot { return Pivot{id, r, s, Compose(r, s)} }

// add records a pivot of a pair; place says where the pair stands.
func (c *Composition) add(place map[pair]int, p pair, via Pivot) {
	i, known := place[p]
	if !known {
		i = len(c.Pairs)
		place[p] = i
		c.Pairs = append(c.Pairs, DerivedPair{Source: p.source.text, Target: p.target.text, Relations: AnyRelation})
	}
	c.Pairs[i].Relations = c.Pairs[i].Relations.Intersect(via.Relations)
	c.Pairs[i].Pivots = append(c.Pairs[i].Pivots, via)
}

package document_test

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/document"
)

// chooser makes choices out of bytes, so that a fuzzer can steer them one by one.
type chooser struct{ b []byte }

// n returns a number below n.
func (c *chooser) n(n int) int {
	var two [2]byte
	c.b = c.b[copy(two[:], c.b):]
	return int(binary.LittleEndian.Uint16(two[:])) % n
}

func pick[T any](c *chooser, list []T) (v T) {
	if len(list) > 0 {
		v = list[c.n(len(list))]
	}
	return v
}

// stock is what the documents of a kind are made of.
type stock struct {
	subject *subject
	files   []*tree
	values  map[string][]*tree // what stands under a member's name, in documents and schema
	names   []string
	words   map[string][]string // the texts that an enum allows, by the member's name
}

// stocks returns the stock of each kind, of small documents.
func stocks(t testing.TB) []*stock {
	t.Helper()
	byName := map[document.Name]*stock{}
	for i := range subjects {
		s := &subjects[i]
		byName[s.name] = &stock{subject: s, values: map[string][]*tree{}, words: map[string][]string{}}
	}
	for _, f := range canonical(t) {
		if s := byName[detected(t, f.b).name]; len(f.b) < 30_000 {
			root := treeOf(t, f.b)
			s.files = append(s.files, root)
			for _, v := range root.all() {
				if v.name != "" && len(s.values[v.name]) < 20 && len(v.bytes(false)) < 2_000 {
					s.values[v.name] = append(s.values[v.name], v)
				}
			}
		}
	}
	var all []*stock
	for i := range subjects {
		s := byName[subjects[i].name]
		s.enums(t)
		s.names = slices.Sorted(maps.Keys(s.values))
		all = append(all, s)
	}
	return all
}

// enums collects the words of the schema.
func (s *stock) enums(t testing.TB) {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal(s.subject.schema, &root))
	defs, _ := root["$defs"].(map[string]any)
	collect := func(schema map[string]any) {
		properties, _ := schema["properties"].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(properties)) {
			for _, w := range enumOf(defs, properties[name]) {
				s.words[name] = append(s.words[name], w)
				s.values[name] = append(s.values[name], &tree{name: name, raw: rawOf(t, w)})
			}
		}
	}
	collect(root)
	for _, key := range slices.Sorted(maps.Keys(defs)) {
		collect(defs[key].(map[string]any))
	}
}

// enumOf returns up to ten of the texts that a property, or its items, may be.
func enumOf(defs map[string]any, p any) (words []string) {
	schema, _ := p.(map[string]any)
	if ref, ok := schema["$ref"].(string); ok {
		schema, _ = defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
	}
	if items, ok := schema["items"]; ok {
		return enumOf(defs, items)
	}
	list, _ := schema["enum"].([]any)
	for i := 0; i < len(list); i += 1 + len(list)/10 {
		words = append(words, list[i].(string))
	}
	return words
}

// insults are values that stand nowhere or mean something else.
var insults = []string{
	`null`, `true`, `false`, `0`, `1`, `-1`, `3.0`, `1e2`, `2147483647`, `2147483648`, `99999999999999999999`, `""`, `"x"`, `"\u0041"`, `"\ud800"`, `"\ud83d\ude00"`, "\"\xff\"",
	`[]`, `{}`, `[1]`, `[{}]`, `[null]`, `{"a": "b"}`, `"other"`, `"0001-01-01"`, `"9999-12-31"`, `"2025-02-29"`, `"CC6.1#1"`, `"A.5.1"`, `"2014"`, `" "`,
}

// mutation changes a document in a way that knows its structure.
type mutation func(c *chooser, s *stock, root *tree)

var mutations = []mutation{swap, move, replaceFromElsewhere, duplicate, dropItem, empty, reword, reword, add, add, spoilRows, spoilRows, insult, twice, rekind}

func inner(root *tree) []*tree {
	return kept(root.all(), func(v *tree) bool { return len(v.items) > 0 })
}

func objects(root *tree) []*tree {
	return kept(root.all(), func(v *tree) bool { return v.open == '{' })
}

// swap exchanges two members or items.
func swap(c *chooser, _ *stock, root *tree) {
	v := pick(c, inner(root))
	if v == nil {
		return
	}
	i, j := c.n(len(v.items)), c.n(len(v.items))
	v.items[i], v.items[j] = v.items[j], v.items[i]
}

// move takes a member to another object.
func move(c *chooser, _ *stock, root *tree) {
	from, to := pick(c, objects(root)), pick(c, objects(root))
	if from != nil && len(from.items) > 0 {
		i := c.n(len(from.items))
		item := from.items[i]
		from.items = slices.Delete(slices.Clone(from.items), i, i+1)
		to.items = slices.Insert(slices.Clone(to.items), c.n(len(to.items)+1), item.clone())
	}
}

// replaceFromElsewhere puts a value of the document in another's place.
func replaceFromElsewhere(c *chooser, _ *stock, root *tree) {
	v := pick(c, inner(root))
	if v == nil {
		return
	}
	i := c.n(len(v.items))
	v.items[i] = pick(c, root.all()).as(v.items[i].name)
}

// duplicate gives an item of a list again.
func duplicate(c *chooser, _ *stock, root *tree) {
	lists := kept(inner(root), func(v *tree) bool { return v.open == '[' })
	if len(lists) > 0 {
		v := pick(c, lists)
		v.items = slices.Insert(slices.Clone(v.items), c.n(len(v.items)+1), pick(c, v.items).clone())
	}
}

// dropItem takes a member or item away.
func dropItem(c *chooser, _ *stock, root *tree) {
	v := pick(c, inner(root))
	if v == nil {
		return
	}
	i := c.n(len(v.items))
	v.items = slices.Delete(slices.Clone(v.items), i, i+1)
}

// empty leaves a list or object without anything.
func empty(c *chooser, _ *stock, root *tree) {
	if v := pick(c, inner(root)); v != nil {
		v.items = nil
	}
}

// reword gives a member another value of its enum.
func reword(c *chooser, s *stock, root *tree) {
	words := kept(root.all(), func(v *tree) bool { return v.open == 0 && len(s.words[v.name]) > 0 })
	if len(words) > 0 {
		v := pick(c, words)
		v.raw = `"` + pick(c, s.words[v.name]) + `"`
	}
}

// add gives an object a member that stands in some document of the kind, most often
// one that the object could have.
func add(c *chooser, s *stock, root *tree) {
	v := pick(c, objects(root))
	if v == nil {
		return
	}
	name := pick(c, s.names)
	v.items = slices.Insert(slices.Clone(v.items), c.n(len(v.items)+1), pick(c, s.values[name]).as(name))
}

// rekind changes what the conditions on the whole document ask for.
func rekind(c *chooser, s *stock, root *tree) {
	var known []string
	for _, name := range []string{"kind", "type", "criteriaEdition", "asOf", "period", "decided", "processesTransactions", "opinion", "standards", "services", "criteria", "requirements", "target", "openQuestions", "otherStandard", "otherService", "otherAsks", "otherAsk"} {
		if len(s.values[name]) > 0 {
			known = append(known, name)
		}
	}
	name := pick(c, known)
	if name == "" {
		return
	}
	value := pick(c, s.values[name]).as(name)
	if old := root.member(name); old != nil {
		*old = *value
	} else {
		root.items = append(root.items, value)
	}
}

// insult puts a hostile value somewhere.
func insult(c *chooser, _ *stock, root *tree) {
	v := pick(c, inner(root))
	if v == nil {
		return
	}
	i := c.n(len(v.items))
	v.items[i] = scalar(pick(c, insults)).as(v.items[i].name)
}

// twice gives a member's name again, perhaps in another case.
func twice(c *chooser, _ *stock, root *tree) {
	if v := pick(c, objects(root)); v != nil && len(v.items) > 0 {
		item := pick(c, v.items)
		name := item.name
		if c.n(2) == 1 {
			name = strings.ToUpper(name)
		}
		v.items = slices.Insert(slices.Clone(v.items), c.n(len(v.items)+1), item.as(name))
	}
}

// spoilRows makes the document's own lists long, and many of their rows bad.
func spoilRows(c *chooser, s *stock, root *tree) {
	lists := kept(root.items, func(v *tree) bool { return v.open == '[' && len(v.items) > 0 && v.items[0].open == '{' })
	if len(lists) == 0 {
		return
	}
	for range 1 + c.n(2) {
		list := pick(c, lists)
		rows := list.items
		list.items = nil
		for range 1 + c.n(1+c.n(151)) {
			list.items = append(list.items, pick(c, rows).clone())
		}
		for range c.n(1 + c.n(151)) {
			i := c.n(len(list.items))
			list.items[i] = spoil(c, s, list.items[i])
		}
	}
}

// spoil changes one row.
func spoil(c *chooser, s *stock, row *tree) *tree {
	row = &tree{open: '[', items: []*tree{row.clone()}} // so that the row itself can be replaced
	mutation := []mutation{swap, move, replaceFromElsewhere, dropItem, empty, reword, add, insult, twice}[c.n(9)]
	mutation(c, s, row)
	if len(row.items) == 0 {
		return scalar(pick(c, insults))
	}
	return row.items[0]
}

// mutant returns a document of the stock after one to four changes.
func (s *stock) mutant(c *chooser) []byte {
	root := pick(c, s.files).clone()
	indented := c.n(2) == 1
	for range 1 + c.n(4) {
		if len(root.items) == 0 {
			break
		}
		mutations[c.n(len(mutations))](c, s, root)
	}
	return root.bytes(indented)
}

// TestStructureIsAgreedUpon changes documents by their structure and reads them both
// ways.
func TestStructureIsAgreedUpon(t *testing.T) {
	n := 250
	if brief() {
		n = 40
	}
	r := rand.New(rand.NewPCG(21, 22))
	for _, s := range stocks(t) {
		accepted, inPart := 0, 0
		for range n {
			b := s.mutant(&chooser{randomBytes(r, 2000)})
			requireAgreed(t, s.subject, b)
			if _, err := s.subject.unmarshal(b); err == nil {
				accepted++
			}
			if document.ReadsInPart(s.subject.name, b) {
				inPart++
			}
		}
		t.Logf("%s: %d of %d are accepted, %d are looked at in part", s.subject.name, accepted, n, inPart)
	}
}

func randomBytes(r *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

// FuzzStructure looks for a document on which the two ways differ, by changes that
// the fuzzer steers.
func FuzzStructure(f *testing.F) {
	stocks := stocks(f)
	r := rand.New(rand.NewPCG(23, 24))
	for i := range stocks {
		for range 4 {
			f.Add(uint8(i), randomBytes(r, 40))
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, choices []byte) {
		s := stocks[int(which)%len(stocks)]
		requireAgreed(t, s.subject, s.mutant(&chooser{choices}))
	})
}

package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/soc"
)

// TestContradictionsBesideBadRows puts rows in doubt beside everything that schema and
// Validate both refuse: in front of it, behind it, instead of it, among many rows that
// contradict as well, and in another list. Whatever is left out of the second look,
// problems and their places are those of the whole document.
func TestContradictionsBesideBadRows(t *testing.T) {
	byName := map[string]*stock{}
	for _, s := range stocks(t) {
		byName[s.subject.name.String()] = s
	}
	inPart := 0
	for i, a := range agreements {
		s := byName[a.kind]
		for n, variant := range besideBadRows(s, treeOf(t, a.document(t))) {
			if n%2 != i%2 || brief() && n%6 != i%6 {
				continue
			}
			b := variant.bytes(n%2 == 0)
			requireAgreed(t, s.subject, b)
			if document.ReadsInPart(s.subject.name, b) {
				inPart++
			}
		}
	}
	assert.Greater(t, inPart, 100, "too few documents are looked at in part")
	t.Logf("%d documents are looked at in part", inPart)
}

// rowLists returns the document's own lists of objects.
func rowLists(root *tree) []*tree {
	return kept(root.items, func(v *tree) bool { return v.open == '[' && len(v.items) > 0 && v.items[0].open == '{' })
}

// besideBadRows returns variants of a document.
func besideBadRows(s *stock, root *tree) (all []*tree) {
	for i := range rowLists(root) {
		vary := func(change func(rows []*tree) []*tree) {
			v := root.clone()
			list := rowLists(v)[i]
			list.items = change(list.items)
			all = append(all, v)
		}
		for _, raw := range []string{`7`, `{}`, `{"id": "x", "unknown": 1}`, `null`} {
			bad := func(n int) (rows []*tree) {
				for range n {
					rows = append(rows, scalar(raw))
				}
				return rows
			}
			vary(func(rows []*tree) []*tree { return append(bad(1), rows...) })
			vary(func(rows []*tree) []*tree { return append(rows, bad(1)...) })
			vary(func([]*tree) []*tree { return bad(2) })
			vary(func(rows []*tree) []*tree { return append(append(bad(2), rows...), bad(99)...) })
			vary(func(rows []*tree) []*tree { return append(bad(60), append(rows, bad(60)...)...) })
			vary(func(rows []*tree) []*tree { return append(append(rows, bad(1)...), repeated(rows, 40)...) })
			vary(func(rows []*tree) []*tree { return append(repeated(rows, 101), bad(3)...) })
		}
		vary(func(rows []*tree) []*tree { return repeated(rows, 99) })
		vary(func(rows []*tree) []*tree { return repeated(rows, 130) })
		vary(func(rows []*tree) []*tree { return append(rows, rows[0].as("").without()) })
	}
	for _, name := range s.names {
		for _, list := range s.values[name][:1] {
			if list.open == '[' && len(list.items) > 0 && list.items[0].open == '{' && root.member(name) == nil && s.isRow(name) {
				v, w := root.clone(), root.clone()
				good := list.as(name)
				bad := list.as(name)
				bad.items = append(bad.items, scalar(`7`))
				v.items, w.items = append(v.items, bad), append([]*tree{good}, w.items...)
				all = append(all, v, w)
			}
		}
	}
	return all
}

// isRow reports whether some document of the kind has a list of this name of its own.
func (s *stock) isRow(name string) bool {
	for _, f := range s.files {
		if f.member(name) != nil {
			return true
		}
	}
	return false
}

func repeated(rows []*tree, n int) (all []*tree) {
	for range n {
		for _, row := range rows {
			all = append(all, row.clone())
		}
	}
	return all
}

// without returns an object that lacks its first member.
func (v *tree) without() *tree {
	v.items = v.items[min(1, len(v.items)):]
	return v
}

// TestListsThatConditionsAskFor holds that a list of which all rows are in doubt is
// still there for the conditions on the document, and a list that conditions count or
// place is never cut.
func TestListsThatConditionsAskFor(t *testing.T) {
	s := subjectNamed(t, "recommendation")
	for _, members := range []string{
		advised(threeReports) + `, "openQuestions": [7]`,
		advised(threeReports) + `, "openQuestions": [7, {"question": "blocksDeal", "ask": "a", "why": "w", "changes": ["soc2"]}]`,
		strings.Replace(advised(threeReports), "true", "false", 1) + `, "openQuestions": [7]`,
		strings.Replace(advised(threeReports), "true", "false", 1) + `, "openQuestions": []`,
		advised(`7, ` + threeReports), advised(threeReports + `, 7`), advised(`{"kind": "soc1"}, 7, {"kind": "soc3", "verdict": "needed"}`), advised(``),
		advised(threeReports) + `, "counterfactuals": [7, {"question": "x"}], "openQuestions": [{"question": "blocksDeal"}]`,
	} {
		requireAgreed(t, s, []byte(`{"schema": "`+s.id()+`", `+members+`}`))
	}
	s = subjectNamed(t, "report")
	all := `"opinion": {"overall": "adverse", "description": "unmodified", "design": "unmodified", "operation": "unmodified"}`
	for _, members := range []string{
		all + `, "additionalSubjectMatters": [7]`, all + `, "additionalSubjectMatters": [{}]`, all + `, "additionalSubjectMatters": [{"name": "Y"}, 7]`, all + `, "controls": [7]`, all,
		all + `, "additionalSubjectMatters": null`, all + `, "additionalSubjectMatters": [{"name": "Y", ` + all + `}, {"name": 7, ` + all + `}]`,
	} {
		requireAgreed(t, s, []byte(`{"schema": "`+s.id()+`", `+soc2Type2+`, `+members+`}`))
	}
}

// TestWrittenTwice gives lists, and the members that conditions look at, more than once.
func TestWrittenTwice(t *testing.T) {
	s := subjectNamed(t, "report")
	for _, members := range []string{
		`"controls": [{"id": "1"}], "controls": [{"id": "2"}]`, `"controls": [7], "controls": [{"id": "2"}]`, `"controls": [{"id": "1"}], "controls": [7]`, `"controls": [7], "controls": [7]`,
		`"controls": [{"id": "1"}, 7], "Controls": [7]`, `"controls": [7], "\u0063ontrols": [{"id": "1"}]`, `"kind": "soc3"`, `"controls": [{"id": "1", "id": "1"}], "exceptions": [{"id": "1", "ID": "2"}]`,
		`"labels": {"controls": "x", "Controls": "y"}, "controls": [7]`, `"labels": {"controls": "x"}, "controls": [7, {"id": "1", "labels": {"": ""}}]`, `"schema": "attestkit/report/v1"`,
	} {
		requireAgreed(t, s, []byte(`{"schema": "`+s.id()+`", `+soc2Type2+`, `+members+`}`))
	}
}

// TestGuessedKinds reads documents as another kind than they are, and as any.
func TestGuessedKinds(t *testing.T) {
	for _, f := range canonical(t) {
		if len(f.b) > 20_000 {
			continue
		}
		for i := range subjects {
			requireAgreed(t, &subjects[i], f.b)
		}
	}
	for _, other := range []string{`"schema": "attestkit/report/v1", "labels": {"schema": "attestkit/crossmap/v1"}`, `"labels": {"schema": "attestkit/crossmap/v1"}, "schema": "attestkit/report/v1"`, `"sch\u0065ma": "attestkit/report/v1"`, `"schema": "attestkit/r\u0065port/v1"`} {
		b := []byte(`{` + other + `, ` + soc2Type2 + `}`)
		v, err := document.DecodeAny(strings.NewReader(string(b)))
		want, wantErr := subjectNamed(t, "report").thoroughly(b)
		assert.Equal(t, problems(wantErr), problems(err), other)
		assert.Equal(t, want, v)
	}
}

// TestUnsureRowsBesideContradictions writes names of rows with an escape, of which the
// one pass is not sure though they are right, in documents that anything at all is wrong
// with: what the value without these rows objects to is not what the document is
// refused for.
func TestUnsureRowsBesideContradictions(t *testing.T) {
	n := 0
	for _, f := range append(invalid(t), asFiles(t, agreements)...) {
		if _, problems := jsondoc.Parse(f.b, jsondoc.Limits{}); problems != nil {
			continue
		}
		root, s := treeOf(t, f.b), subjectNamed(t, f.kind())
		for i, list := range rowLists(root) {
			for j := range list.items {
				v := root.clone()
				rowLists(v)[i].items[j].unsure()
				requireAgreed(t, s, v.bytes(true))
				rows := rowLists(v)[i]
				rows.items = append([]*tree{rows.items[j].clone()}, rows.items...)
				requireAgreed(t, s, v.bytes(false))
				n++
			}
			v := root.clone()
			for _, row := range rowLists(v)[i].items {
				row.unsure()
			}
			requireAgreed(t, s, v.bytes(true))
		}
	}
	assert.Greater(t, n, 50)
	duplicate := `"controls": [{"\u0069d": "1"}, {"id": "2"}, {"id": "3"}, {"id": "3"}]`
	requireAgreed(t, subjectNamed(t, "report"), []byte(`{"schema": "attestkit/report/v1", `+soc2Type2+`, `+duplicate+`}`))
	_, err := document.Unmarshal[soc.Report]([]byte(`{"schema": "attestkit/report/v1", ` + soc2Type2 + `, ` + duplicate + `}`))
	assert.Equal(t, []string{"/controls/3/id duplicate-id"}, places(err))
}

// unsure writes the first letter of an object's first name as an escape.
func (v *tree) unsure() {
	if len(v.items) > 0 && v.open == '{' && v.items[0].name != "" {
		name := v.items[0].name
		v.items[0].name = `\u00` + hexOf(name[0]) + name[1:]
	}
}

// asFiles returns agreements as the documents that they are.
func asFiles(t *testing.T, list []agreement) (files []file) {
	for _, a := range list {
		files = append(files, file{a.kind + ".json", a.document(t)})
	}
	return files
}

package jsondoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/attestkit/attestkit"
	"github.com/santhosh-tekuri/jsonschema/v5"
)

// Schema is a JSON Schema (draft 2020-12) in a file. Declare it as a composite
// literal with FS and File: nothing runs until the first document is validated, and
// then the schema is read once; jsonschema/v5, which takes longer, compiles it when it is
// asked first. It is safe for concurrent use and must not be copied.
//
// The document's "$id" is an absolute URN such as urn:attestkit:schema:report:v1.
// A "$ref" may name the "$id" of another .json file in the same directory, and nothing
// else: no file outside FS and no network is ever touched. The format "date" is
// that of [attestkit.ParseDate]. Problems use the schema's own words: the "title"
// of a value ("a criterion of the 2017 Trust Services Criteria"; one that begins
// with a capital is put behind "a value of"), the "description" or "title" of a
// member that is missing, the "description" of a "not" or of an "if". Where a
// "$comment" stands beside an "if" it is the rule, and the "description" beside it
// the sentence, of what the condition excludes; a "$comment" beside a "pattern" is
// the rule that a text breaks which does not match.
//
// Hint, if it is given, is asked about a text of moderate length that is none of an
// "enum" with a "title". It returns what to say behind "... is not TITLE known to
// ...", which may be nothing, or a detail to say instead. Without ok, the schema's
// own values make a suggestion.
type Schema struct {
	FS   fs.FS
	File string
	Hint func(title, text string) (rest, detail string, ok bool)

	reading sync.Once
	files   map[string][]byte // the text of each schema document by its $id
	docs    map[string]any    // the same, decoded
	form    *form             // what sieve and judge understand of it
	name    string            // the const of its "schema" member: attestkit/report/v1
	unread  error             // why it was not read

	compiling sync.Once
	compiled  *jsonschema.Schema
	invalid   error // why it was not compiled
}

// Compile reads and compiles the schema, unless that was done, and returns what is
// wrong with it. Validate does so by itself; a test wants to know.
func (s *Schema) Compile() error {
	s.compiling.Do(func() {
		if s.invalid = s.read(); s.invalid == nil {
			s.invalid = s.guarded(s.compile)
		}
	})
	return s.invalid
}

// read reads the schema, unless that was done.
func (s *Schema) read() error {
	s.reading.Do(func() { s.unread = s.guarded(s.load) })
	return s.unread
}

// guarded calls f, and names the schema in its error.
func (s *Schema) guarded(f func() error) error {
	if err := guard(f); err != nil {
		return fmt.Errorf("jsondoc: schema %s: %w", s.File, err)
	}
	return nil
}

// Validate returns the problems of a document by the schema. When the document's
// "schema" member names something else, that is the only problem. Those that it is
// sure of it finds by itself; where it is not sure, and where it finds nothing, it
// asks jsonschema/v5: see [Schema.Ask].
func (s *Schema) Validate(d *Document) []*attestkit.Problem {
	t := d.tape()
	if list, sure := s.judge(t); sure && len(list) > 0 {
		return d.problems(faults{list: list})
	}
	return s.report(d, s.ask(t, s.sifted), itself)
}

// Ask is [Schema.Validate] that asks jsonschema/v5 whatever is wrong, about as much of
// the document as can matter. Where more than a thousand items of lists and members of
// maps are faulty, it looks at the first thousand, and counts each of the others as
// one problem.
func (s *Schema) Ask(d *Document) []*attestkit.Problem {
	return s.report(d, s.ask(d.tape(), s.sifted), itself)
}

func itself(pointer string) string { return pointer }

// inDoubt returns the compiled schema without those of its conditions that the sieve
// finds fulfilled: jsonschema/v5 takes longer for a few conditions than the sieve for a
// document.
func (s *Schema) inDoubt(sieve *sieve) *jsonschema.Schema {
	left := *s.compiled
	left.AllOf = nil
	for i, condition := range s.form.allOf {
		if sieve.check(condition, 0) != yes {
			left.AllOf = append(left.AllOf, s.compiled.AllOf[i])
		}
	}
	return &left
}

// Part is some of a document: JSON that lacks what is known to be good.
type Part interface {
	Bytes() []byte                  // the text
	Original(pointer string) string // the pointer in the whole that one in the part stands for
	Offset(at int) int              // the offset in the whole of a value or name in the part
}

// ValidatePart returns the problems of a part of a document by the schema, in
// places of the whole. It asks jsonschema/v5 only what it is not sure of itself. The
// part has so many values at most.
func (s *Schema) ValidatePart(d *Document, part Part, values int) []*attestkit.Problem {
	small := Document{b: part.Bytes(), values: min(values, len(part.Bytes()))}
	t := small.tape()
	list, sure := s.judge(t)
	if !sure {
		return s.report(d, s.ask(t, s.sifted), part.Original)
	}
	for i := range list {
		list[i].pointer, list[i].at = part.Original(list[i].pointer), part.Offset(list[i].at)
	}
	return d.problems(faults{list: list})
}

// sifted returns what there is to ask jsonschema/v5 about a document.
func (s *Schema) sifted(p *pruner) (any, *jsonschema.Schema) {
	return p.value(0, demands{must: []*form{s.form}}), s.inDoubt(&p.sieve)
}

// answer is what jsonschema/v5 has against a document.
type answer struct {
	faults
	failed bool // this library did
}

// ask asks jsonschema/v5 about the part of a document that prune makes, by the schema
// that it returns.
func (s *Schema) ask(t *tape, prune func(*pruner) (any, *jsonschema.Schema)) answer {
	if t == nil || s.Compile() != nil {
		return answer{failed: true}
	}
	var part any
	p := newPruner(t)
	err := guard(func() error {
		var schema *jsonschema.Schema
		part, schema = prune(p)
		return schema.Validate(part)
	})
	if err == nil && p.dropped == 0 {
		return answer{}
	}
	var invalid *jsonschema.ValidationError
	if !errors.As(err, &invalid) {
		return answer{failed: true}
	}
	r := reading{schema: s, value: part, pruner: p, sites: make(map[string]*site)}
	f := faults{list: settled(r.faults(nil, invalid, nil)), omitted: p.dropped}
	if len(f.list) > 0 && f.list[0].rule() == RuleVersion {
		f.omitted = 0
	}
	for i := range f.list {
		f.list[i].pointer = p.restore(f.list[i].pointer)
	}
	return answer{faults: f}
}

// settled returns the faults that stand: of a document of another version, that it is one
// only.
func settled(list []fault) []fault {
	list = certain(list)
	if i := slices.IndexFunc(list, func(f fault) bool { return f.rule() == RuleVersion }); i >= 0 {
		return list[i : i+1]
	}
	return list
}

// report places and words what was found in a document, or in a part of it.
func (s *Schema) report(d *Document, a answer, original func(string) string) []*attestkit.Problem {
	switch {
	case a.failed:
		return d.internal()
	case len(a.list) == 0:
		return nil
	}
	for i := range a.list {
		a.list[i].pointer = original(a.list[i].pointer)
	}
	return d.place(a.faults)
}

// internal is the problem of a panic or of a schema that does not compile.
func (d *Document) internal() []*attestkit.Problem {
	return []*attestkit.Problem{d.one(fault{keyword: kwInternal})}
}

// errPanic stands for a panic, whose text may quote the document.
var errPanic = errors.New("panic")

// guard calls f and turns a panic into an error.
func guard(f func() error) (err error) {
	defer func() {
		if recover() != nil {
			err = errPanic
		}
	}()
	return f()
}

func decodeAny(b []byte) (value any, err error) {
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.UseNumber()
	err = decoder.Decode(&value)
	return value, err
}

// place finds the faults of a schema in the document, which have pointers and
// names only, and words them.
func (d *Document) place(f faults) []*attestkit.Problem {
	root := newPlaces()
	list := f.list
	places := make([]*place, len(list))
	for i, f := range list {
		places[i] = root.add(f.pointer)
		if f.byName {
			places[i] = places[i].child(f.name)
		}
	}
	d.find(root)
	for i := range list {
		if list[i].at = places[i].offset(); list[i].byName {
			list[i].at = places[i].nameOffset()
		}
	}
	return d.problems(f)
}

// load reads the files of the schema, and what they say.
func (s *Schema) load() error {
	s.docs, s.files = make(map[string]any), make(map[string][]byte)
	id, err := s.file(s.File)
	if err == nil && refersOut(s.docs[id], id) {
		err = s.others()
	}
	if err != nil {
		return err
	}
	s.form = (&former{docs: s.docs, forms: make(map[string]*form)}).at(id, "")
	s.name, _ = dig(s.docs[id], "properties", "schema", "const").(string)
	return nil
}

// file reads a schema document and returns its $id.
func (s *Schema) file(name string) (id string, err error) {
	b, err := fs.ReadFile(s.FS, name)
	if err != nil {
		return "", err
	}
	doc, err := decodeAny(b)
	if err != nil {
		return "", err
	}
	if id, _ = dig(doc, "$id").(string); !strings.HasPrefix(id, "urn:") {
		return "", errors.New(name + `: "$id" is not a URN`)
	}
	if s.docs[id] != nil {
		return "", errors.New(name + `: "$id" is that of another file`)
	}
	s.docs[id], s.files[id] = doc, b
	return id, nil
}

// others reads the other documents of FS.
func (s *Schema) others() error {
	files, err := fs.Glob(s.FS, path.Join(path.Dir(s.File), "*.json"))
	for _, file := range files {
		if file != s.File && err == nil {
			_, err = s.file(file)
		}
	}
	return err
}

// compile lets jsonschema/v5 compile what was read.
func (s *Schema) compile() (err error) {
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	compiler.Formats["date"] = isDate
	compiler.LoadURL = func(url string) (io.ReadCloser, error) { return nil, fmt.Errorf("%s is not embedded", url) }
	for id, b := range s.files {
		if err := compiler.AddResource(id, bytes.NewReader(b)); err != nil {
			return err
		}
	}
	id, _, _ := strings.Cut(s.form.location, "#")
	s.compiled, err = compiler.Compile(id)
	return err
}

func refersOut(doc any, id string) bool {
	switch doc := doc.(type) {
	case map[string]any:
		ref, _ := doc["$ref"].(string)
		if ref != "" && !strings.HasPrefix(ref, "#") && !strings.HasPrefix(ref, id+"#") {
			return true
		}
		for _, child := range doc {
			if refersOut(child, id) {
				return true
			}
		}
	case []any:
		for _, child := range doc {
			if refersOut(child, id) {
				return true
			}
		}
	}
	return false
}

// isDate is the format "date"; it does not concern what is no text.
func isDate(value any) bool {
	text, ok := value.(string)
	if !ok {
		return true
	}
	_, err := attestkit.ParseDate(text)
	return err == nil
}

// dig walks into nested objects; it returns nil where there is nothing.
func dig(value any, names ...string) any {
	for _, name := range names {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value
}

package document

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/internal/onepass"
)

// WatchAcceptance makes jsonschema/v5 look at every document that generated code
// accepts from now on, each once. A document that v5 refuses ends the process: the
// promise is broken whatever the test is about.
func WatchAcceptance() {
	for i := range kinds {
		k := &kinds[i]
		w := watch{kind: k, scan: k.scan}
		k.scan = w.look
	}
}

// watch stands between a kind and its generated code.
type watch struct {
	kind *kind
	scan scanner
}

// unwatched is set while memory is measured.
var unwatched atomic.Bool

// Unwatched lets f run without a look at what is accepted.
func Unwatched(f func()) {
	unwatched.Store(true)
	defer unwatched.Store(false)
	f()
}

// seen are the digests of the documents that were looked at.
var seen sync.Map

func (w watch) look(document onepass.Source, limits jsondoc.Limits) (passed, bool) {
	p, ok := w.scan(document, limits)
	if !ok || p.bad != nil || unwatched.Load() || validate(p.value) != nil {
		return p, ok
	}
	if _, known := seen.LoadOrStore(sha256.Sum256(append([]byte(w.kind.id()), document.Bytes()...)), nil); !known {
		if err := w.refused(document.Bytes(), limits); err != nil {
			panic(fmt.Sprintf("generated code accepts what the schema refuses: %v\n%s", err, document.Bytes()))
		}
	}
	return p, ok
}

// refused returns what the strict pass, and jsonschema/v5 by itself, have against a
// document: neither the sieve nor what it leaves out stands between.
func (w watch) refused(b []byte, limits jsondoc.Limits) error {
	if _, problems := jsondoc.Parse(slices.Clone(b), limits); problems != nil {
		return attestkit.Join(problems...)
	}
	compiled, err := w.kind.compile()
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.UseNumber()
	var value any
	return errors.Join(decoder.Decode(&value), compiled.Validate(value))
}

// compiled are the schemas of the kinds, by their files.
var compiled sync.Map

// compile compiles the schema of a kind as jsonschema/v5 does without our help.
func (k *kind) compile() (*jsonschema.Schema, error) {
	if c, ok := compiled.Load(k.schema.File); ok {
		return c.(*jsonschema.Schema), nil
	}
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	b, err := fs.ReadFile(k.schema.FS, k.schema.File)
	if err != nil {
		return nil, err
	}
	url := "urn:test:" + k.schema.File
	if err := compiler.AddResource(url, bytes.NewReader(b)); err != nil {
		return nil, err
	}
	c, err := compiler.Compile(url)
	if err == nil {
		compiled.Store(k.schema.File, c)
	}
	return c, err
}

// ReadsInPart reports whether a document is refused after a look at some of its rows
// only.
func ReadsInPart(name Name, b []byte) bool {
	for i := range kinds {
		if k := &kinds[i]; k.name == name {
			document := onepass.Borrowed(b)
			a := k.attempt(document, options(nil))
			return a.ok && k.objections(b, a, options(nil)) != nil
		}
	}
	return false
}

// AcceptAnything lets the watch look at a reader of a kind that accepts every document
// and builds the value v.
func AcceptAnything(name Name, b []byte, v any) {
	for i := range kinds {
		if k := &kinds[i]; k.name == name {
			w := watch{k, func(onepass.Source, jsondoc.Limits) (passed, bool) { return passed{value: v}, true }}
			w.look(onepass.Borrowed(b), options(nil))
		}
	}
}

package document_test

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/attestkit/attestkit/document"
)

// TestMain makes every test of the package one of soundness: see
// document.WatchAcceptance. Benchmarks are left alone, and so are fuzz targets, which
// ask jsonschema/v5 themselves.
func TestMain(m *testing.M) {
	flag.Parse()
	measuring := flag.Lookup("test.bench").Value.String() != "" || flag.Lookup("test.fuzz").Value.String() != ""
	if !measuring {
		document.WatchAcceptance()
	}
	os.Exit(m.Run())
}

// TestAcceptanceIsWatched holds that the watch bites: it is shown a reader that
// accepts anything.
func TestAcceptanceIsWatched(t *testing.T) {
	shown := 0
	for _, f := range invalid(t) {
		s := subjectNamed(t, f.kind())
		v, err := s.plain(f.b)
		if err == nil && s.validate(v) == nil {
			shown++
			assert.Panics(t, func() { document.AcceptAnything(s.name, f.b, v) }, f.name)
		}
	}
	assert.Greater(t, shown, 10)
}

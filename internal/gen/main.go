// Command gen writes the decoders and encoders of package document: one file for each
// kind of document, from its schema and its Go type.
//
//	go generate ./document
//
// The code that it writes runs on internal/onepass, whose package comment says what it
// promises. The generator refuses a schema that says something it does not know how
// to hold, so that nothing is accepted because nobody thought of it. The conditions of
// a schema (its "allOf") are left to the Validate of the value; tests of package document
// hold that the two say the same.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// target is a kind of document in its newest version.
type target struct {
	name string // as in Go names: bridgeLetter
	file string // of the schema, and with _gen.go of the code
	typ  reflect.Type
}

var targets = [...]target{
	{"report", "report.v1", reflect.TypeFor[soc.Report]()},
	{"bridgeLetter", "bridge-letter.v1", reflect.TypeFor[soc.BridgeLetter]()},
	{"profile", "profile.v1", reflect.TypeFor[recommend.Profile]()},
	{"recommendation", "recommendation.v1", reflect.TypeFor[recommend.Recommendation]()},
	{"crossmap", "crossmap.v1", reflect.TypeFor[crossmap.Map]()},
	{"statementOfApplicability", "statement-of-applicability.v1", reflect.TypeFor[iso27001.StatementOfApplicability]()},
	{"coverage", "coverage.v1", reflect.TypeFor[crossmap.Report]()},
	{"assessment", "assessment.v1", reflect.TypeFor[readiness.Assessment]()},
	{"cuecTracker", "cuec-tracker.v1", reflect.TypeFor[readiness.Tracker]()},
}

func main() {
	dir := "."
	if len(os.Args) > 1 {
		dir = os.Args[1]
	}
	if err := generate(dir); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// generate writes the files of all targets into a directory.
func generate(dir string) error {
	for _, t := range targets {
		code, err := t.generate()
		if err != nil {
			return fmt.Errorf("%s: %w", t.file, err)
		}
		if err := os.WriteFile(filepath.Join(dir, t.goFile()), code, 0o666); err != nil {
			return err
		}
	}
	return nil
}

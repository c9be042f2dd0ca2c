package document

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document/schema"
	"github.com/attestkit/attestkit/internal/jsondoc"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

// Document is any of the types that have a JSON document.
type Document interface {
	soc.Report | soc.BridgeLetter | recommend.Profile | recommend.Recommendation | crossmap.Map | iso27001.StatementOfApplicability | crossmap.Report |
		readiness.Assessment | readiness.Tracker
}

// Name is the name of a kind of document, as it stands in the middle of its
// "schema" member: "report" in "attestkit/report/v1".
type Name string

// The names of the documents.
const (
	Report                   Name = "report"                     // soc.Report
	BridgeLetter             Name = "bridge-letter"              // soc.BridgeLetter
	Profile                  Name = "profile"                    // recommend.Profile
	Recommendation           Name = "recommendation"             // recommend.Recommendation
	Crossmap                 Name = "crossmap"                   // crossmap.Map
	StatementOfApplicability Name = "statement-of-applicability" // iso27001.StatementOfApplicability
	Coverage                 Name = "coverage"                   // crossmap.Report
	Assessment               Name = "assessment"                 // readiness.Assessment
	CUECTracker              Name = "cuec-tracker"               // readiness.Tracker
)

// String returns the name.
func (n Name) String() string { return string(n) }

// kind is what is known of one kind of document in one version.
type kind struct {
	name    Name
	version int
	value   any                                  // a nil pointer to its Go type
	read    func(*jsondoc.Document) (any, error) // makes a value of a document that has the schema's form
	scan    scanner                              // reads a document in one pass
	print   printer                              // writes one in one pass
	schema  jsondoc.Schema
}

// kinds lists the versions of one kind oldest first. Go through it by index: a copy
// of an entry would be a copy of its schema.
var kinds = [...]kind{
	{
		name: Report, version: 1, value: (*soc.Report)(nil),
		read: build[soc.Report], scan: scan[soc.Report, reportReader], print: printReport,
		schema: jsondoc.Schema{FS: schema.FS(), File: "report.v1.schema.json", Hint: hint},
	},
	{
		name: BridgeLetter, version: 1, value: (*soc.BridgeLetter)(nil),
		read: build[soc.BridgeLetter], scan: scan[soc.BridgeLetter, bridgeLetterReader], print: printBridgeLetter,
		schema: jsondoc.Schema{FS: schema.FS(), File: "bridge-letter.v1.schema.json", Hint: hint},
	},
	{
		name: Profile, version: 1, value: (*recommend.Profile)(nil),
		read: build[recommend.Profile], scan: scan[recommend.Profile, profileReader], print: printProfile,
		schema: jsondoc.Schema{FS: schema.FS(), File: "profile.v1.schema.json", Hint: hint},
	},
	{
		name: Recommendation, version: 1, value: (*recommend.Recommendation)(nil),
		read: build[recommend.Recommendation], scan: scan[recommend.Recommendation, recommendationReader], print: printRecommendation,
		schema: jsondoc.Schema{FS: schema.FS(), File: "recommendation.v1.schema.json", Hint: hint},
	},
	{
		name: Crossmap, version: 1, value: (*crossmap.Map)(nil),
		read: build[crossmap.Map], scan: scan[crossmap.Map, crossmapReader], print: printCrossmap,
		schema: jsondoc.Schema{FS: schema.FS(), File: "crossmap.v1.schema.json", Hint: hint},
	},
	{
		name: StatementOfApplicability, version: 1, value: (*iso27001.StatementOfApplicability)(nil),
		read: build[iso27001.StatementOfApplicability], scan: scan[iso27001.StatementOfApplicability, statementOfApplicabilityReader], print: printStatementOfApplicability,
		schema: jsondoc.Schema{FS: schema.FS(), File: "statement-of-applicability.v1.schema.json", Hint: hint},
	},
	{
		name: Coverage, version: 1, value: (*crossmap.Report)(nil),
		read: build[crossmap.Report], scan: scan[crossmap.Report, coverageReader], print: printCoverage,
		schema: jsondoc.Schema{FS: schema.FS(), File: "coverage.v1.schema.json", Hint: hint},
	},
	{
		name: Assessment, version: 1, value: (*readiness.Assessment)(nil),
		read: build[readiness.Assessment], scan: scan[readiness.Assessment, assessmentReader], print: printAssessment,
		schema: jsondoc.Schema{FS: schema.FS(), File: "assessment.v1.schema.json", Hint: hint},
	},
	{
		name: CUECTracker, version: 1, value: (*readiness.Tracker)(nil),
		read: build[readiness.Tracker], scan: scan[readiness.Tracker, cuecTrackerReader], print: printCuecTracker,
		schema: jsondoc.Schema{FS: schema.FS(), File: "cuec-tracker.v1.schema.json", Hint: hint},
	},
}

// kindOf returns the newest kind of T's documents.
func kindOf[T Document]() *kind {
	for i := len(kinds) - 1; i >= 0; i-- {
		if kinds[i].value == any((*T)(nil)) {
			return &kinds[i]
		}
	}
	return nil // never: a test asks for every Document
}

func (k *kind) id() string { return "attestkit/" + string(k.name) + "/v" + strconv.Itoa(k.version) }

// unmarshal returns a pointer to the value of a document of the kind, the thorough way.
func (k *kind) unmarshal(doc *jsondoc.Document) (any, error) {
	if problems := k.schema.Validate(doc); problems != nil {
		return nil, attestkit.Join(problems...)
	}
	return k.read(doc)
}

// build makes a value of a document and asks it what it holds against itself.
func build[T Document](doc *jsondoc.Document) (any, error) {
	v, problems := jsondoc.Decode[T](doc)
	if problems != nil {
		return nil, attestkit.Join(problems...)
	}
	if err := validate(&v); err != nil {
		return nil, located(doc, err)
	}
	return &v, nil
}

func validate(v any) error {
	if v, ok := v.(interface{ Validate() error }); ok {
		return v.Validate()
	}
	return nil
}

// located gives the problems of a value the lines and columns of its document.
func located(doc *jsondoc.Document, err error) error {
	problems := attestkit.Problems(err)
	if len(problems) == 0 {
		return err
	}
	doc.Locate(problems)
	slices.SortStableFunc(problems, func(a, b *attestkit.Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	last := problems[len(problems)-1]
	for range attestkit.Omitted(err) {
		problems = append(problems, last) // Join counts it and drops it
	}
	return attestkit.Join(problems...)
}

// known lists the documents for an error.
func known() string {
	ids := make([]string, len(kinds))
	for i := range kinds {
		ids[i] = kinds[i].id()
	}
	return strings.Join(ids, ", ")
}

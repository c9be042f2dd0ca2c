// Quickstart shows the main job: it answers a profile (which report are the buyers
// asking for, and why), reads a SOC report, and lists the requirements of ISO/IEC
// 27001:2022 that the report's criteria overlap.
//
//	quickstart                         the two documents that come with the examples
//	quickstart report.json -           files of your own, "-" is standard input
//
// Exit codes: 0; 1 when a document has problems, each printed on a line with its
// pointer, line:column, rule and detail; 2 for a wrong command line.
package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/data"
	"github.com/attestkit/attestkit/examples/internal/advice"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
)

const usage = `quickstart [-format text|json] [FILE|-]...
       answers a profile, reads a SOC report, and lists the ISO/IEC 27001:2022 requirements that it overlaps
       exits with 0, 1 when a document has problems, 2 for a wrong command line`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	format := fs.String("format", "text", "text or json")
	names, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	if !cli.OneOf(*format, "text", "json") {
		return env.Misused("there is no format %q; there are text and json", *format)
	}
	if n := slices.Index(names, "-"); n >= 0 && slices.Contains(names[n+1:], "-") {
		return env.Misused("standard input can be read once")
	}
	results := []result{}
	for _, source := range sources(env, names) {
		r, err := source.answer()
		if err != nil {
			code = env.Failed(source.name, err)
			continue
		}
		results = append(results, r)
	}
	if n := write(env, *format, results); n != cli.OK {
		return n
	}
	return code
}

// source is a document to read.
type source struct {
	name string
	open func() (io.ReadCloser, error)
}

func sources(env cli.Env, names []string) []source {
	var list []source
	for _, name := range names {
		list = append(list, source{name, func() (io.ReadCloser, error) { return env.Open(name) }})
	}
	if len(list) > 0 {
		return list
	}
	for _, name := range []string{"profile.json", "soc2-type2.json"} {
		list = append(list, source{name, func() (io.ReadCloser, error) { return data.FS().Open(name) }})
	}
	return list
}

// result is what is printed of one document.
type result struct {
	Document       string                    `json:"document"`
	Recommendation *recommend.Recommendation `json:"recommendation,omitempty"`
	Reading        *reading                  `json:"reading,omitempty"`
	Overlap        *overlap                  `json:"overlap,omitempty"`
	Valid          string                    `json:"valid,omitempty"` // the kind of another document, which is only validated
}

// answer reads a document of any kind and does what there is to do with it.
func (s source) answer() (result, error) {
	r := result{Document: s.name}
	f, err := s.open()
	if err != nil {
		return r, err
	}
	defer f.Close()
	doc, err := document.DecodeAny(f)
	if err != nil {
		return r, err
	}
	switch doc := doc.(type) {
	case *recommend.Profile:
		recommendation, err := recommend.For(*doc)
		r.Recommendation = &recommendation
		return r, err
	case *soc.Report:
		r.Reading, r.Overlap = read(doc), overlapOf(doc)
	default:
		r.Valid = fmt.Sprintf("%T", doc)
	}
	return r, nil
}

func write(env cli.Env, format string, results []result) int {
	if format == "json" {
		return env.JSON(results)
	}
	var b strings.Builder
	for i, r := range results {
		if i > 0 {
			b.WriteByte('\n')
		}
		r.print(&b)
	}
	return env.Print(b.String())
}

func (r result) print(b *strings.Builder) {
	switch {
	case r.Recommendation != nil:
		advice.Text(b, r.Document, r.Recommendation)
	case r.Reading != nil:
		r.Reading.print(b, r.Document)
		r.Overlap.print(b)
	default:
		fmt.Fprintf(b, "%s is valid (%s)\n", r.Document, r.Valid)
	}
}

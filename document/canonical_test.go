package document_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/recommend"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// Documents that were once accepted are accepted for ever, and come back as they
// are: nobody edits testdata/canonical, one adds to it.
func TestCanonicalDocumentsComeBack(t *testing.T) {
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		v, err := s.unmarshal(f.b)
		require.NoError(t, err, f.name)
		b, err := s.marshal(v)
		require.NoError(t, err, f.name)
		assert.Equal(t, string(f.b), string(b), f.name)
		plain, err := s.plain(f.b)
		require.NoError(t, err, f.name)
		assert.Equal(t, plain, v, "%s: the value is that of encoding/json", f.name)
	}
}

// TestEncodeAfterDecodeIsIdempotent lays documents out in other ways first.
func TestEncodeAfterDecodeIsIdempotent(t *testing.T) {
	for _, f := range canonical(t) {
		s := detected(t, f.b)
		for _, other := range relaid(t, f.b) {
			v, err := s.unmarshal(other)
			require.NoError(t, err, f.name)
			b, err := s.marshal(v)
			require.NoError(t, err, f.name)
			assert.Equal(t, string(f.b), string(b), f.name)
		}
	}
}

// relaid returns a document in one line, with its members in the order of their
// names and all but ASCII escaped, with a "$schema", and with "schema" last.
func relaid(t *testing.T, b []byte) [][]byte {
	t.Helper()
	var line bytes.Buffer
	require.NoError(t, json.Compact(&line, b))
	var v map[string]any
	require.NoError(t, json.Unmarshal(b, &v))
	sorted, err := json.MarshalIndent(v, "\t", " \t")
	require.NoError(t, err)
	v["$schema"] = "urn:for:editors"
	editors, err := json.Marshal(v)
	require.NoError(t, err)
	schema, err := json.Marshal(v["schema"])
	require.NoError(t, err)
	delete(v, "$schema")
	delete(v, "schema")
	rest, err := json.Marshal(v)
	require.NoError(t, err)
	last := rest[:len(rest)-1]
	if len(v) > 0 {
		last = append(last, ',')
	}
	last = append(append(append(last, ` "schema" : `...), schema...), "\r\n}"...)
	return [][]byte{line.Bytes(), sorted, editors, last}
}

// Values that this library makes itself are documents too.
func TestOwnValuesAreDocuments(t *testing.T) {
	builtin := crossmap.Builtin()
	draft := crossmap.DraftStatement(tsc.CommonCriteria(), crossmap.Scope{})
	coverage := crossmap.Cover(iso27001.AllControls(), crossmap.Scope{Role: tsc.Processor}).Report(-1)
	coverage.Requirements = crossmap.CoverISO(tsc.AllCriteria(), crossmap.Scope{}).Report().Requirements
	none := crossmap.Cover(iso27001.Set{}, crossmap.Scope{Categories: []tsc.Category{tsc.Privacy}}).Report(1)
	checklist := readiness.New(readiness.Target{Type: soc.Type2, ISO27001: true})
	tracker := trackedReports(t)
	for kind, values := range map[string][]any{
		"crossmap": {&builtin}, "statement-of-applicability": {&draft}, "coverage": {&coverage, &none}, "recommendation": recommendations(t),
		"assessment": {&checklist}, "cuec-tracker": {&tracker},
	} {
		s := subjectNamed(t, kind)
		for _, v := range values {
			b, err := s.marshal(v)
			require.NoError(t, err)
			back, err := s.unmarshal(b)
			require.NoError(t, err)
			assert.Equal(t, v, back)
		}
	}
}

// trackedReports returns what is tracked of the canonical reports.
func trackedReports(t *testing.T) readiness.Tracker {
	t.Helper()
	var reports []*soc.Report
	for _, f := range canonical(t) {
		if s := detected(t, f.b); s.name == document.Report {
			v, err := s.unmarshal(f.b)
			require.NoError(t, err)
			reports = append(reports, v.(*soc.Report))
		}
	}
	return readiness.Track(reports...)
}

// recommendations returns what is recommended to the canonical profiles.
func recommendations(t *testing.T) (values []any) {
	t.Helper()
	for _, f := range canonical(t) {
		if s := detected(t, f.b); s.name == document.Profile {
			v, err := s.unmarshal(f.b)
			require.NoError(t, err)
			r, err := recommend.For(*v.(*recommend.Profile))
			require.NoError(t, err)
			values = append(values, &r)
		}
	}
	require.NotEmpty(t, values)
	return values
}

// TestEveryMemberStandsInSomeDocument holds that the canonical documents show all
// of each schema.
func TestEveryMemberStandsInSomeDocument(t *testing.T) {
	shows := map[document.Name]*showing{}
	for _, s := range subjects {
		shows[s.name] = &showing{root: generic(t, s.schema), shown: map[string]bool{"#.$schema": true}}
	}
	for _, f := range canonical(t) {
		s := shows[detected(t, f.b).name]
		s.show(s.root, generic(t, f.b), "#")
	}
	for name, s := range shows {
		for def, schema := range s.root["$defs"].(map[string]any) {
			if schema := schema.(map[string]any); schema["type"] != nil {
				s.expect(t, name, schema, def)
			}
		}
		s.expect(t, name, s.root, "#")
	}
}

func generic(t *testing.T, b []byte) (v map[string]any) {
	t.Helper()
	require.NoError(t, json.Unmarshal(b, &v))
	return v
}

// showing records which members of a schema documents show, as definition and name.
type showing struct {
	root  map[string]any
	shown map[string]bool
}

func (s *showing) show(schema map[string]any, value any, def string) {
	if ref, ok := schema["$ref"].(string); ok {
		def = strings.TrimPrefix(ref, "#/$defs/")
		schema = s.root["$defs"].(map[string]any)[def].(map[string]any)
	}
	switch value := value.(type) {
	case map[string]any:
		if properties, ok := schema["properties"].(map[string]any); ok {
			for name, member := range value {
				s.shown[def+"."+name] = true
				s.show(properties[name].(map[string]any), member, def)
			}
		}
	case []any:
		for _, item := range value {
			s.show(schema["items"].(map[string]any), item, def)
		}
	}
}

func (s *showing) expect(t *testing.T, kind document.Name, schema map[string]any, def string) {
	properties, _ := schema["properties"].(map[string]any)
	for name := range properties {
		assert.True(t, s.shown[def+"."+name], "no document of the kind %s shows %s.%s", kind, def, name)
	}
}

func TestCanonicalFilesAreNamedForTheirKind(t *testing.T) {
	for _, f := range read(t, os.DirFS(filepath.Join("testdata", "canonical"))) {
		assert.Equal(t, f.kind(), detected(t, f.b).name.String())
	}
}

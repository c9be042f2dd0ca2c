package document_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
	"github.com/attestkit/attestkit/soc"
)

// TestDecodeAcrossParts moves documents, right ones and wrong ones, along the borders of
// the parts that they are read in: Decode says what Unmarshal says of the same bytes.
func TestDecodeAcrossParts(t *testing.T) {
	r, err := yardstick.Report("soc2-type2.json", 3*document.FirstPart)
	require.NoError(t, err)
	text, err := document.Marshal(&r)
	require.NoError(t, err)
	versions := map[string][]byte{"right": text}
	for old, replacement := range map[string]string{
		`"CC6.2"`:                 `"PP1.1"`,
		`"title"`:                 `"Title"`,
		`"result": "exceptions"`:  `"result": "no-exceptions"`,
		`"kind": "soc2"`:          `"kind": "soc1"`,
		`"controls": [`:           `"controls": [7, `,
		`"description": "`:        `"description": "` + strings.Repeat("long ", 2_000),
		`"subserviceOrganization`: `"unknown": 7, "subserviceOrganization`,
		`"labels": {`:             `"labels": {"a": "` + strings.Repeat("long ", 4_000) + `", `,
		"}\n":                     "}x\n",
	} {
		at := bytes.LastIndex(text, []byte(old))
		require.Positive(t, at, old)
		versions[replacement[:min(20, len(replacement))]] = slices.Concat(text[:at], []byte(replacement), text[at+len(old):])
	}
	step := 37
	if brief() {
		step = 211
	}
	for name, version := range versions {
		for shift := 0; shift < 2_000; shift += step {
			b := append(bytes.Repeat([]byte(" "), shift), version...)
			want, wantErr := document.Unmarshal[soc.Report](b)
			got, err := document.Decode[soc.Report](iotest.OneByteReader(bytes.NewReader(b)))
			require.Equal(t, wantErr, err, "%s behind %d spaces", name, shift)
			require.Equal(t, want, got, "%s behind %d spaces", name, shift)
		}
	}
}

// TestPartsInOnePass holds that a report is read in parts without help, wherever they end.
func TestPartsInOnePass(t *testing.T) {
	r, err := yardstick.Report("soc2-type2.json", document.FirstPart)
	require.NoError(t, err)
	text, err := document.Marshal(&r)
	require.NoError(t, err)
	for i := 1; i < len(text); i += 13 {
		require.True(t, document.InPartsInOnePass[soc.Report]([][]byte{text[:i:i], text[i:]}), "cut at %d", i)
	}
	for _, size := range []int{1_000, 5_000} {
		assert.True(t, document.InPartsInOnePass[soc.Report](slices.Collect(slices.Chunk(text, size))), "in parts of %d", size)
	}
}

// TestDecodeAnyFindsTheSchemaBehindTheFirstPart holds that a document which says at its end
// what it is costs no more than one that says so at once: it is not read the thorough way.
func TestDecodeAnyFindsTheSchemaBehindTheFirstPart(t *testing.T) {
	const schema = `"schema": "attestkit/report/v1"`
	r, err := yardstick.Report("soc2-type2.json", 2*document.FirstPart)
	require.NoError(t, err)
	text, err := document.Marshal(&r)
	require.NoError(t, err)
	last := bytes.Replace(text, []byte(schema+","), nil, 1)
	last = append(bytes.TrimSuffix(last, []byte("\n}\n")), ",\n"+schema+"}"...)
	count := func(b []byte) float64 {
		return testing.AllocsPerRun(5, func() {
			document.Unwatched(func() {
				got, err := document.DecodeAny(bytes.NewReader(b))
				require.NoError(t, err)
				require.Equal(t, r.Number, got.(*soc.Report).Number)
			})
		})
	}
	assert.Less(t, count(last), count(text)*2)
}

// TestLimitOfSizeInParts holds the limit of a document's size where it ends at, before and
// behind the border of two parts.
func TestLimitOfSizeInParts(t *testing.T) {
	r, err := yardstick.Report("soc2-type2.json", document.FirstPart/2)
	require.NoError(t, err)
	text, err := document.Marshal(&r)
	require.NoError(t, err)
	for size := document.FirstPart - 2; size <= document.FirstPart+2; size++ {
		b := append(text, bytes.Repeat([]byte(" "), size-len(text))...)
		for limit := size - 1; limit <= size+1; limit++ {
			_, err := document.Decode[soc.Report](bytes.NewReader(b), document.MaxSize(limit))
			assert.Equal(t, limit < size, err != nil, "%d bytes with a limit of %d", size, limit)
			for _, p := range attestkit.Problems(err) {
				assert.Equal(t, document.RuleSize, p.Rule)
			}
		}
	}
}

package render

import (
	"io"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

// WriteEvidence writes the evidence list of an assessment as a table: a row for each
// item, in their order. The columns are
//
//	id, title, kind, other kind, performed on, covers from, covers to,
//	collected on, valid until, owner, location, sha256, controls
//
// The first names the row, and the others are edited.
func WriteEvidence(w io.Writer, a *readiness.Assessment, opts ...Option) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return evidence().write(w, a.Evidence, opts)
}

// ReadEvidence reads an evidence list over the assessment that it was written from,
// and returns what the assessment becomes, as [ReadChecklist] does. A row with an id
// that the base does not hold is a problem, or with [AddRows] a new item; one that the
// table does not hold stays.
func ReadEvidence(r io.Reader, base *readiness.Assessment, opts ...Option) (readiness.Assessment, error) {
	a := base.Clone()
	s, err := evidence().read(r, a.Evidence, opts)
	if err == nil {
		a.Evidence = s.items
		err = s.locate(a.Validate())
	}
	return onlyValid(a, err)
}

func evidence() *table[readiness.Evidence] {
	type row = readiness.Evidence
	return &table[row]{
		name: "the evidence list", held: "item of evidence",
		at:     func(_ *row, i int) string { return attestkit.Pointer("evidence", i) },
		create: func(key string) (row, error) { return row{ID: key}, nil },
		columns: []column[row]{
			{name: "id", member: "id", get: func(r *row) string { return r.ID }},
			textColumn("title", "title", func(r *row) *string { return &r.Title }),
			enumColumn("kind", "kind", func(r *row) *readiness.EvidenceKind { return &r.Kind }),
			textColumn("other kind", "otherKind", func(r *row) *string { return &r.OtherKind }),
			dateColumn("performed on", "performedOn", func(r *row) *attestkit.Date { return &r.PerformedOn }),
			dateColumn("covers from", "covers", func(r *row) *attestkit.Date { return &r.Covers.From }),
			dateColumn("covers to", "covers", func(r *row) *attestkit.Date { return &r.Covers.To }),
			dateColumn("collected on", "collectedOn", func(r *row) *attestkit.Date { return &r.CollectedOn }),
			dateColumn("valid until", "validUntil", func(r *row) *attestkit.Date { return &r.ValidUntil }),
			textColumn("owner", "owner", func(r *row) *string { return &r.Owner }),
			textColumn("location", "location", func(r *row) *string { return &r.Location }),
			textColumn("sha256", "sha256", func(r *row) *string { return &r.SHA256 }),
			idsColumn("controls", "controls", func(r *row) *[]string { return &r.Controls }),
		},
	}
}

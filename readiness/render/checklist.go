package render

import (
	"io"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

// WriteChecklist writes the responses of an assessment as a table: a row for each, in
// their order. The columns are
//
//	prompt, belongs to, question, status, owner, due, controls, evidence,
//	carried by, justification, notes
//
// The first names the row, the next two explain it, and the others are edited. Lists
// of ids are separated by semicolons.
func WriteChecklist(w io.Writer, a *readiness.Assessment, opts ...Option) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return checklist().write(w, a.Responses, opts)
}

// ReadChecklist reads a checklist over the assessment that it was written from, and
// returns what the assessment becomes. The base stays as it is.
//
// Columns may stand in any order, and all but the first may be left out; what the
// table does not carry stays as in the base, and so does a response without a row. A
// row about a prompt that the base does not answer is a problem, or with [AddRows] a new
// response. Cells are compared with the base, and only those that differ change anything.
// A table with a problem is refused as a whole, and each [attestkit.Problem] has its line and
// column; the result is valid in the sense of [readiness.Assessment.Validate].
func ReadChecklist(r io.Reader, base *readiness.Assessment, opts ...Option) (readiness.Assessment, error) {
	a := base.Clone()
	s, err := checklist().read(r, a.Responses, opts)
	if err == nil {
		a.Responses = s.items
		err = s.locate(a.Validate())
	}
	return onlyValid(a, err)
}

func checklist() *table[readiness.Response] {
	type row = readiness.Response
	return &table[row]{
		name: "the checklist", held: "answered prompt",
		at: func(_ *row, i int) string { return attestkit.Pointer("responses", i) },
		create: func(key string) (row, error) {
			p, err := readiness.ParsePrompt(strings.TrimSpace(key))
			return row{Prompt: p}, err
		},
		columns: []column[row]{
			{name: "prompt", member: "prompt", get: func(r *row) string { return r.Prompt.String() }},
			{name: "belongs to", get: func(r *row) string { return belongsTo(r.Prompt) }},
			{name: "question", get: func(r *row) string { return r.Prompt.Question() }},
			enumColumn("status", "status", func(r *row) *readiness.Status { return &r.Status }),
			textColumn("owner", "owner", func(r *row) *string { return &r.Owner }),
			dateColumn("due", "due", func(r *row) *attestkit.Date { return &r.Due }),
			idsColumn("controls", "controls", func(r *row) *[]string { return &r.Controls }),
			idsColumn("evidence", "evidence", func(r *row) *[]string { return &r.Evidence }),
			textColumn("carried by", "carriedBy", func(r *row) *string { return &r.CarriedBy }),
			textColumn("justification", "justification", func(r *row) *string { return &r.Justification }),
			textColumn("notes", "notes", func(r *row) *string { return &r.Notes }),
		},
	}
}

// belongsTo names what a prompt belongs to.
func belongsTo(p readiness.Prompt) string {
	switch {
	case p.Criterion() != 0:
		return p.Criterion().String()
	case p.Requirement() != 0:
		return p.Requirement().String()
	case p.IsAssertion():
		return "assertion"
	}
	return p.DescriptionCriterion().String()
}

package render_test

import (
	"encoding/csv"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

func write[T any](t *testing.T, f func(io.Writer, *T, ...render.Option) error, doc *T, opts ...render.Option) string {
	t.Helper()
	var b strings.Builder
	require.NoError(t, f(&b, doc, opts...))
	return b.String()
}

// spreadsheet reads a table and writes it as a spreadsheet program would: with other
// quotes and line ends, and with rows and columns in another order.
func spreadsheet(t *testing.T, text string, r *rand.Rand) string {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	require.NoError(t, err)
	columns, rows := r.Perm(len(records[0])), r.Perm(len(records)-1)
	moved := func(record []string) (m []string) {
		for _, j := range columns {
			m = append(m, record[j])
		}
		return m
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.UseCRLF = r.IntN(2) == 0 && !strings.Contains(text, "\r\r") && !strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r")
	require.NoError(t, w.Write(moved(records[0])))
	for _, i := range rows {
		require.NoError(t, w.Write(moved(records[1+i])))
	}
	require.NoError(t, w.Write(make([]string, len(columns)))) // an empty row that was left behind
	w.Flush()
	return b.String()
}

func TestRoundTripOfHostileText(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 7))
		a := hostileAssessment(t, r)

		bare := a.Clone() // without what the table carries
		bare.Responses = nil
		got, err := render.ReadChecklist(strings.NewReader(write(t, render.WriteChecklist, &a)), &bare, render.AddRows())
		require.NoError(t, err, seed)
		want := a.Clone()
		for i := range want.Responses {
			want.Responses[i].Labels = nil
		}
		same(t, want, got, seed)

		bare = a.Clone()
		bare.Evidence = nil
		for i := range bare.Responses {
			bare.Responses[i].Evidence = nil
		}
		got, err = render.ReadEvidence(strings.NewReader(write(t, render.WriteEvidence, &a, render.WithBOM())), &bare, render.AddRows())
		require.NoError(t, err, seed)
		same(t, a.Evidence, got.Evidence, seed)

		got, err = render.ReadChecklist(strings.NewReader(spreadsheet(t, write(t, render.WriteChecklist, &a), r)), &a)
		require.NoError(t, err, seed)
		same(t, a, got, seed)
		got, err = render.ReadEvidence(strings.NewReader(spreadsheet(t, write(t, render.WriteEvidence, &a), r)), &a)
		require.NoError(t, err, seed)
		same(t, a, got, seed)
	}
}

func TestAnEditChangesWhatWasEdited(t *testing.T) {
	a := firm()
	edited := strings.Replace(write(t, render.WriteChecklist, &a), "in-progress,,2025-05-01", "In progress,Bo,2025-06-30", 1)
	got, err := render.ReadChecklist(strings.NewReader(edited), &a)
	require.NoError(t, err)
	want := a.Clone()
	want.Responses[1].Owner, want.Responses[1].Due = "Bo", date("2025-06-30")
	same(t, want, got)
	assert.Empty(t, a.Responses[1].Owner, "the base changed")
}

func TestPartsOfATable(t *testing.T) {
	a := firm()
	id := a.Responses[0].Prompt.String()
	got, err := render.ReadChecklist(strings.NewReader("Owner,PROMPT,CarriedBy\nBo,"+id+",\n,,\n"), &a)
	require.NoError(t, err)
	want := a.Clone()
	want.Responses[0].Owner = "Bo"
	same(t, want, got)

	got, err = render.ReadEvidence(strings.NewReader("id,controls,performed_on\r\nE-9,HR-2;AC-1;,2025-02-03"), &a, render.AddRows())
	require.NoError(t, err)
	want = a.Clone()
	want.Evidence = append(want.Evidence, readiness.Evidence{ID: "E-9", PerformedOn: date("2025-02-03"), Controls: []string{"HR-2", "AC-1"}})
	same(t, want, got)

	got, err = render.ReadChecklist(strings.NewReader("prompt,\n"+id+",\n"), &a)
	require.NoError(t, err)
	same(t, a, got)
}

func TestFormulaCells(t *testing.T) {
	for text, want := range map[string]string{
		"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "\"'\rx\"", "'x": "''x", "'": "''", "''=": "'''=",
		"x=1": "x=1", " =1": "\" =1\"", "A.5.10": "A.5.10", "a,b": `"a,b"`, `a"b`: `"a""b"`, "a\nb": "\"a\nb\"", "=\"x\"": "\"'=\"\"x\"\"\"",
		"\nx": "\"'\nx\"", "\r\n=x": "\"'\r\n=x\"", "'\nx": "\"''\nx\"", "\n": "\"'\n\"",
		"\uff1d1+1": "'\uff1d1+1", "\uff0b1": "'\uff0b1", "\uff0d1": "'\uff0d1", "\uff20x": "'\uff20x", "'\uff1d": "''\uff1d", "\uff1e": "\uff1e", "x\uff1d": "x\uff1d", "\ufffd": "\ufffd",
	} {
		a := firm()
		a.Responses = a.Responses[:1]
		a.Responses[0].Owner = text
		out := write(t, render.WriteChecklist, &a)
		assert.Contains(t, out, ",implemented,"+want+",,", text)
		a.Responses[0].Owner = ""
		got, err := render.ReadChecklist(strings.NewReader(out), &a)
		require.NoError(t, err, text)
		assert.Equal(t, text, got.Responses[0].Owner)
	}
	a := firm()
	id := a.Responses[0].Prompt.String()
	got, err := render.ReadChecklist(strings.NewReader("prompt,owner\n"+id+",'tis\n"), &a)
	require.NoError(t, err)
	assert.Equal(t, "'tis", got.Responses[0].Owner, "an apostrophe that guards nothing is the user's")
}

func TestBOMAndLineEnds(t *testing.T) {
	a := firm()
	plain, marked := write(t, render.WriteChecklist, &a), write(t, render.WriteChecklist, &a, render.WithBOM(), render.Option{})
	assert.Equal(t, "\ufeff"+plain, marked)
	assert.True(t, strings.HasPrefix(plain, "prompt,belongs to,question,status,owner,due,controls,evidence,carried by,justification,notes\r\n"))
	for _, text := range []string{plain, marked, strings.ReplaceAll(plain, "\r\n", "\n"), strings.ReplaceAll(strings.ReplaceAll(plain, "\r\n", "\r"), "\n", "\r"), strings.TrimSuffix(marked, "\r\n")} {
		got, err := render.ReadChecklist(strings.NewReader(text), &a)
		require.NoError(t, err)
		same(t, a, got)
	}
}

func TestProblemsOfAChecklist(t *testing.T) {
	a := firm()
	id, second := a.Responses[0].Prompt.String(), a.Responses[1].Prompt.String()
	for text, want := range map[string]string{
		"":                                              "1:1 required: the first row names the columns of the checklist, and one of them is prompt",
		"status\nready\n":                               "1:1 required",
		"prompt;status\n":                               `1:1 table: "prompt;status" is one cell: save the table with commas`,
		"prompt,ownr\n":                                 `1:8 unknown-id: "ownr" is not a column of the checklist: did you mean owner?`,
		"prompt,due,Due\n":                              "1:12 repeated: the column due is there already",
		"prompt,status\nno-such-prompt,x\n":             `2:1 unknown-id: "no-such-prompt" is not a prompt`,
		"prompt,status\n,implemented\n":                 "2:1 required: the row does not say which prompt",
		"prompt\n" + id + "\n" + id + "\n":              `/responses/0 3:1 repeated: "` + id + `" has a row already, in line 2`,
		"prompt,status\n" + id + "\n":                   "2:1 table: the row has 1 cells, and the first row names 2 columns",
		"prompt,status\n" + id + ",done\n":              `unknown-id: "done" is not the status of a response`,
		"prompt,status\n" + id + ",\n":                  "/responses/0/status 2:" + column(id) + " required",
		"prompt,due\n" + id + ",3/1/2025\n":             `/responses/0/due 2:` + column(id) + ` date: "3/1/2025" is not a day in the form 2006-01-02: if a spreadsheet`,
		"prompt,controls\n" + id + ",AC-9\n":            "/responses/0/controls/0 2:" + column(id) + ` reference: the assessment holds no control with the id "AC-9"`,
		"prompt,controls\n" + id + `,"""A"`:             `invalid: "\"A" begins with a quote that is never closed`,
		"prompt,controls\n" + id + `,"""A""B`:           "table: the quote that begins this cell is never closed",
		"prompt,controls\n" + id + `,"""A""B"`:          `has no semicolon after a field in quotes`,
		"prompt,question\n" + id + ",Why?\n":            "/responses/0 2:" + column(id) + " read-only: the column question explains the row",
		"prompt,\n" + id + ",x\n":                       "required: the column of this cell has no name",
		"prompt,notes\n" + id + ",a\"b\n":               "2:" + column(id+"a") + " table: a quote inside a cell",
		"prompt,notes\n" + id + ",\"a\"b\n":             "table: text after the quote that closes a cell",
		"prompt,notes\n" + id + ",\"\n\n":               "2:" + column(id) + " table: the quote that begins this cell is never closed",
		"prompt,notes\n" + id + ",\xff\n":               "2:" + column(id) + " table: this is not UTF-8",
		"notes,prompt,due\n\"a\r\nb\"," + second + ",x": "3:" + column("b\","+second) + " date:",
	} {
		_, err := render.ReadChecklist(strings.NewReader(text), &a)
		assert.ErrorContains(t, err, want, text)
		assert.NotEmpty(t, attestkit.Problems(err), text)
	}
}

// column is the column after a cell at the start of a line, and a comma.
func column(cell string) string {
	n := len(cell) + 2
	return string(rune('0'+n/10)) + string(rune('0'+n%10))
}

func TestAllProblemsAreTold(t *testing.T) {
	a := firm()
	_, err := render.ReadEvidence(strings.NewReader("id,kind,performed on,collected on,covers from\nE-1,photo,x,,\nE-2,log,,,y\n"), &a)
	got := make([]string, 0, 3)
	for _, p := range attestkit.Problems(err) {
		got = append(got, p.Pointer)
		assert.NotZero(t, p.Line)
		assert.NotZero(t, p.Column)
	}
	assert.Equal(t, []string{"/evidence/0/kind", "/evidence/0/performedOn", "/evidence/1/covers"}, got)
	_, err = render.ReadEvidence(strings.NewReader("id,title\nE-1,x\nE-9,y\n"), &a)
	assert.EqualError(t, err, `3:1 unknown-id: "E-9" is no item of evidence of the assessment: correct it, or allow the table to add rows`)
	few := a.Clone()
	few.Responses = few.Responses[1:]
	_, err = render.ReadChecklist(strings.NewReader("prompt,owner\n"+a.Responses[0].Prompt.String()+",x\n"), &few)
	assert.ErrorContains(t, err, "2:1 unknown-id")
	_, err = render.ReadEvidence(strings.NewReader("id,collected on,valid until\nE-1,2024-01-01,2024-01-02\n"), &a)
	assert.ErrorContains(t, err, "/evidence/0/collectedOn 2:5 conflict")
	assert.ErrorContains(t, err, "/evidence/0/validUntil 2:16 conflict")
}

func TestReadersAndWritersThatFail(t *testing.T) {
	a, broken := firm(), errors.New("broken pipe")
	_, err := render.ReadChecklist(iotest.ErrReader(broken), &a)
	assert.ErrorIs(t, err, broken)
	assert.ErrorIs(t, render.WriteChecklist(failing{broken}, &a), broken)
	assert.ErrorIs(t, render.Markdown(failing{broken}, &a, attestkit.Date{}), broken)
	assert.ErrorIs(t, render.HTML(failing{broken}, &a, attestkit.Date{}), broken)
	_, err = render.ReadChecklist(io.LimitReader(iotest.DataErrReader(endless{}), render.MaxTable+9), &a)
	assert.ErrorContains(t, err, "over 16 MiB")
	a.Responses[0].Notes = "\xff"
	assert.ErrorContains(t, render.WriteChecklist(io.Discard, &a), `/responses/0/notes encoding: the text is not UTF-8`)
	a.Responses[0].Status = 99
	assert.ErrorContains(t, render.WriteChecklist(io.Discard, &a), "/responses/0/status invalid")
	assert.ErrorContains(t, render.WriteEvidence(io.Discard, &a), "/responses/0/status invalid")
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

type endless struct{}

func (endless) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// FuzzReadChecklist reads anything. What is accepted is written and read again, to the
// same assessment.
func FuzzReadChecklist(f *testing.F) {
	base := firm()
	base.Responses = base.Responses[:3]
	var b strings.Builder
	if err := render.WriteChecklist(&b, &base); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add("\ufeffprompt,notes,controls\r\n" + base.Responses[0].Prompt.String() + ",\"a\r\nb\"\"\",'=AC-1;\"\"\"HR-2\"\"\"\r\n")
	f.Add("prompt\n\"")
	f.Add(",,\n\r\r")
	f.Fuzz(func(t *testing.T, text string) {
		a, err := render.ReadChecklist(strings.NewReader(text), &base, render.AddRows())
		if err != nil {
			requirePlaced(t, err)
			return
		}
		once := write(t, render.WriteChecklist, &a)
		bare := a.Clone()
		bare.Responses = nil
		again, err := render.ReadChecklist(strings.NewReader(once), &bare, render.AddRows())
		require.NoError(t, err)
		same(t, a, again)
		require.Equal(t, once, write(t, render.WriteChecklist, &again))
		require.True(t, slices.EqualFunc(base.Responses, a.Responses[:3], func(x, y readiness.Response) bool { return x.Prompt == y.Prompt }))
	})
}

// requirePlaced holds that a table is refused for problems that say where they are.
func requirePlaced(t *testing.T, err error) {
	t.Helper()
	problems := attestkit.Problems(err)
	require.NotEmpty(t, problems, "%v", err)
	for _, p := range problems {
		require.True(t, p.Line >= 1 && p.Column >= 1 && p.Rule != "" && p.Detail != "", "a problem without a place: %v", p)
	}
}

// FuzzReadEvidence does likewise with the evidence list, whose ids are free.
func FuzzReadEvidence(f *testing.F) {
	base := firm()
	var b strings.Builder
	if err := render.WriteEvidence(&b, &base); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add("id,title,kind,covers from,covers to\r\n'=x, y,Test report,2025-01-01,2025-01-31\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		a, err := render.ReadEvidence(strings.NewReader(text), &base, render.AddRows())
		if err != nil {
			requirePlaced(t, err)
			return
		}
		bare := a.Clone()
		bare.Evidence, bare.Responses = nil, nil
		again, err := render.ReadEvidence(strings.NewReader(write(t, render.WriteEvidence, &a)), &bare, render.AddRows())
		require.NoError(t, err)
		same(t, a.Evidence, again.Evidence)
	})
}

// TestControls writes controls with hostile text, and with everything that a control can
// hold, and reads them back: over themselves, over nothing, and after a spreadsheet
// program.
func TestControls(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 17))
		a := hostileAssessment(t, r)
		for i := range a.Controls {
			someControl(r, &a.Controls[i])
		}
		require.NoError(t, a.Validate())
		text := write(t, render.WriteControls, &a)
		got, err := render.ReadControls(strings.NewReader(text), &a)
		require.NoError(t, err)
		same(t, a, got, seed)
		got, err = render.ReadControls(strings.NewReader(spreadsheet(t, text, r)), &a)
		require.NoError(t, err)
		same(t, a, got, seed)

		bare := readiness.Assessment{Target: a.Target}
		got, err = render.ReadControls(strings.NewReader(text), &bare, render.AddRows())
		require.NoError(t, err)
		same(t, a.Controls, got.Controls, seed)
	}
}

// someControl fills in what is no text.
func someControl(r *rand.Rand, c *readiness.Control) {
	c.Nature = soc.Nature(r.IntN(4))
	c.AnchorMonth, c.LagDays, c.GraceDays, c.Since = time.Month(r.IntN(13)), r.IntN(3)*r.IntN(180), r.IntN(3)*r.IntN(180), someDate(r)
	if r.IntN(2) == 0 {
		c.Cadence, c.OtherCadence = soc.OnEvent, ""
		for i := range r.IntN(4) {
			from := date("2025-01-01").AddDays(100 * i)
			c.Populations = append(c.Populations, readiness.Population{Period: attestkit.Period{From: from, To: from.AddDays(r.IntN(99))}, Count: r.IntN(3) * r.IntN(99), Source: hostileText(r)})
		}
	}
	if r.IntN(2) == 0 {
		c.Criteria, c.Requirements = []tsc.Criterion{tsc.PI1_1, tsc.CC6_1}, []iso27001.Requirement{iso27001.A5_10, iso27001.A5_1, iso27001.Clause10_1}
	}
}

func TestEditOfControls(t *testing.T) {
	a := firm()
	text := write(t, render.WriteControls, &a)
	assert.Contains(t, text, "AC-1,Access review,,Ana Ruiz,,quarterly,,,,,,,CC6.1,\r\n")
	assert.Contains(t, text, "HR-2,Termination within a day,,,,on-event,,,,,,2025-01-01..2025-06-30; 4,,A.6.5\r\n")
	edited := "id,Cadence,anchor month,Grace days,populations,requirements\r\n" +
		"AC-1,Semi annual,7, 10 ,,A.5.10; A.5.1\r\n" +
		"HR-2,on event,,,\"2025-01-01..2025-06-30;0;\"\"HR; all\"\"\n2025-07-01..2025-12-31;14\",A.6.5\r\n" +
		"NEW-9,Daily,,,,\r\n"
	_, err := render.ReadControls(strings.NewReader(edited), &a)
	assert.ErrorContains(t, err, `5:1 unknown-id: "NEW-9" is no control of the assessment`)
	got, err := render.ReadControls(strings.NewReader(edited), &a, render.AddRows())
	require.NoError(t, err)
	want := a.Clone()
	c := &want.Controls[0]
	c.Cadence, c.AnchorMonth, c.GraceDays, c.Requirements = soc.SemiAnnual, time.July, 10, []iso27001.Requirement{iso27001.A5_10, iso27001.A5_1}
	half := attestkit.Period{From: date("2025-07-01"), To: date("2025-12-31")}
	want.Controls[1].Populations = []readiness.Population{{Period: want.Controls[1].Populations[0].Period, Source: "HR; all"}, {Period: half, Count: 14}}
	want.Controls = append(want.Controls, readiness.Control{ID: "NEW-9", Cadence: soc.Daily})
	same(t, want, got)
}

func TestProblemsOfControls(t *testing.T) {
	a := firm()
	for text, want := range map[string]string{
		"id,lag days\nAC-1,-3\n":                                    `/controls/0/lagDays 2:6 invalid: "-3" is no whole number from 0 to 2147483647`,
		"id,lag days\nAC-1,1.5\n":                                   `"1.5" is no whole number`,
		"id,lag days\nAC-1,99999999999999999999\n":                  "is no whole number",
		"id,lag days\nAC-1,367\n":                                   "/controls/0/lagDays 2:6 invalid: 367 days is not from 0 to 366",
		"id,anchor month\nAC-1,13\n":                                "/controls/0/anchorMonth 2:6 invalid: 13 is no month",
		"id,populations\nHR-2,2025-01-01..2025-06-30\n":             "/controls/1/populations 2:6 invalid: \"2025-01-01..2025-06-30\" is no population: write period; count; source",
		"id,populations\nHR-2,2025-01-01..2025-06-30;some\n":        `"some" is no whole number`,
		"id,populations\nHR-2,2025-06-30..2025-01-01;3\n":           "/controls/1/populations 2:6 period",
		"id,populations\nAC-1,2025-01-01..2025-06-30;3\n":           "/controls/0/populations 2:6 conflict",
		"id,populations\nHR-2,2025-01-01..2025-06-30;3;a;b\n":       "is no population",
		"id,criteria\nAC-1,CC6.9\n":                                 `/controls/0/criteria 2:6 unknown-id: "CC6.9"`,
		"id,requirements\nAC-1,A.5.10; 5.10\n":                      `/controls/0/requirements 2:6 unknown-id: "5.10"`,
		"id,cadence\nAC-1,fortnightly\n":                            `/controls/0/cadence 2:6 unknown-id: "fortnightly"`,
		"id,since\nAC-1,1/2/2025\n":                                 "/controls/0/since 2:6 date",
		"id,colour\nAC-1,red\n":                                     `1:4 unknown-id: "colour" is not a column of the controls`,
		"id,title\nAC-1,x\nAC-1,y\n":                                `/controls/0 3:1 repeated: "AC-1" has a row already, in line 2`,
		"id,populations\nHR-2,\"2025-01-01..2025-06-30;3;\"\"x\"\n": "begins with a quote that is never closed",
	} {
		_, err := render.ReadControls(strings.NewReader(text), &a)
		assert.ErrorContains(t, err, want, text)
	}
}

// FuzzReadControls does as FuzzReadEvidence with the controls.
func FuzzReadControls(f *testing.F) {
	base := firm()
	f.Add("id,title,cadence,populations,criteria\r\n'=x, y,On event,\"2025-01-01..2025-01-31; 3; \"\"a;b\"\"\n2025-02-01..2025-02-28; 0\",CC6.1;CC6.2\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		a, err := render.ReadControls(strings.NewReader(text), &base, render.AddRows())
		if err != nil {
			requirePlaced(t, err)
			return
		}
		bare := readiness.Assessment{Target: a.Target}
		again, err := render.ReadControls(strings.NewReader(write(t, render.WriteControls, &a)), &bare, render.AddRows())
		require.NoError(t, err)
		same(t, a.Controls, again.Controls)
	})
}

// TestProgramsDropControlCharacters holds that what a program drops of its own accord is
// no edit, and that ids that look alike then are not taken for each other.
func TestProgramsDropControlCharacters(t *testing.T) {
	a := firm()
	a.Evidence[0].Title, a.Evidence[0].Owner = "tab\there\x1b[31m", "a\r\nb"
	a.Evidence[1].ID = "E\t9"
	table := "id,title,owner\nE-1,tabhere[31m,\"a\nb\"\nE9,New title,\n"
	got, err := render.ReadEvidence(strings.NewReader(table), &a)
	require.NoError(t, err)
	want := a.Clone()
	want.Evidence[1].Title = "New title"
	same(t, want, got)

	a.Evidence = append(a.Evidence, readiness.Evidence{ID: "E9"}, readiness.Evidence{ID: "X\ty"}, readiness.Evidence{ID: "X\ry"})
	got, err = render.ReadEvidence(strings.NewReader("id,title\nE9,the exact one\n"), &a)
	require.NoError(t, err)
	assert.Equal(t, "the exact one", got.Evidence[2].Title)
	a.Evidence = append(a.Evidence, readiness.Evidence{ID: "X\x02y"})
	for _, id := range []string{"Xy", "X\x01y"} {
		_, err = render.ReadEvidence(strings.NewReader("id,title\n"+id+",which?\n"), &a)
		assert.ErrorContains(t, err, "unknown-id")
	}
	bare := readiness.Assessment{Target: a.Target}
	got, err = render.ReadEvidence(strings.NewReader("id\na\nb\x01\na\x01\nb\n"), &bare, render.AddRows())
	require.NoError(t, err)
	assert.Len(t, got.Evidence, 4, "each is another id")
}

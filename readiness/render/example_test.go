package render_test

import (
	"fmt"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
	"github.com/attestkit/attestkit/readiness/render"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// A team fills in three columns of the checklist in a spreadsheet program.
func ExampleReadChecklist() {
	a := readiness.New(readiness.Target{Type: soc.Type1, Scope: tsc.Scope{Categories: []tsc.Category{tsc.Security}}})
	edited := "prompt,status,owner,notes\r\n" +
		a.Responses[0].Prompt.String() + ",In progress,Ana Ruiz,'=see wiki\r\n"
	b, err := render.ReadChecklist(strings.NewReader(edited), &a)
	if err != nil {
		fmt.Println(err)
		return
	}
	r := b.Responses[0]
	fmt.Println(r.Status, r.Owner, r.Notes)
	fmt.Println(a.Responses[0].Status, len(b.Responses) == len(a.Responses))

	_, err = render.ReadEvidence(strings.NewReader("id,performed on\nE-1,3/14/2025\n"), &a, render.AddRows())
	for _, p := range attestkit.Problems(err) {
		fmt.Println(p.Line, p.Column, p.Rule)
	}
	// Output:
	// in-progress Ana Ruiz =see wiki
	// not-started true
	// 2 5 date
}

// A cell that a spreadsheet program might run gets an apostrophe.
func ExampleWriteEvidence() {
	a := readiness.Assessment{Target: readiness.Target{ISO27001: true}}
	a.Evidence = []readiness.Evidence{{ID: "A.5.10", Title: "=1+1", Kind: readiness.Minutes}}
	var table strings.Builder
	if err := render.WriteEvidence(&table, &a); err != nil {
		fmt.Println(err)
	}
	fmt.Print(strings.ReplaceAll(table.String(), "\r\n", "\n"))
	// Output:
	// id,title,kind,other kind,performed on,covers from,covers to,collected on,valid until,owner,location,sha256,controls
	// A.5.10,'=1+1,minutes,,,,,,,,,,
}

// One page, with all that it needs inside.
func ExampleHTML() {
	a := readiness.New(readiness.Target{Type: soc.Type1})
	a.Organization = "<script>alert(1)</script>"
	var page strings.Builder
	if err := render.HTML(&page, &a, attestkit.Date{}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(page.String(), "<script"))
	fmt.Println(strings.Contains(page.String(), "<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>"))
	// Output:
	// false
	// true
}

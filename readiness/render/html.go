package render

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the page and its style sheet
	"encoding/base64"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/readiness"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

// page is the parsed template, made when it is first needed.
var page struct {
	once     sync.Once
	template *template.Template
	err      error
}

// HTML writes an assessment, as it scores on a day, as one page that needs nothing
// else: no script, no font, no image, no network. A content security policy in the page
// allows its own style sheet, by digest, and nothing besides. It follows the reader's
// choice of light or dark, fits a phone, and prints.
//
// All text is escaped by html/template, whatever it holds, and nothing that a user
// filled in becomes a link. Characters that are not seen and change what is seen, such
// as an escape or one that turns the direction of writing, are spelled out: [U+202E].
//
// A nil assessment is the empty one.
func HTML(w io.Writer, a *readiness.Assessment, asOf attestkit.Date) error {
	page.once.Do(parsePage)
	if page.err != nil {
		return page.err
	}
	var b bytes.Buffer
	if err := page.template.Execute(&b, newView(a, asOf)); err != nil {
		return err
	}
	return writeSeen(w, b.String())
}

func parsePage() {
	digest := sha256.Sum256([]byte(pageCSS))
	text := strings.NewReplacer("@HASH@", base64.StdEncoding.EncodeToString(digest[:]), "@CSS@", pageCSS).Replace(pageHTML)
	page.template, page.err = template.New("page").Parse(text)
}

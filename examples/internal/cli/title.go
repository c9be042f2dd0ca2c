package cli

import "github.com/attestkit/attestkit/iso27001"

// Title returns a requirement's title. That of a clause called "General" says nothing
// without the heading above it.
func Title(r iso27001.Requirement) string {
	if r.Title() == "General" {
		return r.Heading().Title() + ", general"
	}
	return r.Title()
}

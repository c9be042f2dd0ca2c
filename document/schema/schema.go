// Package schema holds the published JSON Schemas of attestkit's documents, one
// file for each document and version. Package document validates with them.
package schema

import (
	"embed"
	"io/fs"
)

//go:embed *.schema.json
var files embed.FS

// FS returns the schemas as read-only files, such as report.v1.schema.json.
func FS() fs.FS { return files }

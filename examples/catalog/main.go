// Catalog prints the catalogs that attestkit carries: the trust services criteria
// and their points of focus, ISO/IEC 27001:2022 and its redirects from 2013, the
// description criteria of a SOC 2, and the SOC 1 control objective library.
//
//	catalog -framework tsc -format csv
//	catalog -id CC6.1
//	catalog -search encryption
//
// Exit codes: 0, 1 when the output cannot be written, and 2 for a wrong command line or
// an id that names nothing.
package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
)

const usage = `catalog -framework NAME | -id ID | -search TEXT [-format table|csv|json]
       prints the catalogs that attestkit carries, one of their entries, or those that hold a text
       exits with 0, 1 when the output cannot be written, 2 for a wrong command line or id`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	name := fs.String("framework", "", "which catalog: "+names())
	format := fs.String("format", "table", "table, csv or json; -id and -search print text or json")
	id := fs.String("id", "", "print everything about one entry, such as CC6.1, CC6.1#3, A.5.15, 6.1.3 or DC3.a")
	search := fs.String("search", "", "print the entries of all catalogs whose id or name holds the text")
	if code, ok := env.Parse(fs); !ok {
		return code
	}
	asked := 0
	for _, s := range []string{*name, *id, *search} {
		if s != "" {
			asked++
		}
	}
	switch {
	case fs.NArg() > 0:
		return env.Wrong(fs, "%q is no option: an entry is asked for with -id", fs.Arg(0))
	case asked == 0:
		return env.Wrong(fs, "give one of -framework, -id and -search")
	case asked > 1:
		return env.Wrong(fs, "give only one of -framework, -id and -search")
	case !cli.OneOf(*format, "table", "csv", "json"):
		return env.Wrong(fs, "there is no format %q; there are table, csv and json", *format)
	case *format == "csv" && *name == "":
		return env.Misused("CSV is for whole catalogs: with -id and -search there are table and json")
	}
	switch {
	case *id != "":
		return printEntry(env, *id, *format == "json")
	case *search != "":
		return printMatches(env, *search, *format == "json")
	}
	f, ok := find(*name)
	if !ok {
		return env.Misused("there is no framework %q; there are %s", *name, names())
	}
	if *format == "json" {
		return env.JSON(catalog{f.name, f.edition, f.source, f.entries()})
	}
	if err := print(env.Out, f, *format == "csv"); err != nil {
		return env.Failed("output", err)
	}
	return cli.OK
}

// print writes a whole catalog as CSV or as a table.
func print(w io.Writer, f framework, asCSV bool) error {
	rows := f.rows()
	if asCSV {
		out := csv.NewWriter(w)
		if err := out.Write(f.header); err != nil {
			return err
		}
		return out.WriteAll(rows)
	}
	for _, row := range rows {
		for i, cell := range row {
			row[i] = strings.ReplaceAll(cell, ";", "; ") // so that it can be wrapped
		}
	}
	return cli.Table(w, f.header, rows)
}

// catalog is the JSON form of a whole catalog.
type catalog struct {
	Framework string `json:"framework"`
	Edition   string `json:"edition"`
	Source    string `json:"source"`
	Entries   []any  `json:"entries"`
}

func printEntry(env cli.Env, id string, asJSON bool) int {
	e, err := lookup(id)
	if err != nil {
		return env.Misused("%v", err)
	}
	if asJSON {
		return env.JSON(e.json)
	}
	if err := e.print(env.Out); err != nil {
		return env.Failed("output", err)
	}
	if more := others(id); more != "" {
		fmt.Fprintf(env.Err, "%s may also mean %s\n", id, more)
	}
	return cli.OK
}

func printMatches(env cli.Env, text string, asJSON bool) int {
	matches := search(text)
	if asJSON {
		return env.JSON(matches)
	}
	rows := make([][]string, len(matches))
	for i, m := range matches {
		rows[i] = []string{m.Framework, m.ID, m.Name}
	}
	if err := cli.Table(env.Out, []string{"framework", "id", "name"}, rows); err != nil {
		return env.Failed("output", err)
	}
	fmt.Fprintf(env.Err, "%d entries hold %q\n", len(matches), text)
	return cli.OK
}

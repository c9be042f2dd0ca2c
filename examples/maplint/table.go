package main

import (
	"bytes"
	"encoding/csv"

	"github.com/attestkit/attestkit/crossmap"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/tsc"
)

// readTable reads a table, and tells the line of each of its links.
func readTable(env cli.Env, b []byte, source, target string) (m crossmap.Map, lines []int, err error) {
	m, err = crossmap.ReadCSV(bytes.NewReader(b))
	if err != nil {
		return m, nil, err
	}
	m.Source.Name = framework(env, "source", source, m.Source.Name, m.Links, func(l crossmap.MapLink) string { return l.Source })
	m.Target.Name = framework(env, "target", target, m.Target.Name, m.Links, func(l crossmap.MapLink) string { return l.Target })
	lines = linesOf(b)
	return m, lines, withLines(m.Validate(), lines)
}

// framework returns the name of one side's framework: what the command line says, else
// what the column says, else what most of the ids belong to.
func framework(env cli.Env, side, said, column string, links []crossmap.MapLink, id func(crossmap.MapLink) string) string {
	if said != "" {
		return said
	}
	if column != "" {
		return column
	}
	criteria, requirements := 0, 0
	for _, l := range links {
		if _, err := tsc.ParseLoose(id(l)); err == nil {
			criteria++
		}
		if _, err := iso27001.ParseLoose(id(l)); err == nil {
			requirements++
		}
	}
	name := crossmap.FrameworkTSC
	switch {
	case criteria+requirements == 0:
		env.Note("the %s's ids belong to no framework that is known here, and are not checked: -%s names it", side, side)
		return "unknown"
	case requirements > criteria:
		name = crossmap.FrameworkISO27001
	}
	env.Note("the %s is taken for %s: -%s names another", side, name, side)
	return name
}

// linesOf returns the line on which each record below the first row begins.
func linesOf(b []byte) (lines []int) {
	reader := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))))
	for first := true; ; first = false {
		if _, err := reader.Read(); err != nil {
			return lines // ReadCSV has told of all errors
		}
		if line, _ := reader.FieldPos(0); !first {
			lines = append(lines, line)
		}
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
	"github.com/attestkit/attestkit/soc"
)

// bench measures at all sizes.
type bench struct {
	config
	note          func(what string)
	asked, others *table
	ways          []way
	failed        error // the first error of anything that is measured
}

// measure fills the tables: what figures are asked for, and the rest.
func measure(c config, note func(what string), asked, others *table) error {
	all, err := ways()
	if err != nil {
		return err
	}
	b := &bench{config: c, note: note, asked: asked, others: others, ways: all}
	for _, part := range []func(yardstick.Size) error{b.reading, b.oneBad, b.encoding} {
		for _, size := range yardstick.Sizes(!c.quick) {
			if err := part(size); err != nil {
				return err
			}
			if b.failed != nil {
				return b.failed
			}
		}
	}
	return b.streaming()
}

// sized returns a report and its document.
func sized(size yardstick.Size) (*soc.Report, []byte, error) {
	r, err := yardstick.Report("soc2-type2.json", size.Bytes)
	if err != nil {
		return nil, nil, err
	}
	text, err := document.Marshal(&r, large...)
	return &r, text, err
}

// must returns a function that calls another one and keeps its error.
func (b *bench) must(run func() error) func() {
	return func() {
		if err := run(); err != nil && b.failed == nil {
			b.failed = err
		}
	}
}

// race runs functions in rounds.
func (b *bench) race(size int, runs ...func()) *yardstick.Race {
	race := yardstick.NewRace(size, runs...)
	for range b.rounds {
		race.Round()
	}
	return race
}

// reading measures every way to read a valid report.
func (b *bench) reading(size yardstick.Size) error {
	b.note("reading " + size.Name)
	_, text, err := sized(size)
	if err != nil {
		return err
	}
	runs := make([]func(), len(b.ways))
	for i, w := range b.ways {
		runs[i] = b.must(func() error { return w.read(text) })
	}
	race := b.race(len(text), runs...)
	allocations := func(i int) float64 { return yardstick.Allocations(runs[i]) }
	note := func(i int) string { return speed(len(text), race.Median(i)) }
	own, base := allocations(ours), allocations(plain)
	b.asked.add(row{"`Unmarshal` against `json.Unmarshal`", label(size), race.Ratio(ours, plain), race.CPURatio(ours, plain), limit{figure: 0.25}, note(ours)})
	b.asked.add(row{"its allocations", label(size), own / base, 0, limit{figure: 0.25}, fmt.Sprintf("%.0f against %.0f", own, base)})
	b.asked.add(row{"`Decode` from a reader", label(size), race.Ratio(reader, plain), race.CPURatio(reader, plain), limit{figure: 0.35}, note(reader)})
	b.asked.add(row{"times faster than the naive way", label(size), race.Ratio(naive, ours), race.CPURatio(naive, ours), limit{figure: 17, least: true}, note(naive)})
	for i, w := range b.ways {
		if i != ours && i != reader {
			b.others.add(row{w.name, label(size), race.Ratio(i, plain), race.CPURatio(i, plain), limit{}, fmt.Sprintf("%s, %.0f allocations", note(i), allocations(i))})
		}
	}
	return b.compact(size, text)
}

// compact measures reading without white space, which encoding/json is slow to skip.
func (b *bench) compact(size yardstick.Size, text []byte) error {
	var short bytes.Buffer
	if err := json.Compact(&short, text); err != nil {
		return err
	}
	race := b.race(short.Len(),
		b.must(func() error { return b.ways[plain].read(short.Bytes()) }),
		b.must(func() error { return b.ways[ours].read(short.Bytes()) }))
	b.others.add(row{"`Unmarshal` of the document without white space", label(size), race.Ratio(1, 0), race.CPURatio(1, 0), limit{}, speed(short.Len(), race.Median(1))})
	return nil
}

// faults are ways to make one control of a report bad.
var faults = []struct{ name, old, new string }{
	{"an unknown criterion", `"CC6.2"`, `"PP1.1"`},
	{"an unknown name", `"title"`, `"Title"`},
	{"a result that contradicts its numbers", `"result": "exceptions"`, `"result": "no-exceptions"`},
}

// spoiled returns a document with the last place of a text changed.
func spoiled(text []byte, old, replacement string) ([]byte, error) {
	at := bytes.LastIndex(text, []byte(old))
	if at < 0 {
		return nil, fmt.Errorf("the report has no %s", old)
	}
	return slices.Concat(text[:at], []byte(replacement), text[at+len(old):]), nil
}

// oneBad measures reading a report with one fault against the plain way for the valid
// one, and the naive way for the same.
func (b *bench) oneBad(size yardstick.Size) error {
	b.note("one bad element in " + size.Name)
	_, text, err := sized(size)
	if err != nil {
		return err
	}
	for _, f := range faults {
		bad, err := spoiled(text, f.old, f.new)
		if err != nil {
			return err
		}
		refused := func(w way) func() {
			return b.must(func() error {
				if w.read(bad) == nil {
					return fmt.Errorf("%s accepts %s", w.name, f.name)
				}
				return nil
			})
		}
		race := b.race(len(text), b.must(func() error { return b.ways[plain].read(text) }), refused(b.ways[ours]), refused(b.ways[naive]))
		b.asked.add(row{"one bad element: " + f.name, label(size), race.Ratio(1, 0), race.CPURatio(1, 0), limit{figure: 0.8}, speed(len(text), race.Median(1))})
		b.others.add(row{"naive way with jsonschema/v5: " + f.name, label(size), race.Ratio(2, 0), race.CPURatio(2, 0), limit{}, speed(len(text), race.Median(2))})
	}
	return nil
}

// encoding measures writing a report.
func (b *bench) encoding(size yardstick.Size) error {
	b.note("encoding " + size.Name)
	r, text, err := sized(size)
	if err != nil {
		return err
	}
	own := b.must(func() error { return document.Encode(io.Discard, r, large...) })
	race := b.race(len(text), own, b.must(func() error { _, err := json.MarshalIndent(r, "", "  "); return err }))
	b.asked.add(row{"`Encode` against `json.MarshalIndent`", label(size), race.Ratio(0, 1), race.CPURatio(0, 1), limit{figure: 0.35}, speed(len(text), race.Median(0))})
	b.asked.add(row{"its allocations", label(size), yardstick.Allocations(own), 0, limit{figure: 32}, ""})
	return nil
}

// label names a size in the tables.
func label(size yardstick.Size) string {
	return strings.NewReplacer("KB", " KB", "MB", " MB").Replace(size.Name)
}

// speed words how fast so many bytes went.
func speed(bytes int, d time.Duration) string {
	return fmt.Sprintf("%.3g ms, %.3g MB/s", d.Seconds()*1000, float64(bytes)/1e6/d.Seconds())
}

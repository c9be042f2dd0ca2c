// Bench measures package document against plain encoding/json, against the way in
// which schemas are usually used, and against other libraries, all in the same run,
// and prints a table in Markdown.
//
//	go -C internal/bench run .
//	go -C internal/bench run . -rounds 3 -quick
//
// Every ratio is of medians of times that were taken in turn, so that it survives a
// machine that is slow for a while; absolute times are notes. Beside it stands that of
// processor time, which a busy machine hardly changes, the garbage collector's included.
// The documents are the example report of a SaaS vendor, its controls repeated under new
// ids to 20 KB, 200 KB, 2 MB and 20 MB.
//
// The exit code is 0 whatever the figures are.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
)

// config is what the command line says.
type config struct {
	rounds int
	quick  bool
}

func main() {
	var c config
	flag.IntVar(&c.rounds, "rounds", 7, "how many times each function has its turn, at least 1")
	flag.BoolVar(&c.quick, "quick", false, "leave out 20 MB, and stream 20 MB instead of 200")
	flag.Parse()
	c.rounds = max(1, c.rounds)
	if flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := report(os.Stdout, os.Stderr, c); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// report prints the tables to out, and what is being measured to notes.
func report(out, notes io.Writer, c config) error {
	var asked, others table
	err := measure(c, func(what string) { fmt.Fprintln(notes, "measuring", what) }, &asked, &others)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s, %s, %s/%s, %d CPUs, %s\n\n", time.Now().UTC().Format(time.DateOnly), runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), processor())
	fmt.Fprintf(out, "%s\n%s", asked.markdown(true), others.markdown(false))
	return nil
}

// processor returns the name of the machine's, where the system tells it in a file.
func processor() string {
	b, _ := os.ReadFile("/proc/cpuinfo")
	_, rest, _ := strings.Cut(string(b), "model name")
	line, _, _ := strings.Cut(rest, "\n")
	return cmp.Or(strings.TrimLeft(line, "\t: "), "processor unknown")
}

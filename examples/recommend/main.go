// Recommend answers which report the buyers of a profile are asking for: which kind,
// which type, which categories, and why. With -ask it conducts the interview that the
// profile leaves open, best question first, and stops as soon as the answer is
// decided; answers may be piped in.
//
//	recommend profile.json
//	recommend -ask -as-of 2026-11-22
//
// Exit codes: 0 decided, 4 undecided (the open questions are printed), 1 for an
// invalid document, 2 for a wrong command line.
package main

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/examples/internal/advice"
	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/recommend"
)

const undecided = 4 // an open answer can change a verdict

const usage = `recommend [-format text|json|markdown] [-ask [-as-of DATE]] [profile.json|-]
       answers which report the buyers of a profile are asking for, and why
       exits with 0, 1 for an invalid document, 2 for a wrong command line, 4 when undecided`

func main() { cli.Main(run) }

func run(env cli.Env) int {
	fs := env.Flags(usage)
	format := fs.String("format", "text", "text, json (a recommendation document) or markdown")
	ask := fs.Bool("ask", false, "ask the open questions on standard error and read the answers from standard input")
	var asOf attestkit.Date
	fs.TextVar(&asOf, "as-of", attestkit.Date{}, "the day of the recommendation, for an interview without a profile")
	args, code, ok := env.ParseAll(fs)
	if !ok {
		return code
	}
	name, problem := "", ""
	switch {
	case !cli.OneOf(*format, "text", "json", "markdown"):
		problem = "there is no format " + strconv.Quote(*format) + "; there are text, json and markdown"
	case len(args) > 1:
		problem = "give one profile"
	case len(args) == 1:
		name = args[0]
	case !*ask:
		problem = "give a profile, or -ask"
	case asOf.IsZero():
		problem = "give -as-of with -ask, as in 2026-11-22: programs here have no clock"
	}
	if name == "-" && *ask {
		problem = "standard input cannot hold both the profile and the answers"
	}
	if problem != "" {
		return env.Misused("%s", problem)
	}
	return answer(env, name, asOf, *ask, *format)
}

// answer reads the profile, if there is one, completes it and prints what it calls
// for.
func answer(env cli.Env, name string, asOf attestkit.Date, ask bool, format string) int {
	profile, title := recommend.Profile{AsOf: asOf}, "interview"
	if name != "" {
		title = name
		if name == "-" {
			title = "standard input"
		}
		var err error
		if profile, err = load(env, name); err != nil {
			return env.Failed(title, err)
		}
		if !asOf.IsZero() {
			profile.AsOf = asOf
		}
	}
	if ask {
		if err := interview(env, &profile); err != nil {
			return env.Failed(title, err)
		}
	}
	r, err := recommend.For(profile)
	if err == nil {
		err = write(env, title, format, &r)
	}
	switch {
	case err != nil:
		return env.Failed(title, err)
	case !r.Decided:
		return undecided
	}
	return cli.OK
}

func load(env cli.Env, name string) (recommend.Profile, error) {
	f, err := env.Open(name)
	if err != nil {
		return recommend.Profile{}, err
	}
	defer f.Close()
	return document.Decode[recommend.Profile](f)
}

func write(env cli.Env, title, format string, r *recommend.Recommendation) error {
	if format == "json" {
		return document.Encode(env.Out, r)
	}
	var b strings.Builder
	if format == "markdown" {
		advice.Markdown(&b, title, r)
	} else {
		advice.Text(&b, title, r)
	}
	_, err := env.Out.Write([]byte(b.String()))
	return err
}

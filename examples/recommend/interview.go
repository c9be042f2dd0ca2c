package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/recommend"
)

// interview asks the open questions, best first, until the answer is decided, every
// question was asked, or the answers end.
func interview(env cli.Env, p *recommend.Profile) error {
	answers := bufio.NewScanner(env.In)
	asked := map[recommend.Question]bool{}
	for {
		r, err := recommend.For(*p)
		if err != nil {
			return err
		}
		q, ok := next(r.OpenQuestions, asked)
		if r.Decided || !ok {
			return nil
		}
		asked[q.Question] = true
		a, ok := put(env, q, answers)
		if !ok {
			return answers.Err()
		}
		p.SetAnswer(q.Question, a)
	}
}

// next returns the best question that was not asked yet.
func next(open []recommend.OpenQuestion, asked map[recommend.Question]bool) (recommend.OpenQuestion, bool) {
	for _, q := range open {
		if !asked[q.Question] {
			return q, true
		}
	}
	return recommend.OpenQuestion{}, false
}

// put asks a question until the answer is yes, no or unknown. It is false when the
// answers end.
func put(env cli.Env, q recommend.OpenQuestion, answers *bufio.Scanner) (recommend.Answer, bool) {
	fmt.Fprintf(env.Err, "\n%s\n%s\n", cli.Wrap(q.Ask, "", cli.Width), cli.Wrap("("+q.Why+")", "", cli.Width))
	for {
		fmt.Fprint(env.Err, "yes, no or unknown? ")
		if !answers.Scan() {
			fmt.Fprintln(env.Err)
			return recommend.Unknown, false
		}
		switch strings.ToLower(strings.TrimSpace(answers.Text())) {
		case "y", "yes":
			return recommend.Yes, true
		case "n", "no":
			return recommend.No, true
		case "", "?", "u", "unknown":
			return recommend.Unknown, true
		}
	}
}

package main

import (
	"strconv"
	"strings"

	"github.com/attestkit/attestkit/examples/internal/cli"
	"github.com/attestkit/attestkit/readiness"
)

// plan prints what to do next.
func plan(env cli.Env) int {
	next, format := 0, ""
	a, asOf, code, ok := dated(env, &next, &format)
	if !ok {
		return code
	}
	items := readiness.Plan(&a, asOf)
	if next < 0 {
		next = len(items)
	}
	shown := items[:min(next, len(items))]
	if format == "json" {
		code = env.JSON(shown)
	} else {
		code = env.Print(list(shown, len(items)-len(shown)))
	}
	if code != cli.OK || len(items) == 0 {
		return code
	}
	return cli.Findings
}

// list prints the items, and how many follow.
func list(items []readiness.Item, rest int) string {
	var b strings.Builder
	for i := range items {
		item(&b, i+1, &items[i])
	}
	if rest > 0 {
		b.WriteString(cli.Count(rest, "item follows", "items follow") + ": -next -1 prints all.\n")
	}
	return b.String()
}

// item prints one thing to do.
func item(b *strings.Builder, n int, it *readiness.Item) {
	b.WriteString(cli.Row([]int{3}, strconv.Itoa(n)+".", cli.Plain(it.Why.Settle)))
	field := func(name, value string) {
		if value != "" {
			b.WriteString(cli.Row([]int{3, 9}, "", name, cli.Plain(value)))
		}
	}
	about := it.Why.Control
	if about == "" {
		about = it.Why.Prompt.String()
	}
	field("about", about)
	field("because", it.Why.Text)
	owner := it.Owner
	if owner == "" && it.TypicalOwner != "" {
		owner = "nobody yet; typically the " + it.TypicalOwner
	}
	if it.Untested {
		field("note", "nothing is lacking; without it an auditor cannot test the whole window")
	}
	field("owner", owner)
	due := it.Due.String()
	switch {
	case it.Overdue:
		due += ", overdue"
	case it.Waiting:
		due += ", nothing to do but to wait"
	}
	field("due", strings.TrimPrefix(due, ", "))
	field("SOC 2", joined(it.Criteria))
	field("ISO", joined(it.Requirements))
	b.WriteString("\n")
}

func joined[T interface{ String() string }](ids []T) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = id.String()
	}
	return strings.Join(list, " ")
}

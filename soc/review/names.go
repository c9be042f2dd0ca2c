package review

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/attestkit/attestkit/soc"
)

// fold returns the words of a name or text in lower case, joined by single
// spaces, so that case, punctuation and spacing make no difference.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	word := func(r rune) {
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(unicode.ToLower(r))
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			word(r)
		case r == '&':
			gap = true
			word('a')
			word('n')
			word('d')
			gap = true
		case r != '\'': // "organization's" is one word
			gap = true
		}
	}
	return b.String()
}

func isLegalForm(word string) bool {
	switch word {
	case "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co", "company",
		"plc", "gmbh", "ag", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "as", "oy", "kk", "pty", "pte":
		return true
	}
	return false
}

// bare returns a folded name without the legal form at its end.
func bare(folded string) string {
	for {
		i := strings.LastIndexByte(folded, ' ')
		if i < 0 || !isLegalForm(folded[i+1:]) {
			return folded
		}
		folded = folded[:i]
	}
}

// sameEntity reports whether two names are of one organization: alike, or alike
// but for a legal form that only one of them has. "Acme" is "Acme, Inc.", and
// "Acme Ltd" is not "Acme Inc".
func sameEntity(a, b string) bool {
	a, b = fold(a), fold(b)
	if a == b {
		return true
	}
	return bare(a) == bare(b) && (a == bare(a) || b == bare(b))
}

// hasSystem reports whether the report names a system or product so.
func hasSystem(r *soc.Report, name string) bool {
	name = fold(name)
	is := func(s string) bool { return fold(s) == name }
	return slices.ContainsFunc(r.Systems, func(s soc.System) bool {
		return is(s.Name) || slices.ContainsFunc(s.Products, is)
	})
}

const listed = 8 // a detail names this many of a list

// names joins the first few of a list for a detail and counts the rest.
func names[T any](list []T, text func(T) string) string {
	var b strings.Builder
	for i, x := range list[:min(len(list), listed)] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(text(x))
	}
	if more := len(list) - listed; more > 0 {
		b.WriteString(" and " + strconv.Itoa(more) + " more")
	}
	return b.String()
}

func quoted(list []string) string { return names(list, passage) }

// references names criteria of other frameworks, each framework after its ids.
func references(refs []soc.CriterionRef) string {
	var parts []string
	for few := refs[:min(len(refs), listed)]; len(few) > 0; {
		n := 1
		for n < len(few) && few[n].Framework == few[0].Framework {
			n++
		}
		part := names(few[:n], func(ref soc.CriterionRef) string { return passage(ref.ID) })
		if framework := few[0].Framework; framework != "" {
			part += " of " + passage(framework)
		}
		parts, few = append(parts, part), few[n:]
	}
	text := strings.Join(parts, ", ")
	if more := len(refs) - listed; more > 0 {
		text += " and " + strconv.Itoa(more) + " more"
	}
	return text
}

const longest = 320 // bytes that a detail quotes of one text

// passage quotes a text of the report on one line, a long one up to a word's end.
func passage(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= longest {
		return strconv.Quote(text)
	}
	cut := strings.LastIndexByte(text[:longest+1], ' ')
	if cut < longest/2 { // words as long as that are none
		for cut = longest; !utf8.RuneStart(text[cut]); {
			cut--
		}
	}
	return strconv.Quote(text[:cut]) + "..."
}

// named returns a control's id, with its title where it has one.
func named(c *soc.Control) string {
	if c.Title == "" {
		return passage(c.ID)
	}
	return passage(c.ID + ": " + c.Title)
}

// count returns "1 day" or "5 days".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

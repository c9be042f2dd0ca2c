package document

import (
	"errors"
	"fmt"
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/iso27001"
	"github.com/attestkit/attestkit/soc"
	"github.com/attestkit/attestkit/tsc"
)

// hint asks a catalog about a text that is none of its ids: "5.15" can only be
// A.5.15, CC6 is a series, A.9.2.1 a control of 2013. The title is that of the enum
// in the schema. See jsondoc.Schema.
func hint(title, text string) (rest, detail string, ok bool) {
	switch title {
	case "a criterion of the 2017 trust services criteria":
		return hintOf(tsc.ParseLoose(text))(title, text)
	case "a clause or control of ISO/IEC 27001:2022":
		return hintOf(iso27001.ParseLoose(text))(title, text)
	case "a point of focus in the form CC6.1#3":
		return hintOf(tsc.ParsePoint(text))(title, text)
	case "a description criterion of DC section 200":
		return hintOf(soc.ParseDescriptionCriterion(text))(title, text)
	}
	return "", "", false
}

// hintOf makes a hint of what a parser returns: the id that it reads in the text, or
// its words.
func hintOf(id fmt.Stringer, err error) func(title, text string) (rest, detail string, ok bool) {
	return func(title, text string) (string, string, bool) {
		var p *attestkit.Problem
		if !errors.As(err, &p) {
			return didYouMean(id.String()), "", err == nil
		}
		rest, ok := strings.CutPrefix(p.Detail, attestkit.Quote(text)+" is not "+title)
		if !ok {
			return "", p.Detail, true
		}
		if meant, ok := strings.CutPrefix(rest, ": did you mean "); ok {
			rest = didYouMean(strings.TrimSuffix(meant, "?"))
		}
		return rest, "", true
	}
}

func didYouMean(id string) string { return ": did you mean " + attestkit.Quote(id) + "?" }

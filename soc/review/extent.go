package review

import (
	"strings"

	"github.com/attestkit/attestkit/soc"
)

// extent says once what could not be read.
func (x *reading) extent() {
	if x.r.Kind == soc.SOC3 {
		x.find(CodeGeneralUseReport, "/kind", "a SOC 3 shows neither controls nor tests nor exceptions")
	}
	switch x.r.Extent {
	case soc.FrontPage:
		opinion := "the auditor's opinion"
		if x.r.Opinion.Worst() != 0 {
			opinion = "the rest of the auditor's opinion"
		}
		x.missing("only the front page was", append([]string{opinion, "management's assertion"}, x.body()...))
	case soc.OpinionOnly:
		x.missing("only the front page, the assertion and the opinion were", x.body())
	case soc.Full:
	default:
		x.find(CodeExtentUnknown, "", "how much was transcribed is not told: what is absent here may stand in the report")
	}
}

// body names the parts of the report behind the opinion.
func (x *reading) body() []string {
	if x.r.Kind == soc.SOC3 {
		return []string{"the boundaries and commitments of the system"}
	}
	parts := []string{"the system description with its incidents and changes", "controls"}
	if x.r.Type == soc.Type2 {
		parts = append(parts, "tests and their results")
	}
	return append(parts, "exceptions", "complementary user entity controls", "subservice organizations")
}

func (x *reading) missing(what string, parts []string) {
	parts = append(parts, x.unread...)
	x.find(CodeNotTranscribed, "/extent", "%s transcribed, so an absence tells nothing about: %s", what, strings.Join(parts, "; "))
}

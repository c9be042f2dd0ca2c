package tsc

import (
	"strings"

	"github.com/attestkit/attestkit"
	"github.com/attestkit/attestkit/internal/enum"
)

// ParseLoose returns the criterion that a text from the wild names: "CC 6.1",
// "cc6_1", "CC06.01", "cc_a_1_1", "TSC CC6.1", "SOC 2 CC6.1" and "Common Criteria 6.1"
// among others. It never drops what it read: "CC6.1.3" is refused, and the problem
// offers CC6.1. It allocates only for a problem. [Candidates] has what the problem
// offers as data.
func ParseLoose(text string) (Criterion, error) {
	if c := looseCriterion(text); c != 0 {
		return c, nil
	}
	return 0, unknown(text)
}

// looseCriterion returns the criterion that the text names, or zero.
func looseCriterion(text string) Criterion {
	if r, ok := read(text); ok && r.n == 2 {
		return r.criterion()
	}
	return 0
}

// ParseLooseSeries returns the series that a text from the wild names: by its id, as in
// "cc 6", "CC06", "P6.0", "CC6.x" and "TSC CC6"; by its name, "Control Environment";
// or by both, which then have to agree. Anything else is an [attestkit.Problem] that
// quotes the text and suggests a series where one is near.
func ParseLooseSeries(text string) (Series, error) {
	if s := looseSeries(text); s != 0 {
		return s, nil
	}
	return 0, unknownSeries(text)
}

func looseSeries(text string) Series {
	for end := range enum.IDEnds(text) {
		r, ok := read(text[:end])
		if s, rest := r.series(), enum.TrimMarks(text[end:]); ok && r.isSeries() && (rest == "" || s.isCalled(rest)) {
			return s
		}
	}
	name := enum.TrimMarks(text)
	for s := range AllSeries() {
		if enum.EqualFold(name, s.Name()) {
			return s
		}
	}
	return 0
}

// isCalled reports whether the rest of a text may follow the id of the series.
func (s Series) isCalled(rest string) bool {
	return enum.EqualFold(rest, s.Name()) || enum.EqualFold(rest, "x")
}

// ParseLoosePoint returns the point of focus that a text from the wild names: by its
// criterion and place, as in "cc6.1 #3", "CC6.1-POF3" and "CC6.1 point of focus 3"; by
// its criterion and name, "CC6.6 Restricts Access"; by both, which then have to agree;
// or by its name alone where one point only has it. Names from before the 2022
// revision count. "CC6.1.3" is refused, because nobody can tell whose numbering it is.
// Anything else is an [attestkit.Problem] that quotes the text and says what the
// criterion has, with [attestkit.RuleAmbiguousID] for a name that several points have.
func ParseLoosePoint(text string) (PointOfFocus, error) {
	switch p, unique := loosePoint(text); {
	case unique:
		return p, nil
	case p != 0:
		return 0, ambiguousPoint(text)
	}
	return 0, unknownPoint(text)
}

// loosePoint returns the first point that the text may name, and whether it is the
// only one.
func loosePoint(text string) (p PointOfFocus, unique bool) {
	f := pointFormOf(text)
	p = f.after(0)
	return p, p != 0 && f.after(p) == 0
}

func ambiguousPoint(text string) error {
	f := pointFormOf(text)
	p := f.after(0)
	could := p.String()
	for p = f.after(p); p != 0; p = f.after(p) {
		could += " or " + p.String()
	}
	return &attestkit.Problem{Rule: attestkit.RuleAmbiguousID, Detail: attestkit.Quote(text) + " could be " + could + ": write which"}
}

// pointForm is a loosely written point taken apart: a criterion, an ordinal and a name.
// What the text does not say is zero.
type pointForm struct {
	criterion Criterion
	ordinal   int
	name      string
}

func pointFormOf(text string) (f pointForm) {
	f.criterion, f.name = cutCriterion(text)
	f.name = enum.TrimMarks(f.name)
	if f.criterion != 0 {
		f.ordinal, f.name = cutOrdinal(f.name)
	}
	return f
}

// after returns the next point after p that fits the form, or zero.
func (f pointForm) after(p PointOfFocus) PointOfFocus {
	if f.ordinal == 0 && f.name == "" {
		return 0
	}
	for p++; p <= lastPoint; p++ {
		fits := f.criterion == 0 || f.criterion == p.Criterion() && (f.ordinal == 0 || f.ordinal == p.Ordinal())
		if fits && (f.name == "" || p.isNamed(f.name)) {
			return p
		}
	}
	return 0
}

// cutCriterion takes the criterion off a text that begins with its id.
func cutCriterion(text string) (c Criterion, rest string) {
	for end := range enum.IDEnds(text) {
		if c := looseCriterion(text[:end]); c != 0 {
			return c, text[end:]
		}
	}
	return 0, text
}

// cutOrdinal takes "#3", "POF 3" or "point of focus 3" off a text. The ordinal is 0
// where the text begins with none, and -1 where it is no number of a point.
func cutOrdinal(text string) (ordinal int, rest string) {
	for _, mark := range [...]string{"#", "pof", "point of focus", "point"} {
		if len(text) < len(mark) || !enum.EqualFold(text[:len(mark)], mark) {
			continue
		}
		number := strings.TrimLeft(text[len(mark):], " \t\r\n\u00a0")
		n := 0
		for n < len(number) && '0' <= number[n] && number[n] <= '9' {
			ordinal = min(10*ordinal+int(number[n]-'0'), 1000)
			n++
		}
		switch {
		case ordinal > 0:
			return ordinal, enum.TrimMarks(number[n:])
		case n > 0 || mark == "#":
			return -1, ""
		}
	}
	return 0, text
}

// ParseLooseCategory returns the category that a text from the wild names: "Processing
// Integrity", "processing_integrity", "SOC 2 Availability Criteria", "Security (Common
// Criteria)", or the letters of its ids, as in "PI" and "A1". It never drops what it
// read: "Security & Privacy" is refused. So is "Common Criteria" alone, because these
// belong to all five. Anything else is an [attestkit.Problem] that quotes the text and
// suggests a category where one is near. It allocates only for a problem.
func ParseLooseCategory(text string) (Category, error) {
	if c := looseCategory(text); c != 0 {
		return c, nil
	}
	return 0, unknownCategory(text)
}

func looseCategory(text string) (found Category) {
	tokens, ok := enum.Tokenize(text, '(', ')')
	common := false
	for ok && tokens.Len() > 0 {
		skipFramework(&tokens)
		if _, filler := tokens.Take("CATEGORY", "PRINCIPLE"); filler || tokens.Len() == 0 {
			continue
		}
		if takeCommon(&tokens) {
			common = true
			continue
		}
		c := takeCategory(&tokens)
		if ok = c != 0 && (found == 0 || found == c); ok {
			found = c
		}
	}
	if !ok || common && found != Security {
		return 0
	}
	return found
}

// takeCommon takes the name of the common criteria, or their letters.
func takeCommon(tokens *enum.Tokens) bool {
	word, ok := tokens.Take("CC", "COMMON")
	if word == "COMMON" {
		_, ok = tokens.Take("CRITERIA")
	}
	return ok
}

// takeCategory takes the name of a category, or the letters of its ids; with the 1 of
// its series where that is the whole category.
func takeCategory(tokens *enum.Tokens) (c Category) {
	word, _ := tokens.Take("SECURITY", "AVAILABILITY", "PROCESSING", "PROCESSINGINTEGRITY", "CONFIDENTIALITY", "PRIVACY", "A", "PI", "C", "P")
	switch word {
	case "SECURITY":
		return Security
	case "PRIVACY", "P":
		return Privacy
	case "PROCESSING":
		if _, ok := tokens.Take("INTEGRITY"); !ok {
			return 0
		}
		return ProcessingIntegrity
	case "AVAILABILITY", "A":
		c = Availability
	case "PROCESSINGINTEGRITY", "PI":
		c = ProcessingIntegrity
	case "CONFIDENTIALITY", "C":
		c = Confidentiality
	}
	if len(word) <= 2 {
		tokens.Take("1")
	}
	return c
}

// unknownCategory words the problem of a text that names no category.
func unknownCategory(text string) error {
	if tokens, ok := enum.Tokenize(text); ok && takeCommon(&tokens) && tokens.Len() == 0 {
		return problem(attestkit.Quote(text) + " names the common criteria, which belong to all five categories and are the whole of security: write which category is meant")
	}
	word := enum.TrimMarks(text)
	for c := range Categories() {
		if n := len(word); n > 0 && n < len(c.Name()) && enum.EqualFold(word, c.Name()[:n]) {
			return problem(attestkit.Quote(text) + " is not " + categories.Name + ": did you mean " + c.String() + "?")
		}
	}
	_, err := categories.Parse(text)
	return err
}

// reading is a loosely written id taken apart: letters, and up to four numbers.
type reading struct {
	letters string
	numbers [4]int
	n       int
}

// read takes a text apart; it is false when the text holds anything else than one
// id, which may lack its letters, and the names of the criteria before it.
func read(text string) (r reading, ok bool) {
	tokens, ok := enum.Tokenize(text)
	skipFramework(&tokens)
	r.letters = prefix(&tokens)
	numbers, n, plain := tokens.Numbers()
	r.numbers, r.n = numbers, n
	return r, ok && plain
}

// skipFramework takes the words, and numbers behind them, that name the criteria as
// a whole: "TSC 2017", "TSP 100", "SOC 2", "Trust Services Criteria".
func skipFramework(tokens *enum.Tokens) {
	for {
		switch word, _ := tokens.Take("AICPA", "TRUST", "SERVICES", "SERVICE", "CRITERIA", "CRITERION", "TSC", "TSP", "SOC"); word {
		case "":
			return
		case "TSC", "CRITERIA":
			tokens.Take("2017")
		case "TSP":
			tokens.Take("SECTION")
			tokens.Take("100")
		case "SOC":
			tokens.Take("2")
		}
	}
}

// prefix takes the letters of a series, or "Common Criteria": those of a category may
// follow a "CC" that some catalogs put before every id.
func prefix(tokens *enum.Tokens) string {
	if takeCommon(tokens) {
		if more, ok := tokens.Take("A", "C", "PI", "P"); ok {
			return more
		}
		return "CC"
	}
	letters, _ := tokens.Take("A", "C", "PI", "PP", "P")
	return letters
}

// meant puts the letters right that are a common misprint.
func (r reading) meant() reading {
	if r.letters == "PP" {
		r.letters = "PI"
	}
	return r
}

// series returns the series that the letters and the first number name, or zero.
func (r reading) series() Series { return seriesOf(r.letters, r.numbers[0]) }

// isSeries reports whether the reading is a series' id: "CC6", or "CC6.0".
func (r reading) isSeries() bool {
	return r.series() != 0 && (r.n == 1 || r.n == 2 && r.numbers[1] == 0)
}

// criterion returns the criterion that the first two numbers name, or zero. One
// number of two digits is taken for both: CC61.
func (r reading) criterion() Criterion {
	if r.n == 1 {
		return member(seriesOf(r.letters, r.numbers[0]/10), digit(r.numbers[0]%10))
	}
	return member(r.series(), digit(r.numbers[1]))
}

func seriesOf(letters string, number int) Series {
	var id [3]byte
	return findSeries(string(append(append(id[:0], letters...), digit(number))))
}

func digit(n int) byte {
	if n > 9 {
		return 0
	}
	return byte('0' + n)
}

package render

import (
	"encoding"
	"strings"

	"github.com/attestkit/attestkit"
)

// A cell may hold a list: fields separated by semicolons, in one line or several. A
// field that a plain list could not tell apart is quoted, with quotes inside it doubled.

// quoteField quotes a field that needs it.
func quoteField(text string) string {
	if strings.ContainsAny(text, ";\"\r\n") || strings.TrimSpace(text) != text {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}

// joinFields writes one line, without empty fields at its end.
func joinFields(fields ...string) string {
	for len(fields) > 0 && fields[len(fields)-1] == "" {
		fields = fields[:len(fields)-1]
	}
	for i := range fields {
		fields[i] = quoteField(fields[i])
	}
	return strings.Join(fields, "; ")
}

// joinIDs writes a list of ids.
func joinIDs(ids []string) string {
	quoted := make([]string, len(ids))
	for i, id := range ids {
		if quoted[i] = quoteField(id); id == "" {
			quoted[i] = `""`
		}
	}
	return strings.Join(quoted, "; ")
}

// splitIDs reads what joinIDs writes. Lines separate too, and empty places between
// separators are nothing.
func splitIDs(text string) ([]string, error) {
	var ids []string
	for text != "" {
		f, rest, err := nextField(text)
		if err != nil {
			return nil, err
		}
		if f.quoted || f.text != "" {
			ids = append(ids, f.text)
		}
		text = rest
	}
	return ids, nil
}

// splitLines reads the fields of each line that is not empty.
func splitLines(text string) ([][]string, error) {
	var lines [][]string
	var line []string
	for text != "" {
		f, rest, err := nextField(text)
		if err != nil {
			return nil, err
		}
		if line = append(line, f.text); f.ends || rest == "" {
			if len(line) > 1 || f.text != "" {
				lines = append(lines, line)
			}
			line = nil
		}
		text = rest
	}
	return lines, nil
}

// field is a part of a cell.
type field struct {
	text   string
	quoted bool
	ends   bool // it is the last of its line
}

// nextField reads the first field of text, and what separates it from the rest.
func nextField(text string) (f field, rest string, err error) {
	if plain := strings.TrimLeft(text, " \t"); strings.HasPrefix(plain, `"`) {
		return quotedField(plain)
	}
	end := strings.IndexAny(text, ";\r\n")
	if end < 0 {
		end = len(text)
	}
	f.text = strings.TrimSpace(text[:end])
	rest, f.ends = afterField(text[end:])
	return f, rest, nil
}

// afterField goes past a separator, and says whether it was a line's end.
func afterField(text string) (rest string, ends bool) {
	if text == "" {
		return "", true
	}
	return text[1:], text[0] != ';'
}

func quotedField(text string) (f field, rest string, err error) {
	var b strings.Builder
	for rest = text[1:]; ; rest = rest[1:] {
		part, after, closed := strings.Cut(rest, `"`)
		if !closed {
			return f, "", invalid(text, "begins with a quote that is never closed")
		}
		b.WriteString(part)
		if rest = after; !strings.HasPrefix(rest, `"`) {
			break
		}
		b.WriteByte('"')
	}
	f.text, f.quoted = b.String(), true
	rest = strings.TrimLeft(rest, " \t")
	if rest != "" && strings.IndexByte(";\r\n", rest[0]) < 0 {
		return f, "", invalid(text, "has no semicolon after a field in quotes")
	}
	rest, f.ends = afterField(rest)
	return f, rest, nil
}

func invalid(text, why string) error {
	return &attestkit.Problem{Rule: attestkit.RuleInvalid, Detail: attestkit.Quote(text) + " " + why}
}

// textColumn is a column for a text, which is taken as it is.
func textColumn[T any](name, member string, of func(*T) *string) column[T] {
	return column[T]{name, member,
		func(item *T) string { return *of(item) },
		func(item *T, text string) error { *of(item) = text; return nil },
	}
}

// idsColumn is a column for a list of ids.
func idsColumn[T any](name, member string, of func(*T) *[]string) column[T] {
	return column[T]{name, member,
		func(item *T) string { return joinIDs(*of(item)) },
		func(item *T, text string) error {
			ids, err := splitIDs(text)
			if err == nil {
				*of(item) = ids
			}
			return err
		},
	}
}

// handlesColumn is a column for a list of ids of a catalog.
func handlesColumn[T any, H interface{ String() string }](name, member string, parse func(string) (H, error), of func(*T) *[]H) column[T] {
	return column[T]{name, member,
		func(item *T) string {
			ids := make([]string, len(*of(item)))
			for i, h := range *of(item) {
				ids[i] = h.String()
			}
			return joinIDs(ids)
		},
		func(item *T, text string) error {
			ids, err := splitIDs(text)
			if err != nil {
				return err
			}
			var handles []H
			for _, id := range ids {
				h, err := parse(id)
				if err != nil {
					return err
				}
				handles = append(handles, h)
			}
			*of(item) = handles
			return nil
		},
	}
}

// boolColumn is a column for what is so or not: yes, or nothing.
func boolColumn[T any](name, member string, of func(*T) *bool) column[T] {
	return column[T]{name, member,
		func(item *T) string {
			if *of(item) {
				return "yes"
			}
			return ""
		},
		func(item *T, text string) error {
			switch strings.ToLower(strings.TrimSpace(text)) {
			case "yes", "true", "x", "1":
				*of(item) = true
			case "", "no", "false", "0":
				*of(item) = false
			default:
				return invalid(text, "is neither yes nor no")
			}
			return nil
		},
	}
}

// dateColumn is a column for a date, which spreadsheet programs like to rewrite.
func dateColumn[T any](name, member string, of func(*T) *attestkit.Date) column[T] {
	return column[T]{name, member,
		func(item *T) string { return of(item).String() },
		func(item *T, text string) error {
			if of(item).UnmarshalText([]byte(strings.TrimSpace(text))) == nil {
				return nil
			}
			return &attestkit.Problem{Rule: attestkit.RuleDate, Detail: attestkit.Quote(text) +
				" is not a day in the form 2006-01-02: if a spreadsheet program rewrote it, format the column as text"}
		},
	}
}

// enumColumn is a column for an enum, which may be spelled as people do: "In progress"
// is in-progress.
func enumColumn[T any, E interface{ String() string }, P interface {
	*E
	encoding.TextUnmarshaler
}](name, member string, of func(*T) P) column[T] {
	return column[T]{name, member,
		func(item *T) string { return (*of(item)).String() },
		func(item *T, text string) error { return setEnum[E](of(item), text) },
	}
}

func setEnum[E any, P interface {
	*E
	encoding.TextUnmarshaler
}](to P, text string) error {
	text = strings.TrimSpace(text)
	if text == "" {
		*to = *new(E)
		return nil
	}
	exact := to.UnmarshalText([]byte(text))
	if exact == nil || to.UnmarshalText([]byte(strings.Join(words(text), "-"))) == nil {
		return nil
	}
	return exact
}

// words cuts a name into its words in lower case, at spaces, hyphens and underscores.
func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r == ' ' || r == '-' || r == '_' || r == '\t' || r == '\n' || r == '\r' || r == '\u00a0'
	})
}

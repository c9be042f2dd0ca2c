package cli

import (
	"fmt"
	"strings"
)

const label = 16 // columns of a field's label

// Heading prints a line over a part of a text.
func Heading(b *strings.Builder, format string, args ...any) {
	text := Plain(fmt.Sprintf(format, args...))
	fmt.Fprintf(b, "%s\n%s\n", text, strings.Repeat("=", len(text)))
}

// Field prints a label and a value, on as many lines as it takes; nothing for an
// empty value.
func Field(b *strings.Builder, name, value string) {
	if value == "" {
		return
	}
	text := Wrap(Plain(value), "", Width-label)
	fmt.Fprintf(b, "%-*s%s\n", label, name, strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", label)))
}

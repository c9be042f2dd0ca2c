package recommend

import (
	"iter"

	"github.com/attestkit/attestkit/internal/bitset"
	"github.com/attestkit/attestkit/internal/enum"
)

// NoteCode names what a [Note] is about. The text forms are stable. The zero
// NoteCode is not valid.
type NoteCode uint8

const aNote = "the code of a note"

// NoteCodes yields all codes.
func NoteCodes() iter.Seq[NoteCode] { return bitset.Range(NoteNothing, lastNote+1) }

// ParseNoteCode returns the code with exactly this text form, such as
// "deal-without-data", or a Problem that quotes the text.
func ParseNoteCode(text string) (NoteCode, error) {
	for n := range NoteCodes() {
		if noteRows[n].code == text {
			return n, nil
		}
	}
	known := make([]string, 0, lastNote)
	for n := range NoteCodes() {
		known = append(known, n.String())
	}
	return 0, enum.Unknown(aNote, text, known)
}

// IsValid reports whether n is one of the constants.
func (n NoteCode) IsValid() bool { return n > 0 && n <= lastNote }

// String returns the text form, such as "deal-without-data"; "" when not valid.
func (n NoteCode) String() string {
	if !n.IsValid() {
		return ""
	}
	return noteRows[n].code
}

// Sentence says what to think of it; "" for [NoteOtherAsk], for which [Ask.Note] says
// it, and when not valid.
func (n NoteCode) Sentence() string {
	if !n.IsValid() {
		return ""
	}
	return noteRows[n].sentence
}

// AppendText implements [encoding.TextAppender].
func (n NoteCode) AppendText(b []byte) ([]byte, error) {
	if !n.IsValid() {
		return b, enum.Invalid(aNote, int(n))
	}
	return append(b, n.String()...), nil
}

// MarshalText implements [encoding.TextMarshaler]. It refuses the zero value.
func (n NoteCode) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] as [ParseNoteCode].
func (n *NoteCode) UnmarshalText(text []byte) error {
	if n == nil {
		return enum.Nowhere()
	}
	parsed, err := ParseNoteCode(string(text))
	if err == nil {
		*n = parsed
	}
	return err
}

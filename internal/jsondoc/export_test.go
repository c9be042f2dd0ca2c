package jsondoc

// Unchecked makes a Document that no strict pass has seen.
func Unchecked(b []byte) *Document { return &Document{b: b} }

// Fold is fold, for comparison with strings.EqualFold.
func Fold(s string) string { return string(fold(nil, []byte(s))) }

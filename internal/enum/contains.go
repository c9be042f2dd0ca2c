package enum

// Contains reports whether text stands in s, without regard to the case of ASCII
// letters. Nothing contains the empty text.
func Contains(s, text string) bool {
	for i := 0; text != "" && i+len(text) <= len(s); i++ {
		if hasFold(s[i:], text) {
			return true
		}
	}
	return false
}

// EqualFold reports whether both are equal, without regard to the case of ASCII
// letters.
func EqualFold(s, text string) bool { return len(s) == len(text) && hasFold(s, text) }

// hasFold reports whether s, which is no shorter, begins with text in any case.
func hasFold(s, text string) bool {
	for i := range len(text) {
		if lower(s[i]) != lower(text[i]) {
			return false
		}
	}
	return true
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b | 0x20
	}
	return b
}

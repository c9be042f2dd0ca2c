package onepass

// member returns the name at or behind i, and where its value begins, or -1.
func member(s string, i int) (name string, value int) {
	i = skipSpace(s, i)
	if i == len(s) || s[i] != '"' {
		return "", -1
	}
	end := skipText(s, i)
	if end < 0 {
		return "", -1
	}
	colon := skipSpace(s, end)
	if colon == len(s) || s[colon] != ':' {
		return "", -1
	}
	return s[i+1 : end-1], skipSpace(s, colon+1)
}

func peek(document, name string) (text string, ok bool) {
	i := skipSpace(document, 0)
	if i == len(document) || document[i] != '{' {
		return "", false
	}
	for i >= 0 && i < len(document) && (document[i] == '{' || document[i] == ',') {
		found, value := member(document, i+1)
		end := skip(document, max(value, 0))
		if value < 0 || end < 0 {
			return "", false
		}
		if found == name && document[value] == '"' {
			return document[value+1 : end-1], true
		}
		i = skipSpace(document, end)
	}
	return "", false
}

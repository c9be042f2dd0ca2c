package enum

import "strings"

const (
	longest  = 40 // texts longer than this are not compared
	farthest = 2  // edits beyond which a text is no suggestion
)

// Nearest returns the known text that s was most likely meant to be: one that
// differs in case only, or else the one with the fewest edits, at most two and
// fewer than half of the text. Of several, it is the one that begins most alike, or
// else has the same length; where that does not tell, there is none, because a wrong
// suggestion is worse.
func Nearest(s string, known []string) (string, bool) {
	if s == "" || len(s) > longest {
		return "", false
	}
	best, edits, alike, unique := "", farthest+1, 0, false
	for _, k := range known {
		if strings.EqualFold(s, k) {
			return k, true
		}
		d, a := distance(s, k), likeness(s, k)
		switch {
		case d > farthest || 2*d >= max(len(k), 3) || edits <= farthest && k == best:
		case d < edits || d == edits && a > alike:
			best, edits, alike, unique = k, d, a, true
		case d == edits && a == alike:
			unique = false
		}
	}
	if !unique {
		return "", false
	}
	return best, true
}

// likeness tells texts with the same edits apart: by the bytes with which both begin,
// then by whether they are as long.
func likeness(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	if len(a) == len(b) {
		return 2*n + 1
	}
	return 2 * n
}

// distance counts the edits (insert, delete, replace a byte, swap two neighbours)
// that turn a into b, and stops counting past farthest.
func distance(a, b string) int {
	if len(b) > longest || len(a)-len(b) > farthest || len(b)-len(a) > farthest {
		return farthest + 1
	}
	var rows [3][longest + 1]int
	for j := range len(b) + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, above, above2 := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], above2[j-2]+1)
			}
		}
	}
	return rows[len(a)%3][len(b)]
}

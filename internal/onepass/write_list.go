package onepass

import (
	"slices"

	"github.com/attestkit/attestkit/internal/enum"
)

// PutList writes a list, item by item. An empty one is refused.
func PutList[T any](w *Writer, list []T, write func(*T) bool) bool {
	ok := w.list(len(list))
	for i := 0; ok && i < len(list); i++ {
		w.next()
		ok = write(&list[i])
	}
	return ok && w.close('[')
}

// PutWords writes a list of ids or of values of an enum.
func PutWords[T any](w *Writer, list []T, appendText func(T, []byte) ([]byte, error)) bool {
	ok := w.list(len(list))
	for i := 0; ok && i < len(list); i++ {
		w.next()
		ok = w.Word(appendText(list[i], w.Quote()))
	}
	return ok && w.close('[')
}

// Texts writes a list of texts that are not empty.
func (w *Writer) Texts(list []string) bool {
	ok := w.list(len(list))
	for i := 0; ok && i < len(list); i++ {
		w.next()
		ok = w.Text(list[i])
	}
	return ok && w.close('[')
}

// Ints writes a list of numbers from low to high.
func (w *Writer) Ints(list []int, low, high int) bool {
	ok := w.list(len(list))
	for i := 0; ok && i < len(list); i++ {
		w.next()
		ok = w.Int(list[i], low, high)
	}
	return ok && w.close('[')
}

// list begins a list of n items.
func (w *Writer) list(n int) bool { return n <= w.limits.Items && w.open('[') }

// Labels writes an object of texts, in the order of their names.
func (w *Writer) Labels(labels map[string]string) bool {
	if len(labels) > w.limits.Members || !w.open('{') {
		return false
	}
	w.labels = w.labels[:0]
	for name := range labels {
		if len(name) > w.limits.Name {
			return false
		}
		w.labels = append(w.labels, name)
	}
	if enum.SameFold(w.labels) {
		return false
	}
	slices.Sort(w.labels)
	for _, name := range w.labels {
		w.next()
		if !w.quoted(name) {
			return false
		}
		w.byte(':')
		if !w.Compact {
			w.byte(' ')
		}
		if !w.AnyText(labels[name]) {
			return false
		}
	}
	return w.close('{')
}

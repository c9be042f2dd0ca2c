package document

import "github.com/attestkit/attestkit/internal/jsondoc"

// Option changes a limit of one call. A number that is not positive leaves the
// limit at its default, and so does the zero Option.
type Option struct{ set func(*jsondoc.Limits) }

// MaxSize limits a document to n bytes instead of 16 MiB.
func MaxSize(n int) Option { return Option{func(l *jsondoc.Limits) { l.Size = n }} }

// MaxDepth limits the nesting of objects and lists to n levels instead of 64. More
// than 10,000 are never read.
func MaxDepth(n int) Option { return Option{func(l *jsondoc.Limits) { l.Depth = n }} }

// MaxValues limits a document to n values instead of 200,000: texts, numbers,
// literals, objects and lists together.
func MaxValues(n int) Option { return Option{func(l *jsondoc.Limits) { l.Values = n }} }

// MaxName limits a member's name to n bytes instead of 128.
func MaxName(n int) Option { return Option{func(l *jsondoc.Limits) { l.Name = n }} }

func options(opts []Option) jsondoc.Limits {
	limits := jsondoc.Limits{Size: jsondoc.DefaultSize}
	for _, o := range opts {
		if o.set != nil {
			o.set(&limits)
		}
	}
	if limits.Size <= 0 {
		limits.Size = jsondoc.DefaultSize
	}
	return limits
}

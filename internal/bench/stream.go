package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"runtime"
	"runtime/metrics"

	"github.com/attestkit/attestkit/document"
	"github.com/attestkit/attestkit/internal/yardstick"
	"github.com/attestkit/attestkit/soc"
)

// repeat gives a text again and again, so that no stream is ever stored.
type repeat struct {
	text []byte
	at   int
}

func (r *repeat) Read(b []byte) (n int, err error) {
	for n < len(b) {
		c := copy(b[n:], r.text[r.at:])
		n, r.at = n+c, (r.at+c)%len(r.text)
	}
	return n, nil
}

// lines returns a stream of reports of 20 KB, one a line, of about so many bytes.
func lines(line []byte, size int) io.Reader {
	return io.LimitReader(&repeat{text: line}, int64(size-size%len(line)))
}

// streaming measures JSON Lines: how fast, and how much the heap grows.
func (b *bench) streaming() error {
	b.note("streaming")
	r, _, err := sized(yardstick.Sizes(false)[0])
	if err != nil {
		return err
	}
	var line bytes.Buffer
	if err := document.NewWriter[soc.Report](&line).Write(r); err != nil {
		return err
	}
	const size = 20_000_000
	race := b.race(size,
		b.must(func() error { return read(lines(line.Bytes(), size), func() {}) }),
		b.must(func() error { return readPlainly(lines(line.Bytes(), size)) }))
	b.asked.add(row{"`Stream` against `json.Unmarshal` a line, bytes in the same time", "20 KB a line", race.Ratio(1, 0), race.CPURatio(1, 0), limit{figure: 2.5, least: true}, speed(size, race.Median(0))})
	total, name := 10*size, "200 MB"
	if b.quick {
		total, name = size, "20 MB"
	}
	grown, most, err := growth(line.Bytes(), total)
	b.asked.add(row{"memory of `Stream`: growth of what is alive", name, grown, 0, limit{figure: 4, unit: "MB"}, number(most, "MB") + " at most with garbage"})
	if b.failed != nil {
		err = b.failed
	}
	return err
}

// read reads a stream and calls back after each line.
func read(r io.Reader, each func()) error {
	for _, err := range document.Stream[soc.Report](r) {
		if err != nil {
			return err
		}
		each()
	}
	return nil
}

// readPlainly reads a stream as one does without package document.
func readPlainly(r io.Reader) error {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(nil, 1<<20)
	for scanner.Scan() {
		var report soc.Report
		if err := json.Unmarshal(scanner.Bytes(), &report); err != nil {
			return err
		}
	}
	return scanner.Err()
}

// growth returns by how many megabytes more is alive on the heap during a stream than
// after its first twentieth, and the peak, garbage included.
func growth(line []byte, size int) (grown, most float64, err error) {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	heap := func() float64 {
		metrics.Read(sample)
		return float64(sample[0].Value.Uint64()) / 1e6
	}
	first, n, step := 0.0, 0, max(1, size/len(line)/20)
	err = read(lines(line, size), func() {
		most = max(most, heap())
		if n++; n%step > 0 {
			return
		}
		runtime.GC()
		alive := heap()
		if n == step {
			first = alive
		}
		grown = max(grown, alive-first)
	})
	return grown, most, err
}

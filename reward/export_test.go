package reward

import (
	"io"
	"maps"
	"slices"
)

// ReadPeriodIn reads a document through windows of a width, in so many lanes.
func ReadPeriodIn(src io.ReaderAt, size int64, each Each, window, lanes int) (*Period, error) {
	return readPeriod(newScanner(src, size, window), work{each, lanes, 1, window})
}

// WindowWidth is how much of a document is looked at.
const WindowWidth = windowWidth

// Copy makes a period to which bills can be added without touching p.
func Copy(p *Period, each Each) *Period {
	own := *p
	own.seen, own.versions, own.told = maps.Clone(p.seen), maps.Clone(p.versions), maps.Clone(p.told)
	own.posts, own.findings = slices.Clone(p.posts), slices.Clone(p.findings)
	own.work = spread(each)
	return &own
}

package main

import (
	"io"
	"strings"
	"unicode/utf8"
)

// columns is a table for people: the first column and the last begin at their
// left, and those between, which are numbers, end at their right.
type columns [][]string

func (c *columns) add(cells ...string) { *c = append(*c, cells) }

func (c columns) write(w io.Writer) error {
	var widths []int
	for _, line := range c {
		for i, cell := range line {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var all strings.Builder
	for _, line := range c {
		var b strings.Builder
		for i, cell := range line {
			space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			switch {
			case i == len(line)-1:
				b.WriteString(cell)
			case i == 0:
				b.WriteString(cell + space + "  ")
			default:
				b.WriteString(space + cell + "  ")
			}
		}
		all.WriteString(strings.TrimRight(b.String(), " ") + "\n")
	}
	_, err := io.WriteString(w, all.String())
	return err
}

package machine

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
)

// Bounds on what a module may declare. A few bytes can declare a table that
// grows to 32 GiB, or more exports or local variables than any memory holds,
// and the engine makes room for what is declared before it reads on. Real
// programs stay far below.
const (
	entriesMax     = 1 << 17 // in each section
	signatureMax   = 1000    // parameters, and results, of a function type
	localsMax      = 50_000  // local variables of a function
	localsTotalMax = 1 << 22 // of all functions
	tablesMax      = 8
	tableLengthMax = 1 << 20 // elements; programs have about one per function
)

// memoryPage is the unit of memory, in bytes.
const memoryPage = 64 << 10

// The forms of limits.
const (
	limitsMin    byte = 0x00 // at least so many
	limitsMinMax byte = 0x01 // and at most so many
)

// Sections of a module (WebAssembly core specification 2.0, section 5.5).
const (
	sectionCustom = iota
	sectionType
	sectionImport
	sectionFunction
	sectionTable
	sectionMemory
	sectionGlobal
	sectionExport
	sectionStart
	sectionElement
	sectionCode
	sectionData
	sectionDataCount
)

var (
	wasmModule    = []byte("\x00asm\x01\x00\x00\x00")
	wasmComponent = []byte("\x00asm\x0d\x00\x01\x00")

	valueTypes     = []byte{0x7f, 0x7e, 0x7d, 0x7c, 0x7b, 0x70, 0x6f} // i32 i64 f32 f64 v128 funcref externref
	referenceTypes = []byte{0x70, 0x6f}
)

// readOutline reads what a module of WebAssembly 2.0 declares, refuses what is
// out of bounds, and returns the module as the engine may read it: with a bound
// on every table, and of its custom sections only the names of functions. It
// also returns the pages of memory that the module takes from the start. What
// cannot make the engine take memory is left to the engine to check.
func readOutline(code []byte) (module []byte, pages uint32, err error) {
	switch {
	case bytes.HasPrefix(code, wasmComponent):
		return nil, 0, unsupported("it is a WebAssembly component; build it as a core module for WASI preview 1 (wasm32-wasip1)")
	case !bytes.HasPrefix(code, wasmModule):
		return nil, 0, unsupported("it is not a WebAssembly module")
	}
	module = append(make([]byte, 0, len(code)+64), wasmModule...)
	named := false
	all := &wasmReader{rest: code[len(wasmModule):]}
	for len(all.rest) > 0 {
		id := all.byte()
		content := all.bytes(all.uint32())
		in := &wasmReader{rest: content}
		switch id {
		case sectionCustom:
			if string(in.name()) != "name" || in.err != nil || named {
				continue
			}
			names, ok := readNames(in.rest)
			if !ok {
				continue // They are for people only.
			}
			named, content, in.rest = true, names, nil
		case sectionType:
			in.each("types", entriesMax, in.functionType)
		case sectionImport:
			in.each("imports", entriesMax, in.functionImport)
		case sectionTable:
			content = in.tables()
		case sectionMemory:
			in.each("memories", 1, func() { pages, _ = in.limits() })
		case sectionExport:
			in.each("exports", entriesMax, func() { in.name(); in.byte(); in.uint32() })
		case sectionElement:
			in.each("element segments", entriesMax, in.element)
		case sectionCode:
			locals := uint32(0)
			in.each("functions", entriesMax, func() { locals += in.locals(localsTotalMax - locals) })
		case sectionData:
			in.each("data segments", entriesMax, in.data)
		case sectionFunction:
			in.count("functions", entriesMax)
			in.rest = nil
		case sectionGlobal:
			in.count("globals", entriesMax)
			in.rest = nil
		case sectionStart, sectionDataCount:
			in.rest = nil
		default:
			in.refuse("it has a section of a kind (%d) beyond WebAssembly 2.0; build it without newer proposals", id)
		}
		if len(in.rest) > 0 {
			in.damaged()
		}
		if all.err == nil {
			all.err = in.err
		}
		if all.err != nil {
			return nil, 0, all.err
		}
		module = append(module, id)
		module = binary.AppendUvarint(module, uint64(len(content)))
		module = append(module, content...)
	}
	return module, pages, all.err
}

// readNames keeps of a name section the names of the module and of its
// functions; ok is false when it is damaged.
func readNames(section []byte) (names []byte, ok bool) {
	const ofModule, ofFunctions = 0, 1
	names = []byte("\x04name")
	all := &wasmReader{rest: section}
	for len(all.rest) > 0 {
		id := all.byte()
		content := all.bytes(all.uint32())
		in := &wasmReader{rest: content}
		switch id {
		case ofModule:
			in.name()
		case ofFunctions:
			in.each("names", entriesMax, func() { in.uint32(); in.name() })
		default:
			continue
		}
		if in.err != nil || len(in.rest) > 0 {
			return nil, false
		}
		names = append(names, id)
		names = binary.AppendUvarint(names, uint64(len(content)))
		names = append(names, content...)
	}
	return names, all.err == nil
}

// wasmReader reads the binary format. After an error it is at its end, and
// gives zeros.
type wasmReader struct {
	rest []byte
	err  error
}

func (r *wasmReader) refuse(format string, args ...any) {
	if r.err == nil {
		r.err = unsupported(format, args...)
	}
	r.rest = nil
}

func (r *wasmReader) damaged() {
	r.refuse("it begins like a WebAssembly module but is damaged or cut off")
}

func (r *wasmReader) bytes(n uint32) []byte {
	if uint64(n) > uint64(len(r.rest)) {
		r.damaged()
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *wasmReader) byte() byte {
	b := r.bytes(1)
	if len(b) == 0 {
		return 0
	}
	return b[0]
}

// uint32 reads an integer in LEB128, of five bytes at most.
func (r *wasmReader) uint32() uint32 {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || n > 5 || v > math.MaxUint32 {
		r.damaged()
		return 0
	}
	r.rest = r.rest[n:]
	return uint32(v)
}

// skipSigned passes over an integer in signed LEB128.
func (r *wasmReader) skipSigned() {
	for range binary.MaxVarintLen64 {
		if r.byte()&0x80 == 0 {
			return
		}
	}
	r.damaged()
}

func (r *wasmReader) name() []byte { return r.bytes(r.uint32()) }

// count reads how many entries follow. An entry takes a byte at least.
func (r *wasmReader) count(what string, most uint32) uint32 {
	n := r.uint32()
	if n > most {
		r.refuse("it has %d %s; %d are the most", n, what, most)
		return 0
	}
	if uint64(n) > uint64(len(r.rest)) {
		r.damaged()
		return 0
	}
	return n
}

// each reads a vector, of entries that read reads.
func (r *wasmReader) each(what string, most uint32, read func()) {
	for n := r.count(what, most); n > 0 && r.err == nil; n-- {
		read()
	}
}

// oneOf reads a type.
func (r *wasmReader) oneOf(types []byte) byte {
	b := r.byte()
	if r.err == nil && !slices.Contains(types, b) {
		r.refuse("it uses a type (%#x) beyond WebAssembly 2.0; build it without newer proposals", b)
	}
	return b
}

func (r *wasmReader) functionType() {
	r.oneOf([]byte{0x60})
	valueType := func() { r.oneOf(valueTypes) }
	r.each("parameters of a function", signatureMax, valueType)
	r.each("results of a function", signatureMax, valueType)
}

func (r *wasmReader) functionImport() {
	const function = 0
	module, name := r.name(), r.name()
	if r.byte() != function && r.err == nil {
		r.refuse("it imports %.80q from %.80q, which is not a function; only functions of WASI preview 1 are offered", name, module)
	}
	r.uint32()
}

// tables reads a section of tables, and returns it with a bound on each.
func (r *wasmReader) tables() (bounded []byte) {
	n := r.count("tables", tablesMax)
	bounded = binary.AppendUvarint(nil, uint64(n))
	for ; n > 0 && r.err == nil; n-- {
		elements := r.oneOf(referenceTypes)
		least, most := r.limits()
		if least > tableLengthMax {
			r.refuse("it has a table of %d elements; %d are the most", least, tableLengthMax)
		}
		bounded = append(bounded, elements, limitsMinMax)
		bounded = binary.AppendUvarint(bounded, uint64(least))
		bounded = binary.AppendUvarint(bounded, uint64(min(most, tableLengthMax)))
	}
	return bounded
}

// limits reads how long a table or memory is at least and at most.
func (r *wasmReader) limits() (least, most uint32) {
	switch r.byte() {
	case limitsMin:
		return r.uint32(), math.MaxUint32
	case limitsMinMax:
		least = r.uint32()
		return least, r.uint32()
	}
	r.refuse("it has a memory or table of a form beyond WebAssembly 2.0; build it without newer proposals such as threads")
	return 0, 0
}

// element reads an element segment. The bits of its kind say what it has
// (specification section 5.5.12).
func (r *wasmReader) element() {
	kind := r.uint32()
	passive, explicit, expressions := kind&1 != 0, kind&2 != 0, kind&4 != 0
	if kind > 7 {
		r.damaged()
	}
	if !passive {
		if explicit {
			r.uint32()
		}
		r.expression()
	}
	if passive || explicit {
		if expressions {
			r.oneOf(referenceTypes)
		} else {
			r.byte()
		}
	}
	r.each("elements of a segment", tableLengthMax, func() {
		if expressions {
			r.expression()
		} else {
			r.uint32()
		}
	})
}

// locals reads a function, and returns how many local variables it has. left is
// how many it may have at most.
func (r *wasmReader) locals(left uint32) (n uint32) {
	body := &wasmReader{rest: r.bytes(r.uint32())}
	body.each("groups of local variables of a function", localsMax, func() {
		more := body.uint32()
		body.oneOf(valueTypes)
		if more > localsMax-n || more > left-n {
			body.refuse("it has too many local variables; %d of a function and %d of all are the most", localsMax, localsTotalMax)
			return
		}
		n += more
	})
	if body.err != nil && r.err == nil {
		r.rest, r.err = nil, body.err
	}
	return n
}

func (r *wasmReader) data() {
	const active, passive, explicit = 0, 1, 2
	switch r.uint32() {
	case active:
		r.expression()
	case passive:
	case explicit:
		r.uint32()
		r.expression()
	default:
		r.damaged()
	}
	r.bytes(r.uint32())
}

// expression reads a constant expression (specification section 5.4.9).
func (r *wasmReader) expression() {
	for r.err == nil {
		switch r.byte() {
		case 0x0b: // end
			return
		case 0x41, 0x42: // i32.const, i64.const
			r.skipSigned()
		case 0x43: // f32.const
			r.bytes(4)
		case 0x44: // f64.const
			r.bytes(8)
		case 0x23, 0xd2: // global.get, ref.func
			r.uint32()
		case 0xd0: // ref.null
			r.oneOf(referenceTypes)
		case 0xfd: // v128.const is the only one that may follow
			r.bytes(1 + 16)
		default:
			r.damaged()
		}
	}
}

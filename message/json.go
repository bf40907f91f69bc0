package message

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	aleph "github.com/aleph-im/go-aleph"
)

// depthMax bounds how deeply values nest. The databases that readers keep
// messages in stop between 512 and 1,000.
const depthMax = 512

// checkJSON is nil for the texts that every reader of the network understands
// alike: UTF-8, one JSON value (RFC 8259), no lone surrogates, integers within
// 64 bits, other numbers within the range of a double. encoding/json alone
// would let the last four pass or mend them.
func checkJSON(text []byte) error {
	if !utf8.Valid(text) {
		return errors.New("is not UTF-8")
	}
	if !json.Valid(text) {
		return errors.New("is not JSON")
	}
	// The grammar holds from here on, so the walk only has to look at what
	// strings and numbers mean.
	depth := 0
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '"':
			end, err := checkString(text, i+1)
			if err != nil {
				return err
			}
			i = end
		case c == '-' || '0' <= c && c <= '9':
			end := i + 1
			for end < len(text) && strings.IndexByte("0123456789+-.eE", text[end]) >= 0 {
				end++
			}
			if err := checkNumber(string(text[i:end])); err != nil {
				return err
			}
			i = end
		case c == '{' || c == '[':
			if depth++; depth > depthMax {
				return fmt.Errorf("nests deeper than %d levels", depthMax)
			}
			i++
		case c == '}' || c == ']':
			depth--
			i++
		default:
			i++
		}
	}
	return nil
}

// checkString looks for lone surrogates in the string whose text starts at i
// and returns the index behind its closing quote.
func checkString(text []byte, i int) (end int, err error) {
	for ; text[i] != '"'; i++ {
		if text[i] != '\\' {
			continue
		}
		i++
		if text[i] != 'u' {
			continue
		}
		switch unit := hexUnit(text[i+1:]); {
		case unit < 0xd800 || unit > 0xdfff:
			i += 4
		case unit < 0xdc00 && text[i+5] == '\\' && text[i+6] == 'u' && hexUnit(text[i+7:])&^0x3ff == 0xdc00:
			i += 10
		default:
			return 0, fmt.Errorf("has half of a surrogate pair: \\u%s", text[i+1:i+5])
		}
	}
	return i + 1, nil
}

// hexUnit reads the four hex digits of an escape; the grammar has been checked.
func hexUnit(text []byte) uint64 {
	unit, _ := strconv.ParseUint(string(text[:4]), 16, 16)
	return unit
}

func checkNumber(number string) error {
	if strings.ContainsAny(number, ".eE") {
		if _, err := strconv.ParseFloat(number, 64); err != nil {
			return fmt.Errorf("has a number beyond the range of a double: %.40s", number)
		}
		return nil
	}
	if _, err := strconv.ParseInt(number, 10, 64); err == nil {
		return nil
	}
	if _, err := strconv.ParseUint(number, 10, 64); err != nil {
		return fmt.Errorf("has an integer beyond 64 bits: %.40s", number)
	}
	return nil
}

// complete gives the object the members of defaults, in front, whose keys it
// lacks or has with the value null. An object that lacks nothing is returned
// as it is, byte for byte. text must be a JSON object.
func complete(text []byte, defaults ...member) json.RawMessage {
	var present map[string]json.RawMessage
	if err := json.Unmarshal(text, &present); err != nil {
		panic("message: complete wants an object: " + err.Error())
	}
	defaults = slices.DeleteFunc(slices.Clone(defaults), func(d member) bool {
		v, ok := present[d.key]
		return ok && string(v) != "null"
	})
	if len(defaults) == 0 {
		return text
	}
	var out bytes.Buffer
	separator := byte('{')
	for _, d := range defaults {
		fmt.Fprintf(&out, `%c%q:%s`, separator, d.key, d.raw)
		separator = ','
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	must(decoder.Token())
	for decoder.More() {
		start := decoder.InputOffset()
		key := must(decoder.Token())
		keyText := bytes.TrimLeft(text[start:decoder.InputOffset()], ", \t\r\n")
		var raw json.RawMessage
		if err := decoder.Decode(&raw); err != nil {
			panic("message: complete: " + err.Error())
		}
		if slices.ContainsFunc(defaults, func(d member) bool { return d.key == key }) {
			continue
		}
		fmt.Fprintf(&out, ",%s:%s", keyText, raw)
	}
	out.WriteByte('}')
	return out.Bytes()
}

type member struct {
	key string
	raw []byte
}

// must unwraps what cannot fail on a text that is known to be JSON.
func must[T any](v T, err error) T {
	if err != nil {
		panic("message: " + err.Error())
	}
	return v
}

// A reading collects what is wrong with a JSON text while its values are
// taken out of it, so that the sender learns everything at once.
type reading struct {
	problems []any
}

// problemsMax bounds what a refusal carries.
const problemsMax = 16

// refusal is nil when all that was read was as it must be.
func (r *reading) refusal() *Refusal {
	if len(r.problems) == 0 {
		return nil
	}
	return Refuse(InvalidFormat, r.problems...)
}

// value is one JSON value and where it stands. Its methods read it as what
// the caller needs, as leniently as the reference's models do; what they
// cannot read they note as a problem, and they return the zero value.
type value struct {
	in   *reading
	path string
	raw  json.RawMessage // nil when absent
}

// read makes the value of a text that checkJSON has passed.
func read(path string, text []byte) value {
	return value{in: &reading{}, path: path, raw: bytes.TrimSpace(text)}
}

func (v value) refuse(format string, args ...any) {
	if len(v.in.problems) < problemsMax {
		v.in.problems = append(v.in.problems, v.path+": "+fmt.Sprintf(format, args...))
	}
}

// want notes that the value is not what it must be.
func (v value) want(format string, args ...any) {
	if v.raw == nil {
		v.refuse("is missing; it must be "+format, args...)
		return
	}
	v.refuse("must be "+format, args...)
}

// given reports whether there is a value other than null.
func (v value) given() bool { return v.raw != nil && v.kind() != 'n' }

// kind is the first byte of the value: one of { [ " t f n 0, or zero when
// there is none. All numbers are of kind 0.
func (v value) kind() byte {
	if len(v.raw) == 0 {
		return 0
	}
	if c := v.raw[0]; c != '-' && (c < '0' || c > '9') {
		return c
	}
	return '0'
}

// text reads a string of at most most characters; most 0 is no limit. NUL is
// no character here, because the databases of readers cannot hold it.
func (v value) text(most int) string {
	if v.kind() != '"' {
		v.want("a string")
		return ""
	}
	s := v.unquote()
	if strings.ContainsRune(s, 0) {
		v.want("a string without the character NUL")
		return ""
	}
	if most > 0 && utf8.RuneCountInString(s) > most {
		v.want("a string of at most %d characters", most)
		return ""
	}
	return s
}

func (v value) unquote() string {
	var s string
	if err := json.Unmarshal(v.raw, &s); err != nil {
		panic("message: " + err.Error())
	}
	return s
}

// textIf is text where the value may be absent or null.
func (v value) textIf(most int) string {
	if !v.given() {
		return ""
	}
	return v.text(most)
}

// oneOf reads a string that must be among choices.
func (v value) oneOf(choices ...string) string {
	if v.kind() == '"' {
		if s := v.unquote(); slices.Contains(choices, s) {
			return s
		}
	}
	v.want("one of %s", strings.Join(choices, ", "))
	return ""
}

// boolean reads true and false, 1 and 0, and the words for them.
func (v value) boolean() bool {
	switch v.kind() {
	case 't', 'f':
		return v.kind() == 't'
	case '0':
		if n, exact, ok := floorScaled(string(v.raw), 0); ok && exact && (n == 0 || n == 1) {
			return n == 1
		}
	case '"':
		switch strings.ToLower(v.unquote()) {
		case "1", "on", "t", "true", "y", "yes":
			return true
		case "0", "off", "f", "false", "n", "no":
			return false
		}
	}
	v.want("true or false")
	return false
}

// booleanOr is boolean where the value may be absent.
func (v value) booleanOr(absent bool) bool {
	if v.raw == nil {
		return absent
	}
	return v.boolean()
}

// number reads a number as text; strings that hold one and booleans count.
func (v value) number() (text string, ok bool) {
	switch v.kind() {
	case '0':
		return string(v.raw), true
	case 't':
		return "1", true
	case 'f':
		return "0", true
	case '"':
		inner := value{raw: json.RawMessage(strings.TrimPrefix(strings.TrimSpace(v.unquote()), "+"))}
		return string(inner.raw), inner.kind() == '0' && json.Valid(inner.raw)
	}
	return "", false
}

// integer reads a whole number, also from "3", 3.0 or true.
func (v value) integer(least, most int64) int64 {
	if text, ok := v.number(); ok {
		if n, exact, ok := floorScaled(text, 0); ok && exact && least <= n && n <= most {
			return n
		}
	}
	v.want("an integer from %d to %d", least, most)
	return 0
}

// integerOr is integer where the value may be absent.
func (v value) integerOr(absent, least, most int64) int64 {
	if v.raw == nil {
		return absent
	}
	return v.integer(least, most)
}

// strictInteger reads a JSON number without fraction or exponent.
func (v value) strictInteger(least, most int64) int64 {
	if n, err := strconv.ParseInt(string(v.raw), 10, 64); err == nil && least <= n && n <= most {
		return n
	}
	v.want("an integer from %d to %d, as a JSON number", least, most)
	return 0
}

// millis reads a moment given in whole Unix milliseconds.
func (v value) millis() aleph.Millis {
	return aleph.Millis(v.strictInteger(0, int64(contentTimeMax)))
}

// hash reads an item hash.
func (v value) hash() aleph.Hash {
	h, ok := v.hashOf()
	if !ok {
		v.want("an item hash: 64 lower-case hex digits, or a CID that starts with Qm or bafy")
	}
	return h
}

func (v value) hashOf() (aleph.Hash, bool) {
	if v.kind() != '"' {
		return aleph.Hash{}, false
	}
	return parseHash(v.unquote())
}

// parseHash takes each hash in one spelling only: the spare bits at the end
// of a base32 CID must be zero.
func parseHash(s string) (aleph.Hash, bool) {
	h, err := aleph.ParseHash(s)
	if err != nil || h.String() != s {
		return aleph.Hash{}, false
	}
	return h, true
}

// hashIf is hash where the value may be absent or null.
func (v value) hashIf() aleph.Hash {
	if !v.given() {
		return aleph.Hash{}
	}
	return v.hash()
}

// address reads an account's address.
func (v value) address() aleph.Address {
	if v.kind() == '"' {
		if a, ok := aleph.ParseAddress(v.unquote()); ok {
			return a
		}
	}
	v.want("an address")
	return ""
}

// list reads an array of at most most values; most 0 is no limit.
func (v value) list(most int) []value {
	if v.kind() != '[' {
		v.want("a list")
		return nil
	}
	var raws []json.RawMessage
	if err := json.Unmarshal(v.raw, &raws); err != nil {
		panic("message: " + err.Error())
	}
	if most > 0 && len(raws) > most {
		v.want("a list of at most %d entries", most)
		return nil
	}
	values := make([]value, len(raws))
	for i, raw := range raws {
		values[i] = value{v.in, fmt.Sprintf("%s[%d]", v.path, i), raw}
	}
	return values
}

// listIf is list where the value may be absent or null.
func (v value) listIf(most int) []value {
	if !v.given() {
		return nil
	}
	return v.list(most)
}

// listOr is list where the value may be absent.
func (v value) listOr(most int) []value {
	if v.raw == nil {
		return nil
	}
	return v.list(most)
}

// texts reads a list of strings, which may be absent or null.
func (v value) texts(entriesMax, charactersMax int) []string {
	var out []string
	for _, entry := range v.listIf(entriesMax) {
		out = append(out, entry.text(charactersMax))
	}
	return out
}

// object reads an object. Its fields are then taken one by one.
func (v value) object() object {
	o := object{value: v}
	if v.kind() != '{' {
		v.want("an object")
		o.in = &reading{} // One problem is told, not one for each field.
		return o
	}
	if err := json.Unmarshal(v.raw, &o.left); err != nil {
		panic("message: " + err.Error())
	}
	return o
}

// rawIf reads an object of free keys, at most most of them, unless it is
// absent or null.
func (v value) rawIf(most int) json.RawMessage {
	if !v.given() {
		return nil
	}
	if o := v.object(); len(o.left) > most {
		v.want("an object of at most %d entries", most)
	}
	return v.raw
}

// object holds the members of an object that nobody has taken yet.
type object struct {
	value
	left map[string]json.RawMessage
}

// peek looks at a member, which may be absent.
func (o object) peek(key string) value {
	path := key
	if o.path != "" {
		path = o.path + "." + key
	}
	return value{o.in, path, o.left[key]}
}

// field takes a member out; it may be absent.
func (o object) field(key string) value {
	v := o.peek(key)
	delete(o.left, key)
	return v
}

// has reports whether a member is there and has not been taken.
func (o object) has(key string) bool { return o.left[key] != nil }

// end refuses the members that nobody has taken.
func (o object) end() {
	for _, key := range o.keys() {
		o.field(key).refuse("is not a field that is known here")
	}
}

// keys lists the members that nobody has taken, in order.
func (o object) keys() []string { return slices.Sorted(maps.Keys(o.left)) }

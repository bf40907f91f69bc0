package message

import (
	"encoding/json"
	"slices"

	aleph "github.com/aleph-im/go-aleph"
)

// Program is code that runs when it is called or, when it is persistent, all
// the time.
type Program struct {
	Machine
	Code        ProgramCode        `json:"code"`
	Runtime     Runtime            `json:"runtime"`
	Data        *Data              `json:"data,omitempty"`   // nil when there is none
	Export      *Export            `json:"export,omitempty"` // nil when there is none
	On          Triggers           `json:"on"`
	Environment ProgramEnvironment `json:"environment"`
}

// ProgramCode is the file that is run.
type ProgramCode struct {
	File
	Encoding   string   `json:"encoding"` // plain, zip or squashfs
	Entrypoint string   `json:"entrypoint"`
	Interface  string   `json:"interface,omitempty"` // asgi, binary or empty
	Args       []string `json:"args,omitempty"`
}

// Runtime is the file system that the code runs in.
type Runtime struct {
	File
	Comment string `json:"comment"`
}

// Data is a file that the code finds mounted.
type Data struct {
	Encoding  string     `json:"encoding"`
	Mount     string     `json:"mount"`
	Ref       aleph.Hash `json:"ref,omitzero"` // zero when there is no file
	UseLatest bool       `json:"use_latest"`
}

// Export is what the code leaves behind.
type Export struct {
	Encoding string `json:"encoding"`
	Mount    string `json:"mount"`
}

// Triggers say what starts a program.
type Triggers struct {
	HTTP       bool              `json:"http"`
	Message    []json.RawMessage `json:"message,omitempty"` // filters: objects of free keys
	Persistent bool              `json:"persistent"`        // runs without being called
}

// ProgramEnvironment says what a program may use.
type ProgramEnvironment struct {
	Reproducible bool `json:"reproducible"`
	Internet     bool `json:"internet"`
	AlephAPI     bool `json:"aleph_api"`
	SharedCache  bool `json:"shared_cache"`
}

const programType = "vm-function"

func (*Program) body() {}

// Files lists the files without which the program cannot run.
func (p *Program) Files() []File {
	files := []File{p.Code.File, p.Runtime.File}
	if p.Data != nil && !p.Data.Ref.IsZero() {
		files = append(files, File{p.Data.Ref, p.Data.UseLatest})
	}
	return slices.Concat(files, p.volumeFiles())
}

// MarshalJSON gives the content of a PROGRAM message.
func (p Program) MarshalJSON() ([]byte, error) {
	type fields Program
	return json.Marshal(struct {
		Type string `json:"type"`
		fields
	}{programType, fields(p)})
}

func readProgram(o object) *Program {
	p := &Program{Machine: readMachine(o)}
	o.field("type").oneOf(programType)

	code := o.field("code").object()
	p.Code = ProgramCode{
		File:       readFile(code, false),
		Encoding:   code.field("encoding").encoding(),
		Entrypoint: code.field("entrypoint").text(0),
		Args:       code.field("args").texts(0, 0),
	}
	if way := code.field("interface"); way.given() {
		p.Code.Interface = way.oneOf("asgi", "binary")
	}
	runtime := o.field("runtime").object()
	p.Runtime = Runtime{File: readFile(runtime, true), Comment: runtime.field("comment").text(0)}

	if data := o.field("data"); data.given() {
		o := data.object()
		p.Data = &Data{
			Encoding: o.field("encoding").encoding(),
			Mount:    o.field("mount").text(0),
			Ref:      o.field("ref").hashIf(),
		}
		if latest := o.field("use_latest"); latest.given() {
			p.Data.UseLatest = latest.boolean()
		}
	}
	if export := o.field("export"); export.given() {
		o := export.object()
		p.Export = &Export{Encoding: o.field("encoding").encoding(), Mount: o.field("mount").text(0)}
	}
	p.On = readTriggers(o.field("on").object())

	environment := o.field("environment").object()
	p.Environment = ProgramEnvironment{
		Reproducible: environment.field("reproducible").booleanOr(false),
		Internet:     environment.field("internet").booleanOr(false),
		AlephAPI:     environment.field("aleph_api").booleanOr(false),
		SharedCache:  environment.field("shared_cache").booleanOr(false),
	}
	o.end()
	return p
}

func readTriggers(o object) Triggers {
	t := Triggers{HTTP: o.field("http").boolean()}
	for _, filter := range o.field("message").listIf(0) {
		if keys := filter.object().left; len(keys) > filterKeysMax {
			filter.want("an object of at most %d entries", filterKeysMax)
		}
		t.Message = append(t.Message, filter.raw)
	}
	if persistent := o.field("persistent"); persistent.given() {
		t.Persistent = persistent.boolean()
	}
	o.end()
	return t
}

func (v value) encoding() string { return v.oneOf("plain", "zip", "squashfs") }

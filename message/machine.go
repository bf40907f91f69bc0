package message

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"unicode/utf8"

	aleph "github.com/aleph-im/go-aleph"
)

// Limits of the descriptions of virtual machines. Lengths are in characters,
// sizes in MiB.
const (
	entriesMax        = 256 // of metadata, keys, variables, volumes
	authorizedKeyMax  = 8192
	variableNameMax   = 128
	variableValueMax  = 4096
	shortTextMax      = 256
	replacesMax       = 128
	vcpusMax          = 256
	memoryMax         = 1 << 20
	secondsMax        = 10 * 365 * 24 * 3600
	filterKeysMax     = 32
	ephemeralSizeMax  = 1000
	persistentSizeMax = 1_953_125 // 2,048 GB of 10^9 bytes
)

// Machine is what programs and instances have in common.
type Machine struct {
	AllowAmend     bool              `json:"allow_amend"`
	Metadata       json.RawMessage   `json:"metadata,omitempty"`
	AuthorizedKeys []string          `json:"authorized_keys,omitempty"` // SSH public keys
	Variables      map[string]string `json:"variables,omitempty"`
	Resources      Resources         `json:"resources"`
	Payment        Payment           `json:"payment"`
	Requirements   *Requirements     `json:"requirements,omitempty"` // nil when there are none
	Volumes        []Volume          `json:"volumes,omitempty"`
	Replaces       string            `json:"replaces,omitempty"` // hash of the machine that this one updates
}

// Resources say how big a machine is.
type Resources struct {
	VCPUs          int64  `json:"vcpus"`
	Memory         int64  `json:"memory"`  // MiB
	Seconds        int64  `json:"seconds"` // that a call may last
	PublishedPorts []Port `json:"published_ports,omitempty"`
}

// Port is a port of the machine that can be reached from outside.
type Port struct {
	Protocol string `json:"protocol"` // tcp or udp
	Port     int64  `json:"port"`
}

// Requirements say which hosts may run a machine.
type Requirements struct {
	CPU  *CPURequirement  `json:"cpu,omitempty"`
	Node *NodeRequirement `json:"node,omitempty"`
	GPU  []GPURequirement `json:"gpu,omitempty"`
}

// CPURequirement asks for a kind of processor.
type CPURequirement struct {
	Architecture string   `json:"architecture,omitempty"` // x86_64 or arm64
	Vendor       string   `json:"vendor,omitempty"`
	Features     []string `json:"features,omitempty"`
}

// NodeRequirement asks for certain nodes.
type NodeRequirement struct {
	Owner              string     `json:"owner,omitempty"`
	AddressRegexp      string     `json:"address_regex,omitempty"`
	Node               aleph.Hash `json:"node_hash,omitzero"`
	TermsAndConditions aleph.Hash `json:"terms_and_conditions,omitzero"`
}

// GPURequirement asks for one graphics card.
type GPURequirement struct {
	Vendor      string `json:"vendor"`
	DeviceName  string `json:"device_name"`
	DeviceClass string `json:"device_class"` // PCI class 0300 or 0302
	DeviceID    string `json:"device_id"`
}

// File refers to a file by the Store message that keeps it.
type File struct {
	Ref       aleph.Hash `json:"ref"`
	UseLatest bool       `json:"use_latest"` // the newest version instead of exactly this one
}

// VolumeKind tells volumes apart.
type VolumeKind string

// The kinds of volumes.
const (
	Immutable  VolumeKind = "immutable"  // a file, read-only
	Ephemeral  VolumeKind = "ephemeral"  // scratch space
	Persistent VolumeKind = "persistent" // kept by the host
)

// Volume is something that a machine finds mounted.
type Volume struct {
	Kind    VolumeKind
	Comment string
	Mount   string

	File        File   // Immutable
	SizeMiB     int64  // Ephemeral, Persistent
	Persistence string // Persistent: host, store or empty
	Name        string // Persistent
	Parent      *File  // Persistent: what it starts from, if anything
}

// MarshalJSON gives the form in which messages hold volumes.
func (v Volume) MarshalJSON() ([]byte, error) {
	type common struct {
		Comment string `json:"comment,omitempty"`
		Mount   string `json:"mount,omitempty"`
	}
	about := common{v.Comment, v.Mount}
	switch v.Kind {
	case Immutable:
		return json.Marshal(struct {
			common
			File
		}{about, v.File})
	case Ephemeral:
		return json.Marshal(struct {
			common
			Ephemeral bool  `json:"ephemeral"`
			SizeMiB   int64 `json:"size_mib"`
		}{about, true, v.SizeMiB})
	case Persistent:
		// A persistence is always written: without it and without a name, a
		// small volume would be read as an ephemeral one.
		persistence := v.Persistence
		if persistence == "" {
			persistence = "host"
		}
		return json.Marshal(struct {
			common
			SizeMiB     int64  `json:"size_mib"`
			Persistence string `json:"persistence"`
			Name        string `json:"name,omitempty"`
			Parent      *File  `json:"parent,omitempty"`
		}{about, v.SizeMiB, persistence, v.Name, v.Parent})
	}
	return nil, fmt.Errorf("volume of unknown kind %q", v.Kind)
}

// NamedNode returns the node on which the machine must run; zero when it does
// not say.
func (m *Machine) NamedNode() aleph.Hash {
	if m.Requirements == nil || m.Requirements.Node == nil {
		return aleph.Hash{}
	}
	return m.Requirements.Node.Node
}

// volumeFiles lists the files that the volumes need.
func (m *Machine) volumeFiles() []File {
	var files []File
	for _, v := range m.Volumes {
		switch {
		case v.Kind == Immutable:
			files = append(files, v.File)
		case v.Parent != nil:
			files = append(files, *v.Parent)
		}
	}
	return files
}

func readMachine(o object) Machine {
	m := Machine{
		AllowAmend:     o.field("allow_amend").boolean(),
		Metadata:       o.field("metadata").rawIf(entriesMax),
		AuthorizedKeys: o.field("authorized_keys").texts(entriesMax, authorizedKeyMax),
		Variables:      readVariables(o.field("variables")),
		Resources:      readResources(o.field("resources").object()),
		Payment:        o.field("payment").payment(Hold, Stream, Credit),
		Requirements:   readRequirements(o.field("requirements")),
		Replaces:       o.field("replaces").textIf(replacesMax),
	}
	for _, v := range o.field("volumes").listOr(entriesMax) {
		m.Volumes = append(m.Volumes, readVolume(v.object()))
	}
	return m
}

func readVariables(v value) map[string]string {
	if !v.given() {
		return nil
	}
	o := v.object()
	if len(o.left) > entriesMax {
		v.want("an object of at most %d entries", entriesMax)
		return nil
	}
	if len(o.left) == 0 {
		return nil
	}
	variables := make(map[string]string, len(o.left))
	for _, name := range o.keys() {
		if utf8.RuneCountInString(name) > variableNameMax {
			v.refuse("has a name of more than %d characters", variableNameMax)
		}
		variables[name] = o.field(name).text(variableValueMax)
	}
	return variables
}

func readResources(o object) Resources {
	r := Resources{
		VCPUs:   o.field("vcpus").integerOr(1, 1, vcpusMax),
		Memory:  o.field("memory").integerOr(128, 1, memoryMax),
		Seconds: o.field("seconds").integerOr(1, 1, secondsMax),
	}
	for _, v := range o.field("published_ports").listIf(0) {
		port := v.object()
		protocol := "tcp"
		if p := port.field("protocol"); p.raw != nil {
			protocol = p.oneOf("tcp", "udp")
		}
		r.PublishedPorts = append(r.PublishedPorts, Port{protocol, port.field("port").integer(1, 65535)})
	}
	return r
}

func readRequirements(v value) *Requirements {
	if !v.given() {
		return nil
	}
	o := v.object()
	r := &Requirements{}
	if cpu := o.field("cpu"); cpu.given() {
		o := cpu.object()
		r.CPU = &CPURequirement{
			Vendor:   o.field("vendor").textIf(0),
			Features: o.field("features").texts(0, 0),
		}
		if architecture := o.field("architecture"); architecture.given() {
			r.CPU.Architecture = architecture.oneOf("x86_64", "arm64")
		}
		o.end()
	}
	if node := o.field("node"); node.given() {
		o := node.object()
		pattern := o.field("address_regex")
		r.Node = &NodeRequirement{
			Owner:              o.field("owner").textIf(0),
			AddressRegexp:      pattern.textIf(shortTextMax),
			Node:               o.field("node_hash").hashIf(),
			TermsAndConditions: o.field("terms_and_conditions").hashIf(),
		}
		if _, err := regexp.Compile(r.Node.AddressRegexp); err != nil {
			pattern.refuse("must be a regular expression as RE2 knows them: %v", err)
		}
		o.end()
	}
	for _, gpu := range o.field("gpu").listIf(0) {
		o := gpu.object()
		r.GPU = append(r.GPU, GPURequirement{
			Vendor:      o.field("vendor").text(0),
			DeviceName:  o.field("device_name").text(0),
			DeviceClass: o.field("device_class").oneOf("0300", "0302"),
			DeviceID:    o.field("device_id").text(0),
		})
		o.end()
	}
	o.end()
	return r
}

// readVolume tells the kinds apart by their fields. What could be ephemeral
// or persistent is ephemeral, as in the reference.
func readVolume(o object) Volume {
	v := Volume{Comment: o.field("comment").textIf(shortTextMax), Mount: o.field("mount").textIf(shortTextMax)}
	switch size := o.left["size_mib"]; {
	case o.has("ref"):
		v.Kind = Immutable
		v.File = readFile(o, true)
	case o.has("ephemeral") || !o.has("persistence") && !o.has("name") && !o.has("parent") && isSmall(size):
		v.Kind = Ephemeral
		if flag := o.field("ephemeral"); flag.raw != nil && flag.kind() != 't' {
			flag.want("true")
		}
		v.SizeMiB = o.field("size_mib").strictInteger(1, ephemeralSizeMax)
	default:
		v.Kind = Persistent
		v.SizeMiB = o.field("size_mib").strictInteger(1, persistentSizeMax)
		v.Name = o.field("name").textIf(shortTextMax)
		if persistence := o.field("persistence"); persistence.given() {
			v.Persistence = persistence.oneOf("host", "store")
		}
		if parent := o.field("parent"); parent.given() {
			file := readFile(parent.object(), true)
			v.Parent = &file
		}
	}
	o.end()
	return v
}

// isSmall reports whether a size would do for an ephemeral volume.
func isSmall(size json.RawMessage) bool {
	n, err := strconv.ParseInt(string(size), 10, 64)
	return err == nil && 1 <= n && n <= ephemeralSizeMax
}

// readFile reads a reference to a file; latest is what holds when it does not
// say which version.
func readFile(o object, latest bool) File {
	return File{Ref: o.field("ref").hash(), UseLatest: o.field("use_latest").booleanOr(latest)}
}

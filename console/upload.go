package console

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"unicode/utf8"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// uploaded is the answer to an upload. Like the reference's it names the file
// whatever becomes of the message; why that was rejected is there when it was.
type uploaded struct {
	Status  string          `json:"status"`
	Hash    aleph.Hash      `json:"hash"`
	Code    *message.Code   `json:"error_code,omitempty"`
	Details json.RawMessage `json:"details,omitempty"`
}

// addJSON stores a JSON value: POST /api/v0/storage/add_json. It is written
// compactly with sorted keys before it is hashed, so equal values have one
// name, which is not the hash of what was sent. A value may be as large as any
// upload, but only one of engine.ContentMax can be the content of a message.
func (c *console) addJSON(w http.ResponseWriter, r *http.Request) error {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, unsignedMax))
	if err != nil {
		return err
	}
	text, err := canonicalJSON(body)
	if err != nil {
		return &failure{status: http.StatusUnprocessableEntity, problems: []problem{{
			Type: "json_invalid", Loc: []any{"body"}, Msg: "Input should be JSON: " + err.Error(), Input: fmt.Sprintf("%.100s", body),
		}}}
	}
	return c.keepUnsigned(w, r, bytes.NewReader(text))
}

// canonicalJSON writes a JSON value anew, with sorted keys and without blanks.
// Numbers keep their digits.
func canonicalJSON(text []byte) ([]byte, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("it is not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is more than one value")
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

func (c *console) keepUnsigned(w http.ResponseWriter, r *http.Request, file io.Reader) error {
	hash, _, err := c.blobs.PutBlob(r.Context(), file, unsignedMax)
	if errors.Is(err, archive.ErrTooLarge) {
		return tooLarge()
	} else if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, uploaded{Status: "success", Hash: hash})
}

func tooLarge() error {
	return fail(http.StatusRequestEntityTooLarge,
		"The file is too large: at most %d bytes can be uploaded, or %d with a signed STORE message in the same request. "+
			"The content of a message may have at most %d.",
		unsignedMax, signedMax, engine.ContentMax)
}

// addFile stores a file: POST /api/v0/storage/add_file (ccn-protocol, section
// 9.2). The body is the file, or a form whose part "file" is the file and
// whose part "metadata" may bring the signed STORE message that pays for it,
// in either order. A file that comes with a message is kept only when that
// message is about it, signed by its sender, and can be paid; then the message
// is published, and the status of the answer is that of the message.
func (c *console) addFile(w http.ResponseWriter, r *http.Request) error {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/form-data" {
		return c.keepUnsigned(w, r, http.MaxBytesReader(w, r.Body, unsignedMax))
	}
	// The form holds the message and the boundaries beside the file.
	r.Body = http.MaxBytesReader(w, r.Body, signedMax+2*requestMax)
	form, err := readForm(r)
	if err != nil {
		return err
	}
	defer form.close()
	metadata, err := form.metadata()
	if err != nil {
		return err
	}
	file, size, err := form.file()
	if err != nil {
		return err
	}
	defer file.Close()
	if metadata == nil {
		if size > unsignedMax {
			return tooLarge()
		}
		return c.keepUnsigned(w, r, file)
	}
	if size > signedMax {
		return tooLarge()
	}
	return c.keepSigned(w, r, metadata, file, size)
}

func (c *console) keepSigned(w http.ResponseWriter, r *http.Request, metadata []byte, file io.ReadSeeker, size int64) error {
	envelope, sync, err := readMetadata(metadata)
	if err != nil {
		return err
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return fmt.Errorf("hash the upload: %w", err)
	}
	hash := aleph.HashFromSum([sha256.Size]byte(sum.Sum(nil)))
	m, err := readStore(envelope, hash)
	if err != nil {
		return err
	}
	if err := c.affordable(m, size); err != nil {
		return err
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("rewind the upload: %w", err)
	}
	if _, _, err := c.blobs.PutBlob(r.Context(), file, signedMax); err != nil {
		return err
	}
	outcome, err := c.submit(r.Context(), envelope, sync)
	if err != nil {
		return fail(http.StatusInternalServerError, "The file %s is stored, but its message did not reach the network. Publish it again.", hash)
	}
	answer, status := uploaded{Status: "success", Hash: hash}, outcomeStatus(outcome.Status)
	if outcome.Status == archive.EntryRejected {
		answer.Code, answer.Details = &outcome.Code, outcome.Details
		if outcome.Code == message.CreditInsufficient || outcome.Code == message.BalanceInsufficient {
			status = http.StatusPaymentRequired
		}
	}
	return writeJSON(w, status, answer)
}

// readMetadata reads {"message": …, "sync": …}; both must be there.
func readMetadata(raw []byte) (envelope json.RawMessage, sync bool, err error) {
	fields, err := readFields("metadata", raw)
	if err != nil {
		return nil, false, err
	}
	if fields["sync"] == nil {
		return nil, false, missing("sync")
	}
	return readPublication(raw)
}

// readStore opens the STORE message of an upload and checks that it is about
// the file.
func readStore(raw json.RawMessage, file aleph.Hash) (message.Message, error) {
	e, err := readEnvelope(raw)
	if err != nil {
		return message.Message{}, err
	}
	if e.Type != message.TypeStore || e.ItemType != message.Inline {
		return message.Message{}, fail(http.StatusUnprocessableEntity,
			"The message of an upload is a STORE with inline content, not a %s with content in %s.", e.Type, e.ItemType)
	}
	if refusal := message.Verify(e); refusal != nil {
		status := http.StatusForbidden
		if refusal.Code != message.InvalidSignature { // A chain that nobody here can verify.
			status = http.StatusUnprocessableEntity
		}
		return message.Message{}, fail(status, "%v", refusal)
	}
	m, refusal := message.Open(e, nil)
	if refusal != nil {
		return m, fail(http.StatusUnprocessableEntity, "Invalid store message content: %v", refusal)
	}
	if named := m.Body.(*message.Store).File; named != file {
		return m, fail(http.StatusUnprocessableEntity, "File hash does not match (%s != %s): the message is about another file, "+
			"or the file was changed on its way.", file, named)
	}
	return m, nil
}

// affordable refuses a file that its owner has too few credits for, before it
// is kept. The engine decides later; this only spares the disk.
func (c *console) affordable(m message.Message, size int64) error {
	if m.Body.(*message.Store).Payment.Type != message.Credit {
		return nil
	}
	var have, need aleph.Grains
	known := false
	c.core.View(func(e *engine.Engine) {
		if _, known = e.Archive().Known(m.Hash); known {
			return // It is paid for already.
		}
		rate := e.Ledger().Outflow(m.Owner) + e.Policy().Tariff.FileRate(size)
		need = rate.Over(max(e.Policy().MinRuntime, 1))
		have = e.Ledger().Available(m.Owner, e.Now())
	})
	if !known && have.Cmp(need) < 0 {
		return fail(http.StatusPaymentRequired, "%s has %s credits; to keep this file beside all that it runs it needs %s. Buy credits first.",
			m.Owner, have.Decimal(), need.Decimal())
	}
	return nil
}

// form is an upload in parts. Parts that are large lie on the disk until it is
// closed.
type form struct{ parts *multipart.Form }

// formMemory is how much of a form is kept in memory.
const formMemory = 4 << 20

func readForm(r *http.Request) (form, error) {
	err := r.ParseMultipartForm(formMemory)
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large) || errors.Is(err, multipart.ErrMessageTooLarge):
		return form{}, tooLarge()
	case err != nil:
		return form{}, fail(http.StatusBadRequest, "Invalid multipart structure: %v", err)
	}
	return form{r.MultipartForm}, nil
}

func (f form) close() {
	_ = f.parts.RemoveAll() // What stays behind is the temporary directory's business.
}

// file returns the part "file" and its size. Clients send it with a file name
// or without.
func (f form) file() (multipart.File, int64, error) {
	if files := f.parts.File["file"]; len(files) > 0 {
		file, err := files[0].Open()
		if err != nil {
			return nil, 0, fmt.Errorf("open the upload: %w", err)
		}
		return file, files[0].Size, nil
	}
	if values := f.parts.Value["file"]; len(values) > 0 {
		text := []byte(values[0])
		return inMemory{bytes.NewReader(text)}, int64(len(text)), nil
	}
	return nil, 0, fail(http.StatusBadRequest, "No file field in multipart request: send the file as the part \"file\".")
}

// metadata returns the part "metadata", or nil when there is none.
func (f form) metadata() ([]byte, error) {
	if values := f.parts.Value["metadata"]; len(values) > 0 {
		return []byte(values[0]), nil
	}
	files := f.parts.File["metadata"]
	if len(files) == 0 {
		return nil, nil
	}
	if files[0].Size > requestMax {
		return nil, fail(http.StatusRequestEntityTooLarge, "The metadata has more than %d bytes.", requestMax)
	}
	file, err := files[0].Open()
	if err != nil {
		return nil, fmt.Errorf("open the metadata: %w", err)
	}
	defer file.Close()
	return io.ReadAll(file)
}

// inMemory is a part that was never on the disk.
type inMemory struct{ *bytes.Reader }

func (inMemory) Close() error { return nil }

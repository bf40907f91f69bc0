package console

import (
	"bufio"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"

	aleph "github.com/aleph-im/go-aleph"
	"github.com/aleph-im/go-aleph/archive"
	"github.com/aleph-im/go-aleph/engine"
	"github.com/aleph-im/go-aleph/message"
)

// The most bytes that a file may have.
const (
	signedMax   = 100 << 20 // of an upload with the STORE message that pays for it
	unsignedMax = 25 << 20  // of one without
)

// noIPFS refuses uploads to IPFS: POST /api/v0/ipfs/add_json, add_file and
// add_car.
func (c *console) noIPFS(http.ResponseWriter, *http.Request) error {
	return fail(http.StatusForbidden, "IPFS is disabled on this node. "+
		"Upload to /api/v0/storage/add_file or /api/v0/storage/add_json instead and use item_type storage.")
}

// limits tells how large uploads may be: GET /api/v0/storage/limits.json.
// There is no IPFS to upload to. What the reference does not tell: the content
// of a message that is uploaded instead of inline goes into a block and may be
// no larger than max_message_content_size.
func (c *console) limits(w http.ResponseWriter, _ *http.Request) error {
	type storage struct {
		Signed   int64 `json:"max_file_size"`
		Unsigned int64 `json:"max_unauthenticated_upload_file_size"`
		Content  int64 `json:"max_message_content_size"`
	}
	type ipfs struct {
		Signed   int64 `json:"max_upload_file_size"`
		CAR      int64 `json:"max_upload_car_size"`
		Unsigned int64 `json:"max_unauthenticated_upload_file_size"`
	}
	return writeJSON(w, http.StatusOK, struct {
		Storage storage `json:"storage"`
		IPFS    ipfs    `json:"ipfs"`
	}{storage{signedMax, unsignedMax, engine.ContentMax}, ipfs{}})
}

// fileRaw sends a file as it is: GET and HEAD /api/v0/storage/raw/{hash}.
func (c *console) fileRaw(w http.ResponseWriter, r *http.Request) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	f, size, err := c.blobs.OpenBlob(h)
	if err != nil {
		return noFile(h, err)
	}
	defer f.Close()
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Length", strconv.FormatInt(size, 10))
	header.Set("Accept-Ranges", "none")
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = io.Copy(w, f) // Who asked may have gone; the length tells them what is missing.
	}
	return nil
}

func noFile(h aleph.Hash, err error) error {
	if errors.Is(err, archive.ErrNotFound) {
		return fail(http.StatusNotFound, "Not found: this node has no file %s. Files are named by their own hash, not by that of a STORE message.", h)
	}
	return err
}

// fileInJSON sends a file as base64 inside JSON, which is how nodes of the
// network fetch files from each other: GET /api/v0/storage/{hash}.
func (c *console) fileInJSON(w http.ResponseWriter, r *http.Request) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	f, _, err := c.blobs.OpenBlob(h)
	if err != nil {
		return noFile(h, err)
	}
	defer f.Close()
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	// From here on the file goes out as it is read: failures cut it short.
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, `{"status":"success","hash":%q,"engine":%q,"content":"`, h, message.Storage)
	line := make([]byte, 57) // 76 characters of base64
	for {
		n, err := io.ReadFull(f, line)
		if n > 0 {
			fmt.Fprintf(out, `%s\n`, base64.StdEncoding.EncodeToString(line[:n]))
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			break
		} else if err != nil {
			c.log.Error("file not read", slog.String("file", h.String()), slog.Any("err", err))
			panic(http.ErrAbortHandler)
		}
	}
	_, _ = out.WriteString(`"}`)
	_ = out.Flush() // Who asked may have gone.
	return nil
}

// fileMetadata tells about a file: GET /api/v0/storage/metadata/{hash}.
func (c *console) fileMetadata(w http.ResponseWriter, r *http.Request) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	size, ok := c.blobs.BlobSize(h)
	if !ok {
		return noFile(h, archive.ErrNotFound)
	}
	return writeJSON(w, http.StatusOK, struct {
		File aleph.Hash `json:"file_hash"`
		Type string     `json:"type"`
		Size int64      `json:"size"`
		URL  string     `json:"download_url"`
	}{h, "file", size, downloadURL(h)})
}

func downloadURL(h aleph.Hash) string { return "/api/v0/storage/raw/" + h.String() }

// fileCount tells how many STORE messages keep a file: GET
// /api/v0/storage/count/{hash}.
func (c *console) fileCount(w http.ResponseWriter, r *http.Request) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	_, total, err := c.records.Entries(r.Context(), archive.Filter{
		Types: []message.Type{message.TypeStore}, ContentHashes: []string{h.String()},
	}, archive.Page{Number: 1, Size: 1})
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, total)
}

// storedView is a file as a STORE message keeps it.
type storedView struct {
	Ref   string     `json:"ref"`
	Owner string     `json:"owner"`
	File  aleph.Hash `json:"file_hash"`
	URL   string     `json:"download_url"`
	Size  int64      `json:"size"` // bytes
}

// fileByMessage tells which file a STORE message keeps: GET
// /api/v0/storage/by-message-hash/{hash}.
func (c *console) fileByMessage(w http.ResponseWriter, r *http.Request) error {
	return c.stored(w, r, false)
}

// fileByRef tells the newest version of the file that a STORE message began:
// GET /api/v0/storage/by-ref/{hash}.
func (c *console) fileByRef(w http.ResponseWriter, r *http.Request) error {
	return c.stored(w, r, true)
}

func (c *console) stored(w http.ResponseWriter, r *http.Request, latest bool) error {
	h, err := pathHash(r)
	if err != nil {
		return err
	}
	v := storedView{Ref: h.String()}
	found := false
	c.core.View(func(e *engine.Engine) {
		record, _ := e.Archive().Known(h)
		v.Owner = string(record.Owner)
		if !latest && record.Stored != nil && record.Stored.Ref != "" {
			v.Ref = record.Stored.Ref
		}
		v.File, v.Size, found = e.Archive().Resolve(message.File{Ref: h, UseLatest: latest})
	})
	if !found {
		return fail(http.StatusNotFound, "No file found for message %s.", h)
	}
	v.URL = downloadURL(v.File)
	return writeJSON(w, http.StatusOK, v)
}

// accountFiles lists the files that an account keeps: GET
// /api/v0/addresses/{address}/files.
func (c *console) accountFiles(w http.ResponseWriter, r *http.Request) error {
	q := readQuery(r)
	page, err := q.pages(r, 100)
	if err != nil {
		return err
	}
	if q.oneOf([]string{"-1", "1"}, "sort_order") == 1 {
		q.refuse("sort_order", "value_error", "files are listed newest first only", "1")
	}
	if one, _ := q.text("file_hash"); one != "" {
		q.refuse("file_hash", "value_error", "files cannot be selected by hash here: see /api/v0/messages.json?contentHashes=", one)
	}
	if err := q.failure(); err != nil {
		return err
	}
	owner := r.PathValue("address")
	files, total, size, err := c.records.Files(r.Context(), owner, page.entries())
	if err != nil {
		return err
	}
	if total == 0 {
		return fail(http.StatusNotFound, "No files found for %.130s.", owner)
	}
	type view struct {
		File    aleph.Hash `json:"file_hash"`
		Size    int64      `json:"size"`
		Type    string     `json:"type"`
		Created string     `json:"created"`
		Message aleph.Hash `json:"item_hash"`
	}
	views := make([]view, len(files))
	for i, f := range files {
		views[i] = view{f.File, f.Size, "file", isoTime(f.Created), f.Message}
	}
	return writeJSON(w, http.StatusOK, struct {
		Address string `json:"address"`
		Size    int64  `json:"total_size"`
		Files   []view `json:"files"`
		Page    int64  `json:"pagination_page"`
		Total   int    `json:"pagination_total"`
		PerPage int64  `json:"pagination_per_page"`
	}{owner, size, views, page.page, total, page.size})
}

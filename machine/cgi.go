package machine

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"slices"
	"strconv"
	"strings"
)

// variable is an environment variable.
type variable struct{ name, value string }

// metaVariables describe r as RFC 3875 section 4.1 does. Those that tell of
// the connection (REMOTE_ADDR, SERVER_NAME, SERVER_PORT) are left out: between
// a program and its client there are nodes. ok is false when a value holds the
// NUL that no variable can hold.
func metaVariables(r Request) (vars []variable, ok bool) {
	vars = []variable{
		{"GATEWAY_INTERFACE", "CGI/1.1"},
		{"SERVER_PROTOCOL", "HTTP/1.1"},
		{"SERVER_SOFTWARE", "galeph"},
		{"REQUEST_METHOD", r.Method},
		{"SCRIPT_NAME", ""},
		{"PATH_INFO", r.Path},
		{"QUERY_STRING", r.Query},
	}
	if len(r.Body) > 0 {
		vars = append(vars, variable{"CONTENT_LENGTH", strconv.Itoa(len(r.Body))})
	}
	if t := r.Header.Get("Content-Type"); t != "" {
		vars = append(vars, variable{"CONTENT_TYPE", t})
	}
	for name, values := range r.Header { // order-free: sorted below.
		if protocol, ok := protocolVariable(name); ok {
			separator := ", "
			if name == "Cookie" {
				separator = "; "
			}
			vars = append(vars, variable{protocol, strings.Join(values, separator)})
		}
	}
	slices.SortFunc(vars, func(a, b variable) int { return strings.Compare(a.name, b.name) })
	for _, v := range vars {
		if strings.ContainsRune(v.value, 0) {
			return nil, false
		}
	}
	return vars, true
}

// protocolVariable is the name that a header field has as a variable (RFC 3875
// section 4.1.18). Some fields have none: those that have a variable of their
// own; Proxy, whose variable HTTP_PROXY many libraries take for a setting; and
// names with other characters than letters, digits and hyphens, which could
// pass for another field.
func protocolVariable(field string) (name string, ok bool) {
	switch field {
	case "Content-Type", "Content-Length", "Proxy", "":
		return "", false
	}
	b := []byte("HTTP_" + field)
	for i := len("HTTP_"); i < len(b); i++ {
		switch c := b[i]; {
		case 'a' <= c && c <= 'z':
			b[i] = c - 'a' + 'A'
		case c == '-':
			b[i] = '_'
		case 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
		default:
			return "", false
		}
	}
	return string(b), true
}

// readAnswer reads what a program has written as an answer (RFC 3875 section
// 6): header lines, an empty line, the body. A field Status sets the status;
// without one it is 302 where there is a Location, else 200. Fields that
// describe the transfer are the server's to write and are left out. The error
// is a *Fault.
func readAnswer(output []byte) (Response, error) {
	if len(output) == 0 {
		return Response{}, noAnswer()
	}
	in := bufio.NewReader(bytes.NewReader(output))
	fields, err := textproto.NewReader(in).ReadMIMEHeader()
	if err != nil || len(fields) == 0 {
		return Response{}, &Fault{Output, fmt.Sprintf(
			"the program's answer must be header lines such as Content-Type: text/plain, an empty line and the body, but it begins with %.80q", output)}
	}
	header := http.Header(fields)
	status, err := readStatus(header)
	if err != nil {
		return Response{}, err
	}
	for _, field := range []string{"Status", "Content-Length", "Transfer-Encoding", "Connection"} {
		header.Del(field)
	}
	body, err := io.ReadAll(in)
	return Response{Status: status, Header: header, Body: body}, err
}

func noAnswer() *Fault {
	return &Fault{Output, "the program ended without an answer"}
}

func readStatus(header http.Header) (int, error) {
	line := header.Get("Status")
	if line == "" {
		if header.Get("Location") != "" {
			return http.StatusFound, nil
		}
		return http.StatusOK, nil
	}
	code, _, _ := strings.Cut(line, " ")
	status, err := strconv.Atoi(code)
	if err != nil || status < 200 || status > 599 {
		return 0, &Fault{Output, fmt.Sprintf(
			"the program's answer has the status %.40q, which must be a number from 200 to 599 and may have words behind it", line)}
	}
	return status, nil
}

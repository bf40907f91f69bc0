package chain

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// togetherMax is how many calls go into one request at most: public endpoints
// take no more.
const togetherMax = 100

// together makes calls, as many in one request as the endpoint takes: one that
// refuses so many is asked for half of them from then on, and at last one by
// one, not in a batch. What a call came to is in its Error. The error is that of
// a request that got no answer.
func (c *Client) together(ctx context.Context, calls []rpc.BatchElem) error {
	for len(calls) > 0 {
		n := min(len(calls), togetherMax)
		if most := int(c.most.Load()); most > 0 {
			n = min(n, most)
		}
		err := c.request(ctx, calls[:n])
		switch {
		case err == nil:
			calls = calls[n:]
		case n > 1 && refusesBatch(err):
			c.most.Store(int64(n / 2))
			for i := range calls[:n] {
				calls[i].Error = nil
			}
		default:
			return err
		}
	}
	return nil
}

// request makes calls in one request. One call is no batch: there are endpoints
// that take none.
func (c *Client) request(ctx context.Context, calls []rpc.BatchElem) error {
	if len(calls) > 1 {
		if err := c.Client.Client().BatchCallContext(ctx, calls); err != nil {
			return err
		}
		for i := range calls {
			if errors.Is(calls[i].Error, rpc.ErrMissingBatchResponse) { // One answer for all: that they are too many.
				return calls[i].Error
			}
		}
		return nil
	}
	call := &calls[0]
	err := c.Client.Client().CallContext(ctx, call.Result, call.Method, call.Args...)
	if _, answered := errors.AsType[rpc.Error](err); answered {
		call.Error, err = err, nil
	}
	return err
}

// refusesBatch reports whether an error says that an endpoint took the request,
// and not what was in it: it answers with one object, or with a status that
// blames the request.
func refusesBatch(err error) bool {
	if errors.Is(err, rpc.ErrMissingBatchResponse) {
		return true
	}
	if _, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		return true
	}
	answer, ok := errors.AsType[rpc.HTTPError](err)
	return ok && (answer.StatusCode == http.StatusBadRequest || answer.StatusCode == http.StatusRequestEntityTooLarge || answer.StatusCode == http.StatusUnprocessableEntity)
}

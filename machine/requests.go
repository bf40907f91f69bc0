package machine

import (
	"context"
	"sync"
)

// requests are those that an instance is serving. It is the gate through which
// they come in, and the one that closes. The zero value is open.
type requests struct {
	mu struct {
		sync.Mutex
		running map[*request]struct{}
		idle    chan struct{} // made by close; closed when the last request has left
	}
}

// request is one that runs.
type request struct {
	end context.CancelCauseFunc
}

// enter lets a request in. The context ends when ctx does or when the request
// must. The caller calls leave when the program has ended.
func (r *requests) enter(ctx context.Context) (_ context.Context, leave func(), _ error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.mu.idle != nil {
		return nil, nil, ErrClosed
	}
	ctx, end := context.WithCancelCause(ctx)
	q := &request{end}
	if r.mu.running == nil {
		r.mu.running = make(map[*request]struct{})
	}
	r.mu.running[q] = struct{}{}
	return ctx, func() {
		end(nil)
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.mu.running, q)
		if r.mu.idle != nil && len(r.mu.running) == 0 {
			close(r.mu.idle)
		}
	}, nil
}

// close lets nobody in any more and waits until everybody has left. When ctx
// ends first, it ends those inside, and returns the cause of ctx once they have
// left. first tells one caller that it was the one who closed the gate.
func (r *requests) close(ctx context.Context) (first bool, _ error) {
	r.mu.Lock()
	if r.mu.idle == nil {
		first = true
		r.mu.idle = make(chan struct{})
		if len(r.mu.running) == 0 {
			close(r.mu.idle)
		}
	}
	idle := r.mu.idle
	r.mu.Unlock()

	select {
	case <-idle:
		return first, nil
	case <-ctx.Done():
	}
	r.mu.Lock()
	for q := range r.mu.running {
		q.end(ErrClosed)
	}
	r.mu.Unlock()
	<-idle
	return first, context.Cause(ctx)
}

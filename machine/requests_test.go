package machine

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
)

func TestRequestsCloseWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var r requests
		_, leave1, err1 := r.enter(t.Context())
		_, leave2, err2 := r.enter(t.Context())
		if err := errors.Join(err1, err2); err != nil {
			t.Fatal(err)
		}
		closed := make(chan error)
		go func() {
			_, err := r.close(t.Context())
			closed <- err
		}()
		leave1()
		synctest.Wait()
		select {
		case err := <-closed:
			t.Fatalf("closed (%v) while a request runs", err)
		default:
		}
		if _, _, err := r.enter(t.Context()); !errors.Is(err, ErrClosed) {
			t.Errorf("enter: got %v, want %v", err, ErrClosed)
		}
		leave2()
		if err := <-closed; err != nil {
			t.Errorf("close: %v", err)
		}
	})
}

func TestRequestsCloseEnds(t *testing.T) {
	var r requests
	inside, leave, err := r.enter(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	left := make(chan struct{})
	go func() {
		<-inside.Done()
		leave()
		close(left)
	}()
	hasty, cancel := context.WithCancel(t.Context())
	cancel()
	first, err := r.close(hasty)
	if !first || !errors.Is(err, context.Canceled) {
		t.Errorf("close: got %t, %v, want true, %v", first, err, context.Canceled)
	}
	<-left
	if cause := context.Cause(inside); !errors.Is(cause, ErrClosed) {
		t.Errorf("the request ended by %v, want %v", cause, ErrClosed)
	}
	if first, err := r.close(t.Context()); first || err != nil {
		t.Errorf("close again: got %t, %v, want false and nothing", first, err)
	}
}

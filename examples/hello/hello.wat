;; Answers with a greeting, the path that was asked for, and the request's body.
;;
;; It speaks CGI (RFC 3875): what is known about the request is in environment
;; variables, the body comes on standard input, and standard output takes
;; header lines, an empty line and the answer.
(module $hello
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))

  ;; 0   address and length of a buffer (an iovec)
  ;; 8   how many bytes were moved
  ;; 16  how many variables there are, and at 20 how many bytes they take
  ;; 1024 and up: the variables, later the body
  (memory (export "memory") 1)
  (data (i32.const 64) "PATH_INFO=")
  (data (i32.const 128) "Content-Type: text/plain; charset=utf-8\n\nHello from a program on Aleph Cloud. You asked for ")
  (data (i32.const 256) ".\n")

  (func $check (param $errno i32)
    (if (local.get $errno) (then unreachable)))

  (func $write (param $address i32) (param $length i32)
    (i32.store (i32.const 0) (local.get $address))
    (i32.store (i32.const 4) (local.get $length))
    (call $check (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))

  ;; Makes the memory at least $bytes long.
  (func $reserve (param $bytes i32)
    (local $missing i32)
    (local.set $missing
      (i32.sub
        (i32.shr_u (i32.add (local.get $bytes) (i32.const 65535)) (i32.const 16))
        (memory.size)))
    (if (i32.gt_s (local.get $missing) (i32.const 0))
      (then
        (if (i32.eq (memory.grow (local.get $missing)) (i32.const -1)) (then unreachable)))))

  ;; Reads the environment: an array of addresses at 1024, the strings behind it.
  (func $environment
    (call $check (call $environ_sizes_get (i32.const 16) (i32.const 20)))
    (call $reserve
      (i32.add (i32.const 1024)
        (i32.add (i32.shl (i32.load (i32.const 16)) (i32.const 2)) (i32.load (i32.const 20)))))
    (call $check
      (call $environ_get (i32.const 1024)
        (i32.add (i32.const 1024) (i32.shl (i32.load (i32.const 16)) (i32.const 2))))))

  ;; The address behind $prefix in $string, or 0 when it begins otherwise.
  (func $after (param $string i32) (param $prefix i32) (param $length i32) (result i32)
    (loop $next
      (if (i32.eqz (local.get $length)) (then (return (local.get $string))))
      (if (i32.ne (i32.load8_u (local.get $string)) (i32.load8_u (local.get $prefix)))
        (then (return (i32.const 0))))
      (local.set $string (i32.add (local.get $string) (i32.const 1)))
      (local.set $prefix (i32.add (local.get $prefix) (i32.const 1)))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br $next))
    unreachable)

  ;; The address of the value of the variable whose name and "=" are $prefix,
  ;; or 0 when there is none.
  (func $variable (param $prefix i32) (param $length i32) (result i32)
    (local $i i32)
    (local $value i32)
    (loop $next
      (if (i32.ge_u (local.get $i) (i32.load (i32.const 16))) (then (return (i32.const 0))))
      (local.set $value
        (call $after
          (i32.load (i32.add (i32.const 1024) (i32.shl (local.get $i) (i32.const 2))))
          (local.get $prefix) (local.get $length)))
      (if (local.get $value) (then (return (local.get $value))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $next))
    unreachable)

  (func $write_string (param $address i32)
    (local $end i32)
    (local.set $end (local.get $address))
    (loop $next
      (if (i32.load8_u (local.get $end))
        (then
          (local.set $end (i32.add (local.get $end) (i32.const 1)))
          (br $next))))
    (call $write (local.get $address) (i32.sub (local.get $end) (local.get $address))))

  (func $echo
    (loop $more
      (i32.store (i32.const 0) (i32.const 1024))
      (i32.store (i32.const 4) (i32.const 32768))
      (call $check (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
      (if (i32.load (i32.const 8))
        (then
          (call $write (i32.const 1024) (i32.load (i32.const 8)))
          (br $more)))))

  (func $start (export "_start")
    (local $path i32)
    (call $environment)
    (call $write (i32.const 128) (i32.const 92))
    (local.set $path (call $variable (i32.const 64) (i32.const 10)))
    (if (local.get $path) (then (call $write_string (local.get $path))))
    (call $write (i32.const 256) (i32.const 2))
    (call $echo)))

;; Works for as many rounds as the query string n=<rounds> says, 100,000 when
;; it says nothing and 1,000,000,000 at most, and answers with the result.
;;
;; A round is one step of the linear congruential generator that Knuth gives
;; for MMIX: x = 6364136223846793005 x + 1442695040888963407 (mod 2^64), from 0.
(module $work
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))

  ;; 0   address and length of a buffer (an iovec)
  ;; 8   how many bytes were moved
  ;; 16  how many variables there are, and at 20 how many bytes they take
  ;; 320 to 384: digits of a number
  ;; 1024 and up: the variables
  (memory (export "memory") 1)
  (data (i32.const 64) "QUERY_STRING=n=")
  (data (i32.const 128) "Content-Type: text/plain; charset=utf-8\n\nAfter ")
  (data (i32.const 192) " rounds of work: ")
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

  ;; The number of rounds that the request asks for.
  (func $rounds (result i64)
    (local $i i32)
    (local $digit i32)
    (local $digits i32)
    (local $n i64)
    (block $found
      (loop $next
        (if (i32.ge_u (local.get $i) (i32.load (i32.const 16))) (then (return (i64.const 100000))))
        (local.set $digits
          (call $after
            (i32.load (i32.add (i32.const 1024) (i32.shl (local.get $i) (i32.const 2))))
            (i32.const 64) (i32.const 15)))
        (br_if $found (local.get $digits))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (loop $next
      (local.set $digit (i32.sub (i32.load8_u (local.get $digits)) (i32.const 48)))
      (if (i32.gt_u (local.get $digit) (i32.const 9)) (then (return (local.get $n))))
      (local.set $n
        (i64.add (i64.mul (local.get $n) (i64.const 10)) (i64.extend_i32_u (local.get $digit))))
      (if (i64.gt_u (local.get $n) (i64.const 1000000000)) (then (return (i64.const 1000000000))))
      (local.set $digits (i32.add (local.get $digits) (i32.const 1)))
      (br $next))
    unreachable)

  (func $work (param $rounds i64) (result i64)
    (local $x i64)
    (block $done
      (loop $round
        (br_if $done (i64.eqz (local.get $rounds)))
        (local.set $x
          (i64.add
            (i64.mul (local.get $x) (i64.const 6364136223846793005))
            (i64.const 1442695040888963407)))
        (local.set $rounds (i64.sub (local.get $rounds) (i64.const 1)))
        (br $round)))
    (local.get $x))

  ;; Writes $n in decimal; its digits are found from the last to the first.
  (func $write_number (param $n i64)
    (local $at i32)
    (local.set $at (i32.const 384))
    (loop $digit
      (local.set $at (i32.sub (local.get $at) (i32.const 1)))
      (i32.store8 (local.get $at)
        (i32.add (i32.const 48) (i32.wrap_i64 (i64.rem_u (local.get $n) (i64.const 10)))))
      (local.set $n (i64.div_u (local.get $n) (i64.const 10)))
      (br_if $digit (i64.ne (local.get $n) (i64.const 0))))
    (call $write (local.get $at) (i32.sub (i32.const 384) (local.get $at))))

  (func $start (export "_start")
    (local $n i64)
    (local $result i64)
    (call $environment)
    (local.set $n (call $rounds))
    (local.set $result (call $work (local.get $n)))
    (call $write (i32.const 128) (i32.const 47))
    (call $write_number (local.get $n))
    (call $write (i32.const 192) (i32.const 17))
    (call $write_number (local.get $result))
    (call $write (i32.const 256) (i32.const 2))))

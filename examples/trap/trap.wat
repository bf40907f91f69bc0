;; Fails at once, as a program does that has run into a bug.
(module $trap
  (func $fail unreachable)
  (func $start (export "_start")
    (call $fail)))

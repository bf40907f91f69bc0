;; Takes more and more memory, and fails when it gets no more.
(module $hog
  (memory (export "memory") 1)
  (func $take (export "_start")
    (loop $more
      (br_if $more (i32.ne (memory.grow (i32.const 16)) (i32.const -1))))
    unreachable))

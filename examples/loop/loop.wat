;; Never answers: it runs until it is ended.
(module $loop
  (func $forever (export "_start")
    (loop $again (br $again))))

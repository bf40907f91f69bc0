// A value that tells when it changes.

export class Store<T> {
  #value: T
  #listeners: ((now: T, before: T) => void)[] = []

  constructor(value: T) {
    this.#value = value
  }

  get value(): T {
    return this.#value
  }

  // change replaces parts of the value.
  change(parts: Partial<T>): void {
    this.replace({ ...this.#value, ...parts })
  }

  replace(value: T): void {
    const before = this.#value
    this.#value = value
    for (const tell of this.#listeners) tell(value, before)
  }

  // follow calls tell after each change.
  follow(tell: (now: T, before: T) => void): void {
    this.#listeners.push(tell)
  }
}

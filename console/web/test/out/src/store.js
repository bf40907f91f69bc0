// A value that tells when it changes.
export class Store {
    #value;
    #listeners = [];
    constructor(value) {
        this.#value = value;
    }
    get value() {
        return this.#value;
    }
    // change replaces parts of the value.
    change(parts) {
        this.replace({ ...this.#value, ...parts });
    }
    replace(value) {
        const before = this.#value;
        this.#value = value;
        for (const tell of this.#listeners)
            tell(value, before);
    }
    // follow calls tell after each change.
    follow(tell) {
        this.#listeners.push(tell);
    }
}

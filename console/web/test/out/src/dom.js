// Elements without a framework.
// h makes an element. Attributes that are functions listen; true is an attribute without a value, false and null are none.
export function h(tag, attributes = {}, ...children) {
    const e = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) {
        if (value === undefined || value === null || value === false)
            continue;
        if (typeof value === 'function')
            e.addEventListener(key, value);
        else
            e.setAttribute(key, value === true ? '' : String(value));
    }
    put(e, ...children);
    return e;
}
// put makes these the children of an element.
export function put(e, ...children) {
    e.replaceChildren(...children.filter((c) => c !== null && c !== undefined && c !== false));
}
let names = 0;
// unique returns a name that no other element has.
export const unique = (stem) => `${stem}-${++names}`;

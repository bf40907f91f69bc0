// Elements without a framework.

export type Child = Node | string | null | undefined | false
type Value = string | number | boolean | null | undefined | ((e: Event) => void)

// h makes an element. Attributes that are functions listen; true is an attribute without a value, false and null are none.
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, Value> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (typeof value === 'function') e.addEventListener(key, value)
    else e.setAttribute(key, value === true ? '' : String(value))
  }
  put(e, ...children)
  return e
}

// put makes these the children of an element.
export function put(e: Element, ...children: Child[]): void {
  e.replaceChildren(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false))
}

let names = 0

// unique returns a name that no other element has.
export const unique = (stem: string): string => `${stem}-${++names}`

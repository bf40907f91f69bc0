// Tables.
import { h, type Child } from './dom.ts'

// grid makes a table whose rows begin with their name. It scrolls by itself where it is too wide.
export function grid(caption: string, head: Child[], body: Child[][]): HTMLElement {
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...head.map((x) => h('th', { scope: 'col' }, x)))),
      h('tbody', {}, ...body.map((row) => h('tr', {}, ...row.map((x, i) => (i === 0 ? h('th', { scope: 'row' }, x) : h('td', {}, x))))))))
}

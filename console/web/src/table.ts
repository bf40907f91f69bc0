// Tables.
import { h, type Child } from './dom.ts'

// grid makes a table whose rows begin with their name. On a phone each row is a block, whose figures have the head of their column
// beside them; where it is still too wide, it scrolls by itself.
export function grid(caption: string, head: Child[], body: Child[][]): HTMLElement {
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', {},
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...head.map((x) => h('th', { scope: 'col' }, x)))),
      h('tbody', {}, ...body.map((row) => h('tr', {}, ...row.map((x, i) => (i === 0 ? h('th', { scope: 'row' }, x) : h('td', { 'data-head': typeof head[i] === 'string' ? head[i] : undefined }, x))))))))
}

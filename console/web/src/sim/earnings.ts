// Who earns what: each kind of node, core nodes and stakers, in a month.
import type { Band, Catalogue, Progress } from '../api.ts'
import { range } from '../chart.ts'
import { h, put } from '../dom.ts'
import { figure, quantity } from '../figure.ts'
import { grid } from '../table.ts'
import { monthly } from './server.ts'
import { rows, value, type State } from './state.ts'
import { series, spread } from './story.ts'

const staked = 10_000 // ALEPH, the least that can be

export class Earnings {
  readonly element: HTMLElement
  #month: HTMLInputElement
  #said = h('output')
  #table = h('div')
  #last: [Catalogue, State, Progress] | null = null

  constructor() {
    this.#month = h('input', { type: 'range', id: 'month', min: 0, max: 0, value: 0, input: () => this.#draw() })
    this.element = h('section', { class: 'card' }, h('h2', {}, 'Who earns what'),
      h('div', { class: 'line' }, h('label', { for: 'month' }, 'In month'), this.#month, this.#said),
      h('p', { class: 'meaning' }, 'USD per 30 days, at the price of ALEPH of that month. Line: where 90 of 100 runs lie; bar: 50 of 100; dot: the median.'),
      this.#table)
  }

  show(all: Catalogue, s: State, p: Progress): void {
    const last = String(p.result.days.length - 1)
    if (this.#month.max !== last) {
      this.#month.max = last
      this.#month.value = String(Math.min(11, p.result.days.length - 1))
    }
    this.#last = [all, s, p]
    this.#draw()
  }

  #draw(): void {
    if (!this.#last) return
    const [all, s, p] = this.#last
    const r = p.result
    const i = Math.min(Number(this.#month.value), r.days.length - 1)
    const month = figure((r.days[i] ?? 0) / 30)
    this.#said.textContent = month
    this.#month.setAttribute('aria-valuetext', `month ${month}`)
    const at = (key: string): Band | undefined => series(r, key)?.[i]
    const rowsOf: { name: string; note: string; income: Band; cost: number; profit: Band }[] = []
    for (const c of rows(all, s, 'class')) {
      const name = JSON.parse(c['name'] ?? '""') as string
      const income = at(`${name}.income_usd`), profit = at(`${name}.profit`), nodes = at(`${name}.nodes`)
      if (!income || !profit || !nodes) continue
      const gone = nodes.p50 === 0 ? 'none is left in most runs' : `${quantity(nodes.p50, 'count')} of them (${range(nodes, 'count')})`
      rowsOf.push({ name: `${name}, ${c['units']} compute units`, note: gone, income, cost: monthly({ cost: Number(c['cost']), power: Number(c['power']), electricity: Number(c['electricity']) }), profit })
    }
    const price = at('price'), core = at('ccn_profit'), yields = at('yield'), cores = at('core_nodes')
    const coreCost = Number(value(all, s, 'core.cost'))
    for (let links = 0; ; links++) {
      const income = at(`core_node_${links}.income_usd`), profit = at(`core_node_${links}.profit`)
      if (!income || !profit) break
      rowsOf.push({ name: `Core node with ${links} linked`, note: links === 0 ? 'compute nodes: only the minimum wage' : `compute ${links === 1 ? 'node' : 'nodes'}`, income, cost: coreCost, profit })
    }
    if (core && cores) rowsOf.push({ name: 'Core node, on average', note: `${quantity(cores.p50, 'count')} of them (${range(cores, 'count')})`, income: shifted(core, coreCost), cost: coreCost, profit: core })
    const values = rowsOf.flatMap((x) => [x.profit.p95, x.profit.p5])
    const high = Math.max(...values, 1), low = Math.min(...values, 0)
    const body = rowsOf.map((x) => [
      h('span', {}, x.name, h('small', {}, x.note)),
      h('span', {}, figure(x.income.p50), h('small', {}, range(x.income, 'USD'))),
      figure(x.cost),
      h('span', { class: x.profit.p50 < 0 ? 'bad' : '' }, figure(x.profit.p50), h('small', {}, range(x.profit, 'USD'))),
      spread(x.profit, low, high),
    ])
    put(this.#table, grid(`Income, cost and profit in month ${month}, in USD per 30 days`, ['Who', 'Earns', 'Costs', 'Profit', h('span', { 'aria-hidden': 'true' }, 'Profit')], body),
      yields && price && h('p', {}, h('b', {}, `A staker of ${figure(staked)} ALEPH `), `gets ${figure((staked * yields.p50) / 1200)} ALEPH in 30 days: `,
        `a yield of ${figure(yields.p50)} % per year (${range(yields, '%')}), on a stake that is worth ${figure(staked * price.p50)} USD then (${range({ ...price, p5: staked * price.p5, p95: staked * price.p95 }, 'USD')}).`))
  }
}

function shifted(b: Band, by: number): Band {
  return Object.fromEntries(Object.entries(b).map(([key, x]) => [key, (x as number) + by])) as unknown as Band
}

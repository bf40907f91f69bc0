// The network over time: charts of any metrics, and what runs come to at their end.
import type { Catalogue, Metric, Progress, Result } from '../api.ts'
import { BandChart, range, type Line } from '../chart.ts'
import { h, put } from '../dom.ts'
import { label } from '../form.ts'
import { figure, quantity, unitName } from '../figure.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { save } from './save.ts'
import type { State } from './state.ts'

const names: Record<string, string> = {
  price: 'Price of ALEPH', compute_nodes: 'Compute nodes', core_nodes: 'Core nodes', organic: 'Used by users', programme: 'Used by the programme', utilisation: 'Used part of capacity',
  unmet: 'Wanted, but no room', subsidy_owed: 'Programme: owed', subsidy_paid: 'Programme: paid', kappa: 'Programme: paid part of what is owed', subsidy_usd: 'Programme: paid, in USD',
  organic_usd: 'What users pay for', subsidy_share: 'Part of rewards that the pool pays', wage: 'Minimum wage', pool: 'Incentives pool', runway: 'How long the pool lasts',
  backing: 'ALEPH behind credits', yield: 'Yield of stakers', crn_income: 'Income of a compute node', ccn_income: 'Income of a core node', ccn_profit: 'Profit of a core node',
  stakers_income: 'Income of all stakers', sold: 'Rewards that are sold', staker_usd: 'Income of 10,000 ALEPH staked', staked: 'Staked', capacity: 'Capacity', developers: 'Income of developers', burned: 'Burned', pool_empty: 'How likely the pool is empty', subsidy_share_mean: 'Part of rewards that the pool pays', gini: 'Inequality of income (Gini)', unfairness: 'Unfairness of placement', profitable: 'Compute nodes in profit',
  legacy_crn_income: 'Before: income of a compute node', legacy_ccn_income: 'Before: income of a core node', legacy_yield: 'Before: yield of stakers',
  cap_days: 'Days on which the cap binds', depleted: 'Pool empty after', pool_end: 'Incentives pool at the end', subsidy_usd_total: 'Paid for the programme', subsidy_total: 'Paid for the programme',
  organic_usd_total: 'What users paid for', backing_min: 'Least ALEPH behind credits', yield_mean: 'Yield of stakers', compute_nodes_end: 'Compute nodes at the end', compute_nodes_min: 'Fewest compute nodes',
  core_nodes_end: 'Core nodes at the end', profitable_end: 'Compute nodes in profit at the end', profitable_mean: 'Compute nodes in profit', gini_mean: 'Inequality of income (Gini)', price_end: 'Price of ALEPH at the end',
  crn_income_usd_mean: 'Income of a compute node', ccn_income_usd_mean: 'Income of a core node',
}

export const metricName = (key: string): string => {
  const dot = key.lastIndexOf('.')
  const core = /^core_node_(\d+)\.(\w+)$/.exec(key)
  if (core) return `Core node with ${core[1]} ${core[1] === '1' ? 'link' : 'links'}: ${label(core[2] ?? '').toLowerCase().replace(' usd', ' in USD')}`
  return dot < 0 ? (names[key] ?? label(key)) : `${key.slice(0, dot)}: ${label(key).toLowerCase().replace(' usd', ' in USD')}`
}

// Side is a result under a name.
export interface Side {
  name: string
  progress: Progress
}

interface Card {
  chart: BandChart
  select: HTMLSelectElement
  means: HTMLElement
  element: HTMLElement
}

export class Charts {
  readonly element = h('section', { class: 'charts', 'aria-label': 'Over time' })
  readonly #store: Store<State>
  #cards: Card[] = []
  #sides: Side[] = []
  #add: HTMLButtonElement

  constructor(store: Store<State>) {
    this.#store = store
    this.#add = h('button', { type: 'button', class: 'add', click: () => store.change({ charts: [...store.value.charts, this.#unused()] }) }, 'Add a chart')
  }

  #unused(): string {
    const used = this.#store.value.charts
    return this.#sides[0]?.progress.result.series.find((s) => !used.includes(s.key))?.key ?? 'price'
  }

  show(sides: Side[]): void {
    this.#sides = sides
    const first = sides[0]
    if (!first) return
    const keys = this.#store.value.charts
    while (this.#cards.length > keys.length) this.#cards.pop()
    keys.forEach((_, i) => this.#cards[i] ?? this.#cards.push(this.#card(i)))
    keys.forEach((key, i) => this.#fill(i, key))
    const children = [...this.#cards.map((c) => c.element), ...(keys.length < 8 ? [this.#add] : [])]
    if (children.length !== this.element.children.length || children.some((c, i) => this.element.children[i] !== c)) put(this.element, ...children)
  }

  repaint(): void {
    for (const c of this.#cards) c.chart.repaint()
  }

  #card(i: number): Card {
    const change = (edit: (charts: string[]) => string[]): void => this.#store.change({ charts: edit([...this.#store.value.charts]) })
    const select = h('select', { 'aria-label': `What chart ${i + 1} shows`, change: () => change((c) => c.map((k, n) => (n === i ? select.value : k))) })
    const png = h('button', { type: 'button', class: 'quiet', click: () => void chart.picture().then((b) => b && save(`${select.value}.png`, b)) }, 'Save as PNG')
    const remove = h('button', { type: 'button', class: 'quiet', click: () => change((c) => c.filter((_, n) => n !== i)) }, 'Remove')
    const chart = new BandChart([png, remove])
    const means = h('p', { class: 'meaning' })
    return { chart, select, means, element: h('article', { class: 'card' }, select, means, chart.element) }
  }

  #fill(i: number, key: string): void {
    const card = this.#cards[i], first = this.#sides[0]?.progress.result
    if (!card || !first) return
    options(card.select, first)
    const s = first.series.find((x) => x.key === key)
    card.select.value = s ? key : ''
    if (!s) {
      card.means.textContent = 'This scenario has no such figure: choose another one above.'
      return
    }
    card.means.textContent = `${unitName(s.unit)}${unitName(s.unit) ? '. ' : ''}${s.means}`
    const lines = this.#sides.flatMap((side): Line[] => {
      const of = side.progress.result.series.find((x) => x.key === key)
      return of ? [{ name: this.#sides.length > 1 ? side.name : '', days: side.progress.result.days, bands: of.bands }] : []
    })
    card.chart.show(metricName(key), s.unit, lines)
  }
}

// options fills a choice of metrics, when they are others than it has.
function options(select: HTMLSelectElement, r: Result): void {
  const keys = r.series.map((s) => s.key).join(' ')
  if (select.dataset['keys'] === keys) return
  select.dataset['keys'] = keys
  const option = (key: string): HTMLElement => h('option', { value: key }, metricName(key))
  const groups = new Map<string, string[]>()
  for (const { key } of r.series) {
    const group = key.startsWith('core_node_') ? 'Core nodes, by the compute nodes that they link' : key.includes('.') ? `Nodes: ${key.slice(0, key.lastIndexOf('.'))}` : 'The network'
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  put(select, ...[...groups].map(([name, of]) => h('optgroup', { label: name }, ...of.map(option))))
}

// outcomes is a table of what runs come to at their end.
export function outcomes(all: Catalogue, p: Progress): HTMLElement {
  const body = all.outcomes.flatMap((o: Metric) => {
    const b = p.result.outcomes.find((x) => x.key === o.key)?.band
    if (!b) return []
    return [[
      h('span', {}, metricName(o.key), h('small', {}, ` ${o.meaning}`)),
      quantity(b.p50, o.unit), range({ ...b, p5: b.p25, p95: b.p75 }, o.unit), range(b, o.unit), o.unit === 'days' && b.max >= 36_500 ? '' : figure(b.mean),
    ]]
  })
  return h('section', { class: 'card' }, h('h2', {}, 'What the runs come to'), grid('Outcomes of the runs at their end', ['What', 'Median', '50 of 100 runs', '90 of 100 runs', 'Mean'], body))
}

// The calculator: what a server of one's own would earn in this network, and what to change for it to earn more. The
// server is one more compute node of the scenario, so it is simulated like all others.
import { Refused, type Band, type Catalogue, type Progress, type Request, type Result, type Values } from '../api.ts'
import { BandChart, range } from '../chart.ts'
import { h, put, unique } from '../dom.ts'
import { figure, months } from '../figure.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { computed } from './computation.ts'
import { rows, setRows, toml, value, type Node, type State } from './state.ts'
import { series } from './story.ts'

export const mine = 'my node'

const kinds: [string, string][] = [
  ['instance', 'Standard VMs'], ['instance_confidential', 'Confidential VMs'], ['instance_gpu_standard', 'Graphics cards'], ['instance_gpu_premium', 'Graphics cards of data centres'],
]
const ofGPU = (n: Node): boolean => n.kind.startsWith('instance_gpu')

// needs is what one compute unit takes: memory and disk in GiB, besides one processor.
const needs = (n: Node): { memory: number; disk: number } => (ofGPU(n) ? { memory: 6, disk: 60 } : { memory: 2, disk: 20 })

// units is how many compute units a server has: as many as the scarcest of its parts is enough for.
export function units(n: Node): number {
  const { memory, disk } = needs(n)
  return Math.floor(Math.min(n.processors, n.memory / memory, n.disk / disk))
}

// scarcest names the part that a server runs out of first.
export function scarcest(n: Node): 'processors' | 'memory' | 'disk' {
  const { memory, disk } = needs(n)
  const of: ['processors' | 'memory' | 'disk', number][] = [['processors', n.processors], ['memory', n.memory / memory], ['disk', n.disk / disk]]
  return of.reduce((a, b) => (b[1] < a[1] ? b : a))[0]
}

const decimal = (x: number): string => String(Math.round(x * 100) / 100)

// withNode adds a server to the scenario.
export function withNode(all: Catalogue, s: State, n: Node): State {
  const row: Values = {
    name: JSON.stringify(mine), product: JSON.stringify(n.kind), count: '1', units: String(Math.min(Math.max(units(n), 1), 1024)), cost: decimal(n.cost), score: decimal(n.score),
    enter: '0.0', leave: '0.0', most: '1', same_network: '10.0',
  }
  return setRows(all, s, 'class', [...rows(all, s, 'class').filter((c) => c['name'] !== row['name']), row])
}

const profitOf = (r: Result): Band[] => series(r, `${mine}.profit`) ?? []
const mean = (bands: Band[], part: keyof Band): number => bands.reduce((sum, b) => sum + b[part], 0) / (bands.length || 1)

// payback is the day on which profits have brought in a price, if they do. Every month is at the same place of its band.
export function payback(r: Result, price: number, part: 'p5' | 'p50' | 'p95'): number {
  let sum = 0, before = 0
  for (const [i, b] of profitOf(r).entries()) {
    const day = r.days[i] ?? 0
    const gain = (b[part] * (day - before)) / 30
    if (gain > 0 && sum + gain >= price) return before + ((price - sum) / gain) * (day - before)
    sum += gain
    before = day
  }
  return Infinity
}

// Idea is a change of a server that may earn more.
interface Idea {
  name: string
  node: Node
}

// ideas lists what can be changed of a server.
export function ideas(n: Node, scoreMin: number): Idea[] {
  const of: Idea[] = []
  const add = (name: string, change: Partial<Node>): void => {
    of.push({ name, node: { ...n, ...change } })
  }
  const { memory, disk } = needs(n)
  if (n.score <= scoreMin) add(`Raise the score above ${figure(scoreMin)} %, from which nodes get work`, { score: Math.min(scoreMin + 5, 100) })
  const most = Math.max(n.processors, Math.floor(n.memory / memory), Math.floor(n.disk / disk))
  if (most > units(n) && scarcest(n) === 'memory') {
    const fit = Math.floor(Math.min(n.processors, n.disk / disk))
    add(`More memory: ${fit * memory} GiB instead of ${n.memory}, at the same cost`, { memory: fit * memory })
  }
  if (most > units(n) && scarcest(n) === 'disk') {
    const fit = Math.floor(Math.min(n.processors, n.memory / memory))
    add(`More disk: ${fit * disk} GiB instead of ${n.disk}, at the same cost`, { disk: fit * disk })
  }
  add('The same server for 20 % less', { cost: n.cost * 0.8 })
  add('Twice the size for twice the cost', { processors: 2 * n.processors, memory: 2 * n.memory, disk: 2 * n.disk, cost: 2 * n.cost })
  if (units(n) >= 2) add('Half the size for half the cost', { processors: n.processors / 2, memory: n.memory / 2, disk: n.disk / 2, cost: n.cost / 2 })
  for (const [kind, name] of kinds) if (kind !== n.kind && !kind.includes('gpu')) add(`${name} instead, at the same cost`, { kind })
  return of
}

export class MyNode {
  readonly element: HTMLElement
  readonly #all: Catalogue
  readonly #store: Store<State>
  #says = h('div', { class: 'verdict' })
  #chart = new BandChart()
  #advice = h('section', { class: 'card' })
  #inputs = new Map<keyof Node, HTMLInputElement | HTMLSelectElement>()
  #units = h('p', { class: 'meaning' })
  #search: AbortController | null = null
  #searched = ''

  constructor(all: Catalogue, store: Store<State>) {
    this.#all = all
    this.#store = store
    const set = (change: Partial<Node>): void => store.change({ node: { ...store.value.node, ...change } })
    const number = (key: Exclude<keyof Node, 'kind'>, name: string, unit: string, min: number, max: number, step: number): HTMLElement => {
      const id = unique('node')
      const input = h('input', { id, type: 'number', min, max, step, inputmode: 'decimal', input: () => {
        if (input.checkValidity() && input.value !== '') set({ [key]: Number(input.value) })
      } })
      this.#inputs.set(key, input)
      return h('div', { class: 'field' }, h('label', { for: id }, name), h('div', { class: 'slide' }, input, h('span', { class: 'unit' }, unit)))
    }
    const id = unique('node')
    const kind = h('select', { id, change: () => set({ kind: kind.value }) }, ...kinds.map(([v, name]) => h('option', { value: v }, name)))
    this.#inputs.set('kind', kind)
    this.element = h('div', {},
      h('section', { class: 'card' }, h('h2', {}, 'What would my node earn?'),
        h('p', {}, 'Describe a server. It joins the scenario as one more compute node, and gets work and rewards by the same rules as all others.'),
        h('div', { class: 'fields' },
          h('div', { class: 'field' }, h('label', { for: id }, 'What it offers'), kind),
          number('processors', 'Processors', 'vCPU', 1, 1024, 1), number('memory', 'Memory', 'GiB', 1, 65536, 1), number('disk', 'Disk', 'GiB', 1, 1048576, 1),
          number('cost', 'Cost', 'USD per 30 days', 0, 100000, 1), number('price', 'Paid for it once', 'USD', 0, 1000000, 1), number('score', 'Score', '%', 0, 100, 1)),
        this.#units, this.#says),
      h('section', { class: 'card' }, h('h2', {}, 'Its profit over time'), h('p', { class: 'meaning' }, 'USD per 30 days, at the price of ALEPH of the moment.'), this.#chart.element),
      this.#advice)
    this.update()
  }

  repaint(): void {
    this.#chart.repaint()
  }

  // update brings the fields to what the state has.
  update(): void {
    const n = this.#store.value.node
    for (const [key, input] of this.#inputs) if (document.activeElement !== input) input.value = String(n[key])
    const { memory, disk } = needs(n)
    const is = units(n)
    this.#units.textContent = is < 1
      ? `This is less than one compute unit: 1 processor, ${memory} GiB of memory and ${disk} GiB of disk.`
      : `${is} compute ${is === 1 ? 'unit' : 'units'}: a unit is 1 processor, ${memory} GiB of memory and ${disk} GiB of disk${ofGPU(n) ? ' beside a graphics card' : ''}. It runs out of ${scarcest(n)} first.`
  }

  show(p: Progress): void {
    const r = p.result, n = this.#store.value.node
    const bands = profitOf(r)
    const used = series(r, `${mine}.used`) ?? [], income = series(r, `${mine}.income_usd`) ?? []
    if (bands.length === 0) return
    this.#chart.show('Profit of my node', 'USD per 30 days', [{ name: '', days: r.days, bands }])
    const profit = mean(bands, 'p50')
    const often = mean(bands, 'p5') > 0 ? 'It earns more than it costs in at least 95 of 100 runs.' : mean(bands, 'p25') > 0 ? 'It earns more than it costs in at least 75 of 100 runs.' : mean(bands, 'p50') > 0 ? 'It earns more than it costs in more than half of the runs.' : mean(bands, 'p95') > 0 ? 'In most runs it costs more than it earns.' : 'It costs more than it earns in at least 95 of 100 runs.'
    const whole: Band = { ...(income[0] as Band), p5: mean(income, 'p5'), p50: mean(income, 'p50'), p95: mean(income, 'p95') }
    put(this.#says,
      h('p', { class: 'headline' }, profit >= 0 ? 'Your node would earn about ' : 'Your node would lose about ', h('b', { class: profit < 0 ? 'bad' : 'good' }, `${figure(Math.abs(profit))} USD`), ' every 30 days.'),
      h('p', {}, `${often} Its income is ${figure(whole.p50)} USD (${range(whole, 'USD')}), its cost ${figure(n.cost)} USD; on average ${figure(mean(used, 'p50'))} % of it is used.`),
      n.price > 0 && h('p', {}, paid(r, n.price)))
    if (p.final) this.#advise(r)
  }

  // advise simulates the changes one by one, with the same chance, and lists what they bring.
  #advise(r: Result): void {
    const s = this.#store.value
    const asked = JSON.stringify([r.id, s.node])
    if (asked === this.#searched) return
    this.#search?.abort()
    this.#searched = asked
    const stop = new AbortController()
    this.#search = stop
    void this.#compute(s, stop.signal).catch((e: Error) => {
      if (stop.signal.aborted) return
      this.#searched = ''
      put(this.#advice, h('h2', {}, 'What would earn more'), h('p', { class: 'bad' }, e instanceof Refused ? e.message : String(e)))
    })
  }

  // leave gives up what nobody looks at.
  leave(): void {
    this.#search?.abort()
    this.#searched = ''
  }

  async #compute(s: State, stop: AbortSignal): Promise<void> {
    const scoreMin = Number(value(this.#all, s, 'policy.nodes.score_min')) / 100
    const ask = (n: Node): Request => ({ scenario: toml(this.#all, withNode(this.#all, s, n)), mode: 'cohort', runs: 400 })
    const now = mean(profitOf((await computed(ask(s.node), stop)).result), 'p50')
    const found: { idea: Idea; profit: number }[] = []
    const all = ideas(s.node, scoreMin)
    for (const idea of all) {
      const { result } = await computed(ask(idea.node), stop)
      found.push({ idea, profit: mean(profitOf(result), 'p50') })
      found.sort((a, b) => b.profit - a.profit)
      const take = (n: Node): HTMLElement => h('button', { type: 'button', class: 'quiet', click: () => this.#store.change({ node: n }) }, 'Take over')
      put(this.#advice, h('h2', {}, 'What would earn more'),
        h('p', { class: 'meaning' }, `Each change was simulated in the same ${400} runs${found.length < all.length ? `; ${all.length - found.length} to go` : ''}.`),
        grid('Changes of the server, and what they bring', ['Change', 'Compute units', 'Profit, USD per 30 days', 'More', ''],
          found.map(({ idea, profit }) => [idea.name, String(units(idea.node)), figure(profit), h('span', { class: profit > now ? 'good' : 'bad' }, `${profit >= now ? '+' : '−'}${figure(Math.abs(profit - now))}`), take(idea.node)])))
    }
  }
}

function paid(r: Result, price: number): string {
  const end = months(r.days.at(-1) ?? 0)
  const [good, middle, bad] = (['p95', 'p50', 'p5'] as const).map((part) => payback(r, price, part)) as [number, number, number]
  const when = (days: number): string => (Number.isFinite(days) ? `after ${months(days)}` : `not within ${end}`)
  return `The ${figure(price)} USD are back ${when(middle)}: ${when(good)} when all goes well, ${when(bad)} when all goes badly (every month at the edge of its band).`
}

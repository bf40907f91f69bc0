// The calculator: what a server of one's own would earn in this network, and what to change for it to earn more.
import { Refused, type Band, type Catalogue, type Progress, type Request, type Result } from '../api.ts'
import { BandChart, range } from '../chart.ts'
import { h, put, unique } from '../dom.ts'
import { figure, months } from '../figure.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { computed } from './computation.ts'
import { business, core, ideas, kinds, linked, mean, monthly, needs, ofGPU, payback, scarcest, units, withNode, type Idea } from './server.ts'
import { toml, value, type Node, type State } from './state.ts'

export class MyNode {
  readonly element: HTMLElement
  readonly #all: Catalogue
  readonly #store: Store<State>
  #says = h('div', { class: 'verdict' })
  #chart = new BandChart()
  #advice = h('section', { class: 'card' })
  #inputs = new Map<keyof Node, HTMLInputElement | HTMLSelectElement>()
  #parts = new Map<keyof Node, HTMLElement>()
  #wrong = new Map<keyof Node, HTMLElement>()
  #units = h('p', { class: 'meaning' })
  #search: AbortController | null = null
  #searched = ''

  constructor(all: Catalogue, store: Store<State>) {
    this.#all = all
    this.#store = store
    const set = (change: Partial<Node>): void => store.change({ node: { ...store.value.node, ...change } })
    const number = (key: Exclude<keyof Node, 'kind'>, name: string, unit: string, min: number, max: number, step: 1 | 'any'): HTMLElement => {
      const id = unique('node')
      const note = unique('note')
      const wrong = h('p', { class: 'bad', id: note, role: 'status' })
      const input = h('input', { id, type: 'number', min, max, step, inputmode: 'decimal', required: true, 'aria-describedby': note, input: () => {
        const good = input.checkValidity()
        wrong.textContent = good ? '' : `${step === 1 ? 'A whole number' : 'A number'} from ${figure(min, 7)} to ${figure(max, 7)}. The figures are those of ${figure(store.value.node[key], 7)}.`
        if (good) set({ [key]: linked(Number(input.value)) })
      } })
      this.#inputs.set(key, input)
      this.#wrong.set(key, wrong)
      const part = h('div', { class: 'field' }, h('label', { for: id }, name), h('div', { class: 'slide' }, input, h('span', { class: 'unit' }, unit)), wrong)
      this.#parts.set(key, part)
      return part
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
          number('cost', 'Cost', 'USD per 30 days', 0, 100000, 'any'), number('power', 'It draws, unless that is in its cost', 'W', 0, 100000, 1), number('electricity', 'Electricity where it stands', 'USD per kWh', 0, 100, 'any'), number('price', 'Paid for it once', 'USD', 0, 1000000, 'any'), number('score', 'Score', '%', 0, 100, 'any'), number('links', 'Linked compute nodes', '', 0, 10, 1)),
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
    for (const [key, input] of this.#inputs) if (document.activeElement !== input) {
      input.value = String(n[key])
      this.#wrong.get(key)?.replaceChildren()
    }
    for (const key of ['processors', 'memory', 'disk', 'score'] as const) this.#parts.get(key)!.hidden = n.kind === core
    this.#parts.get('links')!.hidden = n.kind !== core
    const { memory, disk } = needs(n)
    const is = units(n)
    if (n.kind === core) {
      const amount = (key: string): string => figure(Number(value(this.#all, this.#store.value, key).replaceAll('"', '')))
      this.#units.textContent = `A core node gets its part of the minimum wage, and a part of what the compute nodes get that it links. Its owner holds ${amount('policy.nodes.owner_min')} ALEPH, and ${amount('policy.nodes.active_min')} are staked on it.`
      return
    }
    this.#units.textContent = is < 1
      ? `This is less than one compute unit: 1 processor, ${memory} GiB of memory and ${disk} GiB of disk.`
      : `${is} compute ${is === 1 ? 'unit' : 'units'}: a unit is 1 processor, ${memory} GiB of memory and ${disk} GiB of disk${ofGPU(n) ? ' beside a graphics card' : ''}. It runs out of ${scarcest(n)} first.`
  }

  show(p: Progress): void {
    const r = p.result, n = this.#store.value.node
    const { income, profit: bands, used } = business(r, n)
    if (bands.length === 0) {
      put(this.#says, h('p', { class: 'bad' }, n.kind === core ? 'Under this policy no core node has so many links.' : 'There is no such node in these runs.'))
      return
    }
    this.#chart.show('Profit of my node', 'USD per 30 days', [{ name: '', days: r.days, bands }])
    const profit = mean(bands, 'p50')
    const often = mean(bands, 'p5') > 0 ? 'It earns more than it costs in at least 95 of 100 runs.' : mean(bands, 'p25') > 0 ? 'It earns more than it costs in at least 75 of 100 runs.' : mean(bands, 'p50') > 0 ? 'It earns more than it costs in more than half of the runs.' : mean(bands, 'p95') > 0 ? 'In most runs it costs more than it earns.' : 'It costs more than it earns in at least 95 of 100 runs.'
    const whole: Band = { ...(income[0] as Band), p5: mean(income, 'p5'), p50: mean(income, 'p50'), p95: mean(income, 'p95'), min: mean(income, 'min'), max: mean(income, 'max') }
    put(this.#says,
      h('p', { class: 'headline' }, profit >= 0 ? 'Your node would earn about ' : 'Your node would lose about ', h('b', { class: profit < 0 ? 'bad' : 'good' }, `${figure(Math.abs(profit))} USD`), ' every 30 days.'),
      h('p', {}, `${often} Its income is ${figure(whole.p50)} USD (${range(whole, 'USD')}), its cost ${figure(monthly(n))} USD${used.length > 0 ? `; on average ${figure(mean(used, 'p50'))} % of it is used` : ''}.`),
      n.price > 0 && h('p', {}, paid(r.days, bands, n.price)))
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

  // stop gives up what nobody looks at.
  stop(): void {
    this.#search?.abort()
    this.#searched = ''
  }

  async #compute(s: State, stop: AbortSignal): Promise<void> {
    const scoreMin = Number(value(this.#all, s, 'policy.nodes.score_min')) / 100
    const ask = (n: Node): Request => ({ scenario: toml(this.#all, withNode(this.#all, s, n)), mode: 'cohort', runs: 400 })
    const linksMax = Math.min(Number(value(this.#all, s, 'policy.nodes.links_max')), 10)
    const bring = async (n: Node): Promise<number> => mean(business((await computed(ask(n), stop)).result, n).profit, 'p50')
    const now = await bring(s.node)
    const found: { idea: Idea; profit: number }[] = []
    const all = ideas(s.node, scoreMin, linksMax)
    for (const idea of all) {
      found.push({ idea, profit: await bring(idea.node) })
      found.sort((a, b) => b.profit - a.profit)
      const take = (n: Node): HTMLElement => h('button', { type: 'button', class: 'quiet', click: () => this.#store.change({ node: n }) }, 'Take over')
      put(this.#advice, h('h2', {}, 'What would earn more'),
        h('p', { class: 'meaning' }, `Each change was simulated in the same ${400} runs${found.length < all.length ? `; ${all.length - found.length} to go` : ''}.`),
        grid('Changes of the server, and what they bring', ['Change', s.node.kind === core ? 'Links' : 'Compute units', 'Profit, USD per 30 days', 'More', ''],
          found.map(({ idea, profit }) => [idea.name, String(s.node.kind === core ? idea.node.links : units(idea.node)), figure(profit), h('span', { class: profit > now ? 'good' : 'bad' }, `${profit >= now ? '+' : '−'}${figure(Math.abs(profit - now))}`), take(idea.node)])),
        h('p', { class: 'meaning' }, s.node.kind === core ? 'Links bring what they bring on average.' : 'Rules pay the same everywhere. Where a node stands counts by what it costs there.'))
    }
  }
}

function paid(days: number[], profit: Band[], price: number): string {
  const end = months(days.at(-1) ?? 0)
  const [good, middle, bad] = (['p95', 'p50', 'p5'] as const).map((part) => payback(days, profit, price, part)) as [number, number, number]
  const when = (day: number): string => (Number.isFinite(day) ? `after ${months(day)}` : `not within ${end}`)
  if (!Number.isFinite(good)) return `The ${figure(price)} USD are not back within ${end}, even when all goes well (every month at the upper edge of its band).`
  return `The ${figure(price)} USD are back ${when(middle)}: ${when(good)} when all goes well, ${when(bad)} when all goes badly (every month at the edge of its band).`
}

// What a result says, in sentences and in a few figures.
import type { Band, Progress, Result } from '../api.ts'
import { h, put } from '../dom.ts'
import { months, quantity, unitName } from '../figure.ts'
import { range } from '../chart.ts'

export const outcome = (r: Result, key: string): Band | undefined => r.outcomes.find((o) => o.key === key)?.band
export const series = (r: Result, key: string): Band[] | undefined => r.series.find((s) => s.key === key)?.bands

const never = 36_500

// headline is what happens to the incentives pool, which everything else hangs on. How often it is empty is the mean of an
// outcome that is 100 where it is.
export function headline(r: Result): string {
  const b = outcome(r, 'depleted'), empty = outcome(r, 'pool_empty')
  const end = months(r.days.at(-1) ?? 0)
  if (!b || !empty) return ''
  const often = Math.round(empty.mean)
  if (empty.max === 0) return `The incentives pool lasts the ${end} in every run.`
  if (often === 0) return `The incentives pool lasts the ${end} in nearly every run.`
  const many = empty.min > 0 ? 'in every run' : `in ${often} of 100 runs`
  const half = b.p50 < never ? `; in half of all runs it is by month ${Math.round(b.p50 / 30)}` : ''
  return `The incentives pool is empty before the ${end} are over ${many}${half}.`
}

// Tile is one figure of the first screen.
interface Tile {
  name: string
  key: string
  unit?: string
  note: string
}

const tiles: Tile[] = [
  { name: 'Incentives pool at the end', key: 'pool_end', note: 'ALEPH that pays the programme and the minimum wage' },
  { name: 'Compute nodes at the end', key: 'compute_nodes_end', note: 'servers that run VMs and are linked' },
  { name: 'A compute node earns', key: 'crn_income_usd_mean', note: 'on average over nodes and time' },
  { name: 'A core node earns', key: 'ccn_income_usd_mean', note: 'on average over nodes and time' },
  { name: 'Stakers get', key: 'yield_mean', note: 'of what they have staked, on average over time' },
  { name: 'Compute nodes in profit', key: 'profitable_mean', unit: '% of them', note: 'earn more than they cost, on average over time' },
]

export class Story {
  readonly element: HTMLElement
  #headline = h('h2', { class: 'headline' }, 'Computing the first picture')
  #tiles = h('dl', { class: 'tiles' })

  constructor() {
    this.element = h('section', { class: 'story', 'aria-label': 'In short' }, this.#headline, this.#tiles)
  }

  show(p: Progress): void {
    const r = p.result
    this.#headline.textContent = headline(r)
    put(this.#tiles, ...tiles.flatMap((t) => {
      const o = r.outcomes.find((x) => x.key === t.key)
      if (!o) return []
      const unit = t.unit ?? o.unit
      const whole = quantity(o.band.p50, unit)
      const number = whole.slice(0, whole.length - unitName(unit).length).trim()
      return [h('div', {},
        h('dt', {}, t.name),
        h('dd', {}, h('b', {}, number), whole.slice(number.length).trim() && h('span', { class: 'unit' }, whole.slice(number.length))),
        h('dd', { class: 'range' }, range(o.band, unit)),
        h('dd', { class: 'note' }, t.note))]
    }))
  }
}

// spread draws where 90 of 100 runs lie, where 50 of them do, and the median, between two ends that rows have in common.
export function spread(b: Band, low: number, high: number): HTMLElement {
  const at = (x: number): string => `${(100 * (Math.min(Math.max(x, low), high) - low)) / (high - low || 1)}%`
  const bar = (name: string, from: number, to: number): HTMLElement => {
    const e = h('i', { class: name })
    e.style.setProperty('left', at(from))
    e.style.setProperty('right', `calc(100% - ${at(to)})`)
    return e
  }
  const zero = low < 0 && high > 0 ? bar('zero', 0, 0) : null
  return h('span', { class: 'spread', 'aria-hidden': 'true' }, zero, bar('wide', b.p5, b.p95), bar('half', b.p25, b.p75), bar('dot', b.p50, b.p50))
}

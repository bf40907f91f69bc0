// A server of somebody's own: what it is worth in compute units, what it brings in, and what can be changed of it. It is
// one more compute node of the scenario, so it is simulated like all others.
import type { Band, Catalogue, Result, Values } from '../api.ts'
import { figure } from '../figure.ts'
import { rows, setRows, type Node, type State } from './state.ts'

const series = (r: Result, key: string): Band[] | undefined => r.series.find((s) => s.key === key)?.bands

export const mine = 'my node'

export const core = 'core'
export const kinds: [string, string][] = [
  ['instance', 'Standard VMs'], ['instance_confidential', 'Confidential VMs'], ['instance_gpu_standard', 'VMs with graphics cards'],
  ['instance_gpu_premium', 'VMs with data-centre cards'], [core, 'It is a core node'],
]
export const ofGPU = (n: Node): boolean => n.kind.startsWith('instance_gpu')

// needs is what one compute unit takes: memory and disk in GiB, besides one processor.
export const needs = (n: Node): { memory: number; disk: number } => (ofGPU(n) ? { memory: 6, disk: 60 } : { memory: 2, disk: 20 })

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

const decimal = (x: number, places = 2): string => String(Number(x.toFixed(places)))

// linked rounds a number to the places that a link has of it.
export const linked = (x: number): number => Number(x.toFixed(6))

// monthly is what a server costs in 30 days, in USD, with its electricity: W, and USD per kWh.
export const monthly = (n: { cost: number; power: number; electricity: number }): number => n.cost + n.power * 0.72 * n.electricity

// withNode adds a server to the scenario.
export function withNode(all: Catalogue, s: State, n: Node): State {
  if (n.kind === core) return s
  const row: Values = {
    name: JSON.stringify(mine), product: JSON.stringify(n.kind), count: '1', units: String(Math.min(Math.max(units(n), 1), 1024)), cost: decimal(n.cost), score: decimal(n.score),
    enter: '0.0', leave: '0.0', most: '1', same_network: '10.0', location: '""', power: decimal(n.power, 0), electricity: decimal(n.electricity, 6),
  }
  return setRows(all, s, 'class', [...rows(all, s, 'class').filter((c) => c['name'] !== row['name']), row])
}

// Business is what a server brings in over time.
export interface Business {
  income: Band[] // USD per 30 days
  profit: Band[]
  used: Band[] // %; none of a core node
}

// business finds a server in a result. A core node is one of those with so many links, at its own cost.
export function business(r: Result, n: Node): Business {
  if (n.kind !== core) {
    return { income: series(r, `${mine}.income_usd`) ?? [], profit: series(r, `${mine}.profit`) ?? [], used: series(r, `${mine}.used`) ?? [] }
  }
  const income = series(r, `core_node_${n.links}.income_usd`) ?? []
  return { income, profit: income.map((b) => less(b, monthly(n))), used: [] }
}

const less = (b: Band, by: number): Band => ({
  p5: b.p5 - by, p25: b.p25 - by, p50: b.p50 - by, p75: b.p75 - by, p95: b.p95 - by, mean: b.mean - by, min: b.min - by, max: b.max - by,
})

export const mean = (bands: Band[], part: keyof Band): number => bands.reduce((sum, b) => sum + b[part], 0) / (bands.length || 1)

// payback is the day on which profits have brought in a price, if they do. Every month is at the same place of its band.
export function payback(days: number[], profit: Band[], price: number, part: 'p5' | 'p50' | 'p95'): number {
  let sum = 0, before = 0
  for (const [i, b] of profit.entries()) {
    const day = days[i] ?? 0
    const gain = (b[part] * (day - before)) / 30
    if (gain > 0 && sum + gain >= price) return before + ((price - sum) / gain) * (day - before)
    sum += gain
    before = day
  }
  return Infinity
}

// Idea is a change of a server that may earn more.
export interface Idea {
  name: string
  node: Node
}

// ideas lists what can be changed of a server.
export function ideas(n: Node, scoreMin: number, linksMax: number): Idea[] {
  const of: Idea[] = []
  const add = (name: string, change: Partial<Node>): void => {
    of.push({ name, node: { ...n, ...change } })
  }
  const cheaper = (): void => {
    add('The same server for 20 % less', { cost: linked(n.cost * 0.8) })
    if (n.power > 0 && n.electricity > 0) add(`The same server where electricity costs half: ${decimal(n.electricity / 2, 6)} USD per kWh`, { electricity: Number(decimal(n.electricity / 2, 6)) })
  }
  if (n.kind === core) {
    for (let links = 0; links <= linksMax; links++) if (links !== n.links) add(`Link ${links} compute nodes instead of ${n.links}`, { links })
    cheaper()
    return of
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
  cheaper()
  const sized = (by: number): Partial<Node> => ({ processors: Math.floor(by * n.processors), memory: Math.floor(by * n.memory), disk: Math.floor(by * n.disk), cost: linked(by * n.cost), power: Math.round(by * n.power) })
  add('Twice the size for twice the cost', sized(2))
  if (units(n) >= 2) add('Half the size for half the cost', sized(0.5))
  for (const [kind, name] of kinds) if (kind !== n.kind && kind !== core && !kind.includes('gpu')) add(`${name} instead, at the same cost`, { kind })
  return of
}

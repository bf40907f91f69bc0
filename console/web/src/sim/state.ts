// What the page shows, and the two forms that it leaves in: the fragment of a link, and the TOML of a scenario.
import type { Catalogue, Mode, Parameter, PolicyValues, Scenario, Values } from '../api.ts'

export const views = ['network', 'earnings', 'node', 'compare', 'attacks'] as const
export type View = (typeof views)[number]

export type List = 'class' | 'demand' | 'shock'
export const lists: readonly List[] = ['class', 'demand', 'shock']

// Node is a server that somebody has or thinks of.
export interface Node {
  kind: string // what its compute units are sold as; "core" is a core node
  processors: number
  memory: number // GiB
  disk: number // GiB
  cost: number // USD per 30 days, without its electricity
  power: number // W
  electricity: number // USD per kWh where it stands
  price: number // USD, once
  score: number // %
  links: number // compute nodes that a core node links
}

export interface State {
  view: View
  scenario: string // the one that this begins with
  policy: string // the policy's name
  other: string // the policy that it is compared with
  changes: Values // of scenario and policy, by key; those of the policy after "policy."
  otherChanges: Values // of the other policy, by key
  lists: Partial<Record<List, Values[]>> // those that differ from the scenario's
  recorded: string // recorded prices, as TOML has them; none when empty
  mode: Mode
  runs: number
  charts: string[]
  node: Node
  attacks: Values // values of attacks that are not the usual ones, by the attack and the key
}

export const usual: State = {
  view: 'network', scenario: 'today', policy: 'hardened', other: 'proposal', changes: {}, otherChanges: {}, lists: {}, recorded: '',
  mode: 'cohort', runs: 2000, charts: ['pool', 'compute_nodes', 'profitable', 'price'],
  node: { kind: 'instance', processors: 16, memory: 64, disk: 500, cost: 60, power: 0, electricity: 0, price: 0, score: 95, links: 3 },
  attacks: {},
}

export const scenarioOf = (all: Catalogue, name: string): Scenario => found(all.scenarios, name)
export const policyOf = (all: Catalogue, name: string): PolicyValues => found(all.policies, name)

function found<T extends { name: string }>(all: T[], name: string): T {
  const one = all.find((x) => x.name === name)
  if (!one) throw new Error(`there is no ${name}`)
  return one
}

// start is the state that a preset begins with.
export function start(all: Catalogue, scenario: string, from: State): State {
  return { ...from, scenario, policy: scenarioOf(all, scenario).policy.name, changes: {}, lists: {}, recorded: '' }
}

// value is what a parameter of the scenario or the policy has, as TOML has it.
export function value(all: Catalogue, s: State, key: string): string {
  return s.changes[key] ?? base(all, s, key)
}

// base is what it has before changes.
export function base(all: Catalogue, s: State, key: string): string {
  const rule = key.startsWith('policy.')
  return (rule ? policyOf(all, s.policy).values[key.slice(7)] : scenarioOf(all, s.scenario).values[key]) ?? ''
}

// rows is a list of the scenario.
export const rows = (all: Catalogue, s: State, list: List): Values[] => s.lists[list] ?? scenarioOf(all, s.scenario)[list]

// set changes a value; one that is as before is no change.
export function set(all: Catalogue, s: State, values: Values): State {
  const changes = { ...s.changes }
  for (const [key, literal] of Object.entries(values)) {
    if (literal === base(all, s, key)) delete changes[key]
    else changes[key] = literal
  }
  return { ...s, changes }
}

// rule changes a rule of the policy. One part of a whole gives to the others what it loses, or takes it of them, in proportion.
export function rule(all: Catalogue, s: State, key: string, literal: string): State {
  const whole = /^(execution|storage)\./.exec(key)?.[0]
  if (!whole) return set(all, s, { [`policy.${key}`]: literal })
  const part = Number(literal)
  const others = all.parameters.policy.map((p) => p.key).filter((k) => k.startsWith(whole) && k !== key)
  const before = others.map((k) => Number(value(all, s, `policy.${k}`)))
  const sum = before.reduce((a, b) => a + b, 0)
  const left = 10_000 - part
  const changes: Values = { [`policy.${key}`]: literal }
  let rest = left
  others.forEach((k, i) => {
    const share = i === others.length - 1 ? rest : Math.min(rest, sum === 0 ? (i === 0 ? left : 0) : Math.round((left * (before[i] ?? 0)) / sum))
    changes[`policy.${k}`] = String(share)
    rest -= share
  })
  return set(all, s, changes)
}

// setAttack changes a value of an attack; the usual one is no change.
export function setAttack(s: State, kind: string, p: Parameter, literal: string): State {
  const attacks = { ...s.attacks, [`${kind}.${p.key}`]: literal }
  if (literal === p.default) delete attacks[`${kind}.${p.key}`]
  return { ...s, attacks }
}

// setOther changes a value of the policy to compare with.
export function setOther(all: Catalogue, s: State, values: Values): State {
  const otherChanges = { ...s.otherChanges }
  for (const [key, literal] of Object.entries(values)) {
    if (literal === policyOf(all, s.other).values[key]) delete otherChanges[key]
    else otherChanges[key] = literal
  }
  return { ...s, otherChanges }
}

// setRows changes a list; one that is as before is no change.
export function setRows(all: Catalogue, s: State, list: List, now: Values[]): State {
  const next = { ...s.lists, [list]: now }
  if (JSON.stringify(now) === JSON.stringify(scenarioOf(all, s.scenario)[list])) delete next[list]
  return { ...s, lists: next }
}

// title is what a scenario is called: one that is not as its preset says so, as on the command line.
function title(all: Catalogue, s: State): string {
  const preset = scenarioOf(all, s.scenario)
  const changed = s.policy !== preset.policy.name || s.recorded !== '' || Object.keys(s.lists).length > 0 || Object.keys(s.changes).some((key) => key !== 'seed')
  return s.changes['name'] ?? JSON.stringify(changed ? `${preset.name} (changed)` : preset.name)
}

// toml writes the scenario, as far as it differs from the one that it begins with.
export function toml(all: Catalogue, s: State): string {
  const preset = scenarioOf(all, s.scenario)
  const own = Object.entries(s.changes).filter(([key]) => !key.startsWith('policy.'))
  const rules = Object.entries(s.changes).filter(([key]) => key.startsWith('policy.')).map(([key, v]): [string, string] => [key.slice(7), v])
  const lines = [`from = ${JSON.stringify(s.scenario)}`, `name = ${title(all, s)}`]
  const top = own.filter(([key]) => !key.includes('.') && key !== 'name')
  for (const [key, v] of top) lines.push(`${key} = ${v}`)
  for (const list of lists) if (s.lists[list]?.length === 0) lines.push(`${list} = []`)
  if (rules.length === 0 && s.policy !== preset.policy.name) lines.push(`policy = ${JSON.stringify(s.policy)}`)
  if (s.recorded !== '') own.push(['price.recorded', s.recorded])
  lines.push(...tables(own.filter(([key]) => key.includes('.')), ''))
  if (rules.length > 0) {
    lines.push('', '[policy]', `preset = ${JSON.stringify(s.policy)}`)
    for (const [key, v] of rules) if (!key.includes('.')) lines.push(`${key} = ${v}`)
    lines.push(...tables(rules.filter(([key]) => key.includes('.')), 'policy.'))
  }
  for (const list of lists) {
    for (const row of s.lists[list] ?? []) {
      lines.push('', `[[${list}]]`, ...Object.entries(row).map(([key, v]) => `${key} = ${v}`))
    }
  }
  return lines.join('\n') + '\n'
}

function tables(values: [string, string][], prefix: string): string[] {
  const lines: string[] = []
  const names = [...new Set(values.map(([key]) => key.split('.')[0] ?? ''))]
  for (const name of names) {
    lines.push('', `[${prefix}${name}]`)
    for (const [key, v] of values) if (key.startsWith(`${name}.`)) lines.push(`${key.slice(name.length + 1)} = ${v}`)
  }
  return lines
}

// otherOf is the same scenario under the policy to compare with.
export function otherOf(s: State): State {
  const changes = Object.fromEntries(Object.entries(s.changes).filter(([key]) => !key.startsWith('policy.')))
  for (const [key, v] of Object.entries(s.otherChanges)) changes[`policy.${key}`] = v
  return { ...s, policy: s.other, changes }
}

// taken is the state that has all values of a scenario that was read.
export function taken(all: Catalogue, read: Scenario, s: State): State {
  const preset = all.scenarios.find((x) => x.name === read.name.replace(/ \(changed\)$/, '')) ?? scenarioOf(all, 'proposal')
  const policy = all.policies.find((x) => x.name === read.policy.name) ?? policyOf(all, 'proposal')
  let next = start(all, preset.name, s)
  next = { ...next, policy: policy.name, recorded: read.recorded ?? '' }
  next = set(all, next, read.values)
  next = set(all, next, Object.fromEntries(Object.entries(read.policy.values).filter(([key]) => key !== 'name').map(([key, v]) => [`policy.${key}`, v])))
  for (const list of lists) next = setRows(all, next, list, read[list])
  return next
}

// The fragment of a link: "1", the version, and then what differs from the page's first state.
const version = '1'

// link writes a state as a fragment, without the #.
export function link(all: Catalogue, s: State): string {
  const parts = new URLSearchParams()
  const say = (key: string, now: string, before: string): void => {
    if (now !== before) parts.append(key, now)
  }
  say('view', s.view, usual.view)
  say('scenario', s.scenario, usual.scenario)
  say('policy', s.policy, scenarioOf(all, s.scenario).policy.name)
  for (const [key, v] of Object.entries(s.changes)) parts.append(key, v)
  for (const list of lists) {
    const now = s.lists[list]
    if (now === undefined) continue
    const before = scenarioOf(all, s.scenario)[list]
    if (now.length !== before.length) {
      parts.append(list, JSON.stringify(now.map((row) => all.parameters[list].map((p) => row[p.key] ?? ''))))
      continue
    }
    now.forEach((row, i) => {
      for (const [key, v] of Object.entries(row)) say(`${list}.${i + 1}.${key}`, v, before[i]?.[key] ?? '')
    })
  }
  say('price.recorded', s.recorded, '')
  say('other', s.other, usual.other)
  for (const [key, v] of Object.entries(s.otherChanges)) parts.append(`other.${key}`, v)
  say('mode', s.mode, usual.mode)
  say('runs', String(s.runs), String(usual.runs))
  say('charts', s.charts.join(';'), usual.charts.join(';'))
  for (const [key, v] of Object.entries(s.attacks)) parts.append(`attack.${key}`, v)
  for (const [key, v] of Object.entries(s.node)) say(`node.${key}`, String(v), String(usual.node[key as keyof Node]))
  const rest = parts.toString().replaceAll('%5B', '[').replaceAll('%5D', ']').replaceAll('%2C', ',').replaceAll('%22', '"')
  return rest === '' ? version : `${version}&${rest}`
}

// Unreadable is a link that does not parse, with a sentence that says why.
export class Unreadable extends Error {}

// parse reads a fragment. No fragment is the first state.
export function parse(all: Catalogue, fragment: string): State {
  if (fragment === '') return start(all, usual.scenario, usual)
  const [first, ...rest] = fragment.split('&')
  if (first !== version) {
    throw new Unreadable('This link was made by another version of the page, or is cut off: ask for a new one. What you see is the first state instead.')
  }
  if (fragment.length > 200_000) throw new Unreadable('This link is longer than a state of the page can be.')
  const parts = [...new URLSearchParams(rest.join('&'))]
  const said = new Map(parts)
  if (said.size !== parts.length) throw new Unreadable('This link says something twice, so it was not made by this page.')
  const take = (key: string, fallback: string, choices: readonly string[]): string => {
    const v = said.get(key) ?? fallback
    said.delete(key)
    if (!choices.includes(v)) throw new Unreadable(`This link says ${key} is “${cut(v)}”: it is one of ${choices.join(', ')}.`)
    return v
  }
  const scenario = take('scenario', usual.scenario, all.scenarios.map((x) => x.name))
  let s = start(all, scenario, usual)
  s.policy = take('policy', s.policy, all.policies.map((x) => x.name))
  s.other = take('other', usual.other, all.policies.map((x) => x.name))
  s.view = take('view', usual.view, views) as View
  s.mode = take('mode', usual.mode, ['cohort', 'engine']) as Mode
  const runs = said.get('runs') ?? String(usual.runs)
  said.delete('runs')
  if (!/^\d{1,5}$/.test(runs) || Number(runs) < 1) throw new Unreadable(`This link asks for “${cut(runs)}” runs: it is a number of at most five digits.`)
  s.runs = Number(runs)
  const charts = said.get('charts')
  said.delete('charts')
  if (charts !== undefined) s.charts = charts.split(';').filter((x) => x !== '').slice(0, 8)
  s.recorded = said.get('price.recorded') ?? ''
  said.delete('price.recorded')
  for (const list of lists) s = parseList(all, s, list, said)
  s.node = parseNode(all, said)
  for (const [key, v] of said) {
    const [, kind, word] = /^attack\.(\w+)\.(\w+)$/.exec(key) ?? []
    const of = all.attacks.find((x) => x.key === kind)?.parameters.find((x) => x.key === word)
    if (kind !== undefined && of) {
      written(key, of, v)
      s = setAttack(s, kind, of, v)
      continue
    }
    const other = key.startsWith('other.'), rule = key.startsWith('policy.')
    const own = other ? key.slice(6) : rule ? key.slice(7) : key
    const p = all.parameters[other || rule ? 'policy' : 'scenario'].find((x) => x.key === own)
    if (!p) throw new Unreadable(`This link sets “${cut(key)}”, which this simulator does not have.`)
    written(key, p, v)
    s = other ? setOther(all, s, { [own]: v }) : set(all, s, { [key]: v })
  }
  return s
}

// written refuses what cannot be a value in TOML. Whether it is within bounds is for the simulator to say.
function written(key: string, p: Parameter, v: string): void {
  const text = p.kind === 'choice' || p.kind === 'time' || p.kind === 'date' || p.kind === 'name'
  const good = text ? /^"[^"\\\n]{0,100}"$/ : p.kind === 'flag' ? /^(true|false)$/ : /^("?)-?\d{1,20}(\.\d{1,20})?\1$/
  if (!good.test(v)) throw new Unreadable(`This link says ${key} is “${cut(v)}”, which is not ${text ? 'a text in quotation marks' : p.kind === 'flag' ? 'true or false' : 'a number'}.`)
}

function parseList(all: Catalogue, s: State, list: List, said: Map<string, string>): State {
  const whole = said.get(list)
  said.delete(list)
  let now = rows(all, s, list)
  if (whole !== undefined) {
    let read: unknown
    try {
      read = JSON.parse(whole)
    } catch {
      throw new Unreadable(`The list “${list}” of this link is cut off: ask for a new one.`)
    }
    const keys = all.parameters[list]
    if (!Array.isArray(read) || read.length > 32 || !read.every((r) => Array.isArray(r) && r.length === keys.length && r.every((v) => typeof v === 'string'))) {
      throw new Unreadable(`The list “${list}” of this link is not one of this simulator.`)
    }
    now = (read as string[][]).map((r) => Object.fromEntries(keys.map((p, i) => [p.key, r[i] ?? ''])))
  }
  for (const [key, v] of [...said]) {
    const at = new RegExp(`^${list}\\.(\\d{1,2})\\.(\\w+)$`).exec(key)
    if (!at) continue
    said.delete(key)
    const i = Number(at[1]) - 1, word = at[2] ?? ''
    if (!now[i] || !all.parameters[list].some((p) => p.key === word)) throw new Unreadable(`This link sets “${cut(key)}”, which this scenario does not have.`)
    now = now.map((row, n) => (n === i ? { ...row, [word]: v } : row))
  }
  for (const row of now) for (const p of all.parameters[list]) written(`${list}: ${p.key}`, p, row[p.key] ?? '')
  return setRows(all, s, list, now)
}

function parseNode(all: Catalogue, said: Map<string, string>): Node {
  const node = { ...usual.node }
  const products = all.parameters.class.find((p) => p.key === 'product')?.choices ?? []
  for (const key of Object.keys(node) as (keyof Node)[]) {
    const v = said.get(`node.${key}`)
    if (v === undefined) continue
    said.delete(`node.${key}`)
    if (key === 'kind') {
      if (v !== 'core' && !products.includes(v)) throw new Unreadable(`This link says node.kind is “${cut(v)}”: it is one of core, ${products.join(', ')}.`)
      node.kind = v
    } else if (/^\d{1,7}(\.\d{1,6})?$/.test(v)) node[key] = Number(v)
    else throw new Unreadable(`This link says node.${key} is “${cut(v)}”, which is not a number.`)
  }
  return node
}

const cut = (s: string): string => (s.length > 40 ? `${s.slice(0, 40)}…` : s)

// Two policies side by side: the same runs under each, and who wins and loses.
import type { Catalogue, Comparison, Paired, Parameter, Picture } from '../api.ts'
import { h, put, unique, type Child } from '../dom.ts'
import { figure, quantity, unitName } from '../figure.ts'
import { field, label, type Field } from '../form.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { policyOf, setOther, value, type State } from './state.ts'

export const names = (s: State): [string, string] => {
  const changed = (n: number, name: string): string => (n > 0 ? `${name}, changed` : name)
  const rules = Object.keys(s.changes).filter((k) => k.startsWith('policy.')).length
  const [a, b] = [changed(rules, s.policy), changed(Object.keys(s.otherChanges).length, s.other)]
  return a === b ? [`A: ${a}`, `B: ${b}`] : [a, b]
}

export class Compare {
  readonly element: HTMLElement
  readonly #all: Catalogue
  readonly #store: Store<State>
  #other: HTMLSelectElement
  #differ = h('div')
  #winners = h('section', { class: 'card' })
  #fields: { key: string; field: Field }[] = []

  constructor(all: Catalogue, store: Store<State>) {
    this.#all = all
    this.#store = store
    const id = unique('other')
    this.#other = h('select', { id, change: () => store.change({ other: this.#other.value, otherChanges: {} }) }, ...all.policies.map((p) => h('option', { value: p.name }, p.name)))
    const add = h('select', { 'aria-label': 'Change a rule of the other policy', change: () => {
      this.#field(add.value)
      add.value = ''
    } }, h('option', { value: '' }, 'Change a rule of it'), ...all.parameters.policy.filter((p) => p.key !== 'name').map((p) => h('option', { value: p.key }, `${p.key}`)))
    this.element = h('div', {},
      h('section', { class: 'card' }, h('h2', {}, 'Two policies side by side'),
        h('p', {}, 'Each run is made twice, with the same chance: under the policy of the panel, and under another one.'),
        h('div', { class: 'line' }, h('label', { for: id }, 'Compare with'), this.#other, add), this.#differ),
      this.#winners)
  }

  #field(key: string): void {
    const p = this.#all.parameters.policy.find((x: Parameter) => x.key === key)
    if (!p || this.#fields.some((f) => f.key === key)) return
    const f = field(p, `${label(key)} (${key})`, policyOf(this.#all, this.#store.value.other).values[key] ?? '0', (literal) => this.#store.replace(setOther(this.#all, this.#store.value, { [key]: literal })))
    this.#fields.push({ key, field: f })
    this.update()
  }

  // update brings the fields to what the state has.
  update(): void {
    const s = this.#store.value
    this.#other.value = s.other
    for (const key of Object.keys(s.otherChanges)) if (!this.#fields.some((f) => f.key === key)) this.#field(key)
    const a = (key: string): string => value(this.#all, s, `policy.${key}`)
    const b = (key: string): string => s.otherChanges[key] ?? policyOf(this.#all, s.other).values[key] ?? ''
    const differing = this.#all.parameters.policy.filter((p) => p.key !== 'name' && a(p.key) !== b(p.key))
    for (const { key, field } of this.#fields) field.show(b(key), policyOf(this.#all, s.other).values[key] ?? '')
    const [nameA, nameB] = names(s)
    const read = (p: Parameter, v: string): string => (p.unit === 'basis points' ? `${Number(v) / 100} %` : v.replaceAll('"', '').replaceAll('_', ' '))
    put(this.#differ, ...this.#fields.map((f) => f.field.element),
      differing.length === 0
        ? h('p', {}, 'The two are the same. Choose another policy, or change a rule.')
        : h('details', {}, h('summary', {}, `${differing.length} rules differ`), grid('Rules that differ', ['Rule', nameA, nameB], differing.map((p) => [h('span', {}, p.key, h('small', {}, ` ${p.meaning}`)), read(p, a(p.key)), read(p, b(p.key))]))))
  }

  // show tells who wins and loses.
  show(p: Picture<Comparison>): void {
    const c = p.result
    const [nameA, nameB] = names(this.#store.value)
    const row = (who: string, x: Paired): Child[] => {
      const better = x.want === 'more' ? x.higher : x.want === 'less' ? x.lower : null
      const verdict = better === null ? '' : better >= 95 ? 'good' : x.higher + x.lower - better >= 95 ? 'bad' : ''
      return [
        h('span', {}, who, h('small', {}, `${what[x.key] ?? x.means} ${unitName(x.unit)}`)),
        quantity(x.a.p50, x.unit === 'count' ? 'count' : ''), quantity(x.b.p50, x.unit === 'count' ? 'count' : ''),
        h('span', { class: verdict }, signed(x.difference.p50), h('small', {}, `${signed(x.difference.p5)} to ${signed(x.difference.p95)}`)),
        better === null ? '' : `in ${figure(better, 2)} %`,
      ]
    }
    put(this.#winners, h('h2', {}, `Who gains and who loses under ${nameB}`),
      ...c.says.map((sentence) => h('p', {}, sentence)),
      h('p', { class: 'meaning' }, `${figure(c.runs)} pairs of runs. Medians, as means over time; below a difference is where 90 of 100 pairs lie. Green: better for them in at least 95 of 100 pairs; red: worse.`),
      grid('Who gains and who loses', ['Who', nameA, nameB, 'Difference', 'Better for them'],
        [...c.roles.map((x) => row(capital(x.class ? `${x.role}, ${x.class}` : x.role), x)), ...(c.nodes?.percentiles ?? []).map((x) => row(`Compute node, better than ${x.percentile} of 100`, x))]),
      c.nodes && h('p', {}, `Of the compute nodes ${figure(c.nodes.winners.p50)} % earn more, and ${figure(c.nodes.losers.p50)} % earn less, by more than 1 %.`),
      !c.nodes && h('p', { class: 'meaning' }, 'To rank compute nodes one by one, compute node by node (below).'))
  }
}

const what: Record<string, string> = {
  total_usd: 'All together,', income_usd: 'Each,', nodes: 'How many', yield: 'Yield,', drained_usd: 'What it loses,', spent_usd: 'What they use,', price_per_unit: 'What they pay,', unmet: 'No room for',
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
const signed = (x: number): string => (x > 0 ? `+${figure(x)}` : figure(x))

// Two policies side by side: the same runs under each, and who wins and loses.
import type { Catalogue, Parameter } from '../api.ts'
import { range } from '../chart.ts'
import { h, put, unique } from '../dom.ts'
import { change, figure, quantity } from '../figure.ts'
import { field, label, type Field } from '../form.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { metricName, type Side } from './network.ts'
import { policyOf, setOther, value, type State } from './state.ts'
import { series } from './story.ts'

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
  show(sides: Side[]): void {
    const [a, b] = sides
    if (!a || !b) {
      put(this.#winners)
      return
    }
    const keys = ['ccn_profit', 'yield', 'stakers_income', 'pool', 'price']
    const classes = a.progress.result.series.filter((s) => s.key.endsWith('.profit')).map((s) => s.key)
    const last = a.progress.result.days.length - 1
    const months = [...new Set([Math.min(11, last), last])]
    const body = [...classes, ...keys].flatMap((key) => months.map((i) => {
      const of = a.progress.result.series.find((s) => s.key === key)
      const x = series(a.progress.result, key)?.[i], y = series(b.progress.result, key)?.[i]
      if (!of || !x || !y) return []
      const better = y.p50 > x.p50 ? 'good' : y.p50 < x.p50 ? 'bad' : ''
      return [
        h('span', {}, metricName(key), h('small', {}, ` month ${figure((a.progress.result.days[i] ?? 0) / 30)}, ${of.unit}`)),
        h('span', {}, quantity(x.p50, ''), h('small', {}, range(x, of.unit))), h('span', {}, quantity(y.p50, ''), h('small', {}, range(y, of.unit))),
        h('span', { class: better }, better === 'good' ? 'gains ' : better === 'bad' ? 'loses ' : '', change(x.p50, y.p50)),
      ]
    })).filter((row) => row.length > 0)
    put(this.#winners, h('h2', {}, `Who gains and who loses under ${b.name}`),
      h('p', { class: 'meaning' }, 'Medians, and below them where 90 of 100 runs lie. Change: of the median.'),
      grid('Winners and losers', ['Who', a.name, b.name, 'Change'], body))
  }
}

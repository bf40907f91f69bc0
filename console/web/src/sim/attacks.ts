// What somebody gains who does what the rules were not made for, and which rule closes that.
import { attack, Refused, type Attack, type AttackKind, type Catalogue, type Parameter, type Values } from '../api.ts'
import { h, put } from '../dom.ts'
import { figure, quantity } from '../figure.ts'
import { field, label, type Field } from '../form.ts'
import type { Store } from '../store.ts'
import { grid } from '../table.ts'
import { set, setAttack, toml, type State } from './state.ts'

interface Card {
  kind: AttackKind
  says: HTMLElement
  fields: { p: Parameter; field: Field }[]
}

export class Attacks {
  readonly element: HTMLElement
  readonly #all: Catalogue
  readonly #store: Store<State>
  #cards: Card[]
  #stop: AbortController | null = null
  #asked = ''

  constructor(all: Catalogue, store: Store<State>) {
    this.#all = all
    this.#store = store
    this.#cards = all.attacks.map((kind) => ({
      kind, says: h('div', { class: 'says' }),
      fields: kind.parameters.map((p) => ({ p, field: field(p, label(p.key), p.default ?? '0', (literal) => store.replace(setAttack(store.value, kind.key, p, literal))) })),
    }))
    this.element = h('div', {},
      h('section', { class: 'card' }, h('h2', {}, 'What the rules could be abused for'),
        h('p', {}, 'Each attack is made on the network of this scenario at its start, for 30 days, and compared with the same 30 days without it.')),
      ...this.#cards.map(({ kind, says, fields }) => h('section', { class: 'card attack', 'data-kind': kind.key }, h('h2', {}, kind.name), h('p', { class: 'meaning' }, kind.does), says,
        h('details', {}, h('summary', {}, 'What the attacker has'), h('div', { class: 'fields' }, ...fields.map((f) => f.field.element))))))
  }

  // update attacks anew when something changed.
  update(): void {
    const s = this.#store.value
    for (const { kind, fields } of this.#cards) for (const { p, field } of fields) field.show(s.attacks[`${kind.key}.${p.key}`] ?? p.default ?? '', p.default ?? '')
    const scenario = toml(this.#all, s)
    const asked = JSON.stringify([scenario, s.attacks])
    if (asked === this.#asked) return
    this.stop()
    this.#asked = asked
    const stop = new AbortController()
    this.#stop = stop
    void this.#run(scenario, s, stop.signal)
  }

  // stop gives up what nobody waits for.
  stop(): void {
    this.#stop?.abort()
    this.#asked = ''
  }

  async #run(scenario: string, s: State, stop: AbortSignal): Promise<void> {
    for (const card of this.#cards) {
      const values: Values = {}
      for (const { p } of card.fields) {
        const literal = s.attacks[`${card.kind.key}.${p.key}`]
        if (literal !== undefined) values[p.key] = literal.startsWith('"') ? (JSON.parse(literal) as string) : literal
      }
      try {
        const found = await attack(scenario, card.kind.key, values, stop)
        if (!stop.aborted) this.#show(card, found)
      } catch (e) {
        if (stop.aborted) return
        put(card.says, h('p', { class: 'bad' }, (e instanceof Refused ? e.message : String(e)).replace(/^scenario refused: /, 'This attack cannot be made: ')))
      }
    }
  }

  #show(card: Card, a: Attack): void {
    const rules = this.#all.parameters.policy
    const spoken = (key: string, v: string): string => {
      const p = rules.find((x) => x.key === key)
      return p?.unit === 'basis points' ? `${figure(Number(v) / 100, 6)} %` : p?.kind === 'number' ? quantity(Number(v), p.unit, 12) : v.replaceAll('_', ' ')
    }
    const close = (c: Attack['closes'][number]): void => {
      const literal = (key: string, v: string): string => (rules.find((x) => x.key === key)?.kind === 'number' ? v : JSON.stringify(v))
      const changes = { [`policy.${c.key}`]: literal(c.key, c.to) }
      const [, key, to] = /^(\S+) = (\S+)$/.exec(c.with ?? '') ?? []
      if (key && to) changes[`policy.${key}`] = literal(key, to)
      this.#store.replace(set(this.#all, this.#store.value, changes))
    }
    const elsewhere = a.standings.map((v) => `${v.policy}: ${v.pays ? `pays ${figure(v.profit_usd)} USD` : 'does not pay'}`).join('; ')
    put(card.says,
      h('p', { class: 'verdict' }, h('b', { class: a.pays ? 'bad' : 'good' }, a.pays ? 'It pays' : 'It does not pay'),
        a.profit_usd >= 0 ? `: ${figure(a.profit_usd)} USD in 30 days` : `: it costs ${figure(-a.profit_usd)} USD in 30 days`, a.spent_usd > 0 ? `, ${figure(a.profit_percent)} % of the ${figure(a.spent_usd)} USD that he spends.` : '.'),
      a.pays && a.closes.length === 0 && h('p', {}, 'No single rule of the policy closes it.'),
      a.closes.length > 0 && grid(`What closes ${card.kind.name}`, ['One of these closes it', 'From', 'To', ''], a.closes.map((c) => [
        h('span', {}, c.key, h('small', {}, c.blunt ? 'It gives up what the rule is for.' : (rules.find((x) => x.key === c.key)?.meaning ?? ''))),
        spoken(c.key, c.from), spoken(c.key, c.to),
        h('button', { type: 'button', class: 'quiet', 'aria-label': `Set ${c.key} to ${c.to}`, click: () => close(c) }, 'Try it'),
      ])),
      h('p', { class: 'meaning' }, `Under the presets: ${elsewhere}.`),
      h('details', {}, h('summary', {}, 'Where it comes from, and who pays for it'),
        grid(`Money of ${card.kind.name}`, ['In 30 days', 'USD'], [...a.breakdown, ...a.others].map((x) => [x.means, figure(x.usd)])),
        a.condition.here && h('p', {}, 'It pays where ', h('code', {}, a.condition.formula), '; here ', h('code', {}, a.condition.here), '.'),
        a.findings.length > 0 && grid(`Figures of ${card.kind.name}`, ['What it goes by', ''], a.findings.map((x) => [h('span', {}, x.means, h('small', {}, h('code', {}, x.key))), quantity(x.value, x.unit)])),
        a.blind && h('p', { class: 'meaning' }, `What this cannot see: ${a.blind}`)))
  }
}

// The panel in which everything can be changed.
import { type Catalogue, type Parameter, type Values } from '../api.ts'
import { h, put, unique } from '../dom.ts'
import { field, label, type Field } from '../form.ts'
import type { Store } from '../store.ts'
import { base, rows, rule, set, setRows, start, value, lists, type List, type State, scenarioOf } from './state.ts'

// first lists what most questions are about.
const first = [
  'price.start', 'price.volatility', 'network.pool', 'policy.programme.target', 'policy.programme.cap', 'policy.wage.pool',
  'policy.execution.crn', 'policy.execution.ccn', 'policy.execution.stakers', 'policy.aleph_bonus', 'policy.tariff.instance', 'horizon',
]

const titles: Record<string, string> = {
  '': 'Time and chance', network: 'The network at its start', price: 'Price of ALEPH', core: 'Core nodes', stakers: 'Stakers', selling: 'Selling of rewards',
  'policy.': 'Credits and epochs', 'policy.execution': 'Who shares used compute', 'policy.storage': 'Who shares used storage', 'policy.burn': 'Burning',
  'policy.developers': 'Developers', 'policy.price': 'Agreed price', 'policy.backing': 'ALEPH behind credits', 'policy.wage': 'Minimum wage',
  'policy.programme': 'Incentive programme', 'policy.slash': 'Withheld rewards', 'policy.payout': 'Payouts', 'policy.legacy': 'Older ways to pay',
  'policy.nodes': 'Rules for nodes', 'policy.tariff': 'Prices for users', 'policy.hold': 'Prices in ALEPH held',
}

const better: Record<string, string> = {
  'price.start': 'Price of ALEPH at the start', 'price.volatility': 'How far the price strays', 'network.pool': 'Incentives pool at the start',
  'policy.programme.target': 'Target of the programme', 'policy.programme.cap': 'Cap of the programme', 'policy.wage.pool': 'Minimum wage at its start',
  'policy.execution.crn': 'Share of compute nodes', 'policy.execution.ccn': 'Share of core nodes', 'policy.execution.stakers': 'Share of stakers',
  'policy.execution.developers': 'Share of developers', 'policy.execution.burn': 'Share that is burned',
  'policy.storage.ccn': 'Share of core nodes', 'policy.storage.stakers': 'Share of stakers', 'policy.storage.developers': 'Share of developers', 'policy.storage.burn': 'Share that is burned',
  'policy.aleph_bonus': 'Bonus for paying in ALEPH', 'policy.tariff.instance': 'Price of a compute unit', horizon: 'How long it lasts',
}

const listTitles: Record<List, string> = { class: 'Compute nodes', demand: 'Users', shock: 'Shocks' }
const one: Record<List, string> = { class: 'kind of nodes', demand: 'kind of users', shock: 'shock' }

// ListForm is the fields of a list, and which rows they are of.
interface ListForm {
  list: List
  body: HTMLElement
  fields: Field[]
  shape: string
}

export class Controls {
  readonly element: HTMLElement
  readonly #all: Catalogue
  readonly #store: Store<State>
  #fields: { key: string; field: Field; group: HTMLElement }[] = []
  #groups = new Map<HTMLElement, { count: HTMLElement; fields: () => Field[] }>()
  #lists: ListForm[] = []
  #scenario: HTMLSelectElement
  #policy: HTMLSelectElement
  #scenarioNote = h('p', { class: 'meaning' })
  #policyNote = h('p', { class: 'meaning' })
  #search: HTMLInputElement
  #only: HTMLInputElement
  #none = h('p', { class: 'meaning', hidden: true }, 'Nothing is called that.')
  #reset: HTMLButtonElement

  constructor(all: Catalogue, store: Store<State>) {
    this.#all = all
    this.#store = store
    this.#scenario = choose(all.scenarios.map((s) => s.name), (name) => store.replace(start(all, name, store.value)))
    this.#policy = choose(all.policies.map((p) => p.name), (name) => {
      const changes = Object.fromEntries(Object.entries(store.value.changes).filter(([key]) => !key.startsWith('policy.')))
      store.change({ policy: name, changes })
    })
    this.#search = h('input', { type: 'search', placeholder: 'Find a value', 'aria-label': 'Find a value', input: () => this.#filter() })
    this.#only = h('input', { type: 'checkbox', change: () => this.#filter() })
    this.#reset = h('button', { type: 'button', click: () => store.replace(start(all, store.value.scenario, store.value)) }, 'Reset all')
    const groups = h('div', { class: 'groups' })
    this.element = h('div', { class: 'controls' },
      labelled('Scenario', this.#scenario, this.#scenarioNote),
      labelled('Policy', this.#policy, this.#policyNote),
      h('div', { class: 'find' }, this.#search, h('label', { class: 'check' }, this.#only, 'Only changed'), this.#reset),
      this.#none, groups)

    const described = new Map<string, Parameter>()
    for (const p of all.parameters.scenario) described.set(p.key, p)
    for (const p of all.parameters.policy) if (p.key !== 'name') described.set(`policy.${p.key}`, p)
    groups.append(this.#group('The most asked for', first.flatMap((key) => (described.has(key) ? [[key, described.get(key)!] as [string, Parameter]] : [])), true))
    const tables = new Map<string, [string, Parameter][]>()
    for (const [key, p] of described) {
      const rule = key.startsWith('policy.')
      const own = rule ? key.slice(7) : key
      const table = (rule ? 'policy.' : '') + (own.includes('.') ? own.slice(0, own.indexOf('.')) : '')
      tables.set(table, [...(tables.get(table) ?? []), [key, p]])
    }
    groups.append(h('h3', {}, 'Scenario: what the world is like'))
    for (const [table, of] of tables) if (!table.startsWith('policy.')) groups.append(this.#group(titles[table] ?? label(table), of, false))
    for (const list of lists) groups.append(this.#list(list))
    groups.append(h('h3', {}, 'Policy: what the rules are'))
    for (const [table, of] of tables) if (table.startsWith('policy.')) groups.append(this.#group(titles[table] ?? label(table), of, false))
    this.show()
    store.follow(() => this.show())
  }

  #group(title: string, of: [string, Parameter][], open: boolean): HTMLElement {
    const count = h('span', { class: 'count' })
    const group = h('details', { open }, h('summary', {}, title, count))
    if (of.some(([key]) => key === 'policy.execution.burn' || key === 'policy.storage.burn')) {
      group.append(h('p', { class: 'meaning' }, 'These sum to 100 %: when one is moved, the others give or take in proportion.'))
    }
    const fields: Field[] = []
    for (const [key, p] of of) {
      const f = field(p, better[key] ?? label(key), base(this.#all, this.#store.value, key) || (p.default ?? '0'), (literal) => this.#set(key, literal))
      fields.push(f)
      this.#fields.push({ key, field: f, group })
      group.append(f.element)
    }
    this.#groups.set(group, { count, fields: () => fields })
    return group
  }

  #set(key: string, literal: string): void {
    const s = this.#store.value
    this.#store.replace(key.startsWith('policy.') ? rule(this.#all, s, key.slice(7), literal) : set(this.#all, s, { [key]: literal }))
  }

  #list(list: List): HTMLElement {
    const count = h('span', { class: 'count' })
    const body = h('div')
    const group = h('details', {}, h('summary', {}, listTitles[list], count), body)
    const kept: ListForm = { list, body, fields: [], shape: '' }
    this.#lists.push(kept)
    this.#groups.set(group, { count, fields: () => kept.fields })
    return group
  }

  #change(list: List, edit: (rows: Values[]) => Values[]): void {
    const s = this.#store.value
    this.#store.replace(setRows(this.#all, s, list, edit(rows(this.#all, s, list))))
  }

  // rebuild makes the fields of a list anew when it has other rows.
  #rebuild(kept: ListForm): void {
    const { list } = kept
    const now = rows(this.#all, this.#store.value, list)
    const shape = String(now.length) + this.#store.value.scenario
    if (shape !== kept.shape) {
      kept.shape = shape
      kept.fields = []
      put(kept.body,
        ...now.map((_, i) => {
          const fields = this.#all.parameters[list].map((p) => field(p, label(p.key), now[i]?.[p.key] ?? p.default ?? '0', (literal) =>
            this.#change(list, (all) => all.map((row, n) => (n === i ? { ...row, [p.key]: literal } : row)))))
          kept.fields.push(...fields)
          return h('details', { class: 'row' }, h('summary', {}, ''),
            ...fields.map((f) => f.element),
            h('button', { type: 'button', click: () => this.#change(list, (all) => all.filter((_, n) => n !== i)) }, `Remove this ${one[list]}`))
        }),
        h('button', { type: 'button', click: () => this.#add(list) }, `Add a ${one[list]}`))
    }
    const before = scenarioOf(this.#all, this.#store.value.scenario)[list]
    let n = 0
    now.forEach((row, i) => {
      const title = list === 'shock' ? `Day ${row['day']}: ${JSON.parse(row['what'] ?? '""') as string} by ${row['by']} %${row['where'] === '""' ? '' : `, ${JSON.parse(row['where'] ?? '""') as string}`}` : (JSON.parse(row['name'] ?? '""') as string)
      const summary = kept.body.children[i]?.querySelector('summary')
      if (summary) summary.textContent = title.replaceAll('_', ' ')
      for (const p of this.#all.parameters[list]) kept.fields[n++]?.show(row[p.key] ?? '', before[i]?.[p.key] ?? row[p.key] ?? '')
    })
  }

  #add(list: List): void {
    const fresh: Record<List, Values> = {
      class: { name: '"more nodes"', product: '"instance"', count: '10', units: '16', cost: '60.0', score: '95.0', enter: '0.0', leave: '0.0', most: '40', same_network: '10.0', location: '""', power: '0', electricity: '0.0' },
      demand: { name: '"more users"', product: '"instance"', units: '100', growth: '3.0', churn: '0.0', noise: '0.0', elasticity: '0.0', reference: '0', vm: '4', aleph: '0.0', granted: '0.0' },
      shock: { day: '90', what: '"price"', by: '-44.0', where: '""' },
    }
    const row = { ...fresh[list] }
    const taken = new Set(rows(this.#all, this.#store.value, list).map((r) => r['name']))
    for (let n = 2; row['name'] !== undefined && taken.has(row['name']); n++) row['name'] = JSON.stringify(`${JSON.parse(fresh[list]['name'] ?? '""') as string} ${n}`)
    this.#change(list, (all) => [...all, row])
    this.#lists.find((l) => l.list === list)?.body.querySelectorAll('details')[rows(this.#all, this.#store.value, list).length - 1]?.setAttribute('open', '')
  }

  // show brings all fields to what the state has.
  show(): void {
    const s = this.#store.value
    this.#scenario.value = s.scenario
    this.#policy.value = s.policy
    this.#scenarioNote.textContent = scenarioOf(this.#all, s.scenario).meaning ?? ''
    const unsafe = this.#all.policies.find((p) => p.name === s.policy)?.unsafe ?? ''
    this.#policyNote.textContent = unsafe && `No node starts with it: ${unsafe}.`
    for (const { key, field } of this.#fields) field.show(value(this.#all, s, key), base(this.#all, s, key))
    for (const kept of this.#lists) this.#rebuild(kept)
    for (const { count, fields } of this.#groups.values()) {
      const n = fields().filter((f) => f.changed()).length
      count.textContent = n === 0 ? '' : `${n} changed`
    }
    const n = Object.keys(s.changes).length + Object.keys(s.lists).length
    this.#reset.disabled = n === 0
    if (this.#only.checked) this.#filter()
  }

  #filter(): void {
    const words = this.#search.value.toLowerCase().split(/\s+/).filter((w) => w !== '')
    const narrow = words.length > 0 || this.#only.checked
    let any = false
    for (const [group, { fields }] of this.#groups) {
      let some = false
      for (const f of fields()) {
        const hit = words.every((w) => f.words.includes(w)) && (!this.#only.checked || f.changed())
        f.element.hidden = !hit
        some ||= hit
      }
      const title = group.querySelector('summary')?.textContent?.toLowerCase() ?? ''
      if (!this.#only.checked && words.length > 0 && words.every((w) => title.includes(w))) {
        for (const f of fields()) f.element.hidden = false
        some = true
      }
      group.hidden = narrow && !some
      if (narrow && some) group.setAttribute('open', '')
      any ||= some
    }
    for (const head of this.element.querySelectorAll('h3')) head.hidden = narrow
    this.#none.hidden = any || !narrow
    this.#none.textContent = this.#only.checked && words.length === 0 ? 'Nothing is changed.' : 'Nothing is called that.'
  }
}

function choose(names: string[], set: (name: string) => void): HTMLSelectElement {
  const select = h('select', { change: () => set(select.value) }, ...names.map((n) => h('option', { value: n }, n)))
  return select
}

function labelled(name: string, control: HTMLElement, note: HTMLElement): HTMLElement {
  const id = unique('choice'), about = unique('note')
  control.id = id
  note.id = about
  control.setAttribute('aria-describedby', about)
  return h('div', { class: 'field preset' }, h('label', { for: id }, name), control, note)
}

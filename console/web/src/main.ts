// The simulator's page: joins its parts.
import { catalogue, compare as comparing, read, Refused, run, type Catalogue, type CompareRequest, type Comparison, type Picture, type Progress, type Request, type Result } from './api.ts'
import { h, put } from './dom.ts'
import { figure } from './figure.ts'
import { Attacks } from './sim/attacks.ts'
import { Compare, names } from './sim/compare.ts'
import { Computation } from './sim/computation.ts'
import { Controls } from './sim/controls.ts'
import { Earnings } from './sim/earnings.ts'
import { Charts, outcomes, type Side } from './sim/network.ts'
import { MyNode } from './sim/node.ts'
import { csv, save } from './sim/save.ts'
import { withNode } from './sim/server.ts'
import { link, otherOf, parse, start, taken, toml, Unreadable, usual, type State, type View } from './sim/state.ts'
import { Story } from './sim/story.ts'
import { Store } from './store.ts'
import { themeSwitch } from './theme.ts'
import { words } from './sim/words.ts'
import './style.css'

const titles: Record<View, string> = { network: 'The network', earnings: 'Who earns what', node: 'My node', compare: 'Two policies', attacks: 'Attacks' }

function page(all: Catalogue): void {
  let broken = ''
  let first: State
  try {
    first = parse(all, location.hash.slice(1))
  } catch (e) {
    if (!(e instanceof Unreadable)) throw e
    broken = e.message
    first = start(all, usual.scenario, usual)
  }
  const store = new Store<State>(first)

  const status = h('p', { class: 'status', role: 'status' })
  const alarm = h('p', { class: 'alarm', role: 'alert', hidden: broken === '' }, broken)
  const complain = (sentence: string): void => {
    alarm.textContent = sentence.replace(/^scenario refused: /, 'This cannot be simulated: ')
    alarm.hidden = sentence === ''
    document.body.classList.toggle('stale', sentence !== '' && sentence !== broken)
  }

  const story = new Story(), charts = new Charts(store), earnings = new Earnings(), compare = new Compare(all, store), mynode = new MyNode(all, store), attacks = new Attacks(all, store)
  const atEnd = h('div')
  const place = h('div', { class: 'view' })
  let own: Progress | null = null, other: Progress | null = null, node: Progress | null = null, both: Picture<Comparison> | null = null

  // The time from a change to the picture that answers it.
  let changed = performance.now(), painted = false, computing = false
  const picture = (): void => {
    if (painted) return
    painted = true
    requestAnimationFrame(() => setTimeout(() => {
      document.documentElement.dataset['firstPicture'] = String(Math.round(performance.now() - changed))
    }))
  }

  const sides = (): Side[] => {
    const [a, b] = names(store.value)
    return [...(own ? [{ name: a, progress: own }] : []), ...(own && other && store.value.view === 'compare' ? [{ name: b, progress: other }] : [])]
  }
  const draw = (): void => {
    const s = store.value
    if (!own) return
    story.show(own)
    if (s.view === 'network' || s.view === 'compare') charts.show(sides())
    if (s.view === 'network') put(atEnd, outcomes(all, own))
    if (s.view === 'earnings') earnings.show(all, s, own)
    if (s.view === 'compare' && both) compare.show(both)
    if (s.view === 'node' && node) mynode.show(node)
    tell()
  }
  const tell = (): void => {
    if (!own) return
    const { result: r, asked, stopped } = own
    document.body.classList.toggle('computing', computing)
    document.body.dataset['runs'] = String(r.runs)
    if (computing) return
    const how = r.mode === 'engine' ? 'node by node' : 'equal nodes counted once'
    status.textContent = stopped ?? `${figure(asked)} runs, ${how}. Figures are medians; beside them is where 90 of 100 runs lie.`
  }

  const failed = (e: Error): void => {
    document.body.classList.remove('computing')
    complain(e instanceof Refused ? e.message : `Something in this page broke: ${e.message}.`)
  }
  const mine = new Computation<Request, Result>(run, (p) => {
    own = p
    computing = !p.final
    complain(broken)
    draw()
    const first = !painted
    picture()
    if (first) compute()
  }, failed)
  const theirs = new Computation<Request, Result>(run, (p) => {
    other = p
    draw()
  }, failed)
  const pairs = new Computation<CompareRequest, Comparison>(comparing, (p) => {
    both = p
    draw()
  }, failed)
  const nodes = new Computation<Request, Result>(run, (p) => {
    node = p
    draw()
  }, failed)

  const compute = (): void => {
    const s = store.value
    const request = (of: State): Request => ({ scenario: toml(all, of), mode: s.mode, runs: Math.min(s.runs, all.runs_max[s.mode]) })
    if (mine.ask(request(s))) {
      changed = performance.now()
      painted = false
      computing = true
      document.body.classList.add('computing')
      for (const other of [theirs, pairs, nodes, attacks]) other.stop()
    }
    // What answers a change comes first, and then what only some views have.
    if (!painted) return
    if (s.view === 'compare') {
      theirs.ask(request(otherOf(s)))
      pairs.ask({ a: toml(all, s), b: toml(all, otherOf(s)), mode: s.mode, runs: Math.min(request(s).runs, 2000) })
    } else {
      theirs.stop()
      pairs.stop()
    }
    if (s.view === 'attacks') attacks.update()
    else attacks.stop()
    if (s.view === 'node') nodes.ask({ ...request(withNode(all, s, s.node)), mode: 'cohort' })
    else {
      nodes.stop()
      mynode.stop()
    }
  }

  const tabs = (Object.keys(titles) as View[]).map((view) => h('button', { type: 'button', click: () => store.change({ view }) }, titles[view]))
  const arrange = (): void => {
    const { view } = store.value
    ;(Object.keys(titles) as View[]).forEach((v, i) => {
      if (v === view) tabs[i]?.setAttribute('aria-current', 'page')
      else tabs[i]?.removeAttribute('aria-current')
    })
    const parts = { network: [charts.element, atEnd], earnings: [earnings.element], node: [mynode.element], compare: [compare.element, charts.element], attacks: [attacks.element] }[view]
    if (place.firstChild !== parts[0] || place.children.length !== parts.length) put(place, ...parts)
  }

  let shown = link(all, first)
  const showLink = (): void => {
    shown = link(all, store.value)
    history.replaceState(null, '', shown === '1' ? location.pathname : `#${shown}`)
  }
  addEventListener('hashchange', () => {
    const now = location.hash.slice(1)
    if (now === shown) return
    try {
      store.replace(parse(all, now))
    } catch (e) {
      if (!(e instanceof Unreadable)) throw e
      complain(e.message)
    }
  })

  store.follow((now, before) => {
    arrange()
    if (now.view === 'compare' || before.view !== now.view) compare.update()
    mynode.update()
    showRuns(now.runs)
    mode.value = now.mode
    broken = ''
    complain('')
    showLink()
    compute()
    draw()
  })

  // The bar: how it is computed, and what can be taken away.
  const runs = h('select', { id: 'runs', change: () => store.change({ runs: Number(runs.value) }) }, ...[400, 2000, 10_000, 20_000].map((n) => h('option', { value: n }, figure(n))))
  const showRuns = (n: number): void => { // A link may ask for another number.
    if (![...runs.options].some((o) => o.value === String(n))) runs.append(h('option', { value: n }, figure(n)))
    runs.value = String(n)
  }
  const mode = h('select', { id: 'mode', change: () => store.change({ mode: mode.value as State['mode'], runs: mode.value === 'engine' ? 400 : usual.runs }) },
    h('option', { value: 'cohort' }, 'equal nodes counted once'), h('option', { value: 'engine' }, 'node by node, slower'))
  const file = h('input', { type: 'file', accept: '.toml', hidden: true, tabindex: -1, change: () => void open() })
  const open = async (): Promise<void> => {
    const chosen = file.files?.[0]
    if (!chosen) return
    try {
      store.replace(taken(all, await read(await chosen.text()), store.value))
    } catch (e) {
      failed(e as Error)
    }
    file.value = ''
  }
  const copy = h('button', { type: 'button', click: () => void share() }, 'Copy link')
  const share = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href)
      status.textContent = 'The link is in the clipboard. It has all that you changed.'
    } catch {
      status.textContent = 'The link is in the address bar: it has all that you changed.'
    }
  }
  const away = (name: string, of: () => Promise<string> | string, type: string): HTMLElement =>
    h('button', { type: 'button', click: () => void Promise.resolve(of()).then((text) => save(`${name}`, new Blob([text], { type }))).catch(failed) }, name.slice(name.lastIndexOf('.') + 1).toUpperCase())
  const bar = h('div', { class: 'bar' },
    h('div', { class: 'line' }, h('label', { for: 'runs' }, 'Runs'), runs, h('label', { for: 'mode' }, 'Computed'), mode),
    h('div', { class: 'line' }, h('span', {}, 'Save as'),
      away('result.json', () => (own ? `${JSON.stringify(own.result, null, 2)}\n` : ''), 'application/json'),
      away('result.csv', () => (own ? csv(own.result) : ''), 'text/csv'),
      away('scenario.toml', async () => (await read(toml(all, store.value))).toml, 'application/toml'),
      h('button', { type: 'button', click: () => file.click() }, 'Open TOML'), file))

  const controls = new Controls(all, store)
  const panel = h('aside', { id: 'panel', 'aria-label': 'What can be changed' }, controls.element)
  const fold = h('button', { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': 'panel', click: () => {
    const open = document.body.classList.toggle('open')
    fold.setAttribute('aria-expanded', String(open))
    fold.textContent = open ? 'Close the values' : 'Change the values'
  } }, 'Change the values')

  put(document.body,
    h('a', { class: 'skip', href: '#main', click: (e) => {
      e.preventDefault()
      main.focus()
    } }, 'Skip to the results'),
    h('header', {},
      h('div', { class: 'title' }, h('h1', {}, 'Aleph Cloud simulator'), h('div', { class: 'line' }, copy, themeSwitch(() => {
        charts.repaint()
        mynode.repaint()
      }))),
      h('p', { class: 'lede' }, 'What would become of the network under these rules? Each run is a course that it can take: people come and go by what they earn, and the price of ALEPH moves. Rewards are computed by the code that pays them.')),
    h('div', { class: 'layout' }, h('div', { class: 'side' }, fold, panel)),
  )
  const main = h('main', { id: 'main', tabindex: -1 }, alarm, story.element, status, h('nav', { 'aria-label': 'Views' }, ...tabs), place, bar, words())
  document.querySelector('.layout')?.append(main)

  arrange()
  compare.update()
  showRuns(first.runs)
  mode.value = first.mode
  compute()
}

catalogue().then(page, (e: Error) => put(document.body, h('main', {}, h('p', { role: 'alert' }, e.message))))

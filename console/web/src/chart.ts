// A chart of bands over time, with the same as a table and a way to walk through it by keyboard.
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Band } from './api.ts'
import { h, put, unique } from './dom.ts'
import { counted, figure, quantity, unitName } from './figure.ts'
import { grid } from './table.ts'
import { colour } from './theme.ts'

// Line is one side of a chart.
export interface Line {
  name: string
  days: number[]
  bands: Band[]
}

const height = 220
const parts = ['p95', 'p75', 'p50', 'p25', 'p5'] as const
const shades = ['--a', '--b'] as const

export class BandChart {
  readonly element: HTMLElement
  #plot: uPlot | null = null
  #place = h('div', { class: 'plot' })
  #says = h('p', { class: 'says' })
  #table = h('details', {}, h('summary', {}, 'As a table'))
  #note = h('p', { class: 'note', hidden: true })
  #lines: Line[] = []
  #unit = ''
  #title = ''
  #at: number | null = null // where the cursor is

  constructor(extra: HTMLElement[] = []) {
    const note = unique('chart')
    this.#says.id = note
    this.#place.tabIndex = 0
    this.#place.setAttribute('role', 'group')
    this.#place.setAttribute('aria-roledescription', 'chart')
    this.#place.setAttribute('aria-describedby', note)
    this.#place.addEventListener('keydown', (e) => this.#walk(e))
    this.#place.addEventListener('blur', () => this.#says.removeAttribute('aria-live'))
    this.#table.addEventListener('toggle', () => this.#tell())
    this.element = h('div', { class: 'chart' }, this.#place, this.#says, this.#note, h('div', { class: 'tools' }, this.#table, ...extra))
    new ResizeObserver(() => this.#fit()).observe(this.#place)
  }

  // show draws. One side has no name; two are told apart by theirs.
  show(title: string, unit: string, lines: Line[]): void {
    const same = this.#plot && lines.length === this.#lines.length && unit === this.#unit
    this.#lines = lines
    this.#unit = unit
    this.#title = title
    this.#place.setAttribute('aria-label', `${title}. The arrow keys walk through the months.`)
    if (same) this.#plot?.setData(this.#data())
    else this.#build()
    this.#tell()
  }

  repaint(): void {
    if (this.#lines.length > 0) this.#build()
  }

  // picture returns the chart as PNG, with its title.
  picture(): Promise<Blob | null> {
    const from = this.#plot?.ctx.canvas
    if (!from) return Promise.resolve(null)
    const ratio = devicePixelRatio, head = 44 * ratio
    const canvas = h('canvas', { width: from.width, height: from.height + head })
    const c = canvas.getContext('2d')
    if (!c) return Promise.resolve(null)
    c.fillStyle = colour('--card')
    c.fillRect(0, 0, canvas.width, canvas.height)
    c.fillStyle = colour('--text')
    c.font = `600 ${14 * ratio}px system-ui, sans-serif`
    c.fillText(this.#title, 12 * ratio, 20 * ratio)
    c.font = `${11 * ratio}px system-ui, sans-serif`
    c.fillStyle = colour('--dim')
    c.fillText(`${unitName(this.#unit)} · line: median; dark: 50 of 100 runs; light: 90 of 100`, 12 * ratio, 37 * ratio)
    c.drawImage(from, 0, head)
    return new Promise((done) => canvas.toBlob(done, 'image/png'))
  }

  #data(): uPlot.AlignedData {
    const first = this.#lines[0]
    return [
      (first?.days ?? []).map((d) => d / 30),
      ...this.#lines.flatMap((line) => parts.map((part) => line.bands.map((b) => b[part]))),
    ]
  }

  // top is where the axis ends: where the 95 of 100 leave everything else far below, they leave the picture.
  #top(): { top: number; cut: number | null } {
    let all = -Infinity, most = -Infinity
    for (const line of this.#lines) for (const b of line.bands) {
      all = Math.max(all, b.p95)
      most = Math.max(most, b.p75)
    }
    return most > 0 && all > 4 * most ? { top: 2 * most, cut: all } : { top: all, cut: null }
  }

  #range(): [number, number] {
    let least = Infinity
    for (const line of this.#lines) for (const b of line.bands) least = Math.min(least, b.p5)
    const { top } = this.#top()
    if (!Number.isFinite(least) || !Number.isFinite(top)) return [0, 1]
    const low = least < 0 ? least * 1.06 : 0
    const high = top > 0 ? top * 1.06 : 0
    return low === high ? [0, 1] : [low, high]
  }

  #build(): void {
    this.#plot?.destroy()
    const shade = (side: number, opacity: string): string => `color-mix(in srgb, ${colour(shades[side] ?? '--a')} ${opacity}, transparent)`
    const axis = (more: Partial<uPlot.Axis>): uPlot.Axis => ({
      stroke: () => colour('--dim'),
      font: '12px system-ui, sans-serif',
      grid: { stroke: () => colour('--line'), width: 1 },
      ticks: { show: false },
      ...more,
    })
    this.#plot = new uPlot(
      {
        width: Math.max(this.#place.clientWidth, 100),
        height,
        legend: { show: false },
        cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
        scales: { x: { time: false }, y: { range: () => this.#range() } },
        axes: [
          axis({ values: (_, at) => at.map((m) => (Number.isInteger(m) ? String(m) : '')), size: 28, gap: 4, space: 48, incrs: [1, 2, 3, 6, 12, 24, 48] }),
          axis({ values: (_, at) => at.map((y) => (this.#unit === 'days' && y > 36_000 ? 'never' : figure(y))), size: 56, gap: 4, space: 40 }),
        ],
        series: [
          {},
          ...this.#lines.flatMap((_, side) =>
            parts.map((part): uPlot.Series =>
              part === 'p50'
                ? { stroke: () => colour(shades[side] ?? '--a'), width: 2, points: { show: false }, ...(side === 1 && { dash: [6, 4] }) }
                : { stroke: 'transparent', width: 0, points: { show: false } },
            ),
          ),
        ],
        bands: this.#lines.flatMap((_, side) => {
          const from = 1 + side * parts.length
          return [
            { series: [from, from + 4] as [number, number], fill: shade(side, '16%') },
            { series: [from + 1, from + 3] as [number, number], fill: shade(side, '26%') },
          ]
        }),
        hooks: { setCursor: [(u) => this.#look(u.cursor.idx ?? null)] },
      },
      this.#data(),
      this.#place,
    )
  }

  #fit(): void {
    const width = this.#place.clientWidth
    if (this.#plot && width > 0 && width !== this.#plot.width) this.#plot.setSize({ width, height })
  }

  #look(at: number | null): void {
    if (at === this.#at) return
    this.#at = at
    this.#speak()
  }

  // walk moves the cursor by keyboard.
  #walk(e: KeyboardEvent): void {
    const last = (this.#lines[0]?.bands.length ?? 0) - 1
    const now = this.#at ?? last
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, PageUp: now - 6, PageDown: now + 6, Home: 0, End: last }[e.key]
    if (to === undefined || !this.#plot) return
    e.preventDefault()
    this.#says.setAttribute('aria-live', 'polite')
    const at = Math.min(Math.max(to, 0), last)
    const days = this.#lines[0]?.days[at] ?? 0
    this.#plot.setCursor({ left: this.#plot.valToPos(days / 30, 'x'), top: 10 })
    this.#look(at)
  }

  // speak says in words what the chart has at the cursor, or at its end.
  #speak(): void {
    const last = (this.#lines[0]?.bands.length ?? 0) - 1
    const at = Math.min(this.#at ?? last, last)
    const days = this.#lines[0]?.days[at]
    if (days === undefined) return
    put(this.#says, h('b', {}, `Month ${figure(days / 30)}: `), ...this.#lines.flatMap((line, side) => {
      const b = line.bands[at]
      if (!b) return []
      const name = line.name && h('span', { class: side === 0 ? 'key a' : 'key b' }, line.name)
      return [name || null, `${quantity(b.p50, this.#unit)}`, h('span', { class: 'range' }, ` (${range(b, this.#unit)}) `)]
    }))
  }

  #tell(): void {
    this.#speak()
    const { cut } = this.#top()
    this.#note.hidden = cut === null
    if (cut !== null) this.#note.textContent = `The light band leaves the picture: it reaches ${quantity(cut, this.#unit)}.`
    if (!this.#table.open) return
    const head = ['Month', ...this.#lines.flatMap((l) => ['5 %', '25 %', 'Median', '75 %', '95 %'].map((x) => (l.name ? `${l.name}, ${x}` : x)))]
    const days = this.#lines[0]?.days ?? []
    const body = days.map((d, i) => [figure(d / 30), ...this.#lines.flatMap((l) => {
      const b = l.bands[i]
      return b ? [b.p5, b.p25, b.p50, b.p75, b.p95].map((x) => figure(x, 4)) : []
    })])
    put(this.#table, h('summary', {}, 'As a table'), grid(`${this.#title}, ${unitName(this.#unit)}: below each figure lie so many percent of the runs`, head, body))
  }
}

// range writes where 90 of 100 runs lie.
export function range(b: Band, unit: string): string {
  if (b.min === b.max) return 'in all runs'
  if (unit === 'days' && b.p95 >= 36_500) return `${b.p5 >= 36_500 ? 'never' : figure(b.p5)} to never`
  const [low, high] = counted(unit) ? [Math.round(b.p5), Math.round(b.p95)] : [b.p5, b.p95]
  return low === high ? `${figure(low)}` : `${figure(low)} to ${figure(high)}`
}

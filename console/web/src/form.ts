// Fields from descriptions of parameters: a slider with a number, a choice, a switch or a text.
import type { Parameter } from './api.ts'
import { h, unique } from './dom.ts'
import { quantity } from './figure.ts'
import { scale } from './scale.ts'

export interface Field {
  element: HTMLElement
  words: string // that a search finds it by
  show(literal: string, base: string): void
  changed(): boolean
}

// label is a key as words.
export function label(key: string): string {
  const last = key.slice(key.lastIndexOf('.') + 1).replaceAll('_', ' ')
  const known: Record<string, string> = { crn: 'Compute nodes', ccn: 'Core nodes', ccns: 'Core nodes', vm: 'Size of a VM', cap: 'Cap' }
  return known[last] ?? last.charAt(0).toUpperCase() + last.slice(1)
}

// field makes a field. usual is where its slider is finest; set is called with what was chosen, as TOML has it.
export function field(p: Parameter, name: string, usual: string, set: (literal: string) => void): Field {
  const id = unique('field'), note = unique('note')
  let before = '', now = ''
  const reset = h('button', {
    type: 'button', class: 'reset', hidden: true,
    click: () => {
      set(before)
      control.focus()
    },
  }, 'Reset')
  const about = { 'aria-describedby': note }
  const show: ((literal: string) => void)[] = []
  let control: HTMLElement
  let body: HTMLElement[]
  const s = scale(p, usual)
  const unit = s && p.kind === 'number' && s.unit !== 'count' && s.unit !== 'number' ? s.unit.charAt(0).toUpperCase() + s.unit.slice(1) : ''
  if (s) {
    const said = (x: number): string => (p.kind === 'time' ? s.write(x) : quantity(x, s.unit, 4))
    const slider = h('input', {
      type: 'range', id, min: 0, max: s.steps, step: 1, ...about,
      input: () => set(s.literal(s.at(Number(slider.value)))),
    })
    const exact = h('input', {
      type: 'text', class: 'exact', inputmode: p.kind === 'time' ? 'text' : 'decimal', autocomplete: 'off', 'aria-label': `${name}, exactly${p.kind === 'time' ? ', such as 10d or 12h' : ''}`, ...about,
      change: () => {
        const x = s.parse(exact.value)
        const bad = !(x >= s.min && x <= s.max)
        exact.setCustomValidity(bad ? `From ${s.write(s.min)} to ${s.write(s.max)}.` : '')
        exact.reportValidity()
        if (!bad) set(s.literal(x))
      },
    })
    show.push((literal) => {
      const x = s.read(literal)
      slider.value = String(s.position(x))
      slider.setAttribute('aria-valuetext', said(x))
      slider.style.setProperty('--filled', `${(100 * s.position(x)) / s.steps}%`)
      if (document.activeElement !== exact || exact.checkValidity()) exact.value = s.write(x)
      exact.setCustomValidity('')
    })
    control = slider
    body = [h('div', { class: 'slide' }, slider, exact)]
  } else if (p.kind === 'choice') {
    const select = h('select', { id, ...about, change: () => set(JSON.stringify(select.value)) }, ...(p.choices ?? []).map((c) => h('option', { value: c }, c.replaceAll('_', ' '))))
    show.push((literal) => (select.value = JSON.parse(literal) as string))
    control = select
    body = [select]
  } else if (p.kind === 'flag') {
    const box = h('input', { type: 'checkbox', id, ...about, change: () => set(String(box.checked)) })
    show.push((literal) => (box.checked = literal === 'true'))
    control = box
    body = [h('label', { class: 'check', for: id }, box, 'Yes')]
  } else {
    const input = h('input', { type: 'text', id, autocomplete: 'off', ...about, change: () => set(JSON.stringify(input.value.trim())) })
    show.push((literal) => (input.value = JSON.parse(literal) as string))
    control = input
    body = [input]
  }
  const element = h('div', { class: 'field', 'data-key': p.key },
    h('div', { class: 'head' }, h('label', { for: id }, name), reset),
    ...body,
    h('p', { class: 'meaning', id: note }, unit && h('b', {}, `${unit}. `), p.meaning))
  reset.setAttribute('aria-label', `Reset ${name}`)
  return {
    element,
    words: `${name} ${p.key} ${p.meaning} ${p.unit}`.toLowerCase(),
    changed: () => now !== before,
    show(literal, base) {
      now = literal
      before = base
      for (const each of show) each(literal)
      const changed = literal !== base
      element.classList.toggle('changed', changed)
      reset.hidden = !changed
      reset.title = `Back to ${base}`
    },
  }
}

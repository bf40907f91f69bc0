// Light or dark: as the system has it, unless somebody chose. The choice stays on this machine.
import { h } from './dom.ts'

const choices = ['system', 'light', 'dark'] as const
type Theme = (typeof choices)[number]

const kept = (): Theme => choices.find((c) => c === localStorage.getItem('theme')) ?? 'system'

// themeSwitch returns a field to choose with. changed is called when colours are others.
export function themeSwitch(changed: () => void): HTMLElement {
  const apply = (theme: Theme): void => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    changed()
  }
  apply(kept())
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed)
  const field = h('select', {
    'aria-label': 'Colours',
    change: () => {
      localStorage.setItem('theme', field.value)
      apply(kept())
    },
  }, ...choices.map((c) => h('option', { value: c, selected: c === kept() }, { system: 'As the system', light: 'Light', dark: 'Dark' }[c])))
  return field
}

// colour is what a colour of the style sheet is now.
export const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

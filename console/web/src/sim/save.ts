// What can be taken away as a file.
import type { Result } from '../api.ts'
import { h } from '../dom.ts'

// save hands a file to the browser.
export function save(name: string, of: Blob): void {
  const url = URL.createObjectURL(of)
  h('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

const columns = ['p5', 'p25', 'p50', 'p75', 'p95', 'mean', 'min', 'max'] as const

// plain writes a number without an exponent, which spreadsheets take for a text.
export function plain(x: number): string {
  const [, sign = '', digits = '', rest = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(x)) ?? []
  if (exponent === undefined) return String(x)
  const at = Number(exponent)
  return sign + (at < 0 ? `0.${'0'.repeat(-at - 1)}${digits}${rest}` : (digits + rest).padEnd(at + 1, '0'))
}

// csv writes a result as the command line does: a line for each metric and time, and for each outcome, whose day is empty.
export function csv(r: Result): string {
  const cell = (x: string | number): string => (typeof x === 'string' && /[",\n]/.test(x) ? `"${x.replaceAll('"', '""')}"` : typeof x === 'number' ? plain(x) : x)
  const of = [r.runs, String(r.partial)]
  const lines = [['kind', 'key', 'unit', 'day', ...columns, 'runs', 'partial'].join(',')]
  for (const s of r.series) s.bands.forEach((b, i) => lines.push(['series', s.key, s.unit, r.days[i] ?? '', ...columns.map((c) => b[c]), ...of].map(cell).join(',')))
  for (const o of r.outcomes) lines.push(['outcome', o.key, o.unit, '', ...columns.map((c) => o.band[c]), ...of].map(cell).join(','))
  return lines.join('\r\n') + '\r\n'
}

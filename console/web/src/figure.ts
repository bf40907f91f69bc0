// Figures as people read them.

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const small = (places: number): Intl.NumberFormat => new Intl.NumberFormat('en', { maximumSignificantDigits: places })

// never is what the simulator says of what does not happen: a hundred years, in days.
const never = 36_500

// figure writes a number with at most so many significant places.
export function figure(x: number, places = 3): string {
  const size = Math.abs(x)
  if (x < 0) return `−${figure(size, places)}`
  if (size >= 1e9) return `${small(places).format(x / 1e9)} bn`
  if (size >= 1e6) return `${small(places).format(x / 1e6)} M`
  if (size >= 99_999.5) return grouped.format(Number(x.toPrecision(Math.max(places, 3))))
  if (size >= 1000) return grouped.format(x)
  if (size !== 0 && size < 1e-6) return x.toExponential(1)
  return small(places).format(x)
}

// quantity writes a number with its unit.
export function quantity(x: number, unit: string, places = 3): string {
  if (unit === 'days' && x >= never) return 'never'
  if (counted(unit)) return figure(Math.round(x), places)
  const of = unitName(unit)
  if (of.startsWith('%')) return `${figure(x, places)} ${of}`
  return of ? `${figure(x, places)} ${of}` : figure(x, places)
}

// counted says whether a unit counts things, of which there are no parts.
export const counted = (unit: string): boolean => unit === 'count'

// unitName is a unit as it follows a number; nothing follows what is counted.
export function unitName(unit: string): string {
  return counted(unit) || unit === 'number' ? '' : unit
}

// months writes a time in days.
export function months(days: number): string {
  if (days >= never) return 'never'
  const n = Math.round(days / 30)
  if (days < 30) return `${Math.round(days)} days`
  return n === 1 ? '1 month' : `${n} months`
}

// change writes by how much something changes, in percent of what it was.
export function change(from: number, to: number): string {
  if (from === to) return 'no change'
  if (Math.abs(from) < 1e-12) return to > from ? 'from nothing' : 'to less than nothing'
  const by = (100 * (to - from)) / Math.abs(from)
  return `${by > 0 ? '+' : '−'}${figure(Math.abs(by), Math.abs(by) < 10 ? 2 : 3)} %`
}

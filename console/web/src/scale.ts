// What a slider's position means. Ranges of parameters are wide, so most positions lie where the usual value is.
import type { Parameter } from './api.ts'

const units: [string, number][] = [['d', 86_400_000], ['h', 3_600_000], ['m', 60_000], ['s', 1000], ['ms', 1]]

// time reads a time such as 10d, in milliseconds; NaN is none.
export function time(text: string): number {
  const found = /^(\d{1,12})(d|h|m|s|ms)$/.exec(text.trim())
  const unit = units.find(([name]) => name === found?.[2])
  return found && unit ? Number(found[1]) * unit[1] : NaN
}

// spellTime writes a time in the longest unit of which it is a whole number.
export function spellTime(ms: number): string {
  const [name, long] = units.find(([, l]) => ms % l === 0 && ms >= l) ?? ['s', 1000]
  return `${ms / long}${name}`
}

// grouped sets commas between thousands.
const grouped = (decimal: string): string => decimal.replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ','))

const text = (literal: string): string => (literal.startsWith('"') ? (JSON.parse(literal) as string) : literal)

// inPercent says whether a parameter counts basis points, which people read in percent.
const inPercent = (p: Parameter): boolean => p.unit === 'basis points'

// Scale joins what TOML has of a numeric parameter, the number that people read, and the position of its slider.
export interface Scale {
  unit: string
  min: number
  max: number
  steps: number // positions are 0 to this
  read(literal: string): number
  literal(x: number): string
  write(x: number): string // for the field
  parse(typed: string): number // of the field; NaN is none
  position(x: number): number
  at(position: number): number
}

// scale returns the scale of a number or a time. usual is the value that lies where positions are dense.
export function scale(p: Parameter, usual: string): Scale | null {
  if (p.kind === 'time') return ofTime(p, usual)
  if (p.kind !== 'number') return null
  const by = inPercent(p) ? 100 : 1
  const places = inPercent(p) ? 2 : (p.places ?? 0)
  const read = (literal: string): number => Number(text(literal)) / by
  const min = Number(p.min) / by, max = Number(p.max) / by
  const unit = inPercent(p) ? '%' : p.unit
  const round = (x: number): number => Number(x.toFixed(Math.min(places, 12)))
  const decimal = (x: number, n: number): string => x.toFixed(Math.min(n, 20)).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
  return {
    unit, min, max, ...curve(min, max, read(usual), places),
    read,
    literal: (x) => {
      const exact = inPercent(p) ? String(Math.round(x * 100)) : decimal(x, places)
      return places === 18 && exact.includes('.') ? JSON.stringify(exact) : exact
    },
    write: (x) => grouped(decimal(x, places)),
    parse: (typed) => (typed.trim() === '' ? NaN : round(Number(typed.replaceAll(/[,\s]/g, '')))),
  }
}

function ofTime(p: Parameter, usual: string): Scale {
  const min = time(p.min ?? '0s'), max = time(p.max ?? '1d')
  const shape = curve(min, max, time(text(usual)), 0)
  const nice = (ms: number): number => {
    const unit = units.find(([, long]) => ms >= long)?.[1] ?? 1
    return Math.min(Math.max(Math.round(ms / unit) * unit, min), max)
  }
  return {
    unit: 'time', min, max, ...shape,
    at: (position) => nice(shape.at(position)),
    read: (literal) => time(text(literal)),
    literal: (x) => JSON.stringify(spellTime(x)),
    write: spellTime,
    parse: time,
  }
}

// curve maps positions to values: evenly where there are few, else as a power, so that the usual value is at 40 % and
// both ends can be reached.
function curve(min: number, max: number, usual: number, places: number): Pick<Scale, 'steps' | 'position' | 'at'> {
  const one = 10 ** -places
  const count = Math.round((max - min) / one)
  if (count <= 200) {
    return { steps: count, position: (x) => Math.round((x - min) / one), at: (n) => min + n * one }
  }
  const steps = 1000
  const rounded = (x: number): number => {
    const short = Number(x.toPrecision(3))
    return Math.min(Math.max(Math.round(short / one) * one, min), max)
  }
  if (min < 0) {
    // Nothing is in the middle, and each side has its own half.
    const bend = 2
    return {
      steps,
      position: (x) => Math.round(x < 0 ? (steps / 2) * (1 - (x / min) ** (1 / bend)) : (steps / 2) * (1 + (x / max) ** (1 / bend))),
      at: (n) => {
        const q = (2 * n) / steps - 1
        return rounded(q < 0 ? min * (-q) ** bend : max * q ** bend)
      },
    }
  }
  const share = (usual - min) / (max - min)
  const bend = share > 0 ? Math.min(Math.max(Math.log(share) / Math.log(0.4), 1), 8) : 3
  return {
    steps,
    position: (x) => Math.round(steps * (Math.max(x - min, 0) / (max - min)) ** (1 / bend)),
    at: (n) => (n === 0 ? min : n === steps ? max : rounded(min + (max - min) * (n / steps) ** bend)),
  }
}

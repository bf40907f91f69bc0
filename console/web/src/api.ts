// The API that the pages ask. Types are those of the answers.

export interface Parameter {
  key: string
  kind: 'number' | 'time' | 'date' | 'choice' | 'flag' | 'name'
  unit: string
  min?: string
  max?: string
  places?: number
  choices?: string[]
  default?: string
  meaning: string
}

export type Values = Record<string, string> // by key, as TOML has them

export interface PolicyValues {
  name: string
  unsafe?: string
  values: Values
}

export interface Scenario {
  name: string
  meaning?: string
  id: string
  policy: PolicyValues
  values: Values
  class: Values[]
  demand: Values[]
  shock: Values[]
  recorded?: string
  toml: string
}

export interface Metric {
  key: string
  unit: string
  meaning: string
}

export interface Catalogue {
  scenarios: Scenario[]
  policies: PolicyValues[]
  parameters: Record<'scenario' | 'class' | 'demand' | 'shock' | 'policy', Parameter[]>
  metrics: Metric[]
  class_metrics: Metric[]
  outcomes: Metric[]
  attacks: AttackKind[]
  runs_max: Record<Mode, number>
}

export interface AttackKind {
  key: string
  name: string
  does: string
  parameters: Parameter[]
}

export type Mode = 'cohort' | 'engine'

export interface Band {
  p5: number
  p25: number
  p50: number
  p75: number
  p95: number
  mean: number
  min: number
  max: number
}

export interface Series {
  key: string
  unit: string
  means: string
  bands: Band[]
}

export interface Final {
  key: string
  unit: string
  means: string
  band: Band
}

export interface Result {
  scenario: string
  id: string
  mode: Mode
  runs: number
  partial: boolean
  days: number[]
  series: Series[]
  outcomes: Final[]
}

export interface Picture<T> {
  asked: number
  final: boolean
  stopped?: string
  result: T
}

export type Progress = Picture<Result>

export interface Request {
  scenario: string // TOML
  mode: Mode
  runs: number
}

export interface CompareRequest {
  a: string // TOML
  b: string
  mode: Mode
  runs: number
}

// Paired is a number of two scenarios, of which each run of one is paired with a run of the other that had the same luck.
export interface Paired {
  key: string
  unit: string
  means: string
  want: 'more' | 'less' | ''
  a: Band
  b: Band
  difference: Band // b less a
  higher: number // % of runs
  lower: number
}

export interface Comparison {
  runs: number
  partial: boolean
  says: string[]
  roles: (Paired & { role: string; class?: string })[]
  nodes: { percentiles: (Paired & { percentile: number })[]; winners: Band; losers: Band } | null
}

export interface Attack {
  kind: string
  days: number
  pays: boolean
  profit_usd: number
  spent_usd: number
  profit_percent: number
  breakdown: { key: string; usd: number; means: string }[]
  others: { key: string; usd: number; means: string }[]
  condition: { formula: string; here: string; holds: boolean }
  findings: { key: string; value: number; unit: string; means: string }[]
  closes: { key: string; from: string; to: string; unit: string; blunt: boolean; with?: string }[]
  standings: { policy: string; pays: boolean; profit_usd: number }[]
  blind: string
}

// Refused is an answer that says why not, in a sentence for people.
export class Refused extends Error {}

async function refusal(answer: Response): Promise<Error> {
  const sentence = (await answer.text()).trim()
  return new Refused(sentence || `The server answered ${answer.status}.`)
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init)
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e
    throw new Refused('The simulator does not answer. Is galeph still running?')
  }
}

const post = (body: unknown, signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
  ...(signal && { signal }),
})

export async function catalogue(): Promise<Catalogue> {
  const answer = await ask('/api/v1/sim')
  if (!answer.ok) throw await refusal(answer)
  return (await answer.json()) as Catalogue
}

// read has a scenario in TOML read, and returns all of its values.
export async function read(toml: string): Promise<Scenario> {
  const answer = await ask('/api/v1/sim/scenario', post({ scenario: toml }))
  if (!answer.ok) throw await refusal(answer)
  return (await answer.json()) as Scenario
}

// pictures asks for something that is computed, and gives each picture to see as it comes: the last one is final.
async function pictures<T>(path: string, request: object, see: (p: Picture<T>) => void, signal: AbortSignal): Promise<void> {
  const answer = await patient(path, { ...request, progress: true }, signal)
  if (!answer.body) return
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let final = false; ; ) {
    const { done, value } = await reader.read()
    if (done) {
      if (!final) throw new Refused('The computation broke off. Change something to start it again.')
      return
    }
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const picture = JSON.parse(line) as Picture<T>
      final = picture.final
      see(picture)
    }
  }
}

// patient asks again while the server still ends what was asked before.
async function patient(path: string, request: object, signal: AbortSignal): Promise<Response> {
  for (let i = 0; ; i++) {
    const answer = await ask(path, post(request, signal))
    if (answer.ok) return answer
    if (answer.status !== 429 || i === 50) throw await refusal(answer)
    await pause(100, signal)
  }
}

export const run = (request: Request, see: (p: Progress) => void, signal: AbortSignal): Promise<void> => pictures('/api/v1/sim/run', request, see, signal)

export const compare = (request: CompareRequest, see: (p: Picture<Comparison>) => void, signal: AbortSignal): Promise<void> => pictures('/api/v1/sim/compare', request, see, signal)

export async function attack(scenario: string, kind: string, values: Values, signal: AbortSignal): Promise<Attack> {
  return (await (await patient('/api/v1/sim/attack', { scenario, kind, with: values }, signal)).json()) as Attack
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      fail(signal.reason as Error)
    })
  })

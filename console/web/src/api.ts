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
  runs_max: Record<Mode, number>
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

export interface Progress {
  asked: number
  final: boolean
  stopped?: string
  result: Result
}

export interface Request {
  scenario: string // TOML
  mode: Mode
  runs: number
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

// run computes, and gives each picture to see as it comes: the last one is final. While the server still ends what was
// asked before, it is asked again.
export async function run(request: Request, see: (p: Progress) => void, signal: AbortSignal): Promise<void> {
  let answer = await ask('/api/v1/sim/run', post({ ...request, progress: true }, signal))
  for (let i = 0; answer.status === 429 && i < 20; i++) {
    await pause(100, signal)
    answer = await ask('/api/v1/sim/run', post({ ...request, progress: true }, signal))
  }
  if (!answer.ok) throw await refusal(answer)
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
      const progress = JSON.parse(line) as Progress
      final = progress.final
      see(progress)
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, fail) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      fail(signal.reason as Error)
    })
  })

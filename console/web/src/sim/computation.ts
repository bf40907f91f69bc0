// Asks for runs, again whenever what is asked for changes, and gives up what nobody waits for any more.
import { run, type Picture, type Progress, type Request } from '../api.ts'

// Ask asks for something and gives its pictures.
type Ask<R, T> = (request: R, see: (p: Picture<T>) => void, signal: AbortSignal) => Promise<void>

export class Computation<R, T> {
  #asked = ''
  #stop: AbortController | null = null
  #wait: ReturnType<typeof setTimeout> | undefined
  readonly #ask: Ask<R, T>
  readonly #see: (p: Picture<T>) => void
  readonly #fail: (e: Error) => void

  constructor(ask: Ask<R, T>, see: (p: Picture<T>) => void, fail: (e: Error) => void) {
    this.#ask = ask
    this.#see = see
    this.#fail = fail
  }

  // ask computes, unless that is computed already. Sliders ask faster than anybody looks, so it waits for a moment.
  ask(request: R): boolean {
    const asked = JSON.stringify(request)
    if (asked === this.#asked) return false
    this.stop()
    this.#asked = asked
    this.#wait = setTimeout(() => void this.#run(request), 30)
    return true
  }

  stop(): void {
    clearTimeout(this.#wait)
    this.#stop?.abort()
    this.#asked = ''
  }

  async #run(request: R): Promise<void> {
    const stop = new AbortController()
    this.#stop = stop
    try {
      await this.#ask(request, (p) => {
        if (!stop.signal.aborted) this.#see(p)
      }, stop.signal)
    } catch (e) {
      if (!stop.signal.aborted) {
        this.#asked = ''
        this.#fail(e as Error)
      }
    }
  }
}

// computed is the whole answer to one request.
export async function computed(request: Request, signal: AbortSignal): Promise<Progress> {
  let last: Progress | undefined
  await run(request, (p) => (last = p), signal)
  if (!last) throw new Error('The computation gave nothing.')
  return last
}

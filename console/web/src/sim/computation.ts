// Asks for runs, again whenever what is asked for changes, and gives up what nobody waits for any more.
import { run, type Progress, type Request } from '../api.ts'

export class Computation {
  #asked = ''
  #stop: AbortController | null = null
  #wait: ReturnType<typeof setTimeout> | undefined
  readonly #see: (p: Progress) => void
  readonly #fail: (e: Error) => void

  constructor(see: (p: Progress) => void, fail: (e: Error) => void) {
    this.#see = see
    this.#fail = fail
  }

  // ask computes, unless that is computed already. Sliders ask faster than anybody looks, so it waits for a moment.
  ask(request: Request): boolean {
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

  async #run(request: Request): Promise<void> {
    const stop = new AbortController()
    this.#stop = stop
    try {
      await run(request, (p) => {
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

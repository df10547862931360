import { decodeRecord } from '../core/record/file.ts'
import type { MarkedWith, Marking } from '../core/proof/mark-record.ts'
import type { ToMark } from './mark-worker.ts'

type Answer = { readonly order: number; readonly marking: Marking }
type Load = (id: string, variant?: string | null) => Promise<MarkedWith>

type Waiting = { readonly work: ToMark; readonly done: (marking: Marking) => void }

const waiting = new Map<number, Waiting>()
let orders = 0

const onThisPage = async ({ text, compiled }: ToMark): Promise<Marking> =>
  (await import('../core/proof/mark-record.ts')).markRecord(text, compiled)

const playHere = async ({ work, done }: Waiting): Promise<void> => done(await onThisPage(work))

const startWorker = (): Worker | null => {
  try {
    const started = new Worker(new URL('./mark-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.order)?.done(data.marking)
      waiting.delete(data.order)
    })
    started.addEventListener('error', () => {
      // A browser that starts no worker of this kind, or one that fell over: the page plays the rest itself.
      worker = null
      const left = [...waiting.values()]
      waiting.clear()
      for (const one of left) void playHere(one)
    })
    return started
  } catch {
    return null
  }
}

let worker: Worker | null | undefined

/** Plays the text of a record again beside the page and marks it. `load` brings the scenario that it names. */
export const markElsewhere = async (text: string, load: Load): Promise<Marking> => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return decoded
  const { id, variant } = decoded.record.header.scenario
  const compiled = await load(id, variant)
  const work: ToMark = {
    order: orders,
    text,
    compiled: compiled === null ? null : { scenario: compiled.scenario, marks: compiled.marks },
  }
  orders += 1
  worker ??= worker === undefined ? startWorker() : null
  const player = worker
  if (player === null) return onThisPage(work)
  return new Promise((done) => {
    waiting.set(work.order, { work, done })
    player.postMessage(work)
  })
}

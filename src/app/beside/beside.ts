import type { MarkedWith, Marking } from '../../core/proof/mark-record.ts'
import { decodeRecord } from '../../core/record/file.ts'
import type { Asked, Done, Given, Kind } from './work.ts'

type Waiting = { readonly done: (given: Given<Kind>) => void; readonly here: () => Promise<void> }
type Load = (id: string, variant?: string | null) => Promise<MarkedWith>

const waiting = new Map<number, Waiting>()
let orders = 0

const startWorker = (): Worker | null => {
  try {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Done>) => {
      waiting.get(data.order)?.done(data.given)
      waiting.delete(data.order)
    })
    started.addEventListener('error', () => {
      // A browser that starts no worker of this kind, or one that fell over: the page does the rest itself.
      worker = null
      const left = [...waiting.values()]
      waiting.clear()
      for (const { here } of left) void here()
    })
    return started
  } catch {
    return null
  }
}

let worker: Worker | null | undefined

/** Starts the worker, for a page that will ask it for something. */
export const readyBeside = (): Worker | null => (worker === undefined ? (worker = startWorker()) : worker)

/** Has something done beside the page; where the browser has no worker for it, on the page. */
export const askBeside = async <K extends Kind>(kind: K, asked: Asked<K>): Promise<Given<K>> =>
  new Promise((done, failed) => {
    const here = async (): Promise<void> => {
      try {
        done((await import('./work.ts')).doWork(kind, asked))
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)))
      }
    }
    const player = readyBeside()
    if (player === null) {
      void here()
      return
    }
    const order = orders
    orders += 1
    // Under this number nothing comes but what this kind of work gives.
    waiting.set(order, { done, here })
    player.postMessage({ order, kind, asked })
  })

/** What of a scenario goes along with a record. */
export const playedWith = (compiled: MarkedWith): MarkedWith =>
  compiled === null ? null : { scenario: compiled.scenario, marks: compiled.marks }

/** Plays the text of a record again beside the page and marks it. `load` brings the scenario that it names. */
export const markElsewhere = async (text: string, load: Load): Promise<Marking> => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return decoded
  const { id, variant } = decoded.record.header.scenario
  return askBeside('mark', { text, compiled: playedWith(await load(id, variant)) })
}

import { type MarkedWith, markRecord } from '../core/proof/mark-record.ts'

/** A record to mark, and the number under which the answer is awaited. */
export type ToMark = { readonly order: number; readonly text: string; readonly compiled: MarkedWith }

/** Plays records again beside the page, so that nothing on it has to wait. */
addEventListener('message', ({ data }: MessageEvent<ToMark>) => {
  postMessage({ order: data.order, marking: markRecord(data.text, data.compiled) })
})

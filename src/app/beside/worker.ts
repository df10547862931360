import { type Done, doWork, type ToDo } from './work.ts'

/** Plays records again beside the page, so that nothing on it has to wait. */
addEventListener('message', ({ data }: MessageEvent<ToDo>) => {
  const done: Done = { order: data.order, given: doWork(data.kind, data.asked) }
  postMessage(done)
})

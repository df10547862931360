import type { MonitorView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'

/** Who is where in the picture of the monitor, in the words of the text view and of the line under the picture. */
export type FrameWords = {
  /** In the picture, and with no business there. */
  readonly strangers: readonly PersonId[]
  readonly cast: readonly PersonId[]
  /** Just outside, camera left and camera right. */
  readonly left: readonly PersonId[]
  readonly right: readonly PersonId[]
}

/** Null where no camera films. */
export const frameWords = (monitor: MonitorView | undefined): FrameWords | null => {
  if (monitor === undefined) return null
  const ids = (holds: (figure: MonitorView['figures'][number]) => boolean): readonly PersonId[] =>
    monitor.figures.filter(holds).map(({ person }) => person)
  return {
    strangers: ids(({ framed, belongs }) => framed && !belongs),
    cast: ids(({ framed, belongs }) => framed && belongs),
    left: ids(({ framed, belongs, x }) => !framed && !belongs && x < 0),
    right: ids(({ framed, belongs, x }) => !framed && !belongs && x >= 0),
  }
}

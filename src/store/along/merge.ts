import { HABITS } from '../drills.ts'
import { isRecord } from '../kept.ts'
import { type FinishedRun, type OwnWords, readFinished } from '../saved-run.ts'
import { readSettings, SETTINGS } from '../settings.ts'
import { type Box, type BoxEntry, type Change, clear, put } from '../shelf.ts'
import type { LastAsked } from './course-file.ts'

/** How many come in, and how many are here already. */
export type Count = { readonly new: number; readonly here: number }

/** What a file would bring. */
export type Coming = {
  readonly runs: Count
  readonly sentences: Count
  readonly cards: Count
  /** Runs that were broken off. */
  readonly unfinished: Count
  /** The name in the file, and whether there are settings here that those in the file would replace; null without any. */
  readonly settings: { readonly name: string; readonly replace: boolean } | null
}

export type Merge = { readonly changes: readonly Change[]; readonly coming: Coming }

const PHASES = ['reaction', 'application'] as const

const keyOf = ({ box, key }: BoxEntry): string => `${box} ${key}`

/** What is written here stands; what is empty here is filled from there. */
const joined = (here: OwnWords, there: OwnWords): OwnWords => ({
  reaction: here.reaction === '' ? there.reaction : here.reaction,
  application: here.application === '' ? there.application : here.application,
})

const written = (words: OwnWords): number => PHASES.filter((phase) => words[phase] !== '').length

/** Settings as they would stand here: who may hear the trainee's voice was agreed to in one browser and holds for no other. */
const settled = (value: unknown, here: unknown): unknown =>
  isRecord(value) && isRecord(value['voice'])
    ? { ...value, voice: { ...value['voice'], agreed: readSettings(here).voice.agreed } }
    : value

/**
 * What a file makes of what is here. Nothing that is here goes: a run that is here stays with its sentences, a card stays
 * unless the other was asked for later, and settings are replaced only where that was chosen. A run that was broken off
 * here and is finished in the file is finished.
 */
export const merge = (
  here: readonly BoxEntry[],
  file: readonly BoxEntry[],
  takeSettings: boolean,
  lastAsked: LastAsked,
): Merge => {
  const at = new Map(here.map((entry) => [keyOf(entry), entry.value]))
  const count = { runs: [0, 0], sentences: [0, 0], cards: [0, 0], unfinished: [0, 0] } satisfies Record<
    string,
    number[]
  >
  const changes: Change[] = []
  const isHere = (box: Box, key: string): boolean => at.has(`${box} ${key}`)
  const told = (of: keyof typeof count, comes: boolean, how = 1): void => {
    count[of][comes ? 0 : 1] = (count[of][comes ? 0 : 1] ?? 0) + how
  }

  const finished = (key: string, there: FinishedRun): void => {
    const own = readFinished(at.get(`records ${key}`))
    told('runs', own === null)
    const words = own === null ? there.words : joined(own.words, there.words)
    const filled = written(words) - (own === null ? 0 : written(own.words))
    told('sentences', true, filled)
    told('sentences', false, written(there.words) - filled)
    if (own === null) changes.push(put('records', key, there), clear('runs', `${key}/`), clear('log', `${key}/`))
    else if (filled > 0) changes.push(put('records', key, { ...own, words }))
  }
  const goesOn = (run: string): boolean => !isHere('runs', run) && !isHere('records', run.slice(0, -1))

  for (const { box, key, value } of file) {
    if (box === 'records') {
      const there = readFinished(value)
      if (there !== null) finished(key, there)
    } else if (box === 'cards') {
      const own = isHere(box, key) ? lastAsked(at.get(`cards ${key}`)) : null
      const comes = own === null || (lastAsked(value) ?? 0) > own
      told('cards', comes)
      if (comes) changes.push(put(box, key, value))
    } else if (box === 'runs') {
      told('unfinished', goesOn(key))
      if (goesOn(key)) changes.push(put(box, key, value))
    } else if (box === 'log') {
      if (goesOn(key.slice(0, key.indexOf('/') + 1))) changes.push(put(box, key, value))
    } else if (key === SETTINGS || key === HABITS ? takeSettings : !isHere(box, key)) {
      changes.push(put(box, key, key === SETTINGS ? settled(value, at.get(keyOf({ box, key, value }))) : value))
    }
  }
  const settings = file.find(({ box, key }) => box === 'kept' && key === SETTINGS)
  const counted = ([comes = 0, stays = 0]: readonly number[]): Count => ({ new: comes, here: stays })
  return {
    changes,
    coming: {
      runs: counted(count.runs),
      sentences: counted(count.sentences),
      cards: counted(count.cards),
      unfinished: counted(count.unfinished),
      settings:
        settings === undefined
          ? null
          : { name: readSettings(settings.value).name, replace: isHere('kept', SETTINGS) || isHere('kept', HABITS) },
    },
  }
}

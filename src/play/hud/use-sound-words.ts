import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../audio/cue.ts'
import type { Whereabouts } from '../audio/whereabouts.ts'

/** Nearer than this nobody asks how far; farther than the other it is said in steps of five, metres. */
const TELLS_FROM_M = 4
const ROUGH_FROM_M = 20

const toldMetres = (metres: number): number => (metres < ROUGH_FROM_M ? Math.round(metres) : Math.round(metres / 5) * 5)

/** Puts a sound into words, and where it comes from: by the picture, or by the compass where there is none. */
export const useSoundWords = (compass: boolean): ((told: Told) => string) => {
  const { t } = useTranslation('play')
  return useCallback(
    (told) => {
      const whereOf = ({ side, behind, metres }: Whereabouts): string =>
        [
          side === null ? null : t(`sound.${compass ? 'compass' : 'side'}.${side}`),
          behind === null ? null : t(`sound.behind.${behind}`),
          metres < TELLS_FROM_M ? null : t('sound.metres', { metres: toldMetres(metres) }),
        ]
          .filter((part) => part !== null)
          .join(', ')
      if ('what' in told) {
        const where = whereOf(told.at)
        const what = t(`sound.${told.what}`)
        if (where === '') return what
        // Where it comes from stands within the sentence.
        return what.endsWith('.')
          ? `${t('sound.from', { what: what.slice(0, -1), where })}.`
          : t('sound.from', { what, where })
      }
      const list = told.ambience.map(({ kind, at }) => {
        const where = whereOf({ ...at, metres: 0 })
        const what = t(`sound.ambience.${kind}`)
        return where === '' ? what : t('sound.heardFrom', { what, where })
      })
      return t('sound.heard', { list: list.join(', ') })
    },
    [t, compass],
  )
}

import { CAPTION_SCALES, FIRST_SETTINGS, type PlaySettings } from '../play/hud/play-settings.ts'
import { SAY_LEVELS } from '../play/hud/hearing.ts'
import { readControls } from '../store/controls/control-settings.ts'
import type { Settings } from '../store/settings.ts'

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)

/** What the play screen kept of itself; what is missing or makes no sense is as on the first day. */
export const readPlaySettings = ({ screen, talk, controls }: Settings): PlaySettings => {
  const kept: Readonly<Record<string, unknown>> = typeof screen === 'object' && screen !== null ? { ...screen } : {}
  const { pace, hints } = readControls(controls)
  return {
    textView: flag(kept['textView'], FIRST_SETTINGS.textView),
    captions: flag(kept['captions'], FIRST_SETTINGS.captions),
    captionScale: CAPTION_SCALES.find((scale) => scale === kept['captionScale']) ?? FIRST_SETTINGS.captionScale,
    say: SAY_LEVELS.find((level) => level === kept['say']) ?? FIRST_SETTINGS.say,
    brief: flag(kept['brief'], FIRST_SETTINGS.brief),
    talkWay: talk,
    pace,
    hints,
  }
}

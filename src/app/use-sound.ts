import type { Scenario } from '../core/scene/scenario.ts'
import type { SoundControl } from '../play/hud/play-settings.ts'
import type { LiveRun } from '../play/live/live-run.ts'

/** The sound of the run; the page plays without it where the browser keeps it blocked. */
export const useSound = (
  _live: LiveRun | null,
  _scenario: Scenario | null,
  _kept: unknown,
  _keep: (kept: unknown) => void,
): SoundControl | undefined => undefined

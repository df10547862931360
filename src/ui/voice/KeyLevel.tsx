import { LEVEL_BLOCKS } from './level.ts'
import { useHeld } from './use-held.ts'
import type { Voice } from './voice.ts'

const BLOCKS = Array.from({ length: LEVEL_BLOCKS }, (_, block) => block)

/** The level on the key itself, where there is no room for the bar. */
export const KeyLevel = ({ voice }: { readonly voice: Voice }) => {
  const { blocks } = useHeld(voice, true)
  return (
    <span className="voice__blocks voice__blocks--key" aria-hidden="true">
      {BLOCKS.map((block) => (
        <i key={block} className={block < blocks ? 'voice__lit' : ''} />
      ))}
    </span>
  )
}

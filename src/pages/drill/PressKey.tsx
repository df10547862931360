import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useHeldKey } from '../../ui/talk/use-held-key.ts'

export type PressKeyProps = {
  readonly down: boolean
  /** Press once to talk, once more to let go. */
  readonly toggle: boolean
  readonly onPress: (agoMs: number) => void
  readonly onRelease: (agoMs: number) => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** The talk button without a microphone. */
export const PressKey = ({ down, toggle, onPress, onRelease, ref }: PressKeyProps) => {
  const { t } = useTranslation('drill')
  const held = useHeldKey({ isDown: down, toggle, onPress, onRelease })
  return (
    <button ref={ref} type="button" className={down ? 'presskey presskey--down' : 'presskey'} {...held}>
      <Icon name="mic" size={26} />
      <span>
        <b>{t(down ? (toggle ? 'hold.onToggle' : 'hold.on') : toggle ? 'hold.press' : 'hold.hold')}</b>
        <small>
          <Kbd>SPACE</Kbd> {t(down ? 'hold.deaf' : toggle ? 'hold.pressSmall' : 'hold.holdSmall')}
        </small>
      </span>
    </button>
  )
}

import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hintOf } from './hint.ts'
import { useHint } from './HintLine.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** Tells a reader what is due next whenever that changes. An order that stays open all day is told once, not after each deed. */
export const useToldHint = (tell: (words: string) => void): void => {
  const { t } = useTranslation('play')
  const { scenario, level } = usePlay()
  const hint = useHint()
  const stays = usePlaySlice((view) => hintOf(scenario, view)?.due === 'order')
  const told = useRef('')
  const news = useEffectEvent(() => {
    if (hint === null || level === 'nothing' || (stays && hint === told.current)) return
    if (stays) told.current = hint
    tell(`${t('hint.next')} ${hint}`)
  })
  useEffect(() => news(), [hint])
}

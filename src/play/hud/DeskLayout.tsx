import { useTranslation } from 'react-i18next'
import { Dock } from './Dock.tsx'
import { type LayoutProps, slateParts } from './layout-props.ts'
import { RadioLog } from './RadioLog.tsx'
import { isText, SetOrText } from './SetOrText.tsx'
import { SlateBar } from './SlateBar.tsx'
import { Talk } from './Talk.tsx'
import { WalkieColumn } from './WalkieColumn.tsx'
import { WalkieLine } from './WalkieLine.tsx'

/** Wide screens: the set with docks, and a side column for everything that is heard and said. */
export const DeskLayout = (props: LayoutProps) => {
  const { t } = useTranslation('play')
  const { controls } = props
  const { settings, setSettings, board, holdTalk } = controls
  return (
    <>
      <SlateBar {...slateParts(props)} />
      <SetOrText {...props}>
        <Dock last={controls.last} onChoose={controls.choose} onWalk={() => controls.show('walk')} />
      </SetOrText>
      <aside className="play__side" aria-label={t('side.label')}>
        {isText(props) ? (
          <>
            <WalkieLine />
            <div className="play__loghead label" aria-hidden="true">
              <span>{t('log.title')}</span>
              <span>{t('log.newest')}</span>
            </div>
          </>
        ) : (
          <WalkieColumn />
        )}
        <RadioLog captions={settings.captions} />
        <Talk
          ref={holdTalk}
          board={board}
          way={settings.talkWay}
          onWay={(talkWay) => setSettings({ ...settings, talkWay })}
        />
      </aside>
    </>
  )
}

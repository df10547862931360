import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { stage4PlanSvg } from '../../assets/kit/places/stage-4.paper.ts'
import type { Say } from '../pages/say.ts'
import { readDrawing } from '../ui/drawing.ts'

/** Places whose plan has been drawn. */
export const hasMap = (place: string): boolean => place === 'stage-4'

/** The plan of stage 4 in ink on paper, lettered in the reader's language. */
export const PlaceMap = ({ say }: { readonly say: Say }) => {
  const { t } = useTranslation('pages')
  const drawing = useMemo(
    () =>
      readDrawing(
        stage4PlanSvg({
          stage: say('place.stage-4'),
          village: say('place.video-village'),
          camera: t('map.camera'),
          inFrame: t('map.inFrame'),
          fireLane: say('place.fire-lane'),
          vestibule: say('place.vestibule'),
          eastCorridor: say('place.east-corridor'),
          round: say('place.forty-round'),
          walkway: say('place.walkway'),
          forkliftAisle: say('place.forklift-aisle'),
          redLight: say('place.red-light'),
          bell: say('place.bell'),
          doorTwo: 'D2',
          doorThree: 'D3',
          waiting: t('map.waiting'),
          north: t('map.north'),
          scale: t('map.scale'),
        }),
      ),
    [say, t],
  )
  return <>{drawing}</>
}

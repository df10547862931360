import { useMemo } from 'react'
import { personOf } from '../../../assets/kit/figures/describe.ts'
import { drawPerson, type Stance } from '../../../assets/kit/figures/person.ts'
import { readDrawing } from '../../ui/drawing.ts'

const SEED = 7
const AT_REST: Stance = { pose: 'rest', gait: 'stand', step: 0 }
const WORKING: Stance = { pose: 'task', gait: 'stand', step: 0 }

const Figure = ({ look, works, place }: { readonly look: string; readonly works: boolean; readonly place: string }) => {
  const drawn = useMemo(() => readDrawing(drawPerson(personOf(look, SEED), works ? WORKING : AT_REST)), [look, works])
  return <g transform={place}>{drawn}</g>
}

/** The other and the trainee from above, facing each other; hands and what they hold carry the mood (LOOK 12.4). */
export const Portrait = ({
  other,
  me,
  works,
}: {
  /** Null where they are not to be seen. */
  readonly other: string | null
  readonly me: string
  readonly works: boolean
}) => (
  <svg className="portrait" viewBox="0 0 290 330" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
    <path className="portrait__joints" d="M-200 34H490M-200 214H490M56 34V214M234 -60V34M20 214V400M256 214V400" />
    {other === null ? null : (
      <ellipse className="portrait__shade" cx={166} cy={110} rx={62} ry={36} transform="rotate(40 166 110)" />
    )}
    <ellipse className="portrait__shade" cx={162} cy={324} rx={50} ry={29} transform="rotate(40 162 324)" />
    <path className="portrait__way" d="M145 186V226" />
    {other === null ? (
      <path className="portrait__door" d="M20 108H270" />
    ) : (
      <Figure look={other} works={works} place="translate(145 88) rotate(180) scale(3.7)" />
    )}
    <Figure look={me} works={false} place="translate(145 306) scale(3)" />
  </svg>
)

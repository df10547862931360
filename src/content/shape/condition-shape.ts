import * as v from 'valibot'
import { EVENT_KEYS } from '../../core/scene/condition.ts'
import { ACTS } from '../../core/vocabulary/radio.ts'
import { LOUDNESSES } from '../../core/vocabulary/words.ts'
import { about, channel, minutes, name, outcomeName, placeName } from './parts-of-speech.ts'

const terms = v.pipe(v.array(name), v.nonEmpty('at least one term'))
const words = {
  all: v.exactOptional(v.pipe(terms, about('All of these terms are among the words.'))),
  any: v.exactOptional(v.pipe(terms, about('At least one of these terms is among the words.'))),
}

/** An honest ETA: the walk by the plan, in full minutes, the ways between places, and what else it takes. */
const etaShape = v.strictObject({
  walk: v.pipe(
    v.array(placeName),
    v.minLength(2, 'two spots or more'),
    about('Spots of the walk, in order; from one place to another by the way between them.'),
  ),
  plus: v.optional(v.pipe(v.array(minutes), about('Minutes of everything else: touch-up, loading, the drive.')), []),
  spare: v.optional(v.pipe(minutes, about('Minutes that may be said on top.')), 1),
})

const worldKeys = {
  truth: v.exactOptional(v.pipe(v.boolean(), about('What was claimed agrees with what happened (did, spoke).'))),
  atPost: v.exactOptional(v.pipe(v.boolean(), about('The trainee stands at the post.'))),
  facing: v.exactOptional(v.pipe(v.picklist(['set', 'out']), about('Which way the trainee faces.'))),
  shut: v.exactOptional(v.pipe(placeName, about('This door is shut.'))),
  rolling: v.exactOptional(v.pipe(v.boolean(), about('A take is rolling.'))),
  clear: v.exactOptional(
    v.pipe(
      v.boolean(),
      about(
        'Nothing is about to get into picture or sound by the post: door shut, nobody past, coming or in the picture.',
      ),
    ),
  ),
  flag: v.exactOptional(v.pipe(name, about('This flag was set before.'))),
  in: v.exactOptional(v.pipe(name, about('The trainee stands in this zone of the place.'))),
  bogey: v.exactOptional(
    v.pipe(v.boolean(), about('Somebody who was not won over is past the turn-back point, on the way to the frame.')),
  ),
  carries: v.exactOptional(v.pipe(name, about('The trainee carries this thing.'))),
  between: v.exactOptional(
    v.pipe(
      v.tuple([name, name]),
      about('The trainee stands in the line of sight from the first to the second; an umbrella covers more of it.'),
    ),
  ),
  eyeline: v.exactOptional(
    v.pipe(v.boolean(), about('The trainee stands in the eyeline of somebody of the shot (inShot).')),
  ),
  met: v.exactOptional(
    v.pipe(v.array(outcomeName), about('All of these came of encounters before: encounter.outcome.')),
  ),
  unmet: v.exactOptional(v.pipe(v.array(outcomeName), about('None of these came of encounters.'))),
}

const countEvents = (condition: object): number => EVENT_KEYS.filter((key) => key in condition).length

/** A condition on something that happens: exactly one of the first five keys says what. */
export const conditionShape = v.pipe(
  v.strictObject({
    did: v.exactOptional(v.pipe(name, about('The trainee took this choice.'))),
    spoke: v.exactOptional(
      v.pipe(
        v.strictObject({
          ...words,
          loud: v.exactOptional(v.pipe(v.array(v.picklist(LOUDNESSES)), about('At one of these loudnesses.'))),
        }),
        about('The trainee said words in person.'),
      ),
    ),
    told: v.exactOptional(
      v.pipe(
        outcomeName,
        about(
          'A conversation, an encounter or a thing came to this: talk.answer, talk.MANNER, talk.silence, encounter.outcome, thing.outcome.',
        ),
      ),
    ),
    said: v.exactOptional(
      v.pipe(
        v.strictObject({
          ...words,
          acts: v.exactOptional(v.pipe(v.array(v.picklist(ACTS)), about('As one of these speech acts.'))),
          minutes: v.exactOptional(
            v.pipe(v.tuple([minutes, minutes]), about('The minutes that are given lie between these.')),
          ),
          eta: v.exactOptional(
            v.pipe(
              etaShape,
              about('The minutes that are given are an honest sum: walking time on the plan and what else it takes.'),
            ),
          ),
          on: v.exactOptional(v.pipe(channel, about('On this channel; on the home channel without it.'))),
        }),
        about('The trainee was heard on the air.'),
      ),
    ),
    opened: v.exactOptional(v.pipe(placeName, about('The trainee opened this door.'))),
    answered: v.exactOptional(
      v.pipe(v.number(), v.integer(), about('The probe was answered with so many parts right.')),
    ),
    ...worldKeys,
  }),
  v.check((condition) => countEvents(condition) === 1, `exactly one of ${EVENT_KEYS.join(', ')} says what must happen`),
)

export type ShapedCondition = v.InferOutput<typeof conditionShape>

/** What must be so at one moment, whatever happens. */
export const stillShape = v.pipe(
  v.strictObject(worldKeys),
  v.check((hold) => Object.keys(hold).length > 0, 'at least one thing that must be so'),
)

import * as v from 'valibot'
import { NET_DEFAULTS } from '../../core/radio/net/options.ts'
import { about, channel, name, placeName, seconds, textId } from './parts-of-speech.ts'

const words = v.pipe(v.string(), v.regex(/\S/, 'some words'))
const percent = v.pipe(v.number(), v.minValue(1, '1 to 100'), v.maxValue(100, '1 to 100'))
const few = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'not below 0'), v.maxValue(9, 'at most 9'))

/** How the radios of the show are programmed, and the one on the trainee's belt. */
export const radioShape = v.strictObject({
  lockOut: v.optional(v.pipe(v.boolean(), about('A radio refuses to transmit over somebody.')), NET_DEFAULTS.lockOut),
  timeOut: v.optional(
    v.pipe(seconds, about('A button that stays down is cut off after so many seconds.')),
    NET_DEFAULTS.timeOutMs / 1000,
  ),
  opening: v.optional(
    v.pipe(v.picklist(['analogue', 'digital']), about('How long a transmitter takes to open: 0.4 s, or 0.7 s.')),
    'analogue',
  ),
  volume: v.optional(
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, '0 to 10'), v.maxValue(10, '0 to 10')),
    NET_DEFAULTS.volume,
  ),
  headset: v.optional(v.pipe(v.boolean(), about('Plugged in when the run begins.')), NET_DEFAULTS.headset),
  battery: v.optional(v.pipe(percent, about('Percent when the run begins.')), NET_DEFAULTS.brick.percent),
  wear: v.optional(
    v.pipe(
      v.number(),
      v.minValue(1, '1 to 100'),
      v.maxValue(100, '1 to 100'),
      about('How many times faster than a new one the brick goes flat.'),
    ),
    NET_DEFAULTS.brick.wear,
  ),
  spares: v.optional(v.pipe(few, about('Hot bricks in the pocket.')), NET_DEFAULTS.spares),
  bricksAt: v.optional(v.pipe(v.array(placeName), about('Spots with a bag of hot bricks.')), []),
})

/** What happens on the air besides lines; a beat and an effect may each hold it. */
export const airKeys = {
  spins: v.exactOptional(
    v.pipe(
      v.strictObject({
        by: v.pipe(name, about('Who goes round the channels.')),
        line: v.pipe(textId, about('What is repeated.')),
        to: v.pipe(v.array(channel), v.nonEmpty('at least one channel'), about('The channels, in order.')),
      }),
      about('A line is repeated on other channels, one after the other, and then said to be.'),
    ),
  ),
  crosstalk: v.exactOptional(
    v.pipe(
      v.strictObject({ line: textId, on: channel }),
      about('A voice of another show. It calls nothing here, whatever it says.'),
    ),
  ),
  sticks: v.exactOptional(
    v.pipe(
      v.strictObject({
        who: v.pipe(name, about('Whose button; me is the trainee.')),
        seconds: v.optional(v.pipe(seconds, about('Until it is found by itself.')), 60),
      }),
      about('A talk button stays down: noise, and nobody gets through until it is found.'),
    ),
  ),
  home: v.exactOptional(v.pipe(channel, about('The trainee belongs on this channel from now on.'))),
  misreads: v.exactOptional(
    v.pipe(
      v.strictObject({
        by: name,
        swap: v.pipe(v.record(words, words), about('Words that come out as others: two: three.')),
      }),
      about('The next thing that this person reads back is wrong. A row can wait for the correction.'),
    ),
  ),
  kit: v.exactOptional(
    v.pipe(
      v.strictObject({
        what: v.picklist(['issued', 'signedOut', 'handedOver', 'asked', 'gaveUp', 'lost', 'returned', 'leaving']),
        thing: v.optional(v.picklist(['radio', 'brick']), 'radio'),
      }),
      about('Something about the kit, for R-KIT and R-BATTERY.'),
    ),
  ),
  task: v.exactOptional(
    v.pipe(
      v.strictObject({ name, now: v.picklist(['begun', 'done', 'failed']) }),
      about('How a thing stands that the trainee was asked for, for R-STATUS-TRUE.'),
    ),
  ),
  cast: v.exactOptional(
    v.pipe(
      v.strictObject({
        number: v.pipe(v.string(), v.regex(/^\d{1,2}$/, "a number of the call sheet such as '4'")),
        leg: v.picklist(['leaving', 'near', 'landed']),
      }),
      about('A leg of a move of cast that is in the trainee’s care, for R-TALENT-MOVES.'),
    ),
  ),
}

/** The keys of the air alone, for the guide. */
export const airShape = v.strictObject(airKeys)
/** The radios of a show that says nothing of them. */
export const RADIO_DEFAULTS = v.parse(radioShape, {})

export type ShapedAir = v.InferOutput<typeof airShape>
export type ShapedRadio = v.InferOutput<typeof radioShape>

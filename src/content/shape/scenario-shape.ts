import * as v from 'valibot'
import {
  AUTHORITIES,
  CRITERIA,
  GESTURES,
  LOUDNESSES,
  PASS_KINDS,
  TIERS,
  TONES,
  VARIANTS,
} from '../../core/vocabulary/words.ts'
import { REGIONS } from '../../core/vocabulary/radio.ts'
import { DEFAULTS } from '../defaults.ts'
import { beatShape } from './beat-shape.ts'
import { holdShape } from './hold-shape.ts'
import { radioShape } from './net-shape.ts'
import { about, channel, look, minutes, name, placeName, seconds, textId } from './parts-of-speech.ts'
import { etaOwedShape, worksShape } from './works-shape.ts'
import { wayShape } from './journey-shape.ts'
import { encounterShape } from './encounter-shape.ts'
import { MOVES } from '../../core/encounters/manner-phrases.ts'
import { talkShape } from './talk-shape.ts'
import { thingShape } from './thing-shape.ts'
import { rowShape } from './row-shape.ts'

/** The version of the format that this reader understands. */
export const FORMAT = 1

const words = v.pipe(v.string(), v.nonEmpty('some words'))

const houseStyleShape = v.strictObject({
  region: v.exactOptional(v.picklist(REGIONS)),
  hailOrder: v.exactOptional(v.picklist(['callerFirst', 'calledFirst'])),
  acknowledge: v.exactOptional(v.picklist(['readback', 'copy'])),
  lockupPoll: v.exactOptional(v.boolean()),
  radioEcho: v.exactOptional(v.boolean()),
  bogeyWhileRolling: v.exactOptional(v.picklist(['silent', 'report'])),
  releaseRule: v.exactOptional(v.picklist(['on_cut', 'on_release'])),
  toiletCode: v.exactOptional(v.picklist(['10-1', '10-100'])),
  bell: v.exactOptional(v.picklist(['oneLongTwoShort', 'oneTwo', 'threeTwoOne'])),
  channelPlan: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^([1-9]|1[0-6])$/, 'a channel')), words)),
})

const personShape = v.strictObject({
  id: v.pipe(name, about('The trainee is me.')),
  name: v.pipe(textId, about('What they are called.')),
  role: v.pipe(textId, about('What they do.')),
  look: v.pipe(
    look,
    about('How they are drawn: a name of the cast, a vehicle, or words such as woman, 60s, shopping bag.'),
  ),
  voice: v.optional(v.pipe(v.nullable(name), about('Spoken voice; null for people who never speak.')), null),
  channel: v.optional(v.pipe(v.nullable(channel), about('Channel they listen on; null without a radio.')), null),
  kind: v.optional(v.pipe(v.picklist(PASS_KINDS), about('Who they are to a lock-up.')), DEFAULTS.kind),
  seen: v.optional(v.pipe(v.nullable(textId), about('What can be seen of them.')), null),
  at: v.exactOptional(v.pipe(placeName, about('Spot where they stand when the run begins.'))),
  inShot: v.exactOptional(v.pipe(v.literal(true), about('They belong in the picture: the cast of the shot.'))),
})

const choiceShape = v.strictObject({
  id: v.pipe(name, about('Name of the choice; its words are the text choice.NAME.')),
  to: v.optional(v.pipe(v.nullable(name), about('Whom it is for; null for everybody near.')), null),
  gesture: v.pipe(v.picklist(GESTURES), about('What the hands and the body say.')),
  loudness: v.pipe(v.picklist(LOUDNESSES), about('How loud it is.')),
  tone: v.exactOptional(
    v.pipe(
      v.array(v.picklist(TONES)),
      v.nonEmpty(),
      v.maxLength(2),
      about('How it is said, in a word or two: a fact, never a hint.'),
    ),
  ),
  borrows: v.exactOptional(v.pipe(v.picklist(AUTHORITIES), about('Whose authority it borrows: a fact, never a hint.'))),
  pushes: v.optional(v.nullable(v.strictObject({ door: placeName, open: v.boolean() })), null),
  says: v.exactOptional(v.pipe(v.array(v.picklist(MOVES)), about('What it says to somebody who is met: encounters.'))),
  promise: v.exactOptional(v.pipe(seconds, about('Seconds that are promised, where it says a time; 60 without it.'))),
  claim: v.optional(
    v.pipe(
      v.nullable(v.picklist(['nobody', 'somebody'])),
      about('Who got by, according to it; compared with the facts.'),
    ),
    null,
  ),
})

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "a time of day such as '10:13:00'"))

/** What is otherwise in one variant of the place; its words stand in the text files as ID@VARIANT. */
const variantShape = v.strictObject({
  clock: v.exactOptional(v.pipe(clock, about('Hour of the set clock when the run begins.'))),
  slug: v.exactOptional(v.pipe(words, about('Slug line of the scene.'))),
  looks: v.optional(v.pipe(v.record(name, look), about('How somebody of the cast is drawn then.')), {}),
  terms: v.optional(
    v.pipe(v.record(name, v.pipe(v.array(words), v.nonEmpty())), about('Phrases that say something else then.')),
    {},
  ),
})

const offerName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)?$/, 'a row or row.part'))
const names = v.array(name)
const textIds = v.array(textId)

/** A scenario file as an author writes it. Text ids only: the words stand in the text files beside it. */
export const scenarioShape = v.strictObject({
  id: v.pipe(name, about('The name of the file.')),
  format: v.pipe(v.literal(FORMAT), about('Version of this format.')),
  module: v.pipe(name, about('The folder that the file lies in.')),
  title: textId,
  tier: v.pipe(v.picklist(TIERS), about('Tier of the production: it sets the price of a minute.')),
  minutes: v.pipe(minutes, about('How long a run takes.')),
  place: v.pipe(name, about('A file of scenarios/places.')),
  beyond: v.optional(
    v.pipe(v.array(name), about('Other places that the scenario goes to; a name in them is written place/name.')),
    [],
  ),
  ways: v.optional(v.pipe(v.array(wayShape), about('Ways between the places.')), []),
  variants: v.exactOptional(
    v.pipe(
      v.record(v.picklist(VARIANTS), variantShape),
      about('Variants of the place in which it can be played; the first is the usual one.'),
    ),
  ),
  works: v.optional(
    v.pipe(v.array(worksShape), about('The strip of the works: the cast on their way to the set.')),
    [],
  ),
  etas: v.optional(
    v.pipe(v.array(etaOwedShape), about('The time that is owed, beside the strip; the first is shown.')),
    [],
  ),
  show: v.strictObject({
    title: words,
    episode: words,
    slug: v.pipe(words, about('Slug line of the scene.')),
    scene: words,
    clock,
  }),
  brief: v.pipe(textId, about('The briefing, 60 words at most.')),
  goal: textId,
  hazards: v.optional(textIds, []),
  slack: v.pipe(minutes, about('Minutes that may be lost before the day is in trouble.')),
  homeChannel: v.optional(channel, DEFAULTS.homeChannel),
  houseStyle: v.optional(v.pipe(houseStyleShape, about('Switches of the show that differ from the default.')), {}),
  radio: v.exactOptional(v.pipe(radioShape, about('The radios of the show, and the one on the belt.'))),
  weights: v.pipe(v.record(v.picklist(CRITERIA), v.number()), about('Criteria exercised and their share; 100 in all.')),
  passMark: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), DEFAULTS.passMark),
  debrief: v.pipe(textIds, about('Questions of the debrief.')),
  post: v.pipe(
    v.strictObject({
      id: name,
      name: textId,
      label: v.pipe(words, about('On the tape: D2.')),
      mark: v.pipe(name, about('Spot of the mark.')),
      door: v.exactOptional(v.pipe(name, about('The door that the post holds; none where it holds a way.'))),
      radius: v.optional(
        v.pipe(v.number(), about('Metres around the mark that count as at the post.')),
        DEFAULTS.postRadiusMetres,
      ),
      start: v.pipe(name, about('Spot where the trainee stands when the run begins.')),
    }),
    about("The trainee's post."),
  ),
  neighbours: v.optional(v.array(v.strictObject({ id: name, label: words, holder: name, mark: name })), []),
  orders: v.optional(
    v.array(
      v.strictObject({
        id: textId,
        icon: name,
        from: v.exactOptional(
          v.pipe(name, about('The row from which on it is what comes next; the first without it.')),
        ),
      }),
    ),
    [],
  ),
  cast: v.pipe(v.array(personShape), about('Everybody of the scenario, the trainee first.')),
  terms: v.optional(
    v.pipe(v.record(name, v.pipe(v.array(words), v.nonEmpty())), about('What somebody may be saying, by its phrases.')),
    {},
  ),
  choices: v.optional(v.pipe(v.array(choiceShape), about('Ways to act in person.')), []),
  offers: v.optional(
    v.pipe(v.record(offerName, names), about('Which choices stand open while a row, or row.part, is open.')),
    {},
  ),
  probes: v.optional(
    v.array(
      v.strictObject({
        id: name,
        question: textId,
        about: v.pipe(names, about('Whose whereabouts are asked.')),
        seconds: v.optional(seconds, DEFAULTS.probeSeconds),
      }),
    ),
    [],
  ),
  encounters: v.optional(
    v.pipe(v.array(encounterShape), about('Who comes upon the post, with an aim of their own.')),
    [],
  ),
  things: v.optional(v.pipe(v.array(thingShape), about('What is carried by hand and handed over.')), []),
  holds: v.optional(
    v.pipe(v.array(holdShape), about('Words that make a call of the 1st AD wait: “Hold the roll.”')),
    [],
  ),
  talks: v.optional(v.pipe(v.array(talkShape), about('Conversations in person, in own words or by choices.')), []),
  twists: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: name, of: v.pipe(names, v.nonEmpty()) })),
      about('Exactly one of the beats is drawn when the run begins.'),
    ),
    [],
  ),
  beats: v.pipe(v.array(beatShape), v.nonEmpty('at least one beat'), about('The timeline.')),
  rows: v.pipe(v.array(rowShape), about('What is judged.')),
  endings: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        when: v.exactOptional(
          v.strictObject({
            gate: v.exactOptional(v.literal(true)),
            breaches: v.exactOptional(v.literal(true)),
            faults: v.exactOptional(v.literal(true)),
          }),
        ),
      }),
    ),
    v.nonEmpty('at least one ending'),
    about('The first whose condition holds; the last one has none.'),
  ),
  board: v.optional(
    v.pipe(
      v.strictObject({
        who: v.optional(textIds, []),
        lingo: v.optional(textIds, []),
        state: v.optional(textIds, []),
        detail: v.optional(textIds, []),
      }),
      about('Chips of the phrase board, row by row.'),
    ),
    {},
  ),
})

export type ShapedScenario = v.InferOutput<typeof scenarioShape>

import * as v from 'valibot'
import {
  ACTS,
  BOGEY_CUSTOMS,
  POST_STATES,
  REGIONS,
  ROLL_STATES,
  RULE_IDS,
  TRAFFIC_KINDS,
} from '../../core/vocabulary/radio.ts'
import { DRILL_IDS } from '../../core/radio/drill/drill.ts'
import { ANSWERS_DUE } from '../../core/radio/drill/item.ts'
import { about, channel, name } from '../shape/parts-of-speech.ts'

/** The version of the format that this reader understands. */
const DRILL_FORMAT = 1

const words = v.pipe(v.string(), v.regex(/\S/, 'some words'))
const sayings = v.optional(v.array(words), [])
const person = v.pipe(v.string(), v.regex(/^(?:[a-z][a-z0-9-]*|\{\w+\}|\*)$/, 'somebody of the crew, me, a slot or *'))
const slotName = v.pipe(v.string(), v.regex(/^[a-z]\w*$/, 'the name of a slot'))
const card = v.pipe(
  v.string(),
  v.regex(/^(?:(?:spot:)?R-[A-Z0-9-]+|[a-z][a-z0-9-]*)$/, 'a rule or a phrase of the glossary'),
)
const rule = v.picklist(RULE_IDS)

const lineEntries = {
  by: v.pipe(person, about('Who says it.')),
  on: v.optional(v.pipe(channel, about('On which channel.')), 1),
  to: v.optional(v.pipe(v.array(person), about('Whom it is for; * for everybody.'))),
  kind: v.optional(v.picklist(TRAFFIC_KINDS)),
  facts: v.optional(v.pipe(v.record(slotName, words), about('What an order tells, slot by slot.'))),
  garbled: v.optional(v.boolean()),
  gap: v.optional(v.pipe(v.number(), v.minValue(0, 'not below 0'), about('Seconds of quiet before it.')), 1.2),
  roll: v.optional(v.pipe(v.picklist(ROLL_STATES), about('What the camera does from here on.'))),
}
const lineShape = v.strictObject(lineEntries)

const stagedEntries = {
  id: v.pipe(name, about('Its words stand under this name.')),
  trains: v.pipe(
    v.array(card),
    v.nonEmpty('at least one'),
    about('Rules and phrases that an answer is remembered for.'),
  ),
  regions: v.optional(v.pipe(v.array(v.picklist(REGIONS)), v.nonEmpty('at least one region')), [...REGIONS]),
  roll: v.optional(v.picklist(ROLL_STATES), 'idle'),
  post: v.optional(v.picklist(POST_STATES), 'off'),
  myPost: v.optional(v.pipe(words, about('The post that the trainee holds.'))),
  lockupPoll: v.optional(v.boolean(), false),
  bogeyWhileRolling: v.optional(v.picklist(BOGEY_CUSTOMS), 'silent'),
  public: v.optional(v.boolean(), false),
  emergencyOnAir: v.optional(v.boolean(), false),
  hazard: v.optional(v.strictObject({ kind: words, place: words, casualty: v.optional(words) })),
  secrets: v.optional(v.strictObject({ people: v.optional(v.array(words)), show: v.optional(v.array(words)) })),
  vary: v.optional(
    v.pipe(
      v.array(v.record(slotName, words)),
      v.nonEmpty('at least one row'),
      about('One row is drawn each time: names, posts, numbers.'),
    ),
    [{}],
  ),
  before: v.optional(v.pipe(v.array(lineShape), about('What is heard before.')), []),
}

const wantedEntries = {
  acts: v.optional(v.pipe(v.array(v.picklist(ACTS)), about('What the answer must do.')), []),
  due: v.optional(v.pipe(v.picklist(ANSWERS_DUE), about('The answer that the moment asks for.'))),
  tells: v.optional(v.pipe(v.array(words), about('Words that tell as much as that answer.')), []),
  speaksOf: v.optional(v.pipe(v.array(words), about('Words of which one must be in it.')), []),
  says: v.optional(v.pipe(v.record(slotName, words), about('Facts that the answer must carry.')), {}),
  orElse: v.optional(v.pipe(v.array(v.picklist(ACTS)), about('Acts that do as well without it.')), []),
}

const talkShape = v.strictObject({
  ...stagedEntries,
  silent: v.optional(v.pipe(v.boolean(), about('Saying nothing is what works.')), false),
  ...wantedEntries,
})
const findShape = v.strictObject({
  ...stagedEntries,
  watch: v.pipe(person, about('Whose lines are in question.')),
  fault: v.optional(v.pipe(rule, about('The rule that is broken; left out where nothing is wrong.'))),
})
const holdShape = v.strictObject({
  ...stagedEntries,
  cue: v.optional(
    v.pipe(v.number(), v.minValue(1.5, 'at least 1.5'), about('Seconds from quiet to the first word.')),
    2.5,
  ),
})
const stepShape = v.strictObject({
  do: v.picklist(['say', 'turn', 'listen']),
  turn: v.optional(channel, 1),
  rule,
  ...wantedEntries,
  then: v.optional(v.array(lineShape), []),
})
const moveShape = v.strictObject({
  ...stagedEntries,
  startOn: v.optional(v.pipe(channel, about('Where the knob stands when it begins.')), 1),
  steps: v.pipe(v.array(stepShape), v.nonEmpty('at least one step')),
})
const chooseShape = v.strictObject({
  phrases: v.pipe(v.array(name), v.nonEmpty('at least one phrase'), about('In the order in which they are learned.')),
})

const head = {
  id: v.picklist(DRILL_IDS),
  format: v.pipe(v.literal(DRILL_FORMAT), about('Version of this format.')),
  round: v.pipe(v.number(), v.integer('a whole number'), v.minValue(3, '3 to 14'), v.maxValue(14, '3 to 14')),
  seconds: v.pipe(v.number(), v.minValue(3, 'at least 3'), about('About how long one item takes.')),
}

const drillOf = <const Kind extends string, const Item extends v.GenericSchema>(kind: Kind, item: Item) =>
  v.strictObject({ ...head, kind: v.literal(kind), items: v.pipe(v.array(item), v.nonEmpty('at least one item')) })

/** The file of a drill by what kind of answer it wants. Its words stand in the text file beside it. */
export const drillShapes = {
  talk: drillOf('talk', talkShape),
  find: drillOf('find', findShape),
  hold: drillOf('hold', holdShape),
  move: drillOf('move', moveShape),
  choose: v.strictObject({
    ...head,
    kind: v.literal('choose'),
    items: v.pipe(v.array(chooseShape), v.nonEmpty('at least one item')),
    alike: v.optional(
      v.pipe(v.array(v.array(name)), about('Phrases that mean the same and never stand side by side.')),
      [],
    ),
  }),
} as const

/** Which kind of drill a file says it is. */
export const kindShape = v.object({ kind: v.picklist(['talk', 'find', 'hold', 'move', 'choose']) })

const wantedTexts = {
  works: sayings,
  fails: sayings,
  built: sayings,
  decoys: sayings,
  because: v.optional(v.string(), ''),
}
const spanLine = v.strictObject({
  say: v.pipe(words, about('The words; brackets stand around the stretch at fault.')),
  ok: v.optional(v.string(), ''),
  fault: v.optional(v.string(), ''),
})
const insteadTexts = v.strictObject({ say: v.optional(words), turn: v.optional(words), listen: v.optional(words) })
const stepTexts = v.strictObject({
  ...wantedTexts,
  instead: v.optional(v.pipe(insteadTexts, about('Why another deed does not work here.')), {}),
  then: sayings,
})
const itemTexts = v.strictObject({
  scene: v.optional(v.string(), ''),
  lines: v.optional(v.array(v.union([words, spanLine])), []),
  say: v.optional(v.string(), ''),
  clean: v.optional(v.string(), ''),
  miss: v.optional(v.string(), ''),
  after: v.optional(
    v.pipe(v.string(), about('What may be said once the camera has cut, where silence works until then.')),
    '',
  ),
  steps: v.optional(v.array(stepTexts), []),
  ...wantedTexts,
})

/** The words of a drill in the language of the set. */
export const drillTextsShape = v.strictObject({
  chips: v.pipe(sayings, about('Chips that stand on every board.')),
  labels: v.optional(v.pipe(v.record(name, words), about('What phrases are called on the page.')), {}),
  instead: v.optional(
    v.pipe(
      v.strictObject({
        say: v.optional(insteadTexts, {}),
        turn: v.optional(insteadTexts, {}),
        listen: v.optional(insteadTexts, {}),
      }),
      about('The same for every step of the drill that says nothing else, by what works there.'),
    ),
    { say: {}, turn: {}, listen: {} },
  ),
  items: v.optional(v.record(name, itemTexts), {}),
})

/** The crew on whose net the drills are held, and the words that differ by region. */
export const houseShape = v.strictObject({
  format: v.literal(DRILL_FORMAT),
  crew: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        name: words,
        role: words,
        voice: v.optional(v.nullable(name), null),
        post: v.optional(words),
      }),
    ),
    v.nonEmpty('at least one person'),
  ),
  local: v.record(slotName, v.strictObject({ us: words, uk: words, ca: words, au: words })),
})

export type ShapedHouse = v.InferOutput<typeof houseShape>
export type DrillTexts = v.InferOutput<typeof drillTextsShape>
export type InsteadTexts = DrillTexts['instead']
export type ItemTexts = DrillTexts['items'][string]
export type ShapedLine = v.InferOutput<typeof lineShape>
export type ShapedDrill = { readonly [Kind in keyof typeof drillShapes]: v.InferOutput<(typeof drillShapes)[Kind]> }
export type AnyShapedDrill = ShapedDrill[keyof ShapedDrill]

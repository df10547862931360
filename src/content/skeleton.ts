import { stringify } from 'yaml'
import type { ScenarioTexts } from './compiled-scenario.ts'

/** What a skeleton is made for. `runTexts`: texts that already have words for what every run may need. */
export type SkeletonFor = {
  readonly id: string
  readonly module: string
  readonly place: string
  readonly runTexts: ScenarioTexts
}

const scenarioOf = ({
  id,
  module,
  place,
}: SkeletonFor): string => `# yaml-language-server: $schema=../scenario.schema.json
# ${id}: one take at a stage door. Change it line by line; npm run scenario -- check ${id} after each.
id: ${id} # the name of this file
format: 1
module: ${module} # the folder of this file
title: title # words stand in ${id}.en.yaml, here are their ids only
tier: T2 # sets the price of a minute
minutes: 2
place: ${place} # scenarios/places/${place}.yaml
show: { title: Salt Line, episode: ep. 104, slug: INT. STAGE 4 – DAY, scene: '12', clock: '10:13:00' }
brief: brief # 60 words at most
goal: goal
hazards: []
slack: 12 # company minutes that may be lost
houseStyle: { lockupPoll: true } # only what differs from the default
weights: { R2: 50, R3: 50 } # criteria and their share; 100 in all, each with a row below
debrief: [debrief.facing]

# The post: its mark and its door come from the place.
post: { id: d2, name: post.d2, label: D2, mark: d2-mark, door: door-2-outer, start: east-of-door }

cast:
  - { id: me, name: name.me, role: role.me, look: you, channel: 1 }
  - { id: reyes, name: name.reyes, role: role.reyes, look: ad, voice: reyes, channel: 1 }
  - { id: courier, name: name.courier, role: role.courier, look: courier, kind: delivery, seen: seen.courier }

# What somebody may be saying, by its phrases.
terms:
  door-two: [door two, two]
  locked: [locked, secure]

# Ways to act in person; the button of each is the text choice.NAME.
choices:
  - { id: courier-palm, to: courier, gesture: palm, loudness: silent, says: [request, reason, time] }
  - { id: courier-in, to: courier, gesture: wave, loudness: silent, pushes: { door: door-2-outer, open: true } }

# Who wants in. Unanswered they go on; what they make of an answer follows from their kind.
encounters:
  - { id: courier, who: courier, opens: courier, to: stage, waits: queue-3, asks: 20 }

# The timeline. Beats with call: are the 1st AD's and keep their order; the others fall between them.
beats:
  - { id: post, at: '0:00', takesPost: true } # the trainee walks to the mark
  - { id: lock, at: '0:20', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp, lockItUp] }
  - { id: rolling, at: '0:35', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }
  - { id: courier, at: '0:45', bring: { who: courier, from: aisle-west, to: front }, alert: alert.hand-on-it }
  - { id: cut, at: '1:20', say: { by: reyes, line: line.reyes.cut, on: 1 }, call: [cut] }
  - { id: end, at: '1:50', end: true }

# What is judged. A part done in its window is on time, in twice of it late.
rows:
  - id: lock
    on: lock
    criteria: [R3]
    rules: [R-LOCK-CONFIRM] # the row judges this rule, so it is not charged twice
    parts:
      confirm:
        window: 5
        any: [{ said: { all: [door-two, locked] }, atPost: true, shut: door-2-outer }]
        play: [{ say: works.locked }] # how a bot does it, and "what works"
  - id: courier
    on: courier
    criteria: [R2]
    lost: [0, 1, 3] # company minutes for best, ok, wrong
    cause: '1' # number of the cause of delay
    parts:
      stop:
        window: 10
        any: [{ did: courier-palm }]
        play: [{ do: courier-palm }]
    wrong: [{ when: { opened: door-2-outer } }]
    breaks: [{ do: courier-in }] # how the bot that breaks rules gets it wrong
  - id: hold
    on: rolling
    criteria: [R2]
    parts:
      stay: { until: cut, hold: { shut: door-2-outer, atPost: true } } # judged at the cut
    breaks: [{ push: door-2-outer, open: true }]

# Which choices stand open while a row is open. Best ones are neither first nor longest.
offers:
  courier: [courier-in, courier-palm]

# The first whose condition holds; the last one has none.
endings:
  - { id: breach, when: { gate: true } }
  - { id: dirty, when: { breaches: true } }
  - { id: clean }

# Chips of the phrase board.
board:
  who: [board.reyes]
  lingo: [board.door-two, board.locked]
`

const WORDS: ScenarioTexts = {
  title: 'A stage door',
  brief: 'Stage 4, door two. One take. Answer when the set is locked, and let nobody through while it rolls.',
  goal: 'One clean take.',
  'debrief.facing': 'Which way were you facing?',
  'post.d2': 'Personnel door two',
  'name.me': 'You',
  'role.me': 'Set PA',
  'name.reyes': 'Reyes',
  'role.reyes': '1st AD',
  'name.courier': 'Courier',
  'role.courier': 'Delivery',
  'seen.courier': 'Parcel in hand',
  'line.reyes.lock': ['Picture’s up. Lock it up.', 'Picture’s up, everybody. Lock it up.'],
  'line.reyes.rolling': ['Rolling.', 'Rolling. Rolling.'],
  'line.reyes.cut': ['Cut.', 'That’s a cut.'],
  'choice.courier-palm': 'Palm low, point at the light',
  'choice.courier-in': 'Open the door, wave him in',
  'works.locked': 'Door two, locked.',
  'caption.post': 'You walk up to door two.',
  'caption.courier': 'A courier walks up to the door. A hand goes to the handle.',
  'alert.hand-on-it': 'Hand on it',
  'alert.toward.handle': 'to the handle',
  'alert.toward.people': 'to the queue',
  'row.lock': 'Lock for the take',
  'part.lock.confirm': 'Answer “Door two, locked”',
  'row.courier': 'The courier',
  'part.courier.stop': 'Step into view and sign, without a voice',
  'row.hold': 'Hold until the cut',
  'part.hold.stay': 'Stay shut at the post',
  'ending.clean': 'A clean take.',
  'ending.dirty': 'One dirty take.',
  'ending.breach': 'Somebody asks who opened two. We begin there.',
  'board.reyes': 'Reyes',
  'board.door-two': 'door two',
  'board.locked': 'locked',
}

const OF_EVERY_RUN = /^ahead\.(?!held$)|^gate\.post-left$/

/** A commented scenario that passes its check, and its English texts. */
export const skeletonOf = (wanted: SkeletonFor): { readonly scenario: string; readonly texts: string } => {
  const ofEveryRun = Object.entries(wanted.runTexts).filter(([id]) => OF_EVERY_RUN.test(id))
  const own = stringify(WORDS, { lineWidth: 0 })
  const run = stringify(Object.fromEntries(ofEveryRun), { lineWidth: 0 })
  return {
    scenario: scenarioOf(wanted),
    texts: `# The words of ${wanted.id} in English. A list holds the wordings of one line; a run draws one.\n${own}\n# What every run may need; the words of the place stand beside it\n${run}`,
  }
}

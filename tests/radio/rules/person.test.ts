import { expectRows, type Row, talking } from './rows.ts'
import { said, someLines } from '../story.ts'

const asked = (question: string) => ({
  before: someLines(['Dee', `Sam, ${question}`, { kind: 'question', to: ['Sam'] }]),
})

/** A question, what is answered, and the verdict. */
const answers = (rows: readonly (readonly [question: string, answer: string, verdict: string])[]): readonly Row[] =>
  rows.map(([question, answer, verdict]) => [`${question} ${answer}`, said(answer, asked(question)), verdict])

const told = (words: readonly string[], verdict: string): readonly Row[] =>
  words.map((text) => [text, said(text, { before: talking }), verdict])

const CAST = 'report wrong R-CONF-PERSON critical'
const CREW = 'report wrong R-CONF-PERSON major'

expectRows({
  'words that a set has no use for, told of somebody who was asked after': [
    ...answers([
      ['where is Hank?', 'Hank is chundering behind the shed', CREW],
      ['what has Hank been up to?', 'Hank is stony broke, bumming smokes off Ray', CREW],
      ['how long on Number 4?', "Number 4, two minutes, she's in absolute bits", CAST],
      ['what is Hank whispering about?', 'He had a flutter on the dogs', CREW],
      ['what did Number 2 sign for?', "Number 2's on a cool two million", CAST],
    ]),
  ],
  'idioms of a body, a mood, money and work': [
    ...answers([
      ['why does Number 4 need a new jacket?', "Number 4's been packing it on since Easter", CAST],
      ['why is Number 4 not here?', 'Number 4 is spitting nails behind the trailer, four minutes', CAST],
      ['what is the go with Hank?', "Hank's cracked the sads over that car space", CREW],
      ['are the cones out?', "Yes. Next time look where you're putting them", 'answer wrong R-PRO-TONE major'],
      ['who is minding the compound tonight?', 'Not a soul after ten', 'report wrong R-CONF-SHOW critical'],
    ]),
    ...told(['Off to the khazi, two minutes'], 'report coach R-CODE-PERSONAL minor'),
    ...told(['Hank has knocked it on the head for today'], 'report right'),
  ],
  'words for work, told of somebody': [
    ...answers([
      ['where is Hank?', 'Hank is tightening the joint on the crane', 'report right'],
      ['how is Hank getting on?', 'Hank buried the cable, he is sweeping out now', 'report right'],
      ['where is Number 4?', "He's in holding, row two", 'report right'],
      ['who is covering for Hank tomorrow?', "Chuck from the second unit, it's on the call sheet", 'report right'],
      ['which boots for Number 4?', "Number 4's boots are on the cart", 'report right'],
    ]),
    ...answers([
      ['what is up with Number 4?', "He's having his moustache glued", 'report right'],
      ['what is the problem with Number 4?', 'Zipper broke, five minutes', 'report right'],
      ['where is Number 4?', "He's on horseback, trotting up", 'report right'],
      ['why is Hank over there?', "Hank's waiting on a forklift for the wickets", 'report right'],
      ['what is up with Hank?', "Hank's phone has no signal down there", 'report right'],
    ]),
    ...told(
      [
        'Hank has got a grommet on the tailgate',
        'Hank has given him the radio',
        "Tess is packing it on the truck, she's putting the rest on the table",
        'Hank is at the back end of the lot',
        'Number 4 is muddy, wardrobe is on it',
        'Number 4 needs a visor',
        'The porcelain vase is set',
        'Two donkeys and the wrangler on the way',
      ],
      'report right',
    ),
    ...told(['Tess, next time bring the long ladder, please'], 'hail coach R-WAIT-GO minor'),
    ...told(["Number 2's overcoat is on the rail by the monitor", 'Hank is short two chairs'], 'report right'),
  ],
  'things that are spoken of like people': [
    ...answers([
      ['what is wrong with the scissor lift?', "She's gone weak at the knees, the hose is weeping", 'report right'],
      ['what is up with the cherry picker?', "She's got the shakes", 'report right'],
      ['what is slowing the bus?', 'Gearbox is having a sulk', 'report right'],
    ]),
    ...told(
      [
        "The Buick blew her top again, she's cooling off by the gate",
        "The genny's drinking heavily, Hank has the cans",
      ],
      'report right',
    ),
    ...answers([
      ['how is the dress?', "She's up two sizes since spring", CREW],
      ['who is at the gate?', "The bloke's drunk again", CAST],
    ]),
  ],
})

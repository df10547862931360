import { expectRows, type Row, talking } from './rows.ts'
import { CREW, SAM, said, someLines } from '../story.ts'

const cash = someLines(['Dee', 'Sam, where is the money for the extras?', { kind: 'question', to: ['Sam'] }])
const withCash = [...CREW, { name: 'Cash', role: 'grip' }, SAM]
const moneyAsked = (from: string) => ({
  before: someLines([from, `${from} for Sam, where is the payroll money?`, { kind: 'question', to: ['Sam'] }]),
  roster: [...CREW, { name: 'Penny', role: 'production coordinator' }, SAM],
})
const whereIsCash = someLines(['Dee', "Sam, where's Cash?", { kind: 'question', to: ['Sam'] }])
const whyNotRay = someLines(['Dee', 'Dee for Sam, why is Ray not picking up?', { kind: 'question', to: ['Sam'] }])
const weather = someLines(['Dee', 'Sam, what is it like out there?', { kind: 'question', to: ['Sam'] }])
const propMoney = someLines(['Tess', 'Sam, where are the money bags?', { kind: 'question', to: ['Sam'] }])
const whereIs4 = someLines(['Dee', 'Sam, how is Number 4?', { kind: 'question', to: ['Sam'] }])
const whereIsBrick = someLines(['Dee', 'Sam, where is my brick?', { kind: 'question', to: ['Sam'] }])
const whichRing = someLines(['Tess', 'Sam, which ring do you need?', { kind: 'question', to: ['Sam'] }])
const wherever4 = someLines(['Dee', 'Sam, where is Number 4?', { kind: 'question', to: ['Sam'] }])
const chairsTo = (place: string) =>
  someLines(['Dee', `Sam, three chairs to the ${place}.`, { kind: 'order', to: ['Sam'] }])
const withNamesake = (words: string) =>
  said(words, {
    before: talking,
    roster: [...CREW, { name: 'Jessica', role: 'costume' }, SAM],
    secrets: { people: ['Jessica Stone'] },
  })
const onBridge = (words: string) => said(words, { before: talking, me: { ...SAM, post: 'bridge' } })
const withPost = (words: string) =>
  said(words, { before: talking, roster: [...CREW, { name: 'Luc', role: 'set PA', post: 'lobby' }, SAM] })

expectRows({
  content: [
    ['swearing', said('This is bullshit', { before: talking }), 'report coach R-PRO-TONE minor'],
    ['telling off', said("Who's the idiot at lock-up four?", { before: talking }), 'query wrong R-PRO-TONE major'],
    ['no oath in we’ll and he’ll', said("He'll be there in two", { before: talking }), 'report right'],
    ...['In with Number 6, curtains drawn', "They're waiting for the swelling to go down"].map(
      (words): Row => [words, said(words, { before: whereIs4 }), 'report wrong R-CONF-PERSON critical'],
    ),
    ...[
      'With the dialect coach',
      'Nearly there, the zipper jammed',
      'Drinking water under the awning',
      "Swelling's down, two minutes",
      'On the ramp with her guardian',
    ].map((words): Row => [words, said(words, { before: whereIs4 }), 'report right']),
    ...(
      [
        ["Could you bring me a brick if it's not too much trouble?", 'request right'],
        ['Do you think you can manage, Nina?', 'request right'],
        ['Is that rack too much for you?', 'query right'],
        ['Is one more run too much to ask?', 'query right'],
        ['Can you bring a brick, or is that too much to ask?', 'request wrong R-PRO-TONE major'],
        ['How nice of you to ask, two bricks', 'query right'],
        ['Lucky me, the rain has stopped', 'request right'],
        ['How lovely of you, thanks', 'report right'],
        ['What a treat, two bricks, thank you', 'report right'],
        ['What a treat, two bricks', 'report coach R-PRO-TONE minor'],
        ['Lucky me, more rain', 'report coach R-PRO-TONE minor'],
        ['Two sheets of bastard amber, please', 'request right'],
        ['The ass and the mule are watered', 'report right'],
        ['He is an ass', 'report coach R-PRO-TONE minor'],
        ['The idiot-proof tape is on the floor', 'report right'],
        ['The fucking boards are wet', 'report coach R-PRO-TONE minor'],
        ['Get your ass over here, the horses are waiting', 'request wrong R-PRO-TONE major'],
        ['The cash drawer of the store is jammed', 'report right'],
        ['The petty cash is in the drawer', 'report wrong R-CONF-SHOW critical'],
        ['Look who finally remembered I exist', 'report wrong R-PRO-TONE major'],
        ['How nice of you to finally ask, thanks', 'query coach R-PRO-TONE minor'],
      ] as const
    ).map(([words, verdict]): Row => [words, said(words, { before: talking }), verdict]),
    [
      'manners where only an answer was wanted',
      said("At the truck, if it's not too much trouble", { before: whereIsBrick }),
      'report wrong R-PRO-TONE major',
    ],
    ['scorn in other words', said('Nina, are you actually deaf?', { before: talking }), 'query wrong R-PRO-TONE major'],
    ['scorn asked', said('Sam for Nina, are you just ignoring me?'), 'hail wrong R-PRO-TONE major R-WAIT-GO minor'],
    ['sarcasm at nobody', said('Oh brilliant, more rain', { before: talking }), 'report coach R-PRO-TONE minor'],
    ...['The ring she pawns to get away from him', 'The one he hides so she never finds it'].map(
      (words): Row => [words, said(words, { before: whichRing }), 'report wrong R-CONF-SHOW critical'],
    ),
    ...['The one she wears in the car', 'Plain gold, the one he drops'].map(
      (words): Row => [words, said(words, { before: whichRing }), 'report right'],
    ),
    ...["she's in wradrobe", "she's arrivibg now", "she's nealry ready", "she's dresssing"].map(
      (words): Row => [words, said(words, { before: wherever4 }), 'report right'],
    ),
    ...'yelling swearing spitting starving drowning mourning howling snorting slurring swaying shaming pouting pickled hissing'
      .split(' ')
      .map(
        (word): Row => [
          `${word}, one letter from work`,
          said(`She's ${word}`, { before: wherever4 }),
          'report wrong R-CONF-PERSON critical',
        ],
      ),
    ...['helipad', 'hotel', 'safe house', 'ladies room'].map(
      (place): Row => [
        `the ${place} of an order`,
        said(`Copy, three chairs to the ${place}`, { before: chairsTo(place) }),
        'readback right',
      ],
    ),
    [
      'the helipad of a star',
      said('Copy, Number 1 to the helipad', {
        before: someLines(['Dee', 'Sam, walk Number 1 to the helipad.', { kind: 'order', to: ['Sam'] }]),
      }),
      'readback wrong R-CONF-SHOW critical',
    ],
    ...(
      [
        ['Jessica Stone is on her way', 'report wrong R-CONF-PERSON critical'],
        ['Ms Stone is on her way', 'report wrong R-CONF-PERSON critical'],
        ['Jessica is stepping out of her trailer', 'report wrong R-CONF-PERSON critical'],
        ['Jessica has the blue coat', 'report right'],
        ['The stone bench is with Tess', 'report right'],
      ] as const
    ).map(([words, verdict]): Row => [`${words}, with a Jessica of the crew`, withNamesake(words), verdict]),
    [
      'how somebody looks, further on',
      said('Number 2 has been up all night and looks like death', { before: talking }),
      'report wrong R-CONF-PERSON critical',
    ],
    [
      'somebody by their trade',
      said('The boom op turned up reeking of gin', { before: talking }),
      'report wrong R-CONF-PERSON major',
    ],
    ['a part with a rude name', said('The clown for scene 9 is off the ramp', { before: talking }), 'report right'],
    [
      'a swear word made of two',
      said('The zip is gone and it is a complete shitshow', { before: talking }),
      'report coach R-PRO-TONE minor',
    ],
    [
      'a stomach that no code covers',
      said("Number 2's got an upset stomach, ten minutes", { before: talking }),
      'report wrong R-CONF-PERSON critical',
    ],
    [
      'the boat and the truck of a scene',
      said('The ferry lands at quarter past, the grey pickup at the scale is next', { before: talking }),
      'report right',
    ],
    [
      'a toilet that an order names, and somebody who is brought there',
      said('Copy, taking Number 4 to the toilet', {
        before: someLines(['Marcus', 'Sam, take Number 4 to the toilet.', { kind: 'order', to: ['Sam'] }]),
      }),
      'readback coach R-CODE-PERSONAL minor',
    ],
    ...[
      'The mixer is knackered, can we get another',
      'The dresser is broken, it needs a nail',
      "There's a resident, he's at 14 Dock Street and wants his car out",
    ].map((words): Row => [words, said(words, { before: talking }), 'report right']),
    [
      'a cue that is a sneeze',
      said("Copy, background on number 2's sneeze", {
        before: someLines(['Marcus', "Sam, cue background on number 2's sneeze.", { kind: 'order', to: ['Sam'] }]),
      }),
      'readback right',
    ],
    [
      'an order that is passed on',
      said('Send your twelve to the stoop and keep them quiet, per Marcus', { before: talking }),
      'order right',
    ],
    [
      'side talk about the way home',
      said('Fancy sharing a cab home after wrap?', { before: talking }),
      'request coach R-CH1-CLEAR minor',
    ],
    [
      'a toilet in plain words and a wish for cover',
      said("I'm busting for a wee, any chance of cover?", { before: talking, post: 'onLockup' }),
      'request coach R-CODE-PERSONAL minor',
    ],
    ['a grip named Cash', said('He’s at the bank set', { before: whereIsCash, roster: withCash }), 'report right'],
    [
      'mood of cast',
      said("She's crying and won't come out of her trailer", { before: talking }),
      'report wrong R-CONF-PERSON critical',
    ],
    ['why somebody weeps', said("She's in tears over the new pages"), 'report wrong R-CONF-PERSON major'],
    ['health of crew', said('Bea is pregnant', { before: talking }), 'report wrong R-CONF-PERSON critical'],
    ['pay of crew', said("Tess hasn't been paid", { before: talking }), 'report wrong R-CONF-PERSON major'],
    ...["Bea's done her back in", "Bea's got a temperature", 'Bea is at the dentist'].map(
      (words): Row => [words, said(words, { before: talking }), 'report wrong R-CONF-PERSON critical'],
    ),
    ...[
      "Bea's wife has left him",
      'They let Bea go last night',
      "Bea's flat is on Orchard Close",
      'Bea looks like a ghost',
      'Some old tramp is asleep at the gate',
      "Bea's at twelve Orchard Row, the flat over the chippy",
      'Bea has only just surfaced',
      'The loader is shattered',
      "Bea's having a good old cry behind the van",
    ].map((words): Row => [words, said(words, { before: talking }), 'report wrong R-CONF-PERSON major']),
    ...[
      'Bea is in wardrobe',
      "Bea's got a cold brick",
      "Bea's down at the dock",
      "Bea's lamp is broken",
      'Bea is being wired',
      'Bea looks ready',
      "The tramp's coat is with Bea",
    ].map((words): Row => [words, said(words, { before: talking }), 'report right']),
    ...['Number 2 slammed the door', "Number 2's boaking", 'Number 2 hates the hat'].map(
      (words): Row => [words, said(words, { before: talking }), 'report wrong R-CONF-PERSON critical'],
    ),
    ...[
      'Number 2 sat down',
      "Number 2's zipping up",
      'Number 2 asks for a coat',
      "Number 2's cape has a torn lining",
    ].map((words): Row => [words, said(words, { before: talking }), 'report right']),
    ['toilet code of cast', said('Number 2 is 10-1', { before: talking }), 'report right'],
    ['neutral time', said('Number 1, ten minutes', { before: talking }), 'report right'],
    [
      'a real name',
      said('Jessica is on her way', { before: talking, secrets: { people: ['Jessica Stone'] } }),
      'report wrong R-CONF-PERSON critical',
    ],
    [
      'the ending',
      said('Is this for when the sister dies?', { before: talking, secrets: { show: ['the sister dies'] } }),
      'query wrong R-CONF-SHOW critical',
    ],
    [
      'a harmless sister',
      said('My sister is here', { before: talking, secrets: { show: ['the sister dies'] } }),
      'report right',
    ],
    ...(
      [
        ['Which coat is hers?', 'the sister dies', 'query right'],
        ['Which ashes are hers?', 'the sister dies', 'query wrong R-CONF-SHOW critical'],
        [
          'Is the second gun the one the sheriff turns on himself?',
          'the sheriff shoots himself',
          'query wrong R-CONF-SHOW critical',
        ],
        ['Is the second gun locked in the box?', 'the sheriff shoots himself', 'query right'],
        ['She’s in black, it’s after his funeral', 'Edmund dies', 'report wrong R-CONF-SHOW critical'],
        ['Is this the sister’s coffin?', 'the sister dies', 'query wrong R-CONF-SHOW critical'],
        [
          'The stab piece for the end, is it here?',
          'Mara is stabbed in the last scene',
          'query wrong R-CONF-SHOW critical',
        ],
        ['Dead battery at the end of the hall', 'Mara is stabbed in the last scene', 'report right'],
        ['Is this the locket that gives the butler away?', 'the butler stole it', 'query wrong R-CONF-SHOW critical'],
      ] as const
    ).map(
      ([words, secret, verdict]): Row => [
        words,
        said(words, { before: talking, secrets: { show: [secret] } }),
        verdict,
      ],
    ),
    [
      'cameras of a fence',
      said('The cameras on the north fence are down', { before: talking }),
      'report wrong R-CONF-SHOW critical',
    ],
    ['a pulled muscle', said('Tess pulled a hamstring', { before: talking }), 'report wrong R-CONF-PERSON critical'],
    ['a pulled cable', said('Tess pulled a cable', { before: talking }), 'report right'],
    [
      'guards who come late',
      said('Security don’t start till ten', { before: talking }),
      'report wrong R-CONF-SHOW critical',
    ],
    ['a guard’s wish', said('Security would like a radio for tonight', { before: talking }), 'report right'],
    ['a camera at a fence', said('B camera is by the north fence', { before: talking }), 'report right'],
    ['hotel', said('Pickup is at the Hilton hotel at six', { before: talking }), 'report wrong R-CONF-SHOW critical'],
    ['toilet', said('I really need to pee', { before: talking }), 'announce coach R-CODE-PERSONAL minor'],
    ['a cast number that is up', said("Number 2's up and walking", { before: talking }), 'report right'],
    ['a count', said('Number 1 plus two', { before: talking }), 'report right'],
    ['a relief', withPost("Who's replacing Luc?"), 'query right'],
    ['a dismissal', withPost("They're replacing Luc"), 'report wrong R-CONF-PERSON major'],
    [
      'shooting in public',
      said("We're shooting down there", { before: talking, public: true }),
      'report wrong R-FILMING-WORD major',
    ],
    ['shooting among ourselves', said("We're shooting down there", { before: talking }), 'report right'],
    ['weapon call', said('Hot gun on set', { before: talking, public: true }), 'announce right'],
  ],
  'R-CONF-SHOW': [
    ...['Hank', 'Penny'].map(
      (from): Row => [
        `where the money is, asked by ${from}`,
        said('In the blue case under the desk in the trailer', moneyAsked(from)),
        'report wrong R-CONF-SHOW critical',
      ],
    ),
    [
      'a star with the chairs of an order',
      said('Copy, three chairs to the hotel, Number 1 gets in at six', { before: chairsTo('hotel') }),
      'readback wrong R-CONF-SHOW critical',
    ],
    ['where the cash is', said('In the box under the desk', { before: cash }), 'report wrong R-CONF-SHOW critical'],
    ...[
      'The ring box, the one for when she turns him down',
      'Room two fourteen at the Ramada for Number 4',
      'Number 2 is just off the A40',
      'The code is four four one nine',
      "The key's under the step",
    ].map((words): Row => [words, said(words, { before: talking }), 'report wrong R-CONF-SHOW critical']),
    ...[
      'The chair for when she gets here',
      "Room two fourteen's locked up",
      'The truck is just off the A40',
      'The keys are on the dash',
    ].map((words): Row => [words, said(words, { before: talking }), 'report right']),
    [
      'the way in of an audience',
      said('Audience in by the side entrance at seven', { before: talking }),
      'report right',
    ],
    ['prop money', said('In the vault', { before: propMoney }), 'report right'],
    ['a post to stay at', said('Am I staying at the north door?', { before: talking }), 'query right'],
    [
      'a lodge to stay at',
      said("She's staying at the lodge", { before: talking }),
      'report wrong R-CONF-SHOW critical',
    ],
    ['a road of the set', onBridge('Number 1 is coming over the bridge'), 'report right'],
    ['a road of the town', onBridge('Number 1 is coming over the Severn bridge'), 'report wrong R-CONF-SHOW critical'],
    ['no guard who goes', said('Sorry, talking to security, go ahead', { before: talking }), 'report right'],
    ...['The boom op is in tears behind the truck', 'The focus puller turned up smelling of drink'].map(
      (words): Row => [words, said(words, { before: talking }), 'report wrong R-CONF-PERSON major'],
    ),
    ...['The boom op is behind the truck', 'The driver is running late, ten minutes'].map(
      (words): Row => [words, said(words, { before: talking }), 'report right'],
    ),
    ...['Oh joy, sideways rain', 'Wonderful, if you like freezing', 'Best job in the world, this'].map(
      (words): Row => [words, said(words, { before: weather }), 'report coach R-PRO-TONE minor'],
    ),
    ['you lot', said('How many bricks do you lot want from the van?', { before: talking }), 'query right'],
    [
      'a quarrel is no story',
      said("Him and Tess had a row and he's stormed off", { before: whyNotRay }),
      'report wrong R-CONF-PERSON major',
    ],
    ['somebody at the bank', said('Ray is at the bank set', { before: talking }), 'report right'],
    ['not on the air', said("I'll tell you in person", { before: cash }), 'report right'],
  ],
})

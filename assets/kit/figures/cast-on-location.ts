import { HAIR } from '../palette.ts'
import type { CastMember } from './cast-member.ts'

/** Kaur, 2nd 2nd AD. */
export const kaur: CastMember = {
  name: 'kaur',
  look: {
    skin: 3,
    hair: 'braids',
    hairColour: HAIR.black,
    top: '#53607a',
    trousers: '#2c3442',
    halfWidth: 13.8,
    department: 'production',
    mark: 'bands',
    headset: true,
  },
  rest: 'front',
  item: 'clipboard',
}

/** Dana, location manager. */
export const dana: CastMember = {
  name: 'dana',
  look: {
    skin: 1,
    hair: 'bob',
    hairColour: HAIR.grey,
    top: '#56684a',
    trousers: '#3a3a40',
    halfWidth: 14,
    print: 'jacket',
    hipRadio: true,
    lanyard: true,
  },
  rest: 'idle',
  item: 'phone-ear',
}

/** Officer Bright. */
export const bright: CastMember = {
  name: 'bright',
  look: {
    skin: 3,
    hair: 'officer',
    hairColour: '#1d2a47',
    top: '#22315a',
    trousers: '#171d2c',
    halfWidth: 15.8,
    print: 'officer',
    hipRadio: true,
  },
  rest: 'idle',
}

/** Luis, set PA. */
export const luis: CastMember = {
  name: 'luis',
  look: {
    skin: 2,
    hair: 'cap-back',
    hairColour: '#7a4b3c',
    top: '#343a46',
    trousers: '#2f3440',
    halfWidth: 14.8,
    department: 'production',
    mark: 'vest',
    headset: true,
  },
  rest: 'idle',
}

/** Lind, 2nd AD at base camp. */
export const lind: CastMember = {
  name: 'lind',
  look: {
    skin: 0,
    hair: 'topknot',
    hairColour: HAIR.blond,
    top: '#3f4f5a',
    trousers: '#30343c',
    halfWidth: 14,
    department: 'production',
    mark: 'bands',
    headset: true,
    glasses: true,
  },
  rest: 'front',
  item: 'tablet',
}

/** June, cast number 1, new pages in her hands. */
export const june: CastMember = {
  name: 'june',
  look: {
    skin: 3,
    hair: 'long',
    hairColour: HAIR.black,
    top: '#8e2c38',
    trousers: '#2a2230',
    halfWidth: 13.2,
    collar: '#e9e1cd',
  },
  rest: 'pages',
  item: 'papers',
}

/** Tom, cast number 2. */
export const tom: CastMember = {
  name: 'tom',
  look: {
    skin: 0,
    hair: 'part',
    hairColour: HAIR.auburn,
    top: '#c2a878',
    trousers: '#3b3f49',
    halfWidth: 15.4,
    collar: '#f1ebdc',
  },
  rest: 'idle',
}

/** Bo, hair and make-up. */
export const bo: CastMember = {
  name: 'bo',
  look: {
    skin: 3,
    hair: 'afro',
    hairColour: HAIR.black,
    top: '#6b5068',
    trousers: '#2c3442',
    halfWidth: 13.4,
    department: 'makeup',
    mark: 'bands',
    print: 'apron',
  },
  rest: 'idle',
  task: { pose: 'work', item: 'brush' },
}

/** Cal, who drives the van. */
export const cal: CastMember = {
  name: 'cal',
  look: {
    skin: 1,
    hair: 'flat-cap',
    hairColour: '#5a5f66',
    top: '#39424f',
    trousers: '#2c313a',
    halfWidth: 15.6,
    collar: '#d7d9d6',
    print: 'jacket',
  },
  rest: 'wait',
}

/** Okafor, the director. */
export const okafor: CastMember = {
  name: 'okafor',
  look: {
    skin: 4,
    hair: 'crop',
    hairColour: HAIR.black,
    top: '#4a4f5a',
    trousers: '#3b3f49',
    halfWidth: 15.2,
    glasses: true,
    neckScarf: '#b5803f',
  },
  rest: 'crossed',
}

/** Mr Abbot, who lives at number six. */
export const abbot: CastMember = {
  name: 'abbot',
  look: {
    skin: 0,
    hair: 'flat-cap',
    hairColour: '#6d5a3f',
    top: '#6b6250',
    trousers: '#4a4450',
    halfWidth: 14,
    hem: 'coat',
    glasses: true,
  },
  rest: 'carry',
  item: 'shopping',
  stride: 0.7,
}

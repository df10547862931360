import { HAIR } from '../palette.ts'
import type { CastMember } from './cast-member.ts'

/** The trainee: the only cream beanie on the set. */
export const you: CastMember = {
  name: 'you',
  look: {
    skin: 1,
    hair: 'beanie',
    hairColour: '#e6dcc4',
    top: '#424c5c',
    trousers: '#35507a',
    department: 'production',
    mark: 'vest',
    headset: true,
  },
  rest: 'idle',
}

export const torres: CastMember = {
  name: 'torres',
  look: {
    skin: 2,
    hair: 'pony',
    hairColour: HAIR.black,
    top: '#2f3744',
    trousers: '#2c3442',
    halfWidth: 13.8,
    department: 'production',
    mark: 'vest',
    headset: true,
  },
  rest: 'idle',
}

export const priya: CastMember = {
  name: 'priya',
  look: {
    skin: 4,
    hair: 'cap',
    hairColour: '#394253',
    top: '#2b313c',
    trousers: '#5a5143',
    halfWidth: 15,
    department: 'production',
    mark: 'vest',
    headset: true,
  },
  rest: 'idle',
}

export const electrician: CastMember = {
  name: 'electrician',
  look: {
    skin: 0,
    hair: 'short',
    hairColour: HAIR.red,
    top: '#4d4a52',
    trousers: '#3a3a40',
    halfWidth: 15.2,
    department: 'electric',
    mark: 'bands',
    hipRadio: true,
  },
  rest: 'shoulder',
  item: 'coil',
}

export const courier: CastMember = {
  name: 'courier',
  look: {
    skin: 3,
    hair: 'cap-back',
    hairColour: '#c4562f',
    top: '#7a6a4a',
    trousers: '#2f3440',
    halfWidth: 14.8,
    headphones: '#e9e6dc',
    back: 'carton',
  },
  rest: 'idle',
}

export const guest: CastMember = {
  name: 'guest',
  look: {
    skin: 1,
    hair: 'bob',
    hairColour: '#2a2326',
    top: '#2f4a66',
    trousers: '#20242c',
    shoes: '#5a3a2a',
    halfWidth: 13.4,
    collar: '#e9e6dc',
    lanyard: true,
  },
  rest: 'idle',
}

export const osei: CastMember = {
  name: 'osei',
  look: {
    skin: 4,
    hair: 'crop',
    hairColour: HAIR.black,
    top: '#3b5750',
    trousers: '#252a33',
    halfWidth: 15.4,
    mark: 'cross',
    hipRadio: true,
    back: 'medic-bag',
  },
  rest: 'idle',
}

export const grip: CastMember = {
  name: 'grip',
  look: {
    skin: 2,
    hair: 'cap',
    hairColour: '#6d5a3f',
    top: '#545b4a',
    trousers: '#4c4436',
    halfWidth: 16.2,
    department: 'grip',
    mark: 'bands',
    hipRadio: true,
  },
  rest: 'idle',
  task: { pose: 'front', item: 'apple-box' },
}

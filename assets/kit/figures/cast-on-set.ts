import { HAIR } from '../palette.ts'
import { grip } from './cast-at-the-door.ts'
import type { CastMember } from './cast-member.ts'
import { SHIRT_FRONT } from './on-back.ts'

export const cameraOperator: CastMember = {
  name: 'camera-operator',
  look: {
    skin: 1,
    hair: 'cap-back',
    hairColour: '#2f3642',
    top: '#3a4353',
    trousers: '#2c3442',
    halfWidth: 15,
    department: 'camera',
    mark: 'bands',
  },
  rest: 'eye',
  item: 'focus',
}

export const dollyGrip: CastMember = {
  name: 'dolly-grip',
  look: { ...grip.look, hairColour: '#7a6548', top: '#4b5243' },
  rest: 'bars',
}

export const boom: CastMember = {
  name: 'boom',
  look: {
    skin: 0,
    hair: 'bald',
    hairColour: HAIR.auburn,
    top: '#343a46',
    trousers: '#2c3442',
    halfWidth: 15,
    department: 'sound',
    mark: 'bands',
    headphones: '#3a3f49',
    beard: true,
  },
  rest: 'boom',
  item: 'boom-short',
}

export const cast1: CastMember = {
  name: 'cast1',
  look: {
    skin: 2,
    hair: 'long',
    hairColour: HAIR.auburn,
    top: '#b23a48',
    trousers: '#2a2230',
    halfWidth: 13.2,
    collar: '#7a2431',
  },
  rest: 'idle',
}

export const cast2: CastMember = {
  name: 'cast2',
  look: {
    skin: 0,
    hair: 'part',
    hairColour: HAIR.brown,
    top: '#c7b08a',
    trousers: '#3b3f49',
    halfWidth: 15.4,
    collar: '#f1ebdc',
    shirtFront: SHIRT_FRONT,
  },
  rest: 'idle',
}

export const firstAd: CastMember = {
  name: 'first-ad',
  look: {
    skin: 0,
    hair: 'short',
    hairColour: HAIR.grey,
    top: '#3d4655',
    trousers: '#23272f',
    halfWidth: 15.4,
    department: 'production',
    mark: 'bands',
    headset: true,
    beard: true,
  },
  rest: 'idle',
}

export const hmu: CastMember = {
  name: 'hmu',
  look: {
    skin: 3,
    hair: 'afro',
    hairColour: HAIR.black,
    top: '#5d4a5c',
    trousers: '#2c3442',
    halfWidth: 13.4,
    department: 'makeup',
    mark: 'bands',
  },
  rest: 'work',
  item: 'brush',
}

export const director: CastMember = {
  name: 'director',
  look: {
    skin: 0,
    hair: 'cap',
    hairColour: '#31363f',
    top: '#4a4f5a',
    trousers: '#3b3f49',
    halfWidth: 15.4,
    collar: '#31363f',
  },
  rest: 'idle',
  seated: true,
}

export const scriptSupervisor: CastMember = {
  name: 'script-supervisor',
  look: {
    skin: 2,
    hair: 'bob',
    hairColour: HAIR.auburn,
    top: '#6a5a70',
    trousers: '#23303f',
    halfWidth: 13.6,
  },
  rest: 'front',
  item: 'sides',
  seated: true,
}

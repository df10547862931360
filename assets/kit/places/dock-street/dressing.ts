import { appleBoxes, cable, cableCoil, flat, matting, sandbag } from '../../props/grip.ts'
import { distro, flagStand, softBox, streetLamp } from '../../props/light.ts'
import { actorMark, lockUpMark } from '../../props/marks.ts'
import { barricade, cone, hydrant, litterBin, newsBox, notice } from '../../props/street.ts'
import { parkedCar, passengerVan, taxi } from '../../props/vehicles.ts'
import { each, put } from '../../svg.ts'

const vehicles = (): string =>
  put(taxi(), 866, 346, 180, 0.86) +
  put(parkedCar('#51697a'), 432, 526, 0, 0.86) +
  put(parkedCar('#6d4b4d'), 1042, 526, 180, 0.86) +
  put(passengerVan(), 776, 836, -90, 0.8)

const leads = (): string =>
  cable('M400,578C440,578 470,576 476,574S540,566 574,528') +
  cable('M400,596C440,610 462,630 462,650L462,700') +
  put(matting(86), 458, 612, 90) +
  put(distro(), 560, 632, 0, 0.9) +
  put(cableCoil(), 492, 642, 0, 0.6)

const lamps = (): string =>
  put(softBox(), 562, 524, 14, 0.92) +
  put(flagStand(), 470, 236, 60, 0.78) +
  put(flagStand(), 626, 530, -10, 0.84) +
  put(sandbag(), 640, 556, 20, 0.7) +
  put(streetLamp(), 686, 588, -128, 0.9) +
  put(streetLamp(), 938, 580, -90, 0.9)

const pavement = (): string =>
  put(flat(), 1012, 236, 180, 0.72) +
  put(newsBox(), 744, 224, 0, 0.84) +
  put(hydrant(), 716, 284, 0, 0.9) +
  put(litterBin(), 952, 228, 0, 0.8) +
  put(appleBoxes(), 520, 640, 8, 0.5)

/** Weir Lane is closed: cones, a barricade and a notice. */
const closure = (): string =>
  each([712, 776, 840], (x) => put(cone(), x, 590, 0, 0.84)) +
  put(barricade(), 776, 566, 0, 1.14) +
  put(notice(), 664, 622, 0, 0.9)

const marks = (): string =>
  put(actorMark('#e8548e'), 618, 282, -28, 0.8) +
  put(actorMark('#5fc7d6'), 668, 298, 104, 0.8) +
  put(lockUpMark(), 882, 606)

/** What the crew and the street have put there. */
export const paintDressing = (): string => vehicles() + leads() + lamps() + pavement() + closure() + marks()

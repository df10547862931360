import 'i18next'
import type along from './en/along.json'
import type controls from './en/controls.json'
import type front from './en/front.json'
import type drill from './en/drill.json'
import type glossary from './en/glossary.json'
import type pages from './en/pages.json'
import type play from './en/play.json'
import type report from './en/report.json'
import type reasons from './en/reasons.json'
import type ui from './en/ui.json'
import type voice from './en/voice.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'front'
    readonly resources: {
      readonly along: typeof along
      readonly controls: typeof controls
      readonly front: typeof front
      readonly drill: typeof drill
      readonly glossary: typeof glossary
      readonly pages: typeof pages
      readonly play: typeof play
      readonly report: typeof report
      readonly reasons: typeof reasons
      readonly ui: typeof ui
      readonly voice: typeof voice
    }
  }
}

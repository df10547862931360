import 'i18next'
import type front from './en/front.json'
import type pages from './en/pages.json'
import type play from './en/play.json'
import type ui from './en/ui.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'front'
    readonly resources: {
      readonly front: typeof front
      readonly pages: typeof pages
      readonly play: typeof play
      readonly ui: typeof ui
    }
  }
}

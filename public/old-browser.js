// Runs before the app and in any browser, so it is written in the oldest script there is.
;(function () {
  var current =
    'noModule' in document.createElement('script') &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.at === 'function' &&
    typeof structuredClone === 'function' &&
    typeof crypto === 'object'
  if (current) return
  var line = document.createElement('p')
  line.textContent = 'This browser is from before the show: a current one will do.'
  line.style.cssText = 'margin:40px auto;padding:0 16px;max-width:34em;font:bold 18px/1.4 Courier,monospace'
  document.body.insertBefore(line, document.body.firstChild)
})()

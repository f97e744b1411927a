// Sets light or dark before the first paint; the choice itself is made in the top bar (`SchemeMenu`).
// Browsers keep files of /assets for a year: a change here needs a new number in the name.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('pamani-colour-scheme')
  } catch {}
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()

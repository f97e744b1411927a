/** How a grown-up is reached; null when it is not told. */
export type Contacts = { readonly email: string | null; readonly phone: string | null }

/** Whether something is told that is not known, or otherwise. What is not told says nothing. */
export function tellsOtherwise(known: Contacts, told: Contacts): boolean {
  const isOtherEmail = told.email !== null && !sameEmail(known.email, told.email)
  return isOtherEmail || (told.phone !== null && !samePhone(known.phone, told.phone))
}

/** Whether both have the same address or the same telephone. */
export function isReachedAlike(known: Contacts, told: Contacts): boolean {
  if (told.email !== null && sameEmail(known.email, told.email)) return true
  return told.phone !== null && samePhone(known.phone, told.phone)
}

export function sameEmail(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase()
}

/** With or without the code of the country, however it is spaced. */
function samePhone(a: string | null, b: string | null): boolean {
  const digits = (text: string | null) => text?.replace(/\D/g, '').replace(/^(00)?371(?=\d{8}$)/, '')
  return digits(a) === digits(b)
}

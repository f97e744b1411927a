/** A username for whoever has no address: `elza.liepina`. The database adds a number when it is taken. */
export function usernameFromName({
  givenName,
  familyName,
}: {
  readonly givenName: string
  readonly familyName: string
}): string {
  const letters = `${givenName}.${familyName}`
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
    .slice(0, 80)
  return letters.length < 3 ? 'gimene' : letters
}

/** Education Law, section 4: from the fifth birthday until the day before the eighteenth. */
export function isOfCompulsoryAge(
  bornOn: string,
  ages: { readonly fromAge: number; readonly untilAge: number },
  today: string,
): boolean {
  return birthday(bornOn, ages.fromAge) <= today && today < birthday(bornOn, ages.untilAge)
}

function birthday(bornOn: string, age: number): string {
  return `${Number(bornOn.slice(0, 4)) + age}${bornOn.slice(4)}`
}

/** Names of classes for comparing: `7.b`, `7b`, `7. B` and `7.b klase` are one class. */
export function classKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s*klase\s*$/, '')
    .replace(/[\s."'„”“]/g, '')
}

/** The grade that a new class's name tells, 1–12; undefined when it tells none. */
export function gradeOfName(name: string): number | undefined {
  const grade = Number(/^\s*(\d{1,2})/.exec(name)?.[1])
  return grade >= 1 && grade <= 12 ? grade : undefined
}

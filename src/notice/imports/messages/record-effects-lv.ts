/** Absences and marks of the register that a file tells otherwise. */
export const recordEffectsLv = {
  title: { absences: 'Ko fails labo', marks: 'Ko fails labo un noņem' },
  note: { zero: '{count} ierakstu', one: '{count} ieraksts', other: '{count} ieraksti' },
  caption: { absences: 'Labotie kavējumi', marks: 'Labotie un noņemtie vērtējumi' },
  pupil: 'Skolēns',
  day: 'Diena',
  lesson: 'Stunda',
  lessonNumber: '{lesson}. stunda',
  wholeDay: 'visa diena',
  subject: 'Priekšmets',
  what: 'Kas mainās',
  change: '{before} → {after}',
  removed: '{before} → noņemts: failā par šo dienu šajā priekšmetā ir mazāk vērtējumu',
  beyond: {
    zero: 'Vēl {count} ierakstu šeit nav nosaukti.',
    one: 'Vēl {count} ieraksts šeit nav nosaukts.',
    other: 'Vēl {count} ieraksti šeit nav nosaukti.',
  },
} as const

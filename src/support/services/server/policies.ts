import { policy } from '#foundation/access/index.ts'

/** Education Law, sections 50 and 51; Cabinet Regulation 483 (2024): support by an individual plan, in the institution of the partner. */
const SERVICES =
  'Izglītības likums, 50. un 51. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483; PMP prevencijas koncepcija (2023), 6. nodaļa'

export const canReadServices = policy({
  name: 'canReadServices',
  capability: 'service.read',
  subject: 'pupil',
  basis: SERVICES,
})
export const canRequestService = policy({
  name: 'canRequestService',
  capability: 'service.request',
  subject: 'pupil',
  basis: SERVICES,
})

/** The head and deputies answer for what the school gives a pupil: Education Law, section 30. */
export const canDecideService = policy({
  name: 'canDecideService',
  capability: 'service.decide',
  subject: 'pupil',
  basis: 'Izglītības likums, 30. pants; MK 2024. gada 16. jūlija noteikumi Nr. 483',
})

/** Health and poverty of a family: only who must check that the conditions hold, and whoever wrote the answer down. */
export const canOpenServiceAnswers = policy({
  name: 'canOpenServiceAnswers',
  capability: 'service-answer.read',
  subject: 'pupil',
  basis:
    'Vispārīgā datu aizsardzības regula, 5. panta 1. punkta c) un f) apakšpunkts, 9. panta 2. punkta b) apakšpunkts',
})

/** Municipalities coordinate prevention and see what their schools give: Education Law, section 1, item 16¹ and section 17. */
export const canListServices = policy({
  name: 'canListServices',
  capability: 'service.read',
  subject: 'list',
  basis: 'Izglītības likums, 1. panta 16¹. punkts, 17., 50. un 51. pants',
})

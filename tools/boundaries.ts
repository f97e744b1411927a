/**
 * Who may depend on whom. The one table: the check reads it, and docs/architecture.md shows it.
 * A module may ask any module of a lower floor; inside its floor only those in `asks`.
 */
export const floors = ['change', 'support', 'notice', 'foundation', 'platform'] as const
export type Floor = (typeof floors)[number]

export const floorTitles: Readonly<Record<Floor, string>> = {
  change: 'CHANGE · IZMAINI',
  support: 'LISTEN AND SUPPORT · IEKLAUSIES UN ATBALSTI',
  notice: 'NOTICE · PAMANI',
  foundation: 'FOUNDATION · who and where',
  platform: 'PLATFORM · no domain words',
}

export type ModuleRule = {
  /** What the module is about, in one line. */
  readonly owns: string
  /** Modules of the same floor that it may import. */
  readonly asks: readonly string[]
}

export const modules: Readonly<Record<string, ModuleRule>> = {
  'change/indicators': { owns: 'figures with their sources, small cells suppressed; reads only', asks: [] },
  'change/analysis': {
    owns: 'what support consisted of and what became of it, by place and period; the tables and indicators of the study of 2023; reads only',
    asks: ['change/indicators'],
  },
  'support/today': {
    owns: 'the first page of every role: what waits for this person',
    asks: ['support/plans', 'support/services'],
  },
  'support/digest': {
    owns: 'the weekly letter: how much waits for a person, without data of a child',
    asks: ['support/today'],
  },
  'support/pupil-page': {
    owns: 'the page of one pupil, put together from what other modules show',
    asks: ['support/plans', 'support/services', 'support/money', 'support/sessions', 'support/family'],
  },
  'support/family': {
    owns: 'the page of a pupil and of guardians: the plan as it is meant for them, their answer, how it goes, who looked; who of the family is let in',
    asks: ['support/plans'],
  },
  'support/reports': {
    owns: 'reports of a school for a month or a semester: hours worked, services, supporting documents; submitted, certified',
    asks: ['support/sessions', 'support/services'],
  },
  'support/services': {
    owns: 'services of support: the catalogue with its rules, what is asked for a pupil, granted by another, given and ended',
    asks: ['support/plans'],
  },
  'support/money': {
    owns: 'money of services: quotas and their split, unit costs, what is planned, reserved and used, and apart from it what was paid',
    asks: ['support/services', 'support/sessions'],
  },
  'support/sessions': {
    owns: 'sessions of support: who gives what to whom and when, who was there, how much was given',
    asks: ['support/plans', 'support/services'],
  },
  'support/plan-page': {
    owns: 'the page of one plan, put together with what other modules show of it, and what contradicts it',
    asks: ['support/plans', 'support/services', 'support/sessions'],
  },
  'support/class-page': {
    owns: 'the page of one class: its screening, put together with what other modules know of it',
    asks: ['support/plans'],
  },
  'support/plans': {
    owns: 'individual support plans: goals, measures, what the family says, approval, reviews, outcome',
    asks: [],
  },
  'notice/duplicates': {
    owns: 'one child who stands twice in the register: found, merged by a person, taken apart again',
    asks: ['notice/imports', 'notice/signals', 'notice/risk', 'notice/duties', 'notice/unenrolled'],
  },
  'notice/imports': {
    owns: 'files → mapping → dry run → commands of other modules → undo',
    asks: ['notice/signals', 'notice/risk', 'notice/duties', 'notice/unenrolled'],
  },
  'notice/duties': {
    owns: 'statutory duties with a clock: unexcused absence over the limit, what school and municipality did',
    asks: ['notice/signals', 'notice/risk'],
  },
  'notice/unenrolled': {
    owns: 'children of compulsory education age who are enrolled nowhere: status, cause, and who has been silent about them',
    asks: [],
  },
  'notice/risk': {
    owns: 'rules and thresholds, flags with reasons, assessments',
    asks: ['notice/signals', 'notice/screening'],
  },
  'notice/notes': {
    owns: 'notes on a pupil in people’s own words, restricted ones closed by default',
    asks: [],
  },
  'notice/screening': {
    owns: 'class screening of each semester: the important signs of every pupil, seen by several teachers',
    asks: ['notice/signals'],
  },
  'notice/signals': { owns: 'attendance, marks, behaviour, and their term summaries', asks: [] },
  'foundation/sign-in': {
    owns: 'accounts, passwords, second factors, sessions, invitations, the provider of the institution',
    asks: ['foundation/access', 'foundation/audit', 'foundation/endpoint'],
  },
  'foundation/staff': {
    owns: 'people who work in a school: posts, access that is proposed, confirmed by another and ended, invitations',
    asks: [
      'foundation/access',
      'foundation/audit',
      'foundation/endpoint',
      'foundation/institutions',
      'foundation/sign-in',
    ],
  },
  'foundation/people': {
    owns: 'pupils, guardians, enrolments, identity',
    asks: [
      'foundation/access',
      'foundation/audit',
      'foundation/endpoint',
      'foundation/institutions',
      'foundation/classifiers',
    ],
  },
  'foundation/institutions': {
    owns: 'schools, municipalities, dated territories, classes, calendar',
    asks: ['foundation/access', 'foundation/audit', 'foundation/endpoint', 'foundation/classifiers'],
  },
  'foundation/classifiers': {
    owns: 'dated reference data: risks, measures, activities, indicators',
    asks: ['foundation/access', 'foundation/audit', 'foundation/endpoint'],
  },
  'foundation/endpoint': {
    owns: 'the shape of an endpoint: parse, permit, act, record, answer',
    asks: ['foundation/access', 'foundation/audit'],
  },
  'foundation/audit': { owns: 'the append-only journal, and who looked', asks: ['foundation/access'] },
  'foundation/access': { owns: 'roles, grants, policies and the SQL that they yield', asks: [] },
}

/** Folders of src/ beside the floors, and what each may import through a module's door. */
export const zones = {
  app: 'composition root: builds each module once and mounts it once; command line; server',
  web: 'the shell of the pages: router, layout, design system',
  demo: 'the synthetic country',
} as const

/** Parts of the platform without input, output or time: the only ones that a domain folder may import. */
export const purePlatform = ['calendar', 'errors', 'i18n', 'ids', 'numbers', 'text', 'validation']

/** Parts of the platform that the pages share with the server. */
export const sharedPlatform = [...purePlatform, 'http/api-route.ts', 'http/file-answer.ts', 'http/messages']

/** Packages that a browser must not get. */
export const serverOnlyPackages = [
  'pg',
  'kysely',
  'fastify',
  'pino',
  'nodemailer',
  'pg-copy-streams',
  'pdfkit',
  'fontkit',
  'docx',
]

/** Where SQL may be written. */
export const sqlFiles: readonly RegExp[] = [
  /-(store|view|reads)\.ts$/,
  /^src\/platform\/(db|postgres|jobs)\//,
  /^src\/foundation\/access\/server\/reach-condition\.ts$/,
  /^src\/database\.ts$/,
  /^src\/demo\/load\//,
  /\/testing\//,
]

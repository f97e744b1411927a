import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { institutionPagesEn } from './institutions-en.ts'
import type { importsLv } from './lv.ts'
import { pagesEn } from './pages-en.ts'
import { problemsEn } from './problems-en.ts'
import { recordEffectsEn } from './record-effects-en.ts'
import { staffEffectsEn } from './staff-effects-en.ts'

export const importsEn = {
  ...pagesEn,
  institutions: institutionPagesEn,
  problems: problemsEn,
  recordEffects: recordEffectsEn,
  staffEffects: staffEffectsEn,
  fields: {
    personalCode: 'Personal code',
    givenName: 'Given name',
    familyName: 'Family name',
    fullName: 'Full name',
    bornOn: 'Birth date',
    sex: 'Sex',
    className: 'Class',
    schoolNumber: 'File number',
    declaredMunicipality: 'Declared municipality',
    startsOn: 'Enrolled on',
    onDate: 'Date',
    lesson: 'Lesson',
    lessonCount: 'Number of lessons',
    absenceKind: 'Kind of absence',
    subject: 'Subject',
    mark: 'Mark',
    behaviourKind: 'Kind of remark',
    remark: 'Text of the remark',
    guardian1Name: 'Guardian 1: given name (or full name)',
    guardian1FamilyName: 'Guardian 1: family name',
    guardian1Relation: 'Guardian 1: relation to the child',
    guardian1Phone: 'Guardian 1: telephone',
    guardian1Email: 'Guardian 1: e-mail',
    guardian2Name: 'Guardian 2: given name (or full name)',
    guardian2FamilyName: 'Guardian 2: family name',
    guardian2Relation: 'Guardian 2: relation to the child',
    guardian2Phone: 'Guardian 2: telephone',
    guardian2Email: 'Guardian 2: e-mail',
    email: 'E-mail',
    post: 'Post',
    worksFrom: 'Works from',
    worksUntil: 'Works until (last day)',
    registrationNumber: 'Registration number',
    institutionName: 'Name',
    institutionKind: 'Kind of institution',
    founder: 'Founder',
    municipality: 'Municipality',
    firstGrade: 'First grade',
    lastGrade: 'Last grade',
    openedOn: 'Works from',
    closedOn: 'No longer works from',
  },
  errors: {
    'wrong-step': 'This import no longer allows that: somebody has changed it meanwhile. Reload the page.',
    busy: 'This import is being worked on. Wait until that is done.',
    'job-broken':
      'The work broke off several times, so it has been stopped. Try again; if it breaks off once more, tell whoever runs the system.',
    'job-not-allowed':
      'The person who began this may no longer import for this institution. Another records clerk can begin it anew.',
    'file-gone': 'The file is no longer kept. Upload it again.',
    'changed-meanwhile': {
      one: 'The data have changed since the check, and the file now has {count} error. Nothing was imported. Check the file again.',
      other:
        'The data have changed since the check, and the file now has {count} errors. Nothing was imported. Check the file again.',
    },
    'blocked-by-imports':
      'The import cannot be undone: a later import has changed its rows ({files}). Undo that one first.',
    'blocked-by-elsewhere':
      'The import cannot be undone: an import of another institution has changed its pupils since. They can only be corrected.',
    'blocked-by-plans': {
      one: 'The import cannot be undone: {count} pupil that it added has a support plan already.',
      other: 'The import cannot be undone: {count} pupils that it added have a support plan already.',
    },
    'blocked-by-assessments': {
      one: 'The import cannot be undone: the risks of {count} pupil that it added have been assessed already.',
      other:
        'The import cannot be undone: the risks of {count} pupils that it added have been assessed already.',
    },
    'blocked-by-signals': {
      one: 'The import cannot be undone: {count} pupil that it added has absences, marks or remarks already. Undo that import first.',
      other:
        'The import cannot be undone: {count} pupils that it added have absences, marks or remarks already. Undo that import first.',
    },
    'blocked-by-merges': {
      one: 'The import cannot be undone: {count} of its pupils was merged with another record since. Undo the merge first (Duplicates).',
      other:
        'The import cannot be undone: {count} of its pupils were merged with other records since. Undo the merges first (Duplicates).',
    },
    'blocked-by-records': {
      one: 'The import cannot be undone: there are other records of {count} pupil that it added. They can only be corrected.',
      other:
        'The import cannot be undone: there are other records of {count} pupils that it added. They can only be corrected.',
    },
    'blocked-by-class':
      'The import cannot be undone: other pupils are in a class that it made. Move them first.',
    'blocked-by-access': {
      one: 'The import cannot be undone: {count} access from it has been confirmed. Access is ended on the page “Staff”; mistakes are mended with a new list.',
      other:
        'The import cannot be undone: {count} accesses from it have been confirmed. Access is ended on the page “Staff”; mistakes are mended with a new list.',
    },
    'blocked-by-addresses': {
      one: 'The import cannot be undone: {count} e-mail address from it is confirmed or already used for invitations. An address is mended with a new list and confirmed on the page “Staff”.',
      other:
        'The import cannot be undone: {count} e-mail addresses from it are confirmed or already used for invitations. An address is mended with a new list and confirmed on the page “Staff”.',
    },
    'blocked-by-staff': {
      one: 'The import cannot be undone: {count} person whom it added is spoken of elsewhere already. Say the end of posts with a new list.',
      other:
        'The import cannot be undone: {count} people whom it added are spoken of elsewhere already. Say the end of posts with a new list.',
    },
    'blocked-by-duties': {
      one: 'The import cannot be undone: {count} absence duty has been fulfilled since, and its numbers would change. If the data are wrong, import a corrected file.',
      other:
        'The import cannot be undone: {count} absence duties have been fulfilled since, and their numbers would change. If the data are wrong, import a corrected file.',
    },
    'blocked-by-answers': {
      one: 'The import cannot be undone: colleagues have answered {count} notice since, and its numbers would change. If the data are wrong, import a corrected file.',
      other:
        'The import cannot be undone: colleagues have answered {count} notices since, and their numbers would change. If the data are wrong, import a corrected file.',
    },
    'blocked-by-use': {
      one: 'The import cannot be undone: {count} institution that it added has classes, staff, access or other records by now. Mistakes are mended with a new list.',
      other:
        'The import cannot be undone: {count} institutions that it added have classes, staff, access or other records by now. Mistakes are mended with a new list.',
    },
    'blocked-by-register':
      'The import cannot be undone: the institution “{name}” has been changed since. Mistakes are mended with a new list.',
    'blocked-by-enrolled': {
      one: 'The import cannot be undone: the institution “{name}” would end again, and {count} child is enrolled there.',
      other:
        'The import cannot be undone: the institution “{name}” would end again, and {count} children are enrolled there.',
    },
    'roster-school':
      'A OneRoster package has the data of one school and is imported by it. Save the list of institutions as XLSX or CSV.',
    'unknown-year': 'There is no such school year. Choose another.',
    'file-empty': 'The file is empty. Choose a file with data.',
    'file-binary': 'This is not a text file. Save the table as XLSX or CSV and try again.',
    'file-encoding':
      'The letters of the file are neither in UTF-8 nor in Windows-1257. Save it as “CSV UTF-8” and try again.',
    'file-html':
      'This is a web page, although its name says otherwise. Open it in Excel and save it as XLSX.',
    'file-pdf': 'This is a PDF. Export the table as XLSX or CSV.',
    'file-old-excel':
      'The file is in the old XLS format or protected by a password. Save it as XLSX without a password.',
    'file-other-zip': 'There is no Excel table in the archive. Choose the XLSX file itself.',
    'file-zip-encrypted': 'The archive is protected by a password. Export the package without a password.',
    'file-zip-path':
      'The archive has files whose names lead out of it, so it was not opened. Export the package anew and change nothing in it.',
    'roster-kind':
      'A OneRoster package is read as a class list or as a staff list; nothing else is possible.',
    'file-corrupt':
      'The file is damaged or was not uploaded to its end. Open it in Excel, save it again and retry.',
    'file-bomb': 'The file unpacks to an unbelievable size, so it was not opened. Save the data as CSV.',
    'file-too-large': 'The file is too large (more than {megabytes} MB). Split it by month or by class.',
    'file-row-too-long':
      'The file cannot be read: row {line} is too long to be a row of a table. Check whether it is a table.',
    'file-quotes':
      'The file cannot be read: in row {line} a quotation mark is opened and never closed. Correct it or save the file again.',
    'file-no-such-sheet': 'The file has no such sheet. Choose another.',
  },
} satisfies MessagesLike<typeof importsLv>

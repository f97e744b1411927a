import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { institutionProblemsEn } from './institutions-en.ts'
import type { problemsLv } from './problems-lv.ts'
import { rosterProblemsEn } from './roster-en.ts'
import { staffProblemsEn } from './staff-en.ts'

export const problemsEn = {
  'file-empty': { text: 'The file is empty.', remedy: 'Choose a file with data.' },
  'file-binary': { text: 'This is not a text file.', remedy: 'Save the table as XLSX or CSV.' },
  'file-encoding': {
    text: 'The letters of the file are neither in UTF-8 nor in Windows-1257.',
    remedy: 'Save it as “CSV UTF-8”.',
  },
  'file-html': {
    text: 'This is a web page, although its name says otherwise.',
    remedy: 'Open it in Excel and save it as XLSX.',
  },
  'file-pdf': { text: 'This is a PDF.', remedy: 'Export the table as XLSX or CSV.' },
  'file-old-excel': {
    text: 'The file is in the old XLS format or protected by a password.',
    remedy: 'Save it as XLSX without a password.',
  },
  'file-other-zip': {
    text: 'There is no Excel table in the archive.',
    remedy: 'Choose the XLSX file itself.',
  },
  'file-zip-encrypted': {
    text: 'The archive is protected by a password.',
    remedy: 'Export the package without a password.',
  },
  'file-zip-path': {
    text: 'The archive has files whose names lead out of it; such an archive is not opened.',
    remedy: 'Export the package anew and change nothing in it.',
  },
  'file-corrupt': {
    text: 'The file is damaged or was not uploaded to its end.',
    remedy: 'Open it in Excel, save it again and retry.',
  },
  'file-bomb': {
    text: 'The file unpacks to an unbelievable size, so it was not opened.',
    remedy: 'Save the data as CSV.',
  },
  'file-too-large': { text: 'The file is too large.', remedy: 'Split it by month or by class.' },
  'file-row-too-long': {
    text: 'The row is too long to be a row of a table.',
    remedy: 'Check whether it is a table.',
  },
  'file-quotes': {
    text: 'A quotation mark is opened and never closed; the file cannot be read further.',
    remedy: 'Correct the quotation marks in this row or save the file again.',
  },
  'file-no-such-sheet': { text: 'The file has no such sheet.', remedy: 'Choose a sheet.' },
  'no-rows': {
    text: 'There is no row of data below the headings.',
    remedy: 'Check that the right sheet and the right row of headings are chosen.',
  },
  'column-missing': {
    text: 'There is no column “{field}”.',
    remedy: 'Say which column of the file it is, or add it to the file.',
  },
  'too-many-rows': { text: 'The list has more than {most} rows.', remedy: 'Split it into several files.' },
  'ragged-row': {
    text: 'The row has {cells} cells, but there are {columns} headings.',
    remedy: 'Check that no value has a delimiter too many.',
  },
  formula: {
    text: 'The cell has a formula: {value}.',
    remedy: 'It was taken as text. If a value is needed, write it.',
  },
  'name-missing': { text: 'The given or the family name is missing.', remedy: 'Write both names.' },
  'name-characters': {
    text: 'The name has signs that names do not have: “{value}”.',
    remedy: 'Correct the name. If there are many, save the file as “CSV UTF-8”.',
  },
  'code-form': { text: 'A personal code has 11 digits.', remedy: 'Copy the code from the document.' },
  'code-date': {
    text: 'The first digits of the personal code are not a date.',
    remedy: 'Copy the code from the document.',
  },
  'code-century': {
    text: 'The seventh digit of the personal code is not possible.',
    remedy: 'Copy the code from the document.',
  },
  'code-check-digit': {
    text: 'The last digit of the personal code does not fit the others.',
    remedy: 'Copy the code from the document.',
  },
  'code-missing': {
    text: 'There is no personal code.',
    remedy: 'You may go on; but without a code the pupil will not be found after moving to another school.',
  },
  'codes-missing': {
    text: { one: '{count} row has no personal code.', other: '{count} rows have no personal code.' },
    remedy:
      'You may go on: these pupils are matched by name and birth date; but without a code a pupil will not be found after moving to another school.',
  },
  'code-differs': {
    text: 'In the register {name} with this birth date has another personal code.',
    remedy: 'Check the code. If this is somebody else, check the birth date.',
  },
  'birth-date-missing': { text: 'The new pupil {name} has no birth date.', remedy: 'Write the birth date.' },
  'birth-date-differs': {
    text: 'The birth date does not fit the personal code or the register ({register}).',
    remedy: 'Correct the date or the code.',
  },
  'birth-date-impossible': { text: 'This birth date is not possible: {value}.', remedy: 'Correct the date.' },
  'sex-missing': { text: 'The new pupil {name} has no sex.', remedy: 'Write S (female) or V (male).' },
  'sex-unknown': { text: 'The sex “{value}” is not understood.', remedy: 'Write S (female) or V (male).' },
  'class-missing': { text: 'There is no class.', remedy: 'Write the class.' },
  'class-unknown': {
    text: 'There is no class “{value}” in this school.',
    remedy: 'Correct it or choose a class.',
  },
  'class-differs': {
    text: '{name} is not in class {class} but in another class of this school.',
    remedy: 'Check the class. The row was taken.',
  },
  'municipality-unknown': {
    text: 'There is no municipality “{value}”.',
    remedy: 'Write the full name, for example “Cēsu novads”.',
  },
  'pupil-repeated': { text: '{name} is already in row {firstLine} of the list.', remedy: 'Keep one row.' },
  'pupil-unknown': {
    text: 'No pupil “{name}” was found in this school.',
    remedy: 'Check the name; if the pupil is new, import the class list first.',
  },
  'pupil-ambiguous': {
    text: 'Several pupils are named “{name}”.',
    remedy: 'Add a column with the personal code, the birth date or the class.',
  },
  'pupil-transfer': {
    text: '{name} is at present at another institution.',
    remedy: 'After you confirm, the pupil moves to this school and the history comes along.',
  },
  'pupil-name-changed': {
    text: 'The name changes from {before} to {name}.',
    remedy: 'Check that it really is the same pupil.',
  },
  'pupil-not-enrolled': {
    text: 'On {date} the pupil no longer belonged to this school.',
    remedy: 'Delete the row or check the date.',
  },
  'date-missing': { text: 'There is no date.', remedy: 'Write the date, for example 20.11.2026.' },
  'date-unreadable': { text: '“{value}” is not a date.', remedy: 'Write it as 20.11.2026.' },
  'date-future': { text: 'The date {value} has not come yet.', remedy: 'Correct the date.' },
  'date-outside-year': {
    text: 'The date {value} is not in the school year {year}.',
    remedy: 'Correct the date or choose another school year for the import.',
  },
  'date-weekend': { text: 'The date {value} is at a weekend.', remedy: 'Check the date. The row was taken.' },
  'lesson-unknown': {
    text: 'The lesson number “{value}” is not possible; it must be from 0 to {last}.',
    remedy: 'Correct the number; 0 means the whole day.',
  },
  'absence-kind-unknown': {
    text: 'It is not known what “{value}” means.',
    remedy: 'Choose the meaning under “What values mean”.',
  },
  'behaviour-kind-unknown': {
    text: 'It is not known what the remark “{value}” means.',
    remedy: 'Choose the meaning under “What values mean”.',
  },
  'row-repeated': {
    text: 'The file has the same already (row {firstLine}).',
    remedy: 'The repetition was left out; there is nothing to do.',
  },
  'row-contradicts': {
    text: 'Elsewhere in the file (row {firstLine}) there is another kind of absence for the same lesson.',
    remedy: 'Keep the right row.',
  },
  'recorded-elsewhere': {
    text: 'Another school has recorded this lesson differently.',
    remedy: 'The record of the other school stays.',
  },
  'subject-unknown': {
    text: 'The subject “{value}” is not in the list.',
    remedy: 'Choose the subject under “What values mean”, or leave it out.',
  },
  'mark-unknown': {
    text: '“{value}” is not a mark.',
    remedy: 'Possible are 1–10, nv, n/nv, i, ni, S, T, A, P or per cent.',
  },
  'mark-beside': {
    text: 'The row is left out: another row of the same pupil, subject and day has an error or is unclear.',
    remedy: 'Correct that row, or answer which pupil it is about, and import both together.',
  },
  'guardian-name': {
    text: 'The name of a guardian is missing or cannot be read; the guardian is not added.',
    remedy: 'Give the given and the family name; the pupil is imported without it too.',
  },
  'guardian-relation': {
    text: 'What the guardian is to the child cannot be understood.',
    remedy: 'Mother, father, guardian, foster family or other.',
  },
  'guardian-phone': {
    text: 'The telephone of a guardian is no telephone number; it is not taken over.',
    remedy: 'Give one number, for example +371 20000000.',
  },
  'guardian-email': {
    text: 'The e-mail of a guardian is no address; it is not taken over.',
    remedy: 'Give one address.',
  },
  'guardian-email-taken': {
    text: 'The e-mail address of a guardian is already another person’s in Pamani; it is not taken over.',
    remedy: 'If it is the same person, write the name in the very same way; if not, give another address.',
  },
  'guardian-own-contacts': {
    text: 'The guardian uses Pamani or works in an institution; how to reach the person stays as it was.',
    remedy: 'The guardian or the administrator of the system corrects it.',
  },
  'guardian-ended': {
    text: 'This person is no longer a guardian of the child; an import does not bring that back.',
    remedy: 'If the person is a guardian again, the administrator of the system records it.',
  },
  'same-file': {
    text: 'The very same file has been imported already.',
    remedy: 'If that is not intended, discard this import.',
  },
  'pupil-doubtful': {
    text: 'It is not clear whether {name} is a pupil who is here already; the row was left out.',
    remedy: 'Answer under “Is it the same child?” and check again.',
  },
  ...rosterProblemsEn,
  ...staffProblemsEn,
  ...institutionProblemsEn,
} satisfies MessagesLike<typeof problemsLv>

import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { rosterProblemsLv } from './roster-lv.ts'

export const rosterProblemsEn = {
  'roster-manifest-missing': {
    text: 'The OneRoster package has no file manifest.csv.',
    remedy: 'Export the package anew as OneRoster 1.2 CSV and upload the whole ZIP file.',
  },
  'roster-version': {
    text: 'The OneRoster version of the package is “{value}”; 1.2 can be read.',
    remedy: 'In the system that you export from, choose OneRoster 1.2 CSV.',
  },
  'roster-mode': {
    text: 'The row “{property}” has the value “{value}”; it must be bulk, delta or absent.',
    remedy: 'Export the package anew, or tell whoever makes the system.',
  },
  'roster-file-missing': {
    text: 'The package has no file {name}.',
    remedy: 'Export the package anew with all files that manifest.csv names.',
  },
  'roster-kind-marks': {
    text: 'This looks like a package of marks; for a list these are missing: {files}.',
    remedy:
      'Export the package with classes and users (rostering). Import marks from an XLSX or CSV file, as marks.',
  },
  'roster-kind-pupils': {
    text: 'This looks like a package of pupils; for a staff list these are missing: {files}.',
    remedy: 'Export a package that has the staff and their roles, too. Import pupils as a class list.',
  },
  'roster-kind-staff': {
    text: 'This looks like a package of staff; for a class list these are missing: {files}.',
    remedy: 'Export a package that has classes and their pupils, too. Import staff as a staff list.',
  },
  'roster-kind-other': {
    text: 'The package has neither pupils nor staff; these are missing: {files}.',
    remedy: 'Export a OneRoster 1.2 package with classes and users (rostering).',
  },
  'roster-file-unlisted': {
    text: 'The file {name} is not named in manifest.csv, so it was not read.',
    remedy: 'If it is needed, export the package anew.',
  },
  'roster-column-missing': {
    text: 'The file has no column “{column}”.',
    remedy: 'Export the package as OneRoster 1.2 CSV with all columns of the standard.',
  },
  'roster-value-missing': {
    text: 'The cell is empty, but must not be.',
    remedy: 'Correct it in the system and export anew.',
  },
  'roster-value-unknown': {
    text: 'The standard does not know the value “{value}”.',
    remedy: 'Correct it in the system and export anew.',
  },
  'roster-repeated': {
    text: 'The identifier “{value}” is in row {firstLine} already.',
    remedy: 'Each record needs a sourcedId of its own. Export anew.',
  },
  'roster-reference': {
    text: 'The record “{value}” is not in {target}, and no earlier package has told of it.',
    remedy: 'Export a package that has this record too; a whole (bulk) package has everything.',
  },
  'roster-date': {
    text: '“{value}” is not a date.',
    remedy: 'OneRoster writes a date as 2026-09-01. Correct it in the system and export anew.',
  },
  'roster-period': {
    text: 'The end ({until}) is before the beginning ({from}).',
    remedy: 'Correct the dates in the system and export anew.',
  },
  'roster-too-many-rows': {
    text: 'The file has more than {most} rows.',
    remedy: 'Export the package of your own school only.',
  },
  'roster-school-missing': {
    text: 'The school “{name}” (registration number {number}) is not in the package.',
    remedy:
      'See whether the package is of this school, and whether the column identifier has its registration number.',
  },
  'roster-school-by-name': {
    text: 'The school “{name}” was found by its name, because the register does not have its registration number.',
    remedy: 'See whether it is the right school.',
  },
  'roster-others-left': {
    text: 'The package has other schools too; their records ({count}) were not read.',
    remedy: 'Nothing has to be done.',
  },
  'roster-groups-left': {
    text: 'Groups of one subject (scheduled, {count}) are no classes; they were not read.',
    remedy: 'Nothing has to be done. A class has the type homeroom.',
  },
  'roster-begins-later': {
    text: 'The time in the class begins on {date}; the row was left out.',
    remedy: 'Import the package again on that day or after it.',
  },
  'roster-two-classes': {
    text: 'This pupil is in another class already (row {firstLine}).',
    remedy: 'Leave one class, or give the other an end date.',
  },
  'roster-without-class': {
    text: 'The pupil {name} is in no class; the row was left out.',
    remedy: 'If the pupil learns here, put the pupil into a class and export anew.',
  },
  'roster-class-teacher': {
    text: 'The package names a class teacher for class {class}: {name}. The import gives nobody access to a class.',
    remedy:
      'Import the same package once more as a staff list; the school leadership then confirms the access.',
  },
  'roster-staff-role-left': {
    text: 'The role “{value}” is no post in a school; the row is left out.',
    remedy: 'Nothing has to be done.',
  },
  'roster-staff-disabled': {
    text: '{name} is a disabled user in the package; the row is left out.',
    remedy: 'If this person works here, enable the user in the journal and export it anew.',
  },
  'pupil-leaves': {
    text: '{name} will no longer be here from {date}.',
    remedy: 'So the package says. See whether that is right.',
  },
  'pupil-leaves-recorded': {
    text: '{name}: no longer here from {date}, but there are already records of {days} (lessons missed: {absences}, marks: {marks}).',
    remedy: 'See whether the day is right. The records stay when you import.',
  },
} satisfies MessagesLike<typeof rosterProblemsLv>

import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { escalationLv } from './escalation-lv.ts'

export const escalationEn = {
  title: 'When nobody answers',
  subtitle:
    'A pupil who was noticed is not left without an answer: first the school’s support team sees that nobody has answered, then the municipality. Days of school holidays do not count.',
  filter: {
    label: 'Passed on',
    any: 'Any',
    team: 'To the support team or further',
    municipality: 'To the municipality',
  },
  remind: {
    title: 'With the municipality',
    waiting: {
      one: 'The school has not answered {count} notice that has passed to the municipality.',
      other: 'The school has not answered {count} notices that have passed to the municipality.',
    },
    none: 'The school has answered everything that had passed to the municipality.',
    button: 'Remind the school',
    again: 'Remind again',
    last: 'School reminded on {day}',
    dialog: 'Remind the school of unanswered notices',
    lead: 'The reminder stands on Today of the school’s leadership and support team until these notices are answered.',
    note: 'What to tell the school (optional)',
    noteHint: 'Write no names of pupils: the school sees the list.',
    cancel: 'Cancel',
    send: 'Remind',
    done: 'The school has been reminded.',
    history: 'Reminders to the school',
    municipality: 'The municipality',
    quoted: '“{note}”',
    sent: {
      one: '{name} reminded on {at} ({count} notice)',
      other: '{name} reminded on {at} ({count} notices)',
    },
  },
  holds: {
    caption: 'After how many days without an answer a notice passes on: {name}',
    level: 'Level',
    team: 'To the support team, having waited',
    municipality: 'To the municipality, having waited',
    longer: { one: 'more than {count} day', other: 'more than {count} days' },
  },
  set: {
    title: 'Change the days: {name}',
    leadSchool:
      'A school can shorten the days, not lengthen them: longer ones are for the municipality to set.',
    leadMunicipality:
      'The days hold for all schools of the municipality. A school can set shorter ones for itself.',
    team: '{level}: days, to the team',
    municipality: '{level}: days, to the municipality',
    reason: 'Reason',
    reasonHint: 'Why it was decided: colleagues will see it, and it stays in the history.',
    save: 'Put into force',
    done: 'In force. By the new days passed on at once: {team} to the team, {municipality} to the municipality.',
    readOnly: 'The days are set by the head of the school or by the municipality.',
  },
  shorter: {
    title: 'Schools that have set shorter days',
    school: 'School',
    days: '{team} and {municipality} days',
  },
  history: {
    title: 'What was set before',
    level: '{level}: {team} and {municipality} days',
    by: '{by}: {reason}',
    none: 'Nothing was changed here. The days that the municipality has set hold.',
    shipped: 'Nothing was changed here. The days that Pamani begins with hold.',
  },
  none: 'There is no school or municipality where you see who was noticed.',
} satisfies MessagesLike<typeof escalationLv>

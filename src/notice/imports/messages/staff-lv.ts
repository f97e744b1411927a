/** What is wrong with a staff list and what to do. Addresses are never repeated. */
export const staffProblemsLv = {
  'post-missing': { text: 'Nav amata.', remedy: 'Ierakstiet amatu.' },
  'post-unknown': {
    text: 'Amats „{value}” nav zināms.',
    remedy: 'Zemāk izvēlieties, kurš amats tas ir, vai izlaidiet tā rindas.',
  },
  'period-reversed': {
    text: 'Darba beigas ({value}) ir pirms sākuma.',
    remedy: 'Izlabojiet datumus.',
  },
  'staff-email-form': {
    text: 'Šī nav e-pasta adrese.',
    remedy: 'Izlabojiet adresi vai atstājiet šūnu tukšu.',
  },
  'staff-email-missing': {
    text: 'Nav e-pasta adreses: amats tiks ierakstīts, bet konta un piekļuves nebūs.',
    remedy: 'Ja vajadzīga piekļuve, pievienojiet adresi un importējiet sarakstu vēlreiz.',
  },
  'staff-emails-missing': {
    text: {
      zero: '{count} rindās nav e-pasta adreses: amati tiks ierakstīti, bet kontu un piekļuves nebūs.',
      one: '{count} rindā nav e-pasta adreses: amati tiks ierakstīti, bet kontu un piekļuves nebūs.',
      other: '{count} rindās nav e-pasta adreses: amati tiks ierakstīti, bet kontu un piekļuves nebūs.',
    },
    remedy: 'Kam vajadzīga piekļuve, tam pievienojiet adresi un importējiet sarakstu vēlreiz.',
  },
  'staff-email-taken': {
    text: 'Šī e-pasta adrese Pamani jau ir personai ar citu vārdu; rinda nav pārņemta.',
    remedy: 'Ja tā ir tā pati persona, rakstiet vārdu tieši tāpat kā Pamani; ja nav, norādiet citu adresi.',
  },
  'staff-email-repeated': {
    text: 'Šī e-pasta adrese sarakstā jau ir cilvēkam ar citu vārdu.',
    remedy: 'Katram vajadzīga sava adrese. Izlabojiet vārdu vai adresi.',
  },
  'staff-email-changed': {
    text: 'Šim darbiniekam Pamani ir cita e-pasta adrese; tā tiks nomainīta, jo konta vēl nav.',
    remedy: 'Pārbaudiet, vai tas ir tas pats cilvēks un vai jaunā adrese ir pareiza.',
  },
  'staff-email-proposed': {
    text: 'Uzaicinājums jau ir izsūtīts vai piekļuve jau ir, tāpēc e-pasta adrese tiks tikai ieteikta; līdz apstiprinājumam paliek iepriekšējā.',
    remedy: 'Pārbaudiet adresi. To lapā „Darbinieki” apstiprina kāds cits; pēc tam cilvēku uzaicina vēlreiz.',
  },
  'staff-other-email': {
    text: 'Šāds darbinieks Pamani jau pierakstās ar citu e-pasta adresi. Saraksts to nemaina.',
    remedy:
      'Ja tas ir tas pats cilvēks, atstājiet e-pasta šūnu tukšu: konts paliek, kāds ir. Ja ir cits, sakiet sistēmas administratoram: divus vienā vārdā saraksts šeit neatšķirs.',
  },
  'staff-ambiguous': {
    text: 'Šeit strādā vairāki cilvēki ar šādu vārdu, un nevar pateikt, kurš tas ir.',
    remedy: 'Norādiet e-pasta adresi, kas šim cilvēkam ir Pamani.',
  },
  'staff-over': {
    text: 'Šis amats jau ir beidzies, un Pamani tā nav; rinda ir izlaista.',
    remedy: 'Nekas nav jādara.',
  },
  'staff-few': {
    text: 'Failā ir mazāk nekā puse no šeit zināmajiem darbiniekiem, tāpēc par pārējo amatu beigām nejautājam.',
    remedy: 'Ja kāds vairs nestrādā, importējiet visu sarakstu vai norādiet beigu datumu šī cilvēka rindā.',
  },
  'staff-no-access': {
    text: 'No šī amata piekļuve nerodas.',
    remedy: 'Ja tas ir skolotājs, norādiet klases. Pārējiem nekas nav jādara: amats tiks ierakstīts.',
  },
} as const

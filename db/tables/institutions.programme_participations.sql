-- Made by `npm run db:types` from the migrated database. Do not edit.

create table institutions.programme_participations (
  institution_id uuid not null,
  programme text not null,
  status text not null,
  valid_from date not null,
  valid_until date,
  constraint programme_participations_pk PRIMARY KEY (institution_id, programme, valid_from),
  constraint programme_participations_institution FOREIGN KEY (institution_id) REFERENCES institutions.institutions(id),
  constraint programme_participations_status_known CHECK ((status = ANY (ARRAY['applied'::text, 'joined'::text, 'suspended'::text, 'left'::text, 'completed'::text])))
);

comment on table institutions.programme_participations is 'Standing of an institution in a support programme; apart from whether the institution itself works';

grant select on institutions.programme_participations to pamani_reports;
grant select on institutions.programme_participations to pamani_server;
